"""From words to concepts: what the message says about which part of the body.

The vocabulary tags words and phrases; phrases of signs are found whole; and a change of
feeling, pain or power is tied to the part it belongs to ("numb foot and sore bottom" is
not a numb bottom).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from assistant.redflags import (
    lexicon_body,
    lexicon_change,
    lexicon_frames,
    lexicon_functions,
    lexicon_general,
    lexicon_questions,
    lexicon_risks,
    signals_ces,
    signals_general,
    signals_motor,
)
from assistant.redflags.folding import HARD_BREAK, SOFT_BREAK, Word, words_of
from assistant.redflags.patterns import Lattice, PhraseBook, Vocabulary


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept in the message: places of its first word and after its last."""

    concept: str
    start: int
    end: int
    side: str = ""


@dataclass(slots=True)
class Reading:
    """Everything found in one message."""

    message: str
    words: list[Word]
    lattice: Lattice
    mentions: list[Mention] = field(default_factory=list)
    frames: list[tuple[str, int, int]] = field(default_factory=list)
    figures: list[tuple[int, int]] = field(default_factory=list)
    _tags: list[frozenset[str]] | None = None
    _unions: dict[tuple[int, int], frozenset[str]] = field(default_factory=dict)

    def tags_at(self, place: int) -> frozenset[str]:
        """Everything that starts at a place."""
        if self._tags is None:
            self._tags = [frozenset(tag for tag, _ in here) for here in self.lattice.edges]
        return self._tags[place]

    def tags(self, start: int, end: int) -> frozenset[str]:
        """Everything that starts from one place up to another."""
        start, end = max(0, start), min(end, len(self.words))
        known = self._unions.get((start, end))
        if known is None:
            known = frozenset().union(*(self.tags_at(place) for place in range(start, end)))
            self._unions[start, end] = known
        return known

    def text(self, start: int, end: int) -> str:
        """The words from one place to another as typed."""
        if start >= len(self.words) or end <= start:
            return ""
        return self.message[self.words[start].start : self.words[end - 1].end]

    def in_figure(self, start: int, end: int, *, part: bool = False) -> bool:
        """Whether at least half of a stretch lies within a figure of speech."""
        if not self.figures:
            return False
        outer = self.figures
        if part:
            # A figure inside a longer name ("bike seat" in "bike seat area") belongs to it.
            outer = [
                (a, b) for a, b in outer if not (start <= a and b <= end and b - a < end - start)
            ]
        covered = sum(max(0, min(end, b) - max(start, a)) for a, b in outer)
        return covered * 2 >= end - start or any(
            a <= start < b < end and (end - start) < 3 * (b - a) for a, b in outer
        )

    def has(self, place: int, tag: str) -> bool:
        """Whether something with this tag starts at the place."""
        return any(t == tag for t, _ in self.lattice.edges[place])


_LAYER_ONE = {
    "genital": lexicon_body.GENITALS,
    "vague": lexicon_body.VAGUE_PLACE,
    "anus": lexicon_body.BACK_PASSAGE,
    "seat": lexicon_body.SEAT,
    "innerthigh": lexicon_body.INNER_THIGH,
    "groin": lexicon_body.GROIN,
    "leg": lexicon_body.LEG,
    "legsplural": lexicon_body.LEGS_PLURAL,
    "foot": lexicon_body.FOOT,
    "calf": lexicon_body.CALF,
    "back": lexicon_body.BACK,
    "otherpart": lexicon_body.OTHER_PART,
    "both": lexicon_body.BOTH,
    "left": lexicon_body.LEFT,
    "right": lexicon_body.RIGHT,
    "onesided": lexicon_body.ONE_SIDED,
    "void": lexicon_functions.VOID_VERB,
    "voiding": lexicon_functions.VOIDING,
    "urine": lexicon_functions.URINE,
    "bladder": lexicon_functions.BLADDER,
    "toilet": lexicon_functions.TOILET,
    "bowel": lexicon_functions.BOWEL_MUSCLE,
    "stool": lexicon_functions.STOOL,
    "poo": lexicon_functions.POO_VERB,
    "pooing": lexicon_functions.POOING,
    "wind": lexicon_functions.WIND,
    "erection": lexicon_functions.ERECTION,
    "sex": lexicon_functions.SEX,
    "pads": lexicon_functions.PADS,
    "clothes": lexicon_functions.CLOTHES,
    "self": lexicon_functions.SELF,
    "wiping": lexicon_functions.WIPING,
    "numb": lexicon_change.NUMB,
    "deadish": lexicon_change.DEADISH,
    "tingle": lexicon_change.TINGLE,
    "burning": lexicon_change.BURNING,
    "odd": lexicon_change.ODD,
    "pain": lexicon_change.PAIN,
    "stiff": lexicon_change.STIFF,
    "weak": lexicon_change.WEAK,
    "worse": lexicon_change.WORSE,
    "new": lexicon_change.NEW,
    "longstanding": lexicon_change.LONG_STANDING,
    "unchanged": lexicon_change.UNCHANGED,
    "recovered": lexicon_change.RECOVERED,
    "past": lexicon_change.PAST,
    "cant": lexicon_general.CANT,
    "not": lexicon_general.NOT,
    "no": lexicon_general.NO,
    "deny": lexicon_general.DENY,
    "fine": lexicon_general.FINE,
    "otherperson": lexicon_general.OTHER_PERSON,
    "fresh": lexicon_change.FRESH,
    "cancer": lexicon_risks.CANCER,
    "steroid": lexicon_risks.STEROID,
    "schoolyear": lexicon_risks.SCHOOL_YEAR,
    "manytablets": lexicon_risks.MANY_TABLETS,
    "animal": lexicon_frames.NOT_THE_PATIENT,
    "caredfor": lexicon_frames.CARED_FOR,
    "toddler": "toddler; toddlers; baby; babies; little one; grandchild; grandson; granddaughter; four year old; three year old; two year old; five year old; six year old; kid; kids; child; children; potty training; newborn; my son; my daughter; little boy; little girl; 4 year old; 3 year old; 2 year old; 5 year old; 6 year old",
    "nothing": "nothing; nuthin; nothin; nowt; nada; zilch; zip; naught; nought; hee haw; heehaw; sod all; bugger all; naff all; jack all; diddly squat; not a thing; not a drop; not a dribble; nowt at all; nae drop; fuck all; nil; not one drop; no joy; no luck",
    "drug": "paracetamol; codeine; cocodamol; co codamol; tramadol; pregabalin; ibuprofen; naproxen; tablets; pills; painkillers; capsules; nurofen; panadol; tylenol; advil; zapain; diazepam; oxycodone; amitriptyline; gabapentin; dihydrocodeine; aspirin; percocet; vicodin; oramorph; morphine; diclofenac; zopiclone",
    "cold": "cold; icy; freezing; emojicold",
}
_LAYER_TWO = {
    "saddle": "<genital>; <anus>; <innerthigh>",
    **signals_ces.LAYER_TWO,
}
SIGNS: dict[str, str] = {
    **signals_ces.BLADDER_SIGNS,
    **signals_ces.BOWEL_SIGNS,
    **signals_ces.SADDLE_SIGNS,
    **signals_ces.SEXUAL_SIGNS,
    **signals_motor.LEG_SIGNS,
    **signals_motor.BOTH_LEGS_SIGNS,
    **signals_motor.VESSEL_SIGNS,
    **signals_general.INJURY_SIGNS,
    **signals_general.INFECTION_SIGNS,
    **signals_general.CANCER_AND_PAIN_SIGNS,
    **signals_general.LIFE_THREAT_SIGNS,
    **signals_general.SELF_HARM_SIGNS,
    **signals_general.OTHER_SIGNS,
    **signals_general.VAGUE_SIGNS,
}


VOCABULARY: dict[str, str] = {
    **_LAYER_ONE,
    **_LAYER_TWO,
    "figures of speech": lexicon_frames.FIGURES_OF_SPEECH,
}
FRAMES: dict[str, str] = {
    "opener": lexicon_questions.OPENERS,
    "frame": lexicon_questions.FRAMES,
    "conditional": lexicon_questions.CONDITIONALS,
    "advice": lexicon_questions.ADVICE_OPENERS,
    "yes": lexicon_questions.YES,
    "no-answer": lexicon_questions.NO_ANSWER,
    "assessor": lexicon_questions.ASSESSORS,
    "assessed": lexicon_questions.ASSESSED,
    "not-yet": lexicon_questions.NOT_YET,
}


@dataclass(frozen=True)
class Tables:
    """The compiled vocabulary and phrases; a phrase is named "kind:name"."""

    vocabulary: Vocabulary
    phrases: PhraseBook


@lru_cache(maxsize=1)
def tables() -> Tables:
    """Compile the vocabulary, once."""
    vocabulary = Vocabulary(
        (_LAYER_ONE, _LAYER_TWO), lexicon_general.LIGHT_WORDS, lexicon_risks.NUMBER_WORDS
    )
    blocks = {f"sign:{name}": block for name, block in SIGNS.items()}
    blocks["figure:figure"] = lexicon_frames.FIGURES_OF_SPEECH
    blocks.update((f"frame:{name}", block) for name, block in FRAMES.items())
    phrases = PhraseBook(blocks)
    vocabulary.learn(phrases)
    vocabulary.known.update(COPULAS)
    return Tables(vocabulary, phrases)


COPULAS = frozenset(
    """
is are was were feel feels feeling felt feal gone goes go going went get gets got getting become becomes became becoming
turn turned turns turning keep keeps keep kept stay stays stayed remains has have had been be like start starts started
starting all totally woke fall fell falls fallen as if though been seem seems not off came come comes coming now im ive
""".split()
)


def spaced_letters(words: list[Word], known: set[str]) -> dict[int, list[tuple[str, int]]]:
    """Words typed with a space after each letter: for each first place, (word, place after)."""
    joined: dict[int, list[tuple[str, int]]] = {}
    count = len(words)
    place = 0
    while place < count:
        end = place
        while end < count and len(words[end].readings[0]) == 1 and words[end].number is None:
            end += 1
        if end - place >= 3 and len({w.readings[0] for w in words[place:end]}) > 1:
            letters = [w.readings[0] for w in words[place:end]]
            for first in range(len(letters) - 2):
                for last in range(first + 3, min(len(letters), first + 12) + 1):
                    word = "".join(letters[first:last])
                    if word in known:
                        joined.setdefault(place + first, []).append((word, place + last))
        place = max(end, place + 1)
    return joined


def read(message: str) -> Reading:
    """Tag a message and find its signs; figures of speech are taken out first."""
    table = tables()
    words = words_of(message)
    lattice = table.vocabulary.lattice_of(words, spaced_letters(words, table.vocabulary.known))
    reading = Reading(message, words, lattice)
    _mend_week(lattice, words)
    _mend_wee(lattice, words)
    _drop_denied_changes(lattice, words)
    figures: list[tuple[int, int]] = []
    signs: dict[tuple[str, int], int] = {}
    for name, start, end in table.phrases.find(lattice):
        kind, name = name.split(":")
        if kind == "sign":
            known_end = signs.get((name, start))
            if known_end is None or end < known_end:
                signs[name, start] = end
        elif kind == "frame":
            reading.frames.append((name, start, end))
        else:
            figures.append((start, end))
    reading.figures = _longest(figures)
    reading.mentions = [
        Mention(c, s, e) for (c, s), e in signs.items() if not reading.in_figure(s, e)
    ]
    return reading


_WEEK_IS_WEAK_AFTER = frozenset(
    "is are feels feel feeling so very really too getting gone bit went legs leg foot numb felt and dead n proper been".split()
)
_WEEK_IS_TIME_BEFORE = frozenset("now ago later or old before after since of".split())


def _mend_week(lattice: Lattice, words: list[Word]) -> None:
    # "week" for "weak" only where time makes no sense: "leg is week", never "last week".
    for place, word in enumerate(words):
        if word.readings[0] not in ("week", "wk", "weaks"):
            continue
        before = words[place - 1].readings[0] if place and word.breaks < 2 else ""
        after = words[place + 1].readings[0] if place + 1 < len(words) else ""
        numbered = place + 1 < len(words) and words[place + 1].number is not None
        if before in _WEEK_IS_WEAK_AFTER and after not in _WEEK_IS_TIME_BEFORE and not numbered:
            lattice.edges[place].append(("<weak>", place + 1))
            lattice.edges[place].append(("weak", place + 1))


_WEE_BEFORE = frozenset(
    "a the my ma this that his her wan one some yer your our bonny nice tiny".split()
)
_WEE_NOT_SMALL = frozenset(
    "myself when since for out every all and or but in at now on is was because again".split()
)


def _mend_wee(lattice: Lattice, words: list[Word]) -> None:
    # Scots "a wee walk" is small, not urine.
    for place, word in enumerate(words):
        if word.readings[0] != "wee" or not place or place + 1 >= len(words):
            continue
        following = words[place + 1]
        if (
            words[place - 1].readings[0] in _WEE_BEFORE
            and following.breaks == 0
            and following.readings[0] not in _WEE_NOT_SMALL
            and not lattice.light[place + 1]
        ):
            lattice.edges[place] = []


_PLAIN_DENIERS = frozenset(
    "no not without nor isnt arent wasnt never any neither aint dont zero nil".split()
)
_DENIABLE = frozenset(("<numb>", "<tingle>", "<weak>"))


def _drop_denied_changes(lattice: Lattice, words: list[Word]) -> None:
    """Take "no numbness" out of play before it can join a part named nearby."""
    for place, edges in enumerate(lattice.edges):
        if not any(tag in _DENIABLE and end == place + 1 for tag, end in edges):
            continue
        before = place - 1
        while before >= 0 and place - before <= 6 and words[before + 1].breaks == 0:
            word = words[before].readings[0]
            if word in _PLAIN_DENIERS:
                lattice.edges[place] = [e for e in edges if e[0] not in _DENIABLE]
                break
            skippable = word in _DENIED_WITH or any(
                t in _DENIABLE for t, _ in lattice.edges[before]
            )
            if not skippable:
                break
            before -= 1


_DENIED_WITH = frozenset(
    "cos because its or and nor any real bit of the really feeling feel feels got have had been a new there more much numbness".split()
)


def _longest(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans without overlaps, the longest of those that start together."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


__all__ = ["HARD_BREAK", "SIGNS", "SOFT_BREAK", "Mention", "Reading", "read", "tables"]
