"""Way (b), plain and sensible: a Faust agent; per event one session, a dedupe row, a state row, one awaited send.

It keeps no outbox, no sequence and no bytes: it does less than way (a), and it loses what Faust loses.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import faust
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from shared import ids
from shared.contracts.base import wire_type
from shared.contracts.intake import CaseOpened
from tests.bench.ways.work import Tally, tallied

SCHEMA = "plain"


class _Table(DeclarativeBase):
    metadata = sa.MetaData(schema=SCHEMA)


class Heard(_Table):
    """One row per message that was handled."""

    __tablename__ = "heard"
    id: Mapped[str] = mapped_column(primary_key=True)


class State(_Table):
    """One row per order."""

    __tablename__ = "state"
    subject: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[dict[str, Any]] = mapped_column(JSONB)


def make_tables(engine: sa.Engine) -> None:
    """The two tables in a schema of their own."""
    with engine.begin() as connection:
        connection.execute(sa.schema.CreateSchema(SCHEMA, if_not_exists=True))
    _Table.metadata.create_all(engine)


def handled(engine: sa.Engine, subject: str, message_id: str, value: bytes) -> bytes | None:
    """One transaction; what is to be said, None when this message was handled before."""
    heard = CaseOpened.model_validate_json(value)
    with Session(engine) as session, session.begin():
        if session.get(Heard, message_id) is not None:
            return None
        session.add(Heard(id=message_id))
        state = session.get(State, subject, with_for_update=True)
        if state is None:
            state = State(subject=subject, body=Tally().model_dump(mode="json"))
            session.add(state)
        after, said = tallied(Tally.model_validate(state.body), heard, message_id)
        state.body = after.model_dump(mode="json")
    return said.model_dump_json(by_alias=True).encode()


def main() -> None:
    """Read TOPIC_IN, say on TOPIC_OUT, until told to stop."""
    env = os.environ
    engine = sa.create_engine(env["DATABASE_URL"])
    make_tables(engine)
    app = faust.App(
        env["GROUP"],
        broker="kafka://" + env["KAFKA_BOOTSTRAP_SERVERS"],
        topic_disable_leader=True,
        topic_allow_declare=False,
        table_standby_replicas=0,
        consumer_auto_offset_reset="earliest",
        broker_session_timeout=float(env["SESSION_TIMEOUT_S"]),
        broker_request_timeout=float(env["SESSION_TIMEOUT_S"]) + 5,
        web_enabled=False,
        datadir=env["DATA_DIR"],
    )
    raw: dict[str, Any] = {"key_type": bytes, "value_type": bytes, "key_serializer": "raw", "value_serializer": "raw"}
    heard, said = app.topic(env["TOPIC_IN"], **raw), app.topic(env["TOPIC_OUT"], **raw)

    @app.agent(heard)
    async def answer(stream: Any) -> None:
        async for event in stream.events():
            message_id = event.headers["ce_id"].decode()
            saying = handled(engine, event.key.decode(), message_id, event.value)
            if saying is not None:
                headers = {
                    "ce_id": ids.event_id(message_id, "plain", "decision.needs_person", "-").encode(),
                    "ce_type": wire_type("decision.needs_person").encode(),
                    "ce_subject": event.key,
                }
                await (await said.send(key=event.key, value=saying, headers=headers))

    sys.argv = ["plain", "worker", "-l", "error", "--without-web"]
    app.main()


if __name__ == "__main__":
    main()
