"""What may have no answer although all stories were played, and why; whatever is not named here has to have one."""

from __future__ import annotations

from collections.abc import Mapping

_QUICK = "calls end within milliseconds when their provider is well; a scrape may meet none under way"

PANELS: Mapping[str, str] = {"Calls to the outside by state A": _QUICK, "Oldest call without an end A": _QUICK}
"""`<title of the panel> <letter of the query>` -> why its answer may be empty."""

METRICS: Mapping[str, str] = {"aftersales_effect_oldest_open_seconds": _QUICK}
"""Name -> why nobody may have seen it."""
