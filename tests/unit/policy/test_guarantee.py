"""Worked examples of goods that are not as they should be."""

from datetime import date
from typing import Any

import pytest

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds

ONE = [{"line_id": "1", "quantity": 1}]


def claim(asked: str, market: str = "DE", **changes: Any) -> Any:
    fault = {"kind": "defect", "appeared_on": asked[:10]}
    given = {
        "request.ground": "defective",
        "request.lines": ONE,
        "request.nonconformity": fault,
        "request.sent_at": asked,
        **{path.replace("__", "."): value for path, value in changes.items()},
    }
    return decided(given, market)


def test_cure_comes_first_and_the_customer_chooses_it() -> None:
    found = claim("2027-03-01T10:00:00+01:00")
    assert (found.eligible, found.chosen_by) == ("yes", "customer")
    assert kinds(found) == [["repair", "replacement"], ["price_reduction", "refund"]]
    assert found.remedies[1][1].variant == "rescission"
    assert found.returns.paid_by == "seller"
    assert (found.refund, found.deadlines.refund) == (None, None)  # no money is open while the cure comes first


@pytest.mark.parametrize(
    ("appeared", "asked", "eligible"),
    [
        ("2028-09-07", "2028-09-07T23:00:00+02:00", "yes"),  # received 7 September 2026 + 24 months
        ("2028-09-08", "2028-09-08T10:00:00+02:00", "no"),
        ("2028-09-07", "2029-01-07T10:00:00+01:00", "yes"),  # 4 months after it showed: 7 January 2029
        ("2028-09-07", "2029-01-08T10:00:00+01:00", "no"),
    ],
)
def test_the_last_day_of_the_german_guarantee_and_its_tail(appeared: str, asked: str, eligible: str) -> None:
    proven = {"kind": "defect", "appeared_on": appeared, "present_at_delivery": True}
    found = claim(asked, request__nonconformity=proven)
    assert found.eligible == eligible
    assert "de.guarantee.liability" in cited(found)


def test_a_guarantee_from_a_leap_day_ends_on_the_28th() -> None:
    when = {"order.placed_at": "2024-02-20T10:00:00+01:00", **delivered("2024-02-29")}
    found = claim("2025-01-10T10:00:00+01:00", **when)
    assert found.deadlines.presumption_until == date(2025, 2, 28)
    # the defect of 10 January 2025 keeps no claim open past 24 months: 28 February 2026
    assert found.deadlines.last_day_to_act == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("appeared", "market", "eligible"),
    [
        ("2027-09-07", "DE", "yes"),  # the last day of the presumption
        ("2027-09-08", "DE", "conditional"),  # now the customer has to show it
        ("2027-09-08", "FR", "yes"),  # France presumes for all 24 months
        ("2028-09-07", "FR", "yes"),
    ],
)
def test_the_burden_of_proof_turns_after_the_presumption(appeared: str, market: str, eligible: str) -> None:
    found = claim(f"{appeared}T12:00:00+02:00", market)
    assert found.eligible == eligible
    missing = [fact.path for fact in found.missing_facts]
    assert missing == (["request.nonconformity.present_at_delivery"] if eligible == "conditional" else [])


def test_used_goods_are_presumed_faulty_for_a_year_only_in_france() -> None:
    found = claim("2027-09-08T12:00:00+02:00", "FR", order__lines=[
        {"line_id": "1", "sku": "UKE-21", "quantity": 1, "unit_price_minor": 6490, "sold_as": "used"}])  # fmt: skip
    assert (found.eligible, found.deadlines.presumption_until) == ("conditional", date(2027, 9, 7))


def test_a_french_repair_has_thirty_days_and_adds_six_months() -> None:
    found = claim("2027-03-01T10:00:00+01:00", "FR")
    assert [option.within_days for option in found.remedies[0]] == [30, 30]
    repaired = [{"requested_on": "2027-01-02", "returned_on": "2027-01-20", "outcome": "fixed"}]
    longer = claim("2027-03-01T10:00:00+01:00", "FR", progress__repairs=repaired)
    # 7 September 2026 + 24 + 6 months
    assert longer.deadlines.last_day_to_act == date(2029, 3, 7)


@pytest.mark.parametrize(
    ("repair", "market"),
    [
        ({"outcome": "failed"}, "DE"),
        ({"outcome": "fixed", "same_defect_again_on": "2027-02-20"}, "DE"),
        ({"requested_on": "2027-01-29", "outcome": "open"}, "FR"),  # 31 days on 1 March
    ],
)
def test_a_failed_or_slow_repair_opens_the_way_to_the_money(repair: dict[str, Any], market: str) -> None:
    found = claim("2027-03-01T10:00:00+01:00", market, progress__repairs=[repair])
    assert kinds(found) == [["price_reduction", "refund"]]
    assert not found.refund.conditional
    assert codes(found)[-1] in ("cure_failed", "cure_too_slow")


def test_a_repair_of_thirty_days_is_not_yet_too_slow() -> None:
    repair = [{"requested_on": "2027-01-30", "outcome": "open"}]
    assert len(claim("2027-03-01T10:00:00+01:00", "FR", progress__repairs=repair).remedies) == 2


def test_a_minor_fault_leaves_the_contract_standing() -> None:
    fault = {"kind": "defect", "appeared_on": "2027-03-01", "severity": "minor"}
    found = claim("2027-03-01T10:00:00+01:00", request__nonconformity=fault)
    assert kinds(found) == [["repair", "replacement"], ["price_reduction"]]
    assert found.refund is None


def test_a_wrong_item_is_not_repaired() -> None:
    found = claim("2027-03-01T10:00:00+01:00", request__ground="wrong_item", request__nonconformity=None)
    assert kinds(found)[0] == ["replacement"]


def test_what_the_customer_caused_is_refused_with_a_citation() -> None:
    fault = {"kind": "defect", "appeared_on": "2027-03-01", "customer_caused": True}
    found = claim("2027-03-01T10:00:00+01:00", request__nonconformity=fault)
    assert (found.eligible, cited(found)) == ("no", ["de.guarantee.liability"])


@pytest.mark.parametrize(("offered", "eligible"), [(False, "no"), (True, "yes"), (None, "conditional")])
def test_damage_in_the_hands_of_the_customer_s_own_carrier(offered: bool | None, eligible: str) -> None:
    carrier: dict[str, Any] = {
        "order__delivery__arranged_by": "customer",
        "order__delivery__carrier_offered_by_seller": offered,
    }
    found = claim("2026-09-08T10:00:00+02:00", request__ground="damaged", request__nonconformity=None, **carrier)
    assert found.eligible == eligible
    assert "de.delivery.risk" in cited(found)


@pytest.mark.parametrize(
    ("progress", "market", "due"),
    [
        ({"goods_received_on": "2027-03-10"}, "DE", date(2027, 3, 10)),
        ({"dispatch_proof_on": "2027-03-08", "goods_received_on": "2027-03-10"}, "DE", date(2027, 3, 8)),
        ({"goods_received_on": "2027-03-10"}, "FR", date(2027, 3, 24)),  # 14 days
        ({}, "FR", None),
    ],
)
def test_a_refund_for_faulty_goods_counts_from_goods_or_proof(
    progress: dict[str, Any], market: str, due: date | None
) -> None:
    failed = {**progress, "repairs": [{"outcome": "failed"}]}
    found = claim("2027-03-01T10:00:00+01:00", market, progress=failed)
    assert found.deadlines.refund.on == due


def test_a_prolongation_nobody_is_sure_of_is_read_for_the_customer_and_says_so() -> None:
    repaired: dict[str, Any] = {"progress__repairs": [{"outcome": "fixed", "returned_on": "2027-01-20"}]}
    found = claim("2027-03-01T10:00:00+01:00", **repaired)
    # 24 + 12 months
    assert found.deadlines.last_day_to_act == date(2029, 9, 7)
    basis = next(entry for entry in found.legal_basis if entry.rule == "de.guarantee.repair_prolongs")
    assert (basis.certainty, found.needs_person) == ("unsure", ())


def test_a_business_buyer_s_claim_is_for_a_person() -> None:
    found = claim("2027-03-01T10:00:00+01:00", order__buyer={"kind": "business"})
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["law_not_held"])


def test_in_the_united_states_faulty_goods_go_back_for_the_money_within_four_years() -> None:
    found = claim("2027-03-01T10:00:00-05:00", "US")
    assert (kinds(found), found.deadlines.last_day_to_act) == ([["refund", "replacement"]], date(2030, 9, 7))
    # no presumption: the buyer shows that the goods were not merchantable when they came
    assert (found.eligible, found.condition.code) == ("conditional", "fault_at_delivery")
    assert claim("2030-09-08T10:00:00-04:00", "US").eligible == "no"
