"""`aftersales stuck`: every case that is not moving, why, which promise hangs on it, and what to type; reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from deploy.ops.place import find_place
from deploy.ops.terminal import complain, say, show_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deploy.ops.stuck import Entry
    from deploy.ops.stuck_rows import Standstill


def run(
    market: Annotated[
        str | None, typer.Option(help="Only this market, e.g. DE; and whatever belongs to no market.")
    ] = None,
    older_than: Annotated[str, typer.Option(help="Only what stands still at least so long, e.g. 3d or 12h.")] = "0s",
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="How many to show; --json tells them all.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Tell which cases are not moving: why, how long, which promise is at risk, and the command to type next."""
    from deploy.ops.stuck import chosen, span
    from deploy.ops.stuck_rows import standstill_of

    try:
        length = span(older_than)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--older-than") from None
    with find_place().reading() as db:
        standstill = standstill_of(db)
    found = chosen(standstill.entries, standstill.now, market.upper() if market else None, length)
    if json:
        show_json(_as_json(standstill, found))
    else:
        _tell(standstill, found, limit)


def _as_json(standstill: Standstill, found: Sequence[Entry]) -> dict[str, object]:
    from deploy.ops.stuck import counted

    return {
        "now": standstill.now,
        "counts": counted(found),
        "stuck": [entry.as_json(standstill.now) for entry in found],
        "letters_without_order": standstill.nameless_letters,
    }


def _tell(standstill: Standstill, found: Sequence[Entry], limit: int) -> None:
    from deploy.ops.stuck import KINDS, counted
    from deploy.ops.stuck_rows import LETTERS

    if found:
        sums = ", ".join(f"{KINDS[kind]} {n}" for kind, n in counted(found).items())
        say(f"{len(found)} not moving: {sums}", "bold")
    else:
        say("nothing is stuck")
    for entry in found[:limit]:
        say("")
        for line in entry.lines(standstill.now):
            say(line)
    if len(found) > limit:
        complain(f"and {len(found) - limit} less urgent ones; --limit shows more, --json all")
    if standstill.nameless_letters:
        complain(f"{standstill.nameless_letters} messages nobody could read name no order: {LETTERS}")
