"""The audit log keeps what was said and why, and no more than it should."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.answer import Kind
from assistant.audit.log import AuditLog, new_reference
from assistant.audit.redaction import redacted
from assistant.conversation import Conversation
from assistant.desk import Desk, Libraries
from assistant.redflags import SafetyState


def test_an_answer_is_found_by_its_reference_with_the_words_as_served(
    desk: Desk, audit: AuditLog, conversation: Conversation
) -> None:
    answer, _ = desk.answer("how long does sciatica last", conversation)
    turn = audit.by_reference(answer.reference.lower().replace("-", " "))
    assert turn is not None
    assert turn.answer == answer
    assert turn.message == "how long does sciatica last"
    for cited in answer.citations:
        text = audit.served_text(cited.digest)
        assert text is not None
        assert cited.quote in text


def test_a_refresh_finds_the_conversation_and_its_warning(
    desk: Desk, audit: AuditLog, conversation: Conversation
) -> None:
    desk.answer("I can't pee since last night", conversation)
    again = audit.current("a-browser")
    assert again is not None
    assert again.id == conversation.id
    answer, _ = desk.answer("which stretch helps?", again)
    assert answer.kind is Kind.EMERGENCY
    assert audit.current("another-browser") is None


def test_a_new_conversation_ends_the_old(audit: AuditLog, conversation: Conversation) -> None:
    new = audit.begin("a-browser", "uk")
    current = audit.current("a-browser")
    assert current is not None
    assert current.id == new.id != conversation.id


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("mail me at jo.bloggs@example.org please", "mail me at [e-mail] please"),
        ("ring 07700 900123 today", "ring [phone] today"),
        ("my NHS number is 943 476 5919", "my NHS number is [NHS number]"),
        ("I live at SW1A 1AA", "I live at [postcode]"),
        ("dob 12/03/1961 and sore", "[date of birth] and sore"),
        ("my name is Jo Bloggs and my leg hurts", "my name is [name] and my leg hurts"),
        ("L4 and L5 hurt, 7 out of 10, for 12 weeks, L5/S1", None),
        ("hold 15 to 20 seconds, 3 times, 2 sets; I am 62", None),
        ("numb since 10 November 2026", None),
    ],
)
def test_identifying_details_are_replaced_and_symptoms_are_not(said: str, kept: str | None) -> None:
    assert redacted(said) == (said if kept is None else kept)


def test_a_clinic_may_keep_no_messages(tmp_path: Path, libraries: Libraries) -> None:
    path = tmp_path / "audit.sqlite3"
    audit = AuditLog(f"sqlite:///{path}", keep_messages=False)
    start = audit.begin("b", "uk")
    desk = Desk(libraries, audit)
    answer, after = desk.answer("zebrastripes how long does sciatica last", start)
    desk.answer("zebrastripes I can't pee since last night", after)
    turn = audit.by_reference(answer.reference)
    assert turn is not None
    assert turn.message is None
    audit.close()
    assert all(b"zebrastripes" not in file.read_bytes() for file in tmp_path.iterdir())


def test_what_is_too_old_is_erased_down_to_the_bytes(tmp_path: Path, libraries: Libraries) -> None:
    audit = AuditLog(f"sqlite:///{tmp_path / 'audit.sqlite3'}")
    Desk(libraries, audit).answer("zebrastripes and sciatica", audit.begin("b", "uk"))
    assert audit.retain(days=1) == 0
    assert audit.retain(days=-1) == 1
    audit.close()
    assert all(b"zebrastripes" not in file.read_bytes() for file in tmp_path.iterdir())


def test_an_answer_that_cannot_be_kept_is_not_shown_but_a_card_is(
    libraries: Libraries, audit: AuditLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("disk full")

    start = Conversation(id="x", safety=SafetyState.start())
    monkeypatch.setattr(audit, "keep", full)
    desk = Desk(libraries, audit)
    answer, _ = desk.answer("how long does sciatica last", start)
    assert answer.kind is Kind.NOT_COVERED
    assert not answer.citations
    assert "try again" in answer.text
    card, _ = desk.answer("I can't pee since last night", start)
    assert card.kind is Kind.EMERGENCY
    assert "999" in card.text


def test_many_writers_at_once_lose_nothing(
    audit: AuditLog, desk: Desk, conversation: Conversation
) -> None:
    answer, _ = desk.answer("hello", conversation)
    places = [audit.begin(f"browser {n}", "uk") for n in range(8)]

    def write(place: Conversation) -> None:
        for _ in range(10):
            audit.keep(place, "hello", replace(answer, reference=""), {})

    threads = [threading.Thread(target=write, args=(place,)) for place in places]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(audit.turns(place.id)) for place in places] == [10] * 8


def test_references_are_sayable() -> None:
    seen = {new_reference() for _ in range(200)}
    assert len(seen) == 200
    assert not set("".join(seen)) & set("0O1IL8B5S2")


def test_no_log_line_repeats_the_person(
    desk: Desk, conversation: Conversation, caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def broken(*_: object) -> None:
        raise RuntimeError("zebra" + "stripes hurt")

    monkeypatch.setattr("assistant.desk._from_sources", broken)
    answer, _ = desk.answer("zebrastripes hurt", conversation)
    assert "try again" in answer.text
    assert "zebrastripes" not in caplog.text
