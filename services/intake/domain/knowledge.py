"""Finds the article that answers a question about using goods, or none; writes no answer and knows no customer."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from services.intake.domain.features import features
from shared.facts.order import Order
from shared.rulebook.articles import Article
from shared.rulebook.models import goods_word

Rarity = Callable[[int], float]
"""What a feature counts for: the rarer in customers' messages, the more."""
ALIKE = 0.6
"""From which likeness on a question is one the article answers: a wrong answer costs more than a person."""
AHEAD = 0.1
"""How far the best article has to be ahead of the next: between two that fit alike a person chooses."""


def answering(
    text: str, language: str, order: Order | None, articles: Iterable[Article], rarity: Rarity
) -> Article | None:
    """The article that answers `text` in the customer's own language, for goods of the order where one is known."""
    asked = _weighed(text, rarity)
    fits = [one for one in articles if language in one.words and _about(one, order)]
    ranked = sorted(((_likeness(asked, one, language, rarity), one.article, one) for one in fits), reverse=True)
    if not ranked or ranked[0][0] < ALIKE:
        return None
    return None if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < AHEAD else ranked[0][2]


def _about(article: Article, order: Order | None) -> bool:
    if order is None or not (article.categories or article.skus):
        return True
    if any(line.category is None for line in order.lines):
        return True  # what nobody told may be such goods
    categories = {goods_word(line.category) for line in order.lines if line.category}
    wanted = {goods_word(word) for word in article.categories}
    return bool(categories & wanted) or any(line.sku in article.skus for line in order.lines)


def _likeness(asked: Mapping[int, float], article: Article, language: str, rarity: Rarity) -> float:
    """How alike the text and one of the article's questions are, and how much of that question is in the text."""
    return max(_alike(asked, _weighed(question, rarity)) for question in article.words[language].asks)


def _weighed(text: str, rarity: Rarity) -> dict[int, float]:
    return {bucket: count * rarity(bucket) for bucket, count in features(text).items()}


def _alike(asked: Mapping[int, float], question: Mapping[int, float]) -> float:
    dot = sum(weight * question[bucket] for bucket, weight in asked.items() if bucket in question)
    of_asked, of_question = (sum(weight * weight for weight in one.values()) for one in (asked, question))
    if not of_asked or not of_question:
        return 0.0
    covered = sum(weight * weight for bucket, weight in question.items() if bucket in asked) / of_question
    return (dot / math.sqrt(of_asked * of_question) + covered) / 2
