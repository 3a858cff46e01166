"""Where a claim was read, through whom it came, and when it was said."""

import datetime
from collections.abc import Iterable
from typing import Any, final

from attrs import field, frozen

from ceasefire_model.dossier import Dossier
from ceasefire_model.identifiers import EventId, SourceId, TextId
from ceasefire_model.provenance import Citation, Claim, Quote, Reading
from ceasefire_model.sources import Source
from ceasefire_model.times import Instant, PartialDate, When
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Passage:
    """Where a claim was read, and through whom it came from its speaker.

    Not a `Citation`, which names its source and some relays; a passage has the source itself, and
    the relays of the relays.

    Attributes:
        citation: The citation, as it stands in the claim.
        source: What was read; `None` where the dossier has no record of it.
        relays: Every source between the speaker and what was read, the nearest to us first: those
            through which it came, and those of which one is a copy.
    """

    citation: Citation = field(kw_only=False)
    source: Source | None
    relays: tuple[SourceId, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def reading(self) -> Reading:
        """How it was read."""
        return self.citation.reading

    @property
    def quote(self) -> Quote | None:
        """Its wording; `None` where it is given in our own words alone."""
        return self.citation.quote

    @property
    def published(self) -> PartialDate | None:
        """When what was read appeared; `None` where that is not known."""
        date = None if self.source is None else self.source.published
        return date if isinstance(date, PartialDate) else None

    @property
    def distance(self) -> tuple[int, int]:
        """How far it is from the speaker: first by its reading, then by the number of relays."""
        return list(Reading).index(self.reading), len(self.relays)


def passages(dossier: Dossier, claim: Claim[Any]) -> tuple[Passage, ...]:
    """Give the passages that a claim rests on, each with its source and all relays.

    Args:
        dossier: Where the sources are found.
        claim: Any claim.

    Returns:
        The passages in which it was read, then those from which it was derived.
    """
    derived = () if claim.basis is None else claim.basis.inputs
    return tuple(_passage(dossier, citation) for citation in (*claim.evidence, *derived))


def _passage(dossier: Dossier, citation: Citation) -> Passage:
    sources = dossier.by_id[SourceId]
    relays: dict[SourceId, None] = {}
    for step in (citation.source, *citation.via):
        source: SourceId | None = step
        while source is not None and source not in relays:
            relays[source] = None
            source = getattr(sources.get(source), "copy_of", None)
    del relays[citation.source]
    read = sources.get(citation.source)
    return Passage(
        citation, source=read if isinstance(read, Source) else None, relays=tuple(relays)
    )


def said_on(dossier: Dossier, text: TextId) -> tuple[When, ...]:
    """Give when a text is claimed to have been made.

    Args:
        dossier: Where the text is found.
        text: Its id.

    Returns:
        Each date once; where none is claimed, those of the event at which it was made; empty where
        nobody tells.
    """
    record = dossier.by_id[TextId].get(text)
    event = dossier.by_id[EventId].get(getattr(record, "at", ""))
    return _dates(getattr(record, "made", ())) or _dates(getattr(event, "when", ()))


def _dates(claims: tuple[Claim[Any], ...]) -> tuple[When, ...]:
    stated = (claim.value for claim in claims if not claim.denies)
    return tuple(dict.fromkeys(date for date in stated if isinstance(date, PartialDate | Instant)))


def first_day(dates: Iterable[When]) -> datetime.date | None:
    """Give the first day that any of several dates can mean.

    Args:
        dates: Dates, and moments, which count by the day on their own clock.

    Returns:
        The day; `None` where no date has a bound.
    """
    spans = [date.date if isinstance(date, Instant) else date for date in dates]
    return min(filter(None, (span.earliest or span.latest for span in spans)), default=None)
