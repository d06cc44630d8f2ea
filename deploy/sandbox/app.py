"""Decides how the parts are put together and served; decides nothing about any call."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from aiohttp import web

from deploy.sandbox.answers import Refused, json_bytes
from deploy.sandbox.books import Books
from deploy.sandbox.calls import Calls, to_response
from deploy.sandbox.carrier import Carrier
from deploy.sandbox.clock import TimeSource
from deploy.sandbox.control import Control
from deploy.sandbox.events import Events
from deploy.sandbox.faults import Faults
from deploy.sandbox.keys import Keys
from deploy.sandbox.mail import Mail
from deploy.sandbox.payments import Payments
from deploy.sandbox.reading import Reading
from deploy.sandbox.schedule import Schedule
from deploy.sandbox.script import Script
from deploy.sandbox.settings import Settings
from deploy.sandbox.smtp import Inbox, listen
from deploy.sandbox.warehouse import Warehouse
from deploy.sandbox.webhooks import Webhooks

BODY_MAX_BYTES = 1_000_000
_SHUTDOWN_S = 0.5
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
logger = logging.getLogger("sandbox")


@web.middleware
async def errors_as_json(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every refusal leaves as `{"error": {"code", "message"}}`, also those of the web framework and our own bugs."""
    try:
        return await handler(request)
    except Refused as refusal:
        return to_response(refusal.answer())
    except web.HTTPException as trouble:
        code = trouble.reason.lower().replace(" ", "_")
        return to_response(Refused(trouble.status, code, trouble.reason).answer())
    except Exception:
        logger.exception("a bug of the sandbox at %s %r", request.method, request.path[:200])
        return to_response(
            Refused(500, "sandbox_bug", "the sandbox itself failed; its standard error says why").answer()
        )


class Sandbox:
    """One sandbox: its parts, its web application, its tasks."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.base_url = ""
        self._books = Books(settings.books)
        clock = TimeSource(self._books, story=settings.story_time)
        events, faults = Events(), Faults(self._books)
        calls = Calls(self._books, faults, events)
        keys = Keys(self._books, settings.key_lifetime_s)
        self._webhooks, self._schedule = Webhooks(self._books, settings), Schedule(self._books, clock)
        self._payments = Payments(self._books, clock, calls, keys, self._webhooks, self._schedule)
        mail = Mail(self._books, clock, calls, keys, self._webhooks)
        carrier = Carrier(self._books, clock, calls, keys, lambda: self.base_url)
        warehouse = Warehouse(self._books, clock, calls, keys)
        control = Control(self._books, clock, calls, self._payments, mail, self._schedule, self._webhooks)
        script = Script(self._books, faults, events)
        self._inbox = Inbox(self._books, calls, faults, events)
        self._application = web.Application(client_max_size=BODY_MAX_BYTES, middlewares=[errors_as_json])
        for part in (self._payments, carrier, warehouse, mail, control, script, Reading(self._books)):
            self._application.add_routes(part.routes())

    async def run(self, stop: asyncio.Event) -> None:
        """Serves until `stop`; prints one line of JSON with its addresses once it listens."""
        runner = web.AppRunner(self._application, access_log=None, shutdown_timeout=_SHUTDOWN_S)
        await runner.setup()
        await web.TCPSite(runner, self._settings.host, self._settings.port, backlog=1024).start()
        smtp = await listen(self._inbox, self._settings.host, self._settings.smtp_port)
        host, port = runner.addresses[0][:2]
        self.base_url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        told = {"http": self.base_url, "smtp_host": host, "smtp_port": smtp.sockets[0].getsockname()[1]}
        print(json_bytes(told).decode(), flush=True)  # noqa: T201 - how whoever started us learns the ports
        tasks = [_task(self._webhooks.run(), stop), _task(self._schedule.run(self._payments.change), stop)]
        try:
            await stop.wait()
        finally:
            smtp.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await runner.cleanup()
            self._books.close()


def _task(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> asyncio.Task[None]:
    # A sender or schedule that died unseen would look like a quiet provider: the whole sandbox stops instead.
    async def watched() -> None:
        try:
            await work
        except Exception:
            logger.exception("the sandbox cannot go on")
            stop.set()

    return asyncio.create_task(watched())


async def serve(settings: Settings) -> None:
    """Runs a sandbox until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    await Sandbox(settings).run(stop)
