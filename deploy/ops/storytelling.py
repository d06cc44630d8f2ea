"""Prints a case's story for people, or as JSON; what happened is decided by `timeline`, not here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rich.table import Table
from rich.text import Text

from deploy.ops.cases import CaseRow
from deploy.ops.chronicle import Chronicle
from deploy.ops.telling import spoken, zone_of
from deploy.ops.terminal import safe, say, show_grid
from deploy.ops.timeline import Entry

# What a first reader can do without: promises begun, changed and kept, and calls outside beside what was said of them.
_LEFT_OUT = ("clock started", "clock changed", "clock stopped", "asking to", "the answer to")


def tell(
    case: CaseRow, chronicle: Chronicle, entries: Sequence[Entry], missing: Sequence[str], *, short: bool = False
) -> None:
    """The whole story: a head, one line per entry with its reasons below it, and what is missing."""
    zone, name = zone_of(chronicle.zone)
    detail = f" ({spoken(case.detail)})" if case.detail else ""
    say(
        f"Case {case.number} · order {case.order} · {case.market or 'no market yet'} · {spoken(case.stage)}{detail}",
        "bold",
    )
    say(f"Times are local, {name}. Each line: when, who, what; below it why, and by which rule.")
    table = Table.grid(padding=(0, 2))
    for justify in ("right", "left", "left"):
        table.add_column(justify=justify, no_wrap=True)
    table.add_column(overflow="fold", ratio=1)
    day = ""
    for entry in entries:
        if short and not entry.trouble and entry.name.startswith(_LEFT_OUT):
            continue
        local = entry.at.astimezone(zone)
        if f"{local:%A %Y-%m-%d}" != day:
            day = f"{local:%A %Y-%m-%d}"
            table.add_row("", "", "", Text(day, style="bold underline"))
        table.add_row(f"#{entry.number}", _clock_time(local), safe(entry.actor), _told(entry))
    show_grid(table)
    if missing:
        say("What is missing or not finished:", "bold red")
        for line in missing:
            say(f"  · {line}", "red")
    else:
        say("Nothing is missing: every saying is there and published, every call outside has its answer.", "green")


def _clock_time(local: datetime) -> str:
    return f"{local:%H:%M:%S}"


def _told(entry: Entry) -> Text:
    text = Text(safe(entry.what), style="red" if entry.trouble else "")
    for note in entry.notes:
        text.append(f"\n  {safe(note)}", style="dim")
    if entry.law_as_in:
        text.append(f"\n  § the same rules as #{entry.law_as_in}", style="cyan")
    for citation in () if entry.law_as_in else entry.law:
        text.append(f"\n  § {safe(citation)}", style="cyan")
    if entry.because:
        text.append(f"\n  {safe(entry.because)}", style="dim italic")
    return text


def story_json(case: CaseRow, chronicle: Chronicle, entries: Sequence[Entry], missing: Sequence[str]) -> dict[str, Any]:
    """The same for machines; instants in UTC as they are stored."""
    return {
        "case_id": case.case_id,
        "case_number": case.number,
        "subject": case.subject,
        "stage": case.stage,
        "zone": chronicle.zone,
        "entries": [
            {
                "number": entry.number,
                "at": entry.at.isoformat(),
                "actor": entry.actor,
                "what": entry.what,
                "id": entry.id,
                "cause": entry.cause,
                "because": entry.because,
                "law": list(entry.law),
                "notes": list(entry.notes),
                "trouble": entry.trouble,
            }
            for entry in entries
        ],
        "missing": list(missing),
    }
