"""Way (c), the floor: an aiokafka loop that copies records and remembers nothing."""

from __future__ import annotations

import asyncio
import os

import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer


async def copy() -> None:
    """Read TOPIC_IN, say the same on TOPIC_OUT, commit, until told to stop."""
    env = os.environ
    server, session_ms = env["KAFKA_BOOTSTRAP_SERVERS"], int(float(env["SESSION_TIMEOUT_S"]) * 1000)
    consumer = AIOKafkaConsumer(
        env["TOPIC_IN"],
        bootstrap_servers=server,
        group_id=env["GROUP"],
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        session_timeout_ms=session_ms,
        request_timeout_ms=session_ms + 5000,
    )
    producer = AIOKafkaProducer(bootstrap_servers=server, acks="all", enable_idempotence=True, max_batch_size=131_072)
    await consumer.start()
    await producer.start()
    while True:
        found = await consumer.getmany(timeout_ms=1000, max_records=300)
        sent = [
            await producer.send(env["TOPIC_OUT"], record.value, key=record.key, headers=list(record.headers))
            for records in found.values()
            for record in records
        ]
        if sent:
            await asyncio.gather(*sent)
            await consumer.commit()


if __name__ == "__main__":
    uvloop.run(copy())
