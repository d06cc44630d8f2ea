"""Brings a message to its case: the case is here, it went elsewhere, or it is not opened yet. Judges no message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from services.intake.domain.case import Case
from services.intake.handlers import moving
from services.intake.handlers.draft import Draft
from services.intake.handlers.keeping import Heard, case_of, first_hand, heard_again, kept
from services.intake.handlers.settling import follow
from services.intake.memory import IntakeMemory
from shared.contracts.operations import OperationCommanded
from shared.runtime.message import Context, Message
from shared.runtime.step import Handler, Step

Listener = Callable[[Draft, Heard, Case], Case | None]
"""What a message changes about its case; None when the case left this subject."""


def handler(listen: Callable[[Draft, Message], None]) -> Handler:
    """A pure room function around something that fills a draft."""

    def handle(memory: IntakeMemory, message: Message, context: Context, now: datetime) -> Step[IntakeMemory]:
        draft = Draft(memory, message, context, now)
        listen(draft, message)
        return draft.step()

    return handle


class Listeners:
    """Message type -> what it changes about a case."""

    def __init__(self, listeners: Mapping[str, Listener]) -> None:
        self._listeners = listeners

    def handlers(self) -> dict[str, Handler]:
        """One room function per type."""
        return {
            type_: handler(lambda draft, message: self.hear(draft, first_hand(message))) for type_ in self._listeners
        }

    def hear(self, draft: Draft, heard: Heard) -> None:
        """Change the case this is about, wait for it, or send it after the case."""
        message = heard.message
        case_id = case_of(message)
        if case_id is None:
            draft.note(f"no_case:{message.type}")
            return
        case_id = draft.memory.merged.get(case_id, case_id)
        case = draft.memory.cases.get(case_id)
        gone = draft.memory.gone.get(case_id)
        if case is not None:
            changed = self._listeners[message.type](draft, heard, case)
            if changed is not None:
                follow(draft, changed)
        elif gone is not None:
            moving.relay(draft, heard, case_id, gone)
        else:
            if isinstance(message.data, OperationCommanded):
                draft.note(f"unknown_case:{message.data.verb}")
            draft.wait(kept(heard, case_id))

    def hear_waiting(self, draft: Draft, case_id: str) -> None:
        """The case is here now: what waited for it, in the order it was heard."""
        for waited in draft.take_waiting(case_id):
            self.hear(draft, heard_again(waited, draft.memory.subject))
