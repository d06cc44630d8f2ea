"""The room as bootstrap puts it together: what it carries out, hears by webhook and checks, from variables alone."""

from __future__ import annotations

from services.logistics.bootstrap import bootstrap
from services.logistics.memory import LogisticsMemory
from services.logistics.settings import LogisticsSettings
from shared.contracts.base import models_within, personal_fields

SECRET = {"LOGISTICS_SANDBOX_WEBHOOK_SECRET": "hush-hush"}


def test_the_room_needs_no_variable_and_opens_no_webhook_without_a_secret() -> None:
    room = bootstrap({})
    assert (room.name, room.keeps_books, room.owns_clocks, room.webhooks) == ("logistics", False, False, ())
    assert set(room.performers) == {
        (kind, "sandbox")
        for kind in ("return.label", "return.pickup", "replacement.order", "replacement.cancel", "repair.order")
    }
    assert all(performer.look_up is not None for performer in room.performers.values())
    assert isinstance(room.empty("blue-harbour/BH-1"), LogisticsMemory)


def test_with_a_secret_it_listens_and_the_secret_shows_nowhere() -> None:
    room = bootstrap(SECRET)
    assert [(hook.path, hook.topic) for hook in room.webhooks] == [("/webhooks/sandbox", "parcels.v1")]
    assert "hush-hush" not in repr(room)
    assert "hush-hush" not in repr(LogisticsSettings(sandbox_webhook_secret="hush-hush"))  # type: ignore[arg-type]


def test_its_memory_has_no_personal_field() -> None:
    assert [(kind, personal_fields(kind)) for kind in models_within(LogisticsMemory) if personal_fields(kind)] == []


def test_its_checks_only_read() -> None:
    assert all(sql.strip().startswith("select") for sql in bootstrap({}).invariants.values())
