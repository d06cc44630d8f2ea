"""Facts are read strictly where a decision is asked for, and permissively from the wire; never where money is named."""

import pytest
from pydantic import ValidationError

from shared.facts.decision import Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.reading import read_permissively
from shared.facts.request import RequestFacts
from tests.unit.policy.stage import EXAMPLE, decided

ORDER = EXAMPLE["order"]
REQUEST = EXAMPLE["request"]


def trouble(model: type[Order] | type[RequestFacts], data: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return [".".join(map(str, error["loc"])) for error in caught.value.errors()]


def test_an_unknown_key_is_an_error_naming_its_path() -> None:
    lines = [{**ORDER["lines"][0], "colour": "red"}]
    assert trouble(Order, {**ORDER, "lines": lines}) == ["lines.0.colour"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("currency", "QQQ"),
        ("market", "XX"),
        ("region", "DE-ZZ"),
        ("time_zone", "Europe/Nowhere"),
        ("locale", "de_DE!"),
        ("placed_at", "2026-09-01T10:00:00"),
    ],
)
def test_places_money_and_instants_exist_or_are_refused(key: str, value: str) -> None:
    assert trouble(Order, {**ORDER, key: value}) == [key]


def test_an_unknown_word_names_its_path_for_a_decision() -> None:
    assert trouble(RequestFacts, {**REQUEST, "ground": "regret"}) == ["ground"]


def test_the_wire_reader_turns_an_unknown_word_into_unknown_and_names_it() -> None:
    order, words = read_permissively(Order, {**ORDER, "delivery": {"pattern": "by_drone"}})
    assert (order.delivery.pattern, words) == ("unknown", ("delivery.pattern",))


def test_the_wire_reader_softens_neither_money_nor_other_trouble() -> None:
    with pytest.raises(ValidationError, match="QQQ"):
        read_permissively(Order, {**ORDER, "currency": "QQQ", "delivery": {"pattern": "by_drone"}})
    with pytest.raises(ValidationError, match="version"):
        read_permissively(Order, {**ORDER, "version": 0, "delivery": {"pattern": "by_drone"}})


def test_null_and_absent_are_the_same_unknown() -> None:
    absent = {key: value for key, value in ORDER.items() if key not in ("buyer", "seller", "payments", "policy")}
    null = {**absent, "buyer": None, "seller": None, "payments": None, "policy": None}
    assert Order.model_validate(absent) == Order.model_validate(null)


def test_days_and_instants_stay_what_they_are() -> None:
    progress = Progress.model_validate({"goods_received_on": "2026-09-20", "dispatch_proof_on": "2026-09-20T23:30:00Z"})
    assert progress.model_dump_json(exclude_none=True, exclude_defaults=True) == (
        '{"dispatch_proof_on":"2026-09-20T23:30:00Z","goods_received_on":"2026-09-20"}'
    )


def test_an_instant_of_progress_is_a_day_at_the_delivery_address() -> None:
    # 23:30 UTC on 4 October is the 5th in Berlin
    found = decided({"progress.dispatch_proof_on": "2026-10-04T23:30:00Z", "as_of": "2026-10-06T10:00:00+02:00"})
    assert found.deadlines.refund is not None
    assert str(found.deadlines.refund.on) == "2026-10-05"


def test_a_decision_is_written_with_the_contract_s_fields_in_their_order() -> None:
    text = decided().model_dump(mode="json", by_alias=True)
    assert list(text) == [
        "decision_id", "rulebook", "order_id", "request_id", "decided_at", "ground", "eligible", "condition",
        "needs_person", "remedies", "chosen_by", "return", "refund", "deadlines", "late", "compensation_minor",
        "legal_basis", "arithmetic", "reasons", "facts_used", "missing_facts", "alternatives", "explanation",
    ]  # fmt: skip
    assert Decision.model_validate(text) == decided()
