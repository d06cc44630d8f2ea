"""What a word was known as leads to one line per case, and to the order where there is no case."""

from datetime import UTC, datetime

import pytest

from deploy.ops.cases import CaseRow
from deploy.ops.search import Hit, is_mail, together

AT = datetime(2026, 11, 20, tzinfo=UTC)
SUBJECT = "blue-harbour/BH-1"


def case(id_: str, subject: str = SUBJECT) -> CaseRow:
    return CaseRow(id_, id_.upper(), subject, "paying", "DE", AT, AT, None)


def test_a_word_for_the_order_leads_to_all_its_cases() -> None:
    found = together([Hit("payment reference", SUBJECT)], [case("a"), case("b")])
    assert [(one.case and one.case.case_id, one.by) for one in found] == [
        ("a", ("payment reference",)),
        ("b", ("payment reference",)),
    ]


def test_a_word_for_one_case_does_not_lead_to_the_others_of_its_order() -> None:
    hits = [Hit("tracking number", SUBJECT), Hit("tracking number", SUBJECT, "b")]
    assert [one.case and one.case.case_id for one in together(hits, [case("a"), case("b")])] == ["b"]


def test_a_case_known_twice_is_one_line() -> None:
    hits = [Hit("case number", SUBJECT, "a"), Hit("case number", SUBJECT, "a"), Hit("order", SUBJECT)]
    (found,) = together(hits, [case("a")])
    assert found.by == ("case number", "order")


def test_an_order_without_a_case_is_found_as_an_order() -> None:
    (found,) = together([Hit("mail address", "blue-harbour/BH-7")], [])
    assert (found.case, found.subject, found.by) == (None, "blue-harbour/BH-7", ("mail address",))


@pytest.mark.parametrize(("word", "is_one"), [("a@b.example", True), ("BH-1", False), ("@b", False), ("a@", False)])
def test_a_mail_address_is_told_from_other_words(word: str, is_one: bool) -> None:
    assert is_mail(word) is is_one
