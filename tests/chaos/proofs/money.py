"""Proves that what was granted is paid or shown as open, by events, by our books and by the provider's."""

from __future__ import annotations

from dataclasses import dataclass

from tests.chaos.proofs.effects import OPEN, ledger
from tests.chaos.proofs.world import Proof, Record, Row, World

# Standings of a grant in which money is still owed and somebody can see why.
SHOWN_OPEN = ("held", "waiting", "requested", "pending", "needs_person")


@dataclass(frozen=True)
class Target:
    """What a grant comes to by policy's last word; minor units of `currency` (empty: never about money)."""

    subject: str
    owed_minor: int
    currency: str
    release: str
    revoked: bool


def targets(world: World) -> dict[str, Target]:
    """Grant id -> its last target. Policy's own sequence says which word is the last."""
    found: dict[str, Target] = {}
    for record in world.said_of("policy", "remedy.granted", "remedy.changed", "remedy.revoked"):
        body, grant_id = record.body, str(record.body.get("grant_id"))
        if record.type == "remedy.revoked":
            before = found.get(grant_id)
            currency = before.currency if before else ""
            found[grant_id] = Target(record.subject, 0, currency, "now", revoked=True)
            continue
        refund = body.get("refund") or {}
        owed, currency = int(refund.get("total_minor", 0)), str(refund.get("currency", ""))
        found[grant_id] = Target(record.subject, owed, currency, str(body.get("release")), revoked=False)
    return found


def paid_by_events(world: World) -> dict[str, int]:
    """Grant id -> minor units its events say the customer has."""
    paid: dict[str, int] = {}
    for record in world.said_of("refunds", "refund.succeeded", "refund.bounced"):
        sign = 1 if record.type == "refund.succeeded" else -1
        grant_id = str(record.body["grant_id"])
        paid[grant_id] = paid.get(grant_id, 0) + sign * int(record.body["amount_minor"])
    return paid


def every_grant_is_paid_or_shown_as_open(world: World) -> Proof:
    """Granted = paid + shown as open, and never paid above the grant unless a person was asked."""
    proof = Proof("granted = paid + shown as open")
    paid = paid_by_events(world)
    standing = {row["id"]: row for row in world.rows("refunds", "register") if row["kind"] == "refund"}
    asked = {str(record.body["grant_id"]) for record in world.said_of("refunds", "refund.needs_person")}
    for grant_id, target in targets(world).items():
        if not target.currency or ("refunds", target.subject) in world.parked:
            proof.note("parked" if target.currency else "not about money")
            continue
        done, row = paid.get(grant_id, 0), standing.get(grant_id)
        called = f"grant {grant_id} of {target.subject}: {target.owed_minor} {target.currency} granted, {done} paid"
        if not proof.need(row is not None, f"{called}, unknown to refunds") or row is None:
            continue
        stands = (row["amount_minor"], row["done_minor"]) == (target.owed_minor, done)
        proof.need(stands, f"{called}; refunds has {row['amount_minor']} granted, {row['done_minor']} paid")
        if done < target.owed_minor:
            proof.need(row["state"] in SHOWN_OPEN, f"{called}, shown as {row['state']}")
            proof.note(f"open: {row['state']}")
        elif done > target.owed_minor:
            proof.need(grant_id in asked, f"{called}: too much, and no person was asked")
            proof.note("paid above, with a person")
        else:
            proof.note("paid in full")
    for grant_id in paid.keys() - targets(world).keys():
        proof.need(False, f"grant {grant_id}: {paid[grant_id]} paid, never granted")
    return proof


def references(world: World) -> dict[tuple[str, str], str]:
    """(subject, payment id) -> the provider's reference, by the order's highest version."""
    best: dict[str, tuple[int, Record]] = {}
    for record in world.of_topic("orders.v1"):
        order = record.body.get("order") or {}
        if isinstance(order, dict) and isinstance(order.get("version"), int):
            subject = f"{order.get('shop_id')}/{order.get('order_id')}"
            if subject not in best or order["version"] > best[subject][0]:
                best[subject] = (order["version"], record)
    found = {}
    for subject, (_, record) in best.items():
        for payment in record.body["order"].get("payments") or ():
            if isinstance(payment, dict) and payment.get("reference"):
                found[subject, str(payment.get("payment_id"))] = str(payment["reference"])
    return found


def lost_disputes(world: World) -> dict[str, Row]:
    """Reference of each dispute the bank decided for its customer -> what was opened, with the instant it closed."""
    opened, lost = {}, {}
    for record in world.of_topic("payments.v1"):
        reference = str(record.body.get("chargeback_reference"))
        if record.type == "chargeback.opened":
            opened[reference] = record.body
        elif record.type == "chargeback.closed" and record.body.get("outcome") == "lost":
            lost[reference] = record.body["at"]
    return {reference: {**opened[reference], "at": at} for reference, at in lost.items() if reference in opened}


def what_was_asked_is_what_the_provider_did(world: World) -> Proof:
    """Each refund asked for is in the provider's books with its amount, currency and payment, in the state we told."""
    proof = Proof("refunds asked, told and done agree")
    by_effect: dict[str, list[Row]] = {}
    for row in world.books.get("refunds", ()):
        if row["our_reference"]:
            by_effect.setdefault(row["our_reference"], []).append(row)
    payments = references(world)
    effects = ledger(world)
    told = {str(record.body["effect_id"]) for record in world.said_of("refunds", "refund.succeeded")}
    for record in world.said_of("refunds", "refund.requested"):
        body, effect_id = record.body, str(record.body["effect_id"])
        wanted = (body["amount_minor"], body["currency"], payments.get((record.subject, body["payment_id"])))
        called = f"refund {effect_id} of {record.subject}"
        proof.need(effect_id in effects, f"{called}: asked for, not in the ledger")
        for row in by_effect.get(effect_id, ()):
            did = (row["amount_minor"], row["currency"], row["payment_reference"])
            proof.need(did == wanted, f"{called}: asked for {wanted}, the provider did {did}")
            state = effects[effect_id]["state"] if effect_id in effects else ""
            waits = state in OPEN or state == "stuck" or ("refunds", record.subject) in world.parked
            proof.need(row["state"] != "succeeded" or effect_id in told or waits, f"{called}: paid, and never told")
    succeeded = {row["refund_reference"]: row for row in world.books.get("refunds", ())}
    succeeded |= lost_disputes(world)  # the customer has it through the bank, and is told so
    for record in world.said_of("refunds", "refund.succeeded"):
        found = succeeded.get(record.body["refund_reference"])
        called = f"{record.body['refund_reference']} of {record.subject}"
        if proof.need(found is not None, f"{called}: told as paid, the provider knows nothing") and found is not None:
            amounts = (found["amount_minor"], found["currency"])
            said = (record.body["amount_minor"], record.body["currency"])
            proof.need(amounts == said, f"{called}: told {said}, the provider paid {amounts}")
    return proof


def never_above_captured(world: World) -> Proof:
    """Per payment: the provider never paid back more than was captured, and our books say what the provider's say.

    What a bank took back in a lost dispute went to the customer as well: both together stay below what was captured.
    """
    proof = Proof("never above captured, our books equal the provider's")
    captured = {row["payment_reference"]: row["captured_minor"] for row in world.books.get("charges", ())}
    gone: dict[str, int] = {}
    ours_pending: dict[str, int] = {}
    for row in world.books.get("refunds", ()):
        reference, minor = row["payment_reference"], row["amount_minor"]
        if row["state"] != "failed":
            gone[reference] = gone.get(reference, 0) + minor
        if row["state"] == "pending" and row["our_reference"]:
            ours_pending[reference] = ours_pending.get(reference, 0) + minor
    for body in lost_disputes(world).values():
        reference = str(body["payment_reference"])
        gone[reference] = gone.get(reference, 0) + int(body["amount_minor"])
        proof.note("taken back by a bank")
    for reference, total in gone.items():
        proof.need(total <= captured.get(reference, 0), f"{reference}: {total} of {captured.get(reference)} paid back")
    under_way = _under_way(world)
    payments = references(world)
    for row in world.rows("refunds", "book"):
        place = (row["subject"], row["payment_id"])
        called = f"book of {place[0]} {place[1]}"
        proof.need(row["reserved"] + row["refunded"] <= row["captured"], f"{called}: above captured")
        reserved = under_way.get(place, 0)
        proof.need(row["reserved"] == reserved, f"{called}: {row['reserved']} reserved, {reserved} under way")
        known = place in payments and not reserved and ("refunds", place[0]) not in world.parked
        if known:
            paid = gone.get(payments[place], 0) - ours_pending.get(payments[place], 0)
            proof.need(row["refunded"] == paid, f"{called}: {row['refunded']} refunded, the provider says {paid}")
    return proof


def _under_way(world: World) -> dict[tuple[str, str], int]:
    """(subject, payment id) -> minor units asked for whose end nobody has said."""
    ended = {
        str(record.body["effect_id"])
        for record in world.said_of("refunds", "refund.succeeded", "refund.failed", "refund.bounced")
    }
    effects = ledger(world)
    found: dict[tuple[str, str], int] = {}
    for record in world.said_of("refunds", "refund.requested"):
        effect_id = str(record.body["effect_id"])
        expired = effect_id in effects and effects[effect_id]["state"] == "expired"
        if effect_id not in ended and not expired:
            place = (record.subject, str(record.body["payment_id"]))
            found[place] = found.get(place, 0) + int(record.body["amount_minor"])
    return found


PROOFS = (every_grant_is_paid_or_shown_as_open, what_was_asked_is_what_the_provider_did, never_above_captured)
