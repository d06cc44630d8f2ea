"""How to mend what cannot be read: one sentence for each trouble, in a sender's terms; finds no trouble itself."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from deploy.ops.kit_fields import Field

_INSTANT = "an instant with its offset, e.g. 2026-09-01T10:04:00+02:00"
_TYPE_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "date": "a day, e.g. 2026-09-10",
    "date-time": _INSTANT,
    "null": "null",
}
_BY_CODE = {
    "not_json": "write each event as one JSON object on one line, in UTF-8",
    "not_an_event": "a structured CloudEvent is one JSON object with its attributes and `data`",
    "too_large": "send at most 1 MB; refer to pictures and documents by `evidence[].ref`",
    "too_deep": "flatten it; no event of ours needs that many levels",
    "nul_character": "take the character U+0000 out",
    "empty": "an event has data: give `data`",
    "no_type": "name the event, e.g. org.aftersales.order.placed.v1 (`aftersales contract list`)",
    "bad_specversion": 'write specversion "1.0"',
    "bad_header": "write header values in UTF-8",
    "bad_time": f"write {_INSTANT}",
    "time_in_future": "say when it happened; a clock may be five minutes off, no more",
    "bad_subject": "write <shop_id>/<order_id>, or leave it out when you do not know the order",
    "bad_order_id": "use 1 to 128 printable characters",
    "bad_shop_id": "use the shop's id as the deployment knows it, without a slash",
    "no_contact": "name the order in `order_ref`, or a mail address, phone or handle in `contact`",
    "no_subject": "name the subject in the envelope, as <shop_id>/<order_id>",
}
_BY_ERROR = {
    "none_given": "give at least one",
    "unknown_currency": "use an ISO 4217 code, e.g. EUR",
    "unknown_market": "use an ISO 3166-1 code of two letters, e.g. DE",
    "unknown_region": "use an ISO 3166-2 code, e.g. DE-BE, or leave it out",
    "unknown_zone": "use a name of the IANA time zone database, e.g. Europe/Berlin",
    "unknown_locale": "use a BCP 47 tag, e.g. de-DE",
    "timezone_aware": f"add the offset: {_INSTANT}",
    "greater_than_equal": "write an amount or number that is not below its limit; a refund is an event of its own",
    "int_from_float": "write a whole number; money is in minor units: 64.90 EUR is 6490",
}


def by_code(code: str) -> str:
    """For a trouble of the envelope."""
    return _BY_CODE.get(code, "compare it with the example: `aftersales contract show TYPE`")


def by_error(error: Mapping[str, Any], field: Field | None, siblings: tuple[str, ...]) -> str:  # noqa: PLR0911 - a table
    """For a trouble in the data: pydantic's error, the field if there is one, and the keys that may stand there."""
    kind, name = error["type"], str(error["loc"][-1]) if error["loc"] else ""
    if kind == "extra_forbidden":
        near = nearest(name, siblings)
        return f"did you mean `{near}`?" if near else f"remove it; what may stand here: {', '.join(siblings)}"
    if kind in _BY_ERROR:
        return _BY_ERROR[kind]
    if kind == "literal_error" and field is not None:
        near = nearest(str(error.get("input")), field.words)
        return f"use one of: {', '.join(field.words)}" + (f" (did you mean `{near}`?)" if near else "")
    if field is None:
        return "compare it with the example: `aftersales contract show TYPE`"
    if kind == "missing":
        return f"add it: {shape(field)}"
    if kind == "string_pattern_mismatch" and f"unknown_{name}" in _BY_ERROR:
        return _BY_ERROR[f"unknown_{name}"]
    if kind == "string_pattern_mismatch":
        return "use printable characters only"
    if field.path.endswith("_minor"):
        return "write a whole number of minor units: 64.90 EUR is 6490"
    return f"write {shape(field)}"


def shape(field: Field) -> str:
    """What the field takes, in words."""
    if field.words:
        return f"one of: {', '.join(field.words)}"
    kinds = sorted(field.types - {"null"} - {one for one in field.types if one.startswith("[")})
    told = " or ".join(_TYPE_WORDS.get(one, one) for one in kinds)
    if "maxLength" in field.limits:
        told += f" of at most {field.limits['maxLength']} characters"
    elif "maximum" in field.limits:
        told += f" from {field.limits.get('minimum', 0)} to {field.limits['maximum']}"
    return told


def nearest(word: str, words: tuple[str, ...]) -> str:
    """The word that was probably meant, or nothing."""
    return next(iter(get_close_matches(word, words, n=1, cutoff=0.7)), "")
