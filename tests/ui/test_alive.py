"""Whether what is to be called back is still there."""

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from synthia_desktop.ui.alive import is_alive
from synthia_desktop.ui.background import Background


class _Part(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[int] = []

    def tell(self, number: int) -> None:
        self.told.append(number)


def test_methods_and_inner_functions_of_what_was_deleted(qtbot: QtBot) -> None:
    part, plain = _Part(), [0]
    calls = [part.tell, lambda number: part.tell(number), partial(part.tell), partial(lambda: part.tell(1))]
    others = [print, plain.append, lambda number: plain.append(number), is_alive]
    assert all(map(is_alive, [*calls, *others]))
    delete(part)
    assert not any(map(is_alive, calls))
    assert all(map(is_alive, others))


def test_an_answer_for_a_part_that_went_is_dropped(qtbot: QtBot) -> None:
    background, gone, stays = Background(), _Part(), _Part()
    background.run(lambda: 1, gone.tell)
    background.run(lambda: 2, stays.tell)
    delete(gone)
    qtbot.waitUntil(lambda: stays.told == [2])
    assert gone.told == []
    background.close()
