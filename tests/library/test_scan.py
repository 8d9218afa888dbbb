"""Every model in the folders is listed once, the broken ones with their reason, and nothing else hurts."""

import os
from itertools import count
from pathlib import Path

import pytest

from synthia_desktop.core.provenance import FileHash, Provenance, save_provenance
from synthia_desktop.library.join import join
from synthia_desktop.library.models import LocalModel, Source, Stopped
from tests.core.test_gguf import write
from tests.library.conftest import MakeLibrary, pieces_of, put


def only(models: tuple[LocalModel, ...]) -> LocalModel:
    assert len(models) == 1, models
    return models[0]


def test_a_model_is_listed_with_what_its_header_says(make_library: MakeLibrary, models_dir: Path) -> None:
    folder = models_dir / "org" / "Synthia"
    folder.mkdir(parents=True)
    file = write(folder / "Synthia-7B-v1.3.Q5_K_M.gguf")
    model = only(make_library().scan())
    assert (model.path, model.files, model.size) == (file, (file,), file.stat().st_size)
    assert (model.name, model.quant, model.source, model.writable) == ("Synthia-7B-v1.3", "Q5_K_M", "synthia", True)
    assert model.problem is None
    facts = model.facts
    assert facts is not None
    assert (facts.architecture, facts.name, facts.quant, facts.layers) == ("llama", "Synthia 7B v1.3", "Q4_K_M", 32)
    assert (facts.context_length, facts.vocabulary, facts.chat_template) == (4096, 5000, "{{ messages }}")
    assert facts.parameters == 4 * 32 + 3 * 256


def test_several_folders_are_searched_and_none_twice(
    make_library: MakeLibrary, models_dir: Path, tmp_path: Path, content: bytes
) -> None:
    put(models_dir / "a.gguf", content)
    put(tmp_path / "other" / "b.gguf", content)
    library = make_library(tmp_path / "other", models_dir, tmp_path / "gone")
    assert [(m.path.name, m.source) for m in library.scan()] == [("a.gguf", "synthia"), ("b.gguf", "folder")]


def test_shards_are_one_model(make_library: MakeLibrary, models_dir: Path) -> None:
    files = tuple(write(models_dir / f"m.Q8_0-0000{n}-of-00003.gguf", (n - 1, 3)) for n in (1, 2, 3))
    model = only(make_library().scan())
    assert (model.path, model.files, model.name, model.quant) == (files[0], files, "m", "Q8_0")
    assert model.facts is not None
    assert model.facts.parameters == 3 * (4 * 32 + 3 * 256)
    assert (model.problem, model.size) == (None, 3 * files[0].stat().st_size)


def test_a_missing_shard_is_named(make_library: MakeLibrary, models_dir: Path) -> None:
    for n in (1, 3):
        write(models_dir / f"m-0000{n}-of-00003.gguf", (n - 1, 3))
    model = only(make_library().scan())
    assert "m-00002-of-00003.gguf" in str(model.problem)
    assert len(model.files) == 2


def test_shards_that_are_still_downloaded_are_not_there_yet(make_library: MakeLibrary, models_dir: Path) -> None:
    write(models_dir / "m-00001-of-00002.gguf", (0, 2))
    put(models_dir / "m-00002-of-00002.gguf.part", b"GG")
    put(models_dir / "other.gguf.part", b"GG")
    assert make_library().scan() == ()


def test_a_broken_shard_is_the_models_problem(make_library: MakeLibrary, models_dir: Path) -> None:
    write(models_dir / "m-00001-of-00002.gguf", (0, 2))
    second = write(models_dir / "m-00002-of-00002.gguf", (1, 2))
    os.truncate(second, second.stat().st_size - 100)
    assert "incomplete" in str(only(make_library().scan()).problem)


def test_pieces_are_one_entry_that_can_be_joined(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    files = pieces_of(models_dir, content, 90_000, 90_500)
    model = only(make_library().scan())
    assert (model.joinable, model.problem, model.files) == (True, None, tuple(files))
    assert (model.name, model.quant, model.size) == ("m", "Q4_K_M", len(content))
    assert model.facts is not None
    assert model.facts.layers == 32


def test_an_interrupted_join_is_one_entry_and_can_go_on(
    make_library: MakeLibrary, models_dir: Path, content: bytes
) -> None:
    files = pieces_of(models_dir, content, 90_000)
    calls = iter([False] * 3)
    with pytest.raises(Stopped):
        join(files[0], stopped=lambda: next(calls, True), chunk=4096)
    model = only(make_library().scan())
    assert (model.joinable, model.problem, model.size) == (True, None, len(content))
    assert make_library().join(model.path).read_bytes() == content


def test_pieces_that_are_too_few_cannot_be_joined(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    pieces_of(models_dir, content, 70_000, len(content) - 90)[2].unlink()
    model = only(make_library().scan())
    assert not model.joinable
    assert "incomplete" in str(model.problem)


def test_a_piece_alone_says_what_is_missing(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    pieces_of(models_dir, content, 70_000)[0].unlink()
    model = only(make_library().scan())
    assert not model.joinable
    assert "a piece of m.Q4_K_M.gguf is not" in str(model.problem)


@pytest.mark.parametrize(
    ("start", "words"),
    [(b"", "empty"), (b"<!doctype html>" + b" " * 600, "web page"), (b"GGUF\x03\0\0\0" + b"\xff" * 600, "damaged")],
)
def test_a_broken_file_has_its_problem_in_words(
    make_library: MakeLibrary, models_dir: Path, start: bytes, words: str
) -> None:
    put(models_dir / "x.gguf", start)
    model = only(make_library().scan())
    assert model.problem is not None
    assert words in str(model.problem)
    assert model.facts is None


def test_strange_folders_do_no_harm(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    put(models_dir / "deep" / "model.gguf", content)
    (models_dir / "deep" / "loop").symlink_to(models_dir)
    (models_dir / "self").symlink_to("self")
    (models_dir / "folder.gguf").mkdir()
    put(models_dir / ".hidden" / "x.gguf", content)
    put(models_dir / ".x.gguf", content)
    os.mkfifo(models_dir / "pipe.gguf")
    (models_dir / os.fsdecode(b"not utf-8 \xff.gguf")).write_bytes(content)
    found = [os.fsencode(model.path.name) for model in make_library().scan()]
    assert sorted(found) == [b"model.gguf", b"not utf-8 \xff.gguf"]
    assert len(make_library().scan()) == 2


def test_a_link_that_leads_nowhere_says_so(make_library: MakeLibrary, models_dir: Path, tmp_path: Path) -> None:
    (models_dir / "x.gguf").symlink_to(tmp_path / "gone.gguf")
    assert "gone.gguf, where there is no file" in str(only(make_library().scan()).problem)


def test_ten_thousand_other_files_are_passed_over(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    for number in range(10_000):
        (models_dir / f"{number}.txt").touch()
    put(models_dir / "m.gguf", content)
    assert only(make_library().scan()).name == "m"


def test_a_scan_can_be_stopped(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    for number in range(5):
        put(models_dir / str(number) / "m.gguf", content)
    asked, library = count(), make_library()
    found = library.scan(lambda: next(asked) >= 3)
    assert 0 < len(found) < 5
    assert set(found) < set(library.scan())


def test_headers_are_read_again_only_when_the_file_changed(
    make_library: MakeLibrary, models_dir: Path, content: bytes
) -> None:
    file = put(models_dir / "m.gguf", content)
    before = make_library().scan()
    known = file.stat()
    file.write_bytes(bytes(len(content)))
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert make_library().scan() == before
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns + 1))
    assert only(make_library().scan()).problem is not None


@pytest.mark.parametrize("cache", [b"", b"[1]", b'{"version": 1, "files": {"x": 3}}', b"\xff" * 9, b"[" * 100_000])
def test_a_broken_cache_costs_nothing_but_time(
    make_library: MakeLibrary, models_dir: Path, content: bytes, tmp_path: Path, cache: bytes
) -> None:
    put(models_dir / "m.gguf", content)
    put(tmp_path / "cache" / "library.json", cache)
    assert only(make_library().scan()).facts is not None


def test_a_record_gives_name_and_quant(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    put(models_dir / "ggml-model-f16.gguf", content)
    record = Provenance(repo="org/x", title="Synthia 7B", quant="Q6_K", files=(FileHash("ggml-model-f16.gguf", 1),))
    save_provenance(models_dir, record)
    model = only(make_library().scan())
    assert (model.name, model.quant, model.record) == ("Synthia 7B", "Q6_K", record)


def test_one_model_is_found_by_its_path(
    make_library: MakeLibrary, models_dir: Path, tmp_path: Path, content: bytes
) -> None:
    library = make_library()
    own, other = put(models_dir / "m.gguf", content), put(tmp_path / "other" / "n.gguf", content)
    found = library.model_at(own)
    assert found is not None
    assert (found.source, found.writable) == (Source.SYNTHIA, True)
    found = library.model_at(other)
    assert found is not None
    assert not found.writable
    assert library.model_at(tmp_path / "nowhere" / "m.gguf") is None
