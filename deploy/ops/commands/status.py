"""`aftersales status`: how each room is doing, from its own tables, the broker and its pages; changes nothing."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.place import find_place
from deploy.ops.terminal import complain, say, show_json, show_table


def run(json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Show each room's input, backlog and troubles, and how many cases stand where."""
    from deploy.ops.health import standing_of

    place = find_place()
    standing = standing_of(place)
    if json:
        show_json(standing.as_json())
        return
    say(f"system: {place.told_by}; time: {standing.time_words}")
    if standing.broker_trouble:
        complain(f"the broker does not answer ({standing.broker_trouble}); what waits in its topics is not known")
    show_table(
        (
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
        ),
        [room.cells() for room in standing.rooms],
    )
    show_table(("stage", "cases"), standing.stages, empty="no cases yet")
    for line in standing.remarks:
        complain(line)
