"""What is known of one case, whoever said it and in whichever order. Knows no messages and decides nothing."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, Field

from services.intake.domain.clocks import Clock, Frozen
from shared.facts.request import RequestFacts

ROUTE = "refund_route:"
"""A question about another way for the money of a grant begins like this; its id follows."""
UNKNOWN = "unknown"
"""The kind of a case whose words nobody has put into one of the known kinds yet."""

Area = Literal["kind", "order", "policy", "clock", "refund", "customer", "retracted", "match", "chargeback", "urgent"]

Way = Literal["mail", "phone", "handle", "none"]
"""How a customer can be reached."""


class Opening(Frozen):
    """How the case came to be. `contact_by` is the customer's way, `none` when only the order can tell."""

    case_number: str
    received_at: AwareDatetime
    channel: str
    locale: str | None
    contact_by: Way
    owner: str | None = None
    """Under whose id the words and the contact stand; None for the case's own."""
    language: str | None = None
    confidence: float | None = None
    urgent: tuple[str, ...] = ()


class Hand(Frozen):
    """A reason why a person is needed, and how it was settled. `area` says what may settle it."""

    area: Area
    code: str
    text: str
    at: AwareDatetime
    sequence: int = 0
    told: bool = False
    settled_at: AwareDatetime | None = None
    settled_by: str | None = None


class Ruling(Frozen):
    """The latest decision heard, by policy's own sequence."""

    sequence: int
    event_id: str
    eligible: str
    choice_open: bool


class Missing(Frozen):
    """Facts policy still needs, by policy's own sequence."""

    sequence: int
    codes: tuple[str, ...]


class Mark(Frozen):
    """An event that counted, and its instant."""

    event_id: str
    at: AwareDatetime


class Target(Frozen):
    """A grant as policy wants it now. `refund_minor` is null where no money goes back."""

    sequence: int
    kind: str
    needs_return: bool
    released: bool
    due_on: str | None
    refund_minor: int | None
    mark: Mark
    send_back_by: str | None = None


class Payment(Frozen):
    """A refund said to be complete: by which event, and how much was paid of the grant by then (minor units)."""

    event_id: str
    paid_minor: int


class Grant(Frozen):
    """One grant: its target, and what became of it. Its end may be heard of before the grant itself."""

    target: Target | None = None
    revoked: int = 0
    """Policy's sequence of the revocation, 0 when there is none."""
    payments: tuple[Payment, ...] = ()
    delivered_by: str | None = None
    """The event that says the goods, new or repaired, are with the customer."""
    handed_in_by: str | None = None
    """The event that says the workshop has the goods."""


class Return(Frozen):
    """Goods on their way back under a grant."""

    grant_id: str
    received: Mark | None = None
    inspected: Mark | None = None

    @property
    def back(self) -> bool:
        """The goods are here."""
        return self.received is not None or self.inspected is not None


class RouteQuestion(Frozen):
    """The customer is asked over which other way the money of a grant may come."""

    mark: Mark
    routes: tuple[str, ...]


class Settling(Frozen):
    """Staff asked to close. `told_by` is the case.answered event whose notice has to go out first, if there is one."""

    at: AwareDatetime
    told_by: str | None
    article: str | None = None
    """Answered by this article of the knowledge base, and by no person."""


class Case(Frozen):
    """Everything remembered of one case; no personal data, only where it stands."""

    case_id: str
    opening: Opening
    request: RequestFacts
    kind: str
    wanted: tuple[str, ...] = ()
    order_told: bool = False
    hops: int = 0
    matched_from: str | None = None
    hands: dict[str, Hand] = Field(default_factory=dict)
    ruling: Ruling | None = None
    refusals: tuple[str, ...] = ()
    missing: Missing | None = None
    chosen: str | None = None
    question: Mark | None = None
    """The latest question to the customer, and since when."""
    routes: dict[str, RouteQuestion] = Field(default_factory=dict)
    """Grant id -> the question that is open about its way."""
    order_asked: Mark | None = None
    """The customer is asked which order it is about."""
    agreed: dict[str, str] = Field(default_factory=dict)
    """Grant id -> the way the customer agreed to."""
    grants: dict[str, Grant] = Field(default_factory=dict)
    returns: dict[str, Return] = Field(default_factory=dict)
    notices: dict[str, str] = Field(default_factory=dict)
    """Id of the event that allowed a notice -> sent | failed | expired."""
    settling: Settling | None = None
    retracted_at: AwareDatetime | None = None
    assigned_to: str | None = None
    clocks: dict[str, Clock] = Field(default_factory=dict)
    closed: str | None = None
    closures: int = 0
    heard: tuple[str, ...] = ()
    """Ids of commands and answers already counted."""

    def open_hands(self) -> dict[str, Hand]:
        """What still needs a person."""
        return {key: hand for key, hand in self.hands.items() if hand.settled_at is None}
