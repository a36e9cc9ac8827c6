"""A conversation: its safety state, what it was last about, and its turns."""

from dataclasses import dataclass

from assistant.redflags import SafetyState


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What one turn hands to the next. `id` is random and safe to store and log."""

    id: str
    safety: SafetyState
    topic: str = ""
    region: str = "uk"
