"""`aftersales doctor`: what is reachable and what is misconfigured, in plain words, secrets masked; mends nothing."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.errors import TROUBLE
from deploy.ops.terminal import safe, say, show_json

_SIGNS = {"well": ("ok  ", "green"), "look": ("look", "yellow"), "wrong": ("NO  ", "bold red")}


def run(json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Check everything the system needs. Exit 1 when something is wrong."""
    from deploy.ops.checkup import examine

    findings = examine()
    if json:
        show_json([{"state": f.state, "what": f.what, "advice": f.advice} for f in findings])
    else:
        for finding in findings:
            sign, style = _SIGNS[finding.state]
            say(f"{sign} {safe(finding.what)}" + (f": {finding.advice}" if finding.advice else ""), style)
        wrong = sum(1 for finding in findings if finding.state == "wrong")
        say(f"{wrong} things are wrong" if wrong else "nothing is wrong")
    if any(finding.state == "wrong" for finding in findings):
        raise typer.Exit(TROUBLE)
