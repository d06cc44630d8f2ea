"""Puts the room together: settings, catalogues, layout, adapters, handlers. The only file that names adapters."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from services.notifications.adapters.sandbox_mail import SandboxMail
from services.notifications.adapters.smtp import SmtpMail, SmtpServer
from services.notifications.domain.letter import Letters
from services.notifications.domain.wording import Wording
from services.notifications.effects import performers
from services.notifications.handlers import handlers_for
from services.notifications.invariants import INVARIANTS
from services.notifications.memory import NotificationsMemory, empty
from services.notifications.ports import Mailer
from services.notifications.settings import NotificationsSettings, settings_from
from shared.errors import Misconfigured
from shared.rulebook.load import rulebook_from
from shared.runtime.http import HttpPeer
from shared.runtime.message import Context
from shared.runtime.room import Room
from shared.shop import shop_from

CATALOGUES = Path(__file__).parent / "catalogs"
LAYOUT = Path(__file__).parent / "layout" / "mail.html.j2"


def bootstrap(env: Mapping[str, str] | None = None) -> Room:
    """The room, ready to run. Raises Misconfigured for settings or catalogues that cannot work."""
    source = dict(os.environ if env is None else env)
    settings = settings_from(source)
    shop = shop_from(source)
    mailer = mailer_from(settings)
    rulebook = rulebook_from(source)
    letters = Letters(
        Wording(catalogues()), LAYOUT.read_text(encoding="utf-8"), shop.name, survey_url=settings.survey_url
    )
    return Room(
        name="notifications",
        memory=NotificationsMemory,
        empty=empty,
        handlers=handlers_for(settings.provider),
        # Of the law, only the hours for messages: what a notice says, the events said before.
        context=Context(rulebook=rulebook, shop=shop),
        performers=performers({settings.provider: mailer}, letters, shop, rulebook.articles),
        invariants=INVARIANTS,
        on_stop=mailer.close,
    )


def catalogues(folder: Path = CATALOGUES) -> dict[str, str]:
    """language -> text of its catalogue: one file per language, named by it."""
    found = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))}
    if not found:
        raise Misconfigured(f"there is no catalogue in {folder}")
    return found


def mailer_from(settings: NotificationsSettings) -> Mailer:
    """The mailer the settings choose."""
    if settings.provider == "sandbox":
        return SandboxMail(HttpPeer(settings.sandbox_url))
    password = settings.smtp_password.get_secret_value()
    return SmtpMail(
        SmtpServer(settings.smtp_host, settings.smtp_port, settings.smtp_security, settings.smtp_username, password)
    )
