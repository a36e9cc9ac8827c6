"""What sets a concept aside, each for a reason that is logged.

Order of evidence: a sign that holds its own negator ("can't pee", "no feeling") is beyond
denial; then denial, then the past, then the frame of a question. Nothing a person says about
the assistant, and no "what if", ever clears.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.redflags.concepts import Mention, Reading, tables
from assistant.redflags.outcome import Cleared

REASONS = (
    "denied", "past-and-assessed", "information", "figure-of-speech", "other-subject", "long-unchanged",
    "explained",
)  # fmt: skip

_TERMINATORS = frozenset("but however though although except apart yet only just because cos cause bc although tho".split())
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
completely totally yet just recent recently myself been become gone go goes
""".split()
)


@dataclass(frozen=True)
class Sorted:
    """The mentions that stand, those softened to a question, and what was set aside."""

    standing: tuple[Mention, ...]
    cleared: tuple[Cleared, ...]
    information: bool


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
    return [Sentence(a, b) for a, b in zip(cuts, cuts[1:], strict=False) if b > a]


def _tags(reading: Reading, start: int, end: int) -> set[str]:
    return {tag for place in range(max(0, start), min(end, len(reading.words))) for tag, _ in reading.lattice.edges[place]}


def _holds_negator(reading: Reading, start: int, end: int) -> bool:
    words = reading.words
    for place in range(start, end):
        tags = {t for t, _ in reading.lattice.edges[place]}
        if "<cant>" in tags or "<not>" in tags or words[place].readings[0] in ("no", "without", "nothing", "never", "lost", "zero"):
            return True
    return False


def denied(reading: Reading, mention: Mention) -> bool:
    """Whether a denial in the same clause names this mention."""
    words = reading.words
    if _fine_after(reading, mention):
        return True
    if _holds_negator(reading, mention.start, mention.end):
        return _outer_denial(reading, mention)
    place = mention.start - 1
    steps = 0
    while place >= 0 and steps < 14:
        if words[place + 1].breaks >= 2:
            return False
        word = words[place].readings[0]
        if word in _TERMINATORS:
            return False
        tags = {t for t, _ in reading.lattice.edges[place]}
        if "<deny>" in tags:
            following = words[place + 1].readings[0] if place + 1 < len(words) else ""
            if word in ("not", "isnt", "no", "never", "dont", "doesnt") and following in ("only", "just", "sure", "know", "joking", "kidding", "idea", "tell", "one", "sleeping", "good", "great", "help", "helping", "wonder", "longer"):
                return False
            return True
        next_word = words[place + 1].readings[0] if place + 1 < len(words) else ""
        if (word in ("and", "or", "nor") or words[place + 1].breaks == 1) and next_word in _SUBJECTS and steps:
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
        w in ("problem", "problems", "issues", "issue", "trouble", "probs", "loss", "change", "changes", "difficulty", "difficulties", "concerns") for w in after
    ):
        return True
    before = [w.readings[0] for w in words[max(0, mention.start - 5) : mention.start]]
    return bool(
        {"never", "havent", "not", "no", "without"} & set(before)
        and {"trouble", "problem", "problems", "difficulty", "issues", "issue", "probs", "episodes", "case"} & set(before)
        and not set(before) & _TERMINATORS
    )


def _fine_after(reading: Reading, mention: Mention) -> bool:
    words = reading.words
    end = mention.end
    limit = min(len(words), end + 4)
    for place in range(end, limit):
        if words[place].breaks >= 2 and not (place == end and words[place].readings[0] in ("no", "none", "nope", "nil")):
            return False
        word = words[place].readings[0]
        if word in _TERMINATORS:
            return False
        if place == end and words[place].breaks == 1 and word in ("no", "nope", "none", "nil", "negative", "never", "denied") and (
            place + 1 >= len(words) or words[place + 1].breaks >= 1
        ):
            return True
        if word not in ("is", "are", "all", "been", "was", "has", "have", "feels", "both", "still", "seems", "very", "completely", "totally", "and"):
            return False
    return False


def sort_out(reading: Reading, mentions: list[Mention]) -> Sorted:
    """Set aside what a reason covers; the rest stands."""
    cleared: list[Cleared] = [
        Cleared("figure-of-speech", reading.text(s, e), "figure-of-speech") for s, e in reading.figures
    ]
    sentences = sentences_of(reading)
    informing = [_is_information(reading, s) for s in sentences]
    standing: list[Mention] = []
    information = any(informing)

    def sentence_at(place: int) -> int:
        for index, sentence in enumerate(sentences):
            if sentence.start <= place < sentence.end:
                return index
        return 0

    for mention in mentions:
        index = sentence_at(mention.start)
        reason = ""
        if denied(reading, mention):
            reason = "denied"
        elif informing[index] and not _tied_to_person(reading, sentences[index], mention):
            reason = "information"
        elif _past(reading, sentences, index, mention):
            reason = "past-and-assessed"
        elif _other_subject(reading, sentences[index], mention):
            reason = "other-subject"
        elif _unchanged(reading, sentences, index, mention):
            cleared.append(Cleared(mention.concept, reading.text(mention.start, mention.end), "long-unchanged"))
            old = _OLD.get(mention.concept)
            if old:
                standing.append(Mention(old, mention.start, mention.end, mention.side))
            continue
        if reason:
            cleared.append(Cleared(mention.concept, reading.text(mention.start, mention.end), reason))
        else:
            standing.append(mention)
    return Sorted(tuple(standing), tuple(cleared), information)


_OLD: dict[str, str] = {}
for _names, _old in (
    (("cannot-pass-urine", "slow-to-start", "strains-to-pass", "weak-or-broken-flow", "not-emptying", "cannot-hold-urine", "wets-self", "needs-pads", "urine-unfelt", "toilet-trouble"), "old-bladder"),
    (("bowel-control-lost", "soils-self", "stool-unfelt", "wind-unheld", "bowel-trouble"), "old-bowel"),
    (("saddle-feeling-changed", "seat-numb", "seat-tingling", "wiping-unfelt", "saddle-named"), "old-saddle"),
    (("both-legs-symptom", "below-the-waist", "both-legs-weak", "legs-unfelt"), "old-both-legs"),
    (("sexual-loss", "erection-lost", "climax-lost"), ""),
):
    for _name in _names:
        _OLD[_name] = _old


def _is_information(reading: Reading, sentence: Sentence) -> bool:
    lattice = reading.lattice
    for _, start, end in tables().questions.find(lattice):
        if sentence.start <= start and end <= sentence.end:
            return True
    return False


_PERSONAL = frozenset("i im ive id my me mine he hes she shes his her him we our us weve husband wife mum dad son daughter partner".split())


def _tied_to_person(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    words = reading.words
    first = max(sentence.start, mention.start - 8)
    last = min(sentence.end, mention.end + 4)
    for place in range(first, last):
        if words[place].readings[0] in _PERSONAL:
            return True
    return False


def _past(reading: Reading, sentences: list[Sentence], index: int, mention: Mention) -> bool:
    sentence = sentences[index]
    tags = _tags(reading, sentence.start, sentence.end)
    year = any(
        w.number is not None and 1950 <= w.number <= 2025 for w in reading.words[sentence.start : sentence.end]
    )
    if not (year or "<past>" in tags or "<recovered>" in tags):
        return False
    everything = _tags(reading, sentence.start, sentences[-1].end)
    if "<renewed>" in tags and "<recovered>" not in tags:
        return False
    return "<recovered>" in everything


def _other_subject(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    first = max(sentence.start, mention.start - 6)
    return "<animal>" in _tags(reading, first, mention.end)


def _unchanged(reading: Reading, sentences: list[Sentence], index: int, mention: Mention) -> bool:
    if mention.concept not in _OLD:
        return False
    first = sentences[index].start
    last = sentences[min(index + 1, len(sentences) - 1)].end
    tags = _tags(reading, first, last)
    return "<unchanged>" in tags and "<longstanding>" in tags
