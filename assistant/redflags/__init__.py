"""The red-flag interceptor: finds warning signs in a patient's own words."""

from assistant.redflags.cards import REGIONS, CallLine, Card, card_for, short_form
from assistant.redflags.interceptor import Interception, intercept, intercept_conversation
from assistant.redflags.outcome import Cleared, Finding, Outcome
from assistant.redflags.rules import rules_table
from assistant.redflags.state import SafetyState

__all__ = [
    "REGIONS",
    "CallLine",
    "Card",
    "Cleared",
    "Finding",
    "Interception",
    "Outcome",
    "SafetyState",
    "card_for",
    "intercept",
    "intercept_conversation",
    "rules_table",
    "short_form",
]
