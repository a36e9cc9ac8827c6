"""What continues the topic before, and what a conversation keeps of it."""

import pytest

from assistant.followup import Continues, Remembered, continues, without_courtesy
from assistant.question import Asks, Question, form_of
from corpus.lexical import words_of


def read(text: str) -> Question:
    return Question(
        text=text, form=form_of(text), words=tuple(words_of(text)), exercises=(), topics=()
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("how many times a day?", Continues.FOR_CERTAIN),
        ("why?", Continues.FOR_CERTAIN),
        ("which leg", Continues.FOR_CERTAIN),
        ("what does nice say", Continues.FOR_CERTAIN),
        ("does that help posture", Continues.PERHAPS),
        ("and the side effects?", Continues.PERHAPS),
        ("what about swimming", Continues.PERHAPS),
        ("does a wheat bag help", Continues.NO),
        ("new question: how many times a day", Continues.NO),
    ],
)
def test_continues(said: str, expected: Continues) -> None:
    assert continues(read(said), "Knee rolls") is expected
    assert continues(read(said), "") is Continues.NO


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("that's good news. how long does it take?", "how long does it take?"),
        ("fair enough, which leg", "which leg"),
        ("ok", "ok"),
        ("rightly so", "rightly so"),
    ],
)
def test_without_courtesy(said: str, left: str) -> None:
    assert without_courtesy(said) == left


def test_what_is_kept_comes_back_whole() -> None:
    before = Remembered("Knee rolls", Asks.HOW_OFTEN)
    assert Remembered.read(before.kept) == before
    assert Remembered.read("") == Remembered()
    assert Remembered.read("Knee rolls").topic == "Knee rolls"
