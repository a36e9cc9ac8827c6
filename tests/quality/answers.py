"""Grading answers on the labelled questions.

A case names the kind of reply, the facts that must stand in it (each a list of wordings of which
one is enough), the sources of which one must be cited, and the disagreement that must be shown.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from assistant.answer import Answer, Kind
from assistant.audit.log import AuditLog
from assistant.desk import Desk
from assistant.opening import open_desk
from corpus.settings import settings
from tests.quality.bounds import wilson

SETS = Path(__file__).parent / "sets"
_DECLINED = {Kind.NOT_COVERED, Kind.OUT_OF_SCOPE}


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled conversation; the last turn's reply is graded."""

    id: str
    turns: tuple[str, ...]
    expect: str
    facts: tuple[tuple[str, ...], ...]
    sources: frozenset[str]
    disagreement: str | None

    @property
    def group(self) -> str:
        """The row of the report that a case counts in."""
        if self.expect != "answer":
            return "declined" if self.expect != "small_talk" else "small talk"
        if len(self.turns) > 1:
            return "follow-ups"
        return "disagreements" if self.disagreement else "questions"


def read_cases(path: Path) -> list[Case]:
    return [
        Case(
            id=row["id"],
            turns=tuple(row["turns"]),
            expect=row["expect"],
            facts=tuple(tuple(fact) for fact in row.get("facts") or ()),
            sources=frozenset(row.get("sources") or ()),
            disagreement=row.get("disagreement"),
        )
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def half_of(cases: Iterable[Case], half: str) -> list[Case]:
    """The odd-numbered cases ("dev", faults may be read) or the even-numbered ones ("report")."""
    odd = {"dev": 1, "report": 0}[half]
    return [case for case in cases if int(re.sub(r"\D", "", case.id) or 0) % 2 == odd]


def fault(case: Case, answer: Answer) -> str | None:
    """What is wrong with a reply, in words, or None."""
    if answer.outcome != "none":
        return f"intercepted as {answer.outcome} by {[rule.rule for rule in answer.rules]}"
    if case.expect == "small_talk":
        return None if answer.kind is Kind.SMALL_TALK else f"got {answer.kind}"
    if case.expect != "answer":
        return None if answer.kind in _DECLINED else "answered although nothing backs it"
    if answer.kind is not Kind.ANSWER:
        return f"wrongly declined as {answer.kind}"
    text = answer.text.lower()
    missing = [fact[0] for fact in case.facts if not any(way.lower() in text for way in fact)]
    if missing:
        return f"lacks {missing}"
    if not case.sources & {cited.source for cited in answer.citations}:
        return "cites none of the right sources"
    if case.disagreement and not answer.disagreement:
        return "does not show that sources differ"
    return None


def graded(cases: Iterable[Case]) -> list[tuple[Case, Answer, str | None]]:
    """Each case with its reply and fault, over the published index."""
    audit = AuditLog("sqlite://")
    desk: Desk = open_desk(settings(), audit)
    rows = []
    for case in cases:
        conversation = audit.begin(None, settings().region)
        for turn in case.turns:
            answer, conversation = desk.answer(turn, conversation)
        rows.append((case, answer, fault(case, answer)))
    return rows


def report_markdown(name: str, rows: list[tuple[Case, Answer, str | None]]) -> str:
    """A table: group, right of all, share with its 95 % bounds."""
    groups: dict[str, list[bool]] = {}
    for case, _, wrong in rows:
        groups.setdefault(case.group, []).append(wrong is None)
    lines = [f"| {name} | right | of | share (95 % bounds) |", "| --- | --- | --- | --- |"]
    for group in ("questions", "disagreements", "follow-ups", "declined", "small talk"):
        results = groups.get(group, [])
        if results:
            low, high = wilson(sum(results), len(results))
            lines.append(
                f"| {group} | {sum(results)} | {len(results)} | "
                f"{sum(results) / len(results):.1%} ({low:.1%} to {high:.1%}) |"
            )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """`python -m tests.quality.answers [--half H] [--faults] SET …`: grade labelled sets."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.answers")
    parser.add_argument("sets", nargs="*", type=Path)
    parser.add_argument("--half", choices=("dev", "report"))
    parser.add_argument("--faults", action="store_true", help="never of the report half")
    asked = parser.parse_args(arguments)
    for path in asked.sets or sorted(SETS.glob("questions-*.jsonl")):
        cases = read_cases(path)
        rows = graded(half_of(cases, asked.half) if asked.half else cases)
        print(report_markdown(path.stem, rows))
        shown = set(half_of([case for case, _, _ in rows], "dev")) if asked.faults else set()
        for case, answer, wrong in rows:
            if wrong and case in shown:
                print(f"{case.id} [{case.group}] {case.turns} -> {wrong}")
                print(f"    searched: {answer.question_searched}")
                print(f"    candidates: {[(c.passage, c.score) for c in answer.candidates[:3]]}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
