"""Where the Paris dossier was read: pages, copies of pages, and what stands behind them.

One `Source` for each page, in three groups: the article from which the dossier started (`SEED`)
and one page met beside another; the pages `S01` to `S142`, numbered as they were found, with the
numbers of dropped pages missing; and works that nobody here read, known because a page copies,
retells or quotes them. The last group is for `Citation.via` and `Source.copy_of`, never for
`Citation.source`: one cannot have read a passage in a page that was not opened.

Only the beginning of each page was read, so its extent is `EXCERPT` and its silence on a matter
says nothing. The seed article was read whole.

A passage is cited with the reading that the page allows, whoever speaks in it:

* `ORIGINAL`: in the text itself, or in a full copy of it, such as a page that reprints Hansard;
* `QUOTED`: a text or a named speaker, through a page that quotes or closely paraphrases;
* `REPORTED`: a retelling by the page. Where it rests on people whom it does not name, the holder
  of the claim is `Unnamed`; where the page itself is weak, its kind says so (`REWRITE`,
  `AGGREGATOR`).

The date of a source is the day on which the page appeared, by its address, its own date line or its
text; a month or a span where no more is known. It may be later than what it tells, so a page that
gives none is `NotReported`: the day of the events is no substitute. A copy of a parliamentary
record carries the day of the sitting. Works not read are dated only where a page that was read, or
the nature of the work, tells the day.
"""

from typing import Final

from ceasefire_model.absences import NotReported
from ceasefire_model.identifiers import SourceId
from ceasefire_model.sources import Control, Extent, Source, SourceForm
from ceasefire_model.times import PartialDate

# Read, and not in the list of pages
SEED: Final = SourceId("seed-article")
GAZETA_KG: Final = SourceId("gazeta-kg")

# Pages, numbered as they were found; missing numbers were dropped
S01: Final = SourceId("s01")
S02: Final = SourceId("s02")
S03: Final = SourceId("s03")
S04: Final = SourceId("s04")
S05: Final = SourceId("s05")
S06: Final = SourceId("s06")
S07: Final = SourceId("s07")
S08: Final = SourceId("s08")
S09: Final = SourceId("s09")
S10: Final = SourceId("s10")
S11: Final = SourceId("s11")
S12: Final = SourceId("s12")
S13: Final = SourceId("s13")
S14: Final = SourceId("s14")
S15: Final = SourceId("s15")
S16: Final = SourceId("s16")
S17: Final = SourceId("s17")
S18: Final = SourceId("s18")
S19: Final = SourceId("s19")
S20: Final = SourceId("s20")
S21: Final = SourceId("s21")
S22: Final = SourceId("s22")
S23: Final = SourceId("s23")
S24: Final = SourceId("s24")
S25: Final = SourceId("s25")
S26: Final = SourceId("s26")
S27: Final = SourceId("s27")
S28: Final = SourceId("s28")
S29: Final = SourceId("s29")
S30: Final = SourceId("s30")
S31: Final = SourceId("s31")
S32: Final = SourceId("s32")
S33: Final = SourceId("s33")
S34: Final = SourceId("s34")
S35: Final = SourceId("s35")
S36: Final = SourceId("s36")
S37: Final = SourceId("s37")
S38: Final = SourceId("s38")
S39: Final = SourceId("s39")
S40: Final = SourceId("s40")
S41: Final = SourceId("s41")
S42: Final = SourceId("s42")
S43: Final = SourceId("s43")
S44: Final = SourceId("s44")
S45: Final = SourceId("s45")
S46: Final = SourceId("s46")
S47: Final = SourceId("s47")
S48: Final = SourceId("s48")
S49: Final = SourceId("s49")
S50: Final = SourceId("s50")
S51: Final = SourceId("s51")
S52: Final = SourceId("s52")
S53: Final = SourceId("s53")
S54: Final = SourceId("s54")
S55: Final = SourceId("s55")
S56: Final = SourceId("s56")
S57: Final = SourceId("s57")
S58: Final = SourceId("s58")
S59: Final = SourceId("s59")
S60: Final = SourceId("s60")
S61: Final = SourceId("s61")
S62: Final = SourceId("s62")
S63: Final = SourceId("s63")
S64: Final = SourceId("s64")
S65: Final = SourceId("s65")
S66: Final = SourceId("s66")
S67: Final = SourceId("s67")
S68: Final = SourceId("s68")
S69: Final = SourceId("s69")
S70: Final = SourceId("s70")
S71: Final = SourceId("s71")
S72: Final = SourceId("s72")
S73: Final = SourceId("s73")
S74: Final = SourceId("s74")
S75: Final = SourceId("s75")
S76: Final = SourceId("s76")
S77: Final = SourceId("s77")
S78: Final = SourceId("s78")
S79: Final = SourceId("s79")
S80: Final = SourceId("s80")
S81: Final = SourceId("s81")
S82: Final = SourceId("s82")
S83: Final = SourceId("s83")
S84: Final = SourceId("s84")
S85: Final = SourceId("s85")
S86: Final = SourceId("s86")
S87: Final = SourceId("s87")
S88: Final = SourceId("s88")
S89: Final = SourceId("s89")
S90: Final = SourceId("s90")
S91: Final = SourceId("s91")
S92: Final = SourceId("s92")
S93: Final = SourceId("s93")
S94: Final = SourceId("s94")
S95: Final = SourceId("s95")
S96: Final = SourceId("s96")
S97: Final = SourceId("s97")
S98: Final = SourceId("s98")
S99: Final = SourceId("s99")
S100: Final = SourceId("s100")
S101: Final = SourceId("s101")
S102: Final = SourceId("s102")
S103: Final = SourceId("s103")
S104: Final = SourceId("s104")
S105: Final = SourceId("s105")
S106: Final = SourceId("s106")
S108: Final = SourceId("s108")
S109: Final = SourceId("s109")
S110: Final = SourceId("s110")
S111: Final = SourceId("s111")
S112: Final = SourceId("s112")
S113: Final = SourceId("s113")
S114: Final = SourceId("s114")
S116: Final = SourceId("s116")
S117: Final = SourceId("s117")
S118: Final = SourceId("s118")
S119: Final = SourceId("s119")
S120: Final = SourceId("s120")
S121: Final = SourceId("s121")
S122: Final = SourceId("s122")
S123: Final = SourceId("s123")
S125: Final = SourceId("s125")
S126: Final = SourceId("s126")
S127: Final = SourceId("s127")
S128: Final = SourceId("s128")
S130: Final = SourceId("s130")
S131: Final = SourceId("s131")
S132: Final = SourceId("s132")
S133: Final = SourceId("s133")
S134: Final = SourceId("s134")
S135: Final = SourceId("s135")
S136: Final = SourceId("s136")
S137: Final = SourceId("s137")
S138: Final = SourceId("s138")
S139: Final = SourceId("s139")
S140: Final = SourceId("s140")
S141: Final = SourceId("s141")
S142: Final = SourceId("s142")

# Known only through others
# Governments and parliaments
PM_REMARKS: Final = SourceId("pm-remarks")
NO10_STATEMENT: Final = SourceId("no10-statement")
NO10_RELEASE: Final = SourceId("no10-release")
DECLARATION_OF_INTENT: Final = SourceId("declaration-of-intent")
ELYSEE_DECLARATION: Final = SourceId("elysee-declaration")
HANSARD_COMMONS: Final = SourceId("hansard-commons")
HANSARD_LORDS: Final = SourceId("hansard-lords")
UK_WRITTEN_ANSWERS: Final = SourceId("uk-written-answers")
UK_MOD_STATEMENT: Final = SourceId("uk-mod-statement")
PALAZZO_CHIGI_NOTE: Final = SourceId("palazzo-chigi-note")
RU_MFA_COMMENT: Final = SourceId("ru-mfa-comment")
COALITION_STATEMENT_FEB: Final = SourceId("coalition-statement-feb")
# Posts and interviews
ZELENSKYY_TELEGRAM: Final = SourceId("zelenskyy-telegram")
DE_WEVER_POST: Final = SourceId("de-wever-post")
SZIJJARTO_POST: Final = SourceId("szijjarto-post")
FRANCE_2_INTERVIEW: Final = SourceId("france-2-interview")
FOX_INTERVIEW: Final = SourceId("fox-interview")
# News agencies
REUTERS_QUOTES: Final = SourceId("reuters-quotes")
REUTERS_VOTE: Final = SourceId("reuters-vote")
REUTERS_SUMMIT: Final = SourceId("reuters-summit")
REUTERS_DRAFT: Final = SourceId("reuters-draft")
REUTERS_LAND_TALKS: Final = SourceId("reuters-land-talks")
REUTERS_TRUMP_MEETING: Final = SourceId("reuters-trump-meeting")
REUTERS_LADDER: Final = SourceId("reuters-ladder")
REUTERS_SEPTEMBER: Final = SourceId("reuters-september")
AFP_DRAFT: Final = SourceId("afp-draft")
AFP_SUMMIT: Final = SourceId("afp-summit")
AFP_VOTE_REPORT: Final = SourceId("afp-vote-report")
AFP_MERZ: Final = SourceId("afp-merz")
AFP_MELONI: Final = SourceId("afp-meloni")
PA_VOTE_REPORT: Final = SourceId("pa-vote-report")
PA_TROOPS_REPORT: Final = SourceId("pa-troops-report")
DPA_MERZ: Final = SourceId("dpa-merz")
ANSA_MELONI: Final = SourceId("ansa-meloni")
ANADOLU_REPORT: Final = SourceId("anadolu-report")
CANADIAN_PRESS_PREVIEW: Final = SourceId("canadian-press-preview")
CANADIAN_PRESS_PACT: Final = SourceId("canadian-press-pact")
UKRINFORM_TUSK: Final = SourceId("ukrinform-tusk")
ILKHA_REPORT: Final = SourceId("ilkha-report")
TASS_DECLARATION: Final = SourceId("tass-declaration")
TASS_LAVROV: Final = SourceId("tass-lavrov")
# Press and broadcasters
GUARDIAN_LIVE: Final = SourceId("guardian-live")
GUARDIAN_REPORT: Final = SourceId("guardian-report")
GUARDIAN_COMMENT: Final = SourceId("guardian-comment")
BBC_VOTE_REPORT: Final = SourceId("bbc-vote-report")
BBC_ZELENSKYY_REPORT: Final = SourceId("bbc-zelenskyy-report")
SKY_NEWS_DRAFT: Final = SourceId("sky-news-draft")
SKY_NEWS_MACRON: Final = SourceId("sky-news-macron")
SKY_NEWS_HEALEY: Final = SourceId("sky-news-healey")
TIMES_REPORT: Final = SourceId("times-report")
TELEGRAPH_HUBS: Final = SourceId("telegraph-hubs")
TELEGRAPH_EXERCISE: Final = SourceId("telegraph-exercise")
FT_MONITORING: Final = SourceId("ft-monitoring")
FT_REPORT_JAN: Final = SourceId("ft-report-jan")
FT_REPORT_FEB: Final = SourceId("ft-report-feb")
NYT_INTERVIEW: Final = SourceId("nyt-interview")
NY_POST_REPORT: Final = SourceId("ny-post-report")
POLITICO_RELIABILITY: Final = SourceId("politico-reliability")
POLITICO_COMMUNIQUE: Final = SourceId("politico-communique")
POLITICO_GREECE: Final = SourceId("politico-greece")
LE_MONDE_REPORT: Final = SourceId("le-monde-report")
EURACTIV_HEADQUARTERS: Final = SourceId("euractiv-headquarters")
EURACTIV_NUMBERS: Final = SourceId("euractiv-numbers")
EL_PAIS_REPORT: Final = SourceId("el-pais-report")
MIDDLE_EAST_EYE_REPORT: Final = SourceId("middle-east-eye-report")
PARLAMENTNI_LISTY_REPORT: Final = SourceId("parlamentni-listy-report")
SUSPILNE_DRAFT: Final = SourceId("suspilne-draft")

SOURCES: Final[tuple[Source, ...]] = (
    Source(
        id=SEED,
        title="Unattributed article on troops for Ukraine, the seed of this dossier",
        form=SourceForm.REWRITE,
        published=PartialDate("2026-01-07"),
        language="en",
        extent=Extent.WHOLE,
    ),
    Source(
        id=GAZETA_KG,
        title="Up to 15,000 soldiers, after The Times; no number in the declaration of intent",
        form=SourceForm.REWRITE,
        publisher="Gazeta.kg",
        url="https://gazeta.kg/en/world/157015-the-times-velikobritanija-i-francija-planirujut-otpravit-v-ukrainu-do-15-tysjach-voennyh-posle-zakljuchenija-mira.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S01,
        title="Paris Declaration, official English text (read down to its second component)",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="President of Ukraine",
        url="https://www.president.gov.ua/en/news/parizka-deklaraciya-nadijni-garantiyi-bezpeki-dlya-micnogo-j-102313",
        published=PartialDate("2026-01-06"),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S02,
        title="Zelenskyy on the documents of the coalition, the evening of the summit",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="President of Ukraine",
        url="https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317",
        published=PartialDate("2026-01-06"),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S03,
        title="Zelenskyy at the joint appearance after the summit",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="President of Ukraine",
        url="https://www.president.gov.ua/en/news/zayava-prezidenta-ukrayini-pid-chas-spilnogo-z-emmanyuelem-m-102309",
        published=PartialDate("2026-01-06"),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S04,
        title="Summit page of the French Presidency, with a summary in five points",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="Presidency of the French Republic",
        url="https://www.elysee.fr/emmanuel-macron/2026/01/06/sommet-de-la-coalition-des-volontaires",
        published=PartialDate("2026-01-06"),
        language="fr",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S05,
        title="Starmer's remarks after the summit, republished from gov.uk",
        form=SourceForm.COPY,
        publisher="Wired-Gov",
        url="https://www.wired-gov.net/wg/news.nsf/articles/pm+remarks+after+coalition+of+the+willing+meeting+6+january+2026+08012026111500?open",
        published=PartialDate("2026-01-08"),
        language="en",
        copy_of=PM_REMARKS,
    ),
    Source(
        id=S06,
        title="Copy of a live blog with the Downing Street statement on the declaration of intent",
        form=SourceForm.COPY,
        publisher="Trending Info",
        url="https://trendinginfo.blog/uk-and-france-agree-to-deploy-forces-to-ukraine-in-the-event-of-a-peace-deal-europe-live-europe",
        published=NotReported(),
        language="en",
        copy_of=GUARDIAN_LIVE,
    ),
    Source(
        id=S07,
        title="Copy of Hansard: questions to the Prime Minister, Commons",
        form=SourceForm.COPY,
        publisher="Parallel Parliament",
        url="https://parallelparliament.co.uk/mp/kemi-badenoch/debate/Commons/2026-01-07/debates/C0007C1A-DBB6-489A-8029-1FFACE5C10EB/OralAnswersToQuestions",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=HANSARD_COMMONS,
    ),
    Source(
        id=S08,
        title="Copy of Hansard: Healey's statement, Commons (its opening)",
        form=SourceForm.COPY,
        publisher="Parallel Parliament",
        url="https://www.parallelparliament.co.uk/mp/john-healey/debate/Commons/2026-01-07/debates/BFFA0D2A-5FC5-477B-9D22-9C1D0DD1534C/UkraineAndWiderOperationalUpdate",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=HANSARD_COMMONS,
    ),
    Source(
        id=S09,
        title="Copy of Hansard: the statement repeated in the Lords, with Goldie's reply",
        form=SourceForm.COPY,
        publisher="Parallel Parliament",
        url="https://www.parallelparliament.co.uk/lord/baroness-goldie/debate/2026-01-12/lords/lords-chamber/ukraine-and-wider-operational-update",
        published=PartialDate("2026-01-12"),
        language="en",
        copy_of=HANSARD_LORDS,
    ),
    Source(
        id=S10,
        title="Copy of Hansard: Coaker and Teverson on the statement, Lords",
        form=SourceForm.COPY,
        publisher="Parallel Parliament",
        url="https://parallelparliament.co.uk/lord/lord-coaker/vs/lord-teverson/parliament/2024",
        published=PartialDate("2026-01-12"),
        language="en",
        copy_of=HANSARD_LORDS,
    ),
    Source(
        id=S11,
        title="On the written answers: mission and conditions of the force",
        form=SourceForm.PRESS_REPORT,
        publisher="UK Defence Journal",
        url="https://ukdefencejournal.org.uk/?p=65650",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S12,
        title="On the written answers: headquarters, Kyiv cell, negotiating group",
        form=SourceForm.PRESS_REPORT,
        publisher="UK Defence Journal",
        url="https://ukdefencejournal.org.uk/?p=66029",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S13,
        title="The UK withholds details of the force (misdates the declaration of intent)",
        form=SourceForm.PRESS_REPORT,
        publisher="The Defense Watch",
        url="https://thedefensewatch.com/global-news/uk-withholds-details-on-ukraine-multinational-force-plans-amid-ongoing-planning",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S14,
        title="Key quotations from the press conference after the summit, by Reuters",
        form=SourceForm.COPY,
        publisher="Global Banking and Finance",
        url="https://www.globalbankingandfinance.com/key-quotes-paris-meeting-ukraine-security-guarantees/",
        published=PartialDate("2026-01-06"),
        language="en",
        copy_of=REUTERS_QUOTES,
    ),
    Source(
        id=S15,
        title="Starmer promises the Commons a vote on a deployment, by Reuters",
        form=SourceForm.COPY,
        publisher="Global Banking and Finance",
        url="https://www.globalbankingandfinance.com/uks-starmer-deployment-troops-ukraine-voted-parliament/",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=REUTERS_VOTE,
    ),
    Source(
        id=S16,
        title="Report on the summit, by Reuters",
        form=SourceForm.COPY,
        publisher="GDN Online",
        url="https://www.gdnonline.com/Details/1372772",
        published=PartialDate("2026-01-06"),
        language="en",
        copy_of=REUTERS_SUMMIT,
    ),
    Source(
        id=S17,
        title="The declaration compared with its draft: what the United States left out",
        form=SourceForm.PRESS_REPORT,
        publisher="European Pravda",
        url="https://www.eurointegration.com.ua/eng/news/2026/01/7/7228560",
        published=PartialDate("2026-01-07"),
        language="en",
    ),
    Source(
        id=S18,
        title="Warm words and doubts about American support, by Politico",
        form=SourceForm.COPY,
        publisher="Lords Press",
        url="https://lordspress.co.uk/politics/europe-gets-warm-words-from-us-on-ukraine-but-reliability-fears-loom",
        published=PartialDate("2026-01-06/2026-01-07"),
        language="en",
        copy_of=POLITICO_RELIABILITY,
    ),
    Source(
        id=S19,
        title="The United States did not sign the communique, after Politico",
        form=SourceForm.REWRITE,
        publisher="axy.media",
        url="https://axy.media/politics/u-s-did-not-sign-joint-peacekeeper-communique-with-europe-and-ukraine-politico",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S20,
        title="Witkoff, Kushner and the five points, by the New York Post",
        form=SourceForm.COPY,
        publisher="Manhattan Daily",
        url="https://manhattandaily.com/witkoff-kushner-ink-5-point-plan-in-paris-to-enhance-ukraine-security-guarantees",
        published=PartialDate("2026-01-06"),
        language="en",
        copy_of=NY_POST_REPORT,
    ),
    Source(
        id=S21,
        title="British hubs in Ukraine, after the Telegraph",
        form=SourceForm.REWRITE,
        publisher="Abruzzo News",
        url="https://abruzzonews.org/britain-to-build-military-hubs-in-ukraine-against-putin-uk-news",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S22,
        title="Draft of the declaration: binding commitments, after Reuters and AFP",
        form=SourceForm.PRESS_REPORT,
        publisher="The Brussels Times",
        url="https://www.brusselstimes.com/belgium/1906553/coalition-wants-binding-commitments-to-support-ukraine-militarily/",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S23,
        title="Draft of the declaration: mandatory assistance, after Sky News",
        form=SourceForm.REWRITE,
        publisher="LIGA.net",
        url="https://news.liga.net/en/politics/news/the-coalition-of-the-willing-has-drafted-a-document-with-mandatory-assistance-to-ukraine",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S24,
        title="Summary of the declaration as released by the Elysee, from Maroc Diplomatique",
        form=SourceForm.COPY,
        publisher="Maghress",
        url="https://www.maghress.com/fr/marocdiplomatique/417347",
        published=PartialDate("2026-01-06/2026-01-07"),
        language="fr",
    ),
    Source(
        id=S25,
        title="Summary of the declaration",
        form=SourceForm.PRESS_REPORT,
        publisher="CRBC News",
        url="https://www.crbcnews.com/articles/695eaee3715b9fe62506586b",
        published=PartialDate("2026-01-06/2026-01-07"),
        language="en",
    ),
    Source(
        id=S26,
        title="Summary of the declaration",
        form=SourceForm.PRESS_REPORT,
        publisher="Khyber Mail",
        url="https://khybermail.com/?p=57096",
        published=PartialDate("2026-01-06/2026-01-07"),
        language="en",
    ),
    Source(
        id=S27,
        title="Passages of the declaration, quoted by TASS",
        form=SourceForm.COPY,
        publisher="Mail.ru News",
        url="https://news.mail.ru/politics/69348231/",
        published=PartialDate("2026-01-06"),
        language="ru",
        copy_of=TASS_DECLARATION,
    ),
    Source(
        id=S28,
        title="The declaration on deployment, with a quotation on the coordination cell",
        form=SourceForm.AGENCY_REPORT,
        publisher="RIA Novosti Crimea",
        url="https://crimea.ria.ru/20260106/koalitsiya-zhelayuschikh-podpisala-dokument-o-razmeschenii-voysk-na-ukraine-1152225637.html",
        published=PartialDate("2026-01-06"),
        language="ru",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S29,
        title="Report that quotes the declaration on binding commitments",
        form=SourceForm.PRESS_REPORT,
        publisher="Xplora Horizons",
        url="https://www.xplorahorizons.net/?p=7382",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S30,
        title="Text of the declaration, in translation",
        form=SourceForm.COPY,
        publisher="LIGA.net",
        url="https://news.liga.net/en/politics/news/the-meeting-of-the-coalition-of-the-willing-in-france-the-text-of-the-paris-declaration-has-appeared",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S31,
        title="The Paris Declaration is signed",
        form=SourceForm.PRESS_REPORT,
        publisher="Euromaidan Press",
        url="https://euromaidanpress.com/2026/01/06/paris-declaration-signed",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S32,
        title="Zelenskyy's briefing on the day after the summit",
        form=SourceForm.PRESS_REPORT,
        publisher="Euromaidan Press",
        url="https://euromaidanpress.com/2026/01/07/zelenskyy-paris-declaration-security-guarantees",
        published=PartialDate("2026-01-07"),
        language="en",
    ),
    Source(
        id=S33,
        title="Outcome of the summit, with Macron's words after Sky News",
        form=SourceForm.REWRITE,
        publisher="Caliber.Az",
        url="https://caliber.az/en/post/paris-talks-end-with-allies-committing-to-ukraine-security-guarantees",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S34,
        title="Outcome of the summit, with Macron's words",
        form=SourceForm.PRESS_REPORT,
        publisher="Hvylya",
        url="https://en.hvylya.net/news/304-paris-summit-allies-agree-to-deploy-multinational-forces-in-post-war-ukraine",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S35,
        title="Outcome of the summit, with words of Macron and Zelenskyy",
        form=SourceForm.PRESS_REPORT,
        publisher="WP Times",
        url="https://westminsterpimliconews.co.uk/?p=6418",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S36,
        title="The three leaders sign the declaration of intent",
        form=SourceForm.PRESS_REPORT,
        publisher="axy.media",
        url="https://axy.media/politics/first-step-toward-a-western-presence-ukraine-france-and-britain-sign-declaration",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S37,
        title="The declaration of intent is signed; Macron on the size of the Ukrainian army",
        form=SourceForm.AGENCY_REPORT,
        publisher="Trend",
        url="https://ru.trend.az/world/4138812.html",
        published=PartialDate("2026-01-06"),
        language="ru",
    ),
    Source(
        id=S38,
        title="The declaration on a multinational force; Macron on the size of the Ukrainian army",
        form=SourceForm.PRESS_REPORT,
        publisher="news.by",
        url="https://news.by/eng/news/v_mire/coalition-of-the-willing-signs-declaration-on-the-deployment-of-a-multinational-force-in-ukraine",
        published=NotReported(),
        language="en",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S39,
        title="Macron on Turkish readiness in the Black Sea",
        form=SourceForm.PRESS_REPORT,
        publisher="En Son Haber",
        url="https://www.ensonhaber.com/dunya/emmanuel-macron-turkiye-karadenizde-sorumluluk-almaya-hazir",
        published=PartialDate("2026-01-07"),
        language="tr",
    ),
    Source(
        id=S40,
        title="The declaration of intent is signed; its title as read at the ceremony",
        form=SourceForm.PRESS_REPORT,
        publisher="Obozrevatel",
        url="https://www.obozrevatel.com/politics-news/zelenskij-makron-i-starmer-podpisali-deklaratsiyu-o-razvertyivanii-mnogonatsionalnyih-sil-v-ukraine-kogda-eto-mozhet-proizojti-video.htm",
        published=NotReported(),
        language="ru",
    ),
    Source(
        id=S41,
        title="On the declaration of intent, with passages in French translation",
        form=SourceForm.PRESS_REPORT,
        publisher="Zone Armee",
        url="https://www.zonearmee.com/lengagement-franco-britannique-pour-superviser-un-accord-de-paix-en-ukraine-laisse-zelenskyy-sur-sa-faim",
        published=PartialDate("2026-01"),
        language="fr",
    ),
    Source(
        id=S42,
        title="British troops for Ukraine, after the BBC; a passage of the declaration of intent",
        form=SourceForm.REWRITE,
        publisher="Workers Revolutionary Party",
        url="https://wrp.org.uk/news/starmer-announces-british-troops-for-the-ukraine",
        published=PartialDate("2026-01-08"),
        language="en",
        control=Control.PARTISAN,
    ),
    Source(
        id=S43,
        title="The declaration of intent as released by Downing Street, summarised by Anadolu",
        form=SourceForm.COPY,
        publisher="Son Dakika",
        url="https://www.sondakika.com/haber/haber-ingiltere-ve-fransa-dan-ukrayna-icin-niyet-beyani-19435911/",
        published=PartialDate("2026-01-07"),
        language="tr",
        copy_of=ANADOLU_REPORT,
    ),
    Source(
        id=S44,
        title="Claim that the declaration of intent provides for no stationing of troops",
        form=SourceForm.PRESS_REPORT,
        publisher="Pravda network (German)",
        url="https://deutsch.news-pravda.com/world/2026/01/06/569846.html",
        published=PartialDate("2026-01-06"),
        language="de",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S45,
        title="Explainer of the declaration of intent",
        form=SourceForm.ANALYSIS,
        publisher="UK Politics Decoded",
        url="https://www.ukpoliticsdecoded.uk/decoded-news/uk-france-ukraine-multinational-force-declaration-explainer.html",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S46,
        title="Members of Parliament would vote on a deployment, by the BBC",
        form=SourceForm.COPY,
        publisher="News for Friends",
        url="https://newsforfriends.pages.dev/gas-https-www.bbc.com/news/articles/ckgln3lgl3jo",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=BBC_VOTE_REPORT,
    ),
    Source(
        id=S47,
        title="Members of Parliament to vote on the number of troops, by PA",
        form=SourceForm.COPY,
        publisher="Express and Star",
        url="https://www.expressandstar.com/uk-news/2026/01/07/starmer-number-of-troops-sent-to-ukraine-will-be-voted-on-by-mps",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=PA_VOTE_REPORT,
    ),
    Source(
        id=S48,
        title="Starmer and Badenoch on troops for Ukraine, with PA",
        form=SourceForm.PRESS_REPORT,
        publisher="The Independent",
        url="https://www.the-independent.com/news/uk/home-news/keir-starmer-ukraine-kemi-badenoch-mps-zelensky-b2896093.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S49,
        title="Members of Parliament to vote on a deployment, by AFP",
        form=SourceForm.COPY,
        publisher="Daily Tribunal",
        url="https://www.dailytribunal24.com/uk-mps-to-vote-on-any-troop-deployment-to-ukraine-pm-says",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=AFP_VOTE_REPORT,
    ),
    Source(
        id=S50,
        title="Fewer British and French troops than expected, after The Times",
        form=SourceForm.REWRITE,
        publisher="LIGA.net",
        url="https://news.liga.net/en/politics/news/the-times-britain-and-france-to-send-fewer-troops-to-ukraine-than-expected",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S51,
        title="Fewer than 7,500 British troops, after The Times",
        form=SourceForm.REWRITE,
        publisher="vpk.name",
        url="https://vpk.name/en/1091226_britain-to-send-less-than-7500-troops-to-ukraine-the-times-uk.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S52,
        title="Healey declines to give numbers, after Sky News",
        form=SourceForm.REWRITE,
        publisher="Caliber.Az",
        url="https://caliber.az/en/post/uk-defence-chief-refuses-to-reveal-troop-numbers-for-ukraine-ceasefire",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S53,
        title="Six thousand French soldiers possible, after Le Monde",
        form=SourceForm.REWRITE,
        publisher="UNN",
        url="https://unn.ua/en/news/six-thousand-french-troops-could-be-deployed-in-ukraine-after-a-peace-agreement-media",
        published=PartialDate("2026-01-10"),
        language="en",
    ),
    Source(
        id=S54,
        title="French plans for the time after the war, after Le Monde",
        form=SourceForm.REWRITE,
        publisher="TGCOM24",
        url="https://www.tgcom24.mediaset.it/mondo/ucraina-parigi-esercito-dopo-guerra_107778971-202602k.shtml",
        published=PartialDate("2026-01-10"),
        language="it",
    ),
    Source(
        id=S55,
        title="Macron's briefing of party leaders, after Le Monde",
        form=SourceForm.REWRITE,
        publisher="Pravda network (French)",
        url="https://francais.news-pravda.com/world/2026/01/10/682947.html",
        published=PartialDate("2026-01-10"),
        language="fr",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S56,
        title="Macron's briefing of party leaders",
        form=SourceForm.PRESS_REPORT,
        publisher="Online.ua",
        url="https://news.online.ua/en/the-deployment-of-peacekeepers-to-ukraine-macron-finally-got-his-way-900456/",
        published=PartialDate("2026-01-10"),
        language="en",
    ),
    Source(
        id=S57,
        title="Macron on France 2: several thousand French soldiers in the event of peace",
        form=SourceForm.PRESS_REPORT,
        publisher="42mag",
        url="https://42mag.fr/2026/01/guerre-en-ukraine-des-milliers-de-soldats-francais-deployes-en-cas-de-paix",
        published=PartialDate("2026-01"),
        language="fr",
    ),
    Source(
        id=S58,
        title="Macron on France 2: several thousand French soldiers",
        form=SourceForm.PRESS_REPORT,
        publisher="Minute",
        url="https://www.minute.bf/ukraine-macron-veut-envoyer-plusieurs-milliers-dhommes-en-cas-de-cessez-le-feu",
        published=NotReported(),
        language="fr",
    ),
    Source(
        id=S59,
        title="Merz on forces in neighbouring allied territory, by AFP",
        form=SourceForm.COPY,
        publisher="SpaceWar",
        url="http://www.spacewar.com/afp/260106194505.rmwu5vaq.html",
        published=PartialDate("2026-01-06"),
        language="en",
        copy_of=AFP_MERZ,
    ),
    Source(
        id=S60,
        title="Merz on a German contribution, by dpa",
        form=SourceForm.COPY,
        publisher="tutpeakgame.com",
        url="https://tutpeakgame.com/detail/aa5fb45cdd2234f3f6e258e4372419c5",
        published=NotReported(),
        language="en",
        copy_of=DPA_MERZ,
    ),
    Source(
        id=S61,
        title="Merz on securing a possible ceasefire with the Bundeswehr",
        form=SourceForm.PRESS_REPORT,
        publisher="Stuttgarter Zeitung",
        url="https://www.stuttgarter-zeitung.de/inhalt.ukraine-krieg-merz-will-moeglichen-waffenstillstand-mit-bundeswehr-absichern.7ddb00ef-9314-4611-8ef5-b294ca3a65d8.html",
        published=PartialDate("2026-01-06"),
        language="de",
    ),
    Source(
        id=S62,
        title="Italy again rules out troops, by AFP",
        form=SourceForm.COPY,
        publisher="Free Malaysia Today",
        url="https://www.freemalaysiatoday.com/category/world/2026/01/07/italys-meloni-again-says-no-to-italian-troops-in-ukraine",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=AFP_MELONI,
    ),
    Source(
        id=S63,
        title="Italy supports the guarantees without troops: the government's note, by ANSA",
        form=SourceForm.COPY,
        publisher="Giornale di Brescia",
        url="https://www.giornaledibrescia.it/italia-e-estero/meloni-roma-sostiene-la-sicurezza-di-kiev-ma-niente-truppe-sgok0kb6",
        published=PartialDate("2026-01-06"),
        language="it",
        copy_of=ANSA_MELONI,
    ),
    Source(
        id=S64,
        title="Sanchez after the summit",
        form=SourceForm.PRESS_REPORT,
        publisher="RTVE",
        url="https://www.rtve.es/noticias/20260106/sanchez-comparecencia-paris-cronica/16884234.shtml",
        published=PartialDate("2026-01-06"),
        language="es",
    ),
    Source(
        id=S65,
        title="Sanchez calls the parliamentary groups to consultations",
        form=SourceForm.PRESS_REPORT,
        publisher="Telecinco",
        url="https://www.telecinco.es/noticias/espana/20260106/pedro-sanchez-convoca-grupos-congreso-contribucion-espana-paz-ucrania_18_018001043.html",
        published=PartialDate("2026-01-06"),
        language="es",
    ),
    Source(
        id=S66,
        title="Debate on a Spanish military presence, after El Pais",
        form=SourceForm.REWRITE,
        publisher="Andalucia Informa",
        url="https://andaluciainforma.com/debate-abierto-implicaciones-de-la-presencia-militar-espanola-en-ucrania-y-groenlandia",
        published=PartialDate("2026-01"),
        language="es",
    ),
    Source(
        id=S67,
        title="Poland to be lead country for logistics",
        form=SourceForm.PRESS_REPORT,
        publisher="Notes from Poland",
        url="https://notesfrompoland.com/2026/01/06/poland-will-be-lead-country-on-logistics-for-ukraine-peace-deal-says-tusk-after-paris-talks",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S68,
        title="Tusk on Poland's role in logistics, by Ukrinform",
        form=SourceForm.COPY,
        publisher="MENAFN",
        url="https://menafn.com/1110564849/Tusk-Poland-To-Play-Leading-Role-In-Providing-Logistical-Support-To-Ukraine",
        published=NotReported(),
        language="en",
        copy_of=UKRINFORM_TUSK,
    ),
    Source(
        id=S69,
        title="Tusk before the summit",
        form=SourceForm.AGENCY_REPORT,
        publisher="Interfax-Ukraine",
        url="https://en.interfax.com.ua/news/general/1134044.html",
        published=PartialDate("2026-01-06"),
        language="en",
    ),
    Source(
        id=S70,
        title="Tusk after the summit",
        form=SourceForm.COPY,
        publisher="Mail.ru News",
        url="https://news.mail.ru/politics/69347838/",
        published=PartialDate("2026-01-06"),
        language="ru",
    ),
    Source(
        id=S71,
        title="Turkey close to leading a Black Sea mission, by Middle East Eye",
        form=SourceForm.COPY,
        publisher="Kinstra News",
        url="https://kinstranews.com/turkey-edges-closer-to-leading-black-sea-mission-under-ukraine-security-guarantees",
        published=NotReported(),
        language="en",
        copy_of=MIDDLE_EAST_EYE_REPORT,
    ),
    Source(
        id=S72,
        title="Fidan on peace and on the maritime task",
        form=SourceForm.PRESS_REPORT,
        publisher="Hurriyet Daily News",
        url="https://www.hurriyetdailynews.com/permanent-peace-in-russia-ukraine-war-quite-close-fidan-217572",
        published=PartialDate("2026-01-07"),
        language="en",
    ),
    Source(
        id=S73,
        title="Spain opens the door to troops; Romania's position",
        form=SourceForm.AGENCY_REPORT,
        publisher="Mediafax",
        url="https://www.mediafax.ro/externe/spania-indica-pentru-prima-data-posibilitatea-trimiterii-de-trupe-in-ucraina-23667981",
        published=PartialDate("2026-01-07"),
        language="ro",
    ),
    Source(
        id=S74,
        title="Italy sends no troops; Greece's position after Politico",
        form=SourceForm.REWRITE,
        publisher="Tasman Press",
        url="https://www.tasmanpress.com/army/meloni-revealed-whether-italy-will-send-troops-to-ukraine-or-not",
        published=PartialDate("2026-01-07"),
        language="en",
    ),
    Source(
        id=S75,
        title="De Wever on the Belgian contribution",
        form=SourceForm.PRESS_REPORT,
        publisher="European Pravda",
        url="https://www.eurointegration.com.ua/news/2026/01/7/7228542/",
        published=PartialDate("2026-01-07"),
        language="uk",
    ),
    Source(
        id=S76,
        title="Swedish and Belgian aviation after a ceasefire",
        form=SourceForm.PRESS_REPORT,
        publisher="24 Kanal",
        url="https://24tv.ua/geopolitics/ru/shvecija-i-belgija-predostavjat-ukraine-aviaciju-posle-prekrashhenija-ognja-detali_n2984439",
        published=PartialDate("2026-01-07"),
        language="ru",
    ),
    Source(
        id=S77,
        title="Lithuania could send hundreds of soldiers",
        form=SourceForm.PRESS_REPORT,
        publisher="A News",
        url="https://www.anews.com.tr/europe/2026/01/08/lithuania-says-it-could-deploy-hundreds-of-troops-to-ukraine-following-ceasefire",
        published=PartialDate("2026-01-08"),
        language="en",
    ),
    Source(
        id=S78,
        title="Carney in Paris on Canada's role, by the Canadian Press",
        form=SourceForm.COPY,
        publisher="Infonews",
        url="https://infonews.ca/news/7491352/in-paris-carney-set-to-talk-about-canadas-role-in-eventual-ukraine-ceasefire",
        published=PartialDate("2026-01-06/2026-01-07"),
        language="en",
        copy_of=CANADIAN_PRESS_PREVIEW,
    ),
    Source(
        id=S79,
        title="Canada joins the pact, by the Canadian Press",
        form=SourceForm.COPY,
        publisher="Castanet",
        url="https://www.castanet.net/news/Canada/592710/Canada-co-signs-pact-to-help-secure-Ukraine-after-peace-deal",
        published=PartialDate("2026-01-06"),
        language="en",
        copy_of=CANADIAN_PRESS_PACT,
    ),
    Source(
        id=S80,
        title="Carney: troops only a possibility",
        form=SourceForm.PRESS_REPORT,
        publisher="Caliber.Az",
        url="https://caliber.az/en/post/pm-troops-to-ukraine-only-possibility-as-canada-boosts-defence-spending",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S81,
        title="The declaration is presented; Babis did not sign, by Parlamentni listy",
        form=SourceForm.COPY,
        publisher="Cerstve zpravy",
        url="https://www.cerstvezpravy.cz/parlamentni-listy/koalice-ochotnych-predstavila-parizskou-deklaraci-babis-nepodepsal",
        published=PartialDate("2026-01-06"),
        language="cs",
        copy_of=PARLAMENTNI_LISTY_REPORT,
    ),
    Source(
        id=S82,
        title="Topic page on the coalition",
        form=SourceForm.AGGREGATOR,
        publisher="UNN",
        url="https://unn.ua/en/topics/other/coalition-of-the-willing",
        published=PartialDate("2026-01"),
        language="en",
    ),
    Source(
        id=S83,
        title="Hungary calls to reject a military presence; Poland leads logistics",
        form=SourceForm.PRESS_REPORT,
        publisher="Remix News",
        url="https://rmx.news/hungary/after-paris-talks-hungary-calls-to-reject-military-presence-in-ukraine-while-poland-says-will-lead-logistics",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S84,
        title="Leaders of the European Union at the summit",
        form=SourceForm.PRESS_REPORT,
        publisher="Alexa News",
        url="https://www.alexa.ng/2026/01/european-union-leaders-pledge.html",
        published=PartialDate("2026-01-07"),
        language="en",
    ),
    Source(
        id=S85,
        title="Zakharova: units and facilities would be targets",
        form=SourceForm.AGENCY_REPORT,
        publisher="TASS",
        url="https://tass.com/politics/2069287",
        published=PartialDate("2026-01-08"),
        language="en",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S86,
        title="Russian Foreign Ministry: foreign troops would be targets",
        form=SourceForm.AGENCY_REPORT,
        publisher="UNN",
        url="https://unn.ua/en/news/the-russian-foreign-ministry-stated-that-the-deployment-of-foreign-troops-in-ukraine-would-be-considered-as-legitimate-targets",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S87,
        title="Comment of the Russian Foreign Ministry, reproduced",
        form=SourceForm.COPY,
        publisher="Pravda network (Belgium)",
        url="https://belgium.news-pravda.com/en/world/2026/01/08/8996.html",
        published=PartialDate("2026-01-08"),
        language="en",
        control=Control.STATE_ALIGNED,
        copy_of=RU_MFA_COMMENT,
    ),
    Source(
        id=S88,
        title="Lavrov: the United States did not sign, by TASS",
        form=SourceForm.COPY,
        publisher="Pravda network",
        url="https://news-pravda.com/world/2026/01/14/2000869.html",
        published=PartialDate("2026-01-14"),
        language="en",
        control=Control.STATE_ALIGNED,
        copy_of=TASS_LAVROV,
    ),
    Source(
        id=S89,
        title="Lavrov doubts American support for a European deployment",
        form=SourceForm.AGENCY_REPORT,
        publisher="Sputnik Arabic",
        url="https://sarabic.ae/amp/20260209/%D9%84%D8%A7%D9%81%D8%B1%D9%88%D9%81-%D8%A3%D9%85%D8%B1%D9%8A%D9%83%D8%A7-%D9%84%D9%86-%D8%AA%D8%AF%D8%B9%D9%85-%D9%86%D8%B4%D8%B1-%D9%82%D9%88%D8%A7%D8%AA-%D8%A3%D9%88%D8%B1%D9%88%D8%A8%D9%8A%D8%A9-%D9%81%D9%8A-%D8%A3%D9%88%D9%83%D8%B1%D8%A7%D9%86%D9%8A%D8%A7-1110196233.html",
        published=PartialDate("2026-02-09"),
        language="ar",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S90,
        title="Trump's readiness to defend Ukraine, after The New York Times",
        form=SourceForm.REWRITE,
        publisher="The Kyiv Independent",
        url="https://kyivindependent.com/trumps-ukraine-defense-pledge-hinges-on-belief-russia-wont-invade-again/",
        published=PartialDate("2026-01-09"),
        language="en",
    ),
    Source(
        id=S91,
        title="Trump ready to defend Ukraine on a condition, after The New York Times",
        form=SourceForm.REWRITE,
        publisher="UNN",
        url="https://unn.ua/en/news/trump-ready-to-defend-ukraine-but-theres-a-catch-nyt",
        published=PartialDate("2026-01-09"),
        language="en",
    ),
    Source(
        id=S92,
        title="No deployment without American backing, after the Financial Times",
        form=SourceForm.REWRITE,
        publisher="Pravda network (UK)",
        url="https://uk.news-pravda.com/world/2026/01/13/115611.html",
        published=PartialDate("2026-01-13"),
        language="en",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S93,
        title="Land and the nuclear plant in the Wednesday talks, by Reuters",
        form=SourceForm.COPY,
        publisher="The Straits Times",
        url="https://www.straitstimes.com/world/europe/ukraine-us-to-revisit-land-nuclear-plant-issues-in-wednesday-talks",
        published=NotReported(),
        language="en",
        copy_of=REUTERS_LAND_TALKS,
    ),
    Source(
        id=S94,
        title="Zelenskyy seeks a new meeting with Trump, by Reuters",
        form=SourceForm.COPY,
        publisher="The Straits Times",
        url="https://www.straitstimes.com/world/europe/zelenskiy-seeks-new-trump-meeting-as-peace-negotiators-tackle-land-issue",
        published=PartialDate("2026-01-08"),
        language="en",
        copy_of=REUTERS_TRUMP_MEETING,
    ),
    Source(
        id=S95,
        title="British and French plans and words of Zelenskyy, by ILKHA",
        form=SourceForm.COPY,
        publisher="hur24",
        url="https://www.hur24.com/ingiltere-ve-fransa-ukraynada-askeri-usler-kuracak-173800h.htm",
        published=NotReported(),
        language="tr",
        copy_of=ILKHA_REPORT,
    ),
    Source(
        id=S96,
        title="The American guarantees document is ready, says Zelenskyy",
        form=SourceForm.PRESS_REPORT,
        publisher="Walaw Press",
        url="https://sport.walaw.press/en/articles/zelensky_says_us_security_guarantees_document_ready_for_signing/GQQWFLRXGQRL",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S97,
        title="The American guarantees document is ready; talks in Abu Dhabi",
        form=SourceForm.PRESS_REPORT,
        publisher="United Voice",
        url="https://www.unitedvoice.com/?p=44497",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S98,
        title="Sybiha on the bilateral agreement and the United States Congress",
        form=SourceForm.PRESS_REPORT,
        publisher="Euromaidan Press",
        url="https://euromaidanpress.com/2026/02/13/us-signals-readiness-to-ratify-ukraine-security-deal-in-congress",
        published=PartialDate("2026-02-13"),
        language="en",
    ),
    Source(
        id=S99,
        title="Plan of responses to ceasefire violations, after the Financial Times",
        form=SourceForm.REWRITE,
        publisher="UNN",
        url="https://unn.ua/en/news/ukraine-has-agreed-on-a-multi-level-plan-with-europe-and-the-us-to-respond-to-russian-ceasefire-violations-ft",
        published=PartialDate("2026-02-03"),
        language="en",
    ),
    Source(
        id=S100,
        title="Plan of responses to ceasefire violations, by Reuters on the Financial Times",
        form=SourceForm.COPY,
        publisher="The Straits Times",
        url="https://www.straitstimes.com/world/europe/ukraine-agrees-to-multi-tiered-ceasefire-enforcement-plan-with-europe-and-us-ft-reports",
        published=PartialDate("2026-02-03"),
        language="en",
        copy_of=REUTERS_LADDER,
    ),
    Source(
        id=S101,
        title="Leaders reaffirm support on the fourth anniversary of the war",
        form=SourceForm.PRESS_REPORT,
        publisher="A News",
        url="https://www.anews.com.tr/europe/2026/02/24/european-leaders-reaffirm-support-for-ukraine-on-4th-anniversary-of-war",
        published=PartialDate("2026-02-24"),
        language="en",
    ),
    Source(
        id=S102,
        title="The headquarters of the force is at work, after the UK Ministry of Defence",
        form=SourceForm.AGENCY_REPORT,
        publisher="TASS",
        url="https://tass.com/world/2090595",
        published=PartialDate("2026-02-24"),
        language="en",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S103,
        title="British paratroops exercise in Brittany, after the Telegraph",
        form=SourceForm.AGENCY_REPORT,
        publisher="TASS",
        url="https://tass.com/world/2092595",
        published=PartialDate("2026-02-27"),
        language="en",
        control=Control.STATE_ALIGNED,
    ),
    Source(
        id=S104,
        title="Announcement of the coalition's meeting of 24 February",
        form=SourceForm.AGGREGATOR,
        publisher="Pollar",
        url="https://pollar.news/en/event/f20a80ef-07df-495b-ad53-add8ec02991c/szczyt-wsparcia-ukrainy",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S105,
        title="Money to prepare British forces for the deployment",
        form=SourceForm.PRESS_REPORT,
        publisher="Capital Post",
        url="https://capitalpost.uk/politics/defence-security/200m-for-uk-forces-deployment-to-ukraine.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S106,
        title="The UK and France to deploy after a ceasefire, retold from a press report",
        form=SourceForm.REWRITE,
        publisher="Capital Post",
        url="https://capitalpost.uk/politics/defence-security/uk-and-france-to-deploy-troops-to-ukraine-after-ceasefire.html",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S108,
        title="Transcript of the evening news, before the declaration was published",
        form=SourceForm.BROADCAST,
        publisher="TVP",
        url="https://raw.githubusercontent.com/codziennatranskrypcjatvpis/codziennatranskrypcjatvpis.github.io/main/transcriptions_txt/Wiadomosci_06.01.2026.txt",
        published=PartialDate("2026-01-06"),
        language="pl",
    ),
    Source(
        id=S109,
        title="The coalition pledges guarantees; figures near a mention of Euractiv",
        form=SourceForm.AGGREGATOR,
        publisher="Informed Clearly",
        url="https://informedclearly.com/amp/en/geopolitics/33798/coalition-of-the-willing-pledges-security-guarantees-for-ukraine",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S110,
        title="Readiness to deploy, retold from the Guardian; close to the seed article",
        form=SourceForm.REWRITE,
        publisher="DebateDock",
        url="https://debatedock.com/threads/uk-and-france-ready-to-deploy-troops-to-ukraine-after-ceasefire.5117/post-77429",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S111,
        title="Readiness to deploy, retold from the Guardian; engagement unclear",
        form=SourceForm.REWRITE,
        publisher="escaeva.com",
        url="https://escaeva.com/c/threads/uk-and-france-ready-to-deploy-troops-to-ukraine-after-ceasefire.284/latest",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S112,
        title="Belgium joins the mission",
        form=SourceForm.PRESS_REPORT,
        publisher="Babel",
        url="https://babel.ua/news/124166-belgiya-doluchitsya-do-mizhnarodnoji-misiji-z-pidtrimannya-miru-v-ukrajini",
        published=NotReported(),
        language="uk",
    ),
    Source(
        id=S113,
        title="Foreign troops in Ukraine after the war: how real that is",
        form=SourceForm.ANALYSIS,
        publisher="UA.News",
        url="https://ua.news/en/ukraine/inozemni-viiska-v-ukrayini-pislia-viini-naskilki-tse-realno",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S114,
        title="Zelenskyy on Telegram on the summit",
        form=SourceForm.AGENCY_REPORT,
        publisher="UNN",
        url="https://unn.ua/news/diisno-hlobalna-zustrich-i-duzhe-vysokyi-riven-dyskusii-zelenskyi-pro-samit-koalitsii-okhochykh-u-paryzhi",
        published=NotReported(),
        language="uk",
    ),
    Source(
        id=S116,
        title="Headquarters of the force in Paris, July 2025, by Euractiv",
        form=SourceForm.COPY,
        publisher="Europe Says",
        url="https://www.europesays.com/uk/332248",
        published=NotReported(),
        language="en",
        copy_of=EURACTIV_HEADQUARTERS,
    ),
    Source(
        id=S117,
        title="Paris named seat of the headquarters, July 2025",
        form=SourceForm.PRESS_REPORT,
        publisher="Devdiscourse",
        url="https://www.devdiscourse.com/article/law-order/3499945-paris-named-new-hub-for-coalition-of-the-willing-on-ukraine-support",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S118,
        title="Opinion on the coalition, with the site of its headquarters and a list of members",
        form=SourceForm.ANALYSIS,
        publisher="OneWire News",
        url="https://onewirenews.com/the-coalition-of-the-willing-a-european-pipe-dream",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S119,
        title="Twenty-six nations pledge guarantees, September 2025, by Reuters",
        form=SourceForm.COPY,
        publisher="The Daily Star",
        url="https://www.thedailystar.net/news/world/news/26-nations-vow-give-ukraine-postwar-security-guarantees-macron-says-3979196",
        published=NotReported(),
        language="en",
        copy_of=REUTERS_SEPTEMBER,
    ),
    Source(
        id=S120,
        title="Chairs' statement after the leaders' meeting of 25 November 2025",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Prime Minister's Office, 10 Downing Street",
        url="https://www.gov.uk/government/news/chairs-statement-following-25-november-coalition-of-the-willing-leaders-meeting",
        published=PartialDate("2025-11-25"),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S121,
        title="Report on the summit and the monitoring, from agencies",
        form=SourceForm.PRESS_REPORT,
        publisher="China Daily",
        url="http://europe.chinadaily.com.cn/a/202601/08/WS695f1ac2a310d6866eb32a54.html",
        published=PartialDate("2026-01-08"),
        language="en",
    ),
    Source(
        id=S122,
        title="Russian Foreign Ministry on an axis of war",
        form=SourceForm.AGGREGATOR,
        publisher="mdfy.news",
        url="https://mdfy.news/s/af38c6748cf5e8e3f753184fd06ac3b86e7a8408cb02d648834a5f591a3d25fa",
        published=NotReported(),
    ),
    Source(
        id=S123,
        title="The declaration of intent is signed; draft of the declaration after Suspilne",
        form=SourceForm.REWRITE,
        publisher="Sudovo-yurydychna hazeta",
        url="https://sud.ua/uk/news/video/350291-zelenskiy-makron-i-starmer-pidpisali-deklaratsiyu-schodo-rozgortannya-bagatonatsionalnikh-sil-v-ukrayini",
        published=NotReported(),
        language="uk",
    ),
    Source(
        id=S125,
        title="Readout of the Prime Minister's call with Frederiksen",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="Prime Minister's Office, 10 Downing Street",
        url="https://www.gov.uk/government/news/pm-call-with-president-frederiksen-of-denmark-8-january-2026",
        published=PartialDate("2026-01-08"),
        language="en",
        control=Control.GOVERNMENT,
    ),
    Source(
        id=S126,
        title="Preview of the summit; Rubio absent",
        form=SourceForm.PRESS_REPORT,
        publisher="Jurnalista",
        url="https://jurnalista.net/arhive/68524",
        published=NotReported(),
    ),
    Source(
        id=S127,
        title="Comment by Gwendolyn Sasse, from the Guardian",
        form=SourceForm.COPY,
        publisher="Seputar Global",
        url="https://seputarglobal.com/ending-the-war-in-ukraine-has-more-support-than-ever-so-why-is-peace-still-not-in-sight-gwendolyn-sa-78215.html",
        published=NotReported(),
        language="en",
        copy_of=GUARDIAN_COMMENT,
    ),
    Source(
        id=S128,
        title="The declaration of intent is signed; its text not on the presidential site",
        form=SourceForm.PRESS_REPORT,
        publisher="RazomUA",
        url="https://razomua.media/en/news/politika/zelenskyi-makron-i-starmer-pidpysaly-deklaratsiiu-pro-rozhortannia-bahatonatsionalnykh-syl-shcho-tse-zminyie-dlia-bezpeky-ukrainy",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S130,
        title="Video commentary on the status of the troops",
        form=SourceForm.BROADCAST,
        publisher="Dailymotion",
        url="https://www.dailymotion.com/video/x9y80ls",
        published=PartialDate("2026-01"),
    ),
    Source(
        id=S131,
        title="Commentary: the United States is no member; institutions of the coalition",
        form=SourceForm.ANALYSIS,
        publisher="Expert News",
        url="https://expertnews.com.ua/en/article/3983",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S132,
        title="Zelenskyy still lacks clear answers from allies",
        form=SourceForm.COPY,
        publisher="Africa Eye News",
        url="https://africaeyenews.ng/2026/01/07/zelensky-security-guarantees-from-allies-still-lack-clear-answers",
        published=PartialDate("2026-01-07"),
        language="en",
        copy_of=BBC_ZELENSKYY_REPORT,
    ),
    Source(
        id=S133,
        title="Preview of the summit: Russia not invited",
        form=SourceForm.PRESS_REPORT,
        publisher="Rundum News",
        url="https://rundumnews.de/?p=5548",
        published=NotReported(),
        language="de",
    ),
    Source(
        id=S134,
        title="The declaration on a multinational force is signed",
        form=SourceForm.AGGREGATOR,
        publisher="allthe.news",
        url="https://allthe.news/fr/articles/coalition-of-volunteers-signs-declaration-for-multinational-force-in-ukraine",
        published=NotReported(),
        language="fr",
    ),
    Source(
        id=S135,
        title="Witkoff on land and compromises",
        form=SourceForm.PRESS_REPORT,
        publisher="Okaz",
        url="https://www.okaz.com.sa/politics/na/2230049",
        published=NotReported(),
        language="ar",
    ),
    Source(
        id=S136,
        title="Trump rules out American ground troops, August 2025",
        form=SourceForm.PRESS_REPORT,
        publisher="New Daily Prime",
        url="https://newdailyprime.news/world-news/trump-rejects-us-troop-deployment-in-ukraine",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S137,
        title="Summary of the Italian government's statement",
        form=SourceForm.AGGREGATOR,
        publisher="Europe Says",
        url="https://www.europesays.com/2685510",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S138,
        title="Moscow's reaction: Zakharova on root causes",
        form=SourceForm.PRESS_REPORT,
        publisher="axy.media",
        url="https://axy.media/war/moscow-reacts-to-declaration-on-possible-foreign-troop-deployment-in-ukraine",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S139,
        title="Allies sign a declaration on deployment, retold from a press report",
        form=SourceForm.REWRITE,
        publisher="hnnotify.com",
        url="https://hnnotify.com/c/threads/ukraines-allies-sign-declaration-on-troop-deployment-after-ceasefire.6529/post-101478",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S140,
        title="Report on the summit, based on AFP",
        form=SourceForm.REWRITE,
        publisher="Press Actu",
        url="https://pressactu.com/?p=116725",
        published=NotReported(),
        language="fr",
    ),
    Source(
        id=S141,
        title="The UK and France sign on a force after a ceasefire",
        form=SourceForm.AGGREGATOR,
        publisher="Particle",
        url="https://particle.news/story/uk-and-france-sign-paris-declaration-to-deploy-post-ceasefire-force-in-ukraine",
        published=NotReported(),
        language="en",
    ),
    Source(
        id=S142,
        title="Macron on the American role after the September 2025 summit; Witkoff's presence",
        form=SourceForm.PRESS_REPORT,
        publisher="The Kyiv Independent",
        url="https://kyivindependent.com/us-role-in-security-guarantees-for-ukraine-to-be-decided-in-coming-weeks-says-macron-after-call-with-trump/",
        published=NotReported(),
        language="en",
    ),
    # Governments and parliaments
    Source(
        id=PM_REMARKS,
        title="Starmer's remarks after the summit, as published on gov.uk",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Prime Minister's Office, 10 Downing Street",
        published=PartialDate("2026-01-06"),
        language="en",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=NO10_STATEMENT,
        title="Downing Street statement on the declaration of intent",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Prime Minister's Office, 10 Downing Street",
        published=PartialDate("2026-01-06"),
        language="en",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=NO10_RELEASE,
        title="Downing Street release of the declaration of intent",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="Prime Minister's Office, 10 Downing Street",
        published=PartialDate("2026-01-07"),
        language="en",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=DECLARATION_OF_INTENT,
        title="Declaration of intent of Ukraine, France and the UK, its own text",
        form=SourceForm.OFFICIAL_TEXT,
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=ELYSEE_DECLARATION,
        title="Paris Declaration as released by the French Presidency",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Presidency of the French Republic",
        published=NotReported(),
        language="fr",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=HANSARD_COMMONS,
        title="Official Report of the House of Commons, 7 January 2026",
        form=SourceForm.OFFICIAL_RECORD,
        publisher="UK Parliament",
        published=PartialDate("2026-01-07"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=HANSARD_LORDS,
        title="Official Report of the House of Lords, 12 January 2026",
        form=SourceForm.OFFICIAL_RECORD,
        publisher="UK Parliament",
        published=PartialDate("2026-01-12"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=UK_WRITTEN_ANSWERS,
        title="Written answers of the Ministry of Defence to James Cartlidge",
        form=SourceForm.OFFICIAL_RECORD,
        publisher="UK Parliament",
        published=PartialDate("2026-01"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=UK_MOD_STATEMENT,
        title="Statement on the headquarters of the force, February 2026",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="UK Ministry of Defence",
        published=NotReported(),
        language="en",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=PALAZZO_CHIGI_NOTE,
        title="Note of the Italian Prime Minister's office on the summit",
        form=SourceForm.OFFICIAL_SUMMARY,
        publisher="Italian Government, Palazzo Chigi",
        published=PartialDate("2026-01-06"),
        language="it",
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=RU_MFA_COMMENT,
        title="Zakharova's comment on plans for the militarisation of Ukraine",
        form=SourceForm.OFFICIAL_TEXT,
        publisher="Ministry of Foreign Affairs of the Russian Federation",
        published=PartialDate("2026-01-08"),
        control=Control.GOVERNMENT,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=COALITION_STATEMENT_FEB,
        title="Statement of the coalition after its video conference of 24 February 2026",
        form=SourceForm.OFFICIAL_TEXT,
        published=PartialDate("2026-02-24"),
        extent=Extent.NOT_READ,
    ),
    # Posts and interviews
    Source(
        id=ZELENSKYY_TELEGRAM,
        title="Zelenskyy on the summit",
        form=SourceForm.POST,
        publisher="Telegram",
        published=PartialDate("2026-01-06"),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=DE_WEVER_POST,
        title="De Wever on the Belgian contribution",
        form=SourceForm.POST,
        publisher="X",
        published=PartialDate("2026-01-06"),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=SZIJJARTO_POST,
        title="Szijjarto on staying out",
        form=SourceForm.POST,
        publisher="X",
        published=PartialDate("2026-01-07"),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=FRANCE_2_INTERVIEW,
        title="Macron's interview on the evening of the summit",
        form=SourceForm.BROADCAST,
        publisher="France 2",
        published=PartialDate("2026-01-06"),
        language="fr",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=FOX_INTERVIEW,
        title="Trump's interview of August 2025",
        form=SourceForm.BROADCAST,
        publisher="Fox News",
        published=PartialDate("2025-08-19"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    # News agencies
    Source(
        id=REUTERS_QUOTES,
        title="Key quotations from the press conference after the summit",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=PartialDate("2026-01-06"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_VOTE,
        title="Starmer promises the Commons a vote on a deployment",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=PartialDate("2026-01-07"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_SUMMIT,
        title="Report on the summit",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=PartialDate("2026-01-06"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_DRAFT,
        title="Report on a draft of the declaration",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_LAND_TALKS,
        title="Land and the nuclear plant in the Wednesday talks",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_TRUMP_MEETING,
        title="Zelenskyy seeks a new meeting with Trump",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=PartialDate("2026-01-07"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_LADDER,
        title="Plan of responses to ceasefire violations, on the Financial Times",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=PartialDate("2026-02-03"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=REUTERS_SEPTEMBER,
        title="Twenty-six nations pledge guarantees, September 2025",
        form=SourceForm.AGENCY_REPORT,
        publisher="Reuters",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=AFP_DRAFT,
        title="Report on a draft of the declaration",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP",
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=AFP_SUMMIT,
        title="Report on the summit",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP",
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=AFP_VOTE_REPORT,
        title="Members of Parliament to vote on a deployment",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=AFP_MERZ,
        title="Merz on forces in neighbouring allied territory",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP",
        published=PartialDate("2026-01-06"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=AFP_MELONI,
        title="Italy again rules out troops",
        form=SourceForm.AGENCY_REPORT,
        publisher="AFP",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=PA_VOTE_REPORT,
        title="Members of Parliament to vote on the number of troops",
        form=SourceForm.AGENCY_REPORT,
        publisher="PA",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=PA_TROOPS_REPORT,
        title="Starmer and Badenoch on troops for Ukraine",
        form=SourceForm.AGENCY_REPORT,
        publisher="PA",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=DPA_MERZ,
        title="Merz on a German contribution",
        form=SourceForm.AGENCY_REPORT,
        publisher="dpa",
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=ANSA_MELONI,
        title="Italy supports the guarantees without troops",
        form=SourceForm.AGENCY_REPORT,
        publisher="ANSA",
        published=PartialDate("2026-01-06"),
        language="it",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=ANADOLU_REPORT,
        title="The declaration of intent as released by Downing Street",
        form=SourceForm.AGENCY_REPORT,
        publisher="Anadolu",
        published=PartialDate("2026-01-07"),
        language="tr",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=CANADIAN_PRESS_PREVIEW,
        title="Carney in Paris on Canada's role",
        form=SourceForm.AGENCY_REPORT,
        publisher="The Canadian Press",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=CANADIAN_PRESS_PACT,
        title="Canada joins the pact",
        form=SourceForm.AGENCY_REPORT,
        publisher="The Canadian Press",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=UKRINFORM_TUSK,
        title="Tusk on Poland's role in logistics",
        form=SourceForm.AGENCY_REPORT,
        publisher="Ukrinform",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=ILKHA_REPORT,
        title="British and French plans and words of Zelenskyy",
        form=SourceForm.AGENCY_REPORT,
        publisher="ILKHA",
        published=NotReported(),
        language="tr",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=TASS_DECLARATION,
        title="Passages of the declaration",
        form=SourceForm.AGENCY_REPORT,
        publisher="TASS",
        published=PartialDate("2026-01-06"),
        control=Control.STATE_ALIGNED,
        extent=Extent.NOT_READ,
    ),
    Source(
        id=TASS_LAVROV,
        title="Lavrov: the United States did not sign",
        form=SourceForm.AGENCY_REPORT,
        publisher="TASS",
        published=NotReported(),
        control=Control.STATE_ALIGNED,
        extent=Extent.NOT_READ,
    ),
    # Press and broadcasters
    Source(
        id=GUARDIAN_LIVE,
        title="Live blog on the summit, with the Downing Street statement",
        form=SourceForm.PRESS_REPORT,
        publisher="The Guardian",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=GUARDIAN_REPORT,
        title="The UK and France ready to deploy after a ceasefire",
        form=SourceForm.PRESS_REPORT,
        publisher="The Guardian",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=GUARDIAN_COMMENT,
        title="Comment by Gwendolyn Sasse on why peace is not in sight",
        form=SourceForm.ANALYSIS,
        publisher="The Guardian",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=BBC_VOTE_REPORT,
        title="Members of Parliament would vote on a deployment",
        form=SourceForm.PRESS_REPORT,
        publisher="BBC",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=BBC_ZELENSKYY_REPORT,
        title="Zelenskyy still lacks clear answers (that it is the BBC's is likely, not certain)",
        form=SourceForm.PRESS_REPORT,
        publisher="BBC",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=SKY_NEWS_DRAFT,
        title="Report on a draft of the declaration",
        form=SourceForm.PRESS_REPORT,
        publisher="Sky News",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=SKY_NEWS_MACRON,
        title="Macron after the summit",
        form=SourceForm.PRESS_REPORT,
        publisher="Sky News",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=SKY_NEWS_HEALEY,
        title="Healey declines to give numbers",
        form=SourceForm.PRESS_REPORT,
        publisher="Sky News",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=TIMES_REPORT,
        title="Size of a British and French force, from military sources",
        form=SourceForm.PRESS_REPORT,
        publisher="The Times",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=TELEGRAPH_HUBS,
        title="British hubs in Ukraine",
        form=SourceForm.PRESS_REPORT,
        publisher="The Telegraph",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=TELEGRAPH_EXERCISE,
        title="British paratroops exercise in Brittany, February 2026",
        form=SourceForm.PRESS_REPORT,
        publisher="The Telegraph",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=FT_MONITORING,
        title="Technical means of monitoring a ceasefire",
        form=SourceForm.PRESS_REPORT,
        publisher="Financial Times",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=FT_REPORT_JAN,
        title="No deployment without American backing",
        form=SourceForm.PRESS_REPORT,
        publisher="Financial Times",
        published=PartialDate("2026-01-13"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=FT_REPORT_FEB,
        title="Plan of responses to ceasefire violations",
        form=SourceForm.PRESS_REPORT,
        publisher="Financial Times",
        published=PartialDate("2026-02-03"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=NYT_INTERVIEW,
        title="Trump on defending Ukraine",
        form=SourceForm.PRESS_REPORT,
        publisher="The New York Times",
        published=PartialDate("2026-01-09"),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=NY_POST_REPORT,
        title="Witkoff, Kushner and the five points",
        form=SourceForm.PRESS_REPORT,
        publisher="New York Post",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=POLITICO_RELIABILITY,
        title="Warm words and doubts about American support",
        form=SourceForm.PRESS_REPORT,
        publisher="Politico",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=POLITICO_COMMUNIQUE,
        title="The United States did not sign the communique",
        form=SourceForm.PRESS_REPORT,
        publisher="Politico",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=POLITICO_GREECE,
        title="Greece's position on a force",
        form=SourceForm.PRESS_REPORT,
        publisher="Politico",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=LE_MONDE_REPORT,
        title="Macron's closed briefing of party and parliamentary leaders",
        form=SourceForm.PRESS_REPORT,
        publisher="Le Monde",
        published=PartialDate("2026-01-08/2026-01-10"),
        language="fr",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=EURACTIV_HEADQUARTERS,
        title="Headquarters of the force in Paris, July 2025",
        form=SourceForm.PRESS_REPORT,
        publisher="Euractiv",
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=EURACTIV_NUMBERS,
        title="Size of the force",
        form=SourceForm.PRESS_REPORT,
        publisher="Euractiv",
        published=NotReported(),
        extent=Extent.NOT_READ,
    ),
    Source(
        id=EL_PAIS_REPORT,
        title="On a Spanish military presence",
        form=SourceForm.PRESS_REPORT,
        publisher="El Pais",
        published=NotReported(),
        language="es",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=MIDDLE_EAST_EYE_REPORT,
        title="Turkey close to leading a Black Sea mission",
        form=SourceForm.PRESS_REPORT,
        publisher="Middle East Eye",
        published=NotReported(),
        language="en",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=PARLAMENTNI_LISTY_REPORT,
        title="The declaration is presented; Babis did not sign",
        form=SourceForm.PRESS_REPORT,
        publisher="Parlamentni listy",
        published=PartialDate("2026-01-06"),
        language="cs",
        extent=Extent.NOT_READ,
    ),
    Source(
        id=SUSPILNE_DRAFT,
        title="Draft of the declaration",
        form=SourceForm.PRESS_REPORT,
        publisher="Suspilne",
        published=PartialDate("2026-01-06"),
        language="uk",
        extent=Extent.NOT_READ,
    ),
)
"""Every source of the dossier, those not read last."""
