"""The bytes of a file or of standard input; knows nothing of what is in them."""

from __future__ import annotations

import sys
from pathlib import Path

import typer


def bytes_of(file: str) -> bytes:
    """All of it. Raises a usage error when it cannot be read."""
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        message = f"{file} cannot be read: {error.strerror}"
        raise typer.BadParameter(message, param_hint="FILE") from None
