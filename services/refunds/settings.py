"""The environment variables of refunds alone; says nothing about what they are used for."""

from __future__ import annotations

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class RefundsSettings(BaseSettings):
    """Variables begin with REFUNDS_. Without a webhook secret there is no webhook: nothing could be trusted."""

    model_config = SettingsConfigDict(env_prefix="REFUNDS_", frozen=True, extra="ignore")

    sandbox_url: str = "http://127.0.0.1:8085"
    sandbox_webhook_secret: SecretStr = SecretStr("")
