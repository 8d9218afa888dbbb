"""Where everything lives on this computer: settings, data, models, logs, cache, and the program's own resources."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "synthia-desktop"


@dataclass(frozen=True)
class AppPaths:
    """The folders of one data folder. Only the folder that data_dir names is written by one program at a time."""

    settings_dir: Path
    data_dir: Path
    models_dir: Path
    logs_dir: Path
    cache_dir: Path

    @classmethod
    def default(cls) -> AppPaths:
        """The platform's own places."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        data = Path(dirs.user_data_dir)
        return cls(
            Path(dirs.user_config_dir), data, data / "models", Path(dirs.user_log_dir), Path(dirs.user_cache_dir)
        )

    @classmethod
    def under(cls, folder: Path) -> AppPaths:
        """Everything below one folder, for --data-dir, tests and the smoke test."""
        folder = folder.expanduser().absolute()
        return cls(folder / "settings", folder, folder / "models", folder / "logs", folder / "cache")

    @property
    def settings_file(self) -> Path:
        return self.settings_dir / "settings.json"

    @property
    def presets_file(self) -> Path:
        """The person's own presets."""
        return self.settings_dir / "presets.json"

    @property
    def database_file(self) -> Path:
        return self.data_dir / "synthia.db"

    @property
    def states_dir(self) -> Path:
        """What was read of chats that were left."""
        return self.cache_dir / "states"

    @property
    def states_key(self) -> Path:
        """What the files in states_dir are signed with."""
        return self.data_dir / "states.key"

    @property
    def engine_log(self) -> Path:
        """llama.cpp's own log of the newest engine process."""
        return self.logs_dir / "engine.log"

    @property
    def planner_log(self) -> Path:
        """llama.cpp's own log of the planner's newest engine process."""
        return self.logs_dir / "planner.log"

    @property
    def program_log(self) -> Path:
        return self.logs_dir / "synthia-desktop.log"

    def create(self) -> None:
        """Make the folders. Raises OSError where that is not allowed."""
        for folder in (self.settings_dir, self.data_dir, self.models_dir, self.logs_dir, self.cache_dir):
            folder.mkdir(parents=True, exist_ok=True)


def resources_dir() -> Path:
    """The program's resources: beside the package in a checkout, inside it when installed or frozen."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [package / "resources", package.parent / "resources"]
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The program's resources folder is missing: looked in {', '.join(map(str, candidates))}")


def translations_dir() -> Path:
    """The catalogues of the window's languages."""
    return resources_dir() / "translations"


def demo_model() -> Path:
    """The built-in demo model."""
    return resources_dir() / "demo" / "synthia-demo.gguf"


def release_key() -> bytes:
    """The file of the key that this build's updates are signed with; empty where the build has none."""
    return _small_resource("release-key.pub")


def release_feed() -> str:
    """The address of the release feed that this build came with; "" where it came with none."""
    return _small_resource("release-feed").decode("utf-8", "replace").strip()


def _small_resource(name: str) -> bytes:
    try:
        return (resources_dir() / name).read_bytes()
    except OSError:
        return b""
