"""What `now` is: the wall clock, or the story's time kept in one row of the database."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from shared.clock import wall_now
from shared.storage.engine import rows


class TimeSource:
    """Read once at start which kind it is; a story's time is read anew in every transaction."""

    def __init__(self, engine: sa.Engine) -> None:
        with engine.connect() as db:
            self.is_story = bool(rows(db, "select kind from time_source")[0][0] == "story")

    def now(self, db: sa.Connection) -> datetime:
        """Now, aware."""
        if not self.is_story:
            return wall_now()
        found = rows(db, "select now from time_source")[0][0]
        return found if isinstance(found, datetime) else wall_now()
