"""What a person answers when the last card asked a screening question."""

from __future__ import annotations

import itertools
from enum import Enum

from assistant.redflags.concepts import Reading


class Answer(Enum):
    """A yes (or not sure, which counts as yes), a no, or neither."""

    YES = "yes"
    NO = "no"
    NONE = "none"


_FURTHEST = 4
_ONLY_ONE = frozenset(
    (only, side)
    for only in ("just", "only")
    for side in ("the", "my", "one", "left", "right", "in", "on")
)


def answer_of(reading: Reading, asked: tuple[str, ...]) -> Answer:
    """Read the first words of a reply as yes, no or neither.

    "No, it's new" is a yes to "has it changed?"; "yes, for years, no change" is a no.
    """
    tags = {tag for edges in reading.lattice.edges for tag, _ in edges}
    early = [(kind, start) for kind, start, _ in reading.frames if start < _FURTHEST]
    yes = any(kind == "yes" for kind, _ in early)
    no = any(kind == "no-answer" for kind, _ in early)
    said = [w.readings[0] for w in reading.words]
    pairs = set(itertools.pairwise(said))
    if "ces-bilateral" in asked and "<onesided>" in tags and pairs & _ONLY_ONE:
        return Answer.NO
    settled = "<unchanged>" in tags or ("<longstanding>" in tags and "<fresh>" not in tags)
    if settled and (yes or no or len(reading.words) <= 25):
        return Answer.NO
    unsure = (
        reading.words
        and {w.readings[0] for w in reading.words[:5]} & {"sure", "know", "dunno", "idk"}
        and no
    )
    if unsure:
        return Answer.YES
    if no and not ("<new>" in tags and "<fresh>" in tags and len(reading.words) <= 8):
        return Answer.NO
    if yes or no:
        return Answer.YES
    return Answer.NONE
