"""Stored forms at the edges of a batch: kept records read again by today's code, new effects as ledger rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import orjson
import sqlalchemy as sa

from shared.runtime import tables
from shared.runtime.decode import Reading, Verdict, decode
from shared.runtime.items import EffectRow
from shared.runtime.message import Message
from shared.runtime.step import Effect
from shared.runtime.wire import Record


def replace_subject(message: Message, subject: str) -> Message:
    """The same message under another subject."""
    values = {name: getattr(message, name) for name in Message.__dataclass_fields__}
    return Message(**{**values, "subject": subject})


def kept_row(heard_id: bytes, at: datetime, record: Record) -> tuple[object, ...]:
    """A record as heard_bytes stores it; header values as hex, since they are bytes."""
    headers = orjson.dumps([[name, (value or b"").hex()] for name, value in record.headers]).decode()
    place = (record.topic, record.partition, record.offset)
    return (heard_id, at, *place, record.key, headers, record.value, record.recorded_at)


def kept_records(db: sa.Connection, heard_ids: Sequence[bytes]) -> dict[bytes, Record]:
    """Kept records by journal id; those already erased are missing."""
    return {heard_id: _record(row) for heard_id, row in tables.bytes_of(db, heard_ids).items()}


def _record(row: Sequence[object]) -> Record:
    topic, partition, offset, key, headers, payload, recorded_at = row
    pairs = tuple((name, bytes.fromhex(value)) for name, value in headers)  # type: ignore[attr-defined]
    raw = None if payload is None else bytes(payload)  # type: ignore[call-overload]
    kept_key = None if key is None else bytes(key)  # type: ignore[call-overload]
    return Record(topic, partition, offset, kept_key, raw, pairs, recorded_at)  # type: ignore[arg-type]


def read_again(db: sa.Connection, heard_ids: Sequence[bytes], reading: Reading) -> dict[bytes, Verdict]:
    """Verdicts over kept records, by today's code."""
    return {heard_id: decode(record, reading) for heard_id, record in kept_records(db, heard_ids).items()}


def effect_of(effect: Effect, subject: str) -> EffectRow:
    """A new effect as the ledger stores it."""
    return EffectRow(
        effect_id=effect.effect_id,
        subject=subject,
        case_id=effect.case_id,
        kind=effect.kind,
        provider=effect.provider,
        market=effect.market,
        about=effect.about,
        step=effect.step,
        payload=effect.payload,
        personal_owner=effect.personal_owner,
        attempts=0,
        first_call_at=None,
        last_call_at=None,
        sure_not_done=True,
        unknown_since=None,
        useful_until=effect.useful_until,
        not_before=effect.not_before,
    )
