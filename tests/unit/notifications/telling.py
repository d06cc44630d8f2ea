"""Events of one wrong delivery, as four speakers say them, for the tests of notifications; judges nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

from services.notifications.handlers import HANDLERS
from services.notifications.memory import NotificationsMemory, empty
from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import CaseHandedToPerson, CaseOpened, ClockWarned, ContactRef, Promise
from shared.contracts.logistics import PickupBooked, ReturnLabelIssued, ReturnReceived, Window
from shared.contracts.policy import (
    DecisionMade,
    GrantLine,
    GrantRefund,
    GrantReturn,
    RemedyChanged,
    RemedyGranted,
)
from shared.contracts.refunds import RefundNeedsPerson, RefundSucceeded
from shared.facts.decision import Alternative, Decision, Explanation, LegalBasis, RemedyOption
from shared.facts.order import Line, Order
from shared.facts.request import RequestFacts
from shared.runtime.message import Context, EffectAnswered, Message
from shared.runtime.step import Effect, Step
from shared.shop import Shop

SHOP = Shop(
    shop_id="blue-harbour",
    name="Blue Harbour",
    sender="service@blue-harbour.example",
    staff_mail="desk@blue-harbour.example",
    default_locale="en-GB",
    default_zone="Europe/Berlin",
)
CONTEXT = Context(rulebook=None, shop=SHOP)
SUBJECT = "blue-harbour/BH-70412"
CASE = ids.case_id("blue-harbour", "rq-1")
NUMBER = ids.case_number(CASE)
GRANT = ids.grant_id(CASE, "refund")
RETURN = ids.return_id(GRANT, 1)
CLOCK = ids.clock_id(CASE, "refund", GRANT)
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
BASIS = (
    LegalBasis(rule="de.withdrawal", source="BGB", article="355(1)", valid_from=date(2014, 6, 13), certainty="sure"),
)


def message(data: Event, at: datetime = START, *, id: str = "") -> Message:
    """The event as a room hears it."""
    return Message(
        id=id or ids.derive("test", data.type, data.model_dump_json()),
        source="/aftersales/test",
        type=data.type,
        subject=SUBJECT,
        time=at,
        data=data,
        case_id=data.case(),
    )


def order(title: str | None = "Ukulele soprano", version: int = 1) -> Order:
    """Two ukuleles on one line."""
    line = Line(line_id="1", sku="UKE-21", title=title, quantity=2, unit_price_minor=5320)
    return Order(
        shop_id="blue-harbour",
        order_id="BH-70412",
        version=version,
        placed_at=START - timedelta(days=20),
        market="DE",
        locale="de-DE",
        time_zone="Europe/Berlin",
        currency="EUR",
        lines=(line,),
    )


def opened(*, locale: str = "de-DE", zone: str = "Europe/Berlin", with_order: bool = True, **more: Any) -> CaseOpened:
    """The case, with a decision promised within a day where there is an order."""
    promise = Promise(
        clock_id=ids.clock_id(CASE, "decision"), kind="decision", due_at=START + timedelta(days=1), zone=zone
    )
    return CaseOpened(
        case_id=CASE,
        case_number=NUMBER,
        order=more.pop("order", order()) if with_order else None,
        request=RequestFacts(request_id="rq-1", sent_at=START),
        kind="wrong_item",
        locale=locale,
        zone=zone,
        market="DE" if with_order else None,
        contact=ContactRef(owner=CASE, field="contact", by="mail"),
        channel="web_form",
        promises=(promise,) if with_order else (),
        stage="received",
        **more,
    )


def decided(
    *,
    eligible: str = "yes",
    choice_open: bool = False,
    alternatives: tuple[str, ...] = (),
    explanation: str = "withdrawal.accepted",
    args: dict[str, Any] | None = None,
) -> DecisionMade:
    """What policy makes of it."""
    options = (RemedyOption(kind="repair"), RemedyOption(kind="replacement"))
    decision = Decision.model_validate(
        {
            "decision_id": "dec-1",
            "rulebook": "2026.11.21",
            "order_id": "BH-70412",
            "request_id": "rq-1",
            "decided_at": START,
            "ground": "withdrawal",
            "eligible": eligible,
            "remedies": (options,) if choice_open else (),
            "chosen_by": "customer" if choice_open else None,
            "legal_basis": BASIS,
            "alternatives": tuple(Alternative(code=code, text=code) for code in alternatives),
            "explanation": Explanation(key=explanation, args=args or {}),
        }
    )
    return DecisionMade(case_id=CASE, kind="wrong_item", decision=decision, choice_open=choice_open)


def _target(release: str, due_on: date | None, total_minor: int, paid_by: str) -> dict[str, Any]:
    return {
        "grant_id": GRANT,
        "case_id": CASE,
        "kind": "refund",
        "lines": (GrantLine(line_id="1", quantity=2),),
        "refund": GrantRefund(
            currency="EUR",
            goods_minor=total_minor - 450,
            delivery_minor=450,
            deduction_minor=0,
            total_minor=total_minor,
        ),
        "returns": GrantReturn(needed=True, paid_by=paid_by, send_back_by=date(2026, 11, 12)),  # type: ignore[arg-type]
        "release": release,
        "due_on": due_on,
        "decision_id": "dec-1",
        "legal_basis": BASIS,
    }


def granted(
    release: str = "on_inspection", due_on: date | None = None, *, total_minor: int = 10640, paid_by: str = "seller"
) -> RemedyGranted:
    """106.40 EUR back, 4.50 of it for delivery."""
    return RemedyGranted(**_target(release, due_on, total_minor, paid_by))


def changed(release: str = "now", due_on: date | None = date(2026, 11, 30)) -> RemedyChanged:
    """The same target, released."""
    return RemedyChanged(
        **_target(release, due_on, 10640, "seller"), change=Reason(code="inspected", text="the goods are back")
    )


def label() -> ReturnLabelIssued:
    return ReturnLabelIssued(
        case_id=CASE,
        grant_id=GRANT,
        return_id=RETURN,
        carrier="Sandbox Parcel",
        label_reference="lb_1",
        tracking_number="SBX0001",
        label_url="https://carrier.example/labels/lb_1?a=1&b=2",
        expires_on=date(2026, 12, 1),
        send_back_by=date(2026, 11, 12),
    )


def pickup() -> PickupBooked:
    at = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    return PickupBooked(
        case_id=CASE,
        grant_id=GRANT,
        return_id=RETURN,
        carrier="Sandbox Parcel",
        pickup_reference="pu_1",
        tracking_number="SBX0001",
        window=Window(from_at=at, to_at=at + timedelta(hours=8)),
        zone="Europe/Berlin",
    )


def received() -> ReturnReceived:
    # 23:30 in London is already tomorrow in Berlin.
    at = datetime(2026, 11, 12, 23, 30, tzinfo=UTC)
    return ReturnReceived(case_id=CASE, grant_id=GRANT, return_id=RETURN, lines=(), at=at)


def needs_person() -> RefundNeedsPerson:
    return RefundNeedsPerson(case_id=CASE, grant_id=GRANT, reason=Reason(code="refused", text="the card is closed"))


def warned(kind: str = "refund") -> ClockWarned:
    return ClockWarned(**_clock(kind))


def _clock(kind: str) -> dict[str, Any]:
    return {
        "case_id": CASE,
        "clock_id": ids.clock_id(CASE, kind, GRANT if kind == "refund" else "-"),
        "kind": kind,
        "started_by": "event-1",
        "start_at": START + timedelta(days=14),
        "warn_at": START + timedelta(days=20),
        "due_at": datetime(2026, 11, 30, 23, 0, tzinfo=UTC),
        "zone": "Europe/Berlin",
        "table": "2026.11",
    }


def clock(kind: str = "refund") -> dict[str, Any]:
    """The fields of a clock's event; its deadline is the midnight that ends the 30th in Berlin."""
    return _clock(kind)


def succeeded(at: datetime = START + timedelta(days=22), *, complete: bool = True) -> RefundSucceeded:
    return RefundSucceeded(
        case_id=CASE,
        grant_id=GRANT,
        effect_id=str(uuid4()) if not complete else ids.derive("effect", "r"),
        payment_id="pay-1",
        amount_minor=10640,
        currency="EUR",
        refund_reference="re_1",
        arn="ARN-77",
        at=at,
        paid_minor=10640,
        owed_minor=10640,
        complete=complete,
    )


def handed_to_person() -> CaseHandedToPerson:
    due = START + timedelta(hours=29)
    promise = Promise(
        clock_id=ids.clock_id(CASE, "human_answer"), kind="human_answer", due_at=due, zone="Europe/Berlin"
    )
    return CaseHandedToPerson(
        case_id=CASE, reason=Reason(code="not_classified", text="words, no form"), promises=(promise,)
    )


def story() -> dict[str, tuple[Message, ...]]:
    """The angry customer, by speaker, each in the speaker's own order."""
    at = [START + timedelta(days=n) for n in range(25)]
    return {
        "intake": (message(opened(), at[0]), message(handed_to_person(), at[0]), message(warned(), at[20])),
        "policy": (message(decided(), at[0]), message(granted(), at[0]), message(changed(), at[14])),
        "logistics": (message(label(), at[1]), message(pickup(), at[1]), message(received(), at[10])),
        "refunds": (message(needs_person(), at[18]), message(succeeded(), at[22])),
    }


def hear(memory: NotificationsMemory, one: Message, now: datetime | None = None) -> Step[NotificationsMemory]:
    """One message through its handler."""
    return HANDLERS[one.type](memory, one, CONTEXT, now or one.time)


def hear_all(messages: Iterable[Message]) -> tuple[NotificationsMemory, list[Effect]]:
    """All of them, one after the other: the memory in the end, and every effect written."""
    memory = empty(SUBJECT)
    effects: list[Effect] = []
    for one in messages:
        step = hear(memory, one)
        memory = step.memory
        effects += step.does
    return memory, effects


def only(*events: Event) -> dict[str, Effect]:
    """template -> effect after the case was opened and these events were heard."""
    _, effects = hear_all(message(one) for one in (opened(), *events))
    return {effect.payload["template"]: effect for effect in effects}


def answer(effect: Effect, state: str = "done", **more: Any) -> Message:
    """The effect's answer as the runtime hands it to the room."""
    told = EffectAnswered(
        effect_id=effect.effect_id,
        kind=effect.kind,
        case_id=effect.case_id,
        about=effect.about,
        step=effect.step,
        state=state,  # type: ignore[arg-type]
        at=START + timedelta(minutes=2),
        **more,
    )
    return message(told, told.at, id=ids.answer_id(effect.effect_id, state, told.reference))
