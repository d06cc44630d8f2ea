"""Decides that every language says everything, and says it; knows no event, no customer and no mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from services.notifications.domain.local import LAST_RESORT, Tongue, tongue
from services.notifications.domain.place import WORDS
from services.notifications.domain.plain import slug
from services.notifications.domain.plan import ALWAYS, FRAME_KEYS, TABLE, Part, Plan
from services.notifications.domain.values import Moment
from shared.errors import Misconfigured

FAMILIES = ("explanation", "remedy", "alternative", "ask", "route", "citation")
"""Open families of messages, `<family>-<word>`; each has an `-other` for words that nobody wrote a message for."""
WITHOUT = "-without"
"""Ends the key of what is said in place of a message when a value it names is not there: `too_late-without`."""
_MAY_LACK = ("explanation", "alternative")
"""Families whose values come from the decision, which may not have them."""
_FRAME_VARIABLES = frozenset({*ALWAYS, "name", "title", "quantity"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalogue and the variables it uses."""

    key: str
    variables: frozenset[str]
    refers: bool = False


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()
        self.refers = False

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent's own name
        self.found.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - fluent's own name
        self.refers = True

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - fluent's own name
        self.refers = True


class Wording:
    """All catalogues, checked against the table of notices when it is made."""

    def __init__(self, catalogues: Mapping[str, str]) -> None:
        """`catalogues`: language -> text of its .ftl file. Raises Misconfigured naming every fault."""
        faults = problems(catalogues)
        if faults:
            raise Misconfigured("; ".join(faults[:20]))
        self.spoken = frozenset(catalogues)
        self._resources = {language: FluentResource(text) for language, text in catalogues.items()}
        self._entries = {language: _read(text)[0] for language, text in catalogues.items()}
        self._bundles: dict[str, FluentBundle] = {}

    def tongue(self, wanted: str) -> Tongue:
        """The language a wish for a locale is answered in."""
        return tongue(wanted, self.spoken)

    def say(self, spoken: Tongue, key: str, args: Mapping[str, Any]) -> str:
        """The message in that language; raises ValueError for a key or a variable that is not there."""
        bundle = self._bundle(spoken)
        if not bundle.has_message(key):
            raise ValueError(f"the {spoken.language} catalogue has no {key}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise ValueError(f"{spoken.language} {key} says nothing")
        text, errors = bundle.format_pattern(pattern, self._needed(spoken, key, args))
        if errors:
            raise ValueError(f"{spoken.language} {key}: {'; '.join(str(error) for error in errors)}")
        return str(text)

    def _needed(self, spoken: Tongue, key: str, args: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments the message names: fluent converts every one it is given, used or not."""
        entry = self._entries[spoken.language][key]
        return dict(args) if entry.refers else {name: args[name] for name in entry.variables if name in args}

    def say_of(self, spoken: Tongue, family: str, words: tuple[str, ...], args: Mapping[str, Any]) -> tuple[str, ...]:
        """`known_of` these words; where it has none, the family's `-other`."""
        return self.known_of(spoken, family, words, args) or (self._filled(spoken, f"{family}-other", args),)

    def known_of(self, spoken: Tongue, family: str, words: tuple[str, ...], args: Mapping[str, Any]) -> tuple[str, ...]:
        """The family's messages for these words, each once, where there is one that these arguments can fill."""
        found: dict[str, None] = {}
        for word in words:
            try:
                found[self._filled(spoken, f"{family}-{slug(word)}", args)] = None
            except ValueError:
                continue
        return tuple(found)

    def _filled(self, spoken: Tongue, key: str, args: Mapping[str, Any]) -> str:
        """The message, or what is said without its values; raises ValueError where there is neither."""
        try:
            return self.say(spoken, key, args)
        except ValueError:
            return self.say(spoken, key + WITHOUT, args)

    def _bundle(self, spoken: Tongue) -> FluentBundle:
        if spoken.tag not in self._bundles:
            # Isolation marks hold numbers together inside right-to-left text and are noise elsewhere.
            bundle = FluentBundle([spoken.tag], use_isolating=spoken.direction == "rtl")
            bundle.add_resource(self._resources[spoken.language])
            self._bundles[spoken.tag] = bundle
        return self._bundles[spoken.tag]


def problems(catalogues: Mapping[str, str]) -> list[str]:
    """What is wrong with the catalogues, in plain words: unreadable, missing, unknown, other variables."""
    found = [] if LAST_RESORT in catalogues else [f"there is no {LAST_RESORT} catalogue to fall back to"]
    everything: dict[str, dict[str, Entry]] = {}
    for language, text in sorted(catalogues.items()):
        entries, faults = _read(text)
        everything[language] = entries
        found += [f"{language}: {fault}" for fault in faults]
    expected = _expected()
    for language, entries in everything.items():
        found += [f"{language}: {fault}" for fault in _against_table(entries, expected)]
    return found + list(_against_each_other(everything))


def _read(text: str) -> tuple[dict[str, Entry], list[str]]:
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    for item in FluentParser().parse(text).body:
        if isinstance(item, ast.Junk):
            faults.append(f"cannot be read: {(item.content or '?').strip()[:80]!r}")
        if isinstance(item, ast.Message):
            key = item.id.name
            if key in entries:
                faults.append(f"{key} is there twice")
            if item.value is None:
                faults.append(f"{key} says nothing")
            entries[key] = _entry(key, item)
    return entries, faults


def _entry(key: str, message: ast.Message) -> Entry:
    seeker = _Variables()
    seeker.visit(message)
    return Entry(key, frozenset(seeker.found), seeker.refers)


def _expected() -> dict[str, frozenset[str]]:
    """Every key the table needs, with the variables its messages may use."""
    expected = dict.fromkeys(FRAME_KEYS, _FRAME_VARIABLES)
    expected |= {**dict.fromkeys(WORDS, frozenset[str]()), f"citation-other{WITHOUT}": frozenset({"source"})}
    for plan in TABLE:
        expected[f"{plan.template}-subject"] = _given(plan, ())
        for part in plan.parts:
            if not part.by_words:
                both = _given(plan, part.needs)
                expected[part.key] = both & expected[part.key] if part.key in expected else both
    return expected


def _given(plan: Plan, needs: tuple[str, ...]) -> frozenset[str]:
    names: set[str] = set(ALWAYS)
    for name in (*plan.required, *needs):
        names |= variables_of(name, {**plan.required, **plan.optional}[name])
    return frozenset(names)


def variables_of(name: str, kind: type) -> set[str]:
    """The variables an argument gives to messages: an instant gives its day, weekday and time."""
    return {f"{name}_day", f"{name}_weekday", f"{name}_time"} if kind is Moment else {name}


def parts_of(plan: Plan) -> tuple[Part, ...]:
    """The parts with a message of their own."""
    return tuple(part for part in plan.parts if not part.by_words)


def _against_table(entries: Mapping[str, Entry], expected: Mapping[str, frozenset[str]]) -> Iterator[str]:
    for key, variables in expected.items():
        if key not in entries:
            yield f"{key} is missing"
        elif entries[key].variables - variables:
            yield f"{key} uses {', '.join(sorted(entries[key].variables - variables))}, which nobody gives"
    for family in FAMILIES:
        if f"{family}-other" not in entries:
            yield f"{family}-other is missing"
    for key, entry in entries.items():
        family = key.partition("-")[0]
        if family in _MAY_LACK and entry.variables - set(ALWAYS):
            spare = entries.get(key + WITHOUT)
            if spare is None or spare.variables - set(ALWAYS):
                yield f"{key}{WITHOUT} is missing, to be said without {', '.join(sorted(entry.variables))}"
        if key not in expected and family not in FAMILIES:
            yield f"{key} is used by no notice"


def _against_each_other(everything: Mapping[str, Mapping[str, Entry]]) -> Iterator[str]:
    measure = everything.get(LAST_RESORT, {})
    for language, entries in everything.items():
        for key in sorted(set(measure) ^ set(entries)):
            yield f"{key} is in {LAST_RESORT if key in measure else language} and not in the other"
        for key in sorted(set(measure) & set(entries)):
            if measure[key].variables != entries[key].variables:
                yield f"{key} names other things in {language} than in {LAST_RESORT}"
