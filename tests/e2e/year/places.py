"""Decides which market, language and zone a country's name in the invoices stands for; knows no law."""

from __future__ import annotations

from dataclasses import dataclass


class UnknownCountry(Exception):
    """The invoices name a country this table does not hold; the message names it."""


@dataclass(frozen=True, slots=True)
class Place:
    """ISO 3166-1 market, BCP 47 locale and IANA zone of a customer."""

    market: str
    locale: str
    zone: str


# Two names are no country: "Channel Islands" is read as Jersey, the larger of the two bailiwicks; "Unspecified" as the
# shop's own country. EIRE is Ireland.
_PLACES = {
    "Australia": Place("AU", "en-AU", "Australia/Sydney"),
    "Austria": Place("AT", "de-AT", "Europe/Vienna"),
    "Belgium": Place("BE", "nl-BE", "Europe/Brussels"),
    "Canada": Place("CA", "en-CA", "America/Toronto"),
    "Channel Islands": Place("JE", "en-JE", "Europe/Jersey"),
    "Cyprus": Place("CY", "el-CY", "Asia/Nicosia"),
    "Denmark": Place("DK", "da-DK", "Europe/Copenhagen"),
    "EIRE": Place("IE", "en-IE", "Europe/Dublin"),
    "Finland": Place("FI", "fi-FI", "Europe/Helsinki"),
    "France": Place("FR", "fr-FR", "Europe/Paris"),
    "Germany": Place("DE", "de-DE", "Europe/Berlin"),
    "Greece": Place("GR", "el-GR", "Europe/Athens"),
    "Israel": Place("IL", "he-IL", "Asia/Jerusalem"),
    "Italy": Place("IT", "it-IT", "Europe/Rome"),
    "Japan": Place("JP", "ja-JP", "Asia/Tokyo"),
    "Lebanon": Place("LB", "ar-LB", "Asia/Beirut"),
    "Lithuania": Place("LT", "lt-LT", "Europe/Vilnius"),
    "Malta": Place("MT", "en-MT", "Europe/Malta"),
    "Netherlands": Place("NL", "nl-NL", "Europe/Amsterdam"),
    "Norway": Place("NO", "nb-NO", "Europe/Oslo"),
    "Poland": Place("PL", "pl-PL", "Europe/Warsaw"),
    "Portugal": Place("PT", "pt-PT", "Europe/Lisbon"),
    "Saudi Arabia": Place("SA", "ar-SA", "Asia/Riyadh"),
    "Singapore": Place("SG", "en-SG", "Asia/Singapore"),
    "Spain": Place("ES", "es-ES", "Europe/Madrid"),
    "Sweden": Place("SE", "sv-SE", "Europe/Stockholm"),
    "Switzerland": Place("CH", "de-CH", "Europe/Zurich"),
    "USA": Place("US", "en-US", "America/New_York"),
    "United Arab Emirates": Place("AE", "ar-AE", "Asia/Dubai"),
    "United Kingdom": Place("GB", "en-GB", "Europe/London"),
    "Unspecified": Place("GB", "en-GB", "Europe/London"),
}


def place_of(country: str) -> Place:
    """Raises UnknownCountry."""
    try:
        return _PLACES[country]
    except KeyError:
        raise UnknownCountry(f"no market is known for the country {country!r}") from None


def countries() -> tuple[str, ...]:
    """Every name the table holds."""
    return tuple(_PLACES)
