"""Every public union is sealed: a match over its variants leaves nothing."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from decimal import Decimal
from typing import assert_never

from ceasefire_model import (
    About,
    Above,
    Absence,
    AgreedLine,
    Agreement,
    All,
    Allegation,
    AllOf,
    Along,
    Ambiguous,
    Amount,
    AnyOf,
    AnyOfClasses,
    AppliesIn,
    AppliesTo,
    Approximately,
    ArmedGroup,
    Asserts,
    AtLeast,
    AtMost,
    Atom,
    Behind,
    Between,
    Body,
    Ceasefire,
    Change,
    ClaimChange,
    Coalition,
    Command,
    Condition,
    Deadline,
    Declaration,
    Deployment,
    Domain,
    Due,
    Duration,
    DurationRange,
    Editor,
    Elapsed,
    Electorate,
    Elsewhere,
    Entity,
    EquipmentClass,
    Event,
    Exactly,
    Facility,
    FallsDue,
    FewerThan,
    FieldChange,
    Given,
    Guarantee,
    Happened,
    Holder,
    Indefinite,
    InForce,
    Instant,
    Interpretation,
    Issue,
    Judged,
    Lasting,
    Length,
    Limit,
    Line,
    Located,
    Location,
    LongerThan,
    Meaning,
    MoreThan,
    Named,
    NamedPlace,
    NamedSystem,
    NegotiationFormat,
    NoLimit,
    Not,
    NotFound,
    NotReported,
    Obtains,
    Occurrence,
    OfCalibre,
    Office,
    OfRange,
    OfType,
    OnDate,
    Order,
    Organ,
    Organisation,
    Outside,
    PartialDate,
    Party,
    Period,
    Person,
    Place,
    Position,
    PromiseRecord,
    Quantity,
    Record,
    RecordChange,
    Recurring,
    Resolution,
    Responsibility,
    Several,
    Side,
    Situation,
    Source,
    Stands,
    State,
    Statement,
    Supposable,
    Target,
    Task,
    Term,
    Text,
    Throughout,
    Unconditional,
    Undecided,
    Undertaking,
    Unnamed,
    Unstated,
    Until,
    When,
    WhereverItStood,
    Window,
    Withheld,
    Within,
    Zone,
)


def match_absence(value: Absence) -> str:
    match value:
        case Withheld():
            return "withheld"
        case Undecided():
            return "undecided"
        case Unstated():
            return "unstated"
        case NotReported():
            return "not reported"
        case _:
            assert_never(value)


def match_when(value: When) -> str:
    match value:
        case PartialDate():
            return "partial date"
        case Instant():
            return "instant"
        case _:
            assert_never(value)


def match_length(value: Length) -> str:
    match value:
        case Duration():
            return "duration"
        case LongerThan():
            return "longer than"
        case DurationRange():
            return "range of durations"
        case Approximately():
            return "approximately"
        case _:
            assert_never(value)


def match_amount(value: Amount) -> str:
    match value:
        case int():
            return "a whole number"
        case Decimal():
            return "a decimal"
        case _:
            assert_never(value)


def match_quantity(value: Quantity) -> str:  # noqa: C901 - one case for each variant
    match value:
        case Exactly():
            return "exactly"
        case AtMost():
            return "at most"
        case FewerThan():
            return "fewer than"
        case AtLeast():
            return "at least"
        case MoreThan():
            return "more than"
        case Between():
            return "between"
        case About():
            return "about"
        case Several():
            return "several"
        case NoLimit():
            return "no limit"
        case All():
            return "all"
        case _:
            assert_never(value)


def match_equipment_class(value: EquipmentClass) -> str:
    match value:
        case OfType():
            return "of type"
        case OfCalibre():
            return "of calibre"
        case OfRange():
            return "of range"
        case NamedSystem():
            return "named system"
        case AnyOfClasses():
            return "any of classes"
        case _:
            assert_never(value)


def match_holder(value: Holder) -> str:
    match value:
        case Named():
            return "named"
        case Unnamed():
            return "unnamed"
        case Editor():
            return "editor"
        case _:
            assert_never(value)


def match_located(value: Located) -> str:
    match value:
        case Occurrence():
            return "occurrence"
        case Ambiguous():
            return "ambiguous"
        case Elsewhere():
            return "elsewhere"
        case NotFound():
            return "not found"
        case _:
            assert_never(value)


def match_party(value: Party) -> str:  # noqa: C901, PLR0912 - one case for each variant
    match value:
        case State():
            return "state"
        case Entity():
            return "entity"
        case Organ():
            return "organ"
        case Organisation():
            return "organisation"
        case Coalition():
            return "coalition"
        case Electorate():
            return "electorate"
        case Side():
            return "side"
        case ArmedGroup():
            return "armed group"
        case Command():
            return "command"
        case Person():
            return "person"
        case Office():
            return "office"
        case Body():
            return "body"
        case _:
            assert_never(value)


def match_location(value: Location) -> str:
    match value:
        case Within():
            return "within"
        case Throughout():
            return "throughout"
        case Outside():
            return "outside"
        case Behind():
            return "behind"
        case Along():
            return "along"
        case AgreedLine():
            return "agreed line"
        case WhereverItStood():
            return "wherever it stood"
        case Above():
            return "above"
        case _:
            assert_never(value)


def match_place(value: Place) -> str:
    match value:
        case NamedPlace():
            return "named place"
        case Line():
            return "line"
        case Zone():
            return "zone"
        case Facility():
            return "facility"
        case _:
            assert_never(value)


def match_atom(value: Atom) -> str:
    match value:
        case Happened():
            return "happened"
        case Obtains():
            return "obtains"
        case InForce():
            return "in force"
        case Given():
            return "given"
        case Judged():
            return "judged"
        case Elapsed():
            return "elapsed"
        case Stands():
            return "stands"
        case _:
            assert_never(value)


def match_condition(value: Condition) -> str:  # noqa: C901 - one case for each variant
    match value:
        case Happened():
            return "happened"
        case Obtains():
            return "obtains"
        case InForce():
            return "in force"
        case Given():
            return "given"
        case Judged():
            return "judged"
        case Elapsed():
            return "elapsed"
        case Stands():
            return "stands"
        case Unconditional():
            return "unconditional"
        case AllOf():
            return "all of"
        case AnyOf():
            return "any of"
        case Not():
            return "not"
        case _:
            assert_never(value)


def match_due(value: Due) -> str:
    match value:
        case Deadline():
            return "deadline"
        case OnDate():
            return "on date"
        case Window():
            return "window"
        case Target():
            return "target"
        case Recurring():
            return "recurring"
        case _:
            assert_never(value)


def match_lasting(value: Lasting) -> str:
    match value:
        case Term():
            return "term"
        case Period():
            return "period"
        case Until():
            return "until"
        case Indefinite():
            return "indefinite"
        case _:
            assert_never(value)


def match_text(value: Text) -> str:
    match value:
        case Declaration():
            return "declaration"
        case Agreement():
            return "agreement"
        case Resolution():
            return "resolution"
        case Statement():
            return "statement"
        case _:
            assert_never(value)


def match_responsibility(value: Responsibility) -> str:
    match value:
        case Domain():
            return "domain"
        case Task():
            return "task"
        case _:
            assert_never(value)


def match_promise_record(value: PromiseRecord) -> str:
    match value:
        case Deployment():
            return "deployment"
        case Guarantee():
            return "guarantee"
        case Undertaking():
            return "undertaking"
        case Limit():
            return "limit"
        case _:
            assert_never(value)


def match_meaning(value: Meaning) -> str:  # noqa: C901, PLR0912 - one case for each variant
    match value:
        case Order():
            return "order"
        case Asserts():
            return "asserts"
        case AppliesIn():
            return "applies in"
        case AppliesTo():
            return "applies to"
        case FallsDue():
            return "falls due"
        case Unconditional():
            return "unconditional"
        case Happened():
            return "happened"
        case Obtains():
            return "obtains"
        case InForce():
            return "in force"
        case Given():
            return "given"
        case Judged():
            return "judged"
        case Elapsed():
            return "elapsed"
        case Stands():
            return "stands"
        case AllOf():
            return "all of"
        case AnyOf():
            return "any of"
        case Not():
            return "not"
        case _:
            assert_never(value)


def match_record(value: Record) -> str:  # noqa: C901, PLR0912 - one case for each variant
    match value:
        case Source():
            return "source"
        case State():
            return "state"
        case Entity():
            return "entity"
        case Organ():
            return "organ"
        case Organisation():
            return "organisation"
        case Coalition():
            return "coalition"
        case Electorate():
            return "electorate"
        case Side():
            return "side"
        case ArmedGroup():
            return "armed group"
        case Command():
            return "command"
        case Person():
            return "person"
        case Office():
            return "office"
        case Body():
            return "body"
        case NamedPlace():
            return "named place"
        case Line():
            return "line"
        case Zone():
            return "zone"
        case Facility():
            return "facility"
        case Event():
            return "event"
        case Situation():
            return "situation"
        case Declaration():
            return "declaration"
        case Agreement():
            return "agreement"
        case Resolution():
            return "resolution"
        case Statement():
            return "statement"
        case Deployment():
            return "deployment"
        case Guarantee():
            return "guarantee"
        case Undertaking():
            return "undertaking"
        case Limit():
            return "limit"
        case Issue():
            return "issue"
        case Position():
            return "position"
        case NegotiationFormat():
            return "negotiation format"
        case Interpretation():
            return "interpretation"
        case Allegation():
            return "allegation"
        case Ceasefire():
            return "ceasefire"
        case _:
            assert_never(value)


def match_supposable(value: Supposable) -> str:
    match value:
        case Happened() | Obtains() | InForce():
            return "of an event, a situation, a text"
        case Given() | Judged() | Stands():
            return "of a will, a finding, a promise"
        case _:
            assert_never(value)


def match_change(value: Change) -> str:
    match value:
        case RecordChange():
            return "record"
        case FieldChange():
            return "plain field"
        case ClaimChange():
            return "claim"
        case _:
            assert_never(value)


def leaving_out_an_absence_is_found(value: Absence) -> str:
    match value:
        case Withheld() | Undecided() | Unstated():
            return "an absence"
        case _:
            assert_never(value)  # type: ignore[arg-type]  # not reported


def leaving_out_all_atoms_is_found(other: Condition) -> str:
    match other:
        case AllOf() | AnyOf() | Not():
            return "a join"
        case _:
            assert_never(other)  # type: ignore[arg-type]  # atoms, and no condition at all
