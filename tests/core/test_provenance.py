"""A finished download's origin and hashes are kept beside it, and a broken record counts as none."""

from pathlib import Path

import pytest

from synthia_desktop.core.download import Download, Part, Target
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.provenance import of_download, read_provenance, record_file, save_provenance

DOWNLOAD = Download(
    id="1",
    endpoint="https://hub.example",
    repo="org/model-GGUF",
    revision="main",
    commit="c0ffee",
    title="Model",
    quant="Q6_K",
    targets=(
        Target("m-00001-of-00002.gguf", (Part("m-00001-of-00002.gguf", 10, "aa"),)),
        Target("m-00002-of-00002.gguf", (Part("x/m-00002-of-00002.gguf", 20, "bb"),)),
    ),
)


def test_the_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    record = of_download(DOWNLOAD)
    save_provenance(tmp_path, record)
    assert read_provenance(tmp_path / "m-00001-of-00002.gguf") == record
    assert record.verified > 0
    second = record.file("m-00002-of-00002.gguf")
    assert second is not None
    assert (second.size, second.sha256, second.parts[0].path) == (20, "bb", "x/m-00002-of-00002.gguf")


def test_a_joined_file_has_the_hashes_of_its_pieces_only(tmp_path: Path) -> None:
    pieces = (Part("m.gguf-split-a", 7, "aa"), Part("m.gguf-split-b", 5, "bb"))
    record = of_download(Download(targets=(Target("sub/m.gguf", pieces),)))
    save_provenance(tmp_path, record)
    found = read_provenance(tmp_path / "sub" / "m.gguf")
    assert found is not None
    assert found == record
    assert found.files[0].sha256 == ""
    assert (found.files[0].size, found.files[0].file_name, found.files[0].parts) == (12, "m.gguf", pieces)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"files": 3}', b"\xff", b'{"files": [{"size": "ten"}]}'])
def test_a_broken_record_is_none(tmp_path: Path, content: bytes) -> None:
    model = tmp_path / "m.gguf"
    record_file(model).parent.mkdir()
    record_file(model).write_bytes(content)
    assert read_provenance(model) is None


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / ".synthia").touch()
    with pytest.raises(StorageError, match="was not noted"):
        save_provenance(tmp_path, of_download(DOWNLOAD))
