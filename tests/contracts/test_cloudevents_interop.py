"""What we write, the CloudEvents library reads; what it writes, in either mode, we read."""

from __future__ import annotations

from datetime import UTC, datetime

import orjson
from cloudevents.core.bindings.kafka import KafkaMessage, from_kafka_event, to_binary_event, to_structured_event
from cloudevents.core.v1.event import CloudEvent

from shared.runtime.items import SaidRow
from shared.runtime.wire import Record, headers_for, open_envelope
from shared.runtime.work import said_attributes

AT = datetime(2026, 9, 1, 12, 30, tzinfo=UTC)
SAID = SaidRow("blue/BH-1", 7, "id-1", "case.opened", "case-1", "cause-1", AT, AT, "", b'{"a":1}')


def test_the_library_reads_what_a_room_says() -> None:
    headers = headers_for(said_attributes("intake", SAID, "org.aftersales.case.opened.v1"))
    event = from_kafka_event(KafkaMessage(dict(headers), b"blue/BH-1", SAID.payload))
    assert (event.get_id(), event.get_source(), event.get_type()) == (
        "id-1",
        "/aftersales/intake",
        "org.aftersales.case.opened.v1",
    )
    assert event.get_subject() == "blue/BH-1"
    assert event.get_time() == AT
    assert event.get_extension("sequence") == "7"
    assert event.get_extension("correlationid") == "case-1"


def test_we_read_what_the_library_writes_in_both_modes() -> None:
    attributes = {"id": "1", "source": "/shops/blue", "type": "t", "subject": "blue/BH-1", "time": AT}
    for write in (to_binary_event, to_structured_event):
        message = write(CloudEvent(attributes=attributes, data={"a": 1}))
        record = Record("orders.v1", 0, 0, None, message.value, tuple(message.headers.items()), AT)
        envelope, data = open_envelope(record)
        assert (envelope.id, envelope.source, envelope.type, envelope.subject) == ("1", "/shops/blue", "t", "blue/BH-1")
        assert datetime.fromisoformat(envelope.time) == AT
        assert data in ({"a": 1}, orjson.loads(b'{"a":1}'))
