"""One transaction: hear, lock, handle, write. Takes decoded items, returns what to publish and to carry out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime

from shared import ids
from shared.contracts.operations import RUNTIME_VERBS, OperationCommanded
from shared.errors import Malformed
from shared.runtime import ledger, tables
from shared.runtime.clocks import mark_fired
from shared.runtime.commands import run_command
from shared.runtime.decode import Dead, Decoded, Passed, personal_values
from shared.runtime.items import (
    DEAD,
    HANDLED,
    OUTCOME_WORDS,
    PARKED,
    PASSED,
    UNRESOLVED,
    ClockDue,
    Deferred,
    Done,
    Handed,
    Item,
    Settled,
    Wire,
)
from shared.runtime.kept import read_again, replace_subject
from shared.runtime.message import ClockFired, EffectAnswered, Message
from shared.runtime.work import Bug, Slot, handle, tell_bug
from shared.runtime.workingset import WorkingSet
from shared.runtime.writing import write_all


class Transaction(WorkingSet):
    """The working set of one batch, and how it is worked through."""

    # -- entry -----------------------------------------------------------------------------------------------

    def run(self, items: Sequence[Item]) -> Done:
        """Everything of a batch, in its order. Raises what the database raises; the caller rolls back."""
        deferred = [item for item in items if isinstance(item, Deferred)]
        if deferred:
            ledger.defer(self.db, deferred, self.me)
        work = self._hear(self._to_work(items))
        self.crossing.look_ahead([message for _, message, _, _ in work])
        for item, message, heard_id, inbound in work:
            self._one(item, message, heard_id, inbound)
        write_all(self)
        return self.done

    # -- from items to messages ------------------------------------------------------------------------------

    def _to_work(self, items: Sequence[Item]) -> list[tuple[Item, Message, bytes, bytes, bool]]:
        """(item, message, heard id, body hash, inbound) of all that may be handled, in order."""
        work: list[tuple[Item, Message, bytes, bytes, bool]] = []
        resolved = self._resolve(items)
        settled = self._settle([item for item in items if isinstance(item, Settled)])
        taken = self._take_handed([item for item in items if isinstance(item, Handed)])
        for item in items:
            match item:
                case Wire(verdict=Decoded() as decoded):
                    subject = decoded.message.subject or resolved.get(decoded.heard_id, "")
                    if subject:
                        work.append(self._wire(item, decoded, subject))
                    else:
                        self._wait(decoded)
                case Wire(verdict=Dead() as dead):
                    self._bury(dead)
                case Wire(verdict=Passed() as passed):
                    self.done.outcomes.append((passed.record.topic, passed.why))
                case Settled() if item.row.effect_id in settled:
                    work.append(self._answer(item))
                case ClockDue():
                    work.append(self._firing(item))
                case Handed() if item.position in taken:
                    found = self._handed(item)
                    if found is not None:
                        work.append(found)
                case _:
                    pass
        return work

    def _resolve(self, items: Sequence[Item]) -> dict[bytes, str]:
        asking = [
            item.verdict
            for item in items
            if isinstance(item, Wire) and isinstance(item.verdict, Decoded) and not item.verdict.message.subject
        ]
        if not asking:
            return {}
        known = tables.resolve(self.db, [ref for decoded in asking for ref in decoded.references])
        found = {}
        for decoded in asking:
            subject = next((known[ref] for ref in decoded.references if ref in known), None)
            if subject:
                found[decoded.heard_id] = subject
        return found

    def _wait(self, decoded: Decoded) -> None:
        keys = [f"{kind}{tables.KEY_SEPARATOR}{value}" for kind, value in decoded.references]
        self.waiting.append((decoded.heard_id, keys, decoded.record.topic, self.now))
        self.kept[decoded.heard_id] = decoded.record
        self.done.outcomes.append((decoded.message.type, OUTCOME_WORDS[UNRESOLVED]))

    def _settle(self, settled: Sequence[Settled]) -> set[str]:
        return ledger.settle(self.db, settled) if settled else set()

    def _take_handed(self, handed: Sequence[Handed]) -> set[int]:
        return tables.unhand(self.db, [item.position for item in handed]) if handed else set()

    def _wire(self, item: Item, decoded: Decoded, subject: str) -> tuple[Item, Message, bytes, bytes, bool]:
        message = decoded.message
        if message.subject != subject:
            message = replace_subject(message, subject)
        if decoded.inbound:
            self.kept[decoded.heard_id] = decoded.record
        self.done.notes += [f"unknown_word:{path}" for path in decoded.unknown_words]
        return item, message, decoded.heard_id, decoded.body_hash, decoded.inbound

    def _answer(self, item: Settled) -> tuple[Item, Message, bytes, bytes, bool]:
        row = item.row
        data = EffectAnswered(
            effect_id=row.effect_id,
            kind=row.kind,
            case_id=row.case_id,
            about=row.about,
            step=row.step,
            state=item.state,  # type: ignore[arg-type]
            reference=item.outcome.reference,
            answer=dict(item.outcome.answer),
            reason=item.outcome.reason,
            at=item.at,
        )
        id_ = ids.answer_id(row.effect_id, item.state, item.outcome.reference)
        return self._inner(item, id_, "effects", EffectAnswered.type, row.subject, item.at, data, row.case_id)

    def _firing(self, item: ClockDue) -> tuple[Item, Message, bytes, bytes, bool]:
        data = ClockFired(
            clock_id=item.clock_id,
            case_id=item.case_id,
            which=item.which,  # type: ignore[arg-type]
            at=item.at,
            unconfirmed=item.unconfirmed,
        )
        id_ = ids.firing_id(item.clock_id, item.which, item.at.isoformat())
        return self._inner(item, id_, "clocks", ClockFired.type, item.subject, item.at, data, item.case_id)

    def _inner(
        self, item: Item, id_: str, what: str, type_: str, subject: str, time_: datetime, data: object, case: str
    ) -> tuple[Item, Message, bytes, bytes, bool]:
        source = f"/aftersales/{self.room.name}/{what}"
        message = Message(id_, source, type_, subject, time_, data, case_id=case)  # type: ignore[arg-type]
        key = ids.heard_key(source, id_)
        return item, message, key, key, False

    def _handed(self, item: Handed) -> tuple[Item, Message, bytes, bytes, bool] | None:
        if not item.raw:
            message = self.codec.message_in(item.body)
            return item, message, item.heard_id, item.heard_id, False
        decoded = read_again(self.db, [item.heard_id], self.reading).get(item.heard_id)
        if not isinstance(decoded, Decoded):
            return None
        return item, replace_subject(decoded.message, item.subject), item.heard_id, decoded.body_hash, True

    # -- journal ---------------------------------------------------------------------------------------------

    def _hear(self, work: list[tuple[Item, Message, bytes, bytes, bool]]) -> list[tuple[Item, Message, bytes, bool]]:
        """Lock the orders, insert into the journal, keep what is new."""
        first: dict[bytes, tuple[Item, Message, bytes, bytes, bool]] = {}
        for entry in work:
            if entry[2] in first:
                self._again(entry[1], entry[0], entry[3], first[entry[2]][3])
            else:
                first[entry[2]] = entry
        if not first:
            return []
        self._lock(sorted({entry[1].subject for entry in first.values()}))
        new = tables.hear(self.db, [self._heard_row(entry) for entry in first.values()])
        old = [heard_id for heard_id in first if heard_id not in new]
        if old:
            before = tables.heard_before(self.db, old)
            for heard_id in old:
                entry = first[heard_id]
                self.kept.pop(heard_id, None)
                self._again(entry[1], entry[0], entry[3], before[heard_id][0])
        return [(item, message, key, inbound) for item, message, key, _, inbound in first.values() if key in new]

    def _heard_row(self, entry: tuple[Item, Message, bytes, bytes, bool]) -> tuple[object, ...]:
        _, m, key, body_hash, _ = entry
        return (key, body_hash, m.subject, m.type, m.id, m.source, m.case_id, HANDLED, self.now, m.time, m.run)

    def _again(self, message: Message, item: Item, body: bytes, before: bytes) -> None:
        """A second delivery: nothing to do, unless another body came under the same id."""
        if body == before or not isinstance(item, Wire) or not isinstance(item.verdict, Decoded):
            self.done.outcomes.append((message.type, "again"))
            return
        if not item.verdict.inbound:
            self.done.outcomes.append((message.type, "id_reused"))
            return
        record = item.verdict.record
        source, id_ = f"/kafka/{record.topic}", f"{record.partition}:{record.offset}"
        trouble = Malformed("id_reused", f"the id {message.id!r} was used before for another message", "ce_id")
        subject = message.subject if ids.is_order(message.subject) else None
        self._bury(Dead(record, ids.heard_key(source, id_), subject, message.type, message.id, message.source, trouble))

    def _lock(self, subjects: Sequence[str]) -> None:
        missing = [subject for subject in subjects if subject not in self.slots]
        if not missing:
            return
        for subject, body, version, sequence, revision, parked_at, reason in tables.lock(self.db, missing):
            memory = self.codec.memory_in(body, version) if body is not None else self.room.empty(subject)
            slot = Slot(subject, memory, memory, sequence, revision, body is not None, parked_at, reason)
            slot.was_parked = parked_at is not None
            self.slots[subject] = slot
        for subject in tables.unpublished(self.db, missing):
            self.slots[subject].gap = True

    # -- handling --------------------------------------------------------------------------------------------

    def _one(self, item: Item, message: Message, heard_id: bytes, inbound: bool) -> None:
        slot = self.slots[message.subject]
        if self.room.keeps_personal and inbound:
            owner = message.data.personal_owner(message.subject)  # type: ignore[attr-defined]
            self.personal += [(owner, name, value, self.now) for name, value in personal_values(message).items()]
        if isinstance(item, ClockDue) and not self._mark_clock(slot, item):
            self._outcome(message, heard_id, PASSED)
            return
        if isinstance(message.data, OperationCommanded) and message.data.verb in RUNTIME_VERBS:
            run_command(self, slot, message)
            self._outcome(message, heard_id, HANDLED)
            return
        if slot.parked_at is not None or self.park_all:
            self.park(slot, message, heard_id, inbound, "stopped by the database" if self.park_all else None)
            return
        self.handle_or_park(slot, message, heard_id, inbound, self.now)

    def handle_or_park(
        self, slot: Slot, message: Message, heard_id: bytes, inbound: bool, first_heard: datetime
    ) -> bool:
        """Run the handler; a bug parks the order. True when it was handled."""
        begun = time.perf_counter()
        try:
            context = self.crossing.context_of(slot, message)
            known = handle(self.room, self.codec, slot, message, first_heard, context)
        except Bug as bug:
            self._spent(message, "bug", begun)
            tell_bug(self.room.name, message, bug)
            self.done.bugs.append(slot.subject)
            self.park(slot, message, heard_id, inbound, f"{message.type}: {bug}")
            return False
        self._spent(message, "handled", begun)
        self.done.good.append(slot.subject)
        self._outcome(message, heard_id, HANDLED if known else PASSED)
        return True

    def _spent(self, message: Message, outcome: str, begun: float) -> None:
        key = (message.type, outcome)
        self.done.seconds[key] = self.done.seconds.get(key, 0.0) + time.perf_counter() - begun

    def park(self, slot: Slot, message: Message, heard_id: bytes, inbound: bool, reason: str | None) -> None:
        """Put a message at the end of its order's queue, and the flag on the order."""
        if slot.parked_at is None:
            slot.parked_at, slot.parked_reason = self.now, reason
        body = None if inbound else self.codec.message_out(message).decode()
        self.parked.append((slot.subject, heard_id, message.id, message.type, inbound, body, self.now))
        self._outcome(message, heard_id, PARKED)

    def _outcome(self, message: Message, heard_id: bytes, outcome: int) -> None:
        self.done.outcomes.append((message.type, OUTCOME_WORDS[outcome]))
        if outcome != HANDLED:
            self.outcomes.append((heard_id, outcome))

    def _mark_clock(self, slot: Slot, item: ClockDue) -> bool:
        """False also when this very batch has stopped or changed the clock: its row will say so only at the end."""
        if any(step.clock_id == item.clock_id for step, _ in slot.clocks):
            return False
        return mark_fired(self.db, item, self.now)

    # -- dead letters ----------------------------------------------------------------------------------------

    def _bury(self, dead: Dead) -> None:
        record, trouble = dead.record, dead.trouble
        letter_id = ids.derive("letter", self.room.name, record.topic, str(record.partition), str(record.offset))
        self.letters.append(
            (
                letter_id,
                dead.heard_id,
                dead.subject,
                *(record.topic, record.partition, record.offset),
                *(trouble.code, trouble.path[:300], trouble.text[:500], self.now),
            )
        )
        self.kept[dead.heard_id] = record
        self.done.outcomes.append((dead.type, OUTCOME_WORDS[DEAD]))
