"""`aftersales publish`: sends checked events as an order system would; plans until it is told to act."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.acting import Authority, Execute, Operator, Reason, authority, carry_out
from deploy.ops.errors import NOTHING_TO_DO, USAGE
from deploy.ops.place import find_place
from deploy.ops.terminal import complain, say


def run(
    file: Annotated[str, typer.Argument(help="Events as `contract check` takes them; - for standard input.")],
    execute: Execute = False,
    reason: Reason = None,
    operator: Operator = None,
) -> None:
    """Publish inbound events, once every one of them can be read. Sent again, an event is heard once.

    Exit 0: planned or sent, 2: one cannot be read and none was sent, 3: there is none, 4: refused.
    """
    from deploy.ops.contract_input import bytes_of
    from deploy.ops.contract_lines import read_lines
    from deploy.ops.contract_publishing import plan_of, publish
    from shared.clock import wall_now

    who, place = authority(execute, reason, operator), find_place()
    lines = list(read_lines(bytes_of(file), wall_now()))
    if not lines:
        complain("there is no event in it")
        raise typer.Exit(NOTHING_TO_DO)
    for found in (found for line in lines for found in line.findings):
        for text in found.lines():
            complain(text)
    unreadable = sum(not line.readable for line in lines)
    if unreadable:
        complain(f"{unreadable} of {len(lines)} events cannot be read: nothing was sent")
        raise typer.Exit(USAGE)
    records = [line.record for line in lines if line.record is not None]

    def act(by: Authority) -> None:
        for record, partition, offset in publish(place, records, by):
            say(f"line {record.offset or 1}: {place.topic_prefix}{record.topic} {partition}:{offset}")

    carry_out(plan_of(lines, place), who, act)
