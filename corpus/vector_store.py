"""Chroma, and the only file that knows it.

Measured on chromadb 1.5.9: a process killed while Chroma writes its graph can leave a store that
crashes the next process; a `sync_threshold` above the corpus size keeps the vectors in SQLite's
transactions instead. A damaged store can answer wrongly without a word, so a store is probed in a
process of its own before it is trusted, and a reader opens a copy, since queries write too.
No patient text is ever handed to Chroma.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from corpus.embedding import DIMENSION, Vectors
from corpus.errors import IndexUnavailable

os.environ["ANONYMIZED_TELEMETRY"] = "False"

import chromadb
from chromadb.api import ClientAPI
from chromadb.api.models.Collection import Collection
from chromadb.config import Settings as ChromaSettings

CHROMA_VERSION: str = chromadb.__version__
COLLECTION = "passages"


def _client(place: Path | str) -> ClientAPI:
    quiet = ChromaSettings(anonymized_telemetry=False)
    if isinstance(place, Path):
        # By real path: a client opened through a link would keep the old target for ever.
        return chromadb.PersistentClient(path=os.path.realpath(place), settings=quiet)
    address = urlsplit(place)
    return chromadb.HttpClient(
        host=address.hostname or "localhost",
        port=address.port or (443 if address.scheme == "https" else 80),
        ssl=address.scheme == "https",
        settings=quiet,
    )


def write_store(
    place: Path | str,
    name: str,
    ids: Sequence[str],
    vectors: Vectors,
    texts: Sequence[str],
    metadatas: Sequence[dict[str, str]],
    progress: Callable[[int], None] | None = None,
) -> int:
    """Make a new collection in cosine space and fill it.

    Args:
        place: a folder, or the URL of a Chroma server.
        name: of the collection; one that exists already is replaced.
        ids, vectors, texts, metadatas: one each a passage; vectors of shape (n, 384).
    Returns:
        The number of records that Chroma counts afterwards.
    """
    client = _client(place)
    if name in {collection.name for collection in client.list_collections()}:
        client.delete_collection(name)
    collection = client.create_collection(
        name,
        configuration={
            "hnsw": {"space": "cosine", "sync_threshold": max(10_000_000, len(ids) * 2)}
        },
        embedding_function=None,
    )
    step = min(client.get_max_batch_size(), 1000)
    for start in range(0, len(ids), step):
        part = slice(start, start + step)
        collection.upsert(
            ids=list(ids[part]),
            embeddings=vectors[part],
            documents=list(texts[part]),
            metadatas=list(metadatas[part]),
        )
        if progress:
            progress(len(ids[part]))
    return collection.count()


class VectorStore:
    """A published collection, opened for reading."""

    def __init__(self, place: Path | str, name: str) -> None:
        """Open what is there; nothing is ever created.

        Raises:
            IndexUnavailable: no such collection, or one that is not in cosine space.
        """
        try:
            self._collection: Collection = _client(place).get_collection(
                name, embedding_function=None
            )
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # Chroma's own panics are no Exception
            raise IndexUnavailable(
                f"The vector store cannot be opened ({type(error).__name__}). Run `make index`."
            ) from None
        space = (self._collection.configuration.get("hnsw") or {}).get("space")
        if space != "cosine":
            raise IndexUnavailable(f"The vector store is in {space} space. Run `make index`.")

    def count(self) -> int:
        return self._collection.count()

    def nearest(self, vector: Vectors, k: int) -> list[tuple[str, float]]:
        """The k nearest passage ids with cosine similarity, best first.

        Args:
            vector: shape (384,), unit length.
        """
        found = self._collection.query(
            query_embeddings=[vector.tolist()], n_results=k, include=["distances"]
        )
        distances = found["distances"]
        if distances is None:
            return []
        return [
            (id_, 1.0 - float(distance))
            for id_, distance in zip(found["ids"][0], distances[0], strict=True)
        ]


def remove_collection(url: str, name: str) -> None:
    """Take an old version's collection off a Chroma server."""
    client = _client(url)
    if name in {collection.name for collection in client.list_collections()}:
        client.delete_collection(name)


def probe(place: Path | str, name: str, vectors_file: Path, ids: Sequence[str]) -> str | None:
    """Look up known vectors; what is wrong with the store in words, or None when it is sound.

    Meant to run in a process of its own (`python -m corpus.vector_store …`), since opening a
    damaged store can end the process.
    """
    store = VectorStore(place, name)
    if store.count() != len(ids):
        return f"{store.count()} records instead of {len(ids)}"
    vectors = np.load(vectors_file, mmap_mode="r")
    if vectors.shape != (len(ids), DIMENSION):
        return f"vectors of shape {vectors.shape}"
    for position in range(0, len(ids), max(1, len(ids) // 60)):
        vector = np.array(vectors[position])
        best = store.nearest(vector, 5)
        # Two passages may hold the same words: then either may come first.
        if not best or not (best[0][1] > 0.999) or ids[position] not in {id_ for id_, _ in best}:
            return f"the passage {ids[position]} is not found by its own vector"
    return None


def _main(arguments: Sequence[str]) -> int:
    place, name, vectors_file, ids_file = arguments
    ids = Path(ids_file).read_text(encoding="utf-8").splitlines()
    wrong = probe(place if "://" in place else Path(place), name, Path(vectors_file), ids)
    if wrong:
        print(wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
