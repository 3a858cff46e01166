"""Claims that rest on nothing, on themselves, or on the wrong page."""
# ruff: noqa: ANN401 - made-up records take fields of any kind

from typing import Any

from attrs import evolve

from ceasefire_model import (
    Citation,
    Claim,
    Derived,
    Dossier,
    Editor,
    Extent,
    Named,
    PartyId,
    Quote,
    Reading,
    SourceId,
    TextId,
    Undecided,
    Unnamed,
    Withheld,
    cite,
    stated,
)
from ceasefire_model.promises import Firmness
from tests.consistency.made_up import (
    Case,
    agreement,
    containing,
    dossier,
    promise,
    said,
    source,
    undertaking,
)


def _firm(*claims: Claim[Any], texts: tuple[Any, ...] = (), **records: Any) -> Dossier:
    contained = tuple(evolve(text, provisions=containing("withdrawal")) for text in texts)
    return dossier(
        undertakings=(undertaking("withdrawal", promise=promise(firmness=claims)),),
        texts=contained,
        **records,
    )


def _bare(**fields: Any) -> Claim[Any]:
    own: dict[str, Any] = {"by": Named(PartyId("avaria")), **fields}
    return Claim(Firmness.INTENDS, **own)


def _cited(*citations: Citation, **report: Any) -> Dossier:
    return dossier(
        sources=(source("report", **report),),
        undertakings=(undertaking("withdrawal", evidence=citations),),
    )


_REPORT = cite("report", Reading.QUOTED)
_PACT = (agreement("pact"),)
_DRAFTED = (agreement("draft", draft_of=TextId("pact")), agreement("pact"))


def _told(
    value: Firmness, text: str | None, reading: Reading = Reading.ORIGINAL, **fields: Any
) -> Claim[Firmness]:
    return said(value, "avaria", text, cite("page", reading), **fields)


def _relayed(*citations: Citation) -> Dossier:
    return dossier(
        sources=(source("echo"), source("other")),
        undertakings=(undertaking("withdrawal", evidence=citations),),
    )


_MUST, _WANTS = Firmness.COMMITTED, Firmness.INTENDS


def _quoted(quote: Quote, **report: Any) -> Dossier:
    return _cited(cite("report", Reading.QUOTED, quote=quote), **report)


_TEXT = "The parties will withdraw by equal\ndistances. The parties will report."
_WORDINGS = {SourceId("report"): _TEXT}

CASES = {
    "CM601": Case(
        _firm(_bare()),
        _firm(_bare(evidence=(cite("page"),))),
        "$.undertakings[0].promise.firmness[0]",
        ("withdrawal",),
        "expected a passage as evidence, or a derivation as basis; got neither",
    ),
    "CM602": Case(
        dossier(sources=(source("report"),)),
        _cited(_REPORT),
        "$.sources[1]",
        ("report",),
        "expected a citation of 'report', got none",
    ),
    "CM603": Case(
        _cited(_REPORT, extent=Extent.NOT_READ),
        _cited(_REPORT, extent=Extent.EXCERPT),
        "$.undertakings[0].evidence[0].source",
        ("withdrawal", "report"),
        "expected a source that was read, got 'report', of which nothing was, as 'quoted'",
        ("$.sources[1].extent",),
    ),
    "CM604": Case(
        _cited(_REPORT, cite("report", Reading.RECALLED)),
        _cited(cite("report", Reading.RECALLED)),
        "$.undertakings[0].evidence[1].reading",
        ("withdrawal", "report"),
        "expected 'report' to be read, as it is elsewhere, got it from memory",
        ("$.undertakings[0].evidence[0].reading",),
    ),
    "CM605": Case(
        _firm(_told(_WANTS, "pact"), _told(_WANTS, "pact", denies=True), texts=_PACT),
        _firm(_told(_WANTS, "pact"), _told(_MUST, "pact", denies=True), texts=_PACT),
        "$.undertakings[0].promise.firmness[1]",
        ("withdrawal",),
        "expected one answer of one speaker in one text, got a yes and a no",
        ("$.undertakings[0].promise.firmness[0]",),
    ),
    "CM606": Case(
        _firm(said(Withheld(), denies=True)),
        _firm(said(Withheld())),
        "$.undertakings[0].promise.firmness[0]",
        ("withdrawal",),
        "expected a value, or an absence that is stated; got a denial of Withheld",
    ),
    "CM607": Case(
        _firm(_told(_WANTS, "pact"), _told(_WANTS, "pact", Reading.QUOTED), texts=_PACT),
        _firm(_told(_WANTS, "pact"), texts=_PACT),
        "$.undertakings[0].promise.firmness[1]",
        ("withdrawal",),
        "expected one claim with the evidence of both, got the same again",
        ("$.undertakings[0].promise.firmness[0]",),
    ),
    "CM608": Case(
        _firm(_bare(by=Editor(), evidence=(cite("page"),))),
        _firm(_bare(by=Editor(), basis=Derived("told in passing", (cite("page"),)))),
        "$.undertakings[0].promise.firmness[0].by",
        ("withdrawal",),
        "expected a derivation, or the speaker of what was read; got the editor",
    ),
    "CM609": Case(
        _relayed(cite("echo", via=["other"]), cite("other", via=["echo"])),
        _relayed(cite("echo", via=["other"]), cite("other")),
        "$.undertakings[0].evidence",
        ("withdrawal", "echo", "other"),
        "expected sources that do not lead back to themselves, got 'echo' and 'other'",
    ),
    "CM610": Case(
        _firm(
            _told(_MUST, "draft"),
            _told(_WANTS, "pact"),
            _told(_MUST, "pact", Reading.REPORTED),
            texts=_DRAFTED,
        ),
        _firm(_told(_MUST, "draft"), _told(_WANTS, "pact"), texts=_DRAFTED),
        "$.undertakings[0].promise.firmness[2].said_in",
        ("withdrawal", "pact", "draft"),
        "expected what was read in 'pact' itself, got what stands in its draft 'draft'",
        ("$.undertakings[0].promise.firmness[0]",),
    ),
    "CM611": Case(
        _quoted(Quote("could send", translated_from="fr"), language=None),
        _quoted(Quote("could send", translated_from="fr", language="en"), language=None),
        "$.undertakings[0].evidence[0].quote",
        ("withdrawal", "report"),
        "expected the language into which 'fr' was translated, got none",
    ),
    "CM612": Case(
        _quoted(Quote("by equal distance.")),
        _quoted(Quote("will withdraw")),
        "$.undertakings[0].evidence[0].quote.exact",
        ("withdrawal", "report"),
        "expected words that stand in 'report', got 'by equal distance.'",
        wordings=_WORDINGS,
    ),
    "CM613": Case(
        _quoted(Quote("The parties")),
        _quoted(Quote("The parties", suffix="will report")),
        "$.undertakings[0].evidence[0].quote",
        ("withdrawal", "report"),
        "expected one place in 'report', got 2 for 'The parties'",
        wordings=_WORDINGS,
    ),
    "CM614": Case(
        _quoted(Quote("equal distances")),
        _quoted(Quote("will withdraw by equal")),
        "$.undertakings[0].evidence[0].quote.exact",
        ("withdrawal", "report"),
        r"expected 'equal\ndistances', as 'report' has it, got 'equal distances'",
        wordings=_WORDINGS,
    ),
}

SPARED = {
    "what is derived rests on its inputs": (
        "CM601",
        _firm(_bare(by=Editor(), basis=Derived("told in passing", (cite("page"),)))),
    ),
    "a relay is used": ("CM602", _relayed(cite("echo", via=["other"]))),
    "an original of a page that is cited is used": (
        "CM602",
        dossier(
            sources=(source("report", copy_of=SourceId("origin")), source("origin")),
            undertakings=(undertaking("withdrawal", evidence=(_REPORT,)),),
        ),
    ),
    "a page that was not read may be remembered": (
        "CM603",
        _cited(cite("report", Reading.RECALLED), extent=Extent.NOT_READ),
    ),
    "in two texts a speaker may change its mind": (
        "CM605",
        _firm(_told(_WANTS, "pact"), _told(_WANTS, "draft", denies=True), texts=_DRAFTED),
    ),
    "where no text is named, it may be two": (
        "CM605",
        _firm(_told(_WANTS, None), _told(_WANTS, None, denies=True)),
    ),
    "two speakers may differ in one text": (
        "CM605",
        _firm(
            _told(_WANTS, "pact"),
            said(_WANTS, "belmark", "pact", denies=True),
            texts=_PACT,
        ),
    ),
    "a change of mind has its day": (
        "CM605",
        _firm(
            _told(_WANTS, "pact", since="2026-01-01"),
            _told(_WANTS, "pact", since="2026-02-01", denies=True),
            texts=_PACT,
        ),
    ),
    "one value may be told by two": (
        "CM607",
        _firm(_told(_WANTS, "pact"), said(_WANTS, "belmark", "pact"), texts=_PACT),
    ),
    "where no text is named, the same may be said twice": (
        "CM607",
        _firm(_told(_WANTS, None), _told(_WANTS, None, Reading.QUOTED)),
    ),
    "what the editor remembers is the editor's": (
        "CM608",
        _firm(
            _bare(by=Editor(), evidence=(cite("memory", Reading.RECALLED),)),
            sources=(source("memory"),),
        ),
    ),
    "an unnamed reporter speaks for a page": (
        "CM608",
        _firm(_bare(by=Unnamed("a reporter"), evidence=(cite("page"),))),
    ),
    "two claims may come the one and the other way": (
        "CM609",
        _firm(
            stated(_WANTS, "avaria", cite("echo", via=["other"])),
            stated(_MUST, "avaria", cite("other", via=["echo"])),
            sources=(source("echo"), source("other")),
        ),
    ),
    "a final text that was not read may say what its draft says": (
        "CM610",
        _firm(
            _told(_MUST, "draft"),
            _told(_WANTS, "pact", Reading.QUOTED),
            _told(_MUST, "pact", Reading.REPORTED),
            texts=_DRAFTED,
        ),
    ),
    "a final text in which what its draft says was read says it": (
        "CM610",
        _firm(
            _told(_MUST, "draft"),
            _told(_MUST, "pact"),
            _told(_WANTS, "pact", Reading.REPORTED),
            texts=_DRAFTED,
        ),
    ),
    "undecided is stated and not denied": ("CM606", _firm(said(Undecided()))),
    "words translated into the language of the page have one": (
        "CM611",
        _quoted(Quote("could send", translated_from="fr")),
    ),
    "a quotation is not looked up where no text is to hand": (
        "CM612",
        _quoted(Quote("by equal distance.")),
    ),
    "what the draft denies it does not say": (
        "CM610",
        _firm(
            _told(_MUST, "draft", denies=True),
            _told(_WANTS, "pact"),
            _told(_MUST, "pact", Reading.REPORTED),
            texts=_DRAFTED,
        ),
    ),
}

MORE = {
    "a page is translated from the language in which it is": (
        "CM611",
        _quoted(Quote("pourrait", translated_from="fr"), language="fr"),
        "expected the language into which 'fr' was translated, got 'fr'",
    ),
    "a page is its own relay": (
        "CM609",
        _relayed(cite("echo", via=["echo"]), cite("other")),
        "expected sources that do not lead back to themselves, got 'echo'",
    ),
    "the editor says yes and no": (
        "CM605",
        _firm(
            *(
                _bare(by=Editor(), denies=no, basis=Derived("so it seems", (cite("page"),)))
                for no in (False, True)
            )
        ),
        "expected one answer of one speaker in one text, got a yes and a no",
    ),
    "a final text that was read and retold was read": (
        "CM610",
        _firm(
            _told(_MUST, "draft"),
            said(_WANTS, "avaria", "pact", cite("page"), cite("page", Reading.REPORTED)),
            _told(_MUST, "pact", Reading.REPORTED),
            texts=_DRAFTED,
        ),
        "expected what was read in 'pact' itself, got what stands in its draft 'draft'",
    ),
    "the editor read it and remembers it": (
        "CM608",
        _firm(
            _bare(by=Editor(), evidence=(cite("page"), cite("memory", Reading.RECALLED))),
            sources=(source("memory"),),
        ),
        "expected a derivation, or the speaker of what was read; got the editor",
    ),
}
