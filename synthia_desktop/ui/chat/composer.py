"""The composer: where a message is written, sent or stopped, and where the prompt and sampling in use are seen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from synthia_desktop.ui.chat.composer_rows import NoticeRow, PrefillRow, RefusalRow
from synthia_desktop.ui.chat.editor import PromptEditor
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.fields import FieldFrame
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

Mode = Literal["idle", "writing", "unavailable"]

# Below this width the key hint gives its room to the chips and the button.
_HINT_WIDTH = 560
_LINES, _LINES_OF_ANSWER = 8, 16


class Composer(FieldFrame):
    """The text field in its frame, with the chips, the key hints and the Send or Stop button below it.

    send_requested carries the text as typed; the field is emptied by clear(), so nothing is lost if sending is refused.
    save_requested(text, go on): an answer was edited. fork_left: the next message is not to begin a branch after all.
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

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mode: Mode = "idle"
        self._why = ""
        self._kept_draft: str | None = None
        self._answer = self._fork = False
        self._least_lines, self._enter_sends = 2, True
        self.setAccessibleName(self.tr("Message composer"))
        self._editor = PromptEditor(theme, self)
        self._editor.setPlaceholderText(self.tr("Ask Synthia anything"))
        self.setFocusProxy(self._editor)
        self.watch(self._editor)
        self._notice = NoticeRow(theme, self)
        self._refusal = RefusalRow(theme, self)
        self._prefill = PrefillRow(theme, self)
        self.watch(self._prefill.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._notice)
        layout.addWidget(self._refusal)
        layout.addWidget(self._editor)
        layout.addWidget(self._prefill)
        layout.addLayout(self._make_bottom_row())
        self._connect()
        self._update_controls()

    def text(self) -> str:
        """What stands in the field, as typed."""
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the field's text and put the caret behind it; Ctrl+Z brings the former text back."""
        cursor = self._editor.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(cursor.MoveOperation.End)
        self._editor.setTextCursor(cursor)

    def set_draft(self, text: str) -> None:
        """Begin with what was typed in this chat before; what stood here belongs to another and is not undone."""
        self._editor.setPlainText(text)
        self._editor.moveCursor(QTextCursor.MoveOperation.End)

    def draft(self) -> str:
        """What has to be kept: the text, or while a message is edited the draft that was set aside for it."""
        return self.text() if self._kept_draft is None else self._kept_draft

    def clear(self) -> None:
        """Empty the fields after sending; after an edit the draft that was set aside comes back."""
        self._prefill.close_row()
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

    def set_chips(self, system_label: str, sampling_label: str) -> None:
        """Name the system prompt and the sampling preset in use."""
        self._system_chip.setText(system_label)
        self._system_chip.setAccessibleName(self.tr("System prompt: {name}").format(name=system_label))
        self._system_chip.setToolTip(self._system_chip.accessibleName())
        self._sampling_chip.setText(sampling_label)
        self._sampling_chip.setAccessibleName(self.tr("Sampling: {name}").format(name=sampling_label))
        self._sampling_chip.setToolTip(self._sampling_chip.accessibleName())

    def set_editing(self, text: str, answer: bool = False) -> None:
        """Put an earlier message into the field; the draft is set aside until clear() or cancel_editing()."""
        if self._kept_draft is None:
            self._kept_draft = self.text()
        self._answer = answer
        self._prefill.set_wanted(not answer)
        self._show_notice()
        self._update_controls()
        self.set_text(text)
        self.focus()

    def refuse(self, words: str) -> None:
        """Say why what was to be sent is still here."""
        self._refusal.say(words)

    def refusal(self) -> str:
        """Why it is still here, "" where nothing was refused."""
        return self._refusal.words()

    def set_fork(self, fork: bool) -> None:
        """Say that the next message begins a branch, because something follows already where it goes."""
        self._fork = fork
        self._show_notice()

    def notice(self) -> str:
        """The line above the message, "" where there is none."""
        return self._notice.words()

    def prefill(self) -> str:
        """What the answer is to begin with, "" = as the model likes."""
        return "" if self._answer else self._prefill.words()

    def toggle_prefill(self) -> None:
        """Open the field for the answer's first words, or empty and close it."""
        if not self._prefill.isHidden():
            self.close_prefill()
        elif not self._answer:
            self._prefill.open_row()

    def close_prefill(self) -> None:
        """Empty and close the field for the answer's first words."""
        self._prefill.close_row()

    def is_editing(self) -> bool:
        """Whether the field holds an earlier message."""
        return self._kept_draft is not None

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._newline_hint.setVisible(self.width() >= self._theme.px(_HINT_WIDTH))

    def _make_bottom_row(self) -> QHBoxLayout:
        theme = self._theme
        self._system_chip = Chip(theme, "", icon="scroll-text", menu_arrow=True)
        self._sampling_chip = Chip(theme, "", icon="", menu_arrow=True)
        self._newline_hint = label(theme, "", style="caption", role="text.tertiary")
        self._key_hint = label(theme, "", style="caption", role="text.tertiary")
        words = self.tr("Write the answer's first words")
        self._begin = icon_button(theme, "text-cursor-input", words, "Ctrl+Shift+B", size=24)
        self._save_on = push_button(theme, self.tr("Save and continue"), size="small")
        self._send = push_button(theme, self.tr("Send"), kind="primary", icon="arrow-up", size="small")
        self._stop = push_button(theme, self.tr("Stop"), icon="square", size="small")
        self._stop.setToolTip(self.tr("Stop writing (Esc)"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._begin)
        row.addWidget(self._system_chip)
        row.addWidget(self._sampling_chip)
        row.addStretch()
        row.addWidget(self._newline_hint)
        row.addSpacing(8)
        row.addWidget(self._key_hint)
        row.addWidget(self._save_on)
        row.addWidget(self._send)
        row.addWidget(self._stop)
        return row

    def _connect(self) -> None:
        self._editor.submitted.connect(self._submit)
        self._editor.escaped.connect(self._escape)
        self._editor.up_when_empty.connect(self._ask_for_last_message)
        self._editor.textChanged.connect(self._text_changed)
        self._notice.closed.connect(self._close_notice)
        self._prefill.submitted.connect(self._submit)
        self._prefill.closed.connect(self.focus)
        self._begin.clicked.connect(self.toggle_prefill)
        self._save_on.clicked.connect(lambda: self._save(True))
        self._send.clicked.connect(self._submit)
        self._stop.clicked.connect(self.stop_requested)
        self._system_chip.clicked.connect(self.system_prompt_clicked)
        self._sampling_chip.clicked.connect(self.sampling_clicked)

    def _submit(self) -> None:
        if self._answer:
            self._save(False)
        elif self._mode == "idle" and self.text().strip():
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
            self._prefill.close_row()

    def _close_notice(self) -> None:
        if self.is_editing():
            self.cancel_editing()
        else:
            self.fork_left.emit()

    def _show_notice(self) -> None:
        if self._kept_draft is not None:
            self._notice.tell_of_edit(self._answer)
        elif self._fork:
            self._notice.tell_of_fork()
        else:
            self._notice.hide()

    def _ask_for_last_message(self) -> None:
        if self._mode != "writing" and not self.is_editing():
            self.edit_last_requested.emit()

    def _text_changed(self) -> None:
        self._refusal.hide()
        self._update_send()
        if not self.is_editing():
            self.draft_changed.emit(self.text())

    def _end_editing(self) -> None:
        draft, self._kept_draft = self._kept_draft or "", None
        self._answer = False
        self._prefill.set_wanted(True)
        self._show_notice()
        self._update_controls()
        self.set_text(draft)

    def _update_controls(self) -> None:
        # An answer has many lines, which Enter begins; an edited one can be saved while another one is written.
        writing = self._mode == "writing" and not self._answer
        sends = self._editor.enter_sends = self._prefill.field.enter_sends = self._enter_sends and not self._answer
        self._editor.set_lines(self._least_lines, _LINES_OF_ANSWER if self._answer else _LINES)
        enter = _native("Return")
        send = enter if sends else _native("Ctrl+Return")
        self._newline_hint.setText(
            self.tr("{key} for a new line").format(key=_native("Shift+Return") if sends else enter)
        )
        self._key_hint.setText(_native("Esc") if writing else send)
        had_focus: QPushButton | None = next((b for b in (self._send, self._stop) if b.hasFocus()), None)
        self._stop.setVisible(writing)
        self._send.setVisible(not writing)
        self._save_on.setVisible(self._answer)
        self._begin.setVisible(not self._answer)
        for part in (self._system_chip, self._sampling_chip):
            part.setVisible(not self._answer)
        self._send.setText(self.tr("Save") if self._answer else self.tr("Send"))
        self._send.set_icon_name("check" if self._answer else "arrow-up")
        if had_focus is not None and had_focus.isHidden():
            self.focus()
        self._update_send()

    def _update_send(self) -> None:
        written = bool(self.text().strip())
        ready = written and (self._mode == "idle" or self._answer)
        self._send.setEnabled(ready)
        self._save_on.setEnabled(written and self._mode == "idle")
        reason = self._why if self._mode == "unavailable" and not self._answer else self.tr("Write a message first.")
        words = self.tr("Save ({key})") if self._answer else self.tr("Send ({key})")
        self._send.setToolTip(words.format(key=self._key_hint.text()) if ready else reason)
        self._save_on.setToolTip(self.tr("Save it as a new version, and let the model write on from its end."))


def _native(keys: str) -> str:
    """A key's name as this system writes it; Enter is what people call the key Qt names Return."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
