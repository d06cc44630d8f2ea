"""Writes what a batch produced, in one fixed order of tables, and fills in what the loop does after the commit."""

from __future__ import annotations

import orjson

from shared import ids
from shared.runtime import ledger, tables
from shared.runtime.clocks import apply_clock_steps
from shared.runtime.items import DEAD, EffectRow
from shared.runtime.kept import effect_of, kept_row
from shared.runtime.message import Standing
from shared.runtime.step import Book
from shared.runtime.work import Slot
from shared.runtime.workingset import WorkingSet
from shared.storage.engine import execute


def write_all(tx: WorkingSet) -> None:
    """All tables, then the list of what to publish and to carry out."""
    _write_letters(tx)
    slots = [tx.slots[subject] for subject in sorted(tx.slots)]
    _write_memories(tx, slots)
    _write_says(tx, slots)
    _write_effects(tx, slots)
    _write_forwards(tx, slots)
    _write_clocks_and_books(tx, slots)
    _write_references(tx, slots)
    _write_register(tx, slots)
    if tx.personal:
        tables.keep_personal(tx.db, tx.personal)
    if tx.outcomes:
        tables.set_outcomes(tx.db, tx.outcomes)
    if tx.kept:
        tables.keep_bytes(tx.db, [kept_row(key, tx.now, record) for key, record in tx.kept.items()])
    if tx.waiting:
        tables.wait_unresolved(tx.db, tx.waiting)
    flush_parked(tx)
    tx.done.notes += [note for slot in slots for note in slot.notes]


def flush_parked(tx: WorkingSet) -> None:
    """Write the queue entries collected so far."""
    if tx.parked:
        tables.park(tx.db, tx.parked)
        tx.parked = []


def _write_letters(tx: WorkingSet) -> None:
    if not tx.letters:
        return
    new = tables.bury(tx.db, tx.letters)
    fresh = [letter for letter in tx.letters if str(letter[0]) in new]
    told = {letter[1] for letter in fresh}
    known = {letter[1] for letter in tx.letters} - told
    tx.kept = {heard_id: record for heard_id, record in tx.kept.items() if heard_id not in known}
    if fresh:
        tables.hear(tx.db, [_dead_heard(tx, letter) for letter in fresh])
        tx.done.letters += [tx.letter_row(letter) for letter in fresh]


def _dead_heard(tx: WorkingSet, letter: tuple[object, ...]) -> tuple[object, ...]:
    _, heard_id, subject, topic, partition, offset, *_ = letter
    place = f"{partition}:{offset}"
    return (heard_id, heard_id, subject or "", "unreadable", place, f"/kafka/{topic}", None, DEAD, tx.now, tx.now, "")


def _write_memories(tx: WorkingSet, slots: list[Slot]) -> None:
    rows = [
        (
            slot.subject,
            tx.codec.memory_out(slot.memory),
            type(slot.memory).VERSION,
            slot.sequence,
            slot.parked_at,
            slot.parked_reason,
        )
        for slot in slots
        if slot.changed or (slot.parked_at is not None) != slot.was_parked
    ]
    if rows:
        tables.remember(tx.db, rows)


def _write_says(tx: WorkingSet, slots: list[Slot]) -> None:
    says = [(row, slot.gap) for slot in slots for row in slot.says]
    if not says:
        return
    tables.say(tx.db, says)
    tx.done.says = [row for row, left in says if not left]
    if len(tx.done.says) < len(says):
        tx.done.left = True
        execute(tx.db, f"notify aftersales_{tx.room.name}, 'left'")


def _write_effects(tx: WorkingSet, slots: list[Slot]) -> None:
    effects: dict[str, tuple[EffectRow, bool]] = {}
    for slot in slots:
        for effect in slot.does:
            due = effect.not_before is None or effect.not_before <= tx.now
            effects.setdefault(effect.effect_id, (effect_of(effect, slot.subject), due and tx.accept(effect)))
    if not effects:
        return
    mine = tables.insert_effects(tx.db, list(effects.values()), tx.me, tx.now)
    tx.done.effects = ledger.with_personal(tx.db, mine)


def _write_forwards(tx: WorkingSet, slots: list[Slot]) -> None:
    forwards = [message for slot in slots for message in slot.forwards]
    if forwards:
        tables.hand(
            tx.db,
            [(ids.heard_key(m.source, m.id), m.subject, False, tx.codec.message_out(m).decode()) for m in forwards],
        )
        tx.done.handed = True


def _write_clocks_and_books(tx: WorkingSet, slots: list[Slot]) -> None:
    steps = [(step, slot.subject) for slot in slots for step, _ in slot.clocks]
    if steps:
        apply_clock_steps(tx.db, steps)
    for slot in slots:
        for book, message in slot.books:
            _write_book(tx, slot.subject, book, message.id)


_BOOK_CHANGE = {
    "capture": "captured = %(n)s",
    "reserve": "reserved = book.reserved + %(n)s",
    "release": "reserved = book.reserved - %(n)s",
    "settle": "reserved = book.reserved - %(n)s, refunded = book.refunded + %(n)s",
    "elsewhere": "refunded = book.refunded + %(n)s",
    "unsettle": "refunded = book.refunded - %(n)s",
}


def _write_book(tx: WorkingSet, subject: str, book: Book, cause: str) -> None:
    values = {"s": subject, "p": book.payment_id, "c": book.currency, "n": book.amount_minor}
    execute(
        tx.db,
        "insert into book (subject, payment_id, currency) values (%(s)s, %(p)s, %(c)s) on conflict do nothing",
        values,
    )
    execute(tx.db, f"update book set {_BOOK_CHANGE[book.kind]} where subject = %(s)s and payment_id = %(p)s", values)
    execute(
        tx.db,
        "insert into book_entry (id, subject, payment_id, kind, amount_minor, currency, about, at) "
        "values (%(id)s, %(s)s, %(p)s, %(k)s, %(n)s, %(c)s, %(a)s, %(at)s)",
        values
        | {
            "id": ids.derive("book", cause, book.kind, book.payment_id, book.about),
            "k": book.kind,
            "a": book.about,
            "at": tx.now,
        },
    )


def _write_references(tx: WorkingSet, slots: list[Slot]) -> None:
    fresh = []
    for slot in slots:
        if slot.memory is not slot.original:
            before = set(slot.original.references()) if slot.known else set()
            fresh += [
                (kind, value, slot.subject) for kind, value in slot.memory.references() if (kind, value) not in before
            ]
    if fresh:
        tables.refer(tx.db, fresh)
        if tables.hand_over_resolved(tx.db, fresh):
            tx.done.handed = True


def _write_register(tx: WorkingSet, slots: list[Slot]) -> None:
    changed: list[tuple[object, ...]] = []
    for slot in slots:
        if slot.memory is slot.original:
            continue
        before = set(slot.original.register()) if slot.known else set()
        changed += [_register_row(tx, slot, row) for row in slot.memory.register() if row not in before]
    if changed:
        tables.enroll(tx.db, changed)


def _register_row(tx: WorkingSet, slot: Slot, row: Standing) -> tuple[object, ...]:
    head = (row.id, row.kind, row.state, slot.subject, row.case_id, row.number, row.market, row.currency)
    return (
        *head,
        row.amount_minor,
        row.done_minor,
        row.opened_at,
        tx.now,
        row.detail,
        row.customer,
        orjson.dumps(row.items).decode(),
    )
