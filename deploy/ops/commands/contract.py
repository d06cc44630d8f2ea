"""`aftersales contract`: what events there are and how they look, and whether yours can be read; needs no server."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.errors import REFUSED, USAGE
from deploy.ops.terminal import complain, say, show_json, show_table

app = typer.Typer(
    help="The events on the wire: which, how they look, and whether yours can be read.", no_args_is_help=True
)
AsJson = Annotated[bool, typer.Option("--json", help="For machines.")]


@app.command()
def check(file: Annotated[str, typer.Argument(help="A file, or - for standard input.")], json: AsJson = False) -> None:
    """Check inbound events with the rooms' own decoder. Exit 0: all can be read, 2: one cannot.

    One event a line (or one event spread over lines), in either form:

    a structured CloudEvent: {"specversion": "1.0", "id": "...", "source": "...", "type":
    "org.aftersales.order.placed.v1", "subject": "...", "time": "...", "data": {...}}

    or a record in binary mode: {"topic": "orders.v1", "headers": {"ce_id": "...", "ce_source": "...", "ce_type": "...",
    ...}, "data": {...}}, with "key" where it is not ce_subject.
    """
    from deploy.ops.contract_input import bytes_of
    from deploy.ops.contract_lines import read_lines
    from shared.clock import wall_now

    lines = list(read_lines(bytes_of(file), wall_now()))
    findings = [found for line in lines for found in line.findings]
    malformed = sum(not line.readable for line in lines)
    if json:
        show_json([{name: getattr(found, name) for name in found.__slots__} for found in findings])
    else:
        for found in findings:
            for text in found.lines():
                say(text)
        say(f"{len(lines)} events: {len(lines) - malformed} can be read, {malformed} cannot")
    if malformed or not lines:
        raise typer.Exit(USAGE)


@app.command("list")
def list_(json: AsJson = False) -> None:
    """List every event: on which topic, who says it, who hears it, and what it is."""
    from deploy.ops.contract_kit import every_event

    found = every_event()
    if json:
        show_json([{name: getattr(one, name) for name in one.__slots__} for one in found])
        return
    show_table(
        ("event", "topic", "said by", "heard by", "what"),
        [(one.name, one.topic, one.said_by, " ".join(one.heard_by), one.what) for one in found],
    )


@app.command()
def show(
    event: Annotated[str, typer.Argument(metavar="TYPE", help="Such as order.placed; see `contract list`.")],
    json: AsJson = False,
) -> None:
    """Show an event's fields, which are required or personal, the words they take, and an example."""
    from deploy.ops.contract_kit import field_cells, kit_entry, meant

    entry = kit_entry(event)
    if entry is None:
        complain(f"no event {event}; {meant(event)}")
        raise typer.Exit(REFUSED)
    if json:
        show_json({"event": entry.name, "topic": entry.topic, "schema": entry.schema, "example": entry.example})
        return
    say(f"{entry.schema['title']} on {entry.topic}: {entry.schema['description']}")
    if entry.namesakes:
        say(f"others say it too, differently: {', '.join(entry.namesakes)}", "dim")
    show_table(("field", "marks", "takes", "remarks"), field_cells(entry.schema))
    say("! required   * personal: kept apart, never said again   x.y[]: for each one of x.y", "dim")
    say("example (a structured CloudEvent; `aftersales contract check` reads it):")
    show_json(entry.example)
