"""Plays the stories on a system of its own, shows them live, and tells how each ended; decides nothing about them."""

from __future__ import annotations

import signal
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from deploy.local.system import System
    from deploy.ops.place import Place
    from deploy.stories.ending import Ended, Played
    from deploy.stories.model import Story


def run(
    stories: Annotated[list[str] | None, typer.Argument(help="Only these, by the beginning of their names.")] = None,
    replicas: Annotated[int, typer.Option("--replicas", min=1, max=8, help="Workers of each room.")] = 1,
    brief: Annotated[bool, typer.Option("--brief", help="Without timelines and mails.")] = False,
) -> None:
    """Start everything on this machine, play the stories in story time, and show what came of each."""
    from uuid import uuid4

    from deploy.local import system as local
    from deploy.ops.terminal import complain, say
    from deploy.stories.load import StoryWrong, load_stories

    signal.signal(signal.SIGTERM, _like_ctrl_c)
    try:
        chosen = load_stories(tuple(stories or ()))
    except StoryWrong as wrong:
        complain(str(wrong))
        raise typer.Exit(2) from None
    options = local.Options(run=f"demo{uuid4().hex[:6]}", story=min(story.start for story in chosen), replicas=replicas)
    system = local.System(options, on_wait=lambda what: say(f"… {what}", "dim"))
    try:
        with system:
            say(f"running on {system.servers.which()}")
            well = _play_and_tell(system, chosen, brief=brief)
            if well:
                system.stop(forget=True)
    except KeyboardInterrupt:
        complain("stopped before the end")
        raise typer.Exit(130) from None
    raise typer.Exit(0 if well else 1)


def _like_ctrl_c(*_: object) -> None:
    raise KeyboardInterrupt


def _play_and_tell(system: System, stories: Sequence[Story], *, brief: bool) -> bool:
    from deploy.ops.place import find_place
    from deploy.ops.terminal import console
    from deploy.stories.ending import play
    from deploy.stories.show import Cases, LiveShow, PlainShow
    from shared.shop import shop_from

    shop_id = shop_from().shop_id
    screen = console()
    cases = Cases(stories, shop_id, system.database_url)
    if screen.is_terminal:
        with LiveShow(stories, cases, screen) as live:
            played = play(system, stories, shop_id, live)
    else:
        played = play(system, stories, shop_id, PlainShow(cases, screen))
    place = find_place(system.environment())
    if not brief:
        for ended in played.stories:
            _tell_story(place, ended, played)
    broken = _broken_invariants(place)
    _tell_sums(place, played, broken)
    for ended in played.stories:
        _tell_verdict(ended)
    return played.well and not broken


def _tell_story(place: Place, ended: Ended, played: Played) -> None:
    """The timeline of each case, and the mails its customer got."""
    from deploy.ops.cases import cases_named
    from deploy.ops.journal import chronicle_of
    from deploy.ops.storytelling import tell
    from deploy.ops.terminal import say
    from deploy.ops.timeline import merge, missing

    say("")
    say(f"━━ {ended.story.title} ━━  {ended.story.about}", "bold")
    for case_id in ended.case_ids:
        with place.reading() as db, place.reading(personal=True) as desk:
            for row in cases_named(db, case_id):
                chronicle = chronicle_of(db, desk, row.case_id, row.subject)
                tell(row, chronicle, merge(chronicle), missing(chronicle, played.now))
                _tell_mails(db, row.case_id, ended.story.zone, played.books["messages"])


def _tell_mails(db: Any, case_id: str, zone: str, messages: Sequence[Mapping[str, Any]]) -> None:
    """What reached the mail provider for this case, by the provider's own book."""
    from deploy.ops.terminal import lines_of, say
    from deploy.stories.show import clock_words
    from shared.storage.engine import rows

    found = rows(db, "select effect_id::text from notifications.effect where case_id::text = %s", (case_id,))
    ours = {row[0] for row in found}
    for mail in messages:
        if mail["our_reference"] in ours:
            at = clock_words(datetime.fromisoformat(mail["accepted_at"]), zone)
            say("")
            say(f"  ✉ {at}  to {mail['mail_to']}: {mail['subject']}", "bold")
            for line in lines_of(mail["text"]):
                say(f"      {line}")


def _broken_invariants(place: Place) -> list[str]:
    from deploy.ops.holding import declared, offending
    from shared.contracts.topics import ROOMS

    broken = []
    for room in ROOMS:
        with place.reading(room) as db:
            for name, sql in declared(room).items():
                broken += [f"{room}: {name}: {row}" for row in offending(db, sql)]
    return broken


def _tell_sums(place: Place, played: Played, broken: Sequence[str]) -> None:
    """One row per story: what is owed by the rooms, asked of the provider, and paid by the provider's own books."""
    from deploy.ops.terminal import complain, say, show_table
    from shared.storage.engine import rows

    table = []
    with place.reading() as db:
        for ended in played.stories:
            cases = list(ended.case_ids)
            owed = rows(
                db,
                "select currency, sum(amount_minor)::bigint from refunds.register where kind = 'refund' "
                "and case_id::text = any(%s) group by currency",
                (cases,),
            )
            asked = rows(
                db,
                "select data->>'currency', sum((data->>'amount_minor')::bigint)::bigint from (select "
                "convert_from(payload, 'UTF8')::jsonb as data from refunds.said where type = 'refund.requested' "
                "and case_id::text = any(%s)) asked group by 1",
                (cases,),
            )
            table.append(_sum_row(ended, _money(owed), _money(asked)))
    say("")
    money, goods, rest = (
        ("owed", "asked", "paid"),
        ("labels", "pickups"),
        ("notices", "parked", "people", "dead", "end"),
    )
    show_table(("story", "cases", *money, *goods, *rest), table)
    say(f"invariants: {'all hold' if not broken else f'{len(broken)} broken'}")
    for line in broken:
        complain(line)


def _sum_row(ended: Ended, owed: str, asked: str) -> tuple[object, ...]:
    found = ended.found
    paid: dict[str, int] = {}
    for refund in found.sandbox.refunds:
        if refund.state == "succeeded":
            paid[refund.currency] = paid.get(refund.currency, 0) + refund.amount_minor
    return (
        ended.story.title,
        len(found.cases),
        owed,
        asked,
        _money(list(paid.items())),
        found.sandbox.labels,
        found.sandbox.pickups,
        sum(len(case.notices) for case in found.cases.values()),
        found.parked,
        sum(len(case.handed) for case in found.cases.values()),
        len(found.dead_letters),
        "as it should" if not ended.wrong else "OTHERWISE",
    )


def _money(sums: Sequence[tuple[str, int]]) -> str:
    from deploy.ops.telling import money

    return ", ".join(money(amount, currency) for currency, amount in sorted(sums)) or "-"


def _tell_verdict(ended: Ended) -> None:
    from deploy.ops.terminal import complain, say

    if not ended.wrong:
        say(f"✓ {ended.story.title}: ended as its file says", "green")
        return
    complain(f"✗ {ended.story.title}: {len(ended.wrong)} things are otherwise than {ended.story.name}.toml says")
    for line in ended.wrong:
        complain(f"    {line}")
