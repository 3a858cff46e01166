"""Dossiers as entities of FollowTheMoney: who, when, which texts, read where.

FollowTheMoney is the data model of Aleph and OpenSanctions: people, bodies, posts, events,
documents, and links between them. It has no promise, condition or firmness, no denial, and no
passage or quotation; a link that stood for a promise would assert what nobody said. So promises,
positions, ceasefires and the like are left out, and all that is left out is counted.

Each claim that is told is an entity of its own, as those who disagree are not merged: a membership,
the holding of a post, how a party stands to a text. Its `summary` says who states it, its `proof`
where that was read.
"""

from collections.abc import Iterable

from ceasefire_model.dossier import Dossier, distinct
from ceasefire_model.interchange.ftm.entities import Entity
from ceasefire_model.interchange.ftm.records import entities as entities_of
from ceasefire_model.interchange.untold import Untold, UntoldCount, untold

__all__ = ["to_ftm"]


def to_ftm(dossiers: Iterable[Dossier]) -> tuple[list[Entity], tuple[Untold, ...]]:
    """Write dossiers as entities of FollowTheMoney.

    Args:
        dossiers: The dossiers, no two with the same id.

    Returns:
        The entities, each with its `id`, `schema` and `properties`; and what is not in them: a
        class of records that are left out, or a field.

    Raises:
        InvalidType: One is no dossier.
        InvalidValue: Two have the same id, by which entities are told apart.
    """
    tally = UntoldCount()
    entities: list[Entity] = []
    for dossier in distinct(dossiers, "to_ftm"):
        entities += entities_of(dossier, tally)
    return entities, untold(tally)
