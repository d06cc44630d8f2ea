"""What notifications remembers of one order: how to write about its cases, what waits, what became of each notice.

Nothing personal: where a name, an address or a person's words stand, never what they are.
"""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from services.notifications.domain.values import Value
from shared import ids
from shared.contracts.intake import ContactRef
from shared.facts.order import Order
from shared.runtime.message import Memory, Standing

NoticeState = Literal["planned", "sent", "failed", "expired"]


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CaseKnown(_Kept):
    """What it takes to write about a case."""

    case_number: str
    locale: str
    zone: str
    market: str
    contact: ContactRef
    region: str = ""


class Question(_Kept):
    """What an event asked the customer: the messages that say it, and for an order the numbers to choose from."""

    about: Literal["facts", "choice", "route", "order"]
    asks: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()


class Due(_Kept):
    """The end of a promise, and in whose zone it is told."""

    at: AwareDatetime
    zone: str


class Allowance(_Kept):
    """An event that allows a notice, with everything the notice will name.

    `lines`: (line id, quantity) whose titles the order gives. `only_if_held`: the grant that must have been held
    before. `unless_kept`: (clock id, instant): not told when that promise is known to be kept by then.

    What other events say and the notice names, for which it waits: `question` the event that asked, `due` the clock,
    `goods_of` the replacement, `after_grant` the grant. `route_of`: the grant whose money may have gone another way.
    `unless_worded`: not after an answer in words.
    """

    case_id: str
    template: str
    about: str
    event: str
    allowed_by: str
    at: AwareDatetime
    args: dict[str, Value] = Field(default_factory=dict)
    lines: tuple[tuple[str, int], ...] = ()
    not_after: AwareDatetime | None = None
    only_if_held: str = ""
    unless_kept: tuple[str, AwareDatetime] | None = None
    text_owner: str = ""
    text_field: str = ""
    article: tuple[str, str] | None = None
    question: str = ""
    due: str = ""
    goods_of: str = ""
    after_grant: str = ""
    route_of: str = ""
    unless_worded: bool = False

    @property
    def notice_id(self) -> str:
        """The notice's identity: hearing the event again, or another that allows the same, makes no second one."""
        return ids.notice_id(self.case_id, self.template, self.about)


class Notice(_Kept):
    """One notice: what allowed it, and how it stands."""

    case_id: str
    template: str
    about: str
    allowed_by: str
    locale: str
    market: str
    at: AwareDatetime
    state: NoticeState = "planned"


class NotificationsMemory(Memory):
    """One order (or a contact without one).

    `kept`: clock id -> when its promise was kept. `held`: grants once held. `inspected_first`: grant id -> whether its
    money ever waited for the inspection. `questions`: event id -> what it asked. `dues`: clock id -> its end.
    `sending`: replacement id -> (line, quantity, other article). `rerouted`: grant id -> the way the money went.
    `worded`: case id -> whether the last answer of a person had words for the customer.
    """

    cases: dict[str, CaseKnown] = Field(default_factory=dict)
    moved: dict[str, str] = Field(default_factory=dict)
    order_version: int = 0
    titles: dict[str, str] = Field(default_factory=dict)
    held: tuple[str, ...] = ()
    kept: dict[str, AwareDatetime] = Field(default_factory=dict)
    inspected_first: dict[str, bool] = Field(default_factory=dict)
    questions: dict[str, Question] = Field(default_factory=dict)
    dues: dict[str, Due] = Field(default_factory=dict)
    sending: dict[str, tuple[tuple[str, int, str], ...]] = Field(default_factory=dict)
    rerouted: dict[str, str] = Field(default_factory=dict)
    worded: dict[str, bool] = Field(default_factory=dict)
    waiting: dict[str, Allowance] = Field(default_factory=dict)
    notices: dict[str, Notice] = Field(default_factory=dict)

    def register(self) -> tuple[Standing, ...]:
        """One row per notice: how it stands and what allowed it."""
        return tuple(
            Standing(
                id=notice_id,
                kind="notice",
                state=notice.state,
                case_id=notice.case_id,
                market=notice.market or None,
                opened_at=notice.at,
                detail=f"{notice.template} allowed by {notice.allowed_by}",
            )
            for notice_id, notice in sorted(self.notices.items())
        )

    def with_order(self, order: Order) -> NotificationsMemory:
        """The same with the titles of the newest order heard of; an older version changes nothing."""
        if order.version <= self.order_version:
            return self
        titles = {line.line_id: line.title or line.sku for line in order.lines}
        return self.model_copy(update={"order_version": order.version, "titles": titles})

    def with_held(self, grant_id: str) -> NotificationsMemory:
        """The same, knowing that this grant waited for something before it was paid."""
        if grant_id in self.held:
            return self
        return self.model_copy(update={"held": tuple(sorted((*self.held, grant_id)))})

    def with_grant(self, grant_id: str, *, inspected_first: bool) -> NotificationsMemory:
        """The same, knowing this grant; that its money ever waited for the inspection stays known."""
        known = {**self.inspected_first, grant_id: inspected_first or self.inspected_first.get(grant_id, False)}
        return self.model_copy(update={"inspected_first": known})

    def with_question(self, event_id: str, question: Question) -> NotificationsMemory:
        """The same, knowing what this event asked the customer."""
        return self.model_copy(update={"questions": {**self.questions, event_id: question}})

    def with_kept(self, clock_id: str, at: AwareDatetime) -> NotificationsMemory:
        """The same, knowing that a promise was kept; the earliest instant heard of counts."""
        earliest = min(at, self.kept.get(clock_id, at))
        return self.model_copy(update={"kept": {**self.kept, clock_id: earliest}})

    def with_waiting(self, allowance: Allowance) -> NotificationsMemory:
        """The same with one more notice allowed, unless it is already planned or waits already."""
        if allowance.notice_id in self.notices or allowance.notice_id in self.waiting:
            return self
        return self.model_copy(update={"waiting": {**self.waiting, allowance.notice_id: allowance}})


def empty(_: str) -> NotificationsMemory:
    """The memory of an order or contact never heard of."""
    return NotificationsMemory()
