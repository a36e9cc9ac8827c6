"""The whole way of a question: intercept, resolve, find, compose, keep."""

import logging
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assistant import wording
from assistant.answer import Answer, Candidate, CitedSentence, Finding, Kind, Part, PartKind
from assistant.audit.log import AuditLog
from assistant.citing import in_reading_order
from assistant.composition import Composer
from assistant.conversation import Conversation
from assistant.coverage import Coverage, coverage_of
from assistant.followup import Remembered, find_in_conversation
from assistant.redflags import Interception, Outcome, card_for, intercept, short_form
from assistant.retrieval import Found, Retriever
from assistant.small_talk import reply_to
from corpus.embedding import Embedder
from corpus.errors import IndexUnavailable
from corpus.index import Index, open_index, published_version

log = logging.getLogger(__name__)

# A reply to a screening question, such as 'no, for years, unchanged', asks for nothing else.
_SHORT_REPLY_WORDS = 8
_CARD_KINDS = {
    Outcome.EMERGENCY: Kind.EMERGENCY,
    Outcome.URGENT: Kind.URGENT,
    Outcome.ASK: Kind.SCREENING,
}


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that one version of the index needs to answer."""

    index: Index
    retriever: Retriever
    composer: Composer


class Libraries:
    """The published version, opened once and again whenever another one is published."""

    def __init__(self, index_dir: Path, embedder: Embedder) -> None:
        self._index_dir, self._embedder = index_dir, embedder
        self._lock = threading.Lock()
        self._library: Library | None = None
        self._refused: str | None = None

    def current(self) -> Library:
        """The library of the published version.

        Raises:
            IndexUnavailable: nothing usable is published, and nothing was before.
        """
        version = published_version(self._index_dir)
        library = self._library
        if library and (version == library.index.version or version == self._refused):
            return library
        with self._lock:
            if self._library and self._library.index.version == version:
                return self._library
            try:
                index = open_index(self._index_dir, self._embedder.digest)
            except IndexUnavailable as error:
                # The version that is open still answers; staff learn it from the log.
                if self._library is None:
                    raise
                self._refused = version
                log.error("new index refused, %s stays: %s", self._library.index.version, error)
                return self._library
            self._library = Library(index, Retriever(index, self._embedder), Composer(index))
            return self._library


class Desk:
    """Answers messages. Safe to share between threads.

    Args:
        libraries: the index behind the answers; None when it could not be opened, in which case
            the interceptor still reads every message.
        audit: where every answer is kept before it is shown.
    """

    def __init__(self, libraries: Libraries | None, audit: AuditLog) -> None:
        self._libraries, self._audit = libraries, audit

    def warm_up(self) -> None:
        """Pay first-use costs before the first patient: one search, nothing kept."""
        if self._libraries is not None:
            retriever = self._libraries.current().retriever
            retriever.find(retriever.read("how long does sciatica last"))

    def state(self) -> dict[str, Any]:
        """What /ready tells: index version, and in words what does not work."""
        if self._libraries is None:
            return {"ready": False, "reason": "no index; run `make index`"}
        index = self._libraries.current().index
        return {"ready": True, "index": index.version, "vector_store": index.store_fault or "sound"}

    def answer(self, message: str, conversation: Conversation) -> tuple[Answer, Conversation]:
        """One turn: the answer as kept, and the conversation after it. Never raises."""
        started = time.perf_counter()
        interception = intercept(message, conversation.safety)
        after = replace(conversation, safety=interception.state)
        if interception.outcome is not Outcome.NONE:
            answer = _carded(interception, conversation.region)
        else:
            answer, topic = self._looked_up(message, conversation, interception)
            after = replace(after, topic=topic)
        elapsed = round((time.perf_counter() - started) * 1000, 2)
        return self._kept(after, message, replace(answer, elapsed_ms=elapsed))

    def _looked_up(
        self, message: str, conversation: Conversation, interception: Interception
    ) -> tuple[Answer, str]:
        topic = conversation.topic
        try:
            if conversation.safety.asked and len(message.split()) <= _SHORT_REPLY_WORDS:
                return _own(Kind.SMALL_TALK, interception, wording.SCREENED), topic
            small = reply_to(message)
            if small:
                return _own(Kind.SMALL_TALK, interception, small, suggest=True), topic
            if self._libraries is None:
                return _own(Kind.NOT_COVERED, interception, wording.NO_INDEX), topic
            return _from_sources(message, topic, interception, self._libraries.current())
        except (KeyboardInterrupt, SystemExit):
            raise
        except IndexUnavailable as error:
            log.error("no index: %s", error)
            return _own(Kind.NOT_COVERED, interception, wording.NO_INDEX), topic
        except BaseException as error:  # a library's panic is no Exception
            log.error("no answer: %s", type(error).__name__, exc_info=_traceback_only(error))
            return _own(Kind.NOT_COVERED, interception, wording.TROUBLE), topic

    def _kept(
        self, after: Conversation, message: str, answer: Answer
    ) -> tuple[Answer, Conversation]:
        texts: dict[str, tuple[str, str, str]] = {}
        if self._libraries is not None and answer.citations:
            index = self._libraries.current().index
            for cited in answer.citations:
                if cited.passage in index.position:
                    passage = index.passage(cited.passage)
                    texts[cited.digest] = (passage.id, passage.source, passage.text)
        try:
            return self._audit.keep(after, message, answer, texts), after
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            log.error("not kept: outcome=%s error=%s", answer.outcome, type(error).__name__)
            if answer.card:
                return answer, after  # advice to get help is shown whatever else fails
            trouble = replace(
                answer,
                kind=Kind.NOT_COVERED,
                parts=(_own_part(wording.TROUBLE),),
                citations=(),
                disagreement=None,
                suggestions=(),
            )
            return trouble, after


def _traceback_only(error: BaseException) -> BaseException | None:
    """The error without its message for the log: a message may hold a patient's words."""
    try:
        return type(error)().with_traceback(error.__traceback__)
    except TypeError:
        return None


def _own_part(*sentences: str, heading: str | None = None) -> Part:
    return Part(
        kind=PartKind.OWN,
        heading=heading,
        sentences=tuple(CitedSentence(text) for text in sentences),
    )


def _base(kind: Kind, interception: Interception) -> Answer:
    return Answer(
        outcome=interception.outcome.value,
        rules=tuple(Finding(rule=f.rule, evidence=f.evidence) for f in interception.findings),
        kind=kind,
        parts=(),
        rules_version=interception.table_version,
        cleared=tuple((c.rule_or_concept, c.evidence, c.reason) for c in interception.cleared),
    )


def _own(kind: Kind, interception: Interception, *sentences: str, suggest: bool = False) -> Answer:
    return replace(
        _base(kind, interception),
        parts=(_own_part(*sentences),),
        composer="own words",
        suggestions=wording.SUGGESTIONS[:3] if suggest else (),
    )


def _carded(interception: Interception, region: str) -> Answer:
    card = card_for(interception, region)
    stands = interception.outcome in {Outcome.URGENT, Outcome.EMERGENCY}
    return replace(
        _base(_CARD_KINDS[interception.outcome], interception),
        card=card.markdown,
        calls=tuple((line.label, line.number) for line in card.call),
        choices=card.answers,
        standing=short_form(interception, region) if stands else None,
        composer="card",
    )


def _from_sources(
    message: str, topic: str, interception: Interception, library: Library
) -> tuple[Answer, str]:
    retriever = library.retriever
    if not message.strip():
        return _own(Kind.SMALL_TALK, interception, wording.EMPTY), topic
    before = Remembered.read(topic)
    found, followed = find_in_conversation(retriever, message, before)
    base = replace(
        _base(Kind.ANSWER, interception),
        corpus_version=library.index.version,
        question_searched=found.question.text,
        notes=(f"follow-up on: {before.topic}",) if followed else (),
    )
    coverage = coverage_of(found)
    warning_signs = interception.information and _about_warning_signs(found)
    if warning_signs:
        coverage = Coverage.COVERED
    if coverage is not Coverage.COVERED:
        declined = replace(base, candidates=_candidates(found, ()))
        return _declined(declined, coverage, found), topic
    composed = library.composer.compose(found, retriever.sentence_cosines, warning_signs)
    parts, citations = in_reading_order(composed.parts, composed.citations)
    used = tuple(cited.passage for cited in citations)
    answer = replace(
        base,
        parts=parts,
        citations=citations,
        disagreement=composed.disagreement,
        topic=composed.topic,
        candidates=_candidates(found, used),
        suggestions=composed.suggestions,
    )
    return answer, Remembered(composed.topic, found.question.form).kept


# Where the warning signs themselves are the subject.
_WARNING_SOURCES = frozenset({"ces-safety-net-card", "girft-ces-2023", "ifompt-red-flags-2020"})


def _about_warning_signs(found: Found) -> bool:
    """Whether what was found first is about warning signs."""
    if not found.hits:
        return False
    passage = found.hits[0].passage
    return passage.source in _WARNING_SOURCES or "#emergency" in passage.id


def _candidates(found: Found, used: tuple[str, ...]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(
            passage=hit.passage.id,
            cosine=round(hit.cosine, 4),
            words=round(hit.words, 4),
            score=round(hit.score, 4),
            used=hit.passage.id in used,
        )
        for hit in found.hits
    )


def _declined(answer: Answer, coverage: Coverage, found: Found) -> Answer:
    if coverage is Coverage.OFF_TOPIC:
        return replace(
            answer,
            kind=Kind.OUT_OF_SCOPE,
            parts=(_own_part(wording.OUT_OF_SCOPE),),
            composer="own words",
            suggestions=wording.SUGGESTIONS[:3],
        )
    first = wording.NOT_COVERED_PERSONAL if coverage is Coverage.PERSONAL else wording.NOT_COVERED
    topics = list(dict.fromkeys(hit.passage.heading for hit in found.hits))[:3]
    parts = [_own_part(first, wording.NOT_COVERED_ASK)]
    if topics:
        named = "; ".join(topic[0].lower() + topic[1:] for topic in topics)
        parts.append(_own_part(wording.NEAREST.format(topics=named)))
    return replace(
        answer,
        kind=Kind.NOT_COVERED,
        parts=tuple(parts),
        composer="own words",
        suggestions=tuple(topics),
    )
