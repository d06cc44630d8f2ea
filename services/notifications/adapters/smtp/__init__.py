"""Any SMTP server: no key and nothing to ask, so a doubtful mail may come twice, under the same Message-ID."""

from services.notifications.adapters.smtp.client import SmtpMail, SmtpServer

__all__ = ["SmtpMail", "SmtpServer"]
