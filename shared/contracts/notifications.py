"""What notifications says: which notice reached the customer's provider, and what allowed it."""

from __future__ import annotations

from typing import ClassVar

from shared.contracts.base import Event, Instant, Reason


class _OfNotice(Event):
    case_id: str
    notice_id: str
    template: str
    allowed_by: str
    channel: str
    locale: str
    about: str = "-"


class NoticeSent(_OfNotice):
    """Accepted by the mail provider; `accepted_at` is the provider's time."""

    type: ClassVar[str] = "notice.sent"
    message_reference: str
    accepted_at: Instant


class NoticeFailed(_OfNotice):
    type: ClassVar[str] = "notice.failed"
    reason: Reason


class NoticeBounced(_OfNotice):
    type: ClassVar[str] = "notice.bounced"
    reason: Reason


class NoticeExpired(_OfNotice):
    """It came too late to be true or useful, and was not sent."""

    type: ClassVar[str] = "notice.expired"
    reason: Reason
