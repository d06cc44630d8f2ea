"""Messages of one story, as the other rooms, the customer, the order system and staff would send them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.logistics import (
    PickupBooked,
    ReplacementDelivered,
    ReturnInspected,
    ReturnLabelIssued,
    ReturnReceived,
    Window,
)
from shared.contracts.notifications import NoticeExpired, NoticeFailed, NoticeSent
from shared.contracts.operations import OperationCommanded, Target
from shared.contracts.orders import OrderChanged
from shared.contracts.policy import (
    DecisionMade,
    DecisionNeedsFacts,
    DecisionNeedsPerson,
    Release,
    RemedyChanged,
    RemedyGranted,
    RemedyRevoked,
)
from shared.contracts.refunds import RefundFailed, RefundNeedsPerson, RefundNeedsRoute, RefundSucceeded
from shared.contracts.requests import Answer, Contact, RequestAnswered, RequestMade, RequestRetracted
from shared.facts.decision import Decision, Explanation
from shared.runtime.message import ClockFired, Message
from tests.unit.intake.world import ORDER, SHOP, T0, case_id, message

CASE = case_id()
GRANT = ids.grant_id(CASE, "refund")
RETURN = ids.return_id(GRANT, 1)
WHY = Reason(code="because", text="Because.")
DUE = date(2026, 10, 1)


def order(version: int = 1, subject: str = ORDER, time: datetime = T0, **changes: Any) -> Message:
    """The whole order at a version."""
    _, order_id = ids.split_subject(subject)
    facts: dict[str, Any] = {
        "shop_id": SHOP,
        "order_id": order_id,
        "version": version,
        "placed_at": "2026-09-01T10:04:00+02:00",
        "market": "DE",
        "locale": "de-DE",
        "time_zone": "Europe/Berlin",
        "currency": "EUR",
        "lines": [{"line_id": "1", "sku": "UKE-21", "quantity": 1, "unit_price_minor": 6490}],
        "customer": {"name": "Erika Muster", "mail": "erika@example.org"},
    }
    data = OrderChanged.model_validate({"order": facts | changes})
    return message(f"order-{order_id}-{version}", data, subject=subject, time=time)


def form(id: str = "m-1", request_id: str = "rq-1", subject: str = ORDER, **changes: Any) -> Message:
    """A form: kind and lines."""
    fields: dict[str, Any] = {"kind": "wrong_item", "lines": ({"line_id": "1", "quantity": 1},), "wanted": ("refund",)}
    return _request(id, request_id, subject, fields | changes)


def words(id: str = "m-1", request_id: str = "rq-1", subject: str = ORDER, **changes: Any) -> Message:
    """A mail: words, nothing else."""
    return _request(id, request_id, subject, {"text": "My ukulele never came, Erika"} | changes)


def _request(id: str, request_id: str, subject: str, fields: dict[str, Any]) -> Message:
    base: dict[str, Any] = {
        "request_id": request_id,
        "shop_id": SHOP,
        "contact": Contact(mail="erika@example.org"),
        "channel": "web_form",
        "sent_at": T0,
    }
    return message(id, RequestMade.model_validate(base | fields), subject=subject)


def answers(*given: Answer, id: str = "answer-1", subject: str = ORDER, time: datetime = T0) -> Message:
    """What the customer answers."""
    data = RequestAnswered(request_id="rq-1", shop_id=SHOP, answers=given, sent_at=time)
    return message(id, data, subject=subject, time=time)


def retraction(id: str = "retracted-1", time: datetime = T0) -> Message:
    """The customer takes it back, naming the request only."""
    return message(id, RequestRetracted(request_id="rq-1", sent_at=time), time=time)


def command(
    verb: str, arguments: dict[str, Any] | None = None, *, text: str | None = None, subject: str = ORDER, **other: Any
) -> Message:
    """A command of the desk about the case."""
    time = other.get("time", T0)
    data = OperationCommanded(
        verb=verb,
        room="intake",
        target=Target(case_id=other.get("case", CASE)),
        arguments=arguments or {},
        text=text,
        operator="anna",
        reason="looked at it",
        at=time,
    )
    return message(other.get("id", f"command-{verb}"), data, subject=subject, time=time)


def decided(
    sequence: int, eligible: Literal["yes", "no"] = "yes", *, choice_open: bool = False, **other: Any
) -> Message:
    """A decision of policy."""
    decision = Decision(
        decision_id=f"dec-{sequence}",
        rulebook="test",
        order_id="BH-1",
        request_id="rq-1",
        decided_at=T0,
        ground="withdrawal",
        eligible=eligible,
        explanation=Explanation(key="k"),
    )
    data = DecisionMade(
        case_id=CASE, kind="wrong_item", decision=decision, choice_open=choice_open, operator=other.get("operator")
    )
    return message(f"policy-{sequence}", data, sequence=sequence, time=other.get("time", T0))


def needs_person(sequence: int, code: str = "unsure", time: datetime = T0) -> Message:
    """Policy cannot decide."""
    data = DecisionNeedsPerson(case_id=CASE, reasons=(Reason(code=code, text="Not clear."),))
    return message(f"policy-{sequence}", data, sequence=sequence, time=time)


def needs_facts(sequence: int, *codes: str) -> Message:
    """Policy needs facts."""
    missing = tuple(Reason(code=code, text="Missing.") for code in codes)
    return message(f"policy-{sequence}", DecisionNeedsFacts(case_id=CASE, missing=missing), sequence=sequence)


def grant(
    sequence: int, release: Release, due_on: date | None = DUE, total: int = 6490, time: datetime = T0
) -> Message:
    """A grant, or a change of it after the first."""
    fields: dict[str, Any] = {
        "grant_id": GRANT,
        "case_id": CASE,
        "kind": "refund",
        "lines": [{"line_id": "1", "quantity": 1}],
        "refund": {
            "currency": "EUR",
            "goods_minor": total,
            "delivery_minor": 0,
            "deduction_minor": 0,
            "total_minor": total,
        },
        "returns": {"needed": True, "paid_by": "seller"},
        "release": release,
        "due_on": due_on,
        "decision_id": "dec-1",
    }
    data = (
        RemedyGranted.model_validate(fields)
        if sequence <= 2
        else RemedyChanged.model_validate(fields | {"change": WHY})
    )
    return message(f"policy-{sequence}", data, sequence=sequence, time=time)


def revocation(sequence: int, time: datetime = T0) -> Message:
    """The grant is taken back."""
    data = RemedyRevoked(grant_id=GRANT, case_id=CASE, kind="refund", reason=WHY)
    return message(f"policy-{sequence}", data, sequence=sequence, time=time)


def label(time: datetime = T0) -> Message:
    """A return label was made."""
    data = ReturnLabelIssued(
        case_id=CASE,
        grant_id=GRANT,
        return_id=RETURN,
        carrier="sandbox",
        label_reference="L1",
        tracking_number="T1",
        label_url="https://carrier.example/L1",
        expires_on=None,
    )
    return message("logistics-1", data, sequence=1, time=time)


def pickup(time: datetime = T0) -> Message:
    """A pickup was booked."""
    data = PickupBooked(
        case_id=CASE,
        grant_id=GRANT,
        return_id=RETURN,
        carrier="sandbox",
        pickup_reference="P1",
        tracking_number="T1",
        window=Window(from_at=time, to_at=time),
        zone="Europe/Berlin",
    )
    return message("logistics-2", data, sequence=2, time=time)


def goods_received(time: datetime = T0) -> Message:
    """The parcel is back."""
    data = ReturnReceived(case_id=CASE, grant_id=GRANT, return_id=RETURN, lines=(), at=time)
    return message("logistics-3", data, sequence=3, time=time)


def goods_inspected(time: datetime = T0) -> Message:
    """The goods were looked at."""
    data = ReturnInspected(case_id=CASE, grant_id=GRANT, return_id=RETURN, lines=(), value_loss_minor=0, at=time)
    return message("logistics-4", data, sequence=4, time=time)


def paid(time: datetime = T0, *, complete: bool = True, minor: int = 6490, sequence: int = 3) -> Message:
    """The provider says it is paid."""
    data = RefundSucceeded(
        **_payment(),
        amount_minor=minor,
        refund_reference="re_1",
        arn=None,
        at=time,
        paid_minor=minor,
        owed_minor=6490,
        complete=complete,
    )
    return message(f"refunds-{sequence}", data, sequence=sequence, time=time)


def refund_stuck(sequence: int = 2, *, failed: bool = False) -> Message:
    """Refunds cannot go on."""
    data: RefundFailed | RefundNeedsPerson
    if failed:
        data = RefundFailed(**_payment(), amount_minor=6490, reason=WHY)
    else:
        data = RefundNeedsPerson(case_id=CASE, grant_id=GRANT, reason=WHY)
    return message(f"refunds-{sequence}", data, sequence=sequence)


def _payment() -> dict[str, Any]:
    return {"case_id": CASE, "grant_id": GRANT, "effect_id": "e-1", "payment_id": "pay-1", "currency": "EUR"}


def notice(template: str, allowed_by: str, time: datetime = T0, subject: str = ORDER, how: str = "sent") -> Message:
    """What became of a notice."""
    fields: dict[str, Any] = {
        "case_id": CASE,
        "notice_id": ids.notice_id(CASE, template),
        "template": template,
        "allowed_by": allowed_by,
        "channel": "mail",
        "locale": "de-DE",
    }
    data: NoticeSent | NoticeFailed | NoticeExpired
    if how == "sent":
        data = NoticeSent(**fields, message_reference="m1", accepted_at=time)
    else:
        data = (NoticeFailed if how == "failed" else NoticeExpired)(**fields, reason=WHY)
    return message(f"notice-{template}-{allowed_by}", data, subject=subject, time=time)


def firing(clock_id: str, which: Literal["warn", "breach"], time: datetime, subject: str = ORDER) -> Message:
    """A clock of intake's runs out."""
    data = ClockFired(clock_id=clock_id, case_id=CASE, which=which, at=time)
    return message(ids.firing_id(clock_id, which, time.isoformat()), data, subject=subject, time=time)


def goods_grant(sequence: int, kind: str, *, back: date | None = None, needed: bool = False) -> Message:
    """A grant of goods instead of money; `back`: the last day for the first ones."""
    data = RemedyGranted.model_validate(
        {
            "grant_id": ids.grant_id(CASE, kind),
            "case_id": CASE,
            "kind": kind,
            "lines": [{"line_id": "1", "quantity": 1}],
            "refund": None,
            "returns": {"needed": needed, "paid_by": "seller", "send_back_by": back},
            "release": "now",
            "due_on": None,
            "decision_id": "dec-1",
        }
    )
    return message(f"policy-{sequence}", data, sequence=sequence)


def of_goods(data: Event, n: int, time: datetime) -> Message:
    """Something logistics says."""
    return message(f"logistics-{n}", data, sequence=n, time=time)


def delivered(kind: str, n: int, time: datetime) -> Message:
    """The other piece is with the customer."""
    data = ReplacementDelivered(case_id=CASE, grant_id=ids.grant_id(CASE, kind), replacement_id="rpl-1", at=time)
    return of_goods(data, n, time)


def route_wanted(sequence: int, time: datetime = T0) -> Message:
    """The way of the money is closed."""
    data = RefundNeedsRoute(
        case_id=CASE,
        grant_id=GRANT,
        amount_minor=6490,
        currency="EUR",
        routes=("store_credit", "payout_link"),
        reason=WHY,
    )
    return message(f"refunds-{sequence}", data, sequence=sequence, time=time)
