"""The frozen values refunds thinks in: payments, a grant's target, one attempt, one refund made elsewhere."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from shared.facts.order import Payment
from shared.facts.ways import CLOSED_WAYS

Release = Literal["now", "on_goods", "on_goods_or_proof", "on_inspection"]
ProviderState = Literal["pending", "succeeded", "failed"]
LedgerState = Literal["refused", "expired", "stuck"]
Outcome = Literal["won", "lost", "unknown"]
AttemptState = Literal["requested", "stuck", "pending", "succeeded", "failed", "bounced", "refused", "expired"]

# Money that may be on its way: what is unknown counts as paid until it is known.
UNDER_WAY: frozenset[AttemptState] = frozenset({"requested", "stuck", "pending"})
WAY_CLOSED = "way_closed"
"""The trouble that another way, agreed with the customer, lifts."""
LOST: frozenset[AttemptState] = frozenset({"failed", "bounced", "refused", "expired"})


class Value(BaseModel):
    """Frozen and closed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class KnownOrder(Value):
    """What refunds keeps of the order at its highest version; amounts in minor units of `currency`."""

    version: int
    market: str
    currency: str
    payments: tuple[Payment, ...]


class Trouble(Value):
    """Why a person is asked. `key` names this very trouble, so that it is told once and a second one again."""

    code: str
    text: str
    key: str


class Block(Value):
    """A trouble that only a new word of policy lifts: the target as it stood at `word` is not tried again.

    `stays`: also when nothing remains to be done under the grant.
    """

    trouble: Trouble
    word: int
    stays: bool = False


class Accepted(Value):
    """The target as it was last accepted and said."""

    owed_minor: int
    currency: str
    due_on: date | None


class Held(Value):
    """What was last said about waiting."""

    until: Release
    due_on: date | None


class Grant(Value):
    """One grant's whole target as policy last stated it, and how far its own steps were counted.

    `sequence` orders policy's words. `word` is the last sequence that was more than a mere release: it lifts blocks.
    `released` is the sequence at which the present release began. `currency` is None when no refund was ever granted.
    """

    grant_id: str
    case_id: str
    kind: str
    sequence: int
    word: int
    granted_at: datetime
    owed_minor: int = 0
    currency: str | None = None
    release: Release = "on_inspection"
    released: int | None = None
    due_on: date | None = None
    revoked: bool = False
    steps: int = 0
    accepted: Accepted | None = None
    held: Held | None = None
    blocked: Block | None = None
    told: str = ""
    rerouted: bool = False
    """It was said that its money goes another way."""

    @property
    def target_minor(self) -> int:
        """What the customer is to have in the end, as far as this grant goes."""
        return 0 if self.revoked else self.owed_minor


class Attempt(Value):
    """One call to a provider under a grant: one payment, one amount, one effect id."""

    effect_id: str
    grant_id: str
    case_id: str
    payment_id: str
    step: int
    provider: str
    amount_minor: int
    currency: str
    state: AttemptState = "requested"
    refund_reference: str = ""
    arn: str | None = None
    at: datetime | None = None
    reason_code: str = ""
    reason_text: str = ""
    route: str | None = None
    """Another way than back over the payment, agreed with the customer."""

    @property
    def way_is_closed(self) -> bool:
        """Lost because nothing goes back the way the money came."""
        return self.state in LOST and self.route is None and self.reason_code in CLOSED_WAYS


class Report(Value):
    """A refund the provider knows and we did not ask for.

    `grant_id`: which grant it reduces. `set_aside`: only a person can say which.
    """

    provider: str
    payment_reference: str
    refund_reference: str
    our_reference: str | None = None
    amount_minor: int
    currency: str
    state: ProviderState
    arn: str | None = None
    failure_code: str | None = None
    at: datetime
    grant_id: str | None = None
    set_aside: bool = False

    @property
    def key(self) -> str:
        """Its identity: hearing it twice counts once."""
        return f"{self.provider}/{self.refund_reference}"


class Dispute(Value):
    """A bank takes a payment back. Its end may be heard of before its beginning: then `opened_at` is None.

    Until it is `won` its amount counts as gone to the customer; an outcome nobody knows counts as none.
    """

    provider: str
    payment_reference: str
    chargeback_reference: str
    amount_minor: int = 0
    currency: str = ""
    opened_at: datetime | None = None
    reason: str = ""
    respond_by: datetime | None = None
    outcome: Outcome | None = None
    closed_at: datetime | None = None
    case_id: str | None = None
    overlap_minor: int = 0

    @property
    def key(self) -> str:
        """Its identity: hearing it twice counts once."""
        return f"{self.provider}/{self.chargeback_reference}"

    @property
    def is_live(self) -> bool:
        """Begun, and not decided."""
        return self.opened_at is not None and self.outcome not in ("won", "lost")


class Carried(Value):
    """What an adapter answers when a refund exists at the provider. `also`: others under the same reference."""

    refund_reference: str
    state: ProviderState
    arn: str | None = None
    at: datetime
    also: tuple[Report, ...] = ()
    failure_code: str | None = None
