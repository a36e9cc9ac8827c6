"""Every sentence of our own that a patient can read beside a card. None states a medical fact."""

NOT_COVERED = "My sources do not cover this, so I can't answer it."
NOT_COVERED_PERSONAL = (
    "I can't judge this for you: it depends on your own health, and I am a computer program."
)
NOT_COVERED_ASK = (
    "Please ask your physiotherapist, GP or pharmacist. They can look at your own situation."
)
NEAREST = "The nearest things that my sources do cover: {topics}."
OUT_OF_SCOPE = (
    "I can only help with questions about sciatica and its physiotherapy. What would you like to "
    "know about that?"
)
SOURCES_DIFFER = "The sources differ on this."
SOURCES_DIFFER_ON = "Sources differ"
HOW_TO = "How to do it"
DOSE = "How long and how often"
FEEL = "Where you should feel it"
STOP = "When to stop"
TAILORED = "Check first if any of these is you"
SAFETY_HEADING = "Get help at once if"
GREETING = (
    "Hello. I answer questions about sciatica and its exercises from checked sources, and show you "
    "the words I rely on. What would you like to know?"
)
THANKS = "You're welcome. If anything changes or worries you, please tell a clinician."
GOODBYE = "Take care. You can come back to this page at any time."
WHO_AM_I = (
    "I am a computer program, not a clinician. I answer only from a set of checked sources about "
    "sciatica, and show which words of which source back each sentence. I can't examine you or "
    "tell you what you have."
)
SCREENED = (
    "Thank you for telling me. If that changes, get help at once. What would you like to know "
    "about sciatica?"
)
EMPTY = "Please type your question in the box."
TROUBLE = (
    "Something went wrong on our side and I can't answer just now. Please try again in a minute."
)
NO_INDEX = (
    "I can't look things up at the moment, because my sources are not loaded. I still check every "
    "message for warning signs."
)
EMERGENCY_ADVICE = (
    "New numbness around your genitals or back passage, or new trouble peeing or pooing? "
    "Go to A&E or call your emergency number now."
)
SUGGESTIONS = (
    "How long does sciatica usually last?",
    "How do I do the lying hamstring stretch?",
    "Should I rest or keep moving?",
    "How should I sleep with sciatica?",
    "Is TENS any good for sciatica?",
    "When should I see a doctor?",
)
