"""The form of a question decides what an answer opens with."""

import pytest

from assistant.question import Asks, form_of, names_in


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("how long should i hold it", Asks.HOLD),
        ("how many seconds", Asks.HOLD),
        ("how many times a day", Asks.HOW_OFTEN),
        ("how often do i do the bridge", Asks.HOW_OFTEN),
        ("where should i feel the stretch", Asks.FEEL),
        ("when should i stop", Asks.STOP),
        ("it hurts when i do the bridge", Asks.STOP),
        ("why does it help", Asks.WHY),
        ("how do i do the plank", Asks.HOW_TO),
        ("should i rest", Asks.SHOULD),
        ("is tens any good", Asks.SHOULD),
        ("how long does sciatica last", Asks.OTHER),
        ("walking", Asks.OTHER),
    ],
)
def test_form(said: str, form: Asks) -> None:
    assert form_of(said) is form


def test_a_name_is_found_by_its_stems_and_the_longest_counts() -> None:
    assert names_in("doing hamstring stretches daily", ("hamstring stretch", "stretch")) == 2
    assert names_in("stretching my calf", ("hamstring stretch",)) == 0
