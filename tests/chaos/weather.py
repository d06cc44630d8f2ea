"""Runs one storm over one system, from the first case to the last quiet look. Judges nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from deploy.local.system import System
from shared.clock import monotonic_s
from tests.chaos.load import Load
from tests.chaos.settling import wait_until_quiet
from tests.chaos.storm import Storm

KILLS = int(os.environ.get("AFTERSALES_CHAOS_KILLS", "20"))
REPLICAS = 3
# Enough that a victim has work in hand; over hundreds of kills fewer, or the checker would read for longer than it ran.
CASES_PER_SECOND = 2.5 if KILLS <= 60 else 1.0
CASES_AT_LEAST = 300
PAUSE_S = 4.0
MOVE_EVERY_S = 15.0
SETTLE_LIMIT_S = 180.0


@dataclass(frozen=True)
class Weathered:
    """A system after its storm, still running and quiet; `left` is what did not come to its end."""

    system: System
    storm: Storm
    load: Load
    published: Path
    killed: Path
    left: list[str]


def weather(system: System, seed: int, directory: Path) -> Weathered:
    """Cases and kills until both are enough, then calm, then wait for the end."""
    published, killed = directory / "published.jsonl", directory / "killed.jsonl"
    load = Load(
        system.bootstrap, system.topic_prefix, system.sandbox_url, published, seed=seed, per_second=CASES_PER_SECOND
    )
    storm = Storm(system, seed, killed)
    begun = monotonic_s()
    load.start()
    try:
        storm.rage(KILLS, PAUSE_S, MOVE_EVERY_S, limit_s=120.0 + 20.0 * KILLS)
        print(f"chaos: {KILLS} kills in {monotonic_s() - begun:.0f} s, {load.cases} cases so far", flush=True)
        load.reach(CASES_AT_LEAST)
        storm.calm()
        left = wait_until_quiet(system, SETTLE_LIMIT_S, storm.end_pending)
    finally:
        load.close()
    print(
        f"chaos: {load.cases} cases, {load.events} events, {storm.kills} kills ({storm.why}), {storm.spared} spared, "
        f"{storm.moves} moves, {storm.faults} faults, settled after {monotonic_s() - begun:.0f} s",
        flush=True,
    )
    return Weathered(system, storm, load, published, killed, left)
