"""Building a version of the index, checking it, and publishing it in one step.

A version is a folder made under a temporary name, verified, given its final name and only then
named in the pointer file `current`. A process killed at any moment leaves the last version served.
"""

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from corpus.documents import read_corpus
from corpus.embedding import DIMENSION, Embedder, Vectors
from corpus.errors import IndexUnavailable, SciaticaError, SourceFault
from corpus.index import (
    FORMAT,
    VERIFIED_FILES,
    Manifest,
    digest_of,
    open_index,
    open_version,
    published_version,
    save_records,
    version_folder,
)
from corpus.lexical import LexicalIndex
from corpus.records import Corpus, Passage
from corpus.vector_store import CHROMA_VERSION, COLLECTION, remove_collection, write_store
from ingest.splitting import SPLITTER_VERSION, passages_of

_KEPT_VERSIONS = 2


class BuilderBusy(SciaticaError):
    """Another process is building the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a build did. `embedded` counts texts that went through the model this time."""

    version: str
    published: bool
    sources: int
    passages: int
    withheld: int
    sentences: int
    embedded: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Progress:
    """How a build tells of its way: a named stage with its size, then steps."""

    stage: Callable[[str, int], None]
    step: Callable[[int], None]


@contextmanager
def _one_builder(index_dir: Path) -> Iterator[None]:
    index_dir.mkdir(parents=True, exist_ok=True)
    with (index_dir / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BuilderBusy(
                "Another build of the index is running. Wait for it to end, then try again."
            ) from error
        yield


def publish(
    corpus_dir: Path,
    index_dir: Path,
    embedder: Embedder,
    progress: Progress,
    chroma_url: str | None = None,
) -> Report:
    """Read, check, split, embed, write, verify and publish a corpus folder.

    Raises:
        SourceFault: a document is at fault; nothing was published.
        BuilderBusy: another build is running.
        IndexUnavailable: the new version did not pass its checks; nothing was published.
    """
    started = time.monotonic()
    with _one_builder(index_dir):
        corpus = read_corpus(corpus_dir)
        passages = _passages(corpus_dir, corpus)
        version = _version_of(corpus, embedder.digest, chroma_url)
        withheld = sum(
            1 for source in corpus.sources for section in source.sections if section.withheld
        )

        def report(published: bool, embedded: int) -> Report:
            return Report(
                version=version,
                published=published,
                sources=len(corpus.sources),
                passages=len(passages),
                withheld=withheld,
                sentences=sum(len(passage.sentences) for passage in passages),
                embedded=embedded,
                seconds=time.monotonic() - started,
            )

        if published_version(index_dir) == version and _sound(index_dir, embedder.digest):
            return report(False, 0)
        _sweep(index_dir)
        building = Path(tempfile.mkdtemp(prefix="building-", dir=index_dir))
        embedded = _build(
            building, index_dir, corpus, passages, version, embedder, progress, chroma_url
        )
        folder = version_folder(index_dir, version)
        if folder.exists():
            shutil.rmtree(folder)
        folder.parent.mkdir(exist_ok=True)
        os.replace(building, folder)
        _probe_question(index_dir, version, embedder)
        _point_to(index_dir, version)
        _forget_old(index_dir, version)
        return report(True, embedded)


def _passages(corpus_dir: Path, corpus: Corpus) -> tuple[Passage, ...]:
    passages = tuple(passage for source in corpus.sources for passage in passages_of(source))
    if not passages:
        raise SourceFault(corpus_dir, None, "no section may be shown", "Publish at least one.")
    by_id = {passage.id: passage for passage in passages}
    if len(by_id) != len(passages):
        twice = next(p.id for p in passages if by_id[p.id] is not p)
        raise SourceFault(
            corpus_dir, None, f"two passages are called {twice}", "Rename one section's slug."
        )
    withdrawn = {source.id for source in corpus.sources if not source.current}
    for disagreement in corpus.disagreements:
        for position in disagreement.positions:
            if position.passage.split("#")[0] in withdrawn:
                continue
            passage = by_id.get(position.passage)
            if passage is None or position.quote not in passage.sentences:
                what = "has no such sentence" if passage else "does not exist"
                raise SourceFault(
                    corpus_dir / "disagreements.yaml",
                    None,
                    f"'{disagreement.topic}' quotes {position.passage}, which {what}",
                    "Copy the sentence from the passage word for word.",
                )
    return passages


def _version_of(corpus: Corpus, model_digest: str, chroma_url: str | None) -> str:
    made_from = [
        json.dumps(asdict(corpus), sort_keys=True), model_digest, SPLITTER_VERSION,
        CHROMA_VERSION, str(FORMAT), chroma_url or "",
    ]  # fmt: skip
    return hashlib.sha256("\0".join(made_from).encode()).hexdigest()[:12]


def _sound(index_dir: Path, model_digest: str) -> bool:
    try:
        return open_index(index_dir, model_digest).store_fault is None
    except IndexUnavailable:
        return False


def _build(
    building: Path,
    index_dir: Path,
    corpus: Corpus,
    passages: tuple[Passage, ...],
    version: str,
    embedder: Embedder,
    progress: Progress,
    chroma_url: str | None,
) -> int:
    known = _known_vectors(index_dir, embedder.digest)
    asked = [(n, text) for n, passage in enumerate(passages) for text in passage.asked]
    texts = {
        "vectors": [passage.searched for passage in passages],
        "asked_vectors": [text for _, text in asked],
        "sentence_vectors": [text for passage in passages for text in passage.sentences],
    }
    # By length, so that a batch holds texts of like size and little is padding.
    new = sorted(
        {text for part in texts.values() for text in part} - known.keys(),
        key=lambda text: (len(text), text),
    )
    progress.stage("Reading with the embedding model", len(new))
    known.update(zip(new, embedder.embed(new, progress.step), strict=True))
    for name, part in texts.items():
        np.save(building / f"{name}.npy", _stacked([known[text] for text in part]))
    np.save(building / "asked_owners.npy", np.array([n for n, _ in asked], dtype=np.int64))
    save_records(building, corpus, passages)
    lexical = LexicalIndex.build(
        [f"{p.searched} {' '.join(p.asked)} {p.heading}" for p in passages]
    )
    lexical.save(building / "lexical")
    collection = f"{COLLECTION}-{version}" if chroma_url else COLLECTION
    progress.stage("Writing the vector store", len(passages))
    stored = write_store(
        chroma_url or building / "chroma",
        collection,
        [passage.id for passage in passages],
        np.load(building / "vectors.npy"),
        [passage.text for passage in passages],
        [
            {"source": p.source, "tier": p.tier.value, "digest": p.digest, "locator": p.locator}
            for p in passages
        ],
        progress.step,
    )
    if not stored == lexical.count == len(passages):
        raise IndexUnavailable(
            f"The new index holds {stored} vectors, {lexical.count} word lists and "
            f"{len(passages)} passages. Nothing was published; run `make index` again."
        )
    Manifest(
        version=version,
        format=FORMAT,
        corpus_digest=digest_of(building / "corpus.json"),
        model=embedder.name,
        model_digest=embedder.digest,
        splitter=SPLITTER_VERSION,
        chromadb=CHROMA_VERSION,
        chroma_url=chroma_url,
        collection=collection,
        built=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        counts={
            "passages": len(passages),
            "asked": len(asked),
            "sentences": len(texts["sentence_vectors"]),
        },
        digests={name: digest_of(building / name) for name in VERIFIED_FILES},
    ).save(building)
    return len(new)


def _stacked(vectors: Sequence[Vectors]) -> Vectors:
    return np.stack(vectors) if vectors else np.zeros((0, DIMENSION), dtype=np.float32)


def _known_vectors(index_dir: Path, model_digest: str) -> dict[str, Vectors]:
    """Text to vector for everything in the published version, if the same model made it."""
    version = published_version(index_dir)
    if version is None:
        return {}
    folder = version_folder(index_dir, version)
    try:
        manifest = Manifest.load(folder)
        if manifest.model_digest != model_digest:
            return {}
        for name in VERIFIED_FILES:
            if digest_of(folder / name) != manifest.digests[name]:
                return {}
        passages = json.loads((folder / "passages.json").read_text(encoding="utf-8"))
    except (OSError, KeyError, ValueError, IndexUnavailable):
        return {}
    searched = [f"{p['heading']}. {' '.join(p['sentences'])}" for p in passages]
    known = dict(zip(searched, np.load(folder / "vectors.npy"), strict=True))
    asked = [text for p in passages for text in p["asked"]]
    known.update(zip(asked, np.load(folder / "asked_vectors.npy"), strict=True))
    sentences = [text for p in passages for text in p["sentences"]]
    known.update(zip(sentences, np.load(folder / "sentence_vectors.npy"), strict=True))
    return known


def _probe_question(index_dir: Path, version: str, embedder: Embedder) -> None:
    """Open the new version as a reader would; a question in a passage's own words must find it."""
    index = open_version(index_dir, version, embedder.digest)
    if index.store_fault:
        raise IndexUnavailable(
            f"The new index's vector store is not sound: {index.store_fault}. "
            "The version before stays published; run `make index` again."
        )
    passage = index.passages[len(index.passages) // 2]
    vector = embedder.embed([passage.searched])[0]
    best = index.nearest(vector, 5)
    if not best or not (best[0][1] > 0.99):
        raise IndexUnavailable(
            f"The new index does not find {passage.id} by its own words. "
            "The version before stays published; run `make index` again."
        )


def _point_to(index_dir: Path, version: str) -> None:
    pointer = index_dir / "current.new"
    with pointer.open("w", encoding="utf-8") as file:
        file.write(version + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(pointer, index_dir / "current")


def _versions(index_dir: Path) -> list[Path]:
    folder = index_dir / "versions"
    found = [path for path in folder.iterdir() if path.is_dir()] if folder.exists() else []
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _sweep(index_dir: Path) -> None:
    for half_built in index_dir.glob("building-*"):
        shutil.rmtree(half_built, ignore_errors=True)


def _forget_old(index_dir: Path, current: str) -> None:
    others = [path for path in _versions(index_dir) if path.name != current]
    for old in others[_KEPT_VERSIONS - 1 :]:
        try:
            manifest = Manifest.load(old)
            if manifest.chroma_url:
                remove_collection(manifest.chroma_url, manifest.collection)
        except (IndexUnavailable, ValueError, OSError):
            pass
        shutil.rmtree(old, ignore_errors=True)
