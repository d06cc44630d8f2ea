"""Worked examples of Indonesian law: two working days that a person has to read, and a trader that has to prove."""

from datetime import date

import pytest

from tests.unit.policy.markets.world_stage import NOTHING, condition, faulty, got, needs, paid_by, refund_on
from tests.unit.policy.stage import decided, kinds, rulebook


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-09-07", date(2026, 9, 9)),  # Monday 7 is day 0; Tuesday 8 is working day 1, Wednesday 9 is 2
        ("2026-09-04", date(2026, 9, 8)),  # Friday 4; the weekend is skipped: Monday 7 is 1, Tuesday 8 is 2
        (
            "2026-08-14",
            date(2026, 8, 19),
        ),  # Friday 14; Monday 17 is Independence Day: Tuesday 18 is 1, Wednesday 19 is 2
        ("2026-08-24", date(2026, 8, 27)),  # Monday 24; Tuesday 25 is a holiday: 26 is 1, Thursday 27 is 2
    ],
)
def test_two_working_days_go_to_a_person_for_they_may_need_a_fault(received: str, last: date) -> None:
    asked = {"order.placed_at": "2026-08-10T10:00:00+07:00", **got(f"{received}T10:00:00+07:00")}
    found = decided({**asked, "request.sent_at": f"{last}T23:59:00+07:00"}, "ID")
    assert (found.eligible, condition(found), needs(found)) == ("conditional", "law_unsure", ["law_unsure"])
    assert found.deadlines.last_day_to_act == last
    late = decided({**asked, "request.sent_at": f"{last}T17:00:00+00:00"}, "ID")
    assert late.eligible == "no"


def test_the_money_or_other_goods_in_seven_days_for_a_fault() -> None:
    claim = faulty("2026-09-04T10:00:00+07:00", "2026-09-14T10:00:00+07:00", appeared_on="2026-09-10")
    found = decided(claim, "ID")
    assert (found.eligible, kinds(found), found.chosen_by) == ("yes", [["refund", "replacement"]], "customer")
    # told Monday 14 September: day 7 = Monday 21
    assert (refund_on(found), paid_by(found)) == (date(2026, 9, 21), "seller")


def test_the_trader_has_to_show_that_the_goods_were_sound() -> None:
    claim = faulty("2026-09-04T10:00:00+07:00", "2027-06-01T10:00:00+07:00", appeared_on="2027-05-30")
    assert decided(claim, "ID").eligible == "yes"
    sound = {**claim, "request.nonconformity.present_at_delivery": False}
    assert decided(sound, "ID").eligible == "no"


def test_what_shows_after_the_first_year_a_person_weighs() -> None:
    # received 4 September 2026: the first year ends on 4 September 2027
    day = faulty("2026-09-04T10:00:00+07:00", "2027-09-05T10:00:00+07:00", appeared_on="2027-09-05")
    assert needs(decided(day, "ID")) == ["durability"]


def test_what_lateness_gives_is_for_a_person() -> None:
    found = decided(NOTHING, "ID")
    assert (found.eligible, needs(found)) == ("conditional", ["law_unsure"])


def test_duty_is_free_up_to_three_dollars_and_tax_never() -> None:
    law = rulebook().market("ID", date(2026, 9, 1))
    assert law is not None
    duty, tax = law.customs.low_value_duty, law.customs.low_value_tax
    assert duty is not None
    assert tax is not None
    assert (duty.up_to_minor, duty.currency, tax.up_to_minor) == (300, "USD", None)
