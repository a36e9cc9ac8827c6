"""Rules for the text of sections: how long, how plain, and safe to quote a sentence at a time."""

import re
from collections.abc import Iterator

from corpus.records import Facet
from ingest.findings import Library, Page, Trouble
from ingest.reading_grade import DOCUMENT_AT_MOST, EXCEPTIONS, SECTION_AT_MOST, grade_of
from ingest.spelling import american_spellings

LONGEST_SECTION = 120
LONGEST_SENTENCE = 30

_POINTING = re.compile(r"[\"'“‘(]*(It|This|They|These|That|He|She|Those)\b")

# Marks that a patient could take for a citation of ours, or that a reader could not have typed.
_FOREIGN_MARKS = (
    (re.compile(r"https?:\S+|\bwww\.\S+|\b[\w-]+\.(?:com|org|net|eu|uk|ie|gov|edu)\b"), "a URL"),
    (re.compile(r"\S+@\S+\.\S+"), "an e-mail address"),
    (re.compile(r"[\[\]{}【】〔〕⟦⟧［］「」]"), "a square or curly bracket"),
    (re.compile(r"[†‡§¶※*^¹²³⁰⁴-⁹①-⑳]"), "a footnote mark"),
    (re.compile(r"\(\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\)"), "a bare number in brackets"),
    (
        re.compile(r"\([A-Z][\w'’-]+(?:,? (?:et al\.?|and [\w'’-]+))?,? (?:19|20)\d\d[a-z]?\)"),
        "an author and year in brackets",
    ),
    (re.compile(r"__|[|`]|<[\w/!]|(?:^|\s)#{1,6}\s"), "a mark of layout"),
)

_UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|times?|repetitions?|repeats?|reps?|sets?"
    r"|rounds?|breaths?|sessions?|visits?|steps|miles?|metres|kilometres|kg|press-ups?|bridges?"
    r"|rolls?|tilts?|glides?|bends?|stretches|planks?)"
)
# A source's own vague number ('a few times a day') is kept: making it exact would invent one.
_DOSE = re.compile(
    rf"\b(?:\d[\d,.]*|half an?|several|a few)(?:[ -][\w-]+){{0,3}}?[ -]{_UNIT}\b"
    r"|\bonce\b|\btwice\b|\b(?:every|each) (?:day|morning|evening|hour)\b|\bmorning and evening\b",
    re.IGNORECASE,
)
_NONE_GIVEN = re.compile(
    r"\b(?:gives?|names?|sets?|states?) no\b|\bno\b[^.]*\bwas found\b|\bblanks?\b"
    r"|\b(?:does|do|did) not (?:say|give|name|state|describe|set)\b",
    re.IGNORECASE,
)


def long_sections(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        if page.words > LONGEST_SECTION:
            yield page.trouble(
                page.section.line,
                f"the section '{page.section.slug}' has {page.words} words",
                f"Split it by topic; a section has at most {LONGEST_SECTION}.",
            )


def long_sentences(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        for sentence in page.sentences:
            words = len(sentence.text.split())
            if words > LONGEST_SENTENCE:
                yield page.trouble(
                    sentence.line,
                    f"a sentence of {words} words: {_start_of(sentence.text)}",
                    f"Make two of it; a sentence has at most {LONGEST_SENTENCE}.",
                )


def hard_sections(library: Library) -> Iterator[Trouble]:
    for page in library.shown:
        grade = _grade(page)
        if grade > SECTION_AT_MOST and page.id not in EXCEPTIONS:
            yield page.trouble(
                page.section.line,
                f"the section '{page.section.slug}' reads at grade {grade:.1f}",
                f"Use shorter sentences and words; a section has at most {SECTION_AT_MOST:g}.",
            )


def hard_documents(library: Library) -> Iterator[Trouble]:
    for document in library.documents:
        grades = [_grade(page) for page in document.pages if page.shown]
        mean = round(sum(grades) / len(grades), 1) if grades else 0.0
        if mean > DOCUMENT_AT_MOST and document.source.id not in EXCEPTIONS:
            hardest = max((page for page in document.pages if page.shown), key=_grade)
            yield document.trouble(
                "id",
                f"the sections read at grade {mean:.1f} on average",
                f"Bring the average to {DOCUMENT_AT_MOST:g} or less; the hardest section is "
                f"'{hardest.section.slug}' at {_grade(hardest):.1f}.",
            )


def foreign_marks(library: Library) -> Iterator[Trouble]:
    for page in library.shown:
        lines = [(page.section.line, page.section.heading)]
        lines += [(sentence.line, sentence.text) for sentence in page.sentences]
        for line, text in lines:
            for pattern, name in _FOREIGN_MARKS:
                match = pattern.search(text)
                if match:
                    yield page.trouble(
                        line,
                        f"{name}, '{match[0].strip()}', in text for patients",
                        "Say it in words or drop it: only the assistant's own citations look so.",
                    )


def american(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        lines = [(page.section.line, page.section.heading)]
        lines += [(sentence.line, sentence.text) for sentence in page.sentences]
        for line, text in lines:
            for word, british in american_spellings(text):
                yield page.trouble(line, f"'{word}' is American spelling", f"Write '{british}'.")


def pointing_sentences(library: Library) -> Iterator[Trouble]:
    for page in library.shown:
        for sentence in page.sentences:
            match = _POINTING.match(sentence.text)
            if match and not sentence.step:
                yield page.trouble(
                    sentence.line,
                    f"a sentence starts with '{match[1]}': {_start_of(sentence.text)}",
                    "Name what it is about: every sentence is quoted alone.",
                )


def unverified(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        for sentence in page.sentences:
            if "(unverified)" in sentence.text.lower():
                yield page.trouble(
                    sentence.line,
                    "an unverified fact",
                    "Check it at the source, or take it out and say so in the notes.",
                )


def doses_without_number(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        if page.section.facet is not Facet.DOSE or page.section.withheld is not None:
            continue
        for sentence in page.sentences:
            text = sentence.text
            if not any(pattern.search(text) for pattern in (_DOSE, _NONE_GIVEN)):
                yield page.trouble(
                    sentence.line,
                    f"a dose without a number and unit: {_start_of(text)}",
                    "Give the source's number and unit, say that the source gives none, "
                    "or move the sentence to another section.",
                )


def _grade(page: Page) -> float:
    """To one decimal, as it is printed: '10.0' must not be more than 10."""
    return round(grade_of([sentence.text for sentence in page.sentences]), 1)


def _start_of(text: str) -> str:
    words = text.split()
    return f"'{' '.join(words[:6])}{' …' if len(words) > 6 else ''}'"
