"""Ceasefires, and what indexes say of agreements, in words."""

import pytest

from ceasefire_model import (
    Agreement,
    AgreementForm,
    ArmedGroup,
    Ceasefire,
    CeasefireClass,
    CeasefireEnd,
    CeasefireId,
    CeasefireLink,
    CeasefireLinkKind,
    CeasefirePurpose,
    Dossier,
    DossierId,
    Editor,
    Ending,
    ExternalId,
    IndexCode,
    Intensity,
    ListedAs,
    Listing,
    Never,
    NotReported,
    PartialDate,
    PartyDate,
    PartyId,
    Register,
    StandsAlone,
    TextId,
    Topic,
    Voice,
    cite,
)
from ceasefire_model.views import brief

FRONT = PartyId("front")
said = Voice(Editor(), evidence=(cite("table"),))


def shown(ceasefire: Ceasefire, *texts: Agreement) -> str:
    dossier = Dossier(
        id=DossierId("d"),
        title="A truce",
        cutoff=PartialDate("2002-01-01"),
        parties=(ArmedGroup(id=FRONT, name="River Front"),),
        texts=texts,
        ceasefires=(ceasefire, Ceasefire(id=CeasefireId("first"), title="First truce")),
    )
    return " ".join(brief(dossier, width=400).split())


def test_each_party_has_its_days_and_its_end() -> None:
    ceasefire = Ceasefire(
        id=CeasefireId("second"),
        title="Second truce",
        declared=(said(PartyDate(FRONT, PartialDate("2001-03-04"))),),
        effective=(said(PartyDate(FRONT, Never())),),
        ended=(said(Ending(FRONT, CeasefireEnd.NEVER_TOOK_EFFECT, NotReported())),),
        ceasefire_class=(said(CeasefireClass.CESSATION_OF_HOSTILITIES),),
        purposes=(said(CeasefirePurpose.HUMANITARIAN), said(CeasefirePurpose.HOLIDAY, denies=True)),
        written=(said(value=False),),
        external_ids=(ExternalId(register=Register.ETH_PRIO, value="999002"),),
    )
    told = shown(ceasefire)
    assert "ETH/PRIO 999002." in told
    assert "Declared: 4 March 2001 (the River Front)" in told
    assert "In effect for: never (the River Front)" in told
    assert "How it ended: never took effect: day not reported (the River Front)" in told
    assert "Class: cessation of hostilities" in told
    assert "humanitarian needs" in told
    assert "not a holiday" in told
    assert "In writing: no" in told


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (CeasefireLink(CeasefireLinkKind.RENEWS, CeasefireId("first")), "renews: “First truce”"),
        (
            CeasefireLink(NotReported(), NotReported()),
            "not reported in which way: an earlier ceasefire (not reported which)",
        ),
        (StandsAlone(), "earlier ceasefires: follows on no other"),
    ],
)
def test_a_link_names_the_earlier_ceasefire(link: CeasefireLink | StandsAlone, words: str) -> None:
    ceasefire = Ceasefire(id=CeasefireId("second"), title="Second truce", links=(said(link),))
    assert words in shown(ceasefire)


def test_what_an_index_has_of_an_agreement() -> None:
    text = Agreement(
        id=TextId("river"),
        title="Agreement on the River",
        form=AgreementForm.PEACE_AGREEMENT,
        listings=(said(Listing(ListedAs.PARTIES, ("A", "B", "C", "D", "E"))),),
        topics=(
            said(Topic(Register.PA_X, "Ele", Intensity.DETAILED)),
            said(Topic(Register.PAM, "elections")),
        ),
        index_codes=(said(IndexCode(Register.PA_X, "Agtp", "Intra")),),
        external_ids=(ExternalId(register=Register.PA_X, value="5"),),
    )
    told = shown(Ceasefire(id=CeasefireId("second"), title="Second truce"), text)
    assert "Peace agreement. PA-X 5." in told
    assert "parties: “A / B / C” (and 2 more lines)" in told
    assert "detailed: Elections: Ele (PA-X)" in told
    assert "elections (Peace Accords Matrix)" in told
    assert "Agtp: Intra (PA-X)" in told
