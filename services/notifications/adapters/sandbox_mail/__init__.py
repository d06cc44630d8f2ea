"""The sandbox's mail API: keyed, can be asked, answers with its own time of acceptance."""

from services.notifications.adapters.sandbox_mail.client import SandboxMail

__all__ = ["SandboxMail"]
