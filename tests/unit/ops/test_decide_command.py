"""Proves `aftersales decide` as a person runs it: lines in, lines out, malformed ones named, nothing else touched."""

import json
import subprocess
import sys
from typing import Any

from typer.testing import CliRunner, Result

from deploy.ops.cli import build

QUESTION: dict[str, Any] = {
    "order": {
        "shop_id": "blue-harbour", "order_id": "BH-1", "version": 1, "placed_at": "2026-09-01T10:04:00+02:00",
        "market": "DE", "locale": "de-DE", "time_zone": "Europe/Berlin", "currency": "EUR",
        "buyer": {"kind": "consumer"},
        "lines": [{"line_id": "1", "sku": "UKE-21", "quantity": 1, "unit_price_minor": 6490, "custom_made": False}],
        "delivery": {
            "pattern": "one_parcel",
            "parcels": [{"parcel_id": "p1", "line_ids": ["1"], "delivered_at": "2026-09-07T11:20:00+02:00",
                         "status": "delivered"}],
        },
        "payments": [{"payment_id": "pay-1", "provider": "sandbox", "captured_minor": 6490}],
        "policy": None,
    },
    "request": {
        "request_id": "rq-1", "ground": "withdrawal", "sent_at": "2026-09-17T19:28:31+02:00", "wanted": ["refund"],
        "lines": [{"line_id": "1", "quantity": 1}],
    },
}  # fmt: skip
NOT_NEEDED = ("kafka", "aiokafka", "faust", "sqlalchemy", "psycopg", "aiohttp")


def decide(text: str) -> Result:
    return CliRunner().invoke(build(), ["decide"], input=text)


def test_one_line_out_for_each_line_in() -> None:
    done = decide(json.dumps(QUESTION) + "\n" + json.dumps(QUESTION) + "\n")
    assert done.exit_code == 0, done.output
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [decision["order_id"] for decision in told] == ["BH-1", "BH-1"]
    assert told[0] == told[1]
    assert told[0]["decided_at"] == "2026-09-17T19:28:31+02:00"


def test_a_malformed_line_is_named_and_the_others_go_on() -> None:
    wrong = {**QUESTION, "order": {**QUESTION["order"], "color": "\x1b[31m"}}
    done = decide("\n".join([json.dumps(QUESTION), json.dumps(wrong), "{", json.dumps(QUESTION)]))
    assert done.exit_code == 2
    assert len(done.stdout.splitlines()) == 2
    errors = done.stderr.splitlines()
    assert errors[0].startswith("line 2: order.color: ")
    assert errors[1].startswith("line 3: ")


def test_an_object_spread_over_lines_is_decided_the_same() -> None:
    assert decide(json.dumps(QUESTION, indent=2)).stdout == decide(json.dumps(QUESTION)).stdout


def test_nothing_on_standard_input_is_malformed() -> None:
    assert decide("\n").exit_code == 2


def test_it_loads_no_driver_of_a_broker_a_database_or_a_network() -> None:
    program = (
        "import sys\nfrom deploy.ops.cli import build\n"
        "try:\n    build()(['decide'])\nexcept SystemExit as ended:\n    assert not ended.code, ended.code\n"
        f"print([name for name in {NOT_NEEDED!r} if name in sys.modules], file=sys.stderr)\n"
    )
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, input=json.dumps(QUESTION), capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "[]\n")
