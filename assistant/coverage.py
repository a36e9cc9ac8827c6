"""Whether the sources back an answer at all. 'My sources do not cover this' is a good answer.

The thresholds were set on the labelled development questions (`make quality` reports the rest).
"""

import re
from enum import StrEnum

from assistant.question import Question
from assistant.retrieval import Found

# Fused score of the best passage: at or above the first it is answered; below the second it is
# declined; between them the question's own words must be known to the sources.
SURE = 0.62
LEAST = 0.47
_KNOWN_WORDS = 0.75
# Below this likeness to anything we hold, the question is about something else altogether.
OFF_TOPIC = 0.34

_PERSONAL = re.compile(
    r"\b(?:"
    r"(?:read|look at|interpret|explain|what does|what do|understand|check) (?:this |these )?my (?:\w+ ){0,2}"
    r"(?:scan|mri|x-?ray|results?|report|blood tests?)|"
    r"my (?:mri|scan|x-?ray|report|results?) (?:says?|shows?|showed|said)|"
    r"(?:what (?:is|do you think is) (?:wrong with me|my diagnosis)|what do i have|diagnose me|"
    r"(?:do|have) i (?:have|got) (?:sciatica|a (?:slipped|herniated) dis[ck]|stenosis|piriformis\w*)|is (?:this|mine|it) sciatica|"
    r"what(?:'s| is) causing my)|"
    r"how (?:many|much) (?:mg|milligrams?|\w+ )?(?:of )?(?:tablets?|pills?|paracetamol|ibuprofen|naproxen|codeine|"
    r"pregabalin|gabapentin|amitriptyline|diazepam|tramadol|morphine|duloxetine|painkillers?)\b|"
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


def asks_for_judgement(text: str) -> bool:
    """Whether a lower-case message wants a verdict on this person's own scan, dose or diagnosis."""
    return bool(_PERSONAL.search(text))


def coverage_of(found: Found) -> Coverage:
    """Whether to answer; comparisons are written so that NaN declines."""
    question: Question = found.question
    if asks_for_judgement(question.text):
        return Coverage.PERSONAL
    if question.exercises or question.topics:
        return Coverage.COVERED
    best = found.hits[0] if found.hits else None
    if best is None:
        return Coverage.OFF_TOPIC
    if best.score >= SURE and found.known >= 0.5:
        return Coverage.COVERED
    if best.score >= LEAST and found.known >= _KNOWN_WORDS:
        return Coverage.COVERED
    if best.score >= OFF_TOPIC:
        return Coverage.NOT_COVERED
    return Coverage.OFF_TOPIC
