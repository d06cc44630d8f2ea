"""Each proof of the checker holds over one honest case and turns red when the thing it guards is broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.chaos.checker import PROOFS, check, shown
from tests.chaos.proofs import cases, effects, goods, heard, money, notices, said
from tests.unit.checker.small_world import CASE, GRANT, ORDER, REFUND_EFFECT, START, SmallWorld, at, heard_row, record
from tests.unit.checker.small_world import said as saying


def test_every_proof_holds_over_an_honest_case_and_looks_at_something() -> None:
    proofs = check(SmallWorld().world())
    assert [proof.offenders for proof in proofs if not proof.holds] == []
    assert len(proofs) == len(PROOFS)
    idle = {"what_cannot_go_on_is_in_sight", "another_body_under_a_used_id_is_a_dead_letter", "repeats_are_equal"}
    idle |= {"each_grant_of_goods_is_ordered_once", "nobody_gets_goods_and_money"}
    assert {made.__name__ for made, proof in zip(PROOFS, proofs, strict=True) if not proof.checked} == idle


def test_a_broken_proof_is_shown_with_its_first_offenders() -> None:
    small = SmallWorld()
    small.tables["refunds"]["effect"][0]["state"] = "pending"
    text = shown(check(small.world()))
    assert "BROKEN  no effect is left open" in text
    assert REFUND_EFFECT in text


def test_an_input_that_no_journal_has_is_found() -> None:
    small = SmallWorld()
    small.append(record("parcels.v1", 0, "parcel.tracked", {}))
    assert "logistics never heard parcel.tracked" in small.broken(heard.every_input_is_accounted_for)


def test_an_input_is_accounted_for_by_a_letter_at_its_place_or_by_waiting_for_its_subject() -> None:
    small = SmallWorld()
    lost = small.append(record("warehouse.v1", 0, "return.received", {}, id="lost-1"))
    assert small.broken(heard.every_input_is_accounted_for)
    small.tables["logistics"]["unresolved"] = [{"heard_id": b"x", "topic": "warehouse.v1"}]
    small.tables["logistics"]["kept"] = [{"id": b"x", "topic": "warehouse.v1", "partition": 0, "offset": lost.offset}]
    assert small.broken(heard.every_input_is_accounted_for) == ""
    small.tables["logistics"]["unresolved"] = []
    place = {"topic": "warehouse.v1", "partition": 0, "offset": lost.offset}
    small.tables["logistics"]["letter"] = [{**place, "letter_id": "l", "heard_id": b"y", "published": True}]
    assert small.broken(heard.every_input_is_accounted_for) == ""


def test_a_record_without_a_type_is_expected_among_the_letters_of_every_listener() -> None:
    small = SmallWorld()
    small.append(replace(record("operations.v1", 0, "x", {}), headers=(), value=b"\xff"))
    assert len(heard.every_input_is_accounted_for(small.world()).offenders) == 5


def test_a_command_is_expected_only_in_the_room_it_names() -> None:
    small = SmallWorld()
    command = small.append(record("operations.v1", 0, "operation.commanded", {"room": "policy", "verb": "decide"}))
    assert "policy never heard" in small.broken(heard.every_input_is_accounted_for)
    small.tables["policy"]["heard"].append(heard_row(command))
    assert small.broken(heard.every_input_is_accounted_for) == ""


def test_something_published_that_never_arrived_is_found() -> None:
    small = SmallWorld()
    small.published.append({"topic": "orders.v1", "source": "/shops/blue/test", "id": "order-gone"})
    assert "order-gone" in small.broken(heard.everything_published_arrived)


def test_two_bodies_under_one_id_need_a_letter() -> None:
    small = SmallWorld()
    other = replace(small.find("requests.v1-0"), value=b'{"request_id": "rq-1", "kind": "other"}')
    small.append(other)
    assert "bodies of requests.v1-0" in small.broken(heard.another_body_under_a_used_id_is_a_dead_letter)


def test_a_saying_that_a_listener_missed_is_found() -> None:
    small = SmallWorld()
    lost = "policy-2"
    rows = small.tables["refunds"]["heard"]
    rows.append(heard_row(saying("policy", 3, "remedy.changed", 9)))
    small.tables["refunds"]["heard"] = [row for row in rows if row["event_id"] != lost]
    assert "refunds never heard remedy.changed policy-2" in small.broken(heard.every_saying_is_heard)


def test_a_parked_message_in_no_queue_and_a_letter_nobody_was_told_of_are_found() -> None:
    small = SmallWorld()
    small.tables["intake"]["heard"][0]["outcome"] = 4
    assert "in no queue" in small.broken(heard.what_cannot_go_on_is_in_sight)
    small = SmallWorld()
    letter = {"letter_id": "l-1", "heard_id": b"z", "topic": "orders.v1", "partition": 0, "offset": 9}
    small.tables["intake"]["letter"].append({**letter, "published": True})
    assert "was not told" in small.broken(heard.what_cannot_go_on_is_in_sight)


def test_a_gap_a_wrong_order_and_a_second_partition_break_the_sequence() -> None:
    small = SmallWorld()
    small.records.remove(small.find("intake-2"))
    assert "#3" in small.broken(said.sequences_have_no_gap)
    small = SmallWorld()
    first, second = small.find("refunds-1"), small.find("refunds-2")
    small.records.remove(first)
    small.records.remove(second)
    small.records += [replace(first, offset=1), replace(second, offset=0)]
    assert "comes after #0" in small.broken(said.sequences_have_no_gap)
    small = SmallWorld()
    moved = small.find("refunds-2")
    small.records.remove(moved)
    small.records.append(replace(moved, partition=1))
    assert "another partition" in small.broken(said.sequences_have_no_gap)


def test_an_equal_repeat_is_noted_and_a_different_one_is_found() -> None:
    small = SmallWorld()
    small.append(small.find("intake-1"))
    again = said.repeats_are_equal(small.world())
    assert again.holds
    assert again.noted == {"repeats": 1}
    small.append(replace(small.find("intake-1"), value=b"{}"))
    assert "differs from its first appearance" in small.broken(said.repeats_are_equal)


def test_another_id_under_a_used_sequence_is_found() -> None:
    small = SmallWorld()
    small.append(saying("intake", 1, "case.opened", 1))
    small.records[-1] = replace(small.records[-1], headers=small.find("intake-2").headers)
    assert small.broken(said.repeats_are_equal)


def test_a_saying_in_one_of_topic_and_table_only_is_found() -> None:
    small = SmallWorld()
    small.records.remove(small.find("intake-4"))
    assert "never reached its topic" in small.broken(said.topic_and_table_agree)
    small = SmallWorld()
    small.tables["intake"]["said"].pop()
    assert "never committed" in small.broken(said.topic_and_table_agree)


def test_an_unpublished_saying_and_one_with_other_bytes_are_found() -> None:
    small = SmallWorld()
    small.tables["intake"]["said"][0]["published"] = False
    assert "not marked as published" in small.broken(said.topic_and_table_agree)
    small = SmallWorld()
    small.tables["intake"]["said"][0]["payload"] = b"{}"
    assert "value differ" in small.broken(said.topic_and_table_agree)


def test_a_lost_update_of_a_memory_is_found() -> None:
    small = SmallWorld()
    small.tables["policy"]["memory"][0]["sequence"] = 1
    assert "memory at 1, sayings up to 2" in small.broken(said.memories_count_what_was_said)


def test_a_second_refund_label_or_mail_for_one_effect_is_found() -> None:
    for book in ("refunds", "labels", "messages"):
        small = SmallWorld()
        small.books[book].append(small.books[book][0])
        assert "carried out 2 times" in small.broken(effects.each_effect_happened_once)


def test_a_done_effect_the_provider_knows_nothing_of_and_an_expired_one_it_did_are_found() -> None:
    small = SmallWorld()
    small.books["labels"] = []
    assert "not in the provider's books" in small.broken(effects.each_effect_happened_once)
    small = SmallWorld()
    small.tables["logistics"]["effect"][0]["state"] = "expired"
    assert "all the same" in small.broken(effects.each_effect_happened_once)
    small = SmallWorld()
    small.tables["logistics"]["effect"][0]["reference"] = "lb_other"
    assert "has no lb_other" in small.broken(effects.each_effect_happened_once)


def test_a_mail_over_smtp_may_repeat_once_per_kill_that_had_it_in_flight() -> None:
    small = SmallWorld()
    mail = small.tables["notifications"]["effect"][0]
    mail |= {"provider": "smtp", "reference": ""}
    row = {"headers": {"X-Our-Reference": mail["effect_id"]}}
    small.books["messages"] = [m for m in small.books["messages"] if m["our_reference"] != mail["effect_id"]]
    small.books["smtp"] = [row, row]
    assert "carried out 2 times" in small.broken(effects.each_effect_happened_once)
    small.killed = [{"worker": "notifications-1", "in_flight": [mail["effect_id"]]}]
    assert small.broken(effects.each_effect_happened_once) == ""
    small.killed = [{"worker": "notifications-1", "in_flight": ["another"]}]
    assert "carried out 2 times" in small.broken(effects.each_effect_happened_once)


def test_what_the_provider_did_without_our_ledger_is_found() -> None:
    small = SmallWorld()
    small.books["refunds"].append({**small.books["refunds"][0], "our_reference": "effect-nobody"})
    assert "effect-nobody" in small.broken(effects.nothing_happened_without_the_ledger)


def test_an_effect_left_open_is_found() -> None:
    small = SmallWorld()
    small.tables["logistics"]["effect"][0]["state"] = "unknown"
    assert "unknown" in small.broken(effects.no_effect_is_left_open)


def test_a_grant_neither_paid_nor_open_is_found() -> None:
    small = SmallWorld()
    small.change("policy-2", refund={"total_minor": 4500, "currency": "EUR"})
    assert "4500 EUR granted, 4000 paid" in small.broken(money.every_grant_is_paid_or_shown_as_open)
    small.tables["refunds"]["register"][0] |= {"amount_minor": 4500, "state": "needs_person"}
    assert small.broken(money.every_grant_is_paid_or_shown_as_open) == ""


def test_more_paid_than_granted_without_a_person_is_found() -> None:
    small = SmallWorld()
    small.change("policy-2", refund={"total_minor": 3000, "currency": "EUR"})
    small.tables["refunds"]["register"][0]["amount_minor"] = 3000
    assert "too much" in small.broken(money.every_grant_is_paid_or_shown_as_open)


def test_money_without_a_grant_is_found() -> None:
    small = SmallWorld()
    small.change("refunds-2", grant_id="grant-nobody")
    assert any("never granted" in o for o in money.every_grant_is_paid_or_shown_as_open(small.world()).offenders)


def test_another_amount_or_another_payment_at_the_provider_is_found() -> None:
    for change in ({"amount_minor": 3999}, {"payment_reference": "ch_other"}, {"currency": "USD"}):
        small = SmallWorld()
        small.books["refunds"][0] |= change
        assert "the provider did" in small.broken(money.what_was_asked_is_what_the_provider_did)


def test_a_refund_told_that_the_provider_never_made_and_one_made_that_was_never_told_are_found() -> None:
    small = SmallWorld()
    small.books["refunds"] = []
    assert "the provider knows nothing" in small.broken(money.what_was_asked_is_what_the_provider_did)
    small = SmallWorld()
    small.change("refunds-2", effect_id="effect-another")
    assert "never told" in small.broken(money.what_was_asked_is_what_the_provider_did)


def test_more_paid_back_than_captured_is_found() -> None:
    small = SmallWorld()
    small.books["charges"][0]["captured_minor"] = 3999
    assert "4000 of 3999 paid back" in small.broken(money.never_above_captured)


def test_books_that_differ_from_the_provider_or_keep_a_reservation_are_found() -> None:
    small = SmallWorld()
    small.tables["refunds"]["book"][0]["refunded"] = 3000
    assert "3000 refunded, the provider says 4000" in small.broken(money.never_above_captured)
    small = SmallWorld()
    small.tables["refunds"]["book"][0]["reserved"] = 1000
    assert "1000 reserved, 0 under way" in small.broken(money.never_above_captured)


def test_a_notice_before_its_event_by_another_event_or_by_none_is_found() -> None:
    small = SmallWorld()
    small.change("notifications-2", accepted_at=at(7))
    assert "told at" in small.broken(notices.no_notice_before_its_event)
    small.change("notifications-2", accepted_at=at(32), allowed_by="refunds-1")
    assert "refund.requested does not allow it" in small.broken(notices.no_notice_before_its_event)
    small.change("notifications-2", allowed_by="nobody-1")
    assert "which nobody said" in small.broken(notices.no_notice_before_its_event)


def test_a_mail_that_left_before_its_event_or_was_never_told_is_found() -> None:
    small = SmallWorld()
    small.books["messages"][1]["accepted_at"] = at(7)
    assert "accepted at" in small.broken(notices.no_mail_before_its_event)
    small = SmallWorld()
    small.change("notifications-1", notice_id="notice-other")
    assert "never told" in small.broken(notices.no_mail_before_its_event)


def test_refund_sent_before_the_provider_paid_or_before_all_is_paid_is_found() -> None:
    small = SmallWorld()
    small.books["refunds"][0]["changed_at"] = at(60)
    assert "the provider paid at" in small.broken(notices.refunded_is_only_said_when_it_is)
    small = SmallWorld()
    small.change("refunds-2", complete=False)
    assert "completes its grant" in small.broken(notices.refunded_is_only_said_when_it_is)


def test_a_notice_told_twice_is_found() -> None:
    small = SmallWorld()
    small.change("notifications-2", notice_id="notice-acknowledgement")
    assert "told as sent 2 times" in small.broken(notices.no_notice_twice)


def test_a_request_without_a_case_and_one_with_two_are_found() -> None:
    small = SmallWorld()
    small.change("intake-1", request={"request_id": "rq-other"})
    assert "0 cases opened" in small.broken(cases.each_request_opens_one_case) or "rq-other" in small.broken(
        cases.each_request_opens_one_case
    )
    small = SmallWorld()
    small.append(saying("intake", 5, "case.opened", 9, request={"request_id": "rq-1"}))
    assert "2 cases opened" in small.broken(cases.each_request_opens_one_case)


def test_a_case_that_moved_is_opened_once_under_each_key_and_only_where_it_was_told_to_go() -> None:
    small = SmallWorld()
    moved = saying("intake", 5, "case.opened", 9, request={"request_id": "rq-1"}, matched_from="blue/contact:1")
    small.append(replace(moved, headers=tuple((n, b"blue/2" if n == "ce_subject" else v) for n, v in moved.headers)))
    assert "never said to move there" in small.broken(cases.each_request_opens_one_case)
    small.append(saying("intake", 6, "case.matched", 9, to_subject="blue/2"))
    assert small.broken(cases.each_request_opens_one_case) == ""


def test_a_promise_that_ran_out_in_silence_or_stopped_untold_is_found() -> None:
    small = SmallWorld()
    small.change("intake-4", case_id="case-other")
    small.tables["intake"]["clock"][0] |= {"state": "running", "due_at": START, "warn_at": START}
    assert "still nobody told" in small.broken(cases.every_promise_is_kept_running_or_told)
    small.tables["intake"]["clock"][0]["breached_at"] = START + timedelta(minutes=1)
    assert "breached, never told" in small.broken(cases.every_promise_is_kept_running_or_told)
    small = SmallWorld()
    small.records.remove(small.find("intake-3"))
    assert "stopped, never told" in small.broken(cases.every_promise_is_kept_running_or_told)


def test_a_closed_case_with_a_running_clock_is_found() -> None:
    small = SmallWorld()
    small.tables["intake"]["clock"][0]["state"] = "running"
    assert "still running" in small.broken(cases.a_closed_case_promises_nothing)


def test_an_order_that_is_parked_is_shown_and_breaks_no_proof_about_its_end() -> None:
    small = SmallWorld()
    small.tables["refunds"]["memory"][0]["parked_at"] = START
    small.tables["refunds"]["register"] = []
    assert ("refunds", ORDER) in small.world().parked
    assert small.broken(money.every_grant_is_paid_or_shown_as_open) == ""


def _with_goods(small: SmallWorld, orders: int, **grant: str) -> SmallWorld:
    """A second case whose replacement was ordered so often at the warehouse."""
    names = {"case_id": "case-2", "grant_id": "grant-2"}
    small.append(saying("policy", 3, "remedy.granted", 40, **names, kind="replacement_shipment", **grant))
    small.append(saying("logistics", 2, "replacement.ordered", 41, **names, replacement_id="rpl-1"))
    small.books["orders_out"] = [{"kind": "replacement", "about": "rpl-1"}] * orders
    return small


def test_goods_ordered_once_are_as_they_should_be() -> None:
    assert _with_goods(SmallWorld(), 1).broken(goods.each_grant_of_goods_is_ordered_once) == ""


def test_goods_ordered_twice_or_never_are_found() -> None:
    assert "ordered 2 times" in _with_goods(SmallWorld(), 2).broken(goods.each_grant_of_goods_is_ordered_once)
    assert "ordered 0 times" in _with_goods(SmallWorld(), 0).broken(goods.each_grant_of_goods_is_ordered_once)


def test_goods_and_money_in_one_case_are_found() -> None:
    small = _with_goods(SmallWorld(), 1)
    names = {"case_id": CASE, "grant_id": "grant-2", "replacement_id": "rpl-1"}
    small.append(saying("policy", 4, "remedy.granted", 42, case_id=CASE, grant_id=GRANT, kind="refund"))
    small.append(saying("logistics", 3, "replacement.delivered", 43, **names))
    assert "goods and money" in small.broken(goods.nobody_gets_goods_and_money)
