"""Files in the terminal: sent with the first message that is answered, and named without steering the terminal."""

import pytest

from synthia_desktop.cli.attaching import Files
from synthia_desktop.core.attachments import Attachment, Document, Kind, Opened

NOTES = Document.of(Kind.TEXT, "The bridge opened in 1887.")


def opened(name: str) -> Opened:
    return Opened(Attachment(name, Kind.TEXT, 26, "d" * 64, NOTES.id, len(NOTES.text)), NOTES)


def test_a_message_that_failed_leaves_the_files_to_the_next_one() -> None:
    files = Files([opened("notes.txt")], 4_096)
    whole = files.ask("When?", lambda _text: True, first=True)
    assert NOTES.text in whole
    # The first one was not answered, so there is nothing yet that the model has seen.
    assert files.ask("When?", lambda _text: True, first=True) == whole
    assert files.ask("And then?", lambda _text: True, first=False) == "And then?"


def test_passages_go_with_each_message_and_their_numbers_go_on() -> None:
    files = Files([opened("notes.txt")], 4_096)
    assert "[1] notes.txt" in files.ask("Which bridge?", lambda _text: False, first=True)
    assert "[2] notes.txt" in files.ask("Which bridge?", lambda _text: True, first=False)


def test_a_name_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Files([opened("a\x1b]0;owned\x07\r.txt")], 4_096).tell()
    assert capsys.readouterr().err == "[a?]0;owned??.txt: whole]\n"
