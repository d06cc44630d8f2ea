"""A real Prometheus over a real system: the shipped configuration, only faster and with this run's addresses."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import yaml

from deploy.prometheus.build import HERE

EVERY = "1s"
_READY_LIMIT_S = 60.0


class Exporter:
    """`aftersales exporter` as an operator starts it, on any free port."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        words = [sys.executable, "-c", "from deploy.ops.cli import main; main()", "exporter", "--port", "0"]
        env = {**os.environ, **environment, "PYTHONUNBUFFERED": "1"}
        self._process = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert "/metrics" in line, line
        self.address = line.split("http://")[1].split("/")[0]

    def stop(self) -> int:
        """Its exit code."""
        self._process.terminate()
        code = self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


@dataclass(frozen=True, slots=True)
class Series:
    """One answer: labels, and (time, value) pairs; an instant's answer has one."""

    labels: Mapping[str, str]
    values: tuple[tuple[float, float], ...]


class Prometheus:
    """Usable as a context manager; its data are gone afterwards with the folder."""

    def __init__(self, folder: Path, targets: Path, exporter: str) -> None:
        self._folder = folder
        self._port = _free_port()
        self._config = folder / "prometheus.yml"
        self._config.write_text(yaml.safe_dump(_configuration(targets, exporter)), encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None
        self.began = 0.0

    def __enter__(self) -> Self:
        words = [program("prometheus"), f"--config.file={self._config}", f"--storage.tsdb.path={self._folder / 'data'}"]
        words += [f"--web.listen-address=127.0.0.1:{self._port}", "--log.level=warn"]
        with (self._folder / "prometheus.log").open("wb") as log:
            self._process = subprocess.Popen(words, stdout=log, stderr=log)
        deadline = time.monotonic() + _READY_LIMIT_S
        while not self._ready():
            assert self._process.poll() is None, (self._folder / "prometheus.log").read_text(encoding="utf-8")
            assert time.monotonic() < deadline, "Prometheus did not become ready"
            time.sleep(0.1)
        self.began = self._clock()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)

    def over_all(self, expr: str) -> list[Series]:
        """The answer at each second since it began. Raises urllib.error.HTTPError for what it refuses."""
        where = {"query": expr, "start": str(self.began), "end": str(self._clock()), "step": EVERY}
        found = self._get("query_range", where)["data"]["result"]
        return [Series(one["metric"], tuple((at, float(value)) for at, value in one["values"])) for one in found]

    def now(self, expr: str) -> list[Series]:
        """The answer of this instant."""
        found = self._get("query", {"query": expr})["data"]["result"]
        return [Series(one["metric"], ((one["value"][0], float(one["value"][1])),)) for one in found]

    def rules(self) -> list[dict[str, Any]]:
        """Every rule as it stands: its health, its last error, its alerts."""
        groups = self._get("rules", {})["data"]["groups"]
        return [rule for group in groups for rule in group["rules"]]

    def targets(self) -> list[dict[str, Any]]:
        """What it scrapes, and how that goes."""
        found: list[dict[str, Any]] = self._get("targets", {"state": "active"})["data"]["activeTargets"]
        return found

    def _clock(self) -> float:
        return float(self._get("query", {"query": "time()"})["data"]["result"][1])

    def _ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/-/ready", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def _get(self, what: str, arguments: Mapping[str, str]) -> dict[str, Any]:
        url = f"http://127.0.0.1:{self._port}/api/v1/{what}?{urllib.parse.urlencode(arguments)}"
        with urllib.request.urlopen(url, timeout=30) as answer:
            found: dict[str, Any] = json.load(answer)
        assert found["status"] == "success", found
        return found


def program(name: str) -> str:
    """Where it lies. Fails, saying how to install it, where it is not."""
    found = shutil.which(name)
    assert found is not None, f"{name} is not installed; on Debian and Ubuntu: apt install prometheus"
    return found


def _configuration(targets: Path, exporter: str) -> dict[str, Any]:
    config: dict[str, Any] = yaml.safe_load((HERE / "prometheus.yml").read_text(encoding="utf-8"))
    config["global"] |= {"scrape_interval": EVERY, "evaluation_interval": EVERY, "scrape_timeout": EVERY}
    config["rule_files"] = [str(HERE / name) for name in config["rule_files"]]
    rooms, exporters = config["scrape_configs"]
    assert (rooms["job_name"], exporters["job_name"]) == ("aftersales-rooms", "aftersales-exporter")
    rooms["file_sd_configs"] = [{"files": [str(targets)], "refresh_interval": EVERY}]
    # It asks the database and the broker, on a machine that plays all stories meanwhile.
    exporters |= {"static_configs": [{"targets": [exporter]}], "scrape_interval": "2s", "scrape_timeout": "2s"}
    return config


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
