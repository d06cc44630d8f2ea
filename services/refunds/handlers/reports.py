"""Takes in refunds that providers report: finds which are ours, and which open grant one made elsewhere reduces."""

from __future__ import annotations

from typing import Any

from services.refunds.domain.model import Attempt, Block, Grant, Report, Trouble
from services.refunds.domain.states import after_provider, later_of
from services.refunds.memory import RefundsMemory
from shared.contracts.payments import RefundReported
from shared.runtime.message import Message


def take_report(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """One report, kept under the provider's reference; a later state of it replaces an earlier one."""
    data = message.data
    if not isinstance(data, RefundReported):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    heard = Report(**data.model_dump(include=set(Report.model_fields)))
    known = memory.reports.get(heard.key)
    if known is not None:
        state = later_of(known.state, heard.state)
        at = heard.at if state != known.state else known.at
        code = known.failure_code or heard.failure_code
        heard = known.model_copy(update={"state": state, "arn": known.arn or heard.arn, "at": at, "failure_code": code})
    return memory.with_(reports={**memory.reports, heard.key: heard})


def recognise_ours(memory: RefundsMemory) -> RefundsMemory:
    """Reports about our own attempts become the attempts' state; the rest stays: it was made elsewhere."""
    reports, attempts = dict(memory.reports), dict(memory.attempts)
    for report in sorted(memory.reports.values(), key=lambda r: (r.at, r.key)):
        attempt = _ours(report, attempts)
        if attempt is not None and _agrees(report, attempt):
            attempts[attempt.effect_id] = attempt.model_copy(update=_told(report, attempt))
            del reports[report.key]
        elif attempt is not None and report.grant_id is None:
            # Under our reference, yet another refund or another amount: it went to the same customer all the same.
            reports[report.key] = report.model_copy(update={"grant_id": attempt.grant_id})
    if reports == memory.reports and attempts == memory.attempts:
        return memory
    return memory.with_(reports=reports, attempts=attempts)


def _ours(report: Report, attempts: dict[str, Attempt]) -> Attempt | None:
    for attempt in attempts.values():
        if attempt.provider == report.provider and attempt.refund_reference == report.refund_reference:
            return attempt
    return attempts.get(report.our_reference or "")


def _agrees(report: Report, attempt: Attempt) -> bool:
    same = (report.amount_minor, report.currency) == (attempt.amount_minor, attempt.currency)
    return same and attempt.refund_reference in ("", report.refund_reference)


def _told(report: Report, attempt: Attempt) -> dict[str, Any]:
    state = after_provider(attempt.state, report.state)
    changes: dict[str, Any] = {
        "state": state,
        "refund_reference": report.refund_reference,
        "arn": attempt.arn or report.arn,
    }
    if state != attempt.state:
        changes["at"] = report.at
        if state in ("failed", "bounced"):
            code = report.failure_code or "provider_failed"
            changes |= {"reason_code": code, "reason_text": "the provider reported that it failed"}
    return changes


def credit_elsewhere(memory: RefundsMemory) -> RefundsMemory:
    """A refund made elsewhere reduces the order's only open grant; between several a person has to say which.

    Only grants count whose customer had asked by then. One that fits none waits; what was set aside stays set aside.
    """
    if memory.order is None:
        return memory
    for report in sorted(memory.reports.values(), key=lambda r: (r.at, r.key)):
        if report.grant_id is not None or report.set_aside or report.state == "failed":
            continue
        candidates = [g for g in memory.grants.values() if _open(memory, g) and memory.had_asked_by(g, report.at)]
        if len(candidates) == 1 and report.currency == memory.order.currency:
            memory = _with_report(memory, report, {"grant_id": candidates[0].grant_id})
        elif candidates:
            memory = _blocked(_with_report(memory, report, {"set_aside": True}), report, candidates)
    return memory


def _open(memory: RefundsMemory, grant: Grant) -> bool:
    return memory.is_ready(grant) and memory.paid(grant) < grant.target_minor


def _blocked(memory: RefundsMemory, report: Report, grants: list[Grant]) -> RefundsMemory:
    text = f"{report.amount_minor} minor units {report.currency} were refunded elsewhere; for which case is not known"
    trouble = Trouble(code="made_elsewhere", text=text, key=f"made_elsewhere:{report.key}")
    blocked = {
        g.grant_id: g.model_copy(update={"blocked": Block(trouble=trouble, word=g.word, stays=True)}) for g in grants
    }
    return memory.with_(grants={**memory.grants, **blocked})


def _with_report(memory: RefundsMemory, report: Report, changes: dict[str, Any]) -> RefundsMemory:
    return memory.with_(reports={**memory.reports, report.key: report.model_copy(update=changes)})
