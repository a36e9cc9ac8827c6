"""The cards: fixed wording for each outcome, group of rules and region.

No word of a card is made up by a model. The heading is what to do; the sentences are short
enough for someone who is frightened, in pain and reading on a phone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.redflags.interceptor import Interception
from assistant.redflags.outcome import Outcome
from assistant.redflags.regions import ELSEWHERE, REGION_WORDS, REGIONS, CallLine, Region

ANSWERS = ("Yes", "No", "Not sure")


@dataclass(frozen=True)
class Card:
    """What the person reads in place of an answer.

    Attributes:
        outcome: what the card is about; NONE gives an empty card.
        region: one of REGIONS.
        heading: the action, in a few words.
        lead: why, in a sentence or two.
        do: what to do now, in order.
        say: words to say on arrival or on the phone.
        dont: what to leave alone.
        call: numbers.
        question: the screening question (ask only).
        answers: the answers offered (ask only).
        closing: a last sentence.
    """

    outcome: Outcome
    region: str
    heading: str
    lead: str
    do: tuple[str, ...]
    say: tuple[str, ...]
    dont: tuple[str, ...]
    call: tuple[CallLine, ...]
    question: str
    answers: tuple[str, ...]
    closing: str

    @property
    def markdown(self) -> str:
        """The whole card as Markdown."""
        parts: list[str] = []
        if self.heading:
            parts.append(f"## {self.heading}")
        if self.lead:
            parts.append(self.lead)
        if self.question:
            parts.append(f"**{self.question}**")
            parts.append(" · ".join(self.answers))
        for title, lines in (
            ("What to do now", self.do),
            ("What to say", self.say),
            ("Please don't", self.dont),
        ):
            if lines:
                parts.append(f"**{title}**\n\n" + "\n".join(f"- {line}" for line in lines))
        if self.call:
            parts.append(
                "**Call**\n\n" + "\n".join(f"- {c.label}: **{c.number}**" for c in self.call)
            )
        if self.closing:
            parts.append(self.closing)
        return "\n\n".join(parts)


_NERVES = "What you describe can mean that nerves low in the back are being pressed. Getting help in the next hours can save them."
_EMERGENCY_LEADS = {
    "ces": _NERVES,
    "both-legs": "Trouble in both legs can mean that nerves low in the back are being pressed. Getting help in the next hours can save them.",
    "motor": "A leg or foot that is losing power needs to be seen now. The nerve may need help soon.",
    "injury": "After a fall or a blow like this, your back has to be checked before you move it about.",
    "infection": "A fever, shaking or feeling this ill with back pain can be a bad infection. It needs help now.",
    "vessel": "This can come from a large blood vessel. It needs help now.",
    "clot": "A swollen leg with chest pain or short breath can be a clot in the lung. It needs help now.",
    "life": "This may not be your back at all, and it cannot wait.",
    "unknown": "I could not check your message safely, so I am giving you the safest advice.",
}  # fmt: skip
_GROUPS = {
    "ces-bladder": "ces", "ces-bowel": "ces", "ces-saddle": "ces", "ces-sexual": "ces",
    "ces-bilateral": "both-legs", "motor-loss": "motor", "major-trauma": "injury",
    "fracture-fragile": "injury", "sepsis-spine": "infection", "vascular": "vessel",
    "clot-lung": "clot", "general-999": "life", "self-harm": "self-harm",
}  # fmt: skip
_SAY = {
    "ces-bladder": "“I have back or leg pain, and something has changed in how I pass urine.”",
    "ces-bowel": "“I have back or leg pain, and I can't control or feel my bowels.”",
    "ces-saddle": "“I have back or leg pain, and I can't feel properly between my legs or when I wipe.”",
    "ces-sexual": "“I have back or leg pain, and I have lost feeling or function during sex.”",
    "ces-bilateral": "“I have back pain, and now both my legs are painful, numb or weak.”",
    "motor-loss": "“I have back or leg pain, and my leg or foot is losing power.”",
    "major-trauma": "“I had a bad fall or crash, and now my back or leg hurts.”",
    "fracture-fragile": "“I have sudden bad back pain, and my bones may be weak.”",
    "sepsis-spine": "“I have back pain with fever or shaking, and I feel very ill.”",
    "vascular": "“I have sudden bad pain, or I fainted, or my leg is cold and pale.”",
    "clot-lung": "“My calf is swollen, and I have chest pain or short breath.”",
    "general-999": "Tell them what is happening, in the words you used here.",
    "infection": "“I have back pain and I feel ill or have a fever.”",
    "cancer": "“I have new back pain, and I have had cancer or I am losing weight.”",
    "night-pain": "“My back pain never stops, and rest does not ease it.”",
    "fracture-risk": "“I have new back pain, and my bones may be weak.”",
    "dvt": "“One calf is swollen, hot or sore. I am worried about a clot.”",
    "new-deficit": "“I have leg pain, and my leg or foot has become weak or more numb.”",
    "inflammatory-eye-gut": "“My back is stiff for a long time each morning, and I have eye, skin or bowel trouble too.”",
    "postpartum-pregnant": "“I am pregnant or had a baby not long ago, and my leg is weak, numb or very painful.”",
    "child": "“This is a child with back or leg pain.”",
}  # fmt: skip
_URGENT_LEADS = {
    "infection": "Back pain while you feel ill can come from an infection.",
    "cancer": "With your history or weight loss, new back pain should be looked at soon.",
    "night-pain": "Pain that never lets up needs someone to look for the cause.",
    "fracture-risk": "A bone in the back can break without a big fall.",
    "dvt": "A calf like this can be a blood clot.",
    "new-deficit": "New weakness, or numbness that spreads, means that a nerve should be tested.",
    "inflammatory-eye-gut": "Stiff mornings with eye, skin or bowel trouble can be a kind of arthritis. A red, sore eye needs care today.",
    "postpartum-pregnant": "In pregnancy and after a birth, this should be checked by someone who can examine you.",
    "child": "A child with back or leg pain should be examined. My advice is for adults.",
}  # fmt: skip
_SAFETY_NET = (
    "Go to {department} or call {emergency} at once if you can't pass urine, lose control of bladder "
    "or bowels, go numb between the legs, or if both legs or one foot go weak."
)
_QUESTIONS = {
    "ces-bladder": (
        "Has anything changed, since this pain began, in how you pass urine: starting, stopping, holding on or feeling it?",
        "The nerves to the leg and to the bladder run side by side, so I ask before I talk about exercise.",
    ),
    "ces-bowel": (
        "Has anything changed, since this pain began, in how you hold or feel your bowels or wind?",
        "The nerves to the leg and to the bowels run side by side, so I ask before I talk about exercise.",
    ),
    "ces-saddle": (
        "Do you have any numb, tingling or odd feeling between your legs, round your bottom, or when you wipe, that has not gone away?",
        "Feeling there can tell us whether nerves low in the back are being pressed.",
    ),
    "ces-sexual": (
        "Have you lost feeling between your legs, or lost an erection or climax, since this pain began?",
        "The same nerves are at work, so I ask before I talk about exercise.",
    ),
    "ces-bilateral": (
        "Is the pain, numbness or weakness in both legs, and is it new or getting worse?",
        "Both legs together matter more than one.",
    ),
    "motor-loss": (
        "Is your leg or foot weak in itself: can't you lift the foot, or does the leg give way, even when pain is not stopping you?",
        "Weakness needs a check that pain alone does not.",
    ),
    "infection": (
        "Do you have back pain with a fever, shivering or night sweats, or do you feel ill?",
        "Back pain with fever needs to be seen the same day.",
    ),
    "night-pain": (
        "Is the pain there all the time, with no position that eases it, and getting worse?",
        "Pain at night is common in sciatica. Pain that never eases needs a check.",
    ),
    "dvt": (
        "Is one calf swollen, hot, red or sore to touch?",
        "That can be a clot, which needs care today.",
    ),
    "vascular": (
        "Has the foot or leg turned cold and pale or blue, or have you fainted?",
        "That can be the blood supply, not the nerve.",
    ),
    "general-999": (
        "Do you have chest pain, trouble breathing, or did you take many more tablets than you should?",
        "If so, this cannot wait. If you took a tablet or two too many, {medicines}.",
    ),
    "self-harm": (
        "Are you thinking about hurting yourself or ending your life?",
        "I am sorry that it is this hard. Living with pain wears people down, and it is fine to say so here.",
    ),
}  # fmt: skip
_DONT_EMERGENCY = (
    "Don't drive yourself.",
    "Don't wait for someone to ring you back.",
    "Don't stretch or exercise until you have been seen.",
)


def card_for(interception: Interception, region: str = "uk") -> Card:
    """The card for a result.

    Args:
        interception: what the interceptor said.
        region: one of REGIONS; any other gets the wording of the UK with 112 beside it.
    """
    known = region in REGION_WORDS
    place = REGION_WORDS[region if known else "uk"]
    name = region if known else "uk"
    if interception.outcome == Outcome.EMERGENCY:
        card = _emergency(interception, name, place)
    elif interception.outcome == Outcome.URGENT:
        card = _urgent(interception, name, place)
    elif interception.outcome == Outcome.ASK:
        card = _ask(interception, name, place)
    else:
        return Card(Outcome.NONE, name, "", "", (), (), (), (), "", (), "")
    return card if known else replace(card, call=(*card.call, ELSEWHERE))


def _emergency(interception: Interception, name: str, place: Region) -> Card:
    rules = [f.rule for f in interception.findings if f.outcome == Outcome.EMERGENCY]
    groups = [_GROUPS.get(rule, "unknown") for rule in rules] or ["unknown"]
    if "self-harm" in groups:
        return _crisis(name, place, others=[r for r in rules if r != "self-harm"])
    at_once = {"life", "vessel", "clot", "infection", "injury"} & set(groups)
    if at_once:
        heading = f"Call {place.emergency} now"
    else:
        heading = f"Go to {place.department} or call {place.emergency} now"
    lead = " ".join(dict.fromkeys(_EMERGENCY_LEADS[g] for g in groups[:2]))
    do = [
        f"Call {place.emergency} now." if at_once
        else f"Go to {place.department} now. Ask someone to take you, or call {place.emergency}.",
        "Tell someone near you what is going on.",
        "Take a list of your medicines with you.",
    ]  # fmt: skip
    if "injury" in groups:
        do.insert(1, "Stay still. Don't twist or lift until help comes.")
    if "overdose" in " ".join(f.evidence for f in interception.findings) or "general-999" in rules:
        do.append("If tablets were taken, keep the packets to show.")
    say = tuple(dict.fromkeys(_SAY[r] for r in rules if r in _SAY))
    return Card(
        Outcome.EMERGENCY, name, heading, lead, tuple(do), say, _DONT_EMERGENCY,
        place.emergency_lines, "", (),
        "I won't show exercises in this chat now. It is better to be checked and sent home than to wait.",
    )  # fmt: skip


def _crisis(name: str, place: Region, others: list[str]) -> Card:
    do = [
        f"If you may act on it, or have taken something, call {place.emergency} now or go to {place.department}.",
        "Call or text one of the lines below. They will listen.",
        "Tell one person near you how bad it is, and ask them to stay with you.",
        "Put tablets and anything else you could use out of reach.",
    ]
    say = (
        "“I am thinking about ending my life, and I need help now.”",
        *(_SAY[r] for r in others if r in _SAY),
    )
    return Card(
        Outcome.EMERGENCY, name, "Please talk to someone now",
        "I am glad that you said it. Pain like this can make life feel too much. You matter, and people can help with both.",
        tuple(do), say, ("Please don't stay alone with this.",),
        (*place.emergency_lines, *place.crisis_lines), "", (),
        "If this is about someone else, stay with them and call for them.",
    )  # fmt: skip


def _urgent(interception: Interception, name: str, place: Region) -> Card:
    rules = [f.rule for f in interception.findings if f.outcome == Outcome.URGENT]
    lead = " ".join(dict.fromkeys(_URGENT_LEADS[r] for r in rules[:2] if r in _URGENT_LEADS))
    return Card(
        Outcome.URGENT, name, "Get seen today",
        lead or "What you describe should be looked at today.",
        (
            f"Contact {place.same_day} today. Say that it can't wait.",
            "If you can't get through, or you get worse, go to " + place.department + ".",
        ),
        tuple(dict.fromkeys(_SAY[r] for r in rules if r in _SAY)),
        ("Don't start new exercises until someone has looked at you.",),
        (*place.urgent_lines, *place.emergency_lines), "", (),
        _SAFETY_NET.format(department=place.department, emergency=place.emergency)
        + " When a doctor, nurse or physio has checked it, tell me, and we can go on.",
    )  # fmt: skip


def _ask(interception: Interception, name: str, place: Region) -> Card:
    rules = [f.rule for f in interception.findings if f.outcome == Outcome.ASK]
    # Despair comes first: nothing else on the card is as kind or as pressing.
    rule = (
        "self-harm"
        if "self-harm" in rules
        else next((r for r in rules if r in _QUESTIONS), "ces-bladder")
    )
    question, reason = _QUESTIONS[rule]
    crisis = rule == "self-harm"
    return Card(
        Outcome.ASK, name, "You are not alone with this" if crisis else "One question first",
        reason.format(medicines=place.medicines),
        ("Talk to someone you trust, or to one of the lines below, today.",) if crisis else (),
        (), (),
        (*place.crisis_lines, *place.emergency_lines) if crisis else (),
        question, ANSWERS,
        "If you are not sure, say so. I will treat that as a yes.",
    )  # fmt: skip


def short_form(interception: Interception, region: str = "uk") -> str:
    """One or two lines that stay in view for the rest of the conversation; "" for none."""
    place = REGION_WORDS.get(region, REGION_WORDS["uk"])
    other = "" if region in REGION_WORDS else " (or 112)"
    if interception.outcome == Outcome.EMERGENCY:
        if any(f.rule == "self-harm" for f in interception.findings):
            line = place.crisis_lines[0]
            return f"Please talk to someone now: {line.number}, or {place.emergency}{other} if you may act on it."
        return f"Go to {place.department} or call {place.emergency}{other} now. Please don't wait."
    if interception.outcome == Outcome.URGENT:
        return f"Get seen today: {place.same_day}. If you get worse, call {place.emergency}{other}."
    if interception.outcome == Outcome.ASK:
        return "Please answer the question above first."
    return ""


__all__ = ["ANSWERS", "REGIONS", "CallLine", "Card", "card_for", "short_form"]
