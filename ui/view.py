"""An answer as the page draws it: pure functions from records to safe HTML.

Every word of a patient or a source is escaped here; nothing else on the page holds their words.
"""

import re
from dataclasses import dataclass
from html import escape

from assistant.answer import Answer, Citation, CitedSentence, Kind, Part, PartKind
from assistant.audit.log import Turn
from corpus.records import Tier
from ui import words


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture's file name and its text alternative."""

    file: str
    alt: str


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of an answer; the picture, if any, stands above the words."""

    html: str
    picture: PictureView | None


@dataclass(frozen=True, slots=True)
class TurnView:
    """One turn, ready to draw; every field but the last three is HTML."""

    said: str
    card: str
    parts: tuple[PartView, ...]
    sources: str
    reference_line: str
    announced: str
    kind: Kind
    reference: str
    choices: tuple[str, ...]
    suggestions: tuple[str, ...]


def turn_view(turn: Turn) -> TurnView:
    """A stored turn for drawing."""
    answer = turn.answer
    message = turn.message if turn.message is not None else words.NOT_KEPT
    said = escape(message).replace("\n", "<br>")
    return TurnView(
        said=f'<p class="said"><span class="hidden">{words.YOU_WROTE}</span>{said}</p>',
        card=card_html(answer),
        parts=tuple(_part_view(part, answer.reference) for part in answer.parts),
        sources=sources_html(answer.citations, answer.reference),
        reference_line=f'<p class="reference">{words.REFERENCE} '
        f"<strong>{escape(answer.reference)}</strong></p>",
        announced='<div role="status" aria-live="polite" class="hidden">'
        f"{_announced(answer)}</div>",
        kind=answer.kind,
        reference=answer.reference,
        choices=answer.choices,
        suggestions=answer.suggestions,
    )


def standing_of(turns: tuple[Turn, ...]) -> str | None:
    """The short form of the warning that stands after the last turn, or None."""
    return turns[-1].answer.standing if turns else None


def footer_html(standing: str | None, always: str) -> str:
    """The line that is always in view: a standing warning, or when to get help at once."""
    look = "safety-line standing" if standing else "safety-line"
    return f'<p class="{look}">{escape(standing or always)}</p>'


_CARD_LABELS = {
    Kind.EMERGENCY: words.EMERGENCY_LABEL,
    Kind.URGENT: words.URGENT_LABEL,
    Kind.SCREENING: words.SCREENING_LABEL,
}


def card_html(answer: Answer) -> str:
    """A card, announced as an alert and labelled by a word; '' when the answer has none."""
    if not answer.card:
        return ""
    blocks = _card_blocks(answer.card)
    # The numbers stand right below what to do and why, so that they are in view on a small phone.
    blocks.insert(min(2, len(blocks)), _calls_html(answer.calls))
    return (
        f'<div class="card {answer.kind.value}" role="alert">'
        f'<p class="card-label">{_CARD_LABELS[answer.kind]}</p>{"".join(blocks)}</div>'
    )


def _card_blocks(markdown: str) -> list[str]:
    """The little Markdown that cards use: '## ' headings, '- ' lists, **bold**, paragraphs."""
    blocks: list[str] = []
    items: list[str] = []
    for line in [*markdown.splitlines(), ""]:
        text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(line.strip()))
        if text.startswith("- "):
            items.append(f"<li>{text[2:]}</li>")
            continue
        if items:
            blocks.append(f"<ul>{''.join(items)}</ul>")
            items = []
        if text.startswith("#"):
            level, heading = text.split(" ", 1)
            tag = "h2" if len(level) <= 2 else "h3"
            blocks.append(f"<{tag}>{heading}</{tag}>")
        elif text:
            blocks.append(f"<p>{text}</p>")
    return blocks


def _calls_html(calls: tuple[tuple[str, str], ...]) -> str:
    links = [
        f'<a class="call{" second" if n else ""}" href="tel:{dial}">'
        f"{words.CALL} {escape(number)}<small>{escape(label)}</small></a>"
        for n, (label, number) in enumerate(calls)
        if (dial := _dialled(number))
    ]
    return f'<div class="calls">{"".join(links)}</div>' if links else ""


def _dialled(number: str) -> str:
    """A number as a phone dials it, '' when it is no voice number."""
    if any(ch.isalpha() for ch in number):
        return ""
    return "".join(ch for ch in number if ch.isdigit() or ch == "+")


def _part_view(part: Part, reference: str) -> PartView:
    heading = f'<h3 class="part-heading">{escape(part.heading)}</h3>' if part.heading else ""
    picture = PictureView(part.picture, part.alt or "") if part.picture else None
    return PartView(
        html=f'<div class="part {part.kind.value}">{heading}{_body(part, reference)}</div>',
        picture=picture,
    )


def _body(part: Part, reference: str) -> str:
    own = [s for s in part.sentences if not s.citations]
    cited = [s for s in part.sentences if s.citations]
    if part.kind is PartKind.STEPS:
        items = "".join(f"<li>{_sentence(s, reference)}</li>" for s in part.sentences)
        return f"<ol>{items}</ol>"
    if part.kind in {PartKind.DOSE, PartKind.DIFFER, PartKind.TAILORED, PartKind.SAFETY}:
        lead = "".join(f"<p>{escape(s.text)}</p>" for s in own)
        return f"{lead}<ul>{''.join(f'<li>{_sentence(s, reference)}</li>' for s in cited)}</ul>"
    return f"<p>{' '.join(_sentence(s, reference) for s in part.sentences)}</p>"


def _sentence(sentence: CitedSentence, reference: str) -> str:
    marks = "".join(
        f'<a class="mark" href="#{_anchor(reference, n)}" aria-label="{words.SOURCE} {n}">[{n}]</a>'
        for n in sentence.citations
    )
    return f"{escape(sentence.text)} {marks}" if marks else escape(sentence.text)


def _anchor(reference: str, n: int) -> str:
    return f"quote-{reference}-{n}"


def sources_html(citations: tuple[Citation, ...], reference: str) -> str:
    """The sources, one a document, each opening to the quoted words behind its numbers."""
    if not citations:
        return ""
    by_source: dict[str, list[Citation]] = {}
    for cited in citations:
        by_source.setdefault(cited.source, []).append(cited)
    blocks = "".join(_source_html(group, reference) for group in by_source.values())
    return f'<h3 class="part-heading">{words.WHERE_FROM}</h3>{blocks}'


def _source_html(group: list[Citation], reference: str) -> str:
    first = group[0]
    marks = " ".join(f"[{cited.n}]" for cited in group)
    quotes = "".join(
        f'<div class="quoted" id="{_anchor(reference, cited.n)}"><p><strong>[{cited.n}]</strong> '
        f'<q>{escape(cited.quote)}</q></p><p class="place">{escape(cited.locator)}</p></div>'
        for cited in group
    )
    dates = [f"{words.PUBLISHED} {first.published}"] if first.published else [words.NO_DATE]
    dates += [f"{words.CHECKED} {first.checked}"] if first.checked else []
    link = ""
    if first.url and first.url.startswith("https://"):
        host = escape(first.url.split("/")[2])
        link = (
            f'<p><a href="{escape(first.url, quote=True)}" target="_blank" '
            f'rel="noopener noreferrer">{words.OPEN_SOURCE} ({host})</a></p>'
        )
    return (
        f'<details class="source"><summary><span class="marks">{marks}</span> '
        f'{escape(first.title)} <span class="tier">{escape(_tier(first))}</span></summary>'
        f'<p class="publisher">{escape(first.publisher)}. {escape(". ".join(dates))}.</p>'
        f"{quotes}{link}</details>"
    )


def _tier(cited: Citation) -> str:
    return Tier(cited.tier).in_words


def _announced(answer: Answer) -> str:
    """What a screen reader is told when the answer is there; a card announces itself."""
    if answer.card:
        return ""
    count = len({cited.source for cited in answer.citations})
    if not count:
        return words.ANSWER_READY
    return words.ANSWER_READY_FROM.format(count=count, s="s" if count > 1 else "")
