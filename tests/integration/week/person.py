"""A person at the real program: keys and clicks into its window, and eyes that wait until something is there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from synthia_desktop.core.conversation import Message
from synthia_desktop.core.exchange.writing import Format
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.exchange.service import ChatFiles
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.run import make_application

PATIENCE_S = 90.0
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Person:
    """One sitting at the program, from opening it to closing it."""

    def __init__(self, paths: AppPaths) -> None:
        self.app = make_application()
        self.program = Program(self.app, paths)
        self.answers: list[Message] = []
        self.program.chat.answer_finished.connect(self.answers.append)
        settled: list[bool] = []
        self.program.settled.connect(lambda: settled.append(True))
        self.program.start(None)
        self.wait(lambda: settled and self.window.isActiveWindow(), "the window")

    @property
    def window(self) -> QWidget:
        return self.program.window

    @property
    def page(self) -> QWidget:
        return self.program.window.page

    @property
    def files(self) -> ChatFiles:
        return self.program.fronts.current.files

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let the program work until it is so."""
        give_up = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > give_up:
                raise TimeoutError(f"waited too long for {what}")
            # As the program itself does: QTest.qWait() never has nothing to do.
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, where: QWidget | None = None) -> None:
        if QApplication.activeWindow() is None:  # a dialog has gone, and no window manager is here to do this
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window in front")
        QTest.keyClick(where or self.window, key, held)

    def type(self, text: str, where: QWidget) -> None:
        """What no key has comes from an input method."""
        if text.isascii():
            QTest.keyClicks(where, text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(where, event)

    def click(self, text: str, where: QWidget | None = None) -> None:
        """The button that is called so."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            buttons = (where or self.window).findChildren(QAbstractButton)
            found[:] = [b for b in buttons if text in (b.text(), b.accessibleName()) and b.isEnabled()]
            return bool(found)

        self.wait(look, f"the button {text!r}")
        found[0].click()

    def words(self, where: QWidget) -> str:
        return "\n".join(label.text() for label in where.findChildren(QLabel))

    def editor(self) -> QWidget:
        widget = self.program.window.page.composer.focusProxy()
        assert isinstance(widget, QWidget)
        return widget

    def branch(self) -> list[str]:
        """The texts of the open chat, as they are shown."""
        return [message.text for message in self.program.chat.conversation.branch()]

    def focused(self, number: int) -> MessageView:
        """The message with this place in the open chat, with the keyboard."""
        message = self.program.chat.conversation.branch()[number]
        found: list[MessageView] = []

        def look() -> bool:
            found[:] = filter(None, [self.program.window.page.view.transcript.message_view(message.id)])
            return bool(found)

        self.wait(look, "the message")
        found[0].setFocus()
        return found[0]

    def load_demo(self) -> None:
        """By its key. The demo's exact words need the likeliest token each time."""
        self.program.settings.update(sampling=SamplingParams(temperature=0.0))
        self.press(Qt.Key.Key_D, CONTROL)
        self.wait(lambda: self.program.models.state.stage is Stage.READY, "the demo model")

    def ask(self, question: str) -> str:
        """Type a question, press Enter; gives the whole answer."""
        self.answers.clear()
        self.type(question, self.editor())
        self.press(Qt.Key.Key_Return, where=self.editor())
        self.wait(lambda: self.answers, f"the answer to {question!r}")
        return self.answers[0].text

    def open(self, chat_id: str) -> None:
        """By a click in the list."""
        side = self.program.window.page.sidebar
        self.wait(lambda: side.index_of(chat_id).isValid(), "the chat in the list")
        side.view.scrollTo(side.index_of(chat_id))
        spot = side.view.visualRect(side.index_of(chat_id)).center()
        QTest.mouseClick(side.view.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
        self.wait(lambda: self.program.chat.conversation.id == chat_id, "the chat")

    def rename(self, title: str) -> None:
        """The open chat, in its row."""
        side = self.program.window.page.sidebar
        self.press(Qt.Key.Key_F2)
        self.wait(lambda: side.view.findChildren(QLineEdit), "the field for the name")
        field = side.view.findChildren(QLineEdit)[-1]
        field.selectAll()
        self.type(title, field)
        self.press(Qt.Key.Key_Return, where=field)
        chat = self.program.chat.conversation.id
        self.wait(lambda: side.index_of(chat).data() == title, "the new name")

    def set_tags(self, *tags: str) -> None:
        from synthia_desktop.ui.chat.tag_dialog import TagDialog

        self.press(Qt.Key.Key_T, CONTROL)
        self.wait(lambda: self.window.findChildren(TagDialog), "the dialog of the tags")
        dialog = self.window.findChildren(TagDialog)[0]
        for tag in tags:
            self.type(tag, dialog.field)
            self.press(Qt.Key.Key_Return, where=dialog.field)
        self.click("Set tags", dialog)

    def choose_file(self, path: Path) -> None:
        """Answer the next file dialog, which blocks whoever opened it."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(50, answer)
                return
            field = dialog.findChild(QLineEdit)
            assert isinstance(field, QLineEdit)
            field.setText(str(path))
            self.press(Qt.Key.Key_Return, where=field)

        QTimer.singleShot(50, answer)

    def export(self, kind: Format, to: Path, every: bool) -> None:
        from synthia_desktop.ui.exchange.export_dialog import ExportDialog

        self.press(Qt.Key.Key_E, CONTROL | SHIFT)
        self.wait(lambda: isinstance(self.files.dialog, ExportDialog), "the dialog of the export")
        dialog = self.files.dialog
        assert isinstance(dialog, ExportDialog)
        dialog.choose(1 if every else 0, kind)
        self.choose_file(to)
        dialog.start_button.click()
        self.wait(lambda: to.exists() and self.files.dialog is None, "the exported file")

    def begin_import(self, path: Path) -> bool:
        """Look into a file, and agree where there is something new; gives whether there is."""
        from synthia_desktop.ui.exchange.import_dialog import ImportDialog

        self.choose_file(path)
        self.press(Qt.Key.Key_I, CONTROL | SHIFT)
        dialog = self.files.dialog
        assert isinstance(dialog, ImportDialog)
        self.wait(dialog.headline.isVisible, "what would be imported")
        new = dialog.start_button.isVisible()
        if new:
            dialog.start_button.click()
        return new

    def bring_in(self, path: Path) -> bool:
        """Import a file to its end; gives whether there was anything new in it."""
        done: list[object] = []
        self.files.imported.connect(done.append)
        new = self.begin_import(path)
        self.wait(lambda: done or not new, "the imported chats")
        dialog = self.files.dialog
        assert dialog is not None
        dialog.reject()
        self.wait(lambda: self.files.dialog is None, "the end of the dialog")
        return new

    def drop(self, path: Path) -> None:
        """A file on the chat, with the mouse; waits until it was read and counted."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        over = QDragEnterEvent(QPoint(400, 300), action, data, left, NONE)
        QApplication.sendEvent(self.page, over)
        assert over.isAccepted()
        QApplication.sendEvent(self.page, QDropEvent(QPointF(400, 300), action, data, left, NONE, QEvent.Type.Drop))
        desk = self.program.attachments.desk
        self.wait(lambda: desk.items and all(item.tokens for item in desk.items), "the file")

    def quit(self) -> None:
        """Ctrl+Q, then as the program does when its window is closed."""
        closed: list[bool] = []
        self.app.lastWindowClosed.connect(lambda: closed.append(True))
        self.press(Qt.Key.Key_Q, CONTROL)
        self.wait(lambda: closed or not self.window.isVisible(), "the end")
        self.program.close()
