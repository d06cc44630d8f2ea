"""The benchmark's arithmetic: medians, percentiles and ratios, over figures made up here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.figures import Run, percentile, ratio, summed_up


def test_a_run_tells_its_rate_and_its_cost_per_thing() -> None:
    run = Run(done=2_000, wall_s=0.5, cpu_s={"worker": 0.2, "broker": 0.1})
    assert run.rate == 4_000
    assert run.cost_us("worker") == pytest.approx(100)
    assert run.cost_us("nobody") == 0
    assert run.total_us == pytest.approx(150)


def test_of_several_runs_each_figure_is_the_median_by_itself() -> None:
    walls_and_cpu = [(1.0, 0.3), (2.0, 0.1), (4.0, 0.2)]
    runs = [Run(100, wall, {"worker": cpu}, others=cpu) for wall, cpu in walls_and_cpu]
    found = summed_up(runs, memory_mib=90.0)
    assert found.rate == 50
    assert found.cost_us["worker"] == pytest.approx(2_000)
    assert found.total_us == pytest.approx(2_000)
    assert (found.memory_mib, found.others, found.runs) == (90.0, 0.2, 3)


def test_no_run_is_no_figure() -> None:
    with pytest.raises(ValueError, match="nothing to sum up"):
        summed_up([], memory_mib=0.0)


def test_a_ratio_to_nothing_is_no_number() -> None:
    assert ratio(5.0, 2.0) == 2.5
    assert ratio(5.0, 0.0) is None


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1.0), (0.5, 2.0), (0.51, 3.0), (0.75, 3.0), (0.99, 4.0), (1.0, 4.0)]
)
def test_a_percentile_is_a_value_that_was_measured(share: float, expected: float) -> None:
    assert percentile([4.0, 1.0, 3.0, 2.0], share) == expected


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1), st.floats(0, 1))
def test_at_least_that_share_of_all_values_is_not_above_the_percentile(values: list[float], share: float) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


def test_a_percentile_of_nothing_or_of_a_strange_share_is_refused() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)
    with pytest.raises(ValueError, match="between 0 and 1"):
        percentile([1.0], 99)
