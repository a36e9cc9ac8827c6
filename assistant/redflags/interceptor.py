"""Reads every message before anything else does, and says how urgent it is."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.redflags import answers, binding, clearing, concepts, numbers, rules
from assistant.redflags.concepts import Mention, Reading
from assistant.redflags.outcome import Cleared, Finding, Outcome
from assistant.redflags.state import SafetyState, Slot


@dataclass(frozen=True)
class Interception:
    """The answer about one message in its conversation."""

    outcome: Outcome
    findings: tuple[Finding, ...]
    cleared: tuple[Cleared, ...]
    information: bool
    state: SafetyState
    table_version: str
    crisis: bool
    failed: bool
    elapsed_ms: float

    @property
    def rule_ids(self) -> tuple[str, ...]:
        """Ids of the rules that stand, most urgent first, each once."""
        return tuple(dict.fromkeys(f.rule for f in self.findings))


@lru_cache(maxsize=1)
def table_version() -> str:
    """A short hash of the rule table and the vocabulary."""
    digest = hashlib.sha256()
    digest.update(repr(rules.TABLE).encode())
    for words in (concepts.SIGNS, concepts.VOCABULARY, concepts.FRAMES, rules.IMPLIES):
        digest.update(repr(sorted(words.items())).encode())
    return digest.hexdigest()[:12]


def intercept(message: str, state: SafetyState | None = None) -> Interception:
    """Read a message with what the conversation has said so far; never raises."""
    began = time.perf_counter()
    before = state if state is not None else SafetyState.start()
    try:
        return _intercept(message, before, began)
    except BaseException:
        return _failed(before, began)


def _failed(before: object, began: float) -> Interception:
    finding = Finding("interceptor-failed", Outcome.EMERGENCY, "", (), False)
    kept = before if isinstance(before, SafetyState) else SafetyState.start()
    state = replace(kept, outcome=Outcome.EMERGENCY, findings=(*kept.findings, finding))
    return Interception(
        Outcome.EMERGENCY, state.findings, (), False, state, "unknown", False, True,
        (time.perf_counter() - began) * 1000,
    )  # fmt: skip


def intercept_conversation(turns: Sequence[str]) -> Interception:
    """Fold ``intercept`` over the turns of a conversation; the result of the last."""
    result = intercept("")
    state = SafetyState.start()
    for turn in turns:
        result = intercept(turn, state)
        state = result.state
    return result


def _intercept(message: str, before: SafetyState, began: float) -> Interception:
    _check_table()
    cleared: list[Cleared] = []
    findings: list[Finding] = []
    information = assessed = False
    answer = answers.Answer.NONE
    slots = before.slots
    for offset, piece in pieces_of(message):
        if time.perf_counter() - began > LONGEST_SECONDS:
            raise TimeoutError("the message took too long to read")
        said = _read_piece(piece)
        information = information or said.sorted_out.information
        assessed = assessed or said.sorted_out.assessed
        cleared.extend(said.sorted_out.cleared)
        if not offset and before.asked:
            answer = answers.answer_of(said.reading, before.asked)
            if answer is answers.Answer.NO:
                slots = tuple(s for s in slots if s.concept not in _VAGUE)
        if said.sorted_out.assessed and before.outcome == Outcome.URGENT:
            slots = ()
        findings.extend(_findings(said.reading, said.sorted_out.standing, slots, offset))
        slots = _with_slots(slots, said, before.turn + 1)
    standing_before = tuple(
        replace(f, carried=True, spans=()) for f in before.findings if f.outcome >= Outcome.URGENT
    )
    if assessed and before.outcome == Outcome.URGENT:
        cleared.extend(Cleared(f.rule, f.evidence, "past-and-assessed") for f in standing_before)
        standing_before = ()
    if answer is answers.Answer.NO:
        cleared.extend(Cleared(rule, message.strip()[:80], "denied") for rule in before.asked)
    if before.asked:
        findings.extend(_follow_up(message, before, answer, findings))
    outcome = max((f.outcome for f in (*findings, *standing_before)), default=Outcome.NONE)
    if before.damaged:
        outcome = Outcome.EMERGENCY
    all_findings = _once(sorted((*findings, *standing_before), key=lambda f: -f.outcome.rank))
    asking = outcome == Outcome.ASK
    state = replace(
        before,
        turn=before.turn + 1,
        outcome=outcome,
        findings=all_findings,
        asked=tuple(f.rule for f in all_findings) if asking else (),
        slots=slots,
    )
    crisis = any(f.rule == "self-harm" for f in all_findings)
    return Interception(
        outcome, all_findings, tuple(cleared), information, state, table_version(),
        crisis, False, (time.perf_counter() - began) * 1000,
    )  # fmt: skip


def _check_table() -> None:
    """Raise RuntimeError where the table or the vocabulary cannot have been meant so."""
    if not rules.TABLE or not concepts.SIGNS:
        raise RuntimeError("empty rule table or vocabulary")
    for row in rules.TABLE:
        if not row.when or not all(way.needs for way in row.when):
            raise RuntimeError(f"rule {row.id} can never fire or always fires")


@dataclass(frozen=True)
class _Said:
    reading: Reading
    sorted_out: clearing.Sorted


@lru_cache(maxsize=64)
def _read_piece(piece: str) -> _Said:
    reading = concepts.read(piece)
    mentions = [*reading.mentions, *binding.mentions_of(reading), *numbers.mentions_of(reading)]
    return _Said(reading, clearing.sort_out(reading, mentions))


def _with_slots(slots: tuple[Slot, ...], said: _Said, turn: int) -> tuple[Slot, ...]:
    latest = {s.concept: s for s in slots}
    for mention in said.sorted_out.standing:
        evidence = said.reading.text(mention.start, mention.end)[:LONGEST_EVIDENCE]
        latest[mention.concept] = Slot(mention.concept, evidence, turn)
    return tuple(latest.values())


LONGEST_EVIDENCE = 200
LONGEST_SECONDS = 20.0
LONGEST_PIECE = 1600
OVERLAP = 160


def pieces_of(message: str) -> Iterator[tuple[int, str]]:
    """Cut a long message so that the cost of a place never depends on what is far away.

    Yields:
        (offset in the message, piece); cut at the end of a sentence where there is one in
        the last third of a piece, else with an overlap. Signs that need two pieces meet
        through the slots, as they do over turns.
    """
    place, length = 0, len(message)
    while True:
        if length - place <= LONGEST_PIECE:
            yield place, message[place:]
            return
        end = place + LONGEST_PIECE
        cut = max(
            message.rfind(mark, place + LONGEST_PIECE * 2 // 3, end)
            for mark in (". ", "! ", "? ", "\n")
        )
        if cut > 0:
            yield place, message[place : cut + 1]
            place = cut + 1
            continue
        space = message.rfind(" ", end - OVERLAP, end)
        end = space if space > 0 else end
        yield place, message[place:end]
        back = message.rfind(" ", place + 1, end - OVERLAP)
        place = back if back > end - 2 * OVERLAP else end - OVERLAP


_VAGUE = frozenset(
    "toilet-trouble bowel-trouble vague-place legs-odd sexual-vague cannot-walk-unclear vague-part".split()
)


def _follow_up(
    message: str, before: SafetyState, answer: answers.Answer, findings: list[Finding]
) -> list[Finding]:
    """What the answer to a screening question makes of the rules it was about."""
    if answer is answers.Answer.NO:
        return []
    earlier = {f.rule: f for f in before.findings}
    if answer is answers.Answer.YES:
        return [
            Finding(
                rule,
                rules.CONFIRMED.get(rule, Outcome.EMERGENCY),
                message.strip()[:120],
                ((0, len(message)),),
            )
            for rule in before.asked
        ]
    if any(f.outcome >= Outcome.URGENT for f in findings):
        return []
    return [
        replace(earlier[rule], carried=True, spans=()) for rule in before.asked if rule in earlier
    ]


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    kept: dict[str, Finding] = {}
    for finding in findings:
        kept.setdefault(finding.rule, finding)
    return tuple(kept.values())


def _findings(
    reading: Reading, standing: tuple[Mention, ...], slots: tuple[Slot, ...], offset: int
) -> list[Finding]:
    now: dict[str, list[Mention]] = {}
    for mention in standing:
        for concept in (mention.concept, *rules.IMPLIES.get(mention.concept, ())):
            now.setdefault(concept, []).append(mention)
    earlier: dict[str, Slot] = {}
    for slot in slots:
        for concept in (slot.concept, *rules.IMPLIES.get(slot.concept, ())):
            earlier.setdefault(concept, slot)
    found: list[Finding] = []
    for row in rules.TABLE:
        for way in row.when:
            for need in way.needs:
                if need not in now and need not in earlier:
                    break
            else:
                here = sum(need in now for need in way.needs)
                if here and not (way.across_turns and here == len(way.needs)):
                    found.append(_finding(row, way, reading, now, earlier, offset))
                    break
    return found


def _finding(
    row: rules.RedFlag, way: rules.Alternative, reading: Reading,
    now: dict[str, list[Mention]], earlier: dict[str, Slot], offset: int,
) -> Finding:  # fmt: skip
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    for need in way.needs:
        if need in now:
            mention = now[need][0]
            span = (
                offset + reading.words[mention.start].start,
                offset + reading.words[mention.end - 1].end,
            )
            if span not in spans:
                spans.append(span)
                words.append(reading.text(mention.start, mention.end))
        else:
            words.append(earlier[need].evidence)
    return Finding(
        row.id, row.outcome, " … ".join(words)[: LONGEST_EVIDENCE * 2], tuple(spans), False
    )
