"""What happened or may happen, and states of affairs on which rules hang."""

from typing import Final

from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.instances.korea_1953 import ids
from ceasefire_model.instances.korea_1953.voices import (
    ACCOUNTS,
    EFFECT_AT,
    LATER_ACCOUNTS,
    OPINION_PAGE,
    ORDER,
    RECALL,
    SIGNED_AT,
    TEXT,
    UNC_1956,
    UNC_1957,
)
from ceasefire_model.provenance import Claim, Reading, cite
from ceasefire_model.times import PartialDate

EVENTS: Final = (
    Event(
        id=ids.SIGNING,
        name="The senior delegates sign",
        form=EventForm.SIGNATURE,
        when=(
            Claim(
                SIGNED_AT,
                by=ACCOUNTS,
                evidence=(cite(ids.A14, Reading.QUOTED), cite(ids.A11, Reading.REPORTED)),
            ),
        ),
    ),
    Event(
        id=ids.EFFECT,
        name="The armistice takes effect",
        form=EventForm.ENTRY_INTO_FORCE,
        when=(TEXT(EFFECT_AT, ORDER, cite(ids.A11, Reading.REPORTED)),),
        begins=(ids.CEASE_FIRE,),
    ),
    Event(
        id=ids.CUSTODY,
        name="The repatriation commission takes prisoners over",
        form=EventForm.TRANSFER,
        completes=ids.TO_COMMISSION,
        evidence=(cite(ids.A5),),
    ),
    Event(
        id=ids.EXPLANATIONS_END,
        name="explanations to prisoners end",
        form=EventForm.COMPLETION,
        completes=ids.EXPLANATIONS,
        evidence=(cite(ids.A5),),
    ),
    Event(
        id=ids.BECOME_CIVILIANS,
        name="The remaining prisoners become civilians",
        form=EventForm.COMPLETION,
        completes=ids.CIVILIAN_STATUS,
        evidence=(cite(ids.A5),),
    ),
    Event(
        id=ids.POLITICAL_CONFERENCE,
        name="A political conference",
        form=EventForm.TALKS,
        completes=ids.CONFERENCE,
        evidence=(cite(ids.A10, Reading.QUOTED),),
    ),
    Event(
        id=ids.SUPERSEDED_BY_AMENDMENT,
        name="agreed amendments expressly take the armistice's place",
        form=EventForm.ENTRY_INTO_FORCE,
        evidence=(RECALL,),
    ),
    Event(
        id=ids.SUPERSEDED_BY_SETTLEMENT,
        name="A political settlement expressly takes the armistice's place",
        form=EventForm.PEACE_DEAL,
        evidence=(RECALL,),
    ),
    Event(
        id=ids.INSPECTION_SUSPENDED,
        name="The UN Command suspends inspection in its area",
        form=EventForm.SUSPENSION,
        when=(UNC_1956(PartialDate("1956-05-31")),),
    ),
    Event(
        id=ids.REPLACEMENT_SUSPENDED,
        name="The UN Command says that it is no longer bound by the replacement rule",
        form=EventForm.NOTICE,
        when=(UNC_1957(PartialDate("1957-06-21")),),
    ),
    Event(
        id=ids.TREATY_CONCLUDED,
        name="two states conclude a mutual defence treaty",
        form=EventForm.SIGNATURE,
        when=(OPINION_PAGE(PartialDate("1953-10")),),
    ),
    Event(
        id=ids.CZECHOSLOVAK_MEMBER_LEAVES,
        name="The Czechoslovak member leaves the supervisory commission",
        form=EventForm.WITHDRAWAL,
        when=(LATER_ACCOUNTS(PartialDate("1993")),),
        about=(LATER_ACCOUNTS(ids.CZECHOSLOVAK_SEAT),),
    ),
    Event(
        id=ids.POLISH_MEMBER_LEAVES,
        name="The Polish member leaves the supervisory commission",
        form=EventForm.WITHDRAWAL,
        when=(LATER_ACCOUNTS(PartialDate("1995")),),
        about=(LATER_ACCOUNTS(ids.POLISH_SEAT),),
    ),
)

SITUATIONS: Final = (
    Situation(
        id=ids.MILITARY_TERMS_ONLY,
        name="The terms are of a military kind only",
        evidence=(cite(ids.A1),),
    ),
    Situation(
        id=ids.BELLIGERENTS_ONLY,
        name="The terms concern the belligerents in Korea alone",
        evidence=(cite(ids.A1),),
    ),
    Situation(
        id=ids.NO_COMBAT_FORCES_IN_KOREA,
        name="A nation's combat forces took no part in the fighting in Korea",
        evidence=(cite(ids.A18, Reading.REPORTED),),
    ),
    Situation(
        id=ids.EQUALLY_EFFECTIVE,
        name="What comes in is as effective as what it replaces, and no more",
        evidence=(cite(ids.A15, Reading.REPORTED),),
    ),
    Situation(
        id=ids.BALANCE_RESTORED,
        name="The military balance is restored",
        evidence=(cite(ids.A6, Reading.QUOTED),),
    ),
    Situation(
        id=ids.WILLING_TO_COMPLY,
        name="The other side has shown that it is willing to comply",
        evidence=(cite(ids.A6, Reading.QUOTED),),
    ),
    Situation(
        id=ids.TREATY_BARRED,
        name="A mutual defence treaty of 1953 is barred by the replacement rule",
        evidence=(cite(ids.A10, Reading.REPORTED),),
    ),
)
