"""Makes a small story and what it came to, for the tests beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from deploy.stories.found import CaseFound, Found, Paid, SandboxFound, Told
from deploy.stories.model import Story

START = datetime(2026, 10, 5, 7, 0, tzinfo=UTC)
CASE = "case-1"


def story_file(**changes: Any) -> dict[str, Any]:
    """A whole story as a file would have it; top-level keys replaced."""
    return {
        "name": "00-made",
        "title": "Made",
        "about": "A story for tests.",
        "market": "DE",
        "locale": "de-DE",
        "zone": "Europe/Berlin",
        "start": START,
        "requests": ["rq-1"],
        "step": [{"at": "+1h", "advance": "+1d"}],
        "expect": {
            "parked": 0,
            "dead_letters": ["not_json"],
            "cases": [
                {
                    "request": "rq-1",
                    "stage": "closed",
                    "outcome": "refunded",
                    "eligible": "yes",
                    "cites": ["eu.withdrawal.period"],
                    "refunds": [{"amount_minor": 6390, "currency": "EUR", "state": "succeeded"}],
                    "notices": [["acknowledgement", "de-DE"], ["refund_sent", "de-DE"]],
                    "clocks": {"first_answer": "stopped", "refund": "warned"},
                    "handed": ["no_order"],
                }
            ],
            "sandbox": {
                "refunds": [{"amount_minor": 6390, "currency": "EUR", "state": "succeeded"}],
                "labels": 1,
                "pickups": 1,
                "messages": 2,
                "calls": {"payments.refund": 1},
            },
        },
        "never": [{"notice": "refund_sent", "before": "refund.succeeded"}, {"event": "clock.breached"}],
        **changes,
    }


def story(**changes: Any) -> Story:
    """The same, read."""
    return Story.model_validate(story_file(**changes))


def told(what: str, second: int, case_id: str = CASE) -> Told:
    """Something told so many seconds after the start."""
    return Told(case_id, what, START + timedelta(seconds=second))


def case_found(**changes: Any) -> CaseFound:
    """How the story's case ends when all is well."""
    as_it_should: dict[str, Any] = {
        "case_id": CASE,
        "number": "7QK2M0ZZ41",
        "stage": "closed",
        "outcome": "refunded",
        "eligible": "yes",
        "cites": frozenset({"eu.withdrawal.period", "eu.withdrawal.refund"}),
        "refunds": (Paid(6390, "EUR", "succeeded"),),
        "notices": (("acknowledgement", "de-DE"), ("refund_sent", "de-DE")),
        "clocks": {"first_answer": "stopped", "refund": "warned"},
        "handed": ("no_order",),
    }
    return CaseFound(**{**as_it_should, **changes})


def found(**changes: Any) -> Found:
    """What the story comes to when all is well."""
    as_it_should: dict[str, Any] = {
        "cases": {"rq-1": case_found()},
        "sandbox": SandboxFound((Paid(6390, "EUR", "succeeded"),), 1, 1, 2, {"payments.refund": 1, "mail.send": 2}),
        "parked": 0,
        "dead_letters": ("not_json",),
        "told": (told("refund.succeeded", 1), told("notice:refund_sent", 2)),
    }
    return Found(**{**as_it_should, **changes})
