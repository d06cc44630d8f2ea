"""The right to change one's mind, by law and by the shop's promise. Knows no faulty goods and no late parcels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from services.policy.domain import promise, store
from services.policy.domain.alternatives import after_no_change_of_mind
from services.policy.domain.deadlines import named
from services.policy.domain.exclusions import Sorted, sort_lines
from services.policy.domain.formal_breach import breach
from services.policy.domain.inquiry import AskedLine, Inquiry
from services.policy.domain.misdescribed import misdescribed
from services.policy.domain.no_right import displaced, without_law
from services.policy.domain.outcome import Outcome
from services.policy.domain.receipt import Receipt, receipt
from services.policy.domain.trail import Trail
from services.policy.domain.withdrawal_period import Span, period
from services.policy.domain.withdrawal_terms import goods_travel, money, return_terms
from shared.facts.decision import Coded, Deadlines, RemedyOption, ReturnTerms
from shared.rulebook.rules import Rule


def withdrawal(inquiry: Inquiry, trail: Trail) -> Outcome:
    """What follows when the customer wants out without a reason."""
    got = receipt(inquiry, trail)
    rules = inquiry.rules.withdrawal
    if inquiry.is_business:
        trail.cite(inquiry.rules.scope.consumer)
        trail.use("order.buyer.kind", "business")
        return without_law(inquiry, trail, got, "business_buyer", "the right is for consumers")
    if any(line.line.form in ("digital", "service") for line in inquiry.lines):
        trail.ask_person("not_goods", "digital content and services have rules of their own, which are not held")
    if rules.formal_breach is not None:
        return _by_breach(inquiry, trail, got)
    if rules.right is None or not rules.right.exists or rules.period is None:
        trail.cite(rules.right)
        return without_law(inquiry, trail, got, "no_right", "no law gives a right to change one's mind here")
    if "small_business" in rules.right.not_against and inquiry.order.seller.small_business is not False:
        return _against_small_business(inquiry, trail, got)
    if rules.displaced is not None and displaced(inquiry, rules.displaced):
        trail.cite(rules.displaced)
        return without_law(inquiry, trail, got, "own_term_shown", "the shop showed a return term of its own")
    return _by_right(inquiry, trail, got)


def _by_right(inquiry: Inquiry, trail: Trail, got: Receipt) -> Outcome:
    sorted_, rule = sort_lines(inquiry, trail), inquiry.rules.withdrawal.period
    if rule is None or (not sorted_.covered and not sorted_.unclear):
        trail.cite(inquiry.rules.withdrawal.right)
        return _refusal(inquiry, got, "withdrawal.refused_excluded", None)
    if _shaky(inquiry.rules.withdrawal.right, rule) and sorted_.covered and promise.is_open(inquiry, got):
        key = "withdrawal.accepted_by_promise"
        return promise.by_promise(inquiry, trail, got, sorted_.covered, key, taken_back=goods_travel(inquiry))
    span = period(inquiry, trail, rule, got)
    longer = misdescribed(inquiry, trail, got, span)
    outcome = _by_span(inquiry, trail, got, sorted_, longer or span)
    if longer is None or outcome.returns is None or outcome.returns.paid_by != "customer":
        return outcome
    return replace(outcome, returns=outcome.returns.model_copy(update={"paid_by": "seller"}))


def _shaky(*rules: Rule | None) -> bool:
    """Whether law that nobody is sure of carries the right: then a promise that covers it is the firmer ground."""
    return any(rule is not None and rule.certainty == "unsure" and rule.reading is None for rule in rules)


def _by_breach(inquiry: Inquiry, trail: Trail, got: Receipt) -> Outcome:
    """Where only the seller's breach of a duty of form gives the right."""
    rules = inquiry.rules.withdrawal
    if rules.formal_breach is None:
        raise ValueError("there is no such rule here")
    trail.cite(rules.right)
    found = breach(inquiry, trail, rules.formal_breach)
    trail.use("request.sent_at", inquiry.request.sent_at)
    open_ = found.found != "no" and (found.last is None or inquiry.asked_on <= found.last)
    span = Span(found.start, found.last, found.days, inquiry.asked_on)
    if found.found == "yes" and not open_ and not promise.is_open(inquiry, got):
        return _too_late(inquiry, trail, got, span)
    if not open_ or (promise.is_open(inquiry, got) and found.found == "unknown"):
        text = "the law gives a right only where the seller broke its duties"
        return without_law(inquiry, trail, got, "no_breach", text)
    sorted_ = sort_lines(inquiry, trail)
    if not sorted_.covered:
        return _refusal(inquiry, got, "withdrawal.refused_excluded", None)
    if found.found == "unknown":
        return _conditional(inquiry, trail, got, sorted_, span, "formal_breach", "if the seller broke its duties")
    return _accepted(inquiry, trail, got, sorted_.covered, span)


def _against_small_business(inquiry: Inquiry, trail: Trail, got: Receipt) -> Outcome:
    """A right that does not reach small sellers, and the seller is one, or nobody told."""
    rules, path = inquiry.rules.withdrawal, "order.seller.small_business"
    trail.cite(rules.right)
    if inquiry.order.seller.small_business:
        trail.use(path, value=True)
        return without_law(inquiry, trail, got, "small_seller", "the right does not reach small sellers")
    outcome = _by_right(inquiry, trail, got)
    if outcome.eligible != "yes" or promise.is_open(inquiry, got):
        return outcome
    trail.miss(
        path, "whether the seller is a small one that the law exempts", true="no right by law", false="as decided"
    )
    refund = outcome.refund.model_copy(update={"conditional": True}) if outcome.refund else None
    condition = Coded(code="seller_not_exempt", text="if the seller is not a small one that the law exempts")
    return replace(outcome, eligible="conditional", key="withdrawal.conditional", condition=condition, refund=refund)


def _by_span(inquiry: Inquiry, trail: Trail, got: Receipt, sorted_: Sorted, span: Span) -> Outcome:
    trail.use("request.sent_at", inquiry.request.sent_at)
    if span.last is None and not got.waiting and got.day is None and not _in_time_anyway(inquiry, trail, span):
        return _conditional(inquiry, trail, got, sorted_, span, "delivery_day", "if the request came within the period")
    if not span.over:
        if not sorted_.covered:
            if sorted_.hangs_on == "use":
                return _conditional(inquiry, trail, got, sorted_, span, "unused", "if the goods were not used")
            return _conditional(inquiry, trail, got, sorted_, span, "seal_intact", "if the seal is not broken")
        return _accepted(inquiry, trail, got, sorted_.covered, span)
    if promise.is_open(inquiry, got) and sorted_.covered:
        return promise.by_promise(
            inquiry, trail, got, sorted_.covered, "withdrawal.accepted_by_promise", taken_back=True
        )
    if span.unsure_of_information:
        return _conditional(inquiry, trail, got, sorted_, span, "information_missing", "if the right was not explained")
    return _too_late(inquiry, trail, got, span)


def _too_late(inquiry: Inquiry, trail: Trail, got: Receipt, span: Span) -> Outcome:
    last = span.last or span.acted_on
    trail.because("withdrawal_too_late", f"asked on {named(span.acted_on)}, the last day was {named(last)}")
    return _refusal(inquiry, got, "withdrawal.refused_late", span)


def _in_time_anyway(inquiry: Inquiry, trail: Trail, span: Span) -> bool:
    """Whether the request came within the days even if the goods had come on the day they were sent."""
    sent = [parcel.handed_over_at for parcel in inquiry.order.delivery.parcels]
    days = [inquiry.day(at) for at in sent if at is not None]
    if len(days) < len(sent) or not days:
        return False
    if span.acted_on >= max(days) + timedelta(days=span.days):
        return False
    trail.reckon(f"handed over {named(max(days))}, so not received before; day {span.days} comes after the request")
    return True


def _accepted(inquiry: Inquiry, trail: Trail, got: Receipt, lines: tuple[AskedLine, ...], span: Span) -> Outcome:
    _say_when(trail, span)
    if inquiry.order.buyer.kind in (None, "unknown"):
        trail.miss(
            "order.buyer.kind", "whether the buyer is a consumer", consumer="as decided", business="no right by law"
        )
    goods_come = goods_travel(inquiry) and not store.may_keep(inquiry, trail, lines)
    returns = return_terms(inquiry, trail, got) if goods_come else ReturnTerms(paid_by="not_applicable")
    terms = money(inquiry, trail, got, lines, goods_come=goods_come)
    before_receipt = span.start is None and not goods_come
    return Outcome(
        eligible="yes",
        key="withdrawal.accepted_before_receipt" if before_receipt else "withdrawal.accepted",
        lines=lines,
        args={"send_back_by": returns.send_back_by.isoformat() if returns.send_back_by else None},
        remedies=((RemedyOption(kind="refund"),),),
        chosen_by="customer",
        returns=returns,
        refund=terms.refund,
        deadlines=Deadlines(last_day_to_act=_kinder_last(inquiry, got, span), refund=terms.due),
        late=terms.late,
    )


def _say_when(trail: Trail, span: Span) -> None:
    if span.start is None:
        trail.because("withdrawal_before_receipt", "asked before the period began")
    elif span.acted_on < span.start:
        trail.because("withdrawal_before_receipt", "asked before the last goods were received")
    else:
        day = (span.acted_on - span.start).days
        whole = span.days if span.last is None or day <= span.days else (span.last - span.start).days
        trail.because("withdrawal_in_time", f"asked on day {day} of {whole}")


def _kinder_last(inquiry: Inquiry, got: Receipt, span: Span) -> date | None:
    """The later of the law's and the promise's last day; None while the period has not begun."""
    promised = promise.last_day(inquiry, got)
    return span.last if span.last is None or promised is None else max(span.last, promised)


def _conditional(
    inquiry: Inquiry, trail: Trail, got: Receipt, sorted_: Sorted, span: Span, code: str, text: str
) -> Outcome:  # fmt: skip
    lines = sorted_.covered or sorted_.unclear
    terms = money(inquiry, trail, got, lines, goods_come=True)
    return Outcome(
        eligible="conditional",
        key="withdrawal.conditional",
        lines=lines,
        condition=Coded(code=code, text=text),
        remedies=((RemedyOption(kind="refund"),),),
        chosen_by="customer",
        returns=return_terms(inquiry, trail, got),
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
