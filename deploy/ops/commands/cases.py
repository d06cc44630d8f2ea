"""`aftersales cases`: what cases there are and what happened to each; reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from deploy.ops.place import find_place, system_now
from deploy.ops.terminal import say, show_json, show_table

if TYPE_CHECKING:
    from deploy.ops.cases import CaseRow

app = typer.Typer(help="What cases there are, how one stands, and its whole story.", no_args_is_help=True)
Case = Annotated[str, typer.Argument(help="Case id, case number or order id.")]
AsJson = Annotated[bool, typer.Option("--json", help="For machines.")]


@app.command("list")
def list_(
    stage: Annotated[str | None, typer.Option(help="Only this stage, e.g. with_person.")] = None,
    market: Annotated[str | None, typer.Option(help="Only this market, e.g. DE.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Closed ones too.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    json: AsJson = False,
) -> None:
    """List cases, the longest untouched first."""
    from deploy.ops.cases import list_cases

    where = "(%s::text is null or r.state = %s) and (%s::text is null or r.market = %s)"
    if not every and stage is None:
        where += " and r.state <> 'closed'"
    with find_place().reading() as db:
        found = list_cases(db, where, (stage, stage, market, market), limit)
    if json:
        show_json([{field: getattr(case, field) for field in case.__slots__} for case in found])
        return
    show_table(
        ("case", "order", "stage", "market", "opened", "changed", "detail"),
        [(c.number, c.order, c.stage, c.market, _minute(c.opened_at), _minute(c.changed_at), c.detail) for c in found],
        empty="no such cases",
    )


def _minute(at: object) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at is not None else "-"


@app.command()
def search(
    word: Annotated[
        str,
        typer.Argument(
            help="Order id, case number, mail address, tracking number, return id, payment or refund reference."
        ),
    ],
    json: AsJson = False,
) -> None:
    """Find cases by whatever stands on a slip, a mail or a bank statement. A mail address is never shown."""
    from deploy.ops.search import is_mail
    from deploy.ops.search import search as look_for

    place = find_place()
    with place.reading() as db, place.reading(personal=True) as desk:
        found = look_for(db, desk, word)
    if json:
        show_json([{"subject": one.subject, "by": one.by, "case": one.case and _fields(one.case)} for one in found])
        return
    show_table(
        ("case", "order", "stage", "market", "opened", "changed", "known by"),
        [
            (c.number, c.order, c.stage, c.market, _minute(c.opened_at), _minute(c.changed_at), ", ".join(one.by))
            if (c := one.case)
            else ("-", one.subject.partition("/")[2], "no case", None, "-", "-", ", ".join(one.by))
            for one in found
        ],
        empty=f"no case is known by {'this mail address' if is_mail(word) else repr(word)}",
    )


def _fields(case: CaseRow) -> dict[str, object]:
    return {name: getattr(case, name) for name in case.__slots__}


@app.command()
def show(case: Case, json: AsJson = False) -> None:
    """Show how one case stands: request, decision, money, goods, promises."""
    from deploy.ops.cases import one_case
    from deploy.ops.dossier import dossier_of

    with find_place().reading() as db:
        dossier = dossier_of(db, one_case(db, case))
    if json:
        show_json(dossier.as_json())
        return
    for line in dossier.lines():
        say(line)


@app.command()
def timeline(
    case: Case,
    short: Annotated[bool, typer.Option("--short", help="Without promises made and kept, and calls outside.")] = False,
    json: AsJson = False,
) -> None:
    """Tell everything that happened to one case: who, when, what, why, by which rule; and what is missing."""
    from deploy.ops.cases import one_case
    from deploy.ops.journal import chronicle_of
    from deploy.ops.storytelling import story_json, tell
    from deploy.ops.timeline import merge, missing

    place = find_place()
    with place.reading() as db, place.reading(personal=True) as desk:
        found = one_case(db, case)
        chronicle = chronicle_of(db, desk, found.case_id, found.subject)
        now = system_now(db)
    entries, gaps = merge(chronicle), missing(chronicle, now)
    if json:
        show_json(story_json(found, chronicle, entries, gaps))
    else:
        tell(found, chronicle, entries, gaps, short=short)


@app.command()
def evidence(case: Case, json: AsJson = False) -> None:
    """List what a bank or a court may ask for: sale, delivery, request, decision, goods, refunds, letters; and gaps."""
    from deploy.ops.cases import one_case
    from deploy.ops.evidence import pack
    from deploy.ops.journal import chronicle_of

    place = find_place()
    with place.reading() as db, place.reading(personal=True) as desk:
        found = one_case(db, case)
        exhibits, missing = pack(chronicle_of(db, desk, found.case_id, found.subject))
    if json:
        show_json({"case": found.number, "exhibits": [one.as_json() for one in exhibits], "missing": missing})
        return
    say(f"case {found.number}, order {found.order}")
    show_table(
        ("shows", "when", "what", "reference"), [(one.shows, one.at, one.what, one.ref) for one in exhibits], empty="-"
    )
    for text in missing:
        say(f"missing: {text}", "bold")
