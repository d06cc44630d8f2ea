"""The runtime's own verbs: resume, skip, retry, replay. Carried out under the order's lock, never queued."""

from __future__ import annotations

from shared.contracts.operations import OperationCommanded
from shared.runtime import ledger, tables
from shared.runtime.decode import Decoded
from shared.runtime.items import HANDLED, SKIPPED
from shared.runtime.kept import kept_records, read_again, replace_subject
from shared.runtime.message import Message
from shared.runtime.work import Bug, Slot, handle, tell_bug
from shared.runtime.workingset import WorkingSet
from shared.runtime.writing import flush_parked
from shared.storage.engine import execute, rows


def run_command(tx: WorkingSet, slot: Slot, message: Message) -> None:
    """Carry out one runtime verb. Targets that are not there are counted and change nothing."""
    command = message.data
    if not isinstance(command, OperationCommanded):
        raise TypeError("a runtime verb is a command")
    match command.verb:
        case "resume":
            resume(tx, slot)
        case "skip":
            skip(tx, slot, command.target.message_id or "")
        case "retry":
            retry(tx, command.target.effect_id or "")
        case "replay":
            replay(tx, command.target.letter_id or "")
        case verb:
            tx.done.outcomes.append((f"verb:{verb}", "unsupported"))


def resume(tx: WorkingSet, slot: Slot) -> None:
    """Drain the queue in order; the flag goes when it is empty, and stays at the first message that still fails."""
    flush_parked(tx)
    drained: list[int] = []
    reason = None
    for position, heard_id, _, raw, body, first_heard in tables.parked_queue(tx.db, slot.subject):
        parked = _parked_message(tx, slot.subject, bytes(heard_id), raw, body)
        if parked is None:
            reason = "its kept bytes can no longer be read; skip it to go on"
            break
        try:
            context = tx.crossing.context_of(slot, parked)
            handle(tx.room, tx.codec, slot, parked, first_heard, context)
        except Bug as bug:
            tell_bug(tx.room.name, parked, bug)
            reason = f"{parked.type}: {bug}"
            tx.done.bugs.append(slot.subject)
            break
        drained.append(position)
        tx.outcomes.append((bytes(heard_id), HANDLED))
    if drained:
        tables.unpark(tx.db, slot.subject, drained)
    if reason is None:
        slot.parked_at = slot.parked_reason = None
        tx.done.released.append(slot.subject)
    else:
        slot.parked_reason = reason
        execute(tx.db, "update memory set parked_reason = %s where subject = %s", (reason, slot.subject))


def _parked_message(tx: WorkingSet, subject: str, heard_id: bytes, raw: bool, body: object) -> Message | None:
    if not raw:
        return tx.codec.message_in(body)
    verdict = read_again(tx.db, [heard_id], tx.reading).get(heard_id)
    return replace_subject(verdict.message, subject) if isinstance(verdict, Decoded) else None


def skip(tx: WorkingSet, slot: Slot, message_id: str) -> None:
    """Take one message out of the order's queue; the queue itself goes on with `resume`."""
    flush_parked(tx)
    found = rows(
        tx.db,
        "delete from park where subject = %s and event_id = %s returning heard_id",
        (slot.subject, message_id),
    )
    tx.outcomes += [(bytes(row[0]), SKIPPED) for row in found]
    if found and not tables.parked_queue(tx.db, slot.subject):
        slot.parked_at = slot.parked_reason = None


def retry(tx: WorkingSet, effect_id: str) -> None:
    """Look an effect up again now, then go on with it."""
    if effect_id and ledger.retry(tx.db, effect_id, tx.now):
        execute(tx.db, f"notify aftersales_{tx.room.name}, 'effect'")


def replay(tx: WorkingSet, letter_id: str) -> None:
    """Read a dead letter again by today's code; what can be read now is handed to its order, once."""
    found = rows(tx.db, "select heard_id from letter where letter_id = %s and state = 'open'", (letter_id or None,))
    if not found:
        return
    dead_id = bytes(found[0][0])
    verdict = read_again(tx.db, [dead_id], tx.reading).get(dead_id)
    if not isinstance(verdict, Decoded):
        execute(tx.db, "update letter set text = text where letter_id = %s", (letter_id,))
        return
    subject = verdict.message.subject
    if not subject:
        known = tables.resolve(tx.db, verdict.references)
        subject = next((known[ref] for ref in verdict.references if ref in known), "")
    if not subject:
        return
    tx.kept[verdict.heard_id] = kept_records(tx.db, [dead_id])[dead_id]
    tables.hand(tx.db, [(verdict.heard_id, subject, True, None)])
    execute(tx.db, "update letter set state = 'replayed' where letter_id = %s", (letter_id,))
    tx.done.handed = True
