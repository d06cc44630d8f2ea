"""A second reading of the statutes, made from the facts of each market without a look at the engine, agrees with it.

Each scenario names what it asks, the arithmetic behind its answer (`why`), and the fields its reader left `open`.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.policy.second_reading.comparing import differences
from tests.unit.policy.stage import rulebook

TEXTS = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("*.jsonl"))]
SCENARIOS = [json.loads(line) for text in TEXTS for line in text.split("\n") if line]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario["id"] for scenario in SCENARIOS])
def test_the_second_reading_agrees(scenario: dict[str, Any]) -> None:
    assert differences(scenario, rulebook()) == [], scenario["why"]


def test_a_decision_that_is_not_as_expected_is_found() -> None:
    scenario = next(one for one in SCENARIOS if one["expected"]["eligible"] == "yes" and not one["open"])
    expected = {**scenario["expected"], "eligible": "no", "chosen_by": "seller"}
    found = differences({**scenario, "expected": expected}, rulebook())
    assert [line.partition(":")[0] for line in found] == ["chosen_by", "eligible"]


def test_every_market_with_a_law_of_its_own_was_read_a_second_time() -> None:
    laws = {market: rulebook().timelines[market, None].laws[-1] for market in rulebook().markets}
    own = {market for market, law in laws.items() if law.place.extends is None or law.withdrawal.late_refund}
    assert own <= {scenario["input"]["order"]["market"] for scenario in SCENARIOS}
