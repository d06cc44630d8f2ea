"""Messages of one story, as intake, logistics and staff would send them; 17 September 2026 is the day it begins."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import (
    CaseClosed,
    CaseFactsAdded,
    CaseMatched,
    CaseOpened,
    CaseOrderChanged,
    CaseRemedyChosen,
    CaseReopened,
    ClockBreached,
    ContactRef,
)
from shared.contracts.logistics import ReturnInspected, ReturnPosted, ReturnReceived
from shared.contracts.operations import OperationCommanded, Target
from shared.contracts.warehouse import InspectedLine, ReceivedLine
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.runtime.message import Message
from tests.unit.policy_room.world import SUBJECT, case_id

T0 = datetime(2026, 9, 17, 17, 30, tzinfo=UTC)
WHY = Reason(code="because", text="Because.")
WHERE = {
    "AU": ("en-AU", "Australia/Sydney", "AUD"),
    "DE": ("de-DE", "Europe/Berlin", "EUR"),
    "ES": ("es-ES", "Europe/Madrid", "EUR"),
    "FR": ("fr-FR", "Europe/Paris", "EUR"),
    "GB": ("en-GB", "Europe/London", "GBP"),
    "NL": ("nl-NL", "Europe/Amsterdam", "EUR"),
    "NO": ("nb-NO", "Europe/Oslo", "NOK"),
    "PL": ("pl-PL", "Europe/Warsaw", "PLN"),
    "IS": ("is-IS", "Atlantic/Reykjavik", "ISK"),
    "US": ("en-US", "America/New_York", "USD"),
}
TOLD = "2026-09-01T10:04:00+02:00"
BOTH = {"1": 1, "2": 2}


def at(**span: float) -> datetime:
    """An instant after the story's beginning."""
    return T0 + timedelta(**span)


def order(market: str = "DE", version: int = 1, **changes: Any) -> Order:
    """A ukulele for 64.90 and two umbrellas for 18.50, express for 11.90 (standard 4.50), delivered on the 9th."""
    locale, zone, currency = WHERE[market]
    parcel = {"parcel_id": "p1", "delivered_at": "2026-09-09T11:20:00+02:00", "status": "delivered"}
    facts: dict[str, Any] = {
        "shop_id": "blue-harbour",
        "order_id": "BH-1",
        "version": version,
        "placed_at": TOLD,
        "market": market,
        "locale": locale,
        "time_zone": zone,
        "currency": currency,
        "buyer": {"kind": "consumer"},
        "lines": [
            {"line_id": "1", "sku": "UKE-21", "quantity": 1, "unit_price_minor": 6490, "form": "goods",
             "sold_as": "new", "custom_made": False, "perishable": False, "bulky": False},
            {"line_id": "2", "sku": "UMB-03", "quantity": 2, "unit_price_minor": 1850, "form": "goods"},
        ],
        "delivery": {"method": "express", "paid_minor": 1190, "cheapest_standard_minor": 450, "arranged_by": "seller",
                     "pattern": "one_parcel", "parcels": [parcel]},
        "payments": [{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 11380}],
        "disclosures": {"withdrawal_information_at": TOLD, "return_cost_duty_at": TOLD, "offered_to_collect": False,
                        "missing": []},
    }  # fmt: skip
    return Order.model_validate(facts | changes)


def promised() -> dict[str, Any]:
    """The shop takes things back for 30 days, at the customer's cost."""
    return {"policy": {"version": "7", "change_of_mind_days": 30, "counted_from": "delivery", "shown_at": ["checkout"]}}


def request(request_id: str = "rq-1", lines: dict[str, int] | None = None, **changes: Any) -> RequestFacts:
    """A request for these units, sent when the story begins."""
    asked = [{"line_id": line_id, "quantity": count} for line_id, count in (lines or BOTH).items()]
    return RequestFacts.model_validate({"request_id": request_id, "sent_at": T0, "lines": asked} | changes)


def opened(
    sequence: int = 1,
    known: Order | None = None,
    asked: RequestFacts | None = None,
    kind: str = "withdrawal_return",
    wanted: tuple[str, ...] = ("refund",),
    time: datetime = T0,
) -> Message:
    """Intake opened a case; without `known` nobody announced its order yet."""
    asked = asked or request()
    case = case_id(asked.request_id)
    data = CaseOpened(
        case_id=case,
        case_number=ids.case_number(case),
        order=known,
        request=asked,
        kind=kind,
        wanted=wanted,
        locale="de-DE",
        zone="Europe/Berlin",
        market="DE",
        contact=ContactRef(owner=case, field="contact", by="mail"),
        channel="web_form",
        stage="deciding",
    )
    return _intake(sequence, data, time)


def order_changed(sequence: int, known: Order, request_id: str = "rq-1", time: datetime = T0) -> Message:
    """The order as it stands now."""
    return _intake(sequence, CaseOrderChanged(case_id=case_id(request_id), order=known), time)


def facts_added(
    sequence: int,
    asked: RequestFacts | None = None,
    kind: str = "withdrawal_return",
    wanted: tuple[str, ...] = ("refund",),
    progress: Progress | None = None,
    time: datetime = T0,
) -> Message:
    """The request as it reads now."""
    asked = asked or request()
    data = CaseFactsAdded(case_id=case_id(asked.request_id), request=asked, kind=kind, wanted=wanted, progress=progress)
    return _intake(sequence, data, time)


def chosen(sequence: int, kind: str, time: datetime = T0) -> Message:
    """The customer chose a remedy."""
    return _intake(sequence, CaseRemedyChosen(case_id=case_id(), kind=kind, chosen_by="customer"), time)


def matched(sequence: int, request_id: str = "rq-1") -> Message:
    """The case went to another order."""
    return _intake(sequence, CaseMatched(case_id=case_id(request_id), to_subject="blue-harbour/BH-2"), T0)


def closed(sequence: int, time: datetime = T0) -> Message:
    """The case is over."""
    return _intake(sequence, CaseClosed(case_id=case_id(), outcome=WHY), time)


def reopened(sequence: int, time: datetime = T0) -> Message:
    """The case is open again."""
    return _intake(sequence, CaseReopened(case_id=case_id(), reason=WHY), time)


def breached(sequence: int, time: datetime, kind: str = "inspection") -> Message:
    """A promise was not kept."""
    facts = {"started_by": "e-1", "start_at": T0, "warn_at": time, "due_at": time, "zone": "Europe/Berlin"}
    clock = {"clock_id": f"clock-{kind}", "kind": kind, "case_id": case_id(), "table": "2026.11"}
    return _intake(sequence, ClockBreached.model_validate(clock | facts), time)


def posted(sequence: int, time: datetime, **names: Any) -> Message:
    """The carrier has the parcel."""
    return _logistics(sequence, ReturnPosted(**_return(**names), tracking_number="T1", at=time), time)


def received(sequence: int, time: datetime, **names: Any) -> Message:
    """The parcel is back."""
    lines = (ReceivedLine(line_id="1", sku="UKE-21", quantity=1),)
    return _logistics(sequence, ReturnReceived(**_return(**names), lines=lines, at=time), time)


def inspected(
    sequence: int,
    time: datetime,
    lines: dict[str, int] | None = None,
    finding: str = "as_expected",
    loss: int = 0,
    rest: int = 0,
    **names: Any,
) -> Message:
    """The warehouse looked at these units; `loss` is of the first line, `rest` of each other."""
    found = tuple(
        InspectedLine.model_validate(
            {"line_id": id_, "quantity": n, "finding": finding, "value_loss_minor": rest if i else loss}
        )
        for i, (id_, n) in enumerate((lines or BOTH).items())
    )
    return _logistics(sequence, ReturnInspected(**_return(**names), lines=found, value_loss_minor=loss, at=time), time)


def staff(
    outcome: str = "grant_refund",
    *,
    id: str = "command-1",
    verb: str = "decide",
    case: str | None = "rq-1",
    time: datetime = T0,
    **arguments: Any,
) -> Message:
    """A person decides the case of a request."""
    data = OperationCommanded(
        verb=verb,
        room="policy",
        target=Target(case_id=case and case_id(case)),
        arguments={"decision": {"outcome": outcome, "reason_code": "goodwill", **arguments}},
        operator="anna",
        reason="looked at it",
        at=time,
    )
    return Message(id, "/shops/blue-harbour/desk", f"{data.type}.{verb}", SUBJECT, time, data, case_id=data.case())


def _return(request_id: str = "rq-1", grant: str = "refund") -> dict[str, str]:
    case = case_id(request_id)
    grant_id = ids.grant_id(case, grant)
    return {"case_id": case, "grant_id": grant_id, "return_id": ids.return_id(grant_id, 1)}


def _intake(sequence: int, data: Event, time: datetime) -> Message:
    return _of_ours("intake", sequence, data, time)


def _logistics(sequence: int, data: Event, time: datetime) -> Message:
    return _of_ours("logistics", sequence, data, time)


def _of_ours(room: str, sequence: int, data: Event, time: datetime) -> Message:
    id_ = f"{room}-{sequence}"
    return Message(id_, f"/aftersales/{room}", data.type, SUBJECT, time, data, case_id=data.case(), sequence=sequence)
