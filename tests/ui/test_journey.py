"""A patient's way through the page, in a real browser against a real server."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from tests.ui.pages import ChatPage, browser, served


@pytest.fixture(scope="module")
def place(index_dir: Path) -> Path:
    return index_dir.parent


@pytest.fixture(scope="module")
def address(place: Path) -> Iterator[str]:
    with served(place) as at:
        yield at


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


@pytest.fixture
def chat(chromium: Browser, address: str) -> Iterator[ChatPage]:
    window = chromium.new_context(viewport={"width": 390, "height": 844})
    chat = ChatPage(window.new_page(), address)
    chat.open()
    yield chat
    window.close()


def test_ask_open_a_citation_raise_a_flag_refresh(chat: ChatPage, place: Path) -> None:
    chat.ask("how long should I hold the hamstring stretch?")
    expect(chat.answer.first).to_contain_text("15 to 20 seconds")
    expect(chat.announcement).to_be_attached()
    quoted = chat.open_citation(1)
    expect(quoted).to_be_visible()
    expect(quoted).to_contain_text("hamstring")

    chat.ask("and now I can't pee since last night")
    expect(chat.card).to_be_visible()
    expect(chat.call_link).to_have_attribute("href", "tel:999")
    expect(chat.pinned_line).to_contain_text("999")

    chat.refresh()
    expect(chat.card).to_be_visible()
    chat.ask("ok but which stretch helps?")
    expect(chat.card).to_be_visible()
    expect(chat.answer).to_have_count(0)

    assert {urlsplit(address).hostname for address in chat.requested} <= {"127.0.0.1", None, ""}
    assert not chat.errors
    with sqlite3.connect(place / "audit.sqlite3") as log:
        kept = log.execute("select kind from answer order by id desc limit 3").fetchall()
    assert [kind for (kind,) in kept] == ["emergency", "emergency", "answer"]


def test_an_exercise_comes_with_its_picture_and_starting_again_clears(chat: ChatPage) -> None:
    chat.ask("how do I do knee rolls?")
    expect(chat.picture).to_be_visible()
    assert chat.picture.get_attribute("alt")
    chat.start_again()
    expect(chat.said).to_have_count(0)
    chat.tap("Is TENS any good for sciatica?")
    expect(chat.answer.first).to_contain_text("do not offer TENS")
    assert not chat.scrolls_sideways()


def test_two_browsers_never_see_each_others_words(
    chat: ChatPage, chromium: Browser, address: str
) -> None:
    chat.ask("how do I do the bridge?")
    other_window = chromium.new_context()
    other = ChatPage(other_window.new_page(), address)
    other.open()
    expect(other.said).to_have_count(0)
    other_window.close()


def test_a_script_in_a_message_is_text(chat: ChatPage) -> None:
    chat.ask("<img src=x onerror=document.title='broken'> how long does it last")
    expect(chat.said).to_contain_text("<img src=x")
    assert chat._page.title() != "broken"


def test_no_session_key_reaches_the_server_log(chat: ChatPage, place: Path) -> None:
    chat.ask("how long does sciatica last")
    cookies = chat._page.context.cookies()
    log = (place / "server.log").read_text()
    assert cookies
    assert all(cookie["value"] not in log for cookie in cookies if len(cookie["value"]) > 8)
    assert "sciatica last" not in log
