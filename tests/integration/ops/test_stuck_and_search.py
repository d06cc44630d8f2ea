"""Proves on real PostgreSQL that what stands still is told with a command that runs, and that words lead to cases."""

import json
import shlex
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from deploy.local.postgres import LocalPostgres
from deploy.ops.stuck import KINDS
from shared import ids
from shared.runtime.switches import HALT
from shared.runtime.tables import KEY_SEPARATOR
from shared.storage.engine import libpq_url
from shared.storage.migrate import migrate
from tests.integration.ops.conftest import (
    CASE,
    DESK_CASE,
    GRANT,
    NUMBER,
    OPEN_EFFECT,
    SHOP,
    SUBJECT,
    T0,
    Rows,
    Run,
    fill,
)

pytestmark = pytest.mark.kafka
NOW = T0 + timedelta(days=20)
SECRET = "known-to-this-test-alone"
MAIL = "Ada.Lindner@post.example"
GOODS, ASKED, REFUSED, PAUSED, FORGOTTEN, CLOSED = (ids.case_id(SHOP, f"rq-stuck-{n}") for n in range(6))
HELD = ids.grant_id(GOODS, "refund")
RETURN = ids.return_id(HELD, 1)
CONTACT = ids.contact_subject(SHOP, SECRET.encode(), "mail", MAIL)
Ask = Callable[..., Any]


def order(case_id: str) -> str:
    return f"{SHOP}/BH-{case_id[:8]}"


def _open(rows: Rows, case_id: str, state: str, **more: Any) -> dict[str, Any]:
    subject = order(case_id)
    row = {"id": case_id, "kind": "case", "state": state, "subject": subject, "case_id": case_id, "market": "FR"}
    rows.insert("intake.register", **row, number=ids.case_number(case_id), opened_at=T0, changed_at=T0, **more)
    rows.insert("intake.memory", subject=subject, body="{}", sequence=0)
    return {"subject": subject, "case_id": case_id}


def _call(rows: Rows, room: str, where: dict[str, Any], kind: str, state: str, **more: Any) -> str:
    effect_id = ids.effect_id(room, kind, where["case_id"], "-", 1)
    times = {"created_at": T0, "next_at": T0, "useful_until": T0 + timedelta(days=90)}
    row = {"kind": kind, "provider": "sandbox", "about": where["case_id"], "step": 1, "payload": "{}", "state": state}
    rows.insert(f"{room}.effect", effect_id=effect_id, **where, **row, **times, **more)
    return effect_id


def _more(rows: Rows) -> None:
    """One of every kind that `fill` does not have."""
    rows.db.execute("update common.time_source set kind = 'story', now = %s", [NOW])
    goods = _open(rows, GOODS, "waiting_for_goods")
    grant = {"grants": {HELD: {"release": "on_goods", "due_on": None}}}
    rows.insert("refunds.memory", subject=goods["subject"], body=json.dumps(grant), sequence=0)
    held = {"kind": "refund", "state": "held", "currency": "EUR", "amount_minor": 5900, "done_minor": 0}
    rows.insert("refunds.register", id=HELD, **goods, **held, number=ids.case_number(GOODS), changed_at=T0)
    back = {"returns": {RETURN: {"terms": {"send_back_by": "2026-11-16"}}}, "order": {"zone": "Europe/Paris"}}
    rows.insert("logistics.memory", subject=goods["subject"], body=json.dumps(back), sequence=0)
    number = ids.case_number(RETURN)
    row = {"id": RETURN, "kind": "return", "state": "label_issued", "number": number}
    rows.insert("logistics.register", **row, **goods, changed_at=T0)
    answer = json.dumps({"tracking_number": "TRK1", "label_reference": "L1"})
    _call(rows, "logistics", goods, "return.label", "done", reference="L1", answer=answer, settled_at=T0)
    for kind, value in (("return_id", RETURN), ("tracking_number", "TRK1"), ("label_reference", "L1")):
        rows.insert("logistics.reference", kind=kind, value=value, subject=goods["subject"])
    _open(rows, ASKED, "waiting_for_customer")
    _open(rows, FORGOTTEN, "replacing")
    refused = _open(rows, REFUSED, "paying")
    _call(rows, "refunds", refused, "refund.execute", "refused", reason="account closed", settled_at=T0)
    _call(rows, "notifications", _open(rows, PAUSED, "deciding"), "notice.mail", "pending")
    _open(rows, CLOSED, "closed")
    _switches_and_messages(rows)
    _references(rows)


def _switches_and_messages(rows: Rows) -> None:
    by = {"operator": "ada", "reason": "the mail host is down", "at": T0}
    rows.insert("common.switch", key="effects:notice.mail:*:*", value="paused", **by)
    rows.db.execute(
        "insert into common.switch (key, value, operator, reason, at) values (%s, 'halted', 'x', 'bugs', now())",
        [f"{HALT}logistics"],
    )
    place = {"topic": "orders.v1", "partition": 0, "offset": 9}
    said = {"code": "bad_field", "path": "order.currency", "text": "no such currency", "died_at": T0}
    letter = ids.derive("letter", "stuck")
    rows.insert("intake.letter", letter_id=letter, heard_id=b"9", subject=f"{SHOP}/BH-83000", **place, **said)
    keys = [f"tracking_number{KEY_SEPARATOR}NOBODYS"]
    rows.insert("logistics.unresolved", heard_id=b"7", keys=keys, topic="parcels.v1", at=T0)
    unsaid = {"subject": order(REFUSED), "sequence": 1, "id": ids.derive("said"), "type": "refund.requested"}
    times = {"happened_at": T0, "recorded_at": T0, "said_at": T0 - timedelta(days=1000)}
    rows.insert("refunds.said", **unsaid, cause="x", payload=b"{}", case_id=REFUSED, **times)


def _references(rows: Rows) -> None:
    """Two cases of one order, a payment of it, a refund of the first; a mail address in three places."""
    second = ids.case_id(SHOP, "rq-1b")
    row = {"id": second, "kind": "case", "state": "closed", "subject": SUBJECT, "case_id": second}
    rows.insert("intake.register", **row, number=ids.case_number(second), opened_at=T0, changed_at=T0)
    rows.insert("refunds.reference", kind="payment_reference", value="ch_1", subject=SUBJECT)
    rows.insert("refunds.reference", kind="refund_reference", value="re_1", subject=SUBJECT)
    rows.insert("intake.reference", kind="case_id", value=CASE, subject=SUBJECT)
    contact = json.dumps({"mail": MAIL, "name": "Ada Lindner"})
    rows.insert("common.personal", owner=ASKED, field="contact", value=contact, at=T0)
    rows.insert("common.personal", owner=f"{SHOP}/BH-1", field="customer", value=contact, at=T0)
    rows.insert("common.personal", owner=f"{SHOP}/BH-7", field="customer", value=contact, at=T0)
    gone = json.dumps({"gone": {GOODS: {"to_subject": order(GOODS), "hops": 1}}})
    rows.insert("intake.memory", subject=CONTACT, body=gone, sequence=0)


@pytest.fixture(scope="module")
def standing(postgres: LocalPostgres) -> str:
    """The URL of a database where something of every kind stands still."""
    url = postgres.ensure_database("stuck")
    migrate(url)
    with psycopg.connect(libpq_url(url)) as db:
        rows = Rows(db)
        fill(rows)
        _more(rows)
    return url


@pytest.fixture
def ask(run: Run, standing: str) -> Ask:
    """A command's JSON, read from that database."""

    def answered(*words: str) -> Any:
        done = run(*words, "--json", env={"DATABASE_URL": standing, "CONTACT_SECRET": SECRET})
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    return answered


def test_something_of_every_kind_is_told_with_what_holds_it_up_first(ask: Ask) -> None:
    told = ask("stuck")
    whys = {entry["case_id"] or entry["subject"]: [why["kind"] for why in entry["why"]] for entry in told["stuck"]}
    assert whys == {
        None: ["unresolved"],
        CASE: ["parked", "effect", "clock"],
        DESK_CASE: ["person"],
        GOODS: ["goods", "refund"],
        ASKED: ["customer"],
        REFUSED: ["effect", "unpublished"],
        PAUSED: ["paused"],
        FORGOTTEN: ["silent"],
        f"{SHOP}/BH-83000": ["letter"],
    }
    seen = {why["kind"] for entry in told["stuck"] for why in entry["why"]}
    assert seen == set(KINDS)
    assert told["letters_without_order"] == 1


def test_the_halted_room_comes_first_then_the_broken_promise(ask: Ask) -> None:
    first, second, *_ = ask("stuck")["stuck"]
    assert (first["why"][0]["kind"], first["next"]) == ("halted", "aftersales rooms resume logistics")
    assert (second["case"], second["promise"]["kind"], second["promise"]["state"]) == (NUMBER, "refund", "broken")


def test_every_command_it_tells_runs_as_it_stands(ask: Ask, run: Run, standing: str) -> None:
    for entry in ask("stuck")["stuck"]:
        for why in entry["why"]:
            words = shlex.split(why["next"])[1:]
            done = run(*words, env={"DATABASE_URL": standing})
            assert done.exit_code == 0, (why["next"], done.output)


def test_a_market_and_an_age_leave_out_the_others(ask: Ask) -> None:
    assert {entry["market"] for entry in ask("stuck", "--market", "fr")["stuck"]} == {"FR", None}
    # The last day to send the goods was the 16th; it is the 22nd.
    assert GOODS in {entry["case_id"] for entry in ask("stuck", "--older-than", "5d")["stuck"]}
    assert GOODS not in {entry["case_id"] for entry in ask("stuck", "--older-than", "6d")["stuck"]}


def test_people_read_lines_without_anything_hostile(run: Run, standing: str) -> None:
    done = run("stuck", env={"DATABASE_URL": standing})
    assert done.exit_code == 0, done.output
    assert "\x1b" not in done.stdout
    assert f"  next:    aftersales parked resume {SUBJECT} --room policy" in done.stdout.splitlines()
    assert run("stuck", "--older-than", "soon", env={"DATABASE_URL": standing}).exit_code == 2


def test_an_empty_system_says_that_nothing_is_stuck(run: Run, postgres: LocalPostgres) -> None:
    url = postgres.ensure_database("stuck_nothing")
    migrate(url)
    done = run("stuck", env={"DATABASE_URL": url})
    assert (done.exit_code, done.stdout) == (0, "nothing is stuck\n")


@pytest.mark.parametrize(
    ("word", "by", "case_ids"),
    [
        (NUMBER.lower(), ["case number"], [CASE]),
        (CASE, ["case id"], [CASE]),
        (ids.case_number(RETURN), ["return number"], [GOODS]),
        (RETURN, ["return id"], [GOODS]),
        ("trk1", ["tracking number"], [GOODS]),
        ("re_1", ["refund reference"], [CASE]),
        (GRANT, ["refund id"], [CASE]),
        (OPEN_EFFECT, ["call outside"], [CASE]),
        ("ch_1", ["payment reference"], [CASE, ids.case_id(SHOP, "rq-1b")]),
        ("BH-1", ["order"], [CASE, ids.case_id(SHOP, "rq-1b")]),
        (SUBJECT, ["order"], [CASE, ids.case_id(SHOP, "rq-1b")]),
        ("nobody", [], []),
    ],
)
def test_a_word_leads_to_its_cases(ask: Ask, word: str, by: list[str], case_ids: list[str]) -> None:
    found = ask("cases", "search", word)
    assert {one["case"]["case_id"] for one in found} == set(case_ids)
    assert {told for one in found for told in one["by"]} >= set(by)


def test_a_mail_address_leads_to_requests_orders_and_moved_cases_and_is_never_shown(
    ask: Ask, run: Run, standing: str
) -> None:
    found = ask("cases", "search", f" {MAIL.upper()}")
    assert {one["case"]["case_id"] for one in found if one["case"]} == {
        CASE,
        ids.case_id(SHOP, "rq-1b"),
        ASKED,
        GOODS,
    }
    assert [one["subject"] for one in found if not one["case"]] == [f"{SHOP}/BH-7"]
    for word in (MAIL, "nobody@post.example"):
        done = run("cases", "search", word, env={"DATABASE_URL": standing, "CONTACT_SECRET": SECRET})
        assert done.exit_code == 0, done.output
        assert "@" not in done.output
        assert "Lindner" not in done.output
