"""Says what a web form says when a customer wants to give things back; decides nothing about the right to."""

from __future__ import annotations

from tests.e2e.year.invoices import Credit, Invoice
from tests.e2e.year.orders import contact_of, order_subject
from tests.e2e.year.places import place_of
from tests.e2e.year.publishing import Event


def request_made(credit: Credit, invoice: Invoice, shop_id: str) -> Event:
    """The lines and quantities of the credit, undamaged and unused, money wanted back."""
    sound = {"used": False, "damaged": False, "complete": True}
    lines = [{"line_id": line, "quantity": quantity, "condition": sound} for line, quantity in credit.quantities]
    return Event(
        topic="requests.v1",
        type="request.made",
        id=credit.request_id,
        subject=order_subject(shop_id, invoice.number),
        happened_at=credit.at,
        data={
            "request_id": credit.request_id,
            "shop_id": shop_id,
            "order_ref": invoice.number,
            "contact": contact_of(invoice),
            "channel": "web_form",
            "locale": place_of(invoice.country).locale,
            "kind": "withdrawal_return",
            "ground": "withdrawal",
            "wanted": ["refund"],
            "lines": lines,
            "sent_at": credit.at.isoformat(),
        },
    )
