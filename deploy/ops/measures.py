"""Every metric counted in the database, declared once with its SQL, by what it is about; asks nobody itself."""

from __future__ import annotations

from deploy.ops.measures_promises import CASES, MONEY, PROMISES
from deploy.ops.measures_shape import NOW, Measure
from deploy.ops.measures_trouble import CALLS, INPUT, TROUBLES

__all__ = ["MEASURES", "NOW", "Measure"]

MEASURES: tuple[Measure, ...] = (*PROMISES, *CASES, *MONEY, *CALLS, *TROUBLES, *INPUT)
