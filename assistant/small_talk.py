"""Greetings, thanks and questions about the assistant itself, known by their few words."""

import re

from assistant import wording

_REPLIES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(
        r"(?:(?:hi+|hello+|hey+|hiya|yo|good (?:morning|afternoon|evening)|hallo|namaste|salaam|greetings)"
        r"(?: there| all| everyone| doctor| doc| mate)?)"), wording.GREETING),
    (re.compile(
        r"(?:ok |okay |great |lovely |perfect |brilliant )*(?:thanks?(?: you)?|thankyou|thx|ty|cheers|ta|much appreciated)"
        r"(?: (?:so|very) much| a lot| a bunch| mate| again| for (?:that|your help|the help|this|everything)"
        r"|,? that (?:helps|helped|was (?:helpful|useful|great)))*"), wording.THANKS),
    (re.compile(r"(?:ok |okay |thanks |cool )*(?:bye+|good ?bye|see you|cya|good ?night|take care)(?: then| now)?"),
     wording.GOODBYE),
    (re.compile(
        r"(?:(?:so |but |and )?(?:who|what) are you(?: exactly)?|are you (?:a |an )?(?:real|human|person|robot|bot|ai|doctor|"
        r"physio\w*|computer|machine|real person|real doctor|chat ?bot|chatgpt|nurse|clinician)"
        r"(?: or (?:a |an )?(?:\w+ ?){1,3})?|"
        r"what (?:can|do) you do|what is this|how (?:do|does) (?:you|this|it) work|what can (?:i|you) (?:ask|help)(?: you)?(?: with)?|"
        r"where do(?:es)? your? (?:get )?(?:information|answers?|info)(?: come)?(?: from)?|"
        r"how do you know(?: (?:this|that|all this))?|can i trust (?:you|this)|do you (?:store|keep|save) (?:my )?(?:\w+ ?){1,3})"),
     wording.WHO_AM_I),
)  # fmt: skip
_EDGES = re.compile(r"^[\s,.!?;:)(\-–—'\"]+|[\s,.!?;:)(\-–—'\"]+$")


def reply_to(message: str) -> str | None:
    """Our reply when the whole message is small talk, else None."""
    said = _EDGES.sub("", re.sub(r"[^\w\s',.!?&-]", " ", message.lower()))
    said = " ".join(said.split())
    return next((reply for pattern, reply in _REPLIES if pattern.fullmatch(said)), None)
