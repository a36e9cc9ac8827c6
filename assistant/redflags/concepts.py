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
    figures: list[tuple[int, int]] = field(default_factory=list)

    def text(self, start: int, end: int) -> str:
        """The words from one place to another as typed."""
        if start >= len(self.words) or end <= start:
            return ""
        return self.message[self.words[start].start : self.words[end - 1].end]

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
    "climax": lexicon_functions.CLIMAX,
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
    "weak": lexicon_change.WEAK,
    "worse": lexicon_change.WORSE,
    "new": lexicon_change.NEW,
    "longstanding": lexicon_change.LONG_STANDING,
    "unchanged": lexicon_change.UNCHANGED,
    "recovered": lexicon_change.RECOVERED,
    "past": lexicon_change.PAST,
    "renewed": lexicon_change.RENEWED,
    "cant": lexicon_general.CANT,
    "not": lexicon_general.NOT,
    "no": lexicon_general.NO,
    "deny": lexicon_general.DENY,
    "fine": lexicon_general.FINE,
    "selfperson": lexicon_general.SELF_PERSON,
    "otherperson": lexicon_general.OTHER_PERSON,
    "assessor": lexicon_general.ASSESSOR,
    "assessedverb": lexicon_general.ASSESSED_VERB,
    "cancer": lexicon_risks.CANCER,
    "steroid": lexicon_risks.STEROID,
    "schoolyear": lexicon_risks.SCHOOL_YEAR,
    "spreadword": signals_motor.SPREAD_WORDS,
    "manytablets": lexicon_risks.MANY_TABLETS,
    "animal": lexicon_frames.NOT_THE_PATIENT,
    "caredfor": lexicon_frames.CARED_FOR,
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


@dataclass(frozen=True)
class Tables:
    """The compiled vocabulary, phrases of signs and figures of speech."""

    vocabulary: Vocabulary
    signs: PhraseBook
    figures: PhraseBook
    questions: PhraseBook


@lru_cache(maxsize=1)
def tables() -> Tables:
    """Compile the vocabulary, once."""
    vocabulary = Vocabulary((_LAYER_ONE, _LAYER_TWO), lexicon_general.LIGHT_WORDS)
    signs = PhraseBook(SIGNS)
    figures = PhraseBook({"figure": lexicon_frames.FIGURES_OF_SPEECH})
    questions = PhraseBook({"question": lexicon_general.QUESTION_OPENERS})
    for book in (signs, figures, questions):
        vocabulary.learn(book)
    vocabulary.known.update(COPULAS)
    return Tables(vocabulary, signs, figures, questions)


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
        if end - place >= 3:
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
    reading.figures = _longest([(s, e) for _, s, e in table.figures.find(lattice)])
    for start, end in reading.figures:
        for place in range(start, end):
            lattice.edges[place] = []
    mentions: dict[tuple[str, int], int] = {}
    for concept, start, end in table.signs.find(lattice):
        known_end = mentions.get((concept, start))
        if known_end is None or end < known_end:
            mentions[concept, start] = end
    reading.mentions = [Mention(c, s, e) for (c, s), e in mentions.items()]
    return reading


def _longest(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans without overlaps, the longest of those that start together."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


__all__ = ["HARD_BREAK", "SOFT_BREAK", "SIGNS", "Mention", "Reading", "read", "tables"]
