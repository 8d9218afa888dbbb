"""The list of parts survives being written, and says of this environment what its packages say of themselves."""

from pathlib import Path

from synthia_desktop.core.parts import FILE_NAME, Part, installed_parts, own_parts, read_parts, to_json, to_text
from synthia_desktop.paths import resources_dir

MIT = Part("one", "1.0", "MIT", "python", "https://one.example", "Do what you want.", files=("one.so",))
SAME = Part("two", "", "MIT", "library", text="Do what you want.", note="Changed.")


def test_what_was_written_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(to_json([MIT, SAME]))
    assert read_parts(tmp_path) == (MIT, SAME)
    assert to_json([MIT, SAME]) == to_json(read_parts(tmp_path))
    assert to_json([MIT, SAME]).count(b"Do what you want") == 1


def test_for_people_a_shared_text_stands_once() -> None:
    text = to_text([MIT, SAME])
    assert text.count("Do what you want.") == 1
    assert "The text is the same as that of one 1.0." in text
    assert "Changed." in text


def test_this_environment_is_listed_with_licences() -> None:
    parts = {part.name: part for part in installed_parts()}
    assert parts["urllib3"].licence == "MIT"
    assert "Permission is hereby granted" in parts["urllib3"].text
    assert parts["urllib3"].address.startswith("https://")
    assert "synthia-desktop" not in parts


def test_the_programs_own_assets_have_their_texts() -> None:
    parts = own_parts(resources_dir())
    assert [part.name for part in parts] == ["Synthia Desktop", "Inter", "JetBrains Mono", "Lucide"]
    assert all(len(part.text) > 500 for part in parts)


def test_a_list_that_nobody_wants_any_more_is_not_finished() -> None:
    left = iter([True, True, False])
    assert len(installed_parts(lambda: next(left))) <= 2
