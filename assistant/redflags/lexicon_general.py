"""Small words: negation, persons, questions, time, and words with no weight of their own."""

from __future__ import annotations

LIGHT_WORDS = frozenset(
    """
i im ive id me my mine myself we you your youre u ur he hes she shes they theyre theyve them it its this that these those
the a an his her their our any some is am are was were be been being to in on at of for by with from around round about
under near inside within really properly proper proply propaly even actually quite very so too just completely totally fully sort
kind bit little like well pretty rather somewhat slightly all left right rite own again still now then also ever always
sometimes often basically literally honestly um uh er erm hmm oh ok lol pls please sir doctor dr mate omg fucking
fuckin bloody damn flipping freaking sodding effing fkn whole entire as has have had having do does did done will would
there theres n na me both each both seriously correctly easily normally today 2day anymore much only enough
l part parts half most can ma way far gone went goes looks look feels turned turns become became getting gets got keeps keep kept started starts starting stays twice once bloomin proper
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


DENY = """
no; not; never; without; none; neither; nor; deny; denies; denied; denying; nil; zero; havent; hasnt; hadnt; dont; doesnt; didnt; isnt; arent; aint; wasnt; werent; dnt; avent; nae; nothing; no any; nope; negative; dont have; absence; absent; free; nowt; not had; hav not; neva; zilch
"""

FINE = """
as they should be; as it should be; fine; normal; norm; ok; okay; good; great; all good; alright; all right; allright; unaffected; unchanged; regular; perfect; perfectly; usual; as usual; working; works; no problem; no problems; no issue; no issues; no trouble; no change; no changes; no bother; no concerns; clear; intact; grand; no different; same as ever; same as always; same as usual; sound; tip top; as normal; as always; in order; no complaints; spot on; sweet; sorted; healthy; under control; not a problem; not an issue; no worries; thik; theek; nomal; noraml; normally; fine thanks; not affected; aok; strong; no prob; no probs; like clockwork; clockwork; champion; ticketyboo; tickety boo; mint; bang on; unremarkable; present; bene; bien; all clear; hunky dory; unremarkable; nothing wrong; no abnormality; fully functional; well; not changed; hasnt changed; havent changed; are fine; nothing new; brilliant; easy; easily; fully; good as gold; dandy; absent
"""


OTHER_PERSON = """
husband; hubby; hubbie; wife; wifey; missus; missis; mrs; partner; oh; other half; boyfriend; bf; girlfriend; gf; fiance; fiancee; mum; mam; mom; mummy; mommy; ma; mother; mama; dad; da; daddy; father; papa; pops; nan; nana; nanny; nanna; gran; granny; grandma; grandmother; grandad; granddad; grandpa; grandfather; gramps; dadi; nani; dada; nonna; inlaw; mil; fil; brother; bro; sister; sis; son; lad; daughter; ds; dd; dh; dw; kid; uncle; auntie; aunt; aunty; cousin; mate; friend; neighbour; neighbor; client; patient; flatmate; roommate; housemate; colleague; coworker; workmate; boss; bloke; fella; he; hes; she; shes; him; her; his; they; them; their; theyre; someone; man; woman; guy; stepdad; stepmum; carer; resident; babi; ammi; abbu; amma; appa; beta; bhai; didi; sibling; twin; pensioner; lady; person; ex; teammate; niece; nephew; grandson; granddaughter; student; pupil; nonno; oma; opa; yaya; lola; abuela; abuelo; babcia
"""
