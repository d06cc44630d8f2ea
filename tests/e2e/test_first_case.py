"""Runs the order system of the contracts' README, word for word, and `aftersales publish` against the five rooms."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

import shared.contracts
from deploy.local.system import Options, System
from deploy.ops.kit_samples import KIT
from deploy.stories.world import World
from shared import ids

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
README = Path(shared.contracts.__file__).with_name("README.md")
LIMIT_S = 60.0
CLI = [sys.executable, "-c", "from deploy.ops.cli import main; main()"]


@pytest.fixture(scope="module")
def system() -> Iterator[System]:
    """The five rooms on the wall's time, as `aftersales up` runs them."""
    run = f"first{uuid.uuid4().hex[:8]}"
    with tempfile.TemporaryDirectory(prefix="aft-first-") as folder, System(Options(Path(folder), run=run)) as running:
        yield running
        running.stop(forget=True)


def _run(system: System, *argv: str, text: str = "") -> str:
    env = {**os.environ, **system.environment()}
    done = subprocess.run(argv, input=text, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _await_stage(system: System, case_id: str, stage: str) -> None:
    world, deadline, found = World(system.database_url), time.monotonic() + LIMIT_S, ""
    while found != stage:
        assert time.monotonic() < deadline, f"the case stands at {found or 'nothing'}"
        time.sleep(0.1)
        case = world.cases([case_id]).get(case_id)
        found = case.stage if case else ""
    assert not world.parked([case.subject] if case else [])
    world.close()


def test_the_producer_of_the_readme_opens_a_case_that_is_decided_and_acknowledged(
    system: System, tmp_path: Path
) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", README.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1
    script = tmp_path / "first_case.py"
    script.write_text(blocks[0], encoding="utf-8")
    case_id = ids.case_id("blue-harbour", "my-rq-1")

    _run(system, sys.executable, str(script))

    _await_stage(system, case_id, "waiting_for_goods")
    assert ids.case_number(case_id) in _run(system, *CLI, "cases", "list")
    told = _run(system, *CLI, "cases", "timeline", "MY-1")
    assert "BGB" in told or "2011/83/EU" in told
    world = World(system.database_url)
    deadline = time.monotonic() + LIMIT_S
    while not world.has_sent([case_id], "acknowledgement"):
        assert time.monotonic() < deadline, "the customer heard nothing"
        time.sleep(0.1)
    world.close()


def test_published_examples_are_heard_once_however_often_they_are_sent(system: System) -> None:
    names = ("order.delivered", "request.made")
    text = "\n".join(json.dumps(json.loads((KIT / f"examples/{name}.json").read_text("utf-8"))) for name in names)
    act = [*CLI, "publish", "-", "--execute", "--reason", "trying the kit", "--operator", "ada"]

    for _ in range(2):
        assert len(_run(system, *act, text=text).splitlines()) == 1 + len(names) + len(names)

    case_id = ids.case_id("blue-harbour", "rq-3f9")
    _await_stage(system, case_id, "waiting_for_goods")
    world = World(system.database_url)
    assert [one.type for one in world.said([case_id])].count("case.opened") == 1
    kept = world.rows("select headers::text from intake.heard_bytes where headers::text like '%%published-by%%'")
    assert len(kept) == len(names)
    world.close()
