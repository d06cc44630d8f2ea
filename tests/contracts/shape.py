"""A small reader of JSON Schema, as far as the kit's schemas go: says where a value breaks one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

_TYPES: dict[str, Any] = {
    "string": str,
    "boolean": bool,
    "object": dict,
    "array": list,
    "null": type(None),
    "number": (int, float),
    "integer": int,
}
_ABOUT = {"$schema", "$id", "title", "description", "default", "definitions"}
_MARKS = {"x-personal", "x-other-words", "x-known-words"}
_READ = {"$ref", "anyOf", "type", "properties", "required", "additionalProperties", "items", "enum", "const"}
_LIMITS = {"format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems"}
_KNOWN = _ABOUT | _MARKS | _READ | _LIMITS


def wrong(root: Any, node: Any, value: Any, path: str = "") -> Iterator[str]:
    """Paths at which the value breaks the schema. A keyword that is not read here is an error of the test."""
    if node is True:
        return
    assert set(node) <= _KNOWN, f"{path}: {set(node) - _KNOWN}"
    if "$ref" in node:
        yield from wrong(root, root["definitions"][node["$ref"].rpartition("/")[2]], value, path)
        return
    if "anyOf" in node and all(any(wrong(root, choice, value, path)) for choice in node["anyOf"]):
        yield path
    if ("type" in node and not _is(node["type"], value)) or not _fits(node, value):
        yield path
    if isinstance(value, dict):
        yield from _object(root, node, value, path)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from wrong(root, node.get("items", True), item, f"{path}.{index}")


def _is(name: str, value: Any) -> bool:
    return isinstance(value, _TYPES[name]) and not (isinstance(value, bool) and name in ("integer", "number"))


def _fits(node: Any, value: Any) -> bool:
    if isinstance(value, str):
        return _text_fits(node, value)
    if isinstance(value, int):
        return bool(node.get("minimum", value) <= value <= node.get("maximum", value))
    if isinstance(value, list):
        return bool(len(value) >= node.get("minItems", 0))
    return True


def _text_fits(node: Any, value: str) -> bool:
    if value not in node.get("enum", (value,)) or value != node.get("const", value):
        return False
    if "pattern" in node and re.search(node["pattern"], value) is None:
        return False
    try:
        if node.get("format") == "date-time":
            return bool(datetime.fromisoformat(value).tzinfo)
        if node.get("format") == "date":
            date.fromisoformat(value)
    except ValueError:
        return False
    return bool(node.get("minLength", 0) <= len(value) <= node.get("maxLength", len(value)))


def _object(root: Any, node: Any, value: dict[str, Any], path: str) -> Iterator[str]:
    known = node.get("properties", {})
    yield from (f"{path}.{name}" for name in node.get("required", ()) if name not in value)
    for name, item in value.items():
        if name in known:
            yield from wrong(root, known[name], item, f"{path}.{name}")
        elif node.get("additionalProperties") is False:
            yield f"{path}.{name}"
