"""What indexes of agreements say of a text: its subjects, its stage in a peace process, its codes.

Researchers who index agreements read each text for many subjects and code how fully it treats each.
That a text treats a subject is no promise, and says nothing of who promises what.
"""

from enum import Enum
from typing import final

from attrs import field, frozen

from ceasefire_model.errors import InvalidValue
from ceasefire_model.identifiers import Register
from ceasefire_model.validation import check


class ListedAs(Enum):
    """As what names are listed. An open list."""

    PARTIES = "parties"
    """Those who made or signed a text."""
    THIRD_PARTIES = "third-parties"
    """Others who signed or were there: witnesses, guarantors, mediators, observers."""
    MEDIATORS = "mediators"
    """Those who helped to reach something."""
    OTHER_TEXTS = "other-texts"
    """Other texts to which a text refers."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Listing:
    """Names as somebody lists them in running text, not resolved to records.

    Not a `Stance`, `Signature` or `TextLink`, each of which names a record: who or what stands
    behind the names has still to be worked out.

    Attributes:
        listed_as: As what the names are listed.
        lines: The lines of the list as they stand, at least one; lines that are blank and
            space beyond single spaces are left out.
    """

    listed_as: ListedAs = field(kw_only=False)
    lines: tuple[str, ...] = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        if not self.lines:
            raise InvalidValue("Listing", "lines", self.lines, "at least one line")


class ProcessStage(Enum):
    """At which stage of a peace process a text stands, by what it settles.

    Not the `Stage` of a text, which says how far the text itself has come.

    Source: PA-X Peace Agreements Database (agreement stage).
    """

    PRE_NEGOTIATION = "pre-negotiation"
    """It is about whether and how to talk."""
    CEASEFIRE = "ceasefire"
    """It is a ceasefire, or mainly about one."""
    PARTIAL_FRAMEWORK = "partial-framework"
    """It settles some of the matters in dispute."""
    COMPREHENSIVE_FRAMEWORK = "comprehensive-framework"
    """It sets out to settle the conflict as a whole."""
    IMPLEMENTATION = "implementation"
    """It carries out, or adds detail to, an earlier agreement."""
    RENEWAL = "renewal"
    """It repeats commitments that were made before."""
    OTHER = "other"
    """It is none of these."""


class Intensity(Enum):
    """How fully a text treats a subject, from the least to the most."""

    MENTIONED = "mentioned"
    """It speaks of it in passing or in principle."""
    SUBSTANTIVE = "substantive"
    """It says something of what is to be done."""
    DETAILED = "detailed"
    """It says in detail what is to be done, and how."""


@final
@frozen(kw_only=True, weakref_slot=False)
class Topic:
    """That a text treats a subject, as an index of texts has it.

    Not a `Provision`, which names a promise. A topic called security guarantees makes nobody a
    guarantor.

    Attributes:
        register: Whose index.
        code: The subject, exactly as the index writes it: `SsrDdr`.
        intensity: How fully the text treats it; `None` where the index does not grade it.
    """

    register: Register = field(kw_only=False)
    code: str = field(kw_only=False)
    intensity: Intensity | None = field(default=None, kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)


@final
@frozen(kw_only=True, weakref_slot=False)
class IndexCode:
    """How an index of texts classes a text under one of its headings.

    Not a `Topic`, which is a subject that the text treats.

    Attributes:
        register: Whose index.
        heading: The heading, exactly as the index writes it: `Agtp`.
        code: The code, exactly as the index writes it: `IntraLocal`.
    """

    register: Register = field(kw_only=False)
    heading: str = field(kw_only=False)
    code: str = field(kw_only=False)

    def __attrs_post_init__(self) -> None:
        check(self)
