"""Holds what is told of replacements, repairs and returns that go another way, and what is left untold."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.notifications.domain.values import Money, Text, Word, moment, unpacked
from services.notifications.memory import empty
from shared import ids
from shared.contracts.base import Event
from shared.contracts.intake import ClockBreached, ClockWarned
from tests.unit.notifications import telling
from tests.unit.notifications import telling_goods as goods

DUE = moment(goods.DUE, "Europe/Berlin", deadline=True)


def templates(*events: Event) -> set[str]:
    """What is told beside the acknowledgement and the approval."""
    return set(telling.only(*events)) - {"acknowledgement", "approved"}


@pytest.mark.parametrize(
    ("event", "template", "about"),
    [
        (goods.shipped(), "replacement_shipped", goods.SENT_AGAIN),
        (goods.delivered(), "replacement_delivered", goods.SENT_AGAIN),
        (goods.not_sent(), "replacement_failed", goods.SENT_AGAIN),
        (goods.quoted(), "repair_quoted", goods.AT_WORKSHOP),
        (goods.from_workshop(), "repair_shipped", goods.AT_WORKSHOP),
        (goods.repaired(), "repair_returned", goods.AT_WORKSHOP),
        (goods.unrepairable(), "repair_failed", goods.AT_WORKSHOP),
        (goods.expired(), "return_expired", telling.RETURN),
        (goods.pickup_refused(), "pickup_refused", telling.RETURN),
    ],
    ids=lambda value: value.type if isinstance(value, Event) else value[:12],
)
def test_each_event_about_goods_plans_its_notice_once(event: Event, template: str, about: str) -> None:
    heard = [telling.message(one) for one in (telling.opened(), event, event)]
    _, effects = telling.hear_all(heard)
    [effect] = [effect for effect in effects if effect.payload["template"] == template]
    assert effect.about == ids.notice_id(telling.CASE, template, about)
    assert effect.payload["allowed_by"] == telling.message(event).id


def test_the_letter_about_reserved_goods_waits_for_the_promise_and_for_what_goes_out() -> None:
    memory = empty(telling.SUBJECT)
    for event in (telling.opened(), goods.reserved(), goods.ordered("UKE-23")):
        step = telling.hear(memory, telling.message(event))
        memory = step.memory
        assert not step.does or step.does[0].payload["template"] == "acknowledgement"
    [effect] = telling.hear(memory, telling.message(goods.promised("replacement", goods.ANEW))).does
    assert effect.payload["template"] == "replacement_ordered"
    assert unpacked(effect.payload["args"]) == {"due": DUE}
    assert effect.payload["items"] == [["Ukulele soprano (UKE-23)", 1]]


def test_a_parcel_without_a_number_is_told_without_one() -> None:
    assert unpacked(telling.only(goods.shipped(None))["replacement_shipped"].payload["args"]) == {}
    told = unpacked(telling.only(goods.shipped())["replacement_shipped"].payload["args"])
    assert told == {"carrier": Text(text="Sandbox Parcel"), "tracking": Text(text="OUT-9")}


def test_goods_at_the_workshop_are_told_with_the_day_they_will_be_back() -> None:
    assert templates(goods.at_workshop()) == set()
    told = telling.only(goods.at_workshop(), goods.promised("repair", goods.MENDED))["repair_received"]
    assert unpacked(told.payload["args"]) == {"received": moment(goods.AT), "due": DUE}


def test_a_quote_is_told_only_where_the_repair_is_not_covered() -> None:
    assert templates(goods.quoted(covered=True)) == set()
    told = unpacked(telling.only(goods.quoted())["repair_quoted"].payload["args"])
    assert told == {"cost": Money(minor=4990, currency="EUR")}


def test_goods_that_come_back_unrepaired_are_no_end_to_tell() -> None:
    assert templates(goods.from_workshop("failed"), goods.repaired("failed")) == {"repair_shipped"}


@pytest.mark.parametrize(("finding", "lost", "word"), [
    ("as_expected", 0, "fine"),
    ("damaged", 0, "fine"),
    ("wrong_item", 0, "fine"),
    ("damaged", 500, "differs"),
    ("missing", 0, "differs"),
    ("unknown", 0, "differs"),
])  # fmt: skip
def test_an_inspection_is_fine_where_nothing_is_lost_or_missing(finding: str, lost: int, word: str) -> None:
    told = telling.only(goods.granted(), goods.inspected(finding=finding, lost=lost))["goods_inspected"]
    assert unpacked(told.payload["args"]) == {"finding": Word(word=word)}


def test_an_inspection_that_money_waited_for_is_told_by_the_release_of_the_money() -> None:
    for order in (1, -1):
        heard = (telling.granted("on_inspection"), goods.inspected(telling.GRANT))[::order]
        assert templates(*heard, telling.changed()) == {"refund_released"}


def test_every_missed_pickup_is_told_the_same_one_once() -> None:
    first, second = goods.pickup_missed(), goods.pickup_missed(goods.AT + timedelta(days=1))
    _, effects = telling.hear_all(telling.message(one) for one in (telling.opened(), first, first, second))
    assert [effect.payload["template"] for effect in effects].count("pickup_missed") == 2


def test_goods_promised_by_a_day_are_told_of_before_they_are_late_and_when_they_are() -> None:
    clock = goods.clock("replacement", goods.ANEW)
    assert templates(ClockWarned(**clock)) == {"goods_at_risk", "staff_promise_at_risk"}
    assert templates(ClockBreached(**clock)) == {"promise_broken"}
    assert templates(goods.delivered(), ClockWarned(**clock), ClockBreached(**clock)) == {"replacement_delivered"}
    mended = goods.clock("repair", goods.MENDED)
    assert templates(goods.repaired(), ClockWarned(**mended), ClockBreached(**mended)) == {"repair_returned"}


def test_the_end_of_a_case_is_allowed_by_the_delivery_so_that_the_case_can_close() -> None:
    told = telling.only(goods.delivered(), goods.repaired())
    assert told["replacement_delivered"].payload["allowed_by"] == telling.message(goods.delivered()).id
    assert told["repair_returned"].payload["allowed_by"] == telling.message(goods.repaired()).id
