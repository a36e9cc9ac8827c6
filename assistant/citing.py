"""Numbering citations: each is one unbroken run of sentences of one passage."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.answer import Citation, CitedSentence, Part
from corpus.index import Index
from corpus.records import Passage


class Citer:
    """Hands out citation numbers in the order of first use and keeps the quoted words."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._citations: dict[tuple[str, str], Citation] = {}
        self._used: set[tuple[str, int]] = set()

    @property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(self._citations.values())

    @property
    def passages(self) -> tuple[str, ...]:
        """Ids of the passages used, each once, in order."""
        return tuple(dict.fromkeys(cited.passage for cited in self._citations.values()))

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(cited.source for cited in self._citations.values()))

    def used(self, passage: Passage, number: int) -> bool:
        """Whether a sentence of a passage stands in the answer already."""
        return (passage.id, number) in self._used

    def quote(self, passage: Passage, numbers: Iterable[int]) -> tuple[CitedSentence, ...]:
        """Sentences of a passage by position, each with its mark; used ones are left out."""
        fresh = sorted({n for n in numbers if not self.used(passage, n)})
        shown: list[CitedSentence] = []
        for run in _runs(fresh):
            mark = self._number(passage, " ".join(passage.sentences[n] for n in run))
            shown.extend(CitedSentence(passage.sentences[n], (mark,)) for n in run)
            self._used.update((passage.id, n) for n in run)
        return tuple(shown)

    def _number(self, passage: Passage, quote: str) -> int:
        key = (passage.id, quote)
        if key not in self._citations:
            source = self._index.sources[passage.source]
            self._citations[key] = Citation(
                n=len(self._citations) + 1,
                passage=passage.id,
                source=source.id,
                title=source.title,
                publisher=source.publisher,
                tier=source.tier.value,
                locator=passage.locator,
                quote=quote,
                url=source.url,
                checked=source.checked,
                published=source.updated or source.published,
                digest=passage.digest,
            )
        return self._citations[key].n


def _runs(numbers: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for n in numbers:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def in_reading_order(
    parts: tuple[Part, ...], citations: tuple[Citation, ...]
) -> tuple[tuple[Part, ...], tuple[Citation, ...]]:
    """Parts and citations renumbered, so that [1] is the first mark that a reader meets."""
    met = [n for part in parts for sentence in part.sentences for n in sentence.citations]
    new = {old: n for n, old in enumerate(dict.fromkeys(met), 1)}
    renumbered = tuple(
        replace(
            part,
            sentences=tuple(
                CitedSentence(sentence.text, tuple(new[n] for n in sentence.citations))
                for sentence in part.sentences
            ),
        )
        for part in parts
    )
    cited = (replace(one, n=new[one.n]) for one in citations if one.n in new)
    return renumbered, tuple(sorted(cited, key=lambda one: one.n))
