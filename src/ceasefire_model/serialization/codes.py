"""The kinds of fault that a document can have, by their stable codes."""

from enum import Enum


class Code(Enum):
    """What is wrong at one place of a document. The codes are stable; the messages are not.

    The first twelve say that the text is not a JSON text that every reader reads alike (I-JSON, RFC
    7493), or a corpus of such texts; the others, that it is not a dossier.
    """

    TOO_LARGE = "too-large"
    """The document has more bytes than the limit allows."""
    NOT_UTF_8 = "not-utf-8"
    """The bytes are no text in UTF-8."""
    BYTE_ORDER_MARK = "byte-order-mark"
    """The text opens with a byte order mark, which JSON does not have."""
    TOO_DEEP = "too-deep"
    """Arrays and objects are nested more deeply than the limit allows."""
    NOT_JSON = "not-json"
    """The text breaks the grammar of JSON."""
    TRAILING_DATA = "trailing-data"
    """Something follows after the end of the document."""
    REPEATED_NAME = "repeated-name"
    """An object has the same name twice, so that one of the two values would be lost."""
    LONE_SURROGATE = "lone-surrogate"
    """A string holds half of a surrogate pair, which is no character."""
    NOT_A_NUMBER = "not-a-number"
    """NaN or Infinity stands where JSON has no such word."""
    NUMBER_TOO_LARGE = "number-too-large"
    """A whole number lies beyond 2^53 - 1, where readers begin to round."""
    TOO_MANY_FAULTS = "too-many-faults"
    """One array, object or text has over a thousand faults, of which the first are told."""
    CUT_LINE = "cut-line"
    """The last line of a corpus has no line break at its end, so that it may have been cut."""
    UNKNOWN_FORMAT = "unknown-format"
    """The document says that it is of another format."""
    UNKNOWN_VERSION = "unknown-version"
    """The document is of a version of the format that this release does not know."""
    WRONG_TYPE = "wrong-type"
    """A value has another JSON type than belongs there; nothing is converted."""
    MISSING_KEY = "missing-key"
    """An object lacks a key that it must have."""
    UNKNOWN_KEY = "unknown-key"
    """An object has a key that it cannot have."""
    UNKNOWN_KIND = "unknown-kind"
    """An object says that it is a kind of thing that cannot stand there."""
    UNKNOWN_VALUE = "unknown-value"
    """A word is none of the closed list that can stand there."""
    INVALID_VALUE = "invalid-value"
    """A value of the right type that the model refuses: no existing date, a blank text."""
