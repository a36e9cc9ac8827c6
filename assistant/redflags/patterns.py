"""Finds the phrases of the vocabulary in a message, in one pass and linear time.

A phrase is written as it is read aloud, one element for each word:

    ``cant ~ <void>``          "can't really even pee"

=============  ==================================================================
element        stands for
=============  ==================================================================
``word``       that word (any of its readings)
``<class>``    any word or phrase of that class
``a|b|<c>``    any one of these
``x?``         x or nothing
``~``          up to five light or unknown words (my, the, really, in …), or none
``*``          up to three words of any kind, or none
``**``         up to six words of any kind, or none
``word/v``     a verb in all its forms: leak, leaks, leaked, leaking, leakin
``word/n``     a noun, singular and plural
=============  ==================================================================

No phrase reaches over the end of a sentence. All phrases live in one trie, so that the
cost of a word depends on the phrases which can start there, never on how many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.redflags.folding import HARD_BREAK, Word

LIGHT_REACH, NEAR_REACH, FAR_REACH = 5, 3, 6
_GAPS = {"~": 0, "*": 1, "**": 2}
_DOUBLED = frozenset(
    "stop drop slip trip drip nod pat rub wet dig let sit run shut cut get hit spit shit trip "
    "snap trap wrap clot bog flop drag sag jab stab pop top bud step grip strip chap plan fit "
    "hop lop zip nap nip tap tip cum rip slap clap limp_ scab throb jog plug hug beg pin spin "
    "numb_ trim skid plod snag".split()
)


class _Node:
    __slots__ = ("_heads", "by_element", "gaps", "makes", "next")

    def __init__(self) -> None:
        self._heads: frozenset[str] | None = None
        self.by_element: dict[str, _Node] = {}
        self.next: dict[str, list[_Node]] = {}
        self.gaps: list[_Node | None] | None = None
        self.makes: list[str] = []

    def heads(self) -> frozenset[str]:
        """Everything that can come next; asked only when the trie is complete."""
        if self._heads is None:
            tags = set(self.next)
            for gap in self.gaps or ():
                if gap is not None:
                    tags.update(gap.next)
            self._heads = frozenset(tags)
        return self._heads


@dataclass(slots=True)
class Lattice:
    """A message as places with everything that starts there.

    Attributes:
        words: the words in order.
        edges: for each place the (tag, place after it) pairs; a tag is a word or ``<class>``.
        light: for each place whether the word carries no meaning of its own.
    """

    words: Sequence[Word]
    edges: list[list[tuple[str, int]]]
    light: list[bool]
    hard: list[bool] = field(default_factory=list)

    def tags_ahead(self, place: int) -> frozenset[str]:
        """The tags within the furthest gap's reach of a place, up to the sentence's end."""
        count = len(self.edges)
        if place >= count or (self.hard[place] and place):
            return _NO_TAGS
        stop = place + 1
        limit = min(count, place + FAR_REACH + 1)
        while stop < limit and not self.hard[stop]:
            stop += 1
        return frozenset([tag for here in self.edges[place:stop] for tag, _ in here])


_NO_TAGS: frozenset[str] = frozenset()


def inflections(verb: str) -> list[str]:
    """All forms of a regular verb, with the dropped g of speech."""
    if verb.endswith("e"):
        stem = verb[:-1]
        return [verb, verb + "s", verb + "d", stem + "ing", stem + "in"]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing", verb + "in"]
    stem = verb + verb[-1] if verb in _DOUBLED else verb
    plural = "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return [verb, verb + plural, stem + "ed", stem + "ing", stem + "in"]


def plurals(noun: str) -> list[str]:
    """A noun and its plural."""
    if noun.endswith(("s", "sh", "ch", "x")):
        return [noun, noun + "es"]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return [noun, noun[:-1] + "ies"]
    return [noun, noun + "s"]


def phrases_in(block: str) -> Iterator[str]:
    """The phrases of a block: separated by semicolons or line ends; ``#`` starts a remark."""
    for line in block.splitlines():
        for phrase in line.split("#", 1)[0].split(";"):
            if phrase := phrase.strip():
                yield phrase


def elements_of(phrase: str) -> list[str]:
    """The elements of a phrase; alternatives of several words are joined with ``+``.

    In ``it up|erect|an erection`` the words between two bars are one alternative; so are
    the words after the last bar where there are three bars or more.
    """
    tokens = phrase.split()
    elements: list[str] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if "|" in token and not token.endswith("?"):
            while True:
                ahead = place + 1
                while ahead < len(tokens) and ahead - place <= 5 and _is_plain(tokens[ahead]):
                    ahead += 1
                if ahead < len(tokens) and ahead - place <= 5 and "|" in tokens[ahead]:
                    token = "+".join([token, *tokens[place + 1 : ahead + 1]])
                    place = ahead
                    if token.endswith("?"):
                        break
                else:
                    break
        if token.count("|") >= 3 and not token.endswith("?"):
            ahead = place + 1
            while ahead < len(tokens) and _is_plain(tokens[ahead]):
                ahead += 1
            if ahead == len(tokens) or tokens[ahead] in _GAPS or "<" in tokens[ahead]:
                token = "+".join([token, *tokens[place + 1 : ahead]])
                place = ahead - 1
        elements.append(token)
        place += 1
    return elements


def _is_plain(token: str) -> bool:
    return (
        "|" not in token
        and token not in _GAPS
        and not token.startswith("<")
        and not token.endswith("?")
    )


def choices_of(element: str) -> tuple[str, ...]:
    """The words and classes that an element stands for."""
    choices: list[str] = []
    for choice in element.split("|"):
        if choice.endswith("/v"):
            choices.extend(inflections(choice[:-2]))
        elif choice.endswith("/n"):
            choices.extend(plurals(choice[:-2]))
        elif choice:
            choices.append(choice)
    return tuple(choices)


def sequences_of(phrase: str) -> Iterator[tuple[str, ...]]:
    """The phrase with and without each of its optional elements."""
    sequences: list[tuple[str, ...]] = [()]
    for element in elements_of(phrase):
        if element.endswith("?"):
            plain = element[:-1].rstrip("|+")
            sequences = sequences + [(*s, plain) for s in sequences] if plain else sequences
        else:
            sequences = [(*s, element) for s in sequences]
    for sequence in sequences:
        tidy: list[str] = []
        for element in sequence:
            if element in _GAPS and tidy and tidy[-1] in _GAPS:
                tidy[-1] = max(tidy[-1], element, key=_GAPS.__getitem__)
            elif tidy or element not in _GAPS:
                tidy.append(element)
        while tidy and tidy[-1] in _GAPS:
            tidy.pop()
        if tidy:
            yield tuple(tidy)


class PhraseBook:
    """A set of phrases, each giving a name when it is found."""

    def __init__(self, blocks: Mapping[str, str]) -> None:
        self.root = _Node()
        # Filled as messages are read: what may follow each first element, and which end there.
        self.root_heads: dict[str, frozenset[str]] = {}
        self.root_makes: dict[str, bool] = {}
        self.words: set[str] = set()
        for name, block in blocks.items():
            self.add(name, phrases_in(block))

    def add(self, name: str, phrases: Iterable[str]) -> None:
        """Add phrases that give this name."""
        for phrase in phrases:
            for sequence in sequences_of(phrase):
                self._insert(name, sequence)

    def _insert(self, name: str, sequence: tuple[str, ...]) -> None:
        node = self.root
        for element in sequence:
            gap = _GAPS.get(element)
            if gap is not None:
                if node.gaps is None:
                    node.gaps = [None, None, None]
                following = node.gaps[gap]
                if following is None:
                    following = node.gaps[gap] = _Node()
            else:
                following = node.by_element.get(element)
                if following is None:
                    following = node.by_element[element] = _Node()
                    for choice in choices_of(element):
                        inner = node
                        *first, last = choice.split("+")
                        for word in first:
                            deeper = _Node()
                            inner.next.setdefault(word, []).append(deeper)
                            self.words.add(word)
                            inner = deeper
                        inner.next.setdefault(last, []).append(following)
                        self.words.add(last)
            node = following
        if name not in node.makes:
            node.makes.append(name)

    def find(self, lattice: Lattice) -> list[tuple[str, int, int]]:
        """All (name, first place, place after the last) in the message, by place."""
        found: list[tuple[str, int, int]] = []
        edges, root, all_heads = lattice.edges, self.root.next, self.root_heads
        ahead: dict[int, frozenset[str]] = {}
        for place, here in enumerate(edges):
            for tag, end in here:
                nodes = root.get(tag)
                if nodes is None:
                    continue
                coming = ahead.get(end)
                if coming is None:
                    coming = ahead[end] = lattice.tags_ahead(end)
                heads = all_heads.get(tag)
                if heads is None:
                    heads = frozenset().union(*(node.heads() for node in nodes))
                    all_heads[tag] = heads
                finishing = self.root_makes.get(tag)
                if finishing is None:
                    finishing = self.root_makes[tag] = any(node.makes for node in nodes)
                if not finishing and heads.isdisjoint(coming):
                    continue
                for node in nodes:
                    if node.makes or not node.heads().isdisjoint(coming):
                        self._walk(node, place, end, lattice, found)
        return found

    def _walk(
        self, node: _Node, start: int, place: int, lattice: Lattice,
        found: list[tuple[str, int, int]],
    ) -> None:  # fmt: skip
        edges, light, hard = lattice.edges, lattice.light, lattice.hard
        count = len(edges)
        stack = [(node, place)]
        seen: set[tuple[int, int]] | None = None
        while stack:
            node, place = stack.pop()
            for name in node.makes:
                found.append((name, start, place))
            if place >= count or hard[place]:
                continue
            following = node.next
            if following:
                for tag, end in edges[place]:
                    if tag in following:
                        for child in following[tag]:
                            stack.append((child, end))
            if node.gaps is None:
                continue
            if seen is None:
                seen = set()
            for kind, gap_node in enumerate(node.gaps):
                if gap_node is None:
                    continue
                key = (id(gap_node), place)
                if key in seen:
                    continue
                seen.add(key)
                following = gap_node.next
                limit = min(count, place + _REACHES[kind] + 1)
                for here in range(place, limit):
                    if here > place and hard[here]:
                        break
                    at_here = edges[here]
                    for tag, end in at_here:
                        if tag in following:
                            for child in following[tag]:
                                stack.append((child, end))
                    if kind == 0 and at_here and not light[here]:
                        break


_REACHES = (LIGHT_REACH, NEAR_REACH, FAR_REACH)


class Vocabulary:
    """Classes of words and phrases, in layers: a class may use classes of earlier layers."""

    def __init__(
        self,
        layers: Sequence[Mapping[str, str]],
        light_words: Iterable[str],
        number_words: Iterable[str],
    ) -> None:
        self.number_words = frozenset(number_words)
        self.single: dict[str, list[str]] = {}
        self.light_words = frozenset(light_words)
        self.books: list[PhraseBook] = []
        for layer in layers:
            book = PhraseBook({})
            for name, block in layer.items():
                tag = f"<{name}>"
                for phrase in phrases_in(block):
                    for sequence in sequences_of(phrase):
                        if len(sequence) == 1 and "<" not in sequence[0]:
                            for choice in choices_of(sequence[0]):
                                if "+" in choice:
                                    book._insert(tag, tuple(choice.split("+")))
                                    continue
                                tags = self.single.setdefault(choice, [])
                                if tag not in tags:
                                    tags.append(tag)
                        else:
                            book._insert(tag, sequence)
            self.books.append(book)
        self.known: set[str] = set(self.single)
        for book in self.books:
            self.known.update(word for word in book.words if not word.startswith("<"))

    def learn(self, book: PhraseBook) -> None:
        """Let words that only this book uses count as known."""
        self.known.update(word for word in book.words if not word.startswith("<"))

    def lattice_of(
        self, words: Sequence[Word], joined: Mapping[int, list[tuple[str, int]]]
    ) -> Lattice:
        """Tag a message.

        Args:
            words: the message.
            joined: extra words made of several places (spaced letters), by first place.
        """
        edges: list[list[tuple[str, int]]] = []
        light: list[bool] = []
        single, known, light_words = self.single, self.known, self.light_words
        for place, word in enumerate(words):
            here: list[tuple[str, int]] = []
            after = place + 1
            for reading in word.readings:
                if reading.endswith("in") and reading not in known and reading + "g" in known:
                    reading += "g"
                if reading in known:
                    here.append((reading, after))
                    for tag in single.get(reading, ()):
                        here.append((tag, after))
            if word.number is not None or word.readings[0] in self.number_words:
                here.append(("<number>", after))
            for reading, end in joined.get(place, ()):
                here.append((reading, end))
                for tag in single.get(reading, ()):
                    here.append((tag, end))
            edges.append(here)
            light.append(word.readings[0] in light_words)
        lattice = Lattice(words, edges, light, [w.breaks >= HARD_BREAK for w in words])
        for book in self.books:
            for tag, place, end in book.find(lattice):
                pair = (tag, end)
                if pair not in edges[place]:
                    edges[place].append(pair)
        return lattice
