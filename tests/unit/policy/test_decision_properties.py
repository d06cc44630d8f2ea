"""What holds for every decision, whatever the facts: money, citations, time, identity, kindness."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from deploy.ops.rulebooks import flat
from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from tests.unit.policy.stage import Facts, facts, rulebook

GROUNDS = ["withdrawal", "exchange", "defective", "guarantee", "damaged", "wrong_item", "not_delivered", "late"]
FAULTS = [None, "defect", "transit_damage", "wrong_item", "not_as_described", "missing_part", "unknown"]
maybe = st.sampled_from([None, True, False])


def day(offset: int) -> str:
    return (facts()[0].placed_at + timedelta(days=offset)).isoformat()


@st.composite
def parcels(draw: st.DrawFn) -> list[dict[str, Any]]:
    found = []
    for number in range(draw(st.integers(0, 3))):
        status = draw(st.sampled_from(["delivered", "in_transit", "lost", "returned_to_sender", "not_shipped", None]))
        arrived = day(draw(st.integers(1, 40))) if status in ("delivered", None) and draw(st.booleans()) else None
        lines = draw(st.sampled_from([["1"], ["2"], ["1", "2"], []]))
        handed = day(1) if status != "not_shipped" else None
        found.append({"parcel_id": f"p{number}", "line_ids": lines, "status": status, "handed_over_at": handed,
                      "delivered_at": arrived})  # fmt: skip
    return found


policies = st.none() | st.fixed_dictionaries(
    {
        "version": st.just("7"),
        "change_of_mind_days": st.none() | st.integers(0, 120),
        "counted_from": st.sampled_from(["delivery", "placed", None]),
        "return_paid_by": st.sampled_from(["customer", "seller", None]),
        "restocking_fee_bp": st.none() | st.integers(0, 10_000),
        "refunds_delivery": maybe,
        "shown_at": st.sampled_from([[], ["checkout"]]),
    }
)


told = st.sampled_from([None, day(0), day(20), day(400)])
NOTICE = {"ground": "custom_made", "line_ids": ["1"], "given_at": "2026-09-01", "consented_at": "2026-09-01"}
days = st.none() | st.integers(0, 900).map(lambda n: day(n)[:10])
repair = st.fixed_dictionaries(
    {
        "requested_on": days,
        "handed_in_on": days,
        "returned_on": days,
        "outcome": st.sampled_from([None, "open", "fixed", "failed"]),
        "same_defect_again_on": days,
    }
)
progress = st.fixed_dictionaries(
    {
        "order.seller.small_business": maybe,
        "order.lines.0.category": st.sampled_from([None, "phone", "book", "washing machine", "kite"]),
        "order.lines.0.commercial_guarantee": st.none() | st.just({"by": "manufacturer", "months": 36}),
        "order.lines.0.sold_as": st.sampled_from([None, "new", "used"]),
        "order.delivery.force_majeure": maybe,
        "progress.repairs": st.lists(repair, max_size=2),
        "progress.seller_answered_on": days,
        "progress.refund_agreed_on": days,
        "progress.refund_paid_on": days,
        "progress.used_named_carrier": maybe,
    }
)
disclosures = st.just({"order.disclosures": None}) | st.fixed_dictionaries(
    {
        "order.disclosures.withdrawal_information_at": told,
        "order.disclosures.contract_copy_at": told,
        "order.disclosures.return_procedure_in_writing_at": told,
        "order.disclosures.missing": st.sampled_from([None, (), ("seller_address",)]),
        "order.disclosures.named_return_carrier": st.sampled_from([None, "post"]),
        "order.disclosures.exclusion_notices": st.sampled_from([(), (NOTICE,)]),
    }
)


@st.composite
def changes(draw: st.DrawFn) -> dict[str, Any]:
    line = st.fixed_dictionaries(
        {
            "line_id": st.sampled_from(["1", "2"]),
            "quantity": st.integers(1, 3),
            "condition": st.none()
            | st.fixed_dictionaries({"seal_broken": maybe, "used": maybe, "damaged": maybe, "tags_attached": maybe}),
        }
    )
    known = {
        "request.ground": draw(st.sampled_from(GROUNDS)),
        "request.sent_at": day(draw(st.integers(0, 900))),
        "request.lines": draw(st.none() | st.lists(line, max_size=3)),
        "request.nonconformity": draw(
            st.none()
            | st.fixed_dictionaries(
                {
                    "kind": st.sampled_from(FAULTS),
                    "appeared_on": st.none() | st.integers(0, 900).map(lambda n: day(n)[:10]),
                    "customer_caused": maybe,
                    "present_at_delivery": maybe,
                    "severity": st.sampled_from([None, "minor", "major"]),
                    "repairable": maybe,
                }
            )
        ),
        "order.lines.0.seal": draw(st.sampled_from([None, "hygiene", "media", "shrink_wrap"])),
        "order.lines.0.custom_made": draw(maybe),
        "order.lines.1.perishable": draw(maybe),
        "order.buyer.kind": draw(st.sampled_from(["consumer", "business", None])),
        "order.delivery.parcels": draw(parcels()),
        "order.delivery.paid_minor": draw(st.none() | st.integers(0, 3000)),
        "order.delivery.cheapest_standard_minor": draw(st.none() | st.integers(0, 3000)),
        "order.delivery.arranged_by": draw(st.sampled_from(["seller", "customer", None])),
        "order.delivery.carrier_offered_by_seller": draw(maybe),
        "order.payments.0.captured_minor": draw(st.sampled_from([11380, 5000, 0])),
        "order.policy": draw(policies),
        "progress.goods_received_on": draw(st.none() | st.integers(0, 900).map(lambda n: day(n)[:10])),
        "progress.inspection": draw(
            st.none()
            | st.fixed_dictionaries(
                {
                    "on": st.just("2026-10-01"),
                    "value_loss_minor": st.none() | st.integers(0, 20_000),
                    "beyond_normal_handling": maybe,
                }
            )
        ),
    }
    return {**known, **draw(progress), **draw(disclosures)}


READ_KINDER = {rule for (_, rule, _), said in flat(rulebook()).items() if said["reading"] == "kinder"}
LAWS = sorted(rulebook().timelines, key=str)
places = st.sampled_from([*LAWS, ("AQ", None), ("US", "US-TX"), ("DE", "DE-BY")])
"""(market, region): every one that has rules of its own, and some that have none."""


@st.composite
def situations(draw: st.DrawFn) -> Facts:
    return facts(draw(changes()), *draw(places))


def decision(situation: Facts) -> Decision:
    return decide(*situation, rulebook())


@settings(max_examples=100)
@given(situations())
def test_a_refund_is_the_sum_of_its_parts_and_never_more_than_was_paid(situation: Facts) -> None:
    refund = decision(situation).refund
    if refund is not None:
        paid = sum(payment.captured_minor for payment in situation[0].payments)
        assert refund.total_minor == refund.goods_minor + refund.delivery_minor - refund.deduction_minor
        assert min(refund.model_dump(include={"goods_minor", "delivery_minor", "total_minor"}).values()) >= 0
        assert refund.total_minor <= paid


@settings(max_examples=100)
@given(situations())
def test_every_refusal_cites_a_source_and_offers_nothing(situation: Facts) -> None:
    found = decision(situation)
    if found.eligible == "no":
        assert found.legal_basis
        assert found.reasons
        assert (found.remedies, found.refund) == ((), None)


@settings(max_examples=100)
@given(situations())
def test_what_is_conditional_names_its_condition_and_what_is_not_names_none(situation: Facts) -> None:
    found = decision(situation)
    assert (found.condition is not None) == (found.eligible == "conditional")
    if found.eligible == "yes":
        assert found.remedies
        assert found.legal_basis


@settings(max_examples=100)
@given(situations())
def test_a_decision_resting_on_unsure_law_says_so_or_reads_it_for_the_customer(situation: Facts) -> None:
    found = decision(situation)
    unsure = {basis.rule for basis in found.legal_basis if basis.certainty == "unsure"} - READ_KINDER
    assert bool(unsure) == ("law_unsure" in [need.code for need in found.needs_person])
    assert not unsure or found.eligible != "yes"


@settings(max_examples=100)
@given(situations())
def test_the_same_facts_give_the_same_bytes(situation: Facts) -> None:
    order, request, progress, as_of = situation
    again = (
        Order.model_validate_json(order.model_dump_json()),
        RequestFacts.model_validate_json(request.model_dump_json()),
        Progress.model_validate_json(progress.model_dump_json()),
        as_of,
    )
    assert decision(again).model_dump_json(by_alias=True) == decision(situation).model_dump_json(by_alias=True)


@settings(max_examples=100)
@given(situations(), st.integers(1, 400))
def test_a_day_more_never_reopens_a_right_to_change_one_s_mind_or_a_guarantee(situation: Facts, days: int) -> None:
    order, request, progress, as_of = situation
    if request.ground in ("not_delivered", "late"):
        return
    before = decision(situation)
    after = decide(order, request, progress, as_of + timedelta(days=days), rulebook())
    if before.eligible == "no":
        assert after.eligible == "no"


@settings(max_examples=100)
@given(changes(), places, st.integers(1, 200))
def test_asking_later_never_opens_what_was_closed(
    known: dict[str, Any], place: tuple[str, str | None], days: int
) -> None:
    known = {**known, "request.ground": "withdrawal"}
    first = facts(known, *place)
    later = facts({**known, "request.sent_at": (first[1].sent_at + timedelta(days=days)).isoformat()}, *place)
    if decision(first).eligible == "no":
        assert decision(later).eligible == "no"


@settings(max_examples=100)
@given(changes(), places, policies)
def test_a_promise_never_makes_a_decision_worse(
    known: dict[str, Any], place: tuple[str, str | None], policy: dict[str, Any] | None
) -> None:
    # A shown policy ends the right that New York and California give for one that was not shown, and stands before the
    # right of Japan: that is their law.
    if place[1] in ("US-NY", "US-CA") or place[0] == "JP":
        return
    known = {**known, "request.ground": "withdrawal"}
    without = decision(facts({**known, "order.policy": None}, *place))
    with_ = decision(facts({**known, "order.policy": policy}, *place))
    rank = {"no": 0, "conditional": 1, "yes": 2}
    assert rank[with_.eligible] >= rank[without.eligible]
    if without.eligible == "yes" and without.refund is not None and with_.refund is not None:
        assert with_.refund.total_minor >= without.refund.total_minor
        assert with_.deadlines.refund == without.deadlines.refund
