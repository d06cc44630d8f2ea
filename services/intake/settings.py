"""The environment variables of intake alone; says nothing about what they are used for."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import Misconfigured

PREFIX = "INTAKE_"


class IntakeSettings(BaseSettings):
    """Variables begin with INTAKE_. Without an order system's secret it has no webhook: nothing could be trusted."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    shopify_webhook_secret: SecretStr = SecretStr("")
    """The signing secret; while it is exchanged, the old and the new one with a space between."""
    shopify_url: str = ""
    """https://<shop>.myshopify.com; with the token below, payments are asked for there."""
    shopify_access_token: SecretStr = SecretStr("")
    medusa_webhook_secret: SecretStr = SecretStr("")
    order_zones: str = Field(
        default="", pattern=r"^$|^[A-Z]{2}(-[A-Z0-9]{1,3})?=[A-Za-z_/+-]+(,[A-Z]{2}(-[A-Z0-9]{1,3})?=[A-Za-z_/+-]+)*$"
    )
    """Time zones of markets and regions where the market's main one is wrong: US=America/Chicago,US-CA=America/..."""

    def zones(self) -> dict[str, str]:
        """`order_zones`, read."""
        return dict(part.split("=", 1) for part in self.order_zones.split(",") if part)


def intake_settings(env: Mapping[str, str]) -> IntakeSettings:
    """Settings from the given variables. Raises Misconfigured naming the variable that is wrong."""
    named = {name[len(PREFIX) :].lower(): value for name, value in env.items() if name.upper().startswith(PREFIX)}
    try:
        return IntakeSettings.model_validate(named)
    except ValidationError as error:
        wrong = ", ".join(f"{PREFIX}{str(one['loc'][0]).upper()}" for one in error.errors(include_input=False))
        raise Misconfigured(f"{wrong}: cannot be read; services/intake/settings.py shows the form") from None
