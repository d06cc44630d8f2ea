"""Brings a case without an order to the order it is about: named, found by its customer, or asked for once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from services.intake.domain.case import UNKNOWN, Case, Mark
from services.intake.domain.matching import (
    Candidate,
    Match,
    Shape,
    order_candidates,
    pick,
    shapes_of,
)
from services.intake.domain.mentions import mentions_in
from services.intake.handlers import moving, persons, questions
from services.intake.handlers.draft import Draft
from services.intake.memory import IntakeMemory
from shared import ids
from shared.contracts.base import Reason
from shared.contracts.intake import Asked
from shared.contracts.requests import RequestAnswered, RequestMade
from shared.rulebook.models import CaseKind
from shared.runtime.message import FoundOrder, Message, Sought
from shared.shop import Shop

Seeks = Callable[[IntakeMemory, Message], Sought | None]

ORDER = "order"
"""The question which order a request is about."""
_CHOICES, _LONGEST = 5, 128
_ABOUT_AN_ORDER = frozenset({"order_status", "refund_status", "address_change", "invoice_tax"})
"""Kinds without a right of their own that still need an order."""


@lru_cache(maxsize=8)
def _shapes(examples: tuple[str, ...]) -> tuple[Shape, ...]:
    return shapes_of(examples)


def seeker(shop: Shop) -> Seeks:
    """What a message under a contact names of orders; None under an order, and for every other message."""

    def seeks(memory: IntakeMemory, message: Message) -> Sought | None:
        if ids.is_order(memory.subject):
            return None
        data = message.data
        if isinstance(data, RequestMade):
            contact, text = data.contact, data.text or ""
            told = mentions_in(text, None)
            return Sought(
                subjects=tuple(_subject(shop, one.ref) for one in _candidates(shop, text)),
                parcels=told.tracking,
                mail=(contact.mail if contact is not None else None) or next(iter(told.mails), None),
                phone=(contact.phone if contact is not None else None) or next(iter(told.phones), None),
            )
        named = _told(data) if isinstance(data, RequestAnswered) else ""
        return Sought(subjects=_named_by(shop, named)) if named else None

    return seeks


def _candidates(shop: Shop, text: str) -> tuple[Candidate, ...]:
    return order_candidates(text, _shapes(shop.order_examples))


def _subject(shop: Shop, ref: str) -> str:
    return ids.order_subject(shop.shop_id, ref)


def _told(data: RequestAnswered) -> str:
    """The words that answer which order it is."""
    parts = [part for one in data.answers if one.asks == ORDER for part in (one.choice, one.text)]
    return " ".join(part for part in parts if part)


def _named_by(shop: Shop, told: str) -> tuple[str, ...]:
    """The answer as it stands, and whatever in it looks like a number of ours."""
    found = [one.ref for one in _candidates(shop, told)]
    whole = told.strip()
    fits = whole.isprintable() and len(whole) <= _LONGEST and not whole.startswith("contact:")
    return tuple(dict.fromkeys(_subject(shop, ref) for ref in ([whole] if fits else []) + found))


def settle(draft: Draft, case: Case, message: Message) -> Case | None:
    """The case after looking for its order: gone there (None), waiting for the customer's word, or a person's."""
    text = message.data.text if isinstance(message.data, RequestMade) else None
    likely = _likely(draft.context.found, _candidates(draft.context.shop, text or ""))
    if likely:
        for n, other in enumerate(likely[1:], start=2):
            moving.copy(draft, case, other, n)
        return moving.move(draft, case, likely[0], message)
    if not _can_be_asked(draft.context.rulebook.case_kinds, case):
        return persons.hand(case, "no_order", "order", "no_order", case.opening.received_at)
    return _ask(draft, case, [one for one in draft.context.found if one.theirs])


def _likely(found: tuple[FoundOrder, ...], candidates: tuple[Candidate, ...]) -> tuple[str, ...]:
    """The orders it is about: named as they are written, or the customer's own; nobody else's by a slip of the pen."""
    exact = {one.ref for one in candidates if one.spelt == "exact"}
    named = tuple(one for one in found if one.by == "order" and (one.theirs or _ref(one) in exact))
    named = named or tuple(one for one in found if one.by == "parcel")
    if named:
        return tuple(one.subject for one in named)
    own = {_ref(one): one.subject for one in found if one.theirs}
    meant = pick(candidates, tuple(own))
    return (own[meant.order],) if isinstance(meant, Match) else ()


def _ref(one: FoundOrder) -> str:
    return ids.split_subject(one.subject)[1]


def _can_be_asked(kinds: dict[str, CaseKind], case: Case) -> bool:
    """Not who cannot be reached, nor where a person has to read the words anyway, nor where no order is needed."""
    about = kinds.get(case.kind)
    needs = case.kind in _ABOUT_AN_ORDER or (about is not None and bool(about.grounds))
    return case.opening.contact_by in ("mail", "phone") and case.kind != UNKNOWN and needs and not case.open_hands()


def _ask(draft: Draft, case: Case, own: Sequence[FoundOrder]) -> Case:
    at = case.opening.received_at
    choices = tuple(_ref(one) for one in own[:_CHOICES])
    reason = Reason(code="order_unknown", text="The request names no order of this shop.")
    case = case.model_copy(update={"order_asked": Mark(event_id=draft.cause.id, at=at)})
    return questions.ask(draft, case, (Asked(asks=ORDER, reason=reason, choices=choices),), ORDER, at)


def answered(draft: Draft, case: Case, message: Message) -> Case | None:
    """The customer named an order: the case goes there, or to a person when this shop has none like it."""
    named = [one for one in draft.context.found if one.by == "order"]
    case = case.model_copy(update={"order_asked": None})
    if len(named) != 1:
        return persons.hand(case, f"order:{message.id}", "order", "order_not_found", message.time)
    return moving.move(draft, case, named[0].subject, message)
