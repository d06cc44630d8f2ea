"""How the benchmark lays out what it found, and how it reads one case off the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bench import report
from tests.bench.cases import Cases
from tests.bench.figures import Figures
from tests.bench.paths import Path, Seen, path_of
from tests.bench.table import number, table, times


def test_a_table_pads_its_columns_and_leaves_no_space_at_the_end() -> None:
    lines = table(["way", "rate"], [["ours", "5,000"], ["plain", "9"]]).splitlines()
    assert lines == ["way     rate", "-----  -----", "ours   5,000", "plain      9"]


def test_a_row_with_a_cell_too_many_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cells under 1 headings"):
        table(["way"], [["ours", "5,000"]])


def test_numbers_read_well_and_a_missing_one_is_a_dash() -> None:
    assert [number(12_345.6), number(0.125, 2), number(None)] == ["12,346", "0.12", "-"]
    assert [times(11.96), times(0.123), times(None)] == ["12.0x", "0.12x", "-"]


SEEN: list[Seen] = [
    ("requests:request.made", "", 1_000),
    ("intake:case.opened", "", 1_010),
    ("policy:decision.made", "", 1_030),
    ("notifications:notice.sent", "approved", 1_040),
    ("notifications:notice.sent", "acknowledgement", 1_050),
    ("logistics:pickup.booked", "", 1_100),
    ("warehouse:return.received", "", 5_000),
    ("logistics:return.received", "", 5_020),
    ("warehouse:return.inspected", "", 9_000),
    ("policy:decision.made", "", 9_010),
    ("intake:case.closed", "", 9_130),
]


def test_the_path_of_a_case_leaves_out_what_customer_and_warehouse_took() -> None:
    assert path_of(SEEN) == Path(first_answer_ms=50, decision_ms=30, machine_ms=100 + 20 + 130)


def test_a_case_of_which_a_part_was_not_seen_has_no_path() -> None:
    with pytest.raises(LookupError, match=r"logistics:pickup\.booked"):
        path_of([one for one in SEEN if one[0] != "logistics:pickup.booked"])


def _results(others: float = 0.0) -> dict[str, Any]:
    ours = Figures(5_000.0, {"worker": 120.0, "postgresql": 40.0, "broker": 20.0}, 180.0, 150.0, others, 3)
    plain = Figures(500.0, {"worker": 1_300.0, "postgresql": 250.0, "broker": 250.0}, 1_800.0, 110.0, 0.0, 3)
    copying = Figures(40_000.0, {"worker": 15.0, "postgresql": 0.0, "broker": 15.0}, 30.0, 34.0, 0.0, 3)
    found = Cases(
        per_second=100.0,
        cpu_ms={"intake": 4.0, "postgresql": 6.0, "sandbox": 3.0},
        handlings={"intake": 16.0},
        first_answer_ms=(40.0, 50.0),
        decision_ms=(20.0, 30.0),
        machine_ms=(200.0, 210.0),
        memory_mib={"intake": 130.0},
        others=others,
        saturated=300,
        alone=2,
        idle_cores={"intake": 0.01},
    )
    machine = {"cores": 2, "processor": "made up", "memory_mib": 2048, "python": "3.11"}
    servers = {"kafka": "Apache Kafka 4", "postgresql": "PostgreSQL 18"}
    ways = {"ours": ours, "plain": plain, "copying": copying}
    return {"machine": machine, "servers": servers, "one_room": ways, "whole_cases": found}


def test_the_report_compares_by_wall_and_by_cpu_and_says_what_was_measured_earlier() -> None:
    text = report.as_text(_results())
    assert "against 'plain: a session and a send per event': 10.0x by wall, 10.0x by CPU" in text
    assert "not part of this run" in text
    assert "DISTURBED" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_a_machine_that_others_use_meanwhile_is_said_so() -> None:
    assert "other work on this machine took 0.9 cores" in report.as_text(_results(others=0.9))


def test_the_sandbox_is_told_apart_from_what_a_case_costs_us() -> None:
    told = report.as_json(_results())["whole_cases"]
    assert told["cpu_ms_per_case"]["sandbox"] == 3.0
    assert told["cpu_ms_per_case_without_sandbox"] == 10.0


def test_the_json_says_the_same_as_the_tables() -> None:
    told = json.loads(json.dumps(report.as_json(_results())))
    assert told["one_room"]["plain"]["ours_is_faster_by_wall"] == 10.0
    assert told["whole_cases"]["alone_ms"]["request_to_decision"] == {"p50": 20.0, "p99": 30.0}
    assert [system["name"].split()[0] for system in told["anchors"]["systems"]] == ["Medusa", "DBOS", "Restate"]
