"""The recipes of CONTRIBUTING hold: a market and a language are one file each, and a mistake in it is named."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

import shared.rulebook
from services.notifications.bootstrap import catalogues
from services.notifications.domain.wording import Wording, problems
from shared.rulebook.load import load_rulebook
from shared.rulebook.problems import RulebookRefused

RULEBOOK = Path(shared.rulebook.__file__).parent


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rulebook"
    shutil.copytree(RULEBOOK, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder


ICELAND = """
code = "IS"
name = "Iceland"
market = true
extends = "EU"
currencies = ["ISK"]
time_zones = ["Atlantic/Reykjavik"]
regions = ["IS-1"]
languages = ["is"]

[holidays]
country = "IS"
"""


def test_a_market_is_one_file(rules: Path) -> None:
    (rules / "markets/is.toml").write_text(ICELAND)
    assert load_rulebook(rules).market("IS", date(2026, 9, 1)) is not None


def test_a_mistake_in_a_market_is_named_with_its_file_key_and_reason(rules: Path) -> None:
    path = rules / "markets/fr.toml"
    path.write_text(path.read_text().replace('currencies = ["EUR"]', 'currencies = ["EUX"]', 1))
    with pytest.raises(RulebookRefused) as refused:
        load_rulebook(rules)
    assert "fr.toml" in str(refused.value)
    assert "currencies" in str(refused.value)


def test_a_case_kind_is_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "case_kinds"
    folder.mkdir()
    text = (RULEBOOK / "case_kinds" / "exchange.toml").read_text(encoding="utf-8")
    (folder / "gift_wrap.toml").write_text(text.replace('kind = "exchange"', 'kind = "gift_wrap"'), encoding="utf-8")
    kinds = load_rulebook(over=tmp_path).case_kinds
    assert kinds["gift_wrap"].grounds == kinds["exchange"].grounds


def test_an_article_is_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    text = (RULEBOOK / "articles" / "clean-white-shoes.toml").read_text(encoding="utf-8")
    mine = text.replace('article = "clean-white-shoes"', 'article = "clean-boots"')
    (folder / "clean-boots.toml").write_text(mine, encoding="utf-8")
    assert "clean-boots" in load_rulebook(over=tmp_path).articles


def test_a_language_is_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "catalogs"
    shutil.copytree(Path("services/notifications/catalogs"), folder)
    shutil.copy(folder / "en.ftl", folder / "is.ftl")
    found = catalogues(folder)
    assert problems(found) == []
    assert Wording(found).tongue("is-IS") != Wording(found).tongue("en-GB")


def test_a_language_that_lacks_a_message_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "catalogs"
    shutil.copytree(Path("services/notifications/catalogs"), folder)
    whole = (folder / "en.ftl").read_text()
    key = next(line.split(" =")[0] for line in whole.splitlines() if "-subject =" in line)
    (folder / "is.ftl").write_text("\n".join(line for line in whole.splitlines() if not line.startswith(f"{key} =")))
    assert any(key in problem for problem in problems(catalogues(folder)))
