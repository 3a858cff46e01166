"""Strategies of what is not made of other values: wordings, numbers, ids, dates, codes."""

import datetime
import string
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ceasefire_model.identifiers import ExternalId, Register
from ceasefire_model.times import Duration, Instant, PartialDate
from ceasefire_model.units import Amount, Currency
from ceasefire_model.validation import MAX_INTEGER, is_clean_text

_AWKWARD = (
    "a",
    "e\u0301",  # a combining mark
    "\u0456\u0457",
    "\u0645\u0631\u062d\u0628\u0627",
    "\U0001f54a",  # outside the basic plane
    "a\u2028b",  # a line separator, which is no line end in NDJSON
    "\u202ea",  # turns the direction of what follows
    "\ufeffa",  # a byte order mark
    " a ",
    "null",
    "NO",
    "1e5",
    "22:17",
    "2026-01-06",
    "- a: b # c",
    "'\"\\",
    "</script>",
    "a|b",
    "a" * 300,
)
"""Texts that written forms are known to break on."""


def wordings() -> SearchStrategy[str]:
    """Texts in every script, some of which written forms are known to break on."""
    characters = st.characters(exclude_categories=["Cc", "Cs"])
    free = st.text(characters, min_size=1, max_size=12).filter(is_clean_text)
    return st.sampled_from(_AWKWARD) | free


def numbers(least: int = 0) -> SearchStrategy[int]:
    """Whole numbers from a least one to the greatest that every JSON reader keeps exact.

    Args:
        least: The least number.

    Returns:
        The strategy.
    """
    return st.integers(least, least + 40) | st.integers(least, MAX_INTEGER)


def decimals() -> SearchStrategy[Decimal]:
    """Decimals above 0 that are no whole numbers, up to the greatest of either part."""
    whole = numbers().filter(lambda drawn: drawn < MAX_INTEGER)
    fraction = st.sampled_from(("5", "25", "000001")) | st.integers(1, 999_999).map(
        lambda drawn: f"{drawn:06}".rstrip("0")
    )
    return st.tuples(whole, fraction).map(lambda drawn: Decimal(f"{drawn[0]}.{drawn[1]}"))


def amounts(least: int = 0) -> SearchStrategy[Amount]:
    """Whole numbers from a least one, and decimals above it.

    Args:
        least: The least number, 0 or 1.

    Returns:
        The strategy.
    """
    return numbers(least) | decimals()


FEW_IDS = st.sampled_from(("a", "b-2", "long-" * 15 + "12345"))
"""Three ids, the last as long as an id may be; records that draw from them meet each other."""

IDS = FEW_IDS | st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=8)
"""Ids of any kind, some of which meet each other."""


def ids() -> SearchStrategy[str]:
    """Ids of any kind, as plain text."""
    return IDS


def currencies() -> SearchStrategy[Currency]:
    """Currencies, with any three letters."""
    return st.text(string.ascii_uppercase, min_size=3, max_size=3).map(Currency)


_small = st.integers(1, 999).map(str)
_large = st.integers(1, 10**12).map(str)
_CODES = {
    Register.ISO_3166_1: st.text(string.ascii_uppercase, min_size=2, max_size=2),
    Register.ISO_3166_1_ALPHA_3: st.text(string.ascii_uppercase, min_size=3, max_size=3),
    Register.COW: _small,
    Register.COW_WAR: _large,
    Register.GW: _small,
    Register.WIKIDATA: _large.map("Q{}".format),
    Register.UCDP: _large,
    Register.UCDP_DYAD: _large,
    Register.PA_X: _large,
    Register.PAM: _large,
    Register.ETH_PRIO: st.integers(1_000, 10**12).map(str),
}


def external_ids() -> SearchStrategy[ExternalId]:
    """Codes of every register, each in its form."""

    def in_register(register: Register) -> SearchStrategy[ExternalId]:
        return _CODES[register].map(lambda code: ExternalId(register=register, value=code))

    return st.sampled_from(Register).flatmap(in_register)


def days() -> SearchStrategy[PartialDate]:
    """Dates that are one certain day."""
    return st.dates().map(datetime.date.isoformat).map(PartialDate)


def _points() -> SearchStrategy[str]:
    """Days, months and years, with unspecified digits and qualifiers."""
    day = st.dates().map(datetime.date.isoformat)
    years = st.integers(100, datetime.MAXYEAR)
    forms = st.one_of(
        day,
        day.map(lambda text: text[:7]),
        day.map(lambda text: text[:4]),
        day.map(lambda text: f"{text[:7]}-XX"),
        day.map(lambda text: f"{text[:4]}-XX"),
        day.map(lambda text: f"{text[:4]}-XX-XX"),
        years.map(lambda year: f"{year // 10:03}X"),
        years.map(lambda year: f"{year // 100:02}XX"),
    )
    return st.tuples(forms, st.sampled_from(("", "?", "~", "%"))).map("".join)


def _interval(ends: tuple[str, str]) -> PartialDate:
    """Make an interval of two points, whichever comes first."""
    start, end = ends
    first, last = PartialDate(start).earliest, PartialDate(end).latest
    if first is not None and last is not None and first > last:
        start, end = end, start
    return PartialDate(f"{start}/{end}")


def one_of_several() -> SearchStrategy[PartialDate]:
    """Dates of which one is meant, in order."""
    points = days().map(lambda day: day.edtf) | _points()
    several = st.lists(points, min_size=2, max_size=3, unique=True)
    in_order = several.map(lambda points: sorted(points, key=_earliest))
    return in_order.map(lambda points: PartialDate(f"[{','.join(points)}]"))


def _earliest(point: str) -> datetime.date:
    return PartialDate(point).earliest or datetime.date.min


def partial_dates() -> SearchStrategy[PartialDate]:
    """Dates of every precision, intervals with any ends, one of several, and days of no year."""
    points, nothing = _points(), st.sampled_from(("..", ""))
    return st.one_of(
        points.map(PartialDate),
        st.tuples(points, points).map(_interval),
        st.tuples(nothing, points).map("/".join).map(PartialDate),
        st.tuples(points, nothing).map("/".join).map(PartialDate),
        one_of_several(),
        days().map(lambda day: PartialDate(f"XXXX{day.edtf[4:]}")),
    )


_ZONES = ("Europe/Kyiv", "America/Argentina/Buenos_Aires", "Etc/GMT+3", "UTC", None)


def instants() -> SearchStrategy[Instant]:
    """Moments to the minute or second, with every offset, with and without a zone."""
    # One year from either end of the calendar, so that the moment in UTC exists.
    local = st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 12, 31))  # noqa: DTZ001 - a local time has its offset apart
    texts = st.tuples(local, st.sampled_from(("minutes", "seconds"))).map(
        lambda drawn: drawn[0].isoformat(timespec=drawn[1])
    )
    hours, minutes = st.integers(0, 14), st.integers(0, 59)
    offsets = st.tuples(st.sampled_from("+-"), hours, minutes).map(
        lambda drawn: f"{drawn[0]}{drawn[1]:02}:{drawn[2]:02}"
    )
    return st.builds(Instant, texts, offsets, st.sampled_from(_ZONES))


def durations() -> SearchStrategy[Duration]:
    """Lengths of time in one or several units."""
    units = ("years", "months", "weeks", "days", "hours", "minutes")
    amounts = st.dictionaries(st.sampled_from(units), numbers(1), min_size=1, max_size=3)
    return amounts.map(lambda drawn: Duration(**drawn))
