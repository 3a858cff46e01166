"""What two texts of a dossier contain, for people: promise by promise, with who says so."""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from ceasefire_model.comparison import ClaimChange, Containment, PromiseInTexts
from ceasefire_model.declarations import Provision, Text
from ceasefire_model.dossier import Dossier
from ceasefire_model.fields import ClaimField
from ceasefire_model.identifiers import TextId
from ceasefire_model.provenance import Claim
from ceasefire_model.views.attribution import Teller
from ceasefire_model.views.changes import Comparer
from ceasefire_model.views.layout import (
    Block,
    Entry,
    Heading,
    Paragraph,
    Section,
    Spans,
    Title,
)
from ceasefire_model.views.naming import Names, raised

_GUIDE: Final = (
    "What is not told of a text is not denied by it: of a text that was read in part little is"
    " known."
)


def text_blocks(
    found: Iterable[PromiseInTexts], dossier: Dossier, first: TextId, second: TextId
) -> Iterator[Block]:
    """Tell what two texts contain and say.

    Args:
        found: What `diff_texts` found, or some of it.
        dossier: Where the texts are.
        first: Id of the first text.
        second: Id of the second.

    Yields:
        The blocks: what is told of both texts, of one alone, and of neither.

    Raises:
        UnknownId: The dossier has no such text.
    """
    found = tuple(found)
    teller = _Teller(dossier, first, second)
    yield Title("What two texts contain")
    yield from teller.opening()
    told = {each.promise: (bool(each.in_first), bool(each.in_second)) for each in found}
    for title, which in _SECTIONS:
        promises = tuple(each for each in found if told[each.promise] in which)
        if promises:
            yield Section(title)
            yield from teller.listed(promises) if which is _ONE else teller.compared(promises)


_ONE: Final = ((True, False), (False, True))
_SECTIONS: Final = (
    ("Told of both", ((True, True),)),
    ("Told of one alone", _ONE),
    ("Spoken of in one of them, with nobody saying that it contains it", ((False, False),)),
)


class _Teller:
    """Tells what two texts contain and say."""

    def __init__(self, dossier: Dossier, first: TextId, second: TextId) -> None:
        self._names = Names(dossier)
        self._texts = (dossier.text(first), dossier.text(second))
        self._comparer = Comparer(
            dossier,
            dossier,
            sides=("in the first", "in the second"),
            alone=("in the second alone", "in the first alone"),
        )

    def opening(self) -> Iterator[Block]:
        first, second = map(self._names.record, self._texts)
        yield Paragraph(f"First: {first}. Second: {second}.")
        yield Paragraph(_GUIDE)

    def listed(self, promises: tuple[PromiseInTexts, ...]) -> Iterator[Block]:
        """List what somebody says that one of the texts contains, or does not."""
        ends = (
            ("The first", tuple(claim for each in promises for claim in each.in_first)),
            ("The second", tuple(claim for each in promises for claim in each.in_second)),
        )
        for (name, claims), text in zip(ends, self._texts, strict=True):
            if claims:
                yield Entry(f"{name} contains", self._told(text, claims))

    def compared(self, promises: tuple[PromiseInTexts, ...]) -> Iterator[Block]:
        """Tell of each promise whether the texts contain it, and what they say of it unlike."""
        for each in promises:
            yield Heading(raised(self._names.promise(each.promise)))
            ends = (("first", each.first, each.in_first), ("second", each.second, each.in_second))
            for (name, told, claims), text in zip(ends, self._texts, strict=True):
                if claims:
                    disputed = " (disputed)" if told is Containment.DISPUTED else ""
                    items = self._told(text, claims, "contained")
                    yield Entry(f"In the {name}{disputed}", items)
            yield from self._comparer.entries(map(_untexted, each.changes))

    def _told(
        self, text: Text, claims: tuple[Claim[Provision], ...], instead: str | None = None
    ) -> tuple[Spans, ...]:
        field = ClaimField(
            record=text,
            path="provisions",
            each=True,
            hint=Provision,
            claims=tuple(_untexted_claim(claim, text.id) for claim in claims),
        )
        teller = Teller(text, self._names)
        return teller.items(field) if instead is None else teller.items(field, lambda _: instead)


def _untexted(change: ClaimChange) -> ClaimChange:
    """Leave out in which of the two texts something is said: its side says so."""
    before, after = (
        claim and evolve(claim, said_in=None) for claim in (change.before, change.after)
    )
    return evolve(change, before=before, after=after)


def _untexted_claim(claim: Claim[Provision], text: TextId) -> Claim[Provision]:
    return evolve(claim, said_in=None) if claim.said_in == text else claim
