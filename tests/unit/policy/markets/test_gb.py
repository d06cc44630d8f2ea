"""Worked examples of British law: the refund that counts from the goods, the 30 days to reject, six years of claims."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.markets.eu_stage import ONE, awaited, last_day, law, undone
from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

GOT = "2026-09-09"


def faulty(shown: str, changes: dict[str, Any] | None = None, *, got: str = GOT, region: str | None = None) -> Any:
    """A defect of one item (price 6490) that shows on a day, which is also the day of the request."""
    given = {
        "order.placed_at": f"{got}T00:10:00+00:00",
        **delivered(got),
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": {"kind": "defect", "appeared_on": shown},
        "request.sent_at": f"{shown}T10:00:00+00:00",
        **(changes or {}),
    }
    return decided(given, "GB", region)


@pytest.mark.parametrize(
    ("got", "region", "last"),
    [
        ("2026-09-09", None, "2026-09-23"),  # 9 + 14 = Wednesday 23
        ("2026-09-12", None, "2026-09-28"),  # 12 + 14 = Saturday 26; read for the customer: Monday 28
        ("2026-08-17", "GB-ENG", "2026-09-01"),  # 17 + 14 = Monday 31 August, a bank holiday in England: Tuesday
        ("2026-08-17", "GB-SCT", "2026-08-31"),  # no holiday in Scotland, which had its own on 3 August
        ("2026-07-20", "GB-SCT", "2026-08-04"),  # 20 + 14 = Monday 3 August
        ("2026-12-11", None, "2026-12-29"),  # 11 + 14 = Friday 25; Saturday 26, Sunday, Monday 28 in lieu: Tuesday 29
    ],
)
def test_the_last_day_to_cancel_moves_to_the_next_working_day(got: str, region: str | None, last: str) -> None:
    assert last_day("GB", got, region) == last


def test_a_moved_day_rests_on_a_reading_and_needs_no_person() -> None:
    found = undone("GB", "2026-09-12", "2026-09-28")
    basis = next(one for one in found.legal_basis if one.rule == "gb.counting.roll_over")
    assert (found.eligible, found.needs_person, basis.certainty) == ("yes", (), "unsure")


@pytest.mark.parametrize(
    ("progress", "due"),
    [
        ({}, None),  # nothing is back and nothing proves the sending: notice alone starts no period
        ({"progress.goods_received_on": "2026-09-25"}, date(2026, 10, 9)),  # 25 September + 14
        ({"progress.dispatch_proof_on": "2026-09-21", "progress.goods_received_on": "2026-09-25"}, date(2026, 10, 5)),
        ({"order.disclosures.offered_to_collect": True}, date(2026, 10, 1)),  # from notice: 17 September + 14
        ({"progress.dispatch_proof_on": "2026-09-20"}, date(2026, 10, 4)),  # a Sunday: the seller's day does not move
    ],
)
def test_the_refund_counts_from_the_goods_or_the_proof_of_sending(progress: dict[str, Any], due: date | None) -> None:
    found: Any = undone("GB", GOT, "2026-09-17", progress)
    assert found.eligible == "yes"
    assert found.deadlines.refund.rule == "gb.withdrawal.refund"
    assert found.deadlines.refund.on == due


def test_before_anything_came_the_refund_counts_from_notice() -> None:
    found: Any = decided({"order.delivery.parcels": [], "request.sent_at": "2026-09-04T10:00:00+00:00"}, "GB")
    # 4 September + 14 = 18 September; express 1190 was paid, the cheapest standard delivery costs 450
    assert (found.eligible, found.deadlines.refund.on) == ("yes", date(2026, 9, 18))
    assert found.refund.total_minor == 6490 + 2 * 1850 + 450


def test_without_information_the_right_lasts_twelve_months_more_and_nothing_is_taken_off() -> None:
    untold = {
        "order.disclosures.withdrawal_information_at": None,
        "order.disclosures.return_cost_duty_at": None,
        "progress.inspection": {"on": "2027-09-01", "value_loss_minor": 900, "beyond_normal_handling": True},
    }
    # day 14 is Wednesday 23 September 2026; twelve months later is Thursday 23 September 2027
    found: Any = undone("GB", GOT, "2027-08-01", untold)
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", date(2027, 9, 23))
    assert (found.returns.paid_by, found.refund.deduction_minor) == ("seller", 0)
    assert undone("GB", GOT, "2027-09-24", untold).eligible == "no"


def test_late_information_leaves_fourteen_days() -> None:
    late = {"order.disclosures.withdrawal_information_at": "2026-11-10"}
    # 10 + 14 = Tuesday 24 November
    assert undone("GB", GOT, "2026-11-24", late).deadlines.last_day_to_act == date(2026, 11, 24)
    assert undone("GB", GOT, "2026-11-25", late).eligible == "no"


@pytest.mark.parametrize(
    ("shown", "first"),
    [
        ("2026-10-09", ["refund", "repair", "replacement"]),  # 9 September + 30: the last day to reject
        ("2026-10-10", ["repair", "replacement"]),
    ],
)
def test_the_last_day_of_the_short_term_right_to_reject(shown: str, first: list[str]) -> None:
    found = faulty(shown)
    assert (found.eligible, kinds(found)) == ("yes", [first, ["price_reduction", "refund"]])
    assert found.remedies[1][1].variant == "final_rejection"
    if "refund" in first:
        assert found.remedies[0][0].variant == "short_term_rejection"
        assert found.deadlines.last_day_to_act == date(2026, 10, 9)


def test_a_repair_stops_the_thirty_days_and_seven_are_left_after_it() -> None:
    repair = {"requested_on": "2026-10-05", "returned_on": "2026-10-20", "outcome": "fixed"}
    # 5 to 20 October are 16 days: 9 October + 16 = 25 October; 20 + 7 = 27 October is later
    held = {"progress.repairs": [repair]}
    assert faulty("2026-10-27", held).deadlines.last_day_to_act == date(2026, 10, 27)
    assert kinds(faulty("2026-10-28", held))[0] == ["repair", "replacement"]


def test_one_failed_repair_opens_the_final_right_to_reject_and_the_lower_price() -> None:
    failed = {"progress.repairs": [{"requested_on": "2026-11-02", "returned_on": "2026-11-12", "outcome": "failed"}]}
    found = faulty("2026-11-20", failed)
    assert kinds(found) == [["price_reduction", "refund"]]
    assert found.remedies[0][1].variant == "final_rejection"
    # nothing is taken off for use in the first six months: until 9 March 2027
    assert found.deadlines.no_use_deduction_until == date(2027, 3, 9)


def test_the_day_the_seller_agrees_is_the_first_of_the_fourteen() -> None:
    found = faulty("2026-09-28", {"progress.refund_agreed_on": "2026-10-01"})
    # 1 October is day 1: day 14 is 14 October
    assert found.deadlines.refund.on == date(2026, 10, 14)
    assert found.returns.paid_by == "seller"
    # 1190 for delivery, the share of 6490 of 10190, rounded down: 757
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (6490, 757)


@pytest.mark.parametrize(("shown", "eligible"), [("2027-03-08", "yes"), ("2027-03-09", "conditional")])
def test_six_months_of_presumption(shown: str, eligible: str) -> None:
    found = faulty(shown)
    # six months beginning with the day of delivery, 9 September: they end with 8 March
    assert (found.eligible, found.deadlines.presumption_until) == (eligible, date(2027, 3, 8))


@pytest.mark.parametrize(
    ("region", "asked", "eligible", "rule"),
    [
        (None, "2032-09-09", "yes", "gb.guarantee.liability"),  # 9 September 2026 + 72 months
        (None, "2032-09-10", "no", "gb.guarantee.liability"),
        ("GB-WLS", "2032-09-09", "yes", "gb.guarantee.liability"),
        ("GB-SCT", "2031-09-09", "yes", "gb-sct.guarantee.liability"),  # five years in Scotland
        ("GB-SCT", "2031-09-10", "no", "gb-sct.guarantee.liability"),
    ],
)
def test_claims_end_after_six_years_and_five_in_scotland(
    region: str | None, asked: str, eligible: str, rule: str
) -> None:  # fmt: skip
    proven = {"kind": "defect", "appeared_on": asked, "present_at_delivery": True}
    found = faulty(asked, {"request.nonconformity": proven}, region=region)
    assert found.eligible == eligible
    assert rule in cited(found)


def test_late_delivery_needs_a_further_period_unless_the_day_was_essential() -> None:
    # ordered on 1 September: day 30 is 1 October
    assert awaited("GB", "2026-09-01", "2026-10-01").eligible == "no"
    late: Any = awaited("GB", "2026-09-01", "2026-10-02")
    assert (late.eligible, late.condition.code) == ("conditional", "extra_period")
    day = {"order.delivery.promise": {"by": "2026-09-10", "basis": "agreed", "essential": True}}
    found: Any = awaited("GB", "2026-09-01", "2026-09-11", day)
    assert (found.eligible, found.refund.total_minor) == ("yes", 6490 + 2 * 1850 + 1190)
    assert "gb.delivery.failed" in cited(found)


def test_the_list_of_exclusions_is_closed() -> None:
    made = undone("GB", GOT, "2026-09-17", {"order.lines.0.custom_made": True, "request.lines": ONE})
    assert (made.eligible, codes(made)) == ("no", ["excluded_custom_made"])
    book = {"order.lines.0.category": "books", "request.lines": [{"line_id": "1", "quantity": 1}]}
    assert undone("GB", GOT, "2026-09-17", book).eligible == "yes"
    paper = {"order.lines.0.category": "magazine", "request.lines": ONE}
    assert undone("GB", GOT, "2026-09-17", paper).eligible == "no"


def test_values_up_to_135_pounds_are_taxed_at_the_sale_since_2021() -> None:
    assert law("GB", "2020-12-31").customs.low_value_tax is None
    held = law("GB", "2021-01-01").customs.low_value_tax
    assert held is not None
    assert (held.up_to_minor, held.collected_at_sale) == (13500, True)
