"""The models on this computer in the terminal: list, import, verify, remove."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from synthia_desktop.cli.models import choose, library_of
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json
from synthia_desktop.cli.progress import progress_line
from synthia_desktop.core.errors import ModelFileError, SynthiaError
from synthia_desktop.core.records import to_json
from synthia_desktop.library.library import Library
from synthia_desktop.library.models import LocalModel, Stopped
from synthia_desktop.library.verify import Verdict

Facts = dict[str, object]


def models(options: Options) -> int:
    """Do what was asked for with each model; returns the exit code. Raises SynthiaError, KeyboardInterrupt."""
    library = library_of(options.paths)
    if options.action == "list":
        return _list(library, options)
    act = {"import": _import, "verify": _verify, "remove": _remove}[options.action]
    results, failed = _each(options, lambda name: act(library, name, options))
    if options.json:
        print_json({"models": results})
    return 1 if failed else 0


def model_facts(model: LocalModel) -> Facts:
    """A model as JSON has it: paths as texts, the chat template only as whether there is one."""
    facts = to_json(model.facts)
    if model.facts is not None:
        facts["chat_template"] = bool(model.facts.chat_template)
    return {
        "name": model.name,
        "quant": model.quant,
        "path": str(model.path),
        "files": [str(file) for file in model.files],
        "size_bytes": model.size,
        "source": model.source.value,
        "writable": model.writable,
        "joinable": model.joinable,
        "problem": str(model.problem) if model.problem else None,
        "facts": facts,
        "record": to_json(model.record),
    }


def _list(library: Library, options: Options) -> int:
    found = library.scan()
    if options.json:
        print_json({"models": [model_facts(model) for model in found]})
        return 0
    width = min(48, max((len(model.name) for model in found), default=0))
    for model in found:
        state = "parts, can be joined" if model.joinable else model.problem.title if model.problem else ""
        words = [f"{model.name:{width}}", f"{model.quant:8}", f"{file_size(model.size):>10}", model.source.value]
        print("  ".join([*words, *([state] if state else []), str(model.path)]))
    if not found:
        print(f"There are no models yet. New ones go to {library.models_dir}.", file=sys.stderr)
    return 0


def _each(options: Options, act: Callable[[str], tuple[Facts, bool]]) -> tuple[list[Facts], bool]:
    """Do it with every name, the others too where one fails; gives the results and whether any failed."""
    results: list[Facts] = []
    failed = False
    for name in options.words:
        try:
            result, well = act(name)
            results.append(result)
            failed = failed or not well
        except Stopped:
            raise KeyboardInterrupt from None
        except SynthiaError as error:
            print(f"synthia-desktop: {error}", file=sys.stderr)
            results.append({"name": name, "error": str(error)})
            failed = True
    return results, failed


def _import(library: Library, name: str, options: Options) -> tuple[Facts, bool]:
    with progress_line(f"Importing {Path(name).name}", options.json) as line:
        made = library.import_model(Path(name), options.how, line.report, line.stopped)
    if not options.json:
        print(made)
    return {"name": name, "path": str(made)}, True


def _verify(library: Library, name: str, options: Options) -> tuple[Facts, bool]:
    model = choose(name, library)
    with progress_line(f"Verifying {model.name}", options.json) as line:
        result = library.verify(model, line.report, line.stopped)
    if not options.json:
        print(f"{model.path}: {result.message}")
    facts: Facts = {"name": name, "path": str(model.path), "verdict": result.verdict.value, "message": result.message}
    return {**facts, "hashes": dict(result.hashes)}, result.verdict is not Verdict.DAMAGED


def _remove(library: Library, name: str, options: Options) -> tuple[Facts, bool]:
    model = choose(name, library)
    removed = library.remove(model)
    try:
        library.settle(removed, options.permanently)
    except SynthiaError as error:
        library.undo(removed)
        hint = "Say --permanently to delete it for good. It is where it was."
        raise ModelFileError("The model was not removed", error.message, hint) from error
    if not options.json:
        print(f"Removed {model.path} ({file_size(model.size)}).")
    return {"name": name, "path": str(model.path), "size_bytes": model.size}, True
