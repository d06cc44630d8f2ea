"""One refunded case as topics, tables and books would show it, small enough to break one thing at a time."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.chaos.proofs.heard import LISTENERS
from tests.chaos.proofs.world import PREFIX, ROOMS, SUFFIX, Proof, Record, World

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ORDER, CASE, GRANT, RETURN = "blue/1001", "case-1", "grant-1", "return-1"
REFUND_EFFECT, LABEL_EFFECT = "effect-refund", "effect-label"
NOTICES = {"acknowledgement": "case.opened", "refund_sent": "refund.succeeded"}


def at(seconds: int) -> str:
    return (START + timedelta(seconds=seconds)).isoformat()


def record(topic: str, offset: int, type_: str, body: Any, **attributes: str) -> Record:
    """One record of partition 0, keyed and named as the wire has it."""
    attributes = {"subject": ORDER, "id": f"{topic}-{offset}", "source": "/shops/blue/test", **attributes}
    named = [("ce_specversion", b"1.0"), ("ce_type", f"{PREFIX}{type_}{SUFFIX}".encode())]
    named += [(f"ce_{name}", value.encode()) for name, value in attributes.items()]
    value = json.dumps(body).encode()
    return Record(topic, 0, offset, attributes["subject"].encode(), value, tuple(named), START)


def said(room: str, n: int, type_: str, seconds: int, **body: Any) -> Record:
    """A room's n-th saying about the order."""
    attributes = {"source": f"/aftersales/{room}", "id": f"{room}-{n}", "sequence": str(n), "recordedtime": at(seconds)}
    return record(f"aftersales.{room}.v1", n - 1, type_, {"case_id": CASE, **body}, **attributes, correlationid=CASE)


def _records() -> list[Record]:
    payment = {"payment_id": "pay-1", "reference": "ch_1", "captured_minor": 5000}
    order = {"shop_id": "blue", "order_id": "1001", "version": 1, "payments": [payment]}
    money = {"amount_minor": 4000, "currency": "EUR", "grant_id": GRANT, "effect_id": REFUND_EFFECT}
    money |= {"payment_id": "pay-1"}
    grant = {"grant_id": GRANT, "refund": {"total_minor": 4000, "currency": "EUR"}, "release": "now"}
    clock = {"clock_id": "clock-1", "kind": "refund"}
    sent = [
        said("notifications", n, "notice.sent", 30 + n, notice_id=f"notice-{template}", template=template,
             allowed_by=event, accepted_at=at(30 + n))
        for n, (template, event) in enumerate({"acknowledgement": "intake-1", "refund_sent": "refunds-2"}.items(), 1)
    ]  # fmt: skip
    return [
        record("orders.v1", 0, "order.placed", {"order": order}),
        record("requests.v1", 0, "request.made", {"request_id": "rq-1"}),
        record("warehouse.v1", 0, "return.received", {"return_id": RETURN}),
        said("intake", 1, "case.opened", 1, request={"request_id": "rq-1"}),
        said("intake", 2, "clock.started", 2, **clock),
        said("intake", 3, "clock.stopped", 20, **clock),
        said("intake", 4, "case.closed", 21),
        said("policy", 1, "remedy.granted", 2, **{**grant, "release": "on_goods"}),
        said("policy", 2, "remedy.changed", 5, **grant),
        said("logistics", 1, "return.label_issued", 3, return_id=RETURN),
        said("refunds", 1, "refund.requested", 6, **money),
        said("refunds", 2, "refund.succeeded", 8, **money, refund_reference="re_1", complete=True),
        *sent,
    ]


def _effect(effect_id: str, kind: str, reference: str, **payload: Any) -> dict[str, Any]:
    row = {"effect_id": effect_id, "subject": ORDER, "case_id": CASE, "kind": kind, "provider": "sandbox"}
    return {**row, "state": "done", "reference": reference, "payload": payload, "reason": "", "about": ""}


def _tables(records: list[Record]) -> dict[str, dict[str, list[Any]]]:
    tables: dict[str, dict[str, list[Any]]] = {
        room: {name: [] for name in ("heard", "kept", "effect", "park", "unresolved", "letter", "register")}
        for room in ROOMS
    }
    for room in ROOMS:
        own = [r for r in records if r.topic == f"aftersales.{room}.v1"]
        tables[room]["said"] = [
            {"subject": r.subject, "sequence": r.sequence, "id": r.id, "type": r.type, "case_id": CASE, "cause": "",
             "run": "", "payload": r.value, "published": True}
            for r in own
        ]  # fmt: skip
        memory = {"subject": ORDER, "sequence": len(own), "parked_at": None, "parked_reason": None}
        tables[room]["memory"] = [memory]
    for spoken in records:
        hearers = {"orders.v1": ("intake",), "requests.v1": ("intake",), "warehouse.v1": ("logistics",)}
        speaker = spoken.topic.removeprefix("aftersales.").removesuffix(".v1")
        for room in (*hearers.get(spoken.topic, ()), *LISTENERS.get(speaker, ())):
            tables[room]["heard"].append(heard_row(spoken))
    tables["logistics"]["effect"] = [_effect(LABEL_EFFECT, "return.label", "lb_1")]
    tables["refunds"]["effect"] = [_effect(REFUND_EFFECT, "refund.execute", "re_1")]
    tables["notifications"]["effect"] = [
        _effect(f"mail-{template}", "notice.mail", f"ms_{template}", notice_id=f"notice-{template}", template=template,
                allowed_by=event)
        for template, event in {"acknowledgement": "intake-1", "refund_sent": "refunds-2"}.items()
    ]  # fmt: skip
    standing = {"id": GRANT, "kind": "refund", "state": "paid", "amount_minor": 4000, "done_minor": 4000}
    tables["refunds"]["register"] = [standing]
    book = {"subject": ORDER, "payment_id": "pay-1", "captured": 5000, "reserved": 0, "refunded": 4000}
    tables["refunds"]["book"] = [book]
    clock = {"clock_id": "clock-1", "case_id": CASE, "subject": ORDER, "kind": "refund", "state": "stopped"}
    times = {"warn_at": START + timedelta(days=1), "due_at": START + timedelta(days=2)}
    tables["intake"]["clock"] = [{**clock, **times, "warned_at": None, "breached_at": None}]
    return tables


def heard_row(spoken: Record, outcome: int = 1) -> dict[str, Any]:
    """The journal row of one record."""
    row = {"id": spoken.id.encode(), "type": spoken.type, "event_id": spoken.id, "source": spoken.source}
    return {**row, "subject": spoken.subject, "outcome": outcome}


def _books() -> dict[str, list[Any]]:
    refund = {"refund_reference": "re_1", "payment_reference": "ch_1", "amount_minor": 4000, "currency": "EUR"}
    mails = [
        {"our_reference": f"mail-{template}", "message_reference": f"ms_{template}", "accepted_at": at(30 + n)}
        for n, template in enumerate(NOTICES, 1)
    ]
    return {
        "charges": [{"payment_reference": "ch_1", "captured_minor": 5000, "currency": "EUR"}],
        "refunds": [{**refund, "our_reference": REFUND_EFFECT, "state": "succeeded", "changed_at": at(7)}],
        "labels": [{"our_reference": LABEL_EFFECT, "label_reference": "lb_1"}],
        "pickups": [],
        "messages": mails,
        "smtp": [],
    }


class SmallWorld:
    """The case's records, tables and books, to be changed before they are looked at."""

    def __init__(self) -> None:
        self.records = _records()
        self.tables = _tables(self.records)
        self.books = _books()
        self.published: list[dict[str, Any]] = [
            {"topic": r.topic, "source": r.source, "id": r.id} for r in self.records if r.topic == "requests.v1"
        ]
        self.kills = 0
        self.killed: list[dict[str, Any]] = []

    def world(self) -> World:
        """As the checker reads it."""
        return World(
            records=list(self.records),
            tables=deepcopy(self.tables),
            books=deepcopy(self.books),
            published=self.published,
            kills=self.kills,
            killed=self.killed,
            now=START + timedelta(hours=1),
        )

    def broken(self, proof: Callable[[World], Proof]) -> str:
        """The first offender of a proof; empty when it holds."""
        return next(iter(proof(self.world()).offenders), "")

    def find(self, id_: str) -> Record:
        return next(record for record in self.records if record.id == id_)

    def change(self, id_: str, **changes: Any) -> None:
        """Other fields in a saying's data, on the topic and in the table alike."""
        index = next(n for n, r in enumerate(self.records) if r.id == id_)
        value = json.dumps({**self.records[index].body, **changes}).encode()
        self.records[index] = replace(self.records[index], value=value)
        for room in ROOMS:
            for row in self.tables[room]["said"]:
                if row["id"] == id_:
                    row["payload"] = value

    def append(self, again: Record) -> Record:
        """Another record at the end of its topic."""
        offset = max((r.offset for r in self.records if r.topic == again.topic), default=-1) + 1
        appended = replace(again, offset=offset)
        self.records.append(appended)
        return appended
