"""The shipped files load, and every kind of mistake in a file is refused with file, key and reason."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

import shared.rulebook
from shared.rulebook.load import KINDS, load_rulebook
from shared.rulebook.models import SECTIONS
from shared.rulebook.problems import RulebookRefused
from shared.rulebook.rules import Rule

SHIPPED = Path(shared.rulebook.__file__).parent
DAY = date(2026, 9, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path in SHIPPED.rglob("*.toml"):
        to = tmp_path / path.relative_to(SHIPPED)
        to.parent.mkdir(exist_ok=True)
        shutil.copy(path, to)
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1))


def refused(folder: Path) -> list[tuple[str, str, str]]:
    with pytest.raises(RulebookRefused) as caught:
        load_rulebook(folder)
    return [(problem.file, problem.key, problem.reason) for problem in caught.value.problems]


def test_the_shipped_rulebook_loads_with_its_markets_kinds_and_clocks() -> None:
    rulebook = load_rulebook()
    assert {"DE", "FR", "US"} <= set(rulebook.markets)
    assert "EU" not in rulebook.markets
    assert set(rulebook.case_kinds) == KINDS
    assert rulebook.version == "2026.11.21"


def test_the_same_files_have_the_same_hash_and_a_changed_word_another(folder: Path) -> None:
    first = load_rulebook(folder).content_hash
    assert first == load_rulebook().content_hash
    change(folder, "markets/de.toml", 'name = "Germany"', 'name = "Deutschland"')
    assert load_rulebook(folder).content_hash != first


def test_the_clock_table_holds_the_promises_of_the_contract() -> None:
    clocks = load_rulebook().clocks
    due = {kind: rule.due for kind, rule in clocks.kinds.items()}
    assert due == {
        "first_answer": timedelta(seconds=5),
        "human_answer": timedelta(hours=24),
        "decision": timedelta(hours=24),
        "return_offer": timedelta(hours=48),
        "inspection": timedelta(days=3),
        "refund": None,
        "replacement": timedelta(days=14),
        "repair": timedelta(days=30),
        "goods_back": timedelta(days=30),
        "customer_answer": timedelta(days=14),
    }
    assert clocks.kinds["refund"].warn_before == timedelta(days=3)
    assert clocks.kinds["decision"].warn_before == timedelta(hours=6)


def test_a_market_takes_numbers_from_its_base_but_cites_for_itself() -> None:
    rules = load_rulebook().market("DE", DAY)
    assert rules is not None
    assert rules.withdrawal.period is not None
    assert rules.withdrawal.period.days == 14
    assert (rules.withdrawal.period.rule, rules.withdrawal.period.source) == ("de.withdrawal.period", "BGB")


def test_what_a_market_does_not_restate_is_the_base_s_rule() -> None:
    rules = load_rulebook().market("DE", DAY)
    assert rules is not None
    assert rules.withdrawal.before_receipt is not None
    assert rules.withdrawal.before_receipt.rule == "eu.withdrawal.before_receipt"


def test_a_rule_holds_from_its_first_day_and_not_a_day_sooner() -> None:
    rulebook = load_rulebook()
    before, on = rulebook.market("FR", date(2021, 12, 31)), rulebook.market("FR", date(2022, 1, 1))
    assert before is not None
    assert on is not None
    assert before.guarantee.liability is None
    assert on.guarantee.liability is not None


def test_there_is_no_law_before_the_first_rule_and_none_for_a_market_without_a_file() -> None:
    rulebook = load_rulebook()
    assert rulebook.market("DE", date(2011, 3, 1)) is None
    assert rulebook.market("AQ", DAY) is None


def test_a_state_s_rule_holds_in_that_state_only() -> None:
    rulebook = load_rulebook()
    found = {region: rulebook.market("US", DAY, region) for region in (None, "US-NY", "US-CA", "US-TX")}
    rules = {region: law.withdrawal.undisclosed for region, law in found.items() if law is not None}
    assert [region for region, rule in rules.items() if rule is not None] == ["US-NY", "US-CA"]


def test_every_rule_has_a_source_an_article_and_a_first_day() -> None:
    rulebook = load_rulebook()
    laws = [law for timeline in rulebook.timelines.values() for law in timeline.laws]
    rules = [
        getattr(getattr(law, name), field) for law in laws for name in SECTIONS for field in SECTIONS[name].model_fields
    ]
    held = [rule for rule in rules if isinstance(rule, Rule)]
    assert held
    assert all(rule.source and rule.article and rule.valid_from for rule in held)


RIGHT = '[[withdrawal.right]]\nsource = "BGB"'
MISTAKES: dict[str, tuple[str, Callable[[Path], object], str, str]] = {
    "an unknown key": (
        "markets/de.toml",
        lambda f: change(f, "markets/de.toml", RIGHT, RIGHT + "\ncolour = 'red'"),
        "withdrawal.right.0.colour",
        "Extra inputs are not permitted",
    ),
    "a missing source": (
        "markets/de.toml",
        lambda f: change(f, "markets/de.toml", RIGHT, "[[withdrawal.right]]"),
        "withdrawal.right.0.source",
        "Field required",
    ),
    "a missing article": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", 'article = "L221-20"\n', ""),
        "withdrawal.uninformed.0.article",
        "Field required",
    ),
    "an unknown rule": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", "[[withdrawal.period]]", "[[withdrawal.perriod]]"),
        "withdrawal.perriod",
        "there is no such rule",
    ),
    "a rule that is not written as versions": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", "[[withdrawal.period]]", "[withdrawal.period]"),
        "withdrawal.period",
        "write each version of a rule as [[withdrawal.period]]",
    ),
    "overlapping dates": (
        "markets/us.toml",
        lambda f: change(f, "markets/us.toml", 'region = "US-CA"', 'region = "US-NY"'),
        "withdrawal.undisclosed",
        "two versions hold on 2009-01-01",
    ),
    "an unknown currency": (
        "markets/de.toml",
        lambda f: change(f, "markets/de.toml", '["EUR"]', '["EUX"]'),
        "currencies.0",
        "EUX is not an ISO 4217 currency",
    ),
    "an unknown zone": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", "Europe/Paris", "Europe/Pariss"),
        "time_zones.0",
        "Europe/Pariss is not an IANA time zone",
    ),
    "an unknown region": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", '"FR-57"', '"FR-99"'),
        "regions.0",
        "FR-99 is not an ISO 3166-2 region",
    ),
    "a region of another market": (
        "markets/fr.toml",
        lambda f: change(f, "markets/fr.toml", '"FR-57"', '"DE-BY", "FR-57"'),
        "regions",
        "DE-BY is not a region of FR",
    ),
    "a declared reading of a sure rule": (
        "markets/de.toml",
        lambda f: change(f, "markets/de.toml", RIGHT, RIGHT + '\nreading = "kinder"'),
        "withdrawal.right.0",
        "Value error, a sure rule needs no declared reading",
    ),
    "an unknown ground": (
        "case_kinds/exchange.toml",
        lambda f: change(f, "case_kinds/exchange.toml", '["exchange", "withdrawal"]', '["swap"]'),
        "grounds.0",
        "Input should be",
    ),
    "a missing kind": (
        "case_kinds/other.toml",
        lambda f: (f / "case_kinds/other.toml").unlink(),
        "",
        "the file is missing",
    ),
    "broken TOML": (
        "clocks.toml",
        lambda f: (f / "clocks.toml").write_text("version ="),
        "",
        "Invalid value",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_refused_with_file_key_and_reason(mistake: str, folder: Path) -> None:
    file, make, key, reason = MISTAKES[mistake]
    make(folder)
    found = refused(folder)
    assert any(f == file and k == key and r.startswith(reason) for f, k, r in found), found


def test_all_mistakes_are_named_at_once(folder: Path) -> None:
    change(folder, "markets/de.toml", '["EUR"]', '["EUX"]')
    change(folder, "markets/fr.toml", 'article = "L221-20"\n', "")
    change(folder, "case_kinds/exchange.toml", '["exchange", "withdrawal"]', '["swap"]')
    assert {file for file, _, _ in refused(folder)} >= {
        "markets/de.toml",
        "markets/fr.toml",
        "case_kinds/exchange.toml",
    }


def test_a_market_is_added_by_one_file(folder: Path) -> None:
    german = (folder / "markets/de.toml").read_text()
    icelandic = german.replace('code = "DE"', 'code = "IS"').replace('name = "Germany"', 'name = "Iceland"')
    head, rules = icelandic.split("[holidays]", 1)
    head = "\n".join(line for line in head.splitlines() if "DE-" not in line).replace("regions = [\n]", "")
    rules = rules.split("[[scope.consumer]]", 1)[1]
    written = head + '\n[holidays]\ncountry = "IS"\n\n[[scope.consumer]]' + rules
    (folder / "markets/is.toml").write_text(written)
    rulebook = load_rulebook(folder)
    rules_of = rulebook.market("IS", DAY)
    assert rules_of is not None
    assert rules_of.withdrawal.period is not None
    assert rules_of.withdrawal.period.rule == "is.withdrawal.period"
