"""Who acts in this matter: states and their organs, coalitions, people, offices and new bodies.

What a party does here (host, guarantor, critic) is said where it does it. This module says only
who somebody is, what others call them, who belongs to them, and how far a new body has come.
"""

from typing import Final

from ceasefire_model.absences import Absence, Unstated, Withheld
from ceasefire_model.identifiers import ExternalId, Name, PartyId, Register
from ceasefire_model.instances.paris_2026 import ids
from ceasefire_model.instances.paris_2026.sources import (
    LE_MONDE_REPORT,
    NO10_STATEMENT,
    PALAZZO_CHIGI_NOTE,
    RU_MFA_COMMENT,
    S01,
    S02,
    S03,
    S04,
    S05,
    S06,
    S07,
    S08,
    S09,
    S10,
    S11,
    S12,
    S14,
    S16,
    S17,
    S24,
    S26,
    S28,
    S33,
    S34,
    S35,
    S50,
    S52,
    S53,
    S59,
    S61,
    S62,
    S63,
    S64,
    S65,
    S67,
    S68,
    S72,
    S73,
    S74,
    S75,
    S76,
    S77,
    S78,
    S80,
    S81,
    S82,
    S83,
    S84,
    S85,
    S86,
    S88,
    S89,
    S90,
    S91,
    S94,
    S96,
    S98,
    S102,
    S110,
    S116,
    S117,
    S118,
    S119,
    S120,
    S122,
    S126,
    S127,
    S131,
    S132,
    SKY_NEWS_MACRON,
    TIMES_REPORT,
    UK_MOD_STATEMENT,
    UK_WRITTEN_ANSWERS,
)
from ceasefire_model.instances.paris_2026.voices import (
    ARTICLE,
    CARNS_ANSWERS,
    DECLARATION,
    ELYSEE,
    MACRON_PRESS,
    STARMER_REMARKS,
    TIMES,
)
from ceasefire_model.parties import (
    Body,
    BodyFunction,
    BodyStatus,
    Coalition,
    Office,
    Organ,
    OrganForm,
    Organisation,
    OrganisationForm,
    Party,
    Person,
    Rank,
    Rotation,
    State,
)
from ceasefire_model.provenance import (
    Citation,
    Claim,
    Derived,
    Editor,
    Named,
    Quote,
    Reading,
    Unnamed,
    Voice,
    cite,
    stated,
)
from ceasefire_model.quantities import About, Basis, Exactly, Figure
from ceasefire_model.times import Duration, PartialDate
from ceasefire_model.units import Unit

QUOTED: Final = Reading.QUOTED
REPORTED: Final = Reading.REPORTED

_PRESS: Final = Voice(Unnamed("press reports"))
_OPINION: Final = Voice(Unnamed("the author of an opinion piece on the coalition"))
_NORTHWOOD: Final = Voice(
    Named(ids.COALITION_OF_THE_WILLING),
    ids.NORTHWOOD_STATEMENT_2025_07,
    evidence=(cite(S116, REPORTED), cite(S117, REPORTED)),
)
_CHAIRS_2025: Final = Voice(
    Named(ids.COALITION_OF_THE_WILLING), ids.CHAIRS_STATEMENT_2025_11, evidence=(cite(S120),)
)
_RU_MINISTRY: Final = Voice(Named(ids.RU_FOREIGN_MINISTRY))
_ANSWERS: Final = cite(S12, QUOTED, via=(UK_WRITTEN_ANSWERS,))
_CELL_QUOTED: Final = (cite(S28, QUOTED), cite(S17, QUOTED))


def _state(id: PartyId, name: str, code: str) -> State:  # noqa: A002 - the word of the model
    return State(
        id=id, name=name, external_ids=(ExternalId(register=Register.ISO_3166_1, value=code),)
    )


def _outlet(id: PartyId, name: str) -> Organisation:  # noqa: A002 - the word of the model
    return Organisation(id=id, name=name, form=OrganisationForm.MEDIA)


def _organ(
    id: PartyId,  # noqa: A002 - the word of the model
    name: str,
    of: PartyId,
    form: OrganForm,
    *names: Claim[Name],
    strength: tuple[Claim[Figure | Absence], ...] = (),
) -> Organ:
    return Organ(id=id, name=name, of=of, form=form, strength=strength, names=names)


def _person(
    id: PartyId,  # noqa: A002 - the word of the model
    name: str,
    *evidence: Citation,
    names: tuple[Claim[Name], ...] = (),
) -> Person:
    return Person(id=id, name=name, names=names, evidence=evidence)


def _office(
    id: PartyId,  # noqa: A002 - the word of the model
    name: str,
    of: PartyId,
    *holder: Claim[PartyId],
    names: tuple[Claim[Name], ...] = (),
) -> Office:
    return Office(id=id, name=name, of=of, holder=holder, names=names)


_STATES: Final = (
    _state(ids.GB, "United Kingdom", "GB"),
    _state(ids.FR, "France", "FR"),
    _state(ids.UA, "Ukraine", "UA"),
    _state(ids.US, "United States", "US"),
    _state(ids.RU, "Russia", "RU"),
    _state(ids.DE, "Germany", "DE"),
    _state(ids.IT, "Italy", "IT"),
    _state(ids.PL, "Poland", "PL"),
    _state(ids.ES, "Spain", "ES"),
    _state(ids.TR, "Türkiye", "TR"),
    _state(ids.BE, "Belgium", "BE"),
    _state(ids.SE, "Sweden", "SE"),
    _state(ids.CA, "Canada", "CA"),
    _state(ids.LT, "Lithuania", "LT"),
    _state(ids.RO, "Romania", "RO"),
    _state(ids.GR, "Greece", "GR"),
    _state(ids.CZ, "Czechia", "CZ"),
    _state(ids.SK, "Slovakia", "SK"),
    _state(ids.HU, "Hungary", "HU"),
    _state(ids.JP, "Japan", "JP"),
    _state(ids.AU, "Australia", "AU"),
    _state(ids.NZ, "New Zealand", "NZ"),
    _state(ids.DK, "Denmark", "DK"),
    _state(ids.NO, "Norway", "NO"),
    _state(ids.FI, "Finland", "FI"),
    _state(ids.NL, "Netherlands", "NL"),
    _state(ids.LV, "Latvia", "LV"),
    _state(ids.PT, "Portugal", "PT"),
    _state(ids.IE, "Ireland", "IE"),
    _state(ids.AE, "United Arab Emirates", "AE"),
)

_COALITIONS: Final = (
    Coalition(
        id=ids.COALITION_OF_THE_WILLING,
        name="Coalition of the Willing",
        names=(ARTICLE(Name("coalition of the willing", "en")),),
        members=(
            # The article counts the three presidents and prime ministers among its leaders. The
            # declaration names Ukraine and the United States beside its members.
            ARTICLE(ids.FR),
            ARTICLE(ids.GB),
            ARTICLE(ids.UA),
            Claim(
                ids.UA,
                by=Editor(),
                denies=True,
                basis=Derived(
                    "the preamble names Ukraine beside the members of the coalition", (cite(S01),)
                ),
            ),
            Claim(
                ids.US,
                by=Editor(),
                denies=True,
                basis=Derived(
                    "the preamble names the United States beside the members of the coalition",
                    (cite(S01),),
                ),
            ),
            stated(ids.US, Unnamed("a commentary"), cite(S131, REPORTED), denies=True),
        ),
        size=(
            MACRON_PRESS(
                Exactly(35, Unit.STATES),
                cite(S33, QUOTED, via=(SKY_NEWS_MACRON,)),
                cite(S34, QUOTED),
            ),
            _CHAIRS_2025(Exactly(35, Unit.STATES)),
            _OPINION(Exactly(34, Unit.STATES), cite(S118, REPORTED)),
        ),
        chairs=(_CHAIRS_2025(ids.FR), _CHAIRS_2025(ids.GB), _CHAIRS_2025(ids.DE)),
    ),
    Coalition(
        id=ids.COALITION_EUROPEAN_MEMBERS,
        name="European members of the coalition",
        evidence=(cite(S78, QUOTED), cite(S17, QUOTED)),
    ),
    Coalition(
        id=ids.COALITION_NON_EUROPEAN_MEMBERS,
        name="non-European members of the coalition",
        evidence=(cite(S78, QUOTED), cite(S17, QUOTED)),
    ),
    Coalition(
        id=ids.PLEDGING_STATES_2025_09,
        name="countries that pledged a reassurance force in September 2025",
        size=(
            stated(
                Exactly(26, Unit.STATES),
                ids.MACRON,
                cite(S119, QUOTED),
                said_in=ids.PARIS_STATEMENT_2025_09,
            ),
        ),
    ),
    Coalition(
        id=ids.COALITION_AND_UKRAINE,
        name="The coalition and Ukraine, taken together",
        names=(
            _RU_MINISTRY(
                Name("axis of war", "en"),
                cite(S122, REPORTED, quote=Quote("Axis of war", language="en")),
            ),
        ),
        members=(
            _RU_MINISTRY(ids.COALITION_OF_THE_WILLING, cite(S122, REPORTED)),
            _RU_MINISTRY(ids.UA, cite(S122, REPORTED)),
        ),
    ),
    Coalition(
        id=ids.OTHER_CONTRIBUTORS,
        name="other contributors to the force, where they are brought in",
        evidence=(_ANSWERS,),
    ),
    Coalition(
        id=ids.EUROPEAN_ARMY_CHIEFS,
        name="army chiefs of European states",
        evidence=(cite(S16, REPORTED),),
    ),
    Coalition(
        id=ids.FR_PARTY_LEADERS,
        name="leaders of French parties and parliamentary groups",
        evidence=(cite(S53, REPORTED, via=(LE_MONDE_REPORT,)),),
    ),
)

_ORGANISATIONS: Final = (
    Organisation(id=ids.EU, name="European Union", form=OrganisationForm.INTERNATIONAL),
    Organisation(id=ids.NATO, name="NATO", form=OrganisationForm.INTERNATIONAL),
    Organisation(
        id=ids.LA_FRANCE_INSOUMISE,
        name="La France insoumise",
        form=OrganisationForm.POLITICAL_PARTY,
        names=(
            stated(Name("LFI", "fr"), ids.LE_MONDE, cite(S53, REPORTED, via=(LE_MONDE_REPORT,))),
        ),
        members=(stated(ids.PANOT, ids.LE_MONDE, cite(S53, REPORTED, via=(LE_MONDE_REPORT,))),),
    ),
    _outlet(ids.REUTERS, "Reuters"),
    _outlet(ids.KYIV_INDEPENDENT, "The Kyiv Independent"),
    _outlet(ids.EUROPEAN_PRAVDA, "European Pravda"),
    _outlet(ids.POLITICO, "Politico"),
    _outlet(ids.TELEGRAPH, "The Telegraph"),
    _outlet(ids.NY_POST, "New York Post"),
    _outlet(ids.THE_TIMES, "The Times"),
    _outlet(ids.LE_MONDE, "Le Monde"),
    _outlet(ids.TASS, "TASS"),
    _outlet(ids.NEWS_PRAVDA, "Pravda network"),
    _outlet(ids.EUROMAIDAN_PRESS, "Euromaidan Press"),
    _outlet(ids.DPA, "dpa"),
    _outlet(ids.GUARDIAN, "The Guardian"),
    _outlet(ids.BBC, "BBC"),
    _outlet(ids.PA, "PA"),
    _outlet(ids.SUSPILNE, "Suspilne"),
)

_ORGANS: Final = (
    _organ(
        ids.GB_GOVERNMENT,
        "Government of the United Kingdom",
        ids.GB,
        OrganForm.GOVERNMENT,
        _PRESS(Name("Downing Street", "en"), cite(S06, QUOTED, via=(NO10_STATEMENT,))),
        _PRESS(Name("No 10", "en"), cite(S06, QUOTED, via=(NO10_STATEMENT,))),
    ),
    _organ(ids.GB_MINISTRY_OF_DEFENCE, "UK Ministry of Defence", ids.GB, OrganForm.MINISTRY),
    _organ(ids.GB_HOUSE_OF_COMMONS, "House of Commons", ids.GB, OrganForm.PARLIAMENT),
    _organ(ids.GB_HOUSE_OF_LORDS, "House of Lords", ids.GB, OrganForm.PARLIAMENT),
    _organ(
        ids.GB_ARMED_FORCES,
        "British Armed Forces",
        ids.GB,
        OrganForm.ARMED_FORCES,
        strength=(
            # The trained regular army, for comparison with what it could send.
            TIMES(
                Figure(About(71_000, Unit.SOLDIERS), Basis.ACTUAL),
                cite(S50, REPORTED, via=(TIMES_REPORT,)),
            ),
        ),
    ),
    _organ(
        ids.GB_MILITARY_LEADERSHIP, "British military leadership", ids.GB, OrganForm.ARMED_FORCES
    ),
    _organ(
        ids.FR_PRESIDENCY,
        "Presidency of the French Republic",
        ids.FR,
        OrganForm.HEAD_OF_STATE,
        _PRESS(Name("Elysee", "en"), cite(S17, REPORTED)),
    ),
    _organ(ids.FR_ARMED_FORCES, "French Armed Forces", ids.FR, OrganForm.ARMED_FORCES),
    _organ(
        ids.UA_PRESIDENCY, "Office of the President of Ukraine", ids.UA, OrganForm.HEAD_OF_STATE
    ),
    _organ(
        ids.UA_RADA,
        "Parliament of Ukraine",
        ids.UA,
        OrganForm.PARLIAMENT,
        _PRESS(Name("Verkhovna Rada"), cite(S96, REPORTED)),
    ),
    _organ(ids.UA_ARMED_FORCES, "Armed Forces of Ukraine", ids.UA, OrganForm.ARMED_FORCES),
    _organ(
        ids.UA_GENERAL_STAFF,
        "General Staff of the Armed Forces of Ukraine",
        ids.UA,
        OrganForm.ARMED_FORCES,
    ),
    _organ(ids.US_CONGRESS, "United States Congress", ids.US, OrganForm.PARLIAMENT),
    _organ(ids.DE_GOVERNMENT, "German Federal Government", ids.DE, OrganForm.GOVERNMENT),
    _organ(ids.DE_BUNDESTAG, "German Bundestag", ids.DE, OrganForm.PARLIAMENT),
    _organ(
        ids.IT_GOVERNMENT,
        "Italian Government",
        ids.IT,
        OrganForm.GOVERNMENT,
        _PRESS(
            Name("Palazzo Chigi", "it"),
            cite(S62, REPORTED),
            cite(S63, REPORTED, via=(PALAZZO_CHIGI_NOTE,)),
        ),
    ),
    _organ(ids.ES_CONGRESS, "Spanish Congress of Deputies", ids.ES, OrganForm.PARLIAMENT),
    _organ(ids.SE_RIKSDAG, "Swedish Riksdag", ids.SE, OrganForm.PARLIAMENT),
    _organ(
        ids.RU_FOREIGN_MINISTRY,
        "Ministry of Foreign Affairs of the Russian Federation",
        ids.RU,
        OrganForm.MINISTRY,
    ),
    _organ(ids.EUROPEAN_COUNCIL, "European Council", ids.EU, OrganForm.COUNCIL),
    _organ(ids.EUROPEAN_COMMISSION, "European Commission", ids.EU, OrganForm.EXECUTIVE),
    _organ(
        ids.COALITION_PARLIAMENTS,
        "parliaments of the coalition's countries",
        ids.COALITION_OF_THE_WILLING,
        OrganForm.PARLIAMENT,
    ),
)

_PERSONS: Final = (
    _person(
        ids.ZELENSKYY,
        "Volodymyr Zelenskyy",
        names=(
            ARTICLE(Name("Volodymyr Zelenskyy", "en")),
            stated(Name("Zelenskyy", "en"), ids.UA_PRESIDENCY, cite(S02), cite(S03)),
            _PRESS(Name("Zelensky", "en"), cite(S96, REPORTED), cite(S132, REPORTED)),
            stated(Name("Zelenskiy", "en"), ids.REUTERS, cite(S94, REPORTED)),
        ),
    ),
    _person(
        ids.MACRON,
        "Emmanuel Macron",
        cite(S04),
        names=(ARTICLE(Name("Emmanuel Macron", "en")),),
    ),
    _person(ids.STARMER, "Keir Starmer", cite(S05), names=(ARTICLE(Name("Keir Starmer", "en")),)),
    _person(ids.MERZ, "Friedrich Merz", cite(S59, REPORTED), cite(S61, REPORTED)),
    _person(
        ids.WITKOFF,
        "Steve Witkoff",
        cite(S14, REPORTED),
        cite(S16, REPORTED),
        names=(ARTICLE(Name("Steve Witkoff", "en")),),
    ),
    _person(ids.KUSHNER, "Jared Kushner", cite(S14, REPORTED), cite(S16, REPORTED)),
    _person(
        ids.TRUMP,
        "Donald Trump",
        cite(S90, REPORTED),
        cite(S91, REPORTED),
        names=(ARTICLE(Name("Donald Trump", "en")),),
    ),
    _person(ids.RUBIO, "Marco Rubio", cite(S126, REPORTED), cite(S110, REPORTED)),
    _person(ids.GRYNKEWICH, "Alexus Grynkewich", cite(S16, REPORTED)),
    _person(ids.RUTTE, "Mark Rutte", cite(S84, REPORTED)),
    _person(ids.COSTA, "António Costa", cite(S84, REPORTED)),
    _person(ids.VON_DER_LEYEN, "Ursula von der Leyen", cite(S84, REPORTED)),
    _person(ids.HEALEY, "John Healey", cite(S08), cite(S52, REPORTED)),
    _person(ids.CARNS, "Al Carns", cite(S11, REPORTED), cite(S12, REPORTED)),
    _person(ids.COAKER, "Lord Coaker", cite(S10)),
    _person(ids.GOLDIE, "Baroness Goldie", cite(S09)),
    _person(ids.TEVERSON, "Lord Teverson", cite(S10)),
    _person(ids.BADENOCH, "Kemi Badenoch", cite(S07)),
    _person(ids.CARTLIDGE, "James Cartlidge", cite(S11, REPORTED), cite(S12, REPORTED)),
    _person(ids.MANDON, "Fabien Mandon", cite(S53, REPORTED, via=(LE_MONDE_REPORT,))),
    _person(ids.PANOT, "Mathilde Panot", cite(S53, REPORTED, via=(LE_MONDE_REPORT,))),
    _person(ids.MELONI, "Giorgia Meloni", cite(S62, REPORTED), cite(S74, REPORTED)),
    _person(ids.TUSK, "Donald Tusk", cite(S67, REPORTED), cite(S68, REPORTED)),
    _person(ids.SANCHEZ, "Pedro Sánchez", cite(S64, REPORTED), cite(S65, REPORTED)),
    _person(ids.FIDAN, "Hakan Fidan", cite(S72, REPORTED)),
    _person(ids.DE_WEVER, "Bart De Wever", cite(S75, REPORTED)),
    _person(ids.KRISTERSSON, "Ulf Kristersson", cite(S76, REPORTED)),
    _person(ids.CARNEY, "Mark Carney", cite(S78, REPORTED), cite(S80, REPORTED)),
    _person(ids.KAUNAS, "Robertas Kaunas", cite(S77, REPORTED)),
    _person(ids.DAN, "Nicușor Dan", cite(S73, REPORTED)),
    _person(ids.MITSOTAKIS, "Kyriakos Mitsotakis", cite(S74, REPORTED)),
    _person(ids.BABIS, "Andrej Babiš", cite(S81, REPORTED)),
    _person(ids.FICO, "Robert Fico", cite(S82, REPORTED)),
    _person(ids.SZIJJARTO, "Péter Szijjártó", cite(S83, REPORTED)),
    _person(ids.PUTIN, "Vladimir Putin", cite(S82, REPORTED)),
    _person(ids.LAVROV, "Sergei Lavrov", cite(S88, REPORTED), cite(S89, REPORTED)),
    _person(
        ids.ZAKHAROVA,
        "Maria Zakharova",
        cite(S85, REPORTED, via=(RU_MFA_COMMENT,)),
        cite(S86, REPORTED),
    ),
    _person(ids.DMITRIEV, "Kirill Dmitriev", cite(S82, REPORTED)),
    _person(ids.SYBIHA, "Andrii Sybiha", cite(S98, REPORTED)),
    _person(ids.SASSE, "Gwendolyn Sasse", cite(S127)),
)

# Who held each office at the summit, by those who name the person in it. No change of holder is
# reported, so no claim has a day.
_OFFICES: Final = (
    _office(
        ids.UA_PRESIDENT,
        "President of Ukraine",
        ids.UA,
        stated(ids.ZELENSKYY, ids.UA_PRESIDENCY, cite(S02), cite(S03)),
        ARTICLE(ids.ZELENSKYY),
    ),
    _office(
        ids.FR_PRESIDENT,
        "President of the French Republic",
        ids.FR,
        ELYSEE(ids.MACRON, cite(S04)),
        ARTICLE(ids.MACRON),
    ),
    _office(
        ids.GB_PRIME_MINISTER,
        "Prime Minister of the United Kingdom",
        ids.GB,
        stated(ids.STARMER, ids.GB_GOVERNMENT, cite(S05)),
        ARTICLE(ids.STARMER),
    ),
    _office(
        ids.DE_CHANCELLOR,
        "Federal Chancellor of Germany",
        ids.DE,
        _PRESS(ids.MERZ, cite(S59, REPORTED), cite(S61, REPORTED)),
    ),
    _office(
        ids.US_SPECIAL_ENVOY,
        "Envoy of the United States",
        ids.US,
        stated(ids.WITKOFF, ids.REUTERS, cite(S16, REPORTED)),
        ARTICLE(ids.WITKOFF),
        names=(ARTICLE(Name("United States envoy", "en")),),
    ),
    _office(
        ids.US_PRESIDENT,
        "President of the United States",
        ids.US,
        _PRESS(ids.TRUMP, cite(S90, REPORTED)),
        ARTICLE(ids.TRUMP),
    ),
    _office(
        ids.US_SECRETARY_OF_STATE,
        "United States Secretary of State",
        ids.US,
        _PRESS(ids.RUBIO, cite(S126, REPORTED), cite(S110, REPORTED)),
    ),
    _office(
        ids.NATO_SACEUR,
        "Supreme Allied Commander Europe",
        ids.NATO,
        stated(ids.GRYNKEWICH, ids.REUTERS, cite(S16, REPORTED)),
        names=(stated(Name("SACEUR", "en"), ids.REUTERS, cite(S16, REPORTED)),),
    ),
    _office(
        ids.NATO_SECRETARY_GENERAL,
        "Secretary General of NATO",
        ids.NATO,
        _PRESS(ids.RUTTE, cite(S84, REPORTED)),
    ),
    _office(
        ids.EUROPEAN_COUNCIL_PRESIDENT,
        "President of the European Council",
        ids.EUROPEAN_COUNCIL,
        _PRESS(ids.COSTA, cite(S84, REPORTED)),
    ),
    _office(
        ids.EUROPEAN_COMMISSION_PRESIDENT,
        "President of the European Commission",
        ids.EUROPEAN_COMMISSION,
        _PRESS(ids.VON_DER_LEYEN, cite(S84, REPORTED)),
    ),
    _office(
        ids.GB_DEFENCE_SECRETARY,
        "UK Secretary of State for Defence",
        ids.GB_MINISTRY_OF_DEFENCE,
        _PRESS(ids.HEALEY, cite(S52, REPORTED)),
    ),
    # Sources differ on which of the ministers below the Secretary of State he was.
    _office(
        ids.GB_DEFENCE_MINISTER,
        "Minister in the UK Ministry of Defence",
        ids.GB_MINISTRY_OF_DEFENCE,
        _PRESS(ids.CARNS, cite(S11, REPORTED)),
        names=(_PRESS(Name("Veterans minister", "en"), cite(S11, REPORTED)),),
    ),
    _office(
        ids.GB_OPPOSITION_LEADER,
        "UK Leader of the Opposition",
        ids.GB_HOUSE_OF_COMMONS,
        stated(ids.BADENOCH, ids.GB_HOUSE_OF_COMMONS, cite(S07)),
    ),
    _office(
        ids.FR_CHIEF_OF_DEFENCE_STAFF,
        "French Chief of the Defence Staff",
        ids.FR_ARMED_FORCES,
        stated(ids.MANDON, ids.LE_MONDE, cite(S53, REPORTED, via=(LE_MONDE_REPORT,))),
    ),
    _office(
        ids.IT_PRIME_MINISTER,
        "Prime Minister of Italy",
        ids.IT,
        _PRESS(ids.MELONI, cite(S62, REPORTED)),
    ),
    _office(
        ids.PL_PRIME_MINISTER,
        "Prime Minister of Poland",
        ids.PL,
        _PRESS(ids.TUSK, cite(S67, REPORTED)),
    ),
    _office(
        ids.ES_PRIME_MINISTER,
        "Prime Minister of Spain",
        ids.ES,
        _PRESS(ids.SANCHEZ, cite(S64, REPORTED)),
    ),
    _office(
        ids.TR_FOREIGN_MINISTER,
        "Foreign Minister of Türkiye",
        ids.TR,
        _PRESS(ids.FIDAN, cite(S72, REPORTED)),
    ),
    _office(
        ids.BE_PRIME_MINISTER,
        "Prime Minister of Belgium",
        ids.BE,
        _PRESS(ids.DE_WEVER, cite(S75, REPORTED)),
    ),
    _office(
        ids.SE_PRIME_MINISTER,
        "Prime Minister of Sweden",
        ids.SE,
        _PRESS(ids.KRISTERSSON, cite(S76, REPORTED)),
    ),
    _office(
        ids.CA_PRIME_MINISTER,
        "Prime Minister of Canada",
        ids.CA,
        _PRESS(ids.CARNEY, cite(S80, REPORTED)),
    ),
    _office(
        ids.LT_DEFENCE_MINISTER,
        "Defence Minister of Lithuania",
        ids.LT,
        _PRESS(ids.KAUNAS, cite(S77, REPORTED)),
    ),
    _office(
        ids.RO_PRESIDENT,
        "President of Romania",
        ids.RO,
        _PRESS(ids.DAN, cite(S73, REPORTED)),
    ),
    _office(
        ids.GR_PRIME_MINISTER,
        "Prime Minister of Greece",
        ids.GR,
        _PRESS(ids.MITSOTAKIS, cite(S74, REPORTED)),
    ),
    _office(
        ids.CZ_PRIME_MINISTER,
        "Prime Minister of Czechia",
        ids.CZ,
        _PRESS(ids.BABIS, cite(S81, REPORTED)),
    ),
    _office(
        ids.SK_PRIME_MINISTER,
        "Prime Minister of Slovakia",
        ids.SK,
        _PRESS(ids.FICO, cite(S82, REPORTED)),
    ),
    _office(
        ids.HU_FOREIGN_MINISTER,
        "Foreign Minister of Hungary",
        ids.HU,
        _PRESS(ids.SZIJJARTO, cite(S83, REPORTED)),
    ),
    _office(
        ids.RU_PRESIDENT,
        "President of Russia",
        ids.RU,
        _PRESS(ids.PUTIN, cite(S82, REPORTED)),
    ),
    _office(
        ids.RU_FOREIGN_MINISTER,
        "Foreign Minister of Russia",
        ids.RU_FOREIGN_MINISTRY,
        _PRESS(ids.LAVROV, cite(S88, REPORTED)),
    ),
    _office(
        ids.RU_FOREIGN_MINISTRY_SPOKESPERSON,
        "Spokesperson of the Russian Foreign Ministry",
        ids.RU_FOREIGN_MINISTRY,
        stated(ids.ZAKHAROVA, ids.TASS, cite(S85, REPORTED)),
    ),
    _office(
        ids.RU_SPECIAL_ENVOY,
        "Envoy of the President of Russia",
        ids.RU,
        _PRESS(ids.DMITRIEV, cite(S82, REPORTED)),
    ),
    _office(
        ids.UA_FOREIGN_MINISTER,
        "Foreign Minister of Ukraine",
        ids.UA,
        _PRESS(ids.SYBIHA, cite(S98, REPORTED)),
    ),
)

_BODIES: Final = (
    Body(
        id=ids.MONITORING_MECHANISM,
        name="ceasefire monitoring and verification mechanism",
        status=(DECLARATION(BodyStatus.PROPOSED, cite(S01)),),
        functions=(
            DECLARATION(BodyFunction.MONITOR, cite(S01)),
            DECLARATION(BodyFunction.VERIFY, cite(S01)),
            STARMER_REMARKS(BodyFunction.MONITOR, cite(S05)),
            STARMER_REMARKS(BodyFunction.VERIFY, cite(S05)),
            ARTICLE(BodyFunction.MONITOR),
        ),
        members=(DECLARATION(ids.COALITION_OF_THE_WILLING, cite(S01)),),
        leads=(
            DECLARATION(ids.US, cite(S01)),
            ELYSEE(ids.US, cite(S04)),
            MACRON_PRESS(ids.US, cite(S35, QUOTED)),
            STARMER_REMARKS(ids.US, cite(S05)),
            ARTICLE(ids.US),
        ),
    ),
    Body(
        id=ids.SPECIAL_COMMISSION,
        name="Special Commission on breaches",
        status=(DECLARATION(BodyStatus.TO_BE_ESTABLISHED, cite(S01)),),
        functions=(
            DECLARATION(BodyFunction.ADDRESS_BREACHES, cite(S01)),
            DECLARATION(BodyFunction.ATTRIBUTE_RESPONSIBILITY, cite(S01)),
            DECLARATION(BodyFunction.DETERMINE_REMEDIES, cite(S01)),
        ),
        members=(
            DECLARATION(ids.COALITION_OF_THE_WILLING, cite(S01)),
            # Who else is to sit in it, the text does not say.
            DECLARATION(Unstated(), cite(S01)),
        ),
        names=(DECLARATION(Name("Special Commission", "en"), cite(S01)),),
    ),
    Body(
        id=ids.PARIS_COORDINATION_CELL,
        name="coordination cell of the United States, Ukraine and the coalition, Paris",
        status=(DECLARATION(BodyStatus.DECIDED, *_CELL_QUOTED, since=PartialDate("2026-01-06")),),
        functions=(DECLARATION(BodyFunction.COORDINATE, *_CELL_QUOTED),),
        members=(
            DECLARATION(ids.US, *_CELL_QUOTED),
            DECLARATION(ids.UA, *_CELL_QUOTED),
            DECLARATION(ids.COALITION_OF_THE_WILLING, *_CELL_QUOTED),
        ),
        site=(DECLARATION(ids.PARIS_CITY, *_CELL_QUOTED),),
        within=(DECLARATION(ids.MNFU_HEADQUARTERS, *_CELL_QUOTED),),
    ),
    Body(
        id=ids.MNFU,
        name="Multinational Force Ukraine",
        within=(DECLARATION(ids.COALITION_OF_THE_WILLING, cite(S24, QUOTED), cite(S26, QUOTED)),),
        names=(CARNS_ANSWERS(Name("MNF-U", "en"), _ANSWERS),),
    ),
    Body(
        id=ids.MNFU_HEADQUARTERS,
        name="operational headquarters of the force",
        status=(
            _PRESS(
                BodyStatus.EXISTING,
                cite(S116, REPORTED),
                cite(S118, REPORTED),
                since=PartialDate("2025-07"),
            ),
            CARNS_ANSWERS(BodyStatus.EXISTING, _ANSWERS, since=PartialDate("/2026-01")),
            stated(
                BodyStatus.OPERATING,
                ids.GB_MINISTRY_OF_DEFENCE,
                cite(
                    S102,
                    REPORTED,
                    via=(UK_MOD_STATEMENT,),
                    quote=Quote("up and running", language="en"),
                ),
                since=PartialDate("/2026-02-24"),
            ),
        ),
        functions=(CARNS_ANSWERS(BodyFunction.COMMAND, _ANSWERS),),
        leads=(
            CARNS_ANSWERS(ids.GB, _ANSWERS),
            CARNS_ANSWERS(ids.FR, _ANSWERS),
            _NORTHWOOD(ids.GB),
            _NORTHWOOD(ids.FR),
        ),
        site=(
            CARNS_ANSWERS(ids.PARIS_CITY, _ANSWERS),
            _NORTHWOOD(ids.PARIS_CITY),
            _OPINION(ids.FORT_MONT_VALERIEN, cite(S118, REPORTED)),
        ),
        rotation=(_NORTHWOOD(Rotation((ids.PARIS_CITY, ids.LONDON), Duration(months=12))),),
        rank=(CARNS_ANSWERS(Rank.THREE_STAR, _ANSWERS), _NORTHWOOD(Rank.THREE_STAR)),
        staff=(
            stated(
                Figure(Exactly(70, Unit.STAFF), Basis.ACTUAL),
                ids.GB_MINISTRY_OF_DEFENCE,
                cite(S102, REPORTED, via=(UK_MOD_STATEMENT,)),
                since=PartialDate("/2026-02-24"),
            ),
        ),
        within=(CARNS_ANSWERS(ids.MNFU, _ANSWERS), _NORTHWOOD(ids.MNFU)),
    ),
    Body(
        id=ids.KYIV_COORDINATION_CELL,
        name="coordination cell of the force, Kyiv",
        status=(CARNS_ANSWERS(BodyStatus.CONDITIONAL, _ANSWERS),),
        functions=(
            CARNS_ANSWERS(BodyFunction.COORDINATE, _ANSWERS),
            CARNS_ANSWERS(BodyFunction.LIAISE, _ANSWERS),
            _NORTHWOOD(BodyFunction.COORDINATE),
        ),
        site=(CARNS_ANSWERS(ids.KYIV, _ANSWERS), _NORTHWOOD(ids.KYIV)),
        rank=(_PRESS(Rank.TWO_STAR, cite(S116, REPORTED), cite(S118, REPORTED)),),
        commander_from=(
            _NORTHWOOD(ids.GB),
            _PRESS(ids.GB, cite(S116, REPORTED), cite(S118, REPORTED)),
        ),
        works_with=(CARNS_ANSWERS(ids.UA_GENERAL_STAFF, _ANSWERS),),
        within=(CARNS_ANSWERS(ids.MNFU, _ANSWERS),),
    ),
    Body(
        id=ids.NEGOTIATING_GROUP,
        name="group that negotiates the international agreement on the force",
        status=(CARNS_ANSWERS(BodyStatus.TO_BE_ESTABLISHED, _ANSWERS),),
        functions=(CARNS_ANSWERS(BodyFunction.NEGOTIATE, _ANSWERS),),
        members=(
            CARNS_ANSWERS(ids.UA, _ANSWERS),
            CARNS_ANSWERS(ids.GB, _ANSWERS),
            CARNS_ANSWERS(ids.FR, _ANSWERS),
            CARNS_ANSWERS(ids.OTHER_CONTRIBUTORS, _ANSWERS),
            # Which persons or offices sit in it is not made public.
            CARNS_ANSWERS(Withheld(), _ANSWERS),
        ),
    ),
)

PARTIES: Final[tuple[Party, ...]] = (
    *_STATES,
    *_COALITIONS,
    *_ORGANISATIONS,
    *_ORGANS,
    *_PERSONS,
    *_OFFICES,
    *_BODIES,
)
"""Everyone who speaks, promises, consents, is promised something or is present in this dossier."""
