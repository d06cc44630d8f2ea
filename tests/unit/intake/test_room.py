"""The room as it is put together: what it hears, and what it refuses to start with."""

from __future__ import annotations

import dataclasses

import pytest

from services.intake.bootstrap import bootstrap, check_clocks
from services.intake.memory import CaseMoved, CaseRelayed, IntakeMemory
from shared.contracts.base import models_within, personal_fields
from shared.contracts.topics import heard_by
from shared.errors import Misconfigured
from shared.rulebook.load import load_rulebook
from tests.unit.intake.messages import CASE, form, order, words
from tests.unit.intake.world import CONTACT, World


def test_every_type_the_room_handles_is_one_it_can_hear() -> None:
    room = bootstrap({})
    wire = {type_ for topic in heard_by("intake") for type_ in topic.types}
    own = {"clock.fired", CaseMoved.type, CaseRelayed.type}
    commands = {type_ for type_ in room.handlers if type_.startswith("operation.commanded.")}
    assert set(room.handlers) - own - commands <= wire
    verbs = {type_.rpartition(".")[2] for type_ in commands}
    assert verbs == {"match", "classify", "answer", "ask", "choose", "assign", "correct"}
    assert room.keeps_personal
    assert room.owns_clocks
    assert set(room.inner) == {CaseMoved, CaseRelayed}


def test_nothing_the_room_keeps_has_a_personal_field() -> None:
    models = {model for kept in (IntakeMemory, CaseMoved, CaseRelayed) for model in models_within(kept)}
    assert {model.__name__: personal_fields(model) for model in models if personal_fields(model)} == {}


@pytest.mark.parametrize("kind", ["decision", "human_answer"])
def test_a_promise_without_a_term_stops_the_room_before_it_starts(kind: str) -> None:
    rulebook = load_rulebook()
    rules = dict(rulebook.clocks.kinds)
    rules[kind] = rules[kind].model_copy(update={"due": None})  # type: ignore[index]
    broken = dataclasses.replace(rulebook, clocks=rulebook.clocks.model_copy(update={"kinds": rules}))
    with pytest.raises(Misconfigured, match=kind):
        check_clocks(broken)


def test_the_register_has_one_row_per_case_with_its_stage_and_reason() -> None:
    world = World().hear(order(), form(), words("m-2", "rq-2"))
    rows = world.memory().register()
    assert [(row.kind, row.state, row.market, row.detail) for row in rows] == [
        ("case", "deciding", "DE", None),
        ("case", "with_person", "DE", "unclassified"),
    ]


def test_a_case_is_found_by_its_own_id_and_by_the_customers_request_id() -> None:
    assert World().hear(form(subject=CONTACT)).memory(CONTACT).references() == (
        ("case_id", CASE),
        ("request_id", "rq-1"),
    )
