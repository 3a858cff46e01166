"""Who said what, where and when, and how near we are to the words.

An evidence trail of a party: each claim that it holds, that somebody holds who speaks for it, or
that it makes with others, with the text in which it was said, the day, and every passage from which
we know of it, back through all relays.
"""

from ceasefire_model.attribution.credentials import Credentials, Speakers, Speaking
from ceasefire_model.attribution.passages import Passage, first_day, passages, said_on
from ceasefire_model.attribution.trail import Attribution, who_said

__all__ = [
    "Attribution",
    "Credentials",
    "Passage",
    "Speakers",
    "Speaking",
    "first_day",
    "passages",
    "said_on",
    "who_said",
]
