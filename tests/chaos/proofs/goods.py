"""Proves that goods went out once for each grant of goods, and for nothing else, by the warehouse's own books."""

from __future__ import annotations

from collections import Counter

from tests.chaos.proofs.money import paid_by_events
from tests.chaos.proofs.world import Proof, World

REPLACING = ("replacement", "replacement_shipment", "exchange")


def _ordered(world: World) -> dict[str, tuple[str, str]]:
    """Replacement id -> (grant, order), as logistics said it."""
    said = world.said_of("logistics", "replacement.ordered")
    return {str(r.body["replacement_id"]): (str(r.body["grant_id"]), r.subject) for r in said}


def _grants(world: World) -> tuple[dict[str, tuple[str, str]], set[str]]:
    """(grant id -> (remedy, case), grants that were revoked)."""
    kinds: dict[str, tuple[str, str]] = {}
    revoked: set[str] = set()
    for record in world.said_of("policy", "remedy.granted", "remedy.revoked"):
        grant_id = str(record.body["grant_id"])
        if record.type == "remedy.revoked":
            revoked.add(grant_id)
        else:
            kinds[grant_id] = (str(record.body.get("kind", "")), str(record.body["case_id"]))
    return kinds, revoked


def each_grant_of_goods_is_ordered_once(world: World) -> Proof:
    """One order at the warehouse per replacement said, one replacement per grant; a revoked one stays at home."""
    proof = Proof("goods are ordered once per grant, and stay when it is revoked")
    books = Counter((row["kind"], str(row["about"])) for row in world.books.get("orders_out", ()))
    ordered, (kinds, revoked) = _ordered(world), _grants(world)
    failed = {str(record.body["replacement_id"]) for record in world.said_of("logistics", "replacement.failed")}
    shipped = {str(record.body["replacement_id"]) for record in world.said_of("logistics", "replacement.shipped")}
    for replacement_id, (grant_id, subject) in ordered.items():
        called = f"replacement {replacement_id} of {subject}"
        kind = kinds.get(grant_id, ("", ""))[0]
        proof.need(kind in REPLACING, f"{called}: its grant is {kind or 'unknown'}")
        orders = books["replacement", replacement_id]
        ends = replacement_id in failed or grant_id in revoked or ("logistics", subject) in world.parked
        proof.need(orders == 1 or (orders == 0 and ends), f"{called}: ordered {orders} times at the warehouse")
        if grant_id in revoked and not {replacement_id} & (failed | shipped):
            called_off = books["cancellation", replacement_id]
            proof.need(called_off == 1, f"{called}: revoked, called off {called_off} times")
        proof.note("called off" if grant_id in revoked else "live")
    stands = {id_: grant_id for id_, (grant_id, _) in ordered.items() if not books["cancellation", id_]}
    per_grant = Counter(stands.values())
    for grant_id, count in per_grant.items():
        proof.need(count == 1, f"grant {grant_id}: {count} replacements")
    for kind, about in books:
        if kind == "replacement":
            proof.need(about in ordered, f"{about}: ordered at the warehouse, and nobody said so")
    return proof


def nobody_gets_goods_and_money(world: World) -> Proof:
    """In one case, goods that arrived for a grant that stands go with no refund of another grant."""
    proof = Proof("nobody gets new goods and the money for them")
    kinds, revoked = _grants(world)
    paid = {kinds[grant_id][1] for grant_id, minor in paid_by_events(world).items() if minor and grant_id in kinds}
    for record in world.said_of("logistics", "replacement.delivered", "repair.returned"):
        grant_id, case_id = str(record.body["grant_id"]), str(record.body["case_id"])
        mended = record.body.get("outcome", "fixed") == "fixed" and grant_id not in revoked
        proof.need(not mended or case_id not in paid, f"case {case_id} of {record.subject}: goods and money")
    return proof


PROOFS = (each_grant_of_goods_is_ordered_once, nobody_gets_goods_and_money)
