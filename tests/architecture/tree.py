"""Which files belong to the repository, for the tests that read them; judges none of them."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE_FLOORS = ("services", "shared", "deploy")


@dataclass(frozen=True, slots=True)
class Definition:
    """A class or function of ours, where it stands, and how many lines it takes (decorators and docstring included)."""

    path: Path
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

    @property
    def where(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.node.lineno} {self.node.name}"

    @property
    def lines(self) -> int:
        return (self.node.end_lineno or self.node.lineno) - self.node.lineno + 1


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, in the repository; what .gitignore names is not."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
        paths = (ROOT / name for name in listed if name)
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive has no history to ask
        paths = (path for path in ROOT.rglob("*") if not _is_by_product(path))
    return tuple(sorted(path for path in paths if path.is_file()))


def _is_by_product(path: Path) -> bool:
    return any(part in {".venv", ".aftersales", ".git"} or part.endswith("cache__") for part in path.parts)


def modules() -> tuple[Path, ...]:
    """Every Python file of ours."""
    return tuple(path for path in files() if path.suffix == ".py")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def definitions() -> Iterator[Definition]:
    """Every class and function of ours, inner ones too."""
    for path in modules():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                yield Definition(path, node)
