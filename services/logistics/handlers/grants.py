"""Takes in what intake says of the order and policy of its grants: the latest whole word counts. Acts on nothing."""

from __future__ import annotations

from services.logistics.domain.model import Grant, KnownOrder, Line, Terms
from services.logistics.memory import LogisticsMemory
from shared.contracts.intake import CaseOpened, CaseOrderChanged
from shared.contracts.policy import GrantEvent, RemedyRevoked
from shared.facts.order import Order
from shared.runtime.message import Message

Taken = tuple[LogisticsMemory, tuple[str, ...]]


def take_case(memory: LogisticsMemory, message: Message) -> Taken:
    """A case, with its order as far as it is known."""
    data = message.data
    if not isinstance(data, CaseOpened):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    return (_with_order(memory, data.order) if data.order else memory), ()


def take_order(memory: LogisticsMemory, message: Message) -> Taken:
    """The order as it stands now."""
    data = message.data
    if not isinstance(data, CaseOrderChanged):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    return _with_order(memory, data.order), ()


def take_target(memory: LogisticsMemory, message: Message) -> Taken:
    """A grant's whole target; one stated earlier and heard later changes nothing."""
    data = message.data
    if not isinstance(data, GrantEvent):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    lines = tuple(Line(line_id=line.line_id, quantity=line.quantity) for line in data.lines)
    terms = Terms(
        lines=lines,
        paid_by=data.returns.paid_by,
        send_back_by=data.returns.send_back_by,
    )
    return _with_word(memory, message, data, terms if data.returns.needed else None, revoked=False), ()


def take_revocation(memory: LogisticsMemory, message: Message) -> Taken:
    """The grant is over."""
    data = message.data
    if not isinstance(data, RemedyRevoked):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    return _with_word(memory, message, data, None, revoked=True), ()


def _with_word(
    memory: LogisticsMemory, message: Message, data: GrantEvent | RemedyRevoked, terms: Terms | None, revoked: bool
) -> LogisticsMemory:
    known = memory.grants.get(data.grant_id)
    sequence = message.sequence if message.sequence is not None else (known.sequence + 1 if known else 1)
    if known is not None and sequence <= known.sequence:
        return memory
    word = Grant(
        grant_id=data.grant_id,
        case_id=data.case_id,
        sequence=sequence,
        granted_at=known.granted_at if known else message.time,
        terms=terms,
        revoked=revoked,
        kind=data.kind,
        lines=_going_out(data) if isinstance(data, GrantEvent) else known.lines if known else (),
        released=data.release == "now" if isinstance(data, GrantEvent) else False,
    )
    return memory.with_(grants={**memory.grants, data.grant_id: word})


def _going_out(data: GrantEvent) -> tuple[Line, ...]:
    return tuple(Line(line_id=line.line_id, quantity=line.quantity, sku=line.sku) for line in data.lines)


def _with_order(memory: LogisticsMemory, order: Order) -> LogisticsMemory:
    if memory.order is not None and order.version <= memory.order.version:
        return memory
    known = KnownOrder(
        version=order.version,
        market=order.market,
        region=order.region,
        zone=order.time_zone,
        currency=order.currency,
        skus={line.line_id: line.sku for line in order.lines},
    )
    return memory.with_(order=known)
