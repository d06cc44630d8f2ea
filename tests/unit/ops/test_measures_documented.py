"""Every metric is documented, and named as Prometheus asks: prefix, base units, words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from deploy.ops.measures import MEASURES
from deploy.ops.stuck import KINDS
from deploy.prometheus.build import HERE
from deploy.prometheus.metrics_table import documented

ROOT = Path(__file__).parents[3]
_ROW = re.compile(
    r"^\| `(?P<name>\w+)` \| (?P<by>\w+) \| (?P<type>\w+) \| (?P<labels>[\w, ]*) \| (?P<help>.+) \|$", re.MULTILINE
)


def table() -> dict[str, tuple[str, str, str, str]]:
    found = [row.groups() for row in _ROW.finditer((HERE / "README.md").read_text(encoding="utf-8"))]
    assert len({row[0] for row in found}) == len(found)
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in found}


def test_the_table_says_of_every_metric_what_the_code_says() -> None:
    code = {one.name: (one.told_by, one.type, ", ".join(one.labels), one.help) for one in documented()}
    assert table() == code


def test_no_metric_is_declared_where_the_table_does_not_look() -> None:
    """A name in any other file would be one that nobody documents."""
    known = {one.name for one in documented()} | {one.name.removesuffix("_total") for one in documented()}
    declared: set[str] = set()
    for floor in ("shared", "services", "deploy"):
        for path in (ROOT / floor).rglob("*.py"):
            if path.is_relative_to(ROOT / "deploy/grafana"):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    declared |= set((re.fullmatch(r"aftersales_[a-z_]+", node.value) and [node.value]) or [])
    endings = ("_sum", "_count")
    unknown = {name for name in declared if not any(name.removesuffix(e) in known for e in ("", *endings))}
    roles = {f"aftersales_{word}" for word in ("reader", "desk", "owner", "switch", "time")}
    assert unknown - roles == set()


def test_names_have_the_prefix_and_base_units_and_their_words_are_a_sentence() -> None:
    for one in documented():
        assert re.fullmatch(r"aftersales_[a-z]+(_[a-z0-9]+)*", one.name), one.name
        assert not re.search(r"_(ms|millis|minutes|hours|percent)(_|$)", one.name), one.name
        assert one.name.endswith("_total") == (one.type == "counter"), one.name
        assert one.help.endswith("."), one.name
        assert "|" not in one.help, one.name


def test_what_is_asked_of_each_room_has_the_room_as_its_first_label() -> None:
    for measure in MEASURES:
        if measure.rooms:
            assert measure.labels[0] == "room"
            assert all(f"'{room}'" in sql for room, sql in zip(measure.rooms, measure.statements, strict=True))


def test_every_reason_for_standing_still_is_told_even_when_nothing_does() -> None:
    from datetime import UTC, datetime

    from deploy.ops.exporting_parts import standing_still

    counts, oldest = standing_still((), datetime(2026, 11, 2, tzinfo=UTC))
    assert {sample.labels["why"] for sample in counts.samples} == set(KINDS)
    assert {sample.value for sample in (*counts.samples, *oldest.samples)} == {0.0}
