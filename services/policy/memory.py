"""What policy remembers about one order: the facts of its cases, what it decided, what it granted. Nothing personal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from services.policy.domain.abuse import CustomerPast
from services.policy.domain.grant import Grant, GrantLine
from shared.facts.decision import Coded, Decision
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

    def set_out(self) -> bool:
        """Whether anybody saw the goods since they left the customer."""
        return not (self.posted_at is None and self.received_at is None and self.inspected_at is None)


class Cure(BaseModel):
    """How one replacement or repair went: the earliest time of each, and the workshop's newest price.

    `done_at`: the customer has the goods. `not_covered`: what the customer would have to pay, in words for staff.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    handed_in_at: datetime | None = None
    done_at: datetime | None = None
    helped: bool = True
    failed_at: datetime | None = None
    reason: Coded | None = None
    quote_sequence: int = 0
    not_covered: str | None = None

    @property
    def failed(self) -> bool:
        """Whether it will not come, or came back as it was. Goods that came count, whatever was said before."""
        return not self.helped or (self.failed_at is not None and self.done_at is None)


class StaffDecision(BaseModel):
    """Arguments of `decide` and `override`: `{"decision": {...}}`. No amount: what the lines cost."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    outcome: Literal["grant_refund", "refuse"]
    reason_code: str = "staff_decision"
    amount_minor: int | None = Field(default=None, ge=1, le=10**13)
    lines: tuple[GrantLine, ...] = ()


class StaffCommand(BaseModel):
    """A person's decision as it was commanded; kept until the case and its order are known."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    command_id: str
    operator: str
    reason: str
    at: datetime
    wanted: StaffDecision


class PolicyCase(BaseModel):
    """One case. `inputs` names what the last decision was made of: the same again decides nothing.

    `past`: what its customer was granted under other orders, as read for its first decision.
    `over`: closed, or moved to another order (`moved`). `*_sequence`: of intake's newest word about it.
    `silent_*`: the customer's time to answer ran out. `cures`: by grant, `spent`: grants that failed, by remedy;
    `repair_goods`: the way to the workshop, which the goods leave again; `overdue`: grants whose goods did not set out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    request: RequestFacts | None = None
    kind: str = ""
    wanted: tuple[str, ...] = ()
    facts_sequence: int = 0
    chosen: str | None = None
    chosen_sequence: int = 0
    corrected: Progress | None = None
    corrected_sequence: int = 0
    over: bool = False
    moved: bool = False
    over_sequence: int = 0
    goods: Goods = Goods()
    repair_goods: Goods = Goods()
    overdue: tuple[str, ...] = ()
    silent_at: datetime | None = None
    silent_sequence: int = 0
    decision: Decision | None = None
    by_staff: bool = False
    inputs: str = ""
    told: str = ""
    past: CustomerPast | None = None
    grants: dict[str, Grant] = Field(default_factory=dict)
    granted_at: dict[str, datetime] = Field(default_factory=dict)
    spent: dict[str, Grant] = Field(default_factory=dict)
    cures: dict[str, Cure] = Field(default_factory=dict)
    commands: tuple[str, ...] = ()
    waiting: tuple[StaffCommand, ...] = ()


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

    def in_turn(self) -> tuple[str, ...]:
        """The cases, who asked first first: the same turn however they are stored."""
        last = datetime.max.replace(tzinfo=UTC)
        asked = {id_: case.request.sent_at if case.request else last for id_, case in self.cases.items()}
        return tuple(sorted(asked, key=lambda id_: (asked[id_], id_)))

    def register(self) -> tuple[Standing, ...]:
        return tuple(self._standing(case_id, case) for case_id, case in self.cases.items() if case.decision is not None)

    def _standing(self, case_id: str, case: PolicyCase) -> Standing:
        """A granted case names its customer and the goods granted: other orders of that customer may ask for them."""
        granted = self.order if case.grants else None
        covered = {line.line_id for grant in case.grants.values() for line in grant.lines}
        return Standing(
            id=case_id,
            kind="decision",
            state=_state(case),
            case_id=case_id,
            market=self.order.market if self.order is not None else None,
            opened_at=case.request.sent_at if case.request is not None else None,
            customer=granted.buyer.customer_id if granted is not None else None,
            items=tuple(sorted({line.sku for line in granted.lines if line.line_id in covered})) if granted else (),
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
