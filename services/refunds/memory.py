"""What refunds remembers about one order: its payments, the grants' targets, every attempt and report. No people."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from services.refunds.domain.allocation import Split, allocate
from services.refunds.domain.balance import left_on, paid_minor, remaining_minor
from services.refunds.domain.disputes import held_minor, live_on
from services.refunds.domain.model import Attempt, Dispute, Grant, KnownOrder, Report, Trouble
from shared import ids
from shared.runtime.message import Memory, Standing


class RefundsMemory(Memory):
    """One order. Keys: case id, grant id, effect id, and `provider/refund_reference` for refunds made elsewhere."""

    order: KnownOrder | None = None
    asked_at: dict[str, datetime] = Field(default_factory=dict)
    """case id -> when its customer asked: a refund made elsewhere before that was for something else."""
    grants: dict[str, Grant] = Field(default_factory=dict)
    attempts: dict[str, Attempt] = Field(default_factory=dict)
    reports: dict[str, Report] = Field(default_factory=dict)
    disputes: dict[str, Dispute] = Field(default_factory=dict)
    """By `provider/chargeback_reference`."""
    routes: dict[str, str] = Field(default_factory=dict)
    """grant id -> the other way its customer agreed to."""

    def references(self) -> tuple[tuple[str, str], ...]:
        """How providers name what belongs to this order."""
        payments = self.order.payments if self.order else ()
        told = [a.refund_reference for a in self.attempts.values() if a.refund_reference]
        told += [r.refund_reference for r in self.reports.values()]
        return (
            *(("payment_reference", p.reference) for p in payments if p.reference),
            *(("effect_id", effect_id) for effect_id in self.attempts),
            *(("refund_reference", reference) for reference in told),
        )

    def register(self) -> tuple[Standing, ...]:
        """One row per grant that was ever about money, and one per payment a bank takes back."""
        grants = [self._standing(grant) for grant in self.grants.values() if grant.currency]
        return (*grants, *(self._contested(one) for one in self.disputes.values() if one.opened_at is not None))

    def paid(self, grant: Grant) -> int:
        """Minor units the customer has under this grant."""
        return paid_minor(grant, self.attempts.values(), self.reports.values())

    def remaining(self, grant: Grant) -> int:
        """Minor units still to be done under this grant; below zero: too much was."""
        return remaining_minor(grant, self.attempts.values(), self.reports.values())

    def plan(self, grant: Grant) -> Split:
        """Over which payments what remains would go now."""
        if self.order is None:
            return allocate(self.remaining(grant), ())
        held = held_minor(self.order, self.disputes.values())
        return allocate(self.remaining(grant), left_on(self.order, self.attempts.values(), self.reports.values(), held))

    def route_over(self, grant: Grant, payment_id: str) -> str | None:
        """The way agreed with the customer, for a payment over which nothing goes back; None for the way it came."""
        closed = any(a.way_is_closed and a.payment_id == payment_id for a in self.attempts_of(grant.grant_id))
        return self.routes.get(grant.grant_id) if closed else None

    def attempts_of(self, grant_id: str) -> tuple[Attempt, ...]:
        """A grant's attempts by step."""
        return tuple(sorted((a for a in self.attempts.values() if a.grant_id == grant_id), key=lambda a: a.step))

    def is_ready(self, grant: Grant) -> bool:
        """Whether enough is known to act on it: the order's payments, in the currency of the grant.

        Its own case need not be known yet: then the order of two grants would hang on which case is heard of first.
        """
        return self.order is not None and grant.currency is not None and grant.currency == self.order.currency

    def had_asked_by(self, grant: Grant, at: datetime) -> bool:
        """Whether the grant's customer had asked by then; a case not heard of yet did: its grant is there."""
        asked_at = self.asked_at.get(grant.case_id)
        return asked_at is None or asked_at <= at

    def trouble(self, grant: Grant) -> Trouble | None:
        """Why a person has to look at this grant as things stand; None when it goes on by itself."""
        if self.order is None or grant.currency is None:
            return None
        if self._is_blocked(grant) and grant.blocked is not None:
            return grant.blocked.trouble
        if grant.target_minor > 0 and grant.currency != self.order.currency:
            text = f"granted in {grant.currency}, paid in {self.order.currency}"
            return Trouble(code="currency_differs", text=text, key=f"currency_differs:{grant.currency}")
        remaining = self.remaining(grant)
        if remaining < 0:
            text = f"{-remaining} minor units more than owed are paid or under way"
            return Trouble(code="paid_more_than_owed", text=text, key=f"paid_more_than_owed:{remaining}")
        stuck = [a.effect_id for a in self.attempts_of(grant.grant_id) if a.state == "stuck"]
        if stuck:
            text = "the provider may have paid and cannot be asked; it counts as paid until that is known"
            return Trouble(code="outcome_unknown", text=text, key=f"outcome_unknown:{','.join(stuck)}")
        short = self.plan(grant).short_minor if grant.release == "now" else 0
        if short > 0 and live_on(self.order, self.disputes.values()):
            text = f"a bank is taking a payment back: {short} minor units are not paid until it has decided"
            return Trouble(code="chargeback_open", text=text, key=f"chargeback_open:{short}")
        if short > 0:
            text = f"{short} minor units of it cannot go back over the payments of this order"
            return Trouble(code="above_captured", text=text, key=f"above_captured:{short}")
        return None

    def _is_blocked(self, grant: Grant) -> bool:
        blocked = grant.blocked
        if blocked is None or blocked.word < grant.word or grant.target_minor == 0:
            return False
        return blocked.stays or self.remaining(grant) > 0

    def _standing(self, grant: Grant) -> Standing:
        trouble = self.trouble(grant)
        return Standing(
            id=grant.grant_id,
            kind="refund",
            state="needs_person" if trouble else self._state(grant),
            case_id=grant.case_id,
            number=ids.case_number(grant.case_id),
            market=self.order.market if self.order else None,
            currency=grant.currency,
            amount_minor=grant.target_minor,
            done_minor=self.paid(grant),
            opened_at=grant.granted_at,
            detail=trouble.code if trouble else None,
        )

    def _contested(self, one: Dispute) -> Standing:
        return Standing(
            id=ids.derive("chargeback", one.key),
            kind="chargeback",
            state="open" if one.is_live else one.outcome or "open",
            case_id=one.case_id,
            number=one.chargeback_reference,
            market=self.order.market if self.order else None,
            currency=one.currency,
            amount_minor=one.amount_minor,
            opened_at=one.opened_at,
            detail=one.reason or None,
        )

    def _state(self, grant: Grant) -> str:
        states = {a.state for a in self.attempts_of(grant.grant_id)}
        states |= {r.state for r in self.reports.values() if r.grant_id == grant.grant_id}
        if grant.revoked:
            return "revoked"
        if grant.target_minor == 0:
            return "nothing_owed"
        if self.paid(grant) >= grant.target_minor:
            return "paid"
        if "pending" in states:
            return "pending"
        if "requested" in states:
            return "requested"
        return "held" if self.is_ready(grant) and grant.release != "now" else "waiting"

    def with_(self, **changes: Any) -> RefundsMemory:
        """The same memory with these fields replaced."""
        return self.model_copy(update=changes)
