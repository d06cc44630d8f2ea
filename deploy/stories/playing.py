"""Where one story stands while it is played: which step is next, what it published, what it named; acts on nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from deploy.stories.model import Step, Story
from deploy.stories.order_system import Place
from shared import ids


@dataclass(slots=True)
class Playing:
    """A story under way. `seen`: the number of the last sandbox event when the step before was done."""

    story: Story
    shop_id: str
    done: int = 0
    seen: int = 0
    since: datetime | None = None
    places: list[Place] = field(default_factory=list)
    subjects: set[str] = field(default_factory=set)
    payments: set[str] = field(default_factory=set)
    faults: dict[str, int] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    @property
    def step(self) -> Step | None:
        """The next step, None when all are done or one went wrong."""
        return None if self.troubles or self.done >= len(self.story.step) else self.story.step[self.done]

    @property
    def case_ids(self) -> tuple[str, ...]:
        """The case of each request, in the file's order."""
        return tuple(self.case_of(request) for request in self.story.requests)

    def case_of(self, request: str) -> str:
        return ids.case_id(self.shop_id, request)

    def cases_of(self, step: Step) -> tuple[str, ...]:
        """The case a step is about, or all of the story's when it names none."""
        return self.case_ids if step.request is None else (self.case_of(step.request),)

    def due(self) -> datetime | None:
        """From which instant the next step may happen; None when there is no next one or it only waits."""
        if self.step is None:
            return None
        if self.step.advance is not None and self.since is not None:
            return max(filter(None, (self.since + self.step.advance, self.story.instant(self.step))))
        return self.story.instant(self.step)

    def next(self, now: datetime, seen: int) -> None:
        """The step in hand is done."""
        self.done += 1
        self.since, self.seen = now, seen

    def stuck(self, why: str) -> None:
        """The step in hand cannot be done; the story ends here, and is told to have failed."""
        step = self.story.step[self.done]
        self.troubles.append(f"step {self.done + 1} ({step.kind}{', ' + step.when if step.when else ''}): {why}")


def earliest(stories: Sequence[Playing], now: datetime) -> datetime | None:
    """The next instant at which a step becomes due, None when no step waits for one."""
    coming = [at for at in (playing.due() for playing in stories) if at is not None and at > now]
    return min(coming, default=None)
