"""What a reader calls a field of claims; a new field goes by its own name until it has a label."""

from typing import Final

from ceasefire_model.ceasefires import Ceasefire
from ceasefire_model.declarations import Agreement
from ceasefire_model.deployments import Deployment
from ceasefire_model.fields import ClaimField
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import Coalition, Electorate, Entity
from ceasefire_model.places import Facility, Zone

_LABELS: Final[dict[str, str]] = {
    "about": "About",
    "actors": "Who acts",
    "acts": "Which acts",
    "against": "Triggered",
    "amended_by": "Changed only with the agreement of",
    "amount": "How much",
    "application": "Whether it is applied",
    "area": "How large",
    "attendance": "How many took part",
    "authority": "Force it may use",
    "besides": "In addition to",
    "beside": "Borders on",
    "by": "By",
    "by_leave_of": "Only with the agreement of",
    "ceasefire_class": "Class",
    "chair": "Chaired by",
    "chairs": "Chaired by",
    "command": "Commanded by",
    "commander_from": "Commander provided by",
    "compliance": "How far it has been kept",
    "component_count": "Number of components",
    "conflicts": "In which armed conflicts",
    "conclusion": "Made by one side or by several",
    "condition": "On condition",
    "coordinated_with": "Coordinated with",
    "copies": "In how many originals",
    "count": "How many breaches",
    "cutoff": "Last day that it covers",
    "deadline": "When due",
    "declared": "Declared",
    "definitions": "What it means by its words",
    "demobilisation": "Whether it provides for disarmament or demobilisation",
    "deontic": "Shall, may or should",
    "destination": "Where to",
    "disputes": "How disputes are settled",
    "effect": "Effect of the decision",
    "eligibility": "Who may vote",
    "eligible": "People may come only from",
    "effective": "In effect for",
    "ended": "How it ended",
    "ends_after": "Ends once this is kept",
    "ends_with": "Ends with",
    "enforcement": "Enforced from outside by",
    "enters_into_force": "Enters into force",
    "evidence": "Rests on",
    "equipment": "Which equipment",
    "excludes": "Without",
    "exists": "Whether it exists",
    "exit": "How a party may leave",
    "expectations": "Expected conduct",
    "firmness": "How firmly",
    "forces_of": "Commands forces of",
    "form": "Form",
    "functions": "What it is for",
    "held_by": "Held by",
    "holder": "Held by",
    "in_force": "In force from",
    "includes": "With",
    "index_codes": "How indexes class it",
    "interpreted_by": "Who has the last say on its meaning",
    "invoked_by": "Who may call for it",
    "issues": "Talks about",
    "items": "Consists of",
    "judgements": "What it is called",
    "ladder": "Ladder of responses",
    "languages": "Languages",
    "laterality": "Declared by one side or by several",
    "leads": "Led by",
    "legal_basis": "Needed because of",
    "legal_force": "Legal force",
    "legal_personality": "Whether it has legal personality",
    "length": "How long it lasted",
    "level": "Level",
    "links": "How it relates to other texts",
    "list_form": "Whether the list is complete",
    "listings": "As listed",
    "made": "When it was made",
    "meanings": "What it is taken to mean",
    "means": "By means of",
    "mechanism": "Whether it provides for a mechanism to see to it",
    "mediated": "Whether it was mediated",
    "mediators": "Mediated by",
    "measures": "What the guarantors do",
    "modelled_on": "Modelled on",
    "names": "Also called",
    "operation": "Kind of operation",
    "participation": "Who took part",
    "people": "Which people",
    "place": "Where it was made",
    "postures": "What the force is for",
    "process_stage": "Stage of the peace process",
    "provisions": "What it contains",
    "published": "Made public",
    "purposes": "What it is for",
    "rank": "Rank of its commander",
    "renewal": "How it is renewed",
    "reports_to": "Reports to",
    "represented_by": "Represented by",
    "requested_by": "Who may ask for it",
    "rotation": "How its site changes",
    "scheduled": "Announced for",
    "scope": "Where it applies",
    "seats": "Who may sit in it",
    "shapes": "How it is drawn",
    "share": "Share of a larger area",
    "site": "Where it sits",
    "sites": "Which kinds of place",
    "size": "How many",
    "softened_by": "May be exceeded",
    "staff": "People who work in it",
    "stage": "How far it has come",
    "stances": "How each party stands to it",
    "status": "How far it has come",
    "strength": "How many people",
    "subject_to": "Subject to",
    "term": "For how long",
    "texts": "Works on",
    "timing": "Timing",
    "titles": "Also titled",
    "topics": "Subjects it treats",
    "topics_form": "Whether all subjects are named",
    "undertakings": "Consists of",
    "title": "Title",
    "to": "To whom",
    "units": "Teams, offices and other parts",
    "verified_by": "Verified by",
    "votes": "How the votes were cast",
    "voting": "How it decides",
    "where": "Where",
    "widths": "How wide",
    "within": "Part of",
    "works_with": "Works with",
    "written": "In writing",
}
_LABELS_OF: Final[dict[tuple[type, str], str]] = {
    (Agreement, "conflicts"): "About which armed conflicts",
    (Ceasefire, "links"): "How it relates to earlier ceasefires",
    (Ceasefire, "scope"): "How far it reaches",
    (Ceasefire, "texts"): "Declared or agreed in",
    (Coalition, "size"): "How many belong to it",
    (Electorate, "size"): "How many may vote",
    (Deployment, "against"): "Meant to deter the case",
    (Facility, "form"): "What it is called",
    (Guarantee, "condition"): "Activated",
    (Deployment, "equipment"): "Equipment",
    (Entity, "within"): "Belongs to",
    (Position, "attitude"): "Attitude",
    (Position, "condition"): "In which case",
    (Zone, "form"): "What it is for",
    (Zone, "within"): "Lies in",
}


def label_of(field: ClaimField) -> str:
    """Give what a reader calls a field: `On condition` for `condition`.

    Args:
        field: A field of claims.

    Returns:
        The label, beginning with a capital.
    """
    return label_at(type(field.record), field.path)


def label_at(kind: type, path: str) -> str:
    """Give what a reader calls a field of a class of records, plain or of claims.

    Args:
        kind: The class.
        path: Where the field stands in it: `title`, `promise.by`.

    Returns:
        The label, beginning with a capital.
    """
    name = path.rpartition(".")[2]
    own = _LABELS_OF.get((kind, name))
    return own or _LABELS.get(name, name.replace("_", " ").capitalize())
