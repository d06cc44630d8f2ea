"""One plausible example per event, filled from `samples.toml`; invents nothing, a missing value is an error."""

from __future__ import annotations

import tomllib
import types
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from deploy.ops.kit_schemas import address, stem
from shared import ids
from shared.contracts.base import Event, Inbound, wire_type
from shared.contracts.operations import OperationCommanded
from shared.contracts.topics import BY_NAME
from shared.errors import Misconfigured
from shared.runtime.wire import wire_time

KIT = Path(__file__).resolve().parents[2] / "shared" / "contracts" / "kit"
SAMPLES = KIT / "samples.toml"
_SHOP, _REQUEST = "blue-harbour", "rq-3f9"
SUBJECT = f"{_SHOP}/BH-70412"
_ABSENT = object()


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(SAMPLES.read_text(encoding="utf-8"))


@cache
def _ids() -> Mapping[str, str]:
    """The ids of the example's case, derived as the rooms derive them."""
    case = ids.case_id(_SHOP, _REQUEST)
    grant = ids.grant_id(case, "refund")
    return {
        "subject": SUBJECT,
        "case_id": case,
        "other_case_id": ids.case_id(_SHOP, "rq-3e2"),
        "case_number": ids.case_number(case),
        "grant_id": grant,
        "return_id": ids.return_id(grant, 1),
        "replacement_id": ids.replacement_id(ids.grant_id(case, "replacement"), 1),
        "repair_id": ids.repair_id(ids.grant_id(case, "repair"), 1),
        "effect_id": ids.effect_id("refunds", "refund.execute", grant, "pay-70412", 1),
        "clock_id": ids.clock_id(case, "first_answer"),
        "notice_id": ids.notice_id(case, "acknowledgement"),
        "event_id": ids.event_id("form-3f9", "intake", "case.opened", case),
        "letter_id": ids.derive("letter", "intake", "orders.v1", "3", "1882"),
    }


def example_of(topic: str, kind: type[Event]) -> dict[str, Any]:
    """The event as a structured CloudEvent. Raises Misconfigured naming a field that has no value."""
    name = stem(topic, kind.type)
    told = _table()["event"].get(name)
    if told is None:
        raise Misconfigured(f'{SAMPLES.name} has no [event."{name}"]: say its `time`, and for what others say its `id`')
    data = kind.model_validate(_named(_model(kind, told.get("data", {}))))
    inbound = isinstance(data, Inbound)
    head = _outside(topic, told, data) if isinstance(data, Inbound) else _ours(topic, told, data)
    return {
        "specversion": "1.0",
        "id": head.pop("id"),
        "source": head.pop("source"),
        "type": wire_type(kind.type),
        **{name: value for name, value in head.items() if value},
        "datacontenttype": "application/json",
        # others leave out what they do not know; the rooms say every field
        "data": data.model_dump(mode="json", by_alias=True, exclude_unset=inbound),
    }


def _outside(topic: str, told: Mapping[str, Any], data: Inbound) -> dict[str, str]:
    hint = data.subject_hint()
    subject = f"{hint[0]}/{hint[1]}" if hint else SUBJECT if isinstance(data, OperationCommanded) else ""
    source = f"/shops/{_SHOP}/{topic.partition('.')[0]}"
    return {"id": told["id"], "source": source, "subject": subject, "time": told["time"].isoformat()}


def _ours(topic: str, told: Mapping[str, Any], data: Event) -> dict[str, str]:
    room = BY_NAME[topic].speaker or "runtime"
    time = wire_time(told["time"])
    cause = _ids()["event_id"]
    return {
        "id": ids.event_id(cause, room, data.type, "example"),
        "source": f"/aftersales/{room}",
        "subject": SUBJECT,
        "time": time,
        "recordedtime": time,
        "sequence": "7" if room != "runtime" else "",
        "correlationid": data.case() or "",
        "causationid": cause if room != "runtime" else "",
        "dataschema": address(topic, data.type),
    }


def _model(model: type[BaseModel], given: Mapping[str, Any]) -> dict[str, Any]:
    """Values for every field of a model that has one, what is `given` first."""
    made = {}
    for name, field in model.model_fields.items():
        key = field.alias or name
        whole = _value(model, name, field.annotation)
        if key in given:
            made[key] = _merged(whole, given[key])
        elif whole is not _ABSENT:
            made[key] = whole
        elif field.is_required():
            raise Misconfigured(f"{SAMPLES.name} has no value for {model.__name__}.{name}: name it in [field]")
    return made


def _value(model: type[BaseModel], name: str, annotation: Any) -> Any:
    table = _table()
    if f"{model.__name__}.{name}" in table["model"]:
        return table["model"][f"{model.__name__}.{name}"]
    within, several = _unwrapped(annotation)
    if isinstance(within, type) and issubclass(within, BaseModel):
        made = _whole(within)
        return [made] if several and made is not _ABSENT else made
    return table["field"].get(name, _ABSENT)


def _whole(model: type[BaseModel]) -> Any:
    """The [whole] example of a model or of what it is made from, with its own fields added; else field by field."""
    for base in model.__mro__:
        if issubclass(base, BaseModel) and base.__name__ in _table()["whole"]:
            known = _table()["whole"][base.__name__]
            added = {name: _value(model, name, f.annotation) for name, f in model.model_fields.items()}
            return {**{k: v for k, v in added.items() if k not in base.model_fields and v is not _ABSENT}, **known}
    try:
        return _model(model, {}) or _ABSENT
    except Misconfigured:
        return _ABSENT  # left out, or named by the field it has to stand in, unless the event gives it


def _unwrapped(annotation: Any) -> tuple[Any, bool]:
    """(what is inside, whether there are several of it) of optional, annotated and repeated types."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _unwrapped(arguments[0])
    if origin in (Union, types.UnionType):
        return _unwrapped(next(one for one in arguments if one is not type(None)))
    if origin is tuple:
        return _unwrapped(arguments[0])[0], True
    return annotation, False


def _merged(whole: Any, given: Any) -> Any:
    """A table laid over the whole example of an order; anything else as it is given."""
    if not (isinstance(whole, dict) and isinstance(given, dict) and "lines" in whole):
        return given
    return {**whole, **{k: {**whole[k], **v} if isinstance(whole.get(k), dict) else v for k, v in given.items()}}


def _named(value: Any) -> Any:
    """The value with `{case_id}` and its like filled in."""
    if isinstance(value, str):
        return value.format_map(_ids()) if "{" in value else value
    if isinstance(value, dict):
        return {key: _named(one) for key, one in value.items()}
    return [_named(one) for one in value] if isinstance(value, list) else value
