"""The right to change one's mind, by law and by the shop's promise. Knows no faulty goods and no late parcels."""

from __future__ import annotations

from datetime import date

from services.policy.domain import promise
from services.policy.domain.alternatives import after_no_change_of_mind
from services.policy.domain.deadlines import named
from services.policy.domain.exclusions import Sorted, sort_lines
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.no_right import without_law
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import Receipt, receipt
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal_period import Span, period
from services.policy.domain.withdrawal_terms import goods_travel, money, return_terms
from shared.facts.decision import Coded, Deadlines, RemedyOption, ReturnTerms


def withdrawal(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer wants out without a reason."""
    got = receipt(inquiry, trail)
    right = inquiry.rules.withdrawal.right
    if inquiry.is_business:
        trail.cite(inquiry.rules.scope.consumer)
        trail.use("order.buyer.kind", "business")
        return without_law(inquiry, trail, got, "business_buyer", "the right is for consumers")
    if right is None or not right.exists or inquiry.rules.withdrawal.period is None:
        trail.cite(right)
        return without_law(inquiry, trail, got, "no_right", "no law gives a right to change one's mind here")
    if any(line.line.form in ("digital", "service") for line in inquiry.lines):
        trail.ask_person("not_goods", "digital content and services have rules of their own, which are not held")
    sorted_ = sort_lines(inquiry, trail)
    if not sorted_.covered and not sorted_.unclear:
        trail.cite(right)
        return _refusal(inquiry, got, "withdrawal.refused_excluded", None)
    span = period(inquiry, trail, inquiry.rules.withdrawal.period, got)
    return _by_span(inquiry, trail, got, sorted_, span)


def _by_span(inquiry: Inquiry, trail: Trail, got: Receipt, sorted_: Sorted, span: Span) -> Outcome:
    trail.use("request.sent_at", inquiry.request.sent_at)
    if span.last is None and not got.waiting:
        return _conditional(inquiry, trail, sorted_, span, "delivery_day", "if the request came within the period")
    if span.last is None or inquiry.asked_on <= span.last:
        if not sorted_.covered:
            return _conditional(inquiry, trail, sorted_, span, "seal_intact", "if the seal is not broken")
        return _accepted(inquiry, trail, sorted_.covered, span)
    if promise.is_open(inquiry, got) and sorted_.covered:
        return promise.by_promise(
            inquiry, trail, got, sorted_.covered, "withdrawal.accepted_by_promise", taken_back=True
        )
    if span.unsure_of_information:
        return _conditional(inquiry, trail, sorted_, span, "information_missing", "if the right was not explained")
    trail.because("withdrawal_too_late", f"asked on {named(inquiry.asked_on)}, the last day was {named(span.last)}")
    return _refusal(inquiry, got, "withdrawal.refused_late", span)


def _accepted(inquiry: Inquiry, trail: Trail, lines: tuple[AskedLine, ...], span: Span) -> Outcome:
    before_receipt = span.start is None
    if span.start is None:
        trail.because("withdrawal_before_receipt", "asked before all goods were received")
    elif inquiry.asked_on < span.start:
        trail.because("withdrawal_before_receipt", "asked before the last goods were received")
    else:
        day = (inquiry.asked_on - span.start).days
        whole = span.days if span.last is None or day <= span.days else (span.last - span.start).days
        trail.because("withdrawal_in_time", f"asked on day {day} of {whole}")
    if inquiry.order.buyer.kind in (None, "unknown"):
        trail.miss(
            "order.buyer.kind", "whether the buyer is a consumer", consumer="as decided", business="no right by law"
        )
    goods_come = goods_travel(inquiry)
    returns = return_terms(inquiry, trail) if goods_come else ReturnTerms(paid_by="not_applicable")
    terms = money(inquiry, trail, lines, goods_come=goods_come)
    return Outcome(
        eligible="yes",
        key="withdrawal.accepted_before_receipt" if before_receipt and not goods_come else "withdrawal.accepted",
        lines=lines,
        args={"send_back_by": returns.send_back_by.isoformat() if returns.send_back_by else None},
        remedies=((RemedyOption(kind="refund"),),),
        chosen_by="customer",
        returns=returns,
        refund=terms.refund,
        deadlines=Deadlines(last_day_to_act=_kinder_last(inquiry, span), refund=terms.due),
        late=terms.late,
    )


def _kinder_last(inquiry: Inquiry, span: Span) -> date | None:
    """The later of the law's and the promise's last day; None while the period has not begun."""
    promised = promise.last_day(inquiry, Receipt(span.start, waiting=span.start is None))
    return span.last if span.last is None or promised is None else max(span.last, promised)


def _conditional(inquiry: Inquiry, trail: Trail, sorted_: Sorted, span: Span, code: str, text: str) -> Outcome:
    lines = sorted_.covered or sorted_.unclear
    terms = money(inquiry, trail, lines, goods_come=True)
    return Outcome(
        eligible="conditional",
        key="withdrawal.conditional",
        lines=lines,
        condition=Coded(code=code, text=text),
        remedies=((RemedyOption(kind="refund"),),),
        chosen_by="customer",
        returns=return_terms(inquiry, trail),
        refund=terms.refund.model_copy(update={"conditional": True}),
        deadlines=Deadlines(last_day_to_act=span.last, refund=terms.due),
    )


def _refusal(inquiry: Inquiry, got: Receipt, key: str, span: Span | None) -> Outcome:
    last = span.last if span is not None else None
    return Outcome(
        eligible="no",
        key=key,
        args={"last_day": last.isoformat() if last else None},
        deadlines=Deadlines(last_day_to_act=last),
        alternatives=after_no_change_of_mind(inquiry, got),
    )
