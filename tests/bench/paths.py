"""From what was seen of one case on the wire to how long the machine took over it; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Seen = tuple[str, str, int]
"""(speaker:type, template of a notice or empty, record time in milliseconds)."""


@dataclass(frozen=True, slots=True)
class Path:
    """Milliseconds. `machine_ms` leaves out what customer and warehouse took."""

    first_answer_ms: float
    decision_ms: float
    machine_ms: float


def path_of(seen: Sequence[Seen]) -> Path:
    """The path of one case, of everything seen while only this case went on. Raises LookupError when a part lacks."""
    asked = _first(seen, "requests:request.made")
    answered = _first(seen, "notifications:notice.sent", "acknowledgement")
    decided = _first(seen, "policy:decision.made")
    booked = _first(seen, "logistics:pickup.booked")
    arrived, arrival_told = _first(seen, "warehouse:return.received"), _first(seen, "logistics:return.received")
    looked_at, ended = _first(seen, "warehouse:return.inspected"), _first(seen, "intake:case.closed")
    machine = (booked - asked) + (arrival_told - arrived) + (ended - looked_at)
    return Path(answered - asked, decided - asked, machine)


def _first(seen: Sequence[Seen], what: str, template: str = "") -> int:
    times = [at for name, told, at in seen if name == what and template in ("", told)]
    if not times:
        raise LookupError(f"{what} {template} was not seen".rstrip())
    return min(times)
