"""Reads names out of PromQL: enough to say which series an expression asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from deploy.grafana.dashboards import PATH as DASHBOARD
from deploy.prometheus.build import HERE as PROMETHEUS

_NAME = re.compile(r"(?<![\w:{\"~])(?:aftersales[_:][a-z0-9_:]+|up)(?![\w:\"])")
_ENDINGS = re.compile(r"_(bucket|sum|count)$")


def series_of(expr: str) -> set[str]:
    """Names of the series it asks for; of a histogram without its ending."""
    without_words = re.sub(r'"[^"]*"', '""', expr)
    without_labels = re.sub(r"\b(by|on|without)\s*\([^)]*\)", "", without_words)
    return {name if ":" in name else _ENDINGS.sub("", name) for name in _NAME.findall(without_labels)}


@dataclass(frozen=True, slots=True)
class Asked:
    """One expression and where it stands."""

    where: str
    expr: str


def panel_queries() -> list[Asked]:
    """Every query of the checked-in dashboard."""
    found = []
    for panel in json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]:
        for target in panel.get("targets", ()):
            found.append(Asked(f"{panel['title']} {target['refId']}", target["expr"]))
    return found


def rules(kind: str) -> Iterator[dict[str, Any]]:
    """Every rule of the checked-in files: `alert` or `record`."""
    for path in sorted(PROMETHEUS.glob("rules/*.yml")):
        for group in yaml.safe_load(path.read_text(encoding="utf-8"))["groups"]:
            yield from (rule for rule in group["rules"] if kind in rule)
