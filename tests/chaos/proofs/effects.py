"""Proves that each effect was carried out once at its provider, by the provider's own books."""

from __future__ import annotations

from collections import Counter

from tests.chaos.proofs.world import ROOMS, Proof, Row, World

# Effect kind and provider -> the book it fills. Mail over SMTP has neither key nor look-up and may repeat.
BOOK_OF = {
    ("refund.execute", "sandbox"): "refunds",
    ("return.label", "sandbox"): "labels",
    ("return.pickup", "sandbox"): "pickups",
    ("replacement.order", "sandbox"): "orders_out",
    ("replacement.cancel", "sandbox"): "orders_out",
    ("repair.order", "sandbox"): "orders_out",
    ("notice.mail", "sandbox"): "messages",
    ("notice.mail", "smtp"): "smtp",
}
MAY_REPEAT = {"smtp"}
OPEN = ("pending", "in_flight", "unknown")
NEVER_DONE = ("refused", "expired")


def ledger(world: World) -> dict[str, Row]:
    """Every room's effects by id."""
    return {str(row["effect_id"]): row for room in ROOMS for row in world.rows(room, "effect")}


def ours(book: str, row: Row) -> str:
    """Our reference in a book's row; empty for what others did."""
    if book == "smtp":
        return str((row.get("headers") or {}).get("X-Our-Reference") or "")
    return str(row.get("our_reference") or "")


def carried_out(world: World) -> dict[str, list[Row]]:
    """Effect id -> the rows of the provider's books that carry it."""
    found: dict[str, list[Row]] = {}
    for book in sorted(set(BOOK_OF.values())):
        for row in world.books.get(book, ()):
            if ours(book, row):
                found.setdefault(ours(book, row), []).append({**row, "book": book})
    return found


def each_effect_happened_once(world: World) -> Proof:
    """Done: once, under the ledger's reference. Refused or expired: never. A mail over SMTP: once more per kill."""
    proof = Proof("each effect was carried out once at its provider")
    done = carried_out(world)
    kills = Counter(str(effect) for row in world.killed for effect in row.get("in_flight", ()))
    for effect_id, row in ledger(world).items():
        times = done.get(effect_id, [])
        called = f"{row['kind']} {effect_id} ({row['state']}, {row['subject']})"
        most = 1 + (kills[effect_id] if world.killed else world.kills) if row["provider"] in MAY_REPEAT else 1
        proof.need(len(times) <= most, f"{called}: carried out {len(times)} times")
        if row["state"] == "done":
            proof.need(len(times) >= 1, f"{called}: done by the ledger, not in the provider's books")
            known = not row["reference"] or not times or any(row["reference"] in one.values() for one in times)
            proof.need(known, f"{called}: the provider has no {row['reference']}")
        if row["state"] in NEVER_DONE:
            proof.need(not times, f"{called}: in the provider's books all the same")
        proof.note(f"{row['kind']} {row['state']}")
    return proof


def nothing_happened_without_the_ledger(world: World) -> Proof:
    """Whatever the provider did under a reference of ours stands in the ledger, in the book of its kind."""
    proof = Proof("nothing was carried out that no ledger asked for")
    known = ledger(world)
    for effect_id, rows in carried_out(world).items():
        effect = known.get(effect_id)
        books = {row["book"] for row in rows}
        wanted = BOOK_OF.get((effect["kind"], effect["provider"])) if effect else None
        proof.need(books == {wanted}, f"{effect_id}: in {', '.join(sorted(books))}, the ledger says {wanted}")
    return proof


def no_effect_is_left_open(world: World) -> Proof:
    """At the end nothing is still to be done, apart from what was said to stay open."""
    proof = Proof("no effect is left open")
    for effect_id, row in ledger(world).items():
        if row["state"] in OPEN and effect_id in world.allowed_open:
            proof.note("open, as was said")
            continue
        called = f"{row['kind']} {effect_id} ({row['subject']}): {row['state']}, {row['reason']}"
        proof.need(row["state"] not in OPEN, called)
    return proof


PROOFS = (each_effect_happened_once, nothing_happened_without_the_ledger, no_effect_is_left_open)
