"""`aftersales invariants`: what each room says must hold over its tables, asked read-only; repairs nothing."""

from __future__ import annotations

import typer

from deploy.ops.errors import TROUBLE
from deploy.ops.place import find_place
from deploy.ops.terminal import complain, say


def run() -> None:
    """Ask every room's invariants; print the rows that offend. Exit 1 when there are any."""
    from deploy.ops.holding import declared, offending
    from shared.contracts.topics import ROOMS

    place, asked, broken = find_place(), 0, 0
    for room in ROOMS:
        with place.reading(room) as db:
            for name, sql in declared(room).items():
                asked += 1
                found = offending(db, sql)
                if found:
                    broken += 1
                    complain(f"{room}: does not hold: {name}")
                    for row in found:
                        complain(f"    {row}")
    say(f"{asked} invariants asked, {broken} do not hold")
    if broken:
        raise typer.Exit(TROUBLE)
