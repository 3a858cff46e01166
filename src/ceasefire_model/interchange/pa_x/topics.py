"""The subjects for which PA-X reads every agreement.

Labels marked official are those of the visualisation that the makers of PA-X published; a few
subjects are newer than it. `SsrGua` is labelled *Security Sector (General)*: although its name
sounds like it, it says nothing of a security guarantee, and no guarantee is made of it.
"""

from typing import Final, final

from attrs import field, frozen

from ceasefire_model.declarations import Intensity, Topic
from ceasefire_model.identifiers import Register
from ceasefire_model.interchange.crosswalks import (
    OFFICIAL,
    PROVISIONAL,
    CodeEntry,
    CodeStatus,
)
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class TopicCode:
    """A subject, and whether PA-X grades how fully a text treats it.

    Attributes:
        code: The column.
        label: What the subject is.
        graded: Whether its codes go from 0 to 3; otherwise they are 0 and 1.
        status: On whose word the label rests.
    """

    code: str = field(kw_only=False)
    label: str = field(kw_only=False)
    graded: bool = False
    status: CodeStatus = OFFICIAL

    def __attrs_post_init__(self) -> None:
        check(self)


GRADES: Final = (
    CodeEntry("1", "mentioned", Intensity.MENTIONED),
    CodeEntry("2", "with some substance", Intensity.SUBSTANTIVE),
    CodeEntry("3", "in substantive detail", Intensity.DETAILED),
)
"""What the codes of a graded subject mean beside 0, by which it is not treated."""

TOPICS: Final = (
    TopicCode("GCh", "Children and youth", graded=True),
    TopicCode("GChRhet", "Children and youth: rhetorical"),
    TopicCode("GChAntid", "Children and youth: anti-discrimination"),
    TopicCode("GChSubs", "Children and youth: substantive"),
    TopicCode("GChOth", "Children and youth: other"),
    TopicCode("GDis", "Disabled persons", graded=True),
    TopicCode("GDisRhet", "Disabled persons: rhetorical"),
    TopicCode("GDisAntid", "Disabled persons: anti-discrimination"),
    TopicCode("GDisSubs", "Disabled persons: substantive"),
    TopicCode("GDisOth", "Disabled persons: other"),
    TopicCode("GAge", "Elderly, age", graded=True),
    TopicCode("GAgeRhet", "Elderly, age: rhetorical"),
    TopicCode("GAgeAntid", "Elderly, age: anti-discrimination"),
    TopicCode("GAgeSubs", "Elderly, age: substantive"),
    TopicCode("GAgeOth", "Elderly, age: other"),
    TopicCode("GMig", "Migrant workers", graded=True),
    TopicCode("GMigRhet", "Migrant workers: rhetorical"),
    TopicCode("GMigAntid", "Migrant workers: anti-discrimination"),
    TopicCode("GMigSubs", "Migrant workers: substantive"),
    TopicCode("GMigOth", "Migrant workers: other"),
    TopicCode("GRa", "Racial, ethnic or national groups", graded=True),
    TopicCode("GRaRhet", "Racial, ethnic or national groups: rhetorical"),
    TopicCode("GRaAntid", "Racial, ethnic or national groups: anti-discrimination"),
    TopicCode("GRaSubs", "Racial, ethnic or national groups: substantive"),
    TopicCode("GRaOth", "Racial, ethnic or national groups: other"),
    TopicCode("GRe", "Religious groups", graded=True),
    TopicCode("GReRhet", "Religious groups: rhetorical"),
    TopicCode("GReAntid", "Religious groups: anti-discrimination"),
    TopicCode("GReSubs", "Religious groups: substantive"),
    TopicCode("GReOth", "Religious groups: other"),
    TopicCode("GInd", "Indigenous people", graded=True),
    TopicCode("GIndRhet", "Indigenous people: rhetorical"),
    TopicCode("GIndAntid", "Indigenous people: anti-discrimination"),
    TopicCode("GIndSubs", "Indigenous people: substantive"),
    TopicCode("GIndOth", "Indigenous people: other"),
    TopicCode("GOth", "Other groups", graded=True),
    TopicCode("GOthRhet", "Other groups: rhetorical"),
    TopicCode("GOthAntid", "Other groups: anti-discrimination"),
    TopicCode("GOthSubs", "Other groups: substantive"),
    TopicCode("GOthOth", "Other groups: other"),
    TopicCode("GRef", "Refugees, displaced persons", graded=True),
    TopicCode("GRefRhet", "Refugees, displaced persons: rhetorical"),
    TopicCode("GRefSubs", "Refugees, displaced persons: substantive"),
    TopicCode("GRefOth", "Refugees, displaced persons: other"),
    TopicCode("GSoc", "Social class", graded=True),
    TopicCode("GSocRhet", "Social class: rhetorical"),
    TopicCode("GSocAntid", "Social class: anti-discrimination"),
    TopicCode("GSocSubs", "Social class: substantive"),
    TopicCode("GSocOth", "Social class: other"),
    TopicCode("GeWom", "Women, girls and gender"),
    TopicCode("GeMe", "Men and boys"),
    TopicCode("GeMeNu", "Gender neutrality wording"),
    TopicCode("GeMeOth", "Men and boys: other"),
    TopicCode("GeLgbti", "LGBTI references"),
    TopicCode("GeLgbtiPos", "LGBTI references, positive"),
    TopicCode("GeLgbtiNeg", "LGBTI references, negative"),
    TopicCode("GeFa", "Family"),
    TopicCode("StDef", "State definition"),
    TopicCode("StGen", "Nature of state, general"),
    TopicCode("StCon", "State configuration"),
    TopicCode("StSd", "Self-determination"),
    TopicCode("StRef", "Referendum"),
    TopicCode("StSym", "State symbols"),
    TopicCode("StInd", "Independence, secession"),
    TopicCode("StUni", "Accession, unification"),
    TopicCode("StBor", "Border delimitation"),
    TopicCode("StXbor", "Cross-border provision"),
    TopicCode("Pol", "Political institutions", graded=True),
    TopicCode("PolGen", "General references to political institutions"),
    TopicCode("PolNewInd", "New political institutions"),
    TopicCode("PolNewTemp", "Temporary institutional arrangement"),
    TopicCode("Ele", "Elections", graded=True),
    TopicCode("ElecComm", "Electoral commission", graded=True),
    TopicCode("PolPar", "Political parties reform", graded=True),
    TopicCode("PolParTrans", "Rebels transitioning to political parties"),
    TopicCode("PolParOth", "Other political party reform or regulation"),
    TopicCode("Civso", "Civil society"),
    TopicCode("Tral", "Traditional, religious leaders"),
    TopicCode("Pubad", "Public administration (civil service)", graded=True),
    TopicCode("ConGen", "Constitution, general", status=PROVISIONAL),
    TopicCode("ConRen", "Constitutional renewal, affirmation"),
    TopicCode("Cons", "Constitutional reform, making"),
    TopicCode("Polps", "Political powersharing", graded=True),
    TopicCode("PpsGe", "Political powersharing, general", status=PROVISIONAL),
    TopicCode(
        "PpsGe:St", "Political powersharing, general, at the level of the state", status=PROVISIONAL
    ),
    TopicCode(
        "PpsGe:Sub",
        "Political powersharing, general, below the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode("PpsEx", "Executive coalition"),
    TopicCode("PpsEx:St", "Executive coalition, at the level of the state", status=PROVISIONAL),
    TopicCode("PpsEx:Sub", "Executive coalition, below the level of the state", status=PROVISIONAL),
    TopicCode("PpsOro", "Proportionality in the legislature"),
    TopicCode(
        "PpsOro:St",
        "Proportionality in the legislature, at the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode(
        "PpsOro:Sub",
        "Proportionality in the legislature, below the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode("PpsOthPr", "Other proportionality"),
    TopicCode(
        "PpsOthPr:St", "Other proportionality, at the level of the state", status=PROVISIONAL
    ),
    TopicCode(
        "PpsOthPr:Sub", "Other proportionality, below the level of the state", status=PROVISIONAL
    ),
    TopicCode("PpsVet", "Form of veto or communal majority"),
    TopicCode(
        "PpsVet:St",
        "Form of veto or communal majority, at the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode(
        "PpsVet:Sub",
        "Form of veto or communal majority, below the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode("PpsAut", "Segmental autonomy"),
    TopicCode("PpsAut:St", "Segmental autonomy, at the level of the state", status=PROVISIONAL),
    TopicCode("PpsAut:Sub", "Segmental autonomy, below the level of the state", status=PROVISIONAL),
    TopicCode("PpsInt", "International involvement"),
    TopicCode(
        "PpsInt:St", "International involvement, at the level of the state", status=PROVISIONAL
    ),
    TopicCode(
        "PpsInt:Sub", "International involvement, below the level of the state", status=PROVISIONAL
    ),
    TopicCode("PpsOth", "Other form of political powersharing"),
    TopicCode(
        "PpsOth:St",
        "Other form of political powersharing, at the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode(
        "PpsOth:Sub",
        "Other form of political powersharing, below the level of the state",
        status=PROVISIONAL,
    ),
    TopicCode("Terps", "Territorial powersharing", graded=True),
    TopicCode("TpsSub", "Federal or similarly sub-divided"),
    TopicCode("TpsLoc", "Local, municipal"),
    TopicCode("TpsAut", "Autonomy"),
    TopicCode("TpsOth", "Territorial powersharing: other"),
    TopicCode("Eps", "Economic powersharing", graded=True),
    TopicCode("EpsRes", "Sharing of resources"),
    TopicCode("EpsFis", "Fiscal federalism"),
    TopicCode("EpsOth", "Economic powersharing: other"),
    TopicCode("Mps", "Military powersharing", graded=True),
    TopicCode("MpsMe", "Merger of forces"),
    TopicCode("MpsJt", "Joint command structure"),
    TopicCode("MpsPro", "Military proportionality"),
    TopicCode("MpsOth", "Military powersharing: other"),
    TopicCode("HrGen", "Human rights, rule of law"),
    TopicCode("HrBor", "Bill of rights", graded=True),
    TopicCode("HrTrinc", "Treaty incorporation"),
    TopicCode("HrCp", "Civil and political rights"),
    TopicCode("CprLife", "Life"),
    TopicCode("CprTort", "Torture"),
    TopicCode("CprEq", "Equality"),
    TopicCode("CprSlav", "Slavery"),
    TopicCode("CprLib", "Liberty and security of person"),
    TopicCode("CprDet", "Humane treatment in detention"),
    TopicCode("CprFmov", "Freedom of movement"),
    TopicCode("CprFspe", "Freedom of speech"),
    TopicCode("CprFass", "Freedom of association"),
    TopicCode("CprTria", "Fair trial"),
    TopicCode("CprPriv", "Privacy and family life"),
    TopicCode("CprVote", "Vote and take part"),
    TopicCode("CprReli", "Thought, opinion, conscience and religion"),
    TopicCode("CprOth", "Civil and political rights: other"),
    TopicCode("HrSec", "Socio-economic rights"),
    TopicCode("SerProp", "Property"),
    TopicCode("SerWork", "Work"),
    TopicCode("SerHeal", "Health"),
    TopicCode("SerEdu", "Education"),
    TopicCode("SerStdl", "Adequate standard of living"),
    TopicCode("SerShel", "Shelter, housing"),
    TopicCode("SerSs", "Social security"),
    TopicCode("SerCult", "Cultural rights"),
    TopicCode("SerOth", "Socio-economic rights: other"),
    TopicCode("HrCit", "Citizenship", graded=True),
    TopicCode("CitGen", "Citizen, general"),
    TopicCode("CitRights", "Citizens, specific rights"),
    TopicCode("CitDef", "Citizenship delimitation"),
    TopicCode("CitOth", "Citizenship other"),
    TopicCode("HrDem", "Democracy", graded=True),
    TopicCode("HrDet", "Detention procedures"),
    TopicCode("Med", "Media and communication", graded=True),
    TopicCode("MedGov", "Governance of media"),
    TopicCode("MedSubs", "Media roles"),
    TopicCode("MedLog", "Media logistics"),
    TopicCode("MedOth", "Media other"),
    TopicCode("HrMob", "Mobility, access"),
    TopicCode("Prot", "Protection measures", graded=True),
    TopicCode("ProtCiv", "Protection of civilians"),
    TopicCode("ProtGrp", "Protection of groups"),
    TopicCode("ProtOth", "Other protection measures"),
    TopicCode("RiOth", "Rights: other", status=PROVISIONAL),
    TopicCode("HrNi", "National human rights institution", graded=True),
    TopicCode("HrNiMe", "Mentions of such an institution"),
    TopicCode("HrNiNe", "New or fundamentally revised institution"),
    TopicCode("HrNiOth", "National human rights institution: other"),
    TopicCode("HrIi", "Regional or international human rights institutions", graded=True),
    TopicCode("HrIiMon", "Monitoring calls"),
    TopicCode("HrIiBod", "Body tasked"),
    TopicCode("HrIiOth", "Other regional or international human rights institutions"),
    TopicCode("JusCr", "Criminal justice and emergency law"),
    TopicCode("JusCrSp", "Reform to specific laws"),
    TopicCode("JusCrSys", "Criminal justice system reform"),
    TopicCode("JusCrPow", "Delimitation of powers in criminal justice system"),
    TopicCode("JusEm", "State of emergency provisions"),
    TopicCode("JusJu", "Judiciary and courts"),
    TopicCode("JusPri", "Prisons and detention"),
    TopicCode("JusTra", "Traditional, religious laws"),
    TopicCode("Dev", "Development or socio-economic reconstruction", graded=True),
    TopicCode("DevSoc", "Development provisions"),
    TopicCode("DevHum", "Humanitarian assistance"),
    TopicCode("DevInfra", "Infrastructure and reconstruction"),
    TopicCode("NEC", "National economic plan"),
    TopicCode("NatRes", "Natural resources"),
    TopicCode("IntFu", "International funds"),
    TopicCode("Bus", "Business", graded=True),
    TopicCode("Tax", "Taxation", graded=True),
    TopicCode("TaxPo", "Power to tax"),
    TopicCode("TaxRef", "Reform of taxation"),
    TopicCode("TaxOth", "Taxation: other"),
    TopicCode("Ban", "Banks"),
    TopicCode("CenBan", "Central bank"),
    TopicCode("BanPers", "Personal or commercial banking"),
    TopicCode("BanInt", "International finance"),
    TopicCode("BanXb", "Cross-border financial flows"),
    TopicCode("LaRef", "Land reform, rights"),
    TopicCode("LaRefMan", "Land reform, transfer and management"),
    TopicCode("LaRefRet", "Property return, restitution and dispute mechanisms"),
    TopicCode("LaRefOth", "Land reform: other"),
    TopicCode("LaNom", "Pastoralist, nomadism rights"),
    TopicCode("LaCH", "Cultural heritage"),
    TopicCode("LaCHTa", "Cultural heritage: tangible"),
    TopicCode("LaCHIt", "Cultural heritage: intangible"),
    TopicCode("LaCHPro", "Cultural heritage, promotion of values"),
    TopicCode("LaCHOth", "Cultural heritage: other"),
    TopicCode("LaEn", "Environment"),
    TopicCode("Wat", "Water or riparian (river) rights, access"),
    TopicCode("SsrGua", "Security sector (general)"),
    TopicCode("Ce", "Ceasefire", graded=True),
    TopicCode("CeProv", "Ceasefire provisions"),
    TopicCode("CeGen", "General references to ceasefires"),
    TopicCode("SsrPol", "Police", graded=True),
    TopicCode("SsrArm", "Armed forces", graded=True),
    TopicCode("SsrDdr", "DDR", graded=True),
    TopicCode("DdrDemil", "Demilitarisation"),
    TopicCode("DdrProg", "DDR programme"),
    TopicCode("SsrInt", "Intelligence service", graded=True),
    TopicCode("SsrPsf", "Rebel, opposition, para-statal forces"),
    TopicCode("SsrFf", "Withdrawal of foreign forces"),
    TopicCode("Cor", "Corruption", graded=True),
    TopicCode("SsrCrOcr", "Crime, organised crime", graded=True),
    TopicCode("SsrDrugs", "Drugs", graded=True),
    TopicCode("Terr", "Terrorism"),
    TopicCode("TjGen", "Transitional justice general", graded=True),
    TopicCode("TjAm", "Amnesty, pardon", graded=True),
    TopicCode("TjAmPro", "Amnesty, pardon proper"),
    TopicCode("TjSan", "Relief of other sanctions"),
    TopicCode("TjPower", "Power to amnesty"),
    TopicCode("TjAmBan", "Amnesty prohibition"),
    TopicCode("TjCou", "Courts", graded=True),
    TopicCode("TjJaNc", "National courts"),
    TopicCode("TjJaIc", "International courts"),
    TopicCode("TjMech", "Mechanism", graded=True),
    TopicCode("TjPrire", "Prisoner release", graded=True),
    TopicCode("TjVet", "Vetting", graded=True),
    TopicCode("TjVic", "Victims", graded=True),
    TopicCode("TjMis", "Missing", graded=True),
    TopicCode("TjRep", "Reparations", graded=True),
    TopicCode("TjRSym", "Symbolic reparations"),
    TopicCode("TjRMa", "Material reparations (includes compensation)"),
    TopicCode("TjNR", "Reconciliation", graded=True),
    TopicCode("ImUN", "UN signatory"),
    TopicCode("ImOth", "Other international signatory"),
    TopicCode("ImRef", "Referendum for agreement"),
    TopicCode("ImPK", "International mission, force, similar"),
    TopicCode("ImE", "Enforcement mechanism"),
)
"""Every subject, in the order of the file."""

_LABELS: Final = {topic.code: topic.label for topic in TOPICS}


def topic_label(topic: Topic) -> str | None:
    """Say in words which subject a topic is.

    Args:
        topic: A topic of any index.

    Returns:
        The label that PA-X gives it; `None` where it is none of PA-X, or not known.
    """
    return _LABELS.get(topic.code) if topic.register is Register.PA_X else None
