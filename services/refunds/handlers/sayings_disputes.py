"""Says what a bank takes back, once, with the evidence this room has; and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.refunds.domain.disputes import payment_of
from services.refunds.domain.model import Dispute
from services.refunds.memory import RefundsMemory
from shared.contracts.refunds import ChargebackNoted, ChargebackSettled, EvidencePart
from shared.runtime.step import Say


def disputes_told(before: RefundsMemory, after: RefundsMemory) -> Iterator[Say]:
    """Per chargeback: noted when it and its order are known, settled when the bank has decided."""
    for key, one in sorted(after.disputes.items()):
        names = _names(after, one)
        if names is None:
            continue
        was = before.disputes.get(key)
        known = was is not None and _names(before, was) is not None
        if not known:
            noted = ChargebackNoted(
                **names,
                reason=one.reason,
                overlap_minor=one.overlap_minor,
                respond_by=one.respond_by,
                evidence=_evidence(after, names["payment_id"]),
            )
            yield Say(noted, about=key, case_id=one.case_id)
        told = was.outcome if was is not None and known else None
        if one.outcome is not None and one.outcome != told:
            settled = ChargebackSettled(**names, outcome=one.outcome)
            yield Say(settled, about=f"{key}:{one.outcome}", case_id=one.case_id)


def _names(memory: RefundsMemory, one: Dispute) -> dict[str, Any] | None:
    payment = payment_of(memory.order, one) if memory.order is not None else None
    if payment is None or one.opened_at is None:
        return None
    return {
        "case_id": one.case_id,
        "payment_id": payment.payment_id,
        "chargeback_reference": one.chargeback_reference,
        "amount_minor": one.amount_minor,
        "currency": one.currency,
    }


def _evidence(memory: RefundsMemory, payment_id: str) -> tuple[EvidencePart, ...]:
    """What this room can show the bank: who asked when, what was granted, which refund went over the payment."""
    parts = [EvidencePart(kind="request", ref=case_id, at=at) for case_id, at in memory.asked_at.items()]
    parts += [EvidencePart(kind="grant", ref=g.grant_id, at=g.granted_at) for g in memory.grants.values()]
    for attempt in memory.attempts.values():
        if attempt.payment_id == payment_id:
            ref = attempt.refund_reference or attempt.effect_id
            parts.append(EvidencePart(kind=f"refund_{attempt.state}", ref=ref, at=attempt.at))
    return tuple(sorted(parts, key=_in_time))


def _in_time(part: EvidencePart) -> tuple[bool, datetime | None, str]:
    return part.at is None, part.at, part.ref
