"""Amounts keep their currency and lose no minor unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.money import MixedCurrencies, Money, UnknownCurrency, exponent, share_bp

weights = st.lists(st.integers(0, 10_000), min_size=1, max_size=12).filter(lambda found: sum(found) > 0)


def test_amounts_of_one_currency_add_and_subtract() -> None:
    assert Money(6490, "EUR") + Money(3700, "EUR") == Money(10190, "EUR")
    assert Money(100, "EUR") - Money(250, "EUR") == Money(-150, "EUR")
    assert max(Money(3, "JPY"), Money(5, "JPY")) == Money(5, "JPY")


def test_amounts_of_two_currencies_never_meet() -> None:
    with pytest.raises(MixedCurrencies):
        _ = Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(MixedCurrencies):
        _ = Money(1, "EUR") < Money(1, "USD")


@pytest.mark.parametrize("code", ["QQQ", "eur", "", "XAU"])
def test_a_currency_that_does_not_exist_is_refused(code: str) -> None:
    with pytest.raises(UnknownCurrency):
        Money(1, code)


def test_money_is_never_a_float_and_never_a_truth_value() -> None:
    for wrong in (1.0, True):
        with pytest.raises(TypeError):
            Money(wrong, "EUR")  # type: ignore[arg-type]


def test_the_minor_unit_is_the_currency_s_own() -> None:
    assert (exponent("EUR"), exponent("JPY"), exponent("KWD")) == (2, 0, 3)
    assert [str(Money(5, code)) for code in ("EUR", "JPY", "KWD")] == ["0.05 EUR", "5 JPY", "0.005 KWD"]
    assert str(Money(-10640, "EUR")) == "-106.40 EUR"


def test_a_cent_that_does_not_divide_goes_to_the_largest_remainder_and_then_to_the_earliest() -> None:
    assert [share.minor for share in Money(100, "EUR").split([1, 1, 1])] == [34, 33, 33]
    # 100 x 2/7 = 28.57, 100 x 5/7 = 71.43: the first has the larger remainder
    assert [share.minor for share in Money(100, "EUR").split([2, 5])] == [29, 71]


@given(st.integers(-(10**9), 10**9), weights)
def test_shares_always_sum_to_the_whole(minor: int, parts: list[int]) -> None:
    shares = [share.minor for share in Money(minor, "EUR").split(parts)]
    assert sum(shares) == minor
    assert all(abs(share - minor * part / sum(parts)) < 1 for share, part in zip(shares, parts, strict=True))


@pytest.mark.parametrize("parts", [[], [0, 0], [1, -1]])
def test_weights_that_mean_nothing_are_refused(parts: list[int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        Money(1, "EUR").split(parts)


def test_half_a_minor_unit_is_rounded_up() -> None:
    assert [share_bp(10190, 1000), share_bp(10, 500), share_bp(9, 500)] == [1019, 1, 0]
