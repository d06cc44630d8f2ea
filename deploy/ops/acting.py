"""How every acting command behaves: it plans, and acts only with --execute and a reason; decides nothing by itself."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from deploy.ops.errors import NOTHING_TO_DO, REFUSED
from deploy.ops.terminal import complain, say

Execute = Annotated[bool, typer.Option("--execute", help="Do it. Without this the command only says what it would do.")]
Reason = Annotated[str | None, typer.Option("--reason", help="Why, in a sentence; kept with the operator's name.")]
Operator = Annotated[
    str | None,
    typer.Option("--operator", envvar="AFTERSALES_OPERATOR", help="Who acts; the account's name when left out."),
]
NoWait = Annotated[bool, typer.Option("--no-wait", help="Publish, and do not wait until the room has handled it.")]
REASON_MOST = 200


@dataclass(frozen=True, slots=True)
class Authority:
    """Who acts, and why."""

    operator: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a command would do. `nothing` or `refused` say why it would not."""

    title: str
    steps: Sequence[str] = ()
    nothing: str = ""
    refused: str = ""


def authority(execute: bool, reason: str | None, operator: str | None) -> Authority | None:
    """None while planning. Raises a usage error (exit 2) for acting without a reason or a name."""
    if not execute:
        return None
    words = (reason or "").strip()
    if not words or not words.isprintable() or len(words) > REASON_MOST:
        message = f"acting needs --reason TEXT, one line of at most {REASON_MOST} characters"
        raise typer.BadParameter(message, param_hint="--reason")
    name = (operator or _account()).strip()
    if not name or not name.isprintable():
        message = "acting needs a name: --operator NAME or AFTERSALES_OPERATOR"
        raise typer.BadParameter(message, param_hint="--operator")
    return Authority(name, words)


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def carry_out(plan: Plan, who: Authority | None, act: Callable[[Authority], None]) -> None:
    """Show the plan, then act or stop. Exit 0 planned or done, 3 nothing to do, 4 refused."""
    if plan.refused:
        complain(f"refused: {plan.refused}")
        raise typer.Exit(REFUSED)
    if plan.nothing:
        say(f"nothing to do: {plan.nothing}")
        raise typer.Exit(NOTHING_TO_DO)
    for line in plan_lines(plan, acting=who is not None):
        say(line)
    if who is not None:
        act(who)


def plan_lines(plan: Plan, *, acting: bool) -> list[str]:
    """The plan as text."""
    head = f"{plan.title}" if acting else f"would {plan.title[:1].lower()}{plan.title[1:]}"
    tail = [] if acting else ["nothing was done; add --execute --reason TEXT to do it"]
    return [head, *(f"  · {step}" for step in plan.steps), *tail]
