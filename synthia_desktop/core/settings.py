"""What the person set, in one JSON file that is replaced as a whole and survives being broken."""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, cast, get_args

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import said
from synthia_desktop.core.sampling import SamplingParams

VERSION = 1
MAX_RECENT = 12
MAX_BYTES = 8 << 20
MIN_TEXT_SCALE, MAX_TEXT_SCALE = 0.8, 2.0
Motion = Literal["system", "reduced", "full"]
Contrast = Literal["system", "more", "usual"]
Announcements = Literal["sentences", "end", "off"]
THEMES = ("system", "light", "dark")
LANGUAGES = ("en", "de", "fr", "es", "zh_CN", "ja")


@dataclass(frozen=True)
class ModelSettings:
    """What is remembered for one model file. prompt_format: an id of core.prompt, "auto" = by the model.

    sampling and system_prompt: None = the general ones.
    """

    load: LoadParams = field(default_factory=LoadParams)
    prompt_format: str = "auto"
    sampling: SamplingParams | None = None
    sampling_preset: str = ""
    system_prompt: str | None = None
    system_preset: str = ""


@dataclass(frozen=True)
class UpdateSettings:
    """feed: the address of the release feed, "" = the one that the build came with. background: look once a day.

    last_looked: when that was done, in seconds since 1970. passed_over: a version that is not told of again.
    """

    feed: str = ""
    background: bool = False
    last_looked: int = 0
    passed_over: str = ""


@dataclass(frozen=True)
class StateSettings:
    """What is kept on the disk of chats that were left, so that they go on at once. budget_gb: decimal gigabytes.

    max_days: since a chat's state was used last. Raises ValueError for a value out of range.
    """

    keep: bool = True
    budget_gb: int = 4
    max_days: int = 30

    def __post_init__(self) -> None:
        if not 1 <= self.budget_gb <= 10_000:
            raise ValueError(f"budget_gb must be between 1 and 10000, not {self.budget_gb!r}")
        if not 1 <= self.max_days <= 3650:
            raise ValueError(f"max_days must be between 1 and 3650, not {self.max_days!r}")


@dataclass(frozen=True)
class DesktopSettings:
    """What the program does on the desktop beside its window. notify: tell of what ended while one is elsewhere.

    notify_text: with the answer's first words. tray: an icon is always there. close_to_tray: with it, closing the
    window does not end the program. told_of_tray: that was said once.
    """

    notify: bool = True
    notify_text: bool = False
    tray: bool = False
    close_to_tray: bool = False
    told_of_tray: bool = False


@dataclass(frozen=True)
class SpellingSettings:
    """on: misspelled words are marked while writing. language: of an installed dictionary, "" = the system's."""

    on: bool = True
    language: str = ""


@dataclass(frozen=True)
class Settings:
    """Everything the person can set, and where they left the window. Raises ValueError for a value out of range.

    last_model, recent_models and the keys of models: absolute paths; recent ones newest first.
    sampling_preset, system_preset: ids of core.presets; "" = the values were changed by hand.
    idle_unload_minutes: 0 = never. window_geometry: Qt's, in base64. splitter_sizes: logical pixels.
    models_folder: where downloads go, "" = the data folder's own. library_folders: further folders with models.
    other_programs: also list the models of other programs on this computer. default_model: opened at the start
    instead of the last one, "" = the last one. accepted_licences: ids that the person accepted.
    minimum_context: tokens; an automatic context is not shortened below it to make a model fit.
    context_policy: what new chats do when their context is full. model_titles: the model gives new chats their titles.
    motion: whether anything slides or turns: as the system says, not, or yes. contrast: whether faint colours are left
    out: as the system says, yes, or not. announcements: what a screen reader hears
    of an answer that is being written: each sentence, its beginning and end, or nothing.
    turns_file: to which each finished turn is appended as the model cards' loop does, "" = none.
    language: of the window, one of LANGUAGES, "system" = the system's.
    """

    theme: str = "system"
    text_scale: float = 1.0
    motion: Motion = "system"
    contrast: Contrast = "system"
    announcements: Announcements = "sentences"
    last_model: str | None = None
    last_conversation: str = ""
    recent_models: tuple[str, ...] = ()
    models: dict[str, ModelSettings] = field(default_factory=dict[str, ModelSettings])
    sampling: SamplingParams = field(default_factory=SamplingParams)
    sampling_preset: str = "card_reference"
    system_prompt: str = ""
    system_preset: str = "none"
    idle_unload_minutes: int = 30
    enter_sends: bool = True
    window_geometry: str = ""
    splitter_sizes: tuple[int, ...] = ()
    list_pane_visible: bool = True
    welcome_done: bool = False
    network: NetworkSettings = field(default_factory=NetworkSettings)
    models_folder: str = ""
    library_folders: tuple[str, ...] = ()
    other_programs: bool = True
    default_model: str = ""
    accepted_licences: tuple[str, ...] = ()
    minimum_context: int = 2048
    updates: UpdateSettings = field(default_factory=UpdateSettings)
    context_policy: ContextPolicy = "roll"
    states: StateSettings = field(default_factory=StateSettings)
    model_titles: bool = True
    turns_file: str = ""
    desktop: DesktopSettings = field(default_factory=DesktopSettings)
    spelling: SpellingSettings = field(default_factory=SpellingSettings)
    language: str = "system"

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise ValueError(f"theme must be one of {', '.join(THEMES)}, not {self.theme!r}")
        if self.language not in ("system", *LANGUAGES):
            raise ValueError(f"language must be system or one of {', '.join(LANGUAGES)}, not {self.language!r}")
        if self.context_policy not in get_args(ContextPolicy):
            raise ValueError(f"context_policy must be one of {get_args(ContextPolicy)}, not {self.context_policy!r}")
        if self.motion not in get_args(Motion) or self.announcements not in get_args(Announcements):
            raise ValueError(f"motion and announcements cannot be {self.motion!r} and {self.announcements!r}")
        if self.contrast not in get_args(Contrast):
            raise ValueError(f"contrast must be one of {get_args(Contrast)}, not {self.contrast!r}")
        if not MIN_TEXT_SCALE <= self.text_scale <= MAX_TEXT_SCALE:
            raise ValueError(f"text_scale must be between 0.8 and 2.0, not {self.text_scale!r}")
        if not 0 <= self.idle_unload_minutes <= 24 * 60:
            raise ValueError(f"idle_unload_minutes must be between 0 and 1440, not {self.idle_unload_minutes!r}")
        if not 256 <= self.minimum_context <= 1_000_000:
            raise ValueError(f"minimum_context must be between 256 and 1000000, not {self.minimum_context!r}")
        if len(self.recent_models) > MAX_RECENT:
            raise ValueError(f"recent_models holds {len(self.recent_models)} paths, at most {MAX_RECENT} are allowed")

    def model(self, path: str) -> ModelSettings:
        """What is remembered for a model file, or the defaults."""
        return self.models.get(path, ModelSettings())

    def sampling_for(self, path: str) -> tuple[SamplingParams, str]:
        """The sampling that a model answers with, and the id of its preset."""
        own = self.model(path)
        return (self.sampling, self.sampling_preset) if own.sampling is None else (own.sampling, own.sampling_preset)

    def system_for(self, path: str) -> str:
        """The system prompt that a new chat with a model begins with."""
        own = self.model(path).system_prompt
        return self.system_prompt if own is None else own

    def system_preset_for(self, path: str) -> str:
        """The id of the preset that this system prompt came from, "" = from none."""
        own = self.model(path)
        return self.system_preset if own.system_prompt is None else own.system_preset

    def with_model(self, path: str, model: ModelSettings) -> Settings:
        return replace(self, models={**self.models, path: model})

    def with_recent(self, path: str) -> Settings:
        """With path as the last model and first among the recent ones."""
        others = tuple(other for other in self.recent_models if other != path)
        return replace(self, last_model=path, recent_models=(path, *others)[:MAX_RECENT])


def load_settings(file: Path) -> tuple[Settings, str | None]:
    """The settings in a file, and a sentence for the person where not all of it could be used.

    A missing file gives the defaults. A broken one is moved aside first; one from a newer version is copied aside.
    """
    try:
        data = _read(file)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), said(
            "The settings could not be read ({reason}). The defaults are used.", reason=error.strerror
        )
    except (ValueError, RecursionError):
        kept = _beside(file, f"broken-{time.strftime('%Y%m%d-%H%M%S')}")
        with contextlib.suppress(OSError):
            file.replace(kept)
            return Settings(), said(
                "The settings file was broken. It is kept as {kept}, and the defaults are used.", kept=kept
            )
        return Settings(), said("The settings file is broken. The defaults are used.")
    if data.get("reduced_motion") is True:
        # What the field "motion" was before it could also be as the system says.
        data.setdefault("motion", "reduced")
    problems: list[str] = []
    settings = from_json(Settings(), data, problems)
    return settings, _newer(file, data.get("version")) or _sentence(problems)


def save_settings(file: Path, settings: Settings) -> None:
    """Replace the file as a whole: after a crash it is the old one or the new one. Raises StorageError."""
    text = json.dumps({"version": VERSION, **cast("Mapping[str, Any]", to_json(settings))}, indent=2) + "\n"
    try:
        replace_file(file.resolve(), text.encode("ascii"))
    except OSError as error:
        message = said(
            "Writing {file} failed: {reason}. The settings on the disk are the ones from before.",
            file=file,
            reason=error.strerror,
        )
        raise StorageError("The settings were not saved", message, "Check that the disk has room.") from error


def _read(file: Path) -> dict[str, Any]:
    """Raises OSError, ValueError, RecursionError."""
    with file.open("rb") as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise ValueError("too large for a settings file")
    data = json.loads(content.decode("utf-8-sig"))
    if isinstance(data, dict):
        return cast("dict[str, Any]", data)
    raise ValueError("no JSON object")


def _newer(file: Path, version: object) -> str | None:
    """Copies a newer version's file aside, because saving would drop what this version does not know."""
    if not isinstance(version, int) or version <= VERSION:
        return None
    kept = _beside(file, f"version-{version}")
    with contextlib.suppress(OSError):
        shutil.copy2(file, kept)
    return said(
        "The settings come from a newer version of Synthia. What this version knows is used; {kept} keeps the rest.",
        kept=kept,
    )


def _sentence(problems: list[str]) -> str | None:
    if not problems:
        return None
    names = ", ".join(problems[:5])
    if len(problems) > 5:
        names = said("{names} and {more} more", names=names, more=len(problems) - 5)
    return said("Some settings had values that cannot be used and are back at their defaults: {names}.", names=names)


def _beside(file: Path, mark: str) -> Path:
    return file.with_name(f"{file.stem}.{mark}{file.suffix}")
