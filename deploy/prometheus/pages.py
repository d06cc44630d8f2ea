"""Reads a runbook page: the alert it is about, that alert's rule and its test; judges neither."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[1] / "runbooks"
HEADINGS = (
    "What it means for customers",
    "Look",
    "Mend",
    "Verify",
    "When to wake whom",
    "The rule",
    "Its test",
)
"""Every page has these, in this order."""
_BLOCK = re.compile(r"^```yaml (?P<what>rule|test)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SHELL = re.compile(r"^```sh\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`(aftersales [^`]+)`")


class BadPage(Exception):
    """A page without a rule or a test, or with two; the message names the page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One alert: `rule` as Prometheus wants it, `tests` as promtool wants them, and the page's text."""

    path: Path
    text: str
    rule: Mapping[str, Any]
    tests: tuple[Mapping[str, Any], ...]

    @property
    def name(self) -> str:
        """The alert's, and the file's."""
        return self.path.stem

    @property
    def concern(self) -> str:
        """Which file of rules it goes to."""
        return str(self.rule.get("labels", {}).get("concern", ""))

    @property
    def headings(self) -> list[str]:
        """Of its sections, in order."""
        return re.findall(r"^## (.+)$", self.text, flags=re.MULTILINE)

    @property
    def commands(self) -> list[str]:
        """Every command line it names: what stands in its shell blocks, and what it quotes."""
        lines = [
            line.partition("#")[0].strip()
            for block in _SHELL.finditer(self.text)
            for line in block["text"].splitlines()
        ]
        return [line for line in lines if line] + _INLINE.findall(self.text)


def pages(folder: Path = FOLDER) -> list[Page]:
    """All pages by name; README.md is about the folder. Raises BadPage."""
    return [read(path) for path in sorted(folder.glob("*.md")) if path.name != "README.md"]


def read(path: Path) -> Page:
    """One page. Raises BadPage."""
    text = path.read_text(encoding="utf-8")
    blocks: dict[str, Any] = {}
    for block in _BLOCK.finditer(text):
        if block["what"] in blocks:
            raise BadPage(f"{path.name} has two blocks `yaml {block['what']}`")
        blocks[block["what"]] = yaml.safe_load(block["text"])
    if not isinstance(blocks.get("rule"), dict) or not isinstance(blocks.get("test"), list):
        raise BadPage(f"{path.name} needs one block `yaml rule` (one rule) and one `yaml test` (a list of tests)")
    return Page(path, text, blocks["rule"], tuple(blocks["test"]))
