"""`aftersales whatif`: past cases decided again under another rulebook; tells what would change and touches nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deploy.ops.terminal import complain, console, say, show_json, show_table

if TYPE_CHECKING:
    from deploy.ops.whatif import Report


def run(
    rulebook: Annotated[Path, typer.Option(help="Folder of rule files (*.toml); they stand over the shipped ones.")],
    from_: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day decided.")] = None,
    to: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day decided.")] = None,
    market: Annotated[str | None, typer.Option(help="Only this market, e.g. DE.")] = None,
    json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Decide the stored inputs of past decisions again; report answers, money and deadlines that would change."""
    from rich.progress import Progress

    from deploy.ops.place import find_place
    from deploy.ops.rulebooks import differences
    from deploy.ops.whatif import Report, change_of, count_orders, decided_again, memories, reproduced
    from shared.rulebook.load import load_rulebook, rulebook_from

    current, other = rulebook_from(), load_rulebook(over=rulebook)
    found = differences(current, other)
    changed = frozenset((d.where, d.key.partition(" from ")[0]) for d in found)
    report = Report()
    first, last = (at.date() if at is not None else None for at in (from_, to))
    with find_place().reading() as db, Progress(console=console(error=True), transient=True) as bar:
        task = bar.add_task("deciding again", total=count_orders(db))
        for memory in memories(db):
            for past in decided_again(memory, first, last, market, current, other):
                if past is None:
                    report.by_people += 1
                    continue
                report.decided += 1
                report.not_reproduced += not reproduced(past)
                change = change_of(past, changed)
                if change is not None:
                    report.changes.append(change)
            bar.advance(task)
    if json:
        show_json(_as_json(report, current.version, other.version))
        return
    _tell(report, current.version, other.version, len(found))


def _tell(report: Report, current: str, other: str, differing: int) -> None:
    say(f"{current} -> {other}: {differing} things differ between the rulebooks")
    say(f"{report.decided} decisions made again, {report.by_people} left to the people who made them")
    if report.not_reproduced:
        complain(f"{report.not_reproduced} no longer come out as they were made: the engine changed since")
    if not report.changes:
        say("nothing would change")
        return
    say(f"{len(report.changes)} would change")
    for name in ("market", "rule"):
        show_table(
            (name, "changes"),
            [(key, ", ".join(f"{n} {what}" for what, n in sums.items() if n)) for key, sums in report.by(name).items()],
        )
    show_table(
        ("case", "order", "market", "answer", "money", "days", "also", "because of"),
        [
            (
                c.case_id,
                c.order_id,
                c.market,
                c.eligible[0] if c.eligible[0] == c.eligible[1] else " -> ".join(c.eligible),
                f"{c.money_minor:+d} {c.currency}" if c.money_minor else "-",
                "; ".join(c.deadlines),
                ", ".join(c.other),
                ", ".join(c.rules),
            )
            for c in report.largest()
        ],
        title="the largest",
    )


def _as_json(report: Report, current: str, other: str) -> dict[str, object]:
    return {
        "from": current,
        "to": other,
        "decided": report.decided,
        "by_people": report.by_people,
        "not_reproduced": report.not_reproduced,
        "changed": len(report.changes),
        "by_market": report.by("market"),
        "by_rule": report.by("rule"),
        "largest": [{name: getattr(c, name) for name in c.__slots__} for c in report.largest()],
    }
