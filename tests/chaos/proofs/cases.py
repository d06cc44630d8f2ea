"""Proves that each request became one case, and that every promise stands, was kept, or was told as broken."""

from __future__ import annotations

from datetime import timedelta

from tests.chaos.proofs.heard import journal
from tests.chaos.proofs.world import Proof, World

HANDLED = "handled"
# A breach waits for the other rooms' input, but at most fifteen minutes; a warning is told within moments.
BREACH_TOLD_WITHIN = timedelta(minutes=16)
WARNING_TOLD_WITHIN = timedelta(minutes=2)


def each_request_opens_one_case(world: World) -> Proof:
    """A request opens its case once under the key it came with, and once more where it is told to move to."""
    proof = Proof("each request opens its case exactly once")
    book = journal(world, "intake")
    wanted = {
        str(record.body["request_id"])
        for record in world.of_topic("requests.v1")
        if record.type == "request.made" and record.body.get("request_id") and book.shows(record) == HANDLED
    }
    opened: dict[str, int] = {}
    under: dict[tuple[str, str], int] = {}
    moved = {(record.body["case_id"], record.body["to_subject"]) for record in world.said_of("intake", "case.matched")}
    for record in world.said_of("intake", "case.opened"):
        case_id, place = str(record.body["case_id"]), (str(record.body["case_id"]), record.subject)
        under[place] = under.get(place, 0) + 1
        if record.body.get("matched_from"):
            proof.need(place in moved, f"case {case_id}: opened under {record.subject}, never said to move there")
            continue
        request_id = str((record.body.get("request") or {}).get("request_id"))
        opened[request_id] = opened.get(request_id, 0) + 1
    for request_id in wanted | opened.keys():
        count = opened.get(request_id, 0)
        proof.need(count == 1 and request_id in wanted, f"request {request_id}: {count} cases opened")
    for (case_id, subject), count in under.items():
        proof.need(count == 1, f"case {case_id}: opened {count} times under {subject}")
    return proof


def every_promise_is_kept_running_or_told(world: World) -> Proof:
    """Each clock is stopped and told as stopped, or running in time, or breached and told as breached."""
    proof = Proof("every clock is stopped, running in time, or told as breached")
    told: dict[str, set[str]] = {}
    for record in world.said("intake"):
        if record.type.startswith("clock."):
            told.setdefault(str(record.body.get("clock_id")), set()).add(record.type.removeprefix("clock."))
    clocks = {str(row["clock_id"]): row for row in world.rows("intake", "clock")}
    for clock_id, row in clocks.items():
        called = f"clock {row['kind']} {clock_id} of {row['subject']}"
        if ("intake", row["subject"]) in world.parked:
            proof.note("parked")
            continue
        said = told.get(clock_id, set())
        proof.need("started" in said, f"{called}: never told as started")
        proof.need(row["state"] != "stopped" or "stopped" in said, f"{called}: stopped, never told")
        proof.need(row["breached_at"] is None or "breached" in said, f"{called}: breached, never told")
        proof.need(row["warned_at"] is None or "warned" in said, f"{called}: warned, never told")
        if row["state"] == "running":
            late = row["breached_at"] is None and row["due_at"] + BREACH_TOLD_WITHIN < world.now
            proof.need(not late, f"{called}: due {row['due_at']}, still nobody told")
            silent = row["warned_at"] is None and row["warn_at"] + WARNING_TOLD_WITHIN < world.now
            proof.need(not silent, f"{called}: to be warned {row['warn_at']}, still nobody told")
        proof.note("breached" if row["breached_at"] is not None else row["state"])
    for clock_id in told.keys() - clocks.keys():
        proof.need(False, f"clock {clock_id}: told, not among the clocks")
    return proof


def a_closed_case_promises_nothing(world: World) -> Proof:
    """When the last word of intake on a case is that it is closed, none of its clocks runs."""
    proof = Proof("a closed case has no clock running")
    last: dict[str, str] = {}
    for record in world.said_of("intake", "case.closed", "case.reopened"):
        last[str(record.body["case_id"])] = record.type
    running: dict[str, list[str]] = {}
    for row in world.rows("intake", "clock"):
        if row["state"] == "running":
            running.setdefault(str(row["case_id"]), []).append(row["kind"])
    for case_id, word in last.items():
        if word == "case.closed":
            proof.need(case_id not in running, f"case {case_id}: closed, still running: {running.get(case_id)}")
    return proof


PROOFS = (each_request_opens_one_case, every_promise_is_kept_running_or_told, a_closed_case_promises_nothing)
