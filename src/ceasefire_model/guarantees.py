"""What is assured, against what, and by which steps.

A guarantee has two moments that texts keep apart and spreadsheets mix. It is *activated* when the
condition of its promise is met (a ceasefire enters into force). It is *triggered* when that against
which it assures comes about (an armed attack). It is due when both hold.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.conditions import Condition
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import Name, PartyId, PromiseId, TextId
from ceasefire_model.promises import Deontic, ListForm, Promise
from ceasefire_model.provenance import EACH, Citation, Claim
from ceasefire_model.quantities import Quantity
from ceasefire_model.terms import Deadline
from ceasefire_model.validation import check


class MeasureKind(Enum):
    """What a guarantor does, or may do, when a guarantee is due. An open list."""

    WARNING = "warning"
    """Warn the attacker by diplomatic means."""
    DIPLOMACY = "diplomacy"
    """Take diplomatic initiatives."""
    SANCTIONS = "sanctions"
    """Impose sanctions, or further ones."""
    INTELLIGENCE_AND_LOGISTICS = "intelligence-and-logistics"
    """Give intelligence and logistical support."""
    MILITARY_CAPABILITIES = "military-capabilities"
    """Use military capabilities."""
    BENEFICIARY_FORCES = "beneficiary-forces"
    """The beneficiary's own forces act."""
    GUARANTOR_FORCES = "guarantor-forces"
    """Forces of the guarantors act."""
    BACKING_OF_FORCE = "backing-of-force"
    """Support forces of others if they are attacked."""
    CONSULTATION = "consultation"
    """Consult with the beneficiary."""
    ASSISTANCE = "assistance"
    """Give swift help of the kinds that the text names elsewhere."""
    FREE_MOVEMENT = "free-movement"
    """Keep a way open for people, vehicles and goods."""
    PROTECTION = "protection"
    """Protect named people, goods or knowledge."""
    NUCLEAR_UMBRELLA = "nuclear-umbrella"
    """Extend nuclear deterrence to the beneficiary."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Measure:
    """One thing that a guarantor shall or may do when the guarantee is due.

    Attributes:
        kind: What is done.
        deontic: Whether it shall or may be done; texts that list what help *may include* use
            `MAY`.
    """

    kind: MeasureKind = field(kw_only=False)
    deontic: Deontic = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Step:
    """One rung of a ladder of responses.

    Attributes:
        order: Its place in the ladder, from 1.
        measures: What is done, at least one kind.
        by: Who does it; empty where nobody is named.
        deadline: By when, reckoned from the breach; `None` where none is stated.
        given: What must be so besides the rungs before it; `None` where nothing is stated.
    """

    order: int
    measures: tuple[MeasureKind, ...]
    by: tuple[PartyId, ...] = ()
    deadline: Deadline | None = None
    given: Condition | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.order < 1:
            raise InvalidValue("Step", "order", self.order, "1 or more")
        if not self.measures:
            raise InvalidValue("Step", "measures", self.measures, "at least one kind of measure")


@final
@frozen(kw_only=True, weakref_slot=False)
class Component:
    """A numbered part of a guarantee, which is a promise of its own.

    Attributes:
        ordinal: Its number in the text, from 1.
        promise: The deployment, guarantee or undertaking that it is.
    """

    ordinal: int = field(kw_only=False)
    promise: PromiseId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if self.ordinal < 1:
            raise InvalidValue("Component", "ordinal", self.ordinal, "1 or more")


class Purpose(Enum):
    """What a guarantee is meant to bring about."""

    DETER = "deter"
    """Keep an attack from happening."""
    DEFEND = "defend"
    """Meet an attack that has happened."""
    RESTORE_PEACE = "restore-peace"
    """Bring peace back after an attack."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Guarantee:
    """A promise to stand by somebody if something happens to them.

    Not an `Undertaking` of support, which is due without any attack, nor a `Position` in which
    somebody says that they would help. A system of guarantees is a guarantee with components, each
    a promise of its own.

    Attributes:
        id: Its name within the dossier.
        title: What this dossier calls it, in English.
        promise: Who assures whom, how firmly; its condition is what activates the guarantee.
        part_of: The guarantee whose component it is; `None` where it is none's.
        against: What triggers it once it is active. The attacker may be named, or any.
        components: Its enumerated parts.
        component_count: How many parts it is said to have.
        list_form: Whether `measures` names everything.
        measures: What the guarantors shall or may do.
        ladder: The order in which they respond.
        purposes: What it is meant to bring about.
        leads: Who leads it.
        invoked_by: Who may call for it.
        coordinated_with: Parties with which it is coordinated.
        besides: Texts in addition to which it applies.
        modelled_on: Texts that it takes as its pattern.
        names: What others call it.
        evidence: Passages the record rests on.
    """

    id: PromiseId
    title: str
    promise: Promise
    part_of: PromiseId | None = None
    against: tuple[Claim[Condition | Absence], ...] = ()
    components: tuple[Claim[Component], ...] = field(default=(), metadata=EACH)
    component_count: tuple[Claim[Quantity | Absence], ...] = ()
    list_form: tuple[Claim[ListForm | Absence], ...] = ()
    measures: tuple[Claim[Measure], ...] = field(default=(), metadata=EACH)
    ladder: tuple[Claim[Step], ...] = field(default=(), metadata=EACH)
    purposes: tuple[Claim[Purpose], ...] = field(default=(), metadata=EACH)
    leads: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    invoked_by: tuple[Claim[PartyId | Absence], ...] = field(default=(), metadata=EACH)
    coordinated_with: tuple[Claim[PartyId], ...] = field(default=(), metadata=EACH)
    besides: tuple[Claim[TextId], ...] = field(default=(), metadata=EACH)
    modelled_on: tuple[Claim[TextId], ...] = field(default=(), metadata=EACH)
    names: tuple[Claim[Name], ...] = field(default=(), metadata=EACH)
    evidence: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)
