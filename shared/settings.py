"""What every worker and command reads from the environment; secrets never show in a repr or a log."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import Misconfigured
from shared.runtime.message import Shop


class RuntimeSettings(BaseSettings):
    """One worker's surroundings. Ports 0 mean: any free one, written to the log."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    kafka_bootstrap_servers: str = "127.0.0.1:9092"
    database_url: SecretStr
    topic_prefix: str = ""
    worker_name: str = ""
    """This replica's own, stable name, e.g. refunds-1; leases and group membership hang on it."""
    http_host: str = "127.0.0.1"
    http_port: int = 0
    contact_secret: SecretStr
    batch_max: int = Field(default=300, ge=1, le=2000)
    session_timeout_s: float = 6.0
    rebalance_timeout_s: float = 20.0
    log_level: str = "info"
    data_dir: str = ".aftersales/worker"


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
    "return_address": {"name": "Blue Harbour Returns", "street": "Speicherstr. 1", "city": "Hamburg", "country": "DE"},
}


def runtime_settings(env: Mapping[str, str] | None = None) -> RuntimeSettings:
    """Settings from the environment. Raises Misconfigured naming every variable that is missing or wrong."""
    try:
        if env is None:
            return RuntimeSettings()
        return RuntimeSettings.model_validate({key.lower(): value for key, value in env.items()})
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(str(part) for part in e['loc']).upper()}: {e['msg']}"
            for e in error.errors(include_url=False, include_input=False)
        )
        raise Misconfigured(problems) from None


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
