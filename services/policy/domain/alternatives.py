"""What the customer can still do when a right does not reach; offers only what a rule or a promise bears out."""

from __future__ import annotations

from services.policy.domain.deadlines import add_months
from services.policy.domain.inquiry import Inquiry
from services.policy.domain.receipt import Receipt
from shared.facts.decision import Alternative


def after_no_change_of_mind(inquiry: Inquiry, got: Receipt) -> tuple[Alternative, ...]:
    """Faulty goods stay covered; a guarantee someone gave stays good; the shop may still help."""
    found: list[Alternative] = []
    liability = inquiry.rules.guarantee.liability
    if liability is not None and not inquiry.is_business:
        start = got.day or inquiry.placed_on
        until = add_months(start, liability.months) if liability.months is not None else None
        if until is None or inquiry.today <= until:
            how_long = f" until {until}" if until is not None else ""
            text = f"if the goods are faulty or not as described, the seller answers for it{how_long}"
            found.append(Alternative(code="faulty_goods", text=text))
    found.extend(of_commercial_guarantee(inquiry))
    found.append(Alternative(code="ask_the_shop", text="a person at the shop can be asked for goodwill"))
    return tuple(found)


def of_commercial_guarantee(inquiry: Inquiry) -> tuple[Alternative, ...]:
    """A guarantee promised by the maker or the seller, where a line has one."""
    given = sorted({line.line.commercial_guarantee.by for line in inquiry.lines if line.line.commercial_guarantee})
    return tuple(
        Alternative(code="commercial_guarantee", text=f"the guarantee given by the {by} is not touched") for by in given
    )


def change_of_mind(inquiry: Inquiry) -> tuple[Alternative, ...]:
    """The right to change one's mind, where there is one."""
    right = inquiry.rules.withdrawal.right
    if right is None or not right.exists or inquiry.is_business:
        return ()
    return (Alternative(code="withdrawal", text="the contract can be undone without a reason while that right lasts"),)


def wait_until(day: str) -> tuple[Alternative, ...]:
    """Delivery is not late yet."""
    return (Alternative(code="wait_for_delivery", text=f"delivery is due by {day}; after that more can be asked for"),)
