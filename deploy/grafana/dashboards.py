"""Makes Grafana's JSON of the rows; decides how a panel looks, not what it asks."""

from __future__ import annotations

import json
from pathlib import Path

from grafana_foundation_sdk.builders import common as common_builders
from grafana_foundation_sdk.builders import dashboard as dashboards
from grafana_foundation_sdk.builders import prometheus, stat, timeseries
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models import common
from grafana_foundation_sdk.models import dashboard as models

from deploy.grafana.rows import ROWS, Shown

PATH = Path(__file__).parent / "aftersales.json"
_SOURCE = common.DataSourceRef(type_val="prometheus", uid="${source}")
_REFS = "ABCDEFGH"


def dashboard_json() -> str:
    """The one dashboard, byte for byte the same each time."""
    return json.dumps(built(), cls=JSONEncoder, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def built() -> models.Dashboard:
    """Rows in their order, panels numbered from 1."""
    board = (
        dashboards.Dashboard("Aftersales")
        .uid("aftersales")
        .description("Are promises kept, what is stuck, where is it slow. Written by `make dashboards`.")
        .tags(["aftersales"])
        .time("now-6h", "now")
        .refresh("30s")
        .timezone("browser")
        .tooltip(models.DashboardCursorSync.CROSSHAIR)
        .with_variable(dashboards.DatasourceVariable("source").label("Prometheus").type("prometheus"))
        .with_variable(_choice("market", "Market", "label_values(aftersales_cases, market)"))
        .with_variable(_choice("room", "Room", "label_values(aftersales_parked_orders, room)"))
    )
    number = 0
    for place, row in enumerate(ROWS, start=1):
        board = board.with_row(dashboards.Row(row.title).id(1000 * place))
        for shown in row.panels:
            number += 1
            board = board.with_panel(_panel(shown).id(number))
    return board.build()


def _choice(name: str, label: str, query: str) -> dashboards.QueryVariable:
    return (
        dashboards.QueryVariable(name)
        .label(label)
        .datasource(_SOURCE)
        .query(query)
        .multi(True)
        .include_all(True)
        .all_value(".*")
        .current(models.VariableOption(text="All", value="$__all", selected=True))
        .refresh(models.VariableRefresh.ON_TIME_RANGE_CHANGED)
        .sort(models.VariableSort.ALPHABETICAL_ASC)
    )


def _panel(shown: Shown) -> stat.Panel | timeseries.Panel:
    panel = _number(shown) if shown.kind == "number" else _over_time(shown)
    for ref, query in zip(_REFS, shown.queries, strict=False):
        target = prometheus.Dataquery().ref_id(ref).expr(query.expr).legend_format(query.legend or "__auto")
        panel = panel.with_target(target.instant() if shown.kind == "number" else target.range())
    return (
        panel.title(shown.title)
        .description(shown.means)
        .datasource(_SOURCE)
        .unit(shown.unit)
        .span(shown.width)
        .thresholds(_thresholds(shown))
    )


def _number(shown: Shown) -> stat.Panel:
    coloured = shown.bad_from is not None or shown.good_from is not None
    return (
        stat.Panel()
        .height(4)
        .graph_mode(common.BigValueGraphMode.NONE)
        .color_mode(common.BigValueColorMode.BACKGROUND if coloured else common.BigValueColorMode.NONE)
        .reduce_options(common_builders.ReduceDataOptions().calcs(["lastNotNull"]))
        .no_value("none yet")
    )


def _over_time(shown: Shown) -> timeseries.Panel:
    panel = (
        timeseries.Panel()
        .height(8)
        .line_width(1)
        .fill_opacity(25 if shown.kind == "areas" else 0)
        .legend(common_builders.VizLegendOptions().show_legend(True).placement(common.LegendPlacement.BOTTOM))
        .tooltip(common_builders.VizTooltipOptions().mode(common.TooltipDisplayMode.MULTI))
        .no_value("none")
    )
    if shown.kind == "areas":
        return panel.stacking(common_builders.StackingConfig().mode(common.StackingMode.NORMAL))
    return panel


def _thresholds(shown: Shown) -> dashboards.ThresholdsConfig:
    """Green until `bad_from`; red until `good_from`; without either nothing is coloured."""
    if shown.bad_from is not None:
        steps = [("green", None), ("red", shown.bad_from)]
    elif shown.good_from is not None:
        steps = [("red", None), ("green", shown.good_from)]
    else:
        steps = [("text", None)]
    told = [models.Threshold(value=value, color=colour) for colour, value in steps]
    return dashboards.ThresholdsConfig().mode(models.ThresholdsMode.ABSOLUTE).steps(told)


if __name__ == "__main__":
    PATH.write_text(dashboard_json(), encoding="utf-8")
