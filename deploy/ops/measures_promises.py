"""What is counted over promises, cases, notices and money; a market nobody knows yet is the word `none`."""

# ruff: noqa: S608 - tables and conditions are constants of ours

from __future__ import annotations

from deploy.ops.measures_shape import NOW, Measure
from shared.facts.promise import CUSTOMERS_CLOCKS

_CLOCK = "intake.clock k left join intake.register c on c.id = k.case_id::text and c.kind = 'case'"
_MARKET = "coalesce(nullif(c.market, ''), 'none')"
_CUSTOMERS = f"k.kind in ({', '.join(repr(kind) for kind in sorted(CUSTOMERS_CLOCKS))})"
# A promise that fell away was neither kept nor broken.
_FELL_AWAY = "coalesce(k.stop_reason, '') in ('moved', 'revoked', 'closed', 'reopened', 'retracted', 'merged')"
_LATE = f"k.state = 'running' and k.due_at <= {NOW}"

PROMISES: tuple[Measure, ...] = (
    Measure(
        "aftersales_clocks",
        "Promises not kept yet, by kind and market: running, warned, overdue (time over, not told yet), breached "
        "(told), paused.",
        ("kind", "market", "state"),
        f"select k.kind, {_MARKET}, case when k.state = 'paused' then 'paused' when k.breached_at is not null then "
        f"'breached' when k.due_at <= {NOW} then 'overdue' when k.warned_at is not null then 'warned' "
        f"else 'running' end, count(*) from {_CLOCK} where k.state <> 'stopped' and not {_CUSTOMERS} group by 1, 2, 3",
    ),
    Measure(
        "aftersales_clocks_kept",
        "Promises ever kept in time, by kind and market; those that fell away are not counted.",
        ("kind", "market"),
        f"select k.kind, {_MARKET}, count(*) filter (where k.state = 'stopped' and k.stopped_at <= k.due_at "
        f"and not {_FELL_AWAY}) from {_CLOCK} where not {_CUSTOMERS} group by 1, 2",
    ),
    Measure(
        "aftersales_clocks_broken",
        "Promises ever broken, by kind and market; those kept in time after all are not counted.",
        ("kind", "market"),
        f"select k.kind, {_MARKET}, count(*) filter (where (k.breached_at is not null and (k.stopped_at is null "
        f"or k.stopped_at > k.due_at)) or (k.stopped_at > k.due_at and not {_FELL_AWAY})) from {_CLOCK} "
        f"where not {_CUSTOMERS} group by 1, 2",
    ),
    Measure(
        "aftersales_clock_next_due_seconds",
        "Seconds until the next promise of this kind runs out; below zero: it has.",
        ("kind",),
        f"select k.kind, extract(epoch from min(k.due_at) - {NOW}) from intake.clock k where k.state = 'running' "
        f"and not {_CUSTOMERS} group by 1",
    ),
    Measure(
        "aftersales_customer_clocks",
        "What waits for customers (to answer, to send goods back), by kind and market: running, reminded, over. "
        "Nobody here breaks a promise when one is over.",
        ("kind", "market", "state"),
        f"select k.kind, {_MARKET}, case when k.due_at <= {NOW} then 'over' when k.warned_at is not null "
        f"then 'reminded' else 'running' end, count(*) from {_CLOCK} where k.state <> 'stopped' and {_CUSTOMERS} "
        "group by 1, 2, 3",
    ),
)

CASES: tuple[Measure, ...] = (
    Measure(
        "aftersales_cases",
        "Cases by stage and market.",
        ("stage", "market"),
        "select state, coalesce(nullif(market, ''), 'none'), count(*) from intake.register where kind = 'case' "
        "group by 1, 2",
    ),
    Measure(
        "aftersales_case_longest_unchanged_seconds",
        "How long the open case that was longest without a change has been so, by stage.",
        ("stage",),
        f"select state, extract(epoch from {NOW} - min(changed_at)) from intake.register where kind = 'case' "
        "and state <> 'closed' group by 1",
    ),
    Measure(
        "aftersales_decisions",
        "Decisions by how they stand and market; `undecided` waits for facts.",
        ("state", "market"),
        "select state, coalesce(nullif(market, ''), 'none'), count(*) from policy.register where kind = 'decision' "
        "group by 1, 2",
    ),
    Measure(
        "aftersales_returns",
        "Returns of goods by the furthest point reached.",
        ("state",),
        "select state, count(*) from logistics.register where kind = 'return' group by 1",
    ),
    Measure(
        "aftersales_notices",
        "Notices to customers by how they ended, template and market; `planned` has no end yet.",
        ("state", "template", "market"),
        "select state, split_part(coalesce(detail, ''), ' ', 1), coalesce(nullif(market, ''), 'none'), count(*) "
        "from notifications.register where kind = 'notice' group by 1, 2, 3",
    ),
)

MONEY: tuple[Measure, ...] = (
    Measure(
        "aftersales_refunds",
        "Refunds granted, by state and currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), count(*) from refunds.register where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_refunds_owed_minor",
        "What customers are owed in total under grants of this state, in minor units of the currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), coalesce(sum(amount_minor), 0) from refunds.register "
        "where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_refunds_paid_minor",
        "What of it the customers have, in minor units of the currency.",
        ("state", "currency"),
        "select state, coalesce(currency, ''), coalesce(sum(done_minor), 0) from refunds.register "
        "where kind = 'refund' group by 1, 2",
    ),
    Measure(
        "aftersales_refunds_overdue_minor",
        "What customers should have by now and have not, in minor units; 0 for a currency in which nothing is late.",
        ("currency",),
        "select r.currency, coalesce(sum(r.amount_minor - r.done_minor) filter (where r.amount_minor > r.done_minor "
        f"and exists (select from intake.clock k where k.case_id = r.case_id and k.kind = 'refund' and {_LATE})), 0) "
        "from refunds.register r where r.kind = 'refund' and r.currency is not null group by 1",
    ),
    Measure(
        "aftersales_refunds_overdue",
        "Refunds that customers should have by now and have not, by state and market.",
        ("state", "market"),
        "select r.state, coalesce(nullif(r.market, ''), 'none'), count(*) filter (where exists "
        f"(select from intake.clock k where k.case_id = r.case_id and k.kind = 'refund' and {_LATE})) "
        "from refunds.register r where r.kind = 'refund' and r.amount_minor > r.done_minor group by 1, 2",
    ),
)
