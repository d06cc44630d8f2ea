"""Messages of replacements, repairs and silence, as logistics and intake would send them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import ClockBreached
from shared.contracts.logistics import (
    RepairFailed,
    RepairQuoted,
    RepairReceived,
    RepairReturned,
    ReplacementDelivered,
    ReplacementFailed,
    ReturnExpired,
)
from shared.facts.request import RequestFacts
from shared.runtime.message import Message
from tests.unit.policy_room.messages import T0, request
from tests.unit.policy_room.world import SUBJECT, case_id

ONE = {"1": 1}


def faulty(request_id: str = "rq-1", lines: dict[str, int] | None = None, **changes: Any) -> RequestFacts:
    """A request about a ukulele that does not work."""
    told = {"kind": "defect", "appeared_on": "2026-09-15"}
    return request(request_id, lines or ONE, **{"nonconformity": told, **changes})


def not_sent_again(
    sequence: int,
    time: datetime,
    code: str = "out_of_stock",
    request_id: str = "rq-1",
    kind: str = "replacement",
) -> Message:
    """The goods that were to come will not come."""
    reason = Reason(code=code, text="The warehouse has none left.")
    data = ReplacementFailed(**_of("replacement", request_id, kind), reason=reason, at=time)
    return _of_ours("logistics", sequence, data, time)


def sent_again(sequence: int, time: datetime, request_id: str = "rq-1", kind: str = "replacement") -> Message:
    """The customer has the goods."""
    data = ReplacementDelivered(**_of("replacement", request_id, kind), at=time)
    return _of_ours("logistics", sequence, data, time)


def handed_in(sequence: int, time: datetime, request_id: str = "rq-1") -> Message:
    """The workshop has the goods."""
    return _of_ours("logistics", sequence, RepairReceived(**_of("repair", request_id, "repair"), at=time), time)


def quoted(sequence: int, time: datetime, covered: bool, request_id: str = "rq-1") -> Message:
    """The workshop names its price."""
    of = _of("repair", request_id, "repair")
    data = RepairQuoted(**of, covered=covered, cost_minor=4500, currency="EUR", at=time)
    return _of_ours("logistics", sequence, data, time)


def repaired(sequence: int, time: datetime, outcome: str = "fixed", request_id: str = "rq-1") -> Message:
    """The customer has the goods again."""
    data = RepairReturned.model_validate({**_of("repair", request_id, "repair"), "outcome": outcome, "at": time})
    return _of_ours("logistics", sequence, data, time)


def beyond_repair(sequence: int, time: datetime, request_id: str = "rq-1") -> Message:
    """The workshop gives up."""
    reason = Reason(code="unrepairable", text="The neck is broken.")
    data = RepairFailed(**_of("repair", request_id, "repair"), reason=reason, at=time)
    return _of_ours("logistics", sequence, data, time)


def expired(sequence: int, time: datetime, grant: str = "refund", request_id: str = "rq-1") -> Message:
    """The goods did not set out in time."""
    grant_id = ids.grant_id(case_id(request_id), grant)
    data = ReturnExpired(
        case_id=case_id(request_id),
        grant_id=grant_id,
        return_id=ids.return_id(grant_id, 1),
        send_back_by=date(2026, 10, 1),
    )
    return _of_ours("logistics", sequence, data, time)


def ran_out(sequence: int, time: datetime, kind: str, grant: str | None = None, request_id: str = "rq-1") -> Message:
    """The customer's own time ran out."""
    about = ids.grant_id(case_id(request_id), grant) if grant is not None else "-"
    clock = {
        "clock_id": ids.clock_id(case_id(request_id), kind, about),
        "kind": kind,
        "case_id": case_id(request_id),
        "table": "2026.11",
        "started_by": "e-1",
        "start_at": T0,
        "warn_at": time,
        "due_at": time,
        "zone": "Europe/Berlin",
    }
    return _of_ours("intake", sequence, ClockBreached.model_validate(clock), time)


def _of(what: str, request_id: str, kind: str) -> dict[str, str]:
    grant_id = ids.grant_id(case_id(request_id), kind)
    return {"case_id": case_id(request_id), "grant_id": grant_id, f"{what}_id": f"{what}-{grant_id}"}


def _of_ours(room: str, sequence: int, data: Event, time: datetime) -> Message:
    id_ = f"{room}-{sequence}"
    return Message(id_, f"/aftersales/{room}", data.type, SUBJECT, time, data, case_id=data.case(), sequence=sequence)
