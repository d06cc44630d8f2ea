"""What the shop knows about using its goods: one article per file, each in several languages. Law is not in here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from shared.facts.base import Word
from shared.rulebook.rules import Closed

Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]


class ArticleWords(Closed):
    """An article in one language; `asks`: how customers ask what it answers."""

    title: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(min_length=1, max_length=8000)]
    asks: Annotated[tuple[str, ...], Field(min_length=1)]


class Article(Closed):
    """One answer. For goods of these categories or skus; with neither it answers about any."""

    article: Word
    version: Word
    categories: tuple[Word, ...] = ()
    skus: tuple[Word, ...] = ()
    words: Annotated[Mapping[Language, ArticleWords], Field(min_length=1)]
