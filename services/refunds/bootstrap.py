"""Puts refunds together: settings, adapters, handlers; the only file that names concrete adapters."""

from __future__ import annotations

import os
from collections.abc import Mapping

from services.refunds.adapters.sandbox.client import SandboxPayments
from services.refunds.adapters.sandbox.mapping import PROVIDER
from services.refunds.adapters.sandbox.webhook import webhook
from services.refunds.effects import performers
from services.refunds.handlers import HANDLERS
from services.refunds.invariants import INVARIANTS
from services.refunds.memory import RefundsMemory
from services.refunds.settings import RefundsSettings
from shared.rulebook.load import rulebook_from
from shared.runtime.http import HttpPeer
from shared.runtime.message import Context
from shared.runtime.room import Room
from shared.shop import shop_from

_PREFIX = "REFUNDS_"


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, from the given variables or the process's own. Raises Misconfigured when they cannot work."""
    source = os.environ if env is None else env
    settings = RefundsSettings.model_validate(
        {name[len(_PREFIX) :].lower(): value for name, value in source.items() if name.upper().startswith(_PREFIX)}
    )
    peer = HttpPeer(settings.sandbox_url)
    secret = settings.sandbox_webhook_secret.get_secret_value()
    return Room(
        name="refunds",
        memory=RefundsMemory,
        empty=lambda subject: RefundsMemory(),
        handlers=HANDLERS,
        context=Context(rulebook_from(env), shop_from(env)),
        performers=performers({PROVIDER: SandboxPayments(peer)}),
        webhooks=(webhook(secret),) if secret else (),
        keeps_books=True,
        invariants=INVARIANTS,
        on_stop=peer.close,
    )
