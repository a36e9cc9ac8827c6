"""The answer: one record that the page shows, the audit log stores and `batch` prints."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What sort of reply a patient got."""

    ANSWER = "answer"
    NOT_COVERED = "not_covered"
    OUT_OF_SCOPE = "out_of_scope"
    SCREENING = "screening"
    URGENT = "urgent"
    EMERGENCY = "emergency"
    SMALL_TALK = "small_talk"


class PartKind(StrEnum):
    """What a part of an answer is for; the page gives each its own look."""

    DIRECT = "direct"
    STEPS = "steps"
    DOSE = "dose"
    FEEL = "feel"
    STOP = "stop"
    TAILORED = "tailored"
    DIFFER = "differ"
    MORE = "more"
    SAFETY = "safety"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A run of words of one passage. `quote` is a part of the passage's text, word for word."""

    n: int
    passage: str
    source: str
    title: str
    publisher: str
    tier: str
    locator: str
    quote: str
    url: str | None
    checked: str | None
    published: str | None
    digest: str


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence and the numbers of its citations; our own words carry none and state no fact."""

    text: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Sentences that belong together under an optional heading of ours."""

    kind: PartKind
    sentences: tuple[CitedSentence, ...]
    heading: str | None = None
    picture: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A passage that was considered, with its scores (cosine 0..1; words 0..1; both fused)."""

    passage: str
    cosine: float
    words: float
    score: float
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A red-flag rule that fired, with the words that made it fire."""

    rule: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The whole reply to one message."""

    outcome: str
    rules: tuple[Finding, ...]
    kind: Kind
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...] = ()
    disagreement: str | None = None
    composer: str = "extractive"
    corpus_version: str = ""
    rules_version: str = ""
    question_searched: str = ""
    topic: str = ""
    candidates: tuple[Candidate, ...] = ()
    cleared: tuple[tuple[str, str, str], ...] = ()
    suggestions: tuple[str, ...] = ()
    card: str | None = None
    # Numbers to call on a card: (label, number). Replies to a screening question. The short form
    # of a standing warning, which stays in view.
    calls: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    standing: str | None = None
    reference: str = ""
    elapsed_ms: float = 0.0
    notes: tuple[str, ...] = ()

    @property
    def sentences(self) -> tuple[CitedSentence, ...]:
        return tuple(sentence for part in self.parts for sentence in part.sentences)

    @property
    def text(self) -> str:
        """What the patient reads, Markdown, with [n] marks; a card comes first."""
        blocks = [self.card] if self.card else []
        blocks.extend(markdown_of(part) for part in self.parts)
        return "\n\n".join(block for block in blocks if block)

    def as_contract(self, id_: str | None = None) -> dict[str, Any]:
        """The JSON shape of `batch`."""
        shown: dict[str, Any] = {} if id_ is None else {"id": id_}
        return shown | {
            "outcome": self.outcome,
            "rules": [{"id": rule.rule, "evidence": rule.evidence} for rule in self.rules],
            "kind": self.kind.value,
            "text": self.text,
            "sentences": [
                {"text": sentence.text, "citations": list(sentence.citations)}
                for sentence in self.sentences
            ],
            "citations": [
                {
                    "n": cited.n,
                    "passage": cited.passage,
                    "source": cited.source,
                    "title": cited.title,
                    "publisher": cited.publisher,
                    "tier": cited.tier,
                    "locator": cited.locator,
                    "quote": cited.quote,
                    "url": cited.url,
                    "checked": cited.checked,
                }
                for cited in self.citations
            ],
            "disagreement": self.disagreement,
            "composer": self.composer,
            "corpus_version": self.corpus_version,
            "reference": self.reference,
            "elapsed_ms": self.elapsed_ms,
        }


def marked(sentence: CitedSentence) -> str:
    """A sentence with its marks: 'Rest a little. [1][2]'."""
    marks = "".join(f"[{n}]" for n in sentence.citations)
    return f"{sentence.text} {marks}".rstrip()


def markdown_of(part: Part) -> str:
    """A part as Markdown: steps numbered, doses and positions listed, the rest a paragraph."""
    lines = [marked(sentence) for sentence in part.sentences]
    if part.kind is PartKind.STEPS:
        body = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    elif part.kind in {PartKind.DOSE, PartKind.DIFFER, PartKind.TAILORED} and len(lines) > 1:
        body = "\n".join(f"- {line}" for line in lines)
    else:
        body = " ".join(lines)
    return f"**{part.heading}**\n\n{body}" if part.heading else body
