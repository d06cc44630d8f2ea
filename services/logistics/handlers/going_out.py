"""Derives replacements and repairs from the whole memory: which are to be ordered, how far each is, which failed."""

from __future__ import annotations

from datetime import datetime
from itertools import count

from services.logistics.domain.goods_out import (
    BenchTold,
    Failure,
    HandedOver,
    Out,
    Quote,
    Repair,
    Replacement,
    StockTold,
)
from services.logistics.domain.model import Errand, Grant, Kind
from services.logistics.memory import LogisticsMemory
from shared import ids

REPLACING = frozenset({"replacement", "replacement_shipment", "exchange"})
REPAIRING = "repair"
_OVER = ("refused", "expired")


def going_out(memory: LogisticsMemory) -> LogisticsMemory:
    """Every replacement and repair there has to be, with all that is known of it and its next errand."""
    replacements, repairs = dict(memory.replacements), dict(memory.repairs)
    for grant in memory.grants.values():
        if grant.kind in REPLACING:
            replacements |= _replacements(memory, grant)
        elif grant.kind == REPAIRING:
            repair = _repair(memory, grant, repairs.get(ids.repair_id(grant.grant_id, 1)))
            if repair is not None:
                repairs[repair.repair_id] = repair
    return memory.with_(replacements=replacements, repairs=repairs)


def _replacements(memory: LogisticsMemory, grant: Grant) -> dict[str, Replacement]:
    """All of a grant. One that was called off never goes out: granted again, the grant has a next one."""
    found: dict[str, Replacement] = {}
    for n in count(1):
        replacement_id = ids.replacement_id(grant.grant_id, n)
        one = _replacement(memory, grant, replacement_id)
        if one is None:
            break
        found[replacement_id] = one
        has_next = ids.replacement_id(grant.grant_id, n + 1) in memory.replacements
        if not has_next and (grant.revoked or not one.called_off or one.handed_over is not None):
            break
    return found


def _replacement(memory: LogisticsMemory, grant: Grant, replacement_id: str) -> Replacement | None:
    known = memory.replacements.get(replacement_id)
    if known is None and (grant.revoked or not _may_go(memory, grant)):
        return None
    one = known or Replacement(
        replacement_id=replacement_id,
        grant_id=grant.grant_id,
        case_id=grant.case_id,
        opened_at=grant.granted_at,
        lines=grant.lines,
    )
    told = [told for told in memory.stock.values() if told.replacement_id == one.replacement_id]
    reserved = min((t.at for t in told if t.what == "reserved"), default=None)
    one = one.model_copy(update={"reserved_at": reserved, "handed_over": _handed_over(told)})
    awaited = is_awaited(memory, one)
    one = _followed(memory, one, awaited)
    refused = min((t for t in told if t.what == "refused"), key=lambda t: t.at, default=None)
    failure = one.failure
    if awaited and failure is None and refused is not None and one.delivered_at is None:
        failure = Failure(code="out_of_stock", text=refused.reason or "the warehouse has none left", at=refused.at)
    one = one.model_copy(update={"failure": failure})
    if not one.of_kind("replacement.order"):
        return _with_errand(one, "replacement.order", one.replacement_id)
    may_stop = grant.revoked and one.handed_over is None and one.failure is None
    if may_stop and not one.called_off:
        return _with_errand(one, "replacement.cancel", one.replacement_id)
    return one


def _may_go(memory: LogisticsMemory, grant: Grant) -> bool:
    """At once; a like-for-like replacement waits where policy wants the first goods on their way before."""
    if grant.kind != "replacement" or grant.released or grant.terms is None:
        return True
    first = memory.returns.get(ids.return_id(grant.grant_id, 1))
    return first is not None and (first.posted is not None or first.received is not None)


def _repair(memory: LogisticsMemory, grant: Grant, known: Repair | None) -> Repair | None:
    if known is None and grant.revoked:
        return None
    one = known or Repair(
        repair_id=ids.repair_id(grant.grant_id, 1),
        return_id=ids.return_id(grant.grant_id, 1),
        grant_id=grant.grant_id,
        case_id=grant.case_id,
        opened_at=grant.granted_at,
        lines=grant.lines,
    )
    told = sorted(
        (told for told in memory.bench.values() if told.repair_id == one.repair_id), key=lambda t: (t.at, t.stage)
    )
    one = one.model_copy(
        update={
            "received_at": _first(told, "received"),
            "quote": _quote(memory, told) or one.quote,
            "repaired_at": _first(told, "repaired"),
            "handed_over": _handed_over(told),
        }
    )
    awaited = is_awaited(memory, one)
    one = _followed(memory, one, awaited)
    unrepairable = _first(told, "unrepairable")
    if awaited and one.failure is None and unrepairable is not None:
        failure = Failure(code="unrepairable", text="the workshop cannot repair it", at=unrepairable)
        one = one.model_copy(update={"failure": failure})
    return one if one.of_kind("repair.order") else _with_errand(one, "repair.order", one.repair_id)


def _first(told: list[BenchTold], stage: str) -> datetime | None:
    return min((t.at for t in told if t.stage == stage), default=None)


def _quote(memory: LogisticsMemory, told: list[BenchTold]) -> Quote | None:
    """The first one; who pays is asked of a person when the workshop does not say that the guarantee does."""
    quoted = next((t for t in told if t.stage == "quoted"), None)
    if quoted is None:
        return None
    currency = quoted.currency or (memory.order.currency if memory.order else "")
    return Quote(at=quoted.at, covered=quoted.covered is True, cost_minor=quoted.cost_minor or 0, currency=currency)


def _handed_over(told: list[StockTold] | list[BenchTold]) -> HandedOver | None:
    given = sorted((t.at, t.tracking_number or "", t.carrier or "") for t in told if _is_handed_over(t))
    if not given:
        return None
    at, number, carrier = given[0]
    return HandedOver(at=at, tracking_number=number or None, carrier=carrier or None)


def _is_handed_over(told: StockTold | BenchTold) -> bool:
    return (told.what if isinstance(told, StockTold) else told.stage) == "handed_over"


def is_awaited(memory: LogisticsMemory, one: Replacement | Repair) -> bool:
    """Whether somebody still waits for it: what was called off or is no longer granted cannot fail anybody."""
    grant = memory.grants.get(one.grant_id)
    return grant is not None and not grant.revoked and not one.of_kind("replacement.cancel")


def _followed(memory: LogisticsMemory, one: Out, awaited: bool) -> Out:
    """With what the carrier told of its parcel; what the ledger or the carrier says is lost has failed."""
    number = one.handed_over.tracking_number if one.handed_over is not None else None
    track = memory.tracks.get(number) if number else None
    failure = one.failure
    if awaited and failure is None and track is not None and track.lost_at is not None and track.delivered_at is None:
        failure = Failure(code="lost_again", text="the carrier lost it or brought it back", at=track.lost_at)
    return one.model_copy(update={"delivered_at": track.delivered_at if track else None, "failure": failure})


def _with_errand(one: Out, kind: Kind, about: str) -> Out:
    step = len(one.of_kind(kind)) + 1
    errand = Errand(effect_id=ids.effect_id("logistics", kind, about, "-", step), kind=kind, step=step)
    return one.model_copy(update={"errands": (*one.errands, errand)})


def refused(one: Replacement | Repair, errand: Errand, at: datetime) -> Failure | None:
    """What an errand that ended without success makes of it; an order whose outcome is unknown proves nothing."""
    if one.failure is not None or errand.state not in _OVER or errand.kind == "replacement.cancel":
        return one.failure
    return Failure(code=errand.reason_code or errand.state, text=errand.reason_text or errand.state, at=at)
