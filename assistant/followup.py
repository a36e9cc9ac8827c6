"""Follow-ups: a message that only makes sense after the one before gets its topic.

The rule, in full. Thanks and other words of courtesy at the start are left out. What remains
continues the topic of the last answer
- for certain, when it names no exercise and all its content words are of the kind that any topic
  takes ('how many times a day', 'which leg', 'why');
- perhaps, when it points back ('it', 'that one') or goes on ('and', 'what about') and brings few
  words of its own. Then it is searched alone and with the topic, and stands alone when the
  sources answer it well alone.
A short message that only names another exercise or medicine ('and the bridge?') is asked as the
question before was. Everything else is a new topic,
unless it is short, not answered alone, and still nearer to what the sources answer than to what
they never do: then the topic is put first after all.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum

from assistant.coverage import ANSWERED, likelihood
from assistant.question import Asks, Question
from assistant.retrieval import Found, Retriever
from corpus.lexical import stem

_ANY_TOPIC = frozenset(
    stem(word)
    for word in (
        "time times day daily days week weeks often long longer hold holding second seconds minute "
        "minutes rep reps repetition repetitions set sets many much often once twice start begin stop "
        "leg legs side sides other one same both right left wrong correct correctly properly best "
        "better worse good bad safe ok okay fine hurt hurts hurting pain painful sore feel feeling "
        "felt supposed meant normal help helps work works working need try trying do doing done use "
        "every morning evening night hour hours number people person else anything instead first "
        "mean means sure really actually again explain example evidence proof source sources says "
        "say said who which where when how why what yes no thing things way part sciatica point "
        "exactly roughly about per each max maximum minimum least most enough too keep going go "
        "kind type different difference sort reason because quick short simple words plain "
        "expect happen happens take takes make makes know tell show give me please often usual "
        "usually always never ever still yet already now later today tomorrow soon quickly slowly"
    ).split()
)
# Whose word on the same topic is asked for.
_WHO_SAYS = frozenset(
    stem(word)
    for word in (
        "nice nhs world health organization cochrane danish danes denmark dutch australian australians "
        "american americans acp jospt nass girft guideline guidelines guidance"
    ).split()
)
_POINTS_BACK = re.compile(
    r"\b(?:it|its|it's|that|this|those|these|them|they|that one|the other one|the first one|"
    r"the second one|the same)\b"
)
# 'Is it safe to drive?': this 'it' points at nothing.
_EMPTY_IT = re.compile(
    r"\b(?:is|was|will|would|isn't|isnt) it (?:\w+ )?(?:ok|okay|safe|normal|good|bad|better|worth|possible|fine|"
    r"true|alright|likely|common|dangerous|harmful|necessary|helpful|best|wise) (?:to|for|that|if|when)\b"
    r"|\bdoes it (?:help|hurt|matter) (?:to|if|when)\b|\bi (?:heard|read|think|thought) that\b"
    r"|\bthis (?:week|month|morning|pain|sciatica|bad|much)\b|\bso that\b|\bthat (?:i|my|the)\b"
)
# 'And the bridge?', 'what about ice then'.
_GOES_ON = re.compile(
    r"^(?:(?:and|but|so|or|also|then|plus|what about|how about|same for|what if|even|for|with|in|was|were|did|do they|does he|"
    r"does she|is there|are there|any)\b)|\b(?:then|too|as well|instead|though|either)\W*$"
)
_NEW_TOPIC = re.compile(
    r"\b(?:different (?:thing|question|topic|subject)|(?:another|new|other|separate|unrelated) (?:thing|question|topic|subject)|"
    r"change of (?:subject|topic)|changing (?:the )?(?:subject|topic)|something else|by the way|btw|on another note)\b"
)
_COURTESY = re.compile(
    r"^(?:(?:ok(?:ay)?|right|righto|alright|ta|thanks?|thank you|cheers|great|good|lovely|nice|cool|brilliant|perfect|fab|"
    r"fair enough|fair|makes sense|that makes sense|got it|gotcha|i see|ah+|oh+|h+m+|aha|yes|yeah|yep|no|nope|sure|fine|"
    r"interesting|wow|phew|done it|done that|done|did (?:it|that)|tried (?:it|that)|that'?s (?:good|great|helpful|useful|interesting|"
    r"nice|clear|a relief|reassuring)(?: news)?|good news|(?:good|nice|useful|helpful) to know|will do|understood|noted|well|"
    r"so much|very much|a lot|mate|love|doc|for that|that helps|feels? (?:ok|okay|fine|good)|now|then|er+m?|um+|lol|haha)"
    r"(?:[\s,.!;:–—-]+|$))+"
)
_WORDS_OF_ITS_OWN = 2
_WORDS_WHEN_GOING_ON = 4
# A follow-up with words of its own stands alone when the sources answer it this well alone.
_WELL_ALONE = 0.6
_LIKE_ALONE = 0.5
_SHORT = 10  # words of a message that may be lost without its topic
_ELLIPSIS = 5  # words of a message that asks as the one before did


class Continues(Enum):
    """Whether a message continues the topic before."""

    NO = 0
    PERHAPS = 1
    FOR_CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a conversation keeps of the turn before: topic and form, and no word of the patient."""

    topic: str = ""
    form: Asks = Asks.OTHER

    @classmethod
    def read(cls, kept: str) -> "Remembered":
        topic, _, form = kept.partition("\n")
        return cls(topic, Asks(form) if form else Asks.OTHER)

    @property
    def kept(self) -> str:
        return f"{self.topic}\n{self.form.value}"


def without_courtesy(text: str) -> str:
    """A lower-case message without the thanks it starts with; whole when nothing else is said."""
    return _COURTESY.sub("", text) or text


def continues(question: Question, topic: str) -> Continues:
    """Whether a message continues a topic, '' when there was none. The rule stands above."""
    text = question.text
    if not topic or question.exercises or _NEW_TOPIC.search(text):
        return Continues.NO
    own = [
        word
        for word in question.words
        if word not in _ANY_TOPIC and word not in _WHO_SAYS and not word.isdigit()
    ]
    if not own:
        return Continues.FOR_CERTAIN
    if question.topics:
        return Continues.NO
    if _POINTS_BACK.search(_EMPTY_IT.sub(" ", text)) and len(own) <= _WORDS_OF_ITS_OWN:
        return Continues.PERHAPS
    if _GOES_ON.search(text) and len(own) <= _WORDS_WHEN_GOING_ON:
        return Continues.PERHAPS
    return Continues.NO


def find_in_conversation(
    retriever: Retriever, message: str, before: Remembered
) -> tuple[Found, bool]:
    """What a message finds, and whether it was read as a follow-up on the topic before."""
    question = retriever.read(message)
    if before.topic:
        question = retriever.read(without_courtesy(question.text))
    kind = continues(question, before.topic)
    if kind is Continues.NO:
        alone = retriever.find(_asked_as_before(question, before))
        if not before.topic or not _lost_alone(alone):
            return alone, False
    elif kind is Continues.PERHAPS:
        alone = retriever.find(question)
        if likelihood(alone) >= _WELL_ALONE and alone.hits[0].score >= _LIKE_ALONE:
            return alone, False
    joined = retriever.read(f"{before.topic}: {question.text}")
    joined = replace(
        joined,
        # The message's own form, since the topic's words stand before it now.
        form=question.form if question.form is not Asks.OTHER else joined.form,
        # 'How long does it take?' names sciatica's course only when nothing went before.
        topics=tuple(topic for topic in joined.topics if topic not in question.topics),
    )
    return retriever.find(joined, stressed=question), True


def _lost_alone(alone: Found) -> bool:
    """Whether a short message that names nothing new is not answered alone, but is no stranger."""
    leaning, question = alone.leaning, alone.question
    named = question.exercises or question.topics or _NEW_TOPIC.search(question.text)
    return (
        leaning is not None
        and not named
        and not leaning.names
        and len(question.text.split()) <= _SHORT
        and leaning.ours > leaning.not_ours
        and likelihood(alone) < ANSWERED
    )


def _asked_as_before(question: Question, before: Remembered) -> Question:
    short = len(question.text.split()) <= _ELLIPSIS
    if short and question.form is Asks.OTHER and _GOES_ON.search(question.text):
        return replace(question, form=before.form)
    return question
