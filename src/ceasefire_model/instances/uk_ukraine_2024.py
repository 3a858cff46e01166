"""The agreement on security co-operation of the United Kingdom and Ukraine, 12 January 2024."""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.conditions import Act, AnyOf, Given, Happened, Judged, Obtains
from ceasefire_model.declarations import (
    Agreement,
    AgreementForm,
    Declaration,
    DeclarationForm,
    LinkKind,
    Provision,
    Signature,
    Stage,
    Stance,
    StanceKind,
    TextLink,
)
from ceasefire_model.deployments import Domain
from ceasefire_model.disputes import Asserts, Interpretation
from ceasefire_model.dossier import Dossier
from ceasefire_model.events import Event, EventForm, Situation
from ceasefire_model.guarantees import Guarantee, Measure, MeasureKind, Step
from ceasefire_model.identifiers import (
    DossierId,
    EventId,
    InterpretationId,
    Name,
    PartyId,
    PlaceId,
    PromiseId,
    SituationId,
    SourceId,
    TextId,
)
from ceasefire_model.parties import (
    Coalition,
    Office,
    Organisation,
    OrganisationForm,
    Side,
    State,
)
from ceasefire_model.places import NamedPlace
from ceasefire_model.promises import Deontic, Firmness, Promise
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Named,
    Reading,
    Unnamed,
    Voice,
    cite,
)
from ceasefire_model.quantities import AtLeast, Basis, Exactly, Figure, Rate
from ceasefire_model.sources import Control, Source, SourceForm
from ceasefire_model.terms import (
    Deadline,
    Exit,
    Period,
    Renewal,
    RenewalManner,
    Term,
    Until,
)
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.undertakings import Action, Item, Undertaking
from ceasefire_model.units import Currency

# Sources
U1: Final = SourceId("u1")
U2: Final = SourceId("u2")
U3: Final = SourceId("u3")
U4: Final = SourceId("u4")
U5: Final = SourceId("u5")
U6: Final = SourceId("u6")
U7: Final = SourceId("u7")
U8: Final = SourceId("u8")
U9: Final = SourceId("u9")
U10: Final = SourceId("u10")
U11: Final = SourceId("u11")
RECALLED: Final = SourceId("recalled")

# Parties
UK: Final = PartyId("uk")
UKRAINE: Final = PartyId("ukraine")
RUSSIA: Final = PartyId("russia")
PARTIES: Final = PartyId("parties")
UK_PM: Final = PartyId("uk-prime-minister")
UA_PRESIDENT: Final = PartyId("ua-president")
UA_PM: Final = PartyId("ua-prime-minister")
G7: Final = PartyId("g7")
LATER_JOINERS: Final = PartyId("later-joiners")
NATO: Final = PartyId("nato")
COMPACT_PARTIES: Final = PartyId("compact-parties")
OTHER_STATES: Final = PartyId("other-states")

# Places
KYIV: Final = PlaceId("kyiv")
OCCUPIED_AREAS: Final = PlaceId("occupied-areas")

# Events and situations
SIGNING: Final = EventId("signing")
TERM_ENDS: Final = EventId("ten-years-end")
UKRAINE_JOINS_NATO: Final = EventId("ukraine-joins-nato")
FUTURE_ATTACK: Final = EventId("future-attack")
RUSSIAN_ATTACK: Final = EventId("future-russian-attack")
ATTACK_ON_UK: Final = EventId("attack-on-uk")
FISCAL_YEAR_ENDS: Final = EventId("current-fiscal-year-ends")
SWIFT: Final = SituationId("support-is-swift")
SUSTAINED: Final = SituationId("support-is-sustained")
MAYBE_BINDING: Final = SituationId("perhaps-the-only-binding-texts")
MOSTLY_UNRATIFIED: Final = SituationId("most-not-ratified")
AREAS_RETURN: Final = SituationId("occupied-areas-return")

# Texts
AGREEMENT: Final = TextId("agreement")
JOINT_DECLARATION: Final = TextId("joint-declaration-2023")
LATER_AGREEMENTS: Final = TextId("later-agreements")
COMPACT: Final = TextId("compact-2024")
HUNDRED_YEARS: Final = TextId("hundred-year-partnership")

# Promises
CONSULTATION: Final = PromiseId("consultation")
UK_FOR_UKRAINE: Final = PromiseId("uk-acts-for-ukraine")
UKRAINE_FOR_UK: Final = PromiseId("ukraine-acts-for-uk")
SUPPORT: Final = PromiseId("support")
FUNDS_2022: Final = PromiseId("funds-2022")
FUNDS_2023: Final = PromiseId("funds-2023")
FUNDS_NEXT: Final = PromiseId("funds-next")
DRONES: Final = PromiseId("drones")
TECHNOLOGY: Final = PromiseId("technology-protection")
MARITIME: Final = PromiseId("maritime-support")
MARITIME_BEYOND: Final = PromiseId("maritime-support-beyond")
RETURN_PLANNING: Final = PromiseId("return-planning")
COMPACT_OPEN: Final = PromiseId("compact-open")

# Disputes
NATO_CLAUSE: Final = InterpretationId("what-ends-it")
LEGAL_FORCE: Final = InterpretationId("legal-force")


def _seen(*sources: SourceId) -> tuple[Citation, ...]:
    """Cite pages that retell what the agreement says."""
    return tuple(cite(source, Reading.REPORTED) for source in sources)


def _recalled(article: str | None = None) -> Citation:
    return cite(RECALLED, Reading.RECALLED, locator=article)


PRESS: Final = Voice(Unnamed("press reports"))
EUROMAIDAN_PRESS: Final = Voice(Unnamed("Euromaidan Press"), evidence=_seen(U1))
UKRAINSKA_PRAVDA: Final = Voice(Unnamed("Ukrainska Pravda"), evidence=_seen(U2))
OSW_ANALYSIS: Final = Voice(Unnamed("an analysis by OSW"), evidence=_seen(U3))
NENKA: Final = Voice(Unnamed("Nenka"), evidence=_seen(U4))
COMMENT: Final = Voice(Unnamed("a comment on what the agreement means"), evidence=_seen(U5))
IMPACT_NEWS: Final = Voice(Unnamed("Impact News"), evidence=_seen(U10))
REPORT_ON_COMPACT: Final = Voice(Unnamed("a report on the compact"), evidence=_seen(U11))
BRITONS: Final = Voice(Unnamed("British speakers"))
PRIME_MINISTER: Final = Voice(Named(UA_PM), evidence=_seen(U1))
TEXT: Final = Voice(Named(PARTIES), AGREEMENT)

POUNDS: Final = Currency("GBP")
SIGNED_ON: Final = PartialDate("2024-01-12")
TEN_YEARS: Final = Term(Duration(years=10))
FISCAL_2024: Final = PartialDate("2024-04-01/2025-03-31")
"""A fiscal year of the United Kingdom's government."""
ONE_DAY: Final = Duration(hours=24)

SOURCES: Final = (
    Source(
        id=U1,
        title="Report on the agreement, with the view of Ukraine's prime minister",
        form=SourceForm.PRESS_REPORT,
        publisher="Euromaidan Press",
        url="https://euromaidanpress.com/2024/01/14/a-security-agreement-with-the-uk-is-bilateral-ukraine-will-also-assist-if-the-uk-faces-any-future-aggression-prime-minister/",
        published=PartialDate("2024-01-14"),
        language="en",
    ),
    Source(
        id=U2,
        title="Report on the signing",
        form=SourceForm.PRESS_REPORT,
        publisher="Ukrainska Pravda",
        url="https://www.pravda.com.ua/eng/news/2024/01/12/7436957/",
        published=PartialDate("2024-01-12"),
        language="en",
    ),
    Source(
        id=U3,
        title="Analysis of the agreements on security co-operation with Ukraine",
        form=SourceForm.ANALYSIS,
        publisher="OSW",
        url="https://www.osw.waw.pl/en/publikacje/analyses/2024-01-19/west-and-ukraine-agreements-security-cooperation",
        published=PartialDate("2024-01-19"),
        language="en",
    ),
    Source(
        id=U4,
        title="Report on the agreement",
        form=SourceForm.PRESS_REPORT,
        publisher="Nenka",
        url="https://nenka.info/en/ukraine-and-britain-signed-a-historic-security-treaty",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=U5,
        title="Comment on what the agreement means",
        form=SourceForm.ANALYSIS,
        url="https://good-time-invest.com/blog/the-significance-of-ukraine-and-uks-new-security-agreement",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=U6,
        title="Report on the word that stands in the agreement once",
        form=SourceForm.PRESS_REPORT,
        url="https://news-pravda.com/world/2024/01/12/260015.html",
        published=PartialDate("2024-01-12"),
        language="en",
    ),
    Source(
        id=U7,
        title="Comment on the agreement, with a view to Crimea",
        form=SourceForm.ANALYSIS,
        url="https://arcrimea.org/en/news/2024/01/13/agreement-between-ukraine-and-great-britain-strategic-legal-breakthrough",
        published=PartialDate("2024-01-13"),
        language="en",
    ),
    Source(
        id=U8,
        title="Notice of the president's office on the carrying out of the joint declaration",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="President of Ukraine",
        url="https://president.gov.ua/en/news/punkti-yaki-mistilisya-u-vilnyuskij-deklaraciyi-g-7-nabudut-88485",
        published=NotReported(),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=U9,
        title="Weblog on the announcement of the agreement",
        form=SourceForm.REWRITE,
        url="https://spamchronicles.com/london-and-kiev-announce-historic-security-agreement/",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=U10,
        title="Report on the British prime minister's visit to Ukraine",
        form=SourceForm.PRESS_REPORT,
        publisher="Impact News",
        url="https://impactnews.in/british-prime-minister-rishi-sunak-makes-a-surprise-visit-to-ukraine-signs-historic-agreement-on-security-cooperation",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=U11,
        title="Report on the compact of July 2024",
        form=SourceForm.PRESS_REPORT,
        url="https://regtrends.com/en/2024/07/12/23-states-and-eu-sign-compact-with-ukraine-at-nato-summit",
        published=PartialDate("2024-07-12"),
        language="en",
    ),
    Source(
        id=RECALLED,
        title="The instrument, from memory; to be checked at the source",
        form=SourceForm.RECOLLECTION,
        published=NotReported(),
    ),
)

PARTY_RECORDS: Final = (
    State(
        id=UK,
        name="United Kingdom",
        names=(PRESS(Name("Great Britain and Ireland", "en"), *_seen(U2)),),
    ),
    State(id=UKRAINE, name="Ukraine"),
    State(id=RUSSIA, name="Russia"),
    Side(
        id=PARTIES,
        name="Both parties to the agreement",
        members=(PRESS(UK, *_seen(U1, U10)), PRESS(UKRAINE, *_seen(U1, U10))),
    ),
    Office(id=UK_PM, name="Prime Minister of the United Kingdom", of=UK),
    Office(id=UA_PRESIDENT, name="President of Ukraine", of=UKRAINE),
    Office(id=UA_PM, name="Prime Minister of Ukraine", of=UKRAINE),
    Coalition(id=G7, name="Group of Seven"),
    Coalition(id=LATER_JOINERS, name="States that joined the joint declaration later"),
    Organisation(id=NATO, name="NATO", form=OrganisationForm.INTERNATIONAL),
    Coalition(id=COMPACT_PARTIES, name="Those who made the compact of July 2024"),
    Coalition(id=OTHER_STATES, name="States that may still join the compact"),
)

PLACES: Final = (
    NamedPlace(id=KYIV, name="Kyiv", territory_of=UKRAINE),
    NamedPlace(id=OCCUPIED_AREAS, name="Occupied areas of Ukraine", territory_of=UKRAINE),
)

EVENTS: Final = (
    Event(
        id=SIGNING,
        name="The agreement is signed",
        form=EventForm.SIGNATURE,
        when=(PRESS(SIGNED_ON, *_seen(U1, U10)),),
        where=(PRESS(KYIV, *_seen(U1, U10)),),
    ),
    Event(
        id=TERM_ENDS,
        name="The ten years end",
        form=EventForm.EXPIRY,
        scheduled=(
            Claim(
                PartialDate("2034-01-12"),
                by=Editor(),
                basis=Derived(
                    "ten years after the signing, where they begin with it", _seen(U1, U3, U10)
                ),
            ),
        ),
    ),
    Event(id=UKRAINE_JOINS_NATO, name="Ukraine joins NATO", form=EventForm.DECISION),
    Event(id=FUTURE_ATTACK, name="A future attack", form=EventForm.ATTACK),
    Event(
        id=RUSSIAN_ATTACK,
        name="A future armed attack by Russia on Ukraine",
        form=EventForm.ATTACK,
        part_of=FUTURE_ATTACK,
    ),
    Event(
        id=ATTACK_ON_UK,
        name="An attack on the United Kingdom",
        form=EventForm.ATTACK,
    ),
    Event(
        id=FISCAL_YEAR_ENDS,
        name="The fiscal year that an analysis calls current ends",
        form=EventForm.EXPIRY,
        scheduled=(
            Claim(
                PartialDate("[2024-03-31,2025-03-31]"),
                by=Editor(),
                basis=Derived(
                    "the fiscal year of the day of the analysis, or that of the next money",
                    _seen(U3, U10),
                ),
            ),
        ),
    ),
)

SITUATIONS: Final = (
    Situation(id=SWIFT, name="Support comes swiftly"),
    Situation(id=SUSTAINED, name="Support is sustained"),
    Situation(id=MAYBE_BINDING, name="Texts of this kind are perhaps the only binding ones"),
    Situation(id=MOSTLY_UNRATIFIED, name="Most texts of this kind are not ratified"),
    Situation(id=AREAS_RETURN, name="A return of occupied areas to Ukraine is in prospect"),
)


def _signature(office: PartyId, state: PartyId) -> Claim[Signature]:
    return PRESS(
        Signature(office, on_behalf_of=state, office=office, capacity=NotReported()),
        *_seen(U1, U10),
    )


TEXTS: Final = (
    Agreement(
        id=AGREEMENT,
        title="Agreement on security co-operation between the United Kingdom and Ukraine",
        form=AgreementForm.BILATERAL_AGREEMENT,
        at=SIGNING,
        made=(PRESS(SIGNED_ON, *_seen(U1, U10)),),
        place=(PRESS(KYIV, *_seen(U1, U10)),),
        stage=(PRESS(Stage.SIGNED, *_seen(U1, U10), since=SIGNED_ON),),
        stances=(
            PRESS(Stance(UKRAINE, StanceKind.SIGNED, through=UA_PRESIDENT), *_seen(U1, U10)),
            PRESS(Stance(UK, StanceKind.SIGNED, through=UK_PM), *_seen(U1, U10)),
        ),
        signatures=(_signature(UA_PRESIDENT, UKRAINE), _signature(UK_PM, UK)),
        legal_force=(
            Claim(
                NotReported(),
                by=Editor(),
                basis=Derived(
                    "two pages speak of such texts in general, none of this one", _seen(U3, U11)
                ),
            ),
        ),
        term=(
            EUROMAIDAN_PRESS(TEN_YEARS),
            OSW_ANALYSIS(TEN_YEARS),
            EUROMAIDAN_PRESS(Until(Happened(UKRAINE_JOINS_NATO))),
            UKRAINSKA_PRAVDA(Until(Happened(UKRAINE_JOINS_NATO))),
        ),
        renewal=(PRESS(Renewal(RenewalManner.POSSIBLE), *_seen(U2, U4)),),
        exit=(TEXT(Exit(notice=Duration(months=6), written=True), _recalled("XI")),),
        provisions=(
            TEXT(Provision(CONSULTATION, clause="VIII"), _recalled("VIII")),
            PRESS(Provision(CONSULTATION), *_seen(U1, U9)),
            PRESS(Provision(SUPPORT), *_seen(U10)),
            PRESS(Provision(FUNDS_2022), *_seen(U1)),
            PRESS(Provision(FUNDS_2023), *_seen(U1)),
            PRESS(Provision(FUNDS_NEXT), *_seen(U1, U10, U4)),
            PRESS(Provision(TECHNOLOGY), *_seen(U6)),
            PRESS(Provision(MARITIME), *_seen(U7)),
            PRESS(Provision(RETURN_PLANNING), *_seen(U7)),
        ),
        links=(
            PRESS(TextLink(LinkKind.IMPLEMENTS, JOINT_DECLARATION), *_seen(U1)),
            PRESS(TextLink(LinkKind.COVERED_BY, COMPACT), *_seen(U11)),
            PRESS(TextLink(LinkKind.PAVES_THE_WAY_FOR, HUNDRED_YEARS), *_seen(U10)),
        ),
        titles=(
            PRESS(Name("agreement between Ukraine and Great Britain and Ireland"), *_seen(U2)),
            Claim(
                Name("agreement between Ukraine and the United Kingdom"),
                by=Editor(),
                basis=Derived(
                    "a prime minister of the United Kingdom signed it; Ireland is another state",
                    _seen(U2, U10),
                ),
            ),
        ),
    ),
    Declaration(
        id=JOINT_DECLARATION,
        title="Joint declaration of support for Ukraine, July 2023",
        form=DeclarationForm.JOINT_DECLARATION,
        made=(PRESS(PartialDate("2023-07"), *_seen(U1)),),
        stances=(
            PRESS(Stance(G7, StanceKind.ADOPTED), *_seen(U1)),
            PRESS(Stance(LATER_JOINERS, StanceKind.JOINED_LATER), *_seen(U1)),
        ),
    ),
    Agreement(
        id=LATER_AGREEMENTS,
        title="The agreements of other states with Ukraine that followed",
        form=AgreementForm.BILATERAL_AGREEMENT,
        made=(
            Claim(
                PartialDate("2024-01-12/.."),
                by=Editor(),
                basis=Derived("the first of the series was signed then", _seen(U2, U8, U10)),
            ),
        ),
        links=(
            PRESS(TextLink(LinkKind.SAME_FAMILY, AGREEMENT), *_seen(U2, U8)),
            PRESS(TextLink(LinkKind.COVERED_BY, COMPACT), *_seen(U11)),
        ),
    ),
    Declaration(
        id=COMPACT,
        title="Compact for Ukraine, July 2024",
        form=DeclarationForm.COMPACT,
        made=(PRESS(PartialDate("2024-07"), *_seen(U11)),),
        stances=(PRESS(Stance(COMPACT_PARTIES, StanceKind.SIGNED), *_seen(U11)),),
        provisions=(PRESS(Provision(COMPACT_OPEN), *_seen(U11)),),
    ),
    Agreement(
        id=HUNDRED_YEARS,
        title="Partnership of the United Kingdom and Ukraine for a hundred years",
        form=AgreementForm.BILATERAL_AGREEMENT,
        stage=(PRESS(Stage.FORESEEN, *_seen(U10)),),
        term=(PRESS(Term(Duration(years=100)), *_seen(U10)),),
    ),
)

ASSURANCES: Final = BRITONS(Name("assurances", "en"), *_seen(U2, U6))
CONSULT: Final = Measure(MeasureKind.CONSULTATION, Deontic.SHALL)
ASSIST: Final = Measure(MeasureKind.ASSISTANCE, Deontic.SHALL)

GUARANTEES: Final = (
    Guarantee(
        id=CONSULTATION,
        title="Both consult after an attack",
        promise=Promise(
            by=(UK, UKRAINE),
            to=(UK, UKRAINE),
            condition=(
                TEXT(
                    AnyOf((Given(Act.REQUEST, UK), Given(Act.REQUEST, UKRAINE))),
                    _recalled("VIII"),
                ),
            ),
            deadline=(PRESS(Deadline(FUTURE_ATTACK, ONE_DAY), *_seen(U1, U9)),),
        ),
        against=(
            PRESS(Happened(FUTURE_ATTACK), *_seen(U1, U9)),
            TEXT(Happened(RUSSIAN_ATTACK), _recalled("VIII")),
        ),
        measures=(PRESS(CONSULT, *_seen(U1, U9)),),
        ladder=(
            PRESS(
                Step(
                    order=1,
                    measures=(MeasureKind.CONSULTATION,),
                    by=(UK, UKRAINE),
                    deadline=Deadline(FUTURE_ATTACK, ONE_DAY),
                ),
                *_seen(U1, U9),
            ),
        ),
        invoked_by=(TEXT(UK, _recalled("VIII")), TEXT(UKRAINE, _recalled("VIII"))),
        names=(
            ASSURANCES,
            Claim(
                Name("guarantee", "en"),
                by=Editor(),
                denies=True,
                basis=Derived("the word stands once, and for another duty", _seen(U6)),
            ),
        ),
    ),
    Guarantee(
        id=UK_FOR_UKRAINE,
        title="The United Kingdom acts for Ukraine",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            deadline=(PRIME_MINISTER(Deadline(FUTURE_ATTACK, ONE_DAY)),),
        ),
        against=(PRIME_MINISTER(Happened(FUTURE_ATTACK)),),
        measures=(PRIME_MINISTER(ASSIST),),
    ),
    Guarantee(
        id=UKRAINE_FOR_UK,
        title="Ukraine acts for the United Kingdom",
        promise=Promise(
            by=(UKRAINE,),
            to=(UK,),
            deadline=(PRIME_MINISTER(Deadline(ATTACK_ON_UK, ONE_DAY)),),
        ),
        against=(PRIME_MINISTER(Happened(ATTACK_ON_UK)),),
        measures=(PRIME_MINISTER(ASSIST),),
    ),
)


def _past_funds(id: PromiseId, year: str) -> Undertaking:  # noqa: A002 - the word of the model
    return Undertaking(
        id=id,
        title=f"Military help of the United Kingdom in {year}",
        promise=Promise(by=(UK,), to=(UKRAINE,)),
        action=Action.FUND,
        amount=(
            PRESS(
                Figure(Exactly(2_300_000_000, POUNDS), Basis.ACTUAL, period=PartialDate(year)),
                *_seen(U1),
            ),
        ),
    )


NEXT: Final = Exactly(2_500_000_000, POUNDS)

UNDERTAKINGS: Final = (
    Undertaking(
        id=SUPPORT,
        title="Support for Ukraine",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            subject_to=(
                PRESS(Judged(SWIFT), *_seen(U10)),
                PRESS(Judged(SUSTAINED), *_seen(U10)),
            ),
        ),
        action=Action.SUPPORT,
    ),
    _past_funds(FUNDS_2022, "2022"),
    _past_funds(FUNDS_2023, "2023"),
    Undertaking(
        id=FUNDS_NEXT,
        title="Military help of the United Kingdom after 2023",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            firmness=(OSW_ANALYSIS(Firmness.COMMITTED),),
            term=(OSW_ANALYSIS(Until(Happened(FISCAL_YEAR_ENDS))),),
        ),
        action=Action.FUND,
        amount=(
            EUROMAIDAN_PRESS(Figure(NEXT, Basis.PLANNED, period=PartialDate("2024"))),
            IMPACT_NEWS(Figure(NEXT, Basis.PLANNED, period=FISCAL_2024)),
            NENKA(Figure(Rate(NEXT, Duration(years=1)), Basis.PLANNED)),
        ),
    ),
    Undertaking(
        id=DRONES,
        title="Drones for Ukraine",
        promise=Promise(by=(UK,), to=(UKRAINE,)),
        action=Action.FUND,
        part_of=FUNDS_NEXT,
        items=(PRESS(Item.DRONES, *_seen(U10)),),
        amount=(PRESS(Figure(AtLeast(200_000_000, POUNDS), Basis.PLANNED), *_seen(U10)),),
    ),
    Undertaking(
        id=TECHNOLOGY,
        title="Ukraine protects technology",
        promise=Promise(by=(UKRAINE,), to=(UK,)),
        action=Action.PROTECT,
        items=(PRESS(Item.TECHNOLOGY, *_seen(U6)),),
        names=(TEXT(Name("guarantee", "en"), cite(U6, Reading.REPORTED)),),
    ),
    Undertaking(
        id=MARITIME,
        title="Maritime support to 2035",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            term=(PRESS(Period(PartialDate("../2035")), *_seen(U7)),),
        ),
        action=Action.SUPPORT,
        domains=(PRESS(Domain.SEA, *_seen(U7)),),
    ),
    Undertaking(
        id=MARITIME_BEYOND,
        title="Maritime support after 2035",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            term=(PRESS(Period(PartialDate("2036/..")), *_seen(U7)),),
        ),
        action=Action.SUPPORT,
        part_of=MARITIME,
        domains=(PRESS(Domain.SEA, *_seen(U7)),),
    ),
    Undertaking(
        id=RETURN_PLANNING,
        title="Help in planning for the return of occupied areas",
        promise=Promise(
            by=(UK,),
            to=(UKRAINE,),
            firmness=(PRESS(Firmness.COMMITTED, *_seen(U7)),),
            condition=(
                Claim(
                    Obtains(AREAS_RETURN),
                    by=Editor(),
                    basis=Derived(
                        "planning for a return hangs on one in prospect; the page names no more",
                        _seen(U7),
                    ),
                ),
            ),
        ),
        action=Action.SUPPORT,
        about_places=(OCCUPIED_AREAS,),
        items=(PRESS(Item.PLANNING, *_seen(U7)),),
    ),
    Undertaking(
        id=COMPACT_OPEN,
        title="The compact is open to more states",
        promise=Promise(
            by=(COMPACT_PARTIES,),
            actors=(OTHER_STATES,),
            deontic=Deontic.MAY,
            firmness=(PRESS(Firmness.ANNOUNCED, *_seen(U11)),),
        ),
        action=Action.JOIN_TEXT,
        about_texts=(COMPACT,),
    ),
)

_TEN_YEARS_OR_NATO: Final = AnyOf((Happened(TERM_ENDS), Happened(UKRAINE_JOINS_NATO)))

INTERPRETATIONS: Final = (
    Interpretation(
        id=NATO_CLAUSE,
        text=AGREEMENT,
        meanings=(
            # Each of two pages tells both of the first two readings, in two sentences.
            EUROMAIDAN_PRESS(_TEN_YEARS_OR_NATO),
            UKRAINSKA_PRAVDA(_TEN_YEARS_OR_NATO),
            EUROMAIDAN_PRESS(Happened(UKRAINE_JOINS_NATO)),
            UKRAINSKA_PRAVDA(Happened(UKRAINE_JOINS_NATO)),
            COMMENT(Happened(UKRAINE_JOINS_NATO), denies=True),
        ),
    ),
    Interpretation(
        id=LEGAL_FORCE,
        text=AGREEMENT,
        meanings=(
            OSW_ANALYSIS(Asserts(MAYBE_BINDING)),
            REPORT_ON_COMPACT(Asserts(MOSTLY_UNRATIFIED)),
        ),
    ),
)

UK_UKRAINE_2024: Final = Dossier(
    id=DossierId("uk-ukraine-2024"),
    title="British-Ukrainian agreement on security co-operation, 12 January 2024",
    cutoff=PartialDate("2024-07-12"),
    sources=SOURCES,
    parties=PARTY_RECORDS,
    places=PLACES,
    events=EVENTS,
    situations=SITUATIONS,
    texts=TEXTS,
    guarantees=GUARANTEES,
    undertakings=UNDERTAKINGS,
    interpretations=INTERPRETATIONS,
)
