"""A small made-up dossier that holds every kind of record, claim and absence once."""

from typing import Final

from ceasefire_model import (
    Act,
    Action,
    Agreement,
    AgreementForm,
    AllOf,
    AtMost,
    Attitude,
    Basis,
    Behind,
    Body,
    BodyFunction,
    BodyStatus,
    Claim,
    Coalition,
    Component,
    Control,
    Currency,
    Deadline,
    Declaration,
    DeclarationForm,
    Deontic,
    Deployment,
    Derived,
    Domain,
    Dossier,
    DossierId,
    Duration,
    Editor,
    Event,
    EventForm,
    EventId,
    Exactly,
    Expectation,
    Extent,
    ExternalId,
    Figure,
    Firmness,
    FormatId,
    Given,
    Guarantee,
    Happened,
    Issue,
    IssueId,
    IssueStatus,
    Judged,
    Lead,
    LeadStatus,
    LegalForce,
    Line,
    LongerThan,
    Measure,
    MeasureKind,
    Name,
    NamedPlace,
    NegotiationFormat,
    NotReported,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    PartialDate,
    Participation,
    ParticipationKind,
    PartyId,
    Person,
    PlaceId,
    Position,
    PositionId,
    Promise,
    PromiseId,
    Provision,
    Quote,
    Reading,
    Register,
    Several,
    Situation,
    SituationId,
    Source,
    SourceForm,
    SourceId,
    Stage,
    Stance,
    StanceKind,
    State,
    Statement,
    StatementForm,
    Step,
    Term,
    TextId,
    Undecided,
    Undertaking,
    Unit,
    Unnamed,
    Unstated,
    Withheld,
    cite,
    stated,
)
from ceasefire_model.deployments import Conduct

NORLAND: Final = PartyId("norland")
SUDLAND: Final = PartyId("sudland")
WESTMARK: Final = PartyId("westmark")
BRANDT: Final = PartyId("brandt")
FRIENDS: Final = PartyId("friends")
ASSEMBLY: Final = PartyId("assembly")
COMMISSION: Final = PartyId("commission")
HERALD: Final = PartyId("herald")
PREMIER: Final = PartyId("premier")

SUMMIT: Final = EventId("summit")
CEASEFIRE: Final = EventId("ceasefire")
ATTACK: Final = EventId("attack")
CREDIBLE: Final = SituationId("credible")

DECLARATION: Final = TextId("declaration")
REMARKS: Final = TextId("remarks")
TREATY: Final = TextId("treaty")

CONTINGENT: Final = PromiseId("contingent")
ASSURANCE: Final = PromiseId("assurance")
MONEY: Final = PromiseId("money")

SOUTHERN_PORT: Final = PlaceId("southern-port")
RIVER_LINE: Final = PlaceId("river-line")

SOURCES: Final = (
    Source(
        id=SourceId("s1"),
        title="Text of the declaration",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Government of Westmark",
        url="https://example.org/declaration",
        published=PartialDate("2031-05-02"),
        language="en",
        control=Control.GOVERNMENT,
        extent=Extent.WHOLE,
    ),
    Source(
        id=SourceId("s2"),
        title="Report on the summit",
        form=SourceForm.PRESS_REPORT,
        published=PartialDate("2031-05-03"),
    ),
    Source(
        id=SourceId("wire"),
        title="Agency report that others retell",
        form=SourceForm.AGENCY_REPORT,
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
)

S1: Final = cite("s1")
S2: Final = cite("s2", Reading.REPORTED, via=("wire",))

PARTIES: Final = (
    State(
        id=NORLAND,
        name="Norland",
        external_ids=(ExternalId(register=Register.COW, value="999"),),
    ),
    State(id=SUDLAND, name="Sudland"),
    State(id=WESTMARK, name="United Westmark", names=(stated(Name("Westmark"), HERALD, S2),)),
    Person(id=BRANDT, name="Ada Brandt"),
    Coalition(
        id=FRIENDS,
        name="Friends of Norland",
        size=(stated(Exactly(12, Unit.STATES), BRANDT, S2),),
        members=(stated(WESTMARK, FRIENDS, S1), stated(SUDLAND, FRIENDS, S1, denies=True)),
    ),
    Organ(id=ASSEMBLY, name="Assembly of Westmark", of=WESTMARK, form=OrganForm.PARLIAMENT),
    Organisation(id=HERALD, name="The Herald", form=OrganisationForm.MEDIA),
    Office(
        id=PREMIER,
        name="Premier of Westmark",
        of=WESTMARK,
        holder=(stated(BRANDT, HERALD, S2, since=PartialDate("2030")),),
    ),
    Body(
        id=COMMISSION,
        name="commission on breaches",
        status=(
            stated(BodyStatus.PROPOSED, FRIENDS, S1),
            stated(BodyStatus.EXISTING, HERALD, S2, since=PartialDate("/2031-06")),
        ),
        functions=(
            stated(BodyFunction.VERIFY, FRIENDS, S1),
            stated(BodyFunction.MONITOR, FRIENDS, S1),
        ),
        members=(stated(NORLAND, FRIENDS, S1), stated(Unstated(), FRIENDS, S1)),
    ),
)

EVENTS: Final = (
    Event(
        id=CEASEFIRE,
        name="a ceasefire takes hold",
        form=EventForm.CEASEFIRE,
        evidence=(S1,),
    ),
    Event(id=ATTACK, name="Sudland attacks Norland again", form=EventForm.ATTACK),
    Event(
        id=SUMMIT,
        name="Summit at Lakeside",
        form=EventForm.SUMMIT,
        when=(stated(PartialDate("2031-05-02"), HERALD, S2),),
        chairs=(stated(BRANDT, HERALD, S2),),
        participation=(
            stated(Participation(WESTMARK), HERALD, S2),
            stated(Participation(BRANDT, on_behalf_of=WESTMARK), HERALD, S2),
            stated(Participation(SUDLAND, ParticipationKind.INVITED), HERALD, S2, denies=True),
        ),
        attendance=(
            stated(Exactly(12, Unit.STATES), BRANDT, S2, said_in=REMARKS),
            stated(Exactly(14, Unit.NATIONS), HERALD, S2),
        ),
    ),
)

TEXTS: Final = (
    Declaration(
        id=DECLARATION,
        title="Lakeside Declaration",
        form=DeclarationForm.JOINT_DECLARATION,
        at=SUMMIT,
        made=(stated(PartialDate("2031-05"), FRIENDS, S1, said_in=DECLARATION),),
        stances=(
            stated(Stance(NORLAND, StanceKind.SIGNED, through=BRANDT), HERALD, S2),
            stated(Stance(WESTMARK, StanceKind.SIGNED), HERALD, S2),
            stated(Stance(SUDLAND, StanceKind.SIGNED), HERALD, S2, denies=True),
        ),
        legal_force=(stated(LegalForce.POLITICAL, BRANDT, S2, said_in=REMARKS),),
        provisions=(stated(Provision(ASSURANCE), FRIENDS, S1, said_in=DECLARATION),),
    ),
    Agreement(
        id=TREATY,
        title="Treaty on the contingent",
        form=AgreementForm.TREATY,
        stage=(stated(Stage.PROPOSED, WESTMARK, S1),),
        enters_into_force=(stated(Given(Act.APPROVAL, ASSEMBLY), WESTMARK, S1),),
        published=(stated(Withheld(), WESTMARK, S1),),
    ),
    Statement(
        id=REMARKS,
        title="Brandt's remarks",
        form=StatementForm.REMARKS,
        by=(BRANDT,),
        at=SUMMIT,
        made=(stated(PartialDate("2031-05-02"), HERALD, S2),),
    ),
)

DEPLOYMENTS: Final = (
    Deployment(
        id=CONTINGENT,
        title="Contingent of Westmark",
        promise=Promise(
            by=(WESTMARK,),
            to=(NORLAND,),
            firmness=(
                stated(Firmness.STANDS_READY, WESTMARK, S1, said_in=DECLARATION),
                stated(Firmness.POSSIBLE, HERALD, S2),
            ),
            condition=(
                stated(
                    AllOf((Happened(CEASEFIRE), Given(Act.REQUEST, NORLAND))),
                    WESTMARK,
                    S1,
                    said_in=DECLARATION,
                ),
                stated(Judged(CREDIBLE), BRANDT, S2, said_in=REMARKS),
            ),
        ),
        size=(
            stated(Withheld("operational security"), WESTMARK, S1),
            stated(
                Figure(AtMost(15_000, Unit.SOLDIERS), Basis.PLANNED),
                Unnamed("two military sources"),
                cite("s2", Reading.REPORTED, quote=Quote("up to 15,000"), via=("wire",)),
            ),
            stated(Figure(Exactly(20_000, Unit.SOLDIERS), Basis.PLANNED), HERALD, S2),
        ),
        where=(stated(Behind(RIVER_LINE, Several("a long way", Unit.KILOMETRES)), BRANDT, S2),),
        domains=(
            stated(Domain.AIR, WESTMARK, S1),
            stated(Domain.SEA, WESTMARK, S1),
            stated(Domain.LAND, WESTMARK, S1, denies=True),
        ),
        expectations=(stated(Expectation(Conduct.DOES_NOT_ENGAGE, Happened(ATTACK)), HERALD, S2),),
        leads=(stated(Lead(Undecided(), Domain.SEA, LeadStatus.AGREED), BRANDT, S2),),
    ),
)

GUARANTEES: Final = (
    Guarantee(
        id=ASSURANCE,
        title="Assurance of Norland",
        promise=Promise(
            by=(FRIENDS,),
            to=(NORLAND,),
            legal_force=(
                Claim(
                    LegalForce.POLITICAL,
                    by=Editor(),
                    basis=Derived("a declaration binds nobody in law", (S1,)),
                ),
            ),
            condition=(stated(Happened(CEASEFIRE), FRIENDS, S1, said_in=DECLARATION),),
        ),
        against=(stated(Happened(ATTACK), FRIENDS, S1, said_in=DECLARATION),),
        components=(
            stated(Component(1, CONTINGENT), FRIENDS, S1),
            stated(Component(2, MONEY), FRIENDS, S1),
        ),
        measures=(
            stated(Measure(MeasureKind.SANCTIONS, Deontic.MAY), FRIENDS, S1),
            stated(Measure(MeasureKind.DIPLOMACY, Deontic.MAY), FRIENDS, S1),
            stated(Measure(MeasureKind.NUCLEAR_UMBRELLA, Deontic.MAY), BRANDT, S2, denies=True),
        ),
        ladder=(
            stated(
                Step(
                    order=1,
                    measures=(MeasureKind.WARNING,),
                    by=(FRIENDS,),
                    deadline=Deadline(ATTACK, Duration(hours=24)),
                ),
                HERALD,
                S2,
            ),
        ),
    ),
)

UNDERTAKINGS: Final = (
    Undertaking(
        id=MONEY,
        title="Money for Norland",
        promise=Promise(by=(WESTMARK,), actors=(FRIENDS,), to=(NORLAND,)),
        action=Action.FUND,
        part_of=ASSURANCE,
        about_bodies=(COMMISSION,),
        amount=(stated(Figure(Exactly(200_000_000, Currency("EUR")), Basis.PLANNED), BRANDT, S2),),
    ),
)

DOSSIER: Final = Dossier(
    id=DossierId("lakeside"),
    title="Talks at Lakeside",
    cutoff=PartialDate("2031-06-30"),
    sources=SOURCES,
    parties=PARTIES,
    places=(
        NamedPlace(id=PlaceId("land"), name="Norland", territory_of=NORLAND),
        NamedPlace(id=SOUTHERN_PORT, name="Port Lumen", within=PlaceId("land")),
        Line(id=RIVER_LINE, name="river line", within=PlaceId("land"), evidence=(S1,)),
    ),
    events=EVENTS,
    situations=(Situation(id=CREDIBLE, name="hostilities have credibly ceased"),),
    texts=TEXTS,
    deployments=DEPLOYMENTS,
    guarantees=GUARANTEES,
    undertakings=UNDERTAKINGS,
    issues=(
        Issue(
            id=IssueId("territory"),
            name="Which territory is to be whose",
            status=(stated(IssueStatus.STICKING_POINT, BRANDT, S2),),
        ),
    ),
    positions=(
        Position(
            id=PositionId("sudland-territory"),
            by=(SUDLAND,),
            issue=IssueId("territory"),
            attitude=(stated(Attitude.DEMANDS, SUDLAND, S2),),
            term=(stated(Term(LongerThan(Duration(years=15))), SUDLAND, S2),),
            about=(CONTINGENT,),
        ),
    ),
    formats=(
        NegotiationFormat(
            id=FormatId("track"),
            name="Talks of Norland and Sudland",
            members=(stated(NORLAND, HERALD, S2), stated(SUDLAND, HERALD, S2)),
        ),
    ),
)
"""Talks that never took place."""
