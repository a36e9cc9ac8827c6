"""Reads every message before anything else does, and says how urgent it is."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.redflags import answers, binding, clearing, concepts, numbers, rules
from assistant.redflags.concepts import Mention, Reading
from assistant.redflags.outcome import Cleared, Finding, Outcome
from assistant.redflags.state import SafetyState, Slot, keep


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
    digest.update(repr(sorted(concepts.SIGNS.items())).encode())
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
    if not rules.TABLE:
        raise RuntimeError("empty rule table")
    reading = concepts.read(message)
    mentions = [*reading.mentions, *binding.mentions_of(reading), *numbers.mentions_of(reading)]
    sorted_out = clearing.sort_out(reading, mentions)
    cleared = list(sorted_out.cleared)
    slots_before = before.slots
    standing_before = tuple(
        replace(f, carried=True, spans=()) for f in before.findings if f.outcome >= Outcome.URGENT
    )
    if sorted_out.assessed and before.outcome == Outcome.URGENT:
        cleared.extend(Cleared(f.rule, f.evidence, "past-and-assessed") for f in standing_before)
        standing_before, slots_before = (), ()
    answer = answers.answer_of(reading, before.asked) if before.asked else answers.Answer.NONE
    if answer is answers.Answer.NO:
        cleared.extend(Cleared(rule, message.strip()[:80], "denied") for rule in before.asked)
        slots_before = tuple(s for s in slots_before if s.concept not in _VAGUE)
    findings = _findings(reading, sorted_out.standing, slots_before)
    if before.asked:
        findings.extend(_follow_up(message, before, answer, findings))
    outcome = max((f.outcome for f in (*findings, *standing_before)), default=Outcome.NONE)
    if before.damaged:
        outcome = Outcome.EMERGENCY
    all_findings = _once(sorted((*findings, *standing_before), key=lambda f: -f.outcome.rank))
    slots = tuple(
        Slot(m.concept, reading.text(m.start, m.end), before.turn + 1)
        for m in {m.concept: m for m in sorted_out.standing}.values()
    )
    asked = tuple(f.rule for f in all_findings if f.outcome == Outcome.ASK) if outcome == Outcome.ASK else ()
    state = keep(
        replace(
            before, turn=before.turn + 1, outcome=outcome, findings=all_findings, asked=asked, slots=slots_before
        ),
        slots,
    )  # fmt: skip
    crisis = any(f.rule == "self-harm" for f in all_findings)
    return Interception(
        outcome, all_findings, tuple(cleared), sorted_out.information, state, table_version(),
        crisis, False, (time.perf_counter() - began) * 1000,
    )  # fmt: skip


_VAGUE = frozenset("toilet-trouble bowel-trouble vague-place legs-odd sexual-vague cannot-walk-unclear vague-part".split())


def _follow_up(
    message: str, before: SafetyState, answer: answers.Answer, findings: list[Finding]
) -> list[Finding]:
    """What the answer to a screening question makes of the rules it was about."""
    if answer is answers.Answer.NO:
        return []
    earlier = {f.rule: f for f in before.findings}
    if answer is answers.Answer.YES:
        return [
            Finding(rule, rules.CONFIRMED.get(rule, Outcome.EMERGENCY), message.strip()[:120], ((0, len(message)),))
            for rule in before.asked
        ]
    if any(f.outcome >= Outcome.URGENT for f in findings):
        return []
    return [replace(earlier[rule], carried=True, spans=()) for rule in before.asked if rule in earlier]


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    kept: dict[str, Finding] = {}
    for finding in findings:
        kept.setdefault(finding.rule, finding)
    return tuple(kept.values())


def _findings(reading: Reading, standing: tuple[Mention, ...], slots: tuple[Slot, ...]) -> list[Finding]:
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
            if not any(n in now for n in way.needs):
                continue
            if not all(n in now or n in earlier for n in way.needs):
                continue
            if way.across_turns and all(n in now for n in way.needs):
                continue
            spans: list[tuple[int, int]] = []
            words: list[str] = []
            for need in way.needs:
                if need in now:
                    mention = now[need][0]
                    span = (reading.words[mention.start].start, reading.words[mention.end - 1].end)
                    if span not in spans:
                        spans.append(span)
                        words.append(reading.text(mention.start, mention.end))
                else:
                    words.append(earlier[need].evidence)
            found.append(Finding(row.id, row.outcome, " … ".join(words), tuple(spans), False))
            break
    return found
