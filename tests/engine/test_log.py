"""The engine log keeps llama.cpp's words whole, at hand, and never grows without end."""

from pathlib import Path

from synthia_desktop.engine.log import KEPT_LINES, MAX_BYTES, EngineLog


def test_lines_are_put_together_from_parts_and_can_be_read_back(tmp_path: Path) -> None:
    log = EngineLog(tmp_path / "logs" / "engine.log")
    log.write("before\n")
    mark = log.mark()
    log.write("one, ")
    log.write("two\nthree\nnot en")
    assert log.lines_since(mark) == ["one, two", "three"]
    log.write("ded\n")
    assert log.lines_since(mark)[-1] == "not ended"
    assert (tmp_path / "logs" / "engine.log").read_text() == "before\none, two\nthree\nnot ended\n"


def test_only_so_many_lines_are_kept_at_hand(tmp_path: Path) -> None:
    log = EngineLog(tmp_path / "engine.log")
    log.write("".join(f"{number}\n" for number in range(KEPT_LINES + 5)))
    assert log.lines_since(0) == [str(number) for number in range(5, KEPT_LINES + 5)]
    assert log.lines_since(log.mark()) == []


def test_a_full_log_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "engine.log"
    path.write_text("x" * MAX_BYTES + "\n")
    log = EngineLog(path)
    log.write("new\n")
    log.write("more\n")
    assert path.read_text() == "new\nmore\n"
    assert path.with_name("engine.log.1").stat().st_size == MAX_BYTES + 1


def test_a_place_that_cannot_be_written_does_not_stop_the_engine(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = EngineLog(tmp_path / "file" / "engine.log")
    log.write("heard\n")
    assert log.lines_since(0) == ["heard"]
