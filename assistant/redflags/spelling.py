"""Adds the likely word where a person mistyped a long one; short ones are listed by hand.

A general spelling corrector destroys the evidence here ("peee" becomes "peer"), so only the
closed vocabulary is used, the typed word is kept beside the corrected one, and a word which
is itself common English is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.redflags.lexicon_spelling import COMMON_NEIGHBOURS, LISTED, TOLERANT

SHORTEST = 6


def _shortened(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


class Corrections:
    """Spelling corrections into a closed list of words, at one edit, same first letter."""

    def __init__(self, targets: Iterable[str]) -> None:
        self._exact = frozenset(targets)
        self._by_form: dict[str, list[str]] = {}
        for word in self._exact:
            for form in {word, *_shortened(word)}:
                self._by_form.setdefault(form, []).append(word)

    def of(self, typed: str) -> tuple[str, ...]:
        """The words that a typed one may stand for, without the typed one itself."""
        found = list(LISTED.get(typed, ()))
        if len(typed) < SHORTEST - 1 or typed in self._exact or typed in COMMON_NEIGHBOURS:
            return tuple(found)
        for form in (typed, *_shortened(typed)):
            for word in self._by_form.get(form, ()):
                if word not in found and _one_edit(typed, word):
                    found.append(word)
        return tuple(found)


def _one_edit(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed or swapped turns a into b."""
    if abs(len(a) - len(b)) > 1:
        return False
    i = 0
    shorter = min(len(a), len(b))
    while i < shorter and a[i] == b[i]:
        i += 1
    if len(a) == len(b):
        return a[i + 1 :] == b[i + 1 :] or (
            a[i + 2 :] == b[i + 2 :] and a[i : i + 2] == b[i + 1 : i - 1 if i else None : -1]
        )
    return a[i + 1 :] == b[i:] if len(a) > len(b) else a[i:] == b[i + 1 :]


_corrections = Corrections(TOLERANT)


def corrections_of(typed: str) -> tuple[str, ...]:
    """Readings of a mistyped word, for ``folding.readings_of``."""
    return _corrections.of(typed)
