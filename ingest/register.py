"""The register of sources: one line a source, for the person who plans the next reviews."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from corpus.documents import read_corpus
from corpus.records import Corpus, Source

_HEADS = (
    "id", "tier", "published", "updated", "checked", "review due", "status", "sections",
    "withheld", "signed off",
)  # fmt: skip
_NUMBERS = {"sections", "withheld"}


def register(folder: Path) -> str:
    """All sources of a folder as a plain-text table, sorted by id, and a line of totals.

    Raises:
        SourceFault: for the first file that cannot be read as a source.
    """
    return table_of(read_corpus(folder), date.today())


def table_of(corpus: Corpus, today: date) -> str:
    """The register as it stands on a day; a review that has gone by is marked OVERDUE."""
    rows = [_HEADS, *(_row(source, today) for source in corpus.sources)]
    return "\n".join([*_lines(rows), "", _totals(corpus, today)])


def _row(source: Source, today: date) -> tuple[str, ...]:
    due = source.review_due or "none"
    return (
        source.id,
        source.tier.value,
        source.published or "unknown",
        source.updated or "-",
        source.checked or "never",
        f"{due} OVERDUE" if _overdue(source, today) else due,
        source.status,
        str(len(source.sections)),
        str(_withheld(source)),
        source.signed_off or "no",
    )


def _lines(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.rjust(width) if head in _NUMBERS else cell.ljust(width)
            for cell, width, head in zip(row, widths, _HEADS, strict=True)
        ]
        yield "  ".join(cells).rstrip()
        if row is _HEADS:
            yield "  ".join("-" * width for width in widths)


def _totals(corpus: Corpus, today: date) -> str:
    sources = corpus.sources
    return (
        f"{len(sources)} sources ({sum(not s.current for s in sources)} withdrawn), "
        f"{sum(len(s.sections) for s in sources)} sections, "
        f"{sum(_withheld(s) for s in sources)} withheld, "
        f"{sum(_overdue(s, today) for s in sources)} reviews overdue, "
        f"{sum(s.signed_off is not None for s in sources)} signed off."
    )


def _withheld(source: Source) -> int:
    return sum(section.withheld is not None for section in source.sections)


def _overdue(source: Source, today: date) -> bool:
    # ISO dates sort as text, and one known only to the month falls due at its start.
    return source.current and source.review_due is not None and source.review_due < str(today)
