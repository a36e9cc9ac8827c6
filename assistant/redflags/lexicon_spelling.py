"""Misspellings by hand for short words, and the long words that one typing error may hide."""

from __future__ import annotations

_LISTED_TEXT = """
toilet: tolit tiolet toilit toielt toliet toylet toylit toilat
bladder: blader bladdr bladda blatter bladdar
bowel: bowl bowell bowal bowle
numb: num nub numm nunb nmb nump
weak: waek wek weeak
feel: feal fel fele feeel fiel
cant: carnt cnat cnt
wipe: wype wip wpie whipe
legs: lges lesg legz leggs
both: boht bth bof bothe boath
back: bak bck backk bcak
pain: pian payn paim pane
foot: foott fot foof
lift: lft liffed lif
move: moov moove mve mov
piss: pss pis pss
pee: peee
wee: wei weee
urine: urin uriene yurin uine urne
groin: groyne grion goin_
thigh: theigh thy thight
calf: caff claf calfe
since: sinse sence sins scince snce
worse: wors wurse worce worser
walk: wallk wak wolk
stand: stnad satnd
fever: fevar feaver fevr
chest: chset chist
breathe: brethe breeth breath breathe
breath: breth brethe
right: rite ryt righ rigth
after: aftr
tingling: tinglin tingeling tinglling
weakness: weekness weakniss weaknes
sudden: suden suddn
suddenly: sudenly suddently
happened: happend
between: betwen betwene btween inbetween btwn
night: nite nihgt
today: tday todya
control: controll contol contrl controle
holding: holdin
cannot: canot cannott
couldnt: coudnt cudnt couldent
dont: dnt dunt
doesnt: dosnt dosent
numbness: numness numbnes numnes
"""
LISTED: dict[str, tuple[str, ...]] = {}
for _line in _LISTED_TEXT.strip().splitlines():
    _word, _forms = _line.split(":")
    for _form in _forms.split():
        LISTED[_form] = (*LISTED.get(_form, ()), _word.strip())

TOLERANT = frozenset(
    """
numbness tingling dribble dribbling urinate urinating urination incontinence incontinent perineum osteoporosis
epidural overdose overdosed swollen sciatica vagina collapse collapsed collapsing suicide suicidal bilateral bladder
bowels bottom backside buttock buttocks genitals genital testicle testicles erection ejaculate orgasm climax
retention straining strain passage control controlling weakness paralysed paralyzed paralysis stumbling tripping
dragging dropped ladder_ scaffolding motorbike accident crashed steroids prednisolone fracture shivering
temperature feverish infection cancer prostate chemotherapy radiotherapy lymphoma melanoma myeloma tumour remission
constant unbearable mottled confused tearing pulsating fainted breathless breathing swelling tender seizure
unconscious unresponsive pregnant postpartum caesarean psoriasis crohns colitis iritis uveitis stiffness private privates
feeling sensation sensations wetting soiling soiled leaking diarrhoea faeces motion motions accidents
nappies knickers trousers underwear between thighs bleeding vomiting medication tablets paracetamol codeine
pregabalin gabapentin amitriptyline naproxen ibuprofen tramadol morphine mattress stopped getting spreading
worsening suddenly yesterday morning waterworks urinary weeing peeing wiping floppy buckles buckling collapses
""".split()
) - {"ladder_"}  # fmt: skip

COMMON_NEIGHBOURS = frozenset(
    """
bladders leading leaning peeling peering weeding wining wiring button buttons bottle tinkle stain strange stools
motions mention accidents stream steam canner dancer humour weights loving sweets spelling chilli chilly strike
cooking joking painter teasing bearing turning diapers stalled stroke infections injection injections election
things private privately sharing shaming staking shaving confuses bottled weakens wearer weaver listing lasting gifting
moving mornings stumping passages massage message consistent constants contact content contend content
tenders slender gender render vender contrail controls straighten stretching strained strains training
seeing being feeing healing heeling peeling reeling wiping ripping sipping tipping dripping stripping gripping trapping
stopper hopped topped popped dropper cropped propped stopped meaning beating heating eating breeding breaking
breathes creating treating setting betting letting netting vetting petting getting spelling smelling dwelling welling
wringing tingling mingling jingling singling warming worming mourning warning learning morning boring tablet table
private pirate tearing wearing hearing nearing fearing rearing gearing steering sterling privates prostrate passages
""".split()
)
