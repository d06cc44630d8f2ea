"""`aftersales migrate`: brings the database to this version; decides nothing about its content."""

from __future__ import annotations

from deploy.ops.place import find_place
from deploy.ops.terminal import say


def run() -> None:
    """Bring the database to this version, under a lock. A second run changes nothing."""
    from shared.storage.migrate import migrate

    before, after = migrate(find_place().database_url())
    if before == after:
        say(f"the database already stands at {after}")
    else:
        say(f"migrated the database from {before or 'nothing'} to {after}")
