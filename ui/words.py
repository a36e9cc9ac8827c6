"""The page's own words: labels and the opening lines. Medical wording lives with the assistant."""

TITLE = "Sciatica assistant"
WHAT_IT_IS = (
    "This is a computer program, not a clinician. It answers questions about sciatica from checked "
    "sources and shows you the words it relies on."
)
WHAT_IT_IS_NOT = (
    "It gives information, not a diagnosis. It can't examine you. Please don't type your name."
)
ASK_HERE = "Ask about sciatica in your own words"
TRY_ONE = "Questions you could ask"
WORKING = "Checking your message, then looking in the sources…"
YOU_WROTE = "You wrote: "
NOT_KEPT = "(Your message was read and not kept.)"
SOURCE = "Source"
WHERE_FROM = "Where this comes from"
PUBLISHED = "Published or updated"
NO_DATE = "No date given"
CHECKED = "Our text was checked against it on"
OPEN_SOURCE = "Open the source's website"
EARLIER = "Earlier in this conversation ({count})"
NEW_CONVERSATION = "Start again"
SURE_NEW = "Start a new conversation? This one will leave the screen."
YES_NEW = "Yes, start again"
REFERENCE = "Answer reference"
CLEAR = "This helped"
NOT_CLEAR = "This did not help"
THANKS_FOR_SAYING = "Thank you. Staff will see this."
CALL = "Call"
YOU_COULD_ASK = "You could ask next"
COOKIES_NEEDED = (
    "This page needs a cookie to keep your conversation. Please allow cookies and load it again."
)
EMERGENCY_LABEL = "Emergency"
URGENT_LABEL = "Urgent: today"
SCREENING_LABEL = "One question first"
ANSWER_READY = "Answer ready."
ANSWER_READY_FROM = "Answer ready, from {count} source{s}."
