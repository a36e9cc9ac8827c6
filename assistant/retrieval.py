"""Finding passages: dense and word candidates, fused into one score.

Dense: cosine of the question with a passage, with the patients' wordings that its curator noted,
and with its sentences; the best of the three counts. Words: BM25, squashed to 0..1. The fused
score is their weighted sum; weights and thresholds were set on the labelled development questions.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assistant.question import Question, read_question
from assistant.spelling import Speller
from assistant.vocabulary import meant_by
from corpus.embedding import Embedder, Vectors
from corpus.index import Index
from corpus.lexical import words_of
from corpus.records import Passage

DENSE_WEIGHT = 0.75
WORDS_WEIGHT = 0.25
_WORDS_HALF = 7.0  # the BM25 score that counts half
_POOL = 40
_LONGEST_QUESTION_WORDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage that a question found. `cosine`, `words` and `score` lie between 0 and 1."""

    position: int
    passage: Passage
    cosine: float
    words: float
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a question found, best first, with the question's vector of shape (384,)."""

    question: Question
    vector: Vectors
    hits: tuple[Hit, ...]
    # Share of the question's content words that occur anywhere in the sources, 0..1.
    known: float


class Retriever:
    """Search over one open index. Safe to share between threads."""

    def __init__(self, index: Index, embedder: Embedder) -> None:
        self.index = index
        self._embed = lru_cache(maxsize=4096)(lambda text: embedder.embed([text])[0])
        self.speller = Speller(_words_of_all(index), embedder.common_words)
        self._vocabulary = index.lexical.vocabulary

    def read(self, text: str) -> Question:
        """The message as it will be searched."""
        corrected = self.speller.corrected(_condensed(text))
        return read_question(
            corrected, self.index.corpus.exercises, self.index.corpus.disagreements
        )

    def find(self, question: Question, k: int = 12) -> Found:
        """The k best passages for a question."""
        meant = meant_by(question.text)
        vector = self._embed(question.text)
        lexical = self.index.lexical.scores(
            [*question.words, *(w for words in meant for w in words_of(words))]
        )
        asked = self._best_asked(vector)
        pool = {position for position, _ in self.index.nearest(vector, _POOL)}
        pool |= {int(n) for n in np.argsort(-asked, kind="stable")[:_POOL] if asked[n] > 0}
        pool |= {int(n) for n in np.argsort(-lexical, kind="stable")[:_POOL] if lexical[n] > 0}
        hits = [self._hit(n, vector, float(asked[n]), float(lexical[n])) for n in pool]
        hits.sort(key=lambda hit: (-hit.score, hit.passage.tier.rank, hit.passage.id))
        words = [word for word in question.words if not word.isdigit()]
        known = sum(word in self._vocabulary for word in words) / len(words) if words else 1.0
        return Found(question, vector, tuple(hits[:k]), known)

    def _best_asked(self, vector: Vectors) -> Vectors:
        best = np.zeros(len(self.index.passages), dtype=np.float32)
        if len(self.index.asked_owners):
            np.maximum.at(best, self.index.asked_owners, self.index.asked_vectors @ vector)
        return best

    def _hit(self, position: int, vector: Vectors, asked: float, lexical: float) -> Hit:
        sentences = self.index.sentence_vectors(position)
        cosine = max(
            float(self.index.vectors[position] @ vector),
            asked,
            float((sentences @ vector).max()) if len(sentences) else 0.0,
        )
        words = lexical / (lexical + _WORDS_HALF)
        return Hit(
            position=position,
            passage=self.index.passages[position],
            cosine=cosine,
            words=words,
            score=DENSE_WEIGHT * cosine + WORDS_WEIGHT * words,
        )

    def sentence_cosines(self, found: Found, position: int) -> Sequence[float]:
        """Likeness of each sentence of a passage to the question, in order."""
        return [float(x) for x in self.index.sentence_vectors(position) @ found.vector]


def _words_of_all(index: Index) -> list[str]:
    """Every word of the passages, and of the names that patients use for exercises and topics."""
    texts = [f"{passage.searched} {' '.join(passage.asked)}" for passage in index.passages]
    texts += [" ".join((one.name, *one.names)) for one in index.corpus.exercises]
    texts += [" ".join(one.names) for one in index.corpus.disagreements]
    return [word for text in texts for word in re.findall(r"[a-z]+", text.lower())]


def _condensed(text: str) -> str:
    """A long story without its middle: the sentences that ask, or else the last ones."""
    words = text.split()
    if len(words) <= _LONGEST_QUESTION_WORDS:
        return text
    parts = re.split(r"(?<=[.!?\n])\s+", text)
    asking = [part for part in parts if part.rstrip().endswith("?")]
    kept = " ".join(asking) or " ".join(words[-_LONGEST_QUESTION_WORDS:])
    return " ".join(kept.split()[-_LONGEST_QUESTION_WORDS:])
