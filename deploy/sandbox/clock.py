"""Decides what time the sandbox says it is: the system's, or a story's as the runner last set it; knows no schedule."""

from __future__ import annotations

from datetime import UTC, datetime

from deploy.sandbox.answers import Refused
from deploy.sandbox.books import Books


def wall_now() -> datetime:
    """Now by the operating system, aware, UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the only place here that reads it; the sandbox shares no clock with the shop


def wall_s() -> float:
    """The same, in unix seconds."""
    return wall_now().timestamp()


def stamp(moment: datetime) -> str:
    """RFC 3339 in UTC to the millisecond: text that sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


class TimeSource:
    """The time of everything the sandbox tells and of key lifetimes. Story time is kept in the books over restarts."""

    def __init__(self, books: Books, *, story: bool) -> None:
        self._books = books
        self.is_story = story
        kept = books.one("SELECT now FROM story_time WHERE id = 1") if story else None
        self._story_now = datetime.fromisoformat(kept["now"]) if kept else None

    @property
    def has_begun(self) -> bool:
        """False only while story time was never set."""
        return not self.is_story or self._story_now is not None

    def now(self) -> datetime:
        """Aware, UTC. Refuses with 503 `time_not_set` while a story has not said where it begins."""
        if not self.is_story:
            return wall_now()
        if self._story_now is None:
            raise Refused(503, "time_not_set", "story time has not begun: PUT /control/time first")
        return self._story_now

    def set(self, now: datetime) -> None:
        """Story time becomes `now` (also backwards: the next story may begin earlier). 409 under system time."""
        if not self.is_story:
            raise Refused(409, "time_is_system", "started with --time system: the time cannot be set")
        self._story_now = now.astimezone(UTC)
        self._books.write("INSERT OR REPLACE INTO story_time (id, now) VALUES (1, ?)", (self._story_now.isoformat(),))
