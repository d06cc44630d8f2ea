"""What every worker and command reads from the environment; secrets never show in a repr or a log."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import Misconfigured


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
