"""The picker offers what can be opened now, each file once, with its quant as a tag."""

from pathlib import Path

import pytest

from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.model_choices import model_choices, name_and_tag


@pytest.mark.parametrize(
    ("file", "name", "tag"),
    [
        ("synthia-7b-v3.0.Q4_K_M.gguf", "synthia-7b-v3.0", "Q4_K_M"),
        ("Qwen3-4B-IQ2_XXS.gguf", "Qwen3-4B", "IQ2_XXS"),
        ("model-f16.gguf", "model", "F16"),
        ("Q8_0.gguf", "Q8_0", ""),
        ("plain.gguf", "plain", ""),
    ],
)
def test_the_quant_is_taken_out_of_the_name(file: str, name: str, tag: str) -> None:
    assert name_and_tag(f"/models/{file}") == (name, tag)


def test_recent_files_then_the_folder_then_the_demo_without_what_is_gone(app_paths: AppPaths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "b.Q8_0.gguf"
    elsewhere.write_bytes(b"1" * 2_000_000)
    inside = app_paths.models_dir / "sub" / "a.gguf"
    inside.parent.mkdir()
    inside.write_bytes(b"2")
    found = model_choices(app_paths, (str(elsewhere), str(tmp_path / "gone.gguf"), str(inside)), str(inside))
    assert [(c.name, c.tag, c.current, c.is_demo) for c in found] == [
        ("b", "Q8_0", False, False),
        ("a", "", True, False),
        ("Synthia Demo", "", False, True),
    ]
