"""The evidence pack of a case for a bank: what was sold, delivered, asked, decided, returned, refunded and told; and
what is missing. Holds references and days, no personal words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from deploy.ops.chronicle import Chronicle, SaidRow
from deploy.ops.telling import money


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece: what it shows, since when, and where it stands (an event of ours, or somebody else's reference)."""

    shows: str
    at: str
    what: str
    ref: str

    def as_json(self) -> dict[str, str]:
        """For machines."""
        return {"shows": self.shows, "at": self.at, "what": self.what, "ref": self.ref}


Reader = Callable[[SaidRow], Iterator[Exhibit]]
WANTED: Mapping[str, str] = {
    "sale": "the order and what was paid",
    "delivery": "that the goods were delivered",
    "request": "what the customer asked for, and when",
    "decision": "what was decided, and by which law",
    "refund": "what was paid back already",
    "notice": "what the customer was told",
}
"""Kinds a bank asks for; what has no exhibit is listed as missing."""


def pack(chronicle: Chronicle) -> tuple[list[Exhibit], list[str]]:
    """The exhibits in the order of time, and which kinds a bank asks for that there are none of."""
    found: dict[tuple[str, str, str], Exhibit] = {}
    for row in sorted(chronicle.said, key=lambda row: (row.happened_at, row.sequence)):
        for one in _READERS.get(row.type, _nothing)(row):
            found.setdefault((one.shows, one.what, one.ref), one)
    exhibits = list(found.values())
    shown = {one.shows for one in exhibits}
    return exhibits, [text for kind, text in WANTED.items() if kind not in shown]


def _nothing(_: SaidRow) -> Iterator[Exhibit]:
    yield from ()


def _day(row: SaidRow) -> str:
    return row.happened_at.isoformat()


def _order(row: SaidRow) -> Iterator[Exhibit]:
    order = row.data.get("order")
    if isinstance(order, dict):
        goods = ", ".join(f"{line['quantity']} x {line.get('title') or line['sku']}" for line in order["lines"])
        yield Exhibit("sale", str(order["placed_at"]), f"order {order['order_id']}: {goods}", row.id)
        for paid in order.get("payments") or ():
            amount = money(paid["captured_minor"], order["currency"])
            what = f"{amount} by {paid.get('method') or 'an unknown method'}"
            yield Exhibit("sale", str(paid.get("captured_at") or "-"), what, str(paid.get("reference") or "-"))
        yield from _parcels(order)
    request = row.data.get("request")
    if isinstance(request, dict) and row.type == "case.opened":
        what = f"{row.data.get('kind')} over {row.data.get('channel')}"
        yield Exhibit("request", str(request["sent_at"]), what, str(request["request_id"]))
        for shown in request.get("evidence") or ():
            yield Exhibit("request", str(request["sent_at"]), f"customer's {shown['kind']}", str(shown["ref"]))


def _parcels(order: Mapping[str, Any]) -> Iterator[Exhibit]:
    for parcel in (order.get("delivery") or {}).get("parcels") or ():
        if parcel.get("delivered_at"):
            by = parcel.get("status_by") or "nobody"
            yield Exhibit("delivery", str(parcel["delivered_at"]), f"delivered, told by {by}", str(parcel["parcel_id"]))


def _decision(row: SaidRow) -> Iterator[Exhibit]:
    made = row.data["decision"]
    laws = "; ".join(f"{basis['source']} {basis['article']}" for basis in made.get("legal_basis") or ())
    yield Exhibit("decision", _day(row), f"{made['ground']}: {made['eligible']} ({laws})", str(made["decision_id"]))


def _goods(row: SaidRow) -> Iterator[Exhibit]:
    number = row.data.get("tracking_number") or row.data.get("return_id") or row.data.get("replacement_id") or row.id
    yield Exhibit("goods", str(row.data.get("at") or _day(row)), row.type, str(number))


def _refund(row: SaidRow) -> Iterator[Exhibit]:
    amount = money(row.data["amount_minor"], row.data["currency"])
    arn = f", ARN {row.data['arn']}" if row.data.get("arn") else ""
    yield Exhibit("refund", str(row.data.get("at") or _day(row)), f"{amount} back{arn}", row.data["refund_reference"])


def _chargeback(row: SaidRow) -> Iterator[Exhibit]:
    amount = money(row.data["amount_minor"], row.data["currency"])
    by = f", to be answered by {row.data['respond_by']}" if row.data.get("respond_by") else ""
    yield Exhibit("chargeback", _day(row), f"{amount} taken back by the bank{by}", row.data["chargeback_reference"])


def _notice(row: SaidRow) -> Iterator[Exhibit]:
    what = f"{row.data['template']} in {row.data['locale']} by {row.data['channel']}"
    yield Exhibit("notice", str(row.data["accepted_at"]), what, str(row.data["message_reference"]))


_GOODS: Sequence[str] = (
    *("return.label_issued", "return.posted", "return.received", "return.inspected"),
    *("replacement.shipped", "replacement.delivered", "repair.received", "repair.returned"),
)
_READERS: Mapping[str, Reader] = {
    "case.opened": _order,
    "case.order_changed": _order,
    "decision.made": _decision,
    **dict.fromkeys(_GOODS, _goods),
    "refund.succeeded": _refund,
    "chargeback.noted": _chargeback,
    "notice.sent": _notice,
}
