"""Where to go and whom to call, by region; only numbers from the fact sheet of checked numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CallLine:
    """A number to call, and what answers there."""

    label: str
    number: str


@dataclass(frozen=True)
class Region:
    """Words and numbers of one region.

    Attributes:
        department: what people call the place for emergencies.
        emergency: the number that brings an ambulance, as it is said aloud.
        emergency_lines: emergency numbers.
        same_day: who sees people the same day.
        urgent_lines: numbers for care that cannot wait a day.
        crisis_lines: numbers for thoughts of suicide or self-harm.
        medicines: whom to ask about tablets.
    """

    department: str
    emergency: str
    emergency_lines: tuple[CallLine, ...]
    same_day: str
    urgent_lines: tuple[CallLine, ...]
    crisis_lines: tuple[CallLine, ...]
    medicines: str


REGION_WORDS: dict[str, Region] = {
    "uk": Region(
        "A&E", "999", (CallLine("Emergency", "999"),),
        "your GP, NHS 111 or an urgent treatment centre", (CallLine("NHS 111", "111"),),
        (
            CallLine("NHS 111, then the mental health option", "111"),
            CallLine("Samaritans", "116 123"),
            CallLine("Shout, by text", "85258"),
        ),
        "ring your pharmacist or NHS 111 now",
    ),
    "us": Region(
        "the ER", "911", (CallLine("Emergency", "911"),),
        "your doctor's office or an urgent care clinic", (),
        (CallLine("Suicide and crisis line, call or text", "988"),),
        "ring your pharmacist or your doctor's office now",
    ),
    "ie": Region(
        "the emergency department", "112 or 999",
        (CallLine("Emergency", "112"), CallLine("Emergency", "999")),
        "your GP or the GP out-of-hours service", (),
        (
            CallLine("Samaritans", "116 123"),
            CallLine("Crisis line by text", "50808"),
            CallLine("Your Mental Health line", "1800 111 888"),
        ),
        "ring your pharmacist or your GP now",
    ),
    "eu": Region(
        "the emergency department", "112", (CallLine("Emergency", "112"),),
        "your doctor, or the doctor on call where you live",
        (CallLine("Doctor on call, in countries that run this line", "116 117"),),
        (CallLine("Emotional support, in countries that run this line", "116 123"),),
        "ring your pharmacist or the doctor on call now",
    ),
    "au": Region(
        "the emergency department", "000", (CallLine("Emergency", "000"),),
        "your GP or an urgent care clinic", (CallLine("1800MEDICARE, day and night", "1800 022 222"),),
        (CallLine("Lifeline, day and night", "13 11 14"),),
        "ring your pharmacist or 1800MEDICARE now",
    ),
    "ca": Region(
        "the emergency department", "911", (CallLine("Emergency", "911"),),
        "your family doctor or a walk-in clinic",
        (CallLine("Health line, in provinces that run it", "811"),),
        (CallLine("Suicide crisis helpline, call or text", "988"),),
        "ring your pharmacist, or 811 where your province runs it, now",
    ),
    "nz": Region(
        "the emergency department", "111", (CallLine("Emergency, ask for an ambulance", "111"),),
        "your GP or an urgent care clinic", (CallLine("Healthline", "0800 611 116"),),
        (
            CallLine("Call or text, day and night", "1737"),
            CallLine("Suicide crisis helpline", "0508 828 865"),
        ),
        "ring your pharmacist or Healthline now",
    ),
}  # fmt: skip
REGIONS = tuple(REGION_WORDS)
ELSEWHERE = CallLine("In many other countries", "112")
