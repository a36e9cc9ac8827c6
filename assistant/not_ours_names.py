"""Names of things that patients ask about and that no source here need know.

Medicines, treatments, tests, conditions, products, services. A name that the published corpus
uses is taken off the list when the index is opened (`coverage`), so a new source lifts it by
itself. Words only: a message that names one is more likely not covered, and is never diagnosed.
"""

_MEDICINES = """
sertraline; citalopram; escitalopram; fluoxetine; prozac; paroxetine; venlafaxine; mirtazapine;
trazodone; bupropion; zoloft; lexapro; cymbalta; lithium; quetiapine; olanzapine; lamotrigine;
carbamazepine; tegretol; valproate; levetiracetam; phenytoin; lacosamide; topamax; zopiclone;
zolpidem; melatonin; temazepam; xanax; alprazolam; clonazepam; propranolol; bisoprolol; atenolol;
amlodipine; ramipril; lisinopril; losartan; candesartan; furosemide; statin; statins; simvastatin;
atorvastatin; warfarin; apixaban; rivaroxaban; edoxaban; clopidogrel; blood thinner; blood thinners;
aspirin; heparin; metformin; insulin; gliclazide; ozempic; semaglutide; wegovy; mounjaro;
tirzepatide; saxenda; thyroxine; levothyroxine; hrt; omeprazole; lansoprazole; gaviscon; ranitidine;
salbutamol; inhaler; montelukast; antihistamine; cetirizine; loratadine; piriton; penicillin;
amoxicillin; doxycycline; antibiotic; antibiotics; antiviral; aciclovir; methotrexate; adalimumab;
humira; etanercept; biologics; hydroxychloroquine; sulfasalazine; colchicine; allopurinol;
alendronate; alendronic acid; denosumab; bisphosphonate; fosamax; tamoxifen; letrozole; chemo;
chemotherapy; lidocaine; lignocaine; versatis; ketamine; naltrexone; buprenorphine; butec; butrans;
fentanyl; tapentadol; palexia; oxycontin; methadone; dihydrocodeine; meptazinol; nefopam; pethidine;
hydromorphone; celecoxib; celebrex; etoricoxib; arcoxia; meloxicam; mobic; indomethacin; ketoprofen;
ketorolac; mefenamic acid; diflunisal; metamizole; novalgin; tizanidine; cyclobenzaprine; flexeril;
carisoprodol; orphenadrine; tolperisone; dantrolene; quinine; cannabis; cannabidiol; cbd; cbd oil;
thc; marijuana; magic mushroopsilocybin; kratom; kava; nicotine; viagra; sildenafil; tadalafil;
finasteride; contraceptive pill; ivf; biofreeze; tiger balm; voltarol gel; ibuprofen gel; deep heat;
deep freeze; emla; nitrous oxide; entonox; penthrox; clonidine; baclofen pump; memantine;
mexiletine; cocodamol dose; laxative; laxatives; senna; laxido; lactulose; loperamide
"""

_TREATMENTS = """
shockwave; shock wave; eswt; stem cell; stem cells; prp; platelet; platelets; exosome; exosomes;
ozone; prolotherapy; botox; botulinum; collagenase; chymopapain; chemonucleolysis; nucleoplasty;
coblation; idet; disc replacement; artificial disc; prosthetic disc; spinal fusion; fusion;
laminectomy; laser spine; laser surgery; laser discectomy; knocked out; general anaesthetic;
laminotomy; foraminotomy; endoscopic; keyhole; interspinous; x-stop; vertebroplasty; kyphoplasty;
rhizotomy; ganglion impar; pain pump; intrathecal; morphine pump; cord stimulator; spinal
stimulator; neurostimulator; nerve stimulator; neuromodulation; drg stimulation; cupping; reiki;
hypnosis; hypnotherapy; hypnotherapist; homeopathy; homeopathic; reflexology; reflexologist;
craniosacral; cranial osteopathy; bowen; alexander technique; feldenkrais; rolfing; egoscue;
kinesiology; rossiter; emmett technique; myofascial release; active release; graston; gua sha;
moxibustion; leech; leeches; bee venom; mesotherapy; neural therapy; ear seeds; crystals; crystal
healing; copper bracelet; magnets; magnet therapy; magnetic; pemf; magnetotherapy; cryotherapy; ice
bath; ice baths; cold plunge; sauna; steam room; jacuzzi; hot tub; floatation; float tank; epsom;
bath salts; mud bath; mud wrap; aromatherapy; essential oil; essential oils; lavender oil; arnica;
turmeric; curcumin; ginger; garlic; boswellia; bromelain; quercetin; cinnamon; fish oil; cod liver
oil; omega 3; krill oil; collagen; glucosamine; chondroitin; msm; hyaluronic; magnesium; potassium;
zinc; vitamin; vitamins; multivitamin; b12; folate; iron tablets; alpha lipoic; acetyl carnitine;
pea supplement; palmitoylethanolamide; supplement; supplements; probiotic; probiotics; protein
powder; creatine; bone broth; cider vinegar; keto; paleo; vegetarian; gluten; dairy; fasting; low
carb; mediterranean diet; diet; what to eat; foods; juicing; detox; enema; red light therapy;
infrared sauna; neurofeedback; virtual reality; scrambler; iontophoresis; interferential; theragun;
massage gun; massage chair; foam roll; foam roller; foam rolling; roll on a foam; roller; spiky
ball; tennis ball; lacrosse ball; acupressure mat; shakti mat; bed of nails; kinesio; k tape;
kinesiology tape; sports tape; taping; electroconvulsive; hyperbaric; oxygen chamber; hijama;
bloodletting; chelation; gene therapy; piercing
"""

_TESTS = """
emg; electromyogram; electromyography; nerve conduction; dexa; bone density; bone scan; pet scan;
blood test; blood tests; bloods; crp; esr; ferritin; hba1c; full blood count; urine test; biopsy;
lumbar puncture; spinal tap; discogram; discography; myelogram; myelography; ultrasound scan;
doppler; ecg; endoscopy; colonoscopy; smear test; psa; genetic test; hla b27; rheumatoid factor;
contrast dye; gadolinium; claustrophobic; claustrophobia; pacemaker; annular tear; modic; schmorl;
tarlov; hemangioma; haemangioma; facet arthropathy; spondylosis; degenerative disc disease;
osteophyte; osteophytes; pars defect
"""

_CONDITIONS = """
plantar fasciitis; tennis elbow; golfers elbow; frozen shoulder; rotator cuff; carpal tunnel;
cubital tunnel; thoracic outlet; trigger finger; tendonitis; tendinitis; tendinopathy; achilles;
shin splints; bunion; bunions; heel spur; metatarsalgia; mortons neuroma; bursitis; labral tear;
meniscus; cruciate; acl; runners knee; patella; hip replacement; knee replacement; osteoarthritis;
rheumatoid; ankylosing; psoriatic; psoriasis; gout; lupus; fibromyalgia; chronic fatigue; long
covid; covid; polymyalgia; scoliosis; kyphosis; scheuermann; whiplash; migraine; migraines;
headache; headaches; tinnitus; vertigo; sinusitis; toothache; earache; tonsillitis; shingles;
chickenpox; eczema; acne; hives; athletes foot; verruca; ingrown toenail; varicose; dvt; deep vein;
blood clot; thrombosis; lymphoedema; peripheral artery; raynauds; claudication; restless leg;
restless legs; meralgia; diabetic neuropathy; diabetes; diabetic; peripheral neuropathy; ms;
multiple sclerosis; parkinsons; motor neurone; als; epilepsy; dementia; alzheimers; guillain barre;
lyme; hernia mesh; hiatus hernia; inguinal hernia; piles; haemorrhoids; hemorrhoids; ibs; irritable
bowel; crohns; coeliac; constipation; constipated; diarrhoea; heartburn; acid reflux; stomach ulcer;
gallstones; kidney stone; kidney stones; cystitis; uti; urine infection; prostate; prostatitis;
endometriosis; menopause; menopausal; period pain; pcos; fibroids; miscarriage; thyroid; anaemia;
asthma; copd; bronchitis; pneumonia; flu jab; sore throat; hay fever; high blood pressure; blood
pressure; hypertension; cholesterol; angina; heart attack; stroke; palpitations; obesity surgery;
anorexia; adhd; autism; bipolar; schizophrenia; ocd; ptsd; panic attacks; insomnia; sleep apnoea;
snoring; hangover; jet lag; sunburn; hair loss; dandruff; tennis player; lockjaw; tmj; bruxism;
coccyx; coccydynia; tailbone; sacroiliac joint injection; collarbone; wrist; wrists; elbow; elbows;
thumb; finger; fingers; jaw; tooth; teeth; shoulder; shoulders; rib; ribs; knuckle
"""

_PRODUCTS = """
mattress; mattresses; topper; memory foam; silentnight; dormeo; tempur; emma; simba; ikea; amazon;
argos; boots; tesco; lidl; aldi; ebay; decathlon; pocket sprung; adjustable bed; waterbed;
orthopaedic pillow; v pillow; coccyx cushion; donut cushion; doughnut cushion; wedge cushion;
kneeling chair; gaming chair; recliner; herman miller; rocking chair; massage chair; crocs; hoka;
skechers; birkenstock; nike; trainers; sneakers; high heels; heels; flip flops; insoles brand;
compression socks; compression stockings; support tights; posture corrector; smartwatch; fitbit;
apple watch; garmin; walking stick; walking sticks; walking poles; crutch; crutches; zimmer; walking
frame; rollator; wheelchair; mobility scooter; stairlift; stair lift; raised toilet seat; grabber;
perching stool; inversion boots; gravity boots; vibration plate; power plate; peloton; trampoline;
rowing machine; cross trainer; elliptical; treadmill brand; stepper; kettlebell; kettlebells;
barbell; deadlift; deadlifts; deadlifting; squat rack; leg press; crossfit; zumba; spin class; golf;
tennis; badminton; football; footy; rugby; cricket; hockey; basketball; netball; skiing;
snowboarding; horse riding; horse; surfing; scuba; diving; bungee; skydiving; rollercoaster;
climbing; bouldering; judo; karate; martial arts; bowling; darts; fishing; motorbike; motorcycle;
lawnmower; mow; gardening; youtube; tiktok; facebook; instagram; chatgpt; app store; podcast
"""

_SERVICES = """
pip; dla; walk in centre; personal independence payment; esa; attendance allowance; universal
credit; jobseekers; benefits office; disability benefit; disability living; carers allowance; blue
badge; bus pass; freedom pass; disabled parking; ssp; statutory; sick pay; self certify; self
certification; self certificate; redundant; redundancy; sack me; sacked; fire me; fired; dismissed;
dismissal; tribunal; acas; union rep; equality act; disability law; disabled in law; pension; ill
health retirement; sue; suing; solicitor; solicitors; lawyer; compensation; negligence; no win no
claim form; personal injury; ombudsman; insurance; insurer; insurers; bupa; axa; vitality; aviva;
nuffield; premium; how much does it cost; cost; costs; price; prices; pricing; fee; fees; expensive;
afford; cheap; cheapest; voucher; discount; refund; waiting list; waiting lists; waiting time;
waiting times; appointment line; book me; rebook; reschedule; opening hours; opening times; parking;
postcode; near me; nearby; nearest; recommend a surgeon; best surgeon; best hospital; second
opinion; complain; complaint; pals; medical records; subject access; repeat prescription;
prescription charge; salary; earn; wages; degree; icd code; visa; passport; hospital food; visiting
hours
"""


def _listed(*tables: str) -> tuple[str, ...]:
    rows = (one.strip() for table in tables for one in table.replace("\n", " ").split(";"))
    return tuple(row for row in rows if row)


MEDICAL = _listed(_MEDICINES, _TREATMENTS, _TESTS, _CONDITIONS)
NAMES = (*MEDICAL, *_listed(_PRODUCTS, _SERVICES))
