"""Events of replacements, repairs, questions, reminders and chargebacks, for the tests of notifications."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import (
    Asked,
    CaseAnswered,
    CaseClosed,
    CaseFactsAsked,
    CaseMerged,
    ClockStarted,
    ClockWarned,
    Promise,
)
from shared.contracts.logistics import (
    PickupMissed,
    PickupRefused,
    RepairFailed,
    RepairQuoted,
    RepairReceived,
    RepairReturned,
    RepairShipped,
    ReplacementDelivered,
    ReplacementFailed,
    ReplacementOrdered,
    ReplacementReserved,
    ReplacementShipped,
    ReturnExpired,
    ReturnInspected,
)
from shared.contracts.policy import GrantLine, GrantReturn, RemedyGranted
from shared.contracts.refunds import ChargebackNoted, RefundRerouted
from shared.contracts.warehouse import InspectedLine
from shared.facts.promise import ClockKind
from tests.unit.notifications import telling

ANEW = ids.grant_id(telling.CASE, "replacement")
MENDED = ids.grant_id(telling.CASE, "repair")
SENT_AGAIN = ids.replacement_id(ANEW, 1)
AT_WORKSHOP = ids.repair_id(MENDED, 1)
DUE = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)
"""The midnight that ends the 20th in Berlin."""
AT = datetime(2026, 11, 9, 10, 0, tzinfo=UTC)
OTHER_CASE = ids.case_id("blue-harbour", "rq-2")


def granted(kind: str = "replacement", *, return_needed: bool = False) -> RemedyGranted:
    """Goods instead of money."""
    return RemedyGranted(
        grant_id=ids.grant_id(telling.CASE, kind),
        case_id=telling.CASE,
        kind=kind,
        lines=(GrantLine(line_id="1", quantity=1),),
        refund=None,
        returns=GrantReturn(needed=return_needed, paid_by="seller" if return_needed else "not_applicable"),
        release="on_goods" if return_needed else "now",
        due_on=None,
        decision_id="dec-1",
        legal_basis=telling.BASIS,
    )


def clock(kind: ClockKind, grant_id: str = "-", *, started_by: str = "event-1") -> dict[str, Any]:
    """The fields of a clock's event."""
    return {
        "case_id": telling.CASE,
        "clock_id": ids.clock_id(telling.CASE, kind, grant_id),
        "kind": kind,
        "started_by": started_by,
        "start_at": telling.START,
        "warn_at": AT,
        "due_at": DUE,
        "zone": "Europe/Berlin",
        "table": "2026.11",
    }


def promised(kind: ClockKind, grant_id: str) -> ClockStarted:
    return ClockStarted(**clock(kind, grant_id))


def _out() -> dict[str, Any]:
    return {"case_id": telling.CASE, "grant_id": ANEW, "replacement_id": SENT_AGAIN}


def ordered(sku: str | None = None) -> ReplacementOrdered:
    return ReplacementOrdered(**_out(), lines=(GrantLine(line_id="1", quantity=1, sku=sku),))


def reserved() -> ReplacementReserved:
    return ReplacementReserved(**_out(), at=AT)


def shipped(number: str | None = "OUT-9") -> ReplacementShipped:
    return ReplacementShipped(**_out(), tracking_number=number, carrier="Sandbox Parcel" if number else None, at=AT)


def delivered(at: datetime = AT) -> ReplacementDelivered:
    return ReplacementDelivered(**_out(), at=at)


def not_sent(code: str = "out_of_stock") -> ReplacementFailed:
    return ReplacementFailed(**_out(), reason=Reason(code=code, text="none left"), at=AT)


def _mended() -> dict[str, Any]:
    return {"case_id": telling.CASE, "grant_id": MENDED, "repair_id": AT_WORKSHOP, "at": AT}


def at_workshop() -> RepairReceived:
    return RepairReceived(**_mended())


def quoted(*, covered: bool = False) -> RepairQuoted:
    return RepairQuoted(**_mended(), covered=covered, cost_minor=4990, currency="EUR")


def from_workshop(outcome: Literal["fixed", "failed"] = "fixed") -> RepairShipped:
    return RepairShipped(**_mended(), outcome=outcome, carrier="Sandbox Parcel", tracking_number="REP-3")


def repaired(outcome: Literal["fixed", "failed"] = "fixed") -> RepairReturned:
    return RepairReturned(**_mended(), outcome=outcome)


def unrepairable() -> RepairFailed:
    return RepairFailed(**_mended(), reason=Reason(code="unrepairable", text="the workshop cannot repair it"))


def _return(grant_id: str = telling.GRANT) -> dict[str, Any]:
    return {"case_id": telling.CASE, "grant_id": grant_id, "return_id": ids.return_id(grant_id, 1)}


def expired() -> ReturnExpired:
    return ReturnExpired(**_return(), send_back_by=date(2026, 11, 12))


def pickup_missed(at: datetime = AT) -> PickupMissed:
    return PickupMissed(**_return(), at=at)


def pickup_refused() -> PickupRefused:
    return PickupRefused(**_return(), reason=Reason(code="refused", text="too heavy"))


def inspected(grant_id: str = ANEW, *, finding: str = "as_expected", lost: int = 0) -> ReturnInspected:
    line = InspectedLine.model_validate({"line_id": "1", "quantity": 1, "finding": finding})
    return ReturnInspected(**_return(grant_id), lines=(line,), value_loss_minor=lost, at=AT)


def asked(*asks: str, choices: tuple[str, ...] = ()) -> CaseFactsAsked:
    """The customer is asked, with an answer wanted by the 20th."""
    told = tuple(Asked(asks=one, reason=Reason(code=one[:40], text=one), choices=choices) for one in asks)
    promise = Promise(
        clock_id=ids.clock_id(telling.CASE, "customer_answer"), kind="customer_answer", due_at=DUE, zone="Europe/Berlin"
    )
    return CaseFactsAsked(case_id=telling.CASE, asks=told, promises=(promise,))


def way_asked() -> CaseFactsAsked:
    return asked(f"refund_route:{telling.GRANT}", choices=("store_credit", "payout_link"))


def order_asked(*choices: str) -> CaseFactsAsked:
    return asked("order", choices=choices)


def reminded(question: Event) -> ClockWarned:
    """The clock that began with this question warns."""
    return ClockWarned(**clock("customer_answer", started_by=telling.message(question).id))


def goods_awaited() -> ClockWarned:
    return ClockWarned(**clock("goods_back", telling.GRANT))


def rerouted() -> RefundRerouted:
    return RefundRerouted(case_id=telling.CASE, grant_id=telling.GRANT, from_payment_id="pay-1", to="payout_link")


def chargeback(overlap_minor: int = 10640, case_id: str | None = telling.CASE) -> ChargebackNoted:
    return ChargebackNoted(
        case_id=case_id,
        payment_id="pay-1",
        chargeback_reference="cb_1",
        amount_minor=10640,
        currency="EUR",
        overlap_minor=overlap_minor,
        respond_by=DUE + timedelta(hours=12),
    )


def article(operator: str = "knowledge_base") -> CaseAnswered:
    return CaseAnswered(
        case_id=telling.CASE, operator=operator, reason="article", article_id="tuning", article_language="de"
    )


def merged() -> CaseMerged:
    return CaseMerged(case_id=OTHER_CASE, into_case_id=telling.CASE)


def closed(outcome: str = "retracted") -> CaseClosed:
    return CaseClosed(case_id=telling.CASE, outcome=Reason(code=outcome, text=outcome))


ALL: tuple[Event, ...] = (
    *(
        granted(),
        ordered(),
        promised("replacement", ANEW),
        reserved(),
        shipped(),
        delivered(AT + timedelta(days=1)),
        not_sent(),
    ),
    *(granted("repair", return_needed=True), promised("repair", MENDED), at_workshop(), quoted(), from_workshop()),
    *(repaired(), unrepairable(), expired(), pickup_missed(), pickup_refused(), inspected(), way_asked(), rerouted()),
    *(order_asked("BH-1", "BH-2"), asked("photo"), reminded(asked("photo")), chargeback(), article(), merged()),
    *(closed(), ClockWarned(**clock("replacement", ANEW))),
)
"""Every notice beside the angry customer's, each allowed once."""
