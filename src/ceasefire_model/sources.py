"""What was read: pages, records, reports.

A source is where something was read. It is not the text that it reports on: one declaration has
one text and many sources. Who speaks in it, and how firmly, is said by the claims that cite it.
"""

from enum import Enum
from typing import final

from attrs import frozen

from ceasefire_model.absences import Absence
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import SourceId
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import check


class SourceForm(Enum):
    """What sort of thing was read."""

    OFFICIAL_TEXT = "official-text"
    """A text as published by its author or by an official gazette, register or website."""
    OFFICIAL_SUMMARY = "official-summary"
    """What an office says that a text contains or a meeting decided."""
    OFFICIAL_RECORD = "official-record"
    """A record of spoken words kept by an institution, such as parliamentary debates."""
    AGENCY_REPORT = "agency-report"
    """A report by a news agency."""
    PRESS_REPORT = "press-report"
    """A report by a news outlet of its own."""
    COPY = "copy"
    """A page that reproduces another's text, whole or in part."""
    REWRITE = "rewrite"
    """A page that retells another's report in other words."""
    AGGREGATOR = "aggregator"
    """A page that assembles reports from several others."""
    BROADCAST = "broadcast"
    """Something broadcast, or its transcript."""
    ANALYSIS = "analysis"
    """Comment or explanation by somebody who was not there."""
    DATASET = "dataset"
    """A table of cases that researchers coded by common rules."""
    POST = "post"
    """A message in a social network, by its author."""
    RECOLLECTION = "recollection"
    """What the makers of the dossier remember, nothing being read: cited as `Reading.RECALLED`."""


class Control(Enum):
    """Who decides what a source prints, as far as it bears on reading it."""

    INDEPENDENT = "independent"
    """Its editors do."""
    GOVERNMENT = "government"
    """It is a government's own publication."""
    STATE_ALIGNED = "state-aligned"
    """It is owned by, or follows, a state that is a side in the matter."""
    PARTISAN = "partisan"
    """It is a political group's own publication."""


class Extent(Enum):
    """How much of a source was read."""

    WHOLE = "whole"
    """All of it."""
    EXCERPT = "excerpt"
    """A part; what it says elsewhere is not known."""
    NOT_READ = "not-read"
    """None of it: it is known through others, who name it."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Source:
    """Something that was read: a page, a record, a report; or the memory of the makers.

    Not the text that it reports on, which is a `Text`: a declaration has one text and many
    sources. All fields are plain: nothing about a source is a claim.

    Attributes:
        id: Its name within the dossier.
        title: What it is, in the words of the makers of the dossier.
        form: What sort of thing it is.
        publisher: Who publishes it, by name; `None` where the publisher is not identified.
        url: Where it was found; `None` where it has no address.
        published: When it appeared, as precisely as known, or why that is not known.
        language: Language of what was read, as a BCP 47 tag such as `en`; `None` where not noted.
        control: Who decides what it prints; `None` where that was not assessed.
        extent: How much of it was read.
        copy_of: The source whose words it reproduces; `None` where it is no copy of a listed one.
    """

    id: SourceId
    title: str
    form: SourceForm
    publisher: str | None = None
    url: str | None = None
    published: PartialDate | Absence
    language: str | None = None
    control: Control | None = None
    extent: Extent = Extent.EXCERPT
    copy_of: SourceId | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.copy_of == self.id:
            raise InvalidValue("Source", "copy_of", self.copy_of, "another source than itself")
