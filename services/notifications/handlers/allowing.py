"""Decides, per event, which notices it allows and what each may name; takes every date from the event itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from services.notifications.domain.plain import slug
from services.notifications.domain.values import (
    Citations,
    Day,
    Money,
    Number,
    Text,
    Value,
    Word,
    Words,
    moment,
)
from services.notifications.handlers.allowance import Allow, Args, allow, day, expected, phrases, promised
from services.notifications.handlers.allowing_goods import GOODS
from services.notifications.handlers.allowing_money import MONEY
from services.notifications.handlers.asking import facts_asked
from services.notifications.memory import Allowance
from shared.contracts.intake import (
    CaseAnswered,
    CaseClosed,
    CaseHandedToPerson,
    CaseMerged,
    CaseOpened,
)
from shared.contracts.policy import DecisionMade, GrantEvent, GrantRefund, RemedyChanged, RemedyGranted
from shared.facts.decision import LegalBasis
from shared.runtime.message import Message

_WITHDRAWAL = "withdrawal_return"
_SILENT_ENDS = ("retracted", "answered")
"""Ends that no letter of their own told: of all others the last letter said how it ended."""
_ISO_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def _case_opened(message: Message) -> tuple[Allowance, ...]:
    opened = expected(message, CaseOpened)
    if opened.matched_from:
        return ()
    args: Args = {
        "order": Text(text=opened.order.order_id) if opened.order else None,
        "decide_by": promised(opened.promises, "decision"),
        "answer_by": promised(opened.promises, "human_answer"),
    }
    if _WITHDRAWAL not in (opened.kind, f"{opened.request.ground}_return"):
        return (allow(message, "acknowledgement", args),)
    # Who withdraws is due a receipt with what was declared and when; a receipt too many harms nobody.
    args["sent"] = moment(opened.request.sent_at)
    own_words = opened.contact.owner == opened.case_id
    return (allow(message, "acknowledgement", args, lines=_declared(opened), text_field="text" if own_words else ""),)


def _declared(opened: CaseOpened) -> tuple[tuple[str, int], ...]:
    """The goods the declaration is about; the whole order where it names none, nothing where there is no order."""
    if opened.order is None:
        return ()
    lines = opened.request.lines or opened.order.lines
    return tuple((line.line_id, line.quantity) for line in lines)


def _handed_to_person(message: Message) -> tuple[Allowance, ...]:
    handed = expected(message, CaseHandedToPerson)
    return (allow(message, "with_person", {"answer_by": promised(handed.promises, "human_answer")}),)


def _answered(message: Message) -> tuple[Allowance, ...]:
    answered = expected(message, CaseAnswered)
    if answered.article_id:
        article = (answered.article_id, answered.article_language or "")
        return (allow(message, "article_answer", {}, answered.article_id, article=article),)
    if not answered.text_field:
        return ()
    more = {"text_field": answered.text_field, "text_owner": answered.text_owner or ""}
    return (allow(message, "staff_answer", {}, answered.text_field, **more),)


def _merged(message: Message) -> tuple[Allowance, ...]:
    """Told under the case that goes on: of the other one nothing is known here, it was never opened."""
    merged = expected(message, CaseMerged)
    return (allow(message, "merged", {}, merged.case_id, case_id=merged.into_case_id),)


def _closed(message: Message) -> tuple[Allowance, ...]:
    outcome = expected(message, CaseClosed).outcome.code
    if outcome not in _SILENT_ENDS:
        return ()
    args: Args = {"outcome": Word(word=outcome)}
    return (allow(message, "case_closed", args, message.id, unless_worded=outcome == "answered"),)


def _decided(message: Message) -> tuple[Allowance, ...]:
    decided = expected(message, DecisionMade)
    if decided.decision.eligible == "no":
        return (_refused(message, decided),)
    if put_to_customer(decided):
        # The same choice, put again by a second look at the same facts, is the same letter.
        options = tuple(option.kind for option in decided.decision.remedies[0])
        args: Args = {
            "options": phrases("remedy", options),
            "default": phrases("remedy", options[:1]),
            "citations": _citations(decided.decision.legal_basis),
        }
        return (allow(message, "choose_remedy", args, "+".join(options)),)
    return ()


def put_to_customer(decided: DecisionMade) -> bool:
    """Whether it is for the customer to choose among remedies."""
    decision = decided.decision
    return decided.choice_open and decision.chosen_by != "seller" and any(decision.remedies[:1])


def _refused(message: Message, decided: DecisionMade) -> Allowance:
    decision = decided.decision
    alternatives = phrases("alternative", (one.code for one in decision.alternatives))
    args: Args = {
        "explanation": Words(words=(decision.explanation.key, *(reason.code for reason in decision.reasons))),
        "citations": _citations(decision.legal_basis),
        "alternatives": alternatives if alternatives.keys else None,
    }
    currency = decision.refund.currency if decision.refund else None
    for name, value in decision.explanation.args.items():
        args[f"why_{slug(name).replace('-', '_')}"] = _explained(name, value, currency)
    return allow(message, "refused", args)


def _granted(message: Message) -> tuple[Allowance, ...]:
    grant = expected(message, RemedyGranted)
    args: Args = {
        "remedy": Word(word=grant.kind),
        "return": Word(word=_return_word(grant)),
        "release": Word(word=grant.release),
        "send_back_by": day(grant.returns.send_back_by) if grant.returns.needed else None,
        "due_on": day(grant.due_on),
        "citations": _citations(grant.legal_basis),
        **_split(grant.refund),
    }
    lines = tuple((line.line_id, line.quantity) for line in grant.lines)
    return (allow(message, "approved", args, grant.grant_id, lines=lines),)


def _return_word(grant: GrantEvent) -> str:
    if not grant.returns.needed:
        return "none"
    return "needed" if grant.returns.paid_by == "not_applicable" else grant.returns.paid_by


def _split(refund: GrantRefund | None) -> dict[str, Value | None]:
    if refund is None:
        return {}
    amounts = {"goods": refund.goods_minor, "delivery": refund.delivery_minor, "deduction": -refund.deduction_minor}
    split = {name: Money(minor=minor, currency=refund.currency) if minor else None for name, minor in amounts.items()}
    return {"total": Money(minor=refund.total_minor, currency=refund.currency), **split}


def _changed(message: Message) -> tuple[Allowance, ...]:
    grant = expected(message, RemedyChanged)
    if grant.release != "now" or grant.refund is None:
        return ()
    total = Money(minor=grant.refund.total_minor, currency=grant.refund.currency)
    args: Args = {"total": total, "due_on": day(grant.due_on)}
    return (allow(message, "refund_released", args, grant.grant_id, only_if_held=grant.grant_id),)


def _citations(basis: Iterable[LegalBasis]) -> Value | None:
    # Several rules often stand in one article; a customer is told of it once.
    cited = {(one.source, one.article): (one.rule, one.source, one.article) for one in basis}
    return Citations(citations=tuple(cited.values())) if cited else None


def _explained(name: str, value: object, currency: str | None) -> Value | None:
    """An explanation's argument by its look: `*_minor` is money, an ISO day is a day, whole numbers are numbers."""
    match value:
        case bool():
            return Word(word="yes" if value else "no")
        case int() if name.endswith("_minor") and currency:
            return Money(minor=value, currency=currency)
        case int():
            return Number(number=value)
        case str() if _ISO_DAY.fullmatch(value):
            return Day(on=date.fromisoformat(value))
        case str():
            return Text(text=value)
        case _:
            return None


ALLOWING: Mapping[str, Allow] = MappingProxyType(
    {
        "case.opened": _case_opened,
        "case.handed_to_person": _handed_to_person,
        "case.answered": _answered,
        "case.facts_asked": facts_asked,
        "case.merged": _merged,
        "case.closed": _closed,
        "decision.made": _decided,
        "remedy.granted": _granted,
        "remedy.changed": _changed,
        **GOODS,
        **MONEY,
    }
)
