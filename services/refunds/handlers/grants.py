"""Takes in policy's words: a grant's whole target replaces the one before it, a revocation ends it. Pays nothing."""

from __future__ import annotations

from services.refunds.domain.model import Grant
from services.refunds.memory import RefundsMemory
from shared.contracts.policy import GrantEvent, RemedyRevoked
from shared.runtime.message import Message


def take_target(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """The target as policy states it now; one stated earlier and heard later changes nothing."""
    data = message.data
    if not isinstance(data, GrantEvent):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = memory.grants.get(data.grant_id)
    sequence = _sequence(message, known)
    if known is not None and sequence <= known.sequence:
        return memory
    before = known or _new(data.grant_id, data.case_id, data.kind, message)
    after = before.model_copy(
        update={
            "sequence": sequence,
            "owed_minor": data.refund.total_minor if data.refund else 0,
            "currency": data.refund.currency if data.refund else before.currency,
            "release": data.release,
            "released": _released(before, data, sequence),
            "due_on": data.due_on,
            "revoked": False,
        }
    )
    word = before.word if known is not None and _merely_released(before, after) else sequence
    return _with_grant(memory, after.model_copy(update={"word": word}))


def take_revocation(memory: RefundsMemory, message: Message) -> RefundsMemory:
    """Nothing more is owed under this grant."""
    data = message.data
    if not isinstance(data, RemedyRevoked):
        raise TypeError(f"{message.type} carries {type(data).__name__}")
    known = memory.grants.get(data.grant_id)
    sequence = _sequence(message, known)
    if known is not None and sequence <= known.sequence:
        return memory
    before = known or _new(data.grant_id, data.case_id, data.kind, message)
    return _with_grant(memory, before.model_copy(update={"sequence": sequence, "word": sequence, "revoked": True}))


def _merely_released(before: Grant, after: Grant) -> bool:
    """A target that only stops waiting is no new word: a person's question stays open over it."""
    same = (before.owed_minor, before.currency, before.revoked) == (after.owed_minor, after.currency, after.revoked)
    return same and not (before.release == "now" and after.release == "now")


def _released(before: Grant, data: GrantEvent, sequence: int) -> int | None:
    if data.release != "now":
        return None
    return before.released if before.released is not None else sequence


def _sequence(message: Message, known: Grant | None) -> int:
    if message.sequence is not None:
        return message.sequence
    return known.sequence + 1 if known else 1


def _new(grant_id: str, case_id: str, kind: str, message: Message) -> Grant:
    return Grant(grant_id=grant_id, case_id=case_id, kind=kind, sequence=0, word=0, granted_at=message.time)


def _with_grant(memory: RefundsMemory, grant: Grant) -> RefundsMemory:
    return memory.with_(grants={**memory.grants, grant.grant_id: grant})
