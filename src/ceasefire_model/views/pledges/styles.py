"""How firmness looks as a line: the firmer the word, the fuller the line."""

from typing import Final, final

from attrs import frozen

from ceasefire_model.promises import Firmness
from ceasefire_model.views import wording


@final
@frozen(kw_only=True, weakref_slot=False)
class Line:
    """How a line looks, and what that means.

    Attributes:
        means: What it means, in words.
        dashes: Lengths of dashes and gaps; empty for a full line.
        width: How wide it is.
        arrow: The arrow that stands for it in Mermaid.
    """

    means: str
    dashes: str
    width: float
    arrow: str


_LINES: Final[dict[tuple[Firmness, ...], Line]] = {
    (firmness,): Line(means=wording.term(firmness), dashes=dashes, width=width, arrow=arrow)
    for firmness, dashes, width, arrow in (
        (Firmness.COMMITTED, "", 3.2, "==>"),
        (Firmness.ANNOUNCED, "", 1.6, "-->"),
        (Firmness.INTENDS, "11 4", 1.6, "-.->"),
        (Firmness.STANDS_READY, "5 4", 1.6, "-.->"),
        (Firmness.POSSIBLE, "1.6 4", 1.6, "-.->"),
    )
}
_NOT_SAID: Final = Line(means="not said how firmly", dashes="", width=0.8, arrow="---")
_SEVERAL: Final = Line(means="told in several ways", dashes="12 3 2 3", width=1.6, arrow="-.->")


ALL_LINES: Final = (*_LINES.values(), _SEVERAL, _NOT_SAID)
"""Every line, from the firmest word on."""


def line_of(firmness: tuple[Firmness, ...]) -> Line:
    """Give the line for how firmly something is promised, in each way that is stated."""
    return _LINES.get(firmness, _SEVERAL if firmness else _NOT_SAID)
