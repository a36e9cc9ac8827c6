"""Brings a message as typed to plain lower-case words that the vocabulary knows.

Every word keeps its place in the raw message, so that evidence can be shown as the
person wrote it. A word may have several readings ("peeee" is "pee" and "pe"): the typed
one stays, corrected ones are added, none is ever replaced. All steps are linear in the
length of the message.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from assistant.redflags.spelling import corrections_of

NO_BREAK, SOFT_BREAK, LINE_BREAK, HARD_BREAK = 0, 1, 2, 3

# Letters of other alphabets that look like Latin ones (a short list made by hand:
# the Unicode skeleton is meant for comparing names and clashes with NFKC).
_LOOK_ALIKES = str.maketrans(
    "аеорсухкмтінвԁցһјӏոѕԛԝήαβεικνορτυχωίάέόύΐѵɡɩɑ",
    "aeopcyxkmtihbdghjlnsqwnabeikvoptuxwiaeouivgia",
)
_OTHER_FOLDS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ŧ": "t",
    "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "＇": "'",
    "“": '"', "”": '"', "–": "-", "—": " - ", "‐": "-", "‑": "-", "−": "-", "…": "...",
    "。": ".", "、": ",", "،": ",", "؟": "?", "½": " half ", "°": " ", "º": " ",
}  # fmt: skip
_EMOJI_WORDS = {
    "💦": "emojiwater", "🚽": "emojitoilet", "🧻": "emojitoilet", "💩": "emojistool",
    "🍑": "emojibum", "🍆": "emojipenis", "🐱": "emojivulva", "🥶": "emojicold",
    "🧊": "emojicold", "🔥": "emojiburning", "🦵": "emojileg", "🦶": "emojifoot",
}  # fmt: skip

_LEET = str.maketrans("013457$@!|", "oieastsail")
_NOT_LEET = re.compile(r"[lstc]\d{1,2}|\d+[a-z]{1,4}|[a-z]\d{1,2}[a-z]\d|[a-z]\d|\d+[a-z]\d+[a-z]")
_CHUNK = re.compile(r"\S+")
_PIECE = re.compile(r"[a-z0-9]+|[^a-z0-9]")
_MASKED_WORDS = (
    "piss", "pissed", "pissing", "pissin", "shit", "shits", "shitting", "shat", "pee", "peed",
    "peeing", "poo", "pooed", "poop", "bum", "arse", "ass", "asshole", "arsehole", "vagina",
    "vag", "penis", "dick", "cock", "fanny", "pussy", "anus", "balls", "suicide", "suicidal",
    "kill", "killing", "die", "cum", "sex", "crap", "crapped", "cunt", "clit", "tits", "numb",
    "bollocks", "wee", "weed", "leg", "dead", "death", "wank", "genitals", "rape", "wet",
    "cant", "can't", "cannot", "bladder", "bowel", "bowels", "bumhole", "butt", "hole",
    "erection", "orgasm", "myself", "stool", "urine", "feel", "wipe",
)  # fmt: skip
_MASK_MARKS = frozenset("*@$!#.-_%^+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the message.

    Attributes:
        readings: what the word can be, the typed form first, lower case, no apostrophes.
        start, end: character offsets in the raw message.
        breaks: how strongly the text is cut before this word (NO_BREAK to HARD_BREAK).
        number: its value where it is a number, else None.
    """

    readings: tuple[str, ...]
    start: int
    end: int
    breaks: int
    number: float | None = None


def fold_characters(message: str) -> tuple[str, list[int] | None]:
    """Fold case, accents, look-alikes and invisible characters.

    Returns:
        the folded text, and for every character of it the offset in the raw message
        (None where the two are the same, character for character).
    """
    if message.isascii():
        return message.lower(), None
    pieces: list[str] = []
    offsets: list[int] = []
    for place, character in enumerate(message):
        folded = character.lower() if character < "\x80" else _fold_character(character)
        pieces.append(folded)
        if len(folded) == 1:
            offsets.append(place)
        else:
            offsets.extend([place] * len(folded))
    return "".join(pieces), offsets


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in _EMOJI_WORDS:
        return f" {_EMOJI_WORDS[character]} "
    if character in _OTHER_FOLDS:
        return _OTHER_FOLDS[character]
    kept: list[str] = []
    for part in unicodedata.normalize("NFKD", character):
        category = unicodedata.category(part)
        if category in ("Mn", "Me", "Cf"):
            continue
        if category == "So" or category == "Sk" or category == "Co" or category == "Cn":
            kept.append("\x1f" if category == "So" else "")
            continue
        kept.append(" " if category[0] == "Z" else part)
    text = "".join(kept).casefold()
    return "".join(_OTHER_FOLDS.get(c, c) for c in text.translate(_LOOK_ALIKES))


def words_of(message: str) -> list[Word]:
    """Cut a raw message into words with their readings and places.

    Args:
        message: as typed; any length, any characters.
    """
    text, offsets = fold_characters(message)
    words: list[Word] = []
    breaks = HARD_BREAK
    previous_end = 0
    for chunk in _CHUNK.finditer(text):
        between = text[previous_end : chunk.start()]
        if "\n" in between and breaks < LINE_BREAK:
            breaks = LINE_BREAK
        previous_end = chunk.end()
        breaks = _words_of_chunk(chunk.group(), chunk.start(), breaks, words)
    if offsets is not None:
        length = len(offsets)
        words = [
            Word(w.readings, offsets[w.start], offsets[w.end - 1] + 1, w.breaks, w.number)
            for w in words
            if w.start < length
        ]
    return words


def _words_of_chunk(chunk: str, start: int, breaks: int, words: list[Word]) -> int:
    if chunk.isalpha():
        if chunk == "period" and len(words) and breaks == NO_BREAK:
            # Voice typing says the full stop aloud; kept as a word too.
            words.append(Word(("period",), start, start + 6, SOFT_BREAK))
            return SOFT_BREAK
        words.append(Word(readings_of(chunk), start, start + len(chunk), breaks))
        return NO_BREAK
    masked = _unmask(chunk) if len(chunk) <= 24 else None
    if masked is not None:
        word, first, last = masked
        words.append(Word((word,), start + first, start + last, breaks))
        return _break_of(chunk[last:], NO_BREAK)
    if "'" in chunk:
        return _pieces_with_apostrophes(chunk, start, breaks, words)
    return _pieces(chunk, start, breaks, words)


def _break_of(marks: str, breaks: int) -> int:
    for mark in marks:
        breaks = max(breaks, _BREAKS.get(mark, NO_BREAK))
    return breaks


_BREAKS = {
    ".": HARD_BREAK, "!": HARD_BREAK, "?": HARD_BREAK, ";": HARD_BREAK, "\x1f": SOFT_BREAK,
    ",": SOFT_BREAK, ":": SOFT_BREAK, "(": SOFT_BREAK, ")": SOFT_BREAK, "-": SOFT_BREAK,
    '"': SOFT_BREAK, "/": NO_BREAK, "•": HARD_BREAK,
}  # fmt: skip


def _pieces_with_apostrophes(chunk: str, start: int, breaks: int, words: list[Word]) -> int:
    # Apostrophes vanish inside words ("can't" is "cant") and are quotes elsewhere.
    kept: list[str] = []
    places: list[int] = []
    length = len(chunk)
    for place, mark in enumerate(chunk):
        inside = (
            mark == "'"
            and 0 < place < length - 1
            and chunk[place - 1].isalnum()
            and chunk[place + 1].isalnum()
        )
        if inside:
            continue
        kept.append('"' if mark == "'" else mark)
        places.append(place)
    plain = "".join(kept)
    first = len(words)
    breaks = _pieces(plain, 0, breaks, words)
    for index in range(first, len(words)):
        word = words[index]
        begin, end = start + places[word.start], start + places[word.end - 1] + 1
        readings = word.readings
        if chunk[max(0, end - start - 2) : end - start] == "'s":
            readings = _without_s(readings)
        words[index] = Word(readings, begin, end, word.breaks, word.number)
    return breaks


def _without_s(readings: tuple[str, ...]) -> tuple[str, ...]:
    # "foot's dropped", "husband's": the noun itself is the better reading.
    typed = readings[0]
    if typed in ("its", "hes", "shes", "whats", "thats", "theres", "lets", "heres"):
        return readings
    return tuple(dict.fromkeys((*readings_of(typed[:-1]), *readings)))


_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def _pieces(chunk: str, start: int, breaks: int, words: list[Word]) -> int:
    if chunk[0].isdigit() or (len(chunk) > 1 and chunk[1].isdigit()):
        number = _NUMBER.search(chunk)
        if number and number.end() - number.start() > 2 and not number.group().isdigit():
            if number.start():
                breaks = _pieces(chunk[: number.start()], start, breaks, words)
            decimal = float(number.group().replace(",", "."))
            words.append(
                Word(
                    (number.group(),), start + number.start(), start + number.end(), breaks, decimal
                )
            )
            rest = chunk[number.end() :]
            return _pieces(rest, start + number.end(), NO_BREAK, words) if rest else NO_BREAK
    place = 0
    length = len(chunk)
    for match in _PIECE.finditer(chunk):
        piece = match.group()
        place = match.start()
        if not (piece[0].isascii() and piece[0].isalnum()):
            if piece == "&" or (piece == "+" and 0 < place < length):
                words.append(Word(("and",), start + place, start + place + 1, breaks))
                breaks = NO_BREAK
            elif (piece == "." and chunk[place : place + 2] == "..") or (
                piece == "." and place and chunk[place - 1] == "."
            ):
                breaks = max(breaks, SOFT_BREAK)
            elif piece == "-" and 0 < place < length - 1:
                pass
            else:
                breaks = max(breaks, _BREAKS.get(piece, NO_BREAK))
            continue
        value = float(piece) if piece.isdigit() and len(piece) <= 15 else None
        if value is None and piece[0].isdigit():
            breaks = _number_with_letters(piece, start + place, breaks, words)
            continue
        words.append(Word(readings_of(piece), start + place, start + match.end(), breaks, value))
        breaks = NO_BREAK
    return breaks


_DIGITS_THEN_LETTERS = re.compile(r"(\d+)([a-z]+)")


def _number_with_letters(piece: str, start: int, breaks: int, words: list[Word]) -> int:
    # "28wks", "5yo", "39c": the number and its unit are two words. "2day" keeps both readings.
    match = _DIGITS_THEN_LETTERS.fullmatch(piece)
    if match is None or len(match.group(1)) > 15:
        words.append(Word(readings_of(piece), start, start + len(piece), breaks))
        return NO_BREAK
    if piece in _NUMBER_WORDS:
        words.append(Word((_NUMBER_WORDS[piece],), start, start + len(piece), breaks))
        return NO_BREAK
    cut = start + len(match.group(1))
    words.append(Word((match.group(1),), start, cut, breaks, float(match.group(1))))
    words.append(Word(readings_of(match.group(2)), cut, start + len(piece), NO_BREAK))
    return NO_BREAK


_NUMBER_WORDS = {
    "2day": "today", "2nite": "tonight", "2night": "tonight", "2moro": "tomorrow",
    "4ever": "forever", "1st": "first", "2nd": "second", "3rd": "third", "1nce": "once",
    "2morrow": "tomorrow", "4get": "forget", "3am": "3am", "2moz": "tomorrow",
}  # fmt: skip


def _unmask(chunk: str) -> tuple[str, int, int] | None:
    """The one word that a chunk hides ("p*ss", "p.e.e", "v@gina"), with its place."""
    first, last = 0, len(chunk)
    while first < last and not chunk[first].isalnum() and chunk[first] not in "@$*":
        first += 1
    while last > first and not chunk[last - 1].isalnum() and chunk[last - 1] not in "*@$":
        last -= 1
    core = chunk[first:last].replace("'", "")
    marks = sum(1 for c in core if c in _MASK_MARKS)
    if not marks or not core[0].isalpha():
        return None
    letters = "".join(c for c in core if c not in _MASK_MARKS)
    if not letters.isalpha():
        return None
    pieces = [p for p in re.split(r"[*@$!#.\-_%^+]", core) if p]
    if len(pieces) >= 3 and all(len(p) == 1 for p in pieces):
        return letters, first, last
    if any(c in "*@$!#%^" for c in core):
        for word in _MASKED_WORDS:
            if len(word) == len(core) and all(
                a == b or a in _MASK_MARKS for a, b in zip(core, word, strict=True)
            ):
                return word, first, last
        if any(c in "*" for c in core):
            for word in _MASKED_WORDS:
                if letters == word:
                    return word, first, last
    return None


@lru_cache(maxsize=65536)
def readings_of(piece: str) -> tuple[str, ...]:
    """What a run of letters and digits can mean, the typed form first.

    Args:
        piece: lower-case ASCII or other letters and digits, no punctuation.
    """
    readings = [piece]
    if len(piece) <= 40:
        if not piece.isalpha() and not piece.isdigit() and not _NOT_LEET.fullmatch(piece):
            readings.append(piece.translate(_LEET))
        squeezed = _squeezed(piece)
        readings.extend(squeezed)
        for reading in tuple(readings):
            readings.extend(corrections_of(reading))
    return tuple(dict.fromkeys(readings))


_RUNS = re.compile(r"([a-z])\1{2,}")
_DOUBLES = re.compile(r"([a-z])\1+")


def _squeezed(piece: str) -> list[str]:
    if not _RUNS.search(piece):
        return []
    return [_RUNS.sub(r"\1\1", piece), _RUNS.sub(r"\1", piece), _DOUBLES.sub(r"\1", piece)]
