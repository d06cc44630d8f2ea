"""`aftersales effects`: calls to the outside, open and done, and their stop button; calls nobody itself."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.acting import Authority, Execute, NoWait, Operator, Plan, Reason, authority, carry_out
from deploy.ops.place import find_place
from deploy.ops.terminal import say, show_json, show_table

app = typer.Typer(help="Calls to the outside: refunds, labels, mails; and their stop button.", no_args_is_help=True)
Kind = Annotated[str | None, typer.Option(help="Only this kind, e.g. refund.execute.")]
Provider = Annotated[str | None, typer.Option(help="Only this provider, e.g. sandbox.")]
Market = Annotated[str | None, typer.Option(help="Only this market, e.g. DE.")]
_OPEN = "state in ('pending', 'in_flight', 'unknown', 'stuck')"


@app.command("list")
def list_(
    state: Annotated[str | None, typer.Option(help="Only this state; open ones and stuck ones when left out.")] = None,
    kind: Kind = None,
    provider: Provider = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """List effects, the next due first."""
    from deploy.ops.cases import effects_where

    where = (_OPEN if state is None else "state = %s") + (
        " and (%s::text is null or kind = %s) and (%s::text is null or provider = %s)"
    )
    given = () if state is None else (state,)
    with find_place().reading() as db:
        found = effects_where(db, where, (*given, kind, kind, provider, provider), limit)
    if json:
        show_json([{field: getattr(effect, field) for field in effect.__slots__} for effect in found])
        return
    show_table(
        ("effect", "kind", "provider", "state", "tries", "next at", "order", "reason"),
        [
            (
                e.effect_id,
                e.kind,
                e.provider,
                e.state,
                e.attempts,
                f"{e.next_at:%Y-%m-%d %H:%M:%S}",
                e.subject,
                e.reason,
            )
            for e in found
        ],
        empty="no such effects",
    )


@app.command()
def retry(
    effect: Annotated[str, typer.Argument(help="Id of the effect.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Look a stuck or waiting effect up again now, and go on with it. What is done stays done."""
    from deploy.ops.outside import effect_state, one_effect, retry_plan
    from deploy.ops.sending import Command, send

    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        found = one_effect(db, effect)
    command = Command(found.room, "retry", found.subject, {"effect_id": found.effect_id})
    carry_out(
        retry_plan(found), who, lambda by: send(place, command, by, wait=not no_wait, changed=effect_state(found))
    )


@app.command()
def pause(
    kind: Kind = None,
    provider: Provider = None,
    market: Market = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
) -> None:
    """Stop calls to the outside, all or some; every worker obeys within a second. What is under way ends by itself."""
    _turn("paused", (kind, provider, market), authority(execute, reason, operator))


@app.command()
def resume(
    kind: Kind = None,
    provider: Provider = None,
    market: Market = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
) -> None:
    """Let calls to the outside go on; names the same kind, provider and market as the pause did."""
    _turn("off", (kind, provider, market), authority(execute, reason, operator))


def _turn(value: str, which: tuple[str | None, str | None, str | None], who: Authority | None) -> None:
    from deploy.ops.outside import pause_plan
    from shared.clock import wall_now
    from shared.runtime.switches import pause_key, set_switch

    place, key = find_place(), pause_key(*which)
    with place.reading() as db:
        plan: Plan = pause_plan(db, key, value, which)

    def act(by: Authority) -> None:
        with place.writing() as db:
            set_switch(db, key, value, by.operator, by.reason, wall_now())
        say("done; every worker obeys within a second")

    carry_out(plan, who, act)
