"""Reads a carrier's tracking words: which prove dispatch, which say a pickup failed; told in any order."""

from __future__ import annotations

from datetime import datetime

from services.logistics.domain.model import Track

# Whoever carries the parcel, or has delivered it, was given it.
PROOF_OF_DISPATCH = frozenset({"picked_up", "in_transit", "out_for_delivery", "delivered"})

NEVER_ARRIVES = frozenset({"lost", "returned_to_sender"})


def tracked(track: Track, status: str, at: datetime) -> Track:
    """The same knowledge whatever the order: earliest proof, every miss once, the latest status."""
    changes: dict[str, object] = {}
    if status in PROOF_OF_DISPATCH:
        changes["posted_at"] = min(at, track.posted_at or at)
    if status == "delivered":
        changes["delivered_at"] = min(at, track.delivered_at or at)
    if status in NEVER_ARRIVES:
        changes["lost_at"] = min(at, track.lost_at or at)
    if status == "pickup_missed":
        changes["missed"] = tuple(sorted({*track.missed, at}))
    if status == "pickup_refused":
        changes["refused_at"] = min(at, track.refused_at or at)
    if track.last_at is None or (at, status) > (track.last_at, track.last_status):
        changes |= {"last_status": status, "last_at": at}
    return track.model_copy(update=changes)
