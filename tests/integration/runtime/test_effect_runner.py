"""The effect runner over the real ledger: a provider that does it and never answers is asked before anything else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from shared.runtime import ledger
from shared.runtime.effects import EffectRunner
from shared.runtime.items import Deferred, EffectRow, Settled
from shared.runtime.outside import Call, Guards, Outcome, Performer
from shared.runtime.switches import Switches
from tests.integration.runtime.scripted_room import AT, Rig, an_effect, request

pytestmark = pytest.mark.kafka
GUARDS = Guards(timedelta(seconds=30), lookup=True, not_found_is_final_after=timedelta(seconds=15))


class Provider:
    """A provider with books: what it did, what it was asked, what it answers."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.asked: list[str] = []
        self.answers: Callable[[Call], Outcome] = lambda call: Outcome("done", reference="r1")

    async def perform(self, call: Call) -> Outcome:
        outcome = self.answers(call)
        if outcome.state in ("done", "unknown"):
            self.done.append(call.effect_id)
        return outcome

    async def look_up(self, call: Call) -> Outcome:
        self.asked.append(call.effect_id)
        return Outcome("done", reference="r1") if call.effect_id in self.done else Outcome("not_found")


class Bench:
    """A runner whose results go straight into batches of the rig, at a time the test sets."""

    def __init__(self, rig: Rig, guards: Guards = GUARDS) -> None:
        self.rig = rig
        self.now = AT
        self.provider = Provider()
        performer = Performer(self.provider.perform, self.provider.look_up, guards)
        self.runner = EffectRunner({("notice.mail", "test"): performer}, self._deliver, self._read_now)

    async def _deliver(self, result: Settled | Deferred) -> None:
        self.rig.batch(result, now=self.now)

    async def _read_now(self) -> datetime:
        return self.now

    async def go(self, rows: list[EffectRow]) -> None:
        for row in rows:
            self.runner.start(row)
        await self.runner.drain(10)

    async def claim(self, after: timedelta = timedelta(0)) -> int:
        """Move on, claim what is due, carry it out."""
        self.now += after
        with self.rig.engine.begin() as db:
            rows = ledger.claim(db, "intake-1", self.now, 100, self.runner.switches.paused)
        await self.go(rows)
        return len(rows)

    def state(self) -> str:
        return str(self.rig.ask("select state from effect")[0][0])


async def test_done_is_done_and_its_answer_reaches_the_handler(rig: Rig) -> None:
    bench = Bench(rig)
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert bench.state() == "done"
    assert rig.memory("o1")["words"] == ["do a", "effect.answered done"]


async def test_done_but_never_answered_is_found_by_look_up_and_not_repeated(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("unknown", reason="no whole answer")
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert bench.state() == "unknown"
    await bench.claim(timedelta(days=3))
    assert bench.state() == "done"
    assert len(bench.provider.done) == 1


async def test_not_found_at_once_proves_nothing(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("not_done", reason="http 503")
    (row,) = rig.batch(request("o1", "do a", "m1")).effects
    with rig.engine.begin() as db:
        ledger.forget_own_leases(db, "intake-1", AT)
    await bench.claim()
    assert (bench.state(), bench.provider.done) == ("unknown", [])
    bench.provider.done.append(row.effect_id)  # the late execution of the dead worker's call
    await bench.claim(timedelta(seconds=15))
    assert bench.state() == "done"
    assert len(bench.provider.done) == 1


async def test_not_found_late_enough_is_called_again_under_the_same_key(rig: Rig) -> None:
    bench = Bench(rig)
    (row,) = rig.batch(request("o1", "do a", "m1")).effects
    with rig.engine.begin() as db:
        ledger.forget_own_leases(db, "intake-1", AT)
    await bench.claim(timedelta(seconds=16))
    assert bench.state() == "done"
    assert bench.provider.done == [row.effect_id]


async def test_a_provider_that_is_away_for_days_is_asked_again_and_again_with_growing_waits(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("not_done", reason="http 503")
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    tries = 0
    while bench.now < AT + timedelta(days=2):
        tries += await bench.claim(timedelta(hours=1))
    assert bench.state() == "pending"
    bench.provider.answers = lambda call: Outcome("done", reference="r1")
    await bench.claim(timedelta(hours=1))
    assert (bench.state(), len(bench.provider.done)) == ("done", 1)
    assert tries == 48


async def test_refused_is_final(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("refused", reason="charge_unknown")
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert await bench.claim(timedelta(days=1)) == 0
    assert rig.ask("select state, reason from effect") == [("refused", "charge_unknown")]


async def test_an_adapters_bug_goes_to_a_person(rig: Rig) -> None:
    bench = Bench(rig)

    def broken(_: Call) -> Outcome:
        raise KeyError("field")

    bench.provider.answers = broken
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert bench.state() == "stuck"
    assert rig.memory("o1")["words"][-1] == "effect.answered stuck"


async def test_an_operators_retry_looks_first(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("unknown")
    (row,) = rig.batch(request("o1", "do a", "m1")).effects
    await bench.go([row])
    with rig.engine.begin() as db:
        assert ledger.retry(db, row.effect_id, bench.now)
    await bench.claim()
    assert bench.provider.asked == [row.effect_id]
    assert len(bench.provider.done) == 1


async def test_the_stop_button_holds_what_is_in_hand(rig: Rig) -> None:
    bench = Bench(rig)
    bench.runner.switches = Switches(paused=(("*", "test", "*"),))
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert (bench.state(), bench.provider.done) == ("pending", [])
    assert not bench.runner.accept(an_effect("b", "c"))
    assert await bench.claim(timedelta(minutes=1)) == 0
    bench.runner.switches = Switches()
    await bench.claim(timedelta(minutes=1))
    assert bench.state() == "done"


async def test_several_failing_effects_open_the_breaker(rig: Rig) -> None:
    bench = Bench(rig)
    bench.provider.answers = lambda call: Outcome("not_done", reason="http 503")
    words = ";".join(f"do e{n}" for n in range(12))
    await bench.go(rig.batch(request("o1", words, "m1")).effects)
    assert not bench.runner.accept(an_effect("b", "c"))


async def test_what_is_no_longer_useful_expires(rig: Rig) -> None:
    bench = Bench(rig)
    bench.now = AT + timedelta(days=4000)
    await bench.go(rig.batch(request("o1", "do a", "m1")).effects)
    assert (bench.state(), bench.provider.done) == ("expired", [])
