"""The same build goes to a Chroma server, and a lost server costs no answer."""

import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.embedding import Embedder
from corpus.index import open_index
from corpus.vector_store import VectorStore
from ingest.publishing import publish
from tests.conftest import quiet
from tests.ingest.test_publishing import DOCUMENT
from tests.ui.pages import free_port


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    port = free_port()
    chroma = Path(sys.executable).parent / "chroma"
    process = subprocess.Popen(
        [str(chroma), "run", "--path", str(tmp_path / "server"), "--host", "127.0.0.1",
         "--port", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    end = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(f"{url}/api/v2/heartbeat", timeout=2).close()
            break
        except OSError:
            assert process.poll() is None
            assert time.monotonic() < end
            time.sleep(0.1)
    yield url, process
    process.kill()
    process.wait()


def test_a_server_is_published_to_and_may_be_lost(
    tmp_path: Path, embedder: Embedder, server: tuple[str, subprocess.Popen[bytes]]
) -> None:
    url, process = server
    documents = tmp_path / "documents"
    documents.mkdir()
    for n in range(3):
        text = f"Thing number {n} is a walk. Rest after it."
        (documents / f"{n}.md").write_text(DOCUMENT.format(id=f"d{n}", text=text), "utf-8")
    first = publish(documents, tmp_path / "index", embedder, quiet(), url)
    assert first.published
    index = open_index(tmp_path / "index", embedder.digest)
    assert index.store_fault is None
    assert VectorStore(url, index.manifest.collection).count() == 3
    vector = embedder.embed(["thing number 2"])[0]
    assert index.passages[index.nearest(vector, 1)[0][0]].id == "d2#walking"
    process.kill()
    process.wait()
    assert index.passages[index.nearest(vector, 1)[0][0]].id == "d2#walking"
    assert index.store_fault
