"""Worked examples of the right to change one's mind, with the arithmetic of the statute beside each."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds


def asked(instant: str) -> dict[str, Any]:
    return {"request.sent_at": instant}


def last_day(changes: dict[str, Any], market: str = "DE", region: str | None = None) -> date | None:
    return decided(changes, market, region).deadlines.last_day_to_act


def test_the_contract_s_example_is_decided_field_by_field() -> None:
    found = decided({"as_of": "2026-09-17T19:30:00+02:00", "progress.dispatch_proof_on": "2026-09-21"})
    # last parcel received 9 September is day 0; day 14 = 23 September
    assert found.deadlines.last_day_to_act == date(2026, 9, 23)
    # 6490 + 2 x 1850 = 10190; express cost 1190, the cheapest standard delivery 450: 10190 + 450 = 10640
    assert found.refund is not None
    assert found.refund.model_dump() == {
        "currency": "EUR",
        "goods_minor": 10190,
        "delivery_minor": 450,
        "deduction_minor": 0,
        "total_minor": 10640,
        "conditional": False,
    }
    assert found.returns is not None
    # told to bear the way back; sending by 17 September + 14 days = 1 October
    assert (found.returns.paid_by, found.returns.send_back_by) == ("customer", date(2026, 10, 1))
    assert found.deadlines.refund is not None
    # notice 17 September + 14 days = 1 October; the proof of dispatch of 21 September lies before it
    assert found.deadlines.refund.on == date(2026, 10, 1)
    assert (found.eligible, found.chosen_by, kinds(found)) == ("yes", "customer", [["refund"]])
    assert [reason.text for reason in found.reasons] == ["asked on day 8 of 14"]
    assert found.arithmetic[0] == "last parcel received Wed 2026-09-09 is day 0; day 14 = Wed 2026-09-23"
    assert "6490 + 2 x 1850 = 10190; + 450 cheapest standard delivery = 10640" in found.arithmetic
    assert found.facts_used["order.delivery.parcels.1.delivered_at"] == "2026-09-09T09:45:00+02:00"
    assert found.explanation.key == "withdrawal.accepted"
    assert found.explanation.args == {"send_back_by": "2026-10-01"}


@pytest.mark.parametrize(
    ("instant", "eligible"),
    [
        ("2026-09-23T21:59:59+00:00", "yes"),  # 23:59:59 on the last day in Berlin
        ("2026-09-23T22:00:00+00:00", "no"),  # midnight there, still the 23rd in London
        ("2026-09-23T23:59:59-07:00", "no"),  # the 23rd where the mail was written does not count
    ],
)
def test_the_last_minute_of_the_last_day_is_that_of_the_delivery_address(instant: str, eligible: str) -> None:
    assert decided(asked(instant)).eligible == eligible


@pytest.mark.parametrize(
    ("instant", "eligible"),
    [("2026-10-27T22:59:59+00:00", "yes"), ("2026-10-27T23:00:00+00:00", "no")],
)
def test_the_change_from_summer_time_moves_the_midnight_not_the_day(instant: str, eligible: str) -> None:
    # 13 October + 14 = 27 October; clocks went back on the 25th, so local midnight is 23:00 UTC, no longer 22:00
    assert decided({**delivered("2026-10-13"), **asked(instant)}).eligible == eligible


def test_a_last_day_on_a_weekend_moves_to_monday() -> None:
    # Saturday 12 September + 14 = Saturday 26 -> Monday 28
    assert last_day(delivered("2026-09-12")) == date(2026, 9, 28)


def test_a_holiday_after_a_weekend_is_jumped_too() -> None:
    # 20 March 2026 + 14 = Good Friday 3 April; Saturday, Sunday and Easter Monday follow: Tuesday 7 April
    assert last_day({"order.placed_at": "2026-03-01T10:00:00+01:00", **delivered("2026-03-20")}) == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("market", "region", "expected"),
    [
        ("FR", None, date(2026, 4, 3)),  # Good Friday is a working day in most of France
        ("FR", "FR-57", date(2026, 4, 7)),  # but not in Moselle; Easter Monday follows the weekend
    ],
)
def test_a_regional_holiday_counts_in_its_region_only(market: str, region: str | None, expected: date) -> None:
    changes = {"order.placed_at": "2026-03-01T10:00:00+01:00", **delivered("2026-03-20")}
    assert last_day(changes, market, region) == expected


@pytest.mark.parametrize(("region", "expected"), [("DE-BY", date(2026, 6, 5)), ("DE-BE", date(2026, 6, 4))])
def test_corpus_christi_moves_the_last_day_in_bavaria(region: str, expected: date) -> None:
    # 21 May 2026 + 14 = Thursday 4 June
    changes = {"order.placed_at": "2026-05-01T10:00:00+02:00", **delivered("2026-05-21")}
    assert last_day(changes, "DE", region) == expected


def test_bastille_day_moves_the_last_day_in_france_and_not_in_germany() -> None:
    changes = {"order.placed_at": "2026-06-01T10:00:00+02:00", **delivered("2026-06-30")}
    assert last_day(changes, "FR") == date(2026, 7, 15)
    assert last_day(changes, "DE") == date(2026, 7, 14)


def test_days_off_inside_the_period_count() -> None:
    # 22 December 2026 + 14 = 5 January 2027, Christmas and New Year or not
    assert last_day(delivered("2026-12-22")) == date(2027, 1, 5)


def test_of_several_goods_the_last_one_starts_the_period_and_of_regular_ones_the_first() -> None:
    assert last_day({}) == date(2026, 9, 23)
    # first parcel 7 September + 14 = 21 September
    assert last_day({"order.delivery.pattern": "recurring"}) == date(2026, 9, 21)


def test_while_one_parcel_is_on_its_way_the_period_has_not_begun() -> None:
    way = {"order.delivery.parcels.1.status": "in_transit", "order.delivery.parcels.1.delivered_at": None}
    found = decided({**way, **asked("2026-12-24T10:00:00+01:00")})
    assert (found.eligible, found.deadlines.last_day_to_act) == ("yes", None)
    assert "withdrawal_before_receipt" in codes(found)


def test_before_anything_was_sent_nothing_has_to_come_back_and_the_refund_waits_for_nothing() -> None:
    found = decided({"order.delivery.parcels": []})
    assert found.returns is not None
    assert (found.eligible, found.returns.paid_by, found.returns.send_back_by) == ("yes", "not_applicable", None)
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 1)
    assert "eu.withdrawal.before_receipt" in cited(found)


@pytest.mark.parametrize(
    ("received", "market", "expected"),
    [
        ("2026-02-16", "FR", date(2027, 3, 2)),  # day 14 = 2 March 2026; + 12 months = 2 March 2027
        ("2026-02-16", "DE", date(2027, 3, 2)),  # + 12 months = 16 February 2027; + 14 days = 2 March
        ("2027-02-18", "FR", date(2028, 3, 6)),  # day 14 = 4 March 2027; 4 March 2028 is a Saturday -> Monday 6
        ("2027-02-18", "DE", date(2028, 3, 3)),  # 18 February 2028 + 14 days = 3 March, for 29 February is counted
    ],
)
def test_who_was_never_informed_has_twelve_months_more(received: str, market: str, expected: date) -> None:
    never = {"order.disclosures.withdrawal_information_at": None, "order.placed_at": "2026-01-10T10:00:00+01:00"}
    assert last_day({**never, **delivered(received)}, market) == expected


def test_late_information_starts_fourteen_days_of_its_own() -> None:
    # informed 1 October; + 14 = 15 October
    late = {"order.disclosures.withdrawal_information_at": "2026-10-01"}
    assert last_day(late) == date(2026, 10, 15)
    assert decided({**late, **asked("2026-10-15T20:00:00+02:00")}).eligible == "yes"
    assert decided({**late, **asked("2026-10-16T00:00:00+02:00")}).eligible == "no"


def test_information_after_a_year_comes_too_late_to_shorten_anything() -> None:
    # received 9 September 2026; informed 10 September 2027, after twelve months: the full extension stands
    assert last_day({"order.disclosures.withdrawal_information_at": "2027-09-10"}) == date(2027, 9, 23)


def test_without_knowing_what_was_disclosed_a_late_request_is_open_and_says_what_is_missing() -> None:
    found = decided({"order.disclosures": None, **asked("2026-09-24T10:00:00+02:00")})
    assert (found.eligible, found.condition and found.condition.code) == ("conditional", "information_missing")
    paths = [fact.path for fact in found.missing_facts]
    assert "order.disclosures.withdrawal_information_at" in paths


def test_a_refusal_for_lateness_names_the_rule_and_the_day_and_what_is_still_possible() -> None:
    found = decided(asked("2026-09-24T10:00:00+02:00"))
    assert (found.eligible, cited(found)) == ("no", ["de.withdrawal.period"])
    assert found.explanation.args == {"last_day": "2026-09-23"}
    assert "faulty_goods" in [alternative.code for alternative in found.alternatives]
    assert (found.remedies, found.refund, found.returns) == ((), None, None)


@pytest.mark.parametrize(
    ("line", "condition", "eligible"),
    [
        ({"seal": "hygiene"}, {"seal_broken": True}, "no"),
        ({"seal": "hygiene"}, {"seal_broken": False}, "yes"),
        ({"seal": "media"}, {"seal_broken": True}, "no"),
        ({"seal": "shrink_wrap"}, {"seal_broken": True}, "yes"),  # a wrapping is no seal: closed list of Art. 16
        ({"seal": None}, {"used": True}, "yes"),  # worn clothes, opened books: value loss at most
        ({"custom_made": True}, {}, "no"),
        ({"perishable": True}, {}, "no"),
    ],
)
def test_exclusions_are_a_closed_list(line: dict[str, Any], condition: dict[str, Any], eligible: str) -> None:
    changes = {f"order.lines.0.{key}": value for key, value in line.items()}
    lines = [{"line_id": "1", "quantity": 1, "condition": condition}]
    assert decided({**changes, "request.lines": lines}).eligible == eligible


def test_an_unknown_seal_is_asked_for_and_the_rest_of_the_request_is_decided() -> None:
    lines = [{"line_id": "1", "quantity": 1}, {"line_id": "2", "quantity": 2}]
    both = decided({"order.lines.0.seal": "hygiene", "request.lines": lines})
    assert both.eligible == "yes"
    assert both.refund is not None
    assert both.refund.goods_minor == 3700
    alone = decided({"order.lines.0.seal": "hygiene", "request.lines": lines[:1]})
    assert (alone.eligible, alone.condition and alone.condition.code) == ("conditional", "seal_intact")
    assert [fact.path for fact in alone.missing_facts] == ["request.lines.0.condition.seal_broken"]


@pytest.mark.parametrize(
    ("changes", "payer"),
    [
        ({}, "customer"),
        ({"order.disclosures.return_cost_duty_at": None}, "seller"),
        ({"order.lines.0.bulky": True}, "seller"),  # bulky goods need the cost named beforehand
        ({"order.lines.0.bulky": True, "order.disclosures.return_cost_estimate": 4900}, "customer"),
        ({"order.policy": {"version": "3", "return_paid_by": "seller"}}, "seller"),
        ({"order.disclosures.offered_to_collect": True}, "seller"),
    ],
)
def test_who_pays_the_way_back_hangs_on_what_was_said(changes: dict[str, Any], payer: str) -> None:
    returns = decided(changes).returns
    assert returns is not None
    assert returns.paid_by == payer


def test_a_part_of_an_order_brings_back_its_share_of_the_delivery_and_says_that_this_is_unsure() -> None:
    found = decided({"request.lines": [{"line_id": "2", "quantity": 1}]})
    assert found.refund is not None
    # 450 x 1850 / 10190 = 81.69, down to 81
    assert (found.refund.goods_minor, found.refund.delivery_minor) == (1850, 81)
    partial = next(basis for basis in found.legal_basis if basis.rule == "eu.withdrawal.partial_outbound")
    assert (partial.certainty, found.needs_person) == ("unsure", ())


def test_the_standard_price_is_refunded_when_standard_was_chosen() -> None:
    found = decided({"order.delivery.method": "standard", "order.delivery.paid_minor": 450})
    assert found.refund is not None
    assert found.refund.delivery_minor == 450


@pytest.mark.parametrize(
    ("changes", "deduction"),
    [
        ({"beyond_normal_handling": True}, 2000),
        ({"beyond_normal_handling": False}, 0),
        ({"beyond_normal_handling": None}, 0),
    ],
)
def test_value_lost_by_more_than_checking_is_deducted(changes: dict[str, Any], deduction: int) -> None:
    seen = {"on": "2026-09-25", "value_loss_minor": 2000, **changes}
    found = decided({"progress.inspection": seen})
    assert found.refund is not None
    assert (found.refund.deduction_minor, found.refund.total_minor) == (deduction, 10640 - deduction)


def test_nothing_is_deducted_from_who_was_never_informed() -> None:
    seen = {"on": "2026-09-25", "value_loss_minor": 2000, "beyond_normal_handling": True}
    never = {"order.disclosures.withdrawal_information_at": None}
    found = decided({"progress.inspection": seen, **never})
    assert found.refund is not None
    assert found.refund.deduction_minor == 0
    assert "no_deduction_uninformed" in codes(found)


@pytest.mark.parametrize(
    ("progress", "as_of", "due"),
    [
        ({}, "2026-09-17T20:00:00+02:00", None),  # not before 1 October; nothing fixes the day yet
        ({}, "2026-10-02T00:00:00+02:00", None),  # held: neither goods nor proof, and the day is over
        ({"dispatch_proof_on": "2026-10-05"}, "2026-10-05T12:00:00+02:00", date(2026, 10, 5)),
        ({"goods_received_on": "2026-10-07", "dispatch_proof_on": "2026-10-05"}, "2026-10-07T12:00:00+02:00",
         date(2026, 10, 5)),
        ({"goods_received_on": "2026-09-22"}, "2026-09-22T12:00:00+02:00", date(2026, 10, 1)),
    ],
)  # fmt: skip
def test_the_refund_waits_for_goods_or_proof_whichever_is_first(
    progress: dict[str, Any], as_of: str, due: date | None
) -> None:
    found = decided({"progress": progress, "as_of": as_of})
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == due


def test_who_offered_to_collect_may_not_wait() -> None:
    found = decided({"order.disclosures.offered_to_collect": True, "as_of": "2026-10-05T12:00:00+02:00"})
    assert found.deadlines.refund is not None
    assert found.deadlines.refund.on == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("paid_on", "surcharge_bp", "surcharge"),
    [
        ("2026-10-01", None, None),  # in time
        ("2026-10-16", 500, 532),  # 15 days late: 5 % of 10640
        ("2026-10-31", 1000, 1064),  # 30 days: still 10 %
        ("2026-11-01", 2000, 2128),  # 31 days
        ("2026-12-30", 5000, 5320),  # 90 days
        ("2027-01-29", 5500, 5852),  # 120 days: one further month
    ],
)
def test_a_late_french_refund_grows(paid_on: str, surcharge_bp: int | None, surcharge: int | None) -> None:
    late = decided({"progress": {"refund_paid_on": paid_on, "goods_received_on": "2026-09-25"}}, "FR").late
    assert (late.surcharge_bp if late else None, late.surcharge_minor if late else None) == (surcharge_bp, surcharge)


def test_a_late_german_refund_bears_interest_for_each_day() -> None:
    # 2025: received 1 September, asked 8 September -> due 22 September; paid 2 October = 10 days late.
    # base rate 1.27 % + 5 points = 6.27 %: 10640 x 0.0627 x 10 / 365 = 18.2775 cents
    when = {"order.placed_at": "2025-08-25T10:00:00+02:00", **delivered("2025-09-01")}
    changes = {**when, **asked("2025-09-08T10:00:00+02:00"), "progress": {"refund_paid_on": "2025-10-02",
               "goods_received_on": "2025-09-15"}}  # fmt: skip
    late = decided(changes).late
    assert late is not None
    assert (late.days, late.interest_rate_bp, late.interest_exact, late.total_due_minor) == (10, 627, "0.182775", 10658)


def test_interest_at_a_rate_nobody_knows_yet_is_not_made_up() -> None:
    found = decided({"progress": {"refund_paid_on": "2026-10-11", "goods_received_on": "2026-09-25"}})
    assert found.late is not None
    assert (found.late.days, found.late.interest_exact, found.late.total_due_minor) == (10, None, None)
    assert "interest_rate_not_held" in codes(found)


def test_a_business_has_no_right_and_the_refusal_says_why() -> None:
    found = decided({"order.buyer.kind": "business"})
    assert (found.eligible, cited(found)[0]) == ("no", "de.scope.consumer")


def test_an_unknown_buyer_is_treated_as_a_consumer_and_the_fact_is_named() -> None:
    found = decided({"order.buyer.kind": None})
    assert (found.eligible, [fact.path for fact in found.missing_facts]) == ("yes", ["order.buyer.kind"])


def test_an_exchange_is_a_withdrawal_with_a_new_order() -> None:
    found = decided({"request.ground": "exchange"})
    assert (found.eligible, kinds(found)) == ("yes", [["withdraw_and_reorder"]])
    assert decided({"request.ground": "exchange", **asked("2026-09-24T10:00:00+02:00")}).eligible == "no"
