"""Decides how a notice reads as a mail: its sentences in order, as text and as HTML. Knows no address and no server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, StrictUndefined

from services.notifications.domain import local, plain
from services.notifications.domain.local import Tongue
from services.notifications.domain.place import WORDS, place
from services.notifications.domain.plan import BY_TEMPLATE, Part, Plan
from services.notifications.domain.shape import Block
from services.notifications.domain.values import (
    Args,
    Citations,
    Day,
    Link,
    Moment,
    Money,
    Number,
    Phrases,
    Text,
    Texts,
    Value,
    Word,
    Words,
)
from services.notifications.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, and below it a list or a link."""

    text: str
    lines: tuple[str, ...] = ()
    link: str = ""
    link_words: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs under a heading; some have none. `look`: plain, goods, quote (words of others) or small."""

    heading: str
    paragraphs: tuple[Paragraph, ...]
    look: str = "plain"


@dataclass(frozen=True, slots=True)
class Letter:
    """A rendered notice. `locale` is what it is written in, which may not be what was wished for."""

    subject: str
    text: str
    html: str
    locale: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be told: template, arguments, goods (title, quantity), and a person's words where it carries them.

    `survey`: it may ask how the matter went.
    """

    template: str
    locale: str
    zone: str
    case_number: str
    args: Args
    items: tuple[tuple[str, int], ...] = ()
    words: str = ""
    to_name: str = ""
    survey: bool = False


class Letters:
    """Writes letters: catalogues for the words, one layout for the look."""

    def __init__(self, wording: Wording, layout: str, shop_name: str, *, survey_url: str = "") -> None:
        """`layout`: the HTML template; everything put into it is escaped.

        `survey_url`: where the last letter of a matter asks how it went; `{case_number}` in it is filled in.
        """
        # Autoescape is on for everything; the plain text part never goes through this environment.
        environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self._layout = environment.from_string(layout)
        self._wording = wording
        self._shop = plain.one_line(shop_name, 100)
        self._survey_url = survey_url

    def locale_for(self, wanted: str) -> str:
        """The locale a letter is written in when this one is wished for."""
        return self._wording.tongue(wanted).tag

    def write(self, notice: Notice) -> Letter:
        """The letter; raises ValueError when a sentence or something it names is missing."""
        plan = BY_TEMPLATE[notice.template]
        spoken = self._wording.tongue(notice.locale)
        always = {"case_number": notice.case_number, "shop": self._shop}
        given = {**always, **self._spelled(notice, spoken)}
        survey = self._survey_url.replace("{case_number}", notice.case_number) if notice.survey else ""
        writer = _Writer(self._wording, spoken, given, notice, survey)
        sections = tuple(section for section in writer.sections(plan) if section.paragraphs)
        frame = {
            "subject": plain.one_line(writer.say(f"{plan.template}-subject"), plain.SUBJECT_MAX),
            "greeting": writer.greeting(plan),
            "preview": _preview(sections),
            "case_number": notice.case_number,
            "case_line": "" if plan.audience == "staff" else writer.say("case-number"),
            "closing": writer.say("staff-closing" if plan.audience == "staff" else "closing"),
            "shop": self._shop,
        }
        html = self._layout.render(sections=sections, lang=spoken.tag, dir=spoken.direction, **frame)
        return Letter(subject=frame["subject"], text=_as_text(frame, sections), html=html, locale=spoken.tag)

    def _spelled(self, notice: Notice, spoken: Tongue) -> dict[str, Any]:
        """Arguments as the messages take them: money, days and instants written out in the locale and zone."""
        first = self._wording.say(spoken, "day-one", {})
        spelled: dict[str, Any] = {}
        for name, value in notice.args.items():
            spelled |= _spell(name, value, spoken.tag, notice.zone, first)
            if isinstance(value, Citations):
                spelled[name] = local.listed([self._cited(spoken, *one) for one in value.citations], spoken.tag)
        return spelled

    def _cited(self, spoken: Tongue, rule: str, source: str, article: str) -> str:
        ours = {key: self._wording.say(spoken, key, {}) for key in WORDS}
        where = place(plain.one_line(article), ours)
        given = {"source": plain.one_line(source), **({"article": where} if where else {})}
        return self._wording.say_of(spoken, "citation", (f"{rule}.{article}", rule, source), given)[0]


@dataclass(frozen=True, slots=True)
class _Writer:
    wording: Wording
    spoken: Tongue
    given: Mapping[str, Any]
    notice: Notice
    survey: str = ""

    def say(self, key: str, **more: Any) -> str:
        return self.wording.say(self.spoken, key, {**self.given, **more})

    def greeting(self, plan: Plan) -> str:
        if plan.audience == "staff":
            return self.say("staff-greeting")
        name = plain.greetable(self.notice.to_name)
        return self.say("greeting-named", name=name) if name else self.say("greeting")

    def sections(self, plan: Plan) -> tuple[Section, ...]:
        words = tuple(Paragraph(block) for block in plain.paragraphs(self.notice.words))
        quoted = tuple(Paragraph(block) for block in plain.paragraphs(self.notice.words[: plain.QUOTE_MAX]))
        return (
            Section("", self._block(plan, "happened")),
            Section("", words if plan.words == "needed" else (), "quote"),
            Section(self.say("heading-items"), self._items(plan), "goods"),
            Section(self.say("heading-words"), quoted if plan.words == "quoted" else (), "quote"),
            Section(self.say("heading-split"), self._split(plan), "goods"),
            Section(self.say("heading-next"), self._block(plan, "next")),
            Section("", self._block(plan, "law"), "small"),
            Section("", self._survey(), "small"),
        )

    def _survey(self) -> tuple[Paragraph, ...]:
        if not self.survey:
            return ()
        return (Paragraph(self.say("survey"), link=self.survey, link_words=self.say("survey-link")),)

    def _block(self, plan: Plan, block: Block) -> tuple[Paragraph, ...]:
        parts = (part for part in plan.parts if part.block == block and part.fits(self.notice.args))
        return tuple(paragraph for part in parts for paragraph in self._paragraphs(part))

    def _paragraphs(self, part: Part) -> tuple[Paragraph, ...]:
        if part.by_words:
            chosen = self.notice.args[part.by_words]
            words = chosen.words if isinstance(chosen, Words) else ()
            return tuple(Paragraph(text) for text in self._explained(part.key, words))
        text = self.say(part.key)
        shown = self.notice.args.get(part.shows)
        if isinstance(shown, Phrases):
            return (Paragraph(text, lines=tuple(self._phrase(key) for key in shown.keys)),)
        if isinstance(shown, Texts):
            return (Paragraph(text, lines=tuple(plain.one_line(one) for one in shown.texts)),)
        if isinstance(shown, Link):
            address = plain.web_address(shown.url)
            return (Paragraph(text, link=address, link_words=self.say("open-link") if address else ""),)
        return (Paragraph(text),)

    def _explained(self, family: str, words: tuple[str, ...]) -> tuple[str, ...]:
        """The details where some have words, else what sums them up: both together would say it twice."""
        known = self.wording.known_of(self.spoken, family, words[1:], self.given)
        return known or self._said_of(family, *words[:1])

    def _phrase(self, key: str) -> str:
        family, _, word = key.partition("-")
        return self._said_of(family, word)[0]

    def _said_of(self, family: str, *words: str) -> tuple[str, ...]:
        return self.wording.say_of(self.spoken, family, words, self.given)

    def _split(self, plan: Plan) -> tuple[Paragraph, ...]:
        lines = tuple(part.text for part in self._block(plan, "split"))
        return (Paragraph("", lines=lines),) if lines else ()

    def _items(self, plan: Plan) -> tuple[Paragraph, ...]:
        goods = self.notice.items if plan.items else ()
        lines = tuple(self.say("item", title=plain.one_line(title), quantity=quantity) for title, quantity in goods)
        return (Paragraph("", lines=lines),) if lines else ()


def _spell(name: str, value: Value, tag: str, zone: str, first: str) -> dict[str, Any]:
    match value:
        case Money():
            return {name: local.money(value.minor, value.currency, tag)}
        case Day():
            return {name: local.day(value.on, tag, first)}
        case Moment():
            there = local.local(value.at, value.zone or zone, deadline=value.deadline)
            day, weekday = local.day(there.date(), tag, first), local.weekday(there.date(), tag, first)
            return {f"{name}_day": day, f"{name}_weekday": weekday, f"{name}_time": local.time_of_day(there, tag)}
        case Text():
            return {name: plain.one_line(value.text)}
        case Word():
            return {name: value.word}
        case Number():
            return {name: value.number}
        case Citations() | Phrases() | Texts() | Words() | Link():
            return {}


def _preview(sections: tuple[Section, ...]) -> str:
    """What a mailbox shows beside the subject: the letter's first sentences."""
    return plain.one_line(sections[0].paragraphs[0].text, 140) if sections else ""


def _as_text(frame: Mapping[str, str], sections: tuple[Section, ...]) -> str:
    """The plain text part: the same sentences in the same order."""
    blocks = [frame["greeting"]]
    for section in sections:
        told = [_paragraph_as_text(paragraph) for paragraph in section.paragraphs]
        if section.heading:
            told[0] = f"{section.heading}\n{told[0]}"
        blocks += told
    blocks += [frame["case_line"], f"{frame['closing']}\n{frame['shop']}"]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _paragraph_as_text(paragraph: Paragraph) -> str:
    lines = [paragraph.text] if paragraph.text else []
    lines += [f"- {line}" for line in paragraph.lines]
    if paragraph.link:
        lines.append(paragraph.link)
    return "\n".join(lines)
