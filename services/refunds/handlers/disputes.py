"""Takes in that a bank takes a payment back, and how that ended; a lost one counts as a refund made elsewhere."""

from __future__ import annotations

from services.refunds.domain.disputes import overlap_minor, payment_of
from services.refunds.domain.model import LOST, Attempt, Dispute, Report
from services.refunds.memory import RefundsMemory
from shared.contracts.payments import ChargebackClosed, ChargebackOpened
from shared.runtime.message import Message


def take_opened(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """A bank begins to take a payment back; the same one counts once."""
    data = message.data
    if not isinstance(data, ChargebackOpened):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = _known(memory, data)
    if known.opened_at is not None:
        return memory
    opened = known.model_copy(
        update={
            "amount_minor": data.amount_minor,
            "currency": data.currency,
            "opened_at": data.at,
            "reason": data.reason,
            "respond_by": data.respond_by,
        }
    )
    return _with_dispute(memory, opened)


def take_closed(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """The bank has decided; the latest word counts, and a known outcome stands before an unknown one."""
    data = message.data
    if not isinstance(data, ChargebackClosed):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = _known(memory, data)
    if known.outcome in ("won", "lost"):
        return memory
    return _with_dispute(memory, known.model_copy(update={"outcome": data.outcome, "closed_at": data.at}))


def follow_disputes(memory: RefundsMemory) -> RefundsMemory:
    """Which case each is about, what of it was refunded as well; what the customer got through the bank is paid."""
    for key, one in sorted(memory.disputes.items()):
        if one.opened_at is None or memory.order is None:
            continue
        payment = payment_of(memory.order, one)
        if payment is None:
            continue
        attempts = _over(memory, payment.payment_id)
        case_id = one.case_id or _case_of(memory, [a.grant_id for a in attempts])
        overlap = overlap_minor(payment, one, attempts, memory.reports.values()) if one.is_live else one.overlap_minor
        after = one.model_copy(update={"case_id": case_id, "overlap_minor": overlap})
        memory = memory if after == one else memory.with_(disputes={**memory.disputes, key: after})
        if one.outcome == "lost" and f"{one.provider}/{one.chargeback_reference}" not in memory.reports:
            memory = _paid_by_bank(memory, after, attempts[-1].grant_id if attempts else None)
    return memory


def _over(memory: RefundsMemory, payment_id: str) -> list[Attempt]:
    """What we paid, or may pay, over a payment: the earliest first."""
    live = [a for a in memory.attempts.values() if a.payment_id == payment_id and a.state not in LOST]
    return sorted(live, key=lambda a: (a.step, a.effect_id))


def _case_of(memory: RefundsMemory, grant_ids: list[str]) -> str | None:
    """The case whose refund went over that payment; else the order's only case with a grant, else its only case."""
    cases = [memory.grants[id_].case_id for id_ in grant_ids]
    cases = cases or sorted({grant.case_id for grant in memory.grants.values()}) or sorted(memory.asked_at)
    return cases[-1] if grant_ids or len(cases) == 1 else None


def _paid_by_bank(memory: RefundsMemory, one: Dispute, grant_id: str | None) -> RefundsMemory:
    """The customer has it, whoever sent it. Where we refunded it too, the grant is paid twice and a person sees it."""
    at = one.closed_at or one.opened_at
    if at is None:
        return memory
    report = Report(
        provider=one.provider,
        payment_reference=one.payment_reference,
        refund_reference=one.chargeback_reference,
        amount_minor=one.amount_minor,
        currency=one.currency,
        state="succeeded",
        at=at,
        grant_id=grant_id,
    )
    return memory.with_(reports={**memory.reports, report.key: report})


def _known(memory: RefundsMemory, data: ChargebackOpened | ChargebackClosed) -> Dispute:
    fresh = Dispute(
        provider=data.provider,
        payment_reference=data.payment_reference,
        chargeback_reference=data.chargeback_reference,
    )
    return memory.disputes.get(fresh.key, fresh)


def _with_dispute(memory: RefundsMemory, one: Dispute) -> RefundsMemory:
    return memory.with_(disputes={**memory.disputes, one.key: one})
