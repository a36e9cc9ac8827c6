"""Sections become passages; text becomes sentences that can be quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.records import Section, Source, Tier
from ingest.splitting import passages_of, sentences_of, units_of


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Rest. Then walk.", ["Rest.", "Then walk."]),
        ("Hold it for 1.5 minutes. Stop.", ["Hold it for 1.5 minutes.", "Stop."]),
        ("Ask Dr. Who first. Go on.", ["Ask Dr. Who first.", "Go on."]),
        ("Go to A&E. Do not wait.", ["Go to A&E.", "Do not wait."]),
        ("Is it safe? Yes! Go.", ["Is it safe?", "Yes!", "Go."]),
        ('NICE says "do not". Others differ.', ['NICE says "do not".', "Others differ."]),
        ("no capital. here", ["no capital. here"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


@given(st.text(alphabet="Ab1 .!?\n\"'", max_size=200))
def test_no_character_is_lost_between_sentences(text: str) -> None:
    assert " ".join(sentences_of(text)).split() == text.split()


def test_steps_are_numbered_from_where_the_list_begins() -> None:
    units, first_step = units_of("You need a towel.\n\n1. Lie down.\n2. Lift\n   the leg. Slowly.")
    assert units == ("You need a towel.", "Lie down.", "Lift the leg. Slowly.")
    assert first_step == 1


def test_bullets_are_sentences_and_no_steps() -> None:
    assert units_of("- One thing. And more.\n- Two") == (("One thing.", "And more.", "Two"), None)


def _source(section: Section, status: str = "current") -> Source:
    return Source(
        id="s", title="T", tier=Tier.TRIAL, publisher="P", url=None, published=None, updated=None,
        checked=None, review_due=None, status=status, signed_off=None, original=None, notes="",
        sections=(section,),
    )  # fmt: skip


def _section(text: str, withheld: str | None = None) -> Section:
    return Section(slug="x", heading="H", locator="p. 1", text=text, withheld=withheld)


def test_a_withheld_section_and_a_withdrawn_source_give_no_passage() -> None:
    assert not list(passages_of(_source(_section("Text.", withheld="wrong"))))
    assert not list(passages_of(_source(_section("Text."), status="withdrawn")))


def test_a_long_section_is_split_with_numbered_ids() -> None:
    text = " ".join(f"Sentence number {n} has seven words here." for n in range(60))
    passages = list(passages_of(_source(_section(text))))
    assert [p.id for p in passages[:3]] == ["s#x", "s#x-2", "s#x-3"]
    assert " ".join(p.text for p in passages) == text
    assert max(len(p.text.split()) for p in passages) <= 130


def test_text_without_full_stops_is_still_cut() -> None:
    passages = list(passages_of(_source(_section("word " * 1000))))
    assert max(len(p.text.split()) for p in passages) <= 170
