"""Decides how a mail is put to the sandbox's API and what its answers mean; makes no call."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from services.notifications.ports import Mail
from shared.runtime.http import Reply
from shared.runtime.outside import Outcome


def message_body(mail: Mail) -> dict[str, Any]:
    """The body of POST /mail/v1/messages."""
    return {
        "our_reference": mail.reference,
        "from": mail.sender,
        "to": mail.to,
        "to_name": mail.to_name or None,
        "subject": mail.subject,
        "text": mail.text,
        "html": mail.html,
        "locale": mail.locale,
        "headers": dict(mail.headers),
    }


def after_post(reply: Reply) -> Outcome:
    """Accepted, refused with the API's code, or (another body under our key) something to look up."""
    if reply.status in (200, 202):
        return _accepted(reply.body)
    code = _code(reply.body)
    if reply.status == 409:
        # Somebody's name changed between two tries: under this key a mail is already on its way, so ask for it.
        return Outcome("unknown", reason=f"http 409 {code}")
    return Outcome("refused", reason=code)


def after_look_up(reply: Reply) -> Outcome:
    """The first mail under our reference, or not found."""
    if reply.status != 200 or not isinstance(reply.body, dict) or not isinstance(reply.body.get("items"), list):
        return Outcome("unknown", reason=f"http {reply.status} to a look-up")
    items = reply.body["items"]
    return _accepted(items[0]) if items else Outcome("not_found")


def _accepted(body: Any) -> Outcome:
    try:
        reference, accepted_at = str(body["message_reference"]), datetime.fromisoformat(body["accepted_at"])
    except (KeyError, TypeError, ValueError):
        return Outcome("unknown", reason="an answer without reference or time of acceptance")
    if accepted_at.tzinfo is None:
        return Outcome("unknown", reason="a time of acceptance without offset")
    return Outcome("done", reference=reference, answer={"accepted_at": accepted_at.isoformat()})


def _code(body: Any) -> str:
    error = body.get("error") if isinstance(body, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    return code if isinstance(code, str) and code.isascii() and code.isprintable() and len(code) <= 64 else "refused"
