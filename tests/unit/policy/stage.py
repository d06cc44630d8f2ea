"""An order, a request and a decision to test with: the contract's own example, with single facts replaced by path."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from functools import lru_cache
from typing import Any

from services.policy.domain.case_decision import Ruled, rule_case
from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.rulebook.load import load_rulebook
from shared.rulebook.models import Rulebook

Changes = Mapping[str, Any]
ZONES = {
    "AE": "Asia/Dubai", "AQ": "Antarctica/Troll", "AT": "Europe/Vienna", "AU": "Australia/Sydney",
    "BE": "Europe/Brussels", "BG": "Europe/Sofia", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CH": "Europe/Zurich", "CN": "Asia/Shanghai", "CY": "Asia/Nicosia", "CZ": "Europe/Prague", "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen", "EE": "Europe/Tallinn", "ES": "Europe/Madrid", "FI": "Europe/Helsinki",
    "FR": "Europe/Paris", "GB": "Europe/London", "GR": "Europe/Athens", "HK": "Asia/Hong_Kong", "HR": "Europe/Zagreb",
    "HU": "Europe/Budapest", "ID": "Asia/Jakarta", "IE": "Europe/Dublin", "IN": "Asia/Kolkata", "IT": "Europe/Rome",
    "JP": "Asia/Tokyo", "KR": "Asia/Seoul", "LT": "Europe/Vilnius", "LU": "Europe/Luxembourg", "LV": "Europe/Riga",
    "MT": "Europe/Malta", "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur", "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo", "NZ": "Pacific/Auckland", "PH": "Asia/Manila", "PL": "Europe/Warsaw", "PT": "Europe/Lisbon",
    "RO": "Europe/Bucharest", "RU": "Europe/Moscow", "SA": "Asia/Riyadh", "SE": "Europe/Stockholm",
    "SG": "Asia/Singapore", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "TH": "Asia/Bangkok",
    "TR": "Europe/Istanbul", "TW": "Asia/Taipei", "US": "America/New_York", "VN": "Asia/Ho_Chi_Minh",
    "ZA": "Africa/Johannesburg",
}  # fmt: skip
CURRENCIES = {
    "AE": "AED", "AQ": "USD", "AT": "EUR", "AU": "AUD", "BE": "EUR", "BG": "EUR", "BR": "BRL", "CA": "CAD", "CH": "CHF",
    "CN": "CNY", "CY": "EUR", "CZ": "CZK", "DE": "EUR", "DK": "DKK", "EE": "EUR", "ES": "EUR", "FI": "EUR", "FR": "EUR",
    "GB": "GBP", "GR": "EUR", "HK": "HKD", "HR": "EUR", "HU": "HUF", "ID": "IDR", "IE": "EUR", "IN": "INR", "IT": "EUR",
    "JP": "JPY", "KR": "KRW", "LT": "EUR", "LU": "EUR", "LV": "EUR", "MT": "EUR", "MX": "MXN", "MY": "MYR", "NL": "EUR",
    "NO": "NOK", "NZ": "NZD", "PH": "PHP", "PL": "PLN", "PT": "EUR", "RO": "RON", "RU": "RUB", "SA": "SAR", "SE": "SEK",
    "SG": "SGD", "SI": "EUR", "SK": "EUR", "TH": "THB", "TR": "TRY", "TW": "TWD", "US": "USD", "VN": "VND", "ZA": "ZAR",
}  # fmt: skip
TOLD = "2026-09-01T10:04:00+02:00"
EXAMPLE: dict[str, Any] = {
    "as_of": "2026-09-17T19:30:00+02:00",
    "order": {
        "shop_id": "blue-harbour",
        "order_id": "BH-70412",
        "version": 6,
        "placed_at": TOLD,
        "market": "DE",
        "region": None,
        "locale": "de-DE",
        "time_zone": "Europe/Berlin",
        "currency": "EUR",
        "buyer": {"kind": "consumer", "customer_id": "c-5517", "membership": "silver"},
        "seller": {"country": "CN", "registrations": [], "small_business": False},
        "lines": [
            {"line_id": "1", "sku": "UKE-21", "title": "Ukulele soprano", "quantity": 1, "unit_price_minor": 6490,
             "form": "goods", "sold_as": "new", "custom_made": False, "perishable": False, "bulky": False},
            {"line_id": "2", "sku": "UMB-03", "quantity": 2, "unit_price_minor": 1850},
        ],
        "delivery": {
            "method": "express", "paid_minor": 1190, "cheapest_standard_minor": 450, "arranged_by": "seller",
            "carrier_offered_by_seller": True, "pattern": "several_goods",
            "promise": {"by": "2026-09-10", "basis": "stated", "essential": False},
            "parcels": [
                {"parcel_id": "p1", "line_ids": ["1"], "handed_over_at": "2026-09-02T16:00:00+02:00",
                 "delivered_at": "2026-09-07T11:20:00+02:00", "status": "delivered", "status_by": "carrier"},
                {"parcel_id": "p2", "line_ids": ["2"], "handed_over_at": "2026-09-03T16:00:00+02:00",
                 "delivered_at": "2026-09-09T09:45:00+02:00", "status": "delivered", "status_by": "carrier"},
            ],
        },
        "payments": [{"payment_id": "pay-1", "provider": "sandbox", "method": "card", "captured_minor": 11380}],
        "disclosures": {"withdrawal_information_at": TOLD, "return_cost_duty_at": TOLD, "offered_to_collect": False,
                        "missing": []},
        "policy": None,
    },
    "request": {
        "request_id": "rq-3f9", "ground": "withdrawal", "sent_at": "2026-09-17T19:28:31+02:00", "received_at": None,
        "channel": "web_form", "wanted": ["refund"],
        "lines": [{"line_id": "1", "quantity": 1, "condition": {"used": False}}, {"line_id": "2", "quantity": 2}],
        "nonconformity": None,
    },
    "progress": {},
}  # fmt: skip
Facts = tuple[Order, RequestFacts, Progress, datetime]


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The shipped rulebook, loaded once."""
    return load_rulebook()


def facts(changes: Changes | None = None, market: str = "DE", region: str | None = None) -> Facts:
    """The example's facts with values replaced by dotted path.

    `as_of` follows the request and disclosures follow the order, unless they are among the changes.
    """
    given = deepcopy(EXAMPLE)
    given["order"] |= {
        "market": market,
        "region": region,
        "time_zone": ZONES[market],
        "currency": CURRENCIES[market],
    }
    told = dict.fromkeys(
        ("withdrawal_information_at", "return_cost_duty_at"), (changes or {}).get("order.placed_at", TOLD)
    )
    given["order"]["disclosures"] |= told
    for path, value in (changes or {}).items():
        _put(given, path.split("."), deepcopy(value))
    if "as_of" not in (changes or {}):
        given["as_of"] = given["request"]["sent_at"]
    return (
        Order.model_validate(given["order"]),
        RequestFacts.model_validate(given["request"]),
        Progress.model_validate(given["progress"]),
        datetime.fromisoformat(given["as_of"]),
    )


def decided(changes: Changes | None = None, market: str = "DE", region: str | None = None) -> Decision:
    """The decision on the example with these changes."""
    return decide(*facts(changes, market, region), rulebook())


def ruled(
    kind: str,
    wanted: tuple[str, ...],
    changes: Changes | None = None,
    market: str = "DE",
    region: str | None = None,
) -> Ruled:
    """The decision of a case of this kind."""
    return rule_case(*facts({"request.ground": None, **(changes or {})}, market, region), rulebook(), kind, wanted)


def delivered(day: str, at: str = "12:00:00+00:00") -> dict[str, Any]:
    """Changes that make the whole order one parcel, received on that day."""
    parcel = {"parcel_id": "p1", "handed_over_at": f"{day}T00:30:00+00:00", "delivered_at": f"{day}T{at}"}
    return {"order.delivery.parcels": [{**parcel, "status": "delivered"}], "order.delivery.pattern": "one_parcel"}


def codes(decision: Decision) -> list[str]:
    """The codes of the decision's reasons."""
    return [reason.code for reason in decision.reasons]


def cited(decision: Decision) -> list[str]:
    """The rules the decision rests on."""
    return [basis.rule for basis in decision.legal_basis]


def kinds(decision: Decision) -> list[list[str]]:
    """The remedies by rank."""
    return [[option.kind for option in rank] for rank in decision.remedies]


def _put(target: Any, path: list[str], value: Any) -> None:
    head: Any = int(path[0]) if isinstance(target, list) else path[0]
    if len(path) == 1:
        target[head] = value
        return
    if not isinstance(target, list) and target.get(head) is None:
        target[head] = {}
    _put(target[head], path[1:], value)
