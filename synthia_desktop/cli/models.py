"""Which file is meant by the model that somebody names on the command line."""

from __future__ import annotations

from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.settings import load_settings
from synthia_desktop.core.split import shard_stem
from synthia_desktop.library.library import Library
from synthia_desktop.library.models import LocalModel
from synthia_desktop.paths import AppPaths, demo_model

DEMO = "demo"
MOST_NAMES = 50


def library_of(paths: AppPaths) -> Library:
    """The library that the settings describe."""
    settings, _ = load_settings(paths.settings_file)
    models_dir = Path(settings.models_folder) if settings.models_folder else paths.models_dir
    folders = [Path(folder) for folder in settings.library_folders]
    return Library(models_dir, folders, settings.other_programs, Path.home(), paths.cache_dir / "library.json")


def find_model(name: str, paths: AppPaths) -> Path:
    """A path, "demo", or a model of the library by its name. Raises ModelFileError."""
    if name == DEMO:
        return demo_model()
    if Path(name).is_file():
        return Path(name).absolute()
    return _by_name(name, library_of(paths)).path


def choose(name: str, library: Library) -> LocalModel:
    """The model at a path, or the one of this name. Raises ModelFileError."""
    path = Path(name)
    if path.is_file():
        model = library.model_at(path)
        if model is None:
            message = f"{path} is not named as a model file is."
            raise ModelFileError("This is no model", message, "Name a .gguf file or the first part of one.")
        return model
    return _by_name(name, library)


def _by_name(name: str, library: Library) -> LocalModel:
    found = library.find(name)
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(str(model.path) for model in found)
        raise ModelFileError("Several models have this name", f"{name!r} may be {places}.", "Name one by its path.")
    known = [shard_stem(model.path.name) for model in library.scan()]
    names = ", ".join([DEMO, *known[:MOST_NAMES], *(["…"] if len(known) > MOST_NAMES else [])])
    raise ModelFileError(
        "There is no such model",
        f"{name!r} is neither a file nor a model of the library, whose main folder is {library.models_dir}.",
        f"Name a GGUF file by its path, or one of these: {names}.",
    )
