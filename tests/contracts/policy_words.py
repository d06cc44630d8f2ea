"""Finds the stable words that policy can write into a decision, by reading its source as text; runs none of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from pathlib import Path

_WRITERS = {"Coded": "code", "Alternative": "code", "Outcome": "key", "Explanation": "key", "replace": "key"}
"""Who puts a word into a decision, and the keyword it stands in."""
_TRAIL = {"because": "reasons", "ask_person": "to_person"}
"""Methods of the trail that take a code first."""
_KINDS = {"Coded": "coded", "Alternative": "alternatives", "Outcome": "keys", "Explanation": "keys", "replace": "keys"}

Function = ast.FunctionDef


@dataclass(frozen=True)
class Module:
    """One file of policy."""

    name: str
    tree: ast.Module

    @cached_property
    def functions(self) -> dict[str, Function]:
        """Every function and method, by name."""
        return {node.name: node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)}

    @cached_property
    def tables(self) -> dict[str, ast.Dict]:
        """Dictionaries of the module's top level, by name."""
        found: dict[str, ast.Dict] = {}
        for node in self.tree.body:
            target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
            if isinstance(target, ast.Name) and isinstance(getattr(node, "value", None), ast.Dict):
                found[target.id] = node.value  # type: ignore[attr-defined]
        return found


@dataclass
class PolicyWords:
    """`told`: (file, function, expression) -> what it can be, where no reading of the source shows it.

    A value there that begins with `table:` names a dictionary of that file, whose keys are meant.
    """

    modules: Sequence[Module]
    told: Mapping[tuple[str, str, str], tuple[str, ...]]
    found: dict[str, set[str]] = field(default_factory=dict)
    """kind -> words: reasons, to_person, coded, alternatives, keys, refusing_keys, arguments."""
    unread: list[str] = field(default_factory=list)
    """`file:line expression` for each word that could not be resolved."""
    used: set[tuple[str, str, str]] = field(default_factory=set)
    """What of `told` was needed."""

    def read(self) -> PolicyWords:
        """Everything, keys made out of other keys last."""
        calls = [one for module in self.modules for one in _calls(module)]
        for module, function, call in calls:
            self._note(module, function, call)
        for module, function, call in calls:
            self._note_made(module, function, call)
        return self

    def _note(self, module: Module, function: Function | None, call: ast.Call) -> None:
        name = _name(call.func)
        if name in _TRAIL and isinstance(call.func, ast.Attribute) and call.args:
            self._keep(_TRAIL[name], self._values(module, function, call.args[0], 0))
        keyword = _keyword(call, _WRITERS.get(name, ""))
        if keyword is None or _replaced(keyword) or (module.name, name) == ("trail.py", "Coded"):
            return
        words = self._values(module, function, keyword)
        self._keep(_KINDS[name], words)
        if name == "Outcome":
            self._keep("arguments", _argument_names(call))
            if _is_no(_keyword(call, "eligible")):
                self._keep("refusing_keys", words)

    def _note_made(self, module: Module, function: Function | None, call: ast.Call) -> None:
        """`outcome.key.replace("withdrawal.", "exchange.", 1)`: another ground's keys under a name of their own."""
        keyword = _keyword(call, _WRITERS.get(_name(call.func), ""))
        pair = _replaced(keyword) if keyword is not None else None
        if pair is None:
            return
        for kind in ("keys", "refusing_keys"):
            made = {key.replace(pair[0], pair[1], 1) for key in self.found[kind] if key.startswith(pair[0])}
            self._keep(kind, made)

    def _keep(self, kind: str, words: set[str]) -> None:
        self.found.setdefault(kind, set()).update(words)

    def _values(self, module: Module, function: Function | None, node: ast.expr, at: int | None = None) -> set[str]:
        """What the expression can be; of a tuple, what stands `at` that place."""
        known = (module.name, function.name if function else "", ast.unparse(node))
        if known in self.told:
            self.used.add(known)
            return set(_from_table(module, self.told[known]))
        either = _either(node, at)
        if either is not None:
            return {word for one, place in either for word in self._values(module, function, one, place)}
        match node:
            case ast.Constant(value=None):
                return set()
            case ast.Constant(value=str(word)):
                return {word}
            case ast.JoinedStr(values=parts):
                choices = [sorted(self._part(module, function, part)) for part in parts]
                return {"".join(chosen) for chosen in product(*choices)}
            case ast.Name(id=name) if function is not None:
                return self._named(module, function, name, node, at)
            case ast.Call(func=ast.Name(id=name)) if name in module.functions and at is not None:
                return self._returned(module, module.functions[name], at)
        return self._give_up(module, node)

    def _returned(self, module: Module, called: Function, at: int) -> set[str]:
        returns = [one.value for one in ast.walk(called) if isinstance(one, ast.Return) and one.value]
        return {word for value in returns for word in self._values(module, called, value, at)}

    def _part(self, module: Module, function: Function | None, part: ast.expr) -> set[str]:
        return self._values(module, function, part.value if isinstance(part, ast.FormattedValue) else part)

    def _named(self, module: Module, function: Function, name: str, node: ast.expr, at: int | None) -> set[str]:
        given = _parameter(function, name)
        if given is not None:
            return self._given(module, function, name, *given)
        found: set[str] = set()
        values = list(_assigned(function, name))
        for value, place in values:
            found |= self._values(module, function, value, at if place is None else place)
        return found if values else self._give_up(module, node)

    def _given(
        self, module: Module, function: Function, name: str, position: int | None, default: ast.expr | None
    ) -> set[str]:
        """What the callers of a function give it."""
        found = self._values(module, function, default) if default is not None else set()
        for where, caller, call in _calls_of(self.modules, module, function.name):
            value = _keyword(call, name)
            if value is None and position is not None and position < len(call.args):
                value = call.args[position]
            if value is not None:
                found |= self._values(where, caller, value)
        return found

    def _give_up(self, module: Module, node: ast.expr) -> set[str]:
        self.unread.append(f"{module.name}:{node.lineno} {ast.unparse(node)}")
        return set()


def modules_of(*folders: Path) -> list[Module]:
    """The Python files of these folders, read as text."""
    paths = sorted(path for folder in folders for path in folder.glob("*.py"))
    return [Module(path.name, ast.parse(path.read_text(encoding="utf-8"), str(path))) for path in paths]


def _calls(module: Module) -> Iterator[tuple[Module, Function | None, ast.Call]]:
    def walk(node: ast.AST, function: Function | None) -> Iterator[tuple[Module, Function | None, ast.Call]]:
        inner = node if isinstance(node, ast.FunctionDef) else function
        if isinstance(node, ast.Call):
            yield module, inner, node
        for child in ast.iter_child_nodes(node):
            yield from walk(child, inner)

    yield from walk(module.tree, None)


def _calls_of(
    modules: Sequence[Module], home: Module, name: str
) -> Iterator[tuple[Module, Function | None, ast.Call]]:  # fmt: skip
    """Calls of a function in its own file and, unless it is private, in files without one of that name."""
    for module in modules:
        if module is not home and (name.startswith("_") or name in module.functions):
            continue
        yield from (one for one in _calls(module) if _name(one[2].func) == name)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _keyword(call: ast.Call, name: str) -> ast.expr | None:
    return next((one.value for one in call.keywords if name and one.arg == name), None)


def _parameter(function: Function, name: str) -> tuple[int | None, ast.expr | None] | None:
    """(place, default) of a parameter; the place is None where it is given by name only."""
    plain = [*function.args.posonlyargs, *function.args.args]
    for at, one in enumerate(plain):
        if one.arg == name:
            back = at - len(plain) + len(function.args.defaults)
            return at, function.args.defaults[back] if back >= 0 else None
    for only, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True):
        if only.arg == name:
            return None, default
    return None


def _assigned(function: Function, name: str) -> Iterator[tuple[ast.expr, int | None]]:
    """What is assigned to a name in a function; with the place where a tuple is taken apart."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            if isinstance(target, ast.Name) and target.id == name:
                yield node.value, None
            if isinstance(target, ast.Tuple):
                yield from ((node.value, at) for at, one in enumerate(target.elts) if _name(one) == name)


def _either(node: ast.expr, at: int | None) -> list[tuple[ast.expr, int | None]] | None:
    """The expressions that the value is one of, with the place in each; None for what is no such choice."""
    match node:
        case ast.IfExp(body=body, orelse=orelse):
            return [(body, at), (orelse, at)]
        case ast.BoolOp(values=values):
            return [(value, at) for value in values]
        case ast.Starred(value=value):
            return [(value, at)]
        case ast.Tuple(elts=elements) if at is not None:
            return [(elements[at], None)]
    return None


def _replaced(node: ast.expr) -> tuple[str, str] | None:
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr="key"), attr="replace"),
            args=[ast.Constant(value=str(old)), ast.Constant(value=str(new)), *_],
        ):
            return old, new
    return None


def _is_no(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value == "no"


def _argument_names(call: ast.Call) -> set[str]:
    given = _keyword(call, "args")
    keys = given.keys if isinstance(given, ast.Dict) else []
    return {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def _from_table(module: Module, words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word.startswith("table:"):
            keys = module.tables[word.removeprefix("table:")].keys
            yield from (key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str))
        else:
            yield word
