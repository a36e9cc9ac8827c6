"""What the interceptor can say about a message, as frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Outcome(str, Enum):  # noqa: UP042 (StrEnum would change what == and format say)
    """How urgently a person has to be seen, mildest first; ordered by urgency.

    The value is the word that the batch command prints and the audit log stores.
    """

    NONE = "none"
    ASK = "ask"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 for none, 3 for emergency."""
        return _ORDER.index(self.value)

    # str brings an alphabetical order of its own, so all four have to be replaced.
    def __lt__(self, other: str) -> bool:
        return self.rank < Outcome(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Outcome(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Outcome(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Outcome(other).rank

    def __str__(self) -> str:
        return self.value


_ORDER = ("none", "ask", "urgent", "emergency")


@dataclass(frozen=True)
class Finding:
    """A rule that fired.

    Attributes:
        rule: id of the rule, as in the rule table.
        outcome: what the rule asks for.
        evidence: words of the message as typed.
        spans: character offsets (start, end) of the evidence in the raw message;
            empty where the finding was carried over from an earlier turn.
        carried: True where it stands from an earlier turn.
    """

    rule: str
    outcome: Outcome
    evidence: str
    spans: tuple[tuple[int, int], ...] = ()
    carried: bool = False


@dataclass(frozen=True)
class Cleared:
    """Something that looked like a warning sign and was set aside, and why.

    Attributes:
        rule_or_concept: the concept that was set aside.
        evidence: words of the message as typed.
        reason: one of the reasons in ``assistant.redflags.clearing.REASONS``.
    """

    rule_or_concept: str
    evidence: str
    reason: str
