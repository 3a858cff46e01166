"""The armistice, its annexes, and what was said of it later."""

from typing import Final

from ceasefire_model.conditions import AnyOf, Elapsed, Happened
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    Capacity,
    Definition,
    Language,
    LinkKind,
    Provision,
    Resolution,
    ResolutionForm,
    Signature,
    SignatureAct,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Text,
    TextLink,
)
from ceasefire_model.identifiers import PartyId, PromiseId
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import (
    ACCOUNTS,
    ANNEX,
    COMMANDERS,
    EFFECT_AT,
    ENCYCLOPEDIA,
    LATER_ACCOUNTS,
    OPINION_PAGE,
    ORDER,
    RECALL,
    SIGNED_AT,
    TEXT,
    TIME_ON_TEXT,
    UNC_1957,
)
from ceasefire_model.parties import AppointedBy
from ceasefire_model.places import Within
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Reading,
    Voice,
    cite,
)
from ceasefire_model.quantities import Exactly
from ceasefire_model.terms import Until
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.units import Unit

_SIGNED_BY: Final = Voice(
    ACCOUNTS, evidence=(cite(ids.A14, Reading.QUOTED), cite(ids.A11, Reading.REPORTED))
)
_NO_STATE: Final = Voice(ACCOUNTS, evidence=(cite(ids.A11, Reading.REPORTED),))


def _signature(by: PartyId, on_behalf_of: PartyId) -> Claim[Signature]:
    return _SIGNED_BY(
        Signature(by, on_behalf_of=on_behalf_of, capacity=Capacity.DELEGATE, when=SIGNED_AT)
    )


def _confirmation(commander: PartyId, force: PartyId) -> Claim[Signature]:
    return _SIGNED_BY(
        Signature(
            commander,
            on_behalf_of=force,
            office=commander,
            capacity=Capacity.PARTY,
            act=SignatureAct.CONFIRMED,
            when=PartialDate("1953-07-27/.."),
        )
    )


def _provisions(
    voice: Voice, *clauses: tuple[str, Citation, tuple[PromiseId, ...]]
) -> tuple[Claim[Provision], ...]:
    return tuple(
        voice(Provision(promise, clause=clause), read)
        for clause, read, promises in clauses
        for promise in promises
    )


TEXTS: Final[tuple[Text, ...]] = (
    Agreement(
        id=ids.ARMISTICE,
        title="Korean armistice agreement",
        form=AgreementForm.ARMISTICE,
        at=ids.SIGNING,
        made=(_SIGNED_BY(SIGNED_AT),),
        stances=(
            *(
                TEXT(Stance(party, StanceKind.PARTY), cite(ids.A1), cite(ids.A2))
                for party in COMMANDERS
            ),
            *(
                _NO_STATE(Stance(s, StanceKind.SIGNED), denies=True)
                for s in (ids.KR, ids.KP, ids.CN, ids.US)
            ),
            Claim(
                Stance(ids.KR, StanceKind.SIGNED),
                by=ENCYCLOPEDIA,
                denies=True,
                evidence=(cite(ids.A13, Reading.REPORTED),),
            ),
            Claim(
                Stance(ids.KR, StanceKind.BOUND, through=ids.UNC_COMMANDER),
                by=Editor(),
                basis=Derived(
                    "the commander under whom its forces served is a party",
                    (cite(ids.A13, Reading.REPORTED), cite(ids.A1)),
                ),
            ),
        ),
        signatures=(
            _signature(ids.UNC_DELEGATE, ids.UNC),
            _signature(ids.KPA_CPV_DELEGATE, ids.KPA_CPV),
            _confirmation(ids.UNC_COMMANDER, ids.UNC),
            _confirmation(ids.KPA_COMMANDER, ids.KPA),
            _confirmation(ids.CPV_COMMANDER, ids.CPV),
        ),
        enters_into_force=(
            TEXT(
                Elapsed(Duration(hours=12), since=ids.SIGNING),
                ORDER,
                cite(ids.A11, Reading.REPORTED),
            ),
        ),
        in_force=(TEXT(EFFECT_AT, ORDER, cite(ids.A11, Reading.REPORTED)),),
        term=(
            TEXT(
                Until(
                    AnyOf(
                        (
                            Happened(ids.SUPERSEDED_BY_AMENDMENT),
                            Happened(ids.SUPERSEDED_BY_SETTLEMENT),
                        )
                    )
                ),
                RECALL,
            ),
        ),
        amended_by=(TEXT(AppointedBy(COMMANDERS, jointly=True), cite(ids.A20, Reading.QUOTED)),),
        scope=(TEXT(Within(ids.KOREA), cite(ids.A1)),),
        definitions=(
            TEXT(
                Definition("neutral nation", meaning=ids.NO_COMBAT_FORCES_IN_KOREA),
                cite(ids.A18, Reading.REPORTED),
            ),
        ),
        languages=tuple(_SIGNED_BY(Language(tag, authentic=True)) for tag in ("ko", "zh", "en")),
        copies=(_SIGNED_BY(Exactly(18, Unit.COPIES)),),
        provisions=_provisions(
            TEXT,
            ("1", cite(ids.A1), (ids.PULL_BACK,)),
            (
                "10",
                RECALL,
                (ids.ADMINISTER_ZONE, ids.PERSONS_IN_ZONE_UNC, ids.PERSONS_IN_ZONE_KPA_CPV),
            ),
            ("12", RECALL, (ids.CEASE_FIRE,)),
            ("13a", ORDER, (ids.LEAVE_ZONE,)),
            ("13b", TIME_ON_TEXT, (ids.UNC_LEAVES_ISLANDS,)),
            ("13b", RECALL, (ids.LEAVE_ISLANDS, ids.KEEP_FIVE_ISLANDS)),
            (
                "13c",
                TIME_ON_TEXT,
                (
                    ids.NO_REINFORCEMENT,
                    ids.ROTATION_UNC,
                    ids.ROTATION_KPA_CPV,
                    ids.LEVEL_NOT_RAISED,
                ),
            ),
            ("13d", cite(ids.A15, Reading.REPORTED), (ids.REPLACEMENT,)),
            ("18", cite(ids.A3), (ids.COSTS_UNC, ids.COSTS_KPA_CPV)),
            ("23a", cite(ids.A3), (ids.OBSERVER_TEAMS, ids.FEWER_OBSERVER_TEAMS)),
            ("28", cite(ids.A7, Reading.REPORTED), (ids.MOBILE_INSPECTION,)),
            (
                "31",
                cite(ids.A17, Reading.QUOTED),
                (ids.DAILY_MEETING, ids.RECESS, ids.RECESS_LENGTH),
            ),
            ("40", cite(ids.A7, Reading.REPORTED), (ids.TEAMS_IN_ALL, ids.TEAMS_IN_RESERVE)),
            (
                "43",
                cite(ids.A7, Reading.REPORTED),
                (
                    ids.ENTRY_UNC,
                    ids.ENTRY_KPA_CPV,
                    ids.PORTS_UNC,
                    ids.PORTS_KPA_CPV,
                    ids.PORT_INSPECTION,
                    ids.TEAMS_UNC_PORTS,
                    ids.TEAMS_KPA_CPV_PORTS,
                ),
            ),
            ("51a", cite(ids.A4), (ids.REPATRIATION, ids.NUMBERS_EXCHANGED)),
            ("60", cite(ids.A10, Reading.QUOTED), (ids.CONFERENCE,)),
        ),
    ),
    Agreement(
        id=ids.MAP,
        title="Map of the demarcation line and the demilitarised zone",
        form=AgreementForm.MAP,
        links=(TEXT(TextLink(LinkKind.ANNEX_OF, ids.ARMISTICE), cite(ids.A1)),),
    ),
    Agreement(
        id=ids.TERMS_OF_REFERENCE,
        title="Terms of reference of the repatriation commission",
        form=AgreementForm.ANNEX,
        links=(ANNEX(TextLink(LinkKind.ANNEX_OF, ids.ARMISTICE), cite(ids.A5)),),
        provisions=_provisions(
            ANNEX,
            (
                "11",
                cite(ids.A5),
                (
                    ids.TO_COMMISSION,
                    ids.EXPLANATIONS,
                    ids.CONFERENCE_ON_PRISONERS,
                    ids.CIVILIAN_STATUS,
                    ids.DISSOLUTION,
                ),
            ),
        ),
    ),
    Resolution(
        id=ids.MAC_RECORDS,
        title="Records of the armistice commission",
        form=ResolutionForm.COMMISSION,
        by=(ids.MAC,),
        languages=tuple(
            TEXT(Language(tag, authentic=True), cite(ids.A3)) for tag in ("ko", "zh", "en")
        ),
    ),
    Statement(
        id=ids.UNC_STATEMENT,
        title="Statement of the UN Command on paragraph 13d",
        form=StatementForm.REMARKS,
        by=(ids.UNC,),
        at=ids.REPLACEMENT_SUSPENDED,
        made=(UNC_1957(PartialDate("1957-06-21")),),
    ),
    Agreement(
        id=ids.DEFENCE_TREATY,
        title="Mutual defence treaty of October 1953",
        form=AgreementForm.TREATY,
        at=ids.TREATY_CONCLUDED,
        made=(OPINION_PAGE(PartialDate("1953-10")),),
        stances=(
            LATER_ACCOUNTS(Stance(ids.US, StanceKind.SIGNED)),
            LATER_ACCOUNTS(Stance(ids.KR, StanceKind.SIGNED)),
        ),
    ),
)
