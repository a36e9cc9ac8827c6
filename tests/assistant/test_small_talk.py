"""Small talk is answered as such, and a question beside it is never taken for it."""

import pytest

from assistant import wording
from assistant.small_talk import reply_to


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("hello", wording.GREETING),
        ("Good evening, how are you today?", wording.GREETING),
        ("hey, anyone home?", wording.GREETING),
        ("Thanks a lot, that was so helpful!", wording.THANKS),
        ("brilliant, cheers mate", wording.THANKS),
        ("ok thanks bye", wording.GOODBYE),
        ("good night x", wording.GOODBYE),
        ("u a robot?", wording.WHO_AM_I),
        ("Thank you! Are you a doctor?", wording.WHO_AM_I),
        ("am I talking to a real human being", wording.WHO_AM_I),
        ("do you keep my messages?", wording.WHO_AM_I),
    ],
)
def test_small_talk(said: str, reply: str) -> None:
    assert reply_to(said) == reply


@pytest.mark.parametrize(
    "said",
    [
        "thanks, how long do I hold it",
        "hi how long does it last",
        "is that helpful?",
        "and in the morning?",
        "how does it work?",
        "can you help me with my back",
        "hello, I have sciatica",
        "do you keep your knee straight",
        "is it a person who does the exercise",
        "great thanks, what about ice",
        "at night",
        "",
    ],
)
def test_a_question_is_no_small_talk(said: str) -> None:
    assert reply_to(said) is None
