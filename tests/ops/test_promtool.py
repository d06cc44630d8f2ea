"""Configuration, rules and their tests, by the real promtool."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from deploy.prometheus.build import HERE
from tests.ops.watching import program

pytestmark = pytest.mark.ops
RULES, TESTS = sorted(HERE.glob("rules/*.yml")), sorted(HERE.glob("tests/*.yml"))

ALERTS = [path for path in TESTS if path.stem != "recording"]


def promtool(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program("promtool"), *map(str, words)], capture_output=True, text=True, check=False)


def test_the_configuration_can_be_read() -> None:
    done = promtool("check", "config", HERE / "prometheus.yml")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_rule_can_be_read() -> None:
    done = promtool("check", "rules", *RULES)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", TESTS, ids=[path.stem for path in TESTS])
def test_rules_fire_and_are_quiet_as_their_tests_say(path: Path) -> None:
    done = promtool("test", "rules", path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", ALERTS, ids=[path.stem for path in ALERTS])
def test_a_rule_that_never_fires_or_always_does_turns_its_test_red(path: Path, tmp_path: Path) -> None:
    """Every rule of the file is put out of action, then made to fire always: the tests notice both."""
    for expr in ("vector(1) > 2", "vector(1)"):
        folder = tmp_path / str(len(expr))
        shutil.copytree(HERE / "rules", folder / "rules")
        shutil.copytree(HERE / "tests", folder / "tests")
        spoil(folder / "rules" / path.name, expr)
        assert promtool("test", "rules", folder / "tests" / path.name).returncode != 0


def spoil(path: Path, expr: str) -> None:
    import yaml

    rules = yaml.safe_load(path.read_text(encoding="utf-8"))
    for group in rules["groups"]:
        for rule in group["rules"]:
            rule |= {"expr": expr, "for": "0m"}
    path.write_text(yaml.safe_dump(rules), encoding="utf-8")
