"""What Shopify's orders are to us, read by the adapter's pure mapping from its samples; no network."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import services.intake.adapters.shopify as adapter
from services.intake.adapters.shopify.answer import completed
from services.intake.adapters.shopify.mapping import read_order
from services.intake.adapters.shopify.payments import known_gateway
from shared.contracts.orders import OrderEvent, WireOrder
from shared.errors import Malformed
from tests.unit.intake.order_systems import AROUND, bought_minor, captured_minor, sample


def body(name: str) -> dict[str, Any]:
    """One sample's document."""
    document: dict[str, Any] = sample(adapter, name)["body"]
    return document


def event(document: dict[str, Any], topic: str = "orders/updated") -> OrderEvent:
    """What the document says."""
    found = read_order(topic, document, AROUND)
    assert found is not None
    return found[0]


def order(document: dict[str, Any]) -> WireOrder:
    return event(document).order


def split() -> dict[str, Any]:
    """The order paid three ways, with what the Admin API answers about it."""
    whole = completed(body("split_payment"), sample(adapter, "answer_split_payment"))
    assert whole is not None
    return whole


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("placed", "order.placed"),
        ("paid", "order.paid"),
        ("partially_fulfilled", "order.shipped"),
        ("delivered", "order.delivered"),
        ("cancelled", "order.cancelled"),
    ],
)
def test_a_topic_becomes_our_event_with_the_whole_order(name: str, type_: str) -> None:
    told = sample(adapter, name)
    found = event(told["body"], told["headers"]["x-shopify-topic"])
    assert (found.type, len(found.order.lines)) == (type_, 2)
    assert found.happened["order"] == "5840027713"


def test_a_placed_order_is_named_as_the_customer_reads_it_and_has_its_place() -> None:
    read = order(body("placed"))
    assert (read.shop_id, read.order_id, read.market, read.locale) == ("blue-harbour", "1042", "DE", "de-DE")
    assert (read.time_zone, read.currency, read.payments) == ("Europe/Berlin", "EUR", ())
    assert read.placed_at == datetime.fromisoformat("2026-09-01T10:04:10+02:00")
    first = read.lines[0]
    assert (first.sku, first.title, first.unit_price_minor, first.tax_minor) == (
        "LAMP-7",
        "Leselampe - schwarz",
        3990,
        637,
    )


def test_what_shopify_does_not_tell_stays_untold() -> None:
    read = order(body("placed"))
    assert (read.buyer.kind, read.disclosures, read.policy, read.seller.country) == (None, None, None, None)
    assert (read.lines[0].custom_made, read.lines[0].sold_as, read.delivery.cheapest_standard_minor) == (None,) * 3


def test_the_customer_stands_in_the_personal_part_alone() -> None:
    read = order(body("placed"))
    assert read.customer is not None
    assert (read.customer.name, read.customer.mail) == ("Mara Lindqvist", "mara@post.example")
    assert read.customer.delivery_address == {
        "name": "Mara Lindqvist",
        "street": "Lindenweg 4",
        "postcode": "50667",
        "city": "Köln",
        "country": "DE",
    }
    rest = event(body("placed")).model_dump_json(exclude={"order": {"customer"}})
    assert not any(word in rest for word in ("Mara", "mara@", "Lindenweg", "+49"))


def test_a_paid_order_without_its_transactions_has_one_payment_that_nobody_can_refer_to() -> None:
    (payment,) = order(body("paid")).payments
    assert (payment.provider, payment.method, payment.captured_minor) == ("shopify", "unknown", 5770)
    assert payment.reference is None


def test_several_gateways_without_transactions_are_one_unknown_payment() -> None:
    (payment,) = order(body("split_payment")).payments
    assert (payment.provider, payment.method, payment.captured_minor) == ("unknown", "unknown", 15210)


def test_a_payment_split_over_gift_card_credit_and_card_is_three_payments() -> None:
    read = order(split())
    told = [(one.provider, one.method, one.captured_minor, one.reference) for one in read.payments]
    assert told == [
        ("shopify", "gift_card", 2500, "801"),
        ("shopify", "store_credit", 1000, "802"),
        ("shopify", "card", 11710, "804"),
    ]
    assert captured_minor(read) == bought_minor(read) == 15210
    assert (read.region, read.time_zone) == ("US-TX", "America/Chicago")


def test_tax_on_top_of_the_price_is_part_of_what_a_unit_cost() -> None:
    tent, pegs = order(split()).lines
    assert (tent.unit_price_minor, tent.tax_minor) == (12990, 990)
    assert (pegs.quantity, pegs.unit_price_minor, pegs.tax_minor) == (2, 785, 60)


@pytest.mark.parametrize(
    ("gateway", "known"),
    [
        ("Cash on Delivery (COD)", ("unknown", None)),
        ("Cash on Delivery", ("manual", "cash_on_delivery")),
        ("PayPal", ("paypal", "paypal")),
        ("Mollie - iDEAL", ("unknown", None)),
        ("gift_card", ("shopify", "gift_card")),
    ],
)
def test_a_gateway_nobody_knows_is_unknown_and_never_guessed(gateway: str, known: tuple[str, str | None]) -> None:
    assert known_gateway(gateway) == known


def test_a_partly_fulfilled_order_has_one_parcel_on_its_way() -> None:
    delivery = order(body("partially_fulfilled")).delivery
    (parcel,) = delivery.parcels
    assert (parcel.line_ids, parcel.status, parcel.delivered_at) == (("91001",), "in_transit", None)
    assert parcel.handed_over_at == datetime.fromisoformat("2026-09-02T16:00:00+02:00")
    assert delivery.pattern is None


def test_a_delivered_order_has_its_parcels_and_their_days() -> None:
    delivery = order(body("delivered")).delivery
    assert [(one.status, one.status_by) for one in delivery.parcels] == [("delivered", "carrier")] * 2
    assert delivery.parcels[1].delivered_at == datetime.fromisoformat("2026-09-05T09:45:00+02:00")
    assert [one.parcel_id for one in delivery.parcels] == ["JD0142", "JD0177"]
    assert delivery.pattern == "several_goods"


@pytest.mark.parametrize("numbers", [[], ["JD0142", "JD0199"], ["JD0177"]])
def test_a_parcel_without_a_tracking_number_of_its_own_keeps_shopifys_id(numbers: list[str]) -> None:
    document = body("delivered")
    document["fulfillments"][0]["tracking_numbers"] = numbers
    assert order(document).delivery.parcels[0].parcel_id == "3301"


def test_the_day_of_delivery_that_was_asked_for_counts_more_than_the_last_change() -> None:
    answer = {"id": "gid://shopify/Fulfillment/3302", "deliveredAt": "2026-09-05T07:12:00Z"}
    whole = completed(body("delivered"), {"data": {"order": {"transactions": [], "fulfillments": [answer]}}})
    assert whole is not None
    parcels = order(whole).delivery.parcels
    assert parcels[1].delivered_at == datetime.fromisoformat("2026-09-05T07:12:00+00:00")


@pytest.mark.parametrize("status", ["cancelled", "error", "failure"])
def test_a_fulfillment_that_never_left_is_no_parcel(status: str) -> None:
    document = body("partially_fulfilled")
    document["fulfillments"][0]["status"] = status
    assert order(document).delivery.parcels == ()


@pytest.mark.parametrize(
    ("told", "status", "left"),
    [("label_printed", "not_shipped", False), ("out_for_delivery", "in_transit", True), ("failure", "unknown", True)],
)
def test_how_far_a_parcel_came_is_read_from_the_shipment(told: str, status: str, left: bool) -> None:
    document = body("partially_fulfilled")
    document["fulfillments"][0]["shipment_status"] = told
    (parcel,) = order(document).delivery.parcels
    assert (parcel.status, parcel.handed_over_at is not None) == (status, left)


def test_a_cancelled_order_says_when_and_why() -> None:
    found = event(body("cancelled"), "orders/cancelled")
    assert found.happened["cancelled_at"] == "2026-09-01T12:30:00+02:00"
    assert (found.happened["cancel_reason"], found.order.payments) == ("customer", ())


def test_a_discount_that_does_not_divide_leaves_units_a_minor_unit_apart() -> None:
    read = order(body("discount_code"))
    cups = [(line.line_id, line.quantity, line.unit_price_minor) for line in read.lines if line.sku == "CUP-3"]
    assert cups == [("92001", 1, 899), ("92001+", 2, 900)]
    assert bought_minor(read) == captured_minor(read) == 6780


def test_facts_of_the_shops_own_metafields_are_added() -> None:
    read = order(body("discount_code"))
    assert (read.buyer.kind, read.buyer.customer_id, read.seller.country) == ("consumer", "700551", "DE")
    assert read.disclosures is not None
    assert read.disclosures.missing == ()
    assert (read.delivery.cheapest_standard_minor, read.delivery.paid_minor) == (490, 490)
    assert [line.category for line in read.lines] == ["tableware", "tableware", None]


def test_what_a_customer_can_write_into_a_cart_is_never_a_fact() -> None:
    document = body("placed")
    document["line_items"][0]["properties"] = [{"name": "aftersales", "value": '{"custom_made": false}'}]
    document["note_attributes"] = [{"name": "aftersales", "value": '{"buyer": {"kind": "consumer"}}'}]
    assert order(document) == order(body("placed"))


@pytest.mark.parametrize(
    ("key", "value", "path"),
    [
        ("order", {"payments": []}, "metafields.aftersales.order.payments"),
        ("order", {"delivery": {"paid_minor": 0}}, "metafields.aftersales.order.delivery.paid_minor"),
        ("order", {"buyer": {"kind": "friend"}}, None),
        ("lines", {"LAMP-7": {"unit_price_minor": 1}}, "metafields.aftersales.lines.LAMP-7.unit_price_minor"),
        ("lines", "[]", "metafields.aftersales.lines"),
    ],
)
def test_added_facts_never_replace_what_shopify_tells(key: str, value: Any, path: str | None) -> None:
    document = body("placed") | {"metafields": [{"namespace": "aftersales", "key": key, "value": value}]}
    if path is None:
        assert order(document).buyer.kind == "unknown"
        return
    with pytest.raises(Malformed) as caught:
        order(document)
    assert caught.value.path == path


def test_yen_are_counted_whole_in_the_customers_currency() -> None:
    read = order(body("yen"))
    assert (read.currency, read.lines[0].unit_price_minor, read.delivery.paid_minor) == ("JPY", 1495, 830)
    assert (captured_minor(read), read.region, read.market) == (3820, "JP-13", "JP")


def test_dinars_have_three_places() -> None:
    document = body("yen")
    for prices, amount in _prices_of(document, ("1.495", "0.830", "3.820")):
        prices["presentment_money"] = {"amount": amount, "currency_code": "KWD"}
    read = order(document | {"presentment_currency": "KWD"})
    assert (read.lines[0].unit_price_minor, captured_minor(read)) == (1495, 3820)


def _prices_of(document: dict[str, Any], amounts: tuple[str, str, str]) -> list[tuple[dict[str, Any], str]]:
    line, shipping = document["line_items"][0], document["shipping_lines"][0]
    shown = [(line["price_set"], amounts[0])]
    shown += [(document[name], amounts[2]) for name in ("total_price_set", "current_total_price_set")]
    return shown + [(shipping[key], amounts[1]) for key in ("price_set", "discounted_price_set")]


def test_the_version_grows_with_the_order_also_within_one_second() -> None:
    names = ("placed", "paid", "partially_fulfilled", "delivered")
    versions = [order(body(name)).version for name in names]
    assert body("placed")["updated_at"] == body("paid")["updated_at"]
    assert versions == sorted(set(versions))


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"total_price_set": None}, "total_price_set"),
        ({"updated_at": "yesterday"}, "updated_at"),
        ({"shipping_address": None, "billing_address": None}, "shipping_address.country_code"),
        ({"line_items": []}, "total_price_set"),
        ({"presentment_currency": "USD"}, "line_items.0.tax_lines.0.presentment_money"),
        ({"name": ""}, "order_id"),
        ({"id": None}, "id"),
    ],
)
def test_an_order_that_cannot_be_read_names_the_field(change: dict[str, Any], path: str) -> None:
    with pytest.raises(Malformed) as caught:
        order(body("placed") | change)
    assert (caught.value.path, bool(caught.value.text)) == (path, True)


def test_an_amount_finer_than_the_currency_is_not_rounded_away() -> None:
    document = body("yen")
    document["line_items"][0]["price_set"]["presentment_money"]["amount"] = "1495.50"
    with pytest.raises(Malformed) as caught:
        order(document)
    assert (caught.value.code, caught.value.path) == ("not_whole", "line_items.0.price_set")


def now_costing(document: dict[str, Any], total: str, now: str | None = None) -> dict[str, Any]:
    """The document with another total, and perhaps another one since it was edited."""
    for name, amount in (("total_price_set", total), ("current_total_price_set", now or total)):
        money = {"amount": amount, "currency_code": "EUR"}
        document[name] = {"shop_money": money, "presentment_money": money}
    return document


def test_taxes_rounded_once_for_the_order_are_borne_by_the_dearest_line() -> None:
    read = order(now_costing(body("paid"), "57.69"))
    assert [line.unit_price_minor for line in read.lines] == [3989, 645]
    assert bought_minor(read) == captured_minor(read) == 5769
    with pytest.raises(Malformed):
        order(now_costing(body("paid"), "57.67"))


def test_an_order_edited_before_it_was_paid_has_todays_total_as_its_payment() -> None:
    read = order(now_costing(body("paid"), "57.70", "44.80"))
    assert (bought_minor(read), captured_minor(read)) == (5770, 4480)


@pytest.mark.parametrize(
    ("status", "outstanding", "captured"),
    [
        ("partially_paid", "20.00", 3770),
        ("partially_refunded", "0.00", 5770),
        ("refunded", "0.00", 5770),
        ("pending", "57.70", 0),
        ("a new word", "0.00", 0),
    ],
)
def test_without_transactions_only_what_shopifys_word_proves_was_captured(
    status: str, outstanding: str, captured: int
) -> None:
    document = body("paid") | {"financial_status": status, "total_outstanding": outstanding}
    assert captured_minor(order(document)) == captured


def test_a_tip_is_a_line_of_its_own() -> None:
    read = order(now_costing(body("paid") | {"total_tip_received": "2.00"}, "59.70"))
    assert (read.lines[-1].line_id, read.lines[-1].unit_price_minor) == ("tip", 200)
    assert bought_minor(read) == captured_minor(read) == 5970


def test_a_topic_without_a_whole_order_is_passed_over() -> None:
    assert read_order("fulfillments/update", {"id": 1}, AROUND) is None
    assert read_order("orders/delete", {"id": 1}, AROUND) is None


@given(
    st.recursive(
        st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_document_makes_the_mapping_do_anything_but_read_or_refuse(parsed: object) -> None:
    with pytest.raises(Malformed):
        read_order("orders/create", parsed, AROUND)
