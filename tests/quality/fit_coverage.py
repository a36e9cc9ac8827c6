"""Fitting the weights of `assistant.coverage` on labelled questions.

`python -m tests.quality.fit_coverage` prints the weights to write down there, and how well they
did on questions that were held out in turn. It reads the development half of `questions-a.jsonl`
and `coverage-training.jsonl`, and no question of any half or set that is only reported.
"""

import json
import sys
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from assistant.coverage import WEIGHTS, signs_of
from assistant.leaning import store_vectors
from assistant.retrieval import Retriever
from corpus.embedding import Embedder
from corpus.index import open_index
from corpus.settings import settings
from tests.quality.answers import SETS, half_of, read_cases

DEVELOPMENT = SETS / "questions-a.jsonl"
TRAINING = SETS / "coverage-training.jsonl"
_FOLDS = 10
# Strength of the pull of each weight towards nothing, in units of one question.
_PULL = 1.0
_WORDINGS = 300
_LONG_WORDING = 6  # words; shorter ones are key words and no questions
_ALIKE = 0.95  # cosine
_WORDING_COUNTS = 0.1

Numbers = npt.NDArray[np.float64]


def labelled() -> Iterator[tuple[str, bool]]:
    """First messages, and whether the corpus answers them."""
    for case in half_of(read_cases(DEVELOPMENT), "dev"):
        if len(case.turns) == 1 and case.expect != "small_talk":
            yield case.turns[0], case.expect == "answer"
    for line in TRAINING.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["turns"][0], row["expect"] == "answer"


def hidden_wordings(retriever: Retriever) -> Iterator[dict[str, float] | None]:
    """Signs of noted wordings, each searched as if neither it nor its like had been noted."""
    index = retriever.index
    texts = [text for passage in index.passages for text in passage.asked]
    noted = index.asked_vectors
    long = [n for n, text in enumerate(texts) if len(text.split()) >= _LONG_WORDING]
    chosen = np.random.default_rng(0).choice(long, _WORDINGS, replace=False)
    for n in chosen:
        index.asked_vectors = np.where((noted @ noted[n] > _ALIKE)[:, None], 0, noted)
        yield signs_of(retriever.find(retriever.read(texts[n])))
    index.asked_vectors = noted


def fitted(signs: Numbers, answered: Numbers, counts: Numbers) -> Numbers:
    """Weights, the intercept last: logistic regression by Newton's method on scaled signs.

    Args:
        signs: shape (questions, signs).
        answered: 1.0 or 0.0 a question.
        counts: how much each question counts.
    """
    middle, spread = signs.mean(axis=0), signs.std(axis=0) + 1e-9
    rows = np.hstack([(signs - middle) / spread, np.ones((len(signs), 1))])
    pull = np.diag(np.r_[np.full(signs.shape[1], _PULL), 1e-6])
    weights = np.zeros(rows.shape[1])
    for _ in range(30):
        likely = 1.0 / (1.0 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (answered - likely)) - pull @ weights
        curve = rows.T @ (rows * (counts * likely * (1 - likely))[:, None]) + pull
        weights = weights + np.linalg.solve(curve, slope)
    plain = weights[:-1] / spread
    return np.asarray(np.r_[plain, weights[-1] - plain @ middle])


def main() -> int:
    embedder = Embedder(settings().embedding_model)
    store_vectors(embedder)
    retriever = Retriever(open_index(settings().index_dir, embedder.digest), embedder)
    questions = list(labelled())
    rows = [signs_of(retriever.find(retriever.read(text))) for text, _ in questions]
    signs = np.array([[row[name] for name in WEIGHTS] for row in rows if row])
    answered = np.array([float(covered) for _, covered in questions])
    hidden = np.array(
        [[row[name] for name in WEIGHTS] for row in hidden_wordings(retriever) if row]
    )
    counts = np.r_[np.ones(len(signs)), np.full(len(hidden), _WORDING_COUNTS)]
    signs = np.vstack([signs, hidden])
    answered = np.r_[answered, np.ones(len(hidden))]
    likely = np.zeros(len(answered))
    fold = np.random.default_rng(0).permutation(len(answered)) % _FOLDS
    for held_out in range(_FOLDS):
        weights = fitted(
            signs[fold != held_out], answered[fold != held_out], counts[fold != held_out]
        )
        likely[fold == held_out] = 1.0 / (
            1.0 + np.exp(-signs[fold == held_out] @ weights[:-1] - weights[-1])
        )
    for threshold in np.arange(0.3, 0.71, 0.05):
        declined = float((likely[answered == 0] < threshold).mean())
        wrongly = float((likely[: len(rows)][answered[: len(rows)] == 1] < threshold).mean())
        unseen = float((likely[len(rows) :] < threshold).mean())
        print(
            f"answered from {threshold:.2f}: declined {declined:.1%}, wrongly {wrongly:.1%}, "
            f"of the hidden wordings {unseen:.1%}"
        )
    for name, weight in zip((*WEIGHTS, "INTERCEPT"), fitted(signs, answered, counts), strict=True):
        print(f'    "{name}": {weight:.3f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
