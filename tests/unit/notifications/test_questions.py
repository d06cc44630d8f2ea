"""Holds what the customer is asked and reminded of, answers from articles, merged cases, and how it went."""

from __future__ import annotations

import random
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.notifications.bootstrap import LAYOUT, catalogues
from services.notifications.domain.letter import Letters
from services.notifications.domain.values import Money, Phrases, Text, Texts, Word, moment, unpacked
from services.notifications.domain.wording import Wording
from services.notifications.effects import article_words, notice_of
from services.notifications.memory import empty
from services.notifications.settings import settings_from
from shared import ids
from shared.contracts.base import Event, Reason
from shared.contracts.intake import CaseAnswered, ClockBreached, ContactRef
from shared.contracts.refunds import RefundFailed, RefundNeedsPerson
from shared.errors import Misconfigured
from shared.facts.promise import CUSTOMERS_CLOCKS
from shared.facts.request import RequestFacts
from shared.facts.ways import CLOSED_WAYS
from shared.rulebook.load import load_rulebook
from tests.unit.notifications import telling
from tests.unit.notifications import telling_goods as goods

UNTIL = moment(goods.DUE, "Europe/Berlin", deadline=True)
SURVEYED = Letters(
    Wording(catalogues()),
    LAYOUT.read_text(encoding="utf-8"),
    "Blue Harbour",
    survey_url="https://survey.example/?case={case_number}",
)


def args(template: str, *events: Event) -> dict[str, object]:
    """What that notice names when these events are heard."""
    return dict(unpacked(telling.only(*events)[template].payload["args"]))


def test_facts_an_order_and_a_way_are_asked_in_letters_of_their_own_with_the_day_to_answer_by() -> None:
    assert args("facts_asked", goods.asked("photo")) == {"asks": Phrases(keys=("ask-photo",)), "answer_by": UNTIL}
    assert args("order_asked", goods.order_asked()) == {"answer_by": UNTIL}
    named = args("order_asked", goods.order_asked("BH-1", "BH-2"))
    assert named == {"orders": Texts(texts=("BH-1", "BH-2")), "answer_by": UNTIL}
    ways = Phrases(keys=("route-store_credit", "route-payout_link"))
    assert args("route_asked", goods.way_asked()) == {"routes": ways, "answer_by": UNTIL}


def test_an_order_is_asked_of_somebody_whose_order_nobody_knows() -> None:
    heard = (telling.message(telling.opened(with_order=False)), telling.message(goods.order_asked("BH-1")))
    _, effects = telling.hear_all(heard)
    assert [effect.payload["template"] for effect in effects] == ["acknowledgement", "order_asked"]
    assert "- BH-1" in SURVEYED.write(notice_of(effects[-1].payload)).text


@pytest.mark.parametrize(
    ("question", "about", "named"),
    [
        (goods.asked("photo"), "facts", {"asks": Phrases(keys=("ask-photo",))}),
        (goods.order_asked("BH-1"), "order", {"orders": Texts(texts=("BH-1",))}),
        (goods.way_asked(), "route", {"routes": Phrases(keys=("route-store_credit", "route-payout_link"))}),
        (
            telling.decided(choice_open=True),
            "choice",
            {
                "options": Phrases(keys=("remedy-repair", "remedy-replacement")),
                "default": Phrases(keys=("remedy-repair",)),
            },
        ),
    ],
    ids=["facts", "order", "route", "choice"],
)
def test_a_reminder_says_what_is_still_open_until_when_and_what_happens_otherwise(
    question: Event, about: str, named: dict[str, object]
) -> None:
    told = {"about": Word(word=about), "answer_by": UNTIL, **named}
    for heard in permutations((question, goods.reminded(question))):
        assert args("reminder", *heard) == told
    effect = telling.only(question, goods.reminded(question))["reminder"]
    text = SURVEYED.write(notice_of(effect.payload)).text
    otherwise = "reminder-else-choice" if about == "choice" else "reminder-else-person"
    assert SURVEYED._wording.say(SURVEYED._wording.tongue("de"), otherwise, {}) in text
    assert "20. November 2026" in text
    assert effect.useful_until <= goods.DUE


def test_goods_that_have_to_come_back_are_reminded_of_without_a_question() -> None:
    assert args("reminder", goods.goods_awaited()) == {"about": Word(word="goods"), "answer_by": UNTIL}


@pytest.mark.parametrize("kind", sorted(CUSTOMERS_CLOCKS))
def test_the_customers_own_time_is_no_promise_of_ours(kind: str) -> None:
    question = goods.asked("photo")
    clock = goods.clock(kind, started_by=telling.message(question).id)  # type: ignore[arg-type]
    told = telling.only(question, ClockBreached(**clock))
    assert set(told) == {"acknowledgement", "facts_asked"}


def test_a_way_that_is_closed_is_asked_about_and_not_told_as_a_delay() -> None:
    def failed(code: str) -> RefundFailed:
        return RefundFailed(
            case_id=telling.CASE,
            grant_id=telling.GRANT,
            effect_id="e",
            payment_id="p",
            amount_minor=1,
            currency="EUR",
            reason=Reason(code=code, text=code),
        )

    for code in CLOSED_WAYS:
        assert set(telling.only(failed(code), goods.way_asked())) == {"acknowledgement", "route_asked"}
    assert "refund_delayed_by_person" in telling.only(failed("declined"))


def test_money_that_went_another_way_is_told_so_and_by_which() -> None:
    way = Phrases(keys=("route-payout_link",))
    assert args("rerouted", goods.rerouted()) == {"routes": way}
    assert args("refund_sent", goods.rerouted(), telling.succeeded())["routes"] == way
    assert "routes" not in args("refund_sent", telling.succeeded())


def test_a_chargeback_is_told_to_our_own_people_only() -> None:
    told = telling.only(goods.chargeback())
    assert set(told) == {"acknowledgement", "staff_chargeback"}
    effect = told["staff_chargeback"]
    assert (effect.payload["to_staff"], effect.personal_owner) == (True, None)
    named = unpacked(effect.payload["args"])
    assert (named["amount"], named["reference"]) == (Money(minor=10640, currency="EUR"), Text(text="cb_1"))
    assert "overlap" not in args("staff_chargeback", goods.chargeback(0))
    _, effects = telling.hear_all([telling.message(telling.opened())])
    assert len(effects) == 1


@pytest.mark.parametrize("code", ["paid_by_chargeback", "paid_twice_by_bank"])
def test_money_that_came_through_the_bank_is_no_delay(code: str) -> None:
    needed = RefundNeedsPerson(case_id=telling.CASE, grant_id=telling.GRANT, reason=Reason(code=code, text=code))
    assert set(telling.only(needed)) == {"acknowledgement"}


@pytest.mark.parametrize("operator", ["knowledge_base", "kim"])
def test_an_article_is_the_answer_whoever_picked_it(operator: str) -> None:
    effect = telling.only(goods.article(operator))["article_answer"]
    assert effect.payload["article"] == ["tuning", "de"]
    assert effect.payload["text_field"] == ""


def test_an_articles_words_are_its_title_and_its_text_in_the_language_it_was_found_in() -> None:
    articles = load_rulebook().articles
    known = next(iter(articles.values()))
    language, words = next(iter(known.words.items()))
    assert article_words(articles, known.article, language) == f"{words.title}\n\n{words.text.strip()}"
    assert article_words(articles, known.article, "xx") is None
    assert article_words(articles, "nobody-wrote-this", language) is None


def test_a_message_that_joined_another_case_is_told_under_that_case() -> None:
    effect = telling.only(goods.merged())["merged"]
    assert effect.case_id == telling.CASE
    assert effect.payload["case_number"] == telling.NUMBER
    assert effect.payload["locale"] == "de-DE"
    assert effect.personal_owner == telling.CASE
    assert effect.about == ids.notice_id(telling.CASE, "merged", goods.OTHER_CASE)
    memory, _ = telling.hear_all([telling.message(goods.merged())])
    assert [effect.about for effect in telling.hear(memory, telling.message(telling.opened())).does][1:] == [
        effect.about
    ]


def test_the_receipt_of_a_withdrawal_says_what_was_declared_and_when() -> None:
    request = RequestFacts(request_id="rq-1", sent_at=telling.START, ground="withdrawal")
    opened = telling.opened().model_copy(update={"request": request})
    _, effects = telling.hear_all([telling.message(opened)])
    [effect] = effects
    written = SURVEYED.write(notice_of(effect.payload, words="Ich widerrufe.")).text
    assert effect.payload["text_field"] == "text"
    assert effect.payload["items"] == [["Ukulele soprano", 2]]
    assert unpacked(effect.payload["args"])["sent"] == moment(telling.START)
    assert "2. November 2026" in written
    assert "10:00" in written
    assert "Ich widerrufe." in written
    assert telling.NUMBER in written
    elsewhere = opened.model_copy(update={"contact": ContactRef(owner="another", field="contact", by="mail")})
    assert telling.hear_all([telling.message(elsewhere)])[1][0].payload["text_field"] == ""


def answered() -> CaseAnswered:
    return CaseAnswered(
        case_id=telling.CASE, operator="kim", reason="settled", text_owner=telling.CASE, text_field="m:text"
    )


def test_an_end_that_no_letter_told_has_one_of_its_own() -> None:
    assert "case_closed" in telling.only(goods.closed("retracted"))
    assert "case_closed" in telling.only(goods.closed("answered"))
    assert "case_closed" not in telling.only(answered(), goods.closed("answered"))
    assert "case_closed" not in telling.only(goods.article(), goods.closed("answered"))
    for told_already in ("refunded", "replaced", "exchanged", "repaired", "refused"):
        assert "case_closed" not in telling.only(goods.closed(told_already))


def asking(*events: Event) -> list[str]:
    """The templates of the letters that ask how it went."""
    _, effects = telling.hear_all(telling.message(event) for event in (telling.opened(), *events))
    return [effect.payload["template"] for effect in effects if effect.payload["survey"]]


def test_the_last_letter_asks_how_it_went_and_no_other_does() -> None:
    assert asking(telling.granted(), telling.label(), telling.succeeded()) == ["refund_sent"]
    assert asking(goods.delivered()) == ["replacement_delivered"]
    assert asking(telling.decided(eligible="no"), telling.granted(), telling.succeeded()) == ["refused"]


@given(seed=st.integers(0, 2**32))
@settings(max_examples=50, deadline=None)
def test_however_often_a_case_ends_it_asks_once(seed: int) -> None:
    ends = [telling.succeeded(), goods.delivered(), goods.repaired(), goods.closed(), telling.decided(eligible="no")]
    random.Random(seed).shuffle(ends)
    assert len(asking(*ends)) == 1


def test_the_survey_is_linked_with_the_case_number_and_left_out_where_the_shop_has_none() -> None:
    effect = telling.only(telling.succeeded())["refund_sent"]
    address = f"https://survey.example/?case={telling.NUMBER}"
    written = SURVEYED.write(notice_of(effect.payload))
    assert address in written.text
    assert address in written.html
    plain = Letters(SURVEYED._wording, LAYOUT.read_text(encoding="utf-8"), "Blue Harbour")
    assert "survey" not in plain.write(notice_of(effect.payload)).text


def test_a_survey_address_that_cannot_be_linked_is_named() -> None:
    env = {"NOTIFICATIONS_SANDBOX_URL": "http://127.0.0.1:1", "NOTIFICATIONS_SURVEY_URL": "javascript:alert(1)"}
    with pytest.raises(Misconfigured, match="NOTIFICATIONS_SURVEY_URL"):
        settings_from(env)


def test_all_that_is_new_is_the_same_in_whatever_order_topics_are_read() -> None:
    heard = [telling.message(event) for event in (telling.opened(), *goods.ALL)]
    one_way = {effect.effect_id for effect in telling.hear_all(heard)[1]}
    dice = random.Random(7)
    for _ in range(20):
        shuffled = heard[:]
        dice.shuffle(shuffled)
        memory, effects = telling.hear_all(shuffled)
        assert {effect.effect_id for effect in effects} == one_way
        assert memory.waiting == {}
    assert empty("x").waiting == {}
