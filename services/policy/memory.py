"""What policy remembers about one order: the facts of its cases, what it decided, what it granted. Nothing personal."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from services.policy.domain.grant import Grant
from shared.facts.decision import Decision
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.request import RequestFacts
from shared.runtime.message import Memory, Standing


class Found(BaseModel):
    """What the warehouse saw of one line."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    line_id: str
    quantity: int
    finding: str
    value_loss_minor: int


class Goods(BaseModel):
    """How far the goods of a case are on their way back; the earliest time of each counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    posted_at: datetime | None = None
    received_at: datetime | None = None
    inspected_at: datetime | None = None
    inspection_sequence: int = 0
    found: tuple[Found, ...] = ()
    look_overdue: bool = False


class PolicyCase(BaseModel):
    """One case. `inputs` names what the last decision was made of: the same again decides nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    request: RequestFacts | None = None
    kind: str = ""
    wanted: tuple[str, ...] = ()
    facts_sequence: int = 0
    chosen: str | None = None
    corrected: Progress | None = None
    over: bool = False
    over_sequence: int = 0
    goods: Goods = Goods()
    decision: Decision | None = None
    by_staff: bool = False
    inputs: str = ""
    told: str = ""
    grants: dict[str, Grant] = Field(default_factory=dict)
    commands: tuple[str, ...] = ()


class PolicyMemory(Memory):
    """One order: its facts at the highest version heard, and its cases by id."""

    order: Order | None = None
    cases: dict[str, PolicyCase] = Field(default_factory=dict)

    def case(self, case_id: str) -> PolicyCase:
        """The case, empty when nothing was heard of it yet."""
        return self.cases.get(case_id, PolicyCase())

    def with_case(self, case_id: str, case: PolicyCase) -> PolicyMemory:
        """The memory with this case as it is now."""
        return self.model_copy(update={"cases": {**self.cases, case_id: case}})

    def register(self) -> tuple[Standing, ...]:
        market = self.order.market if self.order is not None else None
        return tuple(
            Standing(id=case_id, kind="decision", state=_state(case), case_id=case_id, market=market)
            for case_id, case in self.cases.items()
            if case.decision is not None
        )


def _state(case: PolicyCase) -> str:
    if case.decision is None:
        return "undecided"
    if case.grants:
        return "granted"
    return "with_person" if case.decision.needs_person else case.decision.eligible


def empty(_: str) -> PolicyMemory:
    """Nothing heard yet."""
    return PolicyMemory()
