"""Holds files and functions to a size that can be read in one go; knows nothing of what they say."""

import ast

from tests.architecture.tree import ROOT, definitions, modules, parsed

MOST_FILE_LINES = 400
MOST_TEST_FILE_LINES = 500
MOST_FUNCTION_LINES = 60


def test_no_file_is_longer_than_a_person_reads_at_once() -> None:
    def limit(top: str) -> int:
        return MOST_TEST_FILE_LINES if top == "tests" else MOST_FILE_LINES

    sizes = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    too_long = {str(path): size for path, size in sizes.items() if size > limit(path.parts[0])}
    assert too_long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    functions = (found for found in definitions() if not isinstance(found.node, ast.ClassDef))
    too_long = {found.where: found.lines for found in functions if found.lines > MOST_FUNCTION_LINES}
    assert too_long == {}


def test_every_module_opens_by_saying_what_it_is_for() -> None:
    silent = [str(path.relative_to(ROOT)) for path in modules() if not (ast.get_docstring(parsed(path)) or "").strip()]
    assert silent == []
