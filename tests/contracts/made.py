"""Makes one full instance of any event model, always the same: every field filled, every list with one item."""

from __future__ import annotations

import types
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel
from pydantic_core import PydanticUndefined

AT = datetime(2026, 9, 1, 12, 30, tzinfo=UTC)
BY_NAME: dict[str, Any] = {
    "currency": "EUR",
    "market": "DE",
    "country": "DE",
    "region": "DE-BE",
    "locale": "de-DE",
    "zone": "Europe/Berlin",
    "time_zone": "Europe/Berlin",
    "room": "intake",
    "kind": "wrong_item",
    "shop_id": "blue-harbour",
    "order_id": "BH-1",
}


def full(model: type[BaseModel]) -> dict[str, Any]:
    """JSON-able data of one instance."""
    return {name: _field(model, name) for name in model.model_fields}


def _field(model: type[BaseModel], name: str) -> Any:
    field = model.model_fields[name]
    made = _value(field.annotation, name)
    if isinstance(made, int) and not isinstance(made, bool):
        floors = [getattr(rule, "ge", None) for rule in field.metadata]
        return max([made, *(floor for floor in floors if floor is not None)])
    return made if made is not PydanticUndefined else None


def _value(annotation: Any, name: str) -> Any:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _value(get_args(annotation)[0], name)
    if origin is Literal:
        words = [word for word in get_args(annotation) if word != "unknown"]
        return BY_NAME[name] if BY_NAME.get(name) in words else words[0]
    if origin in (Union, types.UnionType):
        return _value(next(part for part in get_args(annotation) if part is not type(None)), name)
    if origin is tuple:
        return [_value(part, name) for part in get_args(annotation) if part is not Ellipsis]
    if origin is dict:
        return {"word": "value"}
    return _plain(annotation, name)


def _plain(annotation: Any, name: str) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return full(annotation)
    return {bool: True, int: 1, float: 1.5, datetime: AT, AwareDatetime: AT, date: date(2026, 9, 1), Any: "value"}.get(
        annotation, BY_NAME.get(name, f"{name}-1")
    )
