"""`aftersales rulebook`: check rule files, show a market's law on a day, compare two rulebooks; touches nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from deploy.ops.errors import REFUSED, TROUBLE, USAGE
from deploy.ops.terminal import complain, safe, say, show_json, show_table

app = typer.Typer(
    help="Check the rule files, show a market's law on a day, compare two rulebooks.", no_args_is_help=True
)
Book = Annotated[str, typer.Argument(help="`shipped`, or a folder whose *.toml stand over the shipped files.")]
AsJson = Annotated[bool, typer.Option("--json", help="For machines.")]
_DAY = ["%Y-%m-%d"]


@app.command()
def check(book: Book = "shipped") -> None:
    """Read every rule file, and hold the shop's policy against the law on generated cases. Exit 1: a problem."""
    from deploy.ops.kindness import worse_cases
    from deploy.ops.rulebooks import flat, named_rulebook
    from shared.clock import wall_now
    from shared.rulebook.problems import RulebookRefused

    try:
        rulebook = named_rulebook(book)
    except RulebookRefused as refused:
        for problem in refused.problems:
            print(safe(problem))
        complain(f"{len(refused.problems)} problems")
        raise typer.Exit(TROUBLE) from None
    rules = flat(rulebook)
    unsure = sum(rule["certainty"] == "unsure" for rule in rules.values())
    say(f"rulebook {rulebook.version}: {len(rulebook.markets)} markets, {len(rules)} dated rules, {unsure} unsure")
    decided, worse = worse_cases(rulebook, wall_now().date())
    if worse is not None:
        complain(f"the shop's policy makes a case worse: {worse}")
        raise typer.Exit(TROUBLE)
    say(f"the shop's policy {rulebook.store.version} is nowhere worse than the law: {decided} generated cases")


@app.command()
def show(
    market: Annotated[str, typer.Argument(help="ISO code, e.g. DE.")],
    on: Annotated[datetime | None, typer.Option(formats=_DAY, help="Law as of this day (default: today).")] = None,
    region: Annotated[str | None, typer.Option(help="ISO 3166-2, e.g. US-NY.")] = None,
    book: Annotated[str, typer.Option(help="`shipped`, or a folder of rule files.")] = "shipped",
    json: AsJson = False,
) -> None:
    """Show every rule in force in a market on a day, with its source, its dates and how sure it is."""
    from deploy.ops.rulebooks import named_rulebook, shown
    from shared.clock import wall_now

    rulebook = named_rulebook(book)
    day = (on or wall_now()).date()
    found = shown(rulebook, market.upper(), day, region)
    if found is None:
        complain(f"no law of {market} is held for {day}; held: {', '.join(rulebook.markets)}")
        raise typer.Exit(REFUSED)
    if json:
        show_json([one.as_json() for one in found])
        return
    place = f"{market.upper()}{f' ({region})' if region else ''}"
    say(f"rulebook {rulebook.version}, law of {place} on {day}: {len(found)} rules")
    show_table(("rule", "says", "source", "in force", "certainty"), [one.cells() for one in found])


@app.command()
def diff(before: Book, after: Book, json: AsJson = False) -> None:
    """Tell what changes from one rulebook to another, rule by rule."""
    from deploy.ops.rulebooks import differences, named_rulebook

    if before == after:
        complain("these are the same rulebook")
        raise typer.Exit(USAGE)
    found = differences(named_rulebook(before), named_rulebook(after))
    if json:
        show_json([{"where": d.where, "key": d.key, "before": d.before, "after": d.after} for d in found])
        return
    show_table(
        ("where", "what", "before", "after"),
        [(d.where, d.key, d.before, d.after) for d in found],
        empty="the two rulebooks say the same",
    )
