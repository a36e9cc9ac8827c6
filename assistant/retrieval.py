"""Finding passages: dense and word candidates, fused into one score.

Dense: cosine of the question with a passage, with the patients' wordings that its curator noted,
and with its likest sentence. Words: BM25, squashed to 0..1. The fused score is their weighted
sum. The weights were the best of a dozen on the development questions (right passage among the
first three: 91 %, against 82 % when only the best of the three likenesses counted).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from assistant.leaning import Leaning, Scales
from assistant.question import Question, read_question
from assistant.spelling import Speller
from assistant.vocabulary import in_plain_words, meant_by
from corpus.embedding import Embedder, Vectors
from corpus.index import Index
from corpus.lexical import words_of
from corpus.records import Passage

PASSAGE_WEIGHT = 0.25
ASKED_WEIGHT = 0.35
SENTENCE_WEIGHT = 0.15
WORDS_WEIGHT = 0.25
# What a word counts that we put in the patient's mouth, beside one that was typed.
_MEANT_WEIGHT = 0.5
_STRESS = 0.5
_WORDS_HALF = 7.0  # the BM25 score that counts half
_POOL = 40
_LONGEST_QUESTION_WORDS = 60
# In capitals between small letters: in lower case it would be a question word.
_WHO = re.compile(r"(?<=[a-z] )WHO\b|\bWHO\b(?=(?:'s)? [a-z])")


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
    """What a question found, best first, with the question's vector of shape (384,).

    `leaning` tells which side of the scale the question is nearer: the corpus's own wordings, or
    questions that it never answers. None when the corpus notes too few wordings to tell.
    """

    question: Question
    vector: Vectors
    hits: tuple[Hit, ...]
    # Share of the question's content words that occur anywhere in the sources, 0..1.
    known: float
    leaning: Leaning | None = None


class Retriever:
    """Search over one open index. Safe to share between threads."""

    def __init__(self, index: Index, embedder: Embedder) -> None:
        self.index = index
        self._embed = lru_cache(maxsize=4096)(lambda text: embedder.embed([text])[0])
        self.speller = Speller(_words_of_all(index), embedder.common_words)
        self._vocabulary = index.lexical.vocabulary
        self._scales = Scales(index, embedder)
        # Owners ascend, so the wordings of a passage stand together.
        self._asking, self._asked_start = np.unique(index.asked_owners, return_index=True)

    def read(self, text: str) -> Question:
        """The message as it will be searched."""
        named = _WHO.sub("World Health Organization", text)
        corrected = in_plain_words(self.speller.corrected(_condensed(named)))
        return read_question(
            corrected, self.index.corpus.exercises, self.index.corpus.disagreements
        )

    def find(self, question: Question, k: int = 12, stressed: Question | None = None) -> Found:
        """The k best passages for a question.

        Args:
            question: the message as it will be searched.
            k: passages.
            stressed: the part of the question that was said just now; it counts more than the
                topic that it was joined to.
        """
        vector = self._embed(question.text)
        lexical = self._lexical(question)
        if stressed:
            vector = vector + np.float32(_STRESS) * self._embed(stressed.text)
            vector /= np.linalg.norm(vector)
            lexical += np.float32(_STRESS) * self._lexical(stressed)
        asked = self._best_asked(vector)
        pool = {position for position, _ in self.index.nearest(vector, _POOL)}
        pool.update(_largest(asked), _largest(lexical))
        hits = self._hits(sorted(pool), vector, asked, lexical)
        words = [word for word in question.words if not word.isdigit()]
        known = sum(word in self._vocabulary for word in words) / len(words) if words else 1.0
        leaning = self._scales.weigh(question.text, vector)
        return Found(question, vector, tuple(hits[:k]), known, leaning)

    def _lexical(self, question: Question) -> npt.NDArray[np.float32]:
        said = self.index.lexical.scores(question.words)
        meant = [w for words in meant_by(question.text) for w in words_of(words)]
        return said + np.float32(_MEANT_WEIGHT) * self.index.lexical.scores(meant)

    def _best_asked(self, vector: Vectors) -> Vectors:
        best = np.zeros(len(self.index.passages), dtype=np.float32)
        if len(self._asking):
            cosines = self.index.asked_vectors @ vector
            best[self._asking] = np.maximum.reduceat(cosines, self._asked_start)
        return best

    def _hits(
        self, pool: list[int], vector: Vectors, asked: Vectors, lexical: npt.NDArray[np.float32]
    ) -> list[Hit]:
        near = self.index.vectors[pool] @ vector
        hits = []
        for position, passage_cosine in zip(pool, near, strict=True):
            sentences = self.index.sentence_vectors(position)
            likest = float((sentences @ vector).max()) if len(sentences) else 0.0
            own = float(passage_cosine)
            # A passage without noted wordings is not worse for it.
            wording = float(asked[position]) or max(own, likest)
            words = float(lexical[position] / (lexical[position] + _WORDS_HALF))
            score = (
                PASSAGE_WEIGHT * own
                + ASKED_WEIGHT * wording
                + SENTENCE_WEIGHT * likest
                + WORDS_WEIGHT * words
            )
            hits.append(
                Hit(
                    position=position,
                    passage=self.index.passages[position],
                    cosine=max(own, wording, likest),
                    words=words,
                    score=score,
                )
            )
        hits.sort(key=lambda hit: (-hit.score, hit.passage.tier.rank, hit.passage.id))
        return hits

    def sentence_cosines(self, found: Found, position: int) -> Sequence[float]:
        """Likeness of each sentence of a passage to the question, in order."""
        return [float(x) for x in self.index.sentence_vectors(position) @ found.vector]


def _largest(scores: npt.NDArray[np.float32]) -> list[int]:
    """Positions of the largest scores above nothing, in no order."""
    if len(scores) > _POOL:
        best = np.argpartition(scores, -_POOL)[-_POOL:]
    else:
        best = np.arange(len(scores))
    return [int(n) for n in best if scores[n] > 0]


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
