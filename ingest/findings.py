"""What the checker works on and what it says: documents with their line numbers, and findings."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

import yaml

from corpus.records import Corpus, Section, Source
from ingest.splitting import units_of


class Severity(StrEnum):
    """An error stops the build; a warning is for the next review."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A rule broken in one place. `line` counts from 1; `remedy` is what the curator does."""

    path: Path
    line: int
    rule: str
    severity: Severity
    what: str
    remedy: str

    def __str__(self) -> str:
        warning = "Warning: " if self.severity is Severity.WARNING else ""
        return f"{self.path}:{self.line}: [{self.rule}] {warning}{self.what}. {self.remedy}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What a rule found; the rule's own row adds its id and severity."""

    path: Path
    line: int
    what: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A unit of quotation and the line of the document on which it starts."""

    text: str
    line: int
    step: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A section as it stands in its file. `attributes` holds (name, line) in order."""

    path: Path
    source: Source
    section: Section
    attributes: tuple[tuple[str, int], ...]
    sentences: tuple[Sentence, ...]

    @property
    def id(self) -> str:
        return f"{self.source.id}#{self.section.slug}"

    @property
    def shown(self) -> bool:
        """Patients may read it."""
        return self.source.current and self.section.withheld is None

    @property
    def words(self) -> int:
        return sum(len(sentence.text.split()) for sentence in self.sentences)

    def trouble(self, line: int, what: str, remedy: str) -> Trouble:
        return Trouble(path=self.path, line=line, what=what, remedy=remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source file. `front` maps each name of the front matter to its line."""

    path: Path
    source: Source
    lines: tuple[str, ...]
    front: Mapping[str, int]
    pages: tuple[Page, ...]

    def trouble(self, field: str, what: str, remedy: str) -> Trouble:
        """Trouble on the line of a front matter field, or on line 1 when it is not there."""
        return Trouble(path=self.path, line=self.front.get(field, 1), what=what, remedy=remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All that the rules look at. `today` decides what is overdue or in the future."""

    folder: Path
    documents: tuple[Document, ...]
    corpus: Corpus
    today: date

    @property
    def pages(self) -> Iterator[Page]:
        for document in self.documents:
            yield from document.pages

    @property
    def shown(self) -> Iterator[Page]:
        return (page for page in self.pages if page.shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the rule table. `whole` rules wait until every file can be read."""

    id: str
    describes: str
    look: Callable[[Library], Iterator[Trouble]]
    severity: Severity = Severity.ERROR
    whole: bool = False


_FRONT_NAME = re.compile(r"([a-z_]+):")
_FRONT_ID = re.compile(r"id:\s*[\"']?([A-Za-z0-9._-]+)")
_ATTRIBUTE = re.compile(r"\s*([A-Za-z_-]+):(?:\s|$)")
_LINE_MARK = re.compile(r"^\s*(?:\d{1,2}[.)]\s|[-*•]\s|#+\s)")


def documents_of(corpus: Corpus, folder: Path) -> Iterator[Document]:
    """The Markdown files of a folder whose sources are in the corpus, by path.

    Foreign records (.jsonl) have no lines of their own to name: they are not held to house rules.
    """
    sources = {source.id: source for source in corpus.sources}
    for path in sorted(folder.rglob("*.md")):
        if path.name in {"README.md", "CHANGELOG.md"}:
            continue
        lines = tuple(path.read_text(encoding="utf-8", errors="replace").splitlines())
        end = next((n for n, line in enumerate(lines) if n and line.strip() == "---"), 0)
        names = [(_FRONT_NAME.match(line), n) for n, line in enumerate(lines[:end], 1)]
        front = {match[1]: n for match, n in names if match}
        stated = _FRONT_ID.match(lines[front["id"] - 1]) if "id" in front else None
        source = sources.pop(stated[1], None) if stated else None
        if source:
            pages = tuple(_page(path, lines, source, section) for section in source.sections)
            yield Document(path=path, source=source, lines=lines, front=front, pages=pages)


def _page(path: Path, lines: tuple[str, ...], source: Source, section: Section) -> Page:
    headed = lines[section.line - 1].startswith("## ")
    start = section.line if headed else section.line - 1
    attributes: list[tuple[str, int]] = []
    for n, line in enumerate(lines[start:], start + 1):
        match = _ATTRIBUTE.match(line) if headed else None
        if not match:
            break
        attributes.append((match[1], n))
    units, first_step = units_of(section.text)
    where = _lines_of(units, lines, start)
    return Page(
        path=path,
        source=source,
        section=section,
        attributes=tuple(attributes),
        sentences=tuple(
            Sentence(text=unit, line=line, step=first_step is not None and n >= first_step)
            for n, (unit, line) in enumerate(zip(units, where, strict=True))
        ),
    )


def _lines_of(units: tuple[str, ...], lines: tuple[str, ...], start: int) -> Iterator[int]:
    """The line on which each unit starts; units follow one another in the file, word by word."""
    words = [
        (word, n)
        for n, line in enumerate(lines[start:], start + 1)
        for word in _LINE_MARK.sub("", line, count=1).split()
    ]
    at = 0
    for unit in units:
        own = unit.split()
        places = range(at, len(words) - len(own) + 1)
        here = (n for n in places if [word for word, _ in words[n : n + len(own)]] == own)
        at = next(here, at)
        yield words[at][1]
        at = min(at + len(own), len(words) - 1)


def entry_lines(path: Path, inner: str = "") -> list[tuple[int, list[int]]]:
    """For each entry of a YAML list file: its line, and the lines of its list `inner`."""
    if not path.exists():
        return []
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    entries: list[tuple[int, list[int]]] = []
    for node in root.value if root else []:
        inner_lines = [
            item.start_mark.line + 1
            for key, value in node.value
            if key.value == inner
            for item in value.value
        ]
        entries.append((node.start_mark.line + 1, inner_lines))
    return entries
