"""The environment variables of notifications: which provider takes the mails, and where it is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import Misconfigured

PREFIX = "NOTIFICATIONS_"


class NotificationsSettings(BaseSettings):
    """Variables begin with NOTIFICATIONS_."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    provider: Literal["sandbox", "smtp"] = "sandbox"
    sandbox_url: str = ""
    smtp_host: str = ""
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_security: Literal["none", "starttls", "tls"] = "starttls"
    smtp_username: str = ""
    smtp_password: SecretStr = SecretStr("")
    survey_url: str = ""


def settings_from(env: Mapping[str, str] | None = None) -> NotificationsSettings:
    """Settings from the environment; raises Misconfigured naming the variable that is missing or wrong."""
    source = os.environ if env is None else env
    own = {key[len(PREFIX) :].lower(): value for key, value in source.items() if key.upper().startswith(PREFIX)}
    try:
        settings = NotificationsSettings.model_validate(own)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        named = "; ".join(f"{PREFIX}{str(fault['loc'][0]).upper()}: {fault['msg']}" for fault in faults)
        raise Misconfigured(named) from None
    if settings.survey_url and not settings.survey_url.startswith(("https://", "http://")):
        raise Misconfigured(f"{PREFIX}SURVEY_URL is no http or https address")
    needed = "sandbox_url" if settings.provider == "sandbox" else "smtp_host"
    if not getattr(settings, needed):
        raise Misconfigured(f"{PREFIX}{needed.upper()} is not set, and {PREFIX}PROVIDER is {settings.provider}")
    if settings.smtp_username and settings.smtp_security == "none":
        raise Misconfigured(f"{PREFIX}SMTP_SECURITY is none: a password would travel in the clear")
    return settings
