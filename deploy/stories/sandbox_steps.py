"""What a story may ask of the provider sandbox, one closed shape per call; knows no HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Asked(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FaultBegins(_Asked):
    """A scripted fault, under a name by which a later step ends it. Without `times` it stays until then."""

    call: Literal["fault"]
    name: Annotated[str, Field(min_length=1)]
    api: str
    fault: str
    times: int | None = None
    match: dict[str, Any] = Field(default_factory=dict)
    seconds: float | None = None
    status: int | None = None
    retry_after_s: int | None = None
    code: str | None = None
    notify: bool = False


class FaultEnds(_Asked):
    """The fault of that name is over."""

    call: Literal["end_fault"]
    name: str


class Track(_Asked):
    """The carrier tells where a parcel is."""

    call: Literal["track"]
    tracking_number: str
    status: str
    place: str | None = None


class RefundChanges(_Asked):
    """A refund at the provider becomes succeeded or failed, and is told by webhook."""

    call: Literal["refund"]
    refund_reference: str
    state: Literal["succeeded", "failed"]


class RefundElsewhere(_Asked):
    """A refund made in the provider's dashboard."""

    call: Literal["refund_elsewhere"]
    payment_reference: str
    amount_minor: int
    currency: str


class Charge(_Asked):
    """A payment the provider knows of, beside those of the published orders."""

    call: Literal["charge"]
    payment_reference: str
    captured_minor: int
    currency: str


SandboxStep = Annotated[
    FaultBegins | FaultEnds | Track | RefundChanges | RefundElsewhere | Charge, Field(discriminator="call")
]
