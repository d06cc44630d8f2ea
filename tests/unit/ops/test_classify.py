"""Proves `aftersales classify` as a person runs it: lines in, lines out, malformed ones named, nothing else touched."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner, Result

from deploy.ops.cli import build

NOT_NEEDED = ("kafka", "aiokafka", "faust", "sqlalchemy", "psycopg", "aiohttp", "sklearn", "scipy")
QUESTION = {"id": "m-1", "text": "Where is my refund? I sent the shoes back two weeks ago.", "locale": "en-GB"}


def classify(*lines: object) -> Result:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return CliRunner().invoke(build(), ["classify"], input=text)


def test_one_line_out_for_each_line_in_with_the_keys_of_the_contract() -> None:
    done = classify(QUESTION, {"id": 2, "text": "🙂"})
    assert done.exit_code == 0, done.output
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert list(first) == ["id", "kind", "confidence", "language", "urgent", "needs_person"]
    assert (first["id"], first["kind"], first["language"], first["urgent"]) == ("m-1", "refund_status", "en", [])
    assert (second["id"], second["kind"], second["language"], second["needs_person"]) == (2, "other", "und", True)


def test_an_urgent_message_says_why_and_needs_a_person() -> None:
    told = json.loads(classify({"id": "1", "text": "The toaster caught fire, my lawyer will call you."}).stdout)
    assert told["urgent"] == ["legal_threat", "safety"]
    assert told["needs_person"] is True


@pytest.mark.parametrize(
    ("wrong", "path"),
    [({"text": "x"}, "id"), ({"id": "1"}, "text"), ({"id": "1", "text": 5}, "text"), ({"id": None, "text": "x"}, "id"),
     ({"id": "1", "text": "x", "locale": 7}, "locale")],
)  # fmt: skip
def test_a_malformed_line_is_named_and_the_others_go_on(wrong: dict[str, object], path: str) -> None:
    done = classify(QUESTION, wrong, QUESTION)
    assert done.exit_code == 2
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.startswith(f"line 2: {path}: ")
    assert len(done.stderr.splitlines()) == 1


def test_what_is_no_json_is_named_by_its_line() -> None:
    done = classify(QUESTION, "{", "[1]", QUESTION)
    assert done.exit_code == 2
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["line 2", "line 3"]
    assert len(done.stdout.splitlines()) == 2


def test_what_else_a_line_carries_is_passed_over() -> None:
    assert classify({**QUESTION, "lang": "en", "kind": "other"}).stdout == classify(QUESTION).stdout


def test_nothing_on_standard_input_is_malformed() -> None:
    assert classify("\n").exit_code == 2


def test_it_loads_no_driver_and_no_learning_library() -> None:
    program = (
        "import sys\nfrom deploy.ops.cli import build\n"
        "try:\n    build()(['classify'])\nexcept SystemExit as ended:\n    assert not ended.code, ended.code\n"
        f"print([name for name in {NOT_NEEDED!r} if name in sys.modules], file=sys.stderr)\n"
    )
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, input=json.dumps(QUESTION), capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, "[]\n")
