"""Finds cases by whatever stands on a slip, a mail or a bank statement; reads only, and never shows an address."""

# ruff: noqa: S608 - rooms, tables and conditions are constants of ours; what a person types travels as a parameter

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from deploy.ops.cases import CaseRow, list_cases, subjects_named
from deploy.ops.telling import spoken
from shared import ids
from shared.contracts.topics import ROOMS
from shared.shop import shop_from
from shared.storage.engine import rows

REFERENCES = (
    "case_id",
    "request_id",
    "return_id",
    "tracking_number",
    "label_reference",
    "pickup_reference",
    "payment_reference",
    "refund_reference",
    "effect_id",
    "replacement_id",
    "repair_id",
    "parcel_id",
)
"""Under which kinds rooms know an order by a word of others."""
_REGISTERED = ("case", "return", "refund")
_MOST = 1000
_LIMIT = "30s"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a word leads: to a case, or to an order as far as is known; `by`: as what it was known."""

    by: str
    subject: str | None = None
    case_id: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A case, or an order without one, and as what the word was known there."""

    by: tuple[str, ...]
    subject: str
    case: CaseRow | None = None


def is_mail(word: str) -> bool:
    """Whether it reads as a mail address; such a word is not repeated to anybody."""
    local, sign, host = word.strip().rpartition("@")
    return bool(local and sign and host)


def search(db: sa.Connection, desk: sa.Connection, word: str) -> list[Found]:
    """Every case and order the word leads to, the longest untouched first.

    `db` as the reader; `desk` as the desk's role, asked only about a mail address.
    """
    word = word.strip()
    for connection in (db, desk):
        connection.exec_driver_sql(f"set local statement_timeout = '{_LIMIT}'")
    hits = [*_named(db, word), *_registered(db, word), *_referred(db, word), *_called(db, word)]
    if is_mail(word):
        hits += [*_by_hash(db, word), *_by_mail(desk, word)]
    return together(hits, _cases(db, hits))


def _named(db: sa.Connection, word: str) -> Iterator[Hit]:
    """An order's own id, with or without its shop; also one without a case."""
    for row in rows(
        db,
        "select subject from intake.memory where subject = any(%s) and body is not null",
        (subjects_named(word),),
    ):
        yield Hit("order", row[0])


def _registered(db: sa.Connection, word: str) -> Iterator[Hit]:
    """Numbers that people say, and ids of what stands: cases, returns, grants of money."""
    for room in ROOMS:
        for kind, subject, case_id, by_id in rows(
            db,
            f"select kind, subject, case_id::text, id = %s from {room}.register where (number = %s or id = %s) "
            "and kind = any(%s) limit %s",
            (word.lower(), word.upper(), word.lower(), list(_REGISTERED), _MOST),
        ):
            # A refund is numbered as its case is.
            numbered = "return number" if kind == "return" else "case number"
            yield Hit(f"{kind} id" if by_id else numbered, subject, case_id)


def _referred(db: sa.Connection, word: str) -> Iterator[Hit]:
    """Words of carriers, warehouses, providers and channels; the case too where a room's ledger can tell which."""
    for room in ROOMS:
        for kind, value, subject in rows(
            db,
            f"select kind, value, subject from {room}.reference where kind = any(%s) and value = any(%s)",
            (list(REFERENCES), [word, word.lower(), word.upper()]),
        ):
            of_case = rows(
                db,
                f"select distinct case_id::text from {room}.effect where subject = %s and (reference = %s or "
                "answer->>'tracking_number' = %s or answer->>'label_reference' = %s "
                "or answer->>'pickup_reference' = %s or answer->>'refund_reference' = %s)",
                (subject, *[value] * 5),
            )
            by = spoken(kind)
            yield from (Hit(by, subject, row[0]) for row in of_case)
            if not of_case:
                yield Hit(by, subject)


def _called(db: sa.Connection, word: str) -> Iterator[Hit]:
    """A call to the outside by its id, which is our reference at the provider."""
    try:
        effect_id = str(UUID(word))
    except ValueError:
        return
    for room in ROOMS:
        for row in rows(db, f"select subject, case_id::text from {room}.effect where effect_id = %s", (effect_id,)):
            yield Hit("call outside", row[0], row[1])


def _by_hash(db: sa.Connection, word: str, env: Mapping[str, str] | None = None) -> Iterator[Hit]:
    """Cases that came without an order, under the hash of the address; also those that went on to their order."""
    secret = (os.environ if env is None else env).get("CONTACT_SECRET", "")
    if not secret:
        return
    subject = ids.contact_subject(shop_from(env).shop_id, secret.encode(), "mail", word)
    for row in rows(
        db,
        "select r.id from intake.register r where r.kind = 'case' and r.subject = %s union "
        "select g.key from intake.memory m, jsonb_each(m.body->'gone') g where m.subject = %s",
        (subject, subject),
    ):
        yield Hit("mail address", None, row[0])


def _by_mail(desk: sa.Connection, word: str) -> Iterator[Hit]:
    """Owners in the personal store: the order where it came with an order, the case where it came with a request."""
    for (owner,) in rows(
        desk,
        "select owner from common.personal where field in ('contact', 'customer') "
        "and lower(value->>'mail') = %s limit %s",
        (ids.normal_contact("mail", word), _MOST),
    ):
        yield Hit("mail address", owner) if "/" in owner else Hit("mail address", None, owner)


def _cases(db: sa.Connection, hits: Sequence[Hit]) -> list[CaseRow]:
    named = sorted({hit.case_id for hit in hits if hit.case_id})
    subjects = sorted({hit.subject for hit in hits if hit.subject and not hit.case_id})
    if not named and not subjects:
        return []
    return list_cases(db, "(r.id = any(%s) or r.subject = any(%s))", (named, subjects), _MOST)


def together(hits: Sequence[Hit], cases: Sequence[CaseRow]) -> list[Found]:
    """One line per case in the order given, then the orders that have none.

    A hit that names a case leads to it alone; one that names an order leads to all its cases. Where the same kind of
    word names both, the case wins: the order's other cases are not about that parcel or payment.
    """
    sharp = {(hit.by, hit.subject) for hit in hits if hit.case_id}
    wide = [hit for hit in hits if not hit.case_id and (hit.by, hit.subject) not in sharp]
    found = []
    for case in cases:
        by = [hit.by for hit in hits if hit.case_id == case.case_id]
        by += [hit.by for hit in wide if hit.subject == case.subject]
        if by:
            found.append(Found(tuple(dict.fromkeys(by)), case.subject, case))
    have = {one.subject for one in found}
    alone: dict[str, list[str]] = {}
    for hit in wide:
        if hit.subject is not None and hit.subject not in have:
            alone.setdefault(hit.subject, []).append(hit.by)
    return [*found, *(Found(tuple(dict.fromkeys(by)), subject) for subject, by in alone.items())]
