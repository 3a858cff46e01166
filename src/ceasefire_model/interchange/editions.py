"""Which dataset, in which version: what every citation of an import leads back to."""

from typing import Final, final

from attrs import frozen

from ceasefire_model.absences import Absence
from ceasefire_model.identifiers import SourceId
from ceasefire_model.provenance import Unnamed
from ceasefire_model.sources import Source, SourceForm
from ceasefire_model.times import PartialDate
from ceasefire_model.validation import check


@final
@frozen(kw_only=True, weakref_slot=False)
class Edition:
    """A dataset in one version, as the file at hand has it.

    Not the file: a file does not say which version it is, so whoever imports it does.

    Attributes:
        id: The id of its source in every dossier.
        title: The name of the dataset.
        version: The version, as its makers number it; `None` where that is not known.
        publisher: Who publishes it.
        url: Where it is published.
        published: When that version appeared, or why that is not known.
        cutoff: The last day that it covers.
    """

    id: SourceId
    title: str
    version: str | None
    publisher: str
    url: str
    published: PartialDate | Absence
    cutoff: PartialDate

    def __attrs_post_init__(self) -> None:
        check(self)

    @property
    def source(self) -> Source:
        """The source that every value of an import cites."""
        version = "version not stated" if self.version is None else f"version {self.version}"
        return Source(
            id=self.id,
            title=f"{self.title}, {version}",
            form=SourceForm.DATASET,
            publisher=self.publisher,
            url=self.url,
            published=self.published,
            language="en",
        )

    @property
    def coders(self) -> Unnamed:
        """Who states what the dataset holds."""
        return Unnamed(f"the coders of the {self.title}")


MISSING: Final = frozenset({"", "NA", "N/A"})
"""What a cell holds that its dataset leaves empty."""
