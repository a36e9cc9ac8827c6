"""The labelled statements, and how they are counted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """A labelled conversation.

    Attributes:
        id: of the case, with the set in front for rounds.
        turns: messages, oldest first.
        label: the outcome that is best.
        acceptable: outcomes that count as right.
        rule: the main rule ("" for harmless ones).
        style: how it is written.
    """

    id: str
    turns: tuple[str, ...]
    label: str
    acceptable: tuple[str, ...]
    rule: str
    style: str


def read_cases(path: Path) -> list[Case]:
    """The cases of one JSON-lines file."""
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        row = json.loads(line)
        cases.append(
            Case(
                f"{path.stem}:{row.get('id', number)}",
                tuple(row["turns"]),
                row["label"],
                tuple(row["acceptable"]),
                row.get("rule") or "",
                row.get("style") or "",
            )
        )
    return cases


def development_cases() -> list[Case]:
    """The development set."""
    return read_cases(HERE / "dev.jsonl")


def round_cases() -> list[Case]:
    """All kept blind rounds."""
    paths = sorted((HERE / "rounds").glob("round-*.jsonl"))
    return [case for path in paths for case in read_cases(path)]


def all_cases() -> list[Case]:
    """Development set and rounds."""
    return development_cases() + round_cases()


def flagged(cases: Iterable[Case]) -> list[Case]:
    """Emergency and urgent cases."""
    return [case for case in cases if case.label in ("emergency", "urgent")]
