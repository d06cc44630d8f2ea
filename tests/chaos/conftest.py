"""One system per session that went through a storm: what the tests of this folder look at afterwards."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator

import pytest

from deploy.local.system import Options, System
from tests.chaos.weather import KILLS, REPLICAS, Weathered, weather


@pytest.fixture(scope="session")
def weathered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Weathered]:
    """Several hundred cases through five rooms of three replicas each while workers die."""
    seed = int(os.environ.get("AFTERSALES_CHAOS_SEED") or secrets.randbelow(10**6))
    directory = tmp_path_factory.mktemp("chaos")
    print(f"\nchaos: seed {seed} (AFTERSALES_CHAOS_SEED), {KILLS} kills, {directory}", flush=True)
    options = Options(directory=directory, replicas=REPLICAS, run=f"chaos{seed}")
    with System(options, on_wait=lambda what: print(f"chaos: {what}", flush=True)) as system:
        yield weather(system, seed, directory)
