"""Opens letters in a real browser, narrow and wide: direction, room on the page, case number, and the same facts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

import pytest

from services.notifications.bootstrap import LAYOUT, catalogues
from services.notifications.domain.letter import Letter, Letters
from services.notifications.domain.plan import BY_TEMPLATE
from services.notifications.domain.wording import Wording
from services.notifications.effects import notice_of
from shared.contracts.base import Event
from shared.runtime.step import Effect
from tests.unit.notifications import telling, telling_goods

pytestmark = pytest.mark.ops

WIDTHS = (360, 640)
LONG = "Ukulele-Konzertkoffer-mit-Feuchtigkeitsregelung-" * 4
WORDS = "Guten Tag,\n\n" + "Donaudampfschifffahrtsgesellschaft " * 60 + "\n\nhttps://example.org/" + "a" * 160
PEOPLE = {"ar": "محمد عبد الله", "ja": "山田 太郎", "de": "Ada Lovelace", "zh": "李小龙"}
PLACES = {"ar": "ar-SA", "ja": "ja-JP", "de": "de-DE", "zh": "zh-CN"}
_MEASURE = """<script>
addEventListener("load", () => {
  const told = [...document.querySelectorAll("iframe")].map((frame) => {
    const page = frame.contentDocument, view = frame.contentWindow, width = page.documentElement.clientWidth;
    const wide = [...page.body.querySelectorAll("*")].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
    });
    const seen = [...page.querySelectorAll("p, li, h2, span, strong, a")].filter((one) => one.offsetHeight > 0);
    const greeting = page.querySelector("p");
    const range = page.createRange();
    range.selectNodeContents(greeting);
    return {
      width,
      scrolls: page.documentElement.scrollWidth,
      outside: wide.map((one) => one.tagName),
      dir: view.getComputedStyle(page.body).direction,
      text: page.body.innerText,
      small: seen.filter((one) => parseFloat(view.getComputedStyle(one).fontSize) < 13).map((one) => one.tagName),
      gap: [range.getBoundingClientRect().left, width - range.getBoundingClientRect().right],
      loads: view.performance.getEntriesByType("resource").length,
    };
  });
  document.title = "told";
  document.body.dataset.told = JSON.stringify(told);
});
</script>"""


@dataclass(frozen=True, slots=True)
class Page:
    """A letter as the browser shows it at one width."""

    width: int
    scrolls: int
    outside: list[str]
    dir: str
    text: str
    small: list[str]
    gap: tuple[float, float]
    loads: int


def opened(folder: Path, letters: dict[str, Letter]) -> dict[tuple[str, int], Page]:
    """(name, width) -> what the browser says of the letter; all of them in one start of the browser."""
    named = [(name, width) for name in letters for width in WIDTHS]
    frames = "\n".join(
        f'<iframe width="{width}" height="1800" style="border:1px solid #999" srcdoc="{escape(letters[name].html)}">'
        "</iframe>"
        for name, width in named
    )
    page = folder / "letters.html"
    page.write_text(f'<!doctype html><meta charset="utf-8">{_MEASURE}<body>{frames}</body>', encoding="utf-8")
    dom = _browser(folder, "--dump-dom", page.as_uri())
    told = re.search(r'data-told="([^"]*)"', dom)
    assert told is not None, dom[-2000:]
    return {
        key: Page(**{**one, "gap": tuple(one["gap"])})
        for key, one in zip(named, json.loads(unescape(told.group(1))), strict=True)
    }


def _browser(folder: Path, *words: str) -> str:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    assert program is not None, "chromium is not installed; on Debian and Ubuntu: apt install chromium fonts-noto-cjk"
    quiet = (
        "--headless=new",
        "--hide-scrollbars",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-extensions",
    )
    offline = ("--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND")
    own = (f"--user-data-dir={folder / 'profile'}", "--window-size=1100,2000", "--virtual-time-budget=5000")
    env = {**os.environ, "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)}
    words = (program, *quiet, *offline, *own, *words)
    done = subprocess.run(words, check=False, capture_output=True, timeout=120, env=env)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout.decode()


@pytest.fixture(scope="session")
def letters() -> Letters:
    return Letters(
        Wording(catalogues()),
        LAYOUT.read_text(encoding="utf-8"),
        "Blue Harbour",
        survey_url="https://survey.example/?case={case_number}",
    )


def effects(language: str, *events: Event, title: str = "Ukulele soprano") -> dict[str, Effect]:
    """template -> effect of a case in that language."""
    case = telling.opened(locale=PLACES[language], order=telling.order(title))
    receipt = case.request.model_copy(update={"ground": "withdrawal"})
    heard = (case.model_copy(update={"request": receipt}), *events)
    _, found = telling.hear_all(telling.message(event) for event in heard)
    return {effect.payload["template"]: effect for effect in found}


EVENTS = (
    *(telling.decided(eligible="no", alternatives=("faulty_goods",)), telling.granted(), telling.label()),
    *(telling.pickup(), telling.succeeded(), *telling_goods.ALL),
)


@pytest.fixture(scope="session")
def written(letters: Letters) -> dict[str, Letter]:
    """`<language>-<template>` -> letter: every template in each of the four, and one with everything too long."""
    found = {
        f"{language}-{template}": letters.write(
            notice_of(effect.payload, words="" if BY_TEMPLATE[template].words == "none" else WORDS, to_name=name)
        )
        for language, name in PEOPLE.items()
        for template, effect in effects(language, *EVENTS).items()
        if BY_TEMPLATE[template].audience == "customer"
    }
    for template, effect in effects("de", telling.granted(), telling.label(), title=LONG).items():
        found[f"de-{template}-long"] = letters.write(notice_of(effect.payload, words=WORDS, to_name="Ada"))
    return found


@pytest.fixture(scope="session")
def pages(written: dict[str, Letter], tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Page]:
    return opened(tmp_path_factory.mktemp("browser"), written)


def test_every_template_was_opened_in_each_direction_and_script(pages: dict[tuple[str, int], Page]) -> None:
    assert {width for _, width in pages} == set(WIDTHS)
    for language in PEOPLE:
        names = {name.removeprefix(f"{language}-") for name, _ in pages if name.startswith(f"{language}-")}
        assert {"acknowledgement", "approved", "refused", "return_instructions", "refund_sent", "reminder"} <= names


def test_nothing_stands_outside_a_narrow_page_or_a_wide_one(pages: dict[tuple[str, int], Page]) -> None:
    for (name, width), page in pages.items():
        assert width - 20 <= page.width <= width, name
        assert page.scrolls <= page.width, (name, width)
        assert page.outside == [], (name, width)


def test_arabic_begins_at_the_right_and_the_others_at_the_left(pages: dict[tuple[str, int], Page]) -> None:
    for (name, width), page in pages.items():
        left, right = page.gap
        if name.startswith("ar-"):
            assert page.dir == "rtl", name
            assert right < left, (name, width, page.gap)
        else:
            assert page.dir == "ltr", name
            assert left < right, (name, width, page.gap)


def test_the_case_number_is_seen_and_nothing_is_too_small_to_read(pages: dict[tuple[str, int], Page]) -> None:
    for (name, _), page in pages.items():
        assert telling.NUMBER in page.text, name
        assert page.small == [], name


def test_a_letter_fetches_nothing_from_anywhere(pages: dict[tuple[str, int], Page]) -> None:
    assert {page.loads for page in pages.values()} == {0}


def test_the_text_part_says_what_the_page_says(pages: dict[tuple[str, int], Page], written: dict[str, Letter]) -> None:
    for (name, _), page in pages.items():
        seen = _words(page.text)
        for line in written[name].text.splitlines():
            told = line.removeprefix("- ")
            if not told.startswith("http"):
                assert _words(told) in seen, (name, told)


def _words(text: str) -> str:
    return " ".join(text.split())
