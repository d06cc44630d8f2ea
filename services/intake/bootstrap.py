"""Puts the room together: rulebook, shop, handlers. The only file that reads the environment; names no broker."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import get_args

from services.intake.adapters.medusa import webhook as medusa
from services.intake.adapters.shopify import webhook as shopify
from services.intake.adapters.shopify.client import TIMEOUT_S, TOKEN_HEADER, ShopifyOrders
from services.intake.domain.hearing import hearing_from
from services.intake.handlers import HANDLERS
from services.intake.handlers.matching import seeker
from services.intake.invariants import INVARIANTS
from services.intake.memory import CaseMoved, CaseRelayed, IntakeMemory, empty
from services.intake.ports import Surroundings
from services.intake.settings import IntakeSettings, intake_settings
from shared.errors import Misconfigured
from shared.facts.place import zone
from shared.facts.promise import ClockKind
from shared.rulebook.load import rulebook_from
from shared.rulebook.models import Rulebook
from shared.runtime.http import HttpPeer
from shared.runtime.message import Context
from shared.runtime.room import Room, Webhook
from shared.shop import Shop, shop_from


def check_clocks(rulebook: Rulebook) -> None:
    """Raises Misconfigured when a promise has no entry, or no term although no event names its day."""
    rules = rulebook.clocks.kinds
    without = [
        kind for kind in get_args(ClockKind) if kind not in rules or (kind != "refund" and rules[kind].due is None)
    ]
    if without:
        raise Misconfigured(f"clocks.toml: kinds.{', kinds.'.join(without)}: a promise without a term")


def surroundings(settings: IntakeSettings, shop: Shop, rulebook: Rulebook) -> Surroundings:
    """What orders do not say. A market's main zone is the first of its file. Raises Misconfigured for no zone."""
    zones = {code: law.laws[-1].place.time_zones[0] for (code, region), law in rulebook.timelines.items() if not region}
    try:
        zones |= {place: zone(name) for place, name in settings.zones().items()}
    except ValueError as error:
        raise Misconfigured(f"INTAKE_ORDER_ZONES: {error}") from None
    return Surroundings(shop.shop_id, shop.default_locale, shop.default_zone, zones)


def webhooks(settings: IntakeSettings, around: Surroundings, shopify_api: HttpPeer | None) -> tuple[Webhook, ...]:
    """One for each order system whose secret is set."""
    signing = settings.shopify_webhook_secret.get_secret_value().strip()
    shared = settings.medusa_webhook_secret.get_secret_value()
    made: list[Webhook] = []
    if signing:
        made.append(shopify.webhook(signing, around, ShopifyOrders(shopify_api) if shopify_api else None))
    if shared:
        made.append(medusa.webhook(shared, around))
    return tuple(made)


def _shopify_api(settings: IntakeSettings) -> HttpPeer | None:
    token = settings.shopify_access_token.get_secret_value()
    if bool(token) != bool(settings.shopify_url):
        raise Misconfigured("INTAKE_SHOPIFY_URL and INTAKE_SHOPIFY_ACCESS_TOKEN belong together")
    return HttpPeer(settings.shopify_url, timeout_s=TIMEOUT_S, headers={TOKEN_HEADER: token}) if token else None


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, ready to run. Raises Misconfigured for a shop, setting or rulebook that cannot work."""
    rulebook, shop = rulebook_from(env), shop_from(env)
    check_clocks(rulebook)
    settings = intake_settings(os.environ if env is None else env)
    api = _shopify_api(settings)
    return Room(
        name="intake",
        memory=IntakeMemory,
        empty=empty,
        handlers=HANDLERS,
        context=Context(rulebook=rulebook, shop=shop, aids=hearing_from()),
        seeks=seeker(shop),
        webhooks=webhooks(settings, surroundings(settings, shop, rulebook), api),
        inner=(CaseMoved, CaseRelayed),
        keeps_personal=True,
        owns_clocks=True,
        invariants=INVARIANTS,
        on_stop=api.close if api else None,
    )
