"""Asks logistics' invariants of a real database: each can be asked, and each of goods going out sees its offender."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from services.logistics.invariants import INVARIANTS
from shared import ids
from shared.storage.engine import execute, room_engine, rows
from tests.support.database import fresh_database, running_postgres

pytestmark = pytest.mark.kafka
CASE = ids.case_id("s", "rq-1")
GRANT = ids.grant_id(CASE, "exchange")
FIRST, SECOND = ids.replacement_id(GRANT, 1), ids.replacement_id(GRANT, 2)
LIVE = "a grant has one live replacement at most"
TWICE = "a replacement is ordered once at most"
_steps = itertools.count(1)
_ADD = """
    insert into effect (effect_id, subject, case_id, kind, about, step, provider, payload, state,
      created_at, next_at, useful_until)
    values (%s, 's/1', %s, %s, %s, %s, 'sandbox', %s, %s, now(), now(), now())"""


@pytest.fixture(scope="module")
def engine() -> Iterator[sa.Engine]:
    """The room's own role on an empty database."""
    with running_postgres() as server, fresh_database(server) as url:
        made = room_engine(url, "logistics")
        yield made
        made.dispose()


def offending(engine: sa.Engine, *effects: tuple[str, str, str]) -> set[str]:
    """Which invariants do not hold with these effects, (kind, about, state) each."""
    with engine.connect() as db:
        for kind, about, state in effects:
            step = next(_steps)
            effect_id = ids.effect_id("logistics", kind, about, "-", step)
            payload = json.dumps({"grant_id": GRANT} if kind == "replacement.order" else {})
            execute(db, _ADD, (effect_id, CASE, kind, about, step, payload, state))
        found = {name for name, text in INVARIANTS.items() if rows(db, text, None)}
        db.rollback()
    return found - {"goods that go out are a known replacement's or repair's"}


def test_every_invariant_can_be_asked_and_an_empty_room_offends_none(engine: sa.Engine) -> None:
    assert offending(engine) == set()


def test_a_replacement_ordered_twice_is_seen(engine: sa.Engine) -> None:
    assert TWICE in offending(engine, ("replacement.order", FIRST, "done"), ("replacement.order", FIRST, "done"))


def test_two_live_replacements_of_a_grant_are_seen(engine: sa.Engine) -> None:
    both = ("replacement.order", FIRST, "done"), ("replacement.order", SECOND, "pending")
    assert offending(engine, *both) == {LIVE}


def test_one_that_was_called_off_makes_room_for_the_next(engine: sa.Engine) -> None:
    both = ("replacement.order", FIRST, "done"), ("replacement.order", SECOND, "pending")
    assert offending(engine, *both, ("replacement.cancel", FIRST, "pending")) == set()
