"""Deleting tells what it did and is undone by the toast, by Ctrl+Z's action and from the trash, each once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.chat.deletions import Deletions
from synthia_desktop.ui.controls.toast import UndoToast
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk


@pytest.fixture
def toast(theme: Theme, qtbot: QtBot) -> Iterator[UndoToast]:
    window = QWidget()
    window.resize(800, 400)
    qtbot.addWidget(window)
    window.show()
    made = UndoToast(theme, window)
    yield made
    window.hide()


@pytest.fixture
def deletions(desk: Desk, toast: UndoToast) -> Deletions:
    desk.ask("Q1", "A1")
    desk.ask("Q2", "A2")
    return Deletions(desk.chat, desk.edits, desk.archive, toast)


def words(toast: UndoToast) -> str:
    return "" if toast.isHidden() else toast.findChildren(QLabel)[0].text()


def undo(toast: UndoToast) -> None:
    next(b for b in toast.findChildren(QAbstractButton) if b.text() == "Undo").click()


def ids(desk: Desk) -> list[str]:
    return [m.id for m in desk.chat.conversation.branch()]


def trashed(desk: Desk, qtbot: QtBot) -> list[Trashed]:
    with qtbot.waitSignal(desk.archive.trash_listed) as listed:
        desk.archive.list_trash()
    assert listed.args
    return listed.args[0]


def listed(desk: Desk, qtbot: QtBot, titles: list[str]) -> None:
    """Wait until these are the chats on the list."""
    with qtbot.waitSignal(desk.archive.listed, check_params_cb=lambda found: [s.title for s in found] == titles):
        desk.archive.refresh()


@pytest.mark.parametrize(
    ("index", "following", "told"),
    [
        (3, False, "Message deleted."),
        (2, True, "2 messages deleted."),
        (2, False, "Question deleted. Its answer stays here, but is no longer sent to the model."),
        (1, False, "Answer deleted. Its question stays here, but is no longer sent to the model."),
    ],
)
def test_it_says_what_it_did(
    desk: Desk, deletions: Deletions, toast: UndoToast, index: int, following: bool, told: str
) -> None:
    before = ids(desk)
    deletions.delete_message(before[index], following)
    assert words(toast) == told
    undo(toast)
    assert (words(toast), ids(desk)) == ("", before)


def test_a_turn_leaves_what_follows_it(desk: Desk, deletions: Deletions, toast: UndoToast) -> None:
    before = ids(desk)
    deletions.delete_turn(before[0])
    assert (words(toast), desk.branch()) == ("2 messages deleted.", ["Q2", "A2"])
    undo(toast)
    assert ids(desk) == before
    desk.chat.regenerate(before[1])
    desk.answer("A1'")
    deletions.delete_turn(before[0])
    assert words(toast) == "3 messages deleted, 1 of them on other branches."
    assert desk.branch() == ["Q2", "A2"]


def test_other_branches_are_counted(desk: Desk, deletions: Deletions, toast: UndoToast) -> None:
    before = ids(desk)
    desk.edits.branch_from(before[1])
    desk.ask("Q2'", "A2'")
    deletions.delete_message(before[1], following=True)
    assert words(toast) == "5 messages deleted, 2 of them on other branches."


def test_deletions_are_undone_the_last_first(desk: Desk, deletions: Deletions, toast: UndoToast) -> None:
    before = ids(desk)
    deletions.delete_message(before[3], following=False)
    deletions.delete_message(before[2], following=False)
    gone: list[str] = []
    deletions.offer("A preset was deleted.", lambda: gone.append("preset"))
    deletions.undo()
    assert (gone, ids(desk)) == (["preset"], before[:2])
    deletions.undo()
    assert ids(desk) == before[:3]
    deletions.undo()
    assert ids(desk) == before
    deletions.undo()
    assert ids(desk) == before


def test_a_deleted_chat_opens_again(desk: Desk, deletions: Deletions, toast: UndoToast, qtbot: QtBot) -> None:
    chat = desk.chat.conversation
    deletions.delete_chat(chat.id)
    listed(desk, qtbot, [])
    assert desk.branch() == []
    with qtbot.waitSignal(deletions.reopened) as reopened:
        undo(toast)
    assert reopened.args == [chat.id]
    listed(desk, qtbot, ["Q1"])


def test_what_was_restored_from_the_trash_is_not_undone_again(
    desk: Desk, deletions: Deletions, toast: UndoToast, qtbot: QtBot
) -> None:
    before = ids(desk)
    deletions.delete_message(before[2], following=True)
    (one,) = trashed(desk, qtbot)
    with qtbot.waitSignal(deletions.changed):
        deletions.restore(one)
    assert (ids(desk), words(toast), trashed(desk, qtbot)) == (before, "", [])
    desk.edits.delete(before[3], following=False)
    deletions.undo()
    assert ids(desk) == before[:3]  # that one was not the person's by this way


def test_what_is_gone_for_good_cannot_be_undone(
    desk: Desk, deletions: Deletions, toast: UndoToast, qtbot: QtBot
) -> None:
    before = ids(desk)
    deletions.delete_message(before[3], following=False)
    deletions.delete_message(before[2], following=False)
    later, earlier = trashed(desk, qtbot)
    deletions.remove(later)
    assert words(toast) == ""
    assert trashed(desk, qtbot) == [earlier]
    deletions.undo()
    assert ids(desk) == [before[0], before[1], before[3]]
    deletions.delete_message(before[3], following=False)
    deletions.empty()
    assert trashed(desk, qtbot) == []
    deletions.undo()
    assert ids(desk) == before[:2]
    assert set(desk.stored(qtbot).messages) == set(before[:2])


def test_with_a_chat_what_was_deleted_within_it_is_gone_too(
    desk: Desk, deletions: Deletions, toast: UndoToast, qtbot: QtBot
) -> None:
    chat = desk.chat.conversation
    deletions.delete_message(ids(desk)[3], following=False)
    deletions.delete_chat(chat.id)
    (one,) = trashed(desk, qtbot)
    deletions.remove(one)
    deletions.undo()
    desk.edits.restore(chat.id, 1.0)
    assert trashed(desk, qtbot) == []
    assert not desk.store.has(chat.id)
    assert not desk.archive.in_trouble
