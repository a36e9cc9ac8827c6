"""Word matching over passages (BM25), by the library bm25s; this file alone knows it.

Words are folded and stemmed lightly, so that 'stretches' finds 'stretch'.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import bm25s
import numpy as np
import numpy.typing as npt

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_STOP = frozenset(
    "a about after all also am an and any are as at be been but by can could did do does doing for "
    "from get got had has have having he her hers him his how i i'm if im in into is it it's its "
    "ive just like may me might more most my no not of on or our out over please she should so "
    "some tell than that the their them then there these they this to too up us very was we were "
    "what when where which while who why will with would you your".split()
)

# Names that only look like a plural.
_NOT_PLURAL = frozenset({"tens", "pens", "nhs", "ces", "ms", "its"})


def words_of(text: str) -> list[str]:
    """Content words, folded and stemmed, in order."""
    return [stem(word) for word in _WORD.findall(text.lower()) if word not in _STOP]


def stem(word: str) -> str:
    """Cut the commonest English endings: plural, -ing, -ed. Meant for matching, not for reading."""
    if word in _NOT_PLURAL:
        return word
    if word.endswith("'s"):
        word = word[:-2]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = word[: -len(ending)]
            if word[-1] == word[-2] and word[-1] not in "ls":
                word = word[:-1]
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


class LexicalIndex:
    """BM25 scores of a question against every passage, by position in the passage list."""

    def __init__(self, retriever: bm25s.BM25) -> None:
        self._retriever = retriever
        self._vocabulary: dict[str, int] = retriever.vocab_dict

    @classmethod
    def build(cls, texts: Sequence[str]) -> "LexicalIndex":
        """Index the texts; the position of a text is its number."""
        retriever = bm25s.BM25(method="lucene", k1=1.2, b=0.6)
        retriever.index([words_of(text) or ["-"] for text in texts], show_progress=False)
        return cls(retriever)

    @property
    def count(self) -> int:
        """How many texts were indexed."""
        return int(self._retriever.scores["num_docs"])

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every stemmed word that occurs in the texts."""
        return frozenset(word for word in self._vocabulary if word)

    def scores(self, words: Sequence[str]) -> npt.NDArray[np.float32]:
        """One score a text, shape (count,); zeros when no word is known."""
        known = [word for word in words if word in self._vocabulary]
        if not known:
            return np.zeros(self.count, dtype=np.float32)
        return np.asarray(self._retriever.get_scores(known), dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write to a new folder."""
        self._retriever.save(str(folder))

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Read what `save` wrote."""
        return cls(bm25s.BM25.load(str(folder), mmap=True))
