"""What the order system, the form and the warehouse of the year say is what the contract asks of them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.orders import OrderDelivered, OrderPlaced
from shared.contracts.requests import RequestMade
from shared.contracts.topics import BY_NAME
from shared.contracts.warehouse import WarehouseReturnInspected, WarehouseReturnReceived
from tests.e2e.year.orders import charge_of, contact_of, order_delivered, order_placed
from tests.e2e.year.places import UnknownCountry, countries, place_of
from tests.e2e.year.publishing import headers_of
from tests.e2e.year.requests import request_made
from tests.e2e.year.warehouse import Label, back_and_inspected
from tests.unit.year.small import small_year

_SHOP = "blue-harbour"
_AT = datetime(2024, 12, 9, 12, tzinfo=ZoneInfo("Europe/London"))


def test_an_order_is_placed_and_delivered_as_the_contract_has_it() -> None:
    for invoice in small_year().invoices:
        placed = OrderPlaced.model_validate(order_placed(invoice, _SHOP).data)
        delivered = OrderDelivered.model_validate(order_delivered(invoice, _SHOP, _AT).data)

        assert (placed.order.version, delivered.order.version) == (1, 2)
        assert placed.order.lines == delivered.order.lines
        assert placed.order.payments[0].captured_minor == invoice.total_minor
        assert delivered.order.delivery.parcels[0].delivered_at == _AT
        assert placed.order.customer is not None
        assert placed.order.customer.mail == contact_of(invoice)["mail"]


def test_the_provider_knows_the_charge_by_the_reference_the_order_names() -> None:
    invoice = small_year().invoices[0]
    order = OrderPlaced.model_validate(order_placed(invoice, _SHOP).data).order

    assert charge_of(invoice)["payment_reference"] == order.payments[0].reference
    assert charge_of(invoice)["currency"] == order.currency


def test_a_form_asks_for_the_money_of_the_lines_that_were_credited() -> None:
    year = small_year()
    for credit in year.credits:
        invoice = year.by_number()[credit.invoice]
        event = request_made(credit, invoice, _SHOP)
        asked = RequestMade.model_validate(event.data)
        prices = {item.line_id: item.price_minor for item in invoice.items}

        assert sum(prices[line.line_id] * line.quantity for line in asked.lines) == credit.amount_minor
        assert asked.wanted == ("refund",)
        assert event.subject == order_placed(invoice, _SHOP).subject


def test_the_warehouse_names_a_parcel_and_not_our_keys() -> None:
    invoice = small_year().invoices[0]
    label = Label("ret-1", invoice.number, "TRK-1", {"1": 2, "3": 1})

    received, inspected = back_and_inspected(label, invoice, _AT)

    came = WarehouseReturnReceived.model_validate(received.data)
    seen = WarehouseReturnInspected.model_validate(inspected.data)
    assert (received.subject, inspected.subject) == ("", "")
    assert [(line.sku, line.quantity) for line in came.lines] == [("KITE", 2), ("KITE", 1)]
    assert {line.finding for line in seen.lines} == {"as_expected"}
    assert came.at < seen.at


def test_every_event_is_a_cloud_event_of_a_type_its_topic_carries() -> None:
    year = small_year()
    event = order_placed(year.invoices[0], _SHOP)
    headers = headers_of(event, _SHOP)

    assert headers["ce_subject"] == f"{_SHOP}/1001"
    assert headers["ce_type"] == "org.aftersales.order.placed.v1"
    assert headers["ce_source"] == f"/shops/{_SHOP}/orders"
    assert headers["ce_time"].endswith("+00:00")
    assert event.type in BY_NAME[event.topic].types


def test_an_event_without_a_subject_has_no_such_header() -> None:
    year = small_year()
    received, _ = back_and_inspected(Label("r", "1001", "T", {"1": 1}), year.invoices[0], _AT)

    assert "ce_subject" not in headers_of(received, _SHOP)


@given(st.sampled_from(countries()))
def test_every_country_of_the_table_is_a_market_an_order_may_name(country: str) -> None:
    place = place_of(country)
    order = order_placed(small_year().invoices[0], _SHOP).data["order"]
    moved = {**order, "market": place.market, "locale": place.locale, "time_zone": place.zone}

    assert OrderPlaced.model_validate({"order": moved}).order.market == place.market


def test_a_country_nobody_knows_is_an_error_that_names_it() -> None:
    with pytest.raises(UnknownCountry, match="Atlantis"):
        place_of("Atlantis")
