"""Rules between files: disagreements quote what the sources say, exercises have all their parts."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from corpus.records import Facet, Passage
from ingest.findings import Library, Trouble, entry_lines
from ingest.splitting import passages_of, sentences_of

NEEDED_FACETS = (Facet.STEPS, Facet.DOSE, Facet.STOP)
DISAGREEMENTS = "disagreements.yaml"
EXERCISES = "exercises.yaml"


def incomplete_topics(library: Library) -> Iterator[Trouble]:
    """A disagreement has its own id, title, names, one linking sentence, order, two positions."""
    path = library.folder / DISAGREEMENTS
    withdrawn = {source.id for source in library.corpus.sources if not source.current}
    seen: set[str] = set()
    for topic, (line, _) in zip(library.corpus.disagreements, entry_lines(path), strict=True):
        if topic.topic in seen:
            yield _at(
                path, line, f"the topic '{topic.topic}' is used twice", "Rename or merge one."
            )
        seen.add(topic.topic)
        empty = [name for name in ("topic", "title", "order") if not getattr(topic, name).strip()]
        if not topic.names or not all(name.strip() for name in topic.names):
            empty.append("names")
        for name in empty:
            yield _at(path, line, f"'{topic.topic}' has an empty '{name}'", "Fill it in.")
        if len(sentences_of(topic.linking)) != 1:
            yield _at(
                path,
                line,
                f"the linking text of '{topic.topic}' is not one sentence",
                "Write one neutral sentence without a medical fact.",
            )
        live = [p for p in topic.positions if p.passage.split("#")[0] not in withdrawn]
        if len(set(live)) < 2:
            yield _at(
                path,
                line,
                f"'{topic.topic}' has fewer than 2 positions from current sources",
                "Add the other side's sentence, or take the topic out.",
            )


def misquoted_positions(library: Library) -> Iterator[Trouble]:
    """Each quote is one sentence of its passage, word for word, and patients may read it."""
    path = library.folder / DISAGREEMENTS
    shown = {p.id: p for source in library.corpus.sources for p in passages_of(source)}
    for topic, (line, lines) in zip(
        library.corpus.disagreements, entry_lines(path, "positions"), strict=True
    ):
        for n, position in enumerate(topic.positions):
            what = _misquoted(library, shown, position.passage, position.quote)
            if what:
                yield _at(
                    path,
                    lines[n] if n < len(lines) else line,
                    f"'{topic.topic}' quotes {position.passage}, {what}",
                    "Copy one whole sentence from a passage that patients may read.",
                )


def _misquoted(library: Library, shown: dict[str, Passage], passage: str, quote: str) -> str | None:
    source_id, _, slug = passage.partition("#")
    source = next((one for one in library.corpus.sources if one.id == source_id), None)
    if source and not source.current:
        return None  # the index leaves out positions of withdrawn sources by itself
    if passage in shown:
        return None if quote in shown[passage].sentences else "which has no such sentence"
    if source and any(section.slug == slug for section in source.sections):
        return "which is withheld"
    return "which does not exist"


def unknown_exercises(library: Library) -> Iterator[Trouble]:
    """Exercise ids are used once in the list, and sections use only ids of the list."""
    path = library.folder / EXERCISES
    known = Counter(exercise.id for exercise in library.corpus.exercises)
    seen: set[str] = set()
    for exercise, (line, _) in zip(library.corpus.exercises, entry_lines(path), strict=True):
        if exercise.id in seen:
            yield _at(
                path, line, f"the exercise '{exercise.id}' is listed twice", "Drop one entry."
            )
        seen.add(exercise.id)
    for page in library.pages:
        line = dict(page.attributes).get("exercise", page.section.line)
        for name in page.section.exercises:
            if name not in known:
                yield page.trouble(
                    line,
                    f"'{name}' is no exercise of {EXERCISES}",
                    "Correct the id, or add the exercise to the list.",
                )


def incomplete_exercises(library: Library) -> Iterator[Trouble]:
    """Every exercise has steps, a dose and a stop rule that patients may read."""
    path = library.folder / EXERCISES
    held = {(name, page.section.facet) for page in library.shown for name in page.section.exercises}
    for exercise, (line, _) in zip(library.corpus.exercises, entry_lines(path), strict=True):
        for facet in NEEDED_FACETS:
            if (exercise.id, facet) not in held:
                yield _at(
                    path,
                    line,
                    f"'{exercise.id}' has no section with facet '{facet}'",
                    "Tag one in a source, or take the exercise out of the list.",
                )


def missing_pictures(library: Library) -> Iterator[Trouble]:
    """Every exercise done at home has a drawing that says in <desc> what it shows."""
    path = library.folder / EXERCISES
    for exercise, (line, _) in zip(library.corpus.exercises, entry_lines(path), strict=True):
        if not exercise.home and exercise.picture is None:
            continue
        if exercise.picture is None:
            what = "names no picture"
        elif not (library.folder / "pictures" / exercise.picture).exists():
            what = f"names pictures/{exercise.picture}, which is not there"
        elif not exercise.alt:
            what = f"has a picture, pictures/{exercise.picture}, without a <desc>"
        else:
            continue
        yield _at(
            path,
            line,
            f"'{exercise.id}' {what}",
            "Draw it, with a <desc> that says in words what the drawing shows.",
        )


def _at(path: Path, line: int, what: str, remedy: str) -> Trouble:
    return Trouble(path=path, line=line, what=what, remedy=remedy)
