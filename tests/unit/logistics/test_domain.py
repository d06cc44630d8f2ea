"""Days, tracking words and inspections: the arithmetic of returns, over all small cases hypothesis can think of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from services.logistics.domain.errands import last_call, pickup_day
from services.logistics.domain.inspection import put_together, value_loss_minor
from services.logistics.domain.model import FoundLine, Inspection, Track
from services.logistics.domain.tracking import PROOF_OF_DISPATCH, tracked
from shared.contracts.parcels import TRACKING_WORDS

ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "UTC"])
INSTANTS = st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
SCANS = st.lists(st.tuples(st.sampled_from(sorted(TRACKING_WORDS)), INSTANTS), max_size=8)
LINES = st.builds(
    lambda line, finding, loss: FoundLine(line_id=line, quantity=1, finding=finding, value_loss_minor=loss),
    st.sampled_from(["1", "2", "3"]),
    st.sampled_from(["as_expected", "damaged", "used"]),
    st.integers(0, 10_000),
)
INSPECTIONS = st.lists(st.tuples(st.lists(LINES, max_size=4), INSTANTS), max_size=4)


@given(INSTANTS, ZONES, st.sets(st.integers(0, 6), max_size=6))
def test_a_van_comes_on_a_later_local_day_that_is_no_sunday_and_no_day_off(
    now: datetime, name: str, off: set[int]
) -> None:
    zone = ZoneInfo(name)
    off -= {2}
    day = pickup_day(now, zone, lambda on: on.weekday() in off)
    today = now.astimezone(zone).date()
    assert day > today
    assert day.weekday() != 6
    assert day.weekday() not in off
    between = (today + timedelta(days=n) for n in range(1, (day - today).days))
    assert all(on.weekday() == 6 or on.weekday() in off for on in between)
    assert now < last_call(day, zone)


def test_a_van_on_saturday_evening_comes_on_monday() -> None:
    evening = datetime(2026, 9, 19, 22, 30, tzinfo=UTC)
    assert pickup_day(evening, ZoneInfo("Europe/Berlin"), lambda on: False) == date(2026, 9, 21)
    assert pickup_day(evening, ZoneInfo("America/New_York"), lambda on: False) == date(2026, 9, 21)


@given(SCANS, st.randoms(use_true_random=False))
def test_what_is_known_of_a_parcel_does_not_hang_on_the_order_of_telling(
    scans: list[tuple[str, datetime]], dice: object
) -> None:
    def told(these: list[tuple[str, datetime]]) -> Track:
        track = Track()
        for status, at in these:
            track = tracked(track, status, at)
        return track

    shuffled = [*scans, *scans]
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert told(shuffled) == told(scans)
    proofs = [at for status, at in scans if status in PROOF_OF_DISPATCH]
    assert told(scans).posted_at == min(proofs, default=None)


@given(INSPECTIONS, st.randoms(use_true_random=False))
def test_inspections_are_put_together_the_same_in_any_order_and_each_line_is_counted_once(
    told: list[tuple[list[FoundLine], datetime]], dice: object
) -> None:
    known = [
        (f"w-{n}", Inspection(return_id="r", tracking_number=None, lines=tuple(lines), at=at))
        for n, (lines, at) in enumerate(told)
    ]
    shuffled = list(known)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    found = put_together(dict(known))
    assert put_together(dict(shuffled)) == found
    assert {line.line_id for line in found} == {line.line_id for lines, _ in told for line in lines}
    assert 0 <= value_loss_minor(found) <= sum(line.value_loss_minor for lines, _ in told for line in lines)
