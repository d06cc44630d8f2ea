"""Carries a planned notice out: puts names and words in, writes the letter, hands it to the mailer. Plans nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.utils import parseaddr
from types import MappingProxyType
from typing import Any

from services.notifications.domain import plain
from services.notifications.domain.letter import Letter, Letters, Notice
from services.notifications.domain.plan import BY_TEMPLATE
from services.notifications.domain.values import unpacked
from services.notifications.ports import Mail, Mailer
from shared.rulebook.articles import Article
from shared.runtime.outside import Call, Outcome, Performer
from shared.runtime.room import PerformerKey
from shared.shop import Shop

KIND = "notice.mail"
NO_ARTICLES: Mapping[str, Article] = MappingProxyType({})


def performers(
    mailers: Mapping[str, Mailer], letters: Letters, shop: Shop, articles: Mapping[str, Article] = NO_ARTICLES
) -> dict[PerformerKey, Performer]:
    """`mailers`: provider -> mailer. One performer for each, with the mailer's own guards."""
    found: dict[PerformerKey, Performer] = {}
    for provider, mailer in mailers.items():
        desk = Desk(mailer, letters, shop, articles)
        look_up = desk.look_up if mailer.guards.lookup else None
        found[KIND, provider] = Performer(desk.perform, look_up, mailer.guards)
    return found


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where a mail goes; read from the personal store for one call."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Desk:
    """One mailer's desk: every letter passes here once, names and words are in nobody's memory before and after."""

    mailer: Mailer
    letters: Letters
    shop: Shop
    articles: Mapping[str, Article] = field(default_factory=lambda: NO_ARTICLES)

    async def perform(self, call: Call) -> Outcome:
        """Write and send.

        Refused `no_address`, `no_channel`, `bad_address` or `no_words` before anything leaves the house.
        """
        found = self._recipient(call)
        if isinstance(found, Outcome):
            return found
        words = self._words(call)
        if words is None:
            return Outcome("refused", reason="no_words")
        letter = self.letters.write(notice_of(call.payload, words=words, to_name=found.name))
        return _with_locale(await self.mailer.send(self._mail(call, found, letter)), letter.locale)

    async def look_up(self, call: Call) -> Outcome:
        """Ask the provider for this effect's mail."""
        outcome = await self.mailer.find(call.effect_id)
        return _with_locale(outcome, self.letters.locale_for(str(call.payload["locale"])))

    def _recipient(self, call: Call) -> Recipient | Outcome:
        if call.payload["to_staff"]:
            return Recipient(self.shop.staff_mail, "")
        known = _contact(call)
        wanted = known.get("mail")
        if not wanted:
            # A number or a handle is a way to the customer, but none that a mail can take.
            return Outcome("refused", reason="no_channel" if _other_way(call) else "no_address")
        address = plain.mail_address(str(wanted).strip())
        if not address:
            return Outcome("refused", reason="bad_address")
        name = known.get("name")
        return Recipient(address, plain.one_line(name, 100) if isinstance(name, str) else "")

    def _words(self, call: Call) -> str | None:
        """A person's words or an article's where the notice carries them, else nothing; None when they are gone."""
        wanted = BY_TEMPLATE[call.payload["template"]].words
        if wanted == "none":
            return ""
        article = call.payload.get("article")
        if article:
            return article_words(self.articles, *article)
        words = call.personal.get(call.payload["text_field"])
        spoken = words if isinstance(words, str) and words.strip() else None
        return spoken or ("" if wanted == "quoted" else None)

    def _mail(self, call: Call, recipient: Recipient, letter: Letter) -> Mail:
        _, sender = parseaddr(self.shop.sender)
        return Mail(
            reference=call.effect_id,
            sender=sender,
            sender_name=plain.one_line(self.shop.name, 100),
            to=recipient.address,
            to_name=recipient.name,
            subject=letter.subject,
            text=letter.text,
            html=letter.html,
            locale=letter.locale,
            at=call.now,
            headers={
                # Out-of-office robots do not answer what says that it was generated.
                "Auto-Submitted": "auto-generated",
                "Content-Language": letter.locale,
                "X-Case-Number": call.payload["case_number"],
                "X-Notice": call.payload["template"],
            },
        )


def _contact(call: Call) -> Mapping[str, Any]:
    for name in (call.payload["contact_field"], "contact", "customer"):
        known = call.personal.get(name)
        if isinstance(known, Mapping) and known.get("mail"):
            return known
    return {}


def _other_way(call: Call) -> bool:
    known = (call.personal.get(name) for name in (call.payload["contact_field"], "contact", "customer"))
    return any(isinstance(one, Mapping) and (one.get("phone") or one.get("handle")) for one in known)


def article_words(articles: Mapping[str, Article], article_id: str, language: str) -> str | None:
    """Title and text of an article of the knowledge base in that language, or None when it is not there any more."""
    article = articles.get(article_id)
    told = article.words.get(language) if article is not None else None
    return f"{told.title}\n\n{told.text.strip()}" if told is not None else None


def notice_of(payload: Mapping[str, Any], *, words: str = "", to_name: str = "") -> Notice:
    """What an effect's payload asks to be told, with the person's words and the recipient's name put in."""
    return Notice(
        template=payload["template"],
        locale=payload["locale"],
        zone=payload["zone"],
        case_number=payload["case_number"],
        args=unpacked(payload["args"]),
        items=tuple((str(title), int(quantity)) for title, quantity in payload["items"]),
        words=words,
        to_name=to_name,
        survey=bool(payload.get("survey", False)),
    )


def _with_locale(outcome: Outcome, locale: str) -> Outcome:
    return replace(outcome, answer={**outcome.answer, "locale": locale}) if outcome.state == "done" else outcome
