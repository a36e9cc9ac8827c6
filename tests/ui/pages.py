"""The patients' chat as a person uses it; selectors live here alone."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from corpus.settings import PROJECT

_QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def chromium_path() -> str:
    """The machine's browser. Without one a test is skipped with the reason, in CI it fails."""
    found = (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail("No Chromium on this machine: install the package 'chromium'.")
    pytest.skip("no Chromium on this machine: install the package 'chromium' to run the journeys")


@contextmanager
def browser() -> Iterator[Browser]:
    path = chromium_path()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=_QUIET)
        try:
            yield opened
        finally:
            opened.close()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def served(data_dir: Path, extra: dict[str, str] | None = None) -> Iterator[str]:
    """The patients' app as `make run` starts it, on a free port; stopped at the end."""
    port = free_port()
    environment = os.environ | {"SCIATICA_DATA_DIR": str(data_dir)} | (extra or {})
    log = (data_dir / "server.log").open("w")
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "ui/app.py", "--server.port", str(port)],
        cwd=PROJECT, env=environment, stdout=log, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        end = time.monotonic() + 120
        while not _answers(f"{address}/ready"):
            assert server.poll() is None, (data_dir / "server.log").read_text()
            assert time.monotonic() < end, (data_dir / "server.log").read_text()
            time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)
        log.close()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as reply:
            return bool(reply.status == 200)
    except urllib.error.HTTPError as error:
        return error.code == 503
    except OSError:
        return False


class ChatPage:
    """One browser window on the chat."""

    def __init__(self, page: Page, address: str) -> None:
        self._page, self._address = page, address
        self.requested: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("websocket", lambda websocket: self.requested.append(websocket.url))
        page.on(
            "console",
            lambda line: self.errors.append(line.text) if line.type == "error" else None,
        )

    def open(self) -> None:
        self._page.goto(self._address)
        self._box.wait_for()

    def refresh(self) -> None:
        self._page.reload()
        self._box.wait_for()

    @property
    def _box(self) -> Locator:
        return self._page.get_by_role("textbox", name="Ask about sciatica in your own words")

    def ask(self, question: str) -> None:
        """Type and send by keyboard, and wait for the turn to be whole."""
        self._box.fill(question)
        self._box.press("Enter")
        self._page.locator(".said", has_text=question).first.wait_for(state="attached")
        self._page.locator(".st-key-ask").wait_for()

    @property
    def said(self) -> Locator:
        """The latest message of the person."""
        return self._page.locator(".said").last

    @property
    def answer(self) -> Locator:
        """The parts of the latest answer; earlier turns are folded away."""
        return self._page.locator(".part").filter(visible=True)

    @property
    def card(self) -> Locator:
        return self._page.get_by_role("alert").filter(has_text="Emergency").last

    @property
    def call_link(self) -> Locator:
        return self._page.locator("a.call").last

    @property
    def pinned_line(self) -> Locator:
        return self._page.locator(".safety-line")

    @property
    def announcement(self) -> Locator:
        return self._page.get_by_role("status").filter(has_text="Answer ready")

    @property
    def picture(self) -> Locator:
        return self._page.get_by_role("img")

    def open_citation(self, number: int) -> Locator:
        """Follow a mark such as [1]; the quoted words it leads to."""
        self._page.get_by_role("link", name=f"Source {number}", exact=True).first.click()
        return self._page.locator(f'[id$="-{number}"].quoted').first

    def tap(self, label: str) -> None:
        self._page.get_by_role("button", name=label, exact=True).click()

    def start_again(self) -> None:
        self.tap("Start again")
        self.tap("Yes, start again")

    def scrolls_sideways(self) -> bool:
        return bool(
            self._page.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
            )
        )
