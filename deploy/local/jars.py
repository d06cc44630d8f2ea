"""Fetches Apache Kafka's jars once, each checked against the committed sums; knows nothing of how a broker runs."""

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

LOCK_FILE = Path(__file__).with_name("kafka-jars.lock")
_AT_ONCE = 8
_TRIES = 3


class JarsMissing(Exception):
    """The jars could not be fetched, or were not what the lock names."""


@dataclass(frozen=True, slots=True)
class Jar:
    """One line of the lock: a Maven coordinate and the sha256 of the file, in hex."""

    group: str
    artifact: str
    version: str
    sha256: str

    @property
    def file_name(self) -> str:
        return f"{self.artifact}-{self.version}.jar"


def locked_jars(lock_file: Path = LOCK_FILE) -> tuple[Jar, ...]:
    """What the lock names, in its order. Raises ValueError on a line that is not `group:artifact:version sha256`."""
    lines = (line.strip() for line in lock_file.read_text(encoding="utf-8").splitlines())
    jars = []
    for line in lines:
        if line and not line.startswith("#"):
            coordinate, sha256 = line.split()
            group, artifact, version = coordinate.split(":")
            jars.append(Jar(group, artifact, version, sha256))
    return tuple(jars)


def cache_directory() -> Path:
    """Where the jars are kept between runs: the user's cache directory, shared by all checkouts."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(root) / "aftersales" / "kafka"


def class_path(on_wait: Callable[[str], None], cache: Path | None = None) -> str:
    """The class path of all locked jars, fetching what the cache lacks. Raises JarsMissing with what to do about it."""
    folder = cache or cache_directory()
    folder.mkdir(parents=True, exist_ok=True)
    jars = locked_jars()
    missing = [jar for jar in jars if not _is_whole(folder / jar.file_name, jar)]
    if missing:
        on_wait(
            f"Apache Kafka: fetching {len(missing)} of {len(jars)} jars from the Maven registry (once, about 44 MB)"
        )
        _fetch(missing, folder)
    return os.pathsep.join(str((folder / jar.file_name).resolve()) for jar in jars)


def _is_whole(path: Path, jar: Jar) -> bool:
    if not path.exists():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256


def _fetch(jars: list[Jar], folder: Path) -> None:
    # A folder of its own on the same disk: two fetches at once never see each other's halves, and a rename is whole.
    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as half, ThreadPoolExecutor(_AT_ONCE) as pool:
        for problem in pool.map(lambda jar: _fetch_one(jar, Path(half), folder), jars):
            if problem is not None:
                pool.shutdown(cancel_futures=True)
                raise JarsMissing(problem)


def _fetch_one(jar: Jar, half: Path, folder: Path) -> str | None:
    """Returns what went wrong, None when the jar is in the folder."""
    from jgo.maven import MavenContext  # noqa: PLC0415 - loaded only when something is to be fetched

    mirror = os.environ.get("AFTERSALES_MAVEN_URL")
    repositories = {"mirror": mirror.rstrip("/")} if mirror else None
    problem = ""
    for attempt in range(_TRIES):
        store = half / f"{jar.file_name}.{attempt}"
        context = MavenContext(repo_cache=store, local_repos=[], remote_repos=repositories, timeout=60)
        try:
            path = context.project(jar.group, jar.artifact).at_version(jar.version).artifact().resolve()
        except Exception as error:  # noqa: BLE001 - network, registry and disk all end in the same advice
            problem = f"{type(error).__name__}: {error}"
            continue
        if _is_whole(path, jar):
            path.replace(folder / jar.file_name)
            return None
        problem = "its sha256 is not the one in deploy/local/kafka-jars.lock"
        with contextlib.suppress(OSError):
            shutil.rmtree(store)
    return (
        f"could not fetch {jar.group}:{jar.artifact}:{jar.version}: {problem}. The first run needs the Maven registry "
        "(a mirror can be named in AFTERSALES_MAVEN_URL); or set KAFKA_BOOTSTRAP_SERVERS to a broker of your own."
    )
