"""Past cases decided again under another rulebook: an equal one changes nothing, a changed rule is named."""

from pathlib import Path
from typing import Any

import pytest

from deploy.ops.rulebooks import differences
from deploy.ops.whatif import Change, Past, Report, change_of, decided_again, reproduced
from services.policy.domain.case_decision import rule_case
from services.policy.memory import PolicyCase, PolicyMemory
from shared.rulebook.load import load_rulebook
from shared.rulebook.models import Rulebook
from tests.unit.policy.stage import delivered, facts, rulebook

LATE = {**delivered("2026-09-09"), "request.sent_at": "2026-10-05T12:00:00+02:00", "request.ground": None}


def remembered(changes: dict[str, Any] | None = None, market: str = "DE", **case: Any) -> PolicyMemory:
    order, request, progress, as_of = facts({"request.ground": None, **(changes or {})}, market)
    made = rule_case(order, request, progress, as_of, rulebook(), "withdrawal_return", ("refund",)).decision
    kept = PolicyCase(request=request, kind="withdrawal_return", wanted=("refund",), decision=made, **case)
    return PolicyMemory(order=order, cases={"case-1": kept})


@pytest.fixture
def kinder(tmp_path: Path) -> Rulebook:
    (tmp_path / "markets").mkdir()
    text = Path("shared/rulebook/markets/de.toml").read_text()
    changed = text.replace("[[withdrawal.period]]\n", "[[withdrawal.period]]\ndays = 30\n", 1)
    (tmp_path / "markets/de.toml").write_text(changed)
    return load_rulebook(over=tmp_path)


def pasts(memory: PolicyMemory, other: Rulebook, market: str | None = None) -> list[Past | None]:
    return list(decided_again(memory, None, None, market, rulebook(), other))


def changed(memory: PolicyMemory, other: Rulebook) -> Change | None:
    (past,) = pasts(memory, other)
    assert past is not None
    rules = frozenset((d.where, d.key.partition(" from ")[0]) for d in differences(rulebook(), other))
    return change_of(past, rules)


@pytest.mark.parametrize("changes", [{}, LATE])
def test_the_same_rulebook_changes_nothing_and_gives_what_was_decided(changes: dict[str, Any]) -> None:
    memory = remembered(changes)
    (past,) = pasts(memory, load_rulebook())
    assert past is not None
    assert reproduced(past)
    assert changed(memory, load_rulebook()) is None


def test_a_longer_period_turns_a_refusal_into_a_refund_and_is_named(kinder: Rulebook) -> None:
    found = changed(remembered(LATE), kinder)
    assert found is not None
    assert (found.eligible, found.money_minor, found.currency) == (("no", "yes"), 10_640, "EUR")
    assert found.rules == ("de.withdrawal.period",)
    assert any(move.startswith("last_day_to_act 2026-09-23 -> 2026-10-09") for move in found.deadlines)


def test_a_deadline_alone_is_a_change_too(kinder: Rulebook) -> None:
    found = changed(remembered(), kinder)
    assert found is not None
    assert (found.eligible, found.money_minor) == (("yes", "yes"), 0)
    assert found.deadlines == ("last_day_to_act 2026-09-23 -> 2026-10-09",)


def test_another_market_is_left_out_and_what_people_decided_is_only_counted(kinder: Rulebook) -> None:
    assert pasts(remembered(), kinder, market="FR") == []
    assert pasts(remembered(by_staff=True), kinder) == [None]


def test_the_report_sums_by_market_and_rule_and_shows_changed_answers_first(kinder: Rulebook) -> None:
    report = Report()
    for changes in ({}, LATE):
        found = changed(remembered(changes), kinder)
        assert found is not None
        report.changes.append(found)
    assert report.by("market") == {
        "DE": {"changed": 2, "approvals": 1, "refusals lost": 1, "EUR more": 10_640, "deadlines moved": 2}
    }
    assert list(report.by("rule")) == ["de.withdrawal.period"]
    assert report.largest()[0].eligible == ("no", "yes")
