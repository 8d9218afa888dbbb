"""Where other programs on this computer keep their models, so that nobody has to download one twice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

from synthia_desktop.library.models import Source

SYSTEM_OLLAMA = Path("/usr/share/ollama/.ollama/models")
_MODEL_LAYER = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"^sha256[:-]([0-9a-f]{64})$")
_MAX_BYTES = 1 << 20
_MOST_MANIFESTS = 10_000


class Place(NamedTuple):
    """A folder to search for model files."""

    source: Source
    folder: Path


class OllamaModel(NamedTuple):
    """names: every "name:tag" of it. blob: the GGUF, which may be missing."""

    names: tuple[str, ...]
    blob: Path


def other_places(home: Path, environment: Mapping[str, str]) -> list[Place]:
    """The folders with plain model files, most of which do not exist. Nothing is raised for unreadable settings."""
    found = [Place(Source.LM_STUDIO, folder) for folder in _lm_studio(home)]
    found.append(Place(Source.HF_CACHE, _hf_cache(home, environment)))
    found += [Place(Source.GPT4ALL, folder) for folder in _gpt4all(home, environment)]
    return list(dict.fromkeys(found))


def ollama_folders(home: Path, environment: Mapping[str, str]) -> list[Path]:
    """Ollama's models folders: the person's own and, on Linux, that of the system's service."""
    own = environment.get("OLLAMA_MODELS")
    return [Path(own)] if own else [home / ".ollama" / "models", SYSTEM_OLLAMA]


def ollama_models(folder: Path) -> list[OllamaModel]:
    """The models that the manifests of an Ollama folder name; several names of one blob are one model."""
    names: dict[Path, list[str]] = {}
    for manifest in _manifests(folder / "manifests"):
        digest = _model_digest(manifest)
        if digest:
            blob = folder / "blobs" / f"sha256-{digest}"
            names.setdefault(blob, []).append(_ollama_name(manifest.relative_to(folder / "manifests").parts))
    return [OllamaModel(tuple(sorted(of)), blob) for blob, of in names.items()]


def _lm_studio(home: Path) -> Iterator[Path]:
    pointer = _text(home / ".lmstudio-home-pointer").strip()
    bases = [home / ".lmstudio", home / ".cache" / "lm-studio", *([Path(pointer)] if pointer else [])]
    for base in bases:
        yield base / "models"
        elsewhere = _object(_text(base / "settings.json")).get("downloadsFolder")
        if isinstance(elsewhere, str) and Path(elsewhere).is_absolute():
            yield Path(elsewhere)


def _hf_cache(home: Path, environment: Mapping[str, str]) -> Path:
    """As huggingface_hub's constants.py finds it."""
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if environment.get(name):
            return Path(environment[name])
    if environment.get("HF_HOME"):
        return Path(environment["HF_HOME"]) / "hub"
    cache = environment.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else home / ".cache") / "huggingface" / "hub"


def _gpt4all(home: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    """Linux, macOS, Windows; and the folder that its settings name."""
    data, local = environment.get("XDG_DATA_HOME"), environment.get("LOCALAPPDATA")
    bases = [
        Path(data) if data else home / ".local" / "share",
        home / "Library" / "Application Support",
        Path(local) if local else home / "AppData" / "Local",
    ]
    for base in bases:
        yield base / "nomic.ai" / "GPT4All"
    config = environment.get("XDG_CONFIG_HOME")
    settings = (Path(config) if config else home / ".config") / "nomic.ai" / "GPT4All.ini"
    named = re.search(r"^modelPath=(.+)$", _text(settings), re.MULTILINE)
    if named and Path(named[1].strip()).is_absolute():
        yield Path(named[1].strip())


def _manifests(folder: Path) -> Iterator[Path]:
    """registry/namespace/model/tag below the folder, in a fixed order; unreadable folders are passed over."""
    waiting, count = [(folder, 0)], 0
    while waiting:
        here, depth = waiting.pop()
        try:
            inside = sorted(here.iterdir())
        except OSError:
            continue
        for path in inside:
            count += 1
            if count > _MOST_MANIFESTS:
                return
            if depth == 3 and path.is_file():
                yield path
            elif depth < 3 and path.is_dir():
                waiting.append((path, depth + 1))


def _model_digest(manifest: Path) -> str:
    """The hex digest of the layer that is the GGUF; "" where there is none."""
    layers = _object(_text(manifest)).get("layers")
    for item in cast("list[Any]", layers) if isinstance(layers, list) else []:
        layer = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
        found = _DIGEST.match(str(layer.get("digest")))
        if layer.get("mediaType") == _MODEL_LAYER and found:
            return found[1]
    return ""


def _ollama_name(parts: tuple[str, ...]) -> str:
    """As "ollama list" shows it: its own registry and namespace are left out."""
    *path, tag = parts
    if path[0] == "registry.ollama.ai":
        path = path[1:]
        path = path[1:] if path[0] == "library" else path
    return f"{'/'.join(path)}:{tag}"


def _text(file: Path) -> str:
    """A small text file; "" where it is missing, unreadable or no text."""
    try:
        with file.open("rb") as stream:
            return stream.read(_MAX_BYTES).decode("utf-8-sig")
    except (OSError, ValueError):
        return ""


def _object(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
