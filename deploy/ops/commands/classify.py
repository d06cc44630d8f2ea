"""`aftersales classify`: messages in, what intake hears out, one line each; no broker, database, network or clock."""

from __future__ import annotations

import sys

import typer

from deploy.ops.errors import USAGE
from deploy.ops.terminal import safe


def run() -> None:
    """Classify JSON lines {"id", "text", "locale"?}: one line out each. Exit 0 all read, 2 something was malformed."""
    from deploy.ops.classifying import answer
    from deploy.ops.deciding import questions
    from services.intake.domain.hearing import hearing_from

    hearing = hearing_from()
    asked, malformed = 0, False
    for line, text in questions(sys.stdin.buffer.read()):
        asked += 1
        found = answer(line, text, hearing.hear)
        if isinstance(found, bytes):
            sys.stdout.buffer.write(found + b"\n")
            sys.stdout.buffer.flush()
        else:
            malformed = True
            for trouble in found:
                print(safe(str(trouble)), file=sys.stderr)
    if not asked:
        print('standard input is empty: give one JSON object a line, with "id" and "text"', file=sys.stderr)
    if malformed or not asked:
        raise typer.Exit(USAGE)
