"""Decides how words from outside become harmless text; knows no markup (the layout escapes) and no language."""

from __future__ import annotations

import re
import unicodedata

NAME_MAX = 60
TITLE_MAX = 200
SUBJECT_MAX = 200
QUOTE_MAX = 4000
# Bidirectional overrides and isolates can turn the sentence around them; line and paragraph separators break lines.
_TURNING = re.compile("[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_ADDRESS = re.compile(r"[^\x00-\x20\x7f<>,;:\"\\()\[\]@]+@[^\x00-\x20\x7f<>,;:\"\\()\[\]@]+")


def one_line(text: str, limit: int = TITLE_MAX) -> str:
    """The text on one line: control characters and turning marks gone, blanks single, at most `limit` long."""
    flat = "".join(" " if unicodedata.category(mark) in ("Cc", "Cs") else mark for mark in _TURNING.sub("", text))
    short = " ".join(flat.split())
    return short if len(short) <= limit else f"{short[: limit - 1].rstrip()}…"


def paragraphs(text: str) -> tuple[str, ...]:
    """A person's words as paragraphs: split at empty lines, single line breaks kept, everything else as `one_line`."""
    blocks = re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    cleaned = ("\n".join(one_line(line, 20_000) for line in block.strip().split("\n")) for block in blocks)
    return tuple(block for block in cleaned if block)


def greetable(name: object) -> str:
    """A name to greet somebody by, or nothing when it holds what no name holds (an address, a link, a sentence)."""
    if not isinstance(name, str):
        return ""
    flat = one_line(name, 10_000)
    fine = len(flat) <= NAME_MAX and all(unicodedata.category(mark)[0] in "LM" or mark in " .-'’·" for mark in flat)
    return flat if fine and not re.search(r"\.\w{2,}", flat) else ""


def mail_address(value: object) -> str:
    """The address when it is one plain address on one line; nothing otherwise."""
    return value if isinstance(value, str) and len(value) <= 320 and _ADDRESS.fullmatch(value) else ""


def slug(word: str) -> str:
    """A stable word as the tail of a message key: `withdrawal.accepted` -> `withdrawal-accepted`.

    Positions in a path fall away: `request.lines.0.condition` -> `request-lines-condition`.
    """
    return re.sub(r"[^a-z0-9_-]", "-", re.sub(r"\.\d+(?=\.|$)", "", word.lower()))[:80]


def web_address(url: str) -> str:
    """The address when a mail may link to it: http or https, one word, no control characters; nothing otherwise."""
    return url if re.fullmatch(r"https?://[^\s\x00-\x1f\x7f<>\"]{1,1000}", url) else ""
