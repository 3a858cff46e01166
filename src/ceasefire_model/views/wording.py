"""Values in words, where no record need be looked up: times, absences, names, vocabularies."""

import calendar
import re
from enum import Enum
from typing import Final, assert_never

from ceasefire_model.absences import Absence, NotReported, Undecided, Unstated, Withheld
from ceasefire_model.declarations import (
    LinkKind,
    ResolutionForm,
    SignatureAct,
    StanceKind,
    StatementForm,
)
from ceasefire_model.deployments import Conduct, Domain, Force
from ceasefire_model.disputes import Judgement
from ceasefire_model.equipment import EquipmentType
from ceasefire_model.guarantees import MeasureKind
from ceasefire_model.identifiers import ExternalId, Name, Register
from ceasefire_model.parties import Voting
from ceasefire_model.performance import Applied, Kept
from ceasefire_model.places import Geometry
from ceasefire_model.promises import LegalForce, ListForm
from ceasefire_model.times import (
    Approximately,
    Duration,
    DurationRange,
    Instant,
    Length,
    LongerThan,
    PartialDate,
    When,
)
from ceasefire_model.undertakings import (
    Action,
    ActKind,
    Category,
    Effect,
    Item,
    LegalBasis,
    LimitForm,
    SiteKind,
)
from ceasefire_model.views.naming import listed, quoted

_REGISTERS: Final[dict[Register, str]] = {
    Register.ISO_3166_1: "ISO",
    Register.COW: "Correlates of War",
    Register.GW: "Gleditsch and Ward",
    Register.WIKIDATA: "Wikidata",
    Register.UCDP: "UCDP",
    Register.PA_X: "PA-X",
}


_LANGUAGE: Final = "en"
"""The language of a brief, which is not noted beside a name."""

_HYPHENATED: Final = re.compile("(one|two|three|four)-star|co-signed")

_PHRASES: Final[dict[Enum, str]] = {
    ActKind.ABDUCTION: "abductions",
    ActKind.ABROGATION: "taking back alone what was agreed",
    ActKind.ARMED_ATTACK: "armed attacks",
    ActKind.ASSASSINATION: "assassinations",
    ActKind.INSIGNIA: "wearing uniforms, insignia or symbols",
    ActKind.MOVEMENT: "moving forces forward",
    ActKind.OFFENSIVE_OPERATION: "offensive operations",
    ActKind.REINFORCEMENT: "adding forces or weapons",
    ActKind.SHOW_OF_ARMS: "carrying or showing weapons in public",
    Action.ADMINISTER: "carry out civil administration and relief",
    Action.ADMIT: "lead towards membership",
    Action.ADOPT_LAW: "adopt a law",
    Action.AGREE_PLAN: "agree on a plan",
    Action.APPOINT: "name who fills a post or seat",
    Action.ARM: "give weapons and military assistance",
    Action.AUTHORISE_FORCE: "allow the use of force",
    Action.CANTON: "gather forces at agreed sites",
    Action.CEASE_HOSTILITIES: "stop fighting",
    Action.CONSULT: "consult before deciding",
    Action.CONTROL_BORDER: "control a border",
    Action.COORDINATE: "organise the actions of several",
    Action.DEACTIVATE: "switch off radars or weapons",
    Action.DECLARE_EMERGENCY: "declare a state of emergency",
    Action.DEFEND: "come to another's defence",
    Action.DELIST: "take others off a list of terrorists or of targets of sanctions",
    Action.DEMOBILISE: "discharge people from a force",
    Action.DEPLOY: "let a force come",
    Action.DESTROY: "destroy weapons, stocks or sites",
    Action.DISARM: "take or give up weapons",
    Action.ENABLE_STATEHOOD: "open a way to statehood",
    Action.END_STRIKES: "stop attacks from the air for good",
    Action.ENFORCE: "make others keep what they promised",
    Action.ENTER: "come in, or send people or goods in",
    Action.ESTABLISH_BODY: "set up a body",
    Action.ESTABLISH_FACILITIES: "set up sites",
    Action.EXCHANGE: "exchange people or things",
    Action.EXTEND_MANDATE: "let a mandate go on",
    Action.FUND: "give, lend or set aside money",
    Action.GIVE_LEGAL_FORM: "give legal form to commitments",
    Action.GIVE_RULING: "decide disputes or doubtful cases",
    Action.GRANT_AMNESTY: "grant an amnesty",
    Action.HAND_OVER: "hand over territory or control",
    Action.HOLD_REFERENDUM: "hold a referendum",
    Action.INTEGRATE: "take people of one force into another",
    Action.JOIN_BODY: "be represented in a body",
    Action.MONITOR: "take part in monitoring",
    Action.NEGOTIATE: "work out a text",
    Action.NOTIFY: "give notice beforehand",
    Action.PENALISE: "impose penalties",
    Action.PROTECT: "keep people or things from harm",
    Action.PROVIDE_INSTRUMENTS: "put means behind an aim",
    Action.PUBLISH: "make information public",
    Action.RECONSTRUCT: "help to rebuild",
    Action.REFORM: "change institutions",
    Action.REFRAIN: "refrain from the acts named",
    Action.REINFORCE: "add people or weapons",
    Action.REINTEGRATE: "help former fighters into civilian life",
    Action.RELEASE: "set people free, or give back the dead",
    Action.REPATRIATE: "bring prisoners home",
    Action.REPLACE: "bring in one thing for another of its kind",
    Action.REPORT: "report to a body",
    Action.RESERVE_SEATS: "set seats aside",
    Action.RETURN_DISPLACED: "let displaced people go home",
    Action.ROTATE: "replace people by others",
    Action.SHARE_COSTS: "bear costs together",
    Action.SHARE_REVENUE: "share revenue",
    Action.STORE: "put weapons into storage",
    Action.SUBMIT_FOR_APPROVAL: "ask for approval",
    Action.SUPPORT: "give support",
    Action.SUSPEND_STRIKES: "stop attacks from the air for the time being",
    Action.SUSTAIN_FORCE: "keep armed forces at a strength",
    Action.TRAIN: "train forces",
    Action.VACATE: "leave buildings or sites",
    Action.WITHDRAW: "take forces or weapons out of a place",
    Applied.APPLIES: "applied",
    Category.CIVILIAN: "civilians",
    Category.DETAINEE: "detainees",
    Category.DISPLACED: "displaced people",
    Category.FIGHTER: "fighters",
    Category.FOREIGN_FIGHTER: "foreign fighters",
    Category.HOSTAGE: "hostages",
    Category.LIFE_PRISONER: "prisoners serving for life",
    Category.MEMBER_UNARMED: "unarmed members of armed groups",
    Category.MILITARY: "members of armed forces",
    Category.POLITICAL_PRISONER: "political prisoners",
    Category.PRISONER_NOT_SEEKING_RETURN: "prisoners not seeking return",
    Category.PRISONER_OF_WAR: "prisoners of war",
    Category.PRISONER_SEEKING_RETURN: "prisoners seeking return",
    Conduct.DOES_NOT_ENGAGE: "does not fight the attacker itself",
    Conduct.ENGAGES: "fights the attacker itself",
    Domain.ALL: "every domain",
    Effect.ADVISORY: "advisory: those who asked may act against it",
    Effect.BINDING: "binding: those who asked may not act against it",
    EquipmentType.AIR_DEFENCE: "air defence systems",
    EquipmentType.ANTI_AIRCRAFT_GUN: "anti-aircraft guns",
    EquipmentType.ARMOUR: "armoured equipment",
    EquipmentType.ARMOURED_PERSONNEL_CARRIER: "armoured personnel carriers",
    EquipmentType.ARMOURED_VEHICLE: "armoured vehicles",
    EquipmentType.ATTACK_HELICOPTER: "attack helicopters",
    EquipmentType.GRENADE_LAUNCHER: "grenade launchers",
    EquipmentType.GUN: "guns and mortars",
    EquipmentType.HEAVY_WEAPON: "heavy weapons",
    EquipmentType.HELICOPTER: "helicopters",
    EquipmentType.MINE: "mines",
    EquipmentType.MISSILE: "missile systems",
    EquipmentType.MORTAR: "mortars",
    EquipmentType.PORTABLE_AIR_DEFENCE: "man-portable air defence systems",
    EquipmentType.RADAR: "radars",
    EquipmentType.ROCKET_LAUNCHER: "multiple rocket launchers",
    EquipmentType.SURFACE_TO_AIR_MISSILE: "surface-to-air missiles",
    EquipmentType.TANK: "tanks",
    EquipmentType.VEHICLE: "vehicles",
    EquipmentType.WEAPON: "weapons",
    Force.NECESSARY_MEANS: "the necessary means, the use of force among them",
    Force.NONE: "no force",
    Force.SELF_DEFENCE: "force in self-defence",
    Geometry.COLOUR: "a coloured line on a map",
    Geometry.FACT: "where forces stand",
    Geometry.LINE: "a distance from a line",
    Geometry.MAP: "a map",
    Geometry.NAMES: "naming the places in it",
    Item.COUNTER_DRONE: "protection against drones",
    Item.NON_MILITARY_SUPPORT: "non-military support",
    Judgement.BREACH: "a breach",
    Judgement.ENDS_THE_TEXT: "the end of the text",
    Judgement.JUSTIFIED: "done, and allowed",
    Judgement.NO_BREACH: "no breach",
    Judgement.SUSPENSION: "a suspension, not a breach",
    Kept.LATE: "not kept in time",
    LegalBasis.CONSTITUTION: "a constitution",
    LegalBasis.CONVENTION: "a constitutional practice",
    LegalBasis.PLEDGE: "the word of those who govern",
    LegalBasis.STATUTE: "a law",
    LegalBasis.TEXT: "the text under which it is done",
    LegalForce.INTENT: "an intention, not yet a duty",
    LegalForce.TO_BE_BINDING: "to be made binding",
    LimitForm.BAN: "none at all",
    LimitForm.EXACT: "that number, neither as a ceiling nor as a floor",
    LimitForm.MAXIMUM: "no more than that",
    LimitForm.MINIMUM: "no less than that",
    LimitForm.NONE: "no limit",
    LimitForm.ONE_FOR_ONE: "only in place of one of the same kind",
    LinkKind.BESIDES: "in addition to",
    LinkKind.DETAILS: "fills in",
    LinkKind.EXTENDS: "gives a later end to",
    LinkKind.PREVAILS_OVER: "prevails in conflict over",
    LinkKind.SAME_FAMILY: "on the same pattern as",
    LinkKind.UNDERLIES: "is the ground of",
    ListForm.CLOSED: "closed: it names everything",
    ListForm.OPEN: "open: it names examples",
    MeasureKind.BACKING_OF_FORCE: "backing of others' forces",
    MeasureKind.BENEFICIARY_FORCES: "action by the beneficiary's own forces",
    MeasureKind.GUARANTOR_FORCES: "action by forces of the guarantors",
    ResolutionForm.ELECTORATE: "vote of the people",
    ResolutionForm.CABINET: "decision of a government",
    ResolutionForm.ORGANISATION: "decision of an organisation",
    ResolutionForm.PARLIAMENT: "decision of a parliament",
    ResolutionForm.SECURITY_COUNCIL: "resolution of the Security Council of the United Nations",
    SignatureAct.CONFIRMED: "signed again, in confirmation",
    SiteKind.BORDER: "borders",
    SiteKind.PORT: "ports and other places of entry",
    SiteKind.PUBLIC_BUILDING: "public buildings",
    SiteKind.ROAD: "roads",
    SiteKind.SCHOOL: "schools",
    SiteKind.WORSHIP: "places of worship",
    StanceKind.ADDRESSED: "addressed by it",
    StanceKind.BOUND: "bound by it",
    StanceKind.PARTY: "a party to it",
    StanceKind.PRESENT_NOT_PARTY: "present and not a party",
    StatementForm.PARLIAMENT: "speech in parliament",
    Voting.BOTH_SIDES: "by agreement of each side",
    Voting.CHAIR_DECIDES: "its head decides",
    Voting.MAJORITY: "by majority",
    Voting.UNANIMITY: "by agreement of all members",
}
"""Members whose plain words would not be understood where they stand."""


def term(member: Enum) -> str:
    """Give a member of a vocabulary in words: `stands ready`."""
    value = str(member.value)
    plain = value if _HYPHENATED.fullmatch(value) else value.replace("-", " ")
    return _PHRASES.get(member, plain)


def absence(reason: Absence) -> str:
    """Say why there is no value."""
    match reason:
        case Withheld(reason=None):
            return "withheld"
        case Withheld(reason=why):
            return f"withheld ({why})"
        case Undecided():
            return "undecided"
        case Unstated():
            return "not stated"
        case NotReported():
            return "not reported"
        case _:
            assert_never(reason)


def name(value: Name) -> str:
    """Give what something is called, with its language where that is another than English."""
    noted = value.language not in {None, _LANGUAGE}
    return f"{quoted(value.text)} ({value.language})" if noted else quoted(value.text)


def external_id(value: ExternalId) -> str:
    """Give a code together with its register."""
    return f"{_REGISTERS[value.register]} {value.value}"


def since(value: PartialDate) -> str:
    """Say from which day something is alleged to hold."""
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return f"since {date(value)}"
    if start in {"", ".."}:
        return f"since {_point(end)} at the latest"
    if end in {"", ".."}:
        return f"since {_point(start)} at the earliest"
    return f"since some day {date(value)}"


def when(value: When) -> str:
    """Give a date or a moment as a reader writes it, exactly as precise as it is."""
    match value:
        case PartialDate():
            return date(value)
        case Instant(local=local, offset=offset, zone=zone):
            clock = f"UTC{offset}" if zone is None else f"UTC{offset}, {zone}"
            return f"{date(value.date)}, {local[11:]} ({clock})"
        case _:
            assert_never(value)


def date(value: PartialDate) -> str:
    """Give a date as a reader writes it, exactly as precise as it is."""
    if value.edtf.startswith("["):
        return listed(map(_point, value.edtf[1:-1].split(",")), "or")
    start, slash, end = value.edtf.partition("/")
    if not slash:
        return _point(start)
    if start in {"", ".."}:
        return f"up to {_point(end)}" if start else f"by {_point(end)}"
    if end in {"", ".."}:
        return f"from {_point(start)} on" if end else f"{_point(start)} or later"
    return f"from {_point(start)} to {_point(end)}"


_DOUBTS: Final = {
    "?": " (uncertain)",
    "~": " (approximate)",
    "%": " (approximate and uncertain)",
}


def _point(edtf: str) -> str:
    doubt = _DOUBTS.get(edtf[-1], "")
    year, *rest = edtf.rstrip("?~%").split("-")
    return f"{_calendar(year, *rest)}{doubt}"


def _calendar(year: str, month: str | None = None, day: str | None = None) -> str:
    """Name a day, month or year; an unspecified digit leaves open which of several it is."""
    if year == "XXXX" and month is not None and day is not None:
        return f"{int(day)} {calendar.month_name[int(month)]} of a year that is not told"
    if "X" in year:
        span = f"{year.replace('X', '0')} to {year.replace('X', '9')}"
        return f"a year from {span}"
    if month is None:
        return year
    if month == "XX":
        return f"an unspecified {'month' if day is None else 'day'} of {year}"
    named = f"{calendar.month_name[int(month)]} {year}"
    if day is None:
        return named
    return f"an unspecified day of {named}" if day == "XX" else f"{int(day)} {named}"


def length(value: Length) -> str:
    """Say how long something lasts."""
    match value:
        case LongerThan(duration=bound):
            return f"more than {duration(bound)}"
        case DurationRange(shortest=least, longest=most):
            start = "up to" if least is None else f"from {duration(least)} to"
            return f"{start} {duration(most)}"
        case Approximately(duration=hedged):
            return f"about {duration(hedged)}"
        case Duration():
            return duration(value)
        case _:
            assert_never(value)


def duration(value: Duration) -> str:
    """Give a length of time in the units in which it was agreed."""
    units = ("years", "months", "weeks", "days", "hours", "minutes")
    counts = ((getattr(value, unit), unit) for unit in units)
    return listed(
        f"{count:,} {unit.removesuffix('s') if count == 1 else unit}"
        for count, unit in counts
        if count
    )


def each(value: Duration) -> str:
    """Give a length of time as that of a stretch which comes again: `month`, `2 weeks`."""
    said = duration(value)
    single = re.fullmatch(r"1 ([a-z]+)", said)
    return said if single is None else single[1]
