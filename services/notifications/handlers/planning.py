"""Decides which of the allowed notices can be written now, and writes their effects; knows no sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from services.notifications.domain.plan import BY_TEMPLATE, Plan, problem, useful_until
from services.notifications.domain.values import packed
from services.notifications.handlers.allowing import ALLOWING
from services.notifications.handlers.remembering import remember
from services.notifications.memory import Allowance, CaseKnown, Notice, NotificationsMemory
from shared import ids
from shared.runtime.message import Context, Message
from shared.runtime.step import Effect, Step
from shared.shop import Shop

ROOM = "notifications"
KIND = "notice.mail"
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
        return plan_ready(after, context.shop, provider)

    return heard


def plan_ready(memory: NotificationsMemory, shop: Shop, provider: str) -> Step[NotificationsMemory]:
    """Effects for every waiting notice that lacks nothing; what can never be told any more is forgotten."""
    waiting, notices, effects = dict(memory.waiting), dict(memory.notices), []
    for notice_id, allowance in sorted(memory.waiting.items(), key=_telling_order):
        case = memory.cases.get(allowance.case_id)
        if case is None:
            continue
        if _kept_in_time(memory, allowance):
            del waiting[notice_id]
        elif _lacks_nothing(memory, allowance):
            del waiting[notice_id]
            plan = _checked(allowance)
            notices[notice_id] = _notice(allowance, case, plan, shop)
            effects.append(_effect(memory, allowance, case, plan, shop, provider))
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


def _kept_in_time(memory: NotificationsMemory, allowance: Allowance) -> bool:
    if allowance.unless_kept is None:
        return False
    clock_id, by = allowance.unless_kept
    kept_at = memory.kept.get(clock_id)
    return kept_at is not None and kept_at <= by


def _lacks_nothing(memory: NotificationsMemory, allowance: Allowance) -> bool:
    knows_goods = not allowance.lines or memory.order_version > 0
    was_held = not allowance.only_if_held or allowance.only_if_held in memory.held
    return knows_goods and was_held


def _checked(allowance: Allowance) -> Plan:
    plan = BY_TEMPLATE[allowance.template]
    fault = problem(plan, allowance.event, allowance.args)
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


def _effect(
    memory: NotificationsMemory, allowance: Allowance, case: CaseKnown, plan: Plan, shop: Shop, provider: str
) -> Effect:
    to_staff = plan.audience == "staff"
    notice_id = allowance.notice_id
    payload = {
        "notice_id": notice_id,
        "template": allowance.template,
        "about": allowance.about,
        "allowed_by": allowance.allowed_by,
        "locale": shop.default_locale if to_staff else case.locale,
        "zone": shop.default_zone if to_staff else case.zone,
        "case_number": case.case_number,
        "args": packed(allowance.args),
        "items": [[memory.titles.get(line_id, line_id), quantity] for line_id, quantity in allowance.lines],
        "to_staff": to_staff,
        "contact_field": "" if to_staff else case.contact.field,
        "text_field": allowance.text_field,
    }
    return Effect(
        effect_id=ids.effect_id(ROOM, KIND, notice_id, "-", 1),
        kind=KIND,
        provider=provider,
        case_id=allowance.case_id,
        about=notice_id,
        step=1,
        payload=payload,
        useful_until=useful_until(plan, allowance.at, allowance.not_after),
        market=case.market,
        personal_owner=None if to_staff else allowance.text_owner or case.contact.owner,
    )
