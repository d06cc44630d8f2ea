"""Proves the promise to listeners: per order 1, 2, 3, … in order, repeats byte-equal, nothing said and kept back."""

from __future__ import annotations

from tests.chaos.proofs.world import PREFIX, ROOMS, SUFFIX, Proof, Record, Row, World


def sequences_have_no_gap(world: World) -> Proof:
    """On each room's topic the first appearances of an order's sequences are 1, 2, 3, … in one partition."""
    proof = Proof("sequences without gaps, first appearances in order")
    for room in ROOMS:
        last: dict[str, int] = {}
        partition: dict[str, int] = {}
        for record in world.of_topic(f"aftersales.{room}.v1"):
            subject, before = record.subject, last.get(record.subject, 0)
            called = f"{room} {subject} #{record.sequence} at {record.partition}:{record.offset}"
            proof.need((record.key or b"").decode("utf-8", "replace") == subject, f"{called}: key and subject differ")
            home = partition.setdefault(subject, record.partition)
            proof.need(home == record.partition, f"{called}: in another partition than before ({home})")
            proof.need(1 <= record.sequence <= before + 1, f"{called}: comes after #{before}")
            last[subject] = max(before, record.sequence)
    return proof


def repeats_are_equal(world: World) -> Proof:
    """The same sequence of an order, or the same id, always comes with the same bytes."""
    proof = Proof("repeats are byte-equal")
    for room in ROOMS:
        by_sequence: dict[tuple[str, int], Record] = {}
        by_id: dict[str, Record] = {}
        for record in world.of_topic(f"aftersales.{room}.v1"):
            first = by_sequence.setdefault((record.subject, record.sequence), record)
            same_id = by_id.setdefault(record.id, record)
            if first is not record or same_id is not record:
                proof.note("repeats")
                equal = first.bytes == record.bytes and same_id.bytes == record.bytes
                called = f"{room} {record.subject} #{record.sequence}"
                proof.need(equal, f"{called}: {record.id} differs from its first appearance ({first.id})")
    return proof


def topic_and_table_agree(world: World) -> Proof:
    """What is in the database as said is what lies on the topic, byte for byte, and nothing waits."""
    proof = Proof("topic and database say the same, nothing is left unpublished")
    for room in ROOMS:
        on_topic = {(r.subject, r.sequence): r for r in world.said(room)}
        in_table = {(row["subject"], row["sequence"]): row for row in world.rows(room, "said")}
        for place, row in in_table.items():
            called = f"{room} {place[0]} #{place[1]} {row['type']}"
            proof.need(bool(row["published"]), f"{called}: not marked as published")
            record = on_topic.get(place)
            if proof.need(record is not None, f"{called}: never reached its topic") and record is not None:
                wrong = _differences(record, row)
                proof.need(not wrong, f"{called}: {', '.join(wrong)} differ between topic and database")
        for place, record in on_topic.items():
            proof.need(place in in_table, f"{room} {place[0]} #{place[1]} {record.type}: published, never committed")
    return proof


def _differences(record: Record, row: Row) -> list[str]:
    pairs = {
        "id": (record.id, str(row["id"])),
        "type": (record.attributes.get("type"), f"{PREFIX}{row['type']}{SUFFIX}"),
        "value": (record.value, bytes(row["payload"])),
        "case": (record.attributes.get("correlationid", ""), str(row["case_id"] or "")),
        "cause": (record.attributes.get("causationid", ""), row["cause"]),
        "run": (record.attributes.get("run", ""), row["run"]),
    }
    return [name for name, (one, other) in pairs.items() if one != other]


def memories_count_what_was_said(world: World) -> Proof:
    """An order's memory counts exactly the sayings there are: no update of it was lost."""
    proof = Proof("each order's memory stands at its last saying")
    for room in ROOMS:
        highest: dict[str, int] = {}
        count: dict[str, int] = {}
        for row in world.rows(room, "said"):
            highest[row["subject"]] = max(highest.get(row["subject"], 0), row["sequence"])
            count[row["subject"]] = count.get(row["subject"], 0) + 1
        memories = {row["subject"]: row["sequence"] for row in world.rows(room, "memory")}
        for subject in memories.keys() | highest.keys():
            said, stands = highest.get(subject, 0), memories.get(subject)
            whole = count.get(subject, 0) == said
            proof.need(stands == said and whole, f"{room} {subject}: memory at {stands}, sayings up to {said}")
    return proof


PROOFS = (sequences_have_no_gap, repeats_are_equal, topic_and_table_agree, memories_count_what_was_said)
