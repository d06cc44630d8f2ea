"""What intake says: the case and its clocks. Carries references to personal data, never the data."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from shared.contracts.base import Event, Ident, Instant, Part, Reason
from shared.facts.order import Order
from shared.facts.progress import Progress
from shared.facts.promise import ClockKind
from shared.facts.request import RequestFacts

Stage = Literal[
    "received",
    "deciding",
    "with_person",
    "waiting_for_customer",
    "waiting_for_goods",
    "inspecting",
    "paying",
    "replacing",
    "closed",
]


class Promise(Part):
    """A clock that this event starts: what was promised, until when, in whose zone."""

    clock_id: str
    kind: ClockKind
    due_at: Instant
    zone: str


class ContactRef(Part):
    """Where the customer's contact stands in the personal store, and by which way they asked to be reached."""

    owner: str
    field: str
    by: Literal["mail", "phone", "handle", "none"]


class _OfCase(Event):
    case_id: str


class CaseOpened(_OfCase):
    """A case under its subject. `order` is null until an order system announced it."""

    type: ClassVar[str] = "case.opened"
    case_number: str
    order: Order | None
    request: RequestFacts
    kind: str
    wanted: tuple[str, ...] = ()
    locale: str
    zone: str
    market: str | None
    region: str | None = None
    assumed: tuple[str, ...] = ()
    contact: ContactRef
    channel: str
    matched_from: str | None = None
    promises: tuple[Promise, ...] = ()
    stage: Stage
    language: str | None = None
    """The language the customer's words are in, as it was heard; null for a form."""
    confidence: float | None = None
    """How sure the kind is, 0 to 1; null where the customer or a person named it."""
    urgent: tuple[str, ...] = ()


class CaseMatched(_OfCase):
    type: ClassVar[str] = "case.matched"
    to_subject: str


class CaseOrderChanged(_OfCase):
    """The order of an open case as it stands now; the first one for a case that had none starts its decision clock."""

    type: ClassVar[str] = "case.order_changed"
    order: Order
    promises: tuple[Promise, ...] = ()


class Asked(Part):
    asks: Ident
    reason: Reason
    choices: tuple[str, ...] = ()


class CaseFactsAsked(_OfCase):
    type: ClassVar[str] = "case.facts_asked"
    asks: Annotated[tuple[Asked, ...], Field(min_length=1)]
    promises: tuple[Promise, ...] = ()


class CaseFactsAdded(_OfCase):
    """The request as it reads now (kind, lines, evidence); `progress` only where staff corrected it."""

    type: ClassVar[str] = "case.facts_added"
    request: RequestFacts
    kind: str
    wanted: tuple[str, ...] = ()
    progress: Progress | None = None
    promises: tuple[Promise, ...] = ()


class CaseRemedyChosen(_OfCase):
    type: ClassVar[str] = "case.remedy_chosen"
    kind: str
    chosen_by: Literal["customer", "seller", "staff"]
    operator: str | None = None
    """Who chose in the customer's place, and on what word of theirs (`reason`)."""
    reason: str | None = None


class CaseRouteAgreed(_OfCase):
    """The customer agreed that the money of this grant comes another way."""

    type: ClassVar[str] = "case.route_agreed"
    grant_id: str
    route: str


class CaseHandedToPerson(_OfCase):
    type: ClassVar[str] = "case.handed_to_person"
    reason: Reason
    promises: tuple[Promise, ...] = ()


class CaseAnswered(_OfCase):
    """A person settled or answered it. `text` says where the words for the customer stand, if there are any."""

    type: ClassVar[str] = "case.answered"
    operator: str
    reason: str
    text_owner: str | None = None
    text_field: str | None = None
    article_id: str | None = None
    """Answered from the knowledge base: by this article, in this language; nobody wrote words of their own."""
    article_language: str | None = None


class CaseEscalated(_OfCase):
    type: ClassVar[str] = "case.escalated"
    reason: Reason
    clock_id: str | None = None


class CaseMerged(_OfCase):
    type: ClassVar[str] = "case.merged"
    into_case_id: str


class CaseClosed(_OfCase):
    type: ClassVar[str] = "case.closed"
    outcome: Reason


class CaseReopened(_OfCase):
    type: ClassVar[str] = "case.reopened"
    reason: Reason


class ClockEvent(_OfCase):
    """A promise: started by which event, warned and due when, in which zone, by which clock table."""

    clock_id: str
    kind: ClockKind
    started_by: str
    start_at: Instant
    warn_at: Instant
    due_at: Instant
    zone: str
    table: str


class ClockStarted(ClockEvent):
    type: ClassVar[str] = "clock.started"


class ClockChanged(ClockEvent):
    """Paused, resumed, or a new due."""

    type: ClassVar[str] = "clock.changed"
    change: Literal["paused", "resumed", "due"]


class ClockStopped(ClockEvent):
    type: ClassVar[str] = "clock.stopped"
    stopped_at: Instant
    stopped_by: str
    reason: str


class ClockWarned(ClockEvent):
    type: ClassVar[str] = "clock.warned"


class ClockBreached(ClockEvent):
    """The promise ran out. `unconfirmed`: rooms whose input had not passed it by then."""

    type: ClassVar[str] = "clock.breached"
    unconfirmed: tuple[str, ...] = ()


class ClockBreachWithdrawn(ClockEvent):
    """It was kept in time after all; the stop was only heard later."""

    type: ClassVar[str] = "clock.breach_withdrawn"
    stopped_at: Instant
    stopped_by: str
