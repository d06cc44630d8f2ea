"""The room as it is put together: what it hears, what it keeps, and that nothing of it is personal."""

from __future__ import annotations

from pydantic import BaseModel

from services.policy.bootstrap import bootstrap
from services.policy.memory import PolicyMemory
from shared.contracts.base import models_within, personal_fields
from shared.contracts.topics import CATALOGUE, heard_by
from tests.unit.policy_room.messages import at, inspected, opened, order, received, staff
from tests.unit.policy_room.world import CODEC, World


def test_every_type_the_room_handles_is_one_it_can_hear() -> None:
    room = bootstrap({})
    wire = {type_ for topic in heard_by("policy") for type_ in topic.types}
    commands = {type_ for type_ in room.handlers if type_.startswith("operation.commanded.")}
    assert set(room.handlers) - commands <= wire
    assert {type_.rpartition(".")[2] for type_ in commands} == {"decide", "override"}
    assert (room.name, room.keeps_personal, room.keeps_books, room.owns_clocks) == ("policy", False, False, False)
    assert (room.performers, room.webhooks) == ({}, ())


def test_nothing_the_room_keeps_or_says_has_a_personal_field() -> None:
    said = next(topic for topic in CATALOGUE if topic.name == "aftersales.policy.v1").types.values()
    roots: tuple[type[BaseModel], ...] = (PolicyMemory, *said)
    models = {model for kept in roots for model in models_within(kept)}
    assert len(models) > 30
    assert {model.__name__: personal_fields(model) for model in models if personal_fields(model)} == {}


def test_a_memory_with_everything_in_it_comes_back_as_it_was() -> None:
    world = World(stored=False).hear(
        staff(case="rq-2"), opened(1, order()), received(1, at(days=3)), inspected(2, at(days=4), loss=100)
    )
    memory = world.memory()
    assert memory.cases.keys()
    assert CODEC.memory_in(CODEC.memory_out(memory), PolicyMemory.VERSION) == memory


def test_its_checks_only_read() -> None:
    assert all(sql.strip().startswith("select") for sql in bootstrap({}).invariants.values())
