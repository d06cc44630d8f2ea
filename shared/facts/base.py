"""What all facts have in common: frozen, closed, days and instants, words with an explicit `unknown`."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

Minor = Annotated[int, Field(ge=0, le=10**13)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Market = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Region = Annotated[str, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]
Ident = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Word = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")]
Quantity = Annotated[int, Field(ge=1, le=100_000)]
Instant = AwareDatetime
DayOrInstant = AwareDatetime | date


class Fact(BaseModel):
    """Closed and frozen: an unknown key is an error naming its path; absent or null means unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True)
