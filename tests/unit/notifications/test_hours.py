"""Holds that a letter bound by a market's hours waits for them, and that what the customer waits for goes at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.notifications.adapters.sandbox_mail import SandboxMail
from services.notifications.domain.hours import binding, next_permitted
from services.notifications.handlers import HANDLERS
from services.notifications.memory import empty
from shared.contracts.base import Event
from shared.rulebook.days_off import is_holiday
from shared.rulebook.load import load_rulebook
from shared.rulebook.models import MessageRules, Timeline
from shared.rulebook.rules_trade import Hours, MessageHours
from shared.runtime.kept import effect_of
from shared.runtime.message import Context
from shared.runtime.moves import first_move
from shared.runtime.step import Effect
from tests.unit.notifications import telling, telling_goods

WEEKDAYS = (0, 1, 2, 3, 4)
SATURDAY = (5,)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "America/Sao_Paulo")


def rule(*, service_too: bool = False, holidays: bool = True, channel: str = "mail") -> MessageHours:
    """Eight to twelve and two to six on weekdays, ten to twelve on Saturdays, never on Sundays."""
    return MessageHours.model_validate(
        {
            "channels": (channel,),
            "hours": (
                Hours(weekdays=WEEKDAYS, opens=time(14), closes=time(18)),
                Hours(weekdays=WEEKDAYS, opens=time(8), closes=time(12)),
                Hours(weekdays=SATURDAY, opens=time(10), closes=time(12)),
            ),
            "not_on_holidays": holidays,
            "service_too": service_too,
            "source": "a law of a test",
            "article": "1",
            "valid_from": date(2020, 1, 1),
            "certainty": "sure",
        }
    )


def free(_: date) -> bool:
    return False


def open_then(at: datetime, one: MessageHours, zone: str, off: frozenset[date] = frozenset()) -> bool:
    """Read the rule as a person would: weekday and wall clock of the place."""
    there = at.astimezone(ZoneInfo(zone))
    in_a_window = any(
        there.weekday() in hours.weekdays and hours.opens <= there.time() < hours.closes for hours in one.hours
    )
    return in_a_window and there.date() not in off


INSTANTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


@given(at=INSTANTS, zone=st.sampled_from(ZONES), off_days=st.sets(st.integers(0, 6), max_size=5))
def test_a_letter_never_goes_outside_the_hours_and_waits_no_longer_than_it_has_to(
    at: datetime, zone: str, off_days: set[int]
) -> None:
    today = at.astimezone(ZoneInfo(zone)).date()
    off = frozenset(today + timedelta(days=n) for n in off_days)
    start = next_permitted(at, rule(), zone, lambda day: day in off)
    assert start >= at
    assert open_then(start, rule(), zone, off)
    # Nothing earlier was open: the windows' edges lie on quarters of an hour in every one of these zones.
    step, probe = timedelta(minutes=15), at
    while probe < start:
        assert not open_then(probe, rule(), zone, off)
        probe += step


def test_between_two_windows_it_waits_for_the_second_and_the_end_belongs_to_none() -> None:
    noon = datetime(2026, 11, 2, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert next_permitted(noon, rule(), "Europe/Berlin", free) == noon + timedelta(hours=2)
    friday = datetime(2026, 11, 6, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    saturday = datetime(2026, 11, 7, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert next_permitted(friday, rule(), "Europe/Berlin", free) == saturday


def test_on_a_public_holiday_it_waits_only_where_the_rule_says_so() -> None:
    christmas = datetime(2026, 12, 25, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    closed = frozenset({date(2026, 12, 25), date(2026, 12, 26)})
    monday = datetime(2026, 12, 28, 8, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert next_permitted(christmas, rule(), "Europe/Berlin", closed.__contains__) == monday
    assert next_permitted(christmas, rule(holidays=False), "Europe/Berlin", closed.__contains__) == christmas


def test_a_rule_that_never_opens_is_a_fault() -> None:
    with pytest.raises(ValueError, match="a law of a test 1: its hours never begin"):
        next_permitted(telling.START, rule(), "Europe/Berlin", lambda _: True)


def test_only_a_rule_about_the_channel_binds_and_an_awaited_letter_only_where_the_rule_says_so() -> None:
    promotional = MessageRules(calls=rule(channel="call"), texts=rule())
    assert binding(promotional, "mail", awaited=False) == rule()
    assert binding(promotional, "mail", awaited=True) is None
    strict = MessageRules(texts=rule(service_too=True))
    assert binding(strict, "mail", awaited=True) == strict.texts
    assert binding(MessageRules(texts=rule(channel="text", service_too=True)), "mail", awaited=False) is None
    assert binding(None, "mail", awaited=False) is None


BOOK = load_rulebook()


def strict(*, service_too: bool) -> Context:
    """Every market binds mails to the hours of `rule`."""
    messages = MessageRules(texts=rule(service_too=service_too))

    def bound(timeline: Timeline) -> Timeline:
        return replace(timeline, laws=tuple(law.model_copy(update={"messages": messages}) for law in timeline.laws))

    timelines = {key: bound(timeline) for key, timeline in BOOK.timelines.items()}
    return replace(telling.CONTEXT, rulebook=replace(BOOK, timelines=timelines))


LAX, STRICT = strict(service_too=False), strict(service_too=True)


def told(context: Context, at: datetime, *events: Event) -> dict[str, Effect]:
    """template -> effect, when all this is heard at this instant."""
    memory, found = empty(telling.SUBJECT), {}
    for event in (telling.opened(), *events):
        message = telling.message(event, at)
        step = HANDLERS[message.type](memory, message, context, at)
        memory = step.memory
        found.update({effect.payload["template"]: effect for effect in step.does})
    return found


NIGHT = datetime(2026, 11, 7, 22, 0, tzinfo=UTC)
"""Saturday night; the coming Monday is the ninth."""
MONDAY = datetime(2026, 11, 9, 7, 0, tzinfo=UTC)


def test_what_the_customer_waits_for_goes_at_once_and_a_reminder_waits_for_the_hours() -> None:
    found = told(LAX, NIGHT, telling.succeeded(), telling_goods.goods_awaited(), telling_goods.closed())
    assert {template for template, effect in found.items() if effect.not_before} == {"reminder", "case_closed"}
    assert found["reminder"].not_before == found["case_closed"].not_before == MONDAY


def test_where_the_market_says_so_every_letter_to_the_customer_waits_and_none_to_staff() -> None:
    found = told(STRICT, NIGHT, telling.succeeded(), telling_goods.chargeback())
    assert found["acknowledgement"].not_before == found["refund_sent"].not_before == MONDAY
    assert found["staff_chargeback"].not_before is None


def test_the_markets_own_holidays_are_days_off() -> None:
    # The third of October is a holiday in all of Germany: a Saturday in 2026, and Friday's hours are over.
    found = told(STRICT, datetime(2026, 10, 2, 17, 0, tzinfo=UTC))
    assert found["acknowledgement"].not_before == datetime(2026, 10, 5, 6, 0, tzinfo=UTC)


def test_inside_the_hours_and_where_no_law_is_held_nothing_waits() -> None:
    assert told(STRICT, MONDAY)["acknowledgement"].not_before is None
    assert told(telling.CONTEXT, NIGHT)["acknowledgement"].not_before is None
    nowhere = telling.opened(with_order=False)
    step = HANDLERS["case.opened"](empty("x"), telling.message(nowhere, NIGHT), STRICT, NIGHT)
    assert [effect.not_before for effect in step.does] == [None]


def test_no_market_of_today_holds_a_letter_back() -> None:
    found = told(replace(telling.CONTEXT, rulebook=BOOK), NIGHT, telling_goods.goods_awaited())
    assert {effect.not_before for effect in found.values()} == {None}


@given(at=INSTANTS, service_too=st.booleans())
@settings(deadline=None)
def test_what_waits_never_goes_outside_the_hours_nor_after_it_is_of_use(at: datetime, service_too: bool) -> None:
    context = STRICT if service_too else LAX
    place = context.rulebook.market("DE", at.date()).place.holidays
    for effect in told(context, at, telling_goods.goods_awaited(), telling.label()).values():
        start = effect.not_before or at
        if effect.payload["template"] == "reminder" or service_too:
            day = start.astimezone(ZoneInfo("Europe/Berlin")).date()
            off = frozenset({day}) if is_holiday(place, None, day) else frozenset[date]()
            assert open_then(start, rule(), "Europe/Berlin", off)
        else:
            assert start == at
        # What would be told too late is not told: the ledger lets it expire then.
        row = effect_of(effect, telling.SUBJECT)
        late = max(start, effect.useful_until + timedelta(seconds=1))
        assert first_move(row, SandboxMail.guards, late).kind == "expire"
        if start <= effect.useful_until:
            assert first_move(row, SandboxMail.guards, start).kind == "perform"
