"""Reads the sandbox's words as ours, purely; a word of money it does not know proves nothing and is looked up again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from services.refunds.domain.model import Carried, Report
from shared.contracts.base import Currency, Ident, Minor
from shared.contracts.payments import ChargebackClosed, ChargebackOpened, RefundReported
from shared.errors import Malformed
from shared.runtime.outside import Outcome

PROVIDER = "sandbox"
_Reported = RefundReported | ChargebackOpened | ChargebackClosed
_WEBHOOKS: Mapping[str, type[_Reported]] = {
    model.type: model for model in (RefundReported, ChargebackOpened, ChargebackClosed)
}
_FINAL_REFUSALS = {400, 404, 405, 410, 413, 422}


class _Told(BaseModel):
    """A refund as the sandbox shows it; what it adds one day is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    refund_reference: Ident
    payment_reference: Ident
    our_reference: Ident | None = None
    amount_minor: Minor
    currency: Currency
    state: Literal["pending", "succeeded", "failed"]
    arn: Ident | None = None
    failure_code: Ident | None = None
    created_at: AwareDatetime


def refund_body(payload: Mapping[str, Any]) -> dict[str, Any]:
    """The body of POST /payments/v1/refunds."""
    wanted = ("payment_reference", "amount_minor", "currency", "our_reference", "route")
    return {name: payload[name] for name in wanted if name in payload}


def refunded(status: int, body: Any, payload: Mapping[str, Any]) -> Outcome:
    """What the answer to a refund proves. A reused key (409) is our own confusion: what happened is looked up."""
    if 200 <= status < 300:
        return _carried([body], payload)
    if status in _FINAL_REFUSALS:
        code, text = _error(body, status)
        return Outcome("refused", answer={"code": code}, reason=text)
    if status in (401, 403):
        return Outcome("not_done", reason=f"http {status}: the sandbox does not let us in")
    return Outcome("unknown", reason=f"http {status}")


def found(status: int, body: Any, payload: Mapping[str, Any]) -> Outcome:
    """What a look-up proves. Anything but a list is no proof of absence."""
    refunds = body.get("refunds") if isinstance(body, dict) else None
    if not 200 <= status < 300 or not isinstance(refunds, list):
        return Outcome("unknown", reason=f"look-up: http {status}")
    return _carried(refunds, payload) if refunds else Outcome("not_found")


def _carried(shown: list[Any], payload: Mapping[str, Any]) -> Outcome:
    try:
        told = [_Told.model_validate(one) for one in shown]
    except ValidationError as error:
        return Outcome("unknown", reason=f"an answer we cannot read: {_where(error)}")
    wanted = (payload["payment_reference"], payload["amount_minor"], payload["currency"], payload["our_reference"])
    if any((t.payment_reference, t.amount_minor, t.currency, t.our_reference) != wanted for t in told):
        return Outcome("unknown", reason="the answer is about another refund than the one asked for")
    # One under our reference is the rule. A second would be a provider's fault, and has to be seen, not dropped.
    first, *others = sorted(told, key=lambda t: (t.state == "failed", t.created_at, t.refund_reference))
    carried = Carried(
        refund_reference=first.refund_reference,
        state=first.state,
        arn=first.arn,
        at=first.created_at,
        failure_code=first.failure_code,
        also=tuple(_report(other) for other in others),
    )
    return Outcome("done", reference=first.refund_reference, answer=carried.model_dump(mode="json"))


def _report(told: _Told) -> Report:
    fields = told.model_dump(exclude={"created_at", "our_reference"})
    return Report(provider=PROVIDER, at=told.created_at, **fields)


def reported(kind: str, data: Any, created_at: datetime) -> _Reported | None:
    """A webhook's data as ours; None for a type that is not about money. Raises Malformed naming the field."""
    model = _WEBHOOKS.get(kind)
    if model is None:
        return None
    try:
        fields = dict(data) | {"provider": PROVIDER}
        return model.model_validate({"at": created_at, **fields})
    except (TypeError, ValueError) as error:
        path = _where(error) if isinstance(error, ValidationError) else ""
        raise Malformed("bad_field", "not money as this provider shows it", f"data.{path}".rstrip(".")) from None


def _error(body: Any, status: int) -> tuple[str, str]:
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return f"http_{status}", f"http {status}"
    code, text = str(error.get("code", "")), str(error.get("message", ""))
    return code[:100] or f"http_{status}", text[:300] or code[:100] or f"http {status}"


def _where(error: ValidationError) -> str:
    """The field, never its value."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    return ".".join(str(part) for part in first["loc"]) or first["type"]
