"""The picker offers what can be opened now, each file once."""

from pathlib import Path

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.library.models import LocalModel, Source
from synthia_desktop.ui.model_choices import model_choices


def test_recent_ones_then_the_library_then_the_demo_without_what_cannot_be_opened(tmp_path: Path) -> None:
    elsewhere = tmp_path / "b.Q8_0.gguf"
    elsewhere.write_bytes(b"1" * 2_000_000)

    def local(name: str, problem: SynthiaError | None = None) -> LocalModel:
        path = tmp_path / f"{name}.gguf"
        return LocalModel(path, (path,), name, "Q4_0", 5, Source.OLLAMA, writable=False, problem=problem)

    library = [local("first"), local("broken", SynthiaError("It is broken", "")), local("second")]
    second = str(tmp_path / "second.gguf")
    found = model_choices(library, (str(elsewhere), str(tmp_path / "gone.gguf"), second), second)
    assert [(c.name, c.tag, c.current, c.is_demo) for c in found] == [
        ("b", "Q8_0", False, False),
        ("second", "Q4_0", True, False),
        ("first", "Q4_0", False, False),
        ("Synthia Demo", "", False, True),
    ]
