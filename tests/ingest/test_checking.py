"""Every rule has a document that breaks it, found with line and remedy, and one that keeps it."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from corpus.documents import read_corpus
from corpus.settings import CORPUS
from ingest.checking import READABLE, RULES, check, findings
from ingest.findings import Finding, Severity
from ingest.house_style import LONGEST_SECTION
from ingest.reading_grade import EXCEPTIONS, grade_of, syllables
from ingest.spelling import american_spellings

TODAY = date(2026, 11, 21)

LEAFLET = """---
id: leaflet
title: "Walking: a leaflet"
publisher: Example Hospital
url: https://www.example.org/walking
tier: hospital-leaflet
published: 2019
updated: 2021-05
checked: 2026-01-10
review_due: 2027-01-10
status: current
signed_off: Name, role, 2026-02-01
notes: |
  For staff [1], with a link: www.example.org.
---

## Walking: how to do it
slug: steps
locator: page 1
asked: how do I walk; can I walk
exercise: walking
facet: steps

1. Stand tall.
2. This step is short.

## Walking: how much
slug: dose
locator: page 2
asked: how far; how long
exercise: walking
facet: dose

The leaflet says to walk for 5 to 10 minutes. The leaflet says to walk
twice a day.

## Walking: when to stop
slug: stop
locator: page 3
asked: when to stop
exercise: walking
facet: stop

The leaflet says to stop if the leg hurts more.

## Walking in the rain
slug: rain
locator: page 4
withheld: Slippery.

It was sunny (1). See www.example.org.
"""

BLOG = """---
id: blog
title: Walking, by a blog
publisher: A blog
tier: clinic-page
checked: 2026-01-10
review_due: 2027-01-10
status: current
---

## A walk a day
slug: walk
locator: first paragraph
asked: a walk a day

One blog says to walk for 1 hour, 1 time a day.
"""

EXERCISES = """# what the sources name
- id: walking
  name: Walking
  names: [walk]
  position: standing
  home: true
  picture: walking.svg
"""

DISAGREEMENTS = """- topic: walking-dose
  title: How long to walk
  names: [how long]
  linking: The sources differ on walking.
  order: Leaflet first.
  positions:
    - passage: leaflet#dose
      quote: "The leaflet says to walk twice
        a day."
    - passage: blog#walk
      quote: One blog says to walk for 1 hour, 1 time a day.
"""

DRAWING = "<svg><desc>A person walks.</desc></svg>\n"

FILES = {
    "sources/leaflet.md": LEAFLET,
    "sources/blog.md": BLOG,
    "exercises.yaml": EXERCISES,
    "disagreements.yaml": DISAGREEMENTS,
    "pictures/walking.svg": DRAWING,
    "README.md": "For curators, [not] a source.\n",
}

LONG = " ".join(["walk"] * 31)


@dataclass(frozen=True, kw_only=True)
class Break:
    """A change that breaks one rule: `at` is a text on the line where it must be found.

    `also` names rules that cannot but break with it.
    """

    rule: str
    old: str
    new: str
    at: str
    remedy: str
    file: str = "sources/leaflet.md"
    found_in: str | None = None
    what: str = ""
    also: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"{self.rule}: {self.what or self.remedy}"


BREAKS = (
    Break(rule="front-matter", old="publisher: Example Hospital\n", new="", at="---",
          what="'publisher' is missing", remedy="Add 'publisher: …' to the front matter."),
    Break(rule="front-matter", old="checked: 2026-01-10", new="checked: null", at="checked:",
          what="'checked' is missing", remedy="Add 'checked: …'"),
    Break(rule="front-matter", old="review_due: 2027-01-10\n", new="", at="---",
          what="'review_due' is missing", remedy="Add 'review_due: …'"),
    Break(rule="front-matter", old="status: current\n", new="", at="---",
          what="'status' is missing", remedy="Add 'status: …'"),
    Break(rule="dates", old="published: 2019", new="published: May 2019", at="published:",
          what="is no date of ours", remedy="Write it as 2026-11-20, 2026-11 or 2026."),
    Break(rule="dates", old="updated: 2021-05", new="updated: 2021-13", at="updated:",
          what="'updated: 2021-13'", remedy="Write it as"),
    Break(rule="dates", old="checked: 2026-01-10", new="checked: 2026-01", at="checked:",
          what="'checked: 2026-01' is no date of ours", remedy="Write it as 2026-11-20."),
    Break(rule="dates", old="checked: 2026-01-10", new="checked: 2026-11-22", at="checked:",
          what="in the future", remedy="Give the day it happened."),
    Break(rule="dates", old="review_due: 2027-01-10", new="review_due: 2026-01-10",
          at="review_due:", what="due before the check", remedy="Set it a year after the check.",
          also=frozenset({"review-overdue"})),
    Break(rule="review-overdue", old="review_due: 2027-01-10", new="review_due: 2026-11-20",
          at="review_due:", what="was due on 2026-11-20", remedy="Compare the text with its"),
    Break(rule="sign-off", old="Name, role, 2026-02-01", new="done", at="signed_off:",
          what="'signed_off: done'", remedy="Write 'name, role, 2026-11-20', or null"),
    Break(rule="sign-off", old="Name, role, 2026-02-01", new="Name, role, 2027-02-01",
          at="signed_off:", what="past date", remedy="Write 'name, role, 2026-11-20'"),
    Break(rule="attributes", old="slug: steps", new="slag: steps", at="slag:",
          what="unknown attribute 'slag'", remedy="Known: slug, locator, asked",
          also=frozenset({"asked", "exercise-parts"})),
    Break(rule="attributes", old="locator: page 2\n", new="", at="## Walking: how much",
          what="has no 'locator'", remedy="Add 'locator: …' on a line right below the heading."),
    Break(rule="attributes", old="slug: stop\n", new="", at="## Walking: when to stop",
          what="has no 'slug'", remedy="Add 'slug: …'"),
    Break(rule="attributes", old="slug: stop\n", new="slug: Stop_now\n", at="slug: Stop_now",
          what="'Stop_now' is no slug", remedy="Write 'stop-now'"),
    Break(rule="attributes", old="locator: page 2\n", new="locator: page 2\nlocator: page 3\n",
          at="locator: page 2", what="more than once", remedy="Keep one line."),
    Break(rule="attributes", old="withheld: Slippery.", new="withheld:", at="withheld:",
          what="gives no reason", remedy="Write why"),
    Break(rule="facet", old="locator: first paragraph", new="locator: p\nfacet: why", at="facet:",
          file="sources/blog.md", what="'facet' without 'exercise'", remedy="Add 'exercise: …'"),
    Break(rule="facet", old="locator: first paragraph", new="locator: p\nexercise: walking",
          at="exercise:", file="sources/blog.md", what="'exercise' without 'facet'",
          remedy="Add 'facet: …'"),
    Break(rule="headings", old="---\n\n## A walk", new="---\n\nLost text.\n\n## A walk",
          at="Lost text.", file="sources/blog.md", what="text before the first heading",
          remedy="Put it under a '## ' heading"),
    Break(rule="headings", old="One blog says", new="### Daily\n\nOne blog says",
          at="### Daily", file="sources/blog.md", what="does not start with '## '",
          remedy="Use '## ' for every section"),
    Break(rule="headings", old="## A walk a day", new="##  ", at="## ", file="sources/blog.md",
          what="a heading without words", remedy="Say what the section is about."),
    Break(rule="asked", old="asked: when to stop\n", new="", at="## Walking: when to stop",
          what="has no 'asked'", remedy="Add the words in which patients would ask"),
    Break(rule="section-length", old="hurts more.", new="hurts more." + " We walk on." * 40,
          at="## Walking: when to stop", what="has 130 words", remedy="Split it by topic"),
    Break(rule="section-length", old="It was sunny (1).", new="We walk on. " * 41,
          at="## Walking in the rain", what="words", remedy="at most 120"),
    Break(rule="sentence-length", old="The leaflet says to stop if",
          new=f"The leaflet says so.\nWe {LONG}. The leaflet says to stop if", at="We walk",
          what="a sentence of 32 words: 'We walk walk", remedy="Make two of it"),
    Break(rule="section-grade", old="hurts more.",
          new="hurts more. Physiotherapists recommend comfortable activity.",
          at="## Walking: when to stop", what="reads at grade", remedy="Use shorter sentences"),
    Break(rule="document-grade", old="One blog says to walk for 1 hour, 1 time a day.",
          new="One blog says to walk for 1 hour, 1 time a day. A physiotherapist may "
          "recommend regular physical activity.",
          at="id: blog", file="sources/blog.md", what="on average",
          remedy="Bring the average to 8 or less; the hardest section is 'walk'"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more [1].", at="hurts more",
          what="a square or curly bracket, '['", remedy="Say it in words or drop it"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more (1, 2).", at="hurts more",
          what="a bare number in brackets, '(1, 2)'", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more (Peul 2007).", at="hurts more",
          what="an author and year in brackets", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more.²", at="hurts more",
          what="a footnote mark", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts **more**.", at="hurts",
          what="a footnote mark, '*'", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more | less.", at="hurts",
          what="a mark of layout", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more.\nSee nhs.uk now.",
          at="See nhs.uk", what="a URL, 'nhs.uk'", remedy="Say it in words"),
    Break(rule="foreign-mark", old="hurts more.", new="hurts more. Go to https://a.example/b now.",
          at="hurts more", what="a URL, 'https://a.example/b'", remedy="Say it in words"),
    Break(rule="foreign-mark", old="## Walking: when to stop", new="## Walking [2]",
          at="## Walking [2]", what="a square or curly bracket", remedy="Say it in words"),
    Break(rule="spelling", old="hurts more.", new="hurts more.\nThe center helps.",
          at="The center", what="'center' is American", remedy="Write 'centre'."),
    Break(rule="spelling", old="## Walking in the rain", new="## Walking on gray days",
          at="gray", what="'gray' is American", remedy="Write 'grey'."),
    Break(rule="stands-alone", old="hurts more.", new="hurts more.\nThis is what they say now.",
          at="This is", what="starts with 'This': 'This is what they say now.'",
          remedy="Name what it is about"),
    Break(rule="stands-alone", old="hurts more.", new="hurts more. It's\nwise.", at="hurts more",
          what="starts with 'It': 'It's wise.'", remedy="every sentence is quoted alone"),
    Break(rule="unverified", old="hurts more.", new="hurts more (unverified).", at="hurts more",
          what="an unverified fact", remedy="Check it at the source"),
    Break(rule="unverified", old="2. This step is", new="2. This step (unverified)\n   is",
          at="2. This step", what="an unverified fact", remedy="take it out and say so"),
    Break(rule="dose", old="The leaflet says to walk\ntwice", new="Walk often.\nThe leaflet says to"
          " walk\ntwice", at="Walk often.", what="without a number and unit: 'Walk often.'",
          remedy="Give the source's number and unit"),
    Break(rule="topic", old="linking: The sources differ on walking.",
          new="linking: The sources differ. They do.", at="- topic:", file="disagreements.yaml",
          what="is not one sentence", remedy="Write one neutral sentence"),
    Break(rule="topic", old="names: [how long]", new="names: []", at="- topic:",
          file="disagreements.yaml", what="an empty 'names'", remedy="Fill it in."),
    Break(rule="topic", old="order: Leaflet first.", new="order: ''", at="- topic:",
          file="disagreements.yaml", what="an empty 'order'", remedy="Fill it in."),
    Break(rule="topic", old=DISAGREEMENTS, new=DISAGREEMENTS + DISAGREEMENTS.replace(
          "- topic", "-  topic").replace("\n  ", "\n   "), at="-  topic:",
          file="disagreements.yaml", what="used twice", remedy="Rename or merge one."),
    Break(rule="topic", old="    - passage: blog#walk\n      quote: One blog says to walk for 1"
          " hour, 1 time a day.\n", new="", at="- topic:", file="disagreements.yaml",
          what="fewer than 2 positions", remedy="Add the other side's sentence"),
    Break(rule="topic", old="status: current", new="status: withdrawn", at="- topic:",
          file="sources/blog.md", found_in="disagreements.yaml",
          what="fewer than 2 positions from current sources", remedy="take the topic out"),
    Break(rule="quote", old="walk for 1 hour, 1 time", new="walk for 1 hour, 2 times",
          at="- passage: blog#walk", file="disagreements.yaml",
          what="quotes blog#walk, which has no such sentence", remedy="Copy one whole sentence"),
    Break(rule="quote", old="leaflet#dose", new="leaflet#dise", at="- passage: leaflet#dise",
          file="disagreements.yaml", what="which does not exist", remedy="Copy one whole"),
    Break(rule="quote", old="blog#walk", new="leaflet#rain", at="- passage: leaflet#rain",
          file="disagreements.yaml", what="which is withheld", remedy="that patients may read"),
    Break(rule="exercise-id", old="asked: a walk a day",
          new="asked: a walk a day\nexercise: wlaking\nfacet: why", at="exercise: wlaking",
          file="sources/blog.md", what="'wlaking' is no exercise", remedy="Correct the id"),
    Break(rule="exercise-id", old=EXERCISES, new=EXERCISES + EXERCISES.replace("- id", "-  id")
          .replace("\n  ", "\n   "), at="-  id:", file="exercises.yaml", what="listed twice",
          remedy="Drop one entry."),
    Break(rule="exercise-parts", old="facet: steps", new="facet: why", at="- id: walking",
          found_in="exercises.yaml", what="no section with facet 'steps'", remedy="Tag one"),
    Break(rule="exercise-parts", old="facet: dose", new="facet: why", at="- id: walking",
          found_in="exercises.yaml", what="no section with facet 'dose'", remedy="Tag one"),
    Break(rule="exercise-parts", old="facet: stop", new="facet: stop\nwithheld: Wrong.",
          at="- id: walking", found_in="exercises.yaml", what="no section with facet 'stop'",
          remedy="Tag one in a source"),
    Break(rule="picture", old="  picture: walking.svg\n", new="", at="- id: walking",
          file="exercises.yaml", what="names no picture", remedy="Draw it, with a <desc>"),
    Break(rule="picture", old="walking.svg", new="wlaking.svg", at="- id: walking",
          file="exercises.yaml", what="pictures/wlaking.svg, which is not there",
          remedy="Draw it"),
    Break(rule="picture", old="<desc>A person walks.</desc>", new="", at="- id: walking",
          file="pictures/walking.svg", found_in="exercises.yaml", what="without a <desc>",
          remedy="with a <desc> that says in words"),
)  # fmt: skip

UNREADABLE = (
    Break(rule=READABLE, old="id: leaflet\n", new="", at="---",
          what="'id' is missing", remedy="Add 'id: …'"),
    Break(rule=READABLE, old="id: leaflet", new="id: blog", at="---",
          what="the id 'blog' is used twice", remedy="Give each source its own id."),
    Break(rule=READABLE, old="slug: stop", new="slug: dose", at="## Walking: when to stop",
          what="the slug 'dose' is used twice", remedy="Add 'slug: …'"),
    Break(rule=READABLE, old="tier: hospital-leaflet", new="tier: rumour", at="---",
          what="'rumour' is no tier", remedy="Use one of: guideline"),
    Break(rule=READABLE, old="status: current", new="status: old", at="---",
          what="'old' is no status", remedy="Use 'current' or 'withdrawn'."),
    Break(rule=READABLE, old="url: https", new="link: https", at="---",
          what="unknown front matter 'link'", remedy="Known: "),
    Break(rule=READABLE, old="locator: page 3", new="localtor: page 3", at="localtor:",
          what="stands among the section's attributes", remedy="Leave a blank line"),
    Break(rule=READABLE, old="facet: stop", new="facet: halt", at="## Walking: when to stop",
          what="'halt' is no facet", remedy="Use one of: steps"),
    Break(rule=READABLE, old="- topic", new="- tropic", at="- tropic", file="disagreements.yaml",
          what="lacks 'topic'", remedy="Each needs topic, title"),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def broken(folder: Path, case: Break) -> tuple[Path, int]:
    """Make the change; the file and line on which it must be found."""
    path = folder / case.file
    text = path.read_text(encoding="utf-8")
    assert text.count(case.old) == 1
    path.write_text(text.replace(case.old, case.new), encoding="utf-8")
    found_in = folder / (case.found_in or case.file)
    lines = found_in.read_text(encoding="utf-8").splitlines()
    return found_in, next(n for n, line in enumerate(lines, 1) if case.at in line)


def found(folder: Path) -> list[Finding]:
    return findings(read_corpus(folder), folder, TODAY)


def test_a_good_corpus_keeps_every_rule(folder: Path) -> None:
    assert found(folder) == []


@pytest.mark.parametrize("case", BREAKS, ids=str)
def test_a_broken_rule_is_found_where_it_is(folder: Path, case: Break) -> None:
    path, line = broken(folder, case)
    every = found(folder)
    assert {finding.rule for finding in every} == {case.rule, *case.also}
    first = next(finding for finding in every if finding.rule == case.rule)
    assert (first.path, first.line) == (path, line)
    assert case.what in first.what
    assert case.remedy in first.remedy


def test_every_rule_is_broken_by_some_document() -> None:
    assert {case.rule for case in BREAKS} == {rule.id for rule in RULES}


@pytest.mark.parametrize("case", UNREADABLE, ids=str)
def test_a_file_that_cannot_be_read_is_a_finding_too(
    folder: Path, case: Break, capsys: pytest.CaptureFixture[str]
) -> None:
    path, line = broken(folder, case)
    assert check(folder) == 1
    printed = capsys.readouterr().out
    assert f"{path}:{line}: [{READABLE}] " in printed
    assert case.what in printed
    assert case.remedy in printed
    assert "Rules between files wait" in printed


def test_all_unreadable_files_are_named_at_once_and_the_others_are_checked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (folder / f"sources/{name}.md").write_text("no front matter\n", encoding="utf-8")
    broken(folder, next(case for case in BREAKS if case.rule == "spelling"))
    assert check(folder) == 1
    printed = capsys.readouterr().out
    assert printed.count(f"[{READABLE}] no front matter") == 2
    assert "[spelling]" in printed
    assert "[exercise-id]" not in printed


def test_warnings_do_not_fail_the_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken(folder, next(case for case in BREAKS if case.rule == "asked"))
    blog = folder / "sources/blog.md"
    blog.write_text(BLOG.replace("2026-01-10", "2020-01-10"), encoding="utf-8")
    leaflet = folder / "sources/leaflet.md"
    text = leaflet.read_text(encoding="utf-8")
    text = re.sub(r"(review_due: )\S+", r"\g<1>2999-01-10", text)
    text = re.sub(r"(checked: )\S+", r"\g<1>2020-01-10", text)
    leaflet.write_text(text.replace("Name, role, 2026-02-01", "null"), encoding="utf-8")
    blog.write_text(BLOG.replace("2027", "2999").replace("2026", "2020"), encoding="utf-8")
    assert check(folder) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 2
    assert "[asked] Warning: the section 'stop' has no 'asked'. Add" in printed[0]
    assert printed[1] == (
        "2 sources, 5 sections, 1 withheld, 1 exercises, 1 pictures, 1 disagreements: "
        "0 errors, 1 warnings."
    )


def test_a_withdrawn_source_needs_no_patients_words(folder: Path) -> None:
    (folder / "sources/old.md").write_text(
        BLOG.replace("id: blog", "id: old")
        .replace("status: current", "status: withdrawn")
        .replace("asked: a walk a day\n", "")
        .replace("One blog", "It")
        .replace("2027-01-10", "2026-02-01"),
        encoding="utf-8",
    )
    assert found(folder) == []


def test_foreign_records_are_not_held_to_house_rules(folder: Path) -> None:
    (folder / "more.jsonl").write_text(
        '{"id": "far", "title": "Far", "tier": "trial", "text": "It has a center [1]."}\n',
        encoding="utf-8",
    )
    assert found(folder) == []


def test_the_repositorys_own_corpus_has_no_errors() -> None:
    every = findings(read_corpus(CORPUS), CORPUS, date.today())
    assert [str(finding) for finding in every if finding.severity is Severity.ERROR] == []


def test_every_exception_from_the_grades_is_still_needed() -> None:
    corpus = read_corpus(CORPUS)
    known = {source.id for source in corpus.sources}
    known |= {f"{s.id}#{section.slug}" for s in corpus.sources for section in s.sections}
    assert set(EXCEPTIONS) <= known
    assert all(reason.strip() for reason in EXCEPTIONS.values())


def test_the_curators_page_lists_every_rule_and_its_example_keeps_them(tmp_path: Path) -> None:
    page = (CORPUS / "README.md").read_text(encoding="utf-8")
    for rule in (READABLE, *(rule.id for rule in RULES)):
        assert f"`{rule}`" in page
    example = re.search(r"```markdown\n(.*?)```", page, re.DOTALL)
    assert example
    path = tmp_path / "example.md"
    path.write_text(example[1], encoding="utf-8")
    (tmp_path / "exercises.yaml").write_text(
        (CORPUS / "exercises.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert [str(finding) for finding in found(tmp_path) if finding.path == path] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayo Clinic says to start with 5 bridges and build up to 30.",
        "The sheet says to do 10 to 12 slow press-ups, a few times a day.",
        "Mayo Clinic says to do knee rolls morning and evening.",
        "One site gives no number for side bends.",
        "One site does not say how long to hold.",
        "The sheet leaves the numbers for the bridge blank.",
        "No NHS leaflet with a dose for the nerve glide was found.",
        "Hold for 3 deep breaths.",
        "Do 2 or 3 sets.",
    ],
)
def test_doses_of_many_kinds_count(folder: Path, sentence: str) -> None:
    path = folder / "sources/leaflet.md"
    path.write_text(LEAFLET.replace("The leaflet says to walk for 5 to 10 minutes.", sentence))
    assert found(folder) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Build up bit by bit.",
        "The leaflet is about back pain.",
        "In 2019, walking was in fashion.",
        "Ask 2 friends to join in.",
    ],
)
def test_a_number_without_a_unit_is_no_dose(folder: Path, sentence: str) -> None:
    path = folder / "sources/leaflet.md"
    path.write_text(LEAFLET.replace("The leaflet says to walk for 5 to 10 minutes.", sentence))
    assert [finding.rule for finding in found(folder)] == ["dose"]


@pytest.mark.parametrize(
    "sentence",
    [
        "In the trial, 19 of 66 people (29%) had surgery (P = 0.13).",
        "The test is called a straight leg raise (SLR).",
        "A range of -0.5 to 1.0 is wide.",
        "You can call 111, or 999 now.",
        "There was no gap (see the part on walking).",
        "The 2023 BMJ review found little.",
    ],
)
def test_ordinary_marks_are_no_citations(folder: Path, sentence: str) -> None:
    path = folder / "sources/leaflet.md"
    path.write_text(LEAFLET.replace("hurts more.", f"hurts more. {sentence}"))
    assert "foreign-mark" not in {finding.rule for finding in found(folder)}


def test_a_section_of_the_longest_length_passes(folder: Path) -> None:
    words = LEAFLET.replace("It was sunny (1). See www.example.org.", "We go on. " * 40)
    (folder / "sources/leaflet.md").write_text(words)
    assert LONGEST_SECTION == 120
    assert found(folder) == []


AMERICAN = {
    "center": "centre", "centered": "centred", "color": "colour", "favorite": "favourite",
    "behavioral": "behavioural", "neighbors": "neighbours", "tumor": "tumour",
    "program": "programme", "programs": "programmes", "pediatric": "paediatric",
    "orthopedic": "orthopaedic", "hospitalized": "hospitalised", "organization": "organisation",
    "mobilizing": "mobilising", "analyze": "analyse", "paralyzed": "paralysed",
    "anesthetic": "anaesthetic", "anemia": "anaemia", "hemorrhage": "haemorrhage",
    "edema": "oedema", "diarrhea": "diarrhoea", "traveled": "travelled", "labeled": "labelled",
    "fiber": "fibre", "kilometers": "kilometres", "liter": "litre", "disk": "disc",
    "defense": "defence", "practiced": "practised", "enrollment": "enrolment",
    "skillful": "skilful", "gray": "grey", "aging": "ageing", "maneuver": "manoeuvre",
    "paresthesia": "paraesthesia", "estrogen": "oestrogen", "feces": "faeces",
}  # fmt: skip


@pytest.mark.parametrize(("word", "british"), AMERICAN.items())
def test_american_spellings_are_named_with_the_british_one(word: str, british: str) -> None:
    assert list(american_spellings(f"The {word.title()} here")) == [(word.title(), british)]
    assert list(american_spellings(f"The {british} here")) == []


@pytest.mark.parametrize(
    "text",
    [
        "The World Health Organization says so.",
        "a computer program that counts",
        "size, sized, sizes, prize, prizes, seize, seized, seizing, capsize, maize",
        "colorectal, laboratory, humorous, vigorous, thermometer, elaborate, honorary",
        "practice, practices, licence, exercise, advise, rise, wise, sneeze, freezing, dizzier",
        "metre, centre, chiropractor, doctor, error, mirror, interior",
        "programmed, travel, cancel, fulfil, total, label",
    ],
)
def test_british_words_are_left_alone(text: str) -> None:
    assert list(american_spellings(text)) == []


SYLLABLES = {
    "the": 1, "pain": 1, "stretched": 1, "rules": 1, "squeezed": 1, "clothes": 1, "NICE": 1,
    "15": 1, "people": 2, "muscle": 2, "muscles": 2, "settled": 2, "centre": 2, "movement": 2,
    "safely": 2, "eases": 2, "lying": 2, "being": 2, "walking": 2, "didn't": 2, "patient": 2,
    "nervous": 2, "guideline": 2, "trial": 2, "needed": 2, "UK": 2, "GPs": 2,
    "exercise": 3, "therapist": 3, "physio": 3, "video": 3, "surgery": 3, "injury": 3, "NHS": 3,
    "opinion": 3, "area": 3, "MRI": 3, "serious": 3,
    "sciatica": 4, "pregabalin": 4, "low-quality": 4, "diabetes": 4, "diathermy": 4,
    "disability": 5, "manipulation": 5, "paracetamol": 5,
    "physiotherapy": 6, "osteoporosis": 6, "radiculopathy": 6,
}  # fmt: skip


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items())
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_is_flesch_kincaid() -> None:
    # 6 words, 6 syllables, 1 sentence: 0.39 x 6 + 11.8 - 15.59
    assert grade_of(["Lie on your back and rest."]) == pytest.approx(-1.45)
    assert grade_of(["Lie down.", "Then rest."]) == pytest.approx(0.78 + 11.8 - 15.59)
    assert grade_of([]) == 0.0
