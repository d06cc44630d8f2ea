"""A real Prometheus that watched all stories answers every panel, evaluates every rule, and has seen every metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deploy.prometheus.metrics_table import documented
from shared.contracts.topics import ROOMS
from tests.ops.expected import METRICS, PANELS
from tests.support.promql import Asked, panel_queries, rules

if TYPE_CHECKING:
    from tests.ops.conftest import Watched

pytestmark = [pytest.mark.ops, pytest.mark.kafka, pytest.mark.slow]
QUERIES = panel_queries()


def filled(expr: str) -> str:
    """As Grafana asks it while everything is chosen."""
    return expr.replace("$market", ".*").replace("$room", ".*")


def test_every_story_was_played(watched: Watched) -> None:
    """How each has to end is the end-to-end tests' matter."""
    assert [one.story.name for one in watched.played.stories if not one.case_ids] == []


def test_every_room_and_the_exporter_were_scraped_well(watched: Watched) -> None:
    rooms = {target["labels"]["room"] for target in watched.targets if target["labels"]["job"] == "aftersales-rooms"}
    assert rooms == set(ROOMS)
    assert {target["health"] for target in watched.targets} == {"up"}


@pytest.mark.parametrize("asked", QUERIES, ids=[asked.where for asked in QUERIES])
def test_a_panel_shows_something(asked: Asked, watched: Watched) -> None:
    found = watched.prometheus.over_all(filled(asked.expr))
    assert found or asked.where in PANELS


def test_every_rule_was_evaluated_without_an_error(watched: Watched) -> None:
    names = {rule["name"] for rule in watched.rules}
    assert names == {rule.get("alert") or rule["record"] for kind in ("alert", "record") for rule in rules(kind)}
    assert {(rule["name"], rule.get("lastError", "")) for rule in watched.rules if rule["health"] != "ok"} == set()


def test_every_metric_was_seen(watched: Watched) -> None:
    for one in documented():
        name = f"{one.name}_count" if one.type == "histogram" else one.name
        assert watched.prometheus.over_all(f"count({name})") or one.name in METRICS, one.name


def test_no_room_exports_a_metric_that_nobody_documents(watched: Watched) -> None:
    known = {one.name for one in documented()}
    known |= {
        f"{one.name.removesuffix('_total')}{end}"
        for one in documented()
        for end in ("_bucket", "_sum", "_count", "_created")
    }
    found = watched.prometheus.over_all('count by (__name__) ({__name__=~"aftersales_.+"})')
    assert {series.labels["__name__"] for series in found} - known == set()


def test_what_the_stories_did_can_be_read_off(watched: Watched) -> None:
    """Promises were kept and broken, an order was parked and resumed, money came back, customers were told."""
    prometheus = watched.prometheus
    highest = {
        expr: max(value for series in prometheus.over_all(expr) for _, value in series.values)
        for expr in (
            "sum(aftersales_clocks_kept)",
            "sum(aftersales_clocks)",
            "sum(aftersales_clocks_broken)",
            "sum(aftersales_parked_orders)",
            "sum(aftersales_refunds_paid_minor)",
            'sum(aftersales_notices{state="sent"})',
            "sum(aftersales_dead_letters_open)",
        )
    }
    assert {expr: value for expr, value in highest.items() if value <= 0} == {}
    last = prometheus.over_all("sum(aftersales_parked_orders)")[0].values[-1][1]
    assert last == 0
