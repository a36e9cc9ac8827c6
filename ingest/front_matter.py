"""Rules for what stands above and around the text: front matter, dates, attribute lines, layout."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from corpus.records import slug_of
from ingest.findings import Library, Trouble

NEEDED_FIELDS = ("publisher", "checked", "review_due", "status")
ATTRIBUTES = ("slug", "locator", "asked", "exercise", "facet", "withheld")

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SIGN_OFF = re.compile(r"[^,]+, .*[^,\s].*, (\d{4}-\d{2}-\d{2})")


def missing_fields(library: Library) -> Iterator[Trouble]:
    for document in library.documents:
        for field in NEEDED_FIELDS:
            stated = document.front.get(field)
            if stated is None or not _value(document.lines[stated - 1]):
                yield document.trouble(
                    field, f"'{field}' is missing", f"Add '{field}: …' to the front matter."
                )


def wrong_dates(library: Library) -> Iterator[Trouble]:
    for document in library.documents:
        source = document.source
        for field, text, whole in (
            ("published", source.published, False),
            ("updated", source.updated, False),
            ("checked", source.checked, True),
            ("review_due", source.review_due, True),
        ):
            if text is None:
                continue
            known = _first_day(text)
            if known is None or (whole and len(text) < 10):
                form = "2026-11-20" if whole else "2026-11-20, 2026-11 or 2026"
                yield document.trouble(
                    field, f"'{field}: {text}' is no date of ours", f"Write it as {form}."
                )
            elif field != "review_due" and known > library.today:
                yield document.trouble(
                    field, f"'{field}: {text}' is in the future", "Give the day it happened."
                )
        checked, due = _first_day(source.checked or ""), _first_day(source.review_due or "")
        if checked and due and due <= checked:
            yield document.trouble(
                "review_due", "the review is due before the check", "Set it a year after the check."
            )


def reviews_overdue(library: Library) -> Iterator[Trouble]:
    for document in library.documents:
        due = _first_day(document.source.review_due or "")
        if document.source.current and due and due < library.today:
            yield document.trouble(
                "review_due",
                f"the review of '{document.source.id}' was due on {due}",
                "Compare the text with its source, then move 'checked' and 'review_due'.",
            )


def odd_sign_offs(library: Library) -> Iterator[Trouble]:
    for document in library.documents:
        signed = document.source.signed_off
        if signed is None:
            continue
        match = _SIGN_OFF.fullmatch(signed)
        day = _first_day(match[1]) if match else None
        if day is None or day > library.today:
            yield document.trouble(
                "signed_off",
                f"'signed_off: {signed}' is not a name, a role and a past date",
                "Write 'name, role, 2026-11-20', or null while nobody has signed.",
            )


def wrong_attributes(library: Library) -> Iterator[Trouble]:
    """Attribute lines are known and stated once; slug and locator are there and well formed."""
    for page in library.pages:
        stated = Counter(name for name, _ in page.attributes)
        for name, line in page.attributes:
            if name not in ATTRIBUTES:
                yield page.trouble(
                    line, f"unknown attribute '{name}'", f"Known: {', '.join(ATTRIBUTES)}."
                )
            elif stated[name] > 1:
                yield page.trouble(line, f"'{name}' is stated more than once", "Keep one line.")
        for name in ("slug", "locator"):
            if not stated[name]:
                yield page.trouble(
                    page.section.line,
                    f"the section '{page.section.heading}' has no '{name}'",
                    f"Add '{name}: …' on a line right below the heading.",
                )
        slug = page.section.slug
        if slug != slug_of(slug):
            yield page.trouble(
                dict(page.attributes).get("slug", page.section.line),
                f"'{slug}' is no slug",
                f"Write '{slug_of(slug)}': lower case letters, digits and hyphens.",
            )
        if "withheld" in stated and not page.section.withheld:
            yield page.trouble(
                dict(page.attributes)["withheld"],
                "'withheld' gives no reason",
                "Write why patients never see the section.",
            )


def lone_facets(library: Library) -> Iterator[Trouble]:
    for page in library.pages:
        if bool(page.section.exercises) != bool(page.section.facet):
            has, lacks = ("exercise", "facet") if page.section.exercises else ("facet", "exercise")
            yield page.trouble(
                dict(page.attributes).get(has, page.section.line),
                f"the section '{page.section.slug}' has '{has}' without '{lacks}'",
                f"Add '{lacks}: …', or drop '{has}': one is found only with the other.",
            )


def unheaded_text(library: Library) -> Iterator[Trouble]:
    """All text stands under a '## ' heading with words in it; no other level of heading."""
    for document in library.documents:
        end = next(n for n, line in enumerate(document.lines) if n and line.strip() == "---")
        headed = False
        for n, line in enumerate(document.lines[end + 1 :], end + 2):
            if line.startswith("## "):
                headed = True
                if not line[3:].strip():
                    yield Trouble(
                        path=document.path, line=n, what="a heading without words",
                        remedy="Say what the section is about.",
                    )  # fmt: skip
            elif line.startswith("#"):
                yield Trouble(
                    path=document.path, line=n, what="a heading that does not start with '## '",
                    remedy="Use '## ' for every section, and no other level.",
                )  # fmt: skip
            elif line.strip() and not headed:
                yield Trouble(
                    path=document.path, line=n, what="text before the first heading",
                    remedy="Put it under a '## ' heading: otherwise nobody ever sees it.",
                )  # fmt: skip
                headed = True


def without_asked(library: Library) -> Iterator[Trouble]:
    for page in library.shown:
        if not page.section.asked:
            yield page.trouble(
                page.section.line,
                f"the section '{page.section.slug}' has no 'asked'",
                "Add the words in which patients would ask for it, 4 to 10 of them.",
            )


def _value(line: str) -> str:
    value = line.partition(":")[2].partition(" #")[0].strip().strip("\"'")
    return "" if value in {"null", "~"} else value


def _first_day(text: str) -> date | None:
    """The first day of an ISO date, month or year; None when there is no such day."""
    match = _PARTIAL_DATE.fullmatch(text)
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None
