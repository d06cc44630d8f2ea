"""The catalogue: every topic, who writes it, which types it carries, which rooms hear which of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType

from shared.contracts import (
    intake,
    letters,
    logistics,
    notifications,
    operations,
    orders,
    parcels,
    payments,
    policy,
    refunds,
    requests,
    warehouse,
)
from shared.contracts.base import Event

ROOMS = ("intake", "policy", "logistics", "refunds", "notifications")
RETENTION_MS = 30 * 24 * 3600 * 1000
MESSAGE_MAX_BYTES = 1_000_000
PARTITIONS = 12
PARTITIONS_ON_ONE_MACHINE = 4


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic; `speaker` is the room that alone writes it, or empty for the outside and the runtime."""

    name: str
    written_by: str
    types: MappingProxyType[str, type[Event]]
    speaker: str = ""
    heard_by: tuple[str, ...] = field(default=())


def _topic(name: str, written_by: str, *events: type[Event], speaker: str = "", heard_by: str = "") -> Topic:
    types = MappingProxyType({event.type: event for event in events})
    return Topic(name, written_by, types, speaker, tuple(heard_by.split()))


_ALL = "intake policy logistics refunds notifications"
CATALOGUE: tuple[Topic, ...] = (
    _topic(
        "orders.v1",
        "order systems",
        orders.OrderPlaced,
        orders.OrderChanged,
        orders.OrderPaid,
        orders.OrderShipped,
        orders.OrderDelivered,
        orders.OrderCancelled,
        heard_by="intake",
    ),
    _topic(
        "requests.v1",
        "channels",
        requests.RequestMade,
        requests.RequestAnswered,
        requests.RequestRetracted,
        heard_by="intake",
    ),
    _topic(
        "warehouse.v1",
        "warehouses and workshops",
        warehouse.WarehouseReturnReceived,
        warehouse.WarehouseReturnInspected,
        warehouse.StockReserved,
        warehouse.StockRefused,
        warehouse.ReplacementHandedOver,
        warehouse.RepairProgressed,
        heard_by="logistics",
    ),
    _topic("parcels.v1", "carriers", parcels.ParcelTracked, heard_by="logistics"),
    _topic(
        "payments.v1",
        "payment providers",
        payments.PaymentCaptured,
        payments.RefundReported,
        payments.ChargebackOpened,
        payments.ChargebackClosed,
        heard_by="refunds",
    ),
    _topic("operations.v1", "staff", operations.OperationCommanded, heard_by=_ALL),
    _topic(
        "aftersales.intake.v1",
        "intake",
        intake.CaseOpened,
        intake.CaseMatched,
        intake.CaseOrderChanged,
        intake.CaseFactsAsked,
        intake.CaseFactsAdded,
        intake.CaseRemedyChosen,
        intake.CaseRouteAgreed,
        intake.CaseHandedToPerson,
        intake.CaseAnswered,
        intake.CaseEscalated,
        intake.CaseMerged,
        intake.CaseClosed,
        intake.CaseReopened,
        intake.ClockStarted,
        intake.ClockChanged,
        intake.ClockStopped,
        intake.ClockWarned,
        intake.ClockBreached,
        intake.ClockBreachWithdrawn,
        speaker="intake",
        heard_by="policy logistics refunds notifications",
    ),
    _topic(
        "aftersales.policy.v1",
        "policy",
        policy.DecisionMade,
        policy.DecisionNeedsFacts,
        policy.DecisionNeedsPerson,
        policy.RemedyGranted,
        policy.RemedyChanged,
        policy.RemedyRevoked,
        speaker="policy",
        heard_by="intake logistics refunds notifications",
    ),
    _topic(
        "aftersales.logistics.v1",
        "logistics",
        logistics.ReturnAuthorized,
        logistics.ReturnLabelIssued,
        logistics.PickupBooked,
        logistics.PickupMissed,
        logistics.PickupRefused,
        logistics.ReturnPosted,
        logistics.ReturnReceived,
        logistics.ReturnInspected,
        logistics.ReturnExpired,
        logistics.ReplacementOrdered,
        logistics.ReplacementReserved,
        logistics.ReplacementShipped,
        logistics.ReplacementDelivered,
        logistics.ReplacementFailed,
        logistics.RepairOrdered,
        logistics.RepairReceived,
        logistics.RepairQuoted,
        logistics.RepairShipped,
        logistics.RepairReturned,
        logistics.RepairFailed,
        speaker="logistics",
        heard_by="intake policy notifications",
    ),
    _topic(
        "aftersales.refunds.v1",
        "refunds",
        refunds.RefundGranted,
        refunds.RefundHeld,
        refunds.RefundRequested,
        refunds.RefundPending,
        refunds.RefundSucceeded,
        refunds.RefundConfirmed,
        refunds.RefundFailed,
        refunds.RefundBounced,
        refunds.RefundRerouted,
        refunds.RefundNeedsPerson,
        refunds.RefundNeedsRoute,
        refunds.ChargebackNoted,
        refunds.ChargebackSettled,
        speaker="refunds",
        heard_by="intake notifications",
    ),
    _topic(
        "aftersales.notifications.v1",
        "notifications",
        notifications.NoticeSent,
        notifications.NoticeFailed,
        notifications.NoticeBounced,
        notifications.NoticeExpired,
        speaker="notifications",
        heard_by="intake",
    ),
    _topic("aftersales.dead-letters.v1", "the runtime", letters.LetterDied),
)
BY_NAME = MappingProxyType({topic.name: topic for topic in CATALOGUE})
DEAD_LETTERS = "aftersales.dead-letters.v1"
OPERATIONS = "operations.v1"


def topic_of(room: str) -> Topic:
    """The one topic a room speaks on."""
    return next(topic for topic in CATALOGUE if topic.speaker == room)


def heard_by(room: str) -> tuple[Topic, ...]:
    """The topics a room listens to, in catalogue order."""
    return tuple(topic for topic in CATALOGUE if room in topic.heard_by)
