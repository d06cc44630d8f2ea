"""Whatever is heard, however often and in whatever order: never above captured, and owed = paid + shown as open."""

from __future__ import annotations

import random
from typing import Any, Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from shared.contracts.base import Event
from shared.contracts.policy import Release, RemedyRevoked
from shared.contracts.refunds import RefundNeedsPerson, RefundSucceeded
from tests.unit.refunds.world import (
    World,
    case_of,
    grant_of,
    opened,
    order,
    order_changed,
    payment,
    reported,
    revoked,
    target,
)

NAMES = ("rq-1", "rq-2", "rq-3")
SEEDS = st.integers(min_value=0, max_value=2**32)
Heard = tuple[str, Event, int | None]


class Provider:
    """A provider's own mind: carries out, leaves pending, refuses above captured; counts what it paid."""

    def __init__(self, dice: random.Random, captured: dict[str, int]) -> None:
        self.dice, self.captured = dice, captured
        self.refunds: dict[str, dict[str, Any]] = {}

    def paid(self, payment_id: str) -> int:
        """Minor units this payment gave back or may yet."""
        return sum(r["amount"] for r in self.refunds.values() if r["payment"] == payment_id and r["state"] != "failed")

    def carry_out(self, world: World, effect_id: str) -> None:
        """One effect comes to its end, as providers and ledgers end them."""
        payload = world.effects[effect_id].payload
        payment_id, amount = payload["payment_id"], payload["amount_minor"]
        if self.dice.random() < 0.1:
            world.answer(effect_id, self.dice.choice(["stuck", "expired"]))
            return
        if self.paid(payment_id) + amount > self.captured[payment_id]:
            world.answer(effect_id, "refused")
            return
        state = self.dice.choice(["succeeded", "succeeded", "succeeded", "pending", "failed"])
        self.refunds[f"re_{effect_id}"] = {"payment": payment_id, "amount": amount, "state": state, "ours": effect_id}
        if self.dice.random() < 0.2:
            self.report(world, f"re_{effect_id}")
        world.answer(effect_id, "done", state)

    def report(self, world: World, reference: str) -> None:
        """Tell where a refund stands now."""
        known = self.refunds[reference]
        said = reported(
            reference,
            known["amount"],
            known["state"],
            our_reference=known["ours"],
            payment_reference=f"ch_{known['payment']}",
        )
        world.hear(said)

    def go_on(self, world: World, reference: str) -> None:
        """A refund's state changes later: only by webhook, perhaps twice."""
        known = self.refunds[reference]
        known["state"] = {"pending": self.dice.choice(["succeeded", "failed"]), "succeeded": "failed"}.get(
            known["state"], known["state"]
        )
        for _ in range(self.dice.choice([1, 2])):
            self.report(world, reference)

    def refund_elsewhere(self, world: World, number: int) -> None:
        """Somebody refunds in the provider's own pages, as far as the provider lets them."""
        payment_id = self.dice.choice(sorted(self.captured))
        amount = self.dice.choice([500, 1_000, 2_500])
        if self.paid(payment_id) + amount > self.captured[payment_id]:
            return
        state: Literal["pending", "succeeded"] = self.dice.choice(["pending", "succeeded"])
        reference = f"re_desk_{number}"
        self.refunds[reference] = {"payment": payment_id, "amount": amount, "state": state, "ours": None}
        self.report(world, reference)


def _wild_story(dice: random.Random) -> tuple[World, Provider]:
    captured = {f"pay-{n}": dice.choice([1_000, 2_500, 10_000]) for n in range(1, dice.choice([2, 3, 4]))}
    known = order(*(payment(name, minor) for name, minor in captured.items()))
    world, provider = World(), Provider(dice, captured)
    past: list[tuple[Event, int | None]] = []
    for number in range(dice.choice([8, 16, 30])):
        name = dice.choice(NAMES)
        move = dice.choice(["open", "open", "target", "target", "release", "effect", "effect", "later", "elsewhere"])
        event: Event | None = None
        if move == "open":
            event = opened(name, known if dice.random() < 0.7 else None)
        elif move in ("target", "release"):
            release: Release = "now" if move == "release" or dice.random() < 0.4 else "on_goods"
            event = target(name, dice.choice([0, 500, 2_500, 2_500, 9_000]), release)
            if dice.random() < 0.08:
                event = revoked(name)
        elif move == "effect" and (open_ := _open_effects(world)):
            provider.carry_out(world, dice.choice(open_))
        elif move == "later" and provider.refunds:
            provider.go_on(world, dice.choice(sorted(provider.refunds)))
        elif move == "elsewhere":
            provider.refund_elsewhere(world, number)
        if event is not None:
            sequence = None if isinstance(event, type(opened())) else world.words + 1
            world.words += 1 if sequence else 0
            past.append((event, sequence))
            world.hear(event, sequence)
        if past and dice.random() < 0.3:
            world.hear(*dice.choice(past))
    return world, provider


def _open_effects(world: World) -> list[str]:
    ended = {"succeeded", "failed", "bounced", "refused", "expired", "pending", "stuck"}
    return sorted(e for e in world.effects if world.memory.attempts[e].state not in ended)


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_no_payment_ever_gives_back_more_than_was_captured_and_what_is_owed_is_paid_or_shown(seed: int) -> None:
    world, provider = _wild_story(random.Random(seed))
    for payment_id, captured in provider.captured.items():
        asked = sum(
            world.effects[e].payload["amount_minor"]
            for e, attempt in world.memory.attempts.items()
            if attempt.payment_id == payment_id and attempt.state in ("requested", "stuck", "pending", "succeeded")
        )
        assert asked <= max(captured, world.books.get(payment_id, [0])[0])
        assert provider.paid(payment_id) <= captured
    for grant in world.memory.grants.values():
        state = {row.id: row.state for row in world.memory.register()}.get(grant.grant_id)
        if world.memory.remaining(grant) < 0 or (world.memory.remaining(grant) > 0 and grant.release == "now"):
            assert state in ("needs_person", "waiting"), (grant, state)
        if state in ("requested", "pending"):
            assert world.memory.remaining(grant) >= 0
        if state == "paid":
            assert world.memory.paid(grant) == grant.target_minor
        if state == "revoked":
            assert world.memory.remaining(grant) == 0


@settings(max_examples=60, deadline=None)
@given(SEEDS)
def test_hearing_everything_again_changes_nothing_and_says_nothing(seed: int) -> None:
    world, provider = _wild_story(random.Random(seed))
    for reference in sorted(provider.refunds):
        provider.report(world, reference)
    memory, said, effects = world.memory, len(world.says), set(world.effects)
    books = {name: list(row) for name, row in world.books.items()}
    for reference in sorted(provider.refunds):
        provider.report(world, reference)
    for name in NAMES:
        if case_of(name) in memory.asked_at:
            world.hear(opened(name, None))
    assert (world.memory, len(world.says), set(world.effects), world.books) == (memory, said, effects, books)


def _calm_story() -> dict[str, list[Heard]]:
    """What each speaker says, in the speaker's own order; enough was captured for all of it."""
    first = order(payment("pay-1", 4_000), payment("pay-2", 6_000))
    second = order(payment("pay-1", 4_000), payment("pay-2", 9_000), version=2)
    intake: list[Event] = [opened("rq-1", first), opened("rq-2", first), order_changed("rq-1", second)]
    policy: list[Event] = [
        target("rq-1", 5_000, "on_goods", due_on=None),
        target("rq-2", 2_000, "on_inspection"),
        target("rq-2", 2_000, "now"),
        target("rq-1", 5_000, "now"),
        target("rq-3", 1_000, "on_goods"),
        revoked("rq-3"),
    ]
    return {
        "intake": [(f"i{n}", event, None) for n, event in enumerate(intake)],
        "policy": [(f"p{n}", event, n + 1) for n, event in enumerate(policy)],
    }


def _end_of(seed: int) -> tuple[Any, ...]:
    dice = random.Random(seed)
    world = World()
    topics = _calm_story()
    heard: list[Heard] = []
    answered: set[str] = set()
    reports: list[tuple[str, str]] = []
    while any(topics.values()) or (set(world.effects) - answered) or reports:
        sources = [name for name, left in topics.items() if left]
        sources += ["effects"] * bool(set(world.effects) - answered) + ["webhooks"] * bool(reports)
        match dice.choice(sources):
            case "effects":
                effect_id = dice.choice(sorted(set(world.effects) - answered))
                answered.add(effect_id)
                pending = world.effects[effect_id].payload["payment_id"] == "pay-1"
                world.answer(effect_id, "done", "pending" if pending else "succeeded")
                if pending:
                    reports.append((effect_id, "succeeded"))
            case "webhooks":
                effect_id, state = reports.pop(dice.randrange(len(reports)))
                amount = world.effects[effect_id].payload["amount_minor"]
                for _ in range(2):
                    world.hear(
                        reported(f"re_{effect_id}", amount, state, our_reference=effect_id)  # type: ignore[arg-type]
                    )
            case name:
                heard.append(topics[name].pop(0))
                world.hear(heard[-1][1], heard[-1][2])
        if heard and dice.random() < 0.5:
            _, event, sequence = dice.choice(heard)
            world.hear(event, sequence)
    return _essentials(world)


def _essentials(world: World) -> tuple[Any, ...]:
    effects = {e: (effect.payload["payment_id"], effect.payload["amount_minor"]) for e, effect in world.effects.items()}
    said = [say.data for say in world.says]
    complete = sorted(one.grant_id for one in said if isinstance(one, RefundSucceeded) and one.complete)
    asked = sorted((one.grant_id, one.reason.code) for one in said if isinstance(one, RefundNeedsPerson))
    register = tuple(
        (r.id, r.state, r.amount_minor, r.done_minor) for r in sorted(world.memory.register(), key=lambda r: r.id)
    )
    return effects, world.books, complete, asked, register


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_every_interleaving_of_the_speakers_with_repeats_comes_to_the_same_end(seed: int) -> None:
    effects, books, complete, asked, register = _end_of(seed)
    assert (effects, books, complete, asked, register) == _end_of(0)
    assert sorted(effects.values()) == [("pay-1", 2_000), ("pay-1", 2_000), ("pay-2", 3_000)]
    assert books == {"pay-1": [4_000, 0, 4_000], "pay-2": [9_000, 0, 3_000]}
    assert complete == sorted([grant_of("rq-1"), grant_of("rq-2")])
    assert asked == []


def test_the_calm_story_holds_every_word_policy_has() -> None:
    words = {type(event) for _, event, _ in _calm_story()["policy"]}
    assert RemedyRevoked in words
