"""What the page draws is pure, safe HTML."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Citation, CitedSentence, Kind, Part, PartKind
from assistant.audit.log import Turn
from ui.view import card_html, footer_html, sources_html, turn_view

CITATION = Citation(
    n=1, passage="s#x", source="s", title="A title", publisher="A publisher", tier="guideline",
    locator="1.2", quote="Walk a little.", url="https://example.org/page", checked="2026-01-01",
    published=None, digest="0" * 64,
)  # fmt: skip
ANSWER = Answer(
    outcome="none", rules=(), kind=Kind.ANSWER, reference="ABC-DEF", citations=(CITATION,),
    parts=(Part(kind=PartKind.DIRECT, sentences=(CitedSentence("Walk a little.", (1,)),)),),
)  # fmt: skip


def view(answer: Answer, message: str | None = "hello") -> str:
    drawn = turn_view(Turn(id=1, at="2026-01-01", message=message, answer=answer))
    return "".join([drawn.said, drawn.card, *(p.html for p in drawn.parts), drawn.sources])


def test_a_mark_leads_to_the_quoted_words() -> None:
    html = view(ANSWER)
    assert 'href="#quote-ABC-DEF-1"' in html
    assert 'id="quote-ABC-DEF-1"' in html
    assert "<q>Walk a little.</q>" in html
    assert "clinical guideline" in html
    assert "A publisher" in html
    assert "2026-01-01" in html


ATTACKS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![x](https://evil.example/p.png)",
    "[a](javascript:alert(1))", '"><svg onload=alert(1)>', "<form action=//evil>", "</p><style>*{}",
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS)
def test_nobodys_words_become_html(attack: str) -> None:
    answer = replace(
        ANSWER,
        citations=(
            replace(CITATION, title=attack, quote=attack, publisher=attack, locator=attack),
        ),
        parts=(
            Part(kind=PartKind.DIRECT, heading=attack, sentences=(CitedSentence(attack, (1,)),)),
        ),
    )
    html = view(answer, attack) + view(replace(answer, card=attack, kind=Kind.EMERGENCY))
    for forbidden in ("<script", "<img", "<svg", "<form", "<style", 'href="javascript'):
        assert forbidden not in html


@given(st.text(max_size=100))
def test_no_message_opens_a_tag(message: str) -> None:
    said = turn_view(Turn(id=1, at="", message=message, answer=ANSWER)).said
    inner = said.split("</span>", 1)[1].removesuffix("</p>").replace("<br>", "")
    assert "<" not in inner


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://example.org", "ftp://x", None])
def test_only_https_links_are_offered(url: str | None) -> None:
    assert "href" not in sources_html((replace(CITATION, url=url),), "ABC-DEF").replace(
        "#quote", ""
    )


def test_one_source_opens_once_with_all_its_quotes() -> None:
    second = replace(CITATION, n=2, quote="Rest a little.")
    html = sources_html((CITATION, second), "ABC-DEF")
    assert html.count("<details") == 1
    assert "[1] [2]" in html
    assert "Rest a little." in html


def test_a_card_is_an_alert_with_its_kind_in_words() -> None:
    answer = replace(
        ANSWER, kind=Kind.EMERGENCY, parts=(), citations=(),
        card="## Go now\n\nWhy **now**.\n\n- one\n- two\n\n### Say\n\nThis.",
        calls=(("Ambulance", "999"), ("Text line", "text SHOUT to 85258")),
    )  # fmt: skip
    html = card_html(answer)
    assert 'role="alert"' in html
    assert "Emergency" in html
    assert "<h2>Go now</h2><p>Why <strong>now</strong>.</p>" in html
    assert "<ul><li>one</li><li>two</li></ul>" in html
    assert html.index("Why") < html.index('href="tel:999"') < html.index("<li>one")
    assert "85258" not in html  # no voice number: it stands in the card's words alone


def test_the_line_in_view_is_the_standing_warning() -> None:
    assert "Call 999" in footer_html("Call 999 <now>", "always")
    assert "<now>" not in footer_html("Call 999 <now>", "always")
    assert "always" in footer_html(None, "always")


def test_a_message_that_was_not_kept_is_said_to_be() -> None:
    assert "not kept" in view(ANSWER, None)
