"""Reads every rule file at start and refuses all of them together: each problem with its file, key and reason."""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from shared.errors import Misconfigured
from shared.rulebook.articles import Article
from shared.rulebook.assemble import timelines
from shared.rulebook.market_file import MarketFile, read_market
from shared.rulebook.models import CaseKind, ClockTable, GoodsGroups, Rulebook, goods_word
from shared.rulebook.problems import Problem, RulebookRefused, problems_of
from shared.rulebook.rules import Closed, Text
from shared.rulebook.store_policy import StorePolicy

M = TypeVar("M", bound=BaseModel)
HERE = Path(__file__).parent
KINDS = frozenset(
    [
        "withdrawal_return",
        "refund_status",
        "exchange",
        "repair_warranty",
        "not_received",
        "damaged_or_defective",
        "wrong_item",
        "cancel_order",
        "order_status",
        "product_question",
        "maintenance_visit",
        "membership_points",
        "complaint_escalation",
        "feedback",
        "invoice_tax",
        "address_change",
        "other",
    ]
)
"""The words customers' cases are sorted into; each has its file."""


class _Edition(Closed):
    """The whole rulebook's own version: the day up to which the law was read."""

    version: Text
    law_as_of: str


def rulebook_from(env: Mapping[str, str] | None = None) -> Rulebook:
    """The rulebook of this deployment: ours, with the files of the folder `AFTERSALES_RULEBOOK` over it.

    Raises Misconfigured where there is no such folder, RulebookRefused as `load_rulebook`.
    """
    over = (os.environ if env is None else env).get("AFTERSALES_RULEBOOK")
    return load_rulebook(over=Path(over) if over else None)


def load_rulebook(path: Path | None = None, over: Path | None = None) -> Rulebook:
    """Everything in a folder of rule files (ours by default); the files of `over` stand before those of the same name.

    Over ours, a version of its own (`rulebook.toml`) names the result, else ours with a mark of the content.
    Raises RulebookRefused naming every problem found: unknown key, missing citation, overlapping dates, a currency,
    zone or region that does not exist, a kind without its file.
    """
    files = dict(_files(path or HERE))
    if over is not None:
        if not over.is_dir():
            raise Misconfigured(f"there is no folder {over} of rule files")
        mine = dict(_files(over))
        if not mine:
            raise Misconfigured(f"{over} holds no rule files (*.toml)")
        changed = any(files.get(name) != content for name, content in mine.items())
        files |= mine
        read = _read_all(files)
        named = "rulebook.toml" in mine or not changed
        return read if named else replace(read, version=f"{read.version}+{read.content_hash[:8]}")
    return _read_all(files)


def _read_all(files: Mapping[str, bytes]) -> Rulebook:
    problems: list[Problem] = []
    digest = hashlib.blake2b(digest_size=16)
    tables: dict[str, Mapping[str, Any]] = {}
    for name, content in sorted(files.items()):
        digest.update(name.encode() + b"\0" + content + b"\0")
        try:
            tables[name] = tomllib.loads(content.decode())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            problems.append(Problem(name, "", str(error)))
    edition = _read(_Edition, "rulebook.toml", tables, problems)
    clocks = _read(ClockTable, "clocks.toml", tables, problems)
    goods = _read(GoodsGroups, "goods.toml", tables, problems)
    kinds = _kinds(tables, problems)
    laws = timelines(_markets(tables, problems), frozenset(goods.groups) if goods else frozenset(), problems)
    store = _read(StorePolicy, "store_policy.toml", tables, problems)
    articles = _articles(tables, problems)
    if problems or edition is None or clocks is None or goods is None or store is None:
        raise RulebookRefused(tuple(problems))
    return Rulebook(edition.version, digest.hexdigest(), clocks, kinds, _by_word(goods), store, articles, laws)


def _by_word(goods: GoodsGroups) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group, words in goods.groups.items():
        for word in words:
            found[goods_word(word)] = found.get(goods_word(word), frozenset()) | {group}
    return found


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*.toml")):
        yield path.relative_to(folder).as_posix(), path.read_bytes()


def _read(kind: type[M], name: str, tables: Mapping[str, Mapping[str, Any]], problems: list[Problem]) -> M | None:
    if name not in tables:
        problems.append(Problem(name, "", "the file is missing or cannot be read"))
        return None
    try:
        return kind.model_validate(tables[name])
    except ValidationError as error:
        problems.extend(problems_of(name, error))
        return None


def _markets(tables: Mapping[str, Mapping[str, Any]], problems: list[Problem]) -> dict[str, MarketFile]:
    found: dict[str, MarketFile] = {}
    for name in tables:
        if not name.startswith("markets/"):
            continue
        market = read_market(name, tables[name], problems)
        if market is None:
            continue
        if name != f"markets/{market.place.code.lower()}.toml":
            problems.append(Problem(name, "code", f"{market.place.code} belongs into its own file"))
        found[market.place.code] = market
    return found


def _articles(tables: Mapping[str, Mapping[str, Any]], problems: list[Problem]) -> dict[str, Article]:
    found: dict[str, Article] = {}
    for name in tables:
        article = _read(Article, name, tables, problems) if name.startswith("articles/") else None
        if article is None:
            continue
        if name != f"articles/{article.article}.toml":
            problems.append(Problem(name, "article", f"{article.article} is not the article of this file"))
        found[article.article] = article
    return found


def _kinds(tables: Mapping[str, Mapping[str, Any]], problems: list[Problem]) -> dict[str, CaseKind]:
    found: dict[str, CaseKind] = {}
    for name in tables:
        if not name.startswith("case_kinds/"):
            continue
        kind = _read(CaseKind, name, tables, problems)
        if kind is None:
            continue
        if name != f"case_kinds/{kind.kind}.toml":
            problems.append(Problem(name, "kind", f"{kind.kind} is not the kind of this file"))
        for wish, grounds in kind.prefer.items():
            if set(grounds) - set(kind.grounds):
                problems.append(Problem(name, f"prefer.{wish}", "names a ground that is not in grounds"))
        found[kind.kind] = kind
    missing = [Problem(f"case_kinds/{kind}.toml", "", "the file is missing") for kind in sorted(KINDS - set(found))]
    problems.extend(missing if not problems else [])
    return found
