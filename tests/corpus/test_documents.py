"""A source document is read whole, or refused with its line and a remedy."""

from pathlib import Path

import pytest

from corpus.documents import read_corpus, read_source
from corpus.errors import SourceFault
from corpus.records import Facet, Tier

GOOD = """---
id: leaflet
title: "A leaflet: walking"
tier: hospital-leaflet
published: 2019
notes: for staff
---

## Walking
slug: walk
locator: page 2
asked: can I walk; going for a walk
exercise: walking, bridge
facet: dose

Walk for 5 minutes.

## Old advice
withheld: never repeat

Lie down for a week.
"""


def test_front_matter_and_sections_are_read(tmp_path: Path) -> None:
    path = tmp_path / "leaflet.md"
    path.write_text(GOOD, encoding="utf-8")
    source = read_source(path)
    assert (source.id, source.tier, source.published) == ("leaflet", Tier.HOSPITAL_LEAFLET, "2019")
    walking, old = source.sections
    assert walking.asked == ("can I walk", "going for a walk")
    assert walking.exercises == ("walking", "bridge")
    assert walking.facet is Facet.DOSE
    assert walking.line == 9
    assert old.withheld == "never repeat"
    assert old.slug == "old-advice"


def test_a_foreign_source_needs_only_id_title_tier_and_text(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(
        "---\nid: x1\ntitle: T\ntier: trial\n---\nJust text.\n", encoding="utf-8"
    )
    (tmp_path / "more.jsonl").write_text(
        '{"id": "x2", "title": "U", "tier": "trial", "text": "More text."}\n', encoding="utf-8"
    )
    corpus = read_corpus(tmp_path)
    assert [source.id for source in corpus.sources] == ["x1", "x2"]
    assert corpus.sources[0].sections[0].text == "Just text."


HEAD = "---\nid: a\ntitle: T\ntier: trial\n---\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("no front matter at all", 1, "no front matter"),
        ("---\nid: a\ntitle: T\n", 1, "no end"),
        ("---\nid: [a\n---\ntext", 2, "not YAML"),
        ("---\ntitle: T\ntier: trial\n---\ntext", 1, "'id' is missing"),
        ("---\nid: a b\ntitle: T\ntier: trial\n---\ntext", 1, "is no id"),
        ("---\nid: a\ntitle: T\ntier: gossip\n---\ntext", 1, "is no tier"),
        ("---\nid: a\ntitle: T\ntier: trial\nstatus: old\n---\ntext", 1, "is no status"),
        ("---\nid: a\ntitle: T\ntier: trial\ncolour: red\n---\ntext", 1, "unknown front matter"),
        (HEAD, 5, "no text"),
        (HEAD + "## Empty\n\n## Full\n\ntext", 6, "is empty"),
        (HEAD + "## One\n\ntext\n\n## One\n\ntext", 10, "used twice"),
        (HEAD + "## One\nfacet: taste\n\ntext", 6, "is no facet"),
        (HEAD + "## One\nslug: s\ntext without a blank line", 8, "among the section's attributes"),
    ],
)
def test_a_bad_source_is_named_with_its_line(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    path = tmp_path / "bad.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceFault) as fault:
        read_source(path)
    assert fault.value.line == line
    assert what in fault.value.what
    assert fault.value.remedy


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.md"
    path.write_bytes(b"---\nid: \xff\xfe")
    with pytest.raises(SourceFault, match="UTF-8"):
        read_source(path)


def test_two_sources_cannot_share_an_id(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(HEAD + "text", encoding="utf-8")
    with pytest.raises(SourceFault, match="used twice"):
        read_corpus(tmp_path)


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceFault, match="no source documents"):
        read_corpus(tmp_path)
