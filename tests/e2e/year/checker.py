"""Accounts for every order and request of a year, and names what is otherwise than it has to be; reads nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from shared import ids
from tests.e2e.year.endings import Ending, Outcome
from tests.e2e.year.invoices import CURRENCY, Credit, Invoice, Year
from tests.e2e.year.orders import order_subject, payment_reference
from tests.e2e.year.places import place_of

End = Literal["refunded", "refused", "person", "otherwise"]
# Days to withdraw, counted from delivery; None: no such right. Known here without the rulebook, to hold it against it.
_MEMBER_STATES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
_DAYS_TO_WITHDRAW: Mapping[str, int | None] = {
    **dict.fromkeys(_MEMBER_STATES.split(), 14),
    **dict.fromkeys(("GB", "NO"), 14),
    **dict.fromkeys(("BR", "JP", "ZA"), 7),  # Japan: eight days, the day of receipt is the first
    **dict.fromkeys(("AE", "AU", "CA", "CH", "HK", "SG", "US"), None),
}
# Where some states or provinces give a right, and the shop's orders do not say where they went: a person may be asked.
_PARTS_DIFFER = frozenset({"CA", "US"})
# A last day on a day off moves to the next working day: over Easter or Christmas by up to so many days.
_DAYS_OFF_AT_MOST = 5
_LATE_WITHOUT_A_PERSON = ("decision", "human_answer")


@dataclass(frozen=True, slots=True)
class Account:
    """One request and what became of it. `amount_minor`: what was paid back. `wrong`: empty when all is well."""

    credit: Credit
    country: str
    market: str
    end: End
    reason: str
    amount_minor: int
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """What the judgement rests on beside the outcome. `markets`: those whose law is loaded; `delivered`: by invoice."""

    year: Year
    shop_id: str
    markets: Collection[str]
    delivered: Mapping[str, datetime]

    def accounts(self, outcome: Outcome) -> tuple[Account, ...]:
        """One account per request, in the year's order."""
        invoices = self.year.by_number()
        found = []
        for credit in self.year.credits:
            case_id = ids.case_id(self.shop_id, credit.request_id)
            ending = outcome.endings.get(case_id, Ending(case_id))
            found.append(self._account(credit, invoices[credit.invoice], ending))
        return tuple(found)

    def _account(self, credit: Credit, invoice: Invoice, ending: Ending) -> Account:
        market = place_of(invoice.country).market
        end, reason = end_of(ending)
        amount = sum(refund.amount_minor for refund in ending.refunds)
        wrong = [*self._wrong_end(credit, invoice, end, reason), *_untrue(credit, ending, end)]
        if ending.subject != order_subject(self.shop_id, invoice.number):
            wrong.append(f"its case is under {ending.subject or 'nothing'}")
        named = tuple(f"{credit.request_id} ({invoice.country}): {what}" for what in wrong)
        return Account(credit, invoice.country, market, end, reason, amount, named)

    def _wrong_end(self, credit: Credit, invoice: Invoice, end: End, reason: str) -> Iterator[str]:
        market = place_of(invoice.country).market
        if market not in self.markets:
            if (end, reason) != ("person", "no_law_for_market"):
                yield f"no law is loaded for {market}, and yet: {end}, {reason}"
            return
        allowed = allowed_ends(market, credit, self.delivered[invoice.number], place_of(invoice.country).zone)
        if end not in allowed:
            yield f"{end}, {reason}; it had to be {' or '.join(sorted(allowed))}"

    def troubles(self, outcome: Outcome, accounts: Collection[Account], published: Collection[str]) -> list[str]:
        """Everything that is wrong, in plain words."""
        return [
            *(what for account in accounts for what in account.wrong),
            *self._wrong_orders(outcome),
            *_wrong_cases(outcome, {ids.case_id(self.shop_id, one.credit.request_id) for one in accounts}),
            *_unheard(outcome, published),
            *wrong_books(outcome, accounts),
            *_broken_promises(outcome, accounts),
            *outcome.left_over,
        ]

    def _wrong_orders(self, outcome: Outcome) -> Iterator[str]:
        """Intake remembers each order at its last version, with its lines and its total, and no others."""
        expected = {order_subject(self.shop_id, invoice.number): invoice for invoice in self.year.invoices}
        for subject, invoice in expected.items():
            known = outcome.orders.get(subject)
            if known is None:
                yield f"order {invoice.number} is missing"
            elif (known.version, known.lines, known.total_minor) != (2, len(invoice.items), invoice.total_minor):
                yield f"order {invoice.number} is remembered as {known}"
        yield from (f"nobody placed the order {subject}" for subject in outcome.orders if subject not in expected)


def end_of(ending: Ending) -> tuple[End, str]:
    """How a case ended, and why: the reasons or rules of its last decision."""
    if ending.stuck:
        return "otherwise", "; ".join(ending.stuck)
    if ending.person:
        return ("person" if ending.stage == "with_person" else "otherwise"), ", ".join(ending.person)
    if ending.stage != "closed":
        return "otherwise", f"its stage is {ending.stage}" if ending.stage else "it has no case"
    if ending.refunds and ending.eligible == "yes":
        return "refunded", ", ".join(ending.reasons)
    if ending.eligible == "no" and not ending.refunds and ending.cites:
        return "refused", f"{', '.join(ending.reasons)} [{', '.join(ending.cites)}]"
    return "otherwise", f"closed with eligible {ending.eligible or 'unsaid'} and {len(ending.refunds)} refunds"


def allowed_ends(market: str, credit: Credit, delivered_at: datetime, zone: str) -> frozenset[End]:
    """What the law of a market lets a change of mind come to; several where days off or a law unknown here decide."""
    if market not in _DAYS_TO_WITHDRAW:
        return frozenset({"refunded", "refused", "person"})
    days = _DAYS_TO_WITHDRAW[market]
    if days is None:
        return frozenset({"refused", "person"} if market in _PARTS_DIFFER else {"refused"})
    here = ZoneInfo(zone)
    day = (credit.at.astimezone(here).date() - delivered_at.astimezone(here).date()).days
    if day <= days:
        return frozenset({"refunded"})
    return frozenset({"refused"}) if day > days + _DAYS_OFF_AT_MOST else frozenset({"refunded", "refused"})


def _untrue(credit: Credit, ending: Ending, end: End) -> Iterator[str]:
    """Money and words that do not fit the end."""
    paid = Counter[str]()
    for refund in ending.refunds:
        paid[refund.currency] += refund.amount_minor
    if paid != (Counter({CURRENCY: credit.amount_minor}) if end == "refunded" else Counter()):
        yield f"paid {dict(paid)}, credited {credit.amount_minor}"
    told = Counter(ending.notices)
    expected = {"refunded": "refund_sent", "refused": "refused", "person": "with_person"}.get(end)
    yield from (f"the notice {word} was sent {told[word]} times" for word in ("acknowledgement",) if told[word] != 1)
    if expected is not None and told[expected] != 1:
        yield f"the notice {expected} was sent {told[expected]} times"


def _wrong_cases(outcome: Outcome, expected: Collection[str]) -> Iterator[str]:
    yield from (f"nobody asked for case {case_id}" for case_id in outcome.endings if case_id not in expected)


def _unheard(outcome: Outcome, published: Collection[str]) -> Iterator[str]:
    """Every published event was handled, and nothing else was heard of the shop."""
    for event_id in published:
        made = outcome.heard.get(event_id, "never heard")
        if made != "handled":
            yield f"event {event_id} was {made}"
    known = set(published)
    yield from (f"nobody published {event_id}" for event_id in outcome.heard if event_id not in known)


def wrong_books(outcome: Outcome, accounts: Collection[Account]) -> Iterator[str]:
    """The provider's refunds are those that were said, each once; by payment they are what was credited."""
    said = {
        refund.effect_id: (refund.amount_minor, refund.currency)
        for ending in outcome.endings.values()
        for refund in ending.refunds
    }
    done: dict[str, tuple[int, str]] = {}
    by_payment = Counter[str]()
    for row in outcome.provider_refunds:
        reference = row["our_reference"] or f"no reference, {row['refund_reference']}"
        if reference in done or row["state"] != "succeeded":
            yield f"the provider has the refund {reference} twice, or as {row['state']}"
        done[reference] = (row["amount_minor"], row["currency"])
        by_payment[row["payment_reference"]] += row["amount_minor"]
    yield from (f"the provider and the room differ about refund {ref}" for ref, _ in done.items() ^ said.items())
    credited = Counter[str]()
    for account in accounts:
        if account.end == "refunded":
            credited[payment_reference(account.credit.invoice)] += account.credit.amount_minor
    for payment in sorted(credited.keys() | by_payment.keys()):
        if credited[payment] != by_payment[payment]:
            yield f"{payment}: the provider paid {by_payment[payment]}, credited {credited[payment]}"


def _broken_promises(outcome: Outcome, accounts: Collection[Account]) -> Iterator[str]:
    """Nobody sits at the desk in this year: what waits for a person is late, once each; nothing else is."""
    waiting = sum(account.end == "person" for account in accounts)
    for kind, count in outcome.breached.items():
        if count > (waiting if kind in _LATE_WITHOUT_A_PERSON else 0):
            yield f"the promise {kind} was broken {count} times, {waiting} cases wait for a person"


def counted(accounts: Collection[Account]) -> Mapping[tuple[str, str], int]:
    """(end, reason) -> how many."""
    return Counter[Any]((account.end, account.reason) for account in accounts)
