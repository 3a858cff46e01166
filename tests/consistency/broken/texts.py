"""Texts whose duties, speakers and links do not fit."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from ceasefire_model import (
    Allegation,
    AllegationId,
    Ceasefire,
    CeasefireId,
    CeasefireLink,
    CeasefireLinkKind,
    Claim,
    Coalition,
    Dossier,
    Interpretation,
    InterpretationId,
    LinkKind,
    PartyId,
    PromiseId,
    Signature,
    Stance,
    StanceKind,
    StandsAlone,
    TextId,
    TextLink,
    Unstated,
)
from ceasefire_model.promises import Firmness
from tests.consistency.made_up import (
    Case,
    agreement,
    containing,
    dossier,
    office,
    promise,
    said,
    statement,
    undertaking,
)


def _signature(*, denies: bool = False) -> Claim[Signature]:
    signature = Signature(PartyId("belmark"), on_behalf_of=PartyId("belmark"), capacity=Unstated())
    return said(signature, denies=denies)


def _pact(
    *signed: str,
    promisor: str = "belmark",
    signatures: tuple[Claim[Signature], ...] = (),
    **records: Any,
) -> Dossier:
    contained = containing("release")
    text = agreement("pact", signed=signed, provisions=contained, signatures=signatures)
    return dossier(
        texts=(text,),
        undertakings=(undertaking("release", promisor),),
        **records,
    )


def _stances(*stances: Claim[Any]) -> Dossier:
    return dossier(texts=(agreement("pact", stances=stances),))


def _stance(kind: StanceKind, by: str = "avaria", since: str | None = None) -> Claim[Stance]:
    return said(Stance(PartyId("belmark"), kind), by, since=since)


def _remarks(*claims: Claim[Any], **records: Any) -> Dossier:
    return dossier(
        texts=(statement("remarks", "avaria", provisions=containing("release")),),
        undertakings=(undertaking("release", promise=promise(firmness=claims)),),
        **records,
    )


def _links(one: LinkKind, other: LinkKind) -> Dossier:
    return dossier(
        texts=(
            agreement("pact", links=(said(TextLink(one, TextId("protocol"))),)),
            agreement("protocol", links=(said(TextLink(other, TextId("pact"))),)),
        )
    )


def _about(promise_id: str, **fields: Any) -> Dossier:
    link = TextLink(LinkKind.AMENDS, TextId("pact"), about=(PromiseId(promise_id),))
    return dossier(
        texts=(
            agreement("pact", provisions=containing("release")),
            agreement("annex", **{"provisions": containing("withdrawal"), **fields}),
            agreement("protocol", links=(said(link),)),
        ),
        undertakings=(undertaking("release"), undertaking("withdrawal"), undertaking("talks")),
    )


def _spoken(*provisions: str, part_of: str | None = None, text: str | None = "pact") -> Dossier:
    return dossier(
        texts=(agreement("pact", provisions=containing(*provisions)),),
        undertakings=(
            undertaking("withdrawal"),
            undertaking(
                "release",
                part_of=part_of and PromiseId(part_of),
                promise=promise(firmness=(said(Firmness.COMMITTED, "avaria", text),)),
            ),
        ),
    )


_NOBODY_SAYS = (
    "'pact' contains 'release', a promise of 'belmark', of whom nobody says that it signed, "
    "adopted or is bound by it"
)

CASES = {
    "CM205": Case(
        _pact("avaria"),
        _pact("avaria", "belmark"),
        "$.texts[0].provisions[0]",
        ("pact", "release", "belmark"),
        _NOBODY_SAYS,
    ),
    "CM206": Case(
        _stances(_stance(StanceKind.PARTY), _stance(StanceKind.PRESENT_NOT_PARTY)),
        _stances(_stance(StanceKind.PARTY), _stance(StanceKind.PRESENT_NOT_PARTY, "cordia")),
        "$.texts[0].stances[1]",
        ("pact", "belmark"),
        "expected one of 'party' and 'present-not-party' for 'belmark', got both from one speaker",
        ("$.texts[0].stances[0]",),
    ),
    "CM207": Case(
        _remarks(said(Firmness.INTENDS, "belmark", "remarks")),
        _remarks(said(Firmness.INTENDS, "avaria", "remarks")),
        "$.undertakings[0].promise.firmness[0].by.party",
        ("release", "remarks", "belmark"),
        "expected 'avaria', who made 'remarks', got 'belmark'",
    ),
    "CM208": Case(
        _links(LinkKind.AMENDS, LinkKind.AMENDS),
        _links(LinkKind.AMENDS, LinkKind.REFERS_TO),
        "$.texts[0].links[0].value.to",
        ("pact", "protocol"),
        "amends: expected another text than 'pact', got 'protocol', which leads back to it",
        ("$.texts[1].links[0].value.to",),
    ),
    "CM209": Case(
        _about("withdrawal"),
        _about("release"),
        "$.texts[2].links[0].value.about[0]",
        ("protocol", "pact", "withdrawal"),
        "expected a promise that 'pact' contains, got 'withdrawal', which stands in 'annex'",
    ),
    "CM210": Case(
        _spoken(),
        _spoken("release"),
        "$.undertakings[1].promise.firmness[0].said_in",
        ("release", "pact"),
        "expected 'release' among the provisions of a text, as something is said of it in 'pact'; "
        "got none",
    ),
}

_LEAGUE = Coalition(id=PartyId("league"), name="League", members=(said(PartyId("belmark")),))

SPARED = {
    "nobody's duty is missed in a text to which nobody's stance is told": ("CM205", _pact()),
    "a coalition is bound where its member signed": (
        "CM205",
        _pact("belmark", promisor="league", parties=(_LEAGUE,)),
    ),
    "a member is bound where its coalition signed": (
        "CM205",
        _pact("league", parties=(_LEAGUE,)),
    ),
    "a state is bound where the holder of its office signed": (
        "CM205",
        _pact("premier", parties=(office("premier", "belmark"),)),
    ),
    "a statement may tell of what others promise": (
        "CM205",
        dossier(
            texts=(statement("remarks", "avaria", provisions=containing("release")),),
            undertakings=(undertaking("release", "belmark"),),
        ),
    ),
    "a promise that also stands in its promisor's own statement is given there": (
        "CM205",
        dossier(
            texts=(
                agreement("pact", signed=("avaria",), provisions=containing("release")),
                statement("remarks", "belmark", provisions=containing("release")),
            ),
            undertakings=(undertaking("release", "belmark"),),
        ),
    ),
    "stances of different days may follow each other": (
        "CM206",
        _stances(
            _stance(StanceKind.DECLINED, since="2026-01"),
            _stance(StanceKind.SIGNED, since="2026-02"),
        ),
    ),
    "two attributions of one utterance are a dispute": (
        "CM207",
        _remarks(
            said(Firmness.INTENDS, "avaria", "remarks"),
            said(Firmness.INTENDS, "belmark", "remarks"),
        ),
    ),
    "the holder of an office speaks in the statement of the state": (
        "CM207",
        _remarks(
            said(Firmness.INTENDS, "premier", "remarks"), parties=(office("premier", "avaria"),)
        ),
    ),
    "two texts may refer to each other": (
        "CM208",
        _links(LinkKind.REFERS_TO, LinkKind.REFERS_TO),
    ),
    "links of two kinds make no circle": ("CM208", _links(LinkKind.AMENDS, LinkKind.IMPLEMENTS)),
    "ceasefires that renew each other are no texts": (
        "CM2",
        dossier(
            ceasefires=tuple(
                Ceasefire(
                    id=CeasefireId(name),
                    title=name,
                    links=(
                        said(CeasefireLink(CeasefireLinkKind.RENEWS, CeasefireId(other))),
                        said(StandsAlone(), "belmark"),
                    ),
                )
                for name, other in (("one", "two"), ("two", "one"))
            )
        ),
    ),
    "a promise of which no text is told may stand anywhere": ("CM209", _about("talks")),
    "what a draft contains its final text may contain too": (
        "CM209",
        _about("withdrawal", draft_of=TextId("pact")),
    ),
    "a promise stands in the text that contains the whole of which it is part": (
        "CM210",
        _spoken("withdrawal", part_of="withdrawal"),
    ),
    "a promise of which nothing is said in a text need not stand in one": (
        "CM210",
        _spoken(text=None),
    ),
    "of whom there is no record, nobody tells for whom they act": ("CM205", _pact("drumland")),
    "a maker of whom there is no record may be the speaker": (
        "CM207",
        dossier(
            texts=(statement("remarks", "drumland"),),
            undertakings=(
                undertaking(
                    "release",
                    promise=promise(firmness=(said(Firmness.INTENDS, "avaria", "remarks"),)),
                ),
            ),
        ),
    ),
    "a text that is not recorded contains what nobody can tell": ("CM210", _spoken(text="annex")),
    "a state is bound where somebody signed on its behalf": (
        "CM205",
        _pact(signatures=(_signature(),)),
    ),
}

MORE = {
    "who rejected a text does not stand behind it": (
        "CM205",
        dossier(
            texts=(
                agreement(
                    "pact",
                    stances=(
                        _stance(StanceKind.REJECTED),
                        said(Stance(PartyId("avaria"), StanceKind.SIGNED)),
                    ),
                    provisions=containing("release"),
                ),
            ),
            undertakings=(undertaking("release", "belmark"),),
        ),
        _NOBODY_SAYS,
    ),
    "a text refers to itself": (
        "CM208",
        dossier(
            texts=(agreement("pact", links=(said(TextLink(LinkKind.BESIDES, TextId("pact"))),)),)
        ),
        "besides: expected another text than 'pact', got itself",
    ),
    "texts are each the draft of the other": (
        "CM208",
        dossier(
            texts=(
                agreement("pact", draft_of=TextId("draft")),
                agreement("draft", draft_of=TextId("pact")),
            )
        ),
        "draft_of: expected another text than 'pact', got 'draft', which leads back to it",
    ),
    "a reading of one text is about the promise of another": (
        "CM209",
        dossier(
            texts=(
                agreement("pact", provisions=containing("release")),
                agreement("annex"),
            ),
            undertakings=(undertaking("release"),),
            interpretations=(
                Interpretation(
                    id=InterpretationId("reading"),
                    text=TextId("annex"),
                    about=(PromiseId("release"),),
                ),
            ),
        ),
        "expected a promise that 'annex' contains, got 'release', which stands in 'pact'",
    ),
    "the duty that is said to have been broken stands in another text": (
        "CM209",
        dossier(
            texts=(
                agreement("pact", provisions=containing("release")),
                agreement("annex"),
            ),
            undertakings=(undertaking("release"),),
            allegations=(
                Allegation(
                    id=AllegationId("breach"),
                    title="Breach",
                    by=(PartyId("avaria"),),
                    against=(PartyId("belmark"),),
                    texts=(TextId("annex"),),
                    about=(PromiseId("release"),),
                ),
            ),
        ),
        "expected a promise that 'annex' contains, got 'release', which stands in 'pact'",
    ),
    "a signature that somebody only denies binds nobody": (
        "CM205",
        _pact("avaria", signatures=(_signature(denies=True),)),
        _NOBODY_SAYS,
    ),
}
