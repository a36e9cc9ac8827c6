"""The records that travel between documents, index, answer and page. All are frozen."""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """Kind of source; the order of definition is the order of strength, strongest first."""

    GUIDELINE = "guideline"
    SYSTEMATIC_REVIEW = "systematic-review"
    TRIAL = "trial"
    NATIONAL_HEALTH_SERVICE = "national-health-service"
    HOSPITAL_LEAFLET = "hospital-leaflet"
    CLINIC_PAGE = "clinic-page"

    @property
    def rank(self) -> int:
        """0 for the strongest tier, counting up."""
        return list(Tier).index(self)

    @property
    def in_words(self) -> str:
        """How a patient would name this kind of source."""
        return _TIER_WORDS[self]


_TIER_WORDS = {
    Tier.GUIDELINE: "clinical guideline",
    Tier.SYSTEMATIC_REVIEW: "review of many studies",
    Tier.TRIAL: "single study",
    Tier.NATIONAL_HEALTH_SERVICE: "national health service page",
    Tier.HOSPITAL_LEAFLET: "hospital or clinic leaflet",
    Tier.CLINIC_PAGE: "clinic or health web page",
}


class Facet(StrEnum):
    """What a section says about an exercise."""

    STEPS = "steps"
    DOSE = "dose"
    FEEL = "feel"
    STOP = "stop"
    TAILORED = "tailored"
    WHY = "why"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One headed stretch of a source, about one thing, quotable alone.

    `text` is the body as written; `asked` are patients' words for it: searched, never quoted.
    `withheld` is the reason why patients never see it, or None.
    """

    slug: str
    heading: str
    locator: str
    text: str
    asked: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    facet: Facet | None = None
    withheld: str | None = None
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A curated document. Dates are ISO text as far as they are known ('2016', '2016-11-30')."""

    id: str
    title: str
    tier: Tier
    publisher: str
    url: str | None
    published: str | None
    updated: str | None
    checked: str | None
    review_due: str | None
    status: str
    signed_off: str | None
    original: str | None
    notes: str
    sections: tuple[Section, ...]

    @property
    def current(self) -> bool:
        return self.status == "current"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of one source as patients may read it. What we search and what we quote differ.

    `text` is its sentences joined by one space, so every run of sentences is a part of it.
    `sentences` are the units of quotation, in order; those from `first_step` on are numbered steps
    (None: no steps).
    """

    id: str
    source: str
    heading: str
    locator: str
    text: str
    sentences: tuple[str, ...]
    first_step: int | None
    asked: tuple[str, ...]
    exercises: tuple[str, ...]
    facet: Facet | None
    tier: Tier

    @property
    def searched(self) -> str:
        """The text that is embedded and indexed: heading and words, without list marks."""
        return f"{self.heading}. {' '.join(self.sentences)}"

    @property
    def digest(self) -> str:
        """sha256 of the text: what was served can be proved later."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One side of a disagreement: a sentence of a passage, word for word."""

    passage: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A point on which sources differ. `linking` is our own neutral line and states no fact."""

    topic: str
    title: str
    names: tuple[str, ...]
    linking: str
    order: str
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An exercise that the sources describe, with the names that patients use for it."""

    id: str
    name: str
    names: tuple[str, ...]
    position: str
    home: bool
    picture: str | None
    alt: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """Everything read from one corpus folder."""

    sources: tuple[Source, ...]
    disagreements: tuple[Disagreement, ...]
    exercises: tuple[Exercise, ...]


_SLUG = re.compile(r"[^a-z0-9]+")


def slug_of(heading: str) -> str:
    """A heading as a slug: 'TENS & heat' gives 'tens-heat'."""
    return _SLUG.sub("-", heading.lower()).strip("-") or "section"
