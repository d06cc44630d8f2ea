"""`aftersales decide`: questions in, decisions out, one line each; no broker, database, network or clock."""

from __future__ import annotations

import sys
from datetime import datetime

import typer

from deploy.ops.errors import USAGE
from deploy.ops.terminal import safe


def run() -> None:
    """Decide one JSON object, or one on each line: one line out each. Exit 0 decided, 2 something was malformed."""
    from deploy.ops.deciding import answer, questions
    from services.policy.domain.decide import decide
    from shared.facts.decision import Decision
    from shared.facts.order import Order
    from shared.facts.progress import Progress
    from shared.facts.request import RequestFacts
    from shared.rulebook.load import rulebook_from

    rulebook = rulebook_from()

    def by_the_rulebook(order: Order, request: RequestFacts, progress: Progress, as_of: datetime) -> Decision:
        return decide(order, request, progress, as_of, rulebook)

    raw = sys.stdin.buffer.read()
    asked, malformed = 0, False
    for line, text in questions(raw):
        asked += 1
        found = answer(line, text, by_the_rulebook)
        if isinstance(found, bytes):
            sys.stdout.buffer.write(found + b"\n")
            sys.stdout.buffer.flush()
        else:
            malformed = True
            for trouble in found:
                print(safe(trouble), file=sys.stderr)
    if not asked:
        print("standard input is empty: give one JSON object, or one on each line", file=sys.stderr)
    if malformed or not asked:
        raise typer.Exit(USAGE)
