"""The log is written, kept small, and never a reason to fail."""

import logging
import threading
from pathlib import Path

import pytest

from synthia_desktop import log
from tests.cli.conftest import own_logging

__all__ = ["own_logging"]

pytestmark = pytest.mark.usefixtures("own_logging")


def test_what_happens_is_written(tmp_path: Path) -> None:
    file = tmp_path / "new" / "program.log"
    log.start_logging(file, debug=False)
    logging.getLogger("some.room").info("the model is loaded")
    logging.getLogger("some.room").debug("a detail")
    text = file.read_text()
    assert "INFO some.room: the model is loaded" in text
    assert "a detail" not in text


def test_debug_writes_more_and_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log.start_logging(tmp_path / "program.log", debug=True)
    logging.getLogger("some.room").debug("a detail")
    assert "a detail" in (tmp_path / "program.log").read_text()
    assert "a detail" in capsys.readouterr().err


def test_the_log_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MAX_BYTES", 2_000)
    log.start_logging(tmp_path / "program.log", debug=False)
    for number in range(500):
        logging.getLogger("some.room").info("line %d", number)
    files = list(tmp_path.iterdir())
    assert len(files) == log.BACKUPS + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 499" in (tmp_path / "program.log").read_text()


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    log.start_logging(tmp_path / "file" / "program.log", debug=False)
    logging.getLogger("some.room").error("unheard")
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_errors_nobody_caught_are_written(tmp_path: Path) -> None:
    log.start_logging(tmp_path / "program.log", debug=False)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in (tmp_path / "program.log").read_text()
