"""The deployment's own facts: who the shop is, where returns go, which language and zone where nobody says."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import Misconfigured


@dataclass(frozen=True, slots=True)
class Shop:
    """The deployment's own facts (`shop.toml` and environment): one shop per deployment today."""

    shop_id: str
    name: str
    sender: str
    staff_mail: str
    default_locale: str
    default_zone: str
    return_address: Mapping[str, str] = field(default_factory=dict)
    order_examples: tuple[str, ...] = ()
    """A few of the shop's order numbers, as it writes them: how they look is learned from these."""


class ShopSettings(BaseSettings):
    """Where the deployment's own facts come from: a `shop.toml`, any part of it overridden by SHOP_* variables."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_prefix="SHOP_")

    file: str = ""
    id: str = ""
    name: str = ""
    sender: str = ""
    staff_mail: str = ""
    default_locale: str = ""
    default_zone: str = ""


_DEFAULTS = {
    "shop_id": "blue-harbour",
    "name": "Blue Harbour",
    "sender": "service@blue-harbour.example",
    "staff_mail": "after-sales-desk@blue-harbour.example",
    "default_locale": "en-GB",
    "default_zone": "Europe/Berlin",
    "order_examples": ("BH-70412", "BH-90318"),
    "return_address": {"name": "Blue Harbour Returns", "street": "Speicherstr. 1", "city": "Hamburg", "country": "DE"},
}


def shop_from(env: Mapping[str, str] | None = None) -> Shop:
    """The shop's facts: built-in demonstration values, then `shop.toml`, then SHOP_* variables."""
    source = dict(os.environ if env is None else env)
    settings = ShopSettings.model_validate(
        {key[5:].lower(): value for key, value in source.items() if key.upper().startswith("SHOP_")}
    )
    facts: dict[str, Any] = dict(_DEFAULTS)
    if settings.file:
        facts |= _read(Path(settings.file))
    named = {"shop_id": settings.id, **settings.model_dump(exclude={"file", "id"})}
    facts |= {key: value for key, value in named.items() if value}
    facts["order_examples"] = tuple(facts["order_examples"])
    return Shop(**facts)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text())
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise Misconfigured(f"{path}: {error}") from None
    unknown = sorted(set(found) - set(_DEFAULTS))
    if unknown:
        raise Misconfigured(f"{path}: unknown keys {', '.join(unknown)}; known are {', '.join(_DEFAULTS)}")
    return found
