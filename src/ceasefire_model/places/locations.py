"""Ways of saying where something is, by reference to a place."""

from typing import TypeAlias, final

from attrs import field, frozen

from ceasefire_model.absences import Absence
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import PartyId, PlaceId
from ceasefire_model.quantities import Quantity
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import alias, check


@final
@frozen(kw_only=True, weakref_slot=False)
class Within:
    """Somewhere in a place, not said where.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Throughout:
    """At several points all over a place: *across the country*.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Outside:
    """Anywhere but in a place.

    Attributes:
        place: The place.
    """

    place: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Behind:
    """Behind a line, on the speaker's side of it.

    Attributes:
        line: The line.
        distance: How far behind it, or why that is not known; vague wordings are kept as said.
            `None` where anywhere behind it will do, so that there is no distance to be known.
    """

    line: PlaceId = field(kw_only=False)
    distance: Quantity | Absence | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class AgreedLine:
    """On a line that named parties have settled among themselves and not published.

    Attributes:
        by: The parties that settled it, at least one.
    """

    by: tuple[PartyId, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.by:
            raise InvalidValue("AgreedLine", "by", self.by, "at least one party that settled it")


@final
@frozen(kw_only=True, weakref_slot=False)
class Along:
    """On or beside a line or corridor, over its length.

    Attributes:
        line: The line, or the zone that is a corridor.
    """

    line: PlaceId = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class WhereverItStood:
    """Wherever forces in fact stood on a day: a status quo without a line.

    Attributes:
        on: The day; `None` where the text fixes none.
    """

    on: PartialDate | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class Above:
    """In the air over a place: *over the zones, from 5,000 feet on*.

    Not `Within`, which is on the ground or water of a place as well.

    Attributes:
        place: The place.
        height: How high, or why that is not known: `AtLeast` from a height on, `FewerThan` below
            it. `None` where it is at any height.
    """

    place: PlaceId = field(kw_only=False)
    height: Quantity | Absence | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


Location: TypeAlias = (
    Within | Throughout | Outside | Behind | Along | AgreedLine | WhereverItStood | Above
)
"""Where something is, by reference to a place."""

alias(Location, "Location")
