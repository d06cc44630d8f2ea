"""The AsyncAPI 3 document of all topics, made from the catalogue; says nothing that the catalogue does not."""

from __future__ import annotations

from typing import Any

from deploy.ops.kit_schemas import described, stem
from shared.contracts.base import Event, wire_type
from shared.contracts.topics import CATALOGUE, MESSAGE_MAX_BYTES, PARTITIONS, RETENTION_MS, Topic

_BINDING = "0.5.0"
_SCHEMA_FORMAT = "application/schema+json;version=draft-07"
_ABOUT = (
    "Five rooms that talk through events. Every message is a CloudEvent 1.0 on Kafka: binary mode is written, both "
    "modes are read. A deployment may put one prefix before all topic names. Operations are seen from "
    "Aftersales: it receives what order systems, channels, warehouses, carriers, payment providers and staff send."
)
_KEY = "<shop_id>/<order_id>; a sender who does not know the order leaves key and subject out"
_HEADERS = (
    ("ce_specversion", True, {"type": "string", "const": "1.0"}),
    ("ce_id", True, {"type": "string", "description": "The sender's own; the same event again has the same id."}),
    ("ce_source", True, {"type": "string", "description": "Who sends, e.g. /shops/blue-harbour/orders."}),
    ("ce_subject", False, {"type": "string", "description": f"{_KEY}."}),
    (
        "ce_time",
        False,
        {"type": "string", "format": "date-time", "description": "When it happened, with offset; never in the future."},
    ),
    ("ce_traceparent", False, {"type": "string", "description": "W3C trace context, passed on."}),
    ("content-type", False, {"type": "string", "const": "application/json"}),
)
_OUR_HEADERS = (
    ("ce_recordedtime", True, {"type": "string", "format": "date-time", "description": "When the room said it."}),
    ("ce_sequence", False, {"type": "string", "description": "1, 2, 3, ... per subject and room, without a gap."}),
    ("ce_correlationid", False, {"type": "string", "description": "The case."}),
    ("ce_causationid", False, {"type": "string", "description": "Id of the message that made the room say it."}),
    ("ce_run", False, {"type": "string", "description": "Only on what a reprocessing run says."}),
    ("ce_dataschema", False, {"type": "string", "description": "Which schema of this kit the data has."}),
)


def document() -> dict[str, Any]:
    """The whole document; payloads point at the schemas beside it."""
    pairs = [(topic, kind) for topic in CATALOGUE for kind in topic.types.values()]
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Aftersales", "version": "1.0.0", "description": _ABOUT},
        "defaultContentType": "application/json",
        "channels": {_name(topic): _channel(topic) for topic in CATALOGUE},
        "operations": {_name(topic): _operation(topic) for topic in CATALOGUE},
        "components": {
            "messages": {stem(topic.name, kind.type): _message(topic, kind) for topic, kind in pairs},
            "messageTraits": {
                "heard": {"headers": _headers()},
                "said": {"headers": _headers(*_OUR_HEADERS)},
            },
        },
    }


def _name(topic: Topic) -> str:
    return topic.name.removesuffix(".v1")


def _ours(topic: Topic) -> bool:
    return topic.name.startswith("aftersales.")


def _channel(topic: Topic) -> dict[str, Any]:
    settings = {"retention.ms": RETENTION_MS, "max.message.bytes": MESSAGE_MAX_BYTES}
    return {
        "address": topic.name,
        "description": f"Written by {topic.written_by}; heard by {', '.join(topic.heard_by) or 'nobody of ours'}.",
        "messages": {
            stem(topic.name, type_): {"$ref": f"#/components/messages/{stem(topic.name, type_)}"}
            for type_ in topic.types
        },
        "bindings": {
            "kafka": {"partitions": PARTITIONS, "topicConfiguration": settings, "bindingVersion": _BINDING},
        },
    }


def _operation(topic: Topic) -> dict[str, Any]:
    ours = _ours(topic)
    return {
        "action": "send" if ours else "receive",
        "channel": {"$ref": f"#/channels/{_name(topic)}"},
        "summary": f"What {topic.written_by} {'says' if ours else 'say'}.",
        "messages": [
            {"$ref": f"#/channels/{_name(topic)}/messages/{stem(topic.name, type_)}"} for type_ in topic.types
        ],
    }


def _message(topic: Topic, kind: type[Event]) -> dict[str, Any]:
    name = stem(topic.name, kind.type)
    return {
        "name": wire_type(kind.type),
        "title": kind.type,
        "summary": described(kind),
        "contentType": "application/json",
        "traits": [{"$ref": f"#/components/messageTraits/{'said' if _ours(topic) else 'heard'}"}],
        "payload": {"schemaFormat": _SCHEMA_FORMAT, "schema": {"$ref": f"./schemas/{name}.json"}},
        "bindings": {"kafka": {"key": {"type": "string", "description": _KEY}, "bindingVersion": _BINDING}},
        "x-example": f"./examples/{name}.json",
    }


def _headers(*more: tuple[str, bool, dict[str, Any]]) -> dict[str, Any]:
    every = (*_HEADERS, *more, ("ce_type", True, {"type": "string", "description": "The message's name."}))
    return {
        "type": "object",
        "properties": {name: shape for name, _, shape in every},
        "required": [name for name, required, _ in every if required],
    }
