"""Who acts: states and organs, armed groups and commands, coalitions, persons, bodies.

A party is whoever can speak, promise, consent, be promised something, or be present. What a party
does in one matter (host, beneficiary, obligor, speaker) is never part of it: one state has several
roles, and each is said where it plays it.

The name of a party is one name without an article, for it stands within sentences: *parties to the
agreement*, not *the parties* nor *Avaria and Belmark*. Of whom it consists is said by its members.
"""

from typing import TypeAlias

from ceasefire_model.parties.actors import (
    Coalition,
    Electorate,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    State,
)
from ceasefire_model.parties.bodies import (
    Body,
    BodyFunction,
    BodyStatus,
    QualifiedMajority,
    Rotation,
    Units,
    Voting,
    can_block,
)
from ceasefire_model.parties.fighting import ArmedGroup, Command, Entity, Side
from ceasefire_model.parties.persons import Office, Person
from ceasefire_model.parties.seats import AppointedBy, Holds, NoChair, Rank, Seats
from ceasefire_model.validation import alias

Party: TypeAlias = (
    State
    | Entity
    | Organ
    | Organisation
    | Coalition
    | Electorate
    | Side
    | ArmedGroup
    | Command
    | Person
    | Office
    | Body
)
"""Whoever can speak, promise, consent, be promised something, or be present."""

alias(Party, "Party")

__all__ = [
    "AppointedBy",
    "ArmedGroup",
    "Body",
    "BodyFunction",
    "BodyStatus",
    "Coalition",
    "Command",
    "Electorate",
    "Entity",
    "Holds",
    "NoChair",
    "Office",
    "Organ",
    "OrganForm",
    "Organisation",
    "OrganisationForm",
    "Party",
    "Person",
    "QualifiedMajority",
    "Rank",
    "Rotation",
    "Seats",
    "Side",
    "State",
    "Units",
    "Voting",
    "can_block",
]
