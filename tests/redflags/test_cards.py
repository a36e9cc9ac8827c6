"""The wording of the cards: complete, plain, and without a number that nobody checked."""

from __future__ import annotations

import re

import pytest

from assistant.redflags import (
    REGIONS,
    Card,
    Outcome,
    card_for,
    intercept,
    intercept_conversation,
    short_form,
)
from assistant.redflags.rules import TABLE

CHECKED_NUMBERS = {
    "999", "112", "911", "000", "111", "116 123", "85258", "988", "50808", "1800 111 888",
    "116 117", "1800 022 222", "13 11 14", "811", "0800 611 116", "1737", "0508 828 865",
}  # fmt: skip
MESSAGES = {row.id + "-" + row.outcome.value: row.when[0].example for row in TABLE}


def cards() -> list[tuple[str, str, Card]]:
    return [
        (name, region, card_for(intercept_conversation(turns), region))
        for name, turns in MESSAGES.items()
        for region in REGIONS
    ]


def test_every_outcome_and_region_has_a_card() -> None:
    for name, region, card in cards():
        assert card.heading and card.lead and card.region == region, name
        assert card.markdown.startswith("## " + card.heading)


def test_the_heading_is_what_to_do() -> None:
    assert (
        card_for(intercept("can't feel when I wipe"), "uk").heading == "Go to A&E or call 999 now"
    )
    assert (
        card_for(intercept("can't feel when I wipe"), "us").heading
        == "Go to the ER or call 911 now"
    )
    assert card_for(intercept("my calf is swollen"), "uk").heading == "Get seen today"


def test_only_checked_numbers() -> None:
    for _, _, card in cards():
        for line in card.call:
            assert line.number in CHECKED_NUMBERS
        for number in re.findall(r"\b\d[\d ]{1,}\d\b", card.markdown):
            assert number.strip() in CHECKED_NUMBERS, number


def test_an_unknown_region_gets_the_uk_card_with_112() -> None:
    card = card_for(intercept("I can't pee"), "atlantis")
    assert {"999", "112"} <= {line.number for line in card.call}
    assert "112" in short_form(intercept("I can't pee"), "atlantis")


@pytest.mark.parametrize("region", REGIONS)
def test_an_emergency_says_what_not_to_do(region: str) -> None:
    text = card_for(intercept("I can't pee"), region).markdown
    assert "drive yourself" in text and "ring you back" in text and "stretch" in text


@pytest.mark.parametrize("region", REGIONS)
def test_self_harm_has_its_own_kind_wording_and_lines(region: str) -> None:
    card = card_for(intercept("I want to die"), region)
    assert "glad that you said it" in card.lead and len(card.call) >= 2


def test_despair_shows_the_crisis_line_with_its_question() -> None:
    card = card_for(intercept("I feel hopeless"), "uk")
    assert card.question and card.answers == ("Yes", "No", "Not sure")
    assert "116 123" in {line.number for line in card.call}


def test_tablets_too_many_points_to_the_pharmacist() -> None:
    assert "pharmacist" in card_for(intercept("took an extra ibuprofen by mistake")).markdown


def test_none_has_no_card() -> None:
    card = card_for(intercept("which pillow is best?"))
    assert (
        card.outcome is Outcome.NONE and card.markdown == "" and short_form(intercept("hi")) == ""
    )


def syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1
    return max(1, groups - silent)


def grade(text: str) -> float:
    """Flesch-Kincaid grade."""
    plain = re.sub(r"[*#“”\-·]", " ", text)
    sentences = [s for s in re.split(r"[.!?:\n]+", plain) if re.search("[A-Za-z]", s)]
    words = re.findall(r"[A-Za-z']+", plain)
    return (
        0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    )


def test_grade_six_or_easier() -> None:
    for name, region, card in cards():
        if region == "uk":
            assert grade(card.markdown) <= 6.0, (name, round(grade(card.markdown), 1))
