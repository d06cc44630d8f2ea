"""Whether one decision is worse for the customer than another, and a search for such a case; changes no rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from deploy.ops.samples import Case, cases
from services.policy.domain.decide import decide
from shared.facts.decision import Decision
from shared.rulebook.models import Rulebook
from shared.rulebook.store_policy import StorePolicy

_RANK = {"no": 0, "conditional": 1, "yes": 2}


def worse(law: Decision, with_policy: Decision) -> str | None:
    """In which way the second is worse for the customer than the first; None when in none."""
    if _RANK[with_policy.eligible] < _RANK[law.eligible]:
        return f"eligible {law.eligible} became {with_policy.eligible}"
    if law.refund is not None and (
        with_policy.refund is None or with_policy.refund.total_minor < law.refund.total_minor
    ):
        now = with_policy.refund.total_minor if with_policy.refund is not None else 0
        return f"a refund of {law.refund.total_minor} became {now}"
    payers = tuple(d.returns.paid_by if d.returns is not None else None for d in (law, with_policy))
    if payers[1] == "customer" and payers[0] in ("seller", "not_applicable"):
        return "the customer pays the way back"
    return _worse_day(law, with_policy)


def _worse_day(law: Decision, with_policy: Decision) -> str | None:
    before, after = law.deadlines.last_day_to_act, with_policy.deadlines.last_day_to_act
    if before is not None and after is not None and after < before:
        return f"the last day to act moved from {before} to {after}"
    due, later = (d.deadlines.refund.on if d.deadlines.refund is not None else None for d in (law, with_policy))
    if law.eligible == "yes" and due is not None and later is not None and later > due:
        return f"the refund is due on {later} and not on {due}"
    return None


def worse_cases(rulebook: Rulebook, today: date) -> tuple[int, str | None]:
    """(cases decided, the first that came out worse with the shop's policy than without, naming the statute).

    Orders of today and of the day before each entry ends, in every market and region that has rules of its own.
    """
    bare = replace(rulebook, store=StorePolicy(version=rulebook.store.version))
    decided = 0
    for market, region in sorted(rulebook.timelines, key=lambda place: (place[0], place[1] or "")):
        for day in _days(rulebook.store, today):
            for case in cases(rulebook, market, region, day):
                decided += 1
                found = _worse_case(case, bare, rulebook)
                if found is not None:
                    return decided, found
    return decided, None


def _worse_case(case: Case, bare: Rulebook, rulebook: Rulebook) -> str | None:
    law, with_policy = decide(*case, bare), decide(*case, rulebook)
    found = worse(law, with_policy)
    if found is None:
        return None
    order, request = case[0], case[1]
    statute = ", ".join(f"{basis.source} {basis.article}" for basis in law.legal_basis)
    place = order.market + (f" ({order.region})" if order.region else "")
    when = f"ordered {order.placed_at:%Y-%m-%d}, asked {request.sent_at:%Y-%m-%d}"
    return f"{place}, {request.ground}, {when}: {found}; {statute}"


def _days(store: StorePolicy, today: date) -> tuple[datetime, ...]:
    entries = (*store.promises, *store.keep_it, *store.approvals)
    days = {today} | {entry.valid_to - timedelta(days=10) for entry in entries if entry.valid_to is not None}
    return tuple(datetime(day.year, day.month, day.day, 10, tzinfo=UTC) for day in sorted(days))
