"""Proves on real PostgreSQL that reading commands show what the rooms wrote, escaped, and nothing personal unasked."""

import json

import pytest

from shared.storage.migrate import head
from tests.integration.ops.conftest import (
    CASE,
    DESK_CASE,
    EFFECT,
    HOSTILE,
    LETTER,
    NUMBER,
    OPEN_EFFECT,
    ORDER,
    SUBJECT,
    Run,
)

pytestmark = pytest.mark.kafka


def test_a_second_migration_changes_nothing(run: Run) -> None:
    done = run("migrate")
    assert (done.exit_code, done.stdout) == (0, f"the database already stands at {head()}\n")


def test_cases_are_listed_with_their_stage(run: Run) -> None:
    done = run("cases", "list", "--json")
    assert done.exit_code == 0, done.output
    assert {(case["number"], case["stage"]) for case in json.loads(done.stdout)} >= {(NUMBER, "paying")}
    assert "no such cases" in run("cases", "list", "--stage", "closed").stdout


@pytest.mark.parametrize("word", [CASE, NUMBER, NUMBER.lower(), ORDER, SUBJECT])
def test_a_case_is_found_by_whatever_people_call_it(run: Run, word: str) -> None:
    done = run("cases", "show", word, "--json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["case_id"] == CASE


def test_a_case_nobody_knows_is_refused(run: Run) -> None:
    done = run("cases", "show", "nobody")
    assert (done.exit_code, done.stdout) == (4, "")


def test_a_case_shows_its_money_its_promises_and_its_law(run: Run) -> None:
    shown = run("cases", "show", NUMBER).stdout
    assert "refunds: refund paid, 19.99 EUR of 19.99 EUR" in shown
    assert "promised: the refund by Tue 2026-11-10 10:00" in shown
    assert "§ de.withdrawal: BGB, 355" in shown


def test_the_timeline_tells_who_did_what_why_and_by_which_rule(run: Run) -> None:
    done = run("cases", "timeline", NUMBER)
    assert done.exit_code == 0, done.output
    told = done.stdout
    wanted = [
        "the order was placed",
        "asked for help",
        f"opened case {NUMBER}",
        "decided on withdrawal: the customer is entitled",
        "§ de.withdrawal: BGB, 355",
        "granted refund of 19.99 EUR",
        "asked the payment provider (sandbox) to pay back 19.99 EUR",
        "pay back 19.99 EUR: is done (re_1), after 2 tries",
        "is paid",
        "promise at risk: the refund",
        "operator ada",
        "ada settled it: called them",
    ]
    places = [told.find(words) for words in wanted]
    assert places == sorted(places), list(zip(wanted, places, strict=True))
    assert -1 not in places
    assert "SECRET WORDS" not in told
    assert "\x1b" not in told


def test_the_timeline_says_what_is_missing(run: Run) -> None:
    missing = json.loads(run("cases", "timeline", NUMBER, "--json").stdout)["missing"]
    assert missing[0] == f"policy lost sayings of {SUBJECT}: after 2 comes 4"
    assert any(line.startswith("parked in policy") for line in missing)
    assert any(line.startswith("still open in logistics: make a return label") for line in missing)


def test_a_short_timeline_leaves_out_the_calls_but_not_the_story(run: Run) -> None:
    told = run("cases", "timeline", NUMBER, "--short").stdout
    assert "asked the payment provider" not in told
    assert "granted refund of 19.99 EUR" in told


def test_parked_orders_are_listed_with_an_escaped_reason(run: Run) -> None:
    shown = run("parked", "list").stdout
    assert SUBJECT in shown
    assert HOSTILE not in shown
    assert "\\x1b[2Jgone" in shown
    assert "ev-9" in run("parked", "show", ORDER).stdout


def test_dead_letters_show_their_content_only_when_asked(run: Run) -> None:
    assert "unexpected end [not_json]" in run("dead-letters", "list").stdout
    plain, content = run("dead-letters", "show", LETTER[:8]), run("dead-letters", "show", LETTER[:8], "--bytes")
    assert "\\x1b[31m{" not in plain.stdout
    assert "\\x1b[31m{" in content.stdout
    assert run("dead-letters", "show", "ffff").exit_code == 4


def test_open_effects_are_listed_and_done_ones_by_their_state(run: Run) -> None:
    assert [e["effect_id"] for e in json.loads(run("effects", "list", "--json").stdout)] == [OPEN_EFFECT]
    assert [e["effect_id"] for e in json.loads(run("effects", "list", "--state", "done", "--json").stdout)] == [EFFECT]


def test_the_desk_lists_what_waits_and_shows_the_customers_words_escaped(run: Run) -> None:
    assert "The request names no order" in run("desk", "list").stdout
    shown = run("desk", "show", DESK_CASE).stdout
    assert "Das ist das falsche Modell!" in shown
    assert "desk match" in shown
    assert "desk classify" in shown
    assert "\x1b" not in shown


def test_status_tells_the_counts_and_that_the_broker_is_unknown(run: Run) -> None:
    done = run("status", "--json")
    assert done.exit_code == 0, done.output
    standing = json.loads(done.stdout)
    rooms = {room["room"]: room for room in standing["rooms"]}
    assert (rooms["policy"]["parked"], rooms["intake"]["letters"], rooms["logistics"]["effects_open"]) == (1, 1, 1)
    assert standing["stages"] == {"paying": 1, "with person": 1}
    assert standing["broker_trouble"]
    assert "intake" in run("status").stdout


def test_the_doctor_finds_what_is_wrong_and_says_what_to_do(run: Run) -> None:
    done = run("doctor", "--json")
    assert done.exit_code == 1, done.output
    findings = {finding["what"]: finding for finding in json.loads(done.stdout)}
    assert findings["policy: 1 orders are parked"]["advice"] == "aftersales parked list"
    assert findings["broker nowhere"]["state"] == "wrong"
    assert [f["state"] for what, f in findings.items() if "roles can be used" in what] == ["well"]


def test_a_database_that_was_never_migrated_is_told_in_plain_words(
    run: Run, postgres: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from deploy.local.postgres import LocalPostgres
    from deploy.ops import cli

    assert isinstance(postgres, LocalPostgres)
    monkeypatch.setenv("DATABASE_URL", postgres.ensure_database("bare"))
    monkeypatch.setattr("sys.argv", ["aftersales", "cases", "list"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    assert "run `aftersales migrate`" in capsys.readouterr().err
