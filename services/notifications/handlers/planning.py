"""Decides which of the allowed notices can be written now, and writes their effects; knows no sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from services.notifications.domain.hours import binding, next_permitted
from services.notifications.domain.plan import BY_TEMPLATE, Plan, problem, useful_until
from services.notifications.domain.values import Args, packed
from services.notifications.handlers.allowing import ALLOWING
from services.notifications.handlers.completing import arguments, items, lacks_nothing, pointless
from services.notifications.handlers.remembering import remember
from services.notifications.memory import Allowance, CaseKnown, Notice, NotificationsMemory
from shared import ids
from shared.rulebook.days_off import is_holiday
from shared.runtime.message import Context, Message
from shared.runtime.step import Effect, Step
from shared.shop import Shop

ROOM = "notifications"
KIND = "notice.mail"
CHANNEL = "mail"
_PLACE = {template: place for place, template in enumerate(BY_TEMPLATE)}
Hearing = Callable[[NotificationsMemory, Message, Context, datetime], Step[NotificationsMemory]]


def hearing(provider: str) -> Hearing:
    """The handler of every message that is heard, with the provider that carries its notices out."""

    def heard(
        memory: NotificationsMemory, message: Message, context: Context, now: datetime
    ) -> Step[NotificationsMemory]:
        after = remember(memory, message)
        allow = ALLOWING.get(message.type)
        for allowance in allow(message) if allow else ():
            after = after.with_waiting(allowance)
        return plan_ready(after, context, provider, now)

    return heard


def plan_ready(
    memory: NotificationsMemory, context: Context, provider: str, now: datetime
) -> Step[NotificationsMemory]:
    """Effects for every waiting notice that lacks nothing; what can never be told any more is forgotten."""
    waiting, notices, effects = dict(memory.waiting), dict(memory.notices), []
    for notice_id, allowance in sorted(memory.waiting.items(), key=_telling_order):
        case = memory.cases.get(allowance.case_id)
        if case is None:
            continue
        if pointless(memory, allowance):
            del waiting[notice_id]
        elif lacks_nothing(memory, allowance):
            del waiting[notice_id]
            args = arguments(memory, allowance)
            plan = _checked(allowance, args)
            notices[notice_id] = _notice(allowance, case, plan, context.shop)
            not_before = _not_before(context, case, plan, max(now, allowance.at))
            asks = plan.last and not _asked_already(notices, allowance)
            payload = _payload(memory, allowance, case, plan, context.shop, args, survey=asks)
            effects.append(_effect(allowance, case, plan, provider, payload, not_before))
        elif allowance.case_id in memory.moved:
            # The case went to its order; what this key could never complete is told from there.
            del waiting[notice_id]
    if waiting != memory.waiting or effects:
        memory = memory.model_copy(update={"waiting": waiting, "notices": notices})
    return Step(memory, does=tuple(effects))


def _telling_order(item: tuple[str, Allowance]) -> tuple[datetime, int, str]:
    # What happened first is told first; of one event, the customer hears before our own people.
    notice_id, allowance = item
    return allowance.at, _PLACE[allowance.template], notice_id


def _checked(allowance: Allowance, args: Args) -> Plan:
    plan = BY_TEMPLATE[allowance.template]
    fault = problem(plan, allowance.event, args)
    if fault:
        raise ValueError(fault)
    return plan


def _notice(allowance: Allowance, case: CaseKnown, plan: Plan, shop: Shop) -> Notice:
    return Notice(
        case_id=allowance.case_id,
        template=allowance.template,
        about=allowance.about,
        allowed_by=allowance.allowed_by,
        locale=shop.default_locale if plan.audience == "staff" else case.locale,
        market=case.market,
        at=allowance.at,
    )


def _asked_already(notices: Mapping[str, Notice], allowance: Allowance) -> bool:
    """Whether another letter of the case asked how it went: a case may end more than once, and asks once."""
    return any(
        one.case_id == allowance.case_id and notice_id != allowance.notice_id and _ends(one.template)
        for notice_id, one in notices.items()
    )


def _ends(template: str) -> bool:
    plan = BY_TEMPLATE.get(template)
    return plan is not None and plan.last


def _not_before(context: Context, case: CaseKnown, plan: Plan, at: datetime) -> datetime | None:
    """When the market's hours for this channel begin, where a rule binds the notice and they have not."""
    market = context.rulebook.market(case.market, at.date(), case.region or None) if context.rulebook else None
    if plan.audience == "staff" or market is None:
        return None
    rule = binding(market.messages, CHANNEL, awaited=plan.awaited)
    if rule is None:
        return None
    calendar = market.place.holidays
    off = (lambda _: False) if calendar is None else (lambda day: is_holiday(calendar, case.region or None, day))
    start = next_permitted(at, rule, case.zone, off)
    return start if start > at else None


def _payload(
    memory: NotificationsMemory,
    allowance: Allowance,
    case: CaseKnown,
    plan: Plan,
    shop: Shop,
    args: Args,
    *,
    survey: bool,
) -> dict[str, Any]:
    to_staff = plan.audience == "staff"
    return {
        "notice_id": allowance.notice_id,
        "template": allowance.template,
        "about": allowance.about,
        "allowed_by": allowance.allowed_by,
        "locale": shop.default_locale if to_staff else case.locale,
        "zone": shop.default_zone if to_staff else case.zone,
        "case_number": case.case_number,
        "args": packed(args),
        "items": items(memory, allowance),
        "to_staff": to_staff,
        "contact_field": "" if to_staff else case.contact.field,
        "text_field": allowance.text_field,
        "article": list(allowance.article) if allowance.article else None,
        "survey": survey,
    }


def _effect(
    allowance: Allowance,
    case: CaseKnown,
    plan: Plan,
    provider: str,
    payload: dict[str, Any],
    not_before: datetime | None,
) -> Effect:
    return Effect(
        effect_id=ids.effect_id(ROOM, KIND, allowance.notice_id, "-", 1),
        kind=KIND,
        provider=provider,
        case_id=allowance.case_id,
        about=allowance.notice_id,
        step=1,
        payload=payload,
        useful_until=useful_until(plan, allowance.at, allowance.not_after),
        market=case.market,
        personal_owner=None if plan.audience == "staff" else allowance.text_owner or case.contact.owner,
        not_before=not_before,
    )
