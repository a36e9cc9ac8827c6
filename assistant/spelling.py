"""Misspelt words of a question, corrected against the words of the sources.

Only for finding passages: the red-flag interceptor reads the message as it was typed.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

_WORD = re.compile(r"[a-z]+")
_LONG = 8
_PART = 4  # letters of each half of a word put together from two
# Endings of English words, and what a word may lose before them ('raves': 'rave').
_ENDINGS = (
    ("s", ""), ("es", "e"), ("ies", "y"), ("ed", "e"), ("er", "e"), ("ers", "e"), ("ing", "e"),
    ("ly", "le"), ("ish", "e"), ("y", "e"), ("ness", ""), ("ion", "e"),
)  # fmt: skip


def _without_one(word: str) -> set[str]:
    return {word[:n] + word[n + 1 :] for n in range(len(word))}


class Speller:
    """Finds the word of the sources that a typed word was meant to be.

    Args:
        words: the words of the sources, as often as they occur: of two that are equally near, the
            commoner is meant.
        common: words that are no misspelling, whether the sources use them or not.
    """

    def __init__(self, words: Iterable[str], common: frozenset[str] = frozenset()) -> None:
        self._count = Counter(word for word in words if len(word) > 2 and word.isalpha())
        self.known = frozenset(self._count)
        self._common = common

    @cached_property
    def _shortened(self) -> dict[str, set[str]]:
        """Each word, and each word without one of its letters, to the words it may stand for."""
        table: dict[str, set[str]] = {}
        for word in self.known:
            if len(word) >= 5:
                for short in {word, *_without_one(word)}:
                    table.setdefault(short, set()).add(word)
        return table

    @cached_property
    def _by_letter(self) -> dict[str, list[str]]:
        words: dict[str, list[str]] = {}
        for word in sorted(self.known):
            if len(word) >= _LONG - 1:
                words.setdefault(word[0], []).append(word)
        return words

    def correct(self, word: str) -> str | None:
        """The known word at one slip's distance (two in long words), or None.

        A slip is a missing, added, changed or swapped letter; the first letter must be right.
        """
        if len(word) < 5 or word in self.known or self._rightly_spelt(word):
            return None
        near: set[str] = set()
        for short in {word, *_without_one(word)}:
            near |= self._shortened.get(short, set())
        near = {candidate for candidate in near if candidate[0] == word[0]}
        if not near and len(word) >= _LONG:
            near = {
                candidate
                for candidate in self._by_letter.get(word[0], ())
                if abs(len(candidate) - len(word)) <= 2 and _distance(word, candidate) <= 2
            }
        return min(
            near,
            key=lambda known: (_distance(word, known), -self._count[known], known),
            default=None,
        )

    def _rightly_spelt(self, word: str) -> bool:
        """A common word, one with a usual ending, or two common words in one ('shockwave')."""
        if word in self._common:
            return True
        for ending, put_back in _ENDINGS:
            start = word.removesuffix(ending)
            if len(start) < len(word) and len(start) > 2:
                doubled = start[:-1] if start[-1] == start[-2] else start
                if {start, doubled, start + put_back} & self._common:
                    return True
        return any(
            word[:n] in self._common and word[n:] in self._common
            for n in range(_PART, len(word) - _PART + 1)
        )

    def corrected(self, text: str) -> str:
        """The text in lower case with each unknown word replaced where one is clearly meant."""
        return _WORD.sub(lambda found: self.correct(found[0]) or found[0], text.lower())


def _distance(one: str, other: str) -> int:
    """Edits with swaps of neighbours (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
