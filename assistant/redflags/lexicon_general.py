"""Small words: negation, persons, questions, time, and words with no weight of their own."""

from __future__ import annotations

LIGHT_WORDS = frozenset(
    """
i im ive id ill me my mine myself we you your youre u ur he hes she shes they theyre theyve them it its this that these those
the a an his her their our any some is am are was were be been being to in on at of for by with from around round about
under near inside within really properly proper proply propaly even actually quite very so too just completely totally fully sort
kind bit little like well pretty rather somewhat slightly all left right rite own again still now then also ever always
sometimes often basically literally honestly um uh er erm hmm oh ok lol pls please sir doctor dr mate omg fucking
fuckin bloody damn flipping freaking sodding effing fkn whole entire as has have had having do does did done will would
there theres n na me both each both seriously correctly easily normally today 2day anymore much only enough
seem seems seemed seeming suddenly hardly barely completly totaly fully area bits bit side region me mi da de la el my
""".split()
)

CANT = """
cant; cannot; can not; can t; carnt; cnt; cany; cannae; canny; kant; kent; caint; cant even; can no longer; couldnt; could not; couldn t; cudnt; cudn t; coudnt; couldent; coulnt; unable; un able; not able; isnt able; wasnt able; arent able; havent been able; hasnt been able; never able; not been able; no longer able; inability; incapable; not possible; cant seem; impossible; failing; failed; fail; fails; cant hardly; can hardly; can barely; could hardly; could barely; barely able; hardly able; hardly; barely; cannit; cant never; wont let me; no puedo; can nt; cn't; nahi; not capable; nie moge; cants; ca nt; never can; caant; kann nicht; powerless to; lost the ability; losing the ability; lost ability; unable to; dinnae; dont manage; cant manage; not managing; didnt manage; not manage; doesnt let me; no way to; lost the power; beyond me; past it; cana; cat
"""

NOT = """
not; dont; don t; doesnt; doesn t; dosnt; dosent; doesent; dnt; dont even; didnt; didn t; did not; do not; does not; isnt; isn t; is not; aint; arent; wasnt; werent; wont; won t; will not; wouldnt; wudnt; havent; haven t; hasnt; hadnt; never; nae; nt; no longer; refuses; refusing; refuse; refused; stopped; stop; without; nahin; nahi; fails; failed; nor; hav not; have not; has not; hvnt; avent; avnt; nit; neva; nevr; nver; ceased; didt; dsnt; dosn t; isny; wasny; doesny; no more; naw; none; neither; nowt; packed in; given up; gave up; quit; forgot
"""

NO = "no; nil; zero; zilch; none; without; lack of; absence of; lost; lose; losing; loss of; loosing; loose; lacking; nae; nada; not any; no any; any; nowt; minimal; lost all; loses; barely any; hardly any; complete loss of; total loss of; losin"

FEEL_VERB = """
feel; feels; feal; fel; fell; feeling; felt; feelin; sense; sensed; sensing; detect; notice; tell; realise; realize; aware; know; knows; knew; knowing; register; fele; perceive; fil; mehsoos; feell; conscious
"""

FEELING = "feeling; feelings; sensation; sensations; sense; sensitivity; feelin; sensatoin; awareness; touch; sensashun; sensasion; feelin's; sensory; response"

DENY = """
no; not; never; without; none; neither; nor; deny; denies; denied; denying; nil; zero; havent; hasnt; hadnt; dont; doesnt; didnt; isnt; arent; aint; wasnt; werent; dnt; avent; nae; nothing; no any; nope; negative; dont have; absence; absent; free; nowt; not had; hav not; neva; zilch
"""

FINE = """
fine; normal; norm; ok; okay; good; great; all good; alright; all right; allright; unaffected; unchanged; regular; perfect; perfectly; usual; as usual; working; works; no problem; no problems; no issue; no issues; no trouble; no change; no changes; no bother; no concerns; clear; intact; grand; no different; same as ever; same as always; same as usual; sound; tip top; as normal; as always; in order; no complaints; spot on; sweet; sorted; healthy; under control; not a problem; not an issue; no worries; thik; theek; nomal; noraml; normally; fine thanks; not affected; aok; strong; no prob; no probs; present; bene; bien; all clear; hunky dory; unremarkable; nothing wrong; no abnormality; fully functional; well; not changed; hasnt changed; havent changed; are fine; nothing new; brilliant; easy; easily; fully; good as gold; dandy; absent
"""

NO_PROBLEM = "no; nope; none; nil; never; not; n; absent; negative; nah; neg; nothing; fine; normal; ok; okay; good; clear; zero; denied; denies; no problem; nay; false"

SELF_PERSON = "i; im; ive; id; ill; me; my; mine; myself; meself; mi; ma; we; our; us"
OTHER_PERSON = """
husband; hubby; hubbie; wife; wifey; missus; missis; mrs; partner; oh; other half; boyfriend; bf; girlfriend; gf; fiance; fiancee; mum; mam; mom; mummy; mommy; ma; mother; mama; dad; da; daddy; father; papa; pops; nan; nana; nanny; nanna; gran; granny; grandma; grandmother; grandad; granddad; grandpa; grandfather; gramps; dadi; nani; dada; nonna; inlaw; mil; fil; brother; bro; sister; sis; son; lad; daughter; ds; dd; dh; dw; kid; uncle; auntie; aunt; aunty; cousin; mate; friend; neighbour; neighbor; client; patient; flatmate; roommate; housemate; colleague; coworker; workmate; boss; bloke; fella; he; hes; she; shes; him; her; his; they; them; their; theyre; someone; man; woman; guy; stepdad; stepmum; carer; resident; babi; ammi; abbu; amma; appa; beta; bhai; didi; sibling; twin; pensioner; lady; person; ex; teammate; niece; nephew; grandson; granddaughter; student; pupil; nonno; oma; opa; yaya; lola; abuela; abuelo; babcia
"""

ASSESSOR = """
gp; gps; doctor; dr; doc; doctors; physio; physiotherapist; pt; a and e; ae; a e; er; ed; emergency department; emergency room; hospital; hosp; urgent care; walk in; walk in centre; walkin; walk in clinic; miu; minor injuries; minor injury unit; same day clinic; clinic; 111; consultant; specialist; surgeon; neurosurgeon; neurologist; rheumatologist; nurse practitioner; anp; paramedic; paramedics; midwife; ob; obgyn; paediatrician; pediatrician; oncologist; oncology; orthopod; orthopaedics; orthopedics; registrar; casualty; they; out of hours; ooh; ambulance; on call doctor; medic; practice nurse; nurse; spinal team; mri; scan; ultrasound; doppler; x ray; xray; ct; bloods; blood test/n; d dimer; clinician; chest doctor; optician; eye clinic; eye casualty; radiologist; ambulatory care; dvt clinic; sdec; urologist; msk; fcp; first contact practitioner
"""

ASSESSED_VERB = """
examined; checked; assessed; tested; seen; saw; scanned; reviewed; looked at; ruled out; ruled it out; cleared; given the all clear; gave me the all clear; all clear; discharged; diagnosed; said; says; told; reckons; confirmed; happy; normal; clear; negative; not concerned; not worried; sent home; sent me home; sent me back; treated; been to; went to; had a look; checked over; checked out; given antibiotics; gave me; started me on; put me on; prescribed; showed; came back; fine; assesed; examind; evaluated; ordered; referred; arranged; did; done; took bloods; been seen; sorted; excluded
"""

MINUTES = "minute/n; min; mins; second/n; secs; moment; moments; momentarily; briefly; instantly; straight away; straightaway; right away; half a minute"
QUESTION_OPENERS = """
what is; whats; what are; what does; what do; what causes; what would; what happens; what counts; what sort; what kind; what symptoms; what signs; what else; what was; which symptoms; which signs; which symptom; which of; which red flags; how common; how rare; how likely; how often; how do; how does; how can; how would; how is; how are; how soon; how quickly; how long; how serious; how many people; why do; why does; why is; why are; why did; why would; why would they; when should; when do; when is; at what point; is it true; is there a link; is there any link; is there a connection; is there; are there; can sciatica; can a; can back pain; can you; can it; can having; can an; can the; can slipped; can disc; can stenosis; can naproxen; can nerve; could a; could sciatica; could it; does a; does sciatica; does having; does the; does it; does codeine; does gabapentin; does pregabalin; does amitriptyline; do people; do you; do i need; do all; is cauda; is foot drop; is saddle; is numbness; is incontinence; define; definition; explain; list; describe; tell me about; tell me what; tell me the; meaning of; difference between; differences between; signs of; symptoms of; symptom of; warning signs; red flags; red flag; risk of; risks of; risk factors; chance of; chances of; causes of; information on; information about; info on; info about; leaflet; poster; essay; quiz; exam; dissertation; lecture; presentation; flashcard/n; revision; revising; curious; i read; i read that; i read about; reading about; keep reading; ive read; i was reading; i heard; heard that; ive heard; someone said; article; book says; website says; the leaflet; on the leaflet; google; googled; googling; wikipedia; documentary; podcast; should i look out for; look out for; watch out for; watch for; should i watch; should i know; worried about getting; scared of getting; afraid of getting; frightened of getting; risk; spell; pronounce; stand for; stands for; mean; means; meant by; what should make me; would make me; when to; how to tell; how to spot; how to recognise; how can i tell; how would i know; how will i know; teach; teaching; students; student; literature; sensitivity; specificity; prevalence; incidence; percentage; statistics; stats; surgery; operation; side effect/n; asks; ask; asked; asking; asks about; physio asked; why they; know about; learn about; understand; about
"""
