"""Claims as customers outside Europe make them: faulty goods, and goods that never came."""

from datetime import date
from typing import Any

from shared.facts.decision import Decision

NOTHING: dict[str, Any] = {"request.ground": "not_delivered", "request.lines": None, "order.delivery.parcels": []}
NO_PROMISE: dict[str, Any] = {"order.delivery.promise": {"by": None, "basis": "none"}}


def got(instant: str) -> dict[str, Any]:
    """Changes that make the whole order one parcel, received at that instant."""
    parcel = {"parcel_id": "p1", "handed_over_at": instant, "delivered_at": instant, "status": "delivered"}
    return {"order.delivery.parcels": [parcel], "order.delivery.pattern": "one_parcel"}


def faulty(received: str, asked: str, **told: Any) -> dict[str, Any]:
    """Line 1 (6490) is faulty: received and asked for at these instants; what `told` says of the fault."""
    return {
        **got(received),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", **told},
        "request.sent_at": asked,
    }


def needs(decision: Decision) -> list[str]:
    """Why a person has to look."""
    return [need.code for need in decision.needs_person]


def condition(decision: Decision) -> str | None:
    """The code of the condition."""
    return decision.condition.code if decision.condition is not None else None


def refund_on(decision: Decision) -> date | None:
    """The day the refund is due."""
    return decision.deadlines.refund.on if decision.deadlines.refund is not None else None


def sums(decision: Decision) -> tuple[int, int, int] | None:
    """Goods, delivery and total of the refund, minor units."""
    refund = decision.refund
    return (refund.goods_minor, refund.delivery_minor, refund.total_minor) if refund is not None else None


def paid_by(decision: Decision) -> str | None:
    """Who pays the way back."""
    return decision.returns.paid_by if decision.returns is not None else None
