"""Decides whether a notice has all it names, and puts in what other events said; plans no effect, knows no sentence."""

from __future__ import annotations

from services.notifications.domain.values import Args, Phrases, Texts, Value, Word, moment
from services.notifications.handlers.allowance import phrases
from services.notifications.memory import Allowance, NotificationsMemory


def pointless(memory: NotificationsMemory, allowance: Allowance) -> bool:
    """Whether it says what is not so any more, or what another letter says."""
    return (
        _kept_in_time(memory, allowance)
        or (allowance.unless_worded and memory.worded.get(allowance.case_id, False))
        # Money that waited for the inspection has a letter of its own when it is released.
        or memory.inspected_first.get(allowance.after_grant, False)
    )


def _kept_in_time(memory: NotificationsMemory, allowance: Allowance) -> bool:
    if allowance.unless_kept is None:
        return False
    clock_id, by = allowance.unless_kept
    kept_at = memory.kept.get(clock_id)
    return kept_at is not None and kept_at <= by


def lacks_nothing(memory: NotificationsMemory, allowance: Allowance) -> bool:
    """Whether everything is known that it names."""
    names_goods = bool(allowance.lines or allowance.goods_of)
    waits_for = (
        not names_goods or memory.order_version > 0,
        not allowance.only_if_held or allowance.only_if_held in memory.held,
        not allowance.goods_of or allowance.goods_of in memory.sending,
        not allowance.due or allowance.due in memory.dues,
        not allowance.question or allowance.question in memory.questions,
        not allowance.after_grant or allowance.after_grant in memory.inspected_first,
    )
    return all(waits_for)


def arguments(memory: NotificationsMemory, allowance: Allowance) -> Args:
    """The notice's arguments with what other events said."""
    args: dict[str, Value] = dict(allowance.args)
    if allowance.due:
        due = memory.dues[allowance.due]
        args["due"] = moment(due.at, due.zone, deadline=True)
    if allowance.question:
        args |= _asked(memory, allowance.question)
    if allowance.route_of in memory.rerouted:
        args["routes"] = phrases("route", (memory.rerouted[allowance.route_of],))
    return args


def _asked(memory: NotificationsMemory, event_id: str) -> dict[str, Value]:
    question = memory.questions[event_id]
    listed = {
        "asks": question.asks,
        "options": question.options,
        "default": question.options[:1],
        "routes": question.routes,
    }
    asked: dict[str, Value] = {name: Phrases(keys=keys) for name, keys in listed.items() if keys}
    orders = {"orders": Texts(texts=question.orders)} if question.orders else {}
    return {"about": Word(word=question.about), **asked, **orders}


def items(memory: NotificationsMemory, allowance: Allowance) -> list[list[str | int]]:
    """(title, quantity) of the goods it lists; another article than the one ordered is named by its number."""
    lines = [(line_id, quantity, "") for line_id, quantity in allowance.lines]
    found: list[list[str | int]] = []
    for line_id, quantity, sku in (*lines, *memory.sending.get(allowance.goods_of, ())):
        title = memory.titles.get(line_id, line_id)
        found.append([f"{title} ({sku})" if sku else title, quantity])
    return found
