"""Decides what the command line and the environment mean; knows nothing of what is done with it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SECRET_VARIABLE = "SANDBOX_WEBHOOK_SECRET"  # noqa: S105 - the name of the variable, not a secret


class SettingsWrong(Exception):
    """The settings cannot be used; the text says why, in plain words, without secrets."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one sandbox was started with. Port 0 = any free port; `webhooks` maps a webhook type to its address."""

    books: Path
    host: str
    port: int
    smtp_port: int
    secret: bytes
    webhooks: Mapping[str, str]
    story_time: bool
    key_lifetime_s: float


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m deploy.sandbox", description=__doc__)
    parser.add_argument("--books", type=Path, required=True, metavar="FILE.sqlite")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True, help="0 = any free port, printed once listening")
    parser.add_argument("--smtp-port", type=int, required=True, help="0 = any free port, printed once listening")
    parser.add_argument("--webhook-secret-file", type=Path, help=f"else the environment's {SECRET_VARIABLE}")
    parser.add_argument("--payments-webhook", metavar="URL", help="where refund.reported is posted")
    parser.add_argument("--carrier-webhook", metavar="URL", help="where parcel.tracked is posted")
    parser.add_argument("--mail-webhook", metavar="URL", help="where message.bounced is posted")
    parser.add_argument("--time", choices=("system", "story"), default="system")
    parser.add_argument("--key-lifetime-s", type=float, default=30.0)
    return parser


def _secret(file: Path | None, environment: Mapping[str, str]) -> bytes:
    if file is None:
        return environment.get(SECRET_VARIABLE, "").strip().encode()
    try:
        return file.read_bytes().strip()
    except OSError as trouble:
        raise SettingsWrong(f"the webhook secret cannot be read: {trouble}") from trouble


def read_settings(arguments: Sequence[str] | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from the command line; raises SettingsWrong, or SystemExit(2) where argparse refuses."""
    given = _parser().parse_args(arguments)
    addresses = {
        "refund.reported": given.payments_webhook,
        "parcel.tracked": given.carrier_webhook,
        "message.bounced": given.mail_webhook,
    }
    webhooks = {kind: url for kind, url in addresses.items() if url}
    secret = _secret(given.webhook_secret_file, environment)
    if webhooks and not secret:
        raise SettingsWrong(f"webhooks are signed: give --webhook-secret-file or {SECRET_VARIABLE}")
    if not all(url.startswith(("http://", "https://")) for url in webhooks.values()):
        raise SettingsWrong("a webhook address begins with http:// or https://")
    if not given.key_lifetime_s > 0:
        raise SettingsWrong("--key-lifetime-s is a number of seconds above 0")
    return Settings(
        books=given.books,
        host=given.host,
        port=given.port,
        smtp_port=given.smtp_port,
        secret=secret,
        webhooks=webhooks,
        story_time=given.time == "story",
        key_lifetime_s=given.key_lifetime_s,
    )
