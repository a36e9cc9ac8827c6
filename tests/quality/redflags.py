"""How well the red-flag interceptor does on labelled statements, with 95 % bounds.

``python -m tests.quality.redflags`` prints the tables; ``report_markdown`` gives them to the
README. A case is right if the outcome is among those which its label accepts.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from assistant.redflags import intercept_conversation

FOLDER = Path(__file__).parents[1] / "redflags"


@dataclass(frozen=True)
class Graded:
    """A labelled conversation with the outcome it got."""

    group: str
    label: str
    acceptable: tuple[str, ...]
    rule: str
    style: str
    outcome: str

    @property
    def right(self) -> bool:
        """Whether the outcome is acceptable."""
        return self.outcome in self.acceptable


def wilson(count: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """Lower and upper 95 % bound of a share (Wilson score interval).

    Source: Wilson, JASA 1927, doi:10.1080/01621459.1927.10502953.
    """
    if not of:
        return 0.0, 1.0
    share = count / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def graded_cases() -> list[Graded]:
    """Run every labelled case of the development set and the kept rounds."""
    paths = [FOLDER / "dev.jsonl", *sorted((FOLDER / "rounds").glob("round-*.jsonl"))]
    cases: list[Graded] = []
    for path in paths:
        group = "development" if path.stem == "dev" else "rounds"
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                outcome = intercept_conversation(row["turns"]).outcome.value
                cases.append(
                    Graded(
                        group,
                        row["label"],
                        tuple(row["acceptable"]),
                        row.get("rule") or "none",
                        row.get("style") or "unnamed",
                        outcome,
                    )
                )
    return cases


def _share(count: int, of: int) -> str:
    low, high = wilson(count, of)
    return f"{count} of {of} ({100 * low:.1f} to {100 * high:.1f} %)" if of else "–"


Measure = tuple[str, str, Callable[[Graded], bool]]
MEASURES: tuple[Measure, ...] = (
    ("emergencies right", "emergency", lambda c: c.right),
    ("emergencies passed over", "emergency", lambda c: c.outcome == "none"),
    ("urgent right", "urgent", lambda c: c.right),
    ("urgent passed over", "urgent", lambda c: c.outcome == "none"),
    ("unclear asked about", "ask", lambda c: c.right),
    ("harmless intercepted", "none", lambda c: not c.right),
)


def _overall(cases: list[Graded]) -> list[str]:
    groups = ("development", "rounds")
    lines = ["| measure | " + " | ".join(groups) + " |", "| --- | --- | --- |"]
    for name, label, counts in MEASURES:
        row = []
        for group in groups:
            chosen = [c for c in cases if c.group == group and c.label == label]
            row.append(_share(sum(map(counts, chosen)), len(chosen)))
        lines.append(f"| {name} | " + " | ".join(row) + " |")
    return lines


def _by(cases: Iterable[Graded], key: Callable[[Graded], str], title: str) -> list[str]:
    groups: dict[str, list[Graded]] = {}
    for case in cases:
        groups.setdefault(key(case), []).append(case)
    lines = [f"| {title} | right |", "| --- | --- |"]
    for name in sorted(groups):
        chosen = groups[name]
        lines.append(f"| {name} | {_share(sum(c.right for c in chosen), len(chosen))} |")
    return lines


def _first_pass() -> list[str]:
    path = FOLDER / "rounds" / "FIRST_PASS.json"
    rounds = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    keys = (
        "emergency_right", "emergency_as_none", "urgent_right", "urgent_as_none", "ask_right",
        "harmless_intercepted",
    )  # fmt: skip
    lines = [
        "| round | " + " | ".join(name for name, _, _ in MEASURES) + " |",
        "| --- |" + " --- |" * len(MEASURES),
    ]
    for entry in rounds:
        shares = (f"{entry[k]['count']} of {entry[k]['of']}" for k in keys)
        lines.append(f"| {entry['round']} | " + " | ".join(shares) + " |")
    return lines


def report_markdown() -> str:
    """The README's section on red flags: after mending, and each blind round at first sight."""
    return "\n".join(
        [
            "Now (the rules were mended on these very statements):",
            "",
            *_overall(graded_cases()),
            "",
            "Blind rounds at first sight, before any mending:",
            "",
            *_first_pass(),
        ]
    )


def main() -> None:
    """Print all tables."""
    cases = graded_cases()
    flagged = [c for c in cases if c.label != "none"]
    for lines in (
        _overall(cases),
        _by(flagged, lambda c: c.rule, "rule"),
        _by(cases, lambda c: c.style, "style"),
        _first_pass(),
    ):
        print("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
