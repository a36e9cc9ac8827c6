"""Misspellings by hand for short words, and the long words that one typing error may hide."""

from __future__ import annotations

_LISTED_TEXT = """
nothing: nuffin nuthing nothink
puffed: puffd puft
lying: lyin layin
dead: ded deid
down: doon dwn doun
out: oot
off: aff orf
now: noo nw
one: yin yins wan won
from: fae frae frm
about: aboot abt
standing: staunin staun stannin stannding
arse: erse
below: belo bellow beloww
lower: loer lowr
sore: soar sor soore
squeeze: skweez sqeeze sqeez skweeze
balloon: baloon ballon
something: summat sumthin sumat somthing somefink
because: cus coz cos becos bcos
stopped: stoped stopt
swollen: swolen swoln swollan
every: evry evri
inside: insyd insid
happening: happenin hapening
feeling: feelin feling
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

# Common English words one letter away from a word above: never corrected.
COMMON_NEIGHBOURS = frozenset(
    """
accidents bearing beating being betting bladders bleeping blending boring bottle bottled bottoms
bowel bowers bowls breaching breaking breathes breeding bucking buckle buckled buckler buckley
button buttons caesarea cancel cancers canker canner canter cashed cesarean chilli chilly
clashed confuse confuses consistent constanta constants contact contend content contrail
controls cooking crasher crashes creating cropped crowns crushed dancer diapers diarrhoeal
dibble drabble dribbled dripped dripping dropper drugging dwelling eating ejaculated ejection
election erections faces fainter fearing feeding feeing feelings felling fractured fractures
gearing gender genial getting gifting gripping gutting healing hearing heating heeling hopped
humour infections inflection injection injections jingling joking kickers knicker knockers
lasting leading leafing leaning leaping learning leasing leaving letting listing loving
lymphomas massage meaning mediation medications meditation melanomas mention message mingling
moaning mooning morning mornings morphing motions motorbikes mottle mourning moving nearing
netting orgasms overdone overdoses painter passages peeking peeling peeping peering peking
petting pirate popped primate primates private privately privates propped prostrate rearing
reeling remissions render retentions ripping sailed sailing sciatic seeing seizures selling
setting shaming sharing shaving shelling shopped singling sipping slender smelling smiled
smiling soled spelling spoiled spoiling sprain stain staining staking stalled steam steering
stepped sterling steroid stomped stools stooped stopped stopper straighten strained strains
strait strange stream stretching strike stripping stroke stumping suicides sweets swilling table
tables tablet tangling teaming tearing teasing temperatures tended tenders tenner tenter thigh
things tinder tingling tinkle tinkling tipping topped training trapping treating tripling
trouser tumours turning unbearably unbeatable vaginal vaginas vender vetting warming warning
weakens wearer wearing weaver weeding weeping weights welling wining wiping wiring worming
wringing yesterdays
""".split()
)
