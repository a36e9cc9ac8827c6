"""The table's own examples, and that no part of it is idle."""

from __future__ import annotations

from dataclasses import replace

import pytest
from redflag_cases import all_cases

from assistant.redflags import Outcome, clearing, concepts, intercept, intercept_conversation, rules
from assistant.redflags import interceptor as engine
from assistant.redflags.rules import TABLE, RedFlag, rules_table

ROWS = [pytest.param(row, id=f"{row.id}-{row.outcome.value}") for row in TABLE]
IDS_OF_THE_LAW = {
    "ces-bladder", "ces-bowel", "ces-saddle", "ces-sexual", "ces-bilateral", "motor-loss",
    "major-trauma", "fracture-fragile", "sepsis-spine", "vascular", "clot-lung", "general-999",
    "self-harm", "infection", "cancer", "night-pain", "fracture-risk", "dvt", "new-deficit",
    "inflammatory-eye-gut", "postpartum-pregnant", "child",
}  # fmt: skip


def fires(row: RedFlag, turns: tuple[str, ...]) -> bool:
    found = intercept_conversation(turns).findings
    return any(f.rule == row.id and f.outcome == row.outcome for f in found)


@pytest.mark.parametrize("row", ROWS)
def test_fires_on_its_examples(row: RedFlag) -> None:
    for turns in row.fires_on:
        assert turns and fires(row, turns), turns


@pytest.mark.parametrize("row", ROWS)
def test_is_quiet_on_what_looks_alike(row: RedFlag) -> None:
    assert row.quiet_on
    for message in row.quiet_on:
        assert not any(
            f.rule == row.id and f.outcome == row.outcome for f in intercept(message).findings
        )


def test_every_rule_of_the_law_is_in_the_table() -> None:
    assert {row.id for row in TABLE} == IDS_OF_THE_LAW


def test_the_printed_table_names_every_row() -> None:
    text = rules_table()
    for row in TABLE:
        assert f"{row.id}  [{row.outcome.value}]" in text
        assert row.why in text and row.source in text


@pytest.mark.parametrize("row", ROWS)
def test_mutation_without_the_row_something_is_missed(
    row: RedFlag, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "TABLE", tuple(r for r in TABLE if r is not row))
    assert not any(fires(row, turns) for turns in row.fires_on)


@pytest.mark.parametrize("row", ROWS)
def test_mutation_without_an_alternative_its_example_is_missed(
    row: RedFlag, monkeypatch: pytest.MonkeyPatch
) -> None:
    for index, way in enumerate(row.when):
        rest = tuple(w for i, w in enumerate(row.when) if i != index)
        # A row left without alternatives counts as damaged, so it goes altogether.
        table = (replace(row, when=rest),) if rest else tuple(r for r in TABLE if r is not row)
        monkeypatch.setattr(rules, "TABLE", table)
        assert not fires(row, way.example), way.needs


@pytest.mark.parametrize("row", ROWS)
def test_mutation_every_concept_of_an_alternative_is_needed(row: RedFlag) -> None:
    for way in row.when:
        if len(way.needs) > 1:
            assert len(set(way.needs)) == len(way.needs)


@pytest.mark.parametrize("reason", clearing.REASONS)
def test_mutation_without_a_clearing_reason_somebody_is_alarmed(
    reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    harmless = [c for c in all_cases() if c.label in ("none", "ask")]
    kept = clearing._reason

    def without(*arguments: object) -> tuple[str, str]:
        found = kept(*arguments)  # type: ignore[arg-type]
        return ("", "") if found[0] == reason else found

    monkeypatch.setattr(clearing, "_reason", without)
    if reason == "figure-of-speech":
        monkeypatch.setattr(concepts.Reading, "in_figure", lambda *places, **part: False)
    engine._read_piece.cache_clear()
    try:
        assert any(
            intercept_conversation(c.turns).outcome.value not in c.acceptable for c in harmless
        )
    finally:
        engine._read_piece.cache_clear()


def test_sources_are_documents_we_know() -> None:
    known = {
        "ces-safety-net-card", "girft-ces-2023", "nice-cks-sciatica", "ifompt-red-flags-2020",
        "nhs-sciatica", "emergency-numbers",
    }  # fmt: skip
    assert {row.source for row in TABLE} <= known


def test_outcomes_are_ordered_by_urgency() -> None:
    assert Outcome.NONE < Outcome.ASK < Outcome.URGENT < Outcome.EMERGENCY
    assert max(Outcome.URGENT, Outcome.ASK) is Outcome.URGENT
