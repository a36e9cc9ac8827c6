"""Which way a question leans: to what the corpus answers, or to what it never does.

Two sides are compared. Ours: the wordings that curators noted for the passages. Not ours: the
questions of `not_ours`. Three signs come of it: how near the question is to either side, on
which side of a plane between both it falls (ridge regression, solved when the first question
comes), and the names in it of things that the corpus never mentions.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.not_ours import QUESTIONS, NotOurs
from assistant.not_ours_names import MEDICAL, NAMES
from corpus.embedding import DIMENSION, Embedder, Vectors
from corpus.index import Index

VECTORS_FILE = Path(__file__).with_name("not_ours.npz")
# With fewer noted wordings the corpus has no side of its own to compare with.
_FEWEST_WORDINGS = 200
# More tell nothing new, and the plane must be solved while a patient waits.
_MOST_WORDINGS = 20_000
_RIDGE = 20.0
_LONGEST_NAME = 4
_WORD = re.compile(r"[a-z0-9]+")
# Endings of medicines' international names. Source: WHO, The use of stems in the selection of INN.
_MEDICINE = re.compile(
    r"(?=\w{7})\w+(?:pril|sartan|statin|olol|prazole|azole|mab|cillin|mycin|cycline|gliptin|"
    r"gliflozin|glutide|tidine|azepam|azolam|oxetine|triptan|dronate|profen|coxib|parin|xaban|"
    r"lukast|setron|barbital|caine|fentanil|orphan)s?"
)


@dataclass(frozen=True, slots=True)
class Leaning:
    """The signs. Likenesses are cosines; `plane` is about 1 on our side and -1 on the other."""

    ours: float
    not_ours: float
    kind: NotOurs
    plane: float
    names: tuple[str, ...]
    medical_names: tuple[str, ...]


class Scales:
    """Weighs questions against one open index. Safe to share between threads."""

    def __init__(self, index: Index, embedder: Embedder) -> None:
        self._index, self._embedder = index, embedder
        self._enough = len(index.asked_owners) >= _FEWEST_WORDINGS

    def weigh(self, text: str, vector: Vectors) -> Leaning | None:
        """The signs of a lower-case question with its vector of shape (384,)."""
        if not self._enough:
            return None
        names = self._names_in(text)
        others = self._others @ vector
        nearest = int(np.argmax(others))
        return Leaning(
            ours=float((self._index.asked_vectors @ vector).max()),
            not_ours=float(others[nearest]),
            kind=_KINDS[nearest],
            plane=float(self._plane[:-1] @ vector + self._plane[-1]),
            names=names,
            medical_names=tuple(name for name in names if name in _MEDICAL),
        )

    @cached_property
    def _others(self) -> Vectors:
        digest = table_digest(self._embedder.digest)
        try:
            with np.load(VECTORS_FILE) as stored:
                if str(stored["digest"]) == digest:
                    return np.asarray(stored["vectors"], dtype=np.float32)
        except OSError:
            pass
        return self._embedder.embed([question.lower() for question in _QUESTIONS])

    @cached_property
    def _plane(self) -> npt.NDArray[np.float64]:
        """Weights of shape (385,), the last one the intercept; both sides weigh the same."""
        ours = self._index.asked_vectors[:: 1 + len(self._index.asked_owners) // _MOST_WORDINGS]
        vectors = np.vstack([ours, self._others]).astype(np.float64)
        rows = np.hstack([vectors, np.ones((len(vectors), 1))])
        side = np.r_[np.ones(len(ours)), -np.ones(len(self._others))]
        share = len(ours) / len(self._others)
        weight = np.r_[np.ones(len(ours)), np.full(len(self._others), share)]
        penalty = np.diag(np.r_[np.full(DIMENSION, _RIDGE), 1e-6])
        left = rows.T @ (rows * weight[:, None]) + penalty
        return np.asarray(np.linalg.solve(left, rows.T @ (weight * side)))

    @cached_property
    def _unknown_names(self) -> frozenset[tuple[str, ...]]:
        corpus = self._index.corpus
        texts = [" | ".join((one.searched, *one.asked)) for one in self._index.passages]
        texts += [" | ".join((one.name, *one.names)) for one in corpus.exercises]
        texts += [" | ".join(one.names) for one in corpus.disagreements]
        held = {gram for text in texts for gram in _grams(text)}
        return frozenset(gram for gram in map(_words, NAMES) if gram not in held)

    def _names_in(self, text: str) -> tuple[str, ...]:
        unknown = self._unknown_names
        found = [" ".join(gram) for gram in _grams(text) if gram in unknown]
        words = self._index.lexical.vocabulary
        found += [_A_MEDICINE for name in _MEDICINE.finditer(text) if name[0] not in words]
        return tuple(dict.fromkeys(found))


def table_digest(model_digest: str) -> str:
    """What the stored vectors of the table were made from: its lines and the model."""
    return sha256("\n".join((model_digest, *_QUESTIONS)).encode()).hexdigest()


def store_vectors(embedder: Embedder) -> None:
    """Embed the table of questions and keep the vectors beside it."""
    vectors = embedder.embed([question.lower() for question in _QUESTIONS])
    np.savez_compressed(
        VECTORS_FILE, vectors=vectors.astype(np.float16), digest=table_digest(embedder.digest)
    )


_A_MEDICINE = "a medicine"
_MEDICAL = frozenset({_A_MEDICINE, *(" ".join(_WORD.findall(name.lower())) for name in MEDICAL)})
_QUESTIONS: Sequence[str] = [one for questions in QUESTIONS.values() for one in questions]
_KINDS: Sequence[NotOurs] = [kind for kind, questions in QUESTIONS.items() for _ in questions]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _grams(text: str) -> list[tuple[str, ...]]:
    """Every run of up to four words; bars part runs."""
    grams = []
    for part in text.split("|"):
        words = _words(part)
        grams += [
            words[start : start + length]
            for length in range(1, _LONGEST_NAME + 1)
            for start in range(len(words) - length + 1)
        ]
    return grams
