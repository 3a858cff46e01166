"""What is assured to Ukraine: the system of the declaration, and what the United States said.

What activates a guarantee and what triggers it are kept apart: a ceasefire activates the system,
and only its fourth component waits for an attack.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Act, AllOf, Given, Happened, Obtains
from ceasefire_model.guarantees import Component, Guarantee, Measure, MeasureKind, Purpose, Step
from ceasefire_model.identifiers import Name
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    AFP_DRAFT,
    ELYSEE_DECLARATION,
    FT_REPORT_FEB,
    NYT_INTERVIEW,
    PALAZZO_CHIGI_NOTE,
    REUTERS_DRAFT,
    S01,
    S04,
    S14,
    S16,
    S17,
    S18,
    S20,
    S21,
    S22,
    S23,
    S24,
    S25,
    S26,
    S27,
    S29,
    S30,
    S35,
    S62,
    S63,
    S69,
    S70,
    S78,
    S82,
    S87,
    S90,
    S91,
    S96,
    S97,
    S99,
    S100,
    S108,
    S137,
    SEED,
    SKY_NEWS_DRAFT,
    TELEGRAPH_HUBS,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CHIGI,
    DECLARATION,
    DRAFT,
    ELYSEE,
    TUSK,
    WITKOFF_PRESS,
)
from ceasefire_model.promises import Deontic, Firmness, LegalForce, ListForm, Promise
from ceasefire_model.provenance import (
    Claim,
    Derived,
    Editor,
    Quote,
    Reading,
    Unnamed,
    Voice,
    cite,
    stated,
)
from ceasefire_model.quantities import Exactly
from ceasefire_model.terms import Bound, Deadline
from ceasefire_model.times import Duration
from ceasefire_model.units import Unit

# Passages used in several records
_DRAFT_SEEN: Final = (
    cite(S17, Reading.REPORTED),
    cite(S18, Reading.REPORTED),
)
_CHIGI_NOTE: Final = (
    cite(S62, Reading.QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
    cite(S137, Reading.QUOTED),
)
_BINDING: Final = (
    cite(S29, Reading.QUOTED, quote=Quote("finalize binding commitments", language="en")),
    cite(S20, Reading.QUOTED),
)
_HELP: Final = (
    MeasureKind.MILITARY_CAPABILITIES,
    MeasureKind.INTELLIGENCE_AND_LOGISTICS,
    MeasureKind.DIPLOMACY,
    MeasureKind.SANCTIONS,
)
_LADDER_READ: Final = (
    cite(S99, Reading.REPORTED, via=(FT_REPORT_FEB,)),
    cite(S100, Reading.REPORTED, via=(FT_REPORT_FEB,)),
)
_LADDER: Final = Voice(
    Unnamed("people whom the Financial Times does not name"),
    ids.RESPONSE_LADDER_PLAN,
    evidence=_LADDER_READ,
)

GUARANTEES: Final[tuple[Guarantee, ...]] = (
    # The system of the declaration
    Guarantee(
        id=ids.PARIS_GUARANTEES,
        title="System of guarantees for Ukraine after a ceasefire",
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(
                DECLARATION(
                    Firmness.STANDS_READY,
                    cite(S01, quote=Quote("stand ready to commit", language="en")),
                ),
            ),
            legal_force=(
                DECLARATION(
                    LegalForce.POLITICALLY_AND_LEGALLY_BINDING,
                    cite(S01, quote=Quote("politically and legally binding", language="en")),
                ),
                stated(
                    LegalForce.TO_BE_BINDING,
                    ids.ZELENSKYY,
                    cite(
                        S35,
                        Reading.REPORTED,
                        quote=Quote("will also be legally binding", language="en"),
                    ),
                ),
                stated(
                    LegalForce.NOT_BINDING,
                    ids.TUSK,
                    cite(S69, Reading.QUOTED),
                    cite(S108, Reading.QUOTED),
                ),
                TUSK(LegalForce.NOT_BINDING, cite(S70, Reading.QUOTED)),
            ),
            condition=(DECLARATION(Happened(ids.CEASEFIRE_IN_FORCE), cite(S01)),),
            subject_to=(
                DECLARATION(Obtains(ids.CONSTITUTIONAL_ARRANGEMENTS_RESPECTED), cite(S01)),
                stated(
                    Given(Act.APPROVAL, ids.COALITION_PARLIAMENTS),
                    ids.ZELENSKYY,
                    cite(S35, Reading.REPORTED),
                ),
            ),
        ),
        components=(
            DECLARATION(Component(1, ids.MONITORING_PARTICIPATION), cite(S01)),
            DECLARATION(Component(2, ids.LONG_TERM_SUPPORT), cite(S01)),
            DECLARATION(
                Component(3, ids.MNFU_DEPLOYMENT),
                cite(S24, Reading.QUOTED, via=(ELYSEE_DECLARATION,)),
                cite(S26, Reading.QUOTED),
                cite(S87, Reading.QUOTED),
            ),
            DECLARATION(
                Component(4, ids.RESTORE_PEACE_COMMITMENTS),
                cite(S29, Reading.QUOTED),
                cite(S20, Reading.QUOTED),
            ),
            DECLARATION(
                Component(5, ids.DEFENCE_COOPERATION),
                cite(S20, Reading.QUOTED),
                cite(S25, Reading.QUOTED),
            ),
            # The five points of the French Presidency are not the same five
            ELYSEE(Component(3, ids.MNFU_DEPLOYMENT), cite(S04)),
            ELYSEE(Component(4, ids.LEGAL_FORM), cite(S04)),
            ELYSEE(Component(5, ids.ECONOMIC_RECONSTRUCTION), cite(S04)),
        ),
        component_count=(
            DECLARATION(
                Exactly(5, Unit.COMPONENTS),
                cite(S04, Reading.QUOTED),
                cite(S20, Reading.QUOTED),
            ),
            ELYSEE(Exactly(5, Unit.COMPONENTS), cite(S04)),
        ),
        measures=(
            stated(
                Measure(MeasureKind.NUCLEAR_UMBRELLA, Deontic.MAY),
                ids.ZELENSKYY,
                cite(S82, Reading.REPORTED),
                denies=True,
            ),
        ),
        coordinated_with=(CHIGI(ids.US, *_CHIGI_NOTE),),
        besides=(DECLARATION(ids.BILATERAL_SECURITY_AGREEMENTS, cite(S01)),),
        modelled_on=(CHIGI(ids.NORTH_ATLANTIC_TREATY_ARTICLE_5, *_CHIGI_NOTE),),
        evidence=(cite(S01), cite(S04), cite(S30, Reading.QUOTED)),
    ),
    # Its fourth component: the only one that an attack triggers
    Guarantee(
        id=ids.RESTORE_PEACE_COMMITMENTS,
        title="Commitments to support Ukraine and restore peace after a future attack by Russia",
        part_of=ids.PARIS_GUARANTEES,
        promise=Promise(
            by=(ids.COALITION_OF_THE_WILLING,),
            to=(ids.UA,),
            firmness=(DECLARATION(Firmness.ANNOUNCED, *_BINDING),),
            legal_force=(
                DECLARATION(LegalForce.TO_BE_BINDING, *_BINDING),
                ELYSEE(LegalForce.TO_BE_BINDING, cite(S04)),
            ),
            condition=(
                DECLARATION(Happened(ids.CEASEFIRE_IN_FORCE), cite(S01)),
                ELYSEE(Happened(ids.CEASEFIRE_IN_FORCE), cite(S04)),
            ),
            subject_to=(
                DECLARATION(Obtains(ids.CONSTITUTIONAL_ARRANGEMENTS_RESPECTED), cite(S01)),
                CHIGI(
                    Obtains(ids.CONSTITUTIONAL_ARRANGEMENTS_RESPECTED),
                    cite(S63, Reading.QUOTED, via=(PALAZZO_CHIGI_NOTE,)),
                ),
            ),
        ),
        against=(
            DECLARATION(Happened(ids.ATTACK_BY_RUSSIA), *_BINDING),
            ELYSEE(Happened(ids.ATTACK_BY_RUSSIA), cite(S04)),
        ),
        list_form=(DECLARATION(ListForm.OPEN, cite(S29, Reading.QUOTED)),),
        measures=(
            *(
                DRAFT(
                    Measure(kind, Deontic.MAY),
                    cite(S22, Reading.QUOTED, via=(REUTERS_DRAFT, AFP_DRAFT)),
                    cite(S23, Reading.QUOTED, via=(SKY_NEWS_DRAFT,)),
                )
                for kind in _HELP
            ),
            *(DECLARATION(Measure(kind, Deontic.MAY), cite(S29, Reading.QUOTED)) for kind in _HELP),
        ),
        purposes=(DECLARATION(Purpose.RESTORE_PEACE, *_BINDING),),
        evidence=(cite(S29, Reading.QUOTED), cite(S20, Reading.QUOTED), cite(S04)),
    ),
    # The United States
    Guarantee(
        id=ids.US_GUARANTEES,
        title="Security protocols of the United States for Ukraine",
        promise=Promise(
            by=(ids.US,),
            to=(ids.UA,),
            firmness=(
                stated(
                    Firmness.STANDS_READY,
                    ids.TRUMP,
                    cite(S90, Reading.QUOTED, via=(NYT_INTERVIEW,)),
                    cite(S91, Reading.QUOTED, via=(NYT_INTERVIEW,)),
                    said_in=ids.TRUMP_NYT_INTERVIEW,
                ),
            ),
            legal_force=(
                Claim(
                    NotReported(),
                    by=Editor(),
                    basis=Derived(
                        "no text that was read holds a written commitment of the United States",
                        (
                            cite(S16, Reading.REPORTED),
                            cite(S17, Reading.REPORTED),
                            cite(S18, Reading.REPORTED),
                        ),
                    ),
                ),
            ),
            subject_to=(
                stated(
                    AllOf(
                        (
                            Given(Act.APPROVAL, ids.US_CONGRESS),
                            Given(Act.APPROVAL, ids.UA_RADA),
                        )
                    ),
                    ids.ZELENSKYY,
                    cite(S96, Reading.QUOTED),
                    cite(S97, Reading.QUOTED),
                    said_in=ids.ZELENSKYY_VILNIUS_REMARKS,
                ),
            ),
        ),
        against=(
            WITKOFF_PRESS(
                Happened(ids.FURTHER_ATTACK),
                cite(S14, Reading.QUOTED),
                cite(S16, Reading.QUOTED),
            ),
        ),
        purposes=(
            WITKOFF_PRESS(
                Purpose.DETER,
                cite(S14, Reading.QUOTED),
                cite(S16, Reading.QUOTED),
                cite(SEED, Reading.QUOTED),
            ),
            WITKOFF_PRESS(
                Purpose.DEFEND,
                cite(S14, Reading.QUOTED),
                cite(S16, Reading.QUOTED),
            ),
        ),
        names=(
            WITKOFF_PRESS(Name("security protocols", "en"), cite(S14, Reading.QUOTED)),
            ARTICLE(Name("US security guarantees", "en")),
        ),
        evidence=(cite(S14, Reading.QUOTED), cite(S16, Reading.QUOTED)),
    ),
    # Committed in the draft, proposed in the final text, agreed in a report that follows the draft
    Guarantee(
        id=ids.US_SUPPORT_OF_FORCE,
        title="Support of the United States for the force if it comes to an attack",
        promise=Promise(
            by=(ids.US,),
            to=(ids.MNFU,),
            firmness=(
                DRAFT(Firmness.COMMITTED, *_DRAFT_SEEN),
                DECLARATION(
                    Firmness.POSSIBLE,
                    cite(
                        S78,
                        Reading.QUOTED,
                        quote=Quote("and the proposed support of the U.S.", language="en"),
                    ),
                    cite(S17, Reading.QUOTED),
                    cite(S27, Reading.QUOTED),
                ),
                stated(
                    Firmness.COMMITTED,
                    ids.EUROPEAN_PRAVDA,
                    cite(S17, Reading.REPORTED),
                    said_in=ids.PARIS_DECLARATION,
                    denies=True,
                ),
                stated(
                    Firmness.COMMITTED,
                    ids.POLITICO,
                    cite(S18, Reading.REPORTED),
                    said_in=ids.PARIS_DECLARATION,
                    denies=True,
                ),
                stated(
                    Firmness.COMMITTED,
                    ids.TELEGRAPH,
                    cite(S21, Reading.REPORTED, via=(TELEGRAPH_HUBS,)),
                    said_in=ids.PARIS_DECLARATION,
                ),
            ),
        ),
        against=(
            DRAFT(Happened(ids.UNSPECIFIED_ATTACK), *_DRAFT_SEEN),
            stated(
                Happened(ids.UNSPECIFIED_ATTACK),
                ids.TELEGRAPH,
                cite(S21, Reading.REPORTED, via=(TELEGRAPH_HUBS,)),
                said_in=ids.PARIS_DECLARATION,
            ),
        ),
        measures=(
            DRAFT(Measure(MeasureKind.INTELLIGENCE_AND_LOGISTICS, Deontic.SHALL), *_DRAFT_SEEN),
            DRAFT(Measure(MeasureKind.BACKING_OF_FORCE, Deontic.SHALL), *_DRAFT_SEEN),
            stated(
                Measure(MeasureKind.BACKING_OF_FORCE, Deontic.SHALL),
                ids.TELEGRAPH,
                cite(S21, Reading.REPORTED, via=(TELEGRAPH_HUBS,)),
                said_in=ids.PARIS_DECLARATION,
            ),
        ),
        evidence=(cite(S17, Reading.REPORTED), cite(S18, Reading.REPORTED)),
    ),
    # The reported ladder of responses
    Guarantee(
        id=ids.RESPONSE_LADDER,
        title="Plan of responses in steps to a breach of a ceasefire",
        promise=Promise(
            by=(ids.UA, ids.COALITION_OF_THE_WILLING, ids.US),
            to=(ids.UA,),
            firmness=(_LADDER(Firmness.INTENDS),),
        ),
        against=(_LADDER(Happened(ids.FIRST_CEASEFIRE_BREACH)),),
        ladder=(
            _LADDER(
                # Who warns is not told.
                Step(
                    order=1,
                    measures=(MeasureKind.WARNING,),
                    deadline=Deadline(ids.FIRST_CEASEFIRE_BREACH, Duration(hours=24)),
                ),
            ),
            _LADDER(
                Step(
                    order=1,
                    measures=(MeasureKind.BENEFICIARY_FORCES,),
                    by=(ids.UA,),
                    deadline=Deadline(ids.FIRST_CEASEFIRE_BREACH, Duration(hours=24)),
                ),
            ),
            _LADDER(
                Step(
                    order=2,
                    measures=(MeasureKind.GUARANTOR_FORCES,),
                    by=(ids.COALITION_OF_THE_WILLING,),
                ),
            ),
            _LADDER(
                Step(
                    order=3,
                    measures=(MeasureKind.GUARANTOR_FORCES,),
                    by=(ids.COALITION_OF_THE_WILLING, ids.US),
                    deadline=Deadline(
                        ids.FIRST_CEASEFIRE_BREACH, Duration(hours=72), bound=Bound.AT
                    ),
                    given=Happened(ids.EXPANDED_ATTACK),
                ),
            ),
        ),
        evidence=_LADDER_READ,
    ),
)
"""What is assured to Ukraine, by whom and against what."""
