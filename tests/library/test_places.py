"""The models of other programs are found where those keep them, and are never ours to change."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from synthia_desktop.core.errors import FolderError
from synthia_desktop.library.library import Library
from synthia_desktop.library.models import Source
from synthia_desktop.library.places import Place, ollama_folders, ollama_models, other_places
from synthia_desktop.library.verify import Verdict
from tests.library.conftest import MakeLibrary, put

MODEL = "application/vnd.ollama.image.model"


def ollama(root: Path, name: str, content: bytes, media: str = MODEL) -> Path:
    """A model as Ollama stores it; name: below its manifests folder."""
    digest = hashlib.sha256(content).hexdigest()
    layers = [{"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "0" * 64}]
    layers.append({"mediaType": media, "digest": f"sha256:{digest}"})
    put(root / "manifests" / name, json.dumps({"schemaVersion": 2, "layers": layers}).encode())
    return put(root / "blobs" / f"sha256-{digest}", content)


def hub_cache(root: Path, repo: str, name: str, content: bytes, commit: str = "c0ffee") -> Path:
    """A file as huggingface_hub caches it."""
    base = root / f"models--{repo.replace('/', '--')}"
    blob = put(base / "blobs" / hashlib.sha256(content).hexdigest(), content)
    link = base / "snapshots" / commit / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(Path(*[".."] * (len(Path(name).parts) + 1), "blobs", blob.name))
    return link


def test_lm_studio_in_its_three_places(home: Path, tmp_path: Path, make_library: MakeLibrary, content: bytes) -> None:
    put(home / ".lmstudio" / "models" / "org" / "a" / "a.gguf", content)
    put(home / ".cache" / "lm-studio" / "models" / "org" / "b" / "b.gguf", content)
    settings = {"downloadsFolder": str(tmp_path / "elsewhere")}
    put(home / ".lmstudio" / "settings.json", json.dumps(settings).encode())
    put(tmp_path / "elsewhere" / "org" / "c" / "c.gguf", content)
    found = make_library().scan()
    assert sorted(model.name for model in found) == ["a", "b", "c"]
    assert all((model.source, model.writable) == ("lm-studio", False) for model in found)


def test_gpt4all(home: Path, tmp_path: Path, make_library: MakeLibrary, content: bytes) -> None:
    put(home / ".local" / "share" / "nomic.ai" / "GPT4All" / "a.Q4_0.gguf", content)
    settings = f"[General]\nmodelPath={tmp_path / 'elsewhere'}\n"
    put(home / ".config" / "nomic.ai" / "GPT4All.ini", settings.encode())
    put(tmp_path / "elsewhere" / "b.gguf", content)
    found = [(model.name, model.source, model.writable) for model in make_library().scan()]
    assert found == [("a", "gpt4all", False), ("b", "gpt4all", False)]


def test_the_hub_cache_lists_each_blob_once_with_its_origin(
    home: Path, make_library: MakeLibrary, content: bytes
) -> None:
    root = home / ".cache" / "huggingface" / "hub"
    link = hub_cache(root, "org/x-GGUF", "x.Q4_K_M.gguf", content)
    hub_cache(root, "org/x-GGUF", "x.Q4_K_M.gguf", content, "later")
    library = make_library()
    (model,) = library.scan()
    assert (model.path, model.name, model.source, model.writable) == (link, "x", Source.HF_CACHE, False)
    assert model.record is not None
    assert (model.record.repo, model.record.commit) == ("org/x-GGUF", "c0ffee")
    assert library.verify(model).verdict is Verdict.MATCHES
    link.resolve().write_bytes(content[:-1] + b"x")
    assert library.verify(model).verdict is Verdict.DAMAGED


def test_ollama_by_its_manifests(home: Path, make_library: MakeLibrary, content: bytes) -> None:
    root = home / ".ollama" / "models"
    blob = ollama(root, "registry.ollama.ai/library/llama3/8b", content)
    ollama(root, "registry.ollama.ai/library/llama3/latest", content)
    ollama(root, "hf.co/org/x-GGUF/Q4_K_M", content + b"x")
    ollama(root, "registry.ollama.ai/me/adapter/1", b"other", "application/vnd.ollama.image.adapter")
    put(root / "manifests" / "registry.ollama.ai" / "library" / "broken" / "1", b"{")
    library = make_library()
    first, second = sorted(library.scan(), key=lambda model: model.name)
    assert (first.name, second.name) == ("hf.co/org/x-GGUF:Q4_K_M", "llama3:8b, llama3:latest")
    assert (second.path, second.source, second.quant, second.writable) == (blob, "ollama", "Q4_K_M", False)
    assert library.verify(second).verdict is Verdict.MATCHES
    assert [model.path for model in library.find("llama3:8b")] == [blob]


def test_a_digest_that_is_none_leads_nowhere(tmp_path: Path) -> None:
    manifest = {"layers": [{"mediaType": MODEL, "digest": "sha256:../../../secret"}, "x", None]}
    put(tmp_path / "manifests" / "a" / "b" / "c" / "d", json.dumps(manifest).encode())
    assert ollama_models(tmp_path) == []


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [("HF_HUB_CACHE", "/x", "/x"), ("HF_HOME", "/y", "/y/hub"), ("XDG_CACHE_HOME", "/z", "/z/huggingface/hub")],
)
def test_the_hub_caches_variables(home: Path, variable: str, value: str, expected: str) -> None:
    assert Place(Source.HF_CACHE, Path(expected)) in other_places(home, {variable: value})


def test_ollamas_variable(home: Path) -> None:
    assert ollama_folders(home, {"OLLAMA_MODELS": "/x"}) == [Path("/x")]


def test_other_programs_can_be_left_out(home: Path, models_dir: Path, tmp_path: Path, content: bytes) -> None:
    put(home / ".lmstudio" / "models" / "a.gguf", content)
    assert Library(models_dir, (), False, home, tmp_path / "cache.json", {}).scan() == ()


def test_what_is_linked_into_our_folder_is_listed_there_only(
    home: Path, models_dir: Path, make_library: MakeLibrary, content: bytes
) -> None:
    theirs = put(home / ".lmstudio" / "models" / "a.gguf", content)
    library = make_library()
    library.import_model(theirs, "link")
    (model,) = library.scan()
    assert (model.path, model.writable) == (models_dir / "a.gguf", True)
    library.settle(library.remove(model))
    assert theirs.read_bytes() == content


def test_nothing_of_another_program_is_deleted(home: Path, make_library: MakeLibrary, content: bytes) -> None:
    theirs = put(home / ".lmstudio" / "models" / "a.gguf", content)
    library = make_library()
    (model,) = library.scan()
    with pytest.raises(FolderError, match="belongs to another program"):
        library.remove(model)
    assert theirs.exists()
    shutil.rmtree(home / ".lmstudio")
    assert library.scan() == ()
