"""The fixed wording of the cards."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.redflags.interceptor import Interception
from assistant.redflags.outcome import Outcome

REGIONS = ("uk", "us", "ie", "eu", "au", "ca", "nz")


@dataclass(frozen=True)
class CallLine:
    """A number to call, with what it is."""

    label: str
    number: str


@dataclass(frozen=True)
class Card:
    """What the person reads."""

    outcome: Outcome
    region: str
    heading: str
    lead: str
    do: tuple[str, ...]
    say: tuple[str, ...]
    dont: tuple[str, ...]
    call: tuple[CallLine, ...]
    question: str
    answers: tuple[str, ...]
    closing: str

    @property
    def markdown(self) -> str:
        """The card as Markdown."""
        return f"## {self.heading}\n\n{self.lead}"


def card_for(interception: Interception, region: str = "uk") -> Card:
    """The card for an interception."""
    heading = {
        Outcome.EMERGENCY: "Go to A&E or call 999 now",
        Outcome.URGENT: "Get seen today",
        Outcome.ASK: "One question first",
        Outcome.NONE: "",
    }[interception.outcome]
    return Card(interception.outcome, region, heading, "", (), (), (), (CallLine("Emergency", "999"),), "", (), "")


def short_form(interception: Interception, region: str = "uk") -> str:
    """One line that stays in view."""
    return card_for(interception, region).heading
