"""The composer: where a message is written, sent or stopped, and where the prompt and sampling in use are seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.chat.composer_bar import ComposerBar, Mode
from synthia_desktop.ui.chat.composer_rows import NoticeRow, PrefillRow, RefusalRow
from synthia_desktop.ui.chat.editor import PromptEditor
from synthia_desktop.ui.controls.fields import FieldFrame
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN

_LINES, _LINES_OF_ANSWER = 8, 16


class Composer(FieldFrame):
    """The text field in its frame, with the chips, the key hints and the Send or Stop button below it.

    notice, refusal: the lines above the field. prefill: the row for the answer's first words. bar: the row of buttons.

    send_requested carries the text as typed; the field is emptied by clear(), so nothing is lost if sending is refused.
    save_requested(text, go on): an answer was edited. fork_left: the next message is not to begin a branch after all.
    attach_requested: files are to be chosen. files_pasted(list of paths): files were pasted or dropped into the field.
    """

    send_requested = Signal(str)
    save_requested = Signal(str, bool)
    stop_requested = Signal()
    edit_last_requested = Signal()
    edit_cancelled = Signal()
    fork_left = Signal()
    draft_changed = Signal(str)
    system_prompt_clicked = Signal()
    sampling_clicked = Signal()
    attach_requested = Signal()
    files_pasted = Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mode: Mode = "idle"
        self._why = self._held_up = ""
        self._kept_draft: str | None = None
        self._answer = self._fork = False
        self._least_lines, self._enter_sends = 2, True
        self.setAccessibleName(self.tr("Message composer"))
        self._editor = PromptEditor(theme, self)
        self._editor.setPlaceholderText(self.tr("Ask Synthia anything"))
        self.setFocusProxy(self._editor)
        self.watch(self._editor)
        self.notice = NoticeRow(theme, self)
        self.refusal = RefusalRow(theme, self)
        self.prefill = PrefillRow(theme, self)
        self.watch(self.prefill.field)
        self.bar = ComposerBar(theme, self)
        self._column = self._lay_out()
        self._connect()
        self._update_controls()

    @property
    def fields(self) -> tuple[PromptEditor, ...]:
        """Where one writes: the message, and the answer's first words."""
        return self._editor, self.prefill.field

    def text(self) -> str:
        """What stands in the field, as typed."""
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the field's text and put the caret behind it; Ctrl+Z brings the former text back."""
        self._editor.replace_text(text)

    def set_draft(self, text: str) -> None:
        """Begin with what was typed in this chat before; what stood here belongs to another and is not undone."""
        self._editor.setPlainText(text)
        self._editor.moveCursor(QTextCursor.MoveOperation.End)

    def draft(self) -> str:
        """What has to be kept: the text, or while a message is edited the draft that was set aside for it."""
        return self.text() if self._kept_draft is None else self._kept_draft

    def clear(self) -> None:
        """Empty the fields after sending; after an edit the draft that was set aside comes back."""
        self.prefill.close_row()
        if self._kept_draft is not None:
            self._end_editing()
        else:
            self._editor.clear()

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_mode(self, mode: Mode, why: str = "") -> None:
        """idle: sending is possible; writing: Stop instead of Send; unavailable: `why` says why in a sentence."""
        self._mode = mode
        self._why = why
        self._update_controls()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """False swaps Enter and Shift+Enter's part: Enter begins a line, Ctrl+Enter sends."""
        self._enter_sends = enter_sends
        self._update_controls()

    def add_tray(self, tray: QWidget) -> None:
        """Show this above the message: what is sent with it."""
        self._column.insertWidget(1, tray)

    def hold_up(self, why: str) -> None:
        """Nothing can be sent while what goes with it is not ready, for the reason in this sentence; "" = it is."""
        self._held_up = why
        self.refusal.hide()
        self._update_send()

    @property
    def held_up(self) -> str:
        """Why nothing can be sent now, "" = it can."""
        return self._held_up

    def set_editing(self, text: str, answer: bool = False) -> None:
        """Put an earlier message into the field; the draft is set aside until clear() or cancel_editing()."""
        if self._kept_draft is None:
            self._kept_draft = self.text()
        self._answer = answer
        self.prefill.set_wanted(not answer)
        self._show_notice()
        self._update_controls()
        self.set_text(text)
        self.focus()

    def set_fork(self, fork: bool) -> None:
        """Say that the next message begins a branch, because something follows already where it goes."""
        self._fork = fork
        self._show_notice()

    def is_editing(self) -> bool:
        """Whether the field holds an earlier message."""
        return self._kept_draft is not None

    @property
    def is_editing_answer(self) -> bool:
        """Whether the field holds an earlier answer."""
        return self._answer

    def cancel_editing(self) -> None:
        """Leave the earlier message as it was and bring the draft back."""
        if self._kept_draft is not None:
            self._end_editing()
            self.edit_cancelled.emit()

    def set_compact(self, compact: bool) -> None:
        """One line instead of two to begin with, for windows below 720 in height."""
        self._least_lines = 1 if compact else 2
        self._update_controls()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The frame looks like one field, so a click anywhere in it has to begin typing.
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def _lay_out(self) -> QVBoxLayout:
        """Above the field there is room for what goes with the message; it needs some at its sides for focus rings."""
        column = QVBoxLayout(self)
        column.setContentsMargins(14 - RING_MARGIN, 10, 8 - RING_MARGIN, 8)
        column.setSpacing(8 - RING_MARGIN)
        above, below = (self.notice, self.refusal), (self._editor, self.prefill, self.bar)
        for parts, bottom in ((above, RING_MARGIN), (below, 0)):
            box = QVBoxLayout()
            box.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, bottom)
            box.setSpacing(8)
            for part in parts:
                box.addWidget(part)
            column.addLayout(box)
        return column

    def _connect(self) -> None:
        self._editor.submitted.connect(self._submit)
        self._editor.escaped.connect(self._escape)
        self._editor.up_when_empty.connect(self._ask_for_last_message)
        self._editor.textChanged.connect(self._text_changed)
        self.notice.closed.connect(self._close_notice)
        self.prefill.submitted.connect(self._submit)
        self.prefill.closed.connect(self.focus)
        bar = self.bar
        bar.attach.clicked.connect(self.attach_requested)
        bar.begin.clicked.connect(self.prefill.toggle)
        bar.save_on.clicked.connect(lambda: self._save(True))
        bar.send.clicked.connect(self._submit)
        bar.stop.clicked.connect(self.stop_requested)
        bar.system_chip.clicked.connect(self.system_prompt_clicked)
        bar.sampling_chip.clicked.connect(self.sampling_clicked)
        bar.focus_lost.connect(self.focus)
        self._editor.files_given.connect(self.files_pasted)

    def _submit(self) -> None:
        if self._answer:
            self._save(False)
        elif self._mode == "idle" and self.text().strip():
            if self._held_up:
                self.refusal.say(self._held_up)
            else:
                self.send_requested.emit(self.text())

    def _save(self, go_on: bool) -> None:
        if self.text().strip() and not (go_on and self._mode != "idle"):
            self.save_requested.emit(self.text(), go_on)

    def _escape(self) -> None:
        if self.is_editing() or self._fork:
            self._close_notice()
        elif self._mode == "writing":
            self.stop_requested.emit()
        else:
            self.prefill.close_row()

    def _close_notice(self) -> None:
        if self.is_editing():
            self.cancel_editing()
        else:
            self.fork_left.emit()

    def _show_notice(self) -> None:
        if self._kept_draft is not None:
            self.notice.tell_of_edit(self._answer)
        elif self._fork:
            self.notice.tell_of_fork()
        else:
            self.notice.hide()

    def _ask_for_last_message(self) -> None:
        if self._mode != "writing" and not self.is_editing():
            self.edit_last_requested.emit()

    def _text_changed(self) -> None:
        self.refusal.hide()
        self._update_send()
        if not self.is_editing():
            self.draft_changed.emit(self.text())

    def _end_editing(self) -> None:
        draft, self._kept_draft = self._kept_draft or "", None
        self._answer = False
        self.prefill.set_wanted(True)
        self._show_notice()
        self._update_controls()
        self.set_text(draft)

    def _update_controls(self) -> None:
        # An answer has many lines, which Enter begins; an edited one can be saved while another one is written.
        writing = self._mode == "writing" and not self._answer
        sends = self._editor.enter_sends = self.prefill.field.enter_sends = self._enter_sends and not self._answer
        self._editor.set_lines(self._least_lines, _LINES_OF_ANSWER if self._answer else _LINES)
        self.bar.set_state(writing, self._answer, sends)
        self._update_send()

    def _update_send(self) -> None:
        written = bool(self.text().strip())
        ready = written and (self._mode == "idle" or self._answer)
        reason = self._why if self._mode == "unavailable" and not self._answer else self.tr("Write a message first.")
        if ready and self._held_up and not self._answer:
            ready, reason = False, self._held_up
        self.bar.set_ready(ready, self._answer, reason, written and self._mode == "idle")
