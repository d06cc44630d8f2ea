"""`aftersales parked`: orders that stopped at a bug, with their queues; resumes and skips through the room."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.acting import Authority, Execute, NoWait, Operator, Reason, authority, carry_out
from deploy.ops.place import find_place
from deploy.ops.terminal import say, show_json, show_table

app = typer.Typer(help="Orders that stopped at a bug, with what waits behind them.", no_args_is_help=True)
Order = Annotated[str, typer.Argument(help="Order id, subject, case id or case number.")]
Room = Annotated[str | None, typer.Option(help="Only in this room; in every room where it is parked when left out.")]


@app.command("list")
def list_(json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """List parked orders, the longest parked first."""
    from deploy.ops.cases import parked_orders

    with find_place().reading() as db:
        found = parked_orders(db)
    if json:
        show_json([{field: getattr(parked, field) for field in parked.__slots__} for parked in found])
        return
    show_table(
        ("room", "order", "since", "waiting", "reason"),
        [(p.room, p.subject, f"{p.parked_at:%Y-%m-%d %H:%M:%S}", p.waiting, p.reason) for p in found],
        empty="nothing is parked",
    )


@app.command()
def show(order: Order, room: Room = None) -> None:
    """Show what waits behind a parked order, in its order; the first is the one that failed."""
    from deploy.ops.parking import parked_named, queue_of

    with find_place().reading() as db:
        for parked in parked_named(db, order, room):
            say(f"{parked.subject} in {parked.room}, since {parked.parked_at:%Y-%m-%d %H:%M:%S}: {parked.reason}")
            show_table(("message", "type", "first heard"), queue_of(db, parked), empty="its queue is empty")


@app.command()
def resume(
    order: Order,
    room: Room = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Handle what waits behind a parked order, in its order; it stays parked at the first that still fails."""
    from deploy.ops.parking import resume_plan, still_parked
    from deploy.ops.sending import Command, send

    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        plan, found = resume_plan(db, order, room)

    def act(by: Authority) -> None:
        for parked in found:
            command = Command(parked.room, "resume", parked.subject, {"subject": parked.subject})
            send(place, command, by, wait=not no_wait, changed=still_parked(parked.room, parked.subject))

    carry_out(plan, who, act)


@app.command()
def skip(
    order: Order,
    message: Annotated[str, typer.Argument(help="Id of the message to leave out; `parked show` names what waits.")],
    room: Annotated[str, typer.Option(help="The room where it waits.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Take one message out of a parked order's queue for good; the queue itself goes on with `resume`."""
    from deploy.ops.parking import skip_plan, still_parked
    from deploy.ops.sending import Command, send

    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        plan, subject = skip_plan(db, order, message, room)
    command = Command(room, "skip", subject, {"subject": subject, "message_id": message})
    carry_out(plan, who, lambda by: send(place, command, by, wait=not no_wait, changed=still_parked(room, subject)))
