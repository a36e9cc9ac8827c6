"""Misspelt words are found by what was meant; words of the sources are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.spelling import Speller

WORDS = {"sciatica", "hamstring", "stretch", "physiotherapist", "hold", "weeks", "sleep"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siatica", "sciatica"),
        ("sciatca", "sciatica"),
        ("hamstrng", "hamstring"),
        ("hamsrting", "hamstring"),
        ("strecth", "stretch"),
        ("streach", "stretch"),
        ("phisiotherapist", "physiotherapist"),
        ("physioterapis", "physiotherapist"),
        ("hold", "hold"),
        ("hodl", "hodl"),
        ("mattress", "mattress"),
    ],
)
def test_one_word(typed: str, meant: str) -> None:
    assert Speller(WORDS).corrected(typed) == meant


@given(st.sampled_from(sorted(WORDS)), st.data())
def test_a_known_word_never_changes(word: str, data: st.DataObject) -> None:
    assert Speller(WORDS).correct(word) is None


@pytest.mark.parametrize("word", ["shockwave", "raves", "picker", "conduction", "whats"])
def test_a_word_built_of_common_ones_is_no_misspelling(word: str) -> None:
    common = frozenset({"shock", "wave", "rave", "pick", "conduct", "what"})
    known = ["shortwave", "rates", "picked", "condition", "wheat"]
    assert Speller(known, common).correct(word) is None
