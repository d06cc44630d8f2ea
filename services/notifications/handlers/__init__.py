"""One pure function per message heard: remember it, then plan every notice that is now allowed. Decides no words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from services.notifications.handlers.allowing import ALLOWING
from services.notifications.handlers.answers import answered
from services.notifications.handlers.planning import hearing
from shared.runtime.step import Handler

REMEMBERED_ONLY = ("case.order_changed", "case.matched", "clock.started", "replacement.ordered")


def handlers_for(provider: str) -> Mapping[str, Handler]:
    """All handlers; `provider` carries out the notices they plan (`sandbox` or `smtp`)."""
    hears = {short: hearing(provider) for short in (*ALLOWING, *REMEMBERED_ONLY)}
    return MappingProxyType({**hears, "effect.answered": answered})


HANDLERS: Mapping[str, Handler] = handlers_for("sandbox")
