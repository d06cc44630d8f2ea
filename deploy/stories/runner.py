"""Plays stories on one calendar: acts when a step is due, moves time when all is quiet; judges nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

import psycopg

from deploy.stories.acts import Acts, Machine, StepFailed
from deploy.stories.control import Sandbox
from deploy.stories.model import Step, Story
from deploy.stories.order_system import OrderSystem
from deploy.stories.playing import Playing, earliest
from deploy.stories.quiet import Look, Watch, is_quiet
from deploy.stories.world import World
from shared.storage.engine import libpq_url

_POLL_FIRST_S, _POLL_LONGEST_S = 0.005, 0.1
_NOT_QUIET_LIMIT_S = 120.0
_CALENDAR_LIMIT = timedelta(days=180)


class NeverQuiet(Exception):
    """Something went on for two minutes of wall time; the text says what."""


class Running(Machine, Protocol):
    """The system the stories are played on."""

    @property
    def bootstrap(self) -> str: ...
    @property
    def topic_prefix(self) -> str: ...
    @property
    def database_url(self) -> str: ...
    @property
    def sandbox_url(self) -> str: ...


class Observer:
    """Hears what happens while stories are played. This one does nothing."""

    def moved(self, now: datetime) -> None:
        """Story time is now this."""

    def acted(self, playing: Playing, step: Step, what: str, now: datetime) -> None:
        """A step was carried out."""

    def looked(self, now: datetime, busy: tuple[str, ...]) -> None:
        """Another look; `busy` is what is not quiet yet."""


class Runner:
    """One calendar for all given stories. Usable once."""

    def __init__(
        self, system: Running, stories: Sequence[Story], shop_id: str, observer: Observer | None = None
    ) -> None:
        self.playing = [Playing(story, shop_id) for story in stories]
        self.now = min(story.start for story in stories)
        self.world = World(system.database_url)
        self.sandbox = Sandbox(system.sandbox_url)
        self._sender = OrderSystem(system.bootstrap, system.topic_prefix, shop_id)
        self._watch = Watch(system.bootstrap, system.topic_prefix, system.database_url, self.sandbox)
        self._time = psycopg.connect(libpq_url(system.database_url), autocommit=True)
        self._acts = Acts(system, self.world, self.sandbox, self._sender, shop_id)
        self._observer = observer or Observer()
        self._events: list[dict[str, Any]] = []
        self._last_event = 0
        self._end = max(story.start for story in stories) + _CALENDAR_LIMIT

    def close(self) -> None:
        """End every connection."""
        self._sender.close()
        self._watch.close()
        self._time.close()
        self.world.close()

    def play(self) -> None:
        """Until nothing is left to do and nothing is due any more. Raises NeverQuiet."""
        self._move(self.now)
        while True:
            due = self._until_quiet().next_due
            if self._act_on_the_quiet():
                continue
            coming = [at for at in (due, earliest(self.playing, self.now)) if at is not None]
            if not coming or min(coming) > self._end:
                break
            self._move(min(coming))
        for playing in self.playing:
            if playing.step is not None:
                playing.stuck("it never came to that, and nothing is due any more")

    # -- time ------------------------------------------------------------------------------------------------

    def _move(self, now: datetime) -> None:
        """The row first, so that no worker hears of a sandbox that is ahead of it; then everybody is woken."""
        self.now = now
        self._time.execute("update common.time_source set kind = 'story', now = %s", (now,))
        self.sandbox.set_time(now)
        self._time.execute("notify aftersales_time")
        self._observer.moved(now)

    def _until_quiet(self) -> Look:
        deadline = time.monotonic() + _NOT_QUIET_LIMIT_S
        before: Look | None = None
        pause = _POLL_FIRST_S
        while True:
            if self._act_on_calls():
                deadline, before = time.monotonic() + _NOT_QUIET_LIMIT_S, None
            look = self._watch.look(self.now)
            self._observer.looked(self.now, look.busy)
            if is_quiet(before, look):
                return look
            if time.monotonic() > deadline:
                raise NeverQuiet(f"not quiet at {self.now.isoformat()}: {'; '.join(look.busy)}")
            if not look.busy:
                before = look
                continue
            before = None
            time.sleep(pause)
            pause = min(pause * 1.5, _POLL_LONGEST_S)

    # -- steps -----------------------------------------------------------------------------------------------

    def _act_on_the_quiet(self) -> bool:
        """Every story does what is due; the steps of one instant go out together, a condition is looked at once."""
        acted = False
        for playing in self.playing:
            fresh = True
            while (step := playing.step) is not None and self._is_due(playing):
                if step.when is not None and not (fresh and self._holds(playing, step)):
                    break
                self._act(playing, step)
                acted, fresh = True, False
        return acted

    def _is_due(self, playing: Playing) -> bool:
        due = playing.due()
        return due is None or due <= self.now

    def _act(self, playing: Playing, step: Step, worker: str | None = None) -> None:
        self._listen()
        try:
            what = self._acts.carry_out(playing, step, self.now, worker)
        except StepFailed as failure:
            playing.stuck(str(failure))
            return
        playing.next(self.now, self._last_event)
        self._observer.acted(playing, step, what, self.now)

    def _act_on_calls(self) -> bool:
        """Steps that wait for a call to the outside happen while it is under way."""
        waiting = [p for p in self.playing if p.step is not None and _waits_for_call(p.step) and self._is_due(p)]
        self._listen()
        acted = False
        for playing in waiting:
            step = playing.step
            worker = self._caller(playing, step) if step is not None else None
            if step is not None and worker is not None:
                self._act(playing, step, worker or None)
                acted = True
        return acted

    def _listen(self) -> None:
        """News from the sandbox since the last time; kept, because a step may begin to wait a moment too late."""
        found = self.sandbox.events(self._last_event)
        if found:
            self._events += found
            self._last_event = found[-1]["n"]

    def _caller(self, playing: Playing, step: Step) -> str | None:
        """The worker whose call for this story arrived (empty: nobody holds it any more), None when none did."""
        kind, _, api = str(step.when).partition(":")
        wanted = {"call": "call_arrived", "executed": "executed"}[kind]
        cases = playing.cases_of(step)
        for event in self._events:
            if event["n"] > playing.seen and event["kind"] == wanted and event["api"] == api:
                effect = self.world.effect(event["our_reference"] or "")
                if effect is not None and effect[1] in cases:
                    return effect[3] or ""
        return None

    def _holds(self, playing: Playing, step: Step) -> bool:
        kind, _, word = str(step.when).partition(":")
        cases = playing.cases_of(step)
        match kind:
            case "quiet":
                return True
            case "said":
                return self.world.has_said(cases, word)
            case "notice":
                return self.world.has_sent(cases, word)
            case "case":
                return any(row.stage == word for row in self.world.cases(cases).values())
            case "parked":
                return bool(self.world.parked(sorted(playing.subjects), (word,)))
            case "dead":
                return any(code == word for _, code in self.world.letters(playing.places))
            case _:
                return False


def _waits_for_call(step: Step) -> bool:
    return step.when is not None and step.when.startswith(("call:", "executed:"))
