"""A small made-up dossier of a truce: sides, zones, limits, readings of clauses, allegations."""

from decimal import Decimal
from typing import Final

from ceasefire_model import (
    Action,
    ActKind,
    Agreement,
    AgreementForm,
    All,
    Allegation,
    AllegationId,
    Along,
    AnyOfClasses,
    Application,
    Applied,
    AppointedBy,
    ArmedGroup,
    AtMost,
    Ballot,
    Basis,
    Body,
    Bound,
    CalibreBound,
    Capacity,
    Category,
    Command,
    Compliance,
    Counting,
    Deadline,
    Definition,
    Deontic,
    Dossier,
    DossierId,
    Duration,
    Entity,
    EquipmentType,
    Event,
    EventForm,
    EventId,
    Exactly,
    Exit,
    Figure,
    Geometry,
    Happened,
    Holds,
    Interpretation,
    InterpretationId,
    Judgement,
    Kept,
    Language,
    Limit,
    LimitForm,
    LinkKind,
    Measured,
    NamedSystem,
    NoChair,
    NoOne,
    NotReported,
    OfCalibre,
    OfType,
    OnDate,
    Order,
    PartialDate,
    PartyId,
    Person,
    PersonState,
    PlaceId,
    Promise,
    PromiseId,
    Provision,
    Rank,
    Rate,
    RateWindow,
    Recurring,
    Renewal,
    RenewalManner,
    Resolution,
    ResolutionForm,
    Seats,
    SettlementManner,
    SettlementStep,
    Shape,
    Side,
    Signature,
    Source,
    SourceForm,
    SourceId,
    State,
    Tally,
    TextId,
    TextLink,
    Undefined,
    Undertaking,
    Unit,
    Units,
    Until,
    Votes,
    Voting,
    WhereverItStood,
    Width,
    Window,
    Zone,
    ZoneForm,
    cite,
    stated,
)

OSTLAND: Final = PartyId("ostland")
HIGHLANDS: Final = PartyId("highlands")
MOVEMENT: Final = PartyId("movement")
JOINT_COMMAND: Final = PartyId("joint-command")
GOVERNMENT_SIDE: Final = PartyId("government-side")
COUNCIL: Final = PartyId("council")
MISSION: Final = PartyId("mission")
VOSS: Final = PartyId("voss")

TRUCE_DAY: Final = EventId("truce-day")
SHELLING: Final = EventId("shelling")

TRUCE: Final = TextId("truce")
MANDATE: Final = TextId("mandate")

STRIP: Final = PlaceId("strip")
SECTOR: Final = PlaceId("sector")
TROUGH: Final = PlaceId("trough")

PULL_BACK: Final = PromiseId("pull-back")
RELEASE: Final = PromiseId("release")
NO_GUNS: Final = PromiseId("no-guns")
CROSSINGS: Final = PromiseId("crossings")

S1: Final = cite("s1")

PARTIES: Final = (
    State(id=OSTLAND, name="Ostland"),
    Entity(id=HIGHLANDS, name="The Highlands", within=(stated(OSTLAND, OSTLAND, S1),)),
    ArmedGroup(
        id=MOVEMENT,
        name="Highland Movement",
        represented_by=(stated(VOSS, MOVEMENT, S1),),
    ),
    Command(id=JOINT_COMMAND, name="Joint Command", forces_of=(stated(OSTLAND, OSTLAND, S1),)),
    Side(
        id=GOVERNMENT_SIDE,
        name="government side",
        members=(stated(OSTLAND, OSTLAND, S1), stated(JOINT_COMMAND, OSTLAND, S1)),
    ),
    Person(id=VOSS, name="Ida Voss"),
    Body(
        id=COUNCIL,
        name="truce council",
        seats=(
            stated(
                Seats(
                    Exactly(3, Unit.OFFICERS),
                    holds=Holds.FOR_EACH,
                    of=(GOVERNMENT_SIDE, MOVEMENT),
                    appointed_by=AppointedBy((JOINT_COMMAND, VOSS), jointly=True),
                    ranks=(Rank.COLONEL, Rank.ONE_STAR),
                ),
                OSTLAND,
                S1,
            ),
        ),
        chair=(stated(NoChair(), OSTLAND, S1),),
        voting=(stated(Voting.BOTH_SIDES, OSTLAND, S1),),
        units=(
            stated(
                Units(Figure(Exactly(8, Unit.TEAMS), Basis.AUTHORISED), at=(STRIP,), mobile=True),
                OSTLAND,
                S1,
            ),
        ),
        ends_after=(stated(PULL_BACK, OSTLAND, S1),),
    ),
    Body(id=MISSION, name="observer mission"),
)

PLACES: Final = (
    Zone(
        id=STRIP,
        name="quiet strip",
        form=(stated(ZoneForm.BUFFER, OSTLAND, S1),),
        shapes=(
            stated(Shape(Geometry.MAP, text=TRUCE, name="Map 2"), OSTLAND, S1),
            stated(
                Shape(Geometry.FACT), MOVEMENT, S1, since=PartialDate("[2031-02-01,2031-02-02]")
            ),
        ),
        widths=(
            stated(
                Width(
                    Exactly(Decimal("2.5"), Unit.KILOMETRES),
                    Measured.ONE_SIDE,
                    side=MOVEMENT,
                    line=TROUGH,
                    equipment=OfType(EquipmentType.TANK),
                ),
                OSTLAND,
                S1,
            ),
            stated(Width(Exactly(5, Unit.KILOMETRES), Measured.TOTAL), OSTLAND, S1),
        ),
        share=(stated(Figure(Exactly(Decimal("12.5"), Unit.PERCENT), Basis.PLANNED), OSTLAND, S1),),
        exists=(stated(value=True, by=OSTLAND), stated(value=False, by=MOVEMENT)),
    ),
    Zone(id=SECTOR, name="Sector B", part_of=STRIP),
    Zone(id=TROUGH, name="valley road", form=(stated(ZoneForm.CORRIDOR, OSTLAND, S1),)),
)

EVENTS: Final = (
    Event(
        id=TRUCE_DAY,
        name="the truce begins",
        form=EventForm.CEASEFIRE,
        begins=(RELEASE,),
        scheduled=(stated(PartialDate("XXXX-02-20"), OSTLAND, S1),),
    ),
    Event(id=SHELLING, name="the valley is shelled", form=EventForm.ATTACK, completes=PULL_BACK),
)

TEXTS: Final = (
    Agreement(
        id=TRUCE,
        title="Truce of the valley",
        form=AgreementForm.CEASEFIRE_AGREEMENT,
        signatures=(
            stated(Signature(VOSS, on_behalf_of=MOVEMENT, capacity=Capacity.PARTY), OSTLAND, S1),
            stated(
                Signature(
                    OSTLAND,
                    on_behalf_of=OSTLAND,
                    capacity=NotReported(),
                    when=PartialDate("2031-02-01"),
                ),
                OSTLAND,
                S1,
            ),
        ),
        term=(stated(Until(Happened(SHELLING)), OSTLAND, S1),),
        renewal=(
            stated(
                Renewal(
                    RenewalManner.AUTOMATIC,
                    length=Duration(years=1),
                    blocked_by=(MOVEMENT,),
                    notice=Duration(months=3),
                    consulted=(MISSION,),
                ),
                OSTLAND,
                S1,
            ),
        ),
        exit=(
            stated(
                Exit(
                    notice=Duration(days=30),
                    counting=Counting.EXCLUSIVE,
                    to=COUNCIL,
                    written=True,
                ),
                OSTLAND,
                S1,
            ),
        ),
        amended_by=(stated(AppointedBy((OSTLAND, MOVEMENT), jointly=True), OSTLAND, S1),),
        interpreted_by=(stated(NoOne(), OSTLAND, S1),),
        disputes=(
            stated(SettlementStep(order=1, manners=(SettlementManner.NEGOTIATION,)), OSTLAND, S1),
            stated(
                SettlementStep(
                    order=2, manners=(SettlementManner.RULING,), by=(COUNCIL,), binding=True
                ),
                OSTLAND,
                S1,
            ),
        ),
        scope=(stated(Along(TROUGH), OSTLAND, S1),),
        definitions=(
            stated(Definition("sides", parties=(OSTLAND, MOVEMENT)), OSTLAND, S1),
            stated(Undefined("heavy weapons"), OSTLAND, S1),
        ),
        languages=(stated(Language("en", authentic=True), OSTLAND, S1),),
        provisions=(
            stated(Provision(PULL_BACK, clause="2 (a)"), OSTLAND, S1),
            stated(Provision(RELEASE, clause="Article 3"), OSTLAND, S1),
        ),
    ),
    Resolution(
        id=MANDATE,
        title="Resolution on the observers",
        form=ResolutionForm.SECURITY_COUNCIL,
        by=(COUNCIL,),
        votes=(stated(Votes(Ballot.FOR, Exactly(13, Unit.VOTES)), OSTLAND, S1),),
        links=(stated(TextLink(LinkKind.ENDORSES, TRUCE, about=(PULL_BACK,)), OSTLAND, S1),),
    ),
)

UNDERTAKINGS: Final = (
    Undertaking(
        id=PULL_BACK,
        title="Pulling back",
        promise=Promise(
            by=(OSTLAND, MOVEMENT),
            deadline=(
                stated(
                    Window(
                        Deadline(TRUCE_DAY, bound=Bound.FROM), OnDate(PartialDate("2031-03-01"))
                    ),
                    OSTLAND,
                    S1,
                ),
            ),
            application=(
                stated(Application(Applied.APPLIES), OSTLAND, S1),
                stated(
                    Application(Applied.SUSPENDED, by=(MOVEMENT,), until=Happened(SHELLING)),
                    MOVEMENT,
                    S1,
                ),
            ),
            compliance=(
                stated(
                    Compliance(Kept.PARTLY_KEPT, by=(MOVEMENT,), verified_by=MISSION), OSTLAND, S1
                ),
            ),
        ),
        action=Action.WITHDRAW,
        where=(stated(WhereverItStood(PartialDate("2031-02-01")), OSTLAND, S1),),
        acts=(stated(ActKind.MOVEMENT, OSTLAND, S1),),
        verified_by=(stated(NoOne(), OSTLAND, S1),),
    ),
    Undertaking(
        id=RELEASE,
        title="Letting people go",
        promise=Promise(
            by=(MOVEMENT,),
            deontic=Deontic.ENDEAVOUR,
            deadline=(stated(Recurring(Duration(weeks=1), at_least=True), MOVEMENT, S1),),
        ),
        action=Action.RELEASE,
        alongside=(PULL_BACK,),
        about_parties=(VOSS,),
        people=(
            stated(
                Tally(Category.HOSTAGE, Exactly(20, Unit.HOSTAGES), state=PersonState.LIVING),
                MOVEMENT,
                S1,
            ),
            stated(Tally(Category.DETAINEE, NotReported()), OSTLAND, S1),
            stated(Tally(Category.PRISONER_OF_WAR, All(Unit.PRISONERS)), OSTLAND, S1),
        ),
    ),
)

LIMITS: Final = (
    Limit(
        id=NO_GUNS,
        title="No guns in the strip",
        promise=Promise(by=(OSTLAND, MOVEMENT), deontic=Deontic.SHALL_NOT),
        form=LimitForm.BAN,
        equipment=AnyOfClasses(
            (
                OfCalibre(EquipmentType.ARTILLERY, CalibreBound.AT_LEAST, 100),
                NamedSystem("Smerch", type=EquipmentType.ROCKET_LAUNCHER),
            )
        ),
    ),
    Limit(
        id=CROSSINGS,
        title="Rotation through the crossings",
        promise=Promise(by=(OSTLAND,)),
        form=LimitForm.MAXIMUM,
        people=Category.MILITARY,
        amount=(
            stated(
                Figure(
                    Rate(
                        AtMost(35_000, Unit.SOLDIERS),
                        Duration(months=1),
                        window=RateWindow.CALENDAR,
                    ),
                    Basis.AUTHORISED,
                    period=PartialDate("2031"),
                ),
                OSTLAND,
                S1,
            ),
        ),
        within=NO_GUNS,
        per_group=True,
        exception_to=(PULL_BACK,),
    ),
)

DOSSIER: Final = Dossier(
    id=DossierId("valley"),
    title="Truce of the valley",
    cutoff=PartialDate("2031-06-30"),
    sources=(
        Source(
            id=SourceId("s1"),
            title="Text of the truce",
            form=SourceForm.OFFICIAL_TEXT,
            published=PartialDate("2031-02-01"),
        ),
    ),
    parties=PARTIES,
    places=PLACES,
    events=EVENTS,
    texts=TEXTS,
    undertakings=UNDERTAKINGS,
    limits=LIMITS,
    interpretations=(
        Interpretation(
            id=InterpretationId("who-first"),
            text=TRUCE,
            clauses=("2 (a)", "3"),
            about=(PULL_BACK, RELEASE),
            meanings=(
                stated(Order((RELEASE, PULL_BACK)), OSTLAND, S1),
                stated(Order((PULL_BACK, RELEASE)), MOVEMENT, S1),
            ),
        ),
    ),
    allegations=(
        Allegation(
            id=AllegationId("shelling"),
            title="Shelling of the valley",
            against=(MOVEMENT,),
            by=(OSTLAND,),
            texts=(TRUCE,),
            about=(PULL_BACK,),
            act=SHELLING,
            judgements=(
                stated(Judgement.BREACH, OSTLAND, S1),
                stated(Judgement.SUSPENSION, MOVEMENT, S1),
            ),
        ),
    ),
)
"""A truce that never was."""
