"""Words for passing urine, opening the bowels and for sex, as patients say them."""

from __future__ import annotations

VOID_VERB = """
pee; wee; urinate; urinat; urrinate; uranate; urenate; piss; pish; tinkle; widdle; piddle; wiz; wizz; whizz; void; micturate; weewee; wee wee; peepee; pee pee
pass ~ urine|water|wee|pee|urin|waters; make ~ water|wee|pee|urine; do ~ wee|pee|piss|urine|wees|tinkle|number one|susu|weewee; go ~ for ~ wee|pee|piss|slash|wazz|tinkle|widdle|leak|jimmy|whizz|wiz|urine|number one|weewee
have ~ wee|pee|piss|slash|wazz|tinkle|widdle|leak|whizz|wiz; take ~ piss|leak|pee|slash|wee|wizz|whizz; spend a penny; go ~ number one; go ~ number ones; get ~ wee|pee|urine|piss|water ~ out; get a drop out; get a drop; empty ~ bladder|waterworks
drain ~ bladder; use ~ bladder; open ~ bladder; go wee; go pee; go piss; go peepee; do number one; do number ones; do one toilet; relieve myself|himself|herself|yourself|themselves; release ~ urine|pee; discharge urine; clear ~ bladder; squeeze|squeezing ~ wee|pee|drop|urine ~ out; peein; do urine; do ~ toilet urine; water the garden; make pipi; do pipi; hacer pis; sikac; siku; susu; susu kar; peshab; peshab kar; pass peshab; pass susu; take toilet one
"""

VOIDING = """
peeing; peein; weeing; weein; wei; urinating; urinatin; pissing; pissin; pishing; tinkling; widdling; piddling; voiding; passing ~ urine|water|wee|pee|urin|waters; having ~ wee|pee|piss|slash; going ~ for ~ wee|pee|piss|slash|wazz; doing ~ wee|pee|piss|urine|number one; taking ~ piss|leak|pee; making water; urination; micturition; micturation; emptying ~ bladder; going ~ pee|wee|piss; number ones; number one; urine passing; urine pass; spending a penny
"""

URINE = """
urine; urin; uryn; yurin; uriene; urene; urinne; uine; pee; peee; wee; wees; weewee; piss; pish; widdle; tinkle; peshab; peshaab; pishab; susu; pipi; pis; orina; water works; stream; urine stream; flow; urine flow; wee flow; flow of ~ urine|wee|pee|water; my water; his water; her water; waters; wazz; slash; my waters; pee stream; wee stream; urinary; siki; mocz; number one; number ones; urines; wizz; jet; mutra; piddle; passing water
"""

BLADDER = """
bladder; blader; bladdar; bladda; bladders; blader; bladder muscle/n; bladdr; waterworks; waterwrks; water works; waterwork; plumbing; plumbin; tank; blatter; bladr; urinary system; urinary tract; vejiga; pecherz; wee system; bladder control; bladder function; peeing muscles; wee muscles
"""

TOILET = """
pan; toilet; toilets; tolet; toilit; tiolet; loo; bog; lav; lavvy; lavatory; bathroom; restroom; washroom; dunny; john; potty; throne; powder room; crapper; khazi; ladies; gents; emojitoilet; toilet habits; commode; privy; urinal; loos; jacks; netty; little boys room; little girls room; wc; bathroom habits; washroom habits; restrooms
"""

BOWEL_MUSCLE = """
bowel; bowels; bowles; bowals; bowell; bowells; bowls; bowl control; bowl movement/n; bowel control; bowel movement/n; bowel motion/n; bowel function; back end; bakend; backend; back door; rear end; sphincter; tail end; guts; bottom end; bum muscles; anal muscle/n; number two muscles; bwel; bowels movement; bowl muscles; back passage; tail pipe
"""

STOOL = """
poo; poos; pooh; poop; poops; poopy; poopoo; poo poo; number two; number twos; number 2; number 2s; no 2; no 2s; numbertwo; numbertwos; stool; stools; faeces; feces; feaces; faeses; fecal; faecal; faecal matter; shit; shite; crap; turd; turds; dump; bm; bms; b m; motion; motions; latrine; latreen; caca; cacca; kaka; kupa; popo; two toilet; toilet two; diarrhoea; diarrhea; diarea; diarhea; diarrhoea; diarrhoeia; diahrea; diorrhea; diorrea; diahorrea; the runs; skid mark/n; skidmark/n; emojistool; stool pass; bowel movement/n; bowel motion/n; jobby; jobbie; jobbies; plop; plops; excrement; potty; tatti; merda; mierda; deuce; deuces; loose motion/n; big job; big jobs
"""

POO_VERB = """
poo; poop; pooh; shit; shite; crap; dump; go ~ for ~ poo|poop|shit|crap|dump|number two|number 2; have ~ poo|poop|shit|crap|dump|bm|bowel movement|number two|motion; do ~ poo|poop|shit|crap|number two|number 2|motion|toilet two|potty|latrine; take ~ shit|dump|crap|poop; open ~ bowels; move ~ bowels; empty ~ bowels; pass ~ stool|stools|motion|motions|poo|faeces|feces|latrine; go number two; go ~ number two; go ~ number 2; defecate; defaecate; poopoo; go poo; go poop; evacuate; use ~ bowels
"""

POOING = """
pooing; pooin; pooping; poopin; poohing; shitting; shittin; crapping; crappin; defecating; defaecating; going ~ for ~ poo|shit|crap|number two|dump|number 2; having ~ poo|poop|shit|crap|bm|bowel movement|dump; doing ~ poo|poop|number two|shit|number 2; taking ~ shit|dump|crap|poop; opening ~ bowels; moving ~ bowels; emptying ~ bowels; passing ~ stool|stools|motion|motions|poo|faeces|feces|latrine; bowel opening; going ~ number two; going ~ number 2; defecation; motion passing; stool passing; latrine passing
"""

WIND = """
wind; fart; farts; farting; fartin; farted; gas; gass; flatus; trump; trumps; trumping; parp; parps; parping; guff; guffs; guffing; flatulence; let off; letting off; passing wind; pass wind; pass gas; passing gas; break wind; breaking wind; broken wind; passed wind; passed gas; let one go; let one rip; letting one go; blow off; blowing off; bottom burps; toot; toots; tooting; fluff; fluffing; fluffed; gases; pass ~ wind|gas; passing ~ wind|gas
"""

ERECTION = """
erection/n; errection/n; erecshun; erektion; erecton/n; erektions; erections; hard on; hardon; hard ons; hard-on; stiffy; stiffie; boner; boners; morning wood; morning glory; morning stiffy; morning erection/n; semi; morning missile; morning erecshun; woody; woodie; wood; nocturnal erection/n; night time erections; tent pole; erect
"""


SEX = """
at it last night|nite; were at it; was at it; sex; sexual; sexually; sexual intercourse; intercourse; making love; make love; love making; lovemaking; shagging; shag; bonking; intimacy; intimate; bedroom; penetration; penetrate; penetrated; during the act; the deed; masturbate; masturbating; masturbation; wank; wanking; wanked; touch myself; touches me; touching myself; play with myself; playing with myself; vibrator; toy; sex toy; foreplay; oral; having it off; in bed with ~ husband|wife|partner|boyfriend|girlfriend; hooking up; hook up; sleep with; get intimate; jiggy; bumping uglies; marital relation/n; relations with ~ wife|husband; sexy time; sexytime; nookie; nooky; rumpy pumpy; relations; sekss; fuck; fucking; fucks; humping; conjugal; marital duties; sleeping together; slept together
"""

PADS = """
pads; incontinence pad/n; sanitary pad/n; pad; tena; tenas; tena lady; tena men; tena pad/n; depends; depend undergarments; nappy; nappies; diaper; diapers; adult nappy; adult nappies; adult diaper/n; pull ups; pullups; liner; liners; panty liner/n; pantyliner/n; incontinence pants; incontinence knickers; incontinence underwear; inco pad/n; sanitary towel/n; always pants; always discreet; pampers; maxi pad/n; kotex; bed pads; puppy pads; puppy pad/n; waterproof sheet; bed protector; mattress protector
"""

CLOTHES = """
breeks; trews; keks; slacks; pants; pant; trousers; trouser; knickers; knicker; undies; underwear; boxers; boxer; jeans; clothes; cloth; briefs; panties; panty; leggings; trackies; joggers; skirt; shorts; pyjamas; pajamas; pjs; jammies; bed; sheets; sheet; bedsheets; bedsheet; mattress; sofa; couch; nightie; bedding; kecks; drawers; underpants; y fronts; daks; bloomers; dress; settee; armchair; dungarees; tights; bedclothes; bathmat; sleeping bag; duvet; nighty; undergarments; undergarment; inner wear; tracksuit; salwar
"""

SELF = """
myself; meself; mysel; me self; my self; mself; himself; hisself; his self; herself; her self; themself; themselves; yourself; ourselves; itself; maself; masel; masell; misen; mesen; missen; hissen; hersen; themsen; meslf; mahself; myslef; mysef; ourself; hersel; himsel; oneself
"""

WIPING = """
wipe; wipes; wiped; wiping; wipin; wypin; wyping; wype; wiped my bum; toilet paper; toilet roll; toilet tissue; tolet paper; loo roll; loo paper; bog roll; bogroll; tp; clean myself; cleaning myself; clean up after; cleaning after toilet; washing after toilet; wash after toilet; wash after the toilet; washing my bum; wash my bum; wiping my bum; bidet; hand shower; jet spray; wiping after; wash my bottom; washing my bottom; wash my private/n; washing my private/n; washing down there; wash down there; cleaning down there; clean down there; wipe my bum; tissue paper; the paper; the tissue; wiper; baby wipe/n; wet wipe/n; andrex; loo tissue; wash myself; washing myself; clean after latrine; cleaning after latrine; wash after latrine; washing after latrine; douche; wipe after
"""
