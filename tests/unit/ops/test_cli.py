"""Proves that a command is a file in a folder, and that acting commands plan until told otherwise."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
import typer
from typer.testing import CliRunner

from deploy.ops.acting import Authority, Plan, authority, carry_out, plan_lines
from deploy.ops.cli import build, command_modules
from deploy.ops.commands.desk import parse_lines
from deploy.ops.errors import NOTHING_TO_DO, REFUSED

RUNNER = CliRunner()
WANTED = {
    "migrate", "status", "cases", "parked", "dead-letters", "effects", "desk", "decide", "rooms", "doctor", "exporter",
    "invariants", "contract", "publish", "stuck", "rulebook", "whatif",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty package of commands, importable as `planted_commands`."""
    package = tmp_path / "planted_commands"
    package.mkdir()
    (package / "__init__.py").write_text('"""Commands of a test."""\n')
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.startswith("planted_commands")]:
        del sys.modules[name]


def _package() -> ModuleType:
    return import_module("planted_commands")


def test_every_command_of_the_product_is_there() -> None:
    assert {name for name, _ in command_modules()} >= WANTED


def test_a_new_file_is_a_new_command(folder: Path) -> None:
    (folder / "say_hello.py").write_text('def run() -> None:\n    """Say hello."""\n    print("hello")\n')
    done = RUNNER.invoke(build(_package()), ["say-hello"])
    assert (done.exit_code, done.stdout) == (0, "hello\n")


def test_a_new_file_with_an_app_is_a_new_group(folder: Path) -> None:
    text = (
        "import typer\napp = typer.Typer()\n\n@app.command()\ndef one() -> None:\n    print(1)\n\n"
        "@app.command()\ndef two() -> None:\n    print(2)\n"
    )
    (folder / "counting.py").write_text(text)
    assert RUNNER.invoke(build(_package()), ["counting", "two"]).stdout == "2\n"


def test_a_file_that_offers_nothing_is_named(folder: Path) -> None:
    (folder / "nothing.py").write_text("")
    with pytest.raises(TypeError, match=r"planted_commands\.nothing"):
        build(_package())


def test_every_command_explains_itself() -> None:
    app = build()
    for name, module in command_modules():
        words = [[name]]
        if isinstance(getattr(module, "app", None), typer.Typer):
            words += [
                [name, str(c.name or (c.callback and c.callback.__name__))] for c in module.app.registered_commands
            ]
        for word in words:
            done = RUNNER.invoke(app, [*word, "--help"])
            assert done.exit_code == 0, (word, done.output)


def test_without_execute_nobody_is_asked_for_a_reason() -> None:
    assert authority(False, None, None) is None


@pytest.mark.parametrize("reason", [None, "", "   ", "two\nlines", "x" * 201])
def test_acting_without_a_sound_reason_is_a_usage_error(reason: str | None) -> None:
    with pytest.raises(typer.BadParameter, match="--reason"):
        authority(True, reason, "ada")


def test_acting_takes_the_operator_it_is_given() -> None:
    assert authority(True, " mended ", "ada") == Authority("ada", "mended")


def test_a_plan_says_that_nothing_was_done(capsys: pytest.CaptureFixture[str]) -> None:
    def act(_: Authority) -> None:
        pytest.fail("a plan must not act")

    carry_out(Plan("Pause everything", ("3 effects wait now",)), None, act)
    assert capsys.readouterr().out.splitlines() == [
        "would pause everything",
        "  · 3 effects wait now",
        "nothing was done; add --execute --reason TEXT to do it",
    ]


def test_an_executed_plan_acts_once_in_the_operators_name() -> None:
    acted: list[Authority] = []
    carry_out(Plan("pause"), Authority("ada", "fire"), acted.append)
    assert acted == [Authority("ada", "fire")]


@pytest.mark.parametrize(
    ("plan", "code"), [(Plan("x", nothing="done already"), NOTHING_TO_DO), (Plan("x", refused="final"), REFUSED)]
)
def test_nothing_to_do_and_refused_never_act(plan: Plan, code: int) -> None:
    acted: list[Authority] = []
    with pytest.raises(typer.Exit) as ended:
        carry_out(plan, Authority("ada", "try"), acted.append)
    assert (ended.value.exit_code, acted) == (code, [])


def test_an_acting_plan_has_no_conditional_words() -> None:
    assert plan_lines(Plan("retry it"), acting=True) == ["retry it"]


def test_lines_are_read_as_id_and_quantity() -> None:
    assert parse_lines(["1:2", "a:b:3", "7"]) == [
        {"line_id": "1", "quantity": 2},
        {"line_id": "a:b", "quantity": 3},
        {"line_id": "7", "quantity": 1},
    ]


@pytest.mark.parametrize("word", ["1:0", "1:x", ":2", "1:-1", "1:²"])
def test_a_line_that_is_none_is_a_usage_error(word: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_lines([word])


def test_a_refusal_that_grants_something_is_a_usage_error() -> None:
    words = ["desk", "decide", "C", "--outcome", "refuse", "--reason-code", "no", "--amount-minor", "5"]
    assert RUNNER.invoke(build(), words).exit_code == 2
