"""The room as bootstrap puts it together: what it carries out, hears by webhook and checks, from variables alone."""

from __future__ import annotations

from services.refunds.bootstrap import bootstrap
from services.refunds.memory import RefundsMemory
from services.refunds.settings import RefundsSettings
from shared.contracts.base import models_within, personal_fields

SECRET = {"REFUNDS_SANDBOX_WEBHOOK_SECRET": "hush-hush"}


def test_the_room_needs_no_variable_and_opens_no_webhook_without_a_secret() -> None:
    room = bootstrap({})
    assert (room.name, room.keeps_books, room.owns_clocks, room.webhooks) == ("refunds", True, False, ())
    assert set(room.performers) == {("refund.execute", "sandbox")}
    assert all(performer.look_up is not None for performer in room.performers.values())
    assert isinstance(room.empty("blue-harbour/BH-1"), RefundsMemory)


def test_with_a_secret_it_listens_and_the_secret_shows_nowhere() -> None:
    room = bootstrap(SECRET)
    assert [(hook.path, hook.topic) for hook in room.webhooks] == [("/webhooks/sandbox", "payments.v1")]
    assert "hush-hush" not in repr(room)
    assert "hush-hush" not in repr(RefundsSettings(sandbox_webhook_secret="hush-hush"))  # type: ignore[arg-type]


def test_its_memory_has_no_personal_field() -> None:
    assert [(kind, personal_fields(kind)) for kind in models_within(RefundsMemory) if personal_fields(kind)] == []


def test_its_checks_only_read() -> None:
    assert all(sql.strip().startswith("select") for sql in bootstrap({}).invariants.values())
