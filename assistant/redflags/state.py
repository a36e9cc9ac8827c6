"""What the conversation has said so far, as far as safety is concerned."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from assistant.redflags.outcome import Finding, Outcome


@dataclass(frozen=True)
class Slot:
    """A concept said in an earlier turn, kept because a later turn may complete a rule."""

    concept: str
    evidence: str
    turn: int


@dataclass(frozen=True)
class SafetyState:
    """The standing outcome of a conversation with its findings, and the slots kept.

    Attributes:
        turn: number of messages read.
        outcome: standing outcome, after the last message.
        findings: why it stands.
        slots: concepts said so far.
        asked: rule ids that the last screening question was about (empty: none open).
        damaged: True where the stored text could not be read; always an emergency.
    """

    turn: int = 0
    outcome: Outcome = Outcome.NONE
    findings: tuple[Finding, ...] = ()
    slots: tuple[Slot, ...] = ()
    asked: tuple[str, ...] = ()
    damaged: bool = False

    @classmethod
    def start(cls) -> SafetyState:
        """The state before the first message."""
        return cls()

    def to_json(self) -> str:
        """One line of JSON that ``from_json`` reads back to an equal state."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> SafetyState:
        """Read a stored state; a damaged text gives a standing emergency."""
        try:
            data = json.loads(text)
            findings = tuple(
                Finding(
                    rule=_string(f["rule"]),
                    outcome=Outcome(f["outcome"]),
                    evidence=_string(f["evidence"]),
                    spans=tuple((int(a), int(b)) for a, b in f["spans"]),
                    carried=bool(f["carried"]),
                )
                for f in data["findings"]
            )
            slots = tuple(
                Slot(_string(s["concept"]), _string(s["evidence"]), int(s["turn"]))
                for s in data["slots"]
            )
            state = cls(
                turn=int(data["turn"]),
                outcome=Outcome(data["outcome"]),
                findings=findings,
                slots=slots,
                asked=tuple(_string(a) for a in data["asked"]),
                damaged=bool(data["damaged"]),
            )
        except Exception:
            return cls(outcome=Outcome.EMERGENCY, damaged=True)
        return state


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value
