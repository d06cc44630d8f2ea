"""What every event's data has in common: frozen models and the marker for personal fields."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

WIRE_PREFIX = "org.aftersales."
WIRE_SUFFIX = ".v1"


class _Personal:
    """Marks a field that is kept in the personal store only."""

    def __repr__(self) -> str:
        return "PERSONAL"


PERSONAL = _Personal()
T = TypeVar("T")
Personal = Annotated[T, PERSONAL]
Instant = AwareDatetime
Day = date
Minor = Annotated[int, Field(ge=0, le=10**13)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Ident = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Words = Annotated[str, Field(max_length=20_000)]
Reference = tuple[str, str]


class Part(BaseModel):
    """A piece of an event's data. Readers ignore keys they do not know, so that old workers read newer events."""

    model_config = ConfigDict(frozen=True, extra="ignore", validate_by_name=True, validate_by_alias=True)


class Event(Part):
    """The data of one event type; `type` is the short name, e.g. `case.opened`."""

    type: ClassVar[str] = ""

    def case(self) -> str | None:
        """The case this event is about, when it names one: the correlation id."""
        value = getattr(self, "case_id", None)
        return value if isinstance(value, str) else None


class Inbound(Event):
    """What others say to us. Where they do not know our keys, `wanted_references` says how to find the subject."""

    def subject_hint(self) -> tuple[str, str] | None:
        """(shop id, order id) when the data itself names the order."""
        return None

    def wanted_references(self) -> tuple[Reference, ...]:
        """(kind, value) pairs by which a room may know the subject, best first."""
        return ()

    def personal_owner(self, subject: str) -> str:
        """Who owns the personal fields: the order's subject, or the case."""
        return subject

    def personal_prefix(self, message_id: str) -> str:
        """Set before field names where one owner can have several such messages; empty where a later one replaces."""
        return ""

    def happened_at(self) -> datetime | None:
        """The instant the sender says it happened, when the data carries one."""
        value = getattr(self, "at", None)
        return value if isinstance(value, datetime) else None


class Reason(Part):
    """Why, as a stable word and as a sentence for people."""

    code: str
    text: str


def wire_type(short: str) -> str:
    """`case.opened` -> `org.aftersales.case.opened.v1`."""
    return f"{WIRE_PREFIX}{short}{WIRE_SUFFIX}"


def short_type(wire: str) -> str | None:
    """The short name, or None for a type that is not of version 1 of this product."""
    if wire.startswith(WIRE_PREFIX) and wire.endswith(WIRE_SUFFIX):
        return wire[len(WIRE_PREFIX) : -len(WIRE_SUFFIX)]
    return None


def personal_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Names of the model's own fields that are marked personal."""
    return tuple(name for name, field in model.model_fields.items() if PERSONAL in field.metadata)


def models_within(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The model and every model reachable through its fields, once each."""
    seen: set[type[BaseModel]] = set()
    stack: list[Any] = [model]
    while stack:
        kind = stack.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            if kind in seen:
                continue
            seen.add(kind)
            yield kind
            stack.extend(field.annotation for field in kind.model_fields.values())
        else:
            stack.extend(getattr(kind, "__args__", ()))
