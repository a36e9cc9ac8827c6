"""Nothing opens a connection beyond loopback, at start or while answering."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.settings import PROJECT

# Loaded by the interpreter before any other code: notes every connection and name look-up.
WATCH = """
import os, sys
def watch(event, arguments):
    if event == "socket.connect":
        address = arguments[1]
        place = address[0] if isinstance(address, tuple) else "local"
    elif event == "socket.getaddrinfo":
        place = arguments[0]
    else:
        return
    if str(place) not in {"127.0.0.1", "::1", "localhost", "local", "None", "0.0.0.0"}:
        with open(os.environ["WATCHED"], "a") as log:
            log.write(f"{event} {place}\\n")
sys.addaudithook(watch)
"""


@pytest.fixture
def watched(tmp_path: Path) -> tuple[dict[str, str], Path]:
    (tmp_path / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    log = tmp_path / "connections.txt"
    environment = os.environ | {
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{PROJECT}",
        "WATCHED": str(log),
        # Switched on from outside, as a mistaken machine would have it.
        "LANGSMITH_TRACING": "true",
        "LANGCHAIN_TRACING_V2": "true",
        "LANGSMITH_API_KEY": "none",
        "ANONYMIZED_TELEMETRY": "True",
    }
    return environment, log


def test_the_watch_sees_a_connection(watched: tuple[dict[str, str], Path]) -> None:
    environment, log = watched
    subprocess.run(
        [sys.executable, "-c",
         "import socket\n"
         "try: socket.create_connection(('192.0.2.1', 9), 0.2)\n"
         "except OSError: pass"],
        env=environment, check=True,
    )  # fmt: skip
    assert "192.0.2.1" in log.read_text()


def test_answering_stays_on_this_machine(
    watched: tuple[dict[str, str], Path], index_dir: Path
) -> None:
    environment, log = watched
    turns = ["how long does sciatica last", "is TENS any good", "I can't pee since last night"]
    done = subprocess.run(
        [sys.executable, "-m", "assistant", "batch"],
        input=json.dumps({"id": "x", "turns": turns}) + "\n",
        env=environment | {"SCIATICA_DATA_DIR": str(index_dir.parent)},
        capture_output=True, text=True, cwd=PROJECT, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["kind"] == "emergency"
    assert not log.exists(), log.read_text()


def test_the_served_page_stays_on_this_machine(
    watched: tuple[dict[str, str], Path], index_dir: Path, tmp_path: Path
) -> None:
    from tests.ui.pages import ChatPage, browser, served

    environment, log = watched
    with browser() as chromium, served(index_dir.parent, environment) as address:
        window = chromium.new_context()
        chat = ChatPage(window.new_page(), address)
        chat.open()
        chat.ask("how long does sciatica last")
        window.close()
    assert not log.exists(), log.read_text()
