"""Puts the room together: rulebook, shop, handlers. The only file that reads the environment; names no broker."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from services.intake.handlers import HANDLERS
from services.intake.invariants import INVARIANTS
from services.intake.memory import CaseMoved, CaseRelayed, IntakeMemory, empty
from shared.errors import Misconfigured
from shared.rulebook.load import rulebook_from
from shared.rulebook.models import ClockKind, Rulebook
from shared.runtime.message import Context
from shared.runtime.room import Room
from shared.shop import shop_from


def check_clocks(rulebook: Rulebook) -> None:
    """Raises Misconfigured when a promise has no entry, or no term although no event names its day."""
    rules = rulebook.clocks.kinds
    without = [
        kind for kind in get_args(ClockKind) if kind not in rules or (kind != "refund" and rules[kind].due is None)
    ]
    if without:
        raise Misconfigured(f"clocks.toml: kinds.{', kinds.'.join(without)}: a promise without a term")


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, ready to run. Raises Misconfigured for a shop or rulebook that cannot work."""
    rulebook = rulebook_from(env)
    check_clocks(rulebook)
    return Room(
        name="intake",
        memory=IntakeMemory,
        empty=empty,
        handlers=HANDLERS,
        context=Context(rulebook=rulebook, shop=shop_from(env)),
        inner=(CaseMoved, CaseRelayed),
        keeps_personal=True,
        owns_clocks=True,
        invariants=INVARIANTS,
    )
