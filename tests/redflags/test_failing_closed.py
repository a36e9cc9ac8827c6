"""Every part is broken once: the answer is the emergency text."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from assistant.redflags import (
    Outcome,
    binding,
    card_for,
    clearing,
    concepts,
    folding,
    intercept,
    numbers,
    rules,
)
from assistant.redflags import interceptor as engine
from assistant.redflags.rules import RedFlag

PARTS = [
    (concepts, "read"), (concepts, "words_of"), (concepts, "tables"), (binding, "mentions_of"),
    (binding, "bind"), (numbers, "mentions_of"), (clearing, "sort_out"), (clearing, "denied"),
    (engine, "_findings"), (engine, "pieces_of"), (engine, "table_version"), (engine, "_once"),
    (folding, "fold_characters"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    engine._read_piece.cache_clear()


class Panic(BaseException):
    """Not an Exception: some libraries throw such."""


@pytest.mark.parametrize("error", [ValueError, MemoryError, RecursionError, Panic])
@pytest.mark.parametrize(("module", "name"), PARTS)
def test_a_broken_part_gives_the_emergency_text(
    module: object, name: str, error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object, **names: object) -> None:
        raise error("broken on purpose")

    monkeypatch.setattr(module, name, broken)
    result = intercept("no bladder problems, which stretch helps my leg?")
    assert result.outcome is Outcome.EMERGENCY and result.failed
    assert "999" in card_for(result).markdown
    assert result.state.outcome is Outcome.EMERGENCY


@pytest.mark.parametrize(
    "table", [(), None, (RedFlag("x", Outcome.ASK, (), "", "", ""),), ("damaged",)]
)
def test_an_empty_or_damaged_table_gives_the_emergency_text(
    table: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "TABLE", table)
    assert intercept("hello").failed


def test_an_empty_vocabulary_gives_the_emergency_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concepts, "SIGNS", {})
    assert intercept("hello").outcome is Outcome.EMERGENCY


def test_a_time_out_gives_the_emergency_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LONGEST_SECONDS", 0.0)
    assert intercept("hello").failed


@pytest.mark.parametrize("message", [None, 7, b"bytes", ["list"]])
def test_what_is_no_text_gives_the_emergency_text(message: object) -> None:
    assert intercept(message).outcome is Outcome.EMERGENCY  # type: ignore[arg-type]


def test_a_failure_stands_for_the_rest_of_the_conversation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LONGEST_SECONDS", 0.0)
    state = intercept("hello").state
    monkeypatch.undo()
    assert intercept("which stretch?", state).outcome is Outcome.EMERGENCY


def test_no_third_party_module_is_imported() -> None:
    program = textwrap.dedent(
        """
        import sys

        class Poison:
            def find_spec(self, name, path=None, target=None):
                top = name.split(".")[0]
                if top not in sys.stdlib_module_names and top != "assistant":
                    raise ImportError("poisoned: " + name)
                return None

        sys.meta_path.insert(0, Poison())
        import assistant.redflags as redflags
        assert redflags.intercept("I can't pee").outcome.value == "emergency"
        """
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
