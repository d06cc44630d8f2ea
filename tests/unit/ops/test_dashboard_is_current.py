"""The dashboard that is checked in is the one the code makes, asks only for what exists, and can be read."""

from __future__ import annotations

import json
from itertools import combinations
from typing import Any

from deploy.grafana.dashboards import PATH, dashboard_json
from deploy.grafana.rows import ROWS
from deploy.prometheus.metrics_table import documented
from deploy.prometheus.pages import FOLDER
from tests.support.promql import panel_queries, rules, series_of

BOARD: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))


def test_what_is_checked_in_is_what_the_code_makes() -> None:
    assert PATH.read_text(encoding="utf-8") == dashboard_json(), "run `make dashboards`"


def test_the_three_rows_are_the_three_questions() -> None:
    titles = [panel["title"] for panel in BOARD["panels"] if panel["type"] == "row"]
    assert titles == ["Are promises kept", "What is stuck", "Where is it slow"] == [row.title for row in ROWS]


def test_no_two_panels_lie_on_each_other_and_every_line_is_full() -> None:
    places = [(panel["gridPos"], panel["title"]) for panel in BOARD["panels"]]
    for (a, name), (b, other) in combinations(places, 2):
        beside = a["x"] + a["w"] <= b["x"] or b["x"] + b["w"] <= a["x"]
        below = a["y"] + a["h"] <= b["y"] or b["y"] + b["h"] <= a["y"]
        assert beside or below, (name, other)
    for y in {place["y"] for place, _ in places}:
        assert sum(place["w"] for place, _ in places if place["y"] == y) == 24


def test_every_panel_has_a_number_a_meaning_and_a_query() -> None:
    panels = [panel for panel in BOARD["panels"] if panel["type"] != "row"]
    assert len({panel["id"] for panel in BOARD["panels"]}) == len(BOARD["panels"])
    assert len({panel["title"] for panel in panels}) == len(panels)
    for panel in panels:
        assert panel["description"].endswith("."), panel["title"]
        assert panel["targets"], panel["title"]


def test_panels_ask_only_for_what_is_exported_or_recorded() -> None:
    known = {one.name for one in documented()} | {rule["record"] for rule in rules("record")}
    for asked in panel_queries():
        assert series_of(asked.expr), asked
        assert series_of(asked.expr) - known == set(), asked


def test_every_metric_is_shown_or_wakes_somebody() -> None:
    """One that is neither is not worth its place; counters beside these are for questions nobody has asked yet."""
    used = {name for asked in panel_queries() for name in series_of(asked.expr)}
    used |= {name for kind in ("alert", "record") for rule in rules(kind) for name in series_of(rule["expr"])}
    beside = {
        "aftersales_said_total", "aftersales_said_by_relay_total", "aftersales_parked_total", "aftersales_notes_total",
        "aftersales_dead_letters_total", "aftersales_webhooks_total", "aftersales_lag_messages",
        "aftersales_parked_oldest_seconds", "aftersales_unresolved_oldest_seconds",
        "aftersales_dead_letters_oldest_seconds",
    }  # fmt: skip
    assert {one.name for one in documented()} - used - beside == set()


def test_a_runbook_that_a_panel_names_exists() -> None:
    named = [word.strip(".,") for panel in BOARD["panels"] for word in panel.get("description", "").split()]
    pages = {word for word in named if word.startswith("Aftersales")}
    assert pages
    assert {name for name in pages if not (FOLDER / f"{name}.md").exists()} == set()
