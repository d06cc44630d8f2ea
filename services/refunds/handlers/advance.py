"""Derives what follows from the whole memory: what is accepted, held, asked for next, and what needs a person."""

from __future__ import annotations

from datetime import datetime, timedelta

from services.refunds.domain.allocation import Share
from services.refunds.domain.model import LOST, WAY_CLOSED, Accepted, Attempt, Block, Grant, Held, Trouble
from services.refunds.handlers.books import books_between
from services.refunds.handlers.disputes import follow_disputes
from services.refunds.handlers.reports import credit_elsewhere, recognise_ours
from services.refunds.handlers.sayings import sayings_between
from services.refunds.memory import RefundsMemory
from shared import ids
from shared.runtime.step import Effect, Step

# Long enough for a provider that is away for weeks; after that a person decides whether it is still right to pay.
USEFUL_FOR = timedelta(days=30)


def advance(before: RefundsMemory, heard: RefundsMemory, now: datetime) -> Step[RefundsMemory]:
    """The step from `before` to all that follows from what was `heard`; nothing new heard, nothing follows."""
    if heard == before:
        return Step(before)
    after = _ask_persons_about_losses(before, recognise_ours(heard))
    after = _open_ways(credit_elsewhere(follow_disputes(after)))
    for grant_id in _in_order_of_release(after):
        after = _pay(_accept(after, grant_id), grant_id)
    after = _note_troubles(after)
    return Step(
        after,
        says=sayings_between(before, after, now),
        does=tuple(_effect(after, attempt, now) for attempt in _new_attempts(before, after)),
        books=books_between(before, after),
    )


def _in_order_of_release(memory: RefundsMemory) -> list[str]:
    """First released, first served: the same split over payments whenever the order is heard of."""
    return sorted(memory.grants, key=lambda g: (memory.grants[g].released or 0, g))


def _ask_persons_about_losses(before: RefundsMemory, after: RefundsMemory) -> RefundsMemory:
    """A refund that was lost is not tried again by itself: the grant waits for a new word of policy."""
    grants = dict(after.grants)
    for effect_id, attempt in sorted(after.attempts.items(), key=lambda item: item[1].step):
        was = before.attempts.get(effect_id)
        if attempt.state not in LOST or (was is not None and was.state in LOST):
            continue
        grant = grants[attempt.grant_id]
        code = WAY_CLOSED if attempt.way_is_closed else f"refund_{attempt.state}"
        trouble = Trouble(code=code, text=attempt.reason_text or attempt.state, key=f"{code}:{effect_id}")
        grants[attempt.grant_id] = grant.model_copy(update={"blocked": Block(trouble=trouble, word=grant.word)})
    return after if grants == after.grants else after.with_(grants=grants)


def _open_ways(memory: RefundsMemory) -> RefundsMemory:
    """A grant whose way was closed goes on over the one its customer agreed to."""
    grants = {
        id_: grant.model_copy(update={"blocked": None})
        for id_, grant in memory.grants.items()
        if grant.blocked is not None and grant.blocked.trouble.code == WAY_CLOSED and id_ in memory.routes
    }
    return memory.with_(grants={**memory.grants, **grants}) if grants else memory


def _accept(memory: RefundsMemory, grant_id: str) -> RefundsMemory:
    grant = memory.grants[grant_id]
    if grant.revoked or not memory.is_ready(grant) or grant.currency is None:
        return memory
    accepted = Accepted(owed_minor=grant.owed_minor, currency=grant.currency, due_on=grant.due_on)
    held = None if grant.release == "now" else Held(until=grant.release, due_on=grant.due_on)
    if (grant.accepted, grant.held) == (accepted, held):
        return memory
    return _with_grant(memory, grant.model_copy(update={"accepted": accepted, "held": held}))


def _pay(memory: RefundsMemory, grant_id: str) -> RefundsMemory:
    """The next attempts of a grant that is released and in no trouble: one per payment its remainder goes over."""
    grant = memory.grants[grant_id]
    if grant.release != "now" or not memory.is_ready(grant) or memory.trouble(grant) is not None:
        return memory
    for share in memory.plan(grant).shares:
        memory = _attempted(memory, memory.grants[grant_id], share)
    return memory


def _attempted(memory: RefundsMemory, grant: Grant, share: Share) -> RefundsMemory:
    order, step = memory.order, grant.steps + 1
    if order is None or grant.currency is None:
        raise ValueError("a grant is paid only when its order and currency are known")
    payment = next(p for p in order.payments if p.payment_id == share.payment_id)
    attempt = Attempt(
        effect_id=ids.effect_id("refunds", "refund.execute", grant.grant_id, share.payment_id, step),
        grant_id=grant.grant_id,
        case_id=grant.case_id,
        payment_id=share.payment_id,
        step=step,
        provider=payment.provider,
        amount_minor=share.amount_minor,
        currency=grant.currency,
        route=memory.route_over(grant, share.payment_id),
    )
    memory = memory.with_(attempts={**memory.attempts, attempt.effect_id: attempt})
    return _with_grant(memory, grant.model_copy(update={"steps": step}))


def _note_troubles(memory: RefundsMemory) -> RefundsMemory:
    grants = {}
    for grant_id, grant in memory.grants.items():
        trouble = memory.trouble(grant)
        key = trouble.key if trouble else ""
        grants[grant_id] = grant if grant.told == key else grant.model_copy(update={"told": key})
    return memory if grants == memory.grants else memory.with_(grants=grants)


def _new_attempts(before: RefundsMemory, after: RefundsMemory) -> list[Attempt]:
    new = (a for effect_id, a in after.attempts.items() if effect_id not in before.attempts)
    return sorted(new, key=lambda a: (a.grant_id, a.step))


def _effect(memory: RefundsMemory, attempt: Attempt, now: datetime) -> Effect:
    if memory.order is None:
        raise ValueError("an attempt is made only over a known payment")
    payment = next(p for p in memory.order.payments if p.payment_id == attempt.payment_id)
    return Effect(
        effect_id=attempt.effect_id,
        kind="refund.execute",
        provider=attempt.provider,
        case_id=attempt.case_id,
        about=attempt.grant_id,
        step=attempt.step,
        payload={
            "provider": attempt.provider,
            "payment_id": attempt.payment_id,
            "payment_reference": payment.reference,
            "amount_minor": attempt.amount_minor,
            "currency": attempt.currency,
            "our_reference": attempt.effect_id,
            **({"route": attempt.route} if attempt.route is not None else {}),
        },
        useful_until=now + USEFUL_FOR,
        market=memory.order.market,
    )


def _with_grant(memory: RefundsMemory, grant: Grant) -> RefundsMemory:
    return memory.with_(grants={**memory.grants, grant.grant_id: grant})
