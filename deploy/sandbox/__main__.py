"""Starts the sandbox; decides only how it ends: 0 stopped, 1 could not start, 2 wrong settings."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import sys

from deploy.sandbox.app import serve
from deploy.sandbox.books import BooksInUse
from deploy.sandbox.settings import SettingsWrong, read_settings


class _OneLine(logging.Formatter):
    """Nothing that came from outside reaches a terminal as a control character."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return "".join(sign if sign == "\n" or sign.isprintable() else repr(sign)[1:-1] for sign in text)


def main() -> int:
    """See `python -m deploy.sandbox --help`."""
    to_stderr = logging.StreamHandler()
    to_stderr.setFormatter(_OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[to_stderr])
    # aiosmtpd warns about every mail's session at this level; what it knows is in the books.
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    try:
        asyncio.run(serve(read_settings(sys.argv[1:])))
    except SettingsWrong as wrong:
        print(f"sandbox: {wrong}", file=sys.stderr)  # noqa: T201
        return 2
    except (BooksInUse, OSError, sqlite3.Error) as trouble:
        print(f"sandbox: cannot start: {trouble}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
