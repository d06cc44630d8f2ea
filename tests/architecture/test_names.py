"""Holds names to saying something: no drawer for odds and ends, no verb that could mean anything."""

import ast
import re

from tests.architecture.tree import ROOT, definitions, modules

# A drawer attracts what has no place, and soon everything imports it.
EMPTY_MODULE_NAMES = {"util", "utils", "helper", "helpers", "misc", "manager", "managers", "stuff"}
EMPTY_FUNCTION_NAMES = {"data", "info", "process_data", "handle_data", "do", "do_it", "get_data", "get_info"}
EMPTY_CLASS_ENDINGS = re.compile(r"(Manager|Helper|Helpers|Utils|Util)$")


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    paths = (path.relative_to(ROOT) for path in modules())
    drawers = [str(path) for path in paths if EMPTY_MODULE_NAMES & {*path.parent.parts, path.stem}]
    assert drawers == []


def test_every_function_and_class_is_named_by_what_it_does() -> None:
    def is_empty(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
        if isinstance(node, ast.ClassDef):
            return EMPTY_CLASS_ENDINGS.search(node.name) is not None
        return node.name.strip("_") in EMPTY_FUNCTION_NAMES or "process_data" in node.name

    assert [found.where for found in definitions() if is_empty(found.node)] == []
