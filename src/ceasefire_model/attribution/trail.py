"""The evidence trail of a party: all that it said, or that counts as said by it."""

import datetime
import difflib
import re
from collections.abc import Iterator
from typing import Any, Final, final

from attrs import frozen

from ceasefire_model.attribution.credentials import Credentials, Speakers
from ceasefire_model.attribution.passages import Passage, first_day, passages, said_on
from ceasefire_model.dossier import Dossier, Record
from ceasefire_model.errors import UnknownId
from ceasefire_model.fields import all_records, claim_fields
from ceasefire_model.identifiers import PartyId, TextId
from ceasefire_model.provenance import Claim
from ceasefire_model.references import references_of
from ceasefire_model.times import When
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Attribution:
    """One claim as a party's, with all that this rests on.

    Not a proof that the party said so: it is as good as its passages, and as the credentials of
    whoever holds the claim.

    Attributes:
        record: What the claim is about.
        path: In which field of the record it stands: `size`, `promise.condition`.
        claim: The claim.
        credentials: On what it counts as the party's.
        said: When the text was made in which it is said, or else the event took place, each date
            that is claimed; empty where nobody tells.
        passages: Where it was read, or from what it was derived, in the order of the claim.
    """

    record: Record
    path: str
    claim: Claim[Any]
    credentials: Credentials
    said: tuple[When, ...] = ()
    passages: tuple[Passage, ...] = ()

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def nearest(self) -> Passage | None:
        """The passage nearest to the speaker, the first of equals; `None` where there is none."""
        return min(self.passages, key=lambda passage: passage.distance, default=None)

    @property
    def day(self) -> datetime.date | None:
        """The first day on which it can have been said or, where nobody tells, was published."""
        published = (passage.published for passage in self.passages)
        return first_day(self.said) or first_day(date for date in published if date is not None)


def who_said(
    dossier: Dossier, party: PartyId, about: str | None = None, *, representatives: bool = True
) -> tuple[Attribution, ...]:
    """Give the evidence trail of a party.

    Args:
        dossier: Any dossier, also one as some sources have it.
        party: Id of the party.
        about: Id of a record of any kind, such as a promise or an issue: only claims of it, claims
            whose value names it, and claims of the positions, undertakings, allegations and
            readings that are about it; `None` for all. A part is not asked with its whole.
        representatives: Whether what those say counts who speak for the party: its organs and
            offices, whoever holds these, its representatives.

    Returns:
        The claims, by the first day on which each can have been said or, where nobody tells, was
        published; those without any day come last.

    Raises:
        UnknownId: The dossier has no such party, or no record of the id that is asked about.
    """
    dossier.party(party)
    speakers = Speakers(dossier, party, representatives=representatives)
    dates: dict[TextId | None, tuple[When, ...]] = {None: ()}
    found: list[Attribution] = []
    for record, path, claim in _claims(dossier, about):
        text = claim.said_in
        if text is not None and text not in dates:
            dates[text] = said_on(dossier, text)
        credentials = speakers.credentials(claim, dates[text])
        if credentials is not None:
            one = Attribution(
                record=record,
                path=path,
                claim=claim,
                credentials=credentials,
                said=dates[text],
                passages=passages(dossier, claim),
            )
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.day or datetime.date.max))


def _claims(dossier: Dossier, about: str | None) -> Iterator[tuple[Record, str, Claim[Any]]]:
    """Give the claims of a dossier that are about a record, each with its place."""
    if about is not None:
        _must_exist(about, dossier)
    for record in all_records(dossier):
        places = None if about in {None, record.id} else _naming(record, about)
        for field in claim_fields(record):
            for index, claim in enumerate(field.claims):
                if places is None or f"{field.path}[{index}]" in places:
                    yield record, field.path, claim


def _must_exist(about: str, dossier: Dossier) -> None:
    known = [id for ids in dossier.by_id.values() for id in ids]  # noqa: A001 - the word of the model
    if about not in known:
        raise UnknownId("record", about, tuple(difflib.get_close_matches(about, known)))


def _naming(record: Record, about: str | None) -> frozenset[str] | None:
    """Give the places of the claims whose values name an id; `None` for all, if the record does."""
    paths = [ref.path for ref in references_of(record) if ref.id == about]
    if any(_CONCERNS.fullmatch(path) for path in paths):
        return None
    return frozenset(found[1] for path in paths if (found := _VALUE.match(path)))


_CONCERNS: Final = re.compile(
    r"\$\.(about(_bodies|_parties|_places|_texts)?|act|concerns|issue|text|texts)(\[[0-9]+\])?"
)
"""Where a record names what it is about, and does not merely refer to it."""

_VALUE: Final = re.compile(r"\$\.([a-z_.]+\[[0-9]+\])\.value\b")
"""Where the value of a claim stands."""
