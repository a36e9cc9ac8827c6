"""The register shows every source, what is overdue and what is signed off."""

from datetime import date
from pathlib import Path

import pytest

from corpus.documents import read_corpus
from corpus.settings import CORPUS
from ingest.register import register, table_of

ALPHA = """---
id: alpha
title: Alpha
tier: guideline
published: 2019
updated: 2021-05
checked: 2025-11-20
review_due: 2026-11-20
signed_off: Name, role, 2026-02-01
---

## One

Text.

## Two
withheld: wrong

Text.
"""

BETA = """---
id: beta
title: Beta
tier: clinic-page
review_due: 2020-01-01
status: withdrawn
---

## One

Text.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "alpha.md").write_text(ALPHA, encoding="utf-8")
    (tmp_path / "beta.md").write_text(BETA, encoding="utf-8")
    return tmp_path


def test_each_source_is_a_line_and_the_totals_come_last(folder: Path) -> None:
    lines = table_of(read_corpus(folder), date(2026, 11, 20)).splitlines()
    assert [line.split() for line in lines[2:4]] == [
        ["alpha", "guideline", "2019", "2021-05", "2025-11-20", "2026-11-20", "current",
         "2", "1", "Name,", "role,", "2026-02-01"],
        ["beta", "clinic-page", "unknown", "-", "never", "2020-01-01", "withdrawn",
         "1", "0", "no"],
    ]  # fmt: skip
    assert lines[0].split()[:2] == ["id", "tier"]
    assert lines[-1] == (
        "2 sources (1 withdrawn), 3 sections, 1 withheld, 0 reviews overdue, 1 signed off."
    )


def test_the_columns_stand_under_their_heads(folder: Path) -> None:
    heads, _, alpha, beta, *_ = table_of(read_corpus(folder), date(2026, 11, 20)).splitlines()
    for head, first, second in (("tier", "guideline", "clinic-page"), ("status", "curr", "with")):
        at = heads.index(head)
        assert alpha[at:].startswith(first)
        assert beta[at:].startswith(second)


def test_a_review_that_has_gone_by_is_marked_unless_the_source_is_withdrawn(folder: Path) -> None:
    table = table_of(read_corpus(folder), date(2026, 11, 21))
    assert "2026-11-20 OVERDUE" in table
    assert "2020-01-01 OVERDUE" not in table
    assert "1 reviews overdue" in table


def test_the_repositorys_own_sources_are_all_there() -> None:
    table = register(CORPUS)
    for source in read_corpus(CORPUS).sources:
        assert f"\n{source.id} " in table
