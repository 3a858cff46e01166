"""A record in blocks: its heading, what it is, and what is claimed of it."""

from collections.abc import Iterator
from typing import Final, assert_never

from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.declarations import Agreement, Declaration, Resolution, Statement
from ceasefire_model.deployments import Deployment
from ceasefire_model.disputes import Allegation, Interpretation
from ceasefire_model.dossier import Record
from ceasefire_model.events import Event, Situation
from ceasefire_model.fields import claim_fields
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.identifiers import (
    EventId,
    ExternalId,
    IssueId,
    PartyId,
    PlaceId,
    PromiseId,
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
    OrganisationForm,
    Person,
    Side,
    State,
)
from ceasefire_model.places import Facility, Line, NamedPlace, Zone
from ceasefire_model.promises import Deontic, Promise
from ceasefire_model.provenance import Citation
from ceasefire_model.sources import Source
from ceasefire_model.undertakings import Limit, LimitForm, Undertaking
from ceasefire_model.views import amounts, wording
from ceasefire_model.views.attribution import Teller, citations
from ceasefire_model.views.labels import label_of
from ceasefire_model.views.layout import Block, Entry, Heading, Paragraph, Spans, joined
from ceasefire_model.views.naming import Names, listed, raised

_TO_ACT: Final[dict[Deontic, str]] = {
    Deontic.SHALL: "to {deed}",
    Deontic.ENDEAVOUR: "to try to {deed}",
    Deontic.SHALL_NOT: "not to {deed}",
    Deontic.MAY: "being allowed to {deed}",
    Deontic.NEED_NOT: "not having to {deed}",
    Deontic.SHOULD: "being called upon to {deed}",
}
"""What the promisors themselves are to do."""
_OTHERS_TO_ACT: Final[dict[Deontic, str]] = {
    Deontic.SHALL: "that {actors} will {deed}",
    Deontic.ENDEAVOUR: "that {actors} will try to {deed}",
    Deontic.SHALL_NOT: "that {actors} will not {deed}",
    Deontic.MAY: "that {actors} may {deed}",
    Deontic.NEED_NOT: "that {actors} need not {deed}",
    Deontic.SHOULD: "that {actors} should {deed}",
}
"""What others are to do."""


def record_blocks(record: Record, names: Names) -> Iterator[Block]:
    """Give a record with its heading and everything that is claimed of it.

    Args:
        record: Any record.
        names: The names of the records that it refers to.

    Yields:
        Its heading, a paragraph on what it is, and an entry for each field of claims.
    """
    yield Heading(names.heading(record))
    yield from detail_blocks(record, names)


def detail_blocks(record: Record, names: Names) -> Iterator[Block]:
    """Give what a record is and everything that is claimed of it, without its heading."""
    what = description(record, names)
    if what:
        yield Paragraph(what, depth=1)
    yield from claim_blocks(record, names)


def description(record: Record, names: Names) -> Spans:
    """Say what a record is, and on which passages it rests."""
    return joined(filter(None, [*nature(record, names), citations(evidence(record), names)]), " ")


def claim_blocks(record: Record, names: Names) -> Iterator[Block]:
    """Give everything that is claimed of a record."""
    teller = Teller(record, names)
    for field in claim_fields(record):
        yield Entry(label_of(field), teller.items(field))


def evidence(record: Record) -> tuple[Citation, ...]:
    """Give the passages that a record as such rests on; a source rests on none."""
    return () if isinstance(record, Source) else record.evidence


def nature(record: Record, names: Names) -> tuple[str, ...]:  # noqa: C901, PLR0912 - one line for each type of the union
    """Say what a record is, from its plain fields.

    Args:
        record: Any record.
        names: The names of the records that it refers to.

    Returns:
        Sentences; none where its name says it all.
    """
    match record:
        case (
            State()
            | Entity()
            | Person()
            | Coalition()
            | Side()
            | ArmedGroup()
            | Command()
            | Body()
            | Facility()
            | Situation()
            | Ceasefire()
        ):
            return _codes(record.external_ids)
        case Zone(part_of=zone):
            return (*_part_of(PlaceId, zone, names), *_codes(record.external_ids))
        case Organisation(form=form):
            return (_sentence(_ORGANISATIONS[form]), *_codes(record.external_ids))
        case Organ(form=form, of=of):
            what = _sentence(f"{wording.term(form)} of {names.party(of)}")
            return (what, *_codes(record.external_ids))
        case Electorate(of=of):
            what = "" if of is None else _sentence(f"those who may vote in {names.party(of)}")
            return (*filter(None, (what,)), *_codes(record.external_ids))
        case Office(of=of):
            return (_sentence(f"office of {names.party(of)}"), *_codes(record.external_ids))
        case NamedPlace(within=place, territory_of=state):
            within = "" if place is None else _sentence(f"in {names.place(place)}")
            ruled = "" if state is None else _sentence(f"territory of {names.party(state)}")
            return (*filter(None, (within, ruled)), *_codes(record.external_ids))
        case Line(within=place):
            through = "" if place is None else _sentence(f"through {names.place(place)}")
            return (*filter(None, (through,)), *_codes(record.external_ids))
        case Event(form=form, part_of=whole, begins=begun, completes=kept):
            return (
                _sentence(wording.term(form)),
                *_part_of(EventId, whole, names),
                *_begun(begun, names),
                *(() if kept is None else (f"By it {names.promise(kept)} is kept.",)),
            )
        case Declaration(form=form, draft_of=final) | Agreement(form=form, draft_of=final):
            what = _sentence(f"{wording.term(form)}{_at(record.at, names)}")
            codes = record.external_ids if isinstance(record, Agreement) else ()
            return (what, *_draft_of(final, names), *_codes(codes))
        case Resolution(form=form, by=by, draft_of=final):
            made = f"{wording.term(form)}, by {names.parties(by)}{_at(record.at, names)}"
            return (_sentence(made), *_draft_of(final, names))
        case Statement(form=form, by=by, to=to):
            addressed = f", to {names.parties(to)}" if to else ""
            said = f"{wording.term(form)} by {names.parties(by)}{addressed}"
            return (_sentence(f"{said}{_at(record.at, names)}"),)
        case Deployment(part_of=whole) | Guarantee(part_of=whole):
            return (_word_given(record, names), *_part_of(PromiseId, whole, names))
        case Undertaking(part_of=whole):
            part = _part_of(PromiseId, whole, names)
            return (
                _word_given(record, names),
                *_about(record, names),
                *_beside(record, names),
                *part,
            )
        case Limit(part_of=whole):
            part = _part_of(PromiseId, whole, names)
            return (_laid_down(record, names), *_limited(record, names), *part)
        case Issue(part_of=whole):
            return _part_of(IssueId, whole, names)
        case Position():
            return _about(record, names)
        case Interpretation(about=promises):
            about = listed(map(names.promise, promises))
            return (f"It contains {about}.",) if promises else ()
        case Allegation():
            return (_alleged(record, names),)
        case NegotiationFormat() | Source():
            return ()
        case _:
            assert_never(record)


_ORGANISATIONS: Final[dict[OrganisationForm, str]] = {
    OrganisationForm.INTERNATIONAL: "international organisation",
    OrganisationForm.NON_GOVERNMENTAL: "non-governmental organisation",
    OrganisationForm.POLITICAL_PARTY: "political party",
    OrganisationForm.MEDIA: "news outlet",
}


def _sentence(text: str) -> str:
    return f"{raised(text)}."


def _codes(codes: tuple[ExternalId, ...]) -> tuple[str, ...]:
    return (f"{listed(map(wording.external_id, codes))}.",) if codes else ()


def _part_of(kind: object, whole: str | None, names: Names) -> tuple[str, ...]:
    return () if whole is None else (f"Part of {names.of(kind, whole)}.",)


def _at(event: EventId | None, names: Names) -> str:
    if event is None:
        return ""
    named = names.event(event)
    is_clause = event in names.dossier.by_id[EventId] and names.occurrence(event) == named
    return f", when {named}" if is_clause else f", at {named}"


def _begun(promises: tuple[PromiseId, ...], names: Names) -> tuple[str, ...]:
    verb = "begins" if len(promises) == 1 else "begin"
    return (f"With it {listed(map(names.promise, promises))} {verb}.",) if promises else ()


def _draft_of(final: TextId | None, names: Names) -> tuple[str, ...]:
    return () if final is None else (f"Draft of {names.text(final)}.",)


def _alleged(record: Allegation, names: Names) -> str:
    """Say who says that whom has broken what, and in which event that is seen."""
    broken = (*map(names.promise, record.about), *map(names.text, record.texts))
    duties = f" of {listed(broken)}" if broken else ""
    seen = "" if record.act is None else f", seen in this: {names.event(record.act)}"
    against = names.parties(record.against)
    return f"Alleged by {names.parties(record.by)}: breach by {against}{duties}{seen}."


def _beside(record: Undertaking, names: Names) -> tuple[str, ...]:
    """Say from which promises an undertaking is an exception, and with which it goes."""
    with_them = listed(map(names.promise, record.alongside))
    return (
        *_exception(record.exception_to, names),
        *((f"Carried out together with {with_them}.",) if record.alongside else ()),
    )


def _exception(rules: tuple[PromiseId, ...], names: Names) -> tuple[str, ...]:
    return (f"Exception to {listed(map(names.promise, rules))}.",) if rules else ()


def _limited(record: Limit, names: Names) -> tuple[str, ...]:
    """Say how a limit counts, of which larger one it is a part, and from what it is exempt."""
    within = () if record.within is None else (f"Within {names.promise(record.within)}.",)
    return (
        *(("It holds for each group, not for all together.",) if record.per_group else ()),
        *within,
        *_exception(record.exception_to, names),
    )


def _word_given(record: Deployment | Guarantee | Undertaking, names: Names) -> str:
    """Say whose word it is, to whom it is given, and what is to be done by whom."""
    promise = record.promise
    forms = _OTHERS_TO_ACT if promise.actors else _TO_ACT
    act = forms[promise.deontic].format(
        deed=_deed(record, names), actors=names.parties(promise.actors)
    )
    return f"Word of {names.parties(promise.by)}{_given(promise, names)}: {act}."


def _laid_down(record: Limit, names: Names) -> str:
    """Say whose limit it is, whom it binds, and what it does."""
    promise = record.promise
    bound = f", for {names.parties(promise.actors)}" if promise.actors else ""
    manner = "" if promise.deontic is Deontic.SHALL else f" ({wording.term(promise.deontic)})"
    whose = f"{names.parties(promise.by)}{_given(promise, names)}{bound}"
    return f"Limit of {whose}: {_limit(record)}{manner}."


def _limit(record: Limit) -> str:
    """Say what is limited in which way: `a maximum of tanks`, `a ban on missiles`."""
    equipment = [] if record.equipment is None else [amounts.equipment(record.equipment)]
    people = [] if record.people is None else [wording.term(record.people)]
    what = listed((*equipment, *people))
    form = wording.term(record.form)
    return f"{form} {_OF[record.form]} {what}" if what else form


_OF: Final[dict[LimitForm, str]] = {
    LimitForm.BAN: "on",
    LimitForm.EXACT: "of",
    LimitForm.MAXIMUM: "of",
    LimitForm.MINIMUM: "of",
    LimitForm.NONE: "on",
    LimitForm.ONE_FOR_ONE: "of",
}
"""What stands between the form of a limit and what it limits."""


def is_mutual(promise: Promise) -> bool:
    """Say whether several parties give their word to each other."""
    return len(promise.to) > 1 and set(promise.to) == set(promise.by)


def _given(promise: Promise, names: Names) -> str:
    if is_mutual(promise):
        return " to each other"
    return f", given to {names.parties(promise.to)}" if promise.to else ""


def _deed(record: Deployment | Guarantee | Undertaking, names: Names) -> str:
    match record:
        case Deployment():
            return "deploy"
        case Guarantee(promise=promise):
            return f"stand by {names.parties(promise.to)}" if promise.to else "stand by others"
        case Undertaking(action=action):
            return wording.term(action)
        case _:
            assert_never(record)


def subjects(record: Undertaking | Position, names: Names) -> tuple[str, ...]:
    """Name the other records that an undertaking or a position is about."""
    bodies: tuple[PartyId, ...]
    issues: tuple[IssueId, ...]
    match record:
        case Undertaking(about_issues=issues):
            bodies, promises = (*record.about_parties, *record.about_bodies), record.concerns
        case Position():
            bodies, promises, issues = (), record.about, ()
        case _:
            assert_never(record)
    return (
        *map(names.party, bodies),
        *map(names.promise, promises),
        *map(names.place, record.about_places),
        *map(names.text, record.about_texts),
        *map(names.issue, issues),
    )


def _about(record: Undertaking | Position, names: Names) -> tuple[str, ...]:
    about = subjects(record, names)
    return (f"About {listed(about)}.",) if about else ()
