"""An answer as the page draws it: pure functions from records to plain strings and rows."""

from dataclasses import dataclass
from html import escape

from assistant.answer import Answer, Citation, Kind, Part, PartKind, marked
from assistant.audit.log import Turn
from corpus.records import Tier

NOT_KEPT = "(Your message was read and not kept.)"


@dataclass(frozen=True, slots=True)
class SourceView:
    """A citation as the page shows it."""

    label: str
    quote: str
    details: str
    url: str | None


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of an answer: Markdown, with the look that its kind has."""

    kind: PartKind
    heading: str | None
    markdown: str
    picture: str | None
    alt: str


@dataclass(frozen=True, slots=True)
class TurnView:
    """One turn. `said` is safe HTML of what the person typed."""

    said: str
    kind: Kind
    card: str | None
    calls: tuple[tuple[str, str], ...]
    choices: tuple[str, ...]
    parts: tuple[PartView, ...]
    sources: tuple[SourceView, ...]
    reference: str
    suggestions: tuple[str, ...]
    announced: str


def turn_view(turn: Turn) -> TurnView:
    """A stored turn for drawing."""
    answer = turn.answer
    said = escape(turn.message if turn.message is not None else NOT_KEPT).replace("\n", "<br>")
    return TurnView(
        said=f'<p class="said"><span class="hidden">You wrote: </span>{said}</p>',
        kind=answer.kind,
        card=answer.card,
        calls=tuple(
            (label, dial) for label, number in answer.calls if (dial := _dialled(number))
        ),
        choices=answer.choices,
        parts=tuple(_part_view(part) for part in answer.parts),
        sources=tuple(_source_view(cited) for cited in answer.citations),
        reference=answer.reference,
        suggestions=answer.suggestions,
        announced=_announced(answer),
    )


def _dialled(number: str) -> str:
    """A number as a phone dials it, '' when it is no voice number."""
    digits = "".join(ch for ch in number if ch.isdigit() or ch == "+")
    return digits if not any(ch.isalpha() for ch in number) else ""


def standing_of(turns: tuple[Turn, ...]) -> str | None:
    """The short form of the warning that stands after the last turn, or None."""
    return turns[-1].answer.standing if turns else None


def _part_view(part: Part) -> PartView:
    return PartView(
        kind=part.kind,
        heading=part.heading,
        markdown=_markdown(part),
        picture=part.picture,
        alt=part.alt or "",
    )


def _markdown(part: Part) -> str:
    lines = [_plain(marked(sentence)) for sentence in part.sentences]
    if part.kind is PartKind.STEPS:
        return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    if part.kind in {PartKind.DOSE, PartKind.DIFFER, PartKind.TAILORED}:
        own = [line for line, s in zip(lines, part.sentences, strict=True) if not s.citations]
        cited = [line for line, s in zip(lines, part.sentences, strict=True) if s.citations]
        return "\n\n".join([*own, "\n".join(f"- {line}" for line in cited)])
    return " ".join(lines)


_MARKDOWN_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}<>#|~$"})


def _plain(text: str) -> str:
    """A source's words as Markdown that shows them and nothing else: no image, link or HTML."""
    return text.translate(_MARKDOWN_MARKS).replace("](", "] (").replace("![", "! [")


def _source_view(cited: Citation) -> SourceView:
    kind = Tier(cited.tier).in_words
    dates = [f"published or updated {cited.published}"] if cited.published else []
    dates += [f"our text checked {cited.checked}"] if cited.checked else []
    return SourceView(
        label=f"[{cited.n}] {_plain(cited.title)} ({kind})",
        quote=cited.quote,
        details=". ".join(
            [cited.publisher, kind.capitalize(), f"Place: {cited.locator}", *(d.capitalize() for d in dates)]
        )
        + ".",
        url=cited.url,
    )


def _announced(answer: Answer) -> str:
    """What a screen reader is told when the answer is there."""
    if answer.card:
        return ""
    count = len({cited.source for cited in answer.citations})
    if not count:
        return "Answer ready."
    return f"Answer ready, from {count} source{'s' if count > 1 else ''}."
