"""What sets a concept aside, each for a reason that is logged.

Order of evidence: a sign that holds its own negator ("can't pee", "no feeling") is beyond
denial; then denial, then the past, then the frame of a question. Nothing a person says about
the assistant, and no "what if", ever clears.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.redflags.concepts import Mention, Reading
from assistant.redflags.folding import Word
from assistant.redflags.outcome import Cleared

REASONS = (
    "denied", "past-and-assessed", "information", "figure-of-speech", "other-subject", "long-unchanged",
    "explained",
)  # fmt: skip

_TERMINATORS = frozenset(
    "but however though although except apart yet only just because cos cause bc although tho".split()
)
_SUBJECTS = frozenset(
    "i im ive id ill my me he hes she shes his her it its the there theres they theyre we got have has had feel mum dad husband wife now since then so".split()
)
_DENIAL_PATH = frozenset(
    """
have has had having got get gets getting experience experiencing experienced notice noticed noticing feel feeling feels felt suffer suffering been be any
signs sign of symptoms symptom problem problems issue issues trouble troubles changes change loss lost losing like nothing evidence history with other new major real
significant or and nor also at all either a an the in to my his her any bit real actual such sort kind been is are was even really ever yet so far either from on around down one both either
bowel bladder saddle numbness tingling weakness leg legs bad red flag flags feeling pins needles sensation control urinary incontinence wet wetting pee wee toilet
difficulty difficulties passing swelling fever temperature weight chest pain breath breathing sweats night cough accident accidents fall falls injury trauma that this those these thing things going
am no not without never none neither do did does dont didnt doesnt seem seems seem anything anywhere there down leaks leaking leakage
probs prob bother concerns hassle completely totally yet just recent recently myself been become gone go goes
""".split()
)


@dataclass(frozen=True)
class Sorted:
    """The mentions that stand, those softened to a question, and what was set aside."""

    standing: tuple[Mention, ...]
    cleared: tuple[Cleared, ...]
    information: bool
    assessed: bool


@dataclass(frozen=True)
class Sentence:
    start: int
    end: int


def sentences_of(reading: Reading) -> list[Sentence]:
    """Stretches between sentence ends and line ends."""
    cuts = [p for p, w in enumerate(reading.words) if w.breaks >= 2]
    if not cuts or cuts[0] != 0:
        cuts.insert(0, 0)
    cuts.append(len(reading.words))
    return [Sentence(a, b) for a, b in itertools.pairwise(cuts) if b > a]


def _tags(reading: Reading, start: int, end: int) -> frozenset[str]:
    return reading.tags(start, end)


def _holds_negator(reading: Reading, start: int, end: int) -> bool:
    words = reading.words
    for place in range(start, end):
        tags = reading.tags_at(place)
        if (
            "<cant>" in tags
            or "<not>" in tags
            or words[place].readings[0] in ("no", "without", "nothing", "never", "lost", "zero")
        ):
            return True
    return False


def denied(reading: Reading, mention: Mention) -> bool:
    """Whether a denial in the same clause names this mention."""
    words = reading.words
    if _holds_negator(reading, mention.start, mention.end):
        return _outer_denial(reading, mention)
    if _fine_after(reading, mention):
        return True
    place = mention.start - 1
    steps = 0
    while place >= 0 and steps < 14:
        if words[place + 1].breaks >= 2:
            return False
        word = words[place].readings[0]
        if word in _TERMINATORS:
            return False
        tags = reading.tags_at(place)
        if word == "not" and place and words[place - 1].readings[0] == "or":
            return False
        if "<deny>" in tags and "<cant>" not in tags:
            following = words[place + 1].readings[0] if place + 1 < len(words) else ""
            return not (
                word in ("not", "isnt", "no", "never", "dont", "doesnt", "nothing")
                and following
                in (
                    "much",
                    "major",
                    "only",
                    "just",
                    "sure",
                    "know",
                    "joking",
                    "kidding",
                    "idea",
                    "tell",
                    "one",
                    "sleeping",
                    "good",
                    "great",
                    "help",
                    "helping",
                    "wonder",
                    "longer",
                )
            )
        next_word = words[place + 1].readings[0] if place + 1 < len(words) else ""
        if (
            (word in ("and", "or", "nor") or words[place + 1].breaks == 1)
            and next_word in _SUBJECTS
            and steps
        ):
            return False
        allowed = (
            word in _DENIAL_PATH or reading.lattice.light[place]
            or bool(tags & _SYMPTOM_TAGS)
        )  # fmt: skip
        if not allowed:
            return False
        if word in ("i", "im", "my", "he", "she") and words[place].breaks == 1:
            return False
        place -= 1
        steps += 1
    return False


_SYMPTOM_TAGS = frozenset(
    "<genital> <anus> <seat> <innerthigh> <groin> <vague> <leg> <back> <otherpart> <bladder> <bowel> <urine> <void> <voiding> <stool> <poo> <pooing> <numb> <tingle> <pain> <weak> <both> <toilet> <wiping> <self> <clothes> <cancer> <odd> <saddle> <sex> <worse>".split()
)


def _outer_denial(reading: Reading, mention: Mention) -> bool:
    words = reading.words
    after = [w.readings[0] for w in words[mention.end : mention.end + 2]]
    first = words[mention.start].readings[0]
    if first in ("no", "without", "never", "havent", "not") and any(
        w
        in (
            "problem",
            "problems",
            "issues",
            "issue",
            "trouble",
            "probs",
            "loss",
            "change",
            "changes",
            "difficulty",
            "difficulties",
            "concerns",
        )
        for w in after
    ):
        return True
    first_place = mention.start
    while first_place > max(0, mention.start - 5) and words[first_place].breaks < 2:
        first_place -= 1
    before = [w.readings[0] for w in words[first_place : mention.start]]
    return bool(
        {"never", "havent", "not", "no", "without"} & set(before)
        and {
            "trouble",
            "problem",
            "problems",
            "difficulty",
            "issues",
            "issue",
            "probs",
            "episodes",
            "case",
        }
        & set(before)
        and not set(before) & _TERMINATORS
    )


def _fine_after(reading: Reading, mention: Mention) -> bool:
    words = reading.words
    end = mention.end
    limit = min(len(words), end + 4)
    for place in range(end, limit):
        if words[place].breaks >= 2 and not (
            place == end and words[place].readings[0] in ("no", "none", "nope", "nil")
        ):
            return False
        word = words[place].readings[0]
        if word in _TERMINATORS:
            return False
        if (
            place == end
            and word in ("no", "nope", "none", "nil", "negative", "never", "denied")
            and (place + 1 >= len(words) or words[place + 1].breaks >= 1)
        ):
            return True
        if "<fine>" in reading.tags_at(place) and place - end <= 3:
            following = words[place + 1].readings[0] if place + 1 < len(words) else ""
            return following not in _FINE_BUT
        if word not in (
            "is",
            "are",
            "all",
            "been",
            "was",
            "has",
            "have",
            "feels",
            "both",
            "still",
            "seems",
            "very",
            "completely",
            "totally",
            "and",
        ):
            return False
    return False


# Context, not complaint: what a person has is not undone by "no other problem".
_NEVER_CLEARED = frozenset(
    "back-or-sciatica leg-part saddle-named-part vague-part recent new-or-changed-pain age-over-70 age-over-60 age-over-45 adult-age".split()
)
_NOT_PAST = frozenset(
    "cancer-history bone-risk long-steroids spinal-procedure weak-immunity gave-birth pregnant elderly psoriasis-or-gut inflamed-eye chemo-or-no-spleen injects-drugs back-pain weight-loss".split()
)
_NEVER_INFORMATION = frozenset("death-wish means-or-plan self-injury despair overdose".split())
_URGENT_ONLY = frozenset(
    """
calf-swollen calf-hot-or-red calf-tender mild-weakness leg-weak trips-or-catches cannot-tiptoe-or-heel leg-gave-once numbness-spreading fever unwell
weight-loss constant-pain worse-at-night steadily-worse band-round-chest mid-back-pain minor-event morning-stiffness inflamed-eye toilet-trouble bowel-trouble vague-place long-toilet-condition legs-odd cannot-walk-unclear stings-or-cloudy cold-foot calf-vague back-worse swollen-somewhere hot-or-red-somewhere
""".split()
)


_FINE_BUT = frozenset(
    "again after until till once when before yesterday last if except apart but on in".split()
)


def sort_out(reading: Reading, mentions: list[Mention]) -> Sorted:
    """Set aside what a reason covers; the rest stands."""
    cleared: list[Cleared] = [
        Cleared("figure-of-speech", reading.text(s, e), "figure-of-speech")
        for s, e in reading.figures
    ]
    sentences = sentences_of(reading)
    informing = [_is_information(reading, s) for s in sentences]
    seen_by = assessed_at(reading)
    standing: list[Mention] = []
    starts = [s.start for s in sentences]
    said = {m.concept for m in mentions}
    for mention in mentions:
        if mention.concept in _NEVER_CLEARED:
            standing.append(mention)
            continue
        index = bisect_right(starts, mention.start) - 1
        reason, softer = _reason(
            reading, sentences, index, mention, informing[index], seen_by, said
        )
        if not reason:
            standing.append(mention)
            continue
        cleared.append(Cleared(mention.concept, reading.text(mention.start, mention.end), reason))
        if softer:
            standing.append(Mention(softer, mention.start, mention.end, mention.side))
    return Sorted(tuple(standing), tuple(cleared), any(informing), seen_by is not None)


def _reason(
    reading: Reading, sentences: list[Sentence], index: int, mention: Mention,
    informing: bool, seen_by: int | None, said: set[str],
) -> tuple[str, str]:  # fmt: skip
    """Why a mention is set aside ("" if it stands), and the milder concept that remains."""
    sentence = sentences[index]
    if mention.concept not in _NOT_PAST and _past(reading, sentences, index, mention):
        return "past-and-assessed", ""
    if _OLD.get(mention.concept) in ("old-saddle", "old-sexual") and _passing(
        reading, sentences, index
    ):
        return "explained", "old-saddle"
    if denied(reading, mention):
        return "denied", ""
    if (
        informing
        and mention.concept not in _NEVER_INFORMATION
        and not _tied_to_person(reading, sentence, mention)
    ):
        return "information", ""
    if _other_subject(reading, sentence, mention):
        return "other-subject", ""
    if (
        mention.concept in _NURSERY
        or mention.concept in ("urine-unclear", "stool-unclear", "saddle-unclear")
    ) and _cared_for(reading, sentence, mention):
        return "other-subject", ""
    old = _OLD.get(mention.concept, "")
    if mention.concept in ("leg-weak", "mild-weakness") and _known_stenosis(reading, sentence):
        return "long-unchanged", "old-both-legs"
    if old == "old-both-legs" and _known_stenosis(reading, sentence):
        return "long-unchanged", old
    if old and _unchanged(reading, sentences, index, mention):
        return "long-unchanged", "" if _said_unchanged(reading, sentences, index) else old
    if mention.concept == "leg-gives-way" and _single(reading, sentence):
        painful = _because_of_pain(reading, sentence, mention)
        return "explained", "pain-limited" if painful else "leg-gave-once"
    if mention.concept in ("leg-cannot-move", "foot-drop") and _about_tiptoe(reading, mention):
        return "explained", "cannot-tiptoe-or-heel"
    if mention.concept == "cannot-walk-unclear" and _walks_somewhere(reading, mention):
        return "explained", ""
    if mention.concept == "wets-self" and _sweat(reading, sentence):
        return "explained", ""
    if mention.concept in ("foot-drop", "leg-cannot-move", "will-not-hold") and _compared(
        reading, mention
    ):
        return "explained", "mild-weakness"
    if mention.concept in ("cannot-hold-urine", "wets-self") and _at_the_mouth(reading, sentence):
        return "other-subject", ""
    if mention.concept == "stroke-signs" and _at_the_dentist(reading):
        return "other-subject", ""
    if mention.concept in (
        "long-toilet-condition",
        "urine-unclear",
        "stool-unclear",
    ) and _unchanged_somewhere(reading):
        return "long-unchanged", ""
    if mention.concept.endswith("-unclear") and "<fine>" in _tags(
        reading, sentence.start, sentence.end
    ):
        return "denied", ""
    if mention.concept == "child-age" and _child_is_not_the_patient(reading, sentence, mention):
        return "other-subject", ""
    if mention.concept == "constant-pain" and _tags(reading, mention.start - 3, mention.start) & {
        "<voiding>",
        "<void>",
        "<pooing>",
    }:
        return "other-subject", ""
    if mention.concept in ("toilet-trouble", "urine-unclear") and _drinks(reading, sentence):
        return "explained", ""
    if mention.concept in ("fever", "rigors") and _cold_room(reading):
        return "explained", ""
    if mention.concept in ("other-leg-joined", "both-sides-answer") and _of_another_part(
        reading, mention
    ):
        return "other-subject", ""
    if mention.concept == "cannot-hold-urine" and _pain_leaks(reading, mention):
        return "other-subject", ""
    if mention.concept == "cannot-pass-urine" and _small_residual(reading, mention):
        return "denied", ""
    if (
        mention.concept in ("cancer-history", "infection-source")
        and seen_by is not None
        and _found_nothing(reading)
    ):
        return "past-and-assessed", ""
    if mention.concept == "cancer-history" and _for_charity(reading, mention):
        return "explained", ""
    if mention.concept == "numbness-spreading" and _worse_with_a_cause(reading, mention):
        return "explained", ""
    if mention.concept in ("morning-stiffness", "stiffness-long") and "age-over-45" in said:
        return "explained", ""
    if mention.concept == "weak-severe-or-worse" and _drug_before(reading, mention):
        return "other-subject", ""
    if mention.concept == "other-leg-joined" and _instruction(reading, sentence, mention):
        return "explained", ""
    if mention.concept == "collapsed-or-fainted" and _at_the_needle(reading, sentence):
        return "explained", ""
    if mention.concept == "child-age" and _patient_is_older(reading, mention):
        return "other-subject", ""
    if (
        mention.concept == "weight-loss"
        and "trying-to-lose" in said
        and "meant-to-lose" not in said
    ):
        return "explained", ""
    if mention.concept in _WHOSE and _somebody_elses(reading, sentence, mention):
        return "other-subject", ""
    if mention.concept in (
        "both-legs-symptom",
        "both-legs-weak",
        "leg-weak",
        "legs-odd",
    ) and _from_exercise(reading, sentence):
        return "explained", ""
    if mention.concept in _PAIN_EXPLAINS and _because_of_pain(reading, sentence, mention):
        return "explained", _PAIN_EXPLAINS[mention.concept]
    if mention.concept == "leg-weak" and _because_of_pain(reading, sentence, mention):
        return "explained", "cannot-walk-unclear"
    if seen_by is not None and mention.concept in _URGENT_ONLY and mention.start < seen_by:
        return "past-and-assessed", ""
    return "", ""


_PAIN_EXPLAINS = {
    "leg-cannot-move": "pain-limited", "foot-drop": "pain-limited", "leg-gives-way": "pain-limited",
    "cannot-tiptoe-or-heel": "pain-limited", "mild-weakness": "pain-limited",
    "cannot-walk-unclear": "", "leg-gave-once": "pain-limited",
}  # fmt: skip
_OLD: dict[str, str] = {}
for _names, _old in (
    (
        ("cannot-pass-urine", "slow-to-start", "strains-to-pass", "weak-or-broken-flow", "not-emptying",
         "cannot-hold-urine", "wets-self", "needs-pads", "urine-unfelt", "toilet-trouble"),
        "old-bladder",
    ),
    (("bowel-control-lost", "soils-self", "stool-unfelt", "wind-unheld", "bowel-trouble"), "old-bowel"),
    (
        ("saddle-feeling-changed", "seat-numb", "seat-tingling", "wiping-unfelt", "saddle-named", "seat-unfelt",
         "seat-tingling-one-side", "vague-place", "groin-feeling-changed"),
        "old-saddle",
    ),
    (("both-legs-symptom", "below-the-waist", "both-legs-weak", "legs-unfelt", "legs-odd"), "old-both-legs"),
    (("erection-lost", "climax-lost", "sex-unfelt", "sexual-vague"), "old-sexual"),
):  # fmt: skip
    for _name in _names:
        _OLD[_name] = _old


def _frames_in(reading: Reading, kind: str, sentence: Sentence) -> list[tuple[int, int]]:
    return [
        (s, e)
        for k, s, e in reading.frames
        if k == kind and sentence.start <= s and e <= sentence.end
    ]


_LEAD_INS = frozenset(
    "hi hello hey ok okay so and but also please just quick question curious wondering um well right out interest of thanks sorry can you could tell me anyone know does anybody or".split()
)


def _is_information(reading: Reading, sentence: Sentence) -> bool:
    words = reading.words
    for start, _ in _frames_in(reading, "opener", sentence):
        following = words[start + 2].readings[0] if start + 2 < len(words) else ""
        if words[start].readings[0] in ("what", "whats") and following in (
            "it",
            "this",
            "that",
            "wrong",
            "going",
            "happening",
            "up",
            "",
        ):
            continue
        lead = [words[p].readings[0] for p in range(sentence.start, start)]
        if len(lead) <= 1 or words[start].breaks >= 1 or all(w in _LEAD_INS for w in lead[-4:]):
            return True
    if _frames_in(reading, "frame", sentence):
        return True
    return bool(
        _frames_in(reading, "advice", sentence) and _frames_in(reading, "conditional", sentence)
    )


_PERSONAL = frozenset(
    "i im ive id ill my me mine he hes she shes his her him we our us weve husband wife mum dad mam mom son daughter partner nan gran hubby missus mines myself".split()
)
_UNTIED_AFTER_I = frozenset(
    "read heard should need look know worry watch run work teach am understand ask keep saw want think wonder was would could get develop lose start notice go call ring expect avoid do can study googled have must".split()
)
_BEFORE_A_QUESTION = ("should", "do", "would", "will", "could", "must")
_UNTIED_AFTER_MY = frozenset(
    "physio physiotherapist gp doctor consultant colleague friend mum neighbour leaflet sister brother team students patients class boss surgeon specialist chiropractor osteopath essay exam course sciatica disc".split()
)


def _tied_to_person(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    words = reading.words
    framed = bool(_frames_in(reading, "frame", sentence))
    conditional = bool(
        _frames_in(reading, "conditional", sentence) and _frames_in(reading, "advice", sentence)
    )
    for place in range(max(sentence.start, mention.start - 7), min(sentence.end, mention.end)):
        word = words[place].readings[0]
        if (
            word in ("you", "youve", "your")
            and not _frames_in(reading, "frame", sentence)
            and _own_negator(reading, mention)
        ):
            return True
        if word not in _PERSONAL or conditional:
            continue
        if (
            framed
            and not (_own_negator(reading, mention) and word in ("i", "im", "ive"))
            and mention.start - place > 2
        ):
            continue
        following = words[place + 1].readings[0] if place + 1 < len(words) else ""
        previous = words[place - 1].readings[0] if place else ""
        asking = following in _UNTIED_AFTER_I or previous in _BEFORE_A_QUESTION
        if word == "i" and asking and not _own_negator(reading, mention):
            continue
        if word == "ive" and following in ("read", "heard", "seen", "been"):
            continue
        if word in ("my", "his", "her") and following in _UNTIED_AFTER_MY:
            continue
        if word == "me" and previous in (
            "tell",
            "give",
            "asking",
            "asks",
            "ask",
            "asked",
            "told",
            "frightening",
            "show",
            "let",
            "remind",
            "help",
            "explain",
            "send",
        ):
            continue
        if word == "im" and following in (
            "a",
            "an",
            "writing",
            "reading",
            "just",
            "curious",
            "scared",
            "worried",
            "terrified",
            "doing",
            "revising",
            "studying",
            "teaching",
            "frightened",
        ):
            continue
        if word == "myself" and previous in ("frightening", "scaring", "educating", "worrying"):
            continue
        return True
    return False


def _own_negator(reading: Reading, mention: Mention) -> bool:
    return "<cant>" in _tags(reading, mention.start, mention.end)


def _fresh(reading: Reading, start: int, end: int) -> bool:
    return "<fresh>" in _tags(reading, start, end)


def _past(reading: Reading, sentences: list[Sentence], index: int, mention: Mention) -> bool:
    sentence = sentences[index]
    if _fresh(reading, sentence.start, sentence.end) and not _recovered_after(
        reading, sentences, index, 0
    ):
        return False
    words = reading.words[sentence.start : sentence.end]
    years = [w.number for w in words if w.number is not None and 1950 <= w.number <= 2025]
    tags = _tags(reading, sentence.start, sentence.end)
    before = _tags(reading, sentences[index - 1].start, sentence.start) if index else frozenset()
    placed = bool(years) or "<past>" in tags or (bool("<past>" in before))
    if any(y <= 2024 for y in years) and not _since_a_year(words) and not _still(reading, sentence):
        return True
    earlier = reading.words[sentences[index - 1].start : sentence.start] if index else []
    placed = placed or any(w.number is not None and 1950 <= w.number <= 2024 for w in earlier)
    if not placed:
        return False
    if _still(reading, sentence):
        return False
    if _recovered_after(reading, sentences, index, 2):
        return True
    return any(y <= 2021 for y in years) and any(
        w.readings[0]
        in ("had", "was", "were", "couldnt", "did", "lost", "got", "broke", "fell", "wet")
        for w in words
    )


def _since_a_year(words: Sequence[Word]) -> bool:
    """ "since 2019": it began then and goes on."""
    for place, word in enumerate(words):
        if word.readings[0] == "since":
            return any(w.number is not None and w.number > 1900 for w in words[place : place + 6])
    return False


def _still(reading: Reading, sentence: Sentence) -> bool:
    words = [w.readings[0] for w in reading.words[sentence.start : sentence.end]]
    return "still" in words or (
        "since" in words
        and "ever" not in words
        and "<recovered>" not in _tags(reading, sentence.start, sentence.end)
    )


def _recovered_after(reading: Reading, sentences: list[Sentence], index: int, further: int) -> bool:
    last = sentences[min(index + further, len(sentences) - 1)].end
    return "<recovered>" in _tags(reading, sentences[index].start, last)


def _sweat(reading: Reading, sentence: Sentence) -> bool:
    return any(
        w.readings[0].startswith("sweat") for w in reading.words[sentence.start : sentence.end]
    )


def _walks_somewhere(reading: Reading, mention: Mention) -> bool:
    following = reading.words[mention.end].readings[0] if mention.end < len(reading.words) else ""
    return following in ("outside", "to", "the", "dog", "home", "out", "my", "for", "far", "around")


_MOUTH = frozenset(
    "filling injection anaesthetic tooth teeth soup chin mouth drool drooling saliva dentist jaw spit ball dribble_football football lips lip".split()
)


def _worse_with_a_cause(reading: Reading, mention: Mention) -> bool:
    """ "Worse when I sit" is ordinary sciatica; "worse" alone is a course."""
    words = reading.words
    last = words[mention.end - 1].readings[0]
    if {"settles", "eases", "settle", "wears", "fades"} & {
        w.readings[0] for w in words[mention.end : mention.end + 9]
    }:
        return True
    following = words[mention.end].readings[0] if mention.end < len(words) else ""
    return last in ("worse", "wors", "bad") and following in (
        "when", "if", "with", "after", "on", "at", "sitting", "wen", "whenever", "driving", "while", "during", "by",
    )  # fmt: skip


def _unchanged_somewhere(reading: Reading) -> bool:
    everything = _tags(reading, 0, len(reading.words))
    return "<unchanged>" in everything and "<longstanding>" in everything


_COMPLAINTS = frozenset(
    "has have moaning moans moan ache aches grumbling complained complains complaining says keeps got with getting limping limps limp hurts hurting suffering suffers had pain sore aching".split()
)


def _child_is_not_the_patient(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """A child spoken of in the third person, with no complaint of its own."""
    words = reading.words
    before = [w.readings[0] for w in words[max(sentence.start, mention.start - 4) : mention.start]]
    spoken_of = {"<otherperson>", "<toddler>"} & reading.tags(
        max(sentence.start, mention.start - 4), mention.start
    )
    if not spoken_of and not {"my", "teach", "one", "our", "to"} & set(before):
        return False
    said = [w.readings[0] for w in words]
    theirs = {"his", "her", "hers", "shes", "hes", "he", "she", "their", "they"}
    for first, second, third in zip(said, [*said[1:], ""], [*said[2:], "", ""], strict=False):
        if first in theirs and (second in _OWN_TROUBLE or third in _OWN_TROUBLE):
            return False
        if first in theirs and second in _COMPLAINTS:
            return False
    if (
        not {
            "pain",
            "ache",
            "aches",
            "hurt",
            "hurts",
            "sore",
            "sciatica",
            "hurting",
            "aching",
            "pains",
            "limp",
            "limping",
            "agony",
        }
        & set(said)
        and not reading.tags(0, len(words)) & {"<pain>"}
        and not {"mum", "dad", "mother", "father", "parent", "mom"} & set(said)
    ):
        return True
    after = {w.readings[0] for w in words[mention.end : min(sentence.end, mention.end + 8)]}
    further = {w.readings[0] for w in words[mention.end : min(sentence.end, mention.end + 14)]}
    if {"me", "my"} & further and not {"tells", "told", "asked", "asks"} & further:
        return True
    having = {"has", "have", "had", "got", "with"} & after
    if (_COMPLAINTS - {"has", "have", "had", "got", "with"}) & after or (
        having and (_OWN_TROUBLE | {"pain", "ache", "sore"}) & after
    ):
        return False
    mine = any(a in ("my", "me") and b in _OWN_TROUBLE for a, b in itertools.pairwise(said))
    return mine or "teach" in said or "asked" in said


_DRINKS = frozenset(
    "litres litre litters drinking drink drank coffee tea water pints squash hydration hydrated".split()
)


def _drinks(reading: Reading, sentence: Sentence) -> bool:
    said = {w.readings[0] for w in reading.words[sentence.start : sentence.end]}
    return bool(said & _DRINKS) and not said & {
        "same",
        "usual",
        "normal",
        "dont",
        "not",
        "hardly",
        "barely",
    }


_COLD_ROOM = frozenset(
    "boiler heating coats coat radiator blanket blankets snow frozen unheated".split()
)


def _cold_room(reading: Reading) -> bool:
    said = {w.readings[0] for w in reading.words}
    return bool(said & _COLD_ROOM) and not said & {
        "teeth",
        "fever",
        "temperature",
        "temp",
        "hot",
        "sweating",
        "chattering",
    }


def _of_another_part(reading: Reading, mention: Mention) -> bool:
    return "<otherpart>" in reading.tags(mention.end, mention.end + 2)


def _pain_leaks(reading: Reading, mention: Mention) -> bool:
    before = reading.words[mention.start - 1].readings[0] if mention.start else ""
    return (
        before in ("pain", "sciatica", "ache", "numbness", "tingling", "it")
        and not reading.tags(mention.start, mention.end)
        & {"<urine>", "<void>", "<voiding>", "<bladder>"}
        and before != "it"
    )


_NORMAL_RESIDUAL_ML = 100


def _small_residual(reading: Reading, mention: Mention) -> bool:
    said = {w.readings[0] for w in reading.words[mention.start : mention.end]}
    near = reading.words[mention.start : mention.end + 3]
    return bool(said & {"pvr", "residual"}) and any(
        w.number is not None and w.number < _NORMAL_RESIDUAL_ML for w in near
    )


def _found_nothing(reading: Reading) -> bool:
    said = " ".join(w.readings[0] for w in reading.words)
    return any(
        c in said
        for c in (
            "nothing sinister",
            "no infection",
            "nothing serious",
            "ruled out",
            "nothing to do with",
            "consultant happy",
            "all normal",
        )
    )


def _for_charity(reading: Reading, mention: Mention) -> bool:
    after = {w.readings[0] for w in reading.words[mention.end : mention.end + 3]}
    return bool(
        after & {"scare", "research", "charity", "10k", "5k", "walk", "run", "uk", "fundraiser"}
    )


def _drug_before(reading: Reading, mention: Mention) -> bool:
    return "<drug>" in _tags(reading, mention.start - 5, mention.start)


_INSTRUCTIONS = frozenset(
    "do stretch stretches repeat exercise exercises floss flosses hold reps sets".split()
)


def _instruction(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    before = [
        w.readings[0] for w in reading.words[max(sentence.start, mention.start - 6) : mention.start]
    ]
    return bool(_INSTRUCTIONS & set(before)) and bool({"on", "with", "for", "both"} & set(before))


def _at_the_needle(reading: Reading, sentence: Sentence) -> bool:
    said = {w.readings[0] for w in reading.words[sentence.start : sentence.end]}
    return bool(
        said & {"needle", "needles", "jab", "jabs", "blood", "vaccine", "injection", "tattoo"}
    )


_CARING = frozenset(
    "potty mopping after care carer caring hoist hoisting hoisted turning changing dementia washing clean".split()
)


def _cared_for(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """Somebody's old incontinence in the message of the person who looks after them."""
    said = {w.readings[0] for w in reading.words}
    return bool(said & _CARING) and _somebody_elses(reading, sentence, mention)


_DENTIST = frozenset("filling fillings dentist tooth teeth anaesthetic dental".split())


def _at_the_dentist(reading: Reading) -> bool:
    return any(w.readings[0] in _DENTIST for w in reading.words)


def _at_the_mouth(reading: Reading, sentence: Sentence) -> bool:
    said = {w.readings[0] for w in reading.words[sentence.start : sentence.end]}
    return bool(said & _MOUTH) and not said & {
        "wee",
        "pee",
        "urine",
        "pants",
        "bladder",
        "knickers",
    }


_OLDER_RELATIVES = frozenset(
    "mum mam mom dad gran nan grandma grandad nana granny mother father nanny mums dads teacher auntie uncle".split()
)


def _patient_is_older(reading: Reading, mention: Mention) -> bool:
    """A child asking for a parent: "I'm 14 and my mum has sciatica"."""
    said = [w.readings[0] for w in reading.words]
    if said[max(0, mention.start - 1) : mention.start] not in (["im"], ["am"], ["i"]):
        return False
    for first, second, third in zip(said, said[1:], said[2:], strict=False):
        if first in _OLDER_RELATIVES and (
            second in ("has", "have", "s", "got", "gets", "with", "suffers")
            or third in ("sciatica", "back")
        ):
            return not any(
                a in ("my", "me") and b in _OWN_TROUBLE for a, b in itertools.pairwise(said)
            )
    return False


def _about_tiptoe(reading: Reading, mention: Mention) -> bool:
    said = " ".join(w.readings[0] for w in reading.words[mention.start : mention.end])
    return (
        "tippy" in said
        or "heel" in said
        or "on my toes" in said
        or "on to my toes" in said
        or "on tip" in said
    )


def _compared(reading: Reading, mention: Mention) -> bool:
    after = [w.readings[0] for w in reading.words[mention.end : mention.end + 5]]
    return "as" in after[:3] and any(
        w in ("strong", "high", "well", "much", "far", "good", "strongly") for w in after
    )


_EXERCISE = frozenset(
    "gym squats squat lunges doms marathon hike run running workout training class cycle spin deadlifts parkrun session football".split()
)


def _from_exercise(reading: Reading, sentence: Sentence) -> bool:
    said = [w.readings[0] for w in reading.words[sentence.start : sentence.end]]
    pairs = set(itertools.pairwise(said))
    if {"numb", "tingling", "weak", "pins", "numbness"} & set(said):
        return False
    return ("leg", "day") in pairs or bool(
        _EXERCISE & set(said)
        and {"from", "after", "since"} & set(said)
        and {
            "sore",
            "ache",
            "achy",
            "aching",
            "stiff",
            "tired",
            "jelly",
            "shaky",
            "wobbly",
            "burning",
            "heavy",
        }
        & set(said)
    )


_WHOSE = frozenset(
    "elderly cancer-history bone-risk long-steroids age-over-70 age-over-60 child-age weak-immunity infection-source psoriasis-or-gut chemo-or-no-spleen minor-event injects-drugs fever unwell high-fever rigors".split()
)
_RELATIVES = frozenset(
    "mum mam mom dad husband wife partner son daughter nan nana gran granny grandma grandad mother father sister brother mums dads husbands wifes hubby boyfriend girlfriend uncle auntie aunt nans grans grandads sons daughters friend mate neighbour fil mil".split()
)
_OWN_TROUBLE = frozenset("back sciatica leg hip knee calf foot spine siatica disc bak".split())


def _somebody_elses(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """Whether a risk belongs to a relative while the trouble is the writer's own."""
    words = reading.words
    subject = False
    for place in range(mention.end - 1, max(sentence.start, mention.start - 9) - 1, -1):
        word = words[place].readings[0]
        if word in ("i", "im", "ive", "ill"):
            return False
        tags = reading.tags_at(place)
        if (
            "<otherperson>" in tags
            or "<toddler>" in tags
            or "<animal>" in tags
            or word in ("yo", "yrold")
        ):
            subject = True
            break
    unit = words[mention.end].readings[0] if mention.end < len(words) else ""
    if mention.concept == "child-age" and unit in ("yo", "year", "yr", "month", "months"):
        subject = True
    if not subject:
        return False
    said = [w.readings[0] for w in words]
    if mention.concept == "cancer-history" and any(
        a in ("ive", "i") and b == "never" for a, b in itertools.pairwise(said)
    ):
        return True
    theirs = {"his", "her", "hers", "shes", "hes", "he", "she", "their"}
    for first, second, third in zip(said, [*said[1:], ""], [*said[2:], "", ""], strict=False):
        if first in _RELATIVES and (second in _OWN_TROUBLE or third in _OWN_TROUBLE):
            return False
        if first in theirs and (second in _OWN_TROUBLE or third in _OWN_TROUBLE):
            return False
        if first in ("says", "complains", "complaining", "said", "complained"):
            return False
    for first, second, third in zip(said, [*said[1:], ""], [*said[2:], "", ""], strict=False):
        if (
            first in ("my", "me")
            and second not in _RELATIVES
            and (second in _OWN_TROUBLE or third in _OWN_TROUBLE)
        ):
            return True
        if first in ("my", "me") and second in ("that", "sciatica", "back"):
            return True
    for place, word in enumerate(said):
        having = word == "ive" or (
            word == "i" and said[place + 1 : place + 2] in (["have"], ["got"], ["had"], ["get"])
        )
        if having and {"sciatica", "pain", "back", "leg", "siatica"} & set(
            said[place + 1 : place + 6]
        ):
            return True
    return False


def _other_subject(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    words = reading.words
    if mention.concept in (
        "high-energy-event",
        "minor-event",
        "fell",
        "severe-pain",
        "calf-part",
        "will-not-hold",
        "from-height",
        "leg-pain",
        "back-pain",
        "sudden-severe",
    ):
        return False
    for place in range(mention.start - 1, max(sentence.start, mention.start - 16) - 1, -1):
        tags = reading.tags_at(place)
        if "<animal>" in tags:
            after = words[place + 1].readings[0] if place + 1 < len(words) else ""
            if after not in _ANIMAL_THINGS:
                return True
        if words[place].readings[0] in ("my", "i", "im", "ive", "me") and not (
            place + 1 < len(words)
            and reading.tags_at(place + 1) & {"<animal>", "<caredfor>", "<toddler>"}
        ):
            break
        if "<toddler>" in tags and mention.concept in _NURSERY:
            return True
    if "<caredfor>" in _tags(reading, sentence.start, sentence.end):
        near = {w.readings[0] for w in words[max(sentence.start, mention.start - 4) : mention.end]}
        if near & {"changing", "change", "cleaning", "wiping"}:
            return True
        return not near & {"i", "im", "ive", "my", "me", "myself"} and mention.concept in _NURSED
    return False


_ANIMAL_THINGS = frozenset(
    "litter food dish bed walk walking walks lead hair toy toys bowl basket box bite scratch poo lead field box stable yard groomer blanket coat collar hairs".split()
)
_NURSERY = frozenset(
    _name for _name, _old in _OLD.items() if _old in ("old-bladder", "old-bowel")
) | {"worse-at-night"}
_NURSED = _NURSERY | {
    "urine-unclear",
    "stool-unclear",
    "saddle-unclear",
    "cannot-walk-unclear",
    "leg-cannot-move",
    "confused-now",
    "leg-gives-way",
    "unwell",
    "fever",
    "infection-source",
    "elderly",
    "age-over-70",
    "stroke-signs",
    "seizure",
    "cancer-history",
}


def _unchanged(reading: Reading, sentences: list[Sentence], index: int, mention: Mention) -> bool:
    own = _tags(reading, sentences[index].start, sentences[index].end)
    around = own | (_refers_back(reading, sentences, index + 1))
    if (
        "<unchanged>" in around
        and "<longstanding>" in around
        and "otherwise"
        not in {w.readings[0] for w in reading.words[sentences[index].start : sentences[index].end]}
    ):
        return True
    if _fresh(reading, sentences[index].start, sentences[index].end):
        return False
    if _long_ago(reading, sentences[index]):
        return True
    near = _tags(
        reading,
        max(sentences[index].start, mention.start - 6),
        min(sentences[index].end, mention.end + 6),
    )
    return "<longstanding>" in near and "<longstanding>" in own


_STENOSIS = frozenset(
    "narrowing stenosis claudication neuropathy arthritis arthritic ms fibromyalgia spondylosis lymphoedema".split()
)


def _known_stenosis(reading: Reading, sentence: Sentence) -> bool:
    """Known long trouble in both legs with no word of change (stable stenosis)."""
    said = {w.readings[0] for w in reading.words}
    everything = _tags(reading, 0, len(reading.words))
    return (
        bool(said & _STENOSIS)
        and bool({"<longstanding>", "<past>"} & everything)
        and "<worse>" not in everything
        and not {"new", "newly", "suddenly", "started", "now", "yesterday", "today"} & said
    )


def _said_unchanged(reading: Reading, sentences: list[Sentence], index: int) -> bool:
    own = _tags(reading, sentences[index].start, sentences[index].end)
    return "<unchanged>" in own | _refers_back(reading, sentences, index + 1)


def _long_ago(reading: Reading, sentence: Sentence) -> bool:
    words = reading.words[sentence.start : sentence.end]
    said = {w.readings[0] for w in words}
    return "since" in said and any(w.number is not None and 1950 <= w.number <= 2021 for w in words)


def _refers_back(reading: Reading, sentences: list[Sentence], index: int) -> frozenset[str]:
    """Tags of the following sentence where it goes on about the same thing."""
    if index >= len(sentences):
        return frozenset()
    first = reading.words[sentences[index].start].readings[0]
    if first not in (
        "its",
        "it",
        "that",
        "thats",
        "this",
        "no",
        "nothing",
        "always",
        "been",
        "same",
        "unchanged",
        "and",
        "not",
        "hasnt",
        "for",
        "years",
        "had",
    ):
        return frozenset()
    return _tags(reading, sentences[index].start, sentences[index].end)


_SEATS = frozenset(
    "steps cricket bike cycling cycle cyclist ride rides riding saddle bench chair stool plane flight toilet loo sofa seat sitting sit sat stadium cinema theatre pew floor spin peloton wall step car drive driving desk rode cycled hard pommel horse".split()
)


def _passing(reading: Reading, sentences: list[Sentence], index: int) -> bool:
    first = sentences[index].start
    last = sentences[min(index + 1, len(sentences) - 1)].end
    said = {w.readings[0] for w in reading.words[first:last]}
    tags = _tags(reading, first, last)
    return (
        bool(said & _SEATS)
        and bool(tags & {"<recovered>"})
        and not said & {"wipe", "wiping", "stays", "stayed", "spreading", "now"}
    )


_REPEATED = frozenset(
    "keep keeps every each twice times always constantly again fell fallen falls wont repeatedly daily often more three two four worse whenever falling weak floor now".split()
)
_ONCE = frozenset(
    "second moment only once yesterday earlier nearly almost one going coming walking downstairs today stairs".split()
)


def _single(reading: Reading, sentence: Sentence) -> bool:
    said = [w.readings[0] for w in reading.words[sentence.start : sentence.end]]
    return (
        not _REPEATED & set(said)
        and bool(_ONCE & set(said))
        and any(w in ("buckled", "gave", "went", "collapsed", "gives", "give") for w in said)
    )


_PAIN_CAUSE = frozenset(
    "jab zing twinge stab zinged grabbed pain pains hurts hurt hurting sore painful agony painfull ache aches excruciating stiff stiffness spasm spasms cramp unbearable".split()
)


def _because_of_pain(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    words = reading.words
    said = [w.readings[0] for w in words[sentence.start : sentence.end]]
    joined = " ".join(said)
    if any(w in said for w in ("numb", "dead", "floppy", "drops", "dragging", "paralysed")):
        return False
    after = [w.readings[0] for w in words[mention.end : min(sentence.end, mention.end + 13)]]
    before = [w.readings[0] for w in words[max(sentence.start, mention.start - 7) : mention.start]]
    if any(
        c in joined
        for c in (
            "no pain",
            "pain gone",
            "pain has gone",
            "pain is gone",
            "isnt pain",
            "not pain",
            "without pain even",
            "not because",
        )
    ):
        return False
    linking = {
        "because",
        "with",
        "from",
        "due",
        "without",
        "cos",
        "as",
        "it",
        "too",
        "so",
        "cause",
        "bc",
        "for",
        "when",
        "hurts",
        "the",
        "of",
        "agony",
    }
    return (any(w in _PAIN_CAUSE for w in after) and bool(linking & set(after))) or (
        any(w in _PAIN_CAUSE for w in before)
        and bool({"so", "too", "because", "such", "that"} & set(before))
    )


def assessed_at(reading: Reading) -> int | None:
    """The place of a statement that a clinician has looked at it, None where there is none."""
    latest: int | None = None
    assessors = [(s, e) for k, s, e in reading.frames if k == "assessor"]
    verbs = [(s, e) for k, s, e in reading.frames if k == "assessed"]
    blocked = [(s, e) for k, s, e in reading.frames if k == "not-yet"]
    for start, end in assessors:
        for verb_start, verb_end in verbs:
            if abs(verb_start - end) > 10 and abs(start - verb_end) > 10:
                continue
            low, high = min(start, verb_start) - 4, max(end, verb_end) + 3
            if any(low <= b < high for b, _ in blocked):
                continue
            if verb_start == start:
                continue
            latest = max(latest or 0, max(end, verb_end))
    return latest
