"""Sections into passages, text into sentences: the units that are searched and quoted."""

import re
from collections.abc import Iterator

from corpus.records import Passage, Section, Source

# Part of every index's manifest: change it whenever a change here changes passages.
SPLITTER_VERSION = "1"

# MiniLM reads 256 word pieces, about 190 English words; house sections stay under 120.
_LONGEST_WORDS = 170
_PIECE_WORDS = 120

_STEP = re.compile(r"\d{1,2}[.)]\s+")
_BULLET = re.compile(r"[-*•]\s+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|approx|Fig)|(?:^|\s)[A-Z]|\be\.g|\bi\.e)\.$"
)
_BOUNDARY = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9])")


def sentences_of(text: str) -> list[str]:
    """Sentences of a paragraph, in order, white space folded; nothing is lost but line breaks."""
    text = " ".join(text.split())
    found: list[str] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _ABBREVIATION.search(text[start : match.start()]):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    if text[start:].strip():
        found.append(text[start:].strip())
    return found


def units_of(text: str) -> tuple[tuple[str, ...], int | None]:
    """A section's sentences, and the position of its first numbered step (None: no steps)."""
    units: list[str] = []
    first_step: int | None = None
    for block, kind in _blocks(text):
        if kind == "step":
            if first_step is None:
                first_step = len(units)
            units.append(block)
        elif first_step is not None:
            # After a list, the rest must not be numbered on: it joins the last step's line.
            units[-1] = f"{units[-1]} {block}"
        else:
            units.extend(sentences_of(block))
    return tuple(units), first_step


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    lines: list[str] = []
    kind = "text"
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        step, bullet = _STEP.match(line), _BULLET.match(line)
        if (not line or step or bullet) and lines:
            yield " ".join(lines), kind
            lines = []
        if not line:
            kind = "text"
        elif step or bullet:
            kind = "step" if step else "bullet"
            lines = [line[(step or bullet).end() :]]  # type: ignore[union-attr]
        else:
            lines.append(line.lstrip("# "))


def passages_of(source: Source) -> Iterator[Passage]:
    """The passages that patients may get from a source; none when it is withdrawn."""
    if not source.current:
        return
    for section in source.sections:
        if section.withheld is None:
            yield from _passages_of_section(source, section)


def _passages_of_section(source: Source, section: Section) -> Iterator[Passage]:
    units, first_step = units_of(section.text)
    pieces = [units]
    if sum(len(unit.split()) for unit in units) > _LONGEST_WORDS:
        pieces, first_step = list(_pieces(units)), None
    for number, piece in enumerate(pieces, 1):
        suffix = "" if number == 1 else f"-{number}"
        yield Passage(
            id=f"{source.id}#{section.slug}{suffix}",
            source=source.id,
            heading=section.heading,
            locator=section.locator,
            text=" ".join(piece),
            sentences=piece,
            first_step=first_step,
            asked=section.asked if number == 1 else (),
            exercises=section.exercises,
            facet=section.facet,
            tier=source.tier,
        )


def _pieces(units: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    piece: list[str] = []
    words = 0
    for unit in (part for whole in units for part in _cut(whole)):
        length = len(unit.split())
        if piece and words + length > _PIECE_WORDS:
            yield tuple(piece)
            piece, words = [], 0
        piece.append(unit)
        words += length
    if piece:
        yield tuple(piece)


def _cut(unit: str) -> Iterator[str]:
    """A 'sentence' longer than a whole piece, as foreign text may hold, in piece-sized parts."""
    words = unit.split()
    if len(words) <= _LONGEST_WORDS:
        yield unit
        return
    for start in range(0, len(words), _PIECE_WORDS):
        yield " ".join(words[start : start + _PIECE_WORDS])
