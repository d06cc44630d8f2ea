"""A real shop's year goes through the five rooms in story time, and every order and request is accounted for."""

from __future__ import annotations

import os
import uuid
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from deploy.local.system import Options, System
from shared.clock import monotonic_s
from shared.rulebook.load import load_rulebook
from shared.shop import shop_from
from tests.e2e.year import table
from tests.e2e.year.checker import Account, Judge
from tests.e2e.year.endings import Outcome, read_outcome
from tests.e2e.year.invoices import Year, read_year
from tests.e2e.year.played import Player, Spent

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
_FILE = "AFTERSALES_YEAR_FILE"


@dataclass(frozen=True, slots=True)
class Lived:
    """The whole year, at its end."""

    outcome: Outcome
    accounts: tuple[Account, ...]
    troubles: tuple[str, ...]
    spent: Spent
    seconds: float


@pytest.mark.timeout(1800)
def test_every_order_and_request_of_a_real_shops_year_is_accounted_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path(os.environ.get(_FILE, ""))
    if not file.is_file():
        with capsys.disabled():
            print(f"\nA real shop's year was skipped: {_FILE} names no file of invoice lines.")
        return
    year = read_year(file)
    with capsys.disabled():
        print(f"\nA real shop's year: {len(year.invoices)} orders, {len(year.credits)} requests", flush=True)
        lived = _lived(year, tmp_path)
        print(table.by_country(year, lived.accounts))
        print(f"\n{table.by_reason(lived.accounts)}")
        unmatched = f"{year.unmatched} of {year.credit_lines} credit lines name no purchase and were not asked for"
        print(f"\n{unmatched}\n{table.where_the_time_went(lived.spent, lived.seconds, lived.outcome.breached)}")

    assert list(lived.troubles) == []


def _lived(year: Year, directory: Path) -> Lived:
    """Play it on five processes, the sandbox, Apache Kafka and PostgreSQL; judge what it came to."""
    shop_id = shop_from().shop_id
    first = min(invoice.placed_at for invoice in year.invoices)
    options = Options(directory=_directory(directory), run=f"year{uuid.uuid4().hex[:8]}", story=first)
    with System(options) as system:
        print(f"on {system.servers.which()}", flush=True)
        with closing(Player(system, year, shop_id)) as player:
            begun = monotonic_s()
            player.play(_Months())
            seconds = monotonic_s() - begun
            outcome = read_outcome(player.world, player.sandbox, system.database_url)
        system.stop(forget=True)
    delivered = {invoice.number: player.plan.delivered_at(invoice) for invoice in year.invoices}
    judge = Judge(year, shop_id, frozenset(load_rulebook().markets), delivered)
    accounts = judge.accounts(outcome)
    troubles = judge.troubles(outcome, accounts, player.plan.published)
    return Lived(outcome, accounts, tuple(troubles), player.spent, seconds)


class _Months:
    """Tells of each month as it begins."""

    def __init__(self) -> None:
        self._month = ""
        self._begun = monotonic_s()

    def __call__(self, now: datetime) -> None:
        month = f"{now:%Y-%m}"
        if month != self._month:
            self._month = month
            print(f"  {month} begins after {monotonic_s() - self._begun:.0f} s", flush=True)


def _directory(fallback: Path) -> Path:
    """Where logs and data of the run go: a place that outlives the run when the environment names one."""
    kept = os.environ.get("AFTERSALES_E2E_DIRECTORY")
    return Path(kept) / "year" if kept else fallback
