"""A published index: passages, exact vectors, words and Chroma, all of one version.

Layout of the index folder:
    current                     the name of the published version (replaced in one step)
    versions/<version>/         manifest.json, corpus.json, passages.json, ids.txt, vectors.npy,
                                asked_vectors.npy, asked_owners.npy, sentence_vectors.npy,
                                lexical/, chroma/
    working/<process>-<version> the copy of chroma/ that this process reads
"""

import hashlib
import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.embedding import Vectors
from corpus.errors import IndexUnavailable
from corpus.lexical import LexicalIndex
from corpus.records import (
    Corpus,
    Disagreement,
    Exercise,
    Facet,
    Passage,
    Position,
    Section,
    Source,
    Tier,
)
from corpus.vector_store import CHROMA_VERSION, VectorStore

log = logging.getLogger(__name__)

FORMAT = 1
VERIFIED_FILES = (
    "corpus.json", "passages.json", "ids.txt", "vectors.npy", "asked_vectors.npy",
    "asked_owners.npy", "sentence_vectors.npy",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What an index was built from. `digests` are sha256 by file name."""

    version: str
    format: int
    corpus_digest: str
    model: str
    model_digest: str
    splitter: str
    chromadb: str
    chroma_url: str | None
    collection: str
    built: str
    counts: dict[str, int]
    digests: dict[str, str]

    def save(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, sort_keys=True)
        (folder / "manifest.json").write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Manifest":
        """Raises IndexUnavailable when it is missing, damaged or of another format."""
        try:
            manifest = cls(**json.loads((folder / "manifest.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise IndexUnavailable(
                f"The index {folder.name} has no readable manifest. Run `make index`."
            ) from error
        if manifest.format != FORMAT:
            raise IndexUnavailable(
                f"The index has format {manifest.format}, this program reads {FORMAT}. "
                "Run `make index`."
            )
        return manifest


def digest_of(path: Path) -> str:
    """sha256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def published_version(index_dir: Path) -> str | None:
    """Name of the published version, or None when nothing was ever published."""
    try:
        return (index_dir / "current").read_text(encoding="utf-8").strip() or None
    except FileNotFoundError:
        return None


def version_folder(index_dir: Path, version: str) -> Path:
    return index_dir / "versions" / version


class Index:
    """One version, opened for reading and safe to share between threads.

    Chroma finds candidates; the same vectors in memory are its oracle and its stand-in, so that a
    lost or damaged store costs no answer. `store_fault` says in words why Chroma is not used.
    """

    def __init__(self, folder: Path, manifest: Manifest, store: VectorStore | None) -> None:
        self.folder, self.manifest = folder, manifest
        self._store = store
        self.store_fault: str | None = None if store else "the vector store was not opened"
        self.passages = _load_passages(folder)
        self.corpus = load_corpus(folder)
        self.position = {passage.id: n for n, passage in enumerate(self.passages)}
        self.sources = {source.id: source for source in self.corpus.sources}
        self.vectors: Vectors = np.load(folder / "vectors.npy")
        self.asked_vectors: Vectors = np.load(folder / "asked_vectors.npy")
        self.asked_owners: npt.NDArray[np.int64] = np.load(folder / "asked_owners.npy")
        self._sentence_vectors = np.load(folder / "sentence_vectors.npy", mmap_mode="r")
        counts = [len(passage.sentences) for passage in self.passages]
        self._sentence_start = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self.lexical = LexicalIndex.load(folder / "lexical")
        found = {len(self.passages), self.vectors.shape[0], self.lexical.count}
        if found != {manifest.counts["passages"]}:
            raise IndexUnavailable(
                f"The parts of index {manifest.version} do not agree. Run `make index`."
            )

    @property
    def version(self) -> str:
        return self.manifest.version

    def passage(self, id_: str) -> Passage:
        return self.passages[self.position[id_]]

    def sentence_vectors(self, position: int) -> Vectors:
        """Vectors of a passage's sentences, shape (sentences, 384)."""
        start, end = self._sentence_start[position], self._sentence_start[position + 1]
        return np.asarray(self._sentence_vectors[start:end], dtype=np.float32)

    def nearest(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """The k passages nearest to a unit vector: (position, cosine), best first."""
        k = min(k, len(self.passages))
        if self._store is not None:
            try:
                found = self._store.nearest(vector, k)
                return [(self.position[id_], cosine) for id_, cosine in found]
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # Chroma's own panics are no Exception
                self._store = None
                self.store_fault = f"a look-up failed ({type(error).__name__})"
                log.error("vector store lost, exact vectors serve: %s", self.store_fault)
        return self.nearest_exact(vector, k)

    def nearest_exact(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """As `nearest`, by comparing with every vector."""
        cosines = self.vectors @ vector
        best = np.argsort(-cosines, kind="stable")[:k]
        return [(int(n), float(cosines[n])) for n in best]


def open_index(index_dir: Path, model_digest: str | None = None) -> Index:
    """Open the published version; as `open_version`, which says what is checked.

    Raises:
        IndexUnavailable: nothing was published yet, or what `open_version` refuses.
    """
    version = published_version(index_dir)
    if version is None:
        raise IndexUnavailable("There is no index yet. Run `make index` to build it.")
    return open_version(index_dir, version, model_digest)


def open_version(index_dir: Path, version: str, model_digest: str | None = None) -> Index:
    """Open a version after its files and its vector store were checked.

    Args:
        model_digest: sha256 of the embedding weights that will embed questions, when known.
    Raises:
        IndexUnavailable: files damaged, or built for another model or Chroma.
    """
    folder = version_folder(index_dir, version)
    manifest = Manifest.load(folder)
    if manifest.chromadb != CHROMA_VERSION:
        raise IndexUnavailable(
            f"The index was built with chromadb {manifest.chromadb}, this is {CHROMA_VERSION}. "
            "Run `make index`."
        )
    if model_digest and manifest.model_digest != model_digest:
        raise IndexUnavailable(
            f"The index was built with the embedding model {manifest.model} "
            f"({manifest.model_digest[:12]}), settings ask for {model_digest[:12]}. "
            "Run `make index`."
        )
    for name in VERIFIED_FILES:
        if not (folder / name).exists() or digest_of(folder / name) != manifest.digests[name]:
            raise IndexUnavailable(f"The index's {name} is damaged. Run `make index`.")
    store, fault = _trusted_store(index_dir, folder, manifest)
    index = Index(folder, manifest, store)
    index.store_fault = fault
    if fault:
        log.error("vector store refused, exact vectors serve: %s", fault)
    return index


def _trusted_store(
    index_dir: Path, folder: Path, manifest: Manifest
) -> tuple[VectorStore | None, str | None]:
    """The store once a probe in another process found it sound, or None with the reason."""
    place: Path | str
    if manifest.chroma_url:
        place = manifest.chroma_url
    else:
        try:
            place = _working_copy(index_dir, folder)
        except OSError as error:
            return None, f"no working copy ({type(error).__name__})"
    try:
        result = subprocess.run(
            [sys.executable, "-m", "corpus.vector_store", str(place), manifest.collection,
             str(folder / "vectors.npy"), str(folder / "ids.txt")],
            capture_output=True, text=True, timeout=120, check=False,
            cwd=Path(__file__).resolve().parent.parent,
        )  # fmt: skip
        if result.returncode != 0:
            return None, (result.stdout.strip() or f"the probe ended with {result.returncode}")
        return VectorStore(place, manifest.collection), None
    except (subprocess.TimeoutExpired, OSError, IndexUnavailable) as error:
        return None, f"the probe failed ({type(error).__name__})"


def _working_copy(index_dir: Path, folder: Path) -> Path:
    working = index_dir / "working"
    working.mkdir(parents=True, exist_ok=True)
    for old in working.iterdir():
        owner = old.name.split("-")[0]
        if owner.isdigit() and not _alive(int(owner)):
            shutil.rmtree(old, ignore_errors=True)
    copy = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-{folder.name}-", dir=working))
    shutil.copytree(folder / "chroma", copy, dirs_exist_ok=True)
    return copy


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def save_records(folder: Path, corpus: Corpus, passages: tuple[Passage, ...]) -> None:
    """Write corpus.json, passages.json and ids.txt."""
    _dump(folder / "corpus.json", asdict(corpus))
    _dump(folder / "passages.json", [asdict(passage) for passage in passages])
    (folder / "ids.txt").write_text(
        "".join(f"{passage.id}\n" for passage in passages), encoding="utf-8"
    )


def _dump(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _load_passages(folder: Path) -> tuple[Passage, ...]:
    rows = json.loads((folder / "passages.json").read_text(encoding="utf-8"))
    return tuple(
        Passage(
            **{
                **row,
                "sentences": tuple(row["sentences"]),
                "asked": tuple(row["asked"]),
                "exercises": tuple(row["exercises"]),
                "facet": Facet(row["facet"]) if row["facet"] else None,
                "tier": Tier(row["tier"]),
            }
        )
        for row in rows
    )


def load_corpus(folder: Path) -> Corpus:
    """The corpus as it was when the version was built, withheld sections included."""
    rows = json.loads((folder / "corpus.json").read_text(encoding="utf-8"))
    return Corpus(
        sources=tuple(
            Source(
                **{
                    **row,
                    "tier": Tier(row["tier"]),
                    "sections": tuple(
                        Section(
                            **{
                                **section,
                                "asked": tuple(section["asked"]),
                                "exercises": tuple(section["exercises"]),
                                "facet": Facet(section["facet"]) if section["facet"] else None,
                            }
                        )
                        for section in row["sections"]
                    ),
                }
            )
            for row in rows["sources"]
        ),
        disagreements=tuple(
            Disagreement(
                **{
                    **row,
                    "names": tuple(row["names"]),
                    "positions": tuple(Position(**entry) for entry in row["positions"]),
                }
            )
            for row in rows["disagreements"]
        ),
        exercises=tuple(
            Exercise(**{**row, "names": tuple(row["names"])}) for row in rows["exercises"]
        ),
    )
