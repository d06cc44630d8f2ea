"""Decides how bodies and queries of the control API are read; knows nothing of what they ask for."""

from __future__ import annotations

from typing import TypeVar

from aiohttp import web
from pydantic import ValidationError

from deploy.sandbox.answers import Asked, Refused, invalid_body

Body = TypeVar("Body", bound=Asked)


def whole_number(request: web.Request, name: str, otherwise: int | None, *, least: int, most: int) -> int | None:
    """A number of the query, or `otherwise` when it is left out; 422 when it is none or out of bounds."""
    text = request.query.get(name)
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise Refused(422, "query_unusable", f"{name} is a whole number from {least} to {most}")
    return int(text)


async def told(request: web.Request, model: type[Body]) -> Body:
    """The checked body; 422 with every path and reason."""
    try:
        return model.model_validate_json(await request.read())
    except ValidationError as trouble:
        raise invalid_body(trouble) from None
