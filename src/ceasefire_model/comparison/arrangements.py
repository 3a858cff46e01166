"""Several dossiers side by side: a table of what each says to the same questions."""

from collections.abc import Iterable
from typing import final

from attrs import frozen

from ceasefire_model.comparison.answers import Answer, Extractor
from ceasefire_model.comparison.features import Feature, extractor
from ceasefire_model.dossier import Dossier
from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import DossierId
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Cell:
    """What one dossier says to one question.

    Nothing is added up, averaged or chosen: rival claims stand in it side by side, and numbers in
    different senses are different answers.

    Attributes:
        dossier: The dossier.
        answers: What its records say; empty where it has no record that the question is about.
    """

    dossier: DossierId
    answers: tuple[Answer, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class ComparedFeature:
    """One question, and what each of several dossiers says to it: a line of the table.

    Attributes:
        feature: The question; of one's own, the name of the function that asks it.
        cells: What each dossier says, in the order in which they were given.
    """

    feature: Feature | str
    cells: tuple[Cell, ...]

    def __attrs_post_init__(self) -> None:
        check(self)


def side_by_side(
    dossiers: Iterable[Dossier], features: Iterable[Feature | Extractor] = Feature
) -> tuple[ComparedFeature, ...]:
    """Put several dossiers side by side on chosen features.

    Args:
        dossiers: The dossiers to compare: different matters, or one from different perspectives.
        features: What they are compared on; all built-in features unless told otherwise.

    Returns:
        One line for each feature, with a cell for each dossier.

    Raises:
        InvalidValue: A feature is neither built in nor a function with a name.
    """
    columns = tuple(dossiers)
    return tuple(_compared(feature, columns) for feature in features)


def _compared(feature: Feature | Extractor, dossiers: tuple[Dossier, ...]) -> ComparedFeature:
    ask = extractor(feature) if isinstance(feature, Feature) else feature
    return ComparedFeature(
        feature=feature if isinstance(feature, Feature) else _name(feature),
        cells=tuple(Cell(dossier=each.id, answers=tuple(ask(each))) for each in dossiers),
    )


def _name(feature: Extractor) -> str:
    name: str | None = getattr(feature, "__name__", None)
    if name is None:
        expected = "built-in features, and functions with a name"
        raise InvalidValue("side_by_side", "features", feature, expected)
    return name
