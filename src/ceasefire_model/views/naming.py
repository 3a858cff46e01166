"""What a reader calls a record: its name or title in place of its id."""

import re
from collections.abc import Iterable
from typing import Any, Final, NewType, assert_never, final, get_args

from attrs import field, frozen

from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.declarations import Agreement, Declaration, Resolution, Statement
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Allegation, Interpretation
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import (
    EventId,
    IssueId,
    PartyId,
    PlaceId,
    PromiseId,
    SituationId,
    SourceId,
    TextId,
)
from ceasefire_model.negotiations import Issue, NegotiationFormat, Position
from ceasefire_model.parties import (
    ArmedGroup,
    Body,
    Coalition,
    Command,
    Electorate,
    Entity,
    Office,
    Organ,
    Organisation,
    Person,
    Side,
    State,
)
from ceasefire_model.places import Facility, Line, NamedPlace, Zone
from ceasefire_model.sources import Source
from ceasefire_model.undertakings import Limit, Undertaking
from ceasefire_model.validation import check
from ceasefire_model.views.direction import isolated
from ceasefire_model.views.layout import SourceKey, Span

_BEGUN: Final = re.compile(r"(a|an|the|all|both|each|every|no|two|three) .*", re.IGNORECASE)
"""Names that begin with an article already, or with a word that takes none."""
_WITH_ARTICLE: Final = re.compile(
    r"European (Commission|Council|Parliament|Union)|United .*|Netherlands|Philippines"
    r"|.* (Agency|Army|Authority|Brigades?|Commission|Committee|Community|Corporation|Council"
    r"|Federation|Forces|Front|Gulf|Islands|Movement|Ocean|Palace|Republic|Sea|Strait|Union)"
    r"( \([A-Z]+\))?"
    r"|(.* )?(Front|Movement|Organi[sz]ation|Rally|Republic|Union) (for|of) .*"
)
"""Proper names before which English puts an article."""

_WITHOUT_ARTICLE: Final = re.compile(r"[^ ]+'s? .*|.* ([A-Z]|[0-9]+|[IVX]+)")
"""Names before which English puts no article, unlike others of their kind: `Zone A`."""

_GATHERINGS: Final = frozenset(
    {
        EventForm.EXERCISE,
        EventForm.MEETING,
        EventForm.OPERATION,
        EventForm.PLANNING,
        EventForm.PRESS_CONFERENCE,
        EventForm.SITTING,
        EventForm.SUMMIT,
        EventForm.TALKS,
        EventForm.VISIT,
    }
)
"""Events that are named by a noun; the others are named by a clause: `a ceasefire takes hold`."""


def listed(items: Iterable[str], word: str = "and") -> str:
    """Join items as English does: `air, sea and land`.

    Args:
        items: What is joined.
        word: The word before the last of them.

    Returns:
        The list; items that hold commas themselves are kept apart by semicolons.
    """
    *most, last = tuple(items) or ("",)
    if not most:
        return last
    comma = "; " if any("," in item for item in (*most, last)) else ", "
    return f"{comma.join(most)} {word} {last}"


def raised(text: str) -> str:
    """Begin with a capital letter, as a sentence does."""
    return text[0].upper() + text[1:]


def clause(numbers: Iterable[str]) -> str:
    """Name clauses of a text by their numbers, which may say themselves what they number."""
    several = tuple(numbers)
    said = listed(several)
    return said if _NUMBERED.match(said) else f"clause{'s' if several[1:] else ''} {said}"


_NUMBERED: Final = re.compile(r"(?![IVXLCDM]+\b)[^\W\d]{2}|§")
"""How numbers begin that say what they number: *annex B*, *Article 5*, and not *IV.2*."""


def quoted(text: str) -> str:
    """Put a title in quotation marks."""
    return f"“{text}”"


def id_kind(hint: Any) -> Any:  # noqa: ANN401 - any hint; a NewType has no common type
    """Give the kind of id in a hint, which holds at most one; `None` where it holds none."""
    kinds = (part for part in (hint, *get_args(hint)) if isinstance(part, NewType))
    return next(kinds, None)


@final
@frozen(kw_only=True, weakref_slot=False)
class Names:
    """The names of a dossier's records, by id, as they stand within a sentence.

    Attributes:
        dossier: Where the records are found.
    """

    dossier: Dossier = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)

    def of(self, kind: object, id: str) -> str:  # noqa: A002 - the word of the model
        """Name the record of a kind of id; an id that names none is shown and marked."""
        record = self.dossier.by_id[kind].get(id)
        return f"{quoted(id)} (not in this dossier)" if record is None else self.record(record)

    def record(self, record: Record) -> str:
        """Name a record within a sentence.

        Texts, promises and issues stand in quotation marks. An article is in lower case, and is
        put before names that English does not use without one.
        """
        name = self._name(record)
        match record:
            case (
                Declaration()
                | Agreement()
                | Resolution()
                | Statement()
                | Deployment()
                | Guarantee()
                | Undertaking()
                | Limit()
                | Issue()
                | Allegation()
                | Ceasefire()
            ):
                return quoted(self.heading(record))
            case _ if _BEGUN.fullmatch(name):
                return name[0].lower() + name[1:]
            case State() | Entity() | ArmedGroup() | Organisation() | NamedPlace() if (
                _WITH_ARTICLE.fullmatch(name)
            ):
                return f"the {name}"
            case Event(form=form) if form in _GATHERINGS and " " in name:
                return f"the {name}"
            case Office() if not _WITHOUT_ARTICLE.fullmatch(name):
                return f"the {name}"
            case (
                Organ()
                | Coalition()
                | Electorate()
                | Side()
                | Command()
                | Body()
                | Facility()
                | Line()
                | Zone()
            ) if (" " in name or name[:1].islower()) and not _WITHOUT_ARTICLE.fullmatch(name):
                return f"the {name}"
            case _:
                return name

    def heading(self, record: Record) -> str:
        """Name a record as the heading of what is said about it."""
        name = self._name(record)
        # A single word, such as dpa, is written as it is everywhere.
        return raised(name) if " " in name else name

    def _name(self, record: Record) -> str:
        match record:
            case (
                State()
                | Entity()
                | Organ()
                | Organisation()
                | Coalition()
                | Electorate()
                | Side()
                | ArmedGroup()
                | Command()
                | Person()
                | Office()
                | Body()
                | NamedPlace()
                | Line()
                | Zone()
                | Facility()
                | Event()
                | Situation()
                | Issue()
                | NegotiationFormat()
            ):
                return isolated(record.name)
            case (
                Source()
                | Declaration()
                | Agreement()
                | Resolution()
                | Statement()
                | Deployment()
                | Guarantee()
                | Undertaking()
                | Limit()
                | Allegation()
                | Ceasefire()
            ):
                return isolated(record.title)
            case Position(by=by, issue=issue):
                return f"{self.parties(by)} on {self.issue(issue)}"
            case Interpretation(text=text, clauses=()):
                return f"a clause of {self.text(text)}"
            case Interpretation(text=text, clauses=clauses):
                return f"{clause(clauses)} of {self.text(text)}"
            case _:
                assert_never(record)

    def party(self, id: PartyId) -> str:  # noqa: A002 - the word of the model
        """Name a party."""
        return self.of(PartyId, id)

    def parties(self, ids: Iterable[PartyId]) -> str:
        """Name several parties, as a list."""
        return listed(map(self.party, ids))

    def source(self, id: SourceId) -> Span:  # noqa: A002 - the word of the model
        """Give the id of a source: the key by which the list of sources is searched."""
        return SourceKey(id) if id in self.dossier.by_id[SourceId] else self.of(SourceId, id)

    def place(self, id: PlaceId) -> str:  # noqa: A002 - the word of the model
        """Name a place."""
        return self.of(PlaceId, id)

    def event(self, id: EventId) -> str:  # noqa: A002 - the word of the model
        """Name an event."""
        return self.of(EventId, id)

    def occurrence(self, id: EventId) -> str:  # noqa: A002 - the word of the model
        """Say, as a clause, that an event occurs."""
        record = self.dossier.by_id[EventId].get(id)
        gathers = isinstance(record, Event) and record.form in _GATHERINGS
        said = self.event(id)
        return f"{said} takes place" if gathers and not said.endswith(" takes place") else said

    def situation(self, id: SituationId) -> str:  # noqa: A002 - the word of the model
        """Name a situation."""
        return self.of(SituationId, id)

    def text(self, id: TextId) -> str:  # noqa: A002 - the word of the model
        """Name a text."""
        return self.of(TextId, id)

    def promise(self, id: PromiseId) -> str:  # noqa: A002 - the word of the model
        """Name a promise."""
        return self.of(PromiseId, id)

    def issue(self, id: IssueId) -> str:  # noqa: A002 - the word of the model
        """Name an issue."""
        return self.of(IssueId, id)
