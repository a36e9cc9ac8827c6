"""Answers are the sources' own sentences, cited, or an honest 'not covered'."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Answer, Kind, PartKind
from assistant.conversation import Conversation
from assistant.desk import Desk
from assistant.redflags import Outcome, SafetyState
from corpus.index import Index


def ask(desk: Desk, conversation: Conversation, *turns: str) -> Answer:
    for turn in turns:
        answer, conversation = desk.answer(turn, conversation)
    return answer


def sources(answer: Answer) -> set[str]:
    return {cited.source for cited in answer.citations}


def test_doses_that_differ_stand_side_by_side(desk: Desk, conversation: Conversation) -> None:
    answer = ask(desk, conversation, "how long should I hold the hamstring stretch?")
    assert answer.kind is Kind.ANSWER
    assert {"physio-sciatic-stretches", "remedy-pt-stretches"} <= sources(answer)
    assert "15 to 20 seconds" in answer.text
    assert "20 to 30 seconds" in answer.text
    assert "Sources differ" in answer.text
    assert answer.disagreement == "dose-hamstring"
    assert any(part.kind is PartKind.STOP for part in answer.parts)


def test_the_guideline_speaks_before_the_clinic_page(
    desk: Desk, conversation: Conversation
) -> None:
    answer = ask(desk, conversation, "is TENS any good for sciatica")
    assert "do not offer TENS" in answer.text
    order = [cited.source for cited in answer.citations]
    assert order.index("nice-ng59") < order.index("shop-physical-therapy")
    assert answer.disagreement == "tens"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("which mattress should I buy", Kind.NOT_COVERED),
        ("can you read my MRI report", Kind.NOT_COVERED),
        ("can I stop taking my pregabalin", Kind.NOT_COVERED),
        ("hello", Kind.SMALL_TALK),
        ("thanks so much!", Kind.SMALL_TALK),
        ("are you a real doctor?", Kind.SMALL_TALK),
        ("who won the football last night", Kind.OUT_OF_SCOPE),
    ],
)
def test_what_is_not_answered_says_so(
    desk: Desk, conversation: Conversation, question: str, kind: Kind
) -> None:
    answer = ask(desk, conversation, question)
    assert answer.kind is kind
    assert not answer.citations
    assert all(not sentence.citations for sentence in answer.sentences)


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("do i need an operation", "surgery-or-wait-peul"),
        ("i am scared it will never go away", "nhs-sciatica"),
        ("can i go swimming", "everyday-questions"),
    ],
)
def test_a_worry_that_the_sources_speak_to_is_answered(
    desk: Desk, conversation: Conversation, question: str, source: str
) -> None:
    answer = ask(desk, conversation, question)
    assert answer.kind is Kind.ANSWER
    assert source in sources(answer)


def test_not_covered_says_whom_to_ask(desk: Desk, conversation: Conversation) -> None:
    answer = ask(desk, conversation, "which mattress should I buy")
    assert "My sources do not cover this" in answer.text
    assert "physiotherapist, GP or pharmacist" in answer.text


def test_how_to_gives_steps_doses_and_stop_rule(desk: Desk, conversation: Conversation) -> None:
    answer = ask(desk, conversation, "how do I do the figure 4 stretch")
    kinds = [part.kind for part in answer.parts]
    assert kinds[:3] == [PartKind.STEPS, PartKind.DOSE, PartKind.STOP]
    assert answer.parts[0].picture == "figure-4.svg"


@pytest.mark.parametrize(
    ("turns", "words"),
    [
        (("how do I do knee rolls", "and how many times a day?"), "knee rolls"),
        (("how do I do the bridge", "how long do I hold it?"), "bridge"),
        (("is TENS any good", "why not?"), "TENS"),
    ],
)
def test_a_follow_up_keeps_the_topic(
    desk: Desk, conversation: Conversation, turns: tuple[str, ...], words: str
) -> None:
    answer = ask(desk, conversation, *turns)
    assert answer.kind is Kind.ANSWER
    assert words.lower() in answer.text.lower()
    assert answer.notes


def test_a_new_topic_drops_the_old(desk: Desk, conversation: Conversation) -> None:
    answer = ask(desk, conversation, "how do I do knee rolls", "do I need an MRI scan?")
    assert "scan" in answer.text
    assert "knee roll" not in answer.text.lower()
    assert not answer.notes


def test_a_flag_gives_a_card_and_no_source(desk: Desk, conversation: Conversation) -> None:
    answer = ask(desk, conversation, "which stretch helps? I can't pee since last night")
    assert answer.kind is Kind.EMERGENCY
    assert answer.outcome == Outcome.EMERGENCY.value
    assert answer.card
    assert "999" in answer.text
    assert not answer.citations
    assert not answer.parts
    again = ask(desk, conversation, "I can't pee since last night", "ok but which stretch helps?")
    assert again.kind is Kind.EMERGENCY


def test_a_screening_question_is_answered_and_the_talk_goes_on(
    desk: Desk, conversation: Conversation
) -> None:
    asked = ask(desk, conversation, "funny feeling down there")
    assert asked.kind is Kind.SCREENING
    assert asked.choices
    cleared = ask(desk, conversation, "funny feeling down there", "no, years, unchanged")
    assert cleared.kind is Kind.SMALL_TALK
    assert "What would you like to know" in cleared.text
    raised = ask(desk, conversation, "funny feeling down there", "yes it's new")
    assert raised.kind is Kind.EMERGENCY


def test_information_about_warning_signs_is_answered_with_the_signs(
    desk: Desk, conversation: Conversation
) -> None:
    answer = ask(desk, conversation, "What is cauda equina syndrome?")
    assert answer.kind is Kind.ANSWER
    assert any(part.kind is PartKind.SAFETY for part in answer.parts)
    assert "999" in answer.text or "A&E" in answer.text


MESSAGES = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            "hold hamstring stretch TENS walk sleep bed drive figure 4 why how long does my back "
            "leg pain NICE say exercise surgery tablets <b> ](x) ![y] ** # 0 ; DROP".split()
        ),
        max_size=12,
    ).map(" ".join),
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(message=MESSAGES)
def test_every_citation_resolves_whatever_is_asked(desk: Desk, index: Index, message: str) -> None:
    start = Conversation(id="nobody", safety=SafetyState.start())
    answer, _ = desk.answer(message, start)
    assert answer.text.strip()
    numbers = [cited.n for cited in answer.citations]
    assert numbers == list(range(1, len(numbers) + 1))
    met = [n for sentence in answer.sentences for n in sentence.citations]
    assert list(dict.fromkeys(met)) == numbers  # in the order in which they are read
    for cited in answer.citations:
        assert cited.quote in index.passage(cited.passage).text
    quotes = {cited.n: cited.quote for cited in answer.citations}
    for sentence in answer.sentences:
        for n in sentence.citations:
            assert sentence.text in quotes[n]


def test_no_withheld_word_is_served(index: Index) -> None:
    withheld = {
        f"{source.id}#{section.slug}"
        for source in index.corpus.sources
        for section in source.sections
        if section.withheld
    }
    assert withheld
    assert not withheld & set(index.position)
