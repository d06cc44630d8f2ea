"""What the sandbox's tests share: one running sandbox for those that do not disturb each other, and a shop's ear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.sandbox.shop import Ear, listening
from tests.support.sandbox import RunningSandbox, running_sandbox


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """A sandbox under system time, shared by the tests of one file."""
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as running:
        yield running


@pytest.fixture
def ear() -> Iterator[Ear]:
    """The shop's webhook address."""
    with listening() as one:
        yield one


@pytest.fixture
def told(tmp_path: Path, ear: Ear) -> Iterator[RunningSandbox]:
    """A sandbox that tells the ear everything."""
    with running_sandbox(tmp_path, payments_webhook=ear.url, carrier_webhook=ear.url, mail_webhook=ear.url) as running:
        yield running
