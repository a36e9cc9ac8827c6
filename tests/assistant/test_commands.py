"""The commands keep to their contracts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.settings import PROJECT, Settings


def run(
    *arguments: str, data_dir: Path | None = None, text: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = os.environ | ({"SCIATICA_DATA_DIR": str(data_dir)} if data_dir else {})
    return subprocess.run(
        [sys.executable, "-m", "assistant", *arguments],
        input=text, capture_output=True, text=True, cwd=PROJECT, env=environment, check=False,
    )  # fmt: skip


def test_triage_finds_the_emergency() -> None:
    done = run("triage", text='{"id":"a","turns":["back pain and I cant pee since last night"]}\n')
    reply = json.loads(done.stdout)
    assert reply["id"] == "a"
    assert reply["outcome"] == "emergency"
    assert "ces-bladder" in [rule["id"] for rule in reply["rules"]]
    assert all(rule["evidence"] for rule in reply["rules"])


def test_triage_loads_no_third_party_module() -> None:
    code = (
        "import sys, runpy, io\n"
        "sys.argv = ['assistant', 'triage']\n"
        'sys.stdin = io.StringIO(\'{"id": 1, "turns": ["hello"]}\')\n'
        "try:\n    runpy.run_module('assistant', run_name='__main__')\n"
        "except SystemExit:\n    pass\n"
        "roots = {m.split('.')[0] for m in sys.modules} - set(sys.stdlib_module_names)\n"
        "print(sorted(r for r in roots if not r.startswith('_') and 'editable' not in r))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, check=True
    )
    assert done.stdout.splitlines()[-1] == "['assistant']"


BAD_LINES = "\n".join(
    ["not json", '{"id": "b"}', '{"id": "c", "turns": []}', '{"id": "d", "turns": [7]}', "[1]"]
)


@pytest.mark.parametrize("command", ["triage", "batch"])
def test_a_bad_line_is_named_and_the_run_goes_on(command: str, index_dir: Path) -> None:
    good = '{"id": "z", "turns": ["hello", "how long does sciatica last"]}'
    done = run(command, data_dir=index_dir.parent, text=f"{BAD_LINES}\n\n{good}\n")
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [reply["id"] for reply in replies] == [None, "b", "c", "d", None, "z"]
    assert all("error" in reply for reply in replies[:-1])
    assert replies[-1]["outcome"] == "none"


def test_batch_prints_the_answer_of_the_contract(index_dir: Path) -> None:
    done = run(
        "batch", data_dir=index_dir.parent,
        text='{"id": "x", "turns": ["is TENS any good for sciatica"]}\n',
    )  # fmt: skip
    reply = json.loads(done.stdout)
    assert {
        "id", "outcome", "rules", "kind", "text", "sentences", "citations", "disagreement",
        "composer", "corpus_version", "elapsed_ms",
    } <= reply.keys()  # fmt: skip
    assert set(reply["citations"][0]) == {
        "n", "passage", "source", "title", "publisher", "tier", "locator", "quote", "url",
        "checked",
    }  # fmt: skip
    assert reply["kind"] == "answer"
    assert reply["composer"] == "extractive"
    assert "[1]" in reply["text"]


def test_ask_prints_the_answer_its_sources_and_its_reference(index_dir: Path) -> None:
    done = run("ask", "how long does sciatica last", data_dir=index_dir.parent)
    assert "4 to 6 weeks" in done.stdout
    assert "Where this comes from" in done.stdout
    assert "Answer " in done.stdout


def test_ask_without_an_index_says_so_and_still_intercepts(tmp_path: Path) -> None:
    done = run("ask", "how long does sciatica last", data_dir=tmp_path)
    assert "sources are not loaded" in done.stdout
    flagged = run("ask", "I can't pee since last night", data_dir=tmp_path)
    assert "999" in flagged.stdout
    assert "Traceback" not in done.stderr + flagged.stderr


def test_settings_are_listed_and_none_touches_the_interceptor() -> None:
    done = run("settings")
    for name in Settings.model_fields:
        assert f"SCIATICA_{name.upper()}=" in done.stdout
        assert not {"flag", "intercept", "safety"} & set(name.split("_"))


def test_rules_are_printed() -> None:
    done = run("rules")
    for rule in ("ces-bladder", "ces-saddle", "motor-loss", "night-pain"):
        assert rule in done.stdout
