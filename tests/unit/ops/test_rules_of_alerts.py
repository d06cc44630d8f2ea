"""Every alert has its rule, its test, its page and its words; one page is enough to add one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from deploy.prometheus.build import HERE, readme, written
from deploy.prometheus.metrics_table import documented
from deploy.prometheus.pages import FOLDER, HEADINGS, BadPage, Page, pages, read
from tests.support.promql import rules, series_of

ALL = pages()
by_name = pytest.mark.parametrize("page", ALL, ids=[page.name for page in ALL])


def test_what_is_checked_in_is_what_the_pages_say() -> None:
    files = written(ALL)
    found = {str(path.relative_to(HERE)) for folder in ("rules", "tests") for path in HERE.glob(f"{folder}/*.yml")}
    assert found == {*files, "rules/recording.yml", "tests/recording.yml"}
    assert {name: (HERE / name).read_text(encoding="utf-8") for name in files} == files, "run `make alerts`"
    text = (HERE / "README.md").read_text(encoding="utf-8")
    assert readme(text, ALL) == text, "run `make alerts`"


@by_name
def test_the_rule_has_its_labels_and_words(page: Page) -> None:
    assert page.rule["alert"] == page.name
    assert set(page.rule) == {"alert", "expr", "for", "labels", "annotations"}
    assert page.rule["labels"]["severity"] in ("page", "ticket")
    assert re.fullmatch(r"[a-z]+", page.concern)
    assert set(page.rule["annotations"]) == {"summary", "description"}
    assert page.rule["annotations"]["description"].endswith(".")


@by_name
def test_its_test_lets_it_be_quiet_fire_and_be_quiet_again(page: Page) -> None:
    for test in page.tests:
        fires = [bool(check["exp_alerts"]) for check in test["alert_rule_test"]]
        assert fires[0] is False
        assert True in fires
        assert fires[-1] is False


@by_name
def test_the_page_answers_what_is_asked_at_night(page: Page) -> None:
    assert tuple(page.headings) == HEADINGS
    assert f"# {page.name}\n" in page.text
    sections = re.split(r"^## .+$", page.text, flags=re.MULTILINE)[1:]
    assert all(section.strip() for section in sections)
    for other in re.findall(r"\]\((\w+\.md)\)", page.text):
        assert (FOLDER / other).exists(), other


def test_every_alert_carries_the_address_of_its_page() -> None:
    told = {rule["alert"]: rule["annotations"]["runbook_url"] for rule in rules("alert")}
    assert told == {page.name: f"{{{{ $externalLabels.runbooks }}}}/{page.name}.md" for page in ALL}


def test_rules_ask_only_for_what_is_exported_or_recorded() -> None:
    recorded = {rule["record"] for rule in rules("record")}
    known = {one.name for one in documented()} | recorded | {"up"}
    for rule in (*rules("alert"), *rules("record")):
        assert series_of(rule["expr"]), rule
        assert series_of(rule["expr"]) - known == set(), rule


def test_every_trouble_the_issue_names_wakes_somebody() -> None:
    wanted = {
        "aftersales_clocks", "aftersales_parked_orders", "aftersales_dead_letters_open", "aftersales_effects",
        "aftersales_effect_oldest_open_seconds", "aftersales_input_behind_messages", "aftersales_switched_off",
        "aftersales_stuck", "aftersales_unresolved", "aftersales_unpublished_oldest_seconds",
        "aftersales_refunds_overdue_minor", "aftersales_exporter_leads",
    }  # fmt: skip
    asked = {name for rule in rules("alert") for name in series_of(rule["expr"])}
    assert wanted - asked == set()


def test_adding_an_alert_is_one_page(tmp_path: Path) -> None:
    for page in ALL[:3]:
        shutil.copy(page.path, tmp_path)
    text = (
        ALL[0].text.replace(ALL[0].name, "AftersalesQuiteNew").replace(f"concern: {ALL[0].concern}", "concern: fresh")
    )
    (tmp_path / "AftersalesQuiteNew.md").write_text(text, encoding="utf-8")
    files = written(pages(tmp_path))
    (rule,) = yaml.safe_load(files["rules/fresh.yml"])["groups"][0]["rules"]
    (test,) = yaml.safe_load(files["tests/fresh.yml"])["tests"]
    assert rule["annotations"]["runbook_url"].endswith("/AftersalesQuiteNew.md")
    assert test["name"].startswith("AftersalesQuiteNew: ")


def test_a_page_without_a_test_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "AftersalesHalf.md"
    path.write_text(ALL[0].text.replace("```yaml test", "```yaml"), encoding="utf-8")
    with pytest.raises(BadPage, match=r"AftersalesHalf\.md needs one block"):
        read(path)
