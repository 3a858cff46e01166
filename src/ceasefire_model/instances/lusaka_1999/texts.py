"""What was agreed and decided, and a text of almost the same name."""

from typing import Final

from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    Capacity,
    LinkKind,
    Provision,
    Resolution,
    ResolutionForm,
    Signature,
    Stance,
    StanceKind,
    Text,
    TextLink,
)
from ceasefire_model.disputes import Interpretation, Order
from ceasefire_model.identifiers import Name, PartyId, PromiseId, TextId
from ceasefire_model.instances.lusaka_1999 import ids
from ceasefire_model.instances.lusaka_1999.undertakings import ANGOLAN_STEPS
from ceasefire_model.instances.lusaka_1999.voices import (
    AGREED,
    AGREED_FROM_MEMORY,
    DAY_OF_1258,
    DAY_OF_1273,
    DAY_OF_1279,
    DAY_OF_1291,
    ENCYCLOPEDIA,
    IN_1258,
    IN_1273,
    IN_1279,
    IN_1291,
    IN_2001,
    IN_TIMETABLE,
    INDEX,
    IRIN_SAYS,
    MONTH_OF_2001,
    ON_1291,
    REPORTED,
    SIGNED_ON,
    SIX_SIGN_ON,
    SIX_STATES,
    SUMMARY,
)
from ceasefire_model.provenance import Citation, Claim, Derived, Editor, Named, Voice, cite
from ceasefire_model.terms import Period
from ceasefire_model.times import PartialDate, When

_WITNESSES: Final = Voice(INDEX.by, evidence=(cite(ids.Z1, REPORTED, locator="third parties"),))
_THE_WITNESSES: Final = (ids.ZAMBIA, ids.OAU, ids.UN, ids.SADC)
_ARTICLE_I: Final = cite(ids.Z7, REPORTED, locator="I.2")
_ARTICLE_11: Final = cite(ids.Z7, REPORTED, locator="11")
_NAMED_ALIKE: Final = (cite(ids.Z11, REPORTED), cite(ids.Z12, REPORTED))
_TWO_TEXTS: Final = (*_NAMED_ALIKE, cite(ids.Z1, REPORTED))
_PROTOCOL: Final = Voice(Named(ids.ANGOLA), ids.ANGOLAN_PROTOCOL)


def _signature(party: PartyId, capacity: Capacity, when: PartialDate | None = None) -> Signature:
    """Let a party sign for itself, the person who signed not being told."""
    return Signature(party, on_behalf_of=party, capacity=capacity, when=when)


def _from_adoption(day: PartialDate, *read: Citation) -> tuple[Claim[When], ...]:
    """Conclude that a decision has effect from the day on which it is taken."""
    rule = "a decision has effect from the day on which it is taken, where it names no other"
    return (Claim(day, by=Editor(), basis=Derived(rule, read)),)


def _not_to_be_confused(to: TextId) -> Claim[TextLink]:
    return Claim(
        TextLink(LinkKind.NOT_TO_BE_CONFUSED_WITH, to),
        by=Editor(),
        basis=Derived("both are named after Lusaka, and one is of 1994 on Angola", _TWO_TEXTS),
    )


def _provided(*promises: tuple[PromiseId, str, Citation]) -> tuple[Claim[Provision], ...]:
    """Say where the agreement contains promises whose place the page that was read shows."""
    return tuple(
        AGREED(Provision(promise, clause=clause), read) for promise, clause, read in promises
    )


_AGREEMENT: Final = Agreement(
    id=ids.LUSAKA,
    title="Lusaka ceasefire agreement",
    form=AgreementForm.CEASEFIRE_AGREEMENT,
    made=(INDEX(SIX_SIGN_ON),),
    stances=(
        *(INDEX(Stance(party, StanceKind.PARTY), since=day) for party, day in SIGNED_ON),
        *(_WITNESSES(Stance(party, StanceKind.WITNESSED)) for party in _THE_WITNESSES),
        _WITNESSES(Stance(ids.ZAMBIA, StanceKind.PARTY), since=SIX_SIGN_ON, denies=True),
        *(
            ENCYCLOPEDIA(Stance(party, StanceKind.PARTY), since=SIX_SIGN_ON)
            for party in (*SIX_STATES, ids.ZAMBIA)
        ),
        AGREED_FROM_MEMORY(Stance(ids.LISTED_GROUPS, StanceKind.PARTY), denies=True),
    ),
    signatures=(
        *(INDEX(_signature(party, Capacity.PARTY, day)) for party, day in SIGNED_ON),
        *(IRIN_SAYS(_signature(state, Capacity.PARTY, SIX_SIGN_ON)) for state in SIX_STATES),
        *(_WITNESSES(_signature(party, Capacity.WITNESS)) for party in _THE_WITNESSES),
    ),
    provisions=(
        *_provided(
            (ids.CEASE, "I.2", _ARTICLE_I),
            (ids.CIVILIANS, "I.2", cite(ids.Z1, REPORTED, locator="I.2")),
            (ids.PROPAGANDA, "I.2", cite(ids.Z1, REPORTED, locator="I.2")),
            (ids.UN_FORCE, "11", _ARTICLE_11),
        ),
        *(AGREED(Provision(each), SUMMARY) for each in (ids.SET_UP_COMMISSION, ids.NEUTRAL_CHAIR)),
        *(
            AGREED_FROM_MEMORY(Provision(promise, clause=clause))
            for promise, clause in (
                (ids.SET_UP_COMMISSION, "annex A 7"),
                (ids.NEUTRAL_CHAIR, "annex A 7"),
                (ids.DISARM_GROUPS, "annex A 9"),
                (ids.RELEASE_HOSTAGES, "annex B"),
                (ids.SET_UP_COMMISSION, "annex B"),
                (ids.DISENGAGE, "annex B"),
                (ids.DIALOGUE, "annex B"),
                (ids.NEW_INSTITUTIONS, "annex B"),
                (ids.UN_FORCE, "annex B"),
                (ids.FOREIGN_WITHDRAWAL, "annex B"),
                (ids.STATE_ADMINISTRATION, "annex B"),
                (ids.VERIFICATION, "annex B"),
            )
        ),
    ),
    links=(
        AGREED(TextLink(LinkKind.REFERS_TO, ids.CHAPTER_VII), _ARTICLE_11),
        _not_to_be_confused(ids.ANGOLAN_PROTOCOL),
    ),
    titles=(INDEX(Name("Lusaka Agreement", "en")),),
)

_RESOLUTIONS: Final = (
    Resolution(
        id=ids.RES_1258,
        title="Security Council resolution 1258 (1999)",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(ids.SECURITY_COUNCIL,),
        made=(IN_1258(DAY_OF_1258, cite(ids.Z2, REPORTED), cite(ids.Z10, REPORTED)),),
        in_force=_from_adoption(DAY_OF_1258, cite(ids.Z10, REPORTED)),
        term=(IN_1273(Period(PartialDate("../2000-01-15"))),),
        provisions=(IN_1258(Provision(ids.LIAISON), cite(ids.Z2, REPORTED)),),
        links=(IN_1258(TextLink(LinkKind.REFERS_TO, ids.LUSAKA), cite(ids.Z2, REPORTED)),),
    ),
    Resolution(
        id=ids.RES_1273,
        title="Security Council resolution 1273 (1999)",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(ids.SECURITY_COUNCIL,),
        made=(IN_1273(DAY_OF_1273),),
        in_force=_from_adoption(DAY_OF_1273, cite(ids.Z2, REPORTED)),
        term=(IN_1273(Period(PartialDate("../2000-01-15"))),),
        links=(IN_1273(TextLink(LinkKind.EXTENDS, ids.RES_1258, about=(ids.LIAISON,))),),
    ),
    Resolution(
        id=ids.RES_1279,
        title="Security Council resolution 1279 (1999)",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(ids.SECURITY_COUNCIL,),
        made=(IN_1279(DAY_OF_1279),),
        in_force=_from_adoption(DAY_OF_1279, cite(ids.Z9, REPORTED)),
        term=(IN_1279(Period(PartialDate("../2000-03-01"))),),
        provisions=(
            IN_1279(Provision(ids.MISSION)),
            IN_1279(Provision(ids.EQUIP_OBSERVERS)),
            Claim(
                Provision(ids.OBSERVERS),
                by=Editor(),
                denies=True,
                basis=Derived(
                    "it asks to equip observers who are to be deployed later",
                    (cite(ids.Z9, REPORTED),),
                ),
            ),
        ),
    ),
    Resolution(
        id=ids.RES_1291,
        title="Security Council resolution 1291 (2000)",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(ids.SECURITY_COUNCIL,),
        at=ids.ADOPTION_1291,
        made=(IN_1291(DAY_OF_1291, *ON_1291),),
        in_force=_from_adoption(DAY_OF_1291, *ON_1291),
        term=(IN_1291(Period(PartialDate("../2000-08-31")), *ON_1291),),
        provisions=tuple(
            IN_1291(Provision(promise), *read)
            for promise, read in (
                (ids.MISSION, ON_1291),
                (ids.OBSERVERS, ON_1291),
                (ids.MISSION_STRENGTH, ON_1291),
                (ids.OBSERVER_STRENGTH, ON_1291),
                (ids.ACTION_PLAN, (cite(ids.Z8, REPORTED),)),
                (ids.PROTECT_CIVILIANS, ON_1291),
            )
        ),
        links=(IN_1291(TextLink(LinkKind.REFERS_TO, ids.CHAPTER_VII), *ON_1291),),
    ),
    Resolution(
        id=ids.RES_2001,
        title="Security Council resolution of June 2001",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(ids.SECURITY_COUNCIL,),
        made=(IN_2001(MONTH_OF_2001),),
        in_force=_from_adoption(MONTH_OF_2001, cite(ids.Z6, REPORTED)),
        term=(IN_2001(Period(PartialDate("../2002-06-15"))),),
        provisions=tuple(
            IN_2001(Provision(promise))
            for promise in (ids.MISSION, ids.ASSESSMENT, ids.FLC_WITHDRAWAL)
        ),
    ),
)

TEXTS: Final[tuple[Text, ...]] = (
    _AGREEMENT,
    Agreement(
        id=ids.CHAPTER_VII,
        title="Chapter VII of the Charter of the United Nations",
        form=AgreementForm.TREATY,
        evidence=(_ARTICLE_11, *ON_1291),
    ),
    *_RESOLUTIONS,
    Agreement(
        id=ids.HARARE,
        title="Harare sub-plans",
        form=AgreementForm.PLAN,
        links=(IN_2001(TextLink(LinkKind.IMPLEMENTS, ids.LUSAKA)),),
    ),
    Agreement(
        id=ids.ANGOLAN_PROTOCOL,
        title="Lusaka Protocol on Angola",
        form=AgreementForm.PROTOCOL,
        made=(_PROTOCOL(PartialDate("1994"), *_NAMED_ALIKE),),
        links=(_not_to_be_confused(ids.LUSAKA),),
        evidence=_NAMED_ALIKE,
    ),
    Agreement(
        id=ids.ANGOLAN_TIMETABLE,
        title="Annex 9 of the Lusaka Protocol, its timetable",
        form=AgreementForm.ANNEX,
        # In the order of the published text, which is not that of the days.
        provisions=tuple(
            IN_TIMETABLE(Provision(promise, clause=item), cite(ids.Z11, locator=item))
            for item, promise in ANGOLAN_STEPS
        ),
        links=(IN_TIMETABLE(TextLink(LinkKind.ANNEX_OF, ids.ANGOLAN_PROTOCOL), cite(ids.Z11)),),
    ),
)

INTERPRETATIONS: Final = (
    Interpretation(
        id=ids.ORDER_OF_TIMETABLE,
        text=ids.ANGOLAN_TIMETABLE,
        clauses=tuple(item for item, _ in ANGOLAN_STEPS),
        about=tuple(promise for _, promise in ANGOLAN_STEPS),
        meanings=(
            Claim(
                Order((ids.FORMAL_SIGNATURE, ids.STAFFS_MEET, ids.AMNESTY, ids.CEASEFIRE_AGAIN)),
                by=Editor(),
                basis=Derived(
                    "sorted by the days as they are printed, which stand out of order",
                    (cite(ids.Z11),),
                ),
            ),
        ),
        evidence=(cite(ids.Z11),),
    ),
)
