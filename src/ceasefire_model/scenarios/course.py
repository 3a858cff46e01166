"""How a promise is carried out: with which events that begins, and what of it is let go.

Whether it has been kept is a question of its own, for other promises may wait for that.
"""

import datetime

from attrs import frozen

from ceasefire_model.conditions import Truth
from ceasefire_model.dossier import PromiseRecord
from ceasefire_model.identifiers import EventId
from ceasefire_model.performance import Kept
from ceasefire_model.scenarios.knowledge import kept_by_all


@frozen(weakref_slot=False)
class Course:
    """What is told of how a promise is carried out, save that it has been kept.

    Attributes:
        begun_by: Events with which it begins to be carried out, and then goes on.
        waived: Whether those to whom it is owed do not insist on it.
        deferred: Whether anybody says that they have allowed more time.
    """

    begun_by: tuple[EventId, ...]
    waived: Truth
    deferred: bool


def course_of(record: PromiseRecord, begun_by: tuple[EventId, ...], day: datetime.date) -> Course:
    """Give what is told of how a promise is carried out.

    Args:
        record: The record that holds the promise.
        begun_by: Events of which the dossier says that the promise begins with them.
        day: The day; what is told for later does not count.

    Returns:
        Its course. It is waived where all who speak of its keeping say so, and where others say
        something else, that is not known.
    """
    states = {state for state, denied in kept_by_all(record, day) if not denied}
    waived = Truth.UNKNOWN if Kept.WAIVED in states else Truth.FALSE
    return Course(
        begun_by,
        waived=Truth.TRUE if states == {Kept.WAIVED} else waived,
        deferred=Kept.DEFERRED in states,
    )
