"""Every command ends with a number and, where it failed, with words."""

from pathlib import Path

import pytest

from synthia_desktop.cli import INTERRUPTED
from synthia_desktop.cli import chat as chat_module
from tests.cli.conftest import RunCommand


def test_wrong_arguments_end_with_2(run_command: RunCommand, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("chat") == 2
    assert "--model" in capsys.readouterr().err


def test_a_failure_ends_with_1_and_words(run_command: RunCommand, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("chat", "--model", "nowhere.gguf", "--prompt", "Hi", "--json") == 1
    output = capsys.readouterr()
    assert not output.out
    assert "'nowhere.gguf'" in output.err
    assert "Traceback" not in output.err


def test_without_a_display_the_window_says_what_else_there_is(
    run_command: RunCommand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run_command() == 1
    assert "chat --model demo" in capsys.readouterr().err


def test_an_unexpected_error_goes_to_the_log_and_not_into_the_face(
    run_command: RunCommand,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    def broken(_options: object) -> int:
        raise ZeroDivisionError("quite unexpected")

    monkeypatch.setattr(chat_module, "chat", broken)
    assert run_command("chat", "--model", "demo", "--prompt", "a secret message") == 1
    told = capsys.readouterr().err
    log = tmp_path / "data" / "logs" / "synthia-desktop.log"
    assert str(log) in told
    assert "Traceback" not in told
    assert "Traceback" in log.read_text()
    assert "a secret message" not in log.read_text()


def test_ctrl_c_ends_with_130(run_command: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(chat_module, "chat", interrupted)
    assert run_command("chat", "--model", "demo") == INTERRUPTED
