"""What reaches the terminal: hostile characters made visible, tables, JSON; decides nothing about its content."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

_WIDTH_OF_A_PIPE = 140
# Control, format (bidirectional overrides, zero width), surrogates, line and paragraph separators.
_HOSTILE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def safe(value: object) -> str:
    """One line of text that cannot move the cursor, colour or reverse anything: such characters are shown as \\x.."""
    text = str(value)
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if unicodedata.category(character) not in _HOSTILE:
        return character
    if character == "\n":
        return "⏎"
    if character == "\t":
        return " "
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def lines_of(text: str) -> list[str]:
    """A longer text as safe lines, its own line breaks kept."""
    return [safe(line) for line in text.replace("\r\n", "\n").split("\n")]


def console(*, error: bool = False) -> Console:
    """Colours only on a terminal; no markup or emoji codes are ever read out of data."""
    stream = sys.stderr if error else sys.stdout
    width = None if stream.isatty() or os.environ.get("COLUMNS") else _WIDTH_OF_A_PIPE
    return Console(file=stream, markup=False, highlight=False, emoji=False, width=width, soft_wrap=False)


def say(text: str, style: str = "") -> None:
    """One line to a person; what it holds is made safe."""
    console().print(Text(safe(text), style=style), soft_wrap=True)


def complain(text: str) -> None:
    """One line on standard error."""
    console(error=True).print(Text(safe(text), style="yellow"), soft_wrap=True)


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, title: str = "", empty: str = "") -> None:
    """A table of safe texts; numbers stand right. With no rows, `empty` is said instead."""
    kept = [list(row) for row in rows]
    if not kept:
        say(empty or f"{title or 'nothing'}: none", "dim")
        return
    table = Table(box=box.SIMPLE_HEAD, title=title or None, title_justify="left", pad_edge=False)
    for index, column in enumerate(columns):
        numbers = all(isinstance(row[index], int) for row in kept)
        table.add_column(column, justify="right" if numbers else "left", overflow="fold")
    for row in kept:
        table.add_row(*(Text(safe("-" if cell is None or cell == "" else cell)) for cell in row))
    show_grid(table)


def show_grid(table: Table) -> None:
    """Print a table; in a pipe or file its lines end where their text ends."""
    screen = console()
    if screen.is_terminal:
        screen.print(table)
        return
    with screen.capture() as captured:
        screen.print(table)
    print("\n".join(line.rstrip() for line in captured.get().splitlines()))


def show_json(value: Any) -> None:
    """One JSON document, ASCII only: whatever stands in it cannot act on a terminal."""
    print(json.dumps(value, ensure_ascii=True, indent=2, default=_plain))


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return str(value)
