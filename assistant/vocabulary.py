"""Patients' words beside the words of the sources. Used for finding, never for answering."""

import re
from collections.abc import Mapping

# Left: how people say it (whole words). Right: what the sources call it, added to the search.
SAID_AND_MEANT: tuple[tuple[str, str], ...] = (
    (r"bum cheeks?|butt cheeks?|arse cheeks?|bum|butt|backside|glutes?|rear end", "buttock bottom"),
    (r"slipped dis[ck]s?|bulging dis[ck]s?|herniated dis[ck]s?|dis[ck] (?:bulge|prolapse)|"
     r"prolapsed dis[ck]s?|herniat\w*|hernia", "slipped disc herniated disc"),
    (r"jabs?|cortisone|steroid (?:jab|shot)s?|shots?(?= in)|epidurals?|nerve block",
     "injection epidural steroid"),
    (r"figure[- ]?(?:4|four)|fig 4|pigeon stretch|piriformis\w*|pirif?ormis", "figure-4 piriformis"),
    (r"nerve (?:floss\w*|glid\w*|slid\w*|stretch\w*)|floss(?:ing)?|sliders?|neural \w+",
     "nerve glide slider neural mobilisation"),
    (r"cobras?|mckenzie\w*|mackenzie|sphinx|back extensions?|press[- ]?ups?",
     "press-up McKenzie extension lying"),
    (r"pins (?:and|n|&) needles|tingl\w*|p&n", "pins and needles tingling"),
    (r"painkillers?|pain (?:relief|killers?|meds?|medication)|tablets?|pills?|meds|medicines?",
     "painkiller medicine"),
    (r"ibuprofen|nurofen|naproxen|diclofenac|voltarol|advil|aleve|anti[- ]?inflammator\w*|nsaids?",
     "anti-inflammatory NSAID ibuprofen"),
    (r"paracetamol|tylenol|panadol|acetaminophen|calpol", "paracetamol"),
    (r"lyrica|pregablin\w*|pregabalin|gabapentin|neurontin|gabapentinoids?|gabba", "gabapentinoid pregabalin gabapentin"),
    (r"codeine|tramadol|morphine|oxycodone|co-?codamol|co-?dydramol|opiates?|opioids?",
     "opioid codeine tramadol"),
    (r"amitriptyline|amitrip\w*|duloxetine|nortriptyline", "antidepressant amitriptyline duloxetine"),
    (r"diazepam|valium|muscle relaxants?|baclofen|methocarbamol", "muscle relaxant benzodiazepine diazepam"),
    (r"tens|tens machine|electric(?:al)? (?:pulses?|machine|stimulation)|zapper", "TENS electrical"),
    (r"hot water bottles?|heat ?pads?|heat ?packs?|wheat bags?|hot packs?|ice ?packs?|ice|frozen peas",
     "heat pack cold"),
    (r"ops?|operations?|surgery|surgeries|discectomy|microdiscectomy|under the knife", "surgery operation"),
    (r"mris?|x-?rays?|scans?|ct|imaging", "scan MRI X-ray"),
    (r"bed ?rest|stay(?:ing)? in bed|lie down all day|rest(?:ing)?", "bed rest"),
    (r"chiropract\w*|osteopath\w*|manipulat\w*|crack(?:ing)? my back|adjustments?",
     "manipulation manual therapy"),
    (r"massages?|masseuse|deep tissue|rub", "massage manual therapy"),
    (r"needles|acupuncture|dry needling", "acupuncture dry needling"),
    (r"physio\w*|physical therap\w*|pt", "physiotherapist physiotherapy"),
    (r"gp|doctors?|dr", "GP doctor"),
    (r"belts?|corsets?|braces?|back supports?|lumbar supports?", "belt corset"),
    (r"insoles?|orthotics?|shoes?", "foot orthotics shoes"),
    (r"heal(?:s|ed|ing)?|get(?:s|ting)? better|recover\w*|go(?:es)? away|last(?:s|ing)?|clear up",
     "recovery better weeks"),
    (r"driv(?:e|ing)|car", "driving"),
    (r"sleep\w*|bed|night", "sleep position"),
    (r"sit(?:s|ting)?|desk|chair|office", "sitting desk"),
    (r"pregnan\w*|expecting|bump", "pregnancy"),
    (r"cauda equina|ces", "cauda equina syndrome"),
    (r"hammys?|hamstrings?|back of (?:my |the )?thighs?", "hamstring"),
)  # fmt: skip

# Slang and short forms in place of which plain words are searched; the embedding model knows these.
_PLAIN: Mapping[str, str] = {
    "op": "operation", "ops": "operations", "jab": "injection", "jabs": "injections",
    "doc": "doctor", "docs": "doctors", "meds": "medicines", "bum": "bottom", "arse": "bottom",
    "bumcheek": "buttock", "tummy": "stomach", "belly": "stomach", "kip": "sleep", "wee": "pee",
    "mins": "minutes", "secs": "seconds", "wks": "weeks", "yrs": "years", "hrs": "hours",
    "preggers": "pregnant", "preggo": "pregnant", "exes": "exercises", "xray": "x-ray",
    "reps": "repetitions", "physios": "physiotherapists", "bf": "boyfriend", "ppl": "people",
    "u": "you", "ur": "your", "r": "are", "cuz": "because", "cos": "because", "coz": "because",
    "pls": "please", "plz": "please", "wat": "what", "whats": "what is", "wots": "what is",
    "hows": "how is", "wheres": "where is", "whens": "when is", "dont": "don't", "cant": "can't",
    "wont": "won't", "doesnt": "doesn't", "isnt": "isn't", "shouldnt": "shouldn't",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "owt": "anything",
    "jogging": "running", "5k": "5k run", "10k": "10k run", "parkrun": "running", "dodgy": "bad",
    "knackered": "worn out", "sat": "sitting",
}  # fmt: skip
_SLANG = re.compile(rf"(?<![\w'-])(?:{'|'.join(_PLAIN)})(?![\w'-])")


def in_plain_words(text: str) -> str:
    """A lower-case text with its slang replaced."""
    return _SLANG.sub(lambda found: _PLAIN[found[0]], text)


_COMPILED = tuple((re.compile(rf"\b(?:{said})\b"), meant) for said, meant in SAID_AND_MEANT)


def meant_by(text: str) -> tuple[str, ...]:
    """The sources' words for what is said in a lower-case text, in table order."""
    return tuple(meant for said, meant in _COMPILED if said.search(text))
