"""Ids that datasets share, made alike in every import, so that what they tell can be joined."""

from ceasefire_model.identifiers import ExternalId, Register, SituationId, TextId
from ceasefire_model.times import PartialDate


def agreement_id(number: str) -> TextId:
    """Name an agreement by its PA-X number.

    Args:
        number: The number.

    Returns:
        The id of its text in every dossier.
    """
    return TextId(f"pa-x-{number}")


def conflict_id(number: str) -> SituationId:
    """Name an armed conflict by its UCDP number.

    Args:
        number: The number.

    Returns:
        The id of its situation in every dossier.
    """
    return SituationId(f"ucdp-conflict-{number}")


def conflict_name(number: str) -> str:
    """Say in words which armed conflict has a UCDP number."""
    return f"UCDP conflict {number}"


def external(register: Register, number: str | None) -> tuple[ExternalId, ...]:
    """Give a code of a register, or nothing where there is none."""
    return () if number is None else (ExternalId(register=register, value=number),)


def comes_after(later: PartialDate, earlier: PartialDate) -> bool:
    """Say whether one date certainly comes after another."""
    first, last = later.earliest, earlier.latest
    return first is not None and last is not None and first > last
