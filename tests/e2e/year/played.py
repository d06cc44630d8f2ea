"""Plays a year on a running system, one quiet point per day of story time; judges nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import psycopg

from deploy.stories.control import Sandbox
from deploy.stories.quiet import Look, Watch, is_quiet
from deploy.stories.world import World
from shared.clock import monotonic_s
from shared.storage.engine import libpq_url
from tests.e2e.year.invoices import Year
from tests.e2e.year.orders import charge_of
from tests.e2e.year.plan import Plan
from tests.e2e.year.publishing import Sender
from tests.e2e.year.warehouse import Label, back_and_inspected

_POLL_FIRST_S, _POLL_LONGEST_S = 0.005, 0.05
_NOT_QUIET_LIMIT_S = 120.0
_RETURNS = (
    "select type, subject, convert_from(payload, 'UTF8')::jsonb from logistics.said "
    "where recorded_at >= %s and type in ('return.authorized', 'return.label_issued')"
)


class NeverQuiet(Exception):
    """Something went on for two minutes of wall time; the text says what, and on which day."""


class Running(Protocol):
    """The system the year is played on."""

    @property
    def bootstrap(self) -> str: ...
    @property
    def topic_prefix(self) -> str: ...
    @property
    def database_url(self) -> str: ...
    @property
    def sandbox_url(self) -> str: ...


@dataclass(slots=True)
class Spent:
    """Where the wall time went, in seconds; `waited_on`: what the looks that were not quiet found, how often."""

    days: int = 0
    looks: int = 0
    publishing: float = 0.0
    waiting: float = 0.0
    longest: tuple[float, str] = (0.0, "")
    waited_on: dict[str, int] = field(default_factory=dict)


class Player:
    """One year on one system. Usable once; `close` ends its connections."""

    def __init__(self, system: Running, year: Year, shop_id: str) -> None:
        self.plan = Plan(year, shop_id)
        self.spent = Spent()
        self.world = World(system.database_url)
        self.sandbox = Sandbox(system.sandbox_url)
        self._year, self._invoices = year, year.by_number()
        self._sender = Sender(system.bootstrap, system.topic_prefix, shop_id)
        self._watch = Watch(system.bootstrap, system.topic_prefix, system.database_url, self.sandbox)
        self._time = psycopg.connect(libpq_url(system.database_url), autocommit=True)
        self._allowed_back: dict[str, dict[str, int]] = {}
        self._sent_back: set[str] = set()

    def close(self) -> None:
        self._sender.close()
        self._watch.close()
        self._time.close()
        self.world.close()

    def play(self, told: Callable[[datetime], None] = lambda _: None) -> None:
        """Every day until nothing is left to publish. `told` hears of each day. Raises NeverQuiet."""
        self.sandbox.add_charges([charge_of(invoice) for invoice in self._year.invoices])
        while (day := self.plan.next_day()) is not None:
            now, events = day
            self._move(now)
            begun = monotonic_s()
            self._sender.publish(events)
            published = monotonic_s()
            self._until_quiet(now)
            self._send_back(now)
            self._note(now, published - begun, monotonic_s() - published)
            told(now)

    def _move(self, now: datetime) -> None:
        """The row first, so that no worker hears of a sandbox that is ahead of it; then everybody is woken."""
        self._time.execute("update common.time_source set kind = 'story', now = %s", (now,))
        self.sandbox.set_time(now)
        self._time.execute("notify aftersales_time")

    def _until_quiet(self, now: datetime) -> None:
        deadline, pause = monotonic_s() + _NOT_QUIET_LIMIT_S, _POLL_FIRST_S
        before: Look | None = None
        while True:
            look = self._watch.look(now)
            self.spent.looks += 1
            if is_quiet(before, look):
                return
            if monotonic_s() > deadline:
                raise NeverQuiet(f"not quiet at {now.isoformat()}: {'; '.join(look.busy)}")
            before = None if look.busy else look
            if look.busy:
                for what in look.busy:
                    word = " ".join(part for part in what.split() if not part.isdigit())
                    self.spent.waited_on[word] = self.spent.waited_on.get(word, 0) + 1
                time.sleep(pause)
                pause = min(pause * 1.5, _POLL_LONGEST_S)

    def _send_back(self, now: datetime) -> None:
        """Labels of today bring their parcels back to the warehouse, on a later day."""
        rows = self.world.rows(_RETURNS, (now,))
        for type_, _, told in rows:
            if type_ == "return.authorized":
                self._allowed_back[told["return_id"]] = {x["line_id"]: x["quantity"] for x in told["lines"]}
        for type_, subject, told in rows:
            if type_ == "return.label_issued" and told["return_id"] not in self._sent_back:
                self._sent_back.add(told["return_id"])
                quantities = self._allowed_back[told["return_id"]]
                label = Label(told["return_id"], subject.partition("/")[2], told["tracking_number"], quantities)
                invoice = self._invoices[label.order_id]
                for event in back_and_inspected(label, invoice, self.plan.back_at(invoice, now.date())):
                    self.plan.add(event)

    def _note(self, now: datetime, publishing: float, waiting: float) -> None:
        spent = self.spent
        spent.days += 1
        spent.publishing += publishing
        spent.waiting += waiting
        spent.longest = max(spent.longest, (waiting, now.date().isoformat()))
