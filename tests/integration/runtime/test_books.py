"""Refunds' books are held by the database itself: reserved and refunded money never exceeds what was captured."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from shared.storage.engine import execute, room_engine, rows

pytestmark = pytest.mark.kafka


@pytest.mark.parametrize("column", ["reserved", "refunded"])
def test_no_entry_brings_the_books_above_what_was_captured(database: str, column: str) -> None:
    engine = room_engine(database, "refunds")
    with engine.begin() as db:
        execute(
            db,
            "insert into book (subject, payment_id, currency, captured, reserved, refunded) "
            "values ('blue/o1', 'p1', 'EUR', 100, 60, 40)",
        )
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as db:
        execute(db, f"update book set {column} = {column} + 1")
    with engine.connect() as db:
        assert rows(db, "select reserved, refunded from book") == [(60, 40)]
    engine.dispose()
