"""One case in hand, with all that its decision looks at and whether any of it changed. Decides nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from services.policy.domain.case_decision import FULFILS
from services.policy.domain.way_back import progress_of
from services.policy.handlers.cures import attempts_on, came_after_all, goods_of, silent, taken_by_others
from services.policy.memory import Goods, PolicyCase, PolicyMemory
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.rulebook.models import Rulebook


@dataclass(frozen=True, slots=True)
class Asked:
    """One case in hand, with all that its decision looks at."""

    case_id: str
    case: PolicyCase
    order: Order
    progress: Progress
    rulebook: Rulebook
    goods: Goods
    others: dict[str, int]
    """line id -> units granted under other cases of this order."""
    others_minor: int
    """What other cases' grants refund, minor units."""

    @property
    def request(self) -> RequestFacts:
        """What the customer asks for."""
        if self.case.request is None:
            raise ValueError("a case in hand has a request")
        return self.case.request

    @property
    def wishes(self) -> tuple[str, ...]:
        """The customer's wishes that were not tried in vain in this case."""
        tried = self.case.spent.keys()
        return tuple(wish for wish in self.case.wanted if not tried & set(FULFILS.get(wish, (wish,))))


def asked_of(memory: PolicyMemory, case_id: str, order: Order, rulebook: Rulebook) -> Asked:
    """The case with its progress and with what other cases were granted."""
    case = memory.case(case_id)
    goods = goods_of(case_id, case)
    loss = sum(found.value_loss_minor for found in goods.found)
    tried = attempts_on(memory, case_id, rulebook)
    progress = progress_of(
        order, goods.posted_at, goods.received_at, goods.inspected_at, loss, case.corrected, tried
    )  # fmt: skip
    others, refunded = taken_by_others(memory, case_id)
    return Asked(case_id, case, order, progress, rulebook, goods, others, refunded)


def paid_minor(order: Order) -> int | None:
    """What the order's payments captured, minor units; None when nothing is known of its payments."""
    return sum(payment.captured_minor for payment in order.payments) if order.payments else None


def inputs_of(asked: Asked) -> str:
    """A digest of everything the decision looks at: the same again decides nothing."""
    case = asked.case
    parts = (
        asked.order.model_dump_json(exclude={"version"}),
        case.request.model_dump_json() if case.request is not None else "",
        asked.progress.model_dump_json(),
        f"{case.kind}|{'|'.join(case.wanted)}|{case.chosen}|{case.goods.look_overdue}",
        f"{silent(case)}|{case.overdue}|{sorted((id_, cure.not_covered) for id_, cure in case.cures.items())}",
        f"{sorted(case.spent)}|{came_after_all(asked.case_id, case)}",
        f"{sorted(asked.others.items())}|{asked.others_minor}",
        "|".join(f"{found.line_id}:{found.quantity}:{found.finding}" for found in asked.goods.found),
        _law(asked),
    )
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


def _law(asked: Asked) -> str:
    """The rulebook's version; once the rules have decided, the one they decided by: a new one rewrites nothing."""
    made = asked.case.decision
    settled = made is not None and made.eligible != "conditional" and not made.needs_person
    return made.rulebook if made is not None and settled else asked.rulebook.version
