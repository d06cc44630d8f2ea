"""Decides how a mail is written for SMTP and what a server's codes mean; opens no connection."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, EmailPolicy
from email.utils import format_datetime

from services.notifications.ports import Mail
from shared.runtime.outside import Outcome


def message_id(mail: Mail) -> str:
    """Always the same for one effect: a repeated mail can be told from a second one."""
    return f"<{mail.reference}@{mail.sender.partition('@')[2] or 'localhost'}>"


def mime(mail: Mail) -> EmailMessage:
    """Text and HTML as one message. Raises ValueError for a header that would break into another."""
    # The policy folds; it must write what no server has to be asked for, unless an address itself is not ASCII.
    message = EmailMessage(policy=policy_for(mail))
    message["Message-ID"] = message_id(mail)
    message["Date"] = format_datetime(mail.at)
    message["From"] = _mailbox(mail.sender_name, mail.sender)
    message["To"] = _mailbox(mail.to_name, mail.to)
    message["Subject"] = mail.subject
    message["X-Our-Reference"] = mail.reference
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    # After the content: setting it takes every Content-* header along into the first part.
    for name, value in mail.headers.items():
        message[name] = value
    return message


def _mailbox(name: str, address: str) -> Address | str:
    if address.isascii():
        return Address(display_name=name, addr_spec=address)
    # The library's Address refuses a local part beyond ASCII, which SMTPUTF8 allows; its parser takes it.
    return '"{}" <{}>'.format(re.sub(r'(["\\\\])', r"\\\1", name), address) if name else address


def policy_for(mail: Mail) -> EmailPolicy[EmailMessage]:
    """ASCII headers, or UTF-8 ones where an address needs them."""
    return SMTP if is_ascii(mail) else SMTPUTF8


def is_ascii(mail: Mail) -> bool:
    """Whether both addresses can be given to any server."""
    return (mail.to + mail.sender).isascii()


def refusal(code: int, step: str) -> Outcome:
    """4xx: not now; 5xx: no. The server's own words stay out, they often repeat the address."""
    reason = f"smtp {code} after {step}"
    return Outcome("not_done", reason=reason) if 400 <= code < 500 else Outcome("refused", reason=reason)


def accepted(mail: Mail) -> Outcome:
    """The server took it; SMTP tells no time, so it is ours."""
    return Outcome("done", reference=message_id(mail), answer={"accepted_at": mail.at.isoformat()})
