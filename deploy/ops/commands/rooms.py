"""`aftersales rooms`: which rooms halted after too many bugs, and letting them go on; restarts no process."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.acting import Authority, Execute, Operator, Plan, Reason, authority, carry_out
from deploy.ops.place import find_place
from deploy.ops.terminal import say, show_json, show_table

app = typer.Typer(help="Rooms that halted after too many bugs.", no_args_is_help=True)


@app.command("list")
def list_(json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """List the rooms: halted or running, since when and why."""
    from deploy.ops.outside import halts

    with find_place().reading() as db:
        found = halts(db)
    if json:
        show_json([{field: getattr(halt, field) for field in halt.__slots__} for halt in found])
        return
    show_table(
        ("room", "state", "since", "by", "reason"),
        [(h.room, h.state, h.at and f"{h.at:%Y-%m-%d %H:%M:%S}", h.operator, h.reason) for h in found],
    )


@app.command()
def resume(
    room: Annotated[str, typer.Argument(help="intake, policy, logistics, refunds or notifications.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
) -> None:
    """Let a halted room consume again; do it when the bug is fixed, else it halts again."""
    from deploy.ops.outside import halts
    from shared.clock import wall_now
    from shared.contracts.topics import ROOMS
    from shared.runtime.switches import HALT, set_switch

    if room not in ROOMS:
        raise typer.BadParameter(f"{room!r} is none of {', '.join(ROOMS)}", param_hint="room")
    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        halt = next(found for found in halts(db) if found.room == room)

    def act(by: Authority) -> None:
        with place.writing() as db:
            set_switch(db, HALT + room, "off", by.operator, by.reason, wall_now())
        say(f"{room} goes on within a second")

    nothing = "" if halt.state == "halted" else f"{room} is not halted"
    carry_out(Plan(f"let {room} go on", (f"it halted: {halt.reason}",), nothing=nothing), who, act)
