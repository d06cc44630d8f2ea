"""Proves that everything published was handled by every room that hears it, or is shown with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from tests.chaos.proofs.world import ROOMS, Proof, Record, World

_ORDERS = tuple(f"order.{what}" for what in ("placed", "changed", "paid", "shipped", "delivered", "cancelled"))
_WAREHOUSE = (
    *(f"return.{what}" for what in ("received", "inspected")),
    *("stock.reserved", "stock.refused", "replacement.handed_over", "repair.progressed"),
)
# Topic -> types that count as input in the first version, and who hears them. The rest is passed over by its header.
INPUTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "orders.v1": (_ORDERS, ("intake",)),
    "requests.v1": (("request.made", "request.answered", "request.retracted"), ("intake",)),
    "warehouse.v1": (_WAREHOUSE, ("logistics",)),
    "parcels.v1": (("parcel.tracked",), ("logistics",)),
    "payments.v1": (("refund.reported", "chargeback.opened", "chargeback.closed"), ("refunds",)),
    "operations.v1": (("operation.commanded",), ROOMS),
}
LISTENERS = {
    "intake": ("policy", "logistics", "refunds", "notifications"),
    "policy": ("intake", "logistics", "refunds", "notifications"),
    "logistics": ("intake", "policy", "notifications"),
    "refunds": ("intake", "notifications"),
    "notifications": ("intake",),
}
OUTCOMES = {1: "handled", 2: "passed", 3: "refused", 4: "parked", 5: "dead", 6: "skipped", 7: "unresolved"}
PARKED, DEAD = 4, 5


@dataclass(frozen=True)
class Journal:
    """One room's journal, by what a message is called and by where it lay."""

    outcome: dict[tuple[str, str], int]
    letters: frozenset[tuple[str, int, int]]
    waiting: frozenset[tuple[str, int, int]]

    def shows(self, record: Record) -> str:
        """How the room accounts for a record; empty when it does not."""
        found = self.outcome.get((record.source, record.id))
        if found is not None and record.id:
            return OUTCOMES.get(found, f"outcome {found}")
        if record.place in self.letters:
            return "dead"
        if record.place in self.waiting:
            return "unresolved"
        found = self.outcome.get((f"/kafka/{record.topic}", f"{record.partition}:{record.offset}"))
        return OUTCOMES.get(found, "") if found is not None else ""


def journal(world: World, room: str) -> Journal:
    """A room's journal as its tables have it."""
    kept = {bytes(row["id"]): (row["topic"], row["partition"], row["offset"]) for row in world.rows(room, "kept")}
    waiting = (bytes(row["heard_id"]) for row in world.rows(room, "unresolved"))
    return Journal(
        {(row["source"], row["event_id"]): row["outcome"] for row in world.rows(room, "heard")},
        frozenset((row["topic"], row["partition"], row["offset"]) for row in world.rows(room, "letter")),
        frozenset(kept[heard_id] for heard_id in waiting if heard_id in kept),
    )


def expected_rooms(record: Record) -> tuple[str, ...]:
    """Which rooms have to account for a record of an inbound topic."""
    types, rooms = INPUTS[record.topic]
    if not record.attributes.get("type"):
        return rooms  # nobody can know what it is: every listener keeps it as a dead letter
    if record.type not in types:
        return ()
    if record.topic == "operations.v1" and record.body.get("room") in ROOMS:
        return (str(record.body["room"]),)
    return rooms


def every_input_is_accounted_for(world: World) -> Proof:
    """Every record of an inbound topic is in the journal of every room that hears it, or shown with a reason."""
    proof = Proof("every published input is handled, or shown with a reason")
    journals = {room: journal(world, room) for room in ROOMS}
    for topic in INPUTS:
        for record in world.of_topic(topic):
            rooms = expected_rooms(record)
            if not rooms:
                proof.note("passed over by type")
            for room in rooms:
                how = journals[room].shows(record)
                if proof.need(bool(how), f"{room} never heard {_called(record)}"):
                    proof.note(how)
    return proof


def everything_published_arrived(world: World) -> Proof:
    """What the outside says it published lies on its topic."""
    proof = Proof("what was published lies on its topic")
    named = {(record.topic, record.source, record.id) for record in world.records}
    for row in world.published:
        called = (row["topic"], row.get("source", ""), row.get("id", ""))
        place = (row["topic"], row.get("partition", -1), row.get("offset", -1))
        there = called in named if called[2] else place in {record.place for record in world.records}
        proof.need(there, f"published and not on {row['topic']}: {row.get('id') or place}")
    return proof


def another_body_under_a_used_id_is_a_dead_letter(world: World) -> Proof:
    """The same source and id with other content: all but one of the contents died with a letter."""
    proof = Proof("another message under a used id is a dead letter")
    for topic, (_, rooms) in INPUTS.items():
        bodies: dict[tuple[str, str], dict[str, list[Record]]] = {}
        for record in world.of_topic(topic):
            if record.id and record.source and expected_rooms(record):
                of_id = bodies.setdefault((record.source, record.id), {})
                of_id.setdefault(_canonical(record), []).append(record)
        letters = {room: journal(world, room).letters for room in rooms}
        for (_, id_), variants in bodies.items():
            if len(variants) > 1:
                for room in rooms:
                    dead = sum(all(r.place in letters[room] for r in records) for records in variants.values())
                    proof.need(dead >= len(variants) - 1, f"{room} took {len(variants) - dead} bodies of {id_} as one")
    return proof


def every_saying_is_heard(world: World) -> Proof:
    """A room that hears a type of event from another room heard all of them."""
    proof = Proof("what rooms say is heard by every room that handles its type")
    for speaker, listeners in LISTENERS.items():
        source = f"/aftersales/{speaker}"
        for listener in listeners:
            rows = [row for row in world.rows(listener, "heard") if row["source"] == source]
            handled = {row["type"] for row in rows}
            ids = {row["event_id"] for row in rows}
            for record in world.said(speaker):
                if record.type in handled:
                    proof.need(record.id in ids, f"{listener} never heard {_called(record)}")
    return proof


def what_cannot_go_on_is_in_sight(world: World) -> Proof:
    """A journal row that says parked or dead has its row in the queue or among the letters; letters are told."""
    proof = Proof("parked and dead messages stand where people look")
    told = {record.id for record in world.of_topic("aftersales.dead-letters.v1")}
    for room in ROOMS:
        queued = {bytes(row["heard_id"]) for row in world.rows(room, "park")}
        buried = {bytes(row["heard_id"]) for row in world.rows(room, "letter")}
        for row in world.rows(room, "heard"):
            if row["outcome"] == PARKED:
                proof.need(bytes(row["id"]) in queued, f"{room}: {row['event_id']} is parked and in no queue")
            if row["outcome"] == DEAD:
                proof.need(bytes(row["id"]) in buried, f"{room}: {row['event_id']} is dead and has no letter")
        for letter in world.rows(room, "letter"):
            id_ = str(letter["letter_id"])
            proof.need(bool(letter["published"]) and id_ in told, f"{room}: letter {id_} was not told")
        proof.note("orders parked", sum(1 for parked_room, _ in world.parked if parked_room == room))
    return proof


PROOFS = (
    every_input_is_accounted_for,
    everything_published_arrived,
    another_body_under_a_used_id_is_a_dead_letter,
    every_saying_is_heard,
    what_cannot_go_on_is_in_sight,
)


def _called(record: Record) -> str:
    return f"{record.type or 'an unreadable record'} {record.id} ({record.topic}/{record.partition}:{record.offset})"


def _canonical(record: Record) -> str:
    parts: Iterable[str] = (record.type, record.subject, json.dumps(record.body, sort_keys=True))
    return "\x1f".join(parts)
