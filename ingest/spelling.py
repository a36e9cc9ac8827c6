"""American spellings and the British ones to write instead.

The list is ours, kept to words that a text on backs, nerves, medicines and exercise can hold.
"""

import re
from collections.abc import Iterator

# Names keep their owner's spelling.
_NAMES = ("World Health Organization",)

_OUR = "arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rum|sav|tum|vap|vig"
# 'colorectal', 'laboratory' and 'humorous' are British too, so only these endings follow.
_OUR_ENDINGS = "s|ed|ing|ful|fully|ite|ites|able|ably|al|ally|er|ers|hood|less|y"
_DOUBLED = (
    "cancel|channel|counsel|dial|fuel|initial|label|level|model|pedal|shovel|signal|swivel|total|"
    "travel|tunnel"
)

# Whole words, lower case, to their British form.
_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), british)
    for pattern, british in (
        (rf"({_OUR})or({_OUR_ENDINGS})?", r"\1our\2"),
        (rf"({_DOUBLED})(ed|ing|er|ers|or|ors)", r"\1l\2"),
        (r"center(s)?", r"centre\1"),
        (r"center(ed|ing)", r"centr\1"),
        (r"(fib|theat|meag|somb|lust)er(s)?", r"\1re\2"),
        (r"((?:centi|kilo|milli|deci)?lit)er(s)?", r"\1re\2"),
        (r"((?:centi|kilo|milli)met)er(s)?", r"\1re\2"),
        (r"(?!(?:prize|seize|size|capsize|maize|baize|resize|downsize|oversize|assize)[sd]?$)"
         r"(\w{2,})iz(e|es|ed|er|ers|able)", r"\1is\2"),
        (r"(?!(?:pri|sei|si|capsi|resi)zing$)(\w{2,})iz(ing|ation|ations)", r"\1is\2"),
        (r"(anal|paral|catal|dial)yz(e|es|ed|er|ing)", r"\1ys\2"),
        (r"(ortho)?pedi(atric|atrics|atrician|atricians)", r"\1paedi\2"),
        (r"orthoped(ic|ics|ist|ists)", r"orthopaed\1"),
        (r"(an|par|dys|hypo|hyper)esth(\w+)", r"\1aesth\2"),
        (r"(an|leuk|isch|septic|hypoglyc|hyperglyc)em(ia|ic|ias)", r"\1aem\2"),
        (r"hem(orrhag\w+|orrhoid\w*|atoma\w*|oglobin|ophilia)", r"haem\1"),
        (r"(lymph)?edema", r"\1oedema"),
        (r"estrogens?", "oestrogen"),
        (r"esophag(\w+)", r"oesophag\1"),
        (r"gynecolog(\w+)", r"gynaecolog\1"),
        (r"cesarean(s)?", r"caesarean\1"),
        (r"diarrhea", "diarrhoea"),
        (r"fec(es|al)", r"faec\1"),
        (r"celiac", "coeliac"),
        (r"(ap|dysp)nea", r"\1noea"),
        (r"etiolog(\w+)", r"aetiolog\1"),
        (r"maneuver(s)?", r"manoeuvre\1"),
        (r"maneuver(ed|ing)", r"manoeuvr\1"),
        (r"programs", "programmes"),
        (r"program", "programme"),
        (r"disk(s)?", r"disc\1"),
        (r"(def|off|pret)ense(s)?", r"\1ence\2"),
        (r"practic(ed|ing)", r"practis\1"),
        (r"(fulfil|enrol|distil|instil)l(s|ment|ments)?", r"\1\2"),
        (r"(skil|wil)lful(ly)?", r"\1ful\2"),
        (r"gray(s|ish)?", r"grey\1"),
        (r"aging", "ageing"),
        (r"artifact(s)?", r"artefact\1"),
        (r"(cata|dia)log(s)?", r"\1logue\2"),
        (r"skeptic(\w*)", r"sceptic\1"),
        (r"pajamas", "pyjamas"),
        (r"mold(s|y)?", r"mould\1"),
        (r"aluminum", "aluminium"),
        (r"cozy", "cosy"),
        (r"mom(s)?", r"mum\1"),
        (r"gotten", "got"),
    )
)  # fmt: skip

_WORD = re.compile(r"[A-Za-z]+")


def american_spellings(text: str) -> Iterator[tuple[str, str]]:
    """Each American form in a text, as written, with its British form in lower case."""
    for name in _NAMES:
        text = text.replace(name, "")
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word == "program" and text[: match.start()].rstrip().lower().endswith("computer"):
            continue
        british = _british(word)
        if british:
            yield match[0], british


def _british(word: str) -> str | None:
    for pattern, british in _FORMS:
        match = pattern.fullmatch(word)
        if match:
            return match.expand(british)
    return None
