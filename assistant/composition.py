"""Composing an answer from the sources' own sentences. Pure: records in, records out.

What is asked decides what comes first; then what matters for safety. Nothing here writes a fact:
every sentence is a passage's own, and words of ours come from `wording`.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from assistant import wording
from assistant.answer import Citation, CitedSentence, Part, PartKind
from assistant.citing import Citer
from assistant.question import Asks
from assistant.retrieval import Found, Hit
from corpus.embedding import Vectors
from corpus.index import Index
from corpus.records import Disagreement, Exercise, Facet, Passage, Tier

LONGEST_ANSWER = 8  # sentences of a direct answer
_SOURCES = 4
# A passage this short is quoted whole, so that the fact asked for is not the one left out.
_WHOLE = 4
# A further passage joins an answer when its score is at least this share of the best one's; it
# is as good as the best one from the second share on.
_NEAR_BEST = 0.78
_AS_GOOD = 0.93
# Sentences that the best passages add to an exercise's or a disputed topic's own parts.
_BESIDE = 4
_DOSE_SENTENCES = 7

_HOLD_WORDS = re.compile(r"\b(?:seconds?|minutes?|breaths?|hold)\b")
_OFTEN_WORDS = re.compile(
    r"\b(?:times?|day|daily|week|repetitions?|repeats?|sets?|rounds?|once|twice|each side)\b"
)
_DOSE_FORMS = frozenset({Asks.HOLD, Asks.HOW_OFTEN})
# What is asked for stands in the exercise's own parts; for other forms the likest passage leads.
_OWN_PART_FIRST = _DOSE_FORMS | {Asks.HOW_TO, Asks.STOP, Asks.FEEL}
_STOP_WORD = re.compile(r"\bstop\b", re.I)
_STOP_LEG = re.compile(
    r"\bstop\b.*\b(?:leg|numb\w*|weak\w*)|\b(?:leg|numb\w*|weak\w*)\b.*\bstop\b", re.I
)
_YES_OR_NO = re.compile(r"(?:yes|no|often|usually|mostly|not)\b", re.I)
_NUMBER = re.compile(r"\d|\b(?:one|once|twice)\b")
# Two sentences at least this alike (cosine) are the same statement in other words.
_SAME_AGAIN = 0.91
# Where the emergency signs stand in words a patient can use; shown beside weak sources.
SAFETY_PASSAGES = ("nhs-sciatica#emergency-list", "ces-safety-net-card#one-sign-is-enough")


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """The body of an answer. `topic` is what a follow-up will be about."""

    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    disagreement: str | None
    topic: str
    suggestions: tuple[str, ...]


class Composer:
    """Composes over one index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._exercises = {one.id: one for one in index.corpus.exercises}
        self._disagreements = {one.topic: one for one in index.corpus.disagreements}
        self._by_exercise: dict[tuple[str, Facet], list[Passage]] = {}
        for passage in index.passages:
            for exercise in passage.exercises:
                if passage.facet:
                    self._by_exercise.setdefault((exercise, passage.facet), []).append(passage)
        for passages in self._by_exercise.values():
            # A section about one exercise says more about it than one about many.
            passages.sort(key=lambda p: (len(p.exercises), p.tier.rank, p.id))

    def compose(
        self, found: Found, scores: Callable[[Found, int], Iterable[float]], information: bool
    ) -> Composed:
        """An answer to a question that the sources cover.

        Args:
            found: the question and its passages, best first; at least one.
            scores: likeness of each sentence of a passage to the question.
            information: the question is about warning signs; they are shown whatever else is.
        """
        citer = Citer(self._index)
        question = found.question
        parts: list[Part] = []
        topics: list[Disagreement] = [self._disagreements[topic] for topic in question.topics]
        exercises = [self._exercises[id_] for id_ in question.exercises]
        if not exercises and not topics:
            exercises = self._exercise_meant(found)
        topic = found.hits[0].passage.heading
        if topics and not (exercises and question.form in {Asks.HOW_TO, Asks.OTHER}):
            parts.append(self._positions(citer, topics[0]))
            topic = topics[0].title
        if exercises and not (
            parts and self._holds_doses(topics[0]) and question.form in _DOSE_FORMS
        ):
            parts.extend(self._exercise_parts(citer, exercises, found))
        if exercises:
            topic = exercises[0].name
        if any(part.sentences for part in parts):
            beside = self._beside(citer, found, scores)
            if beside and not topics and question.form not in _OWN_PART_FIRST:
                parts.insert(0, beside)
            elif beside:
                parts.append(beside)
            if beside and not topics:
                topics = self._touched(found, [found.hits[0].passage.id])
                if topics and question.form not in _DOSE_FORMS:
                    parts.append(self._positions(citer, topics[0]))
        else:
            parts = self._general(citer, found, scores)
            exercises = [
                self._exercises[id_]
                for id_ in found.hits[0].passage.exercises
                if id_ in self._exercises and found.hits[0].passage.facet
            ][:1]
            topics = self._touched(found, citer.passages)
            if topics:
                parts.append(self._positions(citer, topics[0]))
        disagreement = topics[0].topic if topics else self._dose_differs(parts, exercises)
        if exercises and not any(part.kind is PartKind.STOP for part in parts):
            parts.extend(self._stop(citer, exercises, most=2))
        if information or self._needs_safety(citer, exercises):
            parts.extend(self._safety(citer))
        return Composed(
            parts=tuple(part for part in parts if part.sentences),
            citations=citer.citations,
            disagreement=disagreement,
            topic=topic,
            suggestions=_suggestions(exercises, question.form),
        )

    def _exercise_parts(self, citer: Citer, exercises: list[Exercise], found: Found) -> list[Part]:
        form = found.question.form
        first = exercises[:1]
        if form in _DOSE_FORMS:
            return self._doses(citer, exercises, form, a_source=3)
        if form is Asks.FEEL:
            return self._facet_part(citer, exercises, Facet.FEEL, most=4)
        if form is Asks.STOP:
            return self._stop(citer, exercises, most=5)
        if form is Asks.WHO:
            return self._facet_part(citer, exercises, Facet.TAILORED, most=4)
        if form is Asks.WHY:
            return self._facet_part(citer, first, Facet.WHY, most=4)
        if form is Asks.SHOULD:
            return []
        return [
            *self._steps(citer, first[0], found),
            *self._doses(citer, first, form, a_source=1),
            *self._stop(citer, first, most=2),
        ]

    def _exercise_meant(self, found: Found) -> list[Exercise]:
        """The exercise of the first hits, when steps or doses are asked for and none was named."""
        form = found.question.form
        wanted = {Facet.STEPS} | ({Facet.DOSE} if form in _DOSE_FORMS else set())
        if form not in _DOSE_FORMS | {Asks.HOW_TO, Asks.OTHER}:
            return []
        for hit in found.hits[:1] if form is Asks.OTHER else found.hits[:3]:
            near = hit.score >= found.hits[0].score * _AS_GOOD
            if near and hit.passage.facet in wanted and len(hit.passage.exercises) == 1:
                return [self._exercises[id_] for id_ in hit.passage.exercises]
        return []

    def _beside(
        self, citer: Citer, found: Found, scores: Callable[[Found, int], Iterable[float]]
    ) -> Part | None:
        """What the best passages say beside the parts that an exercise or a topic brings."""
        sentences: list[CitedSentence] = []
        for hit in found.hits[:2]:
            room = _BESIDE - len(sentences)
            if hit.score < found.hits[0].score * _AS_GOOD or hit.passage.first_step is not None:
                continue
            if room > 0 and hit.passage.id not in citer.passages:
                numbers = _best_sentences(list(scores(found, hit.position)), room)
                sentences.extend(citer.quote(hit.passage, numbers))
        return Part(kind=PartKind.MORE, sentences=tuple(sentences)) if sentences else None

    def _holds_doses(self, disagreement: Disagreement) -> bool:
        """Whether a disagreement sets doses side by side, so that a list of doses says no more."""
        return any(
            self._index.passage(side.passage).facet is Facet.DOSE
            for side in disagreement.positions
            if side.passage in self._index.position
        )

    def _about(self, exercises: list[Exercise], facet: Facet) -> list[Passage]:
        return list(
            dict.fromkeys(p for e in exercises for p in self._by_exercise.get((e.id, facet), []))
        )

    def _facet_part(
        self, citer: Citer, exercises: list[Exercise], facet: Facet, most: int
    ) -> list[Part]:
        kind, heading = _FACET_PARTS[facet]
        sentences: list[CitedSentence] = []
        for passage in self._about(exercises, facet):
            room = max(0, most - len(sentences))
            sentences.extend(citer.quote(passage, range(len(passage.sentences))[:room]))
        return [Part(kind=kind, heading=heading, sentences=tuple(sentences))]

    def _doses(
        self, citer: Citer, exercises: list[Exercise], form: Asks, a_source: int
    ) -> list[Part]:
        """What each source says, source by source; numbers are never merged."""
        sentences: list[CitedSentence] = []
        given: dict[str, int] = {}
        voices = 0
        passages = self._about(exercises, Facet.DOSE)
        for passage in passages:
            room = min(
                _DOSE_SENTENCES - len(sentences),
                # A passage that gathers several publishers counts as several sources.
                a_source * _publishers(passage) - given.get(passage.source, 0),
            )
            quoted = citer.quote(passage, _asked_dose(passage, form)[: max(0, room)])
            if quoted:
                voices += min(_publishers(passage), len(quoted))
            given[passage.source] = given.get(passage.source, 0) + len(quoted)
            sentences.extend(quoted)
        if not sentences:
            # No source gives a number, and each says so.
            for passage in passages[:2]:
                sentences.extend(citer.quote(passage, [0]))
        elif voices > 1:
            sentences.insert(0, CitedSentence(wording.SOURCES_DIFFER))
        kind, heading = _FACET_PARTS[Facet.DOSE]
        return [Part(kind=kind, heading=heading, sentences=tuple(sentences))]

    def _stop(self, citer: Citer, exercises: list[Exercise], most: int) -> list[Part]:
        """Sentences that tell to stop, before others about stopping."""
        kind, heading = _FACET_PARTS[Facet.STOP]
        ranked = sorted(
            (
                (not _STOP_LEG.search(sentence), not _STOP_WORD.search(sentence), order, n, passage)
                for order, passage in enumerate(self._about(exercises, Facet.STOP))
                for n, sentence in enumerate(passage.sentences)
            ),
            key=lambda row: row[:4],
        )
        sentences: list[CitedSentence] = []
        for _, _, _, n, passage in ranked[:most]:
            sentences.extend(citer.quote(passage, [n]))
        return [Part(kind=kind, heading=heading, sentences=tuple(sentences))]

    def _steps(self, citer: Citer, exercise: Exercise, found: Found) -> list[Part]:
        passages = self._about([exercise], Facet.STEPS)
        if not passages:
            return []
        score = {hit.passage.id: hit.score for hit in found.hits}
        # Real steps before a note that a page names the exercise without describing it.
        best = min(
            passages,
            key=lambda p: (
                p.first_step is None,
                -round(score.get(p.id, 0.0), 2),
                p.tier.rank,
                p.id,
            ),
        )
        sentences = citer.quote(best, range(len(best.sentences)))
        return [
            Part(
                kind=PartKind.STEPS if best.first_step is not None else PartKind.DIRECT,
                heading=f"{exercise.name}: {wording.HOW_TO.lower()}",
                sentences=sentences,
                picture=exercise.picture,
                alt=exercise.alt,
            )
        ]

    def _positions(self, citer: Citer, disagreement: Disagreement) -> Part:
        """Each side in its source's words, the stronger tier first."""
        sides = [
            (self._index.passage(side.passage), side.quote)
            for side in disagreement.positions
            if side.passage in self._index.position
        ]
        sides.sort(key=lambda side: side[0].tier.rank)
        sentences = [CitedSentence(disagreement.linking)] if len(sides) > 1 else []
        for passage, quote in sides:
            sentences.extend(citer.quote(passage, [passage.sentences.index(quote)]))
        return Part(
            kind=PartKind.DIFFER,
            heading=f"{wording.SOURCES_DIFFER_ON}: {disagreement.title}",
            sentences=tuple(sentences),
        )

    def _general(
        self, citer: Citer, found: Found, scores: Callable[[Found, int], Iterable[float]]
    ) -> list[Part]:
        best = found.hits[0].score
        near = [hit for hit in found.hits if hit.score >= best * _NEAR_BEST]
        if found.question.form is Asks.SHOULD:
            # A plain yes or no first, then the stronger tier, among those that are as good.
            near.sort(
                key=lambda hit: (
                    hit.score < best * _AS_GOOD,
                    not _YES_OR_NO.match(hit.passage.sentences[0]),
                    hit.passage.tier.rank if hit.score >= best * _AS_GOOD else -hit.score,
                )
            )
        parts: list[Part] = []
        told: list[Vectors] = []
        total = 0
        for hit in near:
            passage = hit.passage
            room = LONGEST_ANSWER - total
            if room <= 0:
                break
            if passage.source not in citer.sources and len(citer.sources) >= _SOURCES:
                continue
            if passage.first_step is not None:
                if parts:
                    continue
                numbers = list(range(len(passage.sentences)))
            else:
                most = min(_WHOLE if not parts else _WHOLE - 1, room)
                numbers = _best_sentences(list(scores(found, hit.position)), most)
                numbers = [n for n in numbers if not self._said(hit.position, n, told)]
            sentences = citer.quote(passage, numbers)
            told.extend(self._index.sentence_vectors(hit.position)[n] for n in numbers)
            total += len(sentences)
            if sentences:
                parts.append(self._general_part(hit, sentences, first=not parts))
        return parts

    def _said(self, position: int, number: int, told: list[Vectors]) -> bool:
        """Whether a sentence says again what the answer says already."""
        vector = self._index.sentence_vectors(position)[number]
        return any(float(vector @ other) >= _SAME_AGAIN for other in told)

    def _general_part(self, hit: Hit, sentences: tuple[CitedSentence, ...], first: bool) -> Part:
        if hit.passage.first_step is not None:
            exercise = self._exercises.get(next(iter(hit.passage.exercises), ""))
            return Part(
                kind=PartKind.STEPS,
                sentences=sentences,
                picture=exercise.picture if exercise else None,
                alt=exercise.alt if exercise else None,
            )
        return Part(kind=PartKind.DIRECT if first else PartKind.MORE, sentences=sentences)

    def _touched(self, found: Found, used: Collection[str]) -> list[Disagreement]:
        """Disagreements of which one side stands in the answer, the likest passage's first."""
        rank = {hit.passage.id: n for n, hit in enumerate(found.hits)}
        ranked = [
            (min(rank.get(side, len(rank)) for side in sides), order, one)
            for order, one in enumerate(self._index.corpus.disagreements)
            if (sides := {side.passage for side in one.positions} & set(used))
        ]
        return [one for _, _, one in sorted(ranked, key=lambda row: row[:2])]

    def _dose_differs(self, parts: list[Part], exercises: list[Exercise]) -> str | None:
        differ = any(
            part.kind is PartKind.DOSE
            and part.sentences[:1] == (CitedSentence(wording.SOURCES_DIFFER),)
            for part in parts
        )
        return f"dose-{exercises[0].id}" if differ and exercises else None

    def _needs_safety(self, citer: Citer, exercises: list[Exercise]) -> bool:
        """Weak sources name no warning signs of their own, so an answer from them alone must."""
        tiers = {self._index.sources[source].tier for source in citer.sources}
        return not exercises and tiers == {Tier.CLINIC_PAGE}

    def _safety(self, citer: Citer) -> list[Part]:
        for id_ in SAFETY_PASSAGES:
            if id_ in self._index.position:
                passage = self._index.passage(id_)
                sentences = citer.quote(passage, range(len(passage.sentences)))
                return [
                    Part(kind=PartKind.SAFETY, heading=wording.SAFETY_HEADING, sentences=sentences)
                ]
        return []


_FACET_PARTS: dict[Facet, tuple[PartKind, str]] = {
    Facet.STEPS: (PartKind.STEPS, wording.HOW_TO),
    Facet.DOSE: (PartKind.DOSE, wording.DOSE),
    Facet.FEEL: (PartKind.FEEL, wording.FEEL),
    Facet.STOP: (PartKind.STOP, wording.STOP),
    Facet.TAILORED: (PartKind.TAILORED, wording.TAILORED),
    Facet.WHY: (PartKind.DIRECT, ""),
}


def _publishers(passage: Passage) -> int:
    """How many publishers a dose passage speaks for: a leaflet collection names each in turn."""
    return max(1, len(passage.sentences)) if passage.tier is not Tier.CLINIC_PAGE else 1


def _asked_dose(passage: Passage, form: Asks) -> list[int]:
    """Positions of the dose sentences with a number that answer what was asked."""
    pattern = {Asks.HOLD: _HOLD_WORDS, Asks.HOW_OFTEN: _OFTEN_WORDS}.get(form)
    numbers = [n for n, text in enumerate(passage.sentences) if _NUMBER.search(text)]
    if pattern is None:
        return numbers
    return [n for n in numbers if pattern.search(passage.sentences[n])]


def _best_sentences(scores: list[float], most: int) -> list[int]:
    """A short passage whole; of a longer one the first sentence, its answer, and the likest."""
    ranked = sorted(range(1, len(scores)), key=lambda n: -scores[n])
    return sorted([0, *ranked[: most - 1]])


def _suggestions(exercises: list[Exercise], form: Asks) -> tuple[str, ...]:
    if not exercises:
        return ()
    name = exercises[0].name[0].lower() + exercises[0].name[1:]
    offers = {
        Asks.HOW_TO: f"How do I do the {name}?",
        Asks.HOLD: f"How long should I hold the {name}?",
        Asks.STOP: f"When should I stop the {name}?",
        Asks.FEEL: f"Where should I feel the {name}?",
    }
    return tuple(text for asks, text in offers.items() if asks is not form)[:3]
