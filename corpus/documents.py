"""Reading a corpus folder: Markdown sources, disagreements and exercises into records.

A source is front matter (YAML between two '---' lines) and sections under '## ' headings; attribute
lines ('slug: …', 'locator: …') stand between a heading and the first blank line. A file without
headings is one section. Ids and titles are the only front matter that a foreign corpus must give.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from corpus.errors import SourceFault
from corpus.records import (
    Corpus,
    Disagreement,
    Exercise,
    Facet,
    Position,
    Section,
    Source,
    Tier,
    slug_of,
)

_FIELDS = {
    "id", "title", "publisher", "url", "tier", "published", "updated", "checked", "review_due",
    "status", "signed_off", "original", "notes",
}  # fmt: skip
_ATTRIBUTES = {"slug", "locator", "asked", "exercise", "facet", "withheld"}
_ATTRIBUTE = re.compile(r"([a-z_]+):\s*(.*)$")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*$")


def read_corpus(folder: Path) -> Corpus:
    """All sources of a folder (and its subfolders), sorted by id, with disagreements and exercises.

    Raises:
        SourceFault: for the first file that cannot be read as a source.
    """
    if not folder.is_dir():
        raise SourceFault(folder, None, "there is no such corpus folder", "Name an existing one.")
    sources: dict[str, Source] = {}
    for path in sorted(folder.rglob("*.md")):
        if path.name in {"README.md", "CHANGELOG.md"}:
            continue
        source = read_source(path)
        if source.id in sources:
            raise SourceFault(
                path, None, f"the id '{source.id}' is used twice", "Give each source its own id."
            )
        sources[source.id] = source
    for path in sorted(folder.rglob("*.jsonl")):
        for source in _read_records(path):
            if source.id in sources:
                raise SourceFault(
                    path, None, f"the id '{source.id}' is used twice", "Give each record its own."
                )
            sources[source.id] = source
    if not sources:
        raise SourceFault(
            folder, None, "no source documents here", "Add at least one .md file with front matter."
        )
    return Corpus(
        sources=tuple(sources[key] for key in sorted(sources)),
        disagreements=tuple(_disagreements(folder / "disagreements.yaml")),
        exercises=tuple(_exercises(folder / "exercises.yaml", folder / "pictures")),
    )


def read_source(path: Path) -> Source:
    """One Markdown file as a Source.

    Raises:
        SourceFault: naming the line and the remedy.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise SourceFault(path, None, "the file is not UTF-8 text", "Save it as UTF-8.") from error
    front, body_start = _front_matter(path, lines)
    sections = tuple(_sections(path, lines, body_start, str(front.get("title", ""))))
    if not sections:
        raise SourceFault(path, body_start, "the source has no text", "Write at least one section.")
    return _source(path, front, sections)


def _front_matter(path: Path, lines: list[str]) -> tuple[dict[str, Any], int]:
    if not lines or lines[0].strip() != "---":
        raise SourceFault(
            path, 1, "no front matter", "Start the file with '---', id, title and tier, '---'."
        )
    end = next((n for n, line in enumerate(lines[1:], 1) if line.strip() == "---"), None)
    if end is None:
        raise SourceFault(path, 1, "the front matter has no end", "Close it with a line '---'.")
    try:
        front = yaml.load("\n".join(lines[1:end]), _TextLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise SourceFault(
            path, line, "the front matter is not YAML", "Quote values that hold a colon."
        ) from error
    if not isinstance(front, dict):
        raise SourceFault(path, 1, "the front matter is empty", "Give at least id, title and tier.")
    return front, end + 1


class _TextLoader(yaml.SafeLoader):
    """Safe YAML in which dates stay text: '2016' and '2016-11-30' are both dates to us."""


_TextLoader.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for key, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _source(path: Path, front: Mapping[str, Any], sections: tuple[Section, ...]) -> Source:
    for key in front:
        if key not in _FIELDS:
            raise SourceFault(
                path, 1, f"unknown front matter '{key}'", f"Known: {', '.join(sorted(_FIELDS))}."
            )
    for key in ("id", "title", "tier"):
        if not front.get(key):
            raise SourceFault(
                path, 1, f"'{key}' is missing", f"Add '{key}: …' to the front matter."
            )
    if not _ID.match(str(front["id"])):
        raise SourceFault(
            path, 1, f"'{front['id']}' is no id", "Use letters, digits, '-', '_' and '.'."
        )
    try:
        tier = Tier(str(front["tier"]))
    except ValueError as error:
        raise SourceFault(
            path, 1, f"'{front['tier']}' is no tier", f"Use one of: {', '.join(Tier)}."
        ) from error
    status = str(front.get("status") or "current")
    if status not in {"current", "withdrawn"}:
        raise SourceFault(path, 1, f"'{status}' is no status", "Use 'current' or 'withdrawn'.")

    def text(key: str) -> str | None:
        return None if front.get(key) is None else str(front[key])

    return Source(
        id=str(front["id"]),
        title=str(front["title"]),
        tier=tier,
        publisher=text("publisher") or "publisher not stated",
        url=text("url"),
        published=text("published"),
        updated=text("updated"),
        checked=text("checked"),
        review_due=text("review_due"),
        status=status,
        signed_off=text("signed_off"),
        original=text("original"),
        notes=text("notes") or "",
        sections=sections,
    )


def _sections(path: Path, lines: list[str], start: int, title: str) -> Iterator[Section]:
    heads = [n for n in range(start, len(lines)) if lines[n].startswith("## ")]
    if not heads:
        text = "\n".join(lines[start:]).strip()
        if text:
            yield Section(
                slug="text", heading=title, locator="whole text", text=text, line=start + 1
            )
        return
    slugs: set[str] = set()
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        heading = lines[head][3:].strip()
        attributes, body_start = _attributes(path, lines, head + 1, end)
        text = "\n".join(lines[body_start:end]).strip()
        if not text:
            raise SourceFault(
                path, head + 1, f"the section '{heading}' is empty", "Write or drop it."
            )
        slug = attributes.get("slug") or slug_of(heading)
        if slug in slugs:
            raise SourceFault(
                path,
                head + 1,
                f"the slug '{slug}' is used twice",
                "Add 'slug: …' below the heading.",
            )
        slugs.add(slug)
        facet = attributes.get("facet")
        if facet and facet not in set(Facet):
            raise SourceFault(
                path, head + 1, f"'{facet}' is no facet", f"Use one of: {', '.join(Facet)}."
            )
        yield Section(
            slug=slug,
            heading=heading,
            locator=attributes.get("locator") or heading,
            text=text,
            asked=_several(attributes.get("asked"), ";"),
            exercises=_several(attributes.get("exercise"), ","),
            facet=Facet(facet) if facet else None,
            withheld=attributes.get("withheld"),
            line=head + 1,
        )


def _attributes(path: Path, lines: list[str], start: int, end: int) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    n = start
    while n < end and lines[n].strip():
        match = _ATTRIBUTE.match(lines[n].strip())
        if not match or match[1] not in _ATTRIBUTES:
            if found:
                raise SourceFault(
                    path,
                    n + 1,
                    f"'{lines[n].strip()[:40]}' stands among the section's attributes",
                    "Leave a blank line between the attributes and the text.",
                )
            return {}, start
        found[match[1]] = _unquoted(match[2].strip())
        n += 1
    return found, n


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _several(text: str | None, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in (text or "").split(mark) if part.strip())


def _read_records(path: Path) -> Iterator[Source]:
    """Foreign passages, one JSON object a line: id, title, tier, text (and url, publisher)."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                text = str(record["text"]).strip()
                front = {key: record[key] for key in record if key in _FIELDS}
            except (ValueError, KeyError, TypeError) as error:
                raise SourceFault(
                    path,
                    number,
                    "no record with id, title, tier and text",
                    "Mend or drop the line.",
                ) from error
            if not text:
                raise SourceFault(path, number, "the text is empty", "Mend or drop the line.")
            section = Section(
                slug="text",
                heading=str(record.get("title", "")),
                locator=f"line {number}",
                text=text,
                line=number,
            )
            yield _source(path, front, (section,))


def _read_list(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    try:
        rows = yaml.load(path.read_text(encoding="utf-8"), _TextLoader) or []
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise SourceFault(
            path, mark.line + 1 if mark else None, "not YAML", "Quote values that hold a colon."
        ) from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise SourceFault(path, 1, "not a list of entries", "Start each entry with '- '.")
    return rows


def _disagreements(path: Path) -> Iterator[Disagreement]:
    for row in _read_list(path):
        try:
            yield Disagreement(
                topic=str(row["topic"]),
                title=str(row["title"]),
                names=tuple(str(name) for name in row["names"]),
                linking=str(row["linking"]),
                order=str(row["order"]),
                positions=tuple(
                    Position(passage=str(entry["passage"]), quote=str(entry["quote"]))
                    for entry in row["positions"]
                ),
            )
        except (KeyError, TypeError) as error:
            raise SourceFault(
                path,
                None,
                f"the entry '{row.get('topic', '?')}' lacks {error}",
                "Each needs topic, title, names, linking, order, positions (passage, quote).",
            ) from error


def _exercises(path: Path, pictures: Path) -> Iterator[Exercise]:
    for row in _read_list(path):
        try:
            picture = row.get("picture")
            yield Exercise(
                id=str(row["id"]),
                name=str(row["name"]),
                names=tuple(str(name) for name in row["names"]),
                position=str(row["position"]),
                home=bool(row["home"]),
                picture=str(picture) if picture else None,
                alt=_described(pictures / str(picture)) if picture else None,
            )
        except (KeyError, TypeError) as error:
            raise SourceFault(
                path,
                None,
                f"the entry '{row.get('id', '?')}' lacks {error}",
                "Each needs id, name, names, position, home.",
            ) from error


_DESC = re.compile(r"<desc[^>]*>(.*?)</desc>", re.DOTALL)


def _described(picture: Path) -> str | None:
    """The text alternative that the drawing itself carries, or None when it is missing."""
    if not picture.exists():
        return None
    match = _DESC.search(picture.read_text(encoding="utf-8"))
    return " ".join(match[1].split()) if match else None
