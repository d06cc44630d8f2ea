"""`aftersales desk`: cases that need a person, and a person's answers to them; every answer is a command to a room.

Arguments of the commands, as the rooms read them from `operation.commanded`:
  intake  match    {"order_id": text}
          classify {"kind": text, "ground"?: text, "lines"?: [{"line_id", "quantity"}], "wanted"?: [remedy kind]}
          answer   {"close": bool, "article"?: id}, with the words for the customer in `text`
          ask      {"asks": path or word, "choices"?: [text]}
          choose   {"kind": remedy kind}
          assign   {"to"?: text}
  policy  decide, override {"decision": {"outcome": "grant_refund" | "refuse", "reason_code": text,
                    "amount_minor": int | null, "lines": [{"line_id", "quantity"}]}}
  `amount_minor` is the total refund in minor units of the order's currency; null: what the lines cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import typer

from deploy.ops.acting import Execute, NoWait, Operator, Plan, Reason, authority, carry_out
from deploy.ops.place import find_place, system_now
from deploy.ops.terminal import lines_of, say, show_json, show_table

app = typer.Typer(help="Cases that need a person, and a person's answers.", no_args_is_help=True)
Case = Annotated[str, typer.Argument(help="Case id, case number or order id.")]
Lines = Annotated[list[str] | None, typer.Option("--line", help="ID:QUANTITY of an order line; may be repeated.")]
AsJson = Annotated[bool, typer.Option("--json", help="For machines.")]


@app.command("list")
def list_(
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    json: AsJson = False,
) -> None:
    """List cases that wait for a person, the nearest promise first."""
    from deploy.ops.waiting import waiting_cases

    with find_place().reading() as db:
        found, now = waiting_cases(db, limit), system_now(db)
    if json:
        show_json([{field: getattr(case, field) for field in case.__slots__} for case in found])
        return
    show_table(
        ("case", "order", "market", "why", "assigned", "answer due"),
        [(w.number, w.order, w.market, w.why, w.assigned_to, w.due_words(now)) for w in found],
        empty="nobody waits for a person",
    )


@app.command()
def show(case: Case, json: AsJson = False) -> None:
    """Show one case with the customer's own words, what is missing, and what a person can do next."""
    from deploy.ops.cases import one_case
    from deploy.ops.dossier import dossier_of
    from deploy.ops.waiting import customer_words, next_commands

    place = find_place()
    with place.reading() as db:
        found = one_case(db, case)
        dossier = dossier_of(db, found)
    with place.reading(personal=True) as desk:
        words = customer_words(desk, found.case_id)
    if json:
        show_json({**dossier.as_json(), "personal": words})
        return
    for line in dossier.lines():
        say(line)
    for name, value in words.items():
        say(f"{name}:", "bold")
        for line in lines_of(str(value)):
            say(f"  {line}")
    say("what you can do:", "bold")
    for line in next_commands(dossier):
        say(f"  {line}")


@app.command()
def match(
    case: Case,
    order: Annotated[str, typer.Argument(help="The order it belongs to.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Say which order a case belongs to; the case goes there and is decided by itself."""
    steps = (f"it moves to order {order}, with its promises",)
    _command("intake", "match", case, {"order_id": order}, steps, (execute, reason, operator, no_wait))


@app.command()
def classify(  # noqa: PLR0913, PLR0917 - each is an option of the command
    case: Case,
    kind: Annotated[str, typer.Option(help="What it is about, e.g. wrong_item.")],
    ground: Annotated[str | None, typer.Option(help="What the right rests on, e.g. withdrawal.")] = None,
    line: Lines = None,
    wanted: Annotated[list[str] | None, typer.Option(help="What the customer wants; may be repeated.")] = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Say what a request in words is about; what is left out stays as it is."""
    given: dict[str, Any] = {"kind": kind}
    if ground:
        given["ground"] = ground
    if line:
        given["lines"] = parse_lines(line)
    if wanted:
        given["wanted"] = wanted
    steps = tuple(f"{name}: {value}" for name, value in given.items())
    _command("intake", "classify", case, given, steps, (execute, reason, operator, no_wait))


@app.command()
def answer(
    case: Case,
    text: Annotated[str, typer.Argument(help="The words for the customer; empty for none.")] = "",
    article: Annotated[str | None, typer.Option(help="An approved text instead of your own words, by its id.")] = None,
    close: Annotated[bool, typer.Option("--close", help="Close the case once they are told.")] = False,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Answer the customer in your own words or by an approved text, and settle what was open."""
    if text and article:
        raise typer.BadParameter("either your own words or an approved text", param_hint="--article")
    told = text or (f"the text {article}, in their language" if article else "")
    steps = (
        f"tells the customer: {told}" if told else "tells the customer nothing",
        "closes the case" if close else "",
    )
    given: dict[str, Any] = {"close": close, **({"article": article} if article else {})}
    _command(
        "intake",
        "answer",
        case,
        given,
        tuple(s for s in steps if s),
        (execute, reason, operator, no_wait),
        text or None,
    )


@app.command()
def ask(
    case: Case,
    asks: Annotated[str, typer.Argument(help="What to ask for: a fact's path (request.evidence), or a word.")],
    choice: Annotated[list[str] | None, typer.Option(help="What they may answer; may be repeated.")] = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Ask the customer, in their language; they are reminded, and their silence comes back to a person."""
    given: dict[str, Any] = {"asks": asks, **({"choices": choice} if choice else {})}
    _command("intake", "ask", case, given, (f"asks the customer for {asks}",), (execute, reason, operator, no_wait))


@app.command()
def choose(
    case: Case,
    kind: Annotated[str, typer.Option(help="The remedy the customer chose, e.g. repair.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Choose a remedy as the customer told you; your name and reason are kept with it."""
    _command("intake", "choose", case, {"kind": kind}, (f"chooses {kind}",), (execute, reason, operator, no_wait))


@app.command()
def take(
    case: Case,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Take a case: you look after it from now on."""
    _command("intake", "assign", case, {}, ("you look after it",), (execute, reason, operator, no_wait))


@app.command()
def assign(
    case: Case,
    to: Annotated[str | None, typer.Option(help="Who looks after it; yourself when left out.")] = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Say who looks after a case."""
    given = {"to": to} if to else {}
    _command("intake", "assign", case, given, (f"to {to or 'yourself'}",), (execute, reason, operator, no_wait))


Outcome = Annotated[Literal["grant_refund", "refuse"], typer.Option(help="What you decide.")]
ReasonCode = Annotated[str, typer.Option(help="A stable word for why, e.g. goodwill.")]
Amount = Annotated[
    int | None, typer.Option(min=1, help="The refund in minor units; what the lines cost when left out.")
]


@app.command()
def decide(  # noqa: PLR0913, PLR0917 - each is an option of the command
    case: Case,
    outcome: Outcome,
    reason_code: ReasonCode,
    amount_minor: Amount = None,
    line: Lines = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Decide what the rules could not: grant a refund, or refuse."""
    _decision("decide", case, (outcome, reason_code, amount_minor, line or []), (execute, reason, operator, no_wait))


@app.command()
def override(  # noqa: PLR0913, PLR0917 - each is an option of the command
    case: Case,
    outcome: Outcome,
    reason_code: ReasonCode,
    amount_minor: Amount = None,
    line: Lines = None,
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
    no_wait: NoWait = False,
) -> None:
    """Decide otherwise than the rules did; what they granted falls away, and yours stands with your name."""
    _decision("override", case, (outcome, reason_code, amount_minor, line or []), (execute, reason, operator, no_wait))


def _decision(
    verb: str,
    case: str,
    decided: tuple[str, str, int | None, list[str]],
    how: tuple[bool, str | None, str | None, bool],
) -> None:
    outcome, reason_code, amount_minor, line = decided
    if outcome == "refuse" and (amount_minor is not None or line):
        message = "a refusal grants nothing: leave out --amount-minor and --line"
        raise typer.BadParameter(message)
    lines = parse_lines(line)
    decision = {"outcome": outcome, "reason_code": reason_code, "amount_minor": amount_minor, "lines": lines}
    steps = (f"{outcome.replace('_', ' ')}, because of {reason_code}", f"{len(lines) or 'all'} lines")
    _command("policy", verb, case, {"decision": decision}, steps, how)


def parse_lines(words: list[str]) -> list[dict[str, Any]]:
    """`1:2` -> line 1, quantity 2; a quantity left out is one. Raises a usage error."""
    found = []
    for word in words:
        line_id, colon, quantity = word.rpartition(":")
        line_id, quantity = (line_id, quantity) if colon else (word, "1")
        if not line_id or not quantity.isdecimal() or int(quantity) < 1:
            raise typer.BadParameter(f"{word!r} is not ID:QUANTITY", param_hint="--line")
        found.append({"line_id": line_id, "quantity": int(quantity)})
    return found


def _command(
    room: str,
    verb: str,
    case: str,
    arguments: Mapping[str, Any],
    steps: tuple[str, ...],
    how: tuple[bool, str | None, str | None, bool],
    text: str | None = None,
) -> None:
    from deploy.ops.cases import one_case
    from deploy.ops.sending import Command, send
    from deploy.ops.waiting import stage_words, stands_now

    execute, reason, operator, no_wait = how
    who, place = authority(execute, reason, operator), find_place()
    with place.reading() as db:
        found = one_case(db, case)
    plan = Plan(f"{verb} case {found.number} (order {found.order})", (stage_words(found), *steps))
    command = Command(room, verb, found.subject, {"case_id": found.case_id}, arguments, text)
    carry_out(plan, who, lambda by: send(place, command, by, wait=not no_wait, changed=stands_now(found.case_id)))
