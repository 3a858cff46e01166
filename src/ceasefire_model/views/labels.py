"""What a reader calls a field of claims; a new field goes by its own name until it has a label."""

from typing import Final

from ceasefire_model.deployments import Deployment
from ceasefire_model.fields import ClaimField
from ceasefire_model.guarantees import Guarantee
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import Coalition, Electorate, Entity
from ceasefire_model.places import Facility, Zone

_LABELS: Final[dict[str, str]] = {
    "about": "About",
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
    "by_leave_of": "Only with the agreement of",
    "chair": "Chaired by",
    "chairs": "Chaired by",
    "command": "Commanded by",
    "commander_from": "Commander provided by",
    "compliance": "How far it has been kept",
    "component_count": "Number of components",
    "conclusion": "Made by one side or by several",
    "condition": "On condition",
    "coordinated_with": "Coordinated with",
    "copies": "In how many originals",
    "count": "How many breaches",
    "deadline": "When due",
    "destination": "Where to",
    "definitions": "What it means by its words",
    "effect": "Effect of the decision",
    "eligibility": "Who may vote",
    "eligible": "People may come only from",
    "ends_after": "Ends once this is kept",
    "ends_with": "Ends with",
    "enters_into_force": "Enters into force",
    "equipment": "Which equipment",
    "excludes": "Without",
    "exists": "Whether it exists",
    "exit": "How a party may leave",
    "expectations": "Expected conduct",
    "firmness": "How firmly",
    "forces_of": "Commands forces of",
    "form": "What it is for",
    "functions": "What it is for",
    "held_by": "Held by",
    "holder": "Held by",
    "in_force": "In force from",
    "includes": "With",
    "interpreted_by": "Who has the last say on its meaning",
    "invoked_by": "Who may call for it",
    "issues": "Talks about",
    "items": "Consists of",
    "judgements": "What it is called",
    "ladder": "Ladder of responses",
    "languages": "Languages",
    "leads": "Led by",
    "legal_basis": "Needed because of",
    "legal_force": "Legal force",
    "legal_personality": "Whether it has legal personality",
    "length": "How long it lasted",
    "level": "Level",
    "links": "How it relates to other texts",
    "list_form": "Whether the list is complete",
    "made": "When it was made",
    "meanings": "What it is taken to mean",
    "means": "By means of",
    "measures": "What the guarantors do",
    "modelled_on": "Modelled on",
    "names": "Also called",
    "operation": "Kind of operation",
    "participation": "Who took part",
    "people": "Which people",
    "place": "Where it was made",
    "postures": "What the force is for",
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
    "titles": "Also titled",
    "units": "Teams, offices and other parts",
    "verified_by": "Verified by",
    "votes": "How the votes were cast",
    "voting": "How it decides",
    "where": "Where",
    "widths": "How wide",
    "within": "Part of",
    "works_with": "Works with",
}
_LABELS_OF: Final[dict[tuple[type, str], str]] = {
    (Coalition, "size"): "How many belong to it",
    (Electorate, "size"): "How many may vote",
    (Deployment, "against"): "Meant to deter the case",
    (Facility, "form"): "What it is called",
    (Guarantee, "condition"): "Activated",
    (Deployment, "equipment"): "Equipment",
    (Entity, "within"): "Belongs to",
    (Position, "attitude"): "Attitude",
    (Position, "condition"): "In which case",
    (Zone, "within"): "Lies in",
}


def label_of(field: ClaimField) -> str:
    """Give what a reader calls a field: `On condition` for `condition`.

    Args:
        field: A field of claims.

    Returns:
        The label, beginning with a capital.
    """
    own = _LABELS_OF.get((type(field.record), field.name))
    return own or _LABELS.get(field.name, field.name.replace("_", " ").capitalize())
