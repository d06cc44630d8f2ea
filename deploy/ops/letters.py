"""Finds one dead letter, its kept content, and how it stands; reads no message itself."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

import re
from collections.abc import Callable

import sqlalchemy as sa
import typer

from deploy.ops.cases import Letter, letters_where
from deploy.ops.errors import REFUSED
from deploy.ops.terminal import complain
from shared import ids
from shared.shop import shop_from
from shared.storage.engine import rows

_BEGINNING = re.compile(r"[0-9a-f-]{4,36}")


def one_letter(db: sa.Connection, word: str) -> Letter:
    """The one letter whose id begins so. Ends the command (refused) when there is none, or more than one."""
    beginning = word.lower()
    found = []
    if _BEGINNING.fullmatch(beginning):
        found = letters_where(db, "letter_id::text like %s", (beginning + "%",))
    if len(found) == 1:
        return found[0]
    complain(f"{len(found) or 'no'} dead letters begin with {word!r}")
    raise typer.Exit(REFUSED)


def subject_of_letter(letter: Letter) -> str:
    """The order it was for where that could be read, else a key of its own."""
    return letter.subject or f"{shop_from().shop_id}/{ids.LETTER_PREFIX}{letter.letter_id}"


def kept_bytes(desk: sa.Connection, letter: Letter) -> bytes | None:
    """Its content, or None when it is no longer kept. Only the desk's role may read it."""
    found = rows(desk, f"select payload from {letter.room}.heard_bytes where id = %s", (letter.heard_id,))
    return bytes(found[0][0] or b"") if found else None


def letter_state(letter: Letter) -> Callable[[sa.Connection], str]:
    """How the letter stands after a command."""

    def look(db: sa.Connection) -> str:
        state = rows(db, f"select state from {letter.room}.letter where letter_id = %s", (letter.letter_id,))[0][0]
        return "it was read, and handed to its order" if state == "replayed" else "it still cannot be read"

    return look
