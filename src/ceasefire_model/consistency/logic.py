"""What a condition needs, whatever else is so."""

from typing import TypeAlias, assert_never

from ceasefire_model.conditions import (
    AllOf,
    AnyOf,
    Atom,
    Condition,
    Elapsed,
    Given,
    Happened,
    InForce,
    Judged,
    Not,
    Obtains,
    Stands,
    Unconditional,
)

Needs: TypeAlias = dict[tuple[Atom, bool], None]
"""Atoms, each with whether it must be so, in the order in which they are read."""


def needs(condition: Condition, *, met: bool = True) -> Needs:
    """Give the atoms without which a condition cannot be met.

    Args:
        condition: Any condition.
        met: Whether to ask instead, if False, without which it cannot fail to be met.

    Returns:
        Each atom, with whether it must be so; of several ways, what all of them have in common.
    """
    match condition:
        case Unconditional():
            return {}
        case Not(condition=inner):
            return needs(inner, met=not met)
        case AllOf(conditions=parts) | AnyOf(conditions=parts):
            first, *others = (needs(part, met=met) for part in parts)
            if isinstance(condition, AllOf) is met:
                return dict.fromkeys(need for each in (first, *others) for need in each)
            return dict.fromkeys(need for need in first if all(need in each for each in others))
        case Happened() | Obtains() | InForce() | Given() | Judged() | Elapsed() | Stands():
            return {(condition, met): None}
        case _:
            assert_never(condition)


def clashes(*wanted: Needs) -> tuple[Atom, ...]:
    """Give the atoms that must be so and must not be so.

    Args:
        wanted: What is needed at once.

    Returns:
        The atoms, in the order in which they are read; where there are any, what needs them is
        never met.
    """
    together = dict.fromkeys(need for each in wanted for need in each)
    return tuple(atom for atom, so in together if so and (atom, False) in together)
