"""What an undertaking is about: its legal ground, places, acts and people."""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.quantities import Quantity
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import check


class LegalBasis(Enum):
    """On what the need for an act rests."""

    CONSTITUTION = "constitution"
    """A constitution."""
    STATUTE = "statute"
    """A law."""
    CONVENTION = "convention"
    """A constitutional practice without legal force."""
    PLEDGE = "pledge"
    """The word of those who govern."""
    TEXT = "text"
    """The text under which it is done."""


class Effect(Enum):
    """What a vote or decision does to those who asked for it."""

    BINDING = "binding"
    """They may not act against it."""
    ADVISORY = "advisory"
    """They may."""
    SUBJECT_TO_RATIFICATION = "subject-to-ratification"
    """It takes effect only once others, such as a parliament, have ratified it."""


class SiteKind(Enum):
    """Kinds of place that a rule is about. An open list."""

    WORSHIP = "worship"
    """Places of worship."""
    SCHOOL = "school"
    """Schools."""
    PUBLIC_BUILDING = "public-building"
    """Public buildings."""
    ROAD = "road"
    """Roads."""
    PORT = "port"
    """Ports and other places of entry."""
    BORDER = "border"
    """Borders."""
    BARRACKS = "barracks"
    """Barracks, bases and camps of forces or groups."""


class ActKind(Enum):
    """Acts that a rule bars, limits or pardons. An open list."""

    ARMED_ATTACK = "armed-attack"
    """Attack with arms."""
    OFFENSIVE_OPERATION = "offensive-operation"
    """Operate against the other side."""
    MOVEMENT = "movement"
    """Move forces forward."""
    REINFORCEMENT = "reinforcement"
    """Add forces or weapons."""
    VIOLENCE_AGAINST_CIVILIANS = "violence-against-civilians"
    """Harm civilians."""
    HOSTILE_PROPAGANDA = "hostile-propaganda"
    """Incite against the other side."""
    HATE_SPEECH = "hate-speech"
    """Incite hatred of a group of people."""
    SUPPORT_FOR_GROUPS = "support-for-groups"
    """Arm, fund, shelter or direct armed groups: *through proxies*."""
    RECRUITMENT = "recruitment"
    """Take people into a force or group."""
    OBSTRUCTION = "obstruction"
    """Hinder observers, aid or people on their way."""
    CONFLICT_OFFENCE = "conflict-offence"
    """Break the law in connection with the conflict, as an amnesty has it."""
    COMMON_CRIME = "common-crime"
    """Break the law without any connection with the conflict."""
    MINE_LAYING = "mine-laying"
    """Lay mines."""
    ASSASSINATION = "assassination"
    """Kill named people by stealth."""
    ABDUCTION = "abduction"
    """Take people by force."""
    SABOTAGE = "sabotage"
    """Destroy in secret."""
    RECONNAISSANCE = "reconnaissance"
    """Finding out where the others are and what they do."""
    JAMMING = "jamming"
    """Disturbing communications or radars."""
    OCCUPATION = "occupation"
    """Taking positions, ground or buildings that were not one's own before."""
    SHOW_OF_ARMS = "show-of-arms"
    """Carry or show weapons or forces in public."""
    INSIGNIA = "insignia"
    """Wear uniforms, insignia or symbols of a force or group."""
    SUSPENSION = "suspension"
    """Stop applying for a time what was agreed."""
    ABROGATION = "abrogation"
    """Take back alone what was agreed together."""


class Category(Enum):
    """Categories of people that a rule or count is about. An open list."""

    HOSTAGE = "hostage"
    """Held by an armed group."""
    LIFE_PRISONER = "life-prisoner"
    """Serving a sentence for life."""
    POLITICAL_PRISONER = "political-prisoner"
    """Held for political acts, or for membership of a group."""
    DETAINEE = "detainee"
    """Held without such a sentence."""
    CONFLICT_DETAINEE = "conflict-detainee"
    """Held because of the conflict, with or without a sentence."""
    COMMON_PRISONER = "common-prisoner"
    """Held for a common crime."""
    PRISONER_OF_WAR = "prisoner-of-war"
    """Member of armed forces held by the adversary."""
    PRISONER_SEEKING_RETURN = "prisoner-seeking-return"
    """Prisoner of war who asks to be sent home."""
    PRISONER_NOT_SEEKING_RETURN = "prisoner-not-seeking-return"
    """Prisoner of war who has not asked to be sent home."""
    CIVILIAN = "civilian"
    """Not a member of armed forces."""
    CHILD = "child"
    """Below the age of 18, or another age that the text names."""
    DISPLACED = "displaced"
    """Made to leave home."""
    MISSING = "missing"
    """Of whom those who look for them have no news."""
    RELATIVE = "relative"
    """Member of the family of the dead, the missing or the detained."""
    FIGHTER = "fighter"
    """Member of an armed group who fights or is ready to."""
    MEMBER_UNARMED = "member-unarmed"
    """Member of an armed group, without arms."""
    FOREIGN_FIGHTER = "foreign-fighter"
    """Fighter from another country, or mercenary."""
    POLICE = "police"
    """Police."""
    MILITARY = "military"
    """Member of armed forces."""
    ANYBODY = "anybody"
    """Anybody, where a text names no category."""


class PersonState(Enum):
    """In which state people are."""

    LIVING = "living"
    """Alive."""
    WOUNDED = "wounded"
    """Alive, and wounded or sick."""
    DEAD = "dead"
    """Dead."""
    UNKNOWN = "unknown"
    """Said not to be known to be alive or dead."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Tally:
    """How many people of one category and state. Unknown is never zero.

    Attributes:
        category: Which people.
        count: How many, or why that is not known.
        state: In which state they are, or why that is not known; `None` where the count does not
            tell states apart.
        since: From when on they came to be of that category, such as the month since which they
            have been held; `None` where none is named.
        born: When they were born, where that decides who is meant: `1988-05-26/..` for those born
            after 25 May 1988; `None` where it does not.
    """

    category: Category = field(kw_only=False)
    count: Quantity | Absence = field(kw_only=False)
    state: PersonState | Absence | None = None
    since: PartialDate | None = None
    born: PartialDate | None = None

    def __attrs_post_init__(self) -> None:
        check(self)
