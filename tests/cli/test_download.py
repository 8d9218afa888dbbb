"""`download` brings one model of a repository onto this disk, or says why not."""

import json
from pathlib import Path

import pytest

from synthia_desktop.core.provenance import read_provenance
from tests.cli.conftest import RunCommand
from tests.hub.api_server import ACCEPTED, HubServer, ServedRepo
from tests.model_files import make_model

REPO = "TheBloke/Synthia-7B-GGUF"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_model(tmp_path_factory.mktemp("made") / "m.gguf").read_bytes()


@pytest.fixture(autouse=True)
def served(hub_server: HubServer, model: bytes) -> ServedRepo:
    half = len(model) // 2
    repo = hub_server.repos[REPO] = ServedRepo(
        {
            "m.F16.gguf": model,
            "m.Q8_0.gguf-split-a": model[:half],
            "m.Q8_0.gguf-split-b": model[half:],
            "Q2_K/m-00001-of-00002.gguf": b"GGUF first",
            "Q2_K/m-00002-of-00002.gguf": b"GGUF second",
        }
    )
    return repo


def test_a_model_goes_into_its_place_in_the_models_folder(
    run_command: RunCommand, hub_server: HubServer, model: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("download", REPO, "f16", "--endpoint", hub_server.url) == 0
    file = tmp_path / "data" / "models" / REPO / "m.F16.gguf"
    assert file.read_bytes() == model
    assert capsys.readouterr().out == f"{file}\n"
    record = read_provenance(file)
    assert record is not None
    assert (record.repo, record.quant) == (REPO, "F16")


def test_raw_pieces_arrive_joined(
    run_command: RunCommand, hub_server: HubServer, model: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "deep" / "er" / "place"
    asked = ("download", REPO, "m.Q8_0.gguf-split-b", "--to", str(to), "--json", "--endpoint", hub_server.url)
    assert run_command(*asked) == 0
    done = json.loads(capsys.readouterr().out)
    assert done["files"] == [str(to / "m.Q8_0.gguf")]
    assert (done["size_bytes"], done["kept_bytes"]) == (len(model), 0)
    assert (to / "m.Q8_0.gguf").read_bytes() == model


def test_native_shards_stay_as_they_are(run_command: RunCommand, hub_server: HubServer, tmp_path: Path) -> None:
    assert run_command("download", REPO, "Q2_K", "--to", str(tmp_path / "to"), "--endpoint", hub_server.url) == 0
    arrived = {file.name: file.read_bytes() for file in (tmp_path / "to").glob("*.gguf")}
    assert arrived == {"m-00001-of-00002.gguf": b"GGUF first", "m-00002-of-00002.gguf": b"GGUF second"}


def test_pieces_of_no_whole_are_not_even_begun(
    run_command: RunCommand,
    hub_server: HubServer,
    served: ServedRepo,
    model: bytes,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    served.files["m.Q8_0.gguf-split-b"] = model[len(model) // 2 : -1000]
    assert run_command("download", REPO, "Q8_0", "--endpoint", hub_server.url) == 1
    assert "incomplete" in capsys.readouterr().err
    assert not list((tmp_path / "data").rglob("*.part"))


def test_what_is_not_there_is_answered_with_what_is(
    run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("download", REPO, "Q6_K", "--endpoint", hub_server.url, "--json") == 1
    output = capsys.readouterr()
    assert not output.out
    assert "Q2_K, F16, Q8_0" in output.err


def test_a_gated_repository_says_what_to_accept_and_where(
    run_command: RunCommand,
    hub_server: HubServer,
    served: ServedRepo,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    served.gated = True
    assert run_command("download", REPO, "F16", "--endpoint", hub_server.url) == 1
    assert f"{hub_server.url}/{REPO}" in capsys.readouterr().err
    monkeypatch.setenv("HF_TOKEN", ACCEPTED)
    assert run_command("download", REPO, "F16", "--endpoint", hub_server.url) == 1
    monkeypatch.setenv("HF_ENDPOINT", hub_server.url)
    assert run_command("download", REPO, "F16", "--endpoint", hub_server.url) == 0


def test_a_folder_that_cannot_be_made_is_told(
    run_command: RunCommand, hub_server: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run_command("download", REPO, "F16", "--to", str(tmp_path / "file" / "x"), "--endpoint", hub_server.url) == 1
    assert "--to" in capsys.readouterr().err
