"""What holds for any text at all."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.redflags import Outcome, SafetyState, card_for, intercept
from assistant.redflags.folding import words_of
from assistant.redflags.interceptor import pieces_of

any_text = st.text(max_size=400)
wordy = st.lists(
    st.sampled_from(
        "can't pee my bum is numb no not leg both wipe feel the and . , ! but since bladder weak "
        "78 39.5 i".split()
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(any_text | wordy)
def test_no_text_makes_it_fail(message: str) -> None:
    result = intercept(message)
    assert not result.failed
    assert result.state.turn == 1
    card_for(result)
    for finding in result.findings:
        assert all(0 <= start < end <= len(message) for start, end in finding.spans)


@settings(max_examples=80, deadline=None)
@given(any_text)
def test_words_keep_their_places(message: str) -> None:
    last = 0
    for word in words_of(message):
        assert 0 <= word.start < word.end <= len(message)
        assert word.start >= last or word.start == last - 1 or word.end >= last
        last = word.start


@settings(max_examples=60, deadline=None)
@given(any_text | wordy)
def test_an_emergency_never_falls(message: str) -> None:
    state = intercept("I can't pee").state
    assert intercept(message, state).outcome is Outcome.EMERGENCY


@settings(max_examples=60, deadline=None)
@given(any_text | wordy)
def test_state_survives_storage(message: str) -> None:
    state = intercept(message).state
    assert SafetyState.from_json(state.to_json()) == state


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=6000))
def test_pieces_cover_the_message(message: str) -> None:
    reached = 0
    for offset, piece in pieces_of(message):
        assert offset <= reached
        assert message[offset : offset + len(piece)] == piece
        reached = offset + len(piece)
    assert reached == len(message)


def test_a_flag_at_the_end_of_a_long_text_is_found() -> None:
    began = time.perf_counter()
    assert intercept("nice weather here. " * 3000 + "and I can't pee").outcome is Outcome.EMERGENCY
    assert time.perf_counter() - began < 20
