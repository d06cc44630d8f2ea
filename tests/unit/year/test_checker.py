"""The judge of the year accounts for each request, and says of every kind of wrong that it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from shared import ids
from tests.e2e.year import table
from tests.e2e.year.checker import Account, Judge, allowed_ends, end_of
from tests.e2e.year.endings import Ending, Known, Outcome, Refund, told_of
from tests.e2e.year.invoices import Credit, Invoice
from tests.e2e.year.orders import order_subject, payment_reference
from tests.e2e.year.places import place_of
from tests.e2e.year.plan import Plan
from tests.e2e.year.played import Spent
from tests.unit.year.small import small_year

_SHOP = "blue-harbour"
_YEAR = small_year()
_INVOICES = _YEAR.by_number()
_PLAN = Plan(_YEAR, _SHOP)
_DELIVERED = {invoice.number: _PLAN.delivered_at(invoice) for invoice in _YEAR.invoices}
_JUDGE = Judge(_YEAR, _SHOP, frozenset({"DE", "FR", "US"}), _DELIVERED)
_PUBLISHED = ("1001-v1", "1001-v2", "rq-1")
_GERMAN = next(credit for credit in _YEAR.credits if credit.invoice == "1001")
_LATE = _YEAR.credits[-1]


def _case(credit: Credit) -> str:
    return ids.case_id(_SHOP, credit.request_id)


def _right(credit: Credit, invoice: Invoice) -> Ending:
    """The ending this credit has to have."""
    case_id, subject = _case(credit), order_subject(_SHOP, invoice.number)
    known = Ending(case_id, "closed", subject, notices=("acknowledgement",))
    market = place_of(invoice.country).market
    if market not in _JUDGE.markets:
        told = (*known.notices, "with_person")
        return replace(known, stage="with_person", person=("no_law_for_market",), notices=told)
    if "refunded" not in allowed_ends(market, credit, _DELIVERED[invoice.number], place_of(invoice.country).zone):
        told = (*known.notices, "refused")
        return replace(known, eligible="no", cites=("us.withdrawal.right",), reasons=("no_right",), notices=told)
    refund = Refund(f"effect-{credit.request_id}", credit.amount_minor, "GBP")
    return replace(known, eligible="yes", refunds=(refund,), notices=(*known.notices, "refund_sent"))


def _row(ending: Ending, refund: Refund) -> Mapping[str, Any]:
    number = ending.subject.partition("/")[2]
    return {
        "our_reference": refund.effect_id,
        "refund_reference": f"re-{refund.effect_id}",
        "payment_reference": payment_reference(number),
        "amount_minor": refund.amount_minor,
        "currency": refund.currency,
        "state": "succeeded",
    }


def _outcome() -> Outcome:
    endings = {_case(credit): _right(credit, _INVOICES[credit.invoice]) for credit in _YEAR.credits}
    return Outcome(
        endings=endings,
        orders={
            order_subject(_SHOP, invoice.number): Known(2, len(invoice.items), invoice.total_minor)
            for invoice in _YEAR.invoices
        },
        heard=dict.fromkeys(_PUBLISHED, "handled"),
        provider_refunds=tuple(_row(ending, refund) for ending in endings.values() for refund in ending.refunds),
    )


def _troubles(outcome: Outcome) -> list[str]:
    return _JUDGE.troubles(outcome, _JUDGE.accounts(outcome), _PUBLISHED)


def _with(credit: Credit, **change: Any) -> Outcome:
    outcome = _outcome()
    changed = replace(outcome.endings[_case(credit)], **change)
    return replace(outcome, endings={**outcome.endings, _case(credit): changed})


def test_a_year_in_which_everything_came_right_has_no_troubles() -> None:
    assert _troubles(_outcome()) == []


def test_refunds_refusals_and_persons_are_told_apart() -> None:
    ends = [(account.country, account.end) for account in _JUDGE.accounts(_outcome())]

    assert ends == [
        ("Germany", "refunded"),
        ("United Kingdom", "person"),
        ("Germany", "refunded"),
        ("USA", "refused"),
        ("Germany", "refused"),
    ]


@pytest.mark.parametrize(
    ("credit", "change", "says"),
    [
        (_GERMAN, {"refunds": (Refund("effect-x", 1, "GBP"),)}, "paid {'GBP': 1}, credited 495"),
        (_GERMAN, {"stage": "paying"}, "its stage is paying"),
        (_GERMAN, {"eligible": "no", "refunds": (), "cites": ("de.withdrawal.period",)}, "it had to be refunded"),
        (_GERMAN, {"person": ("already_granted",), "stage": "with_person"}, "person, already_granted"),
        (_GERMAN, {"notices": ("acknowledgement",)}, "refund_sent was sent 0 times"),
        (_GERMAN, {"notices": ("acknowledgement", "acknowledgement", "refund_sent")}, "sent 2 times"),
        (_GERMAN, {"subject": "blue-harbour/1002"}, "its case is under blue-harbour/1002"),
        (_LATE, {"cites": ()}, "closed with eligible no and 0 refunds"),
        (_LATE, {"eligible": "yes", "refunds": (Refund("e", 2500, "GBP"),)}, "it had to be refused"),
        (_YEAR.credits[1], {"stage": "closed", "person": (), "eligible": "yes"}, "no law is loaded for GB"),
    ],
)
def test_an_end_that_is_not_the_right_one_is_named(credit: Credit, change: dict[str, Any], says: str) -> None:
    troubles = _troubles(_with(credit, **change))

    assert any(credit.request_id in line and says in line for line in troubles), troubles


def test_a_request_without_a_case_is_named() -> None:
    outcome = _outcome()
    rest = {case_id: ending for case_id, ending in outcome.endings.items() if case_id != _case(_GERMAN)}

    assert any("it has no case" in line for line in _troubles(replace(outcome, endings=rest)))


def test_a_refund_the_provider_made_twice_or_never_or_of_another_amount_is_named() -> None:
    outcome = _outcome()
    first, *others = outcome.provider_refunds
    twice = replace(outcome, provider_refunds=(first, *outcome.provider_refunds))
    never = replace(outcome, provider_refunds=tuple(others))
    other = replace(outcome, provider_refunds=({**first, "amount_minor": 1}, *others))

    assert any("twice" in line for line in _troubles(twice))
    for wrong in (never, other):
        lines = _troubles(wrong)
        assert any("differ about refund" in line for line in lines)
        assert any("the provider paid" in line for line in lines)


def test_orders_and_events_that_are_missing_or_changed_are_named() -> None:
    outcome = _outcome()
    subject = order_subject(_SHOP, "1001")
    old = replace(outcome, orders={**outcome.orders, subject: Known(1, 3, 5500)})
    gone = replace(outcome, orders={name: known for name, known in outcome.orders.items() if name != subject})
    more = replace(outcome, orders={**outcome.orders, "blue-harbour/9": Known(2, 1, 1)})
    heard = replace(outcome, heard={"1001-v1": "handled", "1001-v2": "parked", "stray": "handled"})

    assert any("order 1001 is remembered as" in line for line in _troubles(old))
    assert "order 1001 is missing" in _troubles(gone)
    assert "nobody placed the order blue-harbour/9" in _troubles(more)
    assert {"event 1001-v2 was parked", "event rq-1 was never heard", "nobody published stray"} <= {*_troubles(heard)}


def test_what_is_left_over_is_a_trouble_of_its_own() -> None:
    assert _troubles(replace(_outcome(), left_over=("refunds: 1 effects are stuck",))) == [
        "refunds: 1 effects are stuck"
    ]


def test_a_late_refund_is_a_trouble_and_a_case_that_nobody_answers_is_none() -> None:
    outcome = _outcome()

    assert _troubles(replace(outcome, breached={"human_answer": 1, "decision": 1})) == []
    assert any("refund" in line for line in _troubles(replace(outcome, breached={"refund": 1})))
    assert any("human_answer" in line for line in _troubles(replace(outcome, breached={"human_answer": 2})))


def test_a_market_whose_days_are_not_known_here_may_end_in_any_decided_way() -> None:
    allowed = allowed_ends("SA", _GERMAN, _DELIVERED["1001"], "Asia/Riyadh")

    assert allowed == {"refunded", "refused", "person"}


def test_policys_latest_word_counts() -> None:
    basis = [{"rule": "de.withdrawal.period"}]
    made = {"decision": {"eligible": "yes", "legal_basis": basis, "reasons": [{"code": "withdrawal_in_time"}]}}
    doubt = {"reasons": [{"code": "already_granted"}]}
    ending = told_of(Ending("c", "closed"), "decision.needs_person", doubt)

    assert ending.person == ("already_granted",)
    assert told_of(ending, "decision.made", made).person == ()
    assert end_of(replace(told_of(ending, "decision.made", made), refunds=(Refund("e", 1, "GBP"),))) == (
        "refunded",
        "withdrawal_in_time",
    )


@pytest.mark.parametrize(
    ("type_", "told"),
    [
        ("decision.needs_facts", {"missing": [{"code": "order.region"}]}),
        ("refund.failed", {"reason": {"code": "charge_unknown"}}),
        ("notice.expired", {"template": "approved"}),
    ],
)
def test_what_stands_in_the_way_makes_an_end_otherwise(type_: str, told: dict[str, Any]) -> None:
    assert end_of(told_of(Ending("c", "closed"), type_, told))[0] == "otherwise"


def test_the_table_has_a_line_a_country_and_sums() -> None:
    accounts: tuple[Account, ...] = _JUDGE.accounts(_outcome())
    lines = table.by_country(_YEAR, accounts).splitlines()

    assert [line.split()[0] for line in lines] == ["country", "Germany", "United", "USA", "all"]
    assert lines[-1].split() == ["all", "3", "5", "2", "20.10", "2", "1", "0"]
    assert "no_law_for_market" in table.by_reason(accounts)
    assert "promises not kept: none" in table.where_the_time_went(Spent(days=1), 1.0, {})
