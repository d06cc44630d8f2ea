"""Flattens a JSON Schema of the kit into fields, and tells which changes break those who use it; reads no model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from deploy.ops.kit_schemas import KNOWN_WORDS_KEY, OTHER_WORDS_KEY, PERSONAL_KEY

_AT_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems")
_AT_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_LIMITS = (*_AT_LEAST, *_AT_MOST, "pattern")
_DEEPEST = 20
Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field by its path (`order.lines[].sku`). `types` are JSON's, with date and date-time for texts that are."""

    path: str
    types: frozenset[str]
    required: bool
    words: tuple[str, ...] = ()
    other_words: str = ""
    personal: bool = False
    closed: bool = False
    limits: Mapping[str, Any] = field(default_factory=dict)


def fields_of(schema: Schema) -> dict[str, Field]:
    """Every field of an event, by path, in the schema's order."""
    return {one.path: one for one in _fields(schema, schema, "", False, _DEEPEST)}


def _fields(root: Schema, node: Schema, prefix: str, personal: bool, deep: int) -> Iterator[Field]:
    if not deep:
        return
    for name, sub in node.get("properties", {}).items():
        path, mine = f"{prefix}{name}", personal or bool(sub.get(PERSONAL_KEY))
        parts = list(_parts(root, sub))
        inside = [_inside(root, part) for part in parts]
        yield _field(path, sub, parts, [one for one, _ in inside], name in node.get("required", ()), mine)
        for one, brackets in inside:
            yield from _fields(root, one, f"{path}{brackets}.", mine, deep - 1)


def _inside(root: Schema, part: Schema) -> tuple[Schema, str]:
    """What repeats in a list of lists, and the brackets that stand for them; the part itself, if nothing repeats."""
    brackets = ""
    while part.get("type") == "array" and "items" in part:
        part, brackets = _resolved(root, part["items"]), f"{brackets}[]"
    return part, brackets


def _parts(root: Schema, node: Schema) -> Iterator[Schema]:
    """The alternatives of a node, none of them a reference or a choice."""
    node = _resolved(root, node)
    choices = node.get("anyOf") or node.get("oneOf")
    if not choices:
        yield node
    for choice in choices or ():
        yield from _parts(root, choice)


def _resolved(root: Schema, node: Schema) -> Schema:
    for only in node.get("allOf", ())[:1]:
        node = only
    while "$ref" in node:
        node = root["definitions"][node["$ref"].rpartition("/")[2]]
    return node


def _field(path: str, node: Schema, parts: list[Schema], inside: list[Schema], required: bool, personal: bool) -> Field:
    """`inside`: for each part what repeats in it, or the part itself. Words and limits are those of single values."""
    words = [word for one in inside for word in one.get("enum", [one["const"]] if "const" in one else [])]
    return Field(
        path,
        frozenset(_type(part) for part in parts) | {f"[{_type(one)}]" for one in inside if one not in parts},
        required,
        tuple(str(word) for word in words or node.get(KNOWN_WORDS_KEY, ())),
        next((one[OTHER_WORDS_KEY] for one in (node, *inside) if OTHER_WORDS_KEY in one), ""),
        personal,
        any(one.get("additionalProperties") is False for one in inside),
        {key: one[key] for one in (*parts, *inside) for key in _LIMITS if key in one},
    )


def _type(part: Schema) -> str:
    shape = part.get("format") or part.get("type") or "any"
    return shape if shape in ("date", "date-time") else str(part.get("type") or "any")


def breaking(before: Schema, after: Schema, *, ours: bool = False) -> list[str]:
    """What somebody who relies on `before` meets in `after`, each with its field's name first.

    `ours`: an event that we say. Its readers also rely on a required field being there.
    """
    old, new = fields_of(before), fields_of(after)
    found = [f"{path}: was removed" for path in old if path not in new]
    if after.get("additionalProperties") is False and before.get("additionalProperties") is not False:
        found.append("the event: no longer takes keys it does not know")
    for path, was in old.items():
        if path in new:
            found += [f"{path}: {why}" for why in _narrowed(was, new[path], ours)]
    for path, now in new.items():
        if path not in old and now.required and _parent(path) in (*old, ""):
            found.append(f"{path}: is new and required")
    return found


def _narrowed(was: Field, now: Field, ours: bool) -> Iterator[str]:
    if now.required and not was.required:
        yield "is required now"
    if ours and was.required and not now.required:
        yield "is no longer always there"
    lost = sorted(was.types - now.types) if "any" not in now.types else []
    if lost:
        yield f"no longer takes {' or '.join(lost)}"
    gone = [word for word in was.words if word not in now.words]
    if now.words and (gone or not (was.words or now.other_words)):
        yield f"no longer takes {', '.join(gone)}" if gone else f"takes only {', '.join(now.words)} now"
    if now.closed and not was.closed:
        yield "no longer takes keys it does not know"
    if was.personal and not now.personal:
        yield "is no longer marked personal"
    for key, limit in now.limits.items():
        if _tighter(key, was.limits.get(key), limit):
            yield f"{key} is {limit} now, was {was.limits.get(key, 'free')}"


def _tighter(key: str, was: Any, now: Any) -> bool:
    if was is None or key == "pattern":
        return bool(was != now)
    return bool(now < was) if key in _AT_MOST else bool(now > was)


def _parent(path: str) -> str:
    """The path of what the field stands in, as a field's path; empty for the event itself."""
    return path.rpartition(".")[0].rstrip("[]")
