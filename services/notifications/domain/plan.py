"""Decides which event allows which notice, for whom, naming what, useful how long; knows no language and no wire.

Every date a notice names is an argument taken from the event that allows it. "Refunded" is allowed by
`refund.succeeded` alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Literal

from services.notifications.domain.values import Args, Citations, Day, Link, Moment, Money, Phrases, Text, Word, Words

Audience = Literal["customer", "staff"]
Block = Literal["happened", "split", "next", "law"]
DAYS = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence or paragraph: message `key`, shown in `block`.

    Shown when all of `needs` are there, none of `without` is, and each word in `where` is one of those named.
    `shows`: the list or link written below it. `by_words`: the words that complete the key; each that
    has a message is a paragraph of its own, and `-other` stands where none has.
    """

    block: Block
    key: str
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    shows: str = ""
    by_words: str = ""

    def fits(self, args: Args) -> bool:
        """Whether this part belongs into a notice with these arguments."""
        return (
            all(name in args for name in self.needs)
            and not any(name in args for name in self.without)
            and all(_word(args, name) in words for name, words in self.where)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """One template: allowed by these event types, naming these arguments, for this long after the event.

    `words`: the text comes from a person's own words. `items`: the goods it is about are listed.
    """

    template: str
    events: tuple[str, ...]
    useful_for: timedelta
    required: Mapping[str, type]
    optional: Mapping[str, type]
    parts: tuple[Part, ...]
    audience: Audience = "customer"
    words: bool = False
    items: bool = False


def _word(args: Args, name: str) -> str:
    value = args.get(name)
    return value.word if isinstance(value, Word) else ""


def _plan(
    template: str,
    events: str,
    days: int,
    *parts: Part,
    required: Mapping[str, type] | None = None,
    optional: Mapping[str, type] | None = None,
    audience: Audience = "customer",
    words: bool = False,
    items: bool = False,
) -> Plan:
    return Plan(
        template=template,
        events=tuple(events.split()),
        useful_for=days * DAYS,
        required=MappingProxyType(dict(required or {})),
        optional=MappingProxyType(dict(optional or {})),
        parts=parts,
        audience=audience,
        words=words,
        items=items,
    )


_LAW = Part("law", "law", needs=("citations",))
_HELD = ("on_goods", "on_goods_or_proof", "on_inspection")

_CASE = (
    _plan(
        "acknowledgement",
        "case.opened",
        14,
        Part("happened", "acknowledgement-order", needs=("order",)),
        Part("happened", "acknowledgement-no-order", without=("order",)),
        Part("next", "acknowledgement-decision", needs=("decide_by",)),
        Part("next", "acknowledgement-person", needs=("answer_by",), without=("decide_by",)),
        Part("next", "acknowledgement-open", without=("decide_by", "answer_by")),
        optional={"order": Text, "decide_by": Moment, "answer_by": Moment},
    ),
    _plan(
        "with_person",
        "case.handed_to_person",
        7,
        Part("happened", "with_person-reads"),
        Part("next", "with_person-by", needs=("answer_by",)),
        Part("next", "with_person-open", without=("answer_by",)),
        optional={"answer_by": Moment},
    ),
    _plan(
        "staff_answer",
        "case.answered",
        30,
        Part("happened", "staff_answer-intro"),
        Part("next", "staff_answer-reply"),
        words=True,
    ),
    _plan(
        "facts_asked",
        "case.facts_asked",
        30,
        Part("happened", "facts_asked-need", shows="asks"),
        Part("next", "facts_asked-reply"),
        Part("next", "facts_asked-then-by", needs=("decide_by",)),
        Part("next", "facts_asked-then", without=("decide_by",)),
        required={"asks": Phrases},
        optional={"decide_by": Moment},
    ),
)
_DECISION = (
    _plan(
        "refused",
        "decision.made",
        30,
        Part("happened", "refused-decided"),
        Part("happened", "explanation", by_words="explanation"),
        Part("law", "refused-law", needs=("citations",)),
        Part("next", "refused-alternatives", needs=("alternatives",), shows="alternatives"),
        Part("next", "refused-object"),
        required={"explanation": Words},
        optional={"citations": Citations, "alternatives": Phrases},
    ),
    _plan(
        "choose_remedy",
        "decision.made",
        30,
        Part("happened", "choose_remedy-entitled"),
        Part("next", "choose_remedy-options", shows="options"),
        Part("next", "choose_remedy-then"),
        _LAW,
        required={"options": Phrases},
        optional={"citations": Citations},
    ),
    _plan(
        "approved",
        "remedy.granted",
        30,
        Part("happened", "approved-refund", needs=("total",)),
        Part("happened", "approved-remedy", without=("total",)),
        Part("split", "split-goods", needs=("goods",)),
        Part("split", "split-delivery", needs=("delivery",)),
        Part("split", "split-deduction", needs=("deduction",)),
        Part("next", "approved-return-seller", where=(("return", ("seller",)),)),
        Part("next", "approved-return-customer", where=(("return", ("customer",)),)),
        Part("next", "approved-return-none", where=(("return", ("none",)),)),
        Part("next", "approved-return-needed", where=(("return", ("needed",)),)),
        Part("next", "approved-send-back-by", needs=("send_back_by",)),
        Part("next", "approved-pay-by", needs=("total", "due_on"), where=(("release", ("now",)),)),
        Part("next", "approved-pay-soon", needs=("total",), without=("due_on",), where=(("release", ("now",)),)),
        *(Part("next", f"approved-pay-{word}", needs=("total",), where=(("release", (word,)),)) for word in _HELD),
        Part("next", "approved-pay-latest", needs=("total", "due_on"), where=(("release", _HELD),)),
        Part("next", "approved-remedy-next", without=("total",)),
        _LAW,
        required={"remedy": Word, "return": Word, "release": Word},
        optional={
            "total": Money,
            "goods": Money,
            "delivery": Money,
            "deduction": Money,
            "send_back_by": Day,
            "due_on": Day,
            "citations": Citations,
        },
        items=True,
    ),
)
_RETURN = (
    _plan(
        "return_instructions",
        "return.label_issued",
        30,
        Part("happened", "return_instructions-label", shows="label"),
        Part("next", "return_instructions-how"),
        Part("next", "return_instructions-by", needs=("send_back_by",)),
        Part("next", "return_instructions-expires", needs=("expires_on",)),
        Part("next", "return_instructions-then"),
        required={"carrier": Text, "tracking": Text, "label": Link},
        optional={"send_back_by": Day, "expires_on": Day},
    ),
    _plan(
        "pickup_booked",
        "pickup.booked",
        14,
        Part("happened", "pickup_booked-day", where=(("days", ("one",)),)),
        Part("happened", "pickup_booked-days", where=(("days", ("several",)),)),
        Part("next", "pickup_booked-ready"),
        Part("next", "pickup_booked-then"),
        required={"carrier": Text, "reference": Text, "window_from": Moment, "window_to": Moment, "days": Word},
    ),
    _plan(
        "goods_received",
        "return.received",
        14,
        Part("happened", "goods_received-arrived"),
        Part("next", "goods_received-inspect"),
        required={"received": Moment},
    ),
)
_MONEY = (
    _plan(
        "refund_released",
        "remedy.changed",
        14,
        Part("happened", "refund_released-checked"),
        Part("next", "refund_released-by", needs=("due_on",)),
        Part("next", "refund_released-soon", without=("due_on",)),
        Part("next", "refund_released-confirm"),
        required={"total": Money},
        optional={"due_on": Day},
    ),
    _plan(
        "refund_sent",
        "refund.succeeded",
        60,
        Part("happened", "refund_sent-paid"),
        Part("happened", "refund_sent-reference", needs=("arn",)),
        Part("next", "refund_sent-bank"),
        required={"total": Money, "paid": Moment},
        optional={"arn": Text},
    ),
    _plan(
        "refund_delayed_by_person",
        "refund.needs_person refund.failed",
        14,
        Part("happened", "refund_delayed_by_person-why"),
        Part("next", "refund_delayed_by_person-next"),
    ),
    _plan(
        "promise_at_risk",
        "clock.warned",
        7,
        Part("happened", "promise_at_risk-not-yet"),
        Part("next", "promise_at_risk-next"),
        required={"due": Moment},
    ),
    _plan(
        "promise_broken",
        "clock.breached",
        14,
        Part("happened", "promise_broken-sorry"),
        Part("next", "promise_broken-next"),
        required={"due": Moment, "clock": Word},
    ),
)
_STAFF = (
    _plan(
        "staff_promise_at_risk",
        "clock.warned",
        3,
        Part("happened", "staff_promise_at_risk-clock"),
        Part("next", "staff_promise_at_risk-act"),
        required={"due": Moment, "clock": Word},
        audience="staff",
    ),
)
TABLE: tuple[Plan, ...] = _CASE + _DECISION + _RETURN + _MONEY + _STAFF
BY_TEMPLATE: Mapping[str, Plan] = MappingProxyType({plan.template: plan for plan in TABLE})
FRAME_KEYS = (
    "greeting",
    "greeting-named",
    "staff-greeting",
    "heading-items",
    "heading-split",
    "heading-next",
    "item",
    "day-one",
    "open-link",
    "case-number",
    "closing",
    "staff-closing",
)
"""Messages every letter is framed with, whatever its template."""
ALWAYS = ("case_number", "shop")


def allowed(event: str) -> tuple[Plan, ...]:
    """The templates an event of this type may allow."""
    return tuple(plan for plan in TABLE if event in plan.events)


def problem(plan: Plan, event: str, args: Args) -> str:
    """Why this event with these arguments does not allow the notice; empty when it does."""
    if event not in plan.events:
        return f"{plan.template} is not allowed by {event}"
    missing = [name for name in plan.required if name not in args]
    if missing:
        return f"{plan.template} needs {', '.join(missing)}"
    known = {**plan.required, **plan.optional}
    wrong = [
        name for name, value in args.items() if not isinstance(value, known.get(name, object if _why(name) else ()))
    ]
    return f"{plan.template} cannot name {', '.join(wrong)}" if wrong else ""


def useful_until(plan: Plan, at: datetime, not_after: datetime | None) -> datetime:
    """Until when the notice is worth sending: a span after its event, and never after `not_after`."""
    until = at + plan.useful_for
    return min(until, not_after) if not_after is not None else until


def _why(name: str) -> bool:
    # An explanation brings its own arguments; the catalogue of each explanation says which.
    return name.startswith("why_")
