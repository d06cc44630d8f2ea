"""Puts logistics together: settings, adapters, handlers; the only file that names concrete adapters."""

from __future__ import annotations

import os
from collections.abc import Mapping

from services.logistics.adapters.sandbox.client import SandboxCarrier
from services.logistics.adapters.sandbox.goods_out import SandboxWarehouse, SandboxWorkshop
from services.logistics.adapters.sandbox.mapping import CARRIER
from services.logistics.adapters.sandbox.webhook import webhook
from services.logistics.effects import performers
from services.logistics.handlers import HANDLERS
from services.logistics.invariants import INVARIANTS
from services.logistics.memory import LogisticsMemory
from services.logistics.settings import LogisticsSettings
from shared.rulebook.load import rulebook_from
from shared.runtime.http import HttpPeer
from shared.runtime.message import Context
from shared.runtime.room import Room
from shared.shop import shop_from

_PREFIX = "LOGISTICS_"


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, from the given variables or the process's own. Raises Misconfigured when they cannot work."""
    source = os.environ if env is None else env
    settings = LogisticsSettings.model_validate(
        {name[len(_PREFIX) :].lower(): value for name, value in source.items() if name.upper().startswith(_PREFIX)}
    )
    peer = HttpPeer(settings.sandbox_url)
    secret = settings.sandbox_webhook_secret.get_secret_value()
    return Room(
        name="logistics",
        memory=LogisticsMemory,
        empty=lambda subject: LogisticsMemory(),
        handlers=HANDLERS,
        context=Context(rulebook_from(env), shop_from(env)),
        performers=performers(
            {CARRIER: SandboxCarrier(peer)}, {CARRIER: SandboxWarehouse(peer)}, {CARRIER: SandboxWorkshop(peer)}
        ),
        webhooks=(webhook(secret),) if secret else (),
        invariants=INVARIANTS,
        on_stop=peer.close,
    )
