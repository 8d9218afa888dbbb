"""A file of presets comes back as it was written; a bad one is refused in words, and nothing of it is taken."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.errors import PresetFileError, StorageError
from synthia_desktop.core.preset_book import LONGEST_TEXT, MOST_PRESETS, PresetBook, clean_name, clean_text
from synthia_desktop.core.preset_files import MAX_BYTES, import_presets, load_book, read_presets, save_book, written
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.sampling import SamplingParams

BOOK = PresetBook(
    (SystemPreset("a", "Würfel", "", "Zähle\n\tbis {{date}}."), SystemPreset("b", "B", "Of two words.", "")),
    (SamplingPreset("c", "Kalt", "", SamplingParams(temperature=0.1, seed=7, stop=("\n\n", "Frage:"))),),
)
NAMES = st.text(min_size=1).map(clean_name).filter(bool)


def ours(**fields: Any) -> bytes:
    return json.dumps({"format": "synthia-presets", "version": 1, **fields}).encode()


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "presets.json"
    save_book(file, BOOK)
    assert load_book(file) == (BOOK, None)
    assert import_presets(file) == BOOK


@given(st.lists(st.tuples(NAMES, st.text().map(clean_text)), max_size=5))
def test_any_names_and_texts_come_back(entries: list[tuple[str, str]]) -> None:
    book = PresetBook(tuple(SystemPreset(str(at), name, "", text) for at, (name, text) in enumerate(entries)))
    assert read_presets(written(book), "x") == book


def test_a_missing_file_is_an_empty_book(tmp_path: Path) -> None:
    assert load_book(tmp_path / "presets.json") == (PresetBook(), None)


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000, ours(version=2), ours(system=3)])
def test_a_broken_book_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "presets.json"
    file.write_bytes(content)
    book, told = load_book(file)
    assert book == PresetBook()
    (kept,) = tmp_path.iterdir()
    assert kept.name.startswith("presets.broken-")
    assert kept.read_bytes() == content
    assert told is not None
    assert str(kept) in told


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b" " * (MAX_BYTES + 1), "larger than 4 MB"),
        (b"GGUF\x03\x00", "no JSON"),
        (b'{"format": "synthia-pres', "cut short"),
        (b"9" * 5000, "no JSON"),
        (b"3", "no presets"),
        (b'{"name": "something"}', "no preset in a known format"),
        (ours(version=99), "version 99"),
        (ours(version="1"), "no version"),
        (ours(version=True), "no version"),
        (ours(system={}), "no list"),
        (ours(system=[3]), "number 1"),
        (ours(system=[{"id": "a", "name": "A", "text": 3}]), '"A".*text'),
        (ours(sampling=[{"id": "a", "name": "A", "params": {"temperature": 99}}]), '"A".*temperature'),
        (ours(sampling=[{"id": "a", "name": "A", "params": {"stop": [""]}}]), '"A".*stop'),
        (ours(system=[{"id": "a", "name": "\u202e"}]), "no name"),
        (ours(system=[{"id": "", "name": "A"}]), "no id"),
        (ours(system=[{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]), "number 2"),
        (ours(system=[{"id": "a", "name": "A", "text": "x" * (LONGEST_TEXT + 1)}]), "100,001 characters"),
        (ours(system=[{"id": str(at), "name": "A"} for at in range(MOST_PRESETS + 1)]), "501 presets"),
    ],
)
def test_a_bad_file_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "given.json"
    file.write_bytes(content)
    with pytest.raises(PresetFileError, match=words) as refused:
        import_presets(file)
    assert "unchanged" in refused.value.message
    assert refused.value.hint


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, tmp_path / "missing"):
        with pytest.raises(PresetFileError):
            import_presets(path)


def test_hostile_strings_are_taken_as_text() -> None:
    data = [{"id": "a", "name": "<b>x</b>\n\x07\u202etxt", "description": "d" * 999, "text": "a\x00b\x1b[2J{{date}}"}]
    (preset,) = read_presets(ours(system=data, unknown=1), "x").system
    assert preset == SystemPreset("a", "<b>x</b> txt", "d" * 300, "ab[2J{{date}}")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    with pytest.raises(StorageError, match="as it was before"):
        save_book(tmp_path / "in the way" / "presets.json", BOOK)


def foreign(data: dict[str, Any], name: str = "file") -> PresetBook:
    return read_presets(json.dumps(data).encode(), name)


def test_sillytavern_settings_are_read() -> None:
    data = {"temp": 1.25, "top_p": 1, "top_k": 40.0, "min_p": 0.1, "rep_pen": 1.05, "freq_pen": 0, "tfs": 1}
    data |= {"mirostat_mode": 0, "rep_pen_range": 0, "genamt": 350, "typical_p": 7, "samplers": ["dry"]}
    book = foreign(data, "Universal-Light")
    assert not book.system
    (preset,) = book.sampling
    assert preset.name == "Universal-Light"
    expected = SamplingParams(1.25, 40, 1.0, 0.1, repeat_penalty=1.05, repeat_last_n=0, max_tokens=350)
    assert preset.params == expected  # typical_p of 7 is out of range and stays off


def test_lm_studio_presets_are_read() -> None:
    fields = [
        {"key": "llm.prediction.temperature", "value": 0.3},
        {"key": "llm.prediction.topPSampling", "value": {"checked": True, "value": 0.9}},
        {"key": "llm.prediction.minPSampling", "value": {"checked": False, "value": 0.4}},
        {"key": "llm.prediction.topKSampling", "value": 20},
        {"key": "llm.prediction.stopStrings", "value": ["##"]},
        {"key": "llm.prediction.systemPrompt", "value": "Be brief."},
        {"key": "llm.prediction.structured", "value": {"type": "none"}},
        "no field",
    ]
    book = foreign({"identifier": "@local:x", "name": "Brief", "operation": {"fields": fields}, "load": {"fields": []}})
    assert [(preset.name, preset.text) for preset in book.system] == [("Brief", "Be brief.")]
    assert book.sampling[0].params == SamplingParams(0.3, 20, 0.9, stop=("##",))


def test_jan_assistants_are_read() -> None:
    data = {"id": "jan", "object": "assistant", "name": "Jan", "instructions": "Today is {{current_date}}."}
    book = foreign({**data, "parameters": {"temperature": 0.6, "top_k": 20, "stream": True}})
    assert book.system[0].text == "Today is {{date}}."
    assert book.sampling[0].params == SamplingParams(0.6, 20)
    assert not foreign(data).sampling


@pytest.mark.parametrize("operation", [3, {"fields": 3}, {"fields": [{"key": "llm.prediction.temperature"}]}, None])
def test_what_only_looks_like_a_foreign_preset_is_refused(operation: Any) -> None:
    with pytest.raises(PresetFileError, match="known format"):
        foreign({"operation": operation})
