"""Workers die while several hundred cases run; afterwards nothing is lost, done twice or told untruly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.chaos.checker import check, shown
from tests.chaos.proofs.reading import read_world
from tests.chaos.weather import CASES_AT_LEAST, KILLS, Weathered

# How a case ends, and which event of which room says so.
_ENDS = (
    ("refund", "refunds", "refund.succeeded"),
    ("replacement", "logistics", "replacement.delivered"),
    ("repair", "logistics", "repair.returned"),
)
CHECKER = Path(__file__).with_name("checker.py")
pytestmark = [pytest.mark.slow, pytest.mark.kafka, pytest.mark.timeout(900 + 30 * KILLS)]


def test_after_the_storm_everything_came_to_its_end(weathered: Weathered) -> None:
    assert weathered.left == []
    assert weathered.storm.kills >= KILLS
    assert weathered.load.cases >= CASES_AT_LEAST


def test_after_the_storm_every_proof_holds(weathered: Weathered) -> None:
    system = weathered.system
    world = read_world(
        system.bootstrap,
        system.topic_prefix,
        system.database_url,
        system.sandbox_url,
        published=weathered.published,
        kills=weathered.storm.kills,
        killed=weathered.killed,
    )
    proofs = check(world)
    print("\n" + shown(proofs))
    assert [proof.name for proof in proofs if not proof.holds] == []
    assert world.parked == frozenset()


def test_every_case_of_the_storm_ended_with_the_remedy_its_customer_was_to_get(weathered: Weathered) -> None:
    system = weathered.system
    world = read_world(system.bootstrap, system.topic_prefix, system.database_url, system.sandbox_url)
    ends: dict[str, set[str]] = {subject: set() for subject in weathered.load.plots}
    for end, speaker, type_ in _ENDS:
        for record in world.said_of(speaker, type_):
            if record.body.get("complete", True):
                ends[record.subject].add(end)
    other = {s: (plot, ends[s]) for s, plot in weathered.load.plots.items() if ends[s] != {plot.ends}}
    assert other == {}
    assert {end for found in ends.values() for end in found} == {end for end, _, _ in _ENDS}
    assert [row for room in ("intake", "logistics", "refunds") for row in world.rows(room, "letter")] == []


def test_the_checker_is_a_program_that_says_by_its_exit_code_whether_all_holds(weathered: Weathered) -> None:
    system = weathered.system
    where = ["--kafka", system.bootstrap, "--prefix", system.topic_prefix, "--database", system.database_url]
    argv = [sys.executable, str(CHECKER), *where, "--sandbox", system.sandbox_url, "--killed", str(weathered.killed)]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, cwd=CHECKER.parent)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "holds   granted = paid + shown as open" in done.stdout
