"""Signs of abuse send a decision to a person and change nothing else of it; the shop says which signs it looks at."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from services.policy.domain.abuse import CustomerPast, GrantedCase, past_of
from services.policy.domain.case_decision import rule_case
from shared.facts.decision import Decision
from shared.rulebook.store_policy import StorePolicy
from tests.unit.policy.stage import facts, rulebook

NOW = datetime(2026, 9, 17, 17, 30, tzinfo=UTC)
UKULELE, UMBRELLA = "UKE-21", "UMB-03"
TOO_LATE = {"request.sent_at": "2026-12-05T12:00:00+01:00"}
UNDATED = {"order.delivery.parcels": [{"parcel_id": "p1", "status": "delivered"}]}


def granted(name: str, days_ago: float, *items: str) -> GrantedCase:
    return GrantedCase(name, NOW - timedelta(days=days_ago), items)


def past(cases: int = 0, *items: str) -> CustomerPast:
    return CustomerPast(as_of=NOW, granted_cases=cases, same_items=items)


def looked(
    entries: list[dict[str, Any]], known: CustomerPast | None, changes: dict[str, Any] | None = None
) -> Decision:  # fmt: skip
    policy = StorePolicy.model_validate({"version": "7", "abuse": entries})
    book = replace(rulebook(), store=policy)
    return rule_case(*facts(changes), book, "withdrawal_return", ("refund",), known).decision


def why(decision: Decision) -> list[tuple[str, str]]:
    return [(need.code, need.text) for need in decision.needs_person]


def used(decision: Decision) -> dict[str, Any]:
    return {path: value for path, value in decision.facts_used.items() if path.startswith("context.")}


def test_more_granted_cases_than_the_limit_send_a_yes_to_a_person_and_leave_it_a_yes() -> None:
    entry = {"granted_cases_above": 4}
    at, over = looked([entry], past(4)), looked([entry], past(5))
    assert (at.eligible, why(at)) == ("yes", [])
    assert (over.eligible, why(over)) == ("yes", [("abuse_signal", "5 returns granted within a year")])
    changed = {"decision_id", "needs_person", "facts_used"}
    assert over.model_dump(exclude=changed) == at.model_dump(exclude=changed)


def test_the_same_item_again_counts_only_when_it_is_asked_about() -> None:
    entry = {"same_item_again": True}
    one = {"request.lines": [{"line_id": "1", "quantity": 1}]}
    assert why(looked([entry], past(0, UKULELE), one)) == [("abuse_signal", "the same item was granted before")]
    assert why(looked([entry], past(0, UMBRELLA), one)) == []
    assert why(looked([entry], past(0, UMBRELLA))) == [("abuse_signal", "the same item was granted before")]


def test_what_was_looked_at_is_named_whether_or_not_it_fits() -> None:
    both = {"granted_cases_above": 4, "same_item_again": True}
    assert used(looked([both], past(2))) == {
        "context.customer.as_of": "2026-09-17T17:30:00+00:00",
        "context.customer.granted_cases": 2,
        "context.customer.same_item": [],
    }
    assert used(looked([{"same_item_again": True}], past(9, UKULELE))) == {
        "context.customer.as_of": "2026-09-17T17:30:00+00:00",
        "context.customer.same_item": [UKULELE],
    }


def test_several_signals_are_one_reason() -> None:
    entries = [{"granted_cases_above": 0, "same_item_again": True}, {"granted_cases_above": 0}]
    text = "1 return granted within a year; the same item was granted before"
    assert why(looked(entries, past(1, UKULELE))) == [("abuse_signal", text)]


@pytest.mark.parametrize(
    ("entry", "fits"),
    [
        ({}, True),
        ({"markets": ["FR"]}, False),
        ({"memberships": ["gold"]}, False),
        ({"channels": ["web_form"]}, True),
        ({"valid_to": date(2026, 9, 16)}, False),
    ],
)
def test_a_signal_is_looked_at_only_where_its_entry_fits(entry: dict[str, Any], fits: bool) -> None:
    found = looked([{"granted_cases_above": 4, **entry}], past(5))
    assert (bool(found.needs_person), bool(used(found))) == (fits, fits)


def test_without_an_entry_or_a_known_past_nothing_is_looked_at() -> None:
    unasked, unknown = looked([], past(99, UKULELE)), looked([{"granted_cases_above": 4}], None)
    assert (why(unasked), used(unasked), why(unknown), used(unknown)) == ([], {}, [], {})
    assert unknown.decision_id == looked([], None).decision_id


def test_a_refusal_needs_nobody_and_missing_facts_are_asked_for_first() -> None:
    entry = {"granted_cases_above": 4}
    refused, unclear = looked([entry], past(5), TOO_LATE), looked([entry], past(5), UNDATED)
    assert (refused.eligible, why(refused), used(refused)) == ("no", [], {})
    assert (unclear.eligible, bool(unclear.missing_facts), used(unclear)) == ("conditional", True, {})


def test_another_past_makes_another_decision() -> None:
    entry = [{"granted_cases_above": 4}]
    assert looked(entry, past(1)).decision_id != looked(entry, past(2)).decision_id
    assert looked(entry, past(1)).decision_id == looked(entry, past(1)).decision_id


def test_a_year_is_365_days_and_an_item_counts_however_long_ago() -> None:
    order = facts()[0]
    elsewhere = [
        granted("within", 365, "X-1"),
        granted("just over", 365.01, UKULELE),
        granted("long ago", 900, UMBRELLA, "X-2"),
        granted("today", 0, UKULELE),
    ]
    assert past_of(elsewhere, "mine", order, NOW) == past(2, UKULELE, UMBRELLA)


def test_a_case_is_not_its_own_past_and_what_was_asked_later_is_none() -> None:
    order = facts()[0]
    assert past_of([granted("mine", 1, UKULELE), granted("later", -1, UKULELE)], "mine", order, NOW) == past()


def test_an_entry_that_names_no_signal_is_a_mistake() -> None:
    with pytest.raises(ValidationError, match="names neither"):
        StorePolicy.model_validate({"version": "7", "abuse": [{"markets": ["DE"]}]})


def test_the_shipped_policy_looks_at_no_signal() -> None:
    assert rulebook().store.abuse == ()
