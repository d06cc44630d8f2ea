"""Shows stories while they are played: live on a terminal, line by line elsewhere; changes and judges nothing."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from deploy.stories.model import Step, Story
from deploy.stories.playing import Playing
from deploy.stories.runner import Observer
from deploy.stories.world import World
from shared import ids

_LOOK_EVERY_S = 0.15
_NEWS_KEPT = 6
_STAGE_STYLE = {"closed": "green", "with_person": "yellow", "paying": "cyan"}


class Cases:
    """The way each case has gone through its stages, as intake's register told it from time to time."""

    def __init__(self, stories: Sequence[Story], shop_id: str, database_url: str) -> None:
        self.world = World(database_url)
        self.rows = [(story, request, ids.case_id(shop_id, request)) for story in stories for request in story.requests]
        self.ways: dict[str, list[str]] = {case_id: [] for _, _, case_id in self.rows}

    def look(self) -> list[tuple[Story, str, str]]:
        """(story, request, stage) of every case whose stage is another than at the last look."""
        found = self.world.cases(list(self.ways))
        changed = []
        for story, request, case_id in self.rows:
            row = found.get(case_id)
            if row is not None and self.ways[case_id][-1:] != [row.stage]:
                self.ways[case_id].append(row.stage)
                changed.append((story, request, row.stage))
        return changed


class PlainShow(Observer):
    """One line per thing that happens, for logs and pipes."""

    def __init__(self, cases: Cases, console: Console) -> None:
        self._cases, self._console = cases, console
        self._looked = 0.0

    def acted(self, playing: Playing, step: Step, what: str, now: datetime) -> None:
        words = f"{step.says}: {what}" if step.says else what
        self._line(now, playing.story, words)

    def looked(self, now: datetime, busy: tuple[str, ...]) -> None:
        if busy and time.monotonic() - self._looked < _LOOK_EVERY_S:
            return
        self._looked = time.monotonic()
        for story, request, stage in self._cases.look():
            self._line(now, story, f"{request} is now {stage.replace('_', ' ')}")

    def _line(self, now: datetime, story: Story, words: str) -> None:
        self._console.print(Text(f"{clock_words(now, story.zone)}  {story.name[:2]}  {words}"), soft_wrap=True)


class LiveShow(Observer):
    """One line per case, moving through its stages; the story's clock; a bar of steps. Usable as a context manager."""

    def __init__(self, stories: Sequence[Story], cases: Cases, console: Console) -> None:
        self._cases = cases
        self._zone = stories[0].zone
        self._news: list[Text] = []
        self._now = min(story.start for story in stories)
        self._bar = Progress(TextColumn("steps"), BarColumn(bar_width=40), MofNCompleteColumn(), console=console)
        self._task = self._bar.add_task("steps", total=sum(len(story.step) for story in stories))
        self._live = Live(self._page(()), console=console, refresh_per_second=8, transient=False)
        self._looked = 0.0

    def __enter__(self) -> LiveShow:
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._cases.look()
        self._live.update(self._page(()), refresh=True)
        self._live.stop()

    def acted(self, playing: Playing, step: Step, what: str, now: datetime) -> None:
        self._bar.advance(self._task)
        self._news.append(Text(f"{clock_words(now, playing.story.zone)}  {step.says or what}", style="dim"))
        del self._news[:-_NEWS_KEPT]

    def moved(self, now: datetime) -> None:
        self._now = now

    def looked(self, now: datetime, busy: tuple[str, ...]) -> None:
        if time.monotonic() - self._looked < _LOOK_EVERY_S:
            return
        self._looked = time.monotonic()
        self._cases.look()
        self._live.update(self._page(busy))

    def _page(self, busy: tuple[str, ...]) -> Group:
        table = Table(box=None, pad_edge=False, header_style="bold")
        table.add_column("story", no_wrap=True)
        table.add_column("case", no_wrap=True)
        table.add_column("market", no_wrap=True)
        table.add_column("its way so far")
        for story, _, case_id in self._cases.rows:
            table.add_row(Text(story.title), ids.case_number(case_id), story.market, _way(self._cases.ways[case_id]))
        clock = Text(f"story time {clock_words(self._now, self._zone)}", style="bold")
        waiting = Text(f"   working: {busy[0]}" if busy else "", style="dim")
        return Group(Text.assemble(clock, waiting), table, self._bar, *self._news)


def _way(stages: Sequence[str]) -> Text:
    way = Text()
    for number, stage in enumerate(stages):
        last = number == len(stages) - 1
        way.append(" › " if number else "", style="dim")
        way.append(stage.replace("_", " "), style=_STAGE_STYLE.get(stage, "bold") if last else "dim")
    return way


def clock_words(now: datetime, zone: str) -> str:
    """`Mon 2026-10-05 09:12` in a story's zone."""
    return now.astimezone(ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M")
