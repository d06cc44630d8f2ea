"""Proves that `aftersales contract` and `publish` name what is wrong with an event as the rooms would read it."""

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from deploy.ops.cli import build
from deploy.ops.kit_samples import KIT

ORDER: dict[str, Any] = json.loads((KIT / "examples/order.placed.json").read_text(encoding="utf-8"))
REQUEST: dict[str, Any] = json.loads((KIT / "examples/request.made.json").read_text(encoding="utf-8"))
NOT_NEEDED = ("kafka", "aiokafka", "faust", "sqlalchemy", "psycopg", "aiohttp")


def run(*words: str, lines: tuple[Any, ...] = (), env: dict[str, str] | None = None) -> Result:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return CliRunner().invoke(build(), list(words), input=text, env=env)


def check(*lines: Any) -> Result:
    return run("contract", "check", "-", lines=lines)


def changed(event: dict[str, Any], **told: Any) -> dict[str, Any]:
    """The event with other attributes; `order` and `data` are laid over what is there."""
    made = copy.deepcopy(event)
    made["data"].get("order", {}).update(told.pop("order", {}))
    made["data"].update(told.pop("data", {}))
    return {key: value for key, value in {**made, **told}.items() if value is not None}


def binary(event: dict[str, Any], topic: str) -> dict[str, Any]:
    headers = {f"ce_{name}": value for name, value in event.items() if isinstance(value, str)}
    return {"topic": topic, "headers": headers, "data": event["data"]}


def test_both_forms_of_an_event_are_read() -> None:
    done = check(ORDER, "", binary(REQUEST, "requests.v1"))
    assert (done.exit_code, done.stdout) == (0, "2 events: 2 can be read, 0 cannot\n")


def test_one_event_spread_over_lines_is_one_event() -> None:
    done = run("contract", "check", str(KIT / "examples/order.delivered.json"))
    assert (done.exit_code, done.stdout) == (0, "1 events: 1 can be read, 0 cannot\n")


@pytest.mark.parametrize(
    ("line", "where", "mend"),
    [
        ('{"a":', "[not_json]", "one JSON object on one line"),
        ("[1]", "not a JSON object [not_an_event]", "one JSON object"),
        ({"id": "1"}, "type: neither", "org.aftersales.order.placed.v1"),
        (
            changed(ORDER, type="org.aftersales.order.place.v1"),
            "[unknown_type]",
            "did you mean org.aftersales.order.pl",
        ),
        (changed(ORDER, specversion="0.3"), "ce_specversion: ", 'specversion "1.0"'),
        (changed(ORDER, time="2026-09-01T10:04:00"), "ce_time: a time carries its offset", "with its offset"),
        (changed(ORDER, time="2999-01-01T00:00:00Z"), "[time_in_future]", "when it happened"),
        (changed(ORDER, subject="blue-harbour/BH-1"), "subject: the envelope names blue-harbour/BH-1", "order's own"),
        (changed(ORDER, order={"currency": "EURO"}), "order.currency: ", "ISO 4217"),
        (changed(ORDER, order={"currency": "XQX"}), "order.currency: XQX is not", "ISO 4217"),
        (changed(ORDER, order={"placed_at": "2026-09-01T10:04:00"}), "order.placed_at: ", "add the offset"),
        (changed(ORDER, order={"lines": []}), "order.lines: at least one", "at least one"),
        (changed(ORDER, order={"colour": "red"}), "order.colour: ", "remove it; what may stand here: shop_id"),
        (changed(ORDER, order={"curency": "EUR"}), "order.curency: ", "did you mean `currency`?"),
        (changed(REQUEST, data={"sent_at": None}), "sent_at: ", "write an instant with its offset"),
        (
            changed(REQUEST, subject=None, data={"order_ref": None, "contact": None}),
            "contact: without an order",
            "name the order in `order_ref`",
        ),
        (
            binary(REQUEST, "orders.v1"),
            "nobody hears org.aftersales.request.made.v1 on orders.v1",
            "send it to requests.v1",
        ),
        (binary(REQUEST, "request.v1"), "topic: ", "use one of: orders.v1"),
        ({"topic": "orders.v1", "headers": {}, "data": {}}, "ce_type: ", "name the event"),
        ({"topic": "orders.v1", "header": {}, "data": {}}, "header: not part", "topic, key, headers, data"),
        ({"topic": "orders.v1", "headers": {"ce_id": 7}}, "headers: header values are texts", '{"ce_id": "..."'),
    ],
)
def test_a_malformed_event_is_named_with_its_field_and_how_to_mend_it(line: Any, where: str, mend: str) -> None:
    done = check(ORDER, line)
    assert done.exit_code == 2
    told = done.stdout.splitlines()
    assert told[0].startswith("line 2: ")
    assert where in told[0]
    assert told[1].startswith("    mend: ")
    assert mend in told[1]
    assert told[-1] == "2 events: 1 can be read, 1 cannot"


def test_everything_wrong_with_an_event_is_named_at_once() -> None:
    line = {"line_id": "1", "sku": "A", "unit_price_minor": 64.9, "qantity": 2, "seal": "glue"}
    told = check(changed(ORDER, order={"lines": [line]})).stdout.splitlines()
    assert [one.split(": ")[1] for one in told[:-1:2]] == [
        "order.lines.0.quantity",
        "order.lines.0.unit_price_minor",
        "order.lines.0.seal",
        "order.lines.0.qantity",
    ]
    assert "a whole number from 1 to 100000" in told[1]
    assert "64.90 EUR is 6490" in told[3]
    assert "one of: hygiene, media, shrink_wrap, unknown" in told[5]
    assert "did you mean `quantity`?" in told[7]


def test_a_word_nobody_knows_and_a_key_nobody_reads_are_noted_and_do_no_harm() -> None:
    nonconformity = {"kind": "scratched"}
    done = check(changed(REQUEST, data={"nonconformity": nonconformity, "knid": "x"}))
    assert done.exit_code == 0
    told = done.stdout.splitlines()
    assert told[0].startswith("line 1: nonconformity.kind: note: read as `unknown`")
    assert "transit_damage" in told[1]
    assert told[2].startswith("line 1: knid: note: nobody reads it")
    assert "did you mean `kind`?" in told[3]


def test_an_id_used_twice_is_a_fault_only_for_other_content() -> None:
    assert "note: the same event as line 1; it is heard once" in check(ORDER, ORDER).stdout
    done = check(ORDER, changed(ORDER, order={"version": 9}))
    assert done.exit_code == 2
    assert "line 2: id: line 1 has the same source and id" in done.stdout


def test_no_event_at_all_is_not_well() -> None:
    assert check().exit_code == 2
    assert run("contract", "check", "/nowhere/at/all").exit_code == 2


def test_what_stands_in_an_event_cannot_act_on_the_terminal() -> None:
    done = check(changed(ORDER, type="org.aftersales.\x1b[31mred.v1"), changed(ORDER, order={"\x1b[2J": 1}))
    assert "\x1b" not in done.stdout


def test_findings_for_machines() -> None:
    done = run("contract", "check", "-", "--json", lines=(changed(ORDER, order={"currency": "EURO"}),))
    found = json.loads(done.stdout)
    assert [(one["line"], one["path"], one["code"], one["note"]) for one in found] == [
        (1, "order.currency", "bad_field", False)
    ]


def test_an_event_is_shown_with_its_fields_words_marks_and_example() -> None:
    told = run("contract", "show", "request.made").stdout
    rows = {words[0]: words[1:] for words in map(str.split, told.splitlines()) if words}
    assert rows["request_id"][0] == "!"
    assert rows["contact.mail"][0] == "*"
    assert "withdrawal_return" in told
    assert json.loads(told[told.index("\n{") :]) == REQUEST
    machine = json.loads(run("contract", "show", "org.aftersales.request.made.v1", "--json").stdout)
    assert machine["schema"]["properties"]["contact"]["x-personal"] is True


def test_an_event_nobody_knows_is_guessed_at() -> None:
    done = run("contract", "show", "order.plced")
    assert done.exit_code == 4
    assert "did you mean order.placed?" in done.stderr


def test_every_event_is_listed_with_who_says_and_who_hears_it() -> None:
    found = {one["name"]: one for one in json.loads(run("contract", "list", "--json").stdout)}
    assert found["order.placed"]["heard_by"] == ["intake"]
    assert found["return.received.on-warehouse"]["topic"] == "warehouse.v1"
    assert found["return.received"]["said_by"] == "logistics"


def test_publishing_plans_and_needs_no_broker_for_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("publish", "-", lines=(ORDER, REQUEST), env={"TOPIC_PREFIX": "try."})
    assert done.exit_code == 0, done.output
    assert "try.orders.v1: 1 x order.placed" in done.stdout
    assert "nothing was done" in done.stdout
    assert run("publish", "-", "--execute", lines=(ORDER,)).exit_code == 2


def test_nothing_is_published_when_one_event_cannot_be_read() -> None:
    done = run("publish", "-", "--execute", "--reason", "try", lines=(ORDER, "{"))
    assert done.exit_code == 2
    assert "nothing was sent" in done.stderr


@pytest.mark.parametrize(
    "line", [changed(ORDER, id=None), json.loads((KIT / "examples/operation.commanded.json").read_text())]
)
def test_what_could_not_be_sent_twice_and_what_staff_command_is_refused(line: Any) -> None:
    assert run("publish", "-", "--execute", "--reason", "try", lines=(line,)).exit_code == 4


def test_checking_needs_no_broker_and_no_database() -> None:
    code = (
        "import sys; from deploy.ops.cli import build; "
        f"build()(['contract', 'check', {str(KIT / 'examples/order.paid.json')!r}], standalone_mode=False); "
        f"loaded = [name for name in {NOT_NEEDED!r} if name in sys.modules]; assert not loaded, loaded"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
