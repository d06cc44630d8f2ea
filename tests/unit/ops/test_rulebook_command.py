"""Proves `aftersales rulebook` as a person runs it: problems named, a day's law shown, two rulebooks compared."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from deploy.ops.cli import build

PROMISE = """
version = "2026.12"
[[promises]]
markets = ["DE"]
change_of_mind_days = 30
refunds_delivery = true
"""


def rulebook(*words: str) -> Result:
    return CliRunner().invoke(build(), ["rulebook", *words])


@pytest.fixture
def book(tmp_path: Path) -> Path:
    (tmp_path / "store_policy.toml").write_text(PROMISE)
    return tmp_path


def test_the_shipped_files_are_checked_and_counted() -> None:
    done = rulebook("check")
    assert done.exit_code == 0, done.output
    assert "rulebook 2026.11.21: " in done.output
    assert "nowhere worse than the law" in done.output


def test_every_problem_of_a_folder_is_named_with_file_key_and_reason(book: Path) -> None:
    (book / "store_policy.toml").write_text(PROMISE.replace("DE", "XX"))
    done = rulebook("check", str(book))
    assert done.exit_code == 1
    assert "store_policy.toml: promises.0.markets.0: XX is not an ISO 3166-1 country" in done.output


def test_a_shops_promise_that_is_kinder_passes(book: Path) -> None:
    done = rulebook("check", str(book))
    assert done.exit_code == 0, done.output
    assert "the shop's policy 2026.12 is nowhere worse" in done.output


def test_a_folder_that_is_not_there_is_said_so() -> None:
    done = rulebook("check", "/no/such/folder")
    assert done.exit_code == 1
    assert "there is no folder /no/such/folder" in str(done.exception)


def test_the_law_of_a_day_is_shown_with_its_sources() -> None:
    before, after = (rulebook("show", "DE", "--on", day, "--json") for day in ("2021-12-31", "2022-01-01"))
    names = [[rule["rule"] for rule in json.loads(done.stdout)] for done in (before, after)]
    assert "de.guarantee.liability" not in names[0]
    assert "de.guarantee.liability" in names[1]
    assert "BGB, 438(1)" in rulebook("show", "de", "--on", "2026-03-01").output.replace("\n", " ")


def test_a_market_without_law_on_that_day_is_refused_and_the_held_ones_are_named() -> None:
    done = rulebook("show", "AQ", "--on", "2026-03-01")
    assert done.exit_code == 4
    assert "DE" in done.output


def test_a_difference_names_the_rule_and_both_values(book: Path) -> None:
    (book / "markets").mkdir()
    text = Path("shared/rulebook/markets/fr.toml").read_text()
    (book / "markets/fr.toml").write_text(text.replace("months = 6\n", "months = 9\n", 1))
    found = json.loads(rulebook("diff", "shipped", str(book), "--json").stdout)
    key = "fr.guarantee.repair_prolongs from 2022-01-01.months"
    assert {"where": "FR", "key": key, "before": "6", "after": "9"} in found
    assert "store_policy" in [difference["where"] for difference in found]


def test_a_rulebook_does_not_differ_from_its_own_copy(tmp_path: Path) -> None:
    (tmp_path / "clocks.toml").write_bytes(Path("shared/rulebook/clocks.toml").read_bytes())
    assert json.loads(rulebook("diff", "shipped", str(tmp_path), "--json").stdout) == []
