"""Starts one room as a process: logs, event loop, Faust app, service; ends it when told, losing nothing."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable
from typing import Any

import faust
import mode

try:
    import uvloop
except ImportError:  # not to be had on Windows
    _new_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
else:
    _new_loop = uvloop.new_event_loop

from shared.contracts.topics import heard_by
from shared.errors import Misconfigured
from shared.logs import configure_logs
from shared.runtime.faust_app import faust_app
from shared.runtime.room import Room
from shared.runtime.service import RoomService
from shared.settings import RuntimeSettings, runtime_settings

SETTINGS_WRONG = 78


class _Surroundings(mode.Service):
    """Lets Faust start and stop the room's service with the app."""

    def __init__(self, service: RoomService, app: Any) -> None:
        super().__init__()
        self._service = service
        self._app = app

    async def on_start(self) -> None:
        await self._service.start()
        self._service.consumer = lambda: self._app.consumer

    async def on_stop(self) -> None:
        await self._service.stop()


def run_room(room: Room, settings: RuntimeSettings | None = None) -> None:
    """Run until SIGTERM or SIGINT. Exits 78 with one line when a setting is missing or wrong."""
    try:
        found = settings or runtime_settings()
    except Misconfigured as error:
        sys.stderr.write(f"aftersales {room.name}: {error}\n")
        raise SystemExit(SETTINGS_WRONG) from None
    if not found.worker_name:
        found = found.model_copy(update={"worker_name": f"{room.name}-1"})
    configure_logs(room.name, found.worker_name, found.log_level)
    loop = _event_loop()
    service = RoomService(room, found)
    topics = [found.topic_prefix + topic.name for topic in heard_by(room.name)]
    app = faust_app(room.name, topics, found, service.take)
    surroundings = _Surroundings(service, app)
    app.add_dependency(surroundings)
    _calm_the_collector()
    worker = faust.Worker(app, loop=loop, quiet=True, override_logging=False, redirect_stdouts=False)
    worker.spinner = None
    worker.execute_from_commandline()


def _calm_the_collector() -> None:
    """What is imported lives for good, and messages are no cycles: looking for them was half of a worker's CPU."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)


def _event_loop() -> asyncio.AbstractEventLoop:
    loop = _new_loop()
    asyncio.set_event_loop(loop)
    return loop
