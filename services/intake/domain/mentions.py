"""Finds mail addresses, phone numbers and tracking numbers in a message; knows no carrier and no customer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import phonenumbers

_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)[!-~]+")
_TRACKING = re.compile(
    r"(?<![^\W_])(?:"
    r"[A-Za-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Za-z]{2}"  # S10 of the Universal Postal Union
    r"|1[Zz](?: ?[0-9A-Za-z]){16}"
    r"|[A-Za-z]{0,4}\d(?:[ -]?\d){7,27}[A-Za-z]{0,3}"
    r")(?![^\W_])"
)


@dataclass(frozen=True, slots=True)
class Mentions:
    """What could name a customer or a parcel, each in one spelling and in the order of the text."""

    mails: tuple[str, ...]
    phones: tuple[str, ...]
    """E.164, such as +4930123456."""
    tracking: tuple[str, ...]
    """Capital letters, no spaces. May hold other long numbers: only the carrier's books tell."""


def mentions_in(text: str, region: str | None) -> Mentions:
    """`region`: ISO 3166-1 of the shop or order, in which numbers without a country code are read."""
    read = unicodedata.normalize("NFKC", text)
    mails = tuple(dict.fromkeys(found.rstrip(".").casefold() for found in _MAIL.findall(read)))
    rest = _LINK.sub(_blank, _MAIL.sub(_blank, read))
    phones: dict[str, None] = {}
    for found in phonenumbers.PhoneNumberMatcher(rest, region):
        phones[phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)] = None
        if found.raw_string.startswith(("+", "00")):
            rest = rest[: found.start] + " " * len(found.raw_string) + rest[found.end :]
    # In a link to a carrier's page stands the number itself.
    everything = rest + " " + " ".join(re.sub(r"[/?=&#]", " ", link) for link in _LINK.findall(read))
    tracking = (re.sub(r"[ -]", "", found).upper() for found in _TRACKING.findall(everything))
    return Mentions(mails, tuple(phones), tuple(dict.fromkeys(tracking)))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
