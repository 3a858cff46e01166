"""What was said or agreed: declarations, agreements and statements, and who stands how to them.

A text is not a promise: the promises that it contains are records of their own. A draft is a text
of its own, so that what a report says of the draft is never taken for the final. And a list of
signatories is not enough: parties sign, adopt as members, co-sign, attend without being a party.
"""

from ceasefire_model.declarations.acts import (
    Ballot,
    Capacity,
    Conclusion,
    Definition,
    Language,
    NoOne,
    Signature,
    SignatureAct,
    Undefined,
    Votes,
)
from ceasefire_model.declarations.agreements import Agreement, AgreementForm
from ceasefire_model.declarations.indexing import (
    IndexCode,
    Intensity,
    ListedAs,
    Listing,
    ProcessStage,
    Topic,
)
from ceasefire_model.declarations.relations import (
    LinkKind,
    Provision,
    Publication,
    Stage,
    Stance,
    StanceKind,
    TextLink,
)
from ceasefire_model.declarations.settlement import SettlementManner, SettlementStep
from ceasefire_model.declarations.texts import (
    Declaration,
    DeclarationForm,
    Resolution,
    ResolutionForm,
    Statement,
    StatementForm,
    Text,
)

__all__ = [
    "Agreement",
    "AgreementForm",
    "Ballot",
    "Capacity",
    "Conclusion",
    "Declaration",
    "DeclarationForm",
    "Definition",
    "IndexCode",
    "Intensity",
    "Language",
    "LinkKind",
    "ListedAs",
    "Listing",
    "NoOne",
    "ProcessStage",
    "Provision",
    "Publication",
    "Resolution",
    "ResolutionForm",
    "SettlementManner",
    "SettlementStep",
    "Signature",
    "SignatureAct",
    "Stage",
    "Stance",
    "StanceKind",
    "Statement",
    "StatementForm",
    "Text",
    "TextLink",
    "Topic",
    "Undefined",
    "Votes",
]
