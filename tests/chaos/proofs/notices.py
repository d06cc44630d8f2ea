"""Proves that no customer was told anything before the event that allows it, and nothing twice."""

from __future__ import annotations

from datetime import timedelta

from tests.chaos.proofs.effects import carried_out, ledger
from tests.chaos.proofs.money import lost_disputes
from tests.chaos.proofs.world import Proof, Record, World, instant

# The table of contract and brief: which event allows which notice.
ALLOWED_BY = {
    "acknowledgement": ("case.opened",),
    "with_person": ("case.handed_to_person",),
    "staff_answer": ("case.answered",),
    "approved": ("remedy.granted",),
    "return_instructions": ("return.label_issued",),
    "pickup_booked": ("pickup.booked",),
    "goods_received": ("return.received",),
    "refund_released": ("remedy.changed",),
    "refund_sent": ("refund.succeeded",),
    "refused": ("decision.made",),
    "choose_remedy": ("decision.made",),
    "facts_asked": ("case.facts_asked",),
    "promise_at_risk": ("clock.warned",),
    "promise_broken": ("clock.breached",),
    "staff_promise_at_risk": ("clock.warned",),
    "refund_delayed_by_person": ("refund.needs_person", "refund.failed"),
    "merged": ("case.merged",),
    "case_closed": ("case.closed",),
    "reminder": ("clock.warned",),
    "goods_at_risk": ("clock.warned",),
    "article_answer": ("case.answered",),
    "goods_inspected": ("return.inspected",),
    "pickup_missed": ("pickup.missed",),
    "pickup_refused": ("pickup.refused",),
    "return_expired": ("return.expired",),
    "replacement_ordered": ("replacement.reserved",),
    "replacement_shipped": ("replacement.shipped",),
    "replacement_delivered": ("replacement.delivered",),
    "replacement_failed": ("replacement.failed",),
    "repair_received": ("repair.received",),
    "repair_quoted": ("repair.quoted",),
    "repair_shipped": ("repair.shipped",),
    "repair_returned": ("repair.returned",),
    "repair_failed": ("repair.failed",),
    "route_asked": ("case.facts_asked",),
    "rerouted": ("refund.rerouted",),
    "staff_chargeback": ("chargeback.noted",),
}
# The provider's clock shows milliseconds, ours microseconds.
_ROUNDING = timedelta(milliseconds=1)


def no_notice_before_its_event(world: World) -> Proof:
    """Every notice names an event that was said before, allows it, and is about the same case."""
    proof = Proof("no notice before the event that allows it")
    for record in world.said_of("notifications", "notice.sent", "notice.failed", "notice.bounced", "notice.expired"):
        body = record.body
        called = f"{body.get('template')} of {record.subject} ({record.id})"
        event = world.event_by_id.get(str(body.get("allowed_by")))
        if not proof.need(event is not None, f"{called}: allowed by {body.get('allowed_by')}, which nobody said"):
            continue
        if event is None:
            continue
        fits = event.type in ALLOWED_BY.get(str(body.get("template")), ())
        proof.need(fits, f"{called}: {event.type} does not allow it")
        proof.need(event.body.get("case_id") == body.get("case_id"), f"{called}: its event is about another case")
        _need_after(proof, called, event, record)
        proof.note(f"{body.get('template')} {record.type.removeprefix('notice.')}")
    return proof


def _need_after(proof: Proof, called: str, event: Record, notice: Record) -> None:
    said = instant(event.attributes.get("recordedtime"))
    told = instant(notice.body.get("accepted_at") or notice.attributes.get("recordedtime"))
    before = said is not None and told is not None and told + _ROUNDING >= said
    proof.need(before, f"{called}: told at {told}, its event was said at {said}")


def no_mail_before_its_event(world: World) -> Proof:
    """By the mail provider's own books: each mail was accepted after its event was said, and is told as sent."""
    proof = Proof("by the provider's books no mail left before its event")
    effects = {id_: row for id_, row in ledger(world).items() if row["kind"] == "notice.mail"}
    told = {str(record.body.get("notice_id")) for record in world.said_of("notifications", "notice.sent")}
    for effect_id, rows in carried_out(world).items():
        effect = effects.get(effect_id)
        if effect is None:
            continue
        payload = effect["payload"]
        event = world.event_by_id.get(str(payload.get("allowed_by")))
        said = instant(event.attributes.get("recordedtime")) if event else None
        called = f"mail {payload.get('template')} {effect_id} of {effect['subject']}"
        for row in rows:
            accepted = instant(row.get("accepted_at"))
            if accepted is None:
                continue  # SMTP's book has wall time only
            right = said is not None and accepted + _ROUNDING >= said
            proof.need(right, f"{called}: accepted at {accepted}, its event was said at {said}")
        if effect["state"] == "done" and ("notifications", effect["subject"]) not in world.parked:
            proof.need(str(payload.get("notice_id")) in told, f"{called}: sent, and never told")
    return proof


def refunded_is_only_said_when_it_is(world: World) -> Proof:
    """A customer reads `refund_sent` only when the whole grant was paid, and the provider had done it by then."""
    proof = Proof("nobody is told of a refund that was not made")
    paid_at = {row["refund_reference"]: instant(row["changed_at"]) for row in world.books.get("refunds", ())}
    paid_at |= {reference: instant(body.get("at")) for reference, body in lost_disputes(world).items()}
    for record in world.said_of("notifications", "notice.sent"):
        if record.body.get("template") != "refund_sent":
            continue
        event = world.event_by_id.get(str(record.body.get("allowed_by")))
        called = f"refund_sent of {record.subject} ({record.id})"
        complete = event is not None and event.type == "refund.succeeded" and event.body.get("complete") is True
        if not proof.need(complete, f"{called}: not allowed by a refund that completes its grant") or event is None:
            continue
        done = paid_at.get(str(event.body.get("refund_reference")))
        told = instant(record.body.get("accepted_at"))
        right = done is not None and told is not None and told + _ROUNDING >= done
        proof.need(right, f"{called}: told at {told}, the provider paid at {done}")
    return proof


def no_notice_twice(world: World) -> Proof:
    """One notice has one effect and is told as sent at most once."""
    proof = Proof("no notice twice")
    effects: dict[str, int] = {}
    for row in ledger(world).values():
        if row["kind"] == "notice.mail":
            notice_id = str(row["payload"].get("notice_id"))
            effects[notice_id] = effects.get(notice_id, 0) + 1
    for notice_id, count in effects.items():
        proof.need(count == 1, f"notice {notice_id}: {count} effects")
    sent: dict[str, int] = {}
    for record in world.said_of("notifications", "notice.sent"):
        notice_id = str(record.body.get("notice_id"))
        sent[notice_id] = sent.get(notice_id, 0) + 1
    for notice_id, count in sent.items():
        proof.need(count == 1 and notice_id in effects, f"notice {notice_id}: told as sent {count} times")
    return proof


PROOFS = (no_notice_before_its_event, no_mail_before_its_event, refunded_is_only_said_when_it_is, no_notice_twice)
