"""The environment variables of intake alone: there are none, its numbers are rulebook data and its shop is shared."""

from __future__ import annotations

from pydantic_settings import BaseSettings, SettingsConfigDict


class IntakeSettings(BaseSettings):
    """Variables begin with INTAKE_; a later one gets its place here."""

    model_config = SettingsConfigDict(env_prefix="INTAKE_", frozen=True, extra="ignore")
