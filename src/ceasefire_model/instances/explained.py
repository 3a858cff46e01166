"""Why findings in the dossiers stand: the records are right, and the matter is so."""

from typing import Final

from ceasefire_model.consistency import Explanation

_NOTHING_OF_HAMAS: Final = (
    "The pages that were read tell of Israel's ratification alone; none of them says in which form "
    "Hamas agreed."
)

EXPLANATIONS: Final[dict[str, tuple[Explanation, ...]]] = {
    "gaza-2025": tuple(
        Explanation("CM205", ("first-phase", promise, "hamas"), _NOTHING_OF_HAMAS)
        for promise in ("hostage-release", "dead-hostages-return", "later-return")
    ),
    "nagorno-karabakh-2020": (
        Explanation(
            "CM209",
            ("remark-of-2023-as-notice", "aliyev-2023-01", "force"),
            "The remark is read as notice under the statement that contains the promise; it "
            "contains none itself.",
        ),
    ),
    "paris-2026": (
        Explanation(
            "CM307",
            ("gb-troops-in-ukraine", "ua"),
            "The sources tell that a small number is there, and not at whose request.",
        ),
    ),
}
"""The explanations of each dossier, by its name; a dossier without findings has none."""
