"""A reader for the canaries: argv BOOT TOPIC GROUP ours|stock HELD; acknowledges every event but HELD."""

from __future__ import annotations

import sys
import tempfile
from typing import Any

import faust

from shared.runtime.transport import WatermarkTransport

boot, topic, group, transport, held = sys.argv[1:6]
app = faust.App(
    group,
    broker=f"kafka://{boot}",
    value_serializer="raw",
    key_serializer="raw",
    topic_disable_leader=True,
    topic_allow_declare=False,
    table_standby_replicas=0,
    broker_commit_interval=0.5,
    broker_session_timeout=6.0,
    broker_heartbeat_interval=1.0,
    consumer_auto_offset_reset="earliest",
    web_enabled=False,
    datadir=tempfile.mkdtemp(prefix="aft-canary-"),
)
if transport == "ours":
    app.transport = WatermarkTransport(app.conf.broker_consumer, app)


@app.agent(app.topic(topic, value_type=bytes, key_type=bytes, value_serializer="raw", key_serializer="raw"))
async def read(stream: Any) -> None:
    """Hold one, acknowledge the others, say each on standard output."""
    kept = []
    async for event in stream.noack().events():
        if event.value == held.encode():
            kept.append(event)
        else:
            event.ack()
        sys.stdout.write(f"{event.value.decode()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    worker = faust.Worker(app, quiet=True, override_logging=False, redirect_stdouts=False)
    worker.spinner = None
    worker.execute_from_commandline()
