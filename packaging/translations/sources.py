"""Finds every text that a person reads: what is handed to tr(), translate(), said() and SynthiaErrors."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SAID = "Said"
"""The context of texts that are made where Qt is not known; synthia_desktop.ui.said looks them up in it."""
_READ_IN_JSON = {
    "catalog": ("description", "release_note", "prompt_note", "note", "use", "cautions", "summary"),
    "presets": ("name", "description"),
}
"""The fields of the resources' JSON files that a person reads."""
_WORDS_OF_AN_ERROR = ("title", "message", "hint")


@dataclass(frozen=True, order=True)
class Source:
    """One text where it is used. plural: Qt chooses a form by a number, which it writes for %n."""

    context: str
    text: str
    plural: bool = False


@dataclass
class Found:
    """places: file and line of each source. problems: what cannot be translated, with file and line."""

    places: dict[Source, list[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, context: str, text: str, place: str, plural: bool = False) -> None:
        if text.strip():
            self.places.setdefault(Source(context, text, plural), []).append(place)


def find_sources(root: Path) -> Found:
    """All texts of a checkout."""
    found = Found()
    files = [file for file in sorted((root / "synthia_desktop").rglob("*.py")) if file.parts[-2:] != ("ui", "said.py")]
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files}
    wrappers = {file: dict(_wrappers(tree)) for file, tree in trees.items()}
    for file, tree in trees.items():
        module = wrappers[file] | dict(_imported(tree, root, wrappers))
        _Reader(file.relative_to(root), file.parts[len(root.parts) + 1], module, found).visit(tree)
    for folder, names in _READ_IN_JSON.items():
        for file in sorted((root / "resources" / folder).glob("*.json")):
            data = json.loads(file.read_text("utf-8"))
            texts = [*_in_json(data, names), *_names_of_catalogue(data)]
            for text in texts:
                found.add(SAID, text, str(file.relative_to(root)))
    return found


def _in_json(value: object, names: tuple[str, ...], wanted: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _in_json(each, names, name in names)
    elif isinstance(value, list):
        for each in value:
            yield from _in_json(each, names, wanted)
    elif wanted and isinstance(value, str):
        yield value


def _names_of_catalogue(data: dict[str, object]) -> Iterator[str]:
    """Its heading and the names of its licences; models are called the same everywhere."""
    licences = data.get("licences")
    if isinstance(licences, list):
        yield str(data["name"])
        for licence in licences:
            yield from (licence["name"], licence.get("full_name", ""))


def _is_translate(node: ast.expr) -> bool:
    return ast.unparse(node) in ("QCoreApplication.translate", "translate")


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that hand their parameter to translate(), with the context that they name."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or len(function.args.args) != 1:
            continue
        last = function.body[-1]
        match last:
            case ast.Return(ast.Call(func, [ast.Constant(str(context)), ast.Name(name)])):
                if _is_translate(func) and name == function.args.args[0].arg:
                    yield function.name, context


def _imported(tree: ast.Module, root: Path, wrappers: dict[Path, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            file = root.joinpath(*node.module.split(".")).with_suffix(".py")
            for alias in node.names:
                if context := wrappers.get(file, {}).get(alias.name):
                    yield alias.asname or alias.name, context


class _Reader(ast.NodeVisitor):
    """Walks through one module. room: the first folder below the package."""

    def __init__(self, file: Path, room: str, wrappers: dict[str, str], found: Found) -> None:
        self._file, self._room, self._wrappers, self._found = file, room, wrappers, found
        self._classes: list[str] = []
        self._tr_of: dict[str, str] = {}
        self._kinds: dict[str, str] = {}
        self._settled: set[ast.AST] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if self._wrappers.get(node.name) and not self._classes:
            return
        before = self._tr_of, self._kinds
        given = {each.arg: ast.unparse(each.annotation) for each in node.args.args if each.annotation}
        self._tr_of, self._kinds = dict(self._tr_of), {**self._kinds, **given}
        self.generic_visit(node)
        self._tr_of, self._kinds = before

    def visit_Assign(self, node: ast.Assign) -> None:
        targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for target, value in zip(targets, values, strict=False):
            if isinstance(target, ast.Name) and (context := self._owner(ast.unparse(value))):
                self._tr_of[target.id] = context
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and self._is_left_out(node, node.value):
            self._trouble(node, "a sentence outside said()")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        words = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if self._is_left_out(node, words):
            self._trouble(node, "a sentence that is put together: use said()")

    def visit_Expr(self, node: ast.Expr) -> None:
        """A docstring is for programmers."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        if isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func).rpartition(".")[2] in _OTHER_ERRORS:
            self._settled.update(ast.walk(node))
        self.generic_visit(node)

    def _is_left_out(self, node: ast.expr, words: str) -> bool:
        """Whether a person may read it although no catalogue has it. In the window everything goes through tr()."""
        if self._room in _ROOMS_WITH_TR or node in self._settled or str(self._file) in _NOT_FOR_PERSONS:
            return False
        return bool(_SENTENCE.fullmatch(words.strip()))

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name.startswith("logger."):
            return
        last = name.rpartition(".")[2]
        if context := self._tr_of.get(name) or self._owner(name):
            self._take(node, context, node.args[:1], plural=len(node.args) > 2)
        elif name in self._wrappers:
            self._take(node, self._wrappers[name], node.args[:1])
        elif _is_translate(node.func) or (name == "tr" and len(node.args) > 1):
            self._take_translate(node)
        elif last == "tr":
            self._trouble(node, "the class whose text this is cannot be seen: use translate()")
        elif name == "said":
            self._take(node, SAID, node.args[:1])
        elif last.endswith("Error") and self._room != "cli":
            words = [each.value for each in node.keywords if each.arg in _WORDS_OF_AN_ERROR]
            if last not in _OTHER_ERRORS:
                self._take_words([*node.args[:3], *words])
        self.generic_visit(node)

    def _owner(self, name: str) -> str:
        """The class that an object's tr() belongs to: that of self, or of an argument, as it is annotated."""
        owner, _, method = name.rpartition(".")
        if method != "tr":
            return ""
        return self._classes[-1] if owner == "self" and self._classes else self._kinds.get(owner, "")

    def _take_translate(self, node: ast.Call) -> None:
        match node.args:
            case [ast.Constant(str(context)), text, *more]:
                self._take(node, context, [text], plural=len(more) > 1)
            case _:
                self._trouble(node, "translate() without a literal context")

    def _take(self, node: ast.Call, context: str, texts: list[ast.expr], plural: bool = False) -> None:
        for text in (choice for each in texts for choice in _choices(each)):
            self._settled.add(text)
            match text:
                case ast.Constant(str(words)):
                    self._found.add(context, words, self._place(text), plural)
                case _:
                    self._trouble(node, "not a literal")

    def _take_words(self, words: list[ast.expr]) -> None:
        """The words of an error, of which names are made elsewhere; a sentence made here is to be a said() one."""
        for text in (choice for each in words for choice in _choices(each)):
            self._settled.add(text)
            match text:
                case ast.Constant(str(literal)):
                    self._found.add(SAID, literal, self._place(text))
                case ast.JoinedStr() | ast.BinOp():
                    self._trouble(text, "a sentence of an error that is put together: use said()")

    def _place(self, node: ast.expr) -> str:
        return f"{self._file}:{node.lineno}"

    def _trouble(self, node: ast.expr, why: str) -> None:
        self._found.problems.append(f"{self._place(node)}: {why}: {ast.unparse(node)[:80]}")


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    """The texts that an expression may be."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node


_SENTENCE = re.compile(r"[A-Z“\"{]?[^\n]*[a-z}”\"),] [^\n]*[\w})”\"]\.", re.DOTALL)
_ROOMS_WITH_TR = {"ui", "cli", "markup"}
_NOT_FOR_PERSONS = {
    "synthia_desktop/core/catalog.py",
    "synthia_desktop/core/context.py",
    "synthia_desktop/core/enclosing.py",
    "synthia_desktop/core/formats.py",
    "synthia_desktop/core/parts.py",
    "synthia_desktop/core/presets.py",
    "synthia_desktop/core/titles.py",
    "synthia_desktop/engine/summary.py",
    "synthia_desktop/planner/models.py",
    "synthia_desktop/planner/report.py",
}
"""Their sentences are for models, the command line, licences, or for those who broke the program's own files."""
_OTHER_ERRORS = {
    "ValueError", "TypeError", "KeyError", "OSError", "RuntimeError", "FileNotFoundError", "TimeoutError", "EOFError",
    "ConnectionError", "BrokenPipeError", "NotImplementedError", "PermissionError", "IndexError", "UnicodeDecodeError",
    "AssertionError", "AttributeError", "MemoryError", "LookupError", "ImportError",
}  # fmt: skip
"""Python's own, whose words are for programmers."""
