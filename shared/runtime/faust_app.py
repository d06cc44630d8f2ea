"""The Faust app of one room: which topics, which group, our transport; it hands raw events on and sends nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import faust

from shared.runtime.transport import WatermarkTransport
from shared.settings import RuntimeSettings


def faust_app(
    room: str, topics: Sequence[str], settings: RuntimeSettings, take: Callable[[Any], Awaitable[None]]
) -> Any:
    """An app that reads `topics` (full names) as group `<prefix>aftersales-<room>` and gives each event to `take`."""
    folder = Path(settings.data_dir) / settings.worker_name
    folder.mkdir(parents=True, exist_ok=True)
    app = faust.App(
        f"{settings.topic_prefix}aftersales-{room}",
        broker=[f"kafka://{server}" for server in settings.kafka_bootstrap_servers.split(",")],
        key_serializer="raw",
        value_serializer="raw",
        processing_guarantee="at_least_once",
        topic_disable_leader=True,
        topic_allow_declare=False,
        table_standby_replicas=0,
        stream_wait_empty=True,
        stream_buffer_maxsize=16384,
        broker_commit_interval=1.0,
        broker_session_timeout=settings.session_timeout_s,
        broker_heartbeat_interval=min(1.0, settings.session_timeout_s / 4),
        broker_rebalance_timeout=settings.rebalance_timeout_s,
        broker_request_timeout=max(10.0, settings.session_timeout_s + 5),
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=settings.worker_name,
        producer_acks=-1,
        web_enabled=False,
        datadir=str(folder),
    )
    app.transport = WatermarkTransport(app.conf.broker_consumer, app)
    channel = app.topic(*topics, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw")

    @app.agent(channel, concurrency=1, name=f"{room}-reader")
    async def read(stream: Any) -> None:
        async for event in stream.noack().events():
            await take(event)

    return app
