"""Holds what a story came to against what its file expects, one plain line per difference; reads nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deploy.stories.found import CaseFound, Found, Paid, SandboxFound, Told
from deploy.stories.model import CaseExpected, Money, Never, SandboxExpected, Story


def differences(story: Story, found: Found) -> tuple[str, ...]:
    """What is otherwise than the file says; empty when the story ended as it should."""
    expect = story.expect
    lines: list[str] = []
    for case in expect.cases:
        came = found.cases.get(case.request)
        if came is None:
            lines.append(f"cases.{case.request}: no case was opened")
        else:
            lines += _case(case, came)
    lines += _sandbox(expect.sandbox, found.sandbox)
    lines += _unlike("parked", expect.parked, found.parked)
    lines += _unlike("dead_letters", sorted(expect.dead_letters), sorted(found.dead_letters))
    lines += violations(story.never, found.told)
    return tuple(lines)


def violations(rules: Sequence[Never], told: Sequence[Told]) -> list[str]:
    """One line per thing that happened although it must not, or too early."""
    lines = []
    for rule in rules:
        what = f"notice:{rule.notice}" if rule.notice else str(rule.event)
        for thing in told:
            if thing.what == what and not _came_first(rule.before, thing, told):
                early = f" before {rule.before}" if rule.before else ""
                lines.append(f"never: {what}{early}, but it was at {thing.at.isoformat()} in case {thing.case_id}")
    return lines


def _came_first(event: str | None, thing: Told, told: Iterable[Told]) -> bool:
    return event is not None and any(
        other.what == event and other.case_id == thing.case_id and other.at <= thing.at for other in told
    )


def _case(expected: CaseExpected, found: CaseFound) -> list[str]:
    place = f"cases.{expected.request}"
    lines = _unlike(f"{place}.stage", expected.stage, found.stage)
    if expected.outcome is not None:
        lines += _unlike(f"{place}.outcome", expected.outcome, found.outcome)
    if expected.eligible is not None:
        lines += _unlike(f"{place}.eligible", expected.eligible, found.eligible)
    missing = sorted(set(expected.cites) - found.cites)
    if missing:
        lines.append(f"{place}.cites: {', '.join(missing)} is not cited; cited are {sorted(found.cites)}")
    lines += _unlike(f"{place}.refunds", _sums(expected.refunds), _sums(found.refunds))
    lines += _unlike(f"{place}.notices", _spelt(expected.notices), _spelt(found.notices))
    lines += _unlike(f"{place}.clocks", dict(sorted(expected.clocks.items())), dict(sorted(found.clocks.items())))
    lines += _unlike(f"{place}.handed", sorted(expected.handed), sorted(found.handed))
    return lines


def _sandbox(expected: SandboxExpected, found: SandboxFound) -> list[str]:
    return [
        *_unlike("sandbox.refunds", _sums(expected.refunds), _sums(found.refunds)),
        *_unlike("sandbox.labels", expected.labels, found.labels),
        *_unlike("sandbox.pickups", expected.pickups, found.pickups),
        *_unlike("sandbox.messages", expected.messages, found.messages),
        *(line for api, n in expected.calls.items() for line in _unlike(f"sandbox.{api}", n, found.calls.get(api, 0))),
    ]


def _sums(refunds: Iterable[Money | Paid]) -> list[str]:
    return sorted(f"{one.amount_minor} {one.currency} {one.state}" for one in refunds)


def _spelt(notices: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{template} {locale}" for template, locale in notices]


def _unlike(place: str, expected: object, found: object) -> list[str]:
    return [] if expected == found else [f"{place}: expected {expected}, found {found}"]
