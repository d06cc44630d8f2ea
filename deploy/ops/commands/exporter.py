"""`aftersales exporter`: serves to Prometheus what is counted in the database; one process leads, others wait."""

from __future__ import annotations

from typing import Annotated

import typer

from deploy.ops.place import find_place
from deploy.ops.terminal import say


def run(
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="Port; 0 takes any free one.")] = 9464,
) -> None:
    """Serve the database's metrics until stopped. Several may run: one leads, the others stand by."""
    import signal
    import threading

    from prometheus_client import CollectorRegistry, start_http_server

    from deploy.ops.exporting import DatabaseCollector, Leadership, Part
    from deploy.ops.exporting_parts import BrokerPart, StandstillPart
    from shared.storage.engine import reading_engine

    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    place = find_place()
    engine = reading_engine(place.database_url())
    leadership = Leadership(engine)
    registry = CollectorRegistry()
    # Without a broker's address nothing is said about it: the database alone is enough for all the rest.
    parts: list[Part] = [StandstillPart()]
    if place.kafka:
        parts.append(BrokerPart(place))
    registry.register(DatabaseCollector(engine, leadership.holds, parts=parts))
    standing = "leads" if leadership.holds() else "stands by"
    server, thread = start_http_server(port, host, registry)
    say(f"metrics at http://{host}:{server.server_port}/metrics; {standing}")
    try:
        stop.wait()
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        leadership.give_up()
        engine.dispose()
