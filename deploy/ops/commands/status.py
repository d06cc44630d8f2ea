"""`aftersales status`: how each room is doing, from its own tables, the broker and its pages; changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from deploy.ops.place import find_place
from deploy.ops.terminal import complain, say, show_json, show_table

if TYPE_CHECKING:
    from deploy.ops.health import Standing
    from deploy.ops.place import Place

_ROOMS = (
    "room",
    "pages",
    "behind",
    "input until",
    "unpublished",
    "effects open",
    "parked",
    "letters",
    "unresolved",
    "",
)


def run(
    json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    live: Annotated[
        bool, typer.Option("--live", help="Redraw until Ctrl-C: are promises kept, what is stuck, where is it slow.")
    ] = False,
    every: Annotated[float, typer.Option(min=0.2, max=3600, help="Seconds between two looks of --live.")] = 2.0,
    times: Annotated[int | None, typer.Option(min=1, help="End --live after so many looks.")] = None,
) -> None:
    """Show each room's input, backlog and troubles, how promises stand, and how many cases stand where."""
    from deploy.ops.health import standing_of

    if json and live:
        raise typer.BadParameter("what a machine reads is asked for once: leave out --live", param_hint="--json")
    place = find_place()
    if live:
        _watch(place, every, times)
        return
    standing = standing_of(place)
    if json:
        show_json(standing.as_json())
    else:
        _tell(place, standing)


def _watch(place: Place, every: float, times: int | None) -> None:
    from deploy.ops.health_live import watch

    try:
        watch(place, every, times)
    except KeyboardInterrupt:
        say("no longer watching", "dim")


def _tell(place: Place, standing: Standing) -> None:
    from deploy.ops.health_promises import COLUMNS

    say(f"system: {place.told_by}; time: {standing.time_words}")
    if standing.broker_trouble:
        complain(f"the broker does not answer ({standing.broker_trouble}); what waits in its topics is not known")
    show_table(_ROOMS, [room.cells() for room in standing.rooms])
    show_table(COLUMNS, [one.cells() for one in standing.promises], empty="no promises yet")
    if standing.overdue:
        complain(f"refunds overdue: {', '.join(standing.overdue)}; `aftersales stuck` names the cases")
    show_table(("stage", "cases"), standing.stages, empty="no cases yet")
    for line in standing.remarks:
        complain(line)
