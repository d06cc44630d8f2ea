"""Puts several inspections of one return together: the latest word on each line counts, losses are summed."""

from __future__ import annotations

from collections.abc import Mapping

from services.logistics.domain.model import FoundLine, Inspection


def put_together(inspections: Mapping[str, Inspection]) -> tuple[FoundLine, ...]:
    """All lines as last found, by line; independent of the order in which the inspections were heard.

    A message may name a line several times (two units, two findings): then they count together.
    """
    found: dict[str, tuple[FoundLine, ...]] = {}
    for _, one in sorted(inspections.items(), key=lambda item: (item[1].at, item[0])):
        for line_id in {line.line_id for line in one.lines}:
            found[line_id] = tuple(line for line in one.lines if line.line_id == line_id)
    return tuple(line for line_id in sorted(found) for line in found[line_id])


def value_loss_minor(lines: tuple[FoundLine, ...]) -> int:
    """What the goods lost in worth, minor units."""
    return sum(line.value_loss_minor for line in lines)
