"""Ties a change (numb, tingling, pain, weak) to the part of the body it belongs to.

"Numb foot and sore bottom" holds the words of a numb bottom but does not say it. A change
takes the part that it touches through light words, then its list ("foot and bottom"); only
where it touches none, the nearest part of the same sentence with no other change between.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.redflags.concepts import COPULAS, Mention, Reading

_PARTS = (
    "<genital>", "<anus>", "<innerthigh>", "<seat>", "<groin>", "<vague>", "<leg>", "<otherpart>",
    "<back>", "<bladder>", "<bowel>",
)  # fmt: skip
_CHANGES = (
    "<numb>",
    "<cantfeel>",
    "<tingle>",
    "<burning>",
    "<deadish>",
    "<odd>",
    "<pain>",
    "<weak>",
    "<stiff>",
)
_CHANGE_SET = frozenset(_CHANGES)
_REACH = 7
_LOOSE = 9


@dataclass(frozen=True, slots=True)
class Span:
    """A part or a change in the message."""

    tag: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A change tied to a part (None where the message names none)."""

    change: Span
    part: Span | None
    side: str


_FUNCTIONS = {
    "urine-unclear": frozenset(("<urine>", "<voiding>", "<void>", "<bladder>")),
    "stool-unclear": frozenset(("<stool>", "<pooing>", "<poo>", "<bowel>")),
    "saddle-unclear": frozenset(("<genital>", "<anus>")),
}
_CHANGED = frozenset(
    (
        "<cant>",
        "<unaware>",
        "<lostcontrol>",
        "<comesout>",
        "<trouble>",
        "<numb>",
        "<cantfeel>",
        "<fresh>",
        "<tingle>",
    )
)


_CHANGED_OR_FUNCTION = _CHANGED.union(*_FUNCTIONS.values())
_LOST = frozenset(("<cant>", "<unaware>", "<lostcontrol>", "<comesout>", "<numb>", "<cantfeel>"))
_NAMES = frozenset(
    "cancer screening kit prep test tests sample samples cup infection colour color orange tablets smell scan disease".split()
)


def _names_something_else(reading: Reading, place: int) -> bool:
    """ "bowel cancer", "wee in a cup": the word names an illness or a test."""
    return any(w.readings[0] in _NAMES for w in reading.words[place + 1 : place + 4])


def unclear_functions(reading: Reading) -> list[Mention]:
    """Bladder, bowel or saddle named in a sentence beside a word of change: at least a question.

    The net under the phrases: what nobody thought of is asked about, not passed over.
    """
    found: list[Mention] = []
    places: dict[str, int] = {}
    changed = lost = False
    count = len(reading.words)
    for place in range(count + 1):
        if place == count or reading.words[place].breaks >= 2:
            for concept, at in places.items():
                if changed and (concept != "stool-unclear" or lost):
                    found.append(Mention(concept, at, at + 1))
            places, changed, lost = {}, False, False
            if place == count:
                break
        if reading.tags_at(place).isdisjoint(_CHANGED_OR_FUNCTION):
            continue
        if reading.in_figure(place, place + 1) or _names_something_else(reading, place):
            continue
        weak_name = reading.words[place].readings[0] in (
            "crack",
            "ring",
            "hole",
            "cleft",
            "cock",
            "nuts",
            "balls",
            "cheek",
        )
        for tag, _ in reading.lattice.edges[place]:
            if weak_name and tag in ("<genital>", "<anus>"):
                continue
            if tag in _CHANGED:
                changed = True
                lost = lost or tag in _LOST
            for concept, tags in _FUNCTIONS.items():
                if tag in tags:
                    places.setdefault(concept, place)
    return found


_SIDE_SUBJECT = frozenset("the my me then now and on in down into".split())
_AFTER_BARE_SIDE = frozenset(
    "has had is was went gone goes going started feels felt now too also as at by and from then one but got hurts aches tingles".split()
)


def _bare_side(reading: Reading, place: int) -> bool:
    """ "the right had gone numb": a side that stands for the leg."""
    word = reading.words[place].readings[0]
    if word not in ("left", "right", "rite") or not place:
        return False
    following = place + 1
    before = reading.words[place - 1].readings[0]
    if (
        following < len(reading.words)
        and reading.words[following].breaks == 0
        and (
            reading.words[following].readings[0]
            in ("is", "has", "went", "hurts", "feels", "started", "goes")
            and before not in ("i", "he", "she", "we", "they", "just", "had", "have", "ive", "only")
        )
    ):
        return True
    if before not in _SIDE_SUBJECT or reading.words[place].breaks:
        return False
    return (
        following >= len(reading.words)
        or reading.words[following].breaks >= 1
        or reading.words[following].readings[0] in _AFTER_BARE_SIDE
    )


def _spans(reading: Reading, tags: tuple[str, ...]) -> list[Span]:
    order = {tag: rank for rank, tag in enumerate(tags)}
    wanted = frozenset(tags)
    found: list[Span] = []
    for place, edges in enumerate(reading.lattice.edges):
        if (
            wanted.isdisjoint(reading.tags_at(place))
            and "left" not in reading.tags_at(place)
            and "right" not in reading.tags_at(place)
        ):
            continue
        best: Span | None = None
        if "<leg>" in order and _bare_side(reading, place):
            best = Span("<leg>", place, place + 1)
        for tag, end in edges:
            if tag not in order:
                continue
            longer = best is None or end > best.end
            same = best is not None and end == best.end and order[tag] < order[best.tag]
            if longer or same:
                best = Span(tag, place, end)
        if (
            best is not None
            and best.tag == "<odd>"
            and place
            and reading.words[place].readings[0] == "odd"
            and (reading.words[place - 1].readings[0] == "the")
        ):
            continue
        if best is None or reading.in_figure(best.start, best.end, part=True):
            continue
        if found and best.start < found[-1].end:
            if best.end - best.start > found[-1].end - found[-1].start:
                found[-1] = best
            continue
        found.append(best)
    return found


def side_of(reading: Reading, part: Span) -> str:
    """ "both", "left", "right", "one" or "" for a part, from the words in and around it."""
    edges, words, light = reading.lattice.edges, reading.words, reading.lattice.light
    left = right = one = False
    for place in range(part.start - 1, max(0, part.start - 5) - 1, -1):
        if words[place + 1].breaks >= 2:
            break
        tags = frozenset(t for t, e in edges[place] if e <= part.end)
        if "<both>" in tags and "<back>" not in tags:
            return "both"
        left = left or ("<left>" in tags)
        right = right or ("<right>" in tags and not _is_just(reading, place))
        one = one or "<onesided>" in tags
        if not (light[place] or words[place].readings[0] in _SIDE_PATH or tags & _PART_SET):
            break
    for place in range(part.start, min(len(words), part.end + 4)):
        if place >= part.end and words[place].breaks >= 2:
            break
        tags = reading.tags_at(place)
        inside = place < part.end
        if "<both>" in tags and (inside or words[place].readings[0] in _BOTH_AFTER):
            after = {t for p in range(place, min(len(words), place + 5)) for t, _ in edges[p]}
            if "<back>" not in after and "<otherpart>" not in after:
                return "both"
        if place < part.end + 3 and not (left or right):
            left = "<left>" in tags and not _is_just(reading, place)
            right = "<right>" in tags and not _is_just(reading, place)
            one = one or "<onesided>" in tags
    if left and right:
        return "both"
    return "left" if left else "right" if right else "one" if one else ""


_SIDE_PATH = frozenset(
    "and or upper lower outer inner back front side whole of legs leg feet calves thighs n".split()
)
_PART_SET = frozenset(("<leg>", "<seat>", "<genital>", "<innerthigh>"))
_BOTH_AFTER = frozenset("both bilaterally bilateral boath bof either on".split())


def _is_just(reading: Reading, place: int) -> bool:
    # "right" before a preposition is emphasis ("right where I sit"), not a side.
    following = place + 1
    return following < len(reading.words) and reading.words[following].readings[0] in (
        "where", "now", "down", "in", "at", "on", "up", "through", "into", "after", "across", "round",
    )  # fmt: skip


def _between_ok(reading: Reading, start: int, end: int, *, copulas: bool) -> bool:
    """Whether the places from start to end only hold light words (and verbs of being)."""
    words, light = reading.words, reading.lattice.light
    for place in range(start, end):
        word = words[place].readings[0]
        if light[place] or word in ("and", "also", "n"):
            continue
        if copulas and word in COPULAS:
            continue
        if not _CHANGE_SET.isdisjoint(reading.tags_at(place)):
            continue
        if words[place - 1].readings[0] in ("like", "as") and place > start:
            continue
        return False
    return True


def _breaks_between(reading: Reading, start: int, end: int) -> int:
    return max(
        (reading.words[p].breaks for p in range(start, end + 1) if p < len(reading.words)),
        default=0,
    )


def bind(reading: Reading) -> list[Bound]:
    """Every change of feeling, pain or power with its part or parts."""
    parts = [p for p in _spans(reading, _PARTS)]
    changes = _spans(reading, _CHANGES)
    bound: list[Bound] = []
    for index, change in enumerate(changes):
        tied = _tight(reading, change, parts)
        itself = reading.words[change.start].readings[0] in ("sciatica", "siatica")
        if not tied and change.tag in ("<numb>", "<tingle>", "<pain>", "<weak>", "<burning>"):
            loose = _loose(reading, change, parts, changes, index)
            # "Sciatica" ties to what follows it ("down both legs"), never to what came before.
            tied = [loose] if loose and not (itself and loose.start < change.start) else []
        if not tied:
            bound.append(Bound(change, None, ""))
        for part in tied:
            bound.append(Bound(change, part, side_of(reading, part)))
    return bound


def _tight(reading: Reading, change: Span, parts: list[Span]) -> list[Span]:
    words = reading.words
    after = [p for p in parts if p.start >= change.end and p.start - change.end <= _REACH]
    before = [p for p in parts if p.end <= change.start and change.start - p.end <= _REACH]
    forward: Span | None = None
    backward: Span | None = None
    if after and change.tag not in ("<deadish>", "<odd>"):
        part = after[0]
        crossing = 1 if change.tag == "<cantfeel>" else 2
        if _breaks_between(reading, change.end, part.start) < crossing and _between_ok(
            reading, change.end, part.start, copulas=False
        ):
            forward = part
    elif after and after[0].start == change.end:
        forward = after[0]
    elif after and change.tag == "<odd>":
        part = after[0]
        if _breaks_between(reading, change.end, part.start) < 2 and _between_ok(
            reading, change.end, part.start, copulas=True
        ):
            forward = part
    if before:
        part = before[-1]
        if _breaks_between(reading, part.end, change.start) < 3 and _between_ok(
            reading, part.end, change.start, copulas=True
        ):
            backward = part
    linked = backward is not None and any(
        words[p].readings[0] in COPULAS for p in range(backward.end, change.start)
    )
    tied: list[Span] = []
    if forward is not None and backward is not None:
        if linked and change.tag != "<cantfeel>":
            forward = None
        elif forward.start - change.end <= 3 or words[change.end].readings[0] in _TOWARDS:
            backward = None
    if forward is not None:
        tied.append(forward)
        tied.extend(_list_after(reading, forward, parts))
    if backward is not None:
        tied.append(backward)
        tied.extend(_list_before(reading, backward, parts))
    return tied


_TOWARDS = frozenset(
    "in of around round between on down to near inside at under over from along".split()
)


def _list_after(reading: Reading, first: Span, parts: list[Span]) -> list[Span]:
    """Parts named with the first one: "my foot and my bottom"; not the subject of a new clause."""
    kept: list[Span] = []
    last = first
    for part in parts:
        if part.start < last.end:
            continue
        if part.start - last.end > 6 or _breaks_between(reading, last.end, part.start) >= 2:
            break
        if not _joined_only(reading, last.end, part.start):
            break
        following = part.end
        if following < len(reading.words) and reading.words[following].breaks < 1:
            word = reading.words[following].readings[0]
            tags = reading.tags_at(following)
            if word in COPULAS - {"as", "if", "now", "all", "not", "im", "ive", "like"} or tags & {
                "<pain>",
                "<weak>",
            }:
                break
        kept.append(part)
        last = part
    return kept


def _list_before(reading: Reading, first: Span, parts: list[Span]) -> list[Span]:
    kept: list[Span] = []
    last = first
    for part in reversed(parts):
        if part.end > last.start:
            continue
        if last.start - part.end > 4 or _breaks_between(reading, part.end, last.start) >= 2:
            break
        if not _joined_only(reading, part.end, last.start) or part.end == last.start:
            break
        kept.append(part)
        last = part
    return kept


_JOINING = frozenset(
    "and or n also plus my me the his her their a of to down into through in on around round "
    "right left both inner upper lower outer top whole up as well then between".split()
)


def _joined_only(reading: Reading, start: int, end: int) -> bool:
    return all(reading.words[p].readings[0] in _JOINING for p in range(start, end))


def _loose(
    reading: Reading, change: Span, parts: list[Span], changes: list[Span], index: int
) -> Span | None:
    previous = changes[index - 1].end if index else 0
    following = changes[index + 1].start if index + 1 < len(changes) else len(reading.words)
    before = [
        p
        for p in parts
        if p.end <= change.start
        and change.start - p.end <= _LOOSE
        and p.start >= previous - 1
        and _breaks_between(reading, p.end, change.start) < 3
    ]
    if before and not _crosses_or(reading, before[-1].end, change.start):
        return before[-1]
    after = [
        p
        for p in parts
        if p.start >= change.end
        and p.start - change.end <= _LOOSE
        and p.end <= following + 1
        and _breaks_between(reading, change.end, p.start) < 3
    ]
    return after[0] if after and not _crosses_or(reading, change.end, after[0].start) else None


def _crosses_or(reading: Reading, start: int, end: int) -> bool:
    return any(reading.words[p].readings[0] in ("or", "but") for p in range(start, end))


def mentions_of(reading: Reading) -> list[Mention]:
    """The concepts that follow from changes tied to parts."""
    found: list[Mention] = unclear_functions(reading)
    ties = bind(reading)
    for tie in ties:
        change, part = tie.change, tie.part
        if part is None:
            if change.tag in ("<numb>", "<tingle>"):
                found.append(Mention("feeling-changed-somewhere", change.start, change.end))
            continue
        start, end = min(change.start, part.start), max(change.end, part.end)
        for concept in _concepts_of(change.tag, part.tag, tie.side, reading, part):
            found.append(Mention(concept, start, end, tie.side))
    tied_parts = {(t.part.start, t.part.end) for t in ties if t.part is not None}
    for place, edges in enumerate(reading.lattice.edges):
        if any(t == "<both>" for t, _ in edges) and _answers_both(reading, place):
            found.append(Mention("both-sides-answer", place, place + 1))
    for part in _spans(reading, _PARTS):
        if part.tag in ("<genital>", "<anus>", "<innerthigh>", "<seat>"):
            found.append(Mention("saddle-named-part", part.start, part.end))
            if (part.start, part.end) not in tied_parts:
                found.append(Mention("saddle-place-alone", part.start, part.end))
        if part.tag == "<vague>":
            found.append(Mention("vague-part", part.start, part.end))
        if part.tag == "<back>":
            found.append(Mention("back-or-sciatica", part.start, part.end))
            if _is_itself_a_pain(reading, part):
                found.append(Mention("back-pain", part.start, part.end))
        if part.tag == "<leg>":
            found.append(Mention("leg-part", part.start, part.end, side_of(reading, part)))
    return found


def _is_itself_a_pain(reading: Reading, part: Span) -> bool:
    text = " ".join(w.readings[0] for w in reading.words[part.start : part.end])
    return any(sign in text for sign in ("pain", "ache", "dard"))


def _answers_both(reading: Reading, place: int) -> bool:
    """Whether "both" stands for both legs without naming them: "now it goes down both"."""
    words = reading.words
    if words[place].readings[0] not in (
        "both",
        "boath",
        "bof",
        "bothe",
        "either",
        "each",
        "bilateral",
        "bilaterally",
        "bth",
    ):
        return False
    after = words[place + 1 : place + 6]
    following = after[0].readings[0] if after and after[0].breaks < 2 else ""
    tags = {
        t for p in range(place, min(len(words), place + 6)) for t, _ in reading.lattice.edges[p]
    }
    if tags & {"<back>", "<otherpart>"}:
        return False
    if place and "<fine>" in reading.tags_at(place - 1):
        return False
    if any(
        w.readings[0] in ("same", "strong", "fine", "ok", "normal", "equal", "the", "good")
        for w in after[:3]
        if w.breaks < 2
    ) and following not in ("now", "too", "going"):
        return False
    last = not after or after[0].breaks >= 1
    before = words[place - 1].readings[0] if place else ""
    if words[place].readings[0] in ("either", "each"):
        return place > 0 and words[place - 1].readings[0] == "down" and following in ("side", "leg")
    return (
        (last and before in ("down", "on", "into", "its", "now", "is"))
        or following in ("now", "sides", "going", "too", "side")
        or (not place and following in ("of", "sides", "legs", ""))
    )


def _runs_down_the_leg(reading: Reading, part: Span) -> bool:
    """Whether the part is where a line down the leg begins: "from my buttock to my toes"."""
    words = reading.words
    for place in range(part.end, min(len(words), part.end + 6)):
        if words[place].breaks >= 2:
            return False
        if words[place].readings[0] in ("to", "down", "into", "through", "along", "past", "till"):
            return any(
                t == "<leg>"
                for p in range(place, min(len(words), place + 6))
                for t, _ in reading.lattice.edges[p]
            )
        if not (reading.lattice.light[place] or words[place].readings[0] in ("all", "right")):
            return False
    return False


def _concepts_of(change: str, part: str, side: str, reading: Reading, place: Span) -> list[str]:
    lost = change in ("<numb>", "<cantfeel>", "<deadish>")
    if part in ("<genital>", "<anus>", "<innerthigh>"):
        if (
            lost
            or change in ("<tingle>", "<odd>")
            or (change == "<burning>" and part != "<genital>")
        ):
            return ["saddle-feeling-changed"]
        return []
    if (
        part == "<seat>"
        and change != "<pain>"
        and _runs_down_the_leg(reading, place)
        and side != "both"
    ):
        return ["seat-odd", "leg-numb"] if lost else ["leg-tingling"]
    if part == "<seat>":
        if lost:
            return ["seat-numb"]
        if change == "<tingle>":
            one = side in ("left", "right", "one")
            return ["seat-tingling-one-side" if one else "seat-tingling"]
        if change == "<odd>":
            return ["seat-odd"]
        if change == "<pain>":
            return ["leg-pain"]
        return []
    if part == "<vague>":
        if lost or change == "<tingle>":
            return ["saddle-feeling-changed"]
        return ["vague-place"] if change == "<odd>" else []
    if part == "<groin>":
        return ["groin-feeling-changed"] if lost or change in ("<tingle>", "<odd>") else []
    if part == "<leg>":
        kind = (
            "numb" if lost else "tingling" if change == "<tingle>"
            else "pain" if change in ("<pain>", "<burning>") else "weak" if change == "<weak>"
            else "stiff" if change == "<stiff>" else "odd"
        )  # fmt: skip
        concepts = [f"leg-{kind}"]
        if side == "both" and kind not in ("odd", "stiff"):
            concepts.append("both-legs-symptom")
        elif kind in ("numb", "tingling", "pain", "weak") and side in ("left", "right"):
            concepts.append(f"{side}-leg-symptom")
        plural = reading.has(place.start, "<legsplural>")
        if plural and side == "" and kind in ("numb", "tingling", "weak", "odd"):
            concepts.append("legs-odd")
        return concepts
    if part == "<back>":
        return ["back-pain"] if change == "<pain>" else []
    return []
