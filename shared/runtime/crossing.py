"""Facts that cross orders: read once in a batch for the customers its orders name; decides nothing about them.

No order of anybody else is locked: two replicas at work on two orders of one customer in the same instant do not see
each other's. What an order of this very batch has come to is seen as it is, as if each had a batch of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import sqlalchemy as sa

from shared.runtime import tables
from shared.runtime.message import Context, CustomerFacts, Message, Standing
from shared.runtime.room import Room
from shared.runtime.seeking import find_orders
from shared.runtime.work import Bug, Slot

NEWEST = 200
"""Rows read per customer: a word that a shop gives to all its guests must not read its whole register."""


class Crossing:
    """What one batch knows across orders. `slots` are the orders in hand, as the batch fills them."""

    __slots__ = ("_db", "_named_by", "_read", "_room", "_slots")

    def __init__(self, db: sa.Connection, room: Room, slots: Mapping[str, Slot]) -> None:
        self._db = db
        self._room = room
        self._slots = slots
        self._read: dict[str, list[tuple[str, Standing]]] = {}
        self._named_by: dict[str, set[str]] = {}

    def look_ahead(self, messages: Sequence[Message]) -> None:
        """One query for all customers that these messages and their orders name; none when they name nobody."""
        named: set[str] = set()
        for message in messages:
            try:
                named |= self._named(self._slots[message.subject], message)
            except Bug:
                continue  # raised again when its turn comes, and then its order is parked
        self._fetch(named)

    def context_of(self, slot: Slot, message: Message) -> Context:
        """The room's context with what stands for the customers named here. Raises Bug when the room cannot tell."""
        named = self._named(slot, message)
        if not named:
            return self._seeking(slot, message)
        self._fetch(named)  # all known from looking ahead, unless the message was parked until now
        return replace(self._room.context, customers={name: self._facts(slot, name) for name in sorted(named)})

    def _seeking(self, slot: Slot, message: Message) -> Context:
        """With the orders such a message may be about; asked one by one, for messages without an order are few."""
        if self._room.seeks is None:
            return self._room.context
        try:
            sought = self._room.seeks(slot.memory, message)
        except Exception as error:
            raise Bug(f"{error.__class__.__name__}: {error}"[:500]) from error
        if sought is None:
            return self._room.context
        return replace(self._room.context, found=find_orders(self._db, sought))

    def _named(self, slot: Slot, message: Message) -> frozenset[str]:
        if self._room.outlook is None:
            return frozenset()
        try:
            named = self._room.outlook(slot.memory, message)
        except Exception as error:
            raise Bug(f"{error.__class__.__name__}: {error}"[:500]) from error
        for customer in named:
            self._named_by.setdefault(customer, set()).add(slot.subject)
        return named

    def _fetch(self, customers: Iterable[str]) -> None:
        unread = [customer for customer in customers if customer not in self._read]
        if not unread:
            return
        self._read |= {customer: [] for customer in unread}
        for row in tables.standing_for(self._db, unread, NEWEST):
            customer, subject, id_, kind, state, case_id, opened_at, items = row
            found = Standing(
                id=id_,
                kind=kind,
                state=state,
                case_id=case_id,
                opened_at=opened_at,
                customer=customer,
                items=tuple(items or ()),
            )
            self._read[customer].append((subject, found))

    def _facts(self, slot: Slot, customer: str) -> CustomerFacts:
        """Of orders in hand what they have come to in this batch, of all others what is written."""
        written = [row for subject, row in self._read[customer] if subject not in self._slots]
        in_hand = self._named_by[customer] - {slot.subject}
        made = [row for subject in in_hand for row in self._slots[subject].memory.register()]
        own = [row for row in made if row.customer == customer]
        return CustomerFacts(tuple(sorted((*written, *own), key=lambda row: row.id)))
