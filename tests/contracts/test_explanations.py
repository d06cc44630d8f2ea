"""Every word of a decision that can reach a customer has its message in every language; policy is read as text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from services.notifications.bootstrap import catalogues
from services.notifications.domain.wording import WITHOUT, Wording
from tests.contracts.policy_words import PolicyWords, modules_of

POLICY = Path(__file__).parents[2] / "services" / "policy"
TOLD = {
    # the exclusions that a rulebook can hold; their table gives the words for staff
    ("exclusions.py", "_place", "word"): ("table:_TEXT",),
    # the customer's own word, one of those that the contract allows
    ("remedy_ladder.py", "_taken_as_minor", "severity"): ("minor", "major"),
    # `Inquiry.contradictions` puts them together
    ("decide.py", "_outcome", "code"): ("line_not_ordered", "more_than_ordered"),
    # written out from the outcome, whose own key is read where it is made
    ("decide.py", "_written", "outcome.key"): (),
    # whatever word a member of staff gives: the refusal is then summed up by its key
    ("staff.py", "_decided", "wanted.reason_code"): (),
    # the word of a warehouse or workshop why it cannot: told with the grant that falls away
    ("goods.py", "_of_cure", "data.reason.code"): (),
}
"""What reading the source does not show; see `PolicyWords.told`."""

# Only two notices tell of a decision itself: `refused` names key, reasons and alternatives of a no, `choose_remedy`
# the remedies of a yes. `approved` comes from the grant, which carries neither key nor reasons.

REASONS_OF_A_YES = frozenset(
    {
        # the claim is good, and this is why
        "lack_of_conformity", "withdrawal_in_time", "withdrawal_before_receipt", "promise_in_time", "policy_not_shown",
        "not_as_agreed",
        "delivery_late", "delivered_late", "essential_date", "extra_period_over", "not_shipped_in_time",
        "lost_in_transit", "silence_accepts", "no_right_to_exchange",
        # which remedies are open
        "early_remedies", "by_clause", "seller_guarantee", "cure_failed", "cure_too_slow", "minor_fault", "major_fault",
        "replacement_failed", "exchange_offered",
        # the amount, its day, the way back
        "capped_at_paid", "compensation", "interest_rate_not_held", "keep_it", "no_deduction_uninformed",
        "own_return_carrier", "refund_held", "refund_late", "return_cost_untold", "return_promised", "seller_collects",
        "value_loss",
    }
)  # fmt: skip
REASONS_FOR_STAFF = frozenset(
    {
        # come together with a question to a person, and then no decision is told
        "shipped_not_arrived", "told_late",
        # speak for the customer; where the answer is no all the same, another reason says why
        "information_missing", "no_copy", "showed_in_time",
    }
)  # fmt: skip
CODES_FOR_STAFF = frozenset(
    {
        # why a person has to look: the customer is told that somebody does, not why
        "abuse_signal", "already_granted", "approval", "changed_after_grant", "delivery_disputed", "durability",
        "facts_missing",
        "finding_unknown", "goods_missing", "ground_unknown", "law_not_held", "law_unsure", "line_not_ordered",
        "more_than_ordered", "more_than_paid", "no_citation", "no_delivery_date", "no_guarantee_promised",
        "no_law_for_market", "not_goods", "reasonable_time", "risk_in_transit", "shipped_not_arrived",
        # on what a conditional answer hangs: a person settles it, or the customer is asked for the fact (`ask-<path>`)
        "carrier_offered", "conditional", "delivery_day", "extra_period", "extra_period_running", "fault_at_delivery",
        "formal_breach", "hidden_fault", "information_missing", "lines", "no_date", "region", "seal_intact",
        "seller_not_exempt", "unused",
        # what a replacement, a repair, goods that stay away or a silent customer leave to a person
        "amount_untold", "came_after_all", "chosen_late", "customer_silent", "goods_not_back", "goods_sent_back",
        "no_remedy_left", "partly_shipped", "repair_failed", "repair_not_covered", "shipped_after_cancelling",
        "tried_before",
        # what changed in a grant, and who changed it: the notice of it has its own words
        "amount", "released", "staff_decision", "terms",
        # why somebody else pays the way back; the approval says who pays
        "seller_at_fault",
    }
)  # fmt: skip
KEYS_OF_NO_NOTICE = frozenset(
    {
        # a yes is told by the grant or by the choice that is left
        "delivery.lost", "delivery.penalty", "delivery.refund", "delivery.sent_back", "exchange.accepted",
        "exchange.accepted_before_receipt", "exchange.accepted_by_promise", "exchange.accepted_undisclosed",
        "guarantee.accepted", "staff.accepted", "withdrawal.accepted", "withdrawal.accepted_before_receipt",
        "withdrawal.accepted_by_promise", "withdrawal.accepted_undisclosed",
        # nothing is decided yet
        "delivery.conditional", "delivery.extra_period", "exchange.conditional", "guarantee.conditional",
        "person.ground_unknown", "person.line_not_ordered", "person.no_citation", "person.no_law_for_market",
        "person.region", "withdrawal.conditional",
    }
)  # fmt: skip

WORDS = PolicyWords(modules_of(POLICY / "domain", POLICY / "handlers"), TOLD).read()
FOUND = WORDS.found
EXPLAINED = sorted((FOUND["reasons"] - REASONS_OF_A_YES - REASONS_FOR_STAFF) | (FOUND["keys"] - KEYS_OF_NO_NOTICE))
OFFERED = sorted(FOUND["alternatives"])
SAID = [("explanation", word) for word in EXPLAINED] + [("alternative", word) for word in OFFERED]
CATALOGUES = catalogues()
WORDING = Wording(CATALOGUES)
VALUES = {f"why_{name}": f"<{name}>" for name in FOUND["arguments"]}
"""Every argument that some explanation brings, as the letter names them."""


def told(language: str, family: str, word: str, values: dict[str, str]) -> str:
    """The message of a word, empty where there is none of its own."""
    return "".join(WORDING.known_of(WORDING.tongue(language), family, (word,), values))


def test_every_word_of_policy_can_be_read_from_its_source() -> None:
    assert WORDS.unread == []
    assert set(TOLD) - WORDS.used == set()


@pytest.mark.parametrize(
    ("kind", "some"),
    [
        ("reasons", {"guarantee_over", "force_majeure", "business_buyer", "too_late", "excluded_press"}),
        ("alternatives", {"faulty_goods", "cancel_before_shipping"}),
        ("refusing_keys", {"guarantee.refused_late", "exchange.no_right", "delivery.not_due"}),
        ("to_person", {"law_unsure", "approval"}),
        ("arguments", {"last_day", "due_on"}),
    ],
)
def test_the_reading_finds_literals_tables_and_what_callers_give(kind: str, some: set[str]) -> None:
    assert some <= FOUND[kind]


@pytest.mark.parametrize("language", sorted(CATALOGUES))
@pytest.mark.parametrize(("family", "word"), SAID, ids=[f"{family}-{word}" for family, word in SAID])
def test_what_a_refused_customer_is_told_has_words_of_its_own(language: str, family: str, word: str) -> None:
    for values in (VALUES, {}):
        text = told(language, family, word, values)
        assert text, f"the {language} catalogue has no {family}-{word}"
        assert text != told(language, family, "other", {})


def test_every_key_of_a_refusal_is_among_those_told() -> None:
    assert FOUND["refusing_keys"] & KEYS_OF_NO_NOTICE == set()
    assert FOUND["refusing_keys"] | {"staff.refused"} <= set(EXPLAINED)


def test_codes_of_conditions_and_of_questions_to_a_person_are_known_to_reach_staff_only() -> None:
    assert (FOUND["coded"] | FOUND["to_person"]) - CODES_FOR_STAFF == set()


def test_the_lists_of_what_no_customer_is_told_name_nothing_that_policy_never_says() -> None:
    assert (REASONS_OF_A_YES | REASONS_FOR_STAFF) - FOUND["reasons"] == set()
    assert CODES_FOR_STAFF - FOUND["coded"] - FOUND["to_person"] == set()
    assert KEYS_OF_NO_NOTICE - FOUND["keys"] == set()


@pytest.mark.parametrize("language", sorted(CATALOGUES))
def test_no_message_explains_what_policy_never_says(language: str) -> None:
    known = {f"{family}-{word.replace('.', '-')}" for family, word in SAID} | {"explanation-other", "alternative-other"}
    keys = re.findall(r"^((?:explanation|alternative)-[\w-]+) =", CATALOGUES[language], re.MULTILINE)
    assert {key.removesuffix(WITHOUT) for key in keys} - known == set()


@pytest.mark.parametrize("language", sorted(CATALOGUES))
def test_a_day_that_a_message_names_is_one_that_policy_gives(language: str) -> None:
    dated = re.findall(rf"^(explanation|alternative)-([\w-]+){WITHOUT} =", CATALOGUES[language], re.MULTILINE)
    assert dated
    for family, word in dated:
        # Were the value another one, the message would be told without it, and nobody would notice.
        assert any(value in told(language, family, word, VALUES) for value in VALUES.values()), f"{family}-{word}"
