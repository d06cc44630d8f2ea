"""Structured log lines: one JSON object each, an `action` word, ids of case and order, never personal data."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_MAIL = re.compile(r"[^\s\"'<>@]{1,64}@[^\s\"'<>@]{1,255}")
_URL_SECRET = re.compile(r"(://[^:/@\s]*:)[^@\s]*@")
_PERSONAL_KEYS = frozenset(
    {"mail", "phone", "name", "address", "text", "handle", "customer", "contact", "to", "delivery_address"}
)


def redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Personal keys are dropped, mail addresses and passwords in texts are masked."""
    for key in list(event):
        if key in _PERSONAL_KEYS:
            event[key] = "[personal]"
        elif isinstance(event[key], str):
            event[key] = masked(event[key])
    return event


def masked(text: str) -> str:
    """The text without mail addresses and without passwords inside URLs."""
    return _MAIL.sub("[mail]", _URL_SECRET.sub(r"\1***@", text))


def configure_logs(room: str, worker: str, level: str = "info") -> None:
    """JSON lines on standard error, for our own lines and for libraries' alike."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(ensure_ascii=False)],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(room=room, worker=worker)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared, processor=structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(logging.WARNING)
