"""Flesch-Kincaid grade by a small count of our own: nothing is fetched.

Grade = 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid and others, 1975).
A hyphenated word is one word with all its syllables, a number in digits is one syllable, and a
short abbreviation is spelled out ('NHS' is three).
"""

import re
from collections.abc import Sequence

SECTION_AT_MOST = 10.0
DOCUMENT_AT_MOST = 8.0

# Passage or source id to the reason why its grade may be higher. Keep it short: rewrite first.
EXCEPTIONS: dict[str, str] = {}

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’%./-]*")
_VOWELS = re.compile(r"[aeiouy]+")
# 'e' written and not spoken: at the end, in '-es' and '-ed', and inside 'move-ment', 'safe-ly'.
# Spoken are '-le', '-re' after a consonant ('muscle', 'centre') and '-es' after a hiss ('eases').
_SILENT = re.compile(
    r"(?:(?<![aeiouy])(?<![^aeiouy][lr])e|(?<![aeiouyscgxz])(?<![^aeiouyl][lr])(?<!sh)(?<!ch)es"
    r"|(?<![aeiouytd])(?<![^aeiouyl]l)ed)$"
)
_SILENT_INSIDE = re.compile(r"[aeiouy][^aeiouy]e(?=(?:ment|ful|fully|less|ly|ness)s?$)")
# Two vowels side by side that are spoken apart: 'sci-atica', 'vide-o', 'du-al', 'be-ing'.
_APART = re.compile(
    r"(?<![cgstx])ia|(?<=sc)ia|(?<![cglnstx])io|(?<=[st])io(?!n|us)|(?<!p)eo(?!u)|(?<![qg])u[ao]"
    r"|[eouy]ing|iu"
)
_SPOKEN_N_T = re.compile(r"(?:did|does|has|have|is|was|could|should|would|had)nt$")
_IRREGULAR = {
    "aches": 1, "anyone": 3, "area": 3, "areas": 3, "diabetes": 4, "diet": 2, "element": 3,
    "elsewhere": 2, "every": 2, "everyone": 3, "everything": 3, "experience": 4, "guideline": 2,
    "guidelines": 2, "idea": 3, "ideas": 3, "judgement": 2, "lifeline": 2, "quiet": 2,
    "science": 2, "society": 4, "someone": 2, "something": 2, "sometimes": 2,
}  # fmt: skip


def grade_of(sentences: Sequence[str]) -> float:
    """School grade (US years) of some sentences; 0.0 when they hold no words."""
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    if not words:
        return 0.0
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def syllables(word: str) -> int:
    """Spoken syllables of one word as written, at least 1."""
    return max(1, sum(_syllables(part) for part in re.split(r"[-/]", word) if part))


def _syllables(part: str) -> int:
    plain = re.sub(r"['’]s$|[.'’]", "", part)
    letters = plain.removesuffix("s")
    if (
        letters.isupper()
        and 1 < len(letters) <= 5
        and (len(letters) <= 3 or not _VOWELS.search(letters.lower()))
    ):
        return len(letters)
    plain = plain.lower()
    if plain in _IRREGULAR:
        return _IRREGULAR[plain]
    if not plain.isalpha():
        return 1
    count = len(_VOWELS.findall(plain)) + len(_APART.findall(plain))
    count -= len(_SILENT.findall(plain)) + len(_SILENT_INSIDE.findall(plain))
    count += bool(_SPOKEN_N_T.search(plain)) + plain.endswith("ism")
    return max(1, count)
