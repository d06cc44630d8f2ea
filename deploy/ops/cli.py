"""Puts the command line together from the files in `commands/`; it knows the name of none of them."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from types import ModuleType

import typer

from deploy.ops import commands, errors

COMMANDS_PACKAGE = commands


def command_modules(package: ModuleType = COMMANDS_PACKAGE) -> Iterator[tuple[str, ModuleType]]:
    """(command name, module) of every file in the folder, by name. A file that offers nothing is an error."""
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        if not found.name.startswith("_"):
            yield found.name.replace("_", "-"), importlib.import_module(f"{package.__name__}.{found.name}")


def build(package: ModuleType = COMMANDS_PACKAGE) -> typer.Typer:
    """The whole command line. Raises TypeError naming a file that offers neither `app` nor `run`."""
    app = typer.Typer(
        name="aftersales",
        help="Operate the after-sales rooms: look, ask, settle. Acting commands only plan until --execute --reason.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @app.callback()
    def _root() -> None:
        """Keeps a single command a subcommand."""

    for name, module in command_modules(package):
        group = getattr(module, "app", None)
        single = getattr(module, "run", None)
        if isinstance(group, typer.Typer):
            app.add_typer(group, name=name)
        elif callable(single):
            app.command(name)(single)
        else:
            message = f"{module.__name__} defines neither `app` (a typer.Typer) nor `run` (a function)"
            raise TypeError(message)
    return app


def main() -> None:
    """Entry point: runs one command; troubles of the surroundings are told in plain words, with exit code 1."""
    try:
        build()()
    except Exception as error:
        words = errors.in_plain_words(error)
        if words is None:
            raise
        print(f"aftersales: {words}", file=sys.stderr)
        raise SystemExit(errors.TROUBLE) from None
