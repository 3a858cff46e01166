"""What a single field may hold beyond its annotation, as keywords of JSON Schema.

A class refuses more than its annotations say: an empty list of promisors, a number below zero. What
concerns one field stands here, for the schema; what concerns several fields at once a schema does
not say. Nothing here changes what is accepted: the classes decide, and a test compares.
"""

from typing import Any, Final

from ceasefire_model.conditions import AllOf, AnyOf, Standing, Stands
from ceasefire_model.declarations import Listing, Resolution, SettlementStep, Statement
from ceasefire_model.disputes import Allegation, AppliesIn, AppliesTo, Order
from ceasefire_model.dossier import Dossier
from ceasefire_model.equipment import AnyOfClasses, OfCalibre
from ceasefire_model.guarantees import Component, Step
from ceasefire_model.identifiers import SLUG, SLUG_LIMIT
from ceasefire_model.negotiations import Position
from ceasefire_model.parties import AppointedBy, Rotation, Seats
from ceasefire_model.places import AgreedLine
from ceasefire_model.promises import Promise
from ceasefire_model.provenance import QUOTE_LIMIT, Derived, Quote
from ceasefire_model.quantities import (
    About,
    AtLeast,
    AtMost,
    Between,
    Exactly,
    FewerThan,
    MoreThan,
    Ratio,
)
from ceasefire_model.terms import Recurring
from ceasefire_model.times import Instant
from ceasefire_model.units import Currency, Parts
from ceasefire_model.validation import MAX_INTEGER

Schema = dict[str, Any]
"""A JSON Schema, or a part of one."""


def matching(pattern: str, never: str = "\\n") -> Schema:
    """Ask of a text that it matches a pattern as a whole.

    Args:
        pattern: The pattern, of what all dialects of regular expressions share.
        never: What no part of the text may match. Some dialects take the end of a text to be before
            a line break that ends it, so that this has to be excluded by itself.

    Returns:
        The keywords.
    """
    return {"pattern": f"^({pattern})$", "not": {"type": "string", "pattern": never}}


_NOT_NEGATIVE: Final[Schema] = {"minimum": 0, "pattern": "^[^-]"}
_POSITIVE: Final[Schema] = {"exclusiveMinimum": 0, "pattern": "^[^-]"}
_FROM_ONE: Final[Schema] = {"minimum": 1}
_ONE: Final[Schema] = {"minItems": 1}
_TWO: Final[Schema] = {"minItems": 2}
_NOT_AWAITED: Final = (Standing.WITHOUT_STANDING, Standing.CONTESTED, Standing.UNDETERMINED)

_MONTH: Final = "(0[1-9]|1[0-2])"
_DAY: Final = "(0[1-9]|[12][0-9]|3[01])"

BOUNDS: Final[dict[tuple[type, str], Schema]] = {
    (About, "amount"): _NOT_NEGATIVE,
    (AgreedLine, "by"): _ONE,
    (AllOf, "conditions"): _TWO,
    (Allegation, "against"): _ONE,
    (Allegation, "by"): _ONE,
    (AnyOf, "conditions"): _TWO,
    (AnyOfClasses, "classes"): _TWO,
    (AppliesIn, "where"): _ONE,
    (AppliesTo, "parties"): _ONE,
    (AppointedBy, "parties"): _ONE,
    (AtLeast, "floor"): _NOT_NEGATIVE,
    (AtMost, "ceiling"): _NOT_NEGATIVE,
    (Between, "low"): _NOT_NEGATIVE,
    (Between, "high"): _POSITIVE,
    (Component, "ordinal"): _FROM_ONE,
    (Currency, "code"): matching("[A-Z]{3}"),
    (Derived, "inputs"): _ONE,
    (Dossier, "cutoff"): matching(f"[0-9]{{4}}-{_MONTH}-{_DAY}"),
    (Exactly, "amount"): _NOT_NEGATIVE,
    (FewerThan, "limit"): _POSITIVE,
    (Instant, "local"): matching(
        f"[0-9]{{4}}-{_MONTH}-{_DAY}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
    ),
    (Instant, "offset"): matching("[+-](0[0-9]|1[0-4]):[0-5][0-9]"),
    (Instant, "zone"): matching("[A-Za-z_]+(/[A-Za-z0-9_+-]+)*"),
    (Listing, "lines"): _ONE,
    (MoreThan, "limit"): _NOT_NEGATIVE,
    (OfCalibre, "millimetres"): _POSITIVE,
    (Order, "promises"): _TWO,
    (Parts, "whole"): {"minimum": 2, "not": {"const": 100}},
    (Position, "by"): _ONE,
    (Promise, "by"): _ONE,
    (Quote, "exact"): {"maxLength": QUOTE_LIMIT},
    (Ratio, "amount"): _NOT_NEGATIVE,
    (Recurring, "times"): _FROM_ONE,
    (Resolution, "by"): _ONE,
    (Rotation, "order"): _TWO,
    (Seats, "within"): _FROM_ONE,
    (SettlementStep, "manners"): _ONE,
    (SettlementStep, "order"): _FROM_ONE,
    (Stands, "standing"): {"not": {"enum": [standing.value for standing in _NOT_AWAITED]}},
    (Statement, "by"): _ONE,
    (Step, "measures"): _ONE,
    (Step, "order"): _FROM_ONE,
}
"""The keywords of each field of which more is asked than its annotation says."""


_POINT: Final = f"([0-9]{{4}}(-{_MONTH}(-({_DAY}|XX))?|-XX(-XX)?)?|[0-9]{{3}}X|[0-9]{{2}}XX)[?~%]?"
_OPEN: Final = "([.][.])?"

DATE: Final[Schema] = matching(
    f"{_POINT}|{_POINT}/({_POINT}|{_OPEN})|{_OPEN}/{_POINT}"
    f"|\\[{_POINT}(,{_POINT})+\\]|XXXX-{_MONTH}-{_DAY}[?~%]?"
)
"""A date in EDTF, by its form: which days exist, and which come first, a pattern cannot say."""

_COUNT: Final = "[1-9][0-9]{0,15}"

DURATION: Final[Schema] = matching(
    f"P({_COUNT}Y)?({_COUNT}M)?({_COUNT}W)?({_COUNT}D)?(T({_COUNT}H)?({_COUNT}M)?)?",
    never="\\n|^P$|T$",
)
"""A duration in ISO 8601, without parts that are zero."""

DECIMAL: Final[Schema] = matching("-?(0|[1-9][0-9]{0,15})[.][0-9]{0,5}[1-9]")
"""A decimal that is no whole number, in its shortest spelling."""

ID: Final[Schema] = {"maxLength": SLUG_LIMIT, **matching(SLUG.pattern)}
"""An id of any kind."""

_FORBIDDEN: Final = "[^{}]".format(
    " -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd"
    + "".join(f"{chr(plane << 16)}-{chr((plane << 16) + 0xFFFD)}" for plane in range(1, 17))
)
"""What no text may hold: control characters, half surrogate pairs, what Unicode leaves unused."""

_READABLE: Final = "[^ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
"""A character that is no space."""

TEXT: Final[Schema] = {
    "pattern": _READABLE,
    "not": {"type": "string", "pattern": _FORBIDDEN},
}
"""Text that is not blank, of characters that can stand in any written form."""

INTEGER: Final[Schema] = {"minimum": -MAX_INTEGER, "maximum": MAX_INTEGER}
"""A whole number that every reader keeps exact."""
