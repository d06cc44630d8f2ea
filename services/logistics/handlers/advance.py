"""Derives what follows from the whole memory: returns to authorize, errands to run, sightings matched to a return."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from services.logistics.domain.errands import last_call, next_errand, pickup_day
from services.logistics.domain.inspection import put_together
from services.logistics.domain.model import Errand, Grant, KnownOrder, Posted, Return
from services.logistics.handlers.effects_out import CARRIER, effects_out
from services.logistics.handlers.going_out import going_out
from services.logistics.handlers.sayings import sayings_between
from services.logistics.handlers.sayings_out import out_between
from services.logistics.memory import LogisticsMemory
from shared import ids
from shared.rulebook.days_off import is_day_off
from shared.rulebook.models import HolidayRules
from shared.runtime.message import Context, Message
from shared.runtime.step import Effect, Step, later

LABEL_USEFUL_DAYS = 30


def advance(
    before: LogisticsMemory,
    heard: LogisticsMemory,
    message: Message,
    context: Context,
    now: datetime,
    notes: tuple[str, ...],
) -> Step[LogisticsMemory]:
    """The step from `before` to all that follows from what was `heard`; nothing new heard, nothing follows."""
    if heard == before or heard.order is None:
        return Step(heard, notes=notes)
    returns = {one.return_id: one for one in (_authorized(heard, grant) for grant in _wanting(heard))}
    after = heard.with_(returns={**heard.returns, **returns})
    after = after.with_(returns={key: _seen(after, one) for key, one in after.returns.items()})
    after = after.with_(returns={key: _sent_for(after, one) for key, one in after.returns.items()})
    after = going_out(after)
    zone = ZoneInfo(heard.order.zone)
    return Step(
        after,
        says=(*sayings_between(before, after, message, zone), *out_between(before, after)),
        does=(
            *_effects(before, after, message.subject, context, zone, now),
            *effects_out(before, after, message.subject, now),
        ),
        notes=notes,
    )


def _wanting(memory: LogisticsMemory) -> list[Grant]:
    return [grant for grant in memory.grants.values() if grant.terms is not None and not grant.revoked]


def _authorized(memory: LogisticsMemory, grant: Grant) -> Return:
    """The grant's return under its present terms."""
    if grant.terms is None:
        raise ValueError("only a grant that needs goods has a return")
    return_id = ids.return_id(grant.grant_id, 1)
    known = memory.returns.get(return_id)
    if known is not None:
        return known if known.terms == grant.terms else known.model_copy(update={"terms": grant.terms})
    return Return(
        return_id=return_id,
        grant_id=grant.grant_id,
        case_id=grant.case_id,
        rma_number=ids.case_number(return_id),
        opened_at=grant.granted_at,
        terms=grant.terms,
    )


def _seen(memory: LogisticsMemory, one: Return) -> Return:
    """The return with all that carriers and warehouses told of it."""
    tracks = [(number, memory.tracks[number]) for number in one.tracking_numbers if number in memory.tracks]
    posted = sorted((track.posted_at, number) for number, track in tracks if track.posted_at is not None)
    arrivals = [(a.at, key, a) for key, a in memory.arrivals.items() if memory.return_of(a) is one]
    inspections = {key: i for key, i in memory.inspections.items() if memory.return_of(i) is one}
    changes: dict[str, Any] = {
        "posted": Posted(tracking_number=posted[0][1], at=posted[0][0]) if posted else None,
        "missed": tuple(sorted({at for _, track in tracks for at in track.missed})),
        "pickup_refused": any(track.refused_at is not None for _, track in tracks),
        "inspected": put_together(inspections),
        "inspected_at": max((i.at for i in inspections.values()), default=None),
    }
    overdue = ids.clock_id(one.case_id, "goods_back", one.grant_id) in memory.overdue
    under_way = changes["posted"] is not None or one.received is not None or bool(arrivals) or _at_workshop(memory, one)
    changes["expired"] = one.expired or (overdue and not under_way and not memory.is_revoked(one))
    if one.received is None and arrivals:
        # Said once, with the first that was heard of; what comes after it only adds to what is known.
        changes["received"] = min(arrivals, key=lambda known: known[:2])[2]
    return one.model_copy(update=changes)


def _at_workshop(memory: LogisticsMemory, one: Return) -> bool:
    """Whether a workshop has the goods, though no carrier and no warehouse told of them."""
    repair_id = ids.repair_id(one.grant_id, 1)
    return any(told.repair_id == repair_id and told.stage == "received" for told in memory.bench.values())


def _sent_for(memory: LogisticsMemory, one: Return) -> Return:
    kind = next_errand(one, memory.is_revoked(one))
    if kind is None:
        return one
    step = len(one.of_kind(kind)) + 1
    effect_id = ids.effect_id("logistics", kind, one.return_id, "-", step)
    return one.model_copy(update={"errands": (*one.errands, Errand(effect_id=effect_id, kind=kind, step=step))})


def _effects(
    before: LogisticsMemory, after: LogisticsMemory, subject: str, context: Context, zone: ZoneInfo, now: datetime
) -> tuple[Effect, ...]:
    order = after.order
    if order is None:
        return ()
    old = {errand.effect_id for one in before.returns.values() for errand in one.errands}
    effects = []
    for one in after.returns.values():
        for errand in (errand for errand in one.errands if errand.effect_id not in old):
            payload, useful_until = _payload(one, errand, order, context, zone, now)
            effects.append(
                Effect(
                    effect_id=errand.effect_id,
                    kind=errand.kind,
                    provider=CARRIER,
                    case_id=one.case_id,
                    about=one.return_id,
                    step=errand.step,
                    payload=payload | {"our_reference": errand.effect_id, "provider": CARRIER},
                    useful_until=useful_until,
                    market=order.market,
                    personal_owner=subject,
                )
            )
    return tuple(effects)


def _payload(
    one: Return, errand: Errand, order: KnownOrder, context: Context, zone: ZoneInfo, now: datetime
) -> tuple[dict[str, Any], datetime]:
    """(what the adapter needs beside the address, until when the errand makes sense)."""
    common: dict[str, Any] = {"return_id": one.return_id, "rma_number": one.rma_number}
    if errand.kind == "return.label":
        recipient = dict(context.shop.return_address)
        return common | {"service": "return", "parcels": 1, "recipient": recipient}, later(now, days=LABEL_USEFUL_DAYS)
    calendar = _calendar(order, context, now)
    day = pickup_day(now, zone, lambda on: calendar is not None and is_day_off(calendar, order.region, on))
    number = next(iter(one.tracking_numbers), None)
    booking = {"tracking_number": number, "date": day.isoformat(), "time_zone": zone.key}
    return common | booking, last_call(day, zone)


def _calendar(order: KnownOrder, context: Context, now: datetime) -> HolidayRules | None:
    """The market's holidays; a market whose calendar is not held has Sundays only."""
    on: date = now.date()
    rules = context.rulebook.market(order.market, on, order.region)
    found = rules.place.holidays if rules is not None else None
    return found if isinstance(found, HolidayRules) else None
