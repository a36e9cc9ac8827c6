"""Names of body parts as patients say them, grouped by what a symptom there would mean.

Written in the phrase notation of ``assistant.redflags.patterns``.
"""

from __future__ import annotations

GENITALS = """
private; privates; privets; private part/n; privat part/n; private area/n; private place; private bits; private region
genital/n; genitalia; genital area; genital region; genetals; genitels; genatals; gentials; genitles
crotch; crotches; crotch area; crouch area; intimate area/n; intimate part/n; intimate bits; pubic area; pubic region; pubic bone
pubis; pubes; pubic; mons; sex organ/n; sexual organ/n; reproductive organ/n; reproductive part/n; lower private/n
lady bits; lady part/n; lady garden; lady area; ladybits; girl part/n; girly bits; girl bits; girlie bits; womanly bits
women part/n; womens part/n; female part/n; mens part/n; male part/n; man part/n; man bits; boy bits; boy part/n; naughty bits
dangly bits; front bottom; front bum; front part/n of me; front passage; front hole; my front bit/n; birth canal; cervix; uterus
my|me|his|her|their|your|the ~ bits; my|me|his|her ~ own bits; rude bits; secret part/n; sensitive area/n; sensitive part/n
vagina; vaginal; vaginas; vajina; virgina; vigina; vagena; vag; vaj; vajayjay; vulva; vulval; valva; labia; labial; labias
vjj; va jay jay; vajj; foof; foofoo; foo foo; foo; noo noo; minge; muff; noonie; nunny; nunu; noony; tuppence; tuppeny
tuppy; twinkle; fairy; flower; minnie; mary; yoni; hoo ha; hooha; hoohah; hoo hah; coochie; coochy; cooch; cooter; kitty; pussy
punani; punany; fud; fanny; fannys; cunt; twat; snatch; beaver; clit; clits; clitoris; clitorus; clitoral; lips down there; lips down below
emojivulva; emojipenis; penis; penus; peniss; pennis; penile; willy; willie; willys; willies; wiener; weiner; winkle; winky; peepee; pee pee
dick; dik; cock; dong; dork; knob; nob; todger; tadger; plonker; pecker; schlong; johnson; john thomas; manhood; tackle; meat and two veg
wedding tackle; family jewels; crown jewels; old fella; old fellow; old fellas; old boy; old man down there; my fella
dingaling; doodle; pipi; popo; foreskin; glans; shaft; shaft of my penis; bellend; helmet; tip of my penis; head of my penis
member; my|his member; private organ; male organ; testicle/n; testical/n; testicals; testes; testis; balls; ball sack; ballsack; ball bag; ballbag
left ball; right ball; one ball; left nut; right nut; nuts; nutsack; nut sack; nads; gonads; bollock; bollocks; bollox; ballocks; scrotum; scrotal
scrotom; plums; gooch; taint; grundle; chode; perineum; perinium; perineam; perinuem; perineal; perenium; perinial
between balls and bum|ass|anus|arse; bit between ~ balls|vagina|bits|penis ~ and ~ bum|arse|ass|bottom|anus|backside
between my vagina|balls|bits|scrotum|vulva|front ~ and ~ anus|bum|back|bottom|bumhole|arse|backside|behind|rectum; underneath bit/n; undercarriage
undercarrage; nether region/n; nether bits; nethers; netherregions; loin/n; between ~ legs; between ~ thighs; twixt ~ legs; betwixt ~ legs; tween ~ legs; btween ~ legs; betwen ~ legs
inbetween ~ legs; in between ~ legs; in between ~ thighs; between ~ leg; between both legs; betwixt ~ legs; between two|both|the leg/n
where ~ legs meet|join; where ~ thighs meet|join|rub|touch; up between ~ legs; saddle; saddle area; saddle region; saddle zone; sadle; sadle area; saddel area
saddle bit; saddle part; bike seat area|bit|part|region; bicycle seat area; horse riding area; horse saddle area; bike saddle area|bit|part|region
where|bit|part|area|place * sit|sits ~ on ~ bike|horse|bicycle|saddle; bit|part|area|place * touches|touch|touching ~ saddle|seat|chair|bike
bit|part|area * touches ~ bike|saddle|seat; where|bit|part ~ bike+seat|saddle|bicycle seat ~ goes|is|would|sits; pelvic floor; pelvic area; pelvic region; pelvis; pelvic
bikini area; bikini line; underpants area; pants area; knicker area; knickers area; underwear area; under ~ pants area; trouser area
old chap; old lad; my thing; his thing; jacobs; jacobs crackers; crown jools; john henry; gupt ang; yoni area; susu area; susu wali jagah; ling
"""

VAGUE_PLACE = """
down there; downthere; down their; down ther; dwn there; down below; down bellow; downbelow; downstairs; downstair; dahn there; dahn below
below ~ belt; belowthebelt; trouser department; underneath; south of the border; below stairs; in that area; lower region/n; lower area/n; bottom area
under there; round there; trousers area; underside; my lower parts; lower parts; womans area; lady business; ladies area; private zone; inside my pants; in my pants area
the front; bottom end; that department; sensitive bits; in the nether; embarrassing place/n; embarrassing area/n; awkward place/n; my area; niche; up between; everything south; down south; southern region/n; down yonder; the southern; south of the waist
"""

BACK_PASSAGE = """
back door; backdoor; back hole; jacksy; jacksie; jaxie; khyber; kyber; back passage; bak passage; back pasage; bak passige; backpassage; back passige; anus; anal; anus area; annus; anall; rectum; rectal; rectam; rectom
bum hole; bumhole; bum ole; bumole; butthole; butt hole; buthole; arsehole; arse hole; assholes; asshole; ass hole; bottom hole; poo hole; shit hole; hole
bum crack; arse crack; butt crack; ass crack; bumcrack; buttcrack; crack of my|his|her bum|arse|butt|ass|backside; natal cleft; cleft; crack
ring; ringpiece; ring piece; my ring; sphincter; sphincters; spincter; perianal; peri anal; perianal area; starfish; chocolate starfish; rusty sheriff
back hole; rear passage; rear entrance; poop chute; poop hole; poohole; batty hole; batty; latrine area; latrine place; latrine side; toilet place; toilet area
toilet part; motion place; motion area; potty area; potty place; where ~ poo|poop|motion|stool|stools comes|come ~ out; where i go|poo|wipe; where ~ wipe; around|round my back end
culo; back bottom; exit; bottom passage; seat of my pants; gaand
"""

SEAT = """
bit|part|area ~ i|u|you|he|she|we ~ sit|sits|sat ~ on; bum; bums; bumm; bumbum; bum bum; bum cheek/n; bumcheek/n; bottom; botom; bottem; bottum; bottoms; botty; bot; backside; back side; bakside; backsides
behind; my|me|his|her|the ~ behind; rear; rear end; rearend; arse; arses; arce; ars; ass; asses; asscheek/n; ass cheek/n; arse cheek/n; butt; butts; but cheek/n; butt cheek/n; buttcheek/n
buttock/n; buttok/n; butock/n; buttox; buttoks; buttuck/n; buttick/n; butox; buttocs; buns; tush; tushy; tushie; heinie; hiney; keister; caboose; booty; bootie; derriere; posterior; posteriors
tail end; tail bone; tailbone; tailbone area; coccyx; coccix; coxyx; coccyx area; cocyx; coxix; sacrum; sacral; sacral area; sit bone/n; sitbone/n; sitting bone/n; sitz bone/n; ischial
seat area; seat bit; my seat; seat region; where ~ sit; where you sit; where you would sit; where one sits; where i am sitting; where im sitting; part i sit on; bit i sit on; what i sit on; the part ~ sit on; area ~ sit on; thing i sit on
fundament; glute/n; gluteal; glutes; glutius; gluteus; glut; emojibum; cheek/n; both cheeks; hams; lower cheek/n; rump; nates; hind quarters; hindquarters; culo; dupa; kooliyan; chutad; kulha
"""

INNER_THIGH = """
inner thigh/n; inner theigh/n; inner upper thigh/n; upper inner thigh/n; inside thigh/n; inside upper thigh/n; inside of ~ thigh/n; insides of ~ thigh/n; inside ~ thigh/n; inner part of ~ thigh/n; inside top of ~ leg/n; inside the top of ~ leg/n
inner side of ~ thigh/n; inner thys; inner thy; inner thies; inner thight; innerthigh/n; inside my upper leg/n; inner upper leg/n; inner leg/n at the top; top inside of ~ leg/n; top of ~ inner leg/n; inner top of ~ leg/n; insides of ~ leg/n at the top
upper inner leg/n; top of the inside of ~ leg/n|thigh/n; inside top of ~ thigh/n; inner groin; up the inside of ~ thigh/n|leg/n; inside of ~ leg/n up ~ top; thighs inside; thigh insides; inner sides of ~ thighs
"""

GROIN = """
groin; groins; groyne; groine; groin area; groin region; grown area; gorin; groan area; bikini crease; crease of my leg
"""

LEG = """
leg; legg; lgs; lef leg; legz; leggs; limb; lower limb; lower leg; lowerleg; lower extremity; leg muscle/n; leg side; hind leg
thigh; theigh; thy; thie; thight; thighs; upper leg; quad; quads; quadricep/n; hamstring/n; hammy; hammies; calf; calfs; calves; calve; calf muscle/n; caff; shin; shins; shinbone
knee; knees; nee; kneecap/n; ankle; ankles; ankel; ancle; ankels; foot; foots; feet; feets; fut; feat; foott; toe; toes; toos; big toe; big toes; little toe; bigtoe; heel; heels; sole; soles; sole of ~ foot|feet
ball of ~ foot|feet; balls of ~ feet|foot; bottom of ~ foot|feet; bottoms of ~ feet; top of ~ foot|feet; arch of ~ foot; outside of ~ foot|leg|calf|thigh|shin; side of ~ foot|leg|calf|thigh; back of ~ leg/n|thigh/n|knee/n|calf; front of ~ leg/n|thigh/n|foot|shin
emojileg; emojifoot; pins; pegs; shank; hoof; peg; pair dard; pindli; jangh; ghutna; taang; pierna; noga; hip; hips; tibialis; tib ant; ehl; peroneal
pins of mine; trotters; my|left|right|bad|one ~ pin; tootsies; legs; legses; leggies; extremities; lower extremities; lower limbs; lower legs; upper legs; limbs; shins; instep; outer thigh/n; outer calf; outer leg; outer foot
"""

LEGS_PLURAL = """
legs; legz; leggs; lgs; feet; feets; thighs; calves; lower limbs; lower extremities; limbs; shins; ankles; soles; pins; upper legs; lower legs; pegs; tootsies
"""

FOOT = """
foot; foots; feet; fut; feets; toe; toes; toos; big toe; big toes; bigtoe; ankle; ankles; ankel; forefoot; front of ~ foot|feet; front half of ~ foot; emojifoot; ehl; trotter; hoof; foott; feat; ball of ~ foot|feet; end of ~ foot; foot and ankle; ankle and foot; top of ~ foot; little toe; toesies
"""

CALF = """
calf; calfs; calves; calve; calf muscle/n; lower leg; lower legs; back of ~ lower leg; back of ~ leg below ~ knee; back of ~ knee; behind ~ knee; shin; pindli; leg; ankle and calf; leg below ~ knee; below ~ knee; kaf; calf area; caff; back of ~ shin; thigh; limb
"""

BACK = """
thoracolumbar; lumbosacral; lbp; waist pain; waist ache; waist ~ paining; bottom of ~ back; base of ~ spine|back; small of ~ back; back; bak; bk; lower back; lowerback; low back; backs; lbp; lumbar; lumber; lumbar spine; spine; spinal; spines; vertebra; vertebrae; l spine; backache; back ache; backaches; bakache; backpain; back pain; bck; bach pain; back bone; backbone
disc; disk; discs; disks; slipped disc; slip disc; slipped disk; disc prolapse; prolapse disc; prolapsed disc; herniated; herniation; hernation; bulging; bulge; ruptured disc; burst disc; pivd; hnp; l1; l2; l3; l4; l5; s1; l4l5; l5s1; l3l4; l45
sciatica; siatica; sciatika; cyatica; sciatca; sayatica; syatica; siatika; sciatic; sciatic nerve; psciatica; ciatica; sciatia; scaitica; sciactica; sciattica; cyatic; siatic; skiatica; schiatica; sciatca; scyatica; sciata; ischias; szyatica; shiatica
trapped nerve; pinched nerve; compressed nerve; nerve root; radiculopathy; radicular; lumbago; lumbergo; stenosis; spondylolisthesis; spondylosis; spondylitis; facet; kamar; kamar dard; kamar me dard; cauda equina; nerve pain; rucked back; ruck
mid back; midback; middle back; upper back; between ~ shoulder blades; between ~ shoulderblades; thoracic; coccyx pain; espalda; plecy; kregoslup; back muscles; backside pain; nerve; sacroiliac; si joint; sij; tailbone pain; tail bone pain; flank; loin pain
"""

OTHER_PART = """
arm; arms; hand; hands; finger/n; thumb/n; wrist; elbow/n; shoulder; shoulders; neck; face; jaw; tongue; mouth; head; scalp; ear/n; nose; eye; eyes; chest; rib/n; ribs; tummy; stomach; belly; abdomen; cheekbone; gum/n; forearm; teeth; tooth; lip; brain; mind; gums; throat; heart; bosom; breast; breasts; boob; boobs
"""

LEFT = "left; lef; lft; lhs; l"
RIGHT = "right; rite; rt; rhs; r; ryt; righ"
ONE_SIDED = """
left; lef; lft; right; rite; righ; ryt; one side; on one side; one sided; onesided; one leg; one cheek; one buttock; one bum; same side; that side; bad side; sore side; sciatica side; sciatic side; lhs; rhs; left side; right side; left hand; right hand; one foot; one calf; one thigh; one hip; one glute; painful side; affected side; only one
"""
BOTH = """
both; boath; bof; bothe; boht; botth; bth; each; either; pair of; dono; donon; the pair of; left and right; right and left; right and also left; l and r; r and l; bilateral; bilatral; bilaterally; bylateral; bi lateral; either of; each of; neither; neither of; both of; both the; both side; both sides; each side; either side; left or right or both; two legs; two feet
"""
