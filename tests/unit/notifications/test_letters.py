"""Holds that every notice reads whole in every language, dates and money local, and nothing hostile gets through."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from services.notifications.bootstrap import LAYOUT, catalogues
from services.notifications.domain import local, plain
from services.notifications.domain.letter import Letter, Letters
from services.notifications.domain.place import place
from services.notifications.domain.plan import BY_TEMPLATE
from services.notifications.domain.wording import Wording
from services.notifications.effects import notice_of
from shared.contracts.base import Event
from shared.contracts.intake import CaseAnswered, ClockBreached
from shared.contracts.policy import DecisionMade
from shared.facts.decision import Coded
from shared.runtime.step import Effect
from tests.unit.notifications import telling, telling_goods

LETTERS = Letters(Wording(catalogues()), LAYOUT.read_text(encoding="utf-8"), "Blue Harbour")
PLACES = {"de": ("de-DE", "Europe/Berlin"), "fr": ("fr-FR", "Europe/Paris"), "en": ("en-US", "America/New_York")}
LANGUAGES = sorted(catalogues())
LATE = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
EVENTS: tuple[Event, ...] = (
    telling.handed_to_person(),
    CaseAnswered(case_id=telling.CASE, operator="kim", reason="settled", text_owner=telling.CASE, text_field="m:text"),
    telling.decided(eligible="no", alternatives=("ask_for_goodwill",)),
    telling.decided(choice_open=True),
    telling.granted(),
    telling.label(),
    telling.pickup(),
    telling.received(),
    telling.changed(),
    telling.succeeded(LATE),
    telling.needs_person(),
    telling.warned(),
    ClockBreached(**telling.clock("refund")),
    *telling_goods.ALL,
)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def tags(letter: Letter) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Tags()
    parser.feed(letter.html)
    return parser.tags


def effects(locale: str, zone: str, *events: Event) -> dict[str, Effect]:
    """template -> effect of a case in that place; the first of two events that allow the same is told."""
    heard = [telling.message(telling.opened(locale=locale, zone=zone))]
    _, found = telling.hear_all([*heard, *(telling.message(event) for event in events)])
    return {effect.payload["template"]: effect for effect in found}


def letter(language: str, *events: Event, template: str, name: str = "Ada Lovelace") -> Letter:
    effect = effects(*PLACES.get(language, (language, "Europe/Berlin")), *events)[template]
    words = "" if BY_TEMPLATE[template].words == "none" else "Gern.\n\nIhre Kim"
    return LETTERS.write(notice_of(effect.payload, words=words, to_name=name))


def flat(text: str) -> str:
    """No-break blanks as plain ones, so that a test reads as people do."""
    return re.sub("[\u00a0\u202f]", " ", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_reads_whole_in_every_language(language: str) -> None:
    place = PLACES.get(language, (language, "Europe/Berlin"))
    planned = effects(*place, *EVENTS)
    assert set(planned) == set(BY_TEMPLATE)
    for template, effect in planned.items():
        written = LETTERS.write(notice_of(effect.payload, words="Ihre Kim", to_name="Ada"))
        assert telling.NUMBER in written.text, template
        assert telling.NUMBER in written.html, template
        assert not re.search(r"[{}$]|None|\?\?\?", written.text), (template, written.text)
        assert "\n" not in written.subject
        if BY_TEMPLATE[template].audience == "customer":
            assert LETTERS._wording.say(LETTERS._wording.tongue(place[0]), "heading-next", {}) in written.text
        [html] = [attributes for tag, attributes in tags(written) if tag == "html"]
        assert html == {"lang": written.locale, "dir": "rtl" if written.locale.startswith("ar") else "ltr"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("release", ["now", "on_goods", "on_goods_or_proof", "on_inspection"])
@pytest.mark.parametrize("paid_by", ["seller", "customer", "not_applicable"])
def test_an_approval_says_who_pays_the_way_back_and_when_the_money_comes(
    language: str, release: str, paid_by: str
) -> None:
    due_on = date(2026, 11, 30)
    written = letter(language, telling.granted(release, due_on, paid_by=paid_by), template="approved")
    tag = PLACES.get(language, (language, ""))[0]
    assert local.money(10640, "EUR", tag) in written.text
    assert local.money(10190, "EUR", tag) in written.text
    assert local.day(date(2026, 11, 12), tag) in written.text
    assert local.day(due_on, tag) in written.text
    assert "355(1)" in written.text


def test_german_customers_read_german_dates_and_money() -> None:
    text = flat(letter("de", telling.granted("now", date(2026, 11, 16)), template="approved").text)
    assert "Sie bekommen 106,40 € zurück" in text
    assert "spätestens am 12. November 2026" in text
    assert "spätestens am 16. November 2026" in text
    assert "Versandkosten: 4,50 €" in text
    assert "- 2 × Ukulele soprano" in text
    assert "Guten Tag Ada Lovelace," in text


def test_french_customers_read_french_dates_and_money() -> None:
    text = flat(letter("fr", telling.granted("now", date(2026, 11, 16)), template="approved").text)
    assert "106,40 € vous seront remboursés" in text
    assert "au plus tard le 12 novembre 2026" in text


def test_the_first_of_a_month_is_written_as_the_language_writes_it() -> None:
    assert "jusqu’au 1er décembre 2026" in letter("fr", telling.label(), template="return_instructions").text
    assert "bis zum 1. Dezember 2026" in letter("de", telling.label(), template="return_instructions").text
    assert "until December 1, 2026" in letter("en", telling.label(), template="return_instructions").text


def test_american_customers_read_american_dates_and_money() -> None:
    text = flat(letter("en", telling.granted("now", date(2026, 11, 16)), template="approved").text)
    assert "you will get €106.40 back" in text
    assert "by November 16, 2026 at the latest" in text


def test_an_instant_is_told_on_the_customers_own_wall() -> None:
    # Half past eleven at night in London: the day after in Berlin, the same day in New York.
    assert "13. November 2026" in letter("de", telling.received(), template="goods_received").text
    assert "November 12, 2026" in letter("en", telling.received(), template="goods_received").text


def test_a_deadline_at_midnight_belongs_to_the_day_that_ends() -> None:
    assert "30. November 2026" in letter("de", telling.warned(), template="promise_at_risk").text
    midnight = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
    assert local.local(midnight, "Europe/Berlin", deadline=True).day == 30
    assert local.local(midnight, "Europe/Berlin", deadline=False).day == 1


def test_a_pickup_names_weekday_and_hours_of_the_customers_zone() -> None:
    text = flat(letter("de", telling.pickup(), template="pickup_booked").text)
    assert "am Dienstag, 10. November 2026, zwischen 09:00 und 17:00 Uhr" in text


def refused(
    explanation: str, *codes: str, args: dict[str, Any] | None = None, alternatives: tuple[str, ...] = ()
) -> DecisionMade:
    """A refusal with these reasons."""
    made = telling.decided(eligible="no", explanation=explanation, args=args, alternatives=alternatives)
    reasons = tuple(Coded(code=code, text=code) for code in codes)
    return made.model_copy(update={"decision": made.decision.model_copy(update={"reasons": reasons})})


def said(language: str, key: str) -> str:
    """A message that names nothing, in that language."""
    return LETTERS._wording.say(LETTERS._wording.tongue(language), key, {})


def test_a_refusal_gives_every_reason_it_has_words_for() -> None:
    told = refused(
        "withdrawal.no_right", "no_right", "nobody_wrote_this", "promise_over", args={"last_day": "2026-09-24"}
    )
    text = letter("en", told, template="refused").text
    assert "No law gives a right here" in text
    assert "that promise ended on September 24, 2026" in text
    assert "The rules that apply to your order" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_whose_day_nobody_gave_is_said_without_the_day(language: str) -> None:
    decision = telling.decided(eligible="no", explanation="promise_over", args={"last_day": None})
    text = letter(language, decision, template="refused").text
    assert said(language, "explanation-promise_over-without") in text
    assert said(language, "explanation-other") not in text


def test_a_refusal_is_summed_up_only_where_its_reasons_have_no_words() -> None:
    args = {"last_day": "2026-09-24"}
    told = refused("withdrawal.refused_late", "withdrawal_too_late", args=args)
    assert "ended on September 24, 2026" in letter("en", told, template="refused").text
    assert said("en", "explanation-withdrawal-refused_late") not in letter("en", told, template="refused").text
    wordless = refused("withdrawal.refused_late", "nobody_wrote_this", args=args)
    assert said("en", "explanation-withdrawal-refused_late") in letter("en", wordless, template="refused").text


def test_the_same_reason_for_two_lines_is_said_once() -> None:
    twice = refused("withdrawal.refused_excluded", "excluded_press", "excluded_press")
    assert letter("en", twice, template="refused").text.count("a newspaper") == 1


def test_what_to_wait_for_is_named_with_its_day() -> None:
    waiting = refused(
        "delivery.not_due", "not_due_yet", args={"due_on": "2026-11-12"}, alternatives=("wait_for_delivery",)
    )
    text = flat(letter("de", waiting, template="refused").text)
    assert "Die Zeit dafür läuft bis zum 12. November 2026" in text
    assert "- Bitte warten Sie bis zum 12. November 2026." in text


def test_a_refusal_cites_what_it_rests_on_and_says_what_is_still_possible() -> None:
    refused = telling.decided(eligible="no", explanation="nobody.wrote.this", alternatives=("a", "b"))
    text = letter("de", refused, template="refused").text
    assert "Unsere Entscheidung beruht auf: Bürgerliches Gesetzbuch (BGB), § 355(1)." in text
    assert "Das können Sie jetzt noch tun:" in text
    assert "nicht vor" in text


@pytest.mark.parametrize(
    ("rule", "source", "article", "words"),
    [
        ("shop.policy", "Shop policy 2026-03", "not shown to the customer", "unsere eigene Zusage an unsere Kunden"),
        ("shop.policy", "Shop policy of today, 7", "keep_it", "unsere eigene Regel, dass Ware von diesem Wert nicht"),
        ("shop.staff_decision", "decision of the shop's staff", "be kind", "die Entscheidung einer Person aus unserem"),
        ("de.x", "BGB", "312g(1)", "Bürgerliches Gesetzbuch (BGB), § 312g(1)"),
        ("de.x", "BGB", "312g(2) no. 1", "Bürgerliches Gesetzbuch (BGB), § 312g(2) Nr. 1"),
        ("xx.y", "Some Act 1999", "s. 4; not verified", "Some Act 1999, s. 4."),
        ("xx.y", "Some Act 1999", "scope of the right", "Some Act 1999."),
    ],
    ids=[
        "our own promise",
        "goods to keep",
        "a person of ours",
        "a law we have words for",
        "a number in an article",
        "a law as the rulebook names it",
        "a remark in place of an article",
    ],
)
def test_what_a_decision_rests_on_is_named_in_plain_words(rule: str, source: str, article: str, words: str) -> None:
    basis = telling.BASIS[0].model_copy(update={"rule": rule, "source": source, "article": article})
    granted = telling.granted().model_copy(update={"legal_basis": (basis, basis)})
    text = letter("de", granted, template="approved").text
    assert f"Grundlage dafür ist: {words}" in text
    assert not re.search(r"Shop policy|not shown|keep_it|staff|\bno\. ", text)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        ("563(1) nos. 3-4", "563(1) NOS 3-4"),
        ("438(1) no. 3, 438(2)", "438(1) NO 3, 438(2)"),
        ("L217-8 to L217-14 (30 days: L217-10)", "L217-8 TO L217-14"),
        ("16; 475e(5) as drafted", "16; 475e(5) DRAFT"),
        ("92; guidance", "92"),
        ("9(2)(b)(i)", "9(2)(b)(i)"),
        ("CPA 2002 (Ontario) s. 40", "CPA 2002 (Ontario) s. 40"),
        ("39 XII", "39 XII"),
        ("practice", ""),
    ],
)
def test_the_place_of_a_rule_keeps_its_numbers_and_loses_the_rulebooks_remarks(article: str, told: str) -> None:
    words = {"place-no": "NO", "place-nos": "NOS", "place-to": "TO", "place-as-drafted": "DRAFT"}
    assert place(article, words) == told


@pytest.mark.parametrize("locale", ["is-IS", "fi", "tlh", "", "not a locale", "x" * 35])
def test_a_language_nobody_wrote_falls_back_to_english_and_says_so(locale: str) -> None:
    written = letter(locale, telling.succeeded(), template="refund_sent")
    assert written.locale.startswith("en-")
    assert "has confirmed your refund" in written.text


@pytest.mark.parametrize(
    ("wanted", "tag"),
    [
        ("de-AT", "de-AT"),
        ("de", "de"),
        ("fr-CA", "fr-CA"),
        ("de-XX", "de"),
        ("de_CH", "de-CH"),
        ("nl-BE", "nl-BE"),
        ("is-IS", "en-001"),
    ],
)
def test_the_chain_is_locale_then_language_then_english(wanted: str, tag: str) -> None:
    assert LETTERS.locale_for(wanted) == tag


HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\r\nBcc: all@example.org\u202e'


def test_a_hostile_title_stays_words() -> None:
    order = telling.order(HOSTILE)
    heard = [telling.message(telling.opened(order=order)), telling.message(telling.granted())]
    effect = telling.hear_all(heard)[1][-1]
    written = LETTERS.write(notice_of(effect.payload))
    assert {tag for tag, _ in tags(written)} & {"script", "img"} == set()
    assert "&lt;script&gt;" in written.html
    assert "\r" not in written.text
    assert "\u202e" not in written.text + written.html
    assert "\nBcc:" not in written.text


@pytest.mark.parametrize(
    "name", [HOSTILE, "Win a prize at https://evil.example", "x" * 200, "evil.example", "", None, 7]
)
def test_what_is_no_name_is_not_greeted(name: object) -> None:
    assert plain.greetable(name) == ""


@pytest.mark.parametrize(
    "name", ["Ada Lovelace", "Dr. José O’Neill-Müller", "李小龍", "محمد عبد الله", "Jean-Luc d'Arc"]
)
def test_names_of_the_world_are_greeted(name: str) -> None:
    assert plain.greetable(name) == name


def test_a_persons_words_keep_their_lines_and_lose_their_markup() -> None:
    answered = CaseAnswered(
        case_id=telling.CASE, operator="kim", reason="settled", text_owner=telling.CASE, text_field="m:text"
    )
    effect = effects("de-DE", "Europe/Berlin", answered)["staff_answer"]
    words = "Guten Tag,\nalles gut.\r\n\r\n<b>Ihre</b> Kim\x1b[31m"
    written = LETTERS.write(notice_of(effect.payload, words=words))
    assert "Guten Tag,\nalles gut.\n\n<b>Ihre</b> Kim" in written.text
    assert "\x1b" not in written.text + written.html
    assert "b" not in {tag for tag, _ in tags(written)}


def test_a_label_is_linked_only_by_an_address_of_the_web() -> None:
    good = letter("de", telling.label(), template="return_instructions")
    assert [attributes["href"] for tag, attributes in tags(good) if tag == "a"] == [
        "https://carrier.example/labels/lb_1?a=1&b=2"
    ]
    assert "https://carrier.example/labels/lb_1?a=1&b=2" in good.text
    bad = telling.label().model_copy(update={"label_url": "javascript:alert(1)"})
    written = letter("de", bad, template="return_instructions")
    assert "a" not in {tag for tag, _ in tags(written)}
    assert "javascript" not in written.html + written.text


@pytest.mark.parametrize(
    ("minor", "currency", "tag", "text"),
    [
        (10640, "EUR", "de-DE", "106,40 €"),
        (123456789, "EUR", "fr-FR", "1 234 567,89 €"),
        (1500, "JPY", "ja-JP", "¥1,500"),
        (1500, "KWD", "en-US", "KWD 1.500"),
        (-450, "USD", "en-US", "-$4.50"),
    ],
)
def test_money_has_its_currencys_own_digits(minor: int, currency: str, tag: str, text: str) -> None:
    assert flat(local.money(minor, currency, tag)).replace("￥", "¥") == text
