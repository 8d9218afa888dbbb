"""chat and bench load as planned, say what was changed, and refuse with numbers what does not fit."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.planner.budgets import Budget
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.store.measurements import MeasurementStore
from tests.cli.conftest import RunCommand

pytestmark = pytest.mark.integration  # each command starts an engine and a planner

CHAT = ("chat", "--model", "demo", "--prompt", "Hi", "--max-tokens", "2", "--json")
BENCH = ("bench", "demo", "--prompt-tokens", "16", "--generated-tokens", "4", "--repetitions", "1", "--json")
MIB = 1 << 20


def leave_free(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """From now on the main memory is believed to have so many bytes free."""
    whole = Desk.machine

    def crowded(desk: Desk) -> Machine:
        found = whole(desk)
        return replace(found, budgets=replace(found.budgets, host=Budget("CPU", size, 0)))

    monkeypatch.setattr(Desk, "machine", crowded)


def test_the_facts_tell_the_plan_and_what_became_of_it(
    run_command: RunCommand, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_command(*CHAT) == 0
    told = capfd.readouterr()
    load = json.loads(told.out)["load"]
    assert (load["changed"], load["stepped_down"]) == ([], [])
    assert load["params"]["gpu_layers"] == load["layers_offloaded"]
    assert load["params"]["context_length"] == load["context"] == 2048
    (host,) = load["planned"]["devices"]
    assert (host["kind"], load["planned"]["approximate"]) == ("cpu", False)
    assert host["predicted"] > 0
    assert host["actual"] > 0
    assert "loaded" not in told.err
    assert run_command(*BENCH) == 0
    bench = json.loads(capfd.readouterr().out)
    assert bench["params"]["context_length"] == 256
    assert bench["planned"]["devices"]


def test_what_was_given_up_is_said_in_one_sentence(
    run_command: RunCommand, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = tmp_path / "data" / "settings" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"version": 1, "minimum_context": 512}))
    leave_free(monkeypatch, 15 * MIB)
    assert run_command(*CHAT) == 0
    told = capfd.readouterr()
    load = json.loads(told.out)["load"]
    assert load["changed"][0] == {"setting": "context", "asked": 2048, "chosen": load["context"]}
    assert 512 <= load["context"] < 2048
    assert f"To fit, it is loaded with a context of {load['context']:,} tokens instead of 2,048" in told.err
    assert told.err.count("To fit") == 1


def test_what_does_not_fit_is_refused_with_numbers_and_loaded_anyway_when_asked(
    run_command: RunCommand, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_free(monkeypatch, MIB)
    assert run_command(*CHAT) == 1
    told = capfd.readouterr()
    assert not told.out
    assert "and 1.0 MB is free" in told.err
    assert "load it anyway" in told.err
    assert run_command(*CHAT, "--anyway") == 0
    assert json.loads(capfd.readouterr().out)["turns"]


@pytest.mark.parametrize(
    "trouble",
    ["newer", "broken", pytest.param("locked", marks=pytest.mark.integration)],  # which SQLite waits 5 s for
)
def test_a_database_that_cannot_be_used_stands_in_no_load_s_way(
    run_command: RunCommand, capfd: pytest.CaptureFixture[str], tmp_path: Path, trouble: str
) -> None:
    file = tmp_path / "data" / "synthia.db"
    file.parent.mkdir()
    if trouble == "broken":
        file.write_bytes(b"no database" * 1000)
    with closing(sqlite3.connect(file if trouble != "broken" else ":memory:", isolation_level=None)) as database:
        database.execute("PRAGMA user_version = 99" if trouble == "newer" else "BEGIN EXCLUSIVE")
        assert run_command(*CHAT) == 0
    assert json.loads(capfd.readouterr().out)["turns"]


def test_the_loads_of_commands_are_kept_for_the_next(run_command: RunCommand, tmp_path: Path) -> None:
    assert run_command(*CHAT) == 0
    with closing(MeasurementStore(tmp_path / "data" / "synthia.db")) as store:
        assert len(store.recent("residual", "CPU")) == 2
