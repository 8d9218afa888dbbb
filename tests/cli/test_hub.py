"""`hub search` and `hub files` print what a person reads, or one JSON object."""

import json

import pytest

from synthia_desktop.cli.arguments import parse
from synthia_desktop.hub.reference import Reference
from tests.cli.conftest import RunCommand
from tests.hub.api_server import HubServer, ServedRepo

REPO = "TheBloke/Synthia-7B-GGUF"
BASE = "migtissera/Synthia-7B"


@pytest.fixture(autouse=True)
def served(hub_server: HubServer) -> ServedRepo:
    hub_server.repos[BASE] = ServedRepo({"model.safetensors": 100})
    repo = hub_server.repos[REPO] = ServedRepo(
        {"m.Q4_K_M.gguf": 4_000_000_000, "m.Q8_0.gguf-split-a": 5, "m.Q8_0.gguf-split-b": 5, "mmproj-F16.gguf": 9},
        tags=("gguf", "license:llama2", f"base_model:quantized:{BASE}"),
    )
    return repo


def test_a_search_lists_repositories(
    run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("hub", "search", "synthia", "7b", "--endpoint", hub_server.url) == 0
    assert capsys.readouterr().out.split() == [REPO, "7", "downloads", "2026-01-02", "llama2"]
    assert "search=synthia+7b" in hub_server.asked[0][0].replace("%20", "+")


def test_a_search_as_json(run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("hub", "search", "synthia", "--limit", "1", "--json", "--endpoint", hub_server.url) == 0
    (found,) = json.loads(capsys.readouterr().out)["repositories"]
    assert (found["repo"], found["licence"], found["gated"]) == (REPO, "llama2", False)


def test_a_search_that_finds_nothing_says_so(
    run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("hub", "search", "nothing", "--endpoint", hub_server.url) == 0
    output = capsys.readouterr()
    assert not output.out
    assert "'nothing'" in output.err


def test_files_lists_models(
    run_command: RunCommand, hub_server: HubServer, served: ServedRepo, capsys: pytest.CaptureFixture[str]
) -> None:
    served.gated = True
    assert run_command("hub", "files", REPO, "--endpoint", hub_server.url) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert head.startswith(f"{REPO} at main")
    assert "gated" in head
    assert [line.split()[0] for line in lines] == ["Q8_0", "Q4_K_M", "F16"]
    assert "2 parts, joined here" in lines[0]
    assert "4.00 GB" in lines[1]


def test_files_as_json(
    run_command: RunCommand, hub_server: HubServer, served: ServedRepo, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("hub", "files", f"{REPO}:main", "--json", "--endpoint", hub_server.url) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["repo"], listed["revision"], listed["commit"]) == (REPO, "main", served.commit)
    assert [(model["name"], model["size_bytes"], model["joined"]) for model in listed["models"]] == [
        ("Q8_0", 10, True),
        ("Q4_K_M", 4_000_000_000, False),
    ]
    assert [projector["quant"] for projector in listed["projectors"]] == ["F16"]
    assert {file["path"] for file in listed["files"]} == set(served.files)


def test_a_repository_without_gguf_leads_to_its_siblings(
    run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("hub", "files", BASE, "--endpoint", hub_server.url) == 0
    told = capsys.readouterr().out
    assert "no GGUF" in told
    assert REPO in told


def test_what_fails_ends_with_1_and_words(
    run_command: RunCommand, hub_server: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("hub", "files", "nobody/nothing", "--json", "--endpoint", hub_server.url) == 1
    assert run_command("hub", "search", "x", "--endpoint", "http://127.0.0.1:9") == 1
    output = capsys.readouterr()
    assert not output.out
    assert "nobody/nothing" in output.err
    assert "cannot be reached" in output.err


def test_the_arguments_arrive() -> None:
    options = parse(["hub", "search", "a", "b", "--sort", "likes", "--limit", "3", "--endpoint", "https://m.example/"])
    assert (options.command, options.action, options.words) == ("hub", "search", ["a", "b"])
    assert (options.sort, options.limit, options.endpoint) == ("likes", 3, "https://m.example")
    assert parse(["hub", "files", "a/b:dev"]).reference == Reference("a/b", "dev")


@pytest.mark.parametrize(
    "arguments",
    [
        ["hub"],
        ["hub", "search"],
        ["hub", "files"],
        ["hub", "files", "no repository"],
        ["hub", "files", "a/b", "c/d"],
        ["hub", "find", "x"],
        ["hub", "search", "x", "--sort", "size"],
        ["hub", "search", "x", "--limit", "0"],
        ["hub", "search", "x", "--endpoint", "ftp://x"],
        ["download", "a/b"],
        ["download", "synthia", "Q4_K_M"],
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    assert end.value.code == 2
