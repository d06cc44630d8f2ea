"""Records whose subject nobody knew: each minute those whose reference exists by now are handed to their order."""

from __future__ import annotations

import sqlalchemy as sa

from shared.runtime import tables
from shared.storage.engine import rows

_LIMIT = 500


def sweep_unresolved(engine: sa.Engine) -> int:
    """How many were handed over; catches the races between a record and the reference it waited for."""
    with engine.begin() as db:
        waiting = rows(db, "select keys from unresolved order by at limit %s", (_LIMIT,))
        keys = [key.split(tables.KEY_SEPARATOR, 1) for row in waiting for key in row[0]]
        if not keys:
            return 0
        known = tables.resolve(db, [(kind, value) for kind, value in keys])
        found = [(kind, value, subject) for (kind, value), subject in known.items()]
        return tables.hand_over_resolved(db, found) if found else 0
