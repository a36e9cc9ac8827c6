"""Numbers that matter: ages, temperatures, counts of tablets."""

from __future__ import annotations

from assistant.redflags.concepts import Mention, Reading
from assistant.redflags.lexicon_risks import NUMBER_WORDS

CHILD_BELOW = 16
OLD_FROM = 70
OLDER_FROM = 60
HIGH_FEVER_CELSIUS = 38.0
HIGH_FEVER_FAHRENHEIT = 100.4
LARGE_DOSE = 8

_UNITS = frozenset(
    """
weeks week wks wk days day months month mths hours hour hrs hr minutes minute mins min times kg kilos stone lbs lb pounds
mg ml mcg reps sets rep set degrees c f am pm miles mile km k metres meters m feet foot ft cm mm inches inch percent years
year yrs yr out seconds secs x th st nd rd floors stairs steps pints cans mph grams g pence quid ward bedroom people kids
children lots sessions session visits goes litres units nights night tablets pills paracetamol ibuprofen codeine weekly
""".split()
)
_TEMPERATURE = frozenset(
    "temp temperature temprature temperture tempreture fever fevar feaver degrees degree c f celsius bukhar thermometer fahrenheit reading spiking temps deg running runs".split()
)
_TABLETS = frozenset(
    """
paracetamol codeine cocodamol co tramadol pregabalin ibuprofen naproxen tablets pills painkillers capsules nurofen panadol
tylenol advil zapain diazepam oxycodone amitriptyline gabapentin dihydrocodeine aspirin percocet vicodin oramorph
morphine sleeping tablet amitriptylines pregabalins cocodamols tabs diclofenac zopiclone
""".split()
)
_TAKEN = frozenset(
    "taken took take swallowed had taking necked swallow downed popped ate swalowed had eaten tuk consumed".split()
)
_POWER = frozenset(
    "power strength ankle ehl tib dorsiflexion plantarflexion foot toe knee quad quads grade leg mrc hip flexion extension myotome".split()
)
_PEOPLE = frozenset(
    """
mum mam mom dad nan nana nanny gran granny grandma grandad grandpa grandmother grandfather mother father son daughter
husband wife partner sister brother she he shes hes girl boy kid child nephew niece uncle auntie aunt boyfriend girlfriend lad teenager
grandson granddaughter friend neighbour patient man woman lady gentleman male female m f fella bloke guy pensioner mil fil stepson
stepdaughter stepdad stepmum beta nani dadi cousin twin
""".split()
)  # fmt: skip


def _values(reading: Reading) -> list[tuple[int, int, float]]:
    """(place, place after, value) of every number in digits or words."""
    found: list[tuple[int, int, float]] = []
    words = reading.words
    place = 0
    while place < len(words):
        word = words[place]
        if word.number is not None:
            found.append((place, place + 1, word.number))
        else:
            value = NUMBER_WORDS.get(word.readings[0])
            if value is not None:
                end = place + 1
                if value >= 20 and value < 100 and end < len(words):
                    unit = NUMBER_WORDS.get(words[end].readings[0], 0)
                    if unit == 0 and words[end].readings[0] == "one":
                        unit = 1
                    if 0 < unit < 10:
                        value, end = value + unit, end + 1
                found.append((place, end, float(value)))
                place = end - 1
        place += 1
    return found


def mentions_of(reading: Reading) -> list[Mention]:
    """Concepts that depend on a number's value."""
    found: list[Mention] = []
    words = reading.words

    def word(place: int) -> str:
        return words[place].readings[0] if 0 <= place < len(words) else ""

    for start, end, value in _values(reading):
        following, after = word(end), word(end + 1)
        near = {word(p) for p in range(start - 5, end + 4)}
        if _is_temperature(value, near, following):
            found.append(Mention("high-fever", start, end))
            found.append(Mention("fever", start, end))
            continue
        if 37.2 <= value < 38 and near & _TEMPERATURE:
            found.append(Mention("fever", start, end))
            continue
        if (
            value >= LARGE_DOSE
            and value < 1000
            and _tablets_follow(words, end)
            and _was_taken(words, start)
        ):
            found.append(Mention("overdose", start, end + 1))
        grade = words[end].number if end < len(words) and words[end].breaks == 0 else None
        if (
            grade == 5
            and value <= 3
            and near & _POWER
            and reading.text(start, end + 1).count("/") == 1
        ):
            found.append(Mention("leg-cannot-move", start, end + 1))
        plus = following == "and" and end + 1 < len(words) and words[end + 1].number == 5
        if (
            value == 4
            and (grade == 5 or plus)
            and near & _POWER
            and "/" in reading.text(start, end + 2)
        ):
            found.append(Mention("mild-weakness", start, end + 1))
        if (
            20 <= value <= 42
            and following in ("weeks", "wks")
            and words[start].breaks >= 2
            and (
                end + 1 >= len(words)
                or words[end + 1].breaks >= 1
                or after in ("and", "with", "here", "gone")
            )
        ):
            found.append(Mention("pregnant", start, end + 1))
        age = _age(reading, start, end, value, word)
        if age is not None:
            if age >= OLD_FROM:
                found.append(Mention("age-over-70", start, end))
            if age >= OLDER_FROM:
                found.append(Mention("age-over-60", start, end))
            if age >= 45:
                found.append(Mention("age-over-45", start, end))
            if age < CHILD_BELOW:
                found.append(Mention("child-age", start, end))
            if CHILD_BELOW <= age < 60:
                found.append(Mention("adult-age", start, end))
    return found


def _is_temperature(value: float, near: set[str], following: str) -> bool:
    if HIGH_FEVER_CELSIUS <= value <= 43 and (value != int(value) or near & _TEMPERATURE):
        return following not in (
            "weeks",
            "wks",
            "weeks",
            "years",
            "yr",
            "mg",
            "kg",
            "yo",
            "miles",
            "km",
        )
    if HIGH_FEVER_FAHRENHEIT <= value <= 108 and value != int(value):
        return following not in ("kg", "lbs", "mg", "miles", "km", "stone", "fm")
    return HIGH_FEVER_FAHRENHEIT <= value <= 108 and bool(near & _TEMPERATURE)


def _tablets_follow(words: list, end: int) -> bool:  # type: ignore[type-arg]
    if [w.readings[0] for w in words[end : end + 2]] in (
        ["of", "them"],
        ["in", "total"],
        ["so", "far"],
        ["of", "em"],
    ):
        return any(w.readings[0] in _TABLETS for w in words[max(0, end - 16) : end])
    return any(
        words[p].readings[0] in _TABLETS
        for p in range(end, min(len(words), end + 4))
        if words[p].breaks < 2
    )


def _was_taken(words: list, start: int) -> bool:  # type: ignore[type-arg]
    return any(words[p].readings[0] in _TAKEN for p in range(max(0, start - 16), start))


def _age(reading: Reading, start: int, end: int, value: float, word) -> float | None:  # type: ignore[no-untyped-def]
    if value != int(value) or not 0 < value < 108:
        return None
    following, after, before = word(end), word(end + 1), word(start - 1)
    if following in ("year", "yr", "years", "yrs", "y", "yo", "yrold", "yearold", "yro") and (
        following in ("yo", "yrold", "yearold", "yro") or after in ("old", "o", "olde")
    ):
        return value
    if before in ("aged", "age") or (before == "is" and word(start - 2) == "age"):
        return value
    opens = reading.words[start].breaks >= 2 and (
        following in ("and", "with", "here", "male", "female")
        or end >= len(reading.words)
        or reading.words[end].breaks >= 1
    )
    set_off = reading.words[start].breaks == 1 and (
        end >= len(reading.words) or reading.words[end].breaks >= 1
    )
    if set_off and 60 <= value <= 100 and following not in _UNITS - {"f", "m"}:
        return value
    if opens and 10 <= value <= 100 and following not in _UNITS - {"f", "m"}:
        return value
    if following in _UNITS and following not in ("f", "m") and following != "on":
        return None
    if before in ("only", "just", "nearly", "almost", "still") and word(start - 2) in (
        "im",
        "am",
        "hes",
        "shes",
        "is",
    ):
        return value
    if before in ("is", "was", "hes", "shes") and value >= 60 and following not in _UNITS:
        return value
    if before in ("im", "iam", "am", "shes", "hes", "turning", "turned", "nearly", "almost") or (
        before == "is" and word(start - 2) in _PEOPLE
    ):
        sure = (
            before in ("im", "iam", "shes", "hes")
            or word(start - 2) in ("i", "he", "she", "im", "shes", "hes", "is", "whos")
            or before == "is"
        )
        return value if sure and (value >= 5 or before in ("shes", "hes")) else None
    if following in ("f", "m", "female", "male") and reading.words[end].breaks == 0 and value >= 10:
        return value
    if (
        (before in _PEOPLE or before[:-1] in _PEOPLE)
        and value >= 5
        and before not in ("he", "she", "him", "her")
    ):
        return value
    return None
