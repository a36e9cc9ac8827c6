"""The development set and the kept blind rounds, held at the bars."""

from __future__ import annotations

import pytest
from redflag_cases import Case, development_cases, round_cases

from assistant.redflags import intercept_conversation

SETS = [pytest.param(development_cases(), id="dev"), pytest.param(round_cases(), id="rounds")]


def outcome(case: Case) -> str:
    return intercept_conversation(case.turns).outcome.value


@pytest.mark.parametrize("cases", SETS)
def test_every_emergency_is_right(cases: list[Case]) -> None:
    wrong = [c.turns for c in cases if c.label == "emergency" and outcome(c) not in c.acceptable]
    assert wrong == []


@pytest.mark.parametrize("cases", SETS)
def test_urgent_is_right_in_98_of_100(cases: list[Case]) -> None:
    urgent = [c for c in cases if c.label == "urgent"]
    wrong = [c.turns for c in urgent if outcome(c) not in c.acceptable]
    assert len(wrong) <= 0.02 * len(urgent), wrong
    assert all(outcome(c) != "none" for c in urgent)


@pytest.mark.parametrize("cases", SETS)
def test_at_most_one_in_100_harmless_is_intercepted(cases: list[Case]) -> None:
    harmless = [c for c in cases if c.label == "none"]
    wrong = [c.turns for c in harmless if outcome(c) not in c.acceptable]
    assert len(wrong) <= 0.01 * len(harmless), wrong
