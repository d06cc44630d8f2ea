"""Reads and writes spans of story time such as `+2d 3h`; knows no clock."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator

_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}
_PART = re.compile(r"(\d+)([dhms])")


def span(text: str) -> timedelta:
    """`+2d 3h` as a time span. Raises ValueError for anything but numbers with d, h, m or s."""
    words = text.removeprefix("+").split()
    parts = [_PART.fullmatch(word) for word in words]
    if not words or not all(parts):
        message = f"{text!r} is no span: write numbers with d, h, m or s, such as '+2d 3h'"
        raise ValueError(message)
    seconds = sum(int(part[1]) * _UNITS[part[2]] for part in parts if part is not None)
    return timedelta(seconds=seconds)


def spelt(length: timedelta) -> str:
    """The shortest spelling that `span` reads back."""
    left = int(length.total_seconds())
    words = []
    for unit, seconds in _UNITS.items():
        count, left = divmod(left, seconds)
        if count:
            words.append(f"{count}{unit}")
    return "+" + (" ".join(words) or "0s")


def _read(value: Any) -> Any:
    return span(value) if isinstance(value, str) else value


Span = Annotated[timedelta, BeforeValidator(_read)]
