"""The settings of a small, fast Apache Kafka on loopback; knows nothing of processes."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NodePorts:
    """The two loopback ports of one node: for clients, and for the controllers among each other."""

    client: int
    controller: int


def properties(node: int, ports: dict[int, NodePorts], data: Path) -> str:
    """`server.properties` of one node of a cluster whose nodes and ports are `ports`."""
    own = ports[node]
    voters = ",".join(f"{other}@127.0.0.1:{pair.controller}" for other, pair in sorted(ports.items()))
    copies = min(3, len(ports))
    in_sync = max(1, copies - 1)
    lines = {
        "process.roles": "broker,controller",
        "node.id": node,
        # A fixed list of voters, also with one node: it is read from here at each start, so ports may change later.
        "controller.quorum.voters": voters,
        "listeners": f"PLAINTEXT://127.0.0.1:{own.client},CONTROLLER://127.0.0.1:{own.controller}",
        "advertised.listeners": f"PLAINTEXT://127.0.0.1:{own.client}",
        "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names": "CONTROLLER",
        "inter.broker.listener.name": "PLAINTEXT",
        "log.dirs": data,
        "auto.create.topics.enable": "false",
        "num.partitions": 4,
        "default.replication.factor": copies,
        "min.insync.replicas": in_sync,
        # The 50 partitions it would make by default are the main cost of the first group's joining.
        "offsets.topic.num.partitions": 1,
        "offsets.topic.replication.factor": copies,
        "transaction.state.log.num.partitions": 1,
        "transaction.state.log.replication.factor": copies,
        "transaction.state.log.min.isr": in_sync,
        "share.coordinator.state.topic.num.partitions": 1,
        "share.coordinator.state.topic.replication.factor": copies,
        "share.coordinator.state.topic.min.isr": in_sync,
        "group.initial.rebalance.delay.ms": 0,
        "group.min.session.timeout.ms": 1000,
        "group.coordinator.threads": 1,
        "num.network.threads": 2,
        "num.io.threads": 2,
        "background.threads": 2,
        "num.recovery.threads.per.data.dir": 1,
        "log.cleaner.threads": 1,
        # The 128 MB it would take by default are more than the rest of the heap.
        "log.cleaner.dedupe.buffer.size": 4194304,
    }
    if len(ports) > 1:
        lines["broker.session.timeout.ms"] = 3000  # a killed node's partitions move soon
        lines["broker.heartbeat.interval.ms"] = 500
    return "".join(f"{key}={value}\n" for key, value in lines.items())
