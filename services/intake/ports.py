"""What intake needs from outside: whole orders from the shop's order system, in the words of `orders.v1`.

An adapter reads its vendor's document and hands over plain facts; here they become an event or a named trouble. How a
vendor calls things is not known here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pycountry
from pydantic import BaseModel, ValidationError

from shared.contracts.orders import OrderEvent
from shared.errors import Malformed
from shared.facts.reading import read_permissively
from shared.ids import order_subject

M = TypeVar("M", bound=BaseModel)
LINE_FACTS = frozenset(
    [
        "category",
        "form",
        "sold_as",
        "custom_made",
        "perishable",
        "bulky",
        "seal",
        "commercial_guarantee",
        "supplier_id",
        "batch",
        "serial",
    ]
)
"""What the shop may add to a line; never what it is, how many, or what it cost."""
ORDER_FACTS = frozenset(["buyer", "seller", "delivery", "disclosures", "policy"])
_COUNTED = frozenset(["paid_minor", "parcels"])


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an order system does not say and the deployment knows. `zones` is by market, or by region over it."""

    shop_id: str
    default_locale: str
    default_zone: str
    zones: Mapping[str, str] = field(default_factory=dict)

    def zone(self, market: str, region: str | None) -> str:
        """Where the customer's days begin and end."""
        return self.zones.get(region or "") or self.zones.get(market) or self.default_zone


def read_document(model: type[M], parsed: Any) -> M:
    """The vendor's document, typed. Raises Malformed naming the first field that is wrong and why."""
    try:
        return model.model_validate(parsed)
    except ValidationError as error:
        raise _trouble(error, "bad_document") from None


def order_event(kind: type[OrderEvent], order: Mapping[str, Any], happened: Mapping[str, Any]) -> OrderEvent:
    """The event. Raises Malformed naming our field, where a vendor's fact cannot be one of ours."""
    order_subject(str(order["shop_id"]), str(order["order_id"]))
    try:
        return read_permissively(kind, {"order": order, "happened": happened})[0]
    except ValidationError as error:
        raise _trouble(error, "bad_field") from None


def region_of(market: str, province: str | None) -> str | None:
    """ISO 3166-2 from a country and a province's code, with or without the country; None for one it does not have."""
    if not province:
        return None
    code = province.upper() if province.upper().startswith(f"{market}-") else f"{market}-{province.upper()}"
    found = pycountry.subdivisions.get(code=code)  # type: ignore[no-untyped-call]
    return code if found is not None else None


def parcel_ids(sent: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """From (vendor's id, tracking numbers) of each parcel: the number customers write, where a parcel has one alone."""
    count = Counter(number for _, numbers in sent for number in set(numbers))
    return [n[0] if len(n) == 1 and n[0].strip() and count[n[0]] == 1 else vendor_id for vendor_id, n in sent]


def with_order_facts(order: dict[str, Any], added: Mapping[str, Any], path: str) -> dict[str, Any]:
    """The order with what the shop adds for the law; nothing that the order system itself tells can be replaced."""
    _only(added, ORDER_FACTS, path)
    merged = dict(order)
    for name, value in added.items():
        if name == "delivery" and isinstance(value, Mapping):
            _only(value, value.keys() - _COUNTED, f"{path}.delivery")
        mine = merged.get(name)
        told = {key: fact for key, fact in mine.items() if fact is not None} if isinstance(mine, Mapping) else {}
        merged[name] = {**value, **told} if isinstance(value, Mapping) else value
    return merged


def with_line_facts(lines: Iterable[dict[str, Any]], added: Mapping[str, Any], path: str) -> list[dict[str, Any]]:
    """The lines with what the shop adds, by SKU."""
    merged = []
    for line in lines:
        facts = added.get(line["sku"]) or {}
        place = f"{path}.{line['sku']}"
        if not isinstance(facts, Mapping):
            raise Malformed("bad_facts", "facts are an object of names and values", place)
        _only(facts, LINE_FACTS, place)
        merged.append({**line, **facts})
    return merged


def _only(added: Mapping[str, Any], known: Iterable[str], path: str) -> None:
    odd = sorted(set(added) - set(known))
    if odd:
        raise Malformed(
            "bad_facts",
            f"not a fact that can be added; known are {', '.join(sorted(known))}",
            odd[0] and f"{path}.{odd[0]}",
        )


def _trouble(error: ValidationError, code: str) -> Malformed:
    """The field and the reason, never the value."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    return Malformed(code, first["msg"], ".".join(str(part) for part in first["loc"]))
