"""What a message asks: the form of the question, the exercise, the disputed topic."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from corpus.lexical import stem, words_of
from corpus.records import Disagreement, Exercise


class Asks(StrEnum):
    """The form of a question; it decides what an answer opens with."""

    HOLD = "how long to hold"
    HOW_OFTEN = "how often or how many"
    HOW_TO = "how to do it"
    FEEL = "where to feel it"
    STOP = "when to stop"
    WHO = "who should take care"
    WHY = "why"
    SHOULD = "yes or no"
    OTHER = "other"


_FORMS: tuple[tuple[Asks, re.Pattern[str]], ...] = (
    (Asks.STOP, re.compile(
        r"\b(when (?:should|do|must) i stop|stop (?:doing|the|if|stretch\w*)|stop sign|"
        r"(?:hurts?|pain\w*|numb\w*|tingl\w*|worse) (?:when|while|during|after|doing) (?:i )?"
        r"(?:do|doing|stretch\w*|the|it|exercis\w*)|how much pain|mak(?:es?|ing) (?:it|my \w+|me) worse|push through|"
        r"(?:should|do|can) i (?:carry on|keep going|continue)|carry on\?|"
        r"(?:hurts?|pain|tingl\w*|sore|worse)(?: \w+){0,2} after (?:the |doing |my )?\w*)")),
    (Asks.WHO, re.compile(
        r"\b(who (?:should|shouldn't|shouldnt|can't|cant|needs?)|is it safe|safe (?:for|to|if)|"
        r"with (?:osteoporosis|hypermobil\w+)|(?:pregnan\w+|osteoporosis|hypermobil\w+|after surgery|recent operation))")),
    (Asks.HOLD, re.compile(
        r"\b(how long (?:should i |do i |to |must i |for )?(?:hold|keep|stay|stretch)|how long .{0,40}\bhold|"
        r"hold (?:it|the|this|that|each|for)|(?:how many|number of) sec\w*|seconds?|hold time)")),
    (Asks.HOW_OFTEN, re.compile(
        r"\b(how (?:often|many|much)|times? (?:a|per) (?:day|week)|reps?|repetitions?|sets?|every day|"
        r"daily|each day|dose|dosage)\b")),
    (Asks.FEEL, re.compile(r"\b(where (?:should|do|will|would|am) i .{0,20}feel|meant to feel|supposed to feel|"
                           r"should (?:i|it) (?:feel|hurt|burn|pull)|feel (?:it|the (?:stretch|pull)))")),
    (Asks.WHY, re.compile(r"\b(why|how come|what(?:'s| is) the point|how does (?:it|that|this|the) .{0,30}(?:work|help)|reason)\b")),
    (Asks.HOW_TO, re.compile(
        r"\b(how (?:do|to|can|should|would) (?:i |you |we )?(?:do|perform|stretch|start|use|make|go about)?|"
        r"show me|teach me|steps?|instructions?|explain|correct(?:ly)? way|right way|proper\w*|technique|"
        r"what (?:is|are) (?:a |an |the )?(?:\w+[ -]){0,3}(?:stretch|exercise|glide|slider|bridge|plank|tilt|press-?ups?)\b)")),
    (Asks.SHOULD, re.compile(
        r"^(?:so |and |but |ok |hi |hello |please )*(?:should|shall|can|could|may|is|are|do|does|did|will|would|am|has|have)\b"
        r"|\b(?:any good|worth (?:it|trying|doing)|recommended?|ok(?:ay)? to|all right to|alright to|help(?:s|ful)?\b|"
        r"should i|can i|good (?:for|idea)|bad (?:for|idea))")),
)  # fmt: skip


def form_of(text: str) -> Asks:
    """The form of a lower-case question; the first row of the table that matches wins."""
    return next((form for form, pattern in _FORMS if pattern.search(text)), Asks.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A message as it will be searched.

    `text` is lower case with clear misspellings mended; `words` its content words, stemmed;
    `topics` the disagreements it names, the longest name first.
    """

    text: str
    form: Asks
    words: tuple[str, ...]
    exercises: tuple[str, ...]
    topics: tuple[str, ...]


def names_in(text: str, names: Sequence[str]) -> int:
    """Length in words of the longest name whose words stand together in the text; 0 for none.

    Both are compared by stem, so 'hamstring stretches' holds the name 'hamstring stretch'.
    """
    said = _stems(text)
    return max((length for name in names if (length := _stands_in(_stems(name), said))), default=0)


@lru_cache(maxsize=8192)  # the same names are read for every question
def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in re.findall(r"[a-z0-9]+", text.lower()))


def _stands_in(name: tuple[str, ...], said: tuple[str, ...]) -> int:
    length = len(name)
    if not name or name[0] not in said:
        return 0
    if any(said[n : n + length] == name for n in range(len(said) - length + 1)):
        return length
    return 0


def read_question(
    text: str, exercises: Sequence[Exercise], disagreements: Sequence[Disagreement]
) -> Question:
    """Read a message that was lower-cased and spell-mended before."""
    lengths = {one.id: names_in(text, (one.name, *one.names)) for one in exercises}
    longest = max(lengths.values(), default=0)
    topics = [(length, one.topic) for one in disagreements if (length := names_in(text, one.names))]
    return Question(
        text=text,
        form=form_of(text),
        words=tuple(words_of(text)),
        # The longest name wins: 'hamstring stretch with a stool' is not every hamstring stretch.
        exercises=tuple(id_ for id_, length in lengths.items() if length and length == longest),
        topics=tuple(topic for _, topic in sorted(topics, reverse=True)),
    )
