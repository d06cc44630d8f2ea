"""What all facts have in common: frozen, closed, days and instants, words with an explicit `unknown`."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from shared.facts import place

Minor = Annotated[int, Field(ge=0, le=10**13)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), AfterValidator(place.currency)]
Market = Annotated[str, Field(pattern=r"^[A-Z]{2}$"), AfterValidator(place.market)]
Region = Annotated[str, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$"), AfterValidator(place.region)]
Zone = Annotated[str, Field(min_length=1, max_length=64), AfterValidator(place.zone)]
Locale = Annotated[str, Field(min_length=2, max_length=35), AfterValidator(place.locale)]
Ident = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Word = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")]
Quantity = Annotated[int, Field(ge=1, le=100_000)]
Instant = AwareDatetime
DayOrInstant = AwareDatetime | date
T = TypeVar("T")


def _none_told(value: Any) -> Any:
    return () if value is None else value


def _nothing_told(value: Any) -> Any:
    return {} if value is None else value


def _one_or_more(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """A check after the values' own, so that one wrong value is not reported as none at all."""
    if not values:
        raise PydanticCustomError("none_given", "at least one is needed")
    return values


AtLeastOne = Annotated[tuple[T, ...], AfterValidator(_one_or_more)]
Several = Annotated[tuple[T, ...], BeforeValidator(_none_told)]
"""Any number of values; null, absent and none at all are the same to every rule."""
Told = Annotated[T, BeforeValidator(_nothing_told)]
"""A group of facts; null is a group of which nothing was told."""


class Fact(BaseModel):
    """Closed and frozen: an unknown key is an error naming its path; absent or null means unknown.

    Lists of words end in `unknown` where a wire reader may put it for a word it does not know (`reading.py`);
    a rule reads it as a fact that nobody has told.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True)
