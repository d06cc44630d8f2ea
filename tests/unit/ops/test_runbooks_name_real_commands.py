"""Every command line in a runbook can be typed: the command exists and takes these words and options."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from deploy.ops.cli import build
from deploy.prometheus.pages import FOLDER, read

PAGES = sorted(FOLDER.glob("Aftersales*.md"))


UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What every mistake in typing is."""


def parse(line: str) -> None:
    """As the command line reads it, without running it. Raises UsageError."""
    words = shlex.split(line)
    assert words.pop(0) == "aftersales", line
    command: Any = get_command(build())
    while hasattr(command, "commands"):
        assert words, f"{line}: which command?"
        name = words.pop(0)
        if name not in command.commands:
            raise UsageError(f"{line}: there is no {name}")
        command = command.commands[name]
    command.make_context(command.name, words)


@pytest.mark.parametrize("path", PAGES, ids=[path.stem for path in PAGES])
def test_every_command_in_the_page_exists(path: Path) -> None:
    commands = read(path).commands
    assert commands, "a runbook that names no command does not help at night"
    for line in commands:
        parse(line)


def test_a_command_that_does_not_exist_would_be_found() -> None:
    for line in ("aftersales mend everything", "aftersales parked resume", "aftersales status --harder"):
        with pytest.raises(UsageError):
            parse(line)
