"""What Medusa's orders are to us, read by the adapter's pure mapping from its samples; no network."""

from __future__ import annotations

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import services.intake.adapters.medusa as adapter
from services.intake.adapters.medusa.mapping import read_order
from services.intake.adapters.medusa.payments import known_provider
from shared.contracts.orders import OrderEvent, WireOrder
from shared.errors import Malformed
from shared.money import exponent
from tests.unit.intake.order_systems import AROUND, bought_minor, captured_minor, sample


def told(name: str) -> dict[str, Any]:
    """One sample's data: the order, and perhaps facts."""
    data: dict[str, Any] = sample(adapter, name)["data"]
    return data


def event(data: dict[str, Any], name: str = "order.updated") -> OrderEvent:
    """What the data say."""
    found = read_order(name, data, AROUND)
    assert found is not None
    return found[0]


def order(data: dict[str, Any]) -> WireOrder:
    return event(data).order


def changed(name: str, **fields: Any) -> dict[str, Any]:
    """A sample with other fields in its order."""
    data = told(name)
    return data | {"order": data["order"] | fields}


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("placed", "order.placed"),
        ("paid", "order.paid"),
        ("partially_shipped", "order.shipped"),
        ("delivered", "order.delivered"),
        ("cancelled", "order.cancelled"),
    ],
)
def test_an_event_becomes_ours_with_the_whole_order(name: str, type_: str) -> None:
    whole = sample(adapter, name)
    found = event(whole["data"], whole["type"])
    assert (found.type, len(found.order.lines), found.happened["order"]) == (type_, 2, "order_01K4A2")


def test_a_placed_order_has_its_number_place_and_prices_in_minor_units() -> None:
    read = order(told("placed"))
    assert (read.order_id, read.market, read.locale, read.time_zone) == ("2042", "DE", "de-DE", "Europe/Berlin")
    lamp, bulbs = read.lines
    assert (lamp.title, lamp.category, lamp.unit_price_minor, lamp.tax_minor) == (
        "Leselampe, schwarz",
        "lamp",
        3990,
        637,
    )
    assert (bulbs.quantity, bulbs.unit_price_minor, bulbs.tax_minor) == (2, 645, 103)
    assert (read.currency, bought_minor(read), read.payments) == ("EUR", 5770, ())


def test_what_medusa_does_not_tell_stays_untold() -> None:
    read = order(told("placed"))
    assert (read.buyer.kind, read.disclosures, read.policy, read.seller.country) == (None, None, None, None)
    assert (read.lines[1].custom_made, read.lines[1].sold_as) == (None, None)


def test_the_products_own_metadata_add_facts_and_the_carts_do_not() -> None:
    data = told("placed")
    data["order"]["items"][1]["metadata"] = {"aftersales": {"custom_made": True}}
    data["order"]["metadata"] = {"aftersales": {"buyer": {"kind": "business"}}}
    read = order(data)
    assert (read.lines[0].sold_as, read.lines[0].custom_made) == ("new", False)
    assert (read.lines[1].custom_made, read.buyer.kind) == (None, None)


def test_facts_that_the_subscriber_sends_are_added() -> None:
    read = order(told("discount_code"))
    assert (read.buyer.kind, read.buyer.customer_id, read.seller.country) == ("consumer", "cus_01K0", "DE")
    assert read.disclosures is not None
    assert (read.disclosures.missing, read.delivery.cheapest_standard_minor) == ((), 490)


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        ({"lines": []}, "facts.lines"),
        ({"delivery": {"parcels": []}}, "facts.delivery.parcels"),
        ({"disclosures": {"told": True}}, "order.disclosures.told"),
    ],
)
def test_added_facts_never_replace_what_medusa_tells(facts: dict[str, Any], path: str) -> None:
    with pytest.raises(Malformed) as caught:
        order(told("placed") | {"facts": facts})
    assert caught.value.path == path


def test_the_customer_stands_in_the_personal_part_alone() -> None:
    found = event(told("placed"))
    assert found.order.customer is not None
    assert (found.order.customer.name, found.order.customer.mail) == ("Mara Lindqvist", "mara@post.example")
    rest = found.model_dump_json(exclude={"order": {"customer"}})
    assert not any(word in rest for word in ("Mara", "mara@", "Lindenweg", "+49"))


def test_a_capture_is_a_payment_with_the_providers_own_reference() -> None:
    (payment,) = order(told("paid")).payments
    assert (payment.provider, payment.method, payment.captured_minor) == ("stripe", "card", 5770)
    assert (payment.payment_id, payment.reference) == ("pay_01", "pi_3QbK")


def test_a_payment_split_over_gift_card_credit_and_card_is_three_payments() -> None:
    read = order(told("split_payment"))
    shown = [(one.provider, one.method, one.captured_minor, one.reference) for one in read.payments]
    assert shown == [
        ("stripe", "card", 11709, "pi_3Qz"),
        ("medusa", "gift_card", 2500, "gcard_01"),
        ("medusa", "store_credit", 1000, "sc_acc_01"),
    ]
    assert captured_minor(read) == bought_minor(read) == 15209
    assert (read.region, read.time_zone) == ("US-TX", "America/Chicago")


@pytest.mark.parametrize(
    ("provider_id", "known"),
    [
        ("pp_stripe-ideal_stripe", ("stripe", "ideal")),
        ("pp_system_default", ("manual", "unknown")),
        ("pp_komoju_komoju", ("unknown", "unknown")),
        ("stripe", ("unknown", "unknown")),
    ],
)
def test_a_provider_nobody_knows_is_unknown_and_never_guessed(provider_id: str, known: tuple[str, str]) -> None:
    assert known_provider(provider_id) == known


def test_fractions_of_a_cent_are_shared_out_and_the_sum_is_the_total() -> None:
    read = order(told("discount_code"))
    cups = [(line.line_id, line.quantity, line.unit_price_minor) for line in read.lines if line.sku == "CUP-3"]
    assert cups == [("ordli_5", 3, 899)]
    assert bought_minor(read) == captured_minor(read) == 6778


def test_what_went_back_in_medusas_books_was_still_bought() -> None:
    before, after = order(told("discount_code")), order(told("returned_in_medusa"))
    assert [(line.quantity, line.unit_price_minor) for line in after.lines] == [
        (line.quantity, line.unit_price_minor) for line in before.lines
    ]
    assert after.version > before.version


def test_a_shipped_fulfillment_is_a_parcel_and_a_cancelled_one_is_none() -> None:
    delivery = order(told("partially_shipped")).delivery
    (parcel,) = delivery.parcels
    assert (parcel.parcel_id, parcel.line_ids, parcel.status) == ("ful_1", ("ordli_1",), "in_transit")
    assert (parcel.handed_over_at, delivery.pattern) == (datetime.fromisoformat("2026-09-02T14:00:00+00:00"), None)


def test_a_delivered_order_has_its_parcels_and_their_days() -> None:
    delivery = order(told("delivered")).delivery
    assert [(one.status, one.status_by) for one in delivery.parcels] == [("delivered", "seller")] * 2
    assert delivery.parcels[1].delivered_at == datetime.fromisoformat("2026-09-05T07:45:00+00:00")
    assert [one.parcel_id for one in delivery.parcels] == ["ful_1", "JD0177"]
    assert delivery.pattern == "several_goods"


def test_yen_are_counted_whole_and_an_unknown_provider_is_said() -> None:
    read = order(told("yen"))
    assert (read.currency, read.lines[0].unit_price_minor, captured_minor(read)) == ("JPY", 1495, 3820)
    assert [(one.provider, one.reference) for one in read.payments] == [("unknown", None)]


def test_the_version_grows_with_whatever_hangs_on_the_order() -> None:
    versions = [order(told(name)).version for name in ("placed", "paid", "partially_shipped", "delivered")]
    assert {told(name)["order"]["updated_at"] for name in ("placed", "delivered")} == {"2026-09-01T08:04:11.120Z"}
    assert versions == sorted(set(versions))


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"total": 50}, "order.total"),
        ({"total": "NaN"}, "order.total"),
        ({"currency_code": "points"}, "order.currency_code"),
        ({"shipping_address": None, "billing_address": None}, "order.shipping_address.country_code"),
        ({"display_id": None}, "order.display_id"),
        ({"created_at": "2026-09-01T08:04:11"}, "order.created_at"),
        ({"items": None}, "order.total"),
    ],
)
def test_an_order_that_cannot_be_read_names_the_field(change: dict[str, Any], path: str) -> None:
    with pytest.raises(Malformed) as caught:
        order(changed("placed", **change))
    assert (caught.value.path, bool(caught.value.text)) == (path, True)


def test_an_event_that_is_not_about_an_order_is_passed_over() -> None:
    assert read_order("customer.created", {"id": "cus_1"}, AROUND) is None


@given(
    st.recursive(
        st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_no_document_makes_the_mapping_do_anything_but_read_or_refuse(parsed: object) -> None:
    with pytest.raises(Malformed):
        read_order("order.placed", {"order": parsed}, AROUND)


_PLACES = {"eur": "de", "jpy": "jp", "kwd": "kw"}


@given(
    currency=st.sampled_from(sorted(_PLACES)),
    lines=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 99_999_999), st.integers(0, 9)), min_size=1, max_size=5),
    delivery=st.integers(0, 9_999_999),
    credit=st.integers(0, 500),
)
def test_lines_and_delivery_are_always_the_total_and_what_credit_bore(
    currency: str, lines: list[tuple[int, int, int]], delivery: int, credit: int
) -> None:
    """Amounts in millionths of the major unit, as Medusa reckons them."""
    totals = [Decimal(amount).scaleb(-6) for _, amount, _ in lines]
    left = [max(0, quantity - back) for quantity, _, back in lines]
    now = [
        total * there / lines[n][0] if there else Decimal(0)
        for n, (total, there) in enumerate(zip(totals, left, strict=True))
    ]
    borne = Decimal(credit).scaleb(-exponent(currency.upper()))
    items = [
        {
            "id": f"i{n}",
            "variant_sku": f"S{n}",
            "quantity": quantity,
            "unit_price": totals[n] / quantity,
            "total": now[n],
            "detail": {"return_received_quantity": quantity - left[n]},
        }
        for n, (quantity, _, _) in enumerate(lines)
    ]
    read = order(
        changed(
            "placed",
            currency_code=currency,
            items=items,
            shipping_methods=[{"name": "x", "total": Decimal(delivery).scaleb(-6)}],
            credit_lines=[{"id": "c", "amount": borne, "reference": "gift-card"}],
            total=sum(now) + Decimal(delivery).scaleb(-6) - borne,
            shipping_address={"country_code": _PLACES[currency]},
        )
    )
    bought = (sum(totals) + Decimal(delivery).scaleb(-6)).scaleb(exponent(currency.upper()))
    assert abs(bought_minor(read) - bought) <= Decimal("0.500001")
    if not any(back for _, _, back in lines):
        assert bought_minor(read) == int(bought.to_integral_value(ROUND_HALF_UP))
    for n, (quantity, amount, _) in enumerate(lines):
        mine = [line for line in read.lines if line.sku == f"S{n}"]
        assert sum(line.quantity for line in mine) == quantity
        exact = Decimal(amount).scaleb(-6 + exponent(currency.upper()))
        assert abs(sum(line.quantity * line.unit_price_minor for line in mine) - exact) < 1 + Decimal("0.000001")
