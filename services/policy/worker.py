"""Runs the policy room; the only file here that knows there is a loop around it."""

from __future__ import annotations

from services.policy.bootstrap import bootstrap
from shared.runtime.worker import run_room


def main() -> None:
    """Run until told to stop; raises Misconfigured before anything is consumed."""
    run_room(bootstrap())
