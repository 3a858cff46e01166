"""Names by which records refer to each other, and numbers that others gave the same things.

Records of a dossier name each other by a short readable id, unique within its kind: `gb`,
`paris-declaration`. The kinds are distinct for type checkers (`NewType`) and plain text at run
time. Ids are local to a dossier; `ExternalId` says what the rest of the world calls the same thing.
"""

import re
from enum import Enum
from typing import Final, NewType, final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.validation import check, rule

SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What an id looks like: groups of lower-case ASCII letters and digits, with single hyphens."""

SLUG_LIMIT: Final = 80
"""The greatest length of an id, in characters."""

DossierId = NewType("DossierId", str)
"""Names a dossier, such as `paris-2026`."""
SourceId = NewType("SourceId", str)
"""Names a source: what was read."""
PartyId = NewType("PartyId", str)
"""Names a party of any kind: a state, a person, an office, a body."""
PlaceId = NewType("PlaceId", str)
"""Names a place, a line or a facility."""
EventId = NewType("EventId", str)
"""Names an event that has happened or may happen."""
SituationId = NewType("SituationId", str)
"""Names a state of affairs that may obtain."""
TextId = NewType("TextId", str)
"""Names a text or an utterance."""
PromiseId = NewType("PromiseId", str)
"""Names a deployment, a guarantee or an undertaking: one namespace for the three."""
IssueId = NewType("IssueId", str)
"""Names a matter on which parties take positions."""
PositionId = NewType("PositionId", str)
"""Names a position."""
FormatId = NewType("FormatId", str)
"""Names a negotiation format."""
InterpretationId = NewType("InterpretationId", str)
"""Names a clause that is read in several ways."""
AllegationId = NewType("AllegationId", str)
"""Names an alleged breach."""
CeasefireId = NewType("CeasefireId", str)
"""Names a ceasefire."""

ID_KINDS: Final = (
    DossierId,
    SourceId,
    PartyId,
    PlaceId,
    EventId,
    SituationId,
    TextId,
    PromiseId,
    IssueId,
    PositionId,
    FormatId,
    InterpretationId,
    AllegationId,
    CeasefireId,
)
"""Every kind of id."""


def is_slug(value: object) -> bool:
    """Say whether a value can be an id: a text that matches `SLUG` and is not too long."""
    return type(value) is str and len(value) <= SLUG_LIMIT and SLUG.fullmatch(value) is not None


for _kind in ID_KINDS:
    rule(_kind, is_slug, f"a {_kind.__name__} such as 'paris-2026' (lower case, digits, hyphens)")


class Register(Enum):
    """Who numbers the things of the world. An open list: it grows with the registers in use."""

    ISO_3166_1 = "iso-3166-1"
    """Two-letter country codes of ISO 3166-1."""
    ISO_3166_1_ALPHA_3 = "iso-3166-1-alpha-3"
    """Three-letter country codes of ISO 3166-1."""
    COW = "cow"
    """Country codes of the Correlates of War project."""
    COW_WAR = "cow-war"
    """War numbers of the Correlates of War project."""
    GW = "gw"
    """Country codes of the Gleditsch and Ward list of independent states."""
    WIKIDATA = "wikidata"
    """Item numbers of Wikidata."""
    UCDP = "ucdp"
    """Numbers of the Uppsala Conflict Data Program: of the actor, conflict or agreement at hand."""
    UCDP_DYAD = "ucdp-dyad"
    """Dyad numbers of the Uppsala Conflict Data Program: two parties that fight each other."""
    PA_X = "pa-x"
    """Agreement numbers of the PA-X Peace Agreements Database."""
    PAM = "pam"
    """Accord numbers of the Peace Accords Matrix."""
    ETH_PRIO = "eth-prio"
    """Ceasefire numbers (`uniq_id`) of the ETH/PRIO Civil Conflict Ceasefire Dataset."""

    def admits(self, value: str) -> bool:
        """Say whether a code has the form of those in the register, whatever it stands for."""
        return _FORMS[self].fullmatch(value) is not None


_FORMS: Final[dict[Register, re.Pattern[str]]] = {
    Register.ISO_3166_1: re.compile(r"[A-Z]{2}"),
    Register.ISO_3166_1_ALPHA_3: re.compile(r"[A-Z]{3}"),
    Register.COW: re.compile(r"[1-9][0-9]{0,2}"),
    Register.COW_WAR: re.compile(r"[1-9][0-9]*"),
    Register.GW: re.compile(r"[1-9][0-9]{0,2}"),
    Register.WIKIDATA: re.compile(r"Q[1-9][0-9]*"),
    Register.UCDP: re.compile(r"[1-9][0-9]*"),
    Register.UCDP_DYAD: re.compile(r"[1-9][0-9]*"),
    Register.PA_X: re.compile(r"[1-9][0-9]*"),
    Register.PAM: re.compile(r"[1-9][0-9]*"),
    Register.ETH_PRIO: re.compile(r"[1-9][0-9]{3,}"),
}


@final
@frozen(kw_only=True, weakref_slot=False)
class ExternalId:
    """What a register outside this library calls the same thing.

    Not the id of a record: that is ours, and local to a dossier.

    Attributes:
        register: Who assigned it.
        value: The code exactly as the register writes it, so `GB` and not `gb`.
    """

    register: Register
    value: str

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.register.admits(self.value):
            form = f"a code of {self.register.value} matching {_FORMS[self.register].pattern}"
            raise InvalidValue("ExternalId", "value", self.value, form)


@final
@frozen(kw_only=True, weakref_slot=False)
class Name:
    """What something is called by somebody, in some language.

    Not an id, and not a description. Translations and spellings of one name are several names.

    Attributes:
        text: The name as written.
        language: Its language, as a BCP 47 tag such as `uk`; `None` where not noted.
    """

    text: str = field(kw_only=False)
    language: str | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
