"""Every metric a worker exports, declared once; cases, clocks and money are exported elsewhere, from the database."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

HEARD = Counter("aftersales_heard", "Messages taken from the wire or from ourselves.", ["room", "type", "outcome"])
SAID = Counter("aftersales_said", "Sayings published straight after their commit.", ["room", "type"])
LEFT = Counter("aftersales_said_by_relay", "Sayings published by the relay.", ["room"])
BATCH_SIZE = Histogram(
    "aftersales_batch_messages", "Items per batch.", ["room"], buckets=(1, 2, 5, 10, 25, 50, 100, 200, 400)
)
BATCH_SECONDS = Histogram(
    "aftersales_batch_seconds", "Time from taking a batch to its commit.", ["room"], buckets=_SECONDS
)
PUBLISH_SECONDS = Histogram(
    "aftersales_publish_seconds", "Time from commit to the broker's last acknowledgement.", ["room"], buckets=_SECONDS
)
HANDLER_SECONDS = Counter(
    "aftersales_handler_seconds", "Time spent in handlers; divide by aftersales_heard.", ["room", "type", "outcome"]
)
EFFECT_CALLS = Counter(
    "aftersales_effect_calls", "Calls to providers and how they ended.", ["kind", "provider", "outcome"]
)
EFFECT_SECONDS = Histogram(
    "aftersales_effect_call_seconds", "Duration of calls to providers.", ["kind", "provider", "what"], buckets=_SECONDS
)
EFFECTS_IN_HAND = Gauge("aftersales_effects_in_hand", "Effects this process carries out now.", ["room"])
LAG = Gauge(
    "aftersales_lag_messages", "Records behind the end, per partition of this process.", ["room", "topic", "partition"]
)
PARKED = Counter("aftersales_parked", "Messages parked by a bug or behind one.", ["room"])
DEAD_LETTERS = Counter("aftersales_dead_letters", "Messages nobody could read.", ["room", "topic", "code"])
HALTED = Gauge("aftersales_halted", "1 while the room consumes nothing because of too many bugs.", ["room"])
OUTAGE = Gauge("aftersales_outage", "1 while the room waits for a named outage.", ["room", "what"])
NOTES = Counter("aftersales_notes", "Unknown words and other remarks of handlers.", ["room", "note"])
WEBHOOKS = Counter("aftersales_webhooks", "Calls to our webhooks and how they ended.", ["room", "path", "outcome"])


def begin(room: str) -> None:
    """Tell zero from the start of what a well worker never counts: what is not there cannot be seen at rest."""
    for what in ("database", "kafka"):
        OUTAGE.labels(room, what).set(0)
    HALTED.labels(room).set(0)
    EFFECTS_IN_HAND.labels(room).set(0)
    for counter in (PARKED, LEFT):
        counter.labels(room)
