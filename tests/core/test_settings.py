"""Settings survive: a broken file is kept aside, a bad value costs only itself, a crash leaves old or new."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.records import from_json
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import ModelSettings, Settings, StateSettings, load_settings, save_settings

CHANGED = Settings(
    theme="dark",
    text_scale=1.25,
    last_model="/models/\udcff é.gguf",
    recent_models=("/a", "/b"),
    models={
        "/a": ModelSettings(LoadParams(12, tensor_split=(1.0, 3.0), kv_type=KvType.Q8_0), "chatml"),
        "/b": ModelSettings(sampling=SamplingParams(top_k=3), sampling_preset="own", system_prompt="Be brief."),
    },
    sampling=SamplingParams(temperature=0.0, seed=7),
    splitter_sizes=(200, 600),
    minimum_context=4096,
    context_policy="summarise",
    states=StateSettings(keep=False, budget_gb=8, max_days=7),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def write(file: Path, data: Any) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return file


def test_no_file_gives_the_defaults_silently(file: Path) -> None:
    assert load_settings(file) == (Settings(), None)


def test_settings_come_back_as_they_were(file: Path) -> None:
    save_settings(file, CHANGED)
    assert load_settings(file) == (CHANGED, None)
    assert json.loads(file.read_text())["version"] == 1
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"x"', "\0\0\0\0", "[" * 100_000, "9" * 10_000])
def test_a_broken_file_is_kept_aside(file: Path, content: str) -> None:
    settings, sentence = load_settings(write(file, content))
    assert settings == Settings()
    (kept,) = file.parent.iterdir()
    assert kept.name.startswith("settings.broken-")
    assert kept.read_text() == content
    assert sentence
    assert str(kept) in sentence


def test_a_file_that_is_no_text_is_kept_aside(file: Path) -> None:
    write(file, "").write_bytes(b"\xff\xfe\x00")
    assert load_settings(file)[0] == Settings()
    assert not file.exists()


def test_bad_values_are_named_and_the_rest_is_used(file: Path) -> None:
    data = {
        "version": 1,
        "theme": "pink",
        "language": "tlh",
        "text_scale": 9,
        "enter_sends": False,
        "sampling": {"top_k": -1, "top_p": 0.5},
    }
    settings, sentence = load_settings(write(file, data))
    assert settings == Settings(enter_sends=False, sampling=SamplingParams(top_p=0.5))
    assert sentence
    assert sentence.endswith("defaults: theme, text_scale, sampling.top_k, language.")
    assert file.exists()


def test_a_newer_version_is_used_and_kept(file: Path) -> None:
    data = {"version": 2, "theme": "dark", "wings": True}
    settings, sentence = load_settings(write(file, data))
    assert settings == Settings(theme="dark")
    assert sentence
    assert "newer version" in sentence
    save_settings(file, settings)
    assert json.loads((file.parent / "settings.version-2.json").read_text()) == data
    assert load_settings(file) == (settings, None)


def test_a_file_with_a_byte_order_mark_is_read(file: Path) -> None:
    write(file, "").write_bytes(b"\xef\xbb\xbf" + b'{"version": 1, "theme": "light"}')
    assert load_settings(file) == (Settings(theme="light"), None)


def test_a_write_that_fails_keeps_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(file, CHANGED)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError, match="No space left"):
        save_settings(file, Settings())
    assert load_settings(file) == (CHANGED, None)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_linked_settings_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = write(tmp_path / "elsewhere" / "real.json", {})
    file.parent.mkdir()
    file.symlink_to(target)
    save_settings(file, CHANGED)
    assert file.is_symlink()
    assert load_settings(target) == (CHANGED, None)


def test_recent_models_are_newest_first_and_few() -> None:
    settings = Settings()
    for number in [*range(14), 5]:
        settings = settings.with_recent(f"/{number}")
    assert settings.recent_models == tuple(f"/{number}" for number in (5, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2))
    assert settings.last_model == "/5"


def test_a_model_without_settings_has_the_defaults() -> None:
    settings = Settings().with_model("/a", ModelSettings(prompt_format="phi"))
    assert (settings.model("/a").prompt_format, settings.model("/b")) == ("phi", ModelSettings())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from(list(Settings.__dataclass_fields__))


@given(st.dictionaries(FIELDS, JSON))
def test_no_json_breaks_the_settings(data: dict[str, Any]) -> None:
    assert isinstance(from_json(Settings(), data, []), Settings)


def test_a_model_answers_with_its_own_settings_or_else_with_the_general_ones() -> None:
    general = Settings(sampling=SamplingParams(top_k=1), sampling_preset="precise", system_prompt="All.")
    own = ModelSettings(sampling=SamplingParams(top_k=2), sampling_preset="", system_prompt="")
    settings = general.with_model("/own", own)
    assert settings.sampling_for("/own") == (SamplingParams(top_k=2), "")
    assert settings.sampling_for("/other") == (SamplingParams(top_k=1), "precise")
    assert (settings.system_for("/own"), settings.system_for("/other")) == ("", "All.")


@pytest.mark.parametrize("tokens", [0, 255, 1_000_001, -1, 2048.5, "2048", None])
def test_a_minimum_context_that_cannot_be_is_back_at_its_default(file: Path, tokens: object) -> None:
    settings, sentence = load_settings(write(file, {"version": 1, "minimum_context": tokens, "theme": "dark"}))
    assert (settings.minimum_context, settings.theme) == (2048, "dark")
    assert sentence is not None
    assert "minimum_context" in sentence


@pytest.mark.parametrize(("before", "wanted"), [(True, "reduced"), (False, "system")])
def test_less_motion_is_kept_from_when_it_was_yes_or_no(tmp_path: Path, before: bool, wanted: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"version": 1, "reduced_motion": before}), encoding="utf-8")
    settings, trouble = load_settings(file)
    assert (settings.motion, trouble) == (wanted, None)


def test_a_way_of_announcing_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="announcements"):
        Settings(announcements="loud")  # type: ignore[arg-type]
