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
    "spinal-procedure": ("back-or-leg",),
    "infection-source": ("infection-risk",),
    "injects-drugs": ("infection-risk",),
    "weak-immunity": ("infection-risk",),
    "chemo-or-no-spleen": ("infection-risk",),
}


def _way(needs: str, example: str) -> Alternative:
    """An alternative from its written form; ``…`` where the parts come from different turns."""
    return Alternative(
        tuple(needs.replace(" … ", " + ").split(" + ")),
        tuple(example.split(" || ")),
        " … " in needs,
    )


TABLE: tuple[RedFlag, ...] = (
    RedFlag(
        id="ces-bladder",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("cannot-pass-urine", "I can't pee since last night"),
            _way("slow-to-start", "it takes me ages to start weeing since my back went"),
            _way("strains-to-pass", "I have to strain to get the last of my urine out"),
            _way("weak-or-broken-flow", "my stream has gone weak this week"),
            _way("not-emptying", "I still feel full after I have been for a pee"),
            _way("cannot-hold-urine", "I have become incontinent since Monday"),
            _way("wets-self", "I wet myself on the bus"),
            _way("needs-pads", "I have started wearing pads"),
            _way("urine-unfelt", "I don't get the urge to wee any more"),
        ),
        means="a new change in passing, holding or feeling urine",
        why="The nerves to the bladder may be pressed on; hours matter for getting it back.",
        source="ces-safety-net-card",
        quiet_on=("I can pee normally", "it's pissing down outside", "nearly wet myself laughing"),
    ),
    RedFlag(
        id="ces-bowel",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("bowel-control-lost", "I have lost control of my bowels"),
            _way("soils-self", "I soiled myself this morning"),
            _way("stool-unfelt", "I don't feel anything when I open my bowels"),
            _way("wind-unheld", "I can't feel when I fart any more"),
        ),
        means="new loss of control of the bowels or wind, or of the feeling of passing them",
        why="The nerves to the bowel may be pressed on; hours matter for getting it back.",
        source="ces-safety-net-card",
        quiet_on=("the codeine is bunging me up", "shitting myself about the scan"),
    ),
    RedFlag(
        id="ces-saddle",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("wiping-unfelt", "it feels different when I wipe"),
            _way("seat-unfelt", "I can't feel the chair under me"),
            _way("intimate-touch-unfelt", "can't feel a tampon going in"),
            _way("saddle-named", "S3 to S5 affected since Friday"),
            _way("sex-unfelt", "I can't feel anything during sex"),
            _way("saddle-feeling-changed", "my genitals are numb"),
            _way("seat-numb", "my bum has gone numb and stays numb"),
            _way("seat-tingling", "my bottom is tingling"),
            _way(
                "feeling-changed-somewhere … saddle-place-alone",
                "I've got a numb patch || it is just by my back passage",
            ),
        ),
        means="numb, tingling or changed feeling where one sits, wipes, or between the legs",
        why="Losing feeling in the saddle area can be cauda equina compression.",
        source="ces-safety-net-card",
        quiet_on=(
            "numb with boredom",
            "one numb patch on my shin",
            "should I raise my bike saddle?",
        ),
    ),
    RedFlag(
        id="ces-sexual",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("sexual-loss + back-or-leg", "I can't get an erection since my back pain began"),
        ),
        means="new loss of erection, climax or feeling in sex, with back or leg trouble",
        why="The same nerves serve sexual function.",
        source="ces-safety-net-card",
        quiet_on=("too sore for sex", "which positions are safe with sciatica?"),
    ),
    RedFlag(
        id="ces-bilateral",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("both-legs-symptom", "numbness in each calf"),
            _way("other-leg-joined", "it isn't just the one leg any more"),
            _way("both-sides-answer + leg-symptom", "pain down my leg || both of them hurt"),
            _way("below-the-waist", "numb from the waist down"),
            _way("legs-unfelt", "I can't feel my feet"),
            _way("both-legs-weak", "off her legs since Sunday"),
            _way(
                "left-leg-symptom + right-leg-symptom",
                "my left leg is tingling || my right leg is numb",
            ),
            _way("legs-odd + weak-severe-or-worse", "my legs feel odd and very weak"),
        ),
        means="pain, numbness, tingling or weakness in both legs, new or getting worse",
        why="Both legs together point to the middle of the spinal canal.",
        source="girft-ces-2023",
        quiet_on=("it aches on both sides of my lower back", "do I stretch both legs?"),
    ),
    RedFlag(
        id="motor-loss",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("foot-drop", "my foot slaps the floor when I walk"),
            _way("leg-cannot-move", "I can't move my leg"),
            _way("leg-gives-way", "my leg keeps giving way"),
            _way("weak-severe-or-worse", "the leg gets weaker every day"),
            _way("will-not-hold + leg-part", "my leg feels funny || it won't hold me"),
        ),
        means="foot drop, a leg that cannot be moved or held, weakness that is severe or getting worse",
        why="A nerve that is losing power may need an operation soon.",
        source="nice-cks-sciatica",
        quiet_on=("I can't stand my new chair", "my core is weak"),
    ),
    RedFlag(
        id="major-trauma",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("high-energy-event + back-or-leg", "car crash this morning and my back hurts"),
            _way(
                "fell + from-height + back-or-leg",
                "back pain since yesterday || I fell || off my shed roof",
            ),
        ),
        means="back or leg trouble after a fall from height, a crash or a heavy blow",
        why="The spine may be broken.",
        source="ifompt-red-flags-2020",
        quiet_on=(
            "I fell asleep and my back is stiff",
            "stuck behind an accident and my leg tingles",
        ),
    ),
    RedFlag(
        id="fracture-fragile",
        outcome=Outcome.EMERGENCY,
        when=(
            _way(
                "minor-event + sudden-severe + fragile + back-or-sciatica",
                "I'm 81, I coughed, and there was sudden agony in my back",
            ),
            _way(
                "minor-event + sudden-severe + bone-weakness",
                "on prednisolone for years, bent down and felt a crack, worst pain of my life",
            ),
        ),
        means="sudden severe back pain after a small event, with fragile bones, long steroids or over 70",
        why="A bone of the spine may have collapsed.",
        source="ifompt-red-flags-2020",
        quiet_on=("I'm 35, sneezed and my back twinged",),
    ),
    RedFlag(
        id="sepsis-spine",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("high-fever + back-or-leg", "back pain and a temperature of 39"),
            _way("rigors + back-or-leg", "back pain and I can't stop shivering"),
            _way("sepsis-sign + fever + back-or-leg", "back pain, feverish and not making sense"),
            _way(
                "mottled-or-grey + very-ill + back-or-leg",
                "leg pain, skin gone blotchy, never felt so ill",
            ),
            _way("mottled-or-grey + back-or-sciatica", "back pain and my skin has gone mottled"),
            _way("fever + chemo-or-no-spleen", "I am on chemo and I have a fever"),
            _way(
                "confused-now + back-or-sciatica + unwell",
                "she has back pain, is unwell and muddled",
            ),
            _way("rigors + high-fever", "temperature of 39.5 and shaking uncontrollably"),
        ),
        means="back pain with high fever, shaking, confusion, mottled skin or feeling very ill",
        why="An infection may be in the blood or the spine.",
        source="ifompt-red-flags-2020",
        quiet_on=("hay fever makes me sneeze and my back hurts", "my legs shake in the plank"),
    ),
    RedFlag(
        id="vascular",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("tearing-pain", "sudden ripping pain through my back into my belly"),
            _way("pulsating-lump", "there is a pulsating lump in my tummy"),
            _way("collapsed-or-fainted + back-or-sciatica", "I fainted with the back pain"),
            _way("cold-pale-limb", "my foot has gone white and stone cold"),
        ),
        means="tearing pain, a beating lump in the tummy, fainting with back pain, a cold pale leg",
        why="A large blood vessel may be leaking or blocked.",
        source="ifompt-red-flags-2020",
        quiet_on=("my report says a collapsed disc and an annular tear", "cold feet about surgery"),
    ),
    RedFlag(
        id="clot-lung",
        outcome=Outcome.EMERGENCY,
        when=(_way("calf-sign + chest-sign", "my calf is swollen and I'm short of breath"),),
        means="a swollen or hot calf together with chest pain or breathlessness",
        why="A clot may have reached the lung.",
        source="nhs-sciatica",
        quiet_on=("calf raises and breathing exercises",),
    ),
    RedFlag(
        id="general-999",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("chest-pain", "I have chest pain"),
            _way("cannot-breathe", "I can't breathe"),
            _way("stroke-signs", "his face has dropped on one side"),
            _way("seizure", "she is having a seizure"),
            _way("overdose", "I took 30 paracetamol"),
            _way("unrousable", "I can't wake him up"),
            _way("heavy-bleeding", "I am vomiting blood"),
        ),
        means="chest pain, trouble breathing, stroke signs, a fit, an overdose, heavy bleeding",
        why="Life may be in danger, whatever the back does.",
        source="nhs-sciatica",
        quiet_on=("knee to chest stretch", "which swimming stroke is best?", "my back seized up"),
    ),
    RedFlag(
        id="self-harm",
        outcome=Outcome.EMERGENCY,
        when=(
            _way("death-wish", "I want to die"),
            _way("means-or-plan", "I've been stockpiling tablets"),
            _way("self-injury", "I have started cutting my arms"),
        ),
        means="wanting to die, a plan, or hurting oneself",
        why="A life is at risk, and help is there now.",
        source="emergency-numbers",
        quiet_on=("my job is killing me", "I died laughing", "I hurt myself lifting a sofa"),
    ),
    RedFlag(
        id="infection",
        outcome=Outcome.URGENT,
        when=(
            _way("fever + back-or-leg", "back pain and night sweats"),
            _way("unwell + back-or-leg", "back pain and I feel generally unwell"),
            _way("infection-risk + back-pain", "I inject heroin and have bad back pain"),
            _way(
                "infection-source + back-worse",
                "on antibiotics for cellulitis and the pain is climbing",
            ),
            _way("spinal-procedure + infection-source", "had a discectomy and the wound is oozing"),
            _way(
                "spinal-procedure + back-worse",
                "had an epidural on Monday and it is worse than before",
            ),
        ),
        means="back pain with fever, sweats or feeling ill, or with a reason for an infection",
        why="An infection can settle in the spine.",
        source="ifompt-red-flags-2020",
        quiet_on=(
            "cabin fever from resting with my bad back",
            "how long does a steroid injection last?",
        ),
    ),
    RedFlag(
        id="cancer",
        outcome=Outcome.URGENT,
        when=(
            _way("cancer-history + back-or-leg", "I had breast cancer and now my back hurts"),
            _way("weight-loss + back-or-leg", "losing weight without trying, and back pain"),
        ),
        means="back pain with a history of cancer or unexplained weight loss",
        why="Cancer can spread to the spine.",
        source="ifompt-red-flags-2020",
        quiet_on=(
            "a charity walk for cancer research with sciatica",
            "weight loss tips for my back?",
        ),
    ),
    RedFlag(
        id="night-pain",
        outcome=Outcome.URGENT,
        when=(
            _way("constant-pain + worse-at-night", "it never lets up and it is worse at night"),
            _way("constant-pain + steadily-worse", "constant, and getting steadily worse"),
            _way("steadily-worse + worse-at-night", "getting worse every week, worst at night"),
            _way("band-round-chest", "pain like a belt round my ribs"),
            _way("constant-pain + back-or-leg", "constant back pain"),
            _way(
                "mid-back-pain + worse-at-night", "pain between my shoulder blades, worse at night"
            ),
        ),
        means="constant pain that nothing eases, worse at night, getting worse; band-like pain",
        why="Pain that rest does not ease needs a look for its cause.",
        source="ifompt-red-flags-2020",
        quiet_on=("it wakes me when I roll over, a pillow settles it", "resistance band exercises"),
    ),
    RedFlag(
        id="fracture-risk",
        outcome=Outcome.URGENT,
        when=(
            _way("bone-risk + back-pain", "I have osteoporosis and new back pain"),
            _way("long-steroids + back-pain", "on prednisolone for years, new back pain"),
            _way("minor-event + age-over-60 + back-pain", "I'm 72, tripped, and now back pain"),
            _way("minor-event + elderly + back-pain", "my nan tripped and has back pain"),
        ),
        means="new back pain with fragile bones or long steroids, or after a small injury when older",
        why="A bone of the spine may break without a big fall.",
        source="ifompt-red-flags-2020",
        quiet_on=("I use a steroid cream for eczema and have a bad back",),
    ),
    RedFlag(
        id="dvt",
        outcome=Outcome.URGENT,
        when=(
            _way("calf-swollen", "my calf is swollen"),
            _way("calf-hot-or-red + calf-tender", "my calf is red and sore"),
            _way(
                "calf-part + swollen-somewhere + hot-or-red-somewhere",
                "is it heat or ice for calf pain || it is hot though, puffy, with a red patch",
            ),
            _way(
                "calf-part + hot-or-red-somewhere + tender-somewhere",
                "calf trouble || there is a red patch and it is tender",
            ),
            _way(
                "calf-part + swollen-somewhere + tender-somewhere",
                "calf trouble || it is puffy and tender",
            ),
        ),
        means="one calf swollen, hot, red or tender",
        why="It may be a clot.",
        source="nhs-sciatica",
        quiet_on=("are calf raises fine?", "hot water bottle on my calf"),
    ),
    RedFlag(
        id="new-deficit",
        outcome=Outcome.URGENT,
        when=(
            _way("mild-weakness", "a bit of weakness since Monday"),
            _way("leg-weak", "my thigh feels useless"),
            _way("trips-or-catches", "I keep tripping over my foot"),
            _way("cannot-tiptoe-or-heel", "I can't stand on tiptoe on the left"),
            _way("leg-gave-once", "my knee buckled once"),
            _way("numbness-spreading", "the numbness is spreading"),
            _way("tiptoe-named + cannot-one-side", "Tiptoes. The right side can't"),
        ),
        means="new weakness in one leg, even mild, or numbness that spreads",
        why="A nerve is losing function and should be examined.",
        source="nice-cks-sciatica",
        quiet_on=("a numb patch, same size for months", "planning a trip with sciatica"),
    ),
    RedFlag(
        id="inflammatory-eye-gut",
        outcome=Outcome.URGENT,
        when=(
            _way("morning-stiffness + eye-skin-gut", "stiff every morning, and I have psoriasis"),
            _way(
                "stiffness-long + eye-skin-gut",
                "my back needs two hours to unbend, and I have Crohn's",
            ),
        ),
        means="long morning stiffness with a red eye, psoriasis or bowel inflammation",
        why="It may be inflammatory arthritis of the spine; a red sore eye can lose sight.",
        source="ifompt-red-flags-2020",
        quiet_on=("stiff for five minutes", "keep an eye on my back"),
    ),
    RedFlag(
        id="postpartum-pregnant",
        outcome=Outcome.URGENT,
        when=(
            _way("pregnant-or-birth + leg-numb-or-weak", "I'm pregnant and my thigh is numb"),
            _way(
                "pregnant-or-birth + severe-pain + back-or-leg",
                "30 weeks pregnant, excruciating sciatica",
            ),
        ),
        means="leg weakness, numbness or severe pain in pregnancy or within weeks of a birth",
        why="It should be examined by someone who knows about the pregnancy.",
        source="nhs-sciatica",
        quiet_on=("28 weeks pregnant with a mild ache, which pillow?",),
    ),
    RedFlag(
        id="child",
        outcome=Outcome.URGENT,
        when=(_way("child-age + back-or-leg", "I'm 13 and my back hurts"),),
        means="the person with the pain is under 16",
        why="Back or leg pain in a child should be examined.",
        source="ifompt-red-flags-2020",
        quiet_on=("is child's pose good for my back?", "I'm 17 and have sciatica"),
    ),
    RedFlag(
        id="ces-bladder",
        outcome=Outcome.ASK,
        when=(
            _way("toilet-trouble", "bit of toilet trouble"),
            _way("urine-unclear", "suddenly there is the pee"),
            _way("long-toilet-condition", "I have an enlarged prostate"),
            _way("old-bladder", "incontinent for years"),
            _way("stings-or-cloudy", "it stings when I wee"),
        ),
        means="bladder trouble that is not clear, or long known with no word on whether it changed",
        why="It may be a change in bladder control.",
        source="ces-safety-net-card",
        quiet_on=("waterworks all good",),
    ),
    RedFlag(
        id="ces-bowel",
        outcome=Outcome.ASK,
        when=(
            _way("bowel-trouble", "my bowels are a bit funny"),
            _way("stool-unclear", "poo can't be hurried"),
            _way("old-bowel", "I have soiled myself for years"),
        ),
        means="bowel trouble that is not clear, or long known",
        why="It may be a change in bowel control.",
        source="ces-safety-net-card",
        quiet_on=("bowels regular",),
    ),
    RedFlag(
        id="ces-saddle",
        outcome=Outcome.ASK,
        when=(
            _way("vague-place", "funny feeling down there"),
            _way("saddle-unclear", "can't describe it, my vagina"),
            _way(
                "feeling-changed-somewhere … saddle-named-part",
                "pain in my bottom || it has gone numb",
            ),
            _way("seat-tingling-one-side", "my left buttock is tingling"),
            _way("seat-odd", "my bum feels weird"),
            _way("groin-feeling-changed", "my groin is tingling"),
            _way("old-saddle", "my bum goes numb on the bike, fine in five minutes"),
        ),
        means="an odd feeling in or near the saddle area, or numbness that passes within minutes",
        why="It may be the beginning of saddle numbness.",
        source="ces-safety-net-card",
        quiet_on=("my left buttock hurts",),
    ),
    RedFlag(
        id="ces-sexual",
        outcome=Outcome.ASK,
        when=(
            _way("sexual-vague", "bedroom trouble"),
            _way("sexual-loss", "I can't climax"),
            _way("old-sexual", "I can't get an erection, for years now, diabetic"),
        ),
        means="trouble with sex that is not clear, or without word of back or leg trouble",
        why="It may be a loss of feeling or function.",
        source="ces-safety-net-card",
        quiet_on=("is sex safe with sciatica?",),
    ),
    RedFlag(
        id="ces-bilateral",
        outcome=Outcome.ASK,
        when=(
            _way("legs-odd", "my legs feel odd"),
            _way("both-legs-named + long-leg-condition", "stenosis, both legs"),
            _way("old-both-legs", "stenosis for years, both shins ache when I walk"),
        ),
        means="legs odd with no word on which or how, or long unchanged trouble in both",
        why="It may be both legs.",
        source="girft-ces-2023",
        quiet_on=("crossed my legs",),
    ),
    RedFlag(
        id="motor-loss",
        outcome=Outcome.ASK,
        when=(
            _way("cannot-walk-unclear", "I feel unsteady"),
            _way("pain-limited", "my leg gave way because of the pain"),
        ),
        means="unsteady, or a leg that pain seems to stop",
        why="It may be weakness.",
        source="nice-cks-sciatica",
        quiet_on=("I can't walk to the shops with this pain",),
    ),
    RedFlag(
        id="infection",
        outcome=Outcome.ASK,
        when=(_way("fever", "I have night sweats"),),
        means="fever with no word on the back",
        why="It may be an infection.",
        source="ifompt-red-flags-2020",
        quiet_on=("fever: no",),
    ),
    RedFlag(
        id="night-pain",
        outcome=Outcome.ASK,
        when=(_way("worse-at-night + back-or-leg", "my sciatica is bad at night"),),
        means="pain at night and nothing else known",
        why="It may be constant.",
        source="ifompt-red-flags-2020",
        quiet_on=("which pillow is best at night?",),
    ),
    RedFlag(
        id="dvt",
        outcome=Outcome.ASK,
        when=(
            _way("calf-hot-or-red", "my calf is red"),
            _way("calf-vague", "my ankle is swollen"),
        ),
        means="a leg red, warm or swollen, not clear how",
        why="It may be a clot.",
        source="nhs-sciatica",
        quiet_on=("calf stretch",),
    ),
    RedFlag(
        id="vascular",
        outcome=Outcome.ASK,
        when=(
            _way("cold-foot", "my foot feels cold"),
            _way("collapsed-or-fainted", "I passed out yesterday"),
            _way("dizzy + back-or-leg", "dizzy with this sciatica"),
        ),
        means="a cold foot, dizziness or a faint, not clear why",
        why="It may be the circulation.",
        source="ifompt-red-flags-2020",
        quiet_on=("cold pack or heat?",),
    ),
    RedFlag(
        id="general-999",
        outcome=Outcome.ASK,
        when=(
            _way("chest-tight-vague", "palpitations now and then"),
            _way("extra-dose", "took an extra ibuprofen by mistake"),
        ),
        means="vague chest tightness, or a tablet or two too many",
        why="It may be serious.",
        source="nhs-sciatica",
        quiet_on=("knee to chest",),
    ),
    RedFlag(
        id="self-harm",
        outcome=Outcome.ASK,
        when=(_way("despair", "I feel hopeless"),),
        means="despair without a wish to die",
        why="A kind question comes first.",
        source="emergency-numbers",
        quiet_on=("fed up with this chair",),
    ),
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
