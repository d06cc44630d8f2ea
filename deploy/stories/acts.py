"""Carries out one step of a story on a running system; decides neither when nor whether it was right."""

from __future__ import annotations

import base64
import os
import shlex
import subprocess
import sys
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from deploy.stories.control import Sandbox
from deploy.stories.model import Command, Publish, Raw, RoomStep, Step
from deploy.stories.order_system import OrderSystem, charges_of, subject_of
from deploy.stories.placeholders import NotKnownYet, filled, merged
from deploy.stories.playing import Playing
from deploy.stories.sandbox_steps import Charge, FaultBegins, FaultEnds, RefundChanges, RefundElsewhere, Track
from deploy.stories.world import World
from shared import ids

_COMMAND_LIMIT_S = 60.0
_ENTRY = "from deploy.ops.cli import main; main()"


class StepFailed(Exception):
    """The step could not be carried out; the text says why."""


class Machine(Protocol):
    """What a story does to the processes of a system."""

    def kill(self, name: str) -> int: ...
    def restart_room(self, room: str, module: str | None = None) -> None: ...
    def await_ready(self, *names: str) -> None: ...
    def environment(self) -> dict[str, str]: ...


class Acts:
    """All the deeds a step can name. `news`: called with a line for people when something happened."""

    def __init__(self, machine: Machine, world: World, sandbox: Sandbox, sender: OrderSystem, shop_id: str) -> None:
        self._machine, self._world, self._sandbox = machine, world, sandbox
        self._sender, self._shop_id = sender, shop_id

    def carry_out(self, playing: Playing, step: Step, now: datetime, worker: str | None) -> str:
        """Carry it out; what happened, for people. Raises StepFailed."""
        try:
            return self._deed(playing, step, now, worker)
        except NotKnownYet as missing:
            raise StepFailed(f"{{{missing}}} is not known yet: nothing named it so far") from None

    def _deed(self, playing: Playing, step: Step, now: datetime, worker: str | None) -> str:
        if step.publish is not None:
            return self._publish(playing, step, step.publish, now)
        if step.raw is not None:
            return self._raw(playing, step.raw)
        if step.sandbox is not None:
            return self._ask_sandbox(playing, step, now)
        if step.kill is not None:
            return self._kill(worker or f"{step.kill}-1")
        if step.room is not None:
            return self._restart(step.room)
        command = step.desk or step.ops
        if command is not None:
            return self._command(playing, step, command, now)
        return "time passes"

    def _publish(self, playing: Playing, step: Step, publish: Publish, now: datetime) -> str:
        base = playing.story.documents.get(publish.document or "", {})
        words = self._words(playing, step, now)
        data = filled(merged(base, publish.data), words)
        subject = filled(publish.subject or "", words) or subject_of(data, self._shop_id)
        id_ = publish.id or f"{playing.story.name}-{playing.done + 1}"
        at = datetime.fromisoformat(publish.happened_at) if publish.happened_at else now
        charges = charges_of(data)
        self._sandbox.add_charges(charges)
        playing.payments |= {charge["payment_reference"] for charge in charges}
        playing.subjects |= {subject} if subject else set()
        for _ in range(publish.times):
            place = self._sender.publish(publish.topic, publish.type, data, id_=id_, subject=subject, happened_at=at)
            playing.places.append(place)
        often = f", {publish.times} times" if publish.times > 1 else ""
        return f"{publish.type} published on {publish.topic}{often}"

    def _raw(self, playing: Playing, raw: Raw) -> str:
        value = base64.b64decode(raw.base64) if raw.base64 is not None else (raw.text or "").encode()
        headers = [(name, text.encode()) for name, text in raw.headers.items()]
        key = raw.key.encode() if raw.key else None
        playing.places.append(self._sender.send(raw.topic, value, key=key, headers=headers))
        return f"{len(value)} bytes published on {raw.topic}"

    def _ask_sandbox(self, playing: Playing, step: Step, now: datetime) -> str:
        if step.sandbox is None:
            raise StepFailed("no call to the sandbox")
        told = filled(step.sandbox.model_dump(mode="json", exclude_none=True), self._words(playing, step, now))
        told.pop("call")
        match step.sandbox:
            case FaultBegins():
                name = told.pop("name")
                playing.faults[name] = self._sandbox.add_fault({**told, "times": step.sandbox.times})
                return f"the sandbox will answer {told['api']} with {told['fault']}"
            case FaultEnds():
                self._sandbox.end_fault(playing.faults.pop(told["name"]))
                return f"the sandbox is well again ({told['name']})"
            case Track():
                self._sandbox.track(told)
                return f"the carrier says {told['tracking_number']}: {told['status']}"
            case RefundChanges():
                self._sandbox.change_refund(told["refund_reference"], told["state"])
                return f"the provider says {told['refund_reference']}: {told['state']}"
            case RefundElsewhere():
                self._sandbox.refund_elsewhere(told)
                return "a refund was made in the provider's dashboard"
            case Charge():
                self._sandbox.add_charges([told])
                return "the provider knows of a payment"

    def _kill(self, worker: str) -> str:
        pid = self._machine.kill(worker)
        self._machine.await_ready(worker)
        return f"{worker} (process {pid}) was killed in the middle of the call, and started again"

    def _restart(self, room: RoomStep) -> str:
        self._machine.restart_room(room.name, room.through)
        return f"{room.name} was restarted through {room.through or 'its own entry point'}"

    def _command(self, playing: Playing, step: Step, command: Command, now: datetime) -> str:
        line = filled(command.line, self._words(playing, step, now))
        words = shlex.split(line)
        words = ["desk", *words] if step.desk is not None else words
        environment = {**os.environ, **self._machine.environment(), "NO_COLOR": "1", "COLUMNS": "200"}
        argv = [sys.executable, "-c", _ENTRY, *words]
        done = subprocess.run(
            argv, env=environment, capture_output=True, text=True, check=False, timeout=_COMMAND_LIMIT_S
        )
        if done.returncode != command.exit:
            raise StepFailed(
                f"`aftersales {' '.join(words)}` ended with {done.returncode}, not {command.exit}:\n"
                f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
            )
        return f"aftersales {' '.join(words)}"

    def _words(self, playing: Playing, step: Step, now: datetime) -> Any:
        cases = playing.cases_of(step)

        def look_up(name: str) -> str:
            found = self._word(playing, cases, name, now)
            if not found:
                raise NotKnownYet(name)
            return found

        return look_up

    def _word(self, playing: Playing, cases: tuple[str, ...], name: str, now: datetime) -> str | None:
        local = now.astimezone(ZoneInfo(playing.story.zone))
        match name:
            case "now":
                return local.isoformat()
            case "today":
                return local.date().isoformat()
            case "case_id":
                return cases[0]
            case "case_number":
                return ids.case_number(cases[0])
            case "subject":
                row = self._world.cases(cases[:1]).get(cases[0])
                return row.subject if row else None
            case "letter_id":
                letters = self._world.letters(playing.places, "open")
                return letters[-1][0] if letters else None
            case "effect_id":
                effects = self._world.effects(cases)
                return list(effects)[-1] if effects else None
            case _:
                return self._world.last_named(cases, name)
