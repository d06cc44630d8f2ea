"""Ends the system of this directory from another terminal; with --wipe its data go, broker and database together."""

from __future__ import annotations

from typing import Annotated

import typer

_STOP_LIMIT_S = 60.0


def run(
    wipe: Annotated[bool, typer.Option("--wipe", help="Remove the data of broker AND database, and all logs.")] = False,
) -> None:
    """Stop everything that `aftersales up` or `aftersales demo` started here."""
    import contextlib
    import os
    import shutil

    import psutil

    from deploy.local.servers import Servers
    from deploy.local.system import DIRECTORY, running
    from deploy.ops.terminal import say

    directory = DIRECTORY.resolve()
    process = running(directory)
    if process is not None:
        say(f"asking process {process.pid} to end")
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
            try:
                process.wait(_STOP_LIMIT_S)
            except psutil.TimeoutExpired:
                process.kill()
    servers = Servers(directory)
    if wipe and servers.named:
        servers.forget(os.environ.get("TOPIC_PREFIX", ""))
        say("removed the topics and the tables from the servers that the environment names")
    servers.stop_any()
    (directory / "system.json").unlink(missing_ok=True)
    if not wipe:
        say("stopped; data stay, `--wipe` removes them")
        return
    servers.wipe()
    for name in ("logs", "sandbox", "worker", "secrets"):
        shutil.rmtree(directory / name, ignore_errors=True)
    say("stopped, and the data of broker and database are gone")
