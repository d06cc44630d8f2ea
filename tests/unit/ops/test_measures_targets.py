"""What `aftersales up` writes for Prometheus is what the shipped configuration reads."""

from __future__ import annotations

from pathlib import Path

import yaml

from deploy.local.system import DIRECTORY, Options, System, Worker
from deploy.prometheus.build import HERE


def test_every_worker_is_a_target_that_names_its_room_and_itself(tmp_path: Path) -> None:
    system = System(Options(directory=tmp_path))
    system.workers = {"policy-2": Worker("policy-2", "policy", 4711, "services.policy")}
    (target,) = system.targets()
    assert target == {"targets": ["127.0.0.1:4711"], "labels": {"room": "policy", "worker": "policy-2"}}


def test_the_configuration_looks_where_it_is_written() -> None:
    config = yaml.safe_load((HERE / "prometheus.yml").read_text(encoding="utf-8"))
    rooms = next(job for job in config["scrape_configs"] if job["job_name"] == "aftersales-rooms")
    files = rooms["file_sd_configs"][0]["files"]
    assert (HERE / files[0]).resolve() == (HERE.parents[1] / DIRECTORY / "targets.json").resolve()
    # The target's own labels stand where a metric has none; where it has its room itself, that is the same.
    assert rooms["honor_labels"] is True
