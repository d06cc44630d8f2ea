"""Who has to show that the fault was there at delivery: presumptions, their ends, and laws that ask nobody."""

from datetime import date
from typing import Any

import pytest

from services.policy.domain.decide import decide
from shared.rulebook.rules_delivery import Risk
from shared.rulebook.rules_guarantee import Liability, Presumption
from tests.unit.policy.guarantee_law import book, claim, condition, made, missing, needs
from tests.unit.policy.stage import cited, facts

TWO_YEARS = made(Liability, months=24)
NO_PRESUMPTION: dict[str, Any] = {"liability": TWO_YEARS, "presumption": None}


@pytest.mark.parametrize("kind", ["defect", "transit_damage"])
def test_without_a_presumption_the_customer_has_to_show_the_fault(kind: str) -> None:
    found = claim(NO_PRESUMPTION, "2026-10-01", {"kind": kind})
    assert (found.eligible, condition(found), missing(found)) == (
        "conditional",
        "fault_at_delivery",
        ["present_at_delivery"],
    )
    assert (found.refund, found.deadlines.presumption_until) == (None, None)


@pytest.mark.parametrize("kind", ["wrong_item", "missing_part", "not_as_described"])
def test_what_is_there_at_delivery_by_its_nature_needs_no_proof(kind: str) -> None:
    assert claim(NO_PRESUMPTION, "2027-10-01", {"kind": kind}).eligible == "yes"


@pytest.mark.parametrize("told", [{"present_at_delivery": True}, {"acknowledged_by_seller": True}])
def test_what_was_shown_or_acknowledged_needs_no_more_proof(told: dict[str, Any]) -> None:
    assert claim(NO_PRESUMPTION, "2026-10-01", {"kind": "defect", **told}).eligible == "yes"


@pytest.mark.parametrize("present", [None, False])
def test_where_the_law_asks_for_no_proof_whatever_shows_in_time_is_covered(present: bool | None) -> None:
    law = {"liability": made(Liability, months=24, proof="not_needed"), "presumption": None}
    fault = {"kind": "defect", "appeared_on": "2028-09-07", "present_at_delivery": present}
    found = claim(law, "2028-09-07", fault)
    assert (found.eligible, missing(found)) == ("yes", [])


def test_a_fault_that_was_not_there_is_refused() -> None:
    fault = {"kind": "defect", "appeared_on": "2026-10-01", "present_at_delivery": False}
    assert claim(NO_PRESUMPTION, "2026-10-01", fault).eligible == "no"


@pytest.mark.parametrize(("category", "until"), [("Laptop", date(2027, 3, 7)), ("ukulele", None), (None, None)])
def test_some_goods_alone_are_presumed_faulty(category: str | None, until: date | None) -> None:
    law = {"liability": TWO_YEARS, "presumption": made(Presumption, months=6, categories=["computer"])}
    found = claim(law, "2027-03-07", order__lines__0__category=category)
    # 7 September 2026 + 6 months
    assert found.deadlines.presumption_until == until
    assert (found.eligible, "test.presumption" in cited(found)) == (("yes", True) if until else ("conditional", False))


@pytest.mark.parametrize("sold_as", ["used", "refurbished"])
def test_used_goods_are_presumed_faulty_for_a_shorter_time(sold_as: str) -> None:
    law = {"liability": TWO_YEARS, "presumption": made(Presumption, months=24, used_months=12)}
    found = claim(law, "2027-09-08", order__lines__0__sold_as=sold_as)
    assert (found.eligible, found.deadlines.presumption_until) == ("conditional", date(2027, 9, 7))


@pytest.mark.parametrize(("promised", "until"), [(36, date(2029, 9, 7)), (3, date(2026, 12, 7)), (None, None)])
def test_the_presumption_lasts_as_long_as_the_guarantee_that_was_promised(
    promised: int | None, until: date | None
) -> None:
    law = {"liability": TWO_YEARS, "presumption": made(Presumption, months=0, while_commercial=True)}
    given = {"by": "maker", "months": promised} if promised is not None else None
    found = claim(law, "2027-03-01", order__lines__0__commercial_guarantee=given)
    assert found.deadlines.presumption_until == until
    assert found.eligible == ("yes" if promised == 36 else "conditional")


def test_damage_on_the_way_is_for_a_person_where_the_risk_may_have_passed_before() -> None:
    law = {"liability": made(Liability, months=24, proof="not_needed")}
    given = facts({"request.ground": "damaged", "request.lines": [{"line_id": "1", "quantity": 1}]})
    found = decide(*given, book(law, {"risk": made(Risk, seller_until="handover")}))
    assert (condition(found), needs(found)) == ("risk_in_transit", ["risk_in_transit"])
    assert "test.risk" in cited(found)
