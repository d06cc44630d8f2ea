"""The environment variables of policy alone: there are none, its rules are data."""

from __future__ import annotations

from pydantic_settings import BaseSettings, SettingsConfigDict


class PolicySettings(BaseSettings):
    """Variables begin with POLICY_; a later one gets its place here."""

    model_config = SettingsConfigDict(env_prefix="POLICY_", frozen=True, extra="ignore")
