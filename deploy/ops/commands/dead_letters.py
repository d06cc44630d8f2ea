"""`aftersales dead-letters`: messages nobody could read, with their place and reason; replays them through the room."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.acting import Execute, NoWait, Operator, Plan, Reason, authority, carry_out
from deploy.ops.place import find_place
from deploy.ops.terminal import complain, lines_of, say, show_json, show_table

app = typer.Typer(help="Messages nobody could read: where from, why, and another try.", no_args_is_help=True)
LetterId = Annotated[str, typer.Argument(help="Id of the dead letter, or its beginning.")]
AsJson = Annotated[bool, typer.Option("--json", help="For machines.")]
_SHOWN_BYTES = 4000


@app.command("list")
def list_(
    every: Annotated[bool, typer.Option("--all", help="Replayed ones too.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    json: AsJson = False,
) -> None:
    """List dead letters, the newest first."""
    from deploy.ops.cases import letters_where

    with find_place().reading() as db:
        found = letters_where(db, "true" if every else "state = 'open'", limit=limit)
    if json:
        show_json([{field: getattr(letter, field) for field in letter.__slots__} for letter in found])
        return
    show_table(
        ("letter", "room", "died", "from", "order", "field", "reason", "state"),
        [
            (
                x.letter_id,
                x.room,
                f"{x.died_at:%Y-%m-%d %H:%M:%S}",
                f"{x.topic} {x.partition}:{x.offset}",
                x.subject,
                x.path,
                f"{x.text} [{x.code}]",
                x.state,
            )
            for x in found
        ],
        empty="no dead letters",
    )


@app.command()
def show(
    letter: LetterId,
    content: Annotated[bool, typer.Option("--bytes", help="Its content too; it may hold personal data.")] = False,
    json: AsJson = False,
) -> None:
    """Show one dead letter; its content only when asked for, since that may be personal."""
    from deploy.ops.letters import kept_bytes, one_letter

    place = find_place()
    with place.reading() as db:
        found = one_letter(db, letter)
    fields = {name: getattr(found, name) for name in found.__slots__}
    if json:
        show_json(fields)
    else:
        for name, value in fields.items():
            say(f"{name:<10} {value.hex() if isinstance(value, bytes) else value}")
    if content:
        with place.reading(personal=True) as desk:
            raw = kept_bytes(desk, found)
        if raw is None:
            complain("its bytes are no longer kept")
        else:
            for line in lines_of(raw[:_SHOWN_BYTES].decode("utf-8", "backslashreplace")):
                say(f"  {line}")


@app.command()
def replay(
    letter: LetterId,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Read a dead letter again with today's code; what can be read now goes to its order, once."""
    from deploy.ops.letters import letter_state, one_letter, subject_of_letter
    from deploy.ops.sending import Command, send

    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        found = one_letter(db, letter)
    subject = subject_of_letter(found)
    plan = Plan(
        f"ask {found.room} to read dead letter {found.letter_id} again",
        (f"it came from {found.topic} {found.partition}:{found.offset}", f"it could not be read: {found.text}"),
        nothing="" if found.state == "open" else "it was replayed before",
    )
    command = Command(found.room, "replay", subject, {"letter_id": found.letter_id})
    carry_out(plan, who, lambda by: send(place, command, by, wait=not no_wait, changed=letter_state(found)))
