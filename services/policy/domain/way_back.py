"""What the way back of the goods means for a decision: days at the delivery address, and what the inspection found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from services.policy.domain.attempts import Attempt, repairs_of, replacements_of
from services.policy.domain.deadlines import local_day
from services.policy.domain.grant import GrantLine, units_by_line
from shared.facts.decision import Coded
from shared.facts.order import Order
from shared.facts.progress import Inspection, Progress

_MINOR_MAX = 10**13
"""What a fact may name at most; the lines of one inspection may come to more together."""


def progress_of(
    order: Order,
    posted_at: datetime | None,
    received_at: datetime | None,
    inspected_at: datetime | None,
    value_loss_minor: int,
    corrected: Progress | None,
    attempts: Sequence[Attempt] = (),
) -> Progress:
    """How far the case is; what staff corrected stands before what was reported. Goods that were looked at are back."""
    zone = ZoneInfo(order.time_zone)

    def day(at: datetime | None) -> object:
        return None if at is None else local_day(at, zone)

    inspected = None
    if inspected_at is not None:
        inspected = Inspection(
            on=local_day(inspected_at, zone),
            value_loss_minor=min(value_loss_minor, _MINOR_MAX),
            beyond_normal_handling=value_loss_minor > 0,
        )
    reported = Progress.model_validate(
        {
            "goods_posted_on": day(posted_at),
            "dispatch_proof_on": day(posted_at),
            "goods_received_on": day(received_at or inspected_at),
            "inspection": inspected,
            "repairs": repairs_of(attempts, zone),
            "replacements": replacements_of(attempts, zone),
        }
    )
    if corrected is None:
        return reported
    told = {name: getattr(corrected, name) for name in corrected.model_fields_set}
    # A correction of something else lists no repairs; that is not to say that there were none.
    told = {name: value for name, value in told.items() if name not in ("repairs", "replacements") or value}
    return reported.model_copy(update=told)


def doubts(lines: Iterable[GrantLine], found: Sequence[tuple[str, int, str]]) -> tuple[Coded, ...]:
    """Why a person has to look before money goes: (line, quantity, finding) do not bear out what was granted."""
    if not found:
        return ()
    back: dict[str, int] = {}
    for line_id, quantity, finding in found:
        if finding != "missing":
            back[line_id] = back.get(line_id, 0) + quantity
    short = [line_id for line_id, count in units_by_line(lines).items() if back.get(line_id, 0) < count]
    reasons = [
        Coded(code="goods_missing", text=f"less of line {line_id} came back than was granted") for line_id in short
    ]
    if any(finding == "unknown" for _, _, finding in found):
        reasons.append(Coded(code="finding_unknown", text="the warehouse's finding is a word nobody knows"))
    return tuple(reasons)
