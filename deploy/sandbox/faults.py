"""Decides which scripted fault meets which call; knows nothing of how a fault is carried out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Field, JsonValue, model_validator

from deploy.sandbox.answers import Asked
from deploy.sandbox.books import Books

Api = Literal[
    "payments.refund",
    "payments.lookup",
    "carrier.label",
    "carrier.pickup",
    "carrier.shipment",
    "carrier.lookup",
    "warehouse.order",
    "warehouse.cancel",
    "warehouse.lookup",
    "workshop.order",
    "workshop.lookup",
    "mail.send",
    "mail.lookup",
    "smtp.send",
]
Kind = Literal[
    "hang_after_doing",
    "hang",
    "late",
    "status",
    "status_after_doing",
    "cut_body",
    "refuse",
    "duplicate_webhook",
    "pending",
    "fail_later",
]
NOT_EXECUTED = frozenset({"hang", "status", "refuse"})
NEVER_ANSWERED = frozenset({"hang", "hang_after_doing"})
WITH_STATUS = frozenset({"status", "status_after_doing"})
_ONLY_REFUNDS = frozenset({"duplicate_webhook", "pending", "fail_later"})
_AT_SMTP = frozenset({"status", "hang", "hang_after_doing"})


class Fault(Asked):
    """One scripted fault. `seconds`: wall seconds before `late` executes; for `fail_later`, until the refund fails, by
    the time source. `times` null: until removed. `notify`: what this refund executed is told by webhook too."""

    api: Api
    fault: Kind
    times: Annotated[int, Field(ge=1)] | None = 1
    match: dict[str, JsonValue] = Field(default_factory=dict)
    seconds: Annotated[float, Field(ge=0, le=10_000_000)] | None = None
    status: Annotated[int, Field(ge=400, le=599)] | None = None
    retry_after_s: Annotated[int, Field(ge=0)] | None = None
    code: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,64}$")] | None = None
    notify: bool = False

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.fault in _ONLY_REFUNDS and self.api != "payments.refund":
            raise ValueError(f"{self.fault} exists for payments.refund only")
        if self.api == "smtp.send" and self.fault not in _AT_SMTP:
            raise ValueError(f"smtp.send knows only {', '.join(sorted(_AT_SMTP))}")
        if (self.fault in WITH_STATUS) != (self.status is not None):
            raise ValueError("status belongs to status and status_after_doing, and is needed there")
        if (self.fault in {"late", "fail_later"}) != (self.seconds is not None):
            raise ValueError("seconds belongs to late and fail_later, and is needed there")
        if self.notify and self.api != "payments.refund":
            raise ValueError("notify exists for payments.refund only")
        return self

    def meets(self, api: str, fields: Mapping[str, Any]) -> bool:
        """Whether this fault is meant for a call of this api with these fields (`a.b` reaches into an object)."""
        return self.api == api and all(_reach(fields, path) == value for path, value in self.match.items())


class Faults:
    """The faults in force, oldest first; kept in the books, so that a restart forgets none."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._live: dict[int, tuple[Fault, int | None]] = {
            row["id"]: (Fault.model_validate_json(row["fault"]), row["remaining"])
            for row in books.read("SELECT id, fault, remaining FROM faults ORDER BY id")
        }

    def add(self, fault: Fault) -> int:
        """Puts a fault in force and gives its id."""
        values = (fault.model_dump_json(), fault.times)
        number = self._books.write("INSERT INTO faults (fault, remaining) VALUES (?, ?)", values)
        self._live[number] = (fault, fault.times)
        return number

    def remove(self, number: int | None) -> int:
        """Removes one, or all when `number` is None; gives how many were removed."""
        gone = [one for one in self._live if number is None or one == number]
        for one in gone:
            self._forget(one)
        return len(gone)

    def take(self, api: str, fields: Mapping[str, Any]) -> Fault | None:
        """The oldest fault that this call meets, used up once; None when there is none."""
        for number, (fault, remaining) in self._live.items():
            if fault.meets(api, fields):
                self._use(number, fault, remaining)
                return fault
        return None

    def listed(self) -> list[dict[str, Any]]:
        """Every fault in force with its id and how often it will still happen (null: until removed)."""
        return [
            {"id": number, "remaining": remaining, **fault.model_dump(mode="json", exclude={"times"})}
            for number, (fault, remaining) in self._live.items()
        ]

    def _use(self, number: int, fault: Fault, remaining: int | None) -> None:
        if remaining is None:
            return
        if remaining == 1:
            self._forget(number)
            return
        self._live[number] = (fault, remaining - 1)
        self._books.write("UPDATE faults SET remaining = ? WHERE id = ?", (remaining - 1, number))

    def _forget(self, number: int) -> None:
        del self._live[number]
        self._books.write("DELETE FROM faults WHERE id = ?", (number,))


def _reach(fields: Mapping[str, Any], path: str) -> Any:
    found: Any = fields
    for part in path.split("."):
        if not isinstance(found, Mapping):
            return None
        found = found.get(part)
    return found
