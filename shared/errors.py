"""The product's own errors: what cannot be read, and what cannot work. An outage is told by the drivers' errors."""

from __future__ import annotations


class AftersalesError(Exception):
    """Root of the product's own errors; the message is written for people."""


class Malformed(AftersalesError):
    """Bytes that cannot be read as what they claim to be: a dead letter, at once.

    `code` is a stable word, `path` names the field ("order.currency") or is empty, `text` says why.
    """

    def __init__(self, code: str, text: str, path: str = "") -> None:
        super().__init__(f"{path}: {text}" if path else text)
        self.code = code
        self.text = text
        self.path = path


class Misconfigured(AftersalesError):
    """A setting, a rule file or a room that cannot work; raised at start, never in the middle of a batch."""
