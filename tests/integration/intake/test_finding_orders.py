"""Looking for the order of a message without one, in a real database: by number, parcel, mail and telephone."""

from __future__ import annotations

from collections.abc import Iterator

import orjson
import pytest
import sqlalchemy as sa

from shared.runtime.message import FoundOrder, Sought
from shared.runtime.seeking import MOST, find_orders
from shared.storage.engine import admin_engine, execute, room_engine
from tests.support.database import fresh_database, running_postgres

pytestmark = pytest.mark.kafka


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """Thirty orders of one shop; the last two are Erika's."""
    with running_postgres() as server, fresh_database(server) as url:
        admin = admin_engine(url)
        with admin.begin() as db:
            for n in range(1, 31):
                _order(db, n)
        admin.dispose()
        yield url


def _order(db: sa.Connection, n: int) -> None:
    subject = f"blue/BH-{n:02}"
    body = {"order": {"placed_at": f"2026-09-{n:02}T10:00:00+02:00"}}
    mail = "Erika@Example.org" if n > 28 else "shared@example.org"
    customer = {"mail": mail, "phone": f"+49 40 {n:02}00 0000"}
    execute(db, "insert into intake.memory (subject, body) values (%s, %s)", (subject, orjson.dumps(body).decode()))
    execute(db, "insert into intake.reference values ('parcel_id', %s, %s)", (f"00340{n:02}", subject))
    execute(
        db,
        "insert into common.personal values (%s, 'customer', %s, '2026-09-01')",
        (subject, orjson.dumps(customer).decode()),
    )


@pytest.fixture
def db(database: str) -> Iterator[sa.Connection]:
    engine = room_engine(database, "intake")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def found(db: sa.Connection, **sought: object) -> list[tuple[str, str]]:
    return [_pair(one) for one in find_orders(db, Sought(**sought))]  # type: ignore[arg-type]


def _pair(one: FoundOrder) -> tuple[str, str]:
    return one.subject, one.by


def test_only_orders_that_are_there_are_found_by_a_number(db: sa.Connection) -> None:
    assert found(db, subjects=("blue/BH-07", "blue/BH-99")) == [("blue/BH-07", "order")]


def test_a_parcels_number_leads_to_its_order(db: sa.Connection) -> None:
    assert found(db, parcels=("0034005",)) == [("blue/BH-05", "parcel")]


def test_a_customers_orders_come_newest_first_however_the_address_is_spelt(db: sa.Connection) -> None:
    assert found(db, mail=" ERIKA@example.org ") == [("blue/BH-30", "mail"), ("blue/BH-29", "mail")]


def test_a_telephone_number_counts_without_its_country(db: sa.Connection) -> None:
    assert found(db, phone="040 0300 0000") == [("blue/BH-03", "phone")]


def test_a_number_stands_before_an_address(db: sa.Connection) -> None:
    both = found(db, subjects=("blue/BH-29",), mail="erika@example.org")
    assert dict(both)["blue/BH-29"] == "order"


def test_a_shared_address_reads_no_more_than_the_newest(db: sa.Connection) -> None:
    assert len(found(db, mail="shared@example.org")) == MOST


def test_nothing_named_finds_nothing(db: sa.Connection) -> None:
    assert found(db) == found(db, mail="", phone="12") == []
