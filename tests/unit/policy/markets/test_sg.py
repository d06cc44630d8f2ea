"""Worked examples of Singaporean law: no right to change one's mind, cure before money, six months of presumption."""

from datetime import date
from typing import Any

from tests.unit.policy.stage import cited, codes, decided, delivered, kinds, rulebook


def faulty(asked: str, showed: str, **facts: Any) -> dict[str, Any]:
    return {
        **delivered("2026-09-09"),
        "request.ground": "defective",
        "request.lines": [{"line_id": "1", "quantity": 1}],
        "request.nonconformity": {"kind": "defect", "appeared_on": showed, **facts},
        "request.sent_at": f"{asked}T10:00:00+08:00",
    }


def test_no_law_gives_a_right_to_change_one_s_mind_online() -> None:
    found = decided({**delivered("2026-09-09"), "request.sent_at": "2026-09-10T10:00:00+08:00"}, "SG")
    assert (found.eligible, cited(found)) == ("no", ["sg.withdrawal.right"])
    assert "no_right" in codes(found)


def test_a_fault_of_the_first_six_months_is_presumed_to_have_been_there() -> None:
    # received 9 September 2026 + 6 months = 9 March 2027
    inside = decided(faulty("2027-03-20", "2027-03-09"), "SG")
    assert (inside.eligible, inside.deadlines.presumption_until) == ("yes", date(2027, 3, 9))
    assert kinds(inside) == [["repair", "replacement"], ["price_reduction", "refund"]]
    after = decided(faulty("2027-03-20", "2027-03-10"), "SG")
    assert (after.eligible, after.condition and after.condition.code) == ("conditional", "fault_at_delivery")


def test_a_failed_repair_opens_price_and_contract() -> None:
    repair = {"progress.repairs": [{"requested_on": "2026-10-01", "returned_on": "2026-10-10", "outcome": "failed"}]}
    found = decided({**faulty("2026-10-20", "2026-09-20"), **repair}, "SG")
    assert kinds(found) == [["price_reduction", "refund"]]
    assert found.refund is not None
    assert (found.refund.total_minor, found.refund.conditional) == (6490, False)


def test_claims_are_barred_six_years_after_delivery() -> None:
    # received 9 September 2026 + 72 months = 9 September 2032
    proven = {"present_at_delivery": True}
    assert decided(faulty("2032-09-09", "2032-09-01", **proven), "SG").eligible == "yes"
    found = decided(faulty("2032-09-10", "2032-09-01", **proven), "SG")
    assert (found.eligible, found.deadlines.last_day_to_act) == ("no", date(2032, 9, 9))


def test_the_seller_pays_the_way_back_of_faulty_goods() -> None:
    found = decided(faulty("2026-10-20", "2026-09-20"), "SG")
    assert found.returns is not None
    assert (found.returns.paid_by, "sg.guarantee.return_cost" in cited(found)) == ("seller", True)


def test_goods_with_a_carrier_are_the_buyer_s_unless_the_terms_say_otherwise() -> None:
    way = {"order.delivery.parcels.1.status": "in_transit", "order.delivery.parcels.1.delivered_at": None}
    asked = {"request.ground": "not_delivered", "request.lines": [{"line_id": "2", "quantity": 2}]}
    found = decided({**way, **asked}, "SG")
    assert (found.eligible, [need.code for need in found.needs_person]) == ("conditional", ["shipped_not_arrived"])


def test_the_tax_charged_at_the_sale_rose_with_2024() -> None:
    before, now = rulebook().market("SG", date(2023, 12, 31)), rulebook().market("SG", date(2024, 1, 1))
    assert before is not None
    assert now is not None
    rules = (before.customs.low_value_tax, now.customs.low_value_tax)
    # up to SGD 400; 8 per cent in 2023, 9 per cent since
    assert [(rule.up_to_minor, rule.rate_bp) for rule in rules if rule is not None] == [(40000, 800), (40000, 900)]
