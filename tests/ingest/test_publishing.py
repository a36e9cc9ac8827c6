"""A build is all or nothing, costs only what changed, and a damaged index is never served."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus.embedding import Embedder
from corpus.errors import IndexUnavailable, SourceFault
from corpus.index import VERIFIED_FILES, open_index, published_version, version_folder
from corpus.settings import PROJECT
from ingest.publishing import BuilderBusy, Report, publish
from tests.conftest import quiet

DOCUMENT = """---
id: {id}
title: Title of {id}
tier: trial
---

## Walking
slug: walking

{text}

## Never
slug: never
withheld: it is wrong

Stay in bed for a month.
"""


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    for id_, text in (
        ("one", "Walk for 5 minutes. Rest after it."),
        ("two", "Swim in warm water. Keep your head up."),
        ("three", "Sit on a firm chair. Get up often."),
    ):
        (folder / f"{id_}.md").write_text(DOCUMENT.format(id=id_, text=text), encoding="utf-8")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "index"


def _publish(documents: Path, place: Path, embedder: Embedder) -> Report:
    return publish(documents, place, embedder, quiet())


def test_a_corpus_is_published_and_found(documents: Path, place: Path, embedder: Embedder) -> None:
    report = _publish(documents, place, embedder)
    assert (report.published, report.sources, report.passages, report.withheld) == (True, 3, 3, 3)
    index = open_index(place, embedder.digest)
    assert index.store_fault is None
    vector = embedder.embed(["how long should I walk"])[0]
    best = index.nearest(vector, 3)
    assert index.passages[best[0][0]].id == "one#walking"
    exact = index.nearest_exact(vector, 3)
    assert [n for n, _ in best] == [n for n, _ in exact]
    assert all("month" not in passage.text for passage in index.passages)


def test_a_second_run_embeds_nothing(documents: Path, place: Path, embedder: Embedder) -> None:
    first = _publish(documents, place, embedder)
    second = _publish(documents, place, embedder)
    assert (second.published, second.embedded, second.version) == (False, 0, first.version)


def test_only_what_changed_is_embedded(documents: Path, place: Path, embedder: Embedder) -> None:
    _publish(documents, place, embedder)
    (documents / "one.md").write_text(
        DOCUMENT.format(id="one", text="Walk for 6 minutes. Rest after it."), encoding="utf-8"
    )
    report = _publish(documents, place, embedder)
    assert report.published
    assert report.embedded == 2  # the passage and its one new sentence


def test_a_bad_file_publishes_nothing(documents: Path, place: Path, embedder: Embedder) -> None:
    version = _publish(documents, place, embedder).version
    (documents / "two.md").write_text("---\nid: two\n---\ntext", encoding="utf-8")
    with pytest.raises(SourceFault, match=r"two\.md:1.*title"):
        _publish(documents, place, embedder)
    assert published_version(place) == version


def test_a_disagreement_must_quote_its_passage(
    documents: Path, place: Path, embedder: Embedder
) -> None:
    (documents / "disagreements.yaml").write_text(
        "- topic: t\n  title: T\n  names: [walk]\n  linking: They differ.\n  order: none\n"
        "  positions:\n  - passage: one#walking\n    quote: Walk for 9 minutes.\n",
        encoding="utf-8",
    )
    with pytest.raises(SourceFault, match="has no such sentence"):
        _publish(documents, place, embedder)


def test_a_builder_at_work_turns_the_next_away(
    documents: Path, place: Path, embedder: Embedder
) -> None:
    import fcntl

    place.mkdir()
    with (place / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(BuilderBusy, match="Another build"):
            _publish(documents, place, embedder)


def test_nothing_published_is_said_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(IndexUnavailable, match="make index"):
        open_index(tmp_path)


@pytest.mark.parametrize("name", VERIFIED_FILES)
@pytest.mark.parametrize("damage", ["gone", "halved"])
def test_a_damaged_file_is_refused(
    documents: Path, place: Path, embedder: Embedder, name: str, damage: str
) -> None:
    version = _publish(documents, place, embedder).version
    path = version_folder(place, version) / name
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(IndexUnavailable, match="make index"):
        open_index(place, embedder.digest)


def test_an_index_of_another_model_is_refused(
    documents: Path, place: Path, embedder: Embedder
) -> None:
    _publish(documents, place, embedder)
    with pytest.raises(IndexUnavailable, match="embedding model"):
        open_index(place, "0" * 64)


def test_a_lost_vector_store_costs_no_answer(
    documents: Path, place: Path, embedder: Embedder
) -> None:
    version = _publish(documents, place, embedder).version
    shutil.rmtree(version_folder(place, version) / "chroma")
    (version_folder(place, version) / "chroma").mkdir()
    index = open_index(place, embedder.digest)
    assert index.store_fault
    vector = embedder.embed(["how long should I walk"])[0]
    assert index.passages[index.nearest(vector, 1)[0][0]].id == "one#walking"


def test_a_damaged_index_is_mended_by_the_next_build(
    documents: Path, place: Path, embedder: Embedder
) -> None:
    version = _publish(documents, place, embedder).version
    (version_folder(place, version) / "vectors.npy").unlink()
    assert _publish(documents, place, embedder).published
    assert open_index(place, embedder.digest).store_fault is None


@pytest.mark.parametrize("delay", [0.0, 0.15, 0.4, 0.8])
def test_a_killed_build_leaves_the_last_version(
    documents: Path, place: Path, embedder: Embedder, delay: float
) -> None:
    version = _publish(documents, place, embedder).version
    (documents / "four.md").write_text(
        DOCUMENT.format(id="four", text="A fourth thing. It is new."), encoding="utf-8"
    )
    environment = os.environ | {"SCIATICA_DATA_DIR": str(place.parent)}
    build = subprocess.Popen(
        [sys.executable, "-m", "ingest", "--corpus", str(documents)],
        env=environment, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    _wait_for(lambda: any(place.glob("building-*")) or build.poll() is not None)
    time.sleep(delay)
    build.send_signal(signal.SIGKILL)
    build.wait()
    served = open_index(place, embedder.digest)
    assert served.store_fault is None
    # Either the kill came first, or the build had already published a whole version.
    assert served.version == version or "four#walking" in served.position
    assert _publish(documents, place, embedder).passages == 4
    assert not list(place.glob("building-*"))


def _wait_for(condition: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.01)
