"""What happened or may happen, and what somebody is to find."""

from typing import Final

from ceasefire_model.events import (
    Event,
    EventForm,
    Situation,
)
from ceasefire_model.instances.kumanovo_1999.ids import (
    COMPLIANCE_VERIFIED,
    COUNCIL_FAST_ENOUGH,
    ENTRY_INTO_FORCE,
    OBLIGATIONS_FULLY_KEPT,
    REDUCTION_CONDITIONS_MET,
    RESOLUTION_ADOPTED,
    RETURN_REVOCATION,
    RETURN_REVOKED,
    SIGNATURE,
    WITHDRAWAL,
    WITHDRAWAL_COMPLETED,
)
from ceasefire_model.instances.kumanovo_1999.sources import (
    K4,
    K8,
    K14,
)
from ceasefire_model.instances.kumanovo_1999.voices import (
    ENCYCLOPEDIA,
    I_1,
    article_ii,
)
from ceasefire_model.provenance import (
    Reading,
    cite,
)
from ceasefire_model.times import PartialDate

EVENTS: Final = (
    Event(
        id=SIGNATURE,
        name="The agreement is signed",
        form=EventForm.SIGNATURE,
        when=(ENCYCLOPEDIA(PartialDate("1999-06-09")),),
        evidence=(cite(K4, Reading.REPORTED),),
    ),
    Event(
        id=ENTRY_INTO_FORCE,
        name="The agreement enters into force",
        form=EventForm.ENTRY_INTO_FORCE,
        when=(ENCYCLOPEDIA(PartialDate("1999-06-10")),),
        evidence=(cite(K4, Reading.REPORTED),),
    ),
    Event(
        id=RESOLUTION_ADOPTED,
        name="The Security Council adopts the resolution",
        form=EventForm.ADOPTION,
        evidence=I_1,
    ),
    Event(
        id=WITHDRAWAL_COMPLETED,
        name="The withdrawal from the whole province is complete",
        form=EventForm.COMPLETION,
        completes=WITHDRAWAL,
        evidence=(article_ii("2e"),),
    ),
    Event(
        id=RETURN_REVOKED,
        name="The forces are ordered to leave the ground zone again",
        form=EventForm.DECISION,
        completes=RETURN_REVOCATION,
        evidence=(cite(K8, Reading.REPORTED),),
    ),
)
"""What happened or may happen."""


SITUATIONS: Final = (
    Situation(
        id=COMPLIANCE_VERIFIED,
        name="The first step and the ceasing of hostile acts have been complied with",
        evidence=(article_ii("2a"),),
    ),
    Situation(
        id=OBLIGATIONS_FULLY_KEPT,
        name="The obligations of the agreement are fully kept",
        evidence=(article_ii("2a"),),
    ),
    Situation(
        id=COUNCIL_FAST_ENOUGH,
        name="The Security Council acts fast enough to avoid a gap in security",
        evidence=(article_ii("2a"),),
    ),
    Situation(
        id=REDUCTION_CONDITIONS_MET,
        name="The conditions set for the next phase of the reduction are met",
        evidence=(cite(K8, Reading.REPORTED), cite(K14, Reading.REPORTED)),
    ),
)
"""States of affairs that may obtain."""
