"""Worked examples of Vietnamese law: out only where information was missing, and a warranty as it was promised."""

from datetime import date, time

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, needs, paid_by, refund_on, sums
from tests.unit.policy.stage import cited, decided, kinds, rulebook

GOT = got("2026-09-07T10:00:00+07:00")
MISSING = {"order.disclosures.missing": ["return terms"]}


def test_no_right_where_the_information_was_complete() -> None:
    found = decided({**GOT, "request.sent_at": "2026-09-08T10:00:00+07:00"}, "VN")
    assert (found.eligible, "vn.withdrawal.right" in cited(found)) == ("no", True)


@pytest.mark.parametrize(
    ("placed", "last"),
    [
        ("2026-09-01", date(2026, 10, 1)),  # Tuesday 1 September is day 0; day 30 = Thursday 1 October
        ("2026-09-04", date(2026, 10, 5)),  # 4 September + 30 = Sunday 4 October: Monday 5
        ("2026-08-01", date(2026, 9, 3)),  # 1 August + 30 = Monday 31, off; 1 and 2 September National Day: Thursday 3
        ("2026-03-27", date(2026, 4, 28)),  # 27 March + 30 = Sunday 26 April; Monday 27 off: Tuesday 28
    ],
)
def test_missing_information_gives_thirty_days_from_the_contract(placed: str, last: date) -> None:
    asked = {**MISSING, "order.placed_at": f"{placed}T09:00:00+07:00", **got(f"{placed}T16:00:00+07:00")}
    in_time = decided({**asked, "request.sent_at": f"{last}T23:59:00+07:00"}, "VN")
    assert (in_time.eligible, in_time.deadlines.last_day_to_act) == ("yes", last)
    late = decided({**asked, "request.sent_at": f"{last}T17:00:00+00:00"}, "VN")
    assert late.eligible == "no"


def test_ending_the_contract_costs_nothing_and_the_day_of_the_refund_is_not_held() -> None:
    found = decided({**GOT, **MISSING, "request.sent_at": "2026-09-20T10:00:00+07:00"}, "VN")
    # 6490 + 2 x 1850 = 10190, and the whole 1190 paid for delivery
    assert (paid_by(found), sums(found)) == ("seller", (10190, 1190, 11380))
    assert found.deadlines.refund is not None
    assert refund_on(found) is None


def test_whether_information_was_missing_has_to_be_known() -> None:
    changes = {**GOT, "order.disclosures.missing": None, "request.sent_at": "2026-09-20T10:00:00+07:00"}
    found = decided(changes, "VN")
    assert (found.eligible, condition(found)) == ("conditional", "formal_breach")


@pytest.mark.parametrize(("asked", "answer"), [("2027-09-07", "yes"), ("2027-09-08", "no")])
def test_a_warranty_lasts_as_long_as_it_was_promised(asked: str, answer: str) -> None:
    # received 7 September 2026 + 12 months = 7 September 2027
    claim = faulty("2026-09-07T10:00:00+07:00", f"{asked}T10:00:00+07:00", appeared_on=asked)
    found = decided({**claim, "order.lines.0.commercial_guarantee": {"by": "seller", "months": 12}}, "VN")
    assert found.eligible == answer
    if answer == "yes":
        assert kinds(found) == [["repair", "replacement", "price_reduction", "refund"]]
        assert (found.chosen_by, paid_by(found)) == ("customer", "seller")


def test_without_a_warranty_a_person_looks() -> None:
    claim = faulty("2026-09-07T10:00:00+07:00", "2026-09-10T10:00:00+07:00", appeared_on="2026-09-09")
    found = decided(claim, "VN")
    assert (found.eligible, needs(found)) == ("conditional", ["no_guarantee_promised"])


def test_what_lateness_gives_is_for_a_person() -> None:
    found = decided({**NOTHING, "order.delivery.promise.essential": True}, "VN")
    assert (found.eligible, needs(found)) == ("conditional", ["law_unsure"])


def test_promotions_keep_to_hours_and_numbers() -> None:
    law = rulebook().market("VN", date(2026, 9, 1))
    assert law is not None
    calls, texts = law.messages.calls, law.messages.texts
    assert calls is not None
    assert texts is not None
    assert (calls.hours[0].opens, calls.hours[0].closes, calls.most_per_day) == (time(8), time(17), 1)
    assert (texts.hours[0].opens, texts.hours[0].closes, texts.most_per_day) == (time(7), time(22), 3)


@pytest.mark.parametrize(("day", "free"), [(date(2025, 2, 17), 1_000_000), (date(2025, 2, 18), None)])
def test_the_relief_for_express_goods_ended_in_february_2025(day: date, free: int | None) -> None:
    law = rulebook().market("VN", day)
    assert law is not None
    assert law.customs.low_value_duty is not None
    assert law.customs.low_value_duty.up_to_minor == free
