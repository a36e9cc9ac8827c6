"""The checker: every rule of the corpus as a row, run over a folder; findings name the remedy."""

from collections import Counter
from datetime import date
from pathlib import Path

from corpus.documents import read_corpus, read_source
from corpus.errors import SourceFault
from corpus.records import Corpus, Source
from ingest import cross_references, front_matter, house_style
from ingest.findings import Finding, Library, Rule, Severity, documents_of

READABLE = "readable"

RULES = (
    Rule(
        id="front-matter",
        describes="Publisher, checked, review_due and status are stated.",
        look=front_matter.missing_fields,
    ),
    Rule(
        id="dates",
        describes="Dates are ISO, nothing was checked in the future, review follows the check.",
        look=front_matter.wrong_dates,
    ),
    Rule(
        id="review-overdue",
        describes="The next review of a current source has not gone by.",
        look=front_matter.reviews_overdue,
        severity=Severity.WARNING,
    ),
    Rule(
        id="sign-off",
        describes="signed_off is null or 'name, role, date'.",
        look=front_matter.odd_sign_offs,
        severity=Severity.WARNING,
    ),
    Rule(
        id="attributes",
        describes="Attribute lines are known and stated once; slug and locator are there.",
        look=front_matter.wrong_attributes,
    ),
    Rule(
        id="facet",
        describes="exercise and facet stand together.",
        look=front_matter.lone_facets,
    ),
    Rule(
        id="headings",
        describes="All text stands under '## ' headings.",
        look=front_matter.unheaded_text,
    ),
    Rule(
        id="asked",
        describes="A section for patients holds the words in which they would ask for it.",
        look=front_matter.without_asked,
        severity=Severity.WARNING,
    ),
    Rule(
        id="section-length",
        describes=f"A section has at most {house_style.LONGEST_SECTION} words.",
        look=house_style.long_sections,
    ),
    Rule(
        id="sentence-length",
        describes=f"A sentence has at most {house_style.LONGEST_SENTENCE} words.",
        look=house_style.long_sentences,
    ),
    Rule(
        id="section-grade",
        describes="A section for patients reads at grade 10 or below.",
        look=house_style.hard_sections,
    ),
    Rule(
        id="document-grade",
        describes="The sections for patients of a document read at grade 8 or below on average.",
        look=house_style.hard_documents,
    ),
    Rule(
        id="foreign-mark",
        describes="Nothing in text for patients is a link, or could pass for a citation of ours.",
        look=house_style.foreign_marks,
    ),
    Rule(
        id="spelling",
        describes="Spelling is British.",
        look=house_style.american,
    ),
    Rule(
        id="stands-alone",
        describes="A sentence for patients, unless a numbered step, names what it is about.",
        look=house_style.pointing_sentences,
    ),
    Rule(
        id="unverified",
        describes="No section holds a fact marked '(unverified)'.",
        look=house_style.unverified,
    ),
    Rule(
        id="dose",
        describes="A sentence of a dose section has a number with a unit, or says there is none.",
        look=house_style.doses_without_number,
    ),
    Rule(
        id="topic",
        describes="A disagreement has its own id, names, a linking sentence and two positions.",
        look=cross_references.incomplete_topics,
        whole=True,
    ),
    Rule(
        id="quote",
        describes="A position is one sentence of a passage that patients may read, word for word.",
        look=cross_references.misquoted_positions,
        whole=True,
    ),
    Rule(
        id="exercise-id",
        describes="Exercise ids are listed once, and sections use only listed ones.",
        look=cross_references.unknown_exercises,
        whole=True,
    ),
    Rule(
        id="exercise-parts",
        describes="Every exercise has steps, a dose and a stop rule.",
        look=cross_references.incomplete_exercises,
        whole=True,
    ),
    Rule(
        id="picture",
        describes="Every exercise done at home has a drawing with a <desc>.",
        look=cross_references.missing_pictures,
        whole=True,
    ),
)


def check(folder: Path) -> int:
    """Print every finding and a line of counts.

    Returns:
        0 when there is no error (warnings are allowed), else 1.

    Raises:
        SourceFault: when the folder does not exist.
    """
    if not folder.is_dir():
        raise SourceFault(folder, None, "there is no such corpus folder", "Name an existing one.")
    if folder.is_relative_to(Path.cwd()):
        folder = folder.relative_to(Path.cwd())
    corpus, found = _read(folder)
    found += _look(corpus, folder, date.today(), whole=not found)
    for finding in sorted(found, key=lambda one: (one.path, one.line, one.rule)):
        print(finding)
    print(_summary(corpus, found))
    return int(any(finding.severity is Severity.ERROR for finding in found))


def findings(corpus: Corpus, folder: Path, today: date) -> list[Finding]:
    """What every rule finds in a corpus that was read from the folder, rule by rule."""
    return _look(corpus, folder, today, whole=True)


def _look(corpus: Corpus, folder: Path, today: date, *, whole: bool) -> list[Finding]:
    library = Library(
        folder=folder, documents=tuple(documents_of(corpus, folder)), corpus=corpus, today=today
    )
    return [
        Finding(
            path=trouble.path,
            line=trouble.line,
            rule=rule.id,
            severity=rule.severity,
            what=trouble.what,
            remedy=trouble.remedy,
        )
        for rule in RULES
        if whole or not rule.whole
        for trouble in rule.look(library)
    ]


def _read(folder: Path) -> tuple[Corpus, list[Finding]]:
    """The whole corpus, or all sources that can be read and a finding for each that cannot."""
    try:
        return read_corpus(folder), []
    except SourceFault as first:
        sources: dict[str, Source] = {}
        faults = [first]
        for path in sorted(folder.rglob("*.md")):
            if path.name in {"README.md", "CHANGELOG.md"}:
                continue
            try:
                source = read_source(path)
                sources.setdefault(source.id, source)
            except SourceFault as fault:
                faults.append(fault)
        found = dict.fromkeys(_unreadable(fault) for fault in faults)
        return Corpus(sources=tuple(sources.values()), disagreements=(), exercises=()), list(found)


def _unreadable(fault: SourceFault) -> Finding:
    return Finding(
        path=fault.path,
        line=fault.line or 1,
        rule=READABLE,
        severity=Severity.ERROR,
        what=fault.what,
        remedy=fault.remedy,
    )


def _summary(corpus: Corpus, found: list[Finding]) -> str:
    sections = [section for source in corpus.sources for section in source.sections]
    counts = {
        "sources": len(corpus.sources),
        "sections": len(sections),
        "withheld": sum(section.withheld is not None for section in sections),
        "exercises": len(corpus.exercises),
        "pictures": sum(bool(exercise.alt) for exercise in corpus.exercises),
        "disagreements": len(corpus.disagreements),
    }
    severities = Counter(finding.severity for finding in found)
    held = ", ".join(f"{count} {name}" for name, count in counts.items())
    unread = any(finding.rule == READABLE for finding in found)
    return (
        f"{held}: {severities[Severity.ERROR]} errors, {severities[Severity.WARNING]} warnings."
        + (" Rules between files wait until every file can be read." if unread else "")
    )
