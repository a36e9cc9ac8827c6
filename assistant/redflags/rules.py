"""The rule table: what is intercepted, how urgently, why, who says so, with examples.

A row can be read aloud: an alternative fires when all its concepts have been said, in this
message or earlier in the conversation. Concepts are defined in ``signals_*`` (phrases) and
``binding`` (a change tied to a part of the body).
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.redflags.outcome import Outcome


@dataclass(frozen=True)
class Alternative:
    """One way for a rule to fire.

    Attributes:
        needs: concepts that must all have been said.
        example: words on which the rule fires through this alternative alone.
        across_turns: the concepts have to come from different messages, because in one
            message they would be about different things.
    """

    needs: tuple[str, ...]
    example: tuple[str, ...] = ()
    across_turns: bool = False


@dataclass(frozen=True)
class RedFlag:
    """A row of the table.

    Attributes:
        id: the rule's id; for an ``ask`` row, the rule that is suspected.
        outcome: what the person is told.
        when: alternatives, any one of which is enough.
        means: the composition in words.
        why: reason a clinician would give.
        source: id of the document of the corpus that says so.
        quiet_on: statements that look alike and must not fire this row.
    """

    id: str
    outcome: Outcome
    when: tuple[Alternative, ...]
    means: str
    why: str
    source: str
    quiet_on: tuple[str, ...] = ()

    @property
    def fires_on(self) -> tuple[tuple[str, ...], ...]:
        """The examples of all alternatives, each a conversation."""
        return tuple(a.example for a in self.when)


# A concept that has been said also counts as these.
IMPLIES: dict[str, tuple[str, ...]] = {
    "leg-pain": ("leg-symptom", "back-or-leg"),
    "leg-numb": ("leg-symptom", "back-or-leg", "leg-numb-or-weak"),
    "leg-tingling": ("leg-symptom", "back-or-leg"),
    "leg-weak": ("leg-symptom", "back-or-leg", "leg-numb-or-weak"),
    "leg-odd": ("leg-symptom", "back-or-leg"),
    "back-pain": ("back-or-leg", "back-or-sciatica"),
    "back-or-sciatica": ("back-or-leg",),
    "left-leg-symptom": ("leg-symptom", "back-or-leg"),
    "right-leg-symptom": ("leg-symptom", "back-or-leg"),
    "mild-weakness": ("leg-numb-or-weak",),
    "trips-or-catches": ("leg-numb-or-weak",),
    "foot-drop": ("leg-numb-or-weak", "back-or-leg"),
    "leg-cannot-move": ("leg-numb-or-weak", "back-or-leg"),
    "leg-gives-way": ("leg-numb-or-weak", "back-or-leg"),
    "leg-gave-once": ("leg-numb-or-weak", "back-or-leg"),
    "weak-severe-or-worse": ("leg-numb-or-weak",),
    "elderly": ("fragile",),
    "age-over-70": ("fragile",),
    "bone-risk": ("fragile", "bone-weakness"),
    "long-steroids": ("fragile", "bone-weakness"),
    "rigors": ("fever",),
    "high-fever": ("fever",),
    "calf-swollen": ("calf-sign",),
    "calf-hot-or-red": ("calf-sign",),
    "calf-tender": (),
    "chest-pain": ("chest-sign",),
    "chest-tight-vague": ("chest-sign",),
    "cannot-breathe": ("chest-sign",),
    "breathless-on-effort": ("chest-sign",),
    "right-too": ("right-leg-symptom",),
    "left-too": ("left-leg-symptom",),
    "erection-lost": ("sexual-loss",),
    "climax-lost": ("sexual-loss",),
    "sex-unfelt": ("sexual-loss",),
    "mid-back-pain": ("back-pain", "back-or-leg", "back-or-sciatica"),
    "inflamed-eye": ("eye-skin-gut",),
    "psoriasis-or-gut": ("eye-skin-gut",),
    "pregnant": ("pregnant-or-birth",),
    "gave-birth": ("pregnant-or-birth",),
    "confused-now": ("sepsis-sign",),
    "mottled-or-grey": ("sepsis-sign",),
    "very-ill": ("sepsis-sign",),
    "infection-source": ("infection-risk",),
    "injects-drugs": ("infection-risk",),
    "weak-immunity": ("infection-risk",),
    "chemo-or-no-spleen": ("infection-risk",),
    "severe-pain": (),
}


def _ways(*needs: str) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(tuple(n.replace(" … ", " + ").split(" + ")), (), " … " in n) for n in needs
    )


E_, U_, A_ = Outcome.EMERGENCY, Outcome.URGENT, Outcome.ASK

TABLE: tuple[RedFlag, ...] = (
    RedFlag(
        "ces-bladder", E_,
        _ways("cannot-pass-urine", "slow-to-start", "strains-to-pass", "weak-or-broken-flow", "not-emptying",
              "cannot-hold-urine", "wets-self", "needs-pads", "urine-unfelt"),
        "a new change in passing, holding or feeling urine", "Nerves to the bladder may be pressed on; hours matter.",
        "ces-safety-net-card",
    ),
    RedFlag(
        "ces-bowel", E_, _ways("bowel-control-lost", "soils-self", "stool-unfelt", "wind-unheld"),
        "new loss of control or feeling of the bowels or wind", "Nerves to the bowel may be pressed on.",
        "ces-safety-net-card",
    ),
    RedFlag(
        "ces-saddle", E_,
        _ways("wiping-unfelt", "seat-unfelt", "intimate-touch-unfelt", "saddle-named", "sex-unfelt", "saddle-feeling-changed",
              "seat-numb", "seat-tingling", "feeling-changed-somewhere … saddle-place-alone"),
        "changed feeling in the saddle area", "Losing feeling where one sits can be cauda equina compression.",
        "ces-safety-net-card",
    ),
    RedFlag(
        "ces-sexual", E_, _ways("sexual-loss + back-or-leg"),
        "new loss of erection, climax or feeling in sex, with back or leg trouble", "The same nerves serve sexual function.",
        "ces-safety-net-card",
    ),
    RedFlag(
        "ces-bilateral", E_,
        _ways("both-legs-symptom", "other-leg-joined + leg-symptom", "other-leg-joined + back-or-sciatica", "other-leg-joined + leg-part", "both-sides-answer + leg-symptom", "below-the-waist", "legs-unfelt",
              "both-legs-weak", "left-leg-symptom + right-leg-symptom", "legs-odd + weak-severe-or-worse"),
        "pain, numbness, tingling or weakness in both legs", "Both legs together point to the middle of the spinal canal.",
        "girft-ces-2023",
    ),
    RedFlag(
        "motor-loss", E_, _ways("foot-drop", "leg-cannot-move", "leg-gives-way", "weak-severe-or-worse", "will-not-hold + leg-part"),
        "foot drop, a leg that cannot be moved, or weakness that is severe or getting worse",
        "A nerve that is losing power may need an operation soon.", "nice-cks-sciatica",
    ),
    RedFlag(
        "major-trauma", E_, _ways("high-energy-event + back-or-leg", "fell + from-height + back-or-leg"),
        "back or leg trouble after a high fall, a crash or a heavy blow", "The spine may be broken.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "fracture-fragile", E_, _ways("minor-event + sudden-severe + fragile + back-or-sciatica", "minor-event + sudden-severe + bone-weakness"),
        "sudden severe back pain after a small event in someone with fragile bones or over 70",
        "A vertebra may have collapsed.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "sepsis-spine", E_,
        _ways("high-fever + back-or-leg", "rigors + back-or-leg", "sepsis-sign + fever + back-or-leg", "mottled-or-grey + very-ill + back-or-leg",
              "fever + chemo-or-no-spleen", "confused-now + back-or-sciatica + unwell", "mottled-or-grey + back-or-sciatica", "rigors + high-fever"),
        "back pain with high fever, shaking, confusion, mottled skin or feeling very ill", "Infection may be in the blood or the spine.",
        "ifompt-red-flags-2020",
    ),
    RedFlag(
        "vascular", E_, _ways("tearing-pain", "pulsating-lump", "collapsed-or-fainted + back-or-sciatica", "cold-pale-limb"),
        "tearing pain, a beating lump in the tummy, fainting with back pain, or a cold pale leg", "A large blood vessel may be leaking or blocked.",
        "ifompt-red-flags-2020",
    ),
    RedFlag(
        "clot-lung", E_, _ways("calf-sign + chest-sign"),
        "a swollen or hot calf with chest pain or breathlessness", "A clot may have reached the lung.", "nhs-sciatica",
    ),
    RedFlag(
        "general-999", E_,
        _ways("chest-pain", "cannot-breathe", "stroke-signs", "seizure", "overdose", "unrousable", "heavy-bleeding"),
        "chest pain, trouble breathing, stroke signs, a fit, an overdose, heavy bleeding", "Life may be in danger.", "nhs-sciatica",
    ),
    RedFlag(
        "self-harm", E_, _ways("death-wish", "means-or-plan", "self-injury"),
        "wanting to die or to hurt oneself", "A life is at risk, and help is there now.", "emergency-numbers",
    ),
    RedFlag(
        "infection", U_,
        _ways("fever + back-or-leg", "unwell + back-or-leg", "infection-risk + back-pain", "infection-source + back-worse", "spinal-procedure + fever", "spinal-procedure + infection-source", "spinal-procedure + back-worse"),
        "back pain with fever, sweats or feeling ill, or with a reason for infection", "Infection can settle in the spine.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "cancer", U_, _ways("cancer-history + back-or-leg", "weight-loss + back-or-leg"),
        "back pain with a history of cancer or unexplained weight loss", "Cancer can spread to the spine.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "night-pain", U_, _ways("constant-pain + worse-at-night", "constant-pain + steadily-worse", "steadily-worse + worse-at-night", "band-round-chest", "mid-back-pain + constant-pain", "mid-back-pain + worse-at-night", "constant-pain + back-or-leg"),
        "constant pain that nothing eases, worse at night, getting worse; band-like pain", "Pain that rest does not ease needs a look for its cause.",
        "ifompt-red-flags-2020",
    ),
    RedFlag(
        "fracture-risk", U_, _ways("bone-risk + back-pain", "long-steroids + back-pain", "minor-event + age-over-60 + back-pain", "minor-event + elderly + back-pain"),
        "new back pain with fragile bones, or after a small injury at an older age", "A vertebra may be broken without a big fall.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "dvt", U_, _ways("calf-swollen + calf-hot-or-red", "calf-swollen + calf-tender", "calf-hot-or-red + calf-tender", "calf-swollen", "calf-part + swollen-somewhere + hot-or-red-somewhere", "calf-part + hot-or-red-somewhere + tender-somewhere", "calf-part + swollen-somewhere + tender-somewhere"),
        "one calf swollen, hot, red or tender", "It may be a clot.", "nhs-sciatica",
    ),
    RedFlag(
        "new-deficit", U_, _ways("mild-weakness", "leg-weak", "trips-or-catches", "cannot-tiptoe-or-heel", "leg-gave-once", "numbness-spreading", "tiptoe-named + cannot-one-side"),
        "new weakness in one leg, even mild, or numbness that spreads", "A nerve is losing function and needs an examination.", "nice-cks-sciatica",
    ),
    RedFlag(
        "inflammatory-eye-gut", U_, _ways("morning-stiffness + eye-skin-gut", "stiffness-long + eye-skin-gut + back-or-leg"),
        "long morning stiffness with a red eye, psoriasis or bowel inflammation, under 45", "It may be inflammatory arthritis of the spine.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "postpartum-pregnant", U_, _ways("pregnant-or-birth + leg-numb-or-weak", "pregnant-or-birth + severe-pain + back-or-leg"),
        "leg weakness, numbness or severe pain in pregnancy or after a birth", "It needs an examination by someone who knows you are pregnant.", "nhs-sciatica",
    ),
    RedFlag(
        "child", U_, _ways("child-age + back-or-leg"),
        "the person with the pain is under 16", "Back pain in a child needs an examination.", "ifompt-red-flags-2020",
    ),
    RedFlag(
        "ces-bladder", A_, _ways("toilet-trouble", "urine-unclear", "long-toilet-condition", "old-bladder", "stings-or-cloudy"),
        "toilet trouble that is not clear", "It may be a change in bladder control.", "ces-safety-net-card",
    ),
    RedFlag("ces-bowel", A_, _ways("bowel-trouble", "stool-unclear", "old-bowel"), "bowel trouble that is not clear", "It may be a change in bowel control.", "ces-safety-net-card"),
    RedFlag("ces-saddle", A_, _ways("vague-place", "saddle-unclear", "feeling-changed-somewhere … saddle-named-part", "seat-tingling-one-side", "seat-odd", "groin-feeling-changed", "old-saddle"), "an odd feeling in or near the saddle area", "It may be numbness.", "ces-safety-net-card"),
    RedFlag("ces-sexual", A_, _ways("sexual-vague", "sexual-loss", "old-sexual"), "trouble with sex that is not clear", "It may be a loss of feeling.", "ces-safety-net-card"),
    RedFlag("ces-bilateral", A_, _ways("legs-odd", "old-both-legs"), "both legs odd, not clear how", "It may be both legs.", "girft-ces-2023"),
    RedFlag("motor-loss", A_, _ways("cannot-walk-unclear", "pain-limited"), "unsteady or not walking, not clear why", "It may be weakness.", "nice-cks-sciatica"),
    RedFlag("infection", A_, _ways("fever"), "fever with no word on the back", "It may be an infection.", "ifompt-red-flags-2020"),
    RedFlag("night-pain", A_, _ways("worse-at-night + back-or-leg"), "pain at night, not clear", "It may be constant.", "ifompt-red-flags-2020"),
    RedFlag("dvt", A_, _ways("calf-hot-or-red", "calf-vague"), "a leg swollen or hot, not clear", "It may be a clot.", "nhs-sciatica"),
    RedFlag("vascular", A_, _ways("cold-foot", "collapsed-or-fainted", "dizzy + back-or-leg"), "a cold foot or faintness, not clear", "It may be circulation.", "ifompt-red-flags-2020"),
    RedFlag("general-999", A_, _ways("chest-tight-vague", "extra-dose"), "chest tightness or a tablet too many", "It may be serious.", "nhs-sciatica"),
    RedFlag("self-harm", A_, _ways("despair"), "despair without a wish to die", "A kind question comes first.", "emergency-numbers"),
)


# What a plain yes to the screening question of an ``ask`` row means.
CONFIRMED: dict[str, Outcome] = {
    "infection": Outcome.URGENT,
    "night-pain": Outcome.URGENT,
    "dvt": Outcome.URGENT,
    "new-deficit": Outcome.URGENT,
}


def rules_table() -> str:
    """The table as plain text that a clinician can read aloud."""
    lines: list[str] = []
    for row in TABLE:
        lines.append(f"{row.id}  [{row.outcome.value}]")
        lines.append(f"  what    {row.means}")
        lines.append(f"  why     {row.why}")
        lines.append(f"  source  {row.source}")
        for way in row.when:
            lines.append("  fires   " + " and ".join(way.needs))
            if way.example:
                lines.append("            e.g. " + " / ".join(way.example))
        for quiet in row.quiet_on:
            lines.append(f"  quiet   {quiet}")
        lines.append("")
    return "\n".join(lines)
