"""The warehouse and workshop adapters against the provider sandbox itself, a separate process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from services.logistics.adapters.sandbox.goods_out import SandboxWarehouse, SandboxWorkshop
from shared.clock import wall_now
from shared.runtime.http import HttpPeer
from shared.runtime.outside import Call
from tests.support.sandbox import RunningSandbox, running_sandbox

PERSONAL = {"customer": {"name": "A. Kunde", "delivery_address": {"street": "Hauptstr. 1", "city": "Berlin"}}}
_numbers = iter(range(1, 1000))


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """One sandbox for this file."""
    with running_sandbox(tmp_path_factory.mktemp("goods_out")) as running:
        yield running


@pytest.fixture
async def peer(sandbox: RunningSandbox) -> AsyncIterator[HttpPeer]:
    """Impatient, so that a hanging call costs the test little."""
    one = HttpPeer(sandbox.base_url, timeout_s=0.4)
    yield one
    await one.close()


def call(kind: str, about: str, personal: dict[str, Any] | None = None) -> Call:
    """An errand about a replacement or repair."""
    effect_id = f"out-{next(_numbers)}"
    named = {"repair_id": about, "return_id": "r-1"} if kind == "repair.order" else {"replacement_id": about}
    payload = {"our_reference": effect_id, "provider": "sandbox", "lines": [{"sku": "UKE", "quantity": 1}], **named}
    return Call(effect_id, kind, "case", about, payload, PERSONAL if personal is None else personal, wall_now())


def fault(sandbox: RunningSandbox, api: str, one: Call, word: str) -> None:
    match = {"our_reference": one.effect_id}
    sandbox.must("POST", "/control/faults", {"api": api, "fault": word, "times": 1, "match": match})


async def test_a_replacement_is_ordered_once(peer: HttpPeer) -> None:
    warehouse, order = SandboxWarehouse(peer), call("replacement.order", "rpl-1")
    first, again = await warehouse.order(order), await warehouse.order(order)
    assert (first.state, again) == ("done", first)
    assert await warehouse.look_up(order) == first


async def test_an_order_done_but_never_answered_is_found(sandbox: RunningSandbox, peer: HttpPeer) -> None:
    warehouse, order = SandboxWarehouse(peer), call("replacement.order", "rpl-2")
    fault(sandbox, "warehouse.order", order, "hang_after_doing")
    assert (await warehouse.order(order)).state == "unknown"
    assert (await warehouse.look_up(order)).state == "done"


async def test_what_was_never_ordered_is_not_found(peer: HttpPeer) -> None:
    assert (await SandboxWarehouse(peer).look_up(call("replacement.order", "rpl-3"))).state == "not_found"


async def test_a_cancellation_stands_before_an_order_that_comes_later(peer: HttpPeer) -> None:
    warehouse = SandboxWarehouse(peer)
    off = call("replacement.cancel", "rpl-4")
    assert (await warehouse.cancel(off)).state == (await warehouse.look_up(off)).state == "done"
    late = await warehouse.order(call("replacement.order", "rpl-4"))
    assert (late.state, late.answer["code"]) == ("refused", "called_off")


async def test_goods_for_nowhere_are_refused_here(sandbox: RunningSandbox, peer: HttpPeer) -> None:
    order = call("replacement.order", "rpl-5", {})
    assert (await SandboxWarehouse(peer).order(order)).answer == {"code": "no_address"}
    assert all(row["our_reference"] != order.effect_id for row in sandbox.must("GET", "/control/books/calls")["rows"])


async def test_a_repair_is_expected_once_and_found_again(sandbox: RunningSandbox, peer: HttpPeer) -> None:
    workshop, repair = SandboxWorkshop(peer), call("repair.order", "rep-1")
    fault(sandbox, "workshop.order", repair, "cut_body")
    assert (await workshop.order(repair)).state == "unknown"
    found = await workshop.look_up(repair)
    assert found.state == "done"
    assert (await workshop.order(repair)).answer == found.answer
