"""The protocol, the memorandum, the package with its note, the addendum, and what came after."""

from typing import Final

from ceasefire_model.absences import Unstated
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    LinkKind,
    Provision,
    Resolution,
    ResolutionForm,
    Signature,
    Stage,
    Stance,
    StanceKind,
    Statement,
    StatementForm,
    Text,
    TextLink,
    Undefined,
)
from ceasefire_model.instances.minsk_2015.ids import (
    ADDENDUM,
    AREAS_RESOLUTION,
    BORDER,
    BORDER_COMPLETION,
    BORDER_START,
    CEASEFIRE,
    CERTAIN_AREAS,
    CONTACT_GROUP,
    DONETSK_AREAS,
    DONETSK_REPRESENTATIVE,
    ELECTIONS,
    ELECTIONS_DIALOGUE,
    FACILITATION,
    FACILITATION_SUPPORT,
    FOREIGN_FORMATIONS,
    FORMATIONS_ARTILLERY,
    FORMATIONS_HEAVY_SYSTEMS,
    FORMATIONS_ROCKETS,
    FREEZE,
    LIGHT_GUNS_LIMIT,
    LIGHT_PULL_OUT,
    LIGHT_PULL_OUT_GUNS,
    LIGHT_PULL_OUT_TANKS,
    LUHANSK_AREAS,
    LUHANSK_REPRESENTATIVE,
    M3,
    M4,
    M5,
    M6,
    M7,
    M8,
    M12,
    MEMORANDUM,
    MEMORANDUM_APPROVED,
    MEMORANDUM_LIMIT,
    MEMORANDUM_PULL_OUT,
    NEW_DATE,
    NEW_DATE_BRIEFING,
    OSCE_ENVOY,
    PACKAGE,
    PACKAGE_NOTE,
    PACKAGE_SIGNED,
    PROTOCOL,
    PULL_OUT,
    PULL_OUT_BY_FORMATIONS,
    PULL_OUT_BY_UKRAINE,
    PULL_OUT_START,
    REFORM,
    RELEASE,
    SECURITY_COUNCIL_RESOLUTION,
    TANKS_LIMIT,
    UKRAINE_ARTILLERY,
    UKRAINE_HEAVY_SYSTEMS,
    UKRAINE_ROCKETS,
    UN_SECURITY_COUNCIL,
    VERIFICATION,
)
from ceasefire_model.instances.minsk_2015.voices import (
    FROM_MEMORY,
    INSTITUTE,
    MEMORANDUM_2,
    MEMORANDUM_4,
    MIDNIGHT,
    NEW_DATE_READ,
    PACKAGE_FROM_MEMORY,
    PRESS,
    SUMMARY,
    THE_ADDENDUM,
    THE_BRIEFING,
    THE_MEMORANDUM,
    THE_PACKAGE,
    TRANSLATOR,
    m1,
    m1_m2,
)
from ceasefire_model.places import Within
from ceasefire_model.provenance import Claim, Derived, Editor, Reading, Unnamed, cite
from ceasefire_model.times import PartialDate

_ANEW: Final = Derived("a new date is set for what was to be done before", (NEW_DATE_READ,))

TEXTS: Final[tuple[Text, ...]] = (
    Agreement(
        id=PROTOCOL,
        title="Minsk protocol of 5 September 2014",
        form=AgreementForm.PROTOCOL,
        made=(INSTITUTE(PartialDate("2014-09-05")),),
        stances=(
            INSTITUTE(Stance(DONETSK_AREAS, StanceKind.SIGNED, through=DONETSK_REPRESENTATIVE)),
            INSTITUTE(Stance(LUHANSK_AREAS, StanceKind.SIGNED, through=LUHANSK_REPRESENTATIVE)),
        ),
        signatures=(
            INSTITUTE(
                Signature(
                    by=DONETSK_REPRESENTATIVE, on_behalf_of=DONETSK_AREAS, capacity=Unstated()
                )
            ),
            INSTITUTE(
                Signature(
                    by=LUHANSK_REPRESENTATIVE, on_behalf_of=LUHANSK_AREAS, capacity=Unstated()
                )
            ),
        ),
        in_force=(
            Claim(
                PartialDate("2014-09-05"),
                by=Editor(),
                basis=Derived(
                    "no other day of effect is told than that of signature",
                    (cite(M8, Reading.REPORTED),),
                ),
            ),
        ),
    ),
    Agreement(
        id=MEMORANDUM,
        title="Minsk memorandum of September 2014",
        form=AgreementForm.MEMORANDUM,
        at=MEMORANDUM_APPROVED,
        made=(
            TRANSLATOR(PartialDate("2014-09-19")),
            SUMMARY(PartialDate("2014-09-20")),
            Claim(
                PartialDate("2015-09-19"),
                by=Unnamed("an index of peace agreements"),
                evidence=(cite(M12, locator="note"),),
            ),
            Claim(
                PartialDate("2015-09-19"),
                by=Editor(),
                denies=True,
                basis=Derived(
                    "the package of February 2015 already names the memorandum",
                    (cite(M12), m1("2")),
                ),
            ),
        ),
        in_force=(
            Claim(
                PartialDate("2014-09-19/2014-09-20"),
                by=Editor(),
                basis=Derived(
                    "no day of effect is told but that of signature, on which sources differ",
                    (cite(M6, Reading.REPORTED), cite(M4, Reading.REPORTED)),
                ),
            ),
        ),
        provisions=(
            THE_MEMORANDUM(Provision(FREEZE, clause="2"), *MEMORANDUM_2),
            THE_MEMORANDUM(Provision(MEMORANDUM_PULL_OUT, clause="4"), *MEMORANDUM_4),
            THE_MEMORANDUM(Provision(MEMORANDUM_LIMIT, clause="4"), *MEMORANDUM_4),
        ),
        links=(THE_MEMORANDUM(TextLink(LinkKind.IMPLEMENTS, PROTOCOL), cite(M6)),),
    ),
    Agreement(
        id=PACKAGE,
        title="Package of measures of 12 February 2015",
        form=AgreementForm.PACKAGE_OF_MEASURES,
        at=PACKAGE_SIGNED,
        made=(PRESS(PartialDate("2015-02-12"), cite(M3, Reading.REPORTED)),),
        stances=(PRESS(Stance(CONTACT_GROUP, StanceKind.SIGNED), cite(M3, Reading.REPORTED)),),
        in_force=(
            Claim(
                MIDNIGHT,
                by=Editor(),
                basis=Derived(
                    "the start of its ceasefire is the first effect that it names",
                    (*m1_m2("1"), cite(M3, Reading.REPORTED)),
                ),
            ),
        ),
        scope=(THE_PACKAGE(Within(CERTAIN_AREAS), m1("1")),),
        definitions=(PACKAGE_FROM_MEMORY(Undefined("foreign armed formations")),),
        provisions=(
            THE_PACKAGE(Provision(CEASEFIRE, clause="1"), *m1_m2("1")),
            *(
                THE_PACKAGE(Provision(promise, clause="2"), *m1_m2("2"))
                for promise in (
                    PULL_OUT,
                    PULL_OUT_START,
                    PULL_OUT_BY_UKRAINE,
                    PULL_OUT_BY_FORMATIONS,
                    UKRAINE_ARTILLERY,
                    UKRAINE_ROCKETS,
                    UKRAINE_HEAVY_SYSTEMS,
                    FORMATIONS_ARTILLERY,
                    FORMATIONS_ROCKETS,
                    FORMATIONS_HEAVY_SYSTEMS,
                )
            ),
            THE_PACKAGE(Provision(FACILITATION, clause="2"), m1("2")),
            THE_PACKAGE(Provision(FACILITATION_SUPPORT, clause="2"), m1("2")),
            THE_PACKAGE(Provision(VERIFICATION, clause="3"), *m1_m2("3")),
            THE_PACKAGE(Provision(ELECTIONS_DIALOGUE, clause="4"), m1("4")),
            THE_PACKAGE(Provision(AREAS_RESOLUTION, clause="4"), *m1_m2("4")),
            PACKAGE_FROM_MEMORY(Provision(ELECTIONS, clause="4")),
            PACKAGE_FROM_MEMORY(Provision(RELEASE, clause="6")),
            PACKAGE_FROM_MEMORY(Provision(BORDER, clause="9")),
            PACKAGE_FROM_MEMORY(Provision(BORDER_START, clause="9")),
            PACKAGE_FROM_MEMORY(Provision(BORDER_COMPLETION, clause="9")),
            PACKAGE_FROM_MEMORY(Provision(FOREIGN_FORMATIONS, clause="10")),
            PACKAGE_FROM_MEMORY(Provision(REFORM, clause="11")),
        ),
        links=(
            THE_PACKAGE(TextLink(LinkKind.REFERS_TO, MEMORANDUM, about=(FREEZE,)), *m1_m2("2")),
            Claim(
                TextLink(
                    LinkKind.AMENDS,
                    MEMORANDUM,
                    about=(MEMORANDUM_PULL_OUT, MEMORANDUM_LIMIT),
                ),
                by=Editor(),
                basis=Derived(
                    "both texts set a distance and a time for one withdrawal; the later one holds",
                    (cite(M5, Reading.QUOTED, locator="point 4"), m1("2")),
                ),
            ),
        ),
    ),
    Agreement(
        id=PACKAGE_NOTE,
        title="Note to point 11 of the package",
        form=AgreementForm.ANNEX,
        links=(
            PACKAGE_FROM_MEMORY(TextLink(LinkKind.ANNEX_OF, PACKAGE)),
            PACKAGE_FROM_MEMORY(TextLink(LinkKind.DETAILS, PACKAGE, about=(REFORM,))),
        ),
    ),
    Agreement(
        id=ADDENDUM,
        title="Addendum of autumn 2015 on weapons under 100 mm",
        form=AgreementForm.ADDENDUM,
        made=(
            Claim(
                PartialDate("2015-09"),
                by=Editor(),
                basis=Derived(
                    "agreed in autumn, and before the report of 30 September",
                    (cite(M7, Reading.REPORTED),),
                ),
            ),
        ),
        in_force=(
            Claim(
                PartialDate("2015-09"),
                by=Editor(),
                basis=Derived(
                    "no other day of effect is told than that of agreement",
                    (cite(M7, Reading.REPORTED),),
                ),
            ),
        ),
        provisions=tuple(
            THE_ADDENDUM(Provision(promise))
            for promise in (
                LIGHT_PULL_OUT,
                LIGHT_PULL_OUT_TANKS,
                LIGHT_PULL_OUT_GUNS,
                TANKS_LIMIT,
                LIGHT_GUNS_LIMIT,
            )
        ),
        links=(
            Claim(
                TextLink(LinkKind.DETAILS, PACKAGE, about=(PULL_OUT,)),
                by=Editor(),
                basis=Derived(
                    "it covers the calibres that the package leaves out",
                    (cite(M7, Reading.REPORTED), m1("2")),
                ),
            ),
        ),
    ),
    Statement(
        id=NEW_DATE_BRIEFING,
        title="Briefing on a new date for the withdrawal",
        form=StatementForm.PRESS_CONFERENCE,
        by=(OSCE_ENVOY,),
        made=(FROM_MEMORY(PartialDate("2017")),),
        provisions=(THE_BRIEFING(Provision(NEW_DATE), NEW_DATE_READ),),
        links=(
            Claim(TextLink(LinkKind.AMENDS, PACKAGE, about=(PULL_OUT,)), by=Editor(), basis=_ANEW),
            Claim(
                TextLink(LinkKind.AMENDS, ADDENDUM, about=(LIGHT_PULL_OUT,)),
                by=Editor(),
                basis=_ANEW,
            ),
        ),
    ),
    Resolution(
        id=SECURITY_COUNCIL_RESOLUTION,
        title="Security Council resolution on the package",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(UN_SECURITY_COUNCIL,),
        stage=(FROM_MEMORY(Stage.ADOPTED),),
        links=(FROM_MEMORY(TextLink(LinkKind.ENDORSES, PACKAGE)),),
    ),
)
