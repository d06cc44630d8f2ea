"""The shape of a story file, closed: what happens when, what must come out of it, and what must never happen."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from deploy.stories.sandbox_steps import SandboxStep
from deploy.stories.spans import Span
from shared.contracts.intake import Stage
from shared.contracts.topics import BY_NAME
from shared.facts.promise import ClockKind

RoomName = Literal["intake", "policy", "logistics", "refunds", "notifications"]
Words = Annotated[str, Field(min_length=1)]
# said:<type> · notice:<template> · call:<sandbox api> · case:<register's stage> · parked:<room> · dead:<code> · quiet
Condition = Annotated[str, Field(pattern=r"^(quiet|(said|notice|case|parked|dead|call|executed):[a-z_.]+)$")]


class Closed(BaseModel):
    """Frozen, and an unknown key is an error naming its path."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Publish(Closed):
    """One event, as an order system, a channel or a warehouse would send it.

    `document` names a table of the story's `documents`; `data` is merged over it. `times`: the same record so often.
    """

    topic: str
    type: Words
    document: str | None = None
    data: dict[str, Any] = Field(default_factory=dict)
    id: Words | None = None
    subject: Words | None = None
    happened_at: str | None = None
    times: Annotated[int, Field(ge=1, le=100)] = 1

    @model_validator(mode="after")
    def _in_the_catalogue(self) -> Self:
        if self.happened_at is not None:
            datetime.fromisoformat(self.happened_at)  # a placeholder is no instant: left out, it is the step's own
        topic = BY_NAME.get(self.topic)
        if topic is None or topic.speaker:
            raise ValueError(f"{self.topic} is no topic that others write to")
        if self.type not in topic.types:
            raise ValueError(f"{self.type} does not travel on {self.topic}")
        return self


class Raw(Closed):
    """Bytes as they are, for hostile messages: `text`, or `base64`."""

    topic: str
    text: str | None = None
    base64: str | None = None
    key: str | None = None
    headers: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_body(self) -> Self:
        if (self.text is None) == (self.base64 is None):
            raise ValueError("give either text or base64")
        if self.topic not in BY_NAME:
            raise ValueError(f"{self.topic} is not in the catalogue")
        return self


class RoomStep(Closed):
    """Restart a room through another entry point; without one through its own."""

    name: RoomName
    through: Annotated[str, Field(pattern=r"^deploy\.stories\.rooms\.[a-z_]+$")] | None = None


class Command(Closed):
    """An `aftersales` command line, run for real; it has to end with this exit code."""

    line: Words
    exit: int = 0


_KINDS = ("publish", "raw", "sandbox", "kill", "advance", "desk", "ops", "room")


class Step(Closed):
    """One thing that happens: when its instant has come (`at`, after the start) and its condition holds (`when`).

    Steps of a story happen in the order of the file. `request` names whose ids the placeholders stand for.
    """

    at: Span | None = None
    when: Condition | None = None
    request: Words | None = None
    says: Words | None = None
    publish: Publish | None = None
    raw: Raw | None = None
    sandbox: SandboxStep | None = None
    kill: RoomName | None = None
    advance: Span | None = None
    desk: Command | None = None
    ops: Command | None = None
    room: RoomStep | None = None

    @model_validator(mode="after")
    def _one_deed(self) -> Self:
        named = [kind for kind in _KINDS if getattr(self, kind) is not None]
        if len(named) != 1:
            raise ValueError(f"a step does exactly one of {', '.join(_KINDS)}; this one names {named or 'none'}")
        if self.at is None and self.when is None:
            raise ValueError("a step says at which instant or when it happens")
        if self.kill is not None and not (self.when or "").startswith(("call:", "executed:")):
            raise ValueError("kill goes with when = 'call:<api>' or 'executed:<api>'")
        return self

    @property
    def kind(self) -> str:
        """Which of the deeds it is."""
        return next(kind for kind in _KINDS if getattr(self, kind) is not None)


class Money(Closed):
    """A refund, minor units."""

    amount_minor: Annotated[int, Field(ge=0)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    state: Literal["succeeded", "pending", "failed"]


ClockEnd = Literal["stopped", "running", "warned", "breached", "withdrawn"]


class CaseExpected(Closed):
    """How one request's case ends. `notices`: [template, locale] in order, to customer and staff alike.

    `clocks`: kind -> how it ended; a clock that was warned of before it stopped is `warned`. `handed`: reason codes.
    """

    request: Words
    stage: Stage
    outcome: str | None = None
    eligible: Literal["yes", "no", "conditional"] | None = None
    cites: tuple[str, ...] = ()
    refunds: tuple[Money, ...] = ()
    notices: Annotated[tuple[tuple[str, str], ...], Field(min_length=1)]
    clocks: Annotated[dict[ClockKind, ClockEnd], Field(min_length=1)]
    handed: tuple[str, ...] = ()


class SandboxExpected(Closed):
    """What the provider's own books hold of this story. `calls`: how often each api was called, where that matters."""

    refunds: tuple[Money, ...]
    labels: int
    pickups: int
    messages: int
    calls: dict[str, int] = Field(default_factory=dict)


class Expect(Closed):
    """Everything a story must come to."""

    cases: Annotated[tuple[CaseExpected, ...], Field(min_length=1)]
    sandbox: SandboxExpected
    parked: int
    dead_letters: tuple[str, ...]


class Never(Closed):
    """What must not have happened: a notice or an event, at all or `before` another event of the same case."""

    notice: str | None = None
    event: str | None = None
    before: str | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.notice is None) == (self.event is None):
            raise ValueError("give either notice or event")
        return self


class Story(Closed):
    """One story. `name` is the file's; `documents` are reused by steps."""

    name: str
    title: Words
    market: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    locale: Words
    zone: Words
    start: AwareDatetime
    about: Words
    requests: Annotated[tuple[str, ...], Field(min_length=1)]
    documents: dict[str, dict[str, Any]] = Field(default_factory=dict)
    step: Annotated[tuple[Step, ...], Field(min_length=1)]
    expect: Expect
    never: tuple[Never, ...] = ()

    @model_validator(mode="after")
    def _names_what_is_there(self) -> Self:
        for number, step in enumerate(self.step, 1):
            if step.publish and step.publish.document and step.publish.document not in self.documents:
                raise ValueError(f"step {number} names the document {step.publish.document!r}, which is not there")
            if step.request is not None and step.request not in self.requests:
                raise ValueError(f"step {number} names the request {step.request!r}, which is not among `requests`")
        if {case.request for case in self.expect.cases} != set(self.requests):
            raise ValueError("expect.cases tells the end of each request in `requests`, and of no other")
        return self

    def instant(self, step: Step) -> datetime | None:
        """When a step may happen at the earliest; None when only its condition counts."""
        return None if step.at is None else self.start + step.at
