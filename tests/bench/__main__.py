"""The command line of the benchmark: what to measure, how long, and where the figures go."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from shared.contracts.topics import ROOMS
from tests.bench import cases, decisions, machine, oneroom, profile, report
from tests.bench.servers import running_servers
from tests.bench.ways.profiled import TALLY

_SERVERS_OF_OTHERS = ("KAFKA_BOOTSTRAP_SERVERS", "DATABASE_URL")
OUTPUT = Path(".aftersales/bench.json")


def main(argv: list[str] | None = None) -> int:
    """0 when everything was measured."""
    chosen = _arguments().parse_args(argv)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that servers and data are cleared away
    for name in _SERVERS_OF_OTHERS:  # their CPU could not be read
        os.environ.pop(name, None)
    results: dict[str, Any] = {"machine": machine.description()}
    if chosen.what in ("all", "decisions"):
        results["decisions"] = decisions.measure(chosen.decisions, chosen.rounds, _tell)
    if chosen.what != "decisions":
        profiled = _on_servers(chosen, results)
        if profiled is not None:
            sys.stdout.write(profiled + "\n")
            return 0
    text = report.as_text(results)
    sys.stdout.write(text + "\n")
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(report.as_json(results), indent=2) + "\n", encoding="utf-8")
    return 0


def _on_servers(chosen: argparse.Namespace, results: dict[str, Any]) -> str | None:
    """What needs a broker and a database goes into `results`; a profile is returned as text instead."""
    with tempfile.TemporaryDirectory(prefix="aft-bench-") as folder, running_servers(Path(folder), _tell) as servers:
        if chosen.what == "profile":
            return profile.profile(servers, chosen.profiled, chosen.messages, chosen.cases, _tell)
        results["servers"] = {"kafka": servers.kafka.version, "postgresql": servers.postgres.version}
        if chosen.what in ("all", "room"):
            results["one_room"] = oneroom.measure(servers, chosen.messages, chosen.rounds, _tell)
        if chosen.what in ("all", "cases"):
            results["whole_cases"] = cases.measure(servers, chosen.cases, chosen.case_rounds, chosen.alone, _tell)
    return None


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", nargs="?", default="all", choices=["all", "decisions", "room", "cases", "profile"])
    parser.add_argument("profiled", nargs="?", default=TALLY, choices=[TALLY, *ROOMS], help="which room to profile")
    parser.add_argument("--messages", type=int, default=20_000, help="messages per round for one room")
    parser.add_argument("--rounds", type=int, default=3, help="rounds for one room; the median is told")
    parser.add_argument("--decisions", type=int, default=10_000, help="questions decided in each round")
    parser.add_argument("--cases", type=int, default=300, help="cases published at once")
    parser.add_argument("--case-rounds", type=int, default=2, help="how often; the median is told")
    parser.add_argument("--alone", type=int, default=60, help="cases one at a time")
    parser.add_argument("--json", type=Path, default=OUTPUT, help="where the figures are written")
    return parser


def _tell(text: str) -> None:
    sys.stderr.write(f"... {text}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    raise SystemExit(main())
