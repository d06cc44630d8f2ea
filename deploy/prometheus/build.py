"""Writes the rules of all alerts and their tests from the runbook pages, and the tables of README.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from deploy.prometheus.metrics_table import metrics_table
from deploy.prometheus.pages import Page, pages

HERE = Path(__file__).parent
RUNBOOKS = "https://runbooks.example.org/aftersales"
"""Where the tests think that people read the pages; the real place is an external label of prometheus.yml."""
_WRITTEN = "# Written by `make alerts` from the pages in deploy/runbooks; change those.\n"


def rule_of(page: Page) -> dict[str, Any]:
    """The page's rule, and where its page is read."""
    annotations = {**page.rule["annotations"], "runbook_url": f"{{{{ $externalLabels.runbooks }}}}/{page.name}.md"}
    return {**page.rule, "annotations": annotations}


def written(found: Iterable[Page]) -> dict[str, str]:
    """Path below this folder -> content, of everything that is written from the pages."""
    files: dict[str, str] = {}
    by_concern: dict[str, list[Page]] = {}
    for page in found:
        by_concern.setdefault(page.concern, []).append(page)
    for concern, kept in sorted(by_concern.items()):
        group = {"name": f"aftersales-{concern}", "rules": [rule_of(page) for page in kept]}
        tests = [_test(test, page) for page in kept for test in page.tests]
        told = {
            "rule_files": ["../rules/recording.yml", f"../rules/{concern}.yml"],
            "evaluation_interval": "1m",
            "tests": tests,
        }
        files[f"rules/{concern}.yml"] = _yaml({"groups": [group]})
        files[f"tests/{concern}.yml"] = _yaml(told)
    return files


def _test(test: Mapping[str, Any], page: Page) -> dict[str, Any]:
    """One test with the page's name before its own, and with the runbooks' place."""
    checks = []
    for check in test.get("alert_rule_test", ()):
        expected = []
        for alert in check.get("exp_alerts") or ():
            notes = {**alert.get("exp_annotations", {}), "runbook_url": f"{RUNBOOKS}/{page.name}.md"}
            labels = {**page.rule["labels"], **alert.get("exp_labels", {})}
            expected.append({"exp_labels": labels, "exp_annotations": notes})
        checks.append({"alertname": page.name, **check, "exp_alerts": expected})
    rest = {key: value for key, value in test.items() if key not in ("name", "alert_rule_test")}
    name = f"{page.name}: {test.get('name', 'fires and is quiet again')}"
    return {"name": name, **rest, "external_labels": {"runbooks": RUNBOOKS}, "alert_rule_test": checks}


def _yaml(document: Mapping[str, Any]) -> str:
    return _WRITTEN + yaml.safe_dump(document, sort_keys=False, width=110, allow_unicode=True)


def alerts_table(found: Iterable[Page]) -> str:
    """Every alert with whom it wakes, what it says and its page."""
    lines = ["| alert | wakes | says |", "|---|---|---|"]
    for page in found:
        words = str(page.rule["annotations"]["description"]).replace("|", "\\|")
        severity = page.rule["labels"]["severity"]
        lines.append(f"| [{page.name}](../runbooks/{page.name}.md) | {severity} | {words} |")
    return "\n".join(lines)


def with_table(text: str, name: str, table: str) -> str:
    """The text with what stands between the marks of this name replaced. Raises ValueError without the marks."""
    begin, end = f"<!-- {name}: written by `make alerts` -->\n", f"<!-- end of {name} -->"
    head, found, rest = text.partition(begin)
    _, closed, tail = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"README.md has no marks for {name}")
    return f"{head}{begin}{table}\n{end}{tail}"


def readme(text: str, found: Iterable[Page]) -> str:
    """README.md with both tables as of now."""
    return with_table(with_table(text, "alerts", alerts_table(found)), "metrics", metrics_table())


def main() -> None:
    """Write what differs, and take away what no page asks for any more."""
    found = pages()
    files = written(found)
    files["README.md"] = readme((HERE / "README.md").read_text(encoding="utf-8"), found)
    for name, content in files.items():
        (HERE / name).write_text(content, encoding="utf-8")
    for path in (*HERE.glob("rules/*.yml"), *HERE.glob("tests/*.yml")):
        name = str(path.relative_to(HERE))
        if name not in files and path.name != "recording.yml":
            path.unlink()


if __name__ == "__main__":
    main()
