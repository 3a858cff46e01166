"""Who acts: states and their organs, organisations, coalitions, persons, offices, bodies.

A party is whoever can speak, promise, consent, be promised something, or be present. What a party
does in one matter (host, beneficiary, obligor, speaker) is never part of it: one state has several
roles, and each is said where it plays it.
"""

from typing import TypeAlias

from ceasefire_model.parties.actors import (
    Coalition,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    State,
)
from ceasefire_model.parties.bodies import Body, BodyFunction, BodyStatus, Rank, Rotation
from ceasefire_model.parties.persons import Office, Person

Party: TypeAlias = State | Organ | Organisation | Coalition | Person | Office | Body
"""Whoever can speak, promise, consent, be promised something, or be present."""

__all__ = [
    "Body",
    "BodyFunction",
    "BodyStatus",
    "Coalition",
    "Office",
    "Organ",
    "OrganForm",
    "Organisation",
    "OrganisationForm",
    "Party",
    "Person",
    "Rank",
    "Rotation",
    "State",
]
