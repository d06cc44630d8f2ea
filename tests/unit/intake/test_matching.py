"""Proves that an order number is found as people write it, and that a guess never becomes somebody else's order."""

from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain.matching import Candidate, Match, Several, one_slip, order_candidates, pick, shapes_of
from services.intake.domain.mentions import mentions_in

SHAPES = shapes_of(["BH-70412", "BH-70413", "BH-70999"])
numbers = st.integers(min_value=10_000, max_value=99_999).map(lambda number: f"BH-{number}")
sentences = st.sampled_from(
    ["{}", "where is {}?", "Bestellung: {}.", "注文番号{} です", "re: order #{}, still nothing", "({})"]
)


def refs(text: str) -> list[str]:
    return [found.ref for found in order_candidates(text, SHAPES)]


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, str]:
    order = draw(numbers)
    digits = order.removeprefix("BH-")
    for digit, alike in (("0", "O"), ("1", "l"), ("5", "S"), ("8", "B")):
        if draw(st.booleans()) and len(set(digits) - {digit}) > 1:
            digits = digits.replace(digit, alike)
    prefix = draw(st.sampled_from(["BH", "bh", "Bh"]))
    between = draw(st.sampled_from(["-", " ", "", "_", " - ", "–", "."]))
    return order, f"{prefix}{between}{digits}"


@given(misspelt(), sentences)
def test_a_misspelt_order_number_is_found_in_any_sentence(written: tuple[str, str], sentence: str) -> None:
    order, spelt = written
    if sentence.startswith("注文"):
        sentence = "注文番号 {} です"
    assert order in refs(sentence.format(spelt))


@given(numbers, sentences)
def test_an_order_number_as_the_shop_writes_it_is_exact_and_comes_first(order: str, sentence: str) -> None:
    found = order_candidates(sentence.replace("番号", "番号 ").format(order), SHAPES)
    assert found[0] == Candidate(order, "exact")


@given(numbers)
def test_the_shops_letters_may_be_missing(order: str) -> None:
    assert order_candidates(f"my order {order[3:]} is late", SHAPES) == (Candidate(order, "without_prefix"),)


@given(st.text(max_size=300))
def test_any_text_gives_the_same_candidates_twice_and_none_double(text: str) -> None:
    found = order_candidates(text, SHAPES)
    assert found == order_candidates(text, SHAPES)
    assert len({one.ref for one in found}) == len(found)


def test_prices_days_and_quantities_are_no_order_numbers() -> None:
    assert refs("I paid 70412,00 for 5 of 12 pieces on 12.05.2024 at 19:30, that is 70412 €") == []


def test_two_orders_in_one_mail_are_both_found_in_the_order_of_the_text() -> None:
    assert refs("BH-70413 came, BH-70412 did not") == ["BH-70413", "BH-70412"]


def test_numbers_of_digits_alone_and_numbers_with_letters_behind_are_shapes_too() -> None:
    plain = shapes_of(["4471-0932"])
    assert [found.ref for found in order_candidates("44710933, then 4471 0934", plain)] == ["4471-0933", "4471-0934"]
    behind = shapes_of(["AT-99121-X"])
    assert [found.ref for found in order_candidates("at99120x", behind)] == ["AT-99120-X"]


def test_a_shop_without_known_orders_has_no_shapes_and_no_candidates() -> None:
    assert shapes_of(["ABC"]) == ()
    assert order_candidates("BH-70412", ()) == ()


@given(st.lists(numbers, max_size=4), st.lists(numbers, max_size=4))
def test_what_is_picked_is_always_the_contacts_own(named: list[str], recent: list[str]) -> None:
    picked = pick([Candidate(ref, "exact") for ref in named], recent)
    if isinstance(picked, Match):
        assert picked.order in recent
    if isinstance(picked, Several):
        assert set(picked.orders) <= set(recent)
        assert len(set(picked.orders)) > 1


@given(st.lists(numbers, max_size=4), st.lists(numbers, max_size=4), st.randoms())
def test_the_order_in_which_numbers_are_named_does_not_matter(
    named: list[str], recent: list[str], dice: object
) -> None:
    candidates = [Candidate(ref, "exact") for ref in named]
    assert pick(candidates, recent) == pick(candidates[::-1], recent)


def test_one_slip_of_the_finger_still_finds_the_only_order_it_can_be() -> None:
    assert pick(order_candidates("BH-70421", SHAPES), ["BH-70412", "BH-80000"]) == Match("BH-70412", "near_number")
    assert pick(order_candidates("BH-7041", SHAPES), ["BH-70412", "BH-80000"]) == Match("BH-70412", "near_number")
    assert pick(order_candidates("BH-70412", SHAPES), ["BH-70411", "BH-70413"]) == Several(("BH-70411", "BH-70413"))


def test_without_a_number_the_only_order_is_meant_and_of_several_the_customer_says_which() -> None:
    assert pick((), ["BH-70412"]) == Match("BH-70412", "only_order")
    assert pick((), ["BH-70412", "BH-70413"]) == Several(("BH-70412", "BH-70413"))
    assert pick((), []) is None


def test_a_number_of_another_order_is_never_put_down_to_the_only_one() -> None:
    assert pick(order_candidates("BH-99999", SHAPES), ["BH-70412"]) is None


@given(st.text("ab1", max_size=5), st.text("ab1", max_size=5))
def test_a_slip_is_the_same_seen_from_either_side(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)


def test_a_mail_address_a_phone_and_a_tracking_number_are_found_in_one_spelling() -> None:
    text = (
        "I'm Ana.P@Example.com or 030 901820, parcel RR 123 456 785 DE https://carrier.example/t?n=00340434161094042557"
    )
    found = mentions_in(text, "DE")
    assert found.mails == ("ana.p@example.com",)
    assert found.phones == ("+4930901820",)
    assert {"RR123456785DE", "00340434161094042557"} <= set(found.tracking)


@given(st.text(max_size=200))
def test_any_text_can_be_searched_for_mentions(text: str) -> None:
    assert mentions_in(text, "DE") == mentions_in(text, "DE")
