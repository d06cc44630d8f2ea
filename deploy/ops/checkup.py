"""The doctor's examinations, one function each; every finding is a sentence with its advice, and shows no secret."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

import sqlalchemy as sa
from kafka.errors import KafkaError

from deploy.ops.errors import NoPlace, in_plain_words
from deploy.ops.health import ask
from deploy.ops.outside import halts
from deploy.ops.place import Place, find_place
from shared.clock import wall_now
from shared.contracts.topics import CATALOGUE, ROOMS
from shared.errors import AftersalesError
from shared.logs import masked
from shared.shop import shop_from
from shared.storage.engine import DESK, READER, role_of, rows
from shared.storage.migrate import current, head

_SECRET_PARAMETER = re.compile(r"((?:password|passfile|sslpassword|secret|token)=)[^&\s]+", re.IGNORECASE)
_SKEW_MOST = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Finding:
    """`well`, worth a `look`, or `wrong`; what was looked at, and what to do about it."""

    state: Literal["well", "look", "wrong"]
    what: str
    advice: str = ""


def without_secrets(url: str) -> str:
    """An address without its password, in the user part or among its parameters."""
    try:
        shown = sa.make_url(url).render_as_string(hide_password=True)
    except sa.exc.ArgumentError:
        shown = masked(url)
    return _SECRET_PARAMETER.sub(r"\1***", shown)


def examine(env: Mapping[str, str] | None = None) -> list[Finding]:
    """All findings; one that cannot be made is a finding itself."""
    source = os.environ if env is None else env
    try:
        place = find_place(source)
    except NoPlace as error:
        return [*_here(source), Finding("wrong", "the state file", str(error))]
    findings = [*_here(source), Finding("well", f"the system's place is told by {place.told_by}")]
    findings += _guarded(_database(place), f"database {without_secrets(place.database) or 'nowhere'}")
    findings += _guarded(_broker(place), f"broker {place.kafka or 'nowhere'}")
    findings += _pages(place)
    return findings


def _guarded(findings: Iterator[Finding], what: str) -> list[Finding]:
    """An examination up to where its subject stopped answering."""
    told: list[Finding] = []
    try:
        told += findings
    except (AftersalesError, sa.exc.DBAPIError, KafkaError) as error:
        told.append(Finding("wrong", what, in_plain_words(error) or "does not answer"))
    return told


def _here(env: Mapping[str, str]) -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("well" if sys.version_info >= (3, 11) else "wrong", f"Python {version}")
    try:
        shop = shop_from(env)
        yield Finding("well", f"shop {shop.shop_id}, {shop.default_locale}, {shop.default_zone}")
        yield from _shop(shop.default_zone, shop.sender, shop.staff_mail, env)
    except (AftersalesError, TypeError) as error:
        yield Finding("wrong", "the shop's facts (SHOP_FILE and SHOP_*)", str(error))
    if env.get("KAFKA_BOOTSTRAP_SERVERS") and not env.get("CONTACT_SECRET"):
        advice = "workers started from this environment refuse to start; it must stay the same for ever"
        yield Finding("look", "CONTACT_SECRET is not set", advice)


def _shop(zone: str, sender: str, staff_mail: str, env: Mapping[str, str]) -> Iterator[Finding]:
    from zoneinfo import available_timezones

    if zone not in available_timezones():
        yield Finding("wrong", f"default_zone {zone}", "it is no IANA time zone, e.g. Europe/Berlin")
    for name, mail in (("sender", sender), ("staff_mail", staff_mail)):
        if "@" not in mail:
            yield Finding("wrong", f"the shop's {name}", "it is no mail address")
    if not (env.get("SHOP_FILE") or env.get("SHOP_ID")):
        yield Finding(
            "look", "the shop's facts are those of the demonstration", "set SHOP_FILE to a shop.toml of yours"
        )


def _database(place: Place) -> Iterator[Finding]:
    from shared.storage.engine import admin_engine

    engine = admin_engine(place.database_url())
    try:
        with engine.connect() as db:
            server, now = rows(db, "select current_setting('server_version'), clock_timestamp()")[0]
            yield Finding("well", f"database {without_secrets(place.database)} answers: PostgreSQL {server}")
            if int(server.split(".")[0]) < 15:
                yield Finding("wrong", f"PostgreSQL {server} is too old", "15 or newer is needed")
            skew = abs(wall_now() - now)
            if skew > _SKEW_MOST:
                yield Finding(
                    "look", f"its clock differs by {skew.total_seconds():.0f} s", "let both follow one time server"
                )
        stands, newest = current(engine), head()
        if stands != newest:
            yield Finding("wrong", f"the database stands at {stands or 'nothing'}, not {newest}", "aftersales migrate")
            return
        yield Finding("well", f"the database stands at {newest}")
        with engine.connect() as db:
            yield from _roles(db)
            yield from _switches(db)
            yield from _troubles(db)
    finally:
        engine.dispose()


def _roles(db: sa.Connection) -> Iterator[Finding]:
    wanted = [READER, DESK, *(role_of(room) for room in ROOMS)]
    found = rows(
        db, "select rolname from pg_roles where rolname = any(%s) and pg_has_role(rolname, 'member')", (wanted,)
    )
    missing = sorted(set(wanted) - {row[0] for row in found})
    if missing:
        yield Finding(
            "wrong", f"this account may not act as {', '.join(missing)}", "grant them to it, or migrate with it"
        )
    else:
        yield Finding("well", f"all {len(wanted)} roles can be used")


def _switches(db: sa.Connection) -> Iterator[Finding]:
    kind, now = rows(db, "select kind, now from common.time_source")[0]
    if kind == "story":
        yield Finding("look", f"time is a story's: {now:%Y-%m-%d %H:%M} UTC" if now else "time is a story's, not begun")
    for halt in halts(db):
        if halt.state == "halted":
            yield Finding(
                "wrong", f"{halt.room} halted: {halt.reason}", f"mend it, then aftersales rooms resume {halt.room}"
            )
    for key, operator, reason in rows(
        db, "select key, operator, reason from common.switch where key like 'effects:%%' and value = 'paused'", ()
    ):
        what = key.removeprefix("effects:")
        yield Finding("look", f"effects {what} are paused by {operator}: {reason}", "aftersales effects resume")


_OLD_SAYINGS = "said where not published and said_at < clock_timestamp() - interval '1 minute'"
_COUNTS: tuple[tuple[str, str, str], ...] = (
    ("orders are parked", "memory where parked_at is not null", "aftersales parked list"),
    ("dead letters are open", "letter where state = 'open'", "aftersales dead-letters list"),
    ("effects need a person", "effect where state = 'stuck'", "aftersales effects list --state stuck"),
    ("records wait for an order nobody named", "unresolved", "they go on by themselves when it is named"),
    ("sayings wait more than a minute", _OLD_SAYINGS, "is the room running, and the broker?"),
)


def _troubles(db: sa.Connection) -> Iterator[Finding]:
    for what, table, advice in _COUNTS:
        counted = {room: rows(db, f"select count(*) from {room}.{table}")[0][0] for room in ROOMS}
        for room, count in counted.items():
            if count:
                yield Finding("look", f"{room}: {count} {what}", advice)


def _broker(place: Place) -> Iterator[Finding]:
    from kafka.admin import KafkaAdminClient

    admin: Any = KafkaAdminClient(bootstrap_servers=place.broker().split(","), request_timeout_ms=8000)
    try:
        have = set(admin.list_topics())
        yield Finding("well", f"broker {place.kafka} answers")
        wanted = [place.topic_prefix + topic.name for topic in CATALOGUE]
        missing = [name for name in wanted if name not in have]
        if missing:
            yield Finding("wrong", f"topics are missing: {', '.join(missing)}", "workers create them when they start")
        there = [name for name in wanted if name in have]
        if there:
            yield from partitions_judged({t["name"]: len(t["partitions"]) for t in admin.describe_topics(there)})
    finally:
        admin.close()


def partitions_judged(partitions: Mapping[str, int]) -> Sequence[Finding]:
    """All topics have the same number of partitions, or an order's messages are spread unevenly over replicas."""
    counts = sorted(set(partitions.values()))
    if len(counts) == 1:
        return [Finding("well", f"{len(partitions)} topics with {counts[0]} partitions each")]
    told = ", ".join(f"{name} {count}" for name, count in sorted(partitions.items()))
    return [Finding("wrong", f"topics differ in partitions: {told}", "make all alike, and never change them later")]


def _pages(place: Place) -> Iterator[Finding]:
    for room in ROOMS:
        for url in place.rooms.get(room, ()):
            live, ready = ask(f"{url.rstrip('/')}/live"), ask(f"{url.rstrip('/')}/ready")
            if not live.well:
                yield Finding(
                    "wrong", f"{room} at {url} is not alive: {live.words}", "see its log; aftersales up restarts it"
                )
            elif not ready.well:
                yield Finding("look", f"{room} at {url} is alive and not ready: {ready.words}")
            else:
                yield Finding("well", f"{room} at {url} is ready")
    if place.sandbox:
        page = ask(f"{place.sandbox.rstrip('/')}/health")
        yield Finding("well" if page.well else "wrong", f"sandbox at {place.sandbox}", "" if page.well else page.words)
