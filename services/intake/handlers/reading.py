"""Reads a customer's words: what they ask, in which language, how urgently, about which goods. Decides no case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from services.intake.domain.case import UNKNOWN, Case
from services.intake.domain.goods_named import goods_named
from services.intake.domain.hearing import Heard, Hearing
from services.intake.domain.knowledge import answering
from services.intake.handlers import persons
from services.intake.handlers.draft import Draft
from shared.contracts.requests import RequestMade
from shared.facts.order import Order
from shared.facts.request import RequestLine
from shared.rulebook.models import CaseKind

UNHEARD = "und"
QUESTION = "product_question"
LIKELY = 0.5
"""From which confidence on a question about goods is worth looking up."""
WHOLE_ORDER = frozenset({"cancel_order", "not_received"})
"""Kinds that are about everything ordered unless the customer names goods."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of the words of one request. `article` answers it; `lines` None: which goods is not clear."""

    heard: Heard
    article: str | None = None
    lines: tuple[RequestLine, ...] | None = ()

    @property
    def kind(self) -> str:
        """The kind, where a machine may say so by itself."""
        if self.article is not None:
            return QUESTION
        sure = not ({"unsure", "unintelligible", "unknown_language"} & {*self.heard.reasons})
        return self.heard.kind if sure and self.lines is not None else UNKNOWN


def read(draft: Draft, data: RequestMade, locale: str | None) -> Reading | None:
    """What the request's words say; None without words, or where nothing can read them."""
    hearing: Hearing | None = draft.context.aids
    if data.text is None or hearing is None:
        return None
    heard, order = hearing.hear(data.text, locale), draft.memory.order
    if heard.kind == QUESTION and heard.confidence >= LIKELY and not {*heard.reasons} - {"unsure"}:
        # That an article fits is evidence of its own: together they are sure enough.
        articles = draft.context.rulebook.articles.values()
        article = answering(data.text, heard.language, order, articles, hearing.model.rarity_of)
        return Reading(heard, article.article if article is not None else None)
    return Reading(heard, lines=data.lines or _lines(draft.context.rulebook.case_kinds, heard.kind, data.text, order))


def _lines(kinds: Mapping[str, CaseKind], kind: str, text: str, order: Order | None) -> tuple[RequestLine, ...] | None:
    """The goods the words name; none for the whole order; None where that is not clear and money hangs on it."""
    about = kinds.get(kind)
    if order is None or about is None or not about.grounds:
        return ()
    named = goods_named(text, order)
    if named or kind in WHOLE_ORDER:
        return named
    return () if sum(line.quantity for line in order.lines) == 1 else None


def language_of(reading: Reading | None) -> str | None:
    """The language the words were heard in, where one was."""
    language = reading.heard.language if reading is not None else UNHEARD
    return None if language == UNHEARD else language


def with_reasons(case: Case, reading: Reading, *, named: bool) -> Case:
    """Why a person has to look at these words; `named`: what it is about was told in another way."""
    at, heard = case.opening.received_at, reading.heard
    for word in heard.urgent:
        case = persons.hand(case, f"urgent:{word}", "urgent", word, at)
    if named:
        return case
    if "unintelligible" in heard.reasons:
        return persons.hand(case, "unclassified", "kind", "unintelligible", at)
    if reading.kind == UNKNOWN:
        text = f"A person says what it is about; it may be {heard.kind} ({heard.confidence:.0%})."
        code = "unclear_goods" if reading.lines is None else "unclassified"
        return persons.hand(case, "unclassified", "kind", code, at, text if code == "unclassified" else None)
    if heard.kind == QUESTION and reading.article is None:
        return persons.hand(case, "no_article", "kind", "no_article", at)
    return case
