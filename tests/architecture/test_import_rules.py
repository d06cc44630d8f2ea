"""Proves that the import rules in pyproject.toml bite: each planted import breaks the rule that forbids it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.architecture.tree import CODE_FLOORS, ROOT, modules

PLANTED = {
    "floors: deploy > services > shared": ("shared/money.py", "import deploy"),
    "rooms never import each other": ("services/refunds/handlers.py", "import services.policy.memory"),
    "every room has the same shape": ("services/intake/oddments.py", "import services.intake.memory"),
    "concrete adapters are named by bootstrap alone": (
        "services/refunds/worker.py",
        "import services.refunds.adapters",
    ),
    "domain is pure": ("services/policy/domain/planted.py", "import shared.contracts.base"),
    "a room's function reaches no clock, network or database": ("services/policy/handlers.py", "import shared.clock"),
    "a room's function knows of the runtime only its own shape": (
        "services/policy/memory.py",
        "import shared.runtime.room",
    ),
    "Kafka and the database have two doors: shared.runtime and shared.storage": (
        "services/intake/worker.py",
        "import faust",
    ),
}


def _copy(to: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", to)
    for path in modules():
        place = path.relative_to(ROOT)
        if place.parts[0] in CODE_FLOORS:
            (to / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to / place)


def _plant(path: Path, line: str) -> None:
    """Add an import to a module, or to a package where the module has grown into a folder."""
    module = path.with_suffix("") / "__init__.py" if path.with_suffix("").is_dir() else path
    with module.open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def test_each_planted_import_breaks_the_rule_against_it(tmp_path: Path) -> None:
    _copy(tmp_path)
    for place, line in PLANTED.values():
        _plant(tmp_path / place, line)
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 1, done.stdout + done.stderr
    broken = set(re.findall(r"^(.+?) BROKEN", done.stdout, flags=re.MULTILINE))
    assert set(PLANTED) - broken == set()
