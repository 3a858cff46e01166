"""How it is known: what is cited, who speaks, and the short forms for writing both."""

from collections.abc import Callable

import pytest
from hypothesis import given

from ceasefire_model import (
    Citation,
    Claim,
    Editor,
    Holder,
    InvalidValue,
    Named,
    PartialDate,
    PartyId,
    Quote,
    Reading,
    SourceId,
    TextId,
    Unnamed,
    Voice,
    cite,
    stated,
    strategies,
)


class TestShortForms:
    """Writing is short, and means the same as the long form."""

    def test_cite_is_a_citation(self) -> None:
        assert cite("s05") == Citation(SourceId("s05"))
        assert cite(
            "s05", Reading.QUOTED, locator="Article 2", quote="as agreed", via=("s01", "s02")
        ) == Citation(
            SourceId("s05"),
            Reading.QUOTED,
            locator="Article 2",
            quote=Quote("as agreed"),
            via=(SourceId("s01"), SourceId("s02")),
        )
        quote = Quote("as agreed", language="en")
        assert cite("s05", quote=quote).quote is quote

    def test_stated_is_a_claim(self) -> None:
        evidence = cite("s05")
        since = PartialDate("2026-01-06")
        assert stated("a", "gb", evidence, said_in="t1", since=since, denies=True) == Claim(
            "a",
            by=Named(PartyId("gb")),
            said_in=TextId("t1"),
            since=since,
            denies=True,
            evidence=(evidence,),
        )

    @pytest.mark.parametrize("holder", [Editor(), Unnamed("a diplomat"), Named(PartyId("gb"))])
    def test_stated_takes_any_holder(self, holder: Holder) -> None:
        assert stated("a", holder).by is holder

    def test_a_voice_states_with_its_own_evidence_after_that_of_the_claim(self) -> None:
        said = Voice(Named(PartyId("gb")), TextId("t1"), evidence=(cite("s05"),))
        claim = said("a", cite("s06"), since=PartialDate("2026"), denies=True)
        assert claim == stated(
            "a",
            "gb",
            cite("s06"),
            cite("s05"),
            said_in="t1",
            since=PartialDate("2026"),
            denies=True,
        )
        assert said("b").evidence == (cite("s05"),)

    def test_a_voice_takes_the_id_of_a_party_as_stated_does(self) -> None:
        assert Voice(PartyId("gb"))("a") == stated("a", "gb") == Voice(Named(PartyId("gb")))("a")
        assert Voice(Editor()).holder == Editor()

    @pytest.mark.parametrize(
        ("write", "owner", "place"),
        [
            (lambda: cite("S05"), "Citation", "source"),
            (lambda: cite("s05", via=("S01",)), "Citation", "via[0]"),
            (lambda: cite("s05", quote=" "), "Quote", "exact"),
            (lambda: stated("a", "GB"), "Named", "party"),
            (lambda: stated("a", "gb", said_in="T 1"), "Voice", "said_in"),
            (lambda: stated("\0", "gb"), "Claim", "value"),
        ],
    )
    def test_they_check_what_they_are_given(
        self, write: Callable[[], object], owner: str, place: str
    ) -> None:
        with pytest.raises(InvalidValue) as caught:
            write()
        assert (caught.value.owner, caught.value.place) == (owner, place)

    @given(strategies.of(Voice), strategies.quantities())
    def test_nothing_of_a_voice_is_lost_in_its_claims(self, voice: Voice, value: object) -> None:
        claim = voice(value)
        assert (claim.value, claim.by, claim.said_in) == (value, voice.holder, voice.said_in)
        assert claim.evidence == voice.evidence
        assert (claim.since, claim.denies, claim.basis) == (None, False, None)
