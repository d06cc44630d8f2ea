"""The watermark: nothing is committed past what was not acknowledged."""

from collections import defaultdict

import pytest
from faust.types import TP
from hypothesis import given
from hypothesis import strategies as st
from intervaltree import IntervalTree

from shared.runtime.transport import WatermarkConsumer

HERE = TP("t", 0)


def consumer(start: int, acked: list[int], gaps: list[tuple[int, int]] | None = None) -> WatermarkConsumer:
    made = WatermarkConsumer.__new__(WatermarkConsumer)
    made._next = {HERE: start}
    made._acked = defaultdict(list, {HERE: acked})
    made._acked_index = defaultdict(set, {HERE: set(acked)})
    made._gap = {HERE: IntervalTree.from_tuples(gaps or [])}
    return made


@pytest.mark.parametrize(
    ("start", "acked", "expected"),
    [
        (10, [11, 12], None),
        (10, [10, 11, 13], 12),
        (10, [12, 10, 11], 13),
        (0, [5, 6, 7], None),
        (0, [0], 1),
        (10, [], None),
    ],
)
def test_the_watermark_stops_before_the_first_hole(start: int, acked: list[int], expected: int | None) -> None:
    assert consumer(start, acked)._new_offset(HERE) == expected


def test_offsets_that_the_broker_never_had_are_no_hole() -> None:
    assert consumer(10, [10, 20], [(11, 20)])._new_offset(HERE) == 21


@given(st.permutations(list(range(30))), st.integers(0, 30))
def test_whatever_the_order_of_acks_the_watermark_is_the_longest_done_prefix(order: list[int], upto: int) -> None:
    acked = order[:upto]
    watermark = consumer(0, list(acked))._new_offset(HERE)
    done = set(acked)
    expected = next(n for n in range(31) if n not in done)
    assert (watermark or 0) == expected


class _Broker:
    """Stands in for the broker's side of the consumer: nothing, or something, is committed."""

    def __init__(self, committed: dict[TP, int | None]) -> None:
        self.committed = committed
        self.begun_again: list[tuple[str, int]] = []

    async def seek_to_committed(self) -> dict[TP, int | None]:
        return self.committed

    def assignment(self) -> set[TP]:
        return set(self.committed)

    async def seek_to_beginning(self, *partitions: TP) -> None:
        self.begun_again += [(partition.topic, partition.partition) for partition in partitions]


async def test_a_partition_without_a_commit_is_read_again_from_its_beginning() -> None:
    made = consumer(0, [])
    broker = _Broker({HERE: None, TP("t", 1): 7, TP("t", 2): 0})
    made._thread = broker  # type: ignore[assignment]
    made._read_offset, made._committed_offset = defaultdict(lambda: None), defaultdict(lambda: None)
    await made.perform_seek()
    assert sorted(broker.begun_again) == [("t", 0), ("t", 2)]
    assert made._next == {TP("t", 1): 7}
