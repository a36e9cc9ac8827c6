"""What tests share: the real embedding model, a real index of the real corpus, and a desk."""

from pathlib import Path

import pytest

from assistant.audit.log import AuditLog
from assistant.conversation import Conversation
from assistant.desk import Desk, Libraries
from corpus.embedding import Embedder
from corpus.index import Index
from corpus.settings import CORPUS
from ingest.publishing import Progress, publish


def quiet() -> Progress:
    return Progress(lambda name, size: None, lambda done: None)


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    return Embedder()


@pytest.fixture(scope="session")
def index_dir(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Path:
    """The repository's own corpus, published into a folder of the test run."""
    folder = tmp_path_factory.mktemp("data") / "index"
    publish(CORPUS, folder, embedder, quiet())
    return folder


@pytest.fixture(scope="session")
def libraries(index_dir: Path, embedder: Embedder) -> Libraries:
    return Libraries(index_dir, embedder)


@pytest.fixture(scope="session")
def index(libraries: Libraries) -> Index:
    return libraries.current().index


@pytest.fixture
def audit(tmp_path: Path) -> AuditLog:
    return AuditLog(f"sqlite:///{tmp_path / 'audit.sqlite3'}")


@pytest.fixture
def desk(libraries: Libraries, audit: AuditLog) -> Desk:
    return Desk(libraries, audit)


@pytest.fixture
def conversation(audit: AuditLog) -> Conversation:
    return audit.begin("a-browser", "uk")
