"""Holds the table of notices: which event allows what, to whom, and that no notice says what has not happened."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from services.notifications.domain.plan import BY_TEMPLATE, TABLE, allowed, problem, useful_until
from services.notifications.domain.values import Day, Money, Text, Value, Word, moment, unpacked
from services.notifications.handlers import HANDLERS
from services.notifications.memory import empty
from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import CaseAnswered, ClockBreached
from shared.contracts.refunds import RefundFailed
from tests.unit.notifications import telling, telling_goods

EXPECTED = {
    "acknowledgement": ("case.opened",),
    "with_person": ("case.handed_to_person",),
    "staff_answer": ("case.answered",),
    "facts_asked": ("case.facts_asked",),
    "order_asked": ("case.facts_asked",),
    "route_asked": ("case.facts_asked",),
    "article_answer": ("case.answered",),
    "reminder": ("clock.warned",),
    "merged": ("case.merged",),
    "case_closed": ("case.closed",),
    "refused": ("decision.made",),
    "choose_remedy": ("decision.made",),
    "approved": ("remedy.granted",),
    "return_instructions": ("return.label_issued",),
    "pickup_booked": ("pickup.booked",),
    "goods_received": ("return.received",),
    "goods_inspected": ("return.inspected",),
    "pickup_missed": ("pickup.missed",),
    "pickup_refused": ("pickup.refused",),
    "return_expired": ("return.expired",),
    "replacement_ordered": ("replacement.reserved",),
    "replacement_shipped": ("replacement.shipped",),
    "replacement_delivered": ("replacement.delivered",),
    "replacement_failed": ("replacement.failed",),
    "repair_received": ("repair.received",),
    "repair_quoted": ("repair.quoted",),
    "repair_shipped": ("repair.shipped",),
    "repair_returned": ("repair.returned",),
    "repair_failed": ("repair.failed",),
    "refund_released": ("remedy.changed",),
    "refund_sent": ("refund.succeeded",),
    "refund_delayed_by_person": ("refund.needs_person", "refund.failed"),
    "rerouted": ("refund.rerouted",),
    "goods_at_risk": ("clock.warned",),
    "promise_at_risk": ("clock.warned",),
    "promise_broken": ("clock.breached",),
    "staff_promise_at_risk": ("clock.warned",),
    "staff_chargeback": ("chargeback.noted",),
}


FACTS = telling_goods.asked("photo")


def test_the_table_is_the_agreed_one() -> None:
    assert {plan.template: plan.events for plan in TABLE} == EXPECTED


def test_every_event_of_the_table_is_heard() -> None:
    assert {event for plan in TABLE for event in plan.events} <= set(HANDLERS)


def test_only_a_success_allows_to_say_that_money_was_sent() -> None:
    assert [plan.template for plan in allowed("refund.succeeded")] == ["refund_sent"]
    sent = BY_TEMPLATE["refund_sent"]
    args: dict[str, Value] = {"total": Money(minor=1, currency="EUR"), "paid": moment(telling.START)}
    for event in ("refund.requested", "refund.pending", "remedy.changed", "refund.granted"):
        assert problem(sent, event, args) == f"refund_sent is not allowed by {event}"
    assert problem(sent, "refund.succeeded", args) == ""


def test_a_notice_that_lacks_something_or_names_something_else_is_a_fault() -> None:
    released = BY_TEMPLATE["refund_released"]
    assert problem(released, "remedy.changed", {}) == "refund_released needs total"
    wrong: dict[str, Value] = {"total": Money(minor=1, currency="EUR"), "due_on": Text(text="soon")}
    assert problem(released, "remedy.changed", wrong) == "refund_released cannot name due_on"
    unknown: dict[str, Value] = {"total": Money(minor=1, currency="EUR"), "promise": Day(on=date(2026, 1, 1))}
    assert problem(released, "remedy.changed", unknown) == "refund_released cannot name promise"


def test_a_notice_is_useful_for_its_span_and_never_after_what_it_announces() -> None:
    plan, at = BY_TEMPLATE["pickup_booked"], telling.START
    assert useful_until(plan, at, None) == at + timedelta(days=14)
    assert useful_until(plan, at, at + timedelta(hours=1)) == at + timedelta(hours=1)


@pytest.mark.parametrize(
    ("event", "template", "about"),
    [
        (telling.handed_to_person(), "with_person", "-"),
        (telling.granted(), "approved", telling.GRANT),
        (telling.label(), "return_instructions", telling.RETURN),
        (telling.pickup(), "pickup_booked", telling.RETURN),
        (telling.received(), "goods_received", telling.RETURN),
        (telling.succeeded(), "refund_sent", telling.GRANT),
        (telling.needs_person(), "refund_delayed_by_person", telling.GRANT),
        (telling.decided(eligible="no"), "refused", "-"),
        (telling.decided(choice_open=True), "choose_remedy", "repair+replacement"),
        (telling.warned(), "promise_at_risk", telling.CLOCK),
        (ClockBreached(**telling.clock("decision")), "promise_broken", ids.clock_id(telling.CASE, "decision")),
        (
            CaseAnswered(
                case_id=telling.CASE, operator="kim", reason="settled", text_owner=telling.CASE, text_field="m:text"
            ),
            "staff_answer",
            "m:text",
        ),
        (FACTS, "facts_asked", telling.message(FACTS).id),
        (
            RefundFailed(
                case_id=telling.CASE,
                grant_id=telling.GRANT,
                effect_id="e",
                payment_id="p",
                amount_minor=1,
                currency="EUR",
                reason=Reason(code="closed", text="closed"),
            ),
            "refund_delayed_by_person",
            telling.GRANT,
        ),
    ],
    ids=lambda value: value.type if isinstance(value, Event) else value[:12],
)
def test_each_event_plans_its_notice_under_an_identity_of_its_own(event: Event, template: str, about: str) -> None:
    effect = telling.only(event)[template]
    notice_id = ids.notice_id(telling.CASE, template, about)
    assert effect.effect_id == ids.effect_id("notifications", "notice.mail", notice_id, "-", 1)
    assert (effect.about, effect.payload["notice_id"], effect.payload["about"]) == (notice_id, notice_id, about)
    assert effect.payload["allowed_by"] == telling.message(event).id
    assert effect.personal_owner == telling.CASE


def test_a_case_without_an_order_is_acknowledged_without_a_date_nobody_promised() -> None:
    _, effects = telling.hear_all([telling.message(telling.opened(with_order=False))])
    assert [effect.payload["args"] for effect in effects] == [{}]


def test_a_case_that_moved_here_is_not_acknowledged_again() -> None:
    moved = telling.opened(matched_from="blue-harbour/contact:0")
    memory, effects = telling.hear_all([telling.message(moved)])
    assert effects == []
    assert telling.hear(memory, telling.message(telling.granted())).does != ()


def test_a_part_of_a_refund_is_not_told_as_the_refund() -> None:
    assert "refund_sent" not in telling.only(telling.succeeded(complete=False))


def test_a_grant_released_at_once_is_approved_and_not_released_a_second_time() -> None:
    told = telling.only(telling.granted("now", date(2026, 11, 16)), telling.changed())
    assert "refund_released" not in told
    assert unpacked(told["approved"].payload["args"])["due_on"] == Day(on=date(2026, 11, 16))


def test_a_grant_that_was_held_is_told_when_it_is_released() -> None:
    told = telling.only(telling.granted("on_goods"), telling.changed())
    assert unpacked(told["refund_released"].payload["args"]) == {
        "total": Money(minor=10640, currency="EUR"),
        "due_on": Day(on=date(2026, 11, 30)),
    }


def test_a_choice_that_is_the_sellers_is_not_put_to_the_customer() -> None:
    decision = telling.decided(choice_open=True)
    ours = decision.decision.model_copy(update={"chosen_by": "seller"})
    assert "choose_remedy" not in telling.only(decision.model_copy(update={"decision": ours}))


def test_staff_hear_of_every_promise_at_risk_but_the_first_answer() -> None:
    for kind in ("refund", "decision", "human_answer", "return_offer", "inspection"):
        effect = telling.only(telling.warned(kind))["staff_promise_at_risk"]
        assert effect.payload["to_staff"] is True
        assert effect.personal_owner is None
        assert unpacked(effect.payload["args"])["clock"] == Word(word=kind)
    assert set(telling.only(telling.warned("first_answer"))) == {"acknowledgement"}


def test_the_customer_hears_only_of_the_promises_made_to_them() -> None:
    assert "promise_at_risk" not in telling.only(telling.warned("inspection"))
    assert "promise_broken" not in telling.only(ClockBreached(**telling.clock("return_offer")))


def test_a_promise_known_to_be_kept_in_time_is_not_told_as_broken_or_at_risk() -> None:
    early = telling.succeeded(telling.START + timedelta(days=15))
    told = telling.only(early, telling.warned(), ClockBreached(**telling.clock()))
    assert set(told) == {"acknowledgement", "refund_sent"}


def test_a_warning_is_of_no_use_after_the_promise_has_run_out() -> None:
    at_risk = telling.only(telling.warned())["promise_at_risk"]
    assert at_risk.useful_until <= datetime.fromisoformat("2026-11-30T23:00:00+00:00")


def test_an_order_never_heard_of_remembers_nothing() -> None:
    assert empty(telling.SUBJECT).register() == ()
