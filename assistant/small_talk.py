"""Greetings, thanks and questions about the assistant itself, known by their few words.

A message is small talk when its words are all of one kind's key words and fillers, with a key
word among them, or when the whole of it asks what the assistant is. One word more, and it may be
a question about the patient's leg, which is never taken for small talk.
"""

import re

from assistant import wording

_SOFTENERS = frozenset(
    "a ah aha all an and aw aww awww but cool dear doc doctor for friend good great haha hehe here i im is it its "
    "just lol love lovely lots mate mr mrs my nurse of oh ok okay okey pal please so such sir "
    "the then to too u ur very well wow x xx xxx xo ya yay yes yep yeah you your".split()
)
_THANKS = frozenset(
    "thank thanks thankyou thanku thx thnx tx tnx ty tysm cheers ta appreciated appreciate grateful".split()
)
# Praise is no thanks inside a question ('is that helpful?').
_PRAISE = frozenset(
    "ace star legend lifesaver helpful useful brilliant perfect amazing fab fantastic wonderful awesome "
    "lovely great helps helped superb excellent".split()
)
_THANKS_FILLERS = _SOFTENERS | frozenset(
    "again ever a much many million bunch bit been be clear clearly kind easy everything explaining explained "
    "answer answers answering lot loads help helped helping helps information info quick quickly fast really "
    "that thats this was were what now more most nice nicely made sense makes me feel better at ease mind "
    "put understand understood got in day evening weekend bye exactly needed wanted looking time your "
    "big massive truly super reassuring reassured relieved indeed have has today".split()
)
_GREETING = frozenset(
    "hi hii hiii hiya hello helo hullo hallo hey heya heyy yo howdy morning afternoon evening greetings namaste "
    "salaam salam aloha hola bonjour alright aye ello wotcha".split()
)
_GREETING_FILLERS = _SOFTENERS | frozenset(
    "there again anyone anybody everyone everybody someone folks team home in about around listening awake are "
    "am how hows today tonight this day world online working on can hear me who whos robot computer nice meet "
    "doing u things going first new".split()
)
_GOODBYE = frozenset("bye byee bye-bye goodbye goodnight cya toodle laters".split())
_GOODBYE_FILLERS = (
    _SOFTENERS
    | _THANKS
    | _PRAISE
    | frozenset(
        "now see later soon take care next time sleep tight have nice day evening tomorrow that thats again got "
        "go going off must be for speak talk until till that's help".split()
    )
)
_KINDS = (
    (_GOODBYE, _GOODBYE_FILLERS | _GREETING, wording.GOODBYE),
    (_THANKS, _THANKS_FILLERS | _PRAISE | _GREETING, wording.THANKS),
    (_PRAISE, _THANKS_FILLERS | _THANKS, wording.THANKS),
    (_GREETING, _GREETING_FILLERS, wording.GREETING),
)
_MOST_WORDS = 25
_ASKS = re.compile(
    r"^(?:is|are|was|does|do|did|would|will|can|could|should|how|what|why|when|which|who|in|at|on|every|more|the|and (?:in|at|the|is))\b"
)
_GOOD_NIGHT = re.compile(
    r"(?:ok(?:ay)? |thanks |thank you |cheers |well |right )*"
    r"(?:good ?night|night night|take care|see you(?: later| soon)?)(?: then| now| all| x+)*"
)

_A = r"(?:a |an |one of (?:them|those|these|the) |some (?:kind|sort) of |just |only |actually |really |even |like |the )*"
_THING = (
    r"(?:real |actual |proper |human |qualified |live |medical |trained |computer |ai |chat )*"
    r"(?:real|human(?: being)?|humans|person|people|robots?|bots?|ai|a\.i\.|doctor|dr|gp|physio\w*|computers?|machines?|chat ?bots?|"
    r"chat ?gpt|nurse|clinician|program|programme|software|app|alive|someone|somebody|man|woman|bloke|thing|expert|artificial|"
    r"intelligence|automated|recording|medic|professional|therapist)"
)
_ABOUT_US = re.compile(
    r"(?:(?:so|but|and|ok|okay|um|er|erm|sorry|wait|hang on|hi|hello|hey|hiya|just wondering|just curious|out of interest|"
    r"before (?:i|we) (?:start|begin|ask)(?: anything)?|may i ask|can i ask|be honest|honestly|tell me|quick (?:one|question)),? )*"
    r"(?:"
    rf"(?:who|what)(?: (?:exactly|the hell|on earth))? (?:are|r) (?:you|u|ya)(?: (?:exactly|then|really|anyway|for|called))*(?: {_A}{_THING})?|"
    rf"(?:(?:are|r) )?(?:you|u|ya) {_A}{_THING}(?: (?:or|and|not)(?: are you| is (?:this|it))? {_A}{_THING})*(?: or (?:what|not|something))?|"
    rf"(?:is|was) (?:this|that|it|there) {_A}{_THING}(?: (?:or|and|not) {_A}{_THING})*(?: (?:or what|or not|there|here|"
    r"(?:i'?m |am i )?(?:talking|speaking|chatting|typing|writing) (?:to|with)|(?:answering|typing|replying|reading|behind)(?: (?:this|me|it|these))?))*|"
    rf"(?:am i|i'?m i|are we) (?:talking|speaking|chatting|typing|writing) (?:to|with) {_A}{_THING}(?: (?:or|and|not) {_A}{_THING})*(?: here)?|"
    r"(?:who|what) (?:am i|i'?m|is it i'?m|are we) (?:talking|speaking|chatting|typing|writing) (?:to|with)(?: here)?|"
    r"(?:who|what) (?:made|built|runs|wrote|owns|is behind|programmed) (?:you|this)|"
    r"(?:what'?s|what is) (?:your name|this(?: (?:thing|chat|app|page|site|service))?(?: for)?|your job)|(?:have|do) you (?:got|have) a name|"
    r"what (?:can|do|could|are) (?:you|u|this)(?: thing)? (?:do|help(?: me)?(?: with)?|know(?: about)?|answer|offer|for)|"
    r"how (?:do|does|did) (?:you|this)(?: thing| chat| app)? work|what can (?:i|you) (?:ask|help)(?: you| me)?(?: with| about)?|"
    r"how (?:can|could|do) (?:you help(?: me)?|i use (?:you|this))|what (?:sort|kind) of (?:things|questions|stuff) can i ask(?: you)?|"
    r"where do(?:es)? (?:you|your|this|the)? ?(?:get )?(?:your |this |the )?(?:information|answers?|info|facts|knowledge|advice|stuff)(?: come)?(?: from)?|"
    r"how do you know(?: (?:this|that|all this|all that|so much|it all))?|(?:can|should|do) i (?:really )?trust (?:you|this|what you say)|"
    r"(?:are|is) (?:your|this|the) (?:answers?|information|advice|info) (?:reliable|safe|right|correct|checked|any good)|"
    r"do you (?:store|keep|save|record|share|sell|remember) (?:all |any of )?(?:my |our |this |these |the )?"
    r"(?:data|messages?|chats?|conversations?|details|info|information|questions?|answers?|what i (?:type|say|tell you|write|ask))|"
    r"is this (?:chat )?(?:private|confidential|anonymous|free|recorded|secure)|"
    r"(?:can|could) you (?:help|help me|hear me)(?: please| out)?|are you there|how are you(?: doing| today)*|(?:is )?(?:there )?any(?:one|body) (?:there|home)|you there"
    r")(?:,? (?:then|please|though|mate|love|exactly|by the way|btw|lol|haha|or what|at all|just curious|just wondering|x+))*"
)  # fmt: skip
_LEFT_OUT = re.compile(r"[^\w\s'.-]")
_SENTENCE = re.compile(r"[.!?\n]+\s*")


def reply_to(message: str) -> str | None:
    """Our reply when the whole message is small talk, else None."""
    said = " ".join(message.lower().replace("’", "'").split())
    if len(said.split()) > _MOST_WORDS:
        return None
    sentences = [part for part in map(_plain, _SENTENCE.split(said)) if part]
    asking = [part for part in sentences if _ABOUT_US.fullmatch(part)]
    others = " ".join(part for part in sentences if part not in asking)
    if asking and (not others or _courtesy(others)):
        return (
            wording.GREETING
            if all(_GREETS.fullmatch(part) for part in asking)
            else wording.WHO_AM_I
        )
    if _ABOUT_US.fullmatch(_plain(said)):
        return wording.WHO_AM_I
    if "?" in said and not (_GREETED.match(said) or _THANKED.search(said)):
        return None
    return _courtesy(_plain(said))


_GREETED = re.compile(r"(?:hi+|hiya|hello|hey+|good|greetings|yo|howdy|morning|evening)\b")
_THANKED = re.compile(r"\b(?:thank|thanks|thankyou|thx|ty|cheers)\b")
_GREETS = re.compile(
    r".*(?:are you there|how are you.*|any(?:one|body) (?:there|home)|you there|can you (?:help|help me|hear me).*)"
)


def _plain(text: str) -> str:
    return " ".join(_LEFT_OUT.sub(" ", text).strip(" .'-").split())


def _courtesy(text: str) -> str | None:
    if _GOOD_NIGHT.fullmatch(text):
        return wording.GOODBYE
    words = [word.strip(".'-") for word in text.replace("'", "").split()]
    words = [word for word in words if word]
    for keys, fillers, reply in _KINDS:
        if keys is _THANKS or not _ASKS.search(text):
            known = all(word in keys or word in fillers for word in words)
            if known and not keys.isdisjoint(words):
                return reply
    return None
