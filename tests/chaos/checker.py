"""Proves from topics, database and the sandbox's books that nothing was lost, done twice or told untruly.

A program of its own: it shares no code with what it checks. Run as
`python tests/chaos/checker.py --kafka HOST:PORT --prefix P --database URL --sandbox URL`; exit 1 when a proof fails.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # started by its path, not as a module
    sys.path.insert(0, str(ROOT))

from tests.chaos.proofs import cases, effects, goods, heard, money, notices, said  # noqa: E402 - the path comes first

if TYPE_CHECKING:
    from tests.chaos.proofs.world import Proof, World

FIRST_OFFENDERS = 5
PROOFS: tuple[Callable[[World], Proof], ...] = (
    *heard.PROOFS,
    *said.PROOFS,
    *effects.PROOFS,
    *money.PROOFS,
    *goods.PROOFS,
    *notices.PROOFS,
    *cases.PROOFS,
)


def check(world: World) -> list[Proof]:
    """All proofs over one world."""
    return [proof(world) for proof in PROOFS]


def shown(proofs: Sequence[Proof], first: int = FIRST_OFFENDERS) -> str:
    """One line a proof, its notes, and the first offenders."""
    lines = []
    for proof in proofs:
        lines.append(f"{'holds ' if proof.holds else 'BROKEN'}  {proof.name}: {proof.checked} checked")
        if proof.noted:
            lines.append("          " + ", ".join(f"{word} {count}" for word, count in sorted(proof.noted.items())))
        if proof.offenders:
            lines.append(f"          {len(proof.offenders)} offenders, the first:")
            lines += [f"          - {offender}" for offender in proof.offenders[:first]]
    return "\n".join(lines)


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="checker", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kafka", required=True, metavar="HOST:PORT,…")
    parser.add_argument("--prefix", default="", help="what stands before every topic's name")
    parser.add_argument("--database", required=True, metavar="URL")
    parser.add_argument("--sandbox", required=True, metavar="URL")
    parser.add_argument("--published", type=Path, metavar="FILE.jsonl", help="{topic, source, id} a line")
    parser.add_argument("--kills", type=int, default=0, help="how many workers were killed")
    parser.add_argument("--killed", type=Path, metavar="FILE.jsonl", help="{worker, in_flight: [effect ids]} a line")
    parser.add_argument("--open", action="append", default=[], metavar="EFFECT", help="an effect that may stay open")
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    """0 when every proof holds, 1 when one is broken."""
    from tests.chaos.proofs.reading import read_world

    asked = _arguments(given)
    world = read_world(
        asked.kafka,
        asked.prefix,
        asked.database,
        asked.sandbox,
        published=asked.published,
        kills=asked.kills,
        killed=asked.killed,
        allowed_open=frozenset(asked.open),
    )
    proofs = check(world)
    print(json.dumps([asdict(proof) for proof in proofs], indent=2) if asked.json else shown(proofs))
    return 0 if all(proof.holds for proof in proofs) else 1


if __name__ == "__main__":
    sys.exit(main())
