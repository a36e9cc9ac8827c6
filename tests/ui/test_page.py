"""The page's script, run without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import ui.service
from assistant.audit.log import AuditLog
from assistant.desk import Desk, Libraries
from corpus.settings import PROJECT


@pytest.fixture
def app(libraries: Libraries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    audit = AuditLog(f"sqlite:///{tmp_path / 'audit.sqlite3'}")
    service = ui.service.Service(Desk(libraries, audit), audit, "uk")
    monkeypatch.setattr(ui.service, "_service", service)
    app = AppTest.from_file(str(PROJECT / "ui" / "page.py"), default_timeout=30)
    app.session_state["testing_cookie"] = "a-test-browser"
    return app.run()


def html(app: AppTest) -> str:
    return " ".join(str(block.value) for block in app.get("html"))


def test_first_sight_says_what_this_is_and_offers_six_questions(app: AppTest) -> None:
    assert not app.exception
    assert "computer program, not a clinician" in html(app)
    assert len(app.button) == 6
    assert "numbness" in html(app)


def test_a_tapped_question_is_answered_with_sources(app: AppTest) -> None:
    app.button[0].click().run()
    assert not app.exception
    assert "4 to 6 weeks" in html(app)
    assert "<details" in html(app)
    assert "Answer reference" in html(app)


def test_a_red_flag_gets_the_card_and_it_stays(app: AppTest) -> None:
    app.chat_input[0].set_value("I can't pee since last night").run()
    assert 'role="alert"' in html(app)
    app.chat_input[0].set_value("ok but which stretch helps?").run()
    assert 'role="alert"' in html(app)
    assert "safety-line standing" in html(app)


def test_the_page_without_a_cookie_says_what_to_do(
    libraries: Libraries, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = AppTest.from_file(str(PROJECT / "ui" / "page.py"), default_timeout=30).run()
    assert "cookie" in app.warning[0].value


def test_pasted_html_is_shown_as_text(app: AppTest) -> None:
    app.chat_input[0].set_value("<script>alert(1)</script> how long does it last").run()
    assert "<script>alert" not in html(app)
    assert "&lt;script&gt;" in html(app)
