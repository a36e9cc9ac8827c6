"""Follow-ups: a message that only makes sense after the one before gets its topic.

The rule, in full. A message that names an exercise or a disputed topic stands alone. Otherwise it
continues the topic of the last answer when all its content words are of the kind that any topic
takes ('how many times a day', 'which leg', 'why'), or when it points back ('it', 'that one', 'the
other one') and brings at most two words of its own. Everything else is a new topic.
"""

import re

from assistant.question import Question
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
_WORDS_OF_ITS_OWN = 2


def resolve(text: str, question: Question, topic: str) -> str | None:
    """The message with the topic of the turn before put first, or None when it stands alone.

    Args:
        text: the message in lower case.
        question: the message as read.
        topic: what the last answer was about, '' when there was none.
    """
    if not topic or question.exercises or question.topics:
        return None
    own = [word for word in question.words if word not in _ANY_TOPIC and not word.isdigit()]
    points_back = bool(_POINTS_BACK.search(_EMPTY_IT.sub(" ", text)))
    if not own or (points_back and len(own) <= _WORDS_OF_ITS_OWN):
        return f"{topic}: {text}"
    return None
