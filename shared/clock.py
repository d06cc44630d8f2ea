"""What time it is on the wall; the only module that may ask the operating system, story time lives in the runtime."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def wall_now() -> datetime:
    """Now, aware, UTC."""
    return datetime.now(UTC)


def monotonic_s() -> float:
    """Seconds on a clock that never goes back; for leases, time-outs and durations only."""
    return time.monotonic()
