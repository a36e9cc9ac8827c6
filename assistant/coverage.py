"""Whether the sources back an answer at all. 'My sources do not cover this' is a good answer.

A logistic sum of a few signs says how likely a question is one that the corpus answers. Its
weights were fitted by `python -m tests.quality.fit_coverage` on the development half of the
labelled questions and on `coverage-training.jsonl`; `make quality` reports the other half.
"""

import math
import re
from collections.abc import Mapping
from enum import StrEnum

from assistant.not_ours import NotOurs
from assistant.retrieval import Found

WEIGHTS: Mapping[str, float] = {
    "score": 22.192,
    "ours": 1.501,
    "nearly_ours": 12.506,
    "not_ours": -19.952,
    "plane": 1.822,
    "names": -4.055,
    "medical_names": -2.159,
    "named_here": 0.133,
}
INTERCEPT = -0.273
# Likelihood at or above which a question is answered: as many wrongly answered as wrongly declined.
ANSWERED = 0.5
# For a corpus that notes too few of its patients' wordings: the fused score of the best passage
# and the share of known words.
_SCORE_ALONE = 0.45
_KNOWN_WORDS = 0.6
# A likeness above this is nearly a noted wording, and counts more.
_NEARLY = 0.8
# Cosines of a question with the noted wordings: all but the same; alike; and a lead over every
# question that is declined. None of 473 development questions is wrongly answered by them.
_NOTED, _LIKE, _CLEAR_LEAD = 0.92, 0.72, 0.25
# A question this unlike everything here is about something else altogether.
_OFF_TOPIC = 0.3

_PERSONAL = re.compile(
    r"\b(?:"
    r"(?:read|look at|interpret|explain|what does|what do|understand|check) (?:this |these )?my (?:\w+ ){0,2}"
    r"(?:scan|mri|x-?ray|results?|report|blood tests?)|"
    r"my (?:mri|scan|x-?ray|report|results?) (?:says?|shows?|showed|said)|"
    r"(?:what (?:is|do you think is) (?:wrong with me|my diagnosis)|what do i have|diagnose me|"
    r"(?:do|have) i (?:have|got) (?:sciatica|a (?:slipped|herniated) dis[ck]|stenosis|piriformis\w*)|is (?:this|mine|it) sciatica|"
    r"what(?:'s| is) causing my)|"
    r"how (?:many|much) (?:mg|milligrams?|\w+ )?(?:of )?(?:tablets?|pills?|paracetamol|ibuprofen|naproxen|codeine|"
    r"pregabalin|gabapentin|amitriptyline|diazepam|tramadol|morphine|duloxetine|painkillers?)\b(?! (?:did|was|were|had))|"
    r"(?:stop|come off|double|increase|reduce|skip|up|halve|change|raise|lower|wean off|cut) (?:taking )?my (?:\w+ ){0,2}"
    r"(?:tablets?|pills?|meds?|medication|medicines?|dose|pregabalin|gabapentin|amitriptyline|codeine|naproxen|"
    r"ibuprofen|tramadol|duloxetine|painkillers?|steroids?|blood thinners?|warfarin)|"
    r"(?:mix|combine|together with|on top of|alongside|as well as) (?:my )?(?:\w+ ){0,2}(?:ibuprofen|naproxen|codeine|"
    r"paracetamol|tramadol|pregabalin|gabapentin|amitriptyline|alcohol|diazepam|warfarin)|"
    r"(?:can|should|may|could) i (?:take|have|use) (?:\w+ ){1,4}(?:with|and) (?:my )?(?:\w+ ){0,2}(?:tablets?|medication|warfarin|"
    r"ibuprofen|naproxen|codeine|paracetamol|tramadol|pregabalin|gabapentin|amitriptyline|alcohol|diazepam|apixaban|lisinopril|ramipril|sertraline)|"
    r"what dose (?:of|should)|maximum dose|max dose|what strength|"
    r"(?:write|give|get) me (?:a )?(?:sick ?note|fit ?note|prescription|referral|letter)|"
    r"(?:which|what) (?:painkiller|medicine|tablet|drug) should i|should i (?:sue|claim)|"
    r"(?:am i|will i be) (?:fit|ok|okay|safe|well enough) (?:for|to) (?:work|fly|drive|go back)"
    r")"
)  # fmt: skip


class Coverage(StrEnum):
    COVERED = "covered"
    NOT_COVERED = "not covered"
    PERSONAL = "a personal judgement"
    OFF_TOPIC = "off topic"


_REFUSALS = {
    NotOurs.JUDGEMENT: Coverage.PERSONAL,
    NotOurs.NOT_COVERED: Coverage.NOT_COVERED,
    NotOurs.OFF_TOPIC: Coverage.OFF_TOPIC,
}


def asks_for_judgement(text: str) -> bool:
    """Whether a lower-case message wants a verdict on this person's own scan, dose or diagnosis."""
    return bool(_PERSONAL.search(text))


def signs_of(found: Found) -> dict[str, float] | None:
    """The signs by the names of `WEIGHTS`; None when the corpus has no side to compare with."""
    leaning = found.leaning
    if leaning is None or not found.hits:
        return None
    question = found.question
    return {
        "score": found.hits[0].score,
        "ours": leaning.ours,
        "nearly_ours": max(0.0, leaning.ours - _NEARLY),
        "not_ours": leaning.not_ours,
        "plane": leaning.plane,
        "names": min(2.0, len(leaning.names)),
        "medical_names": float(bool(leaning.medical_names)),
        "named_here": float(bool(question.exercises or question.topics)),
    }


def likelihood(found: Found) -> float:
    """How likely the sources answer a question, 0..1."""
    signs = signs_of(found)
    if signs is None:
        enough = found.hits and found.hits[0].score >= _SCORE_ALONE and found.known >= _KNOWN_WORDS
        return 1.0 if enough else 0.0
    total = INTERCEPT + sum(WEIGHTS[name] * value for name, value in signs.items())
    return 1.0 / (1.0 + math.exp(-total))


def _asked_of_us(found: Found) -> bool:
    """Whether curators noted this question nearly word for word, or nothing declined is like it."""
    leaning = found.leaning
    if leaning is None:
        return False
    lead = leaning.ours - leaning.not_ours
    return (leaning.ours >= _NOTED and lead > 0) or (leaning.ours >= _LIKE and lead >= _CLEAR_LEAD)


def coverage_of(found: Found) -> Coverage:
    """Whether to answer; comparisons are written so that NaN declines."""
    if asks_for_judgement(found.question.text):
        return Coverage.PERSONAL
    if likelihood(found) >= ANSWERED or _asked_of_us(found):
        return Coverage.COVERED
    leaning = found.leaning
    stranger = not found.hits or found.hits[0].score < _OFF_TOPIC
    if stranger and (leaning is None or leaning.not_ours < _OFF_TOPIC):
        return Coverage.OFF_TOPIC
    return _REFUSALS[leaning.kind] if leaning else Coverage.NOT_COVERED
