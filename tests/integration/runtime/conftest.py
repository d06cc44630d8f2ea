"""One real PostgreSQL per session, one migrated database per test, and a scripted room in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.integration.runtime.scripted_room import Rig
from tests.support.database import fresh_database, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with running_postgres() as url:
        yield url


@pytest.fixture
def database(postgres: str) -> Iterator[str]:
    with fresh_database(postgres) as url:
        yield url


@pytest.fixture
def rig(database: str) -> Iterator[Rig]:
    made = Rig(database)
    yield made
    made.close()
