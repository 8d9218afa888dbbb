"""The panel that shows a file's text as the model sees it, and the passages of it that were sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.attachments import Document, Passage
from synthia_desktop.ui.attachments.file_text import FileText
from synthia_desktop.ui.attachments.words import ICONS, page_text, passage_tip, shown_name
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, plain_tip, surface
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.units import number_text

_WAIT_MS = 150


class FileViewer(PanelFrame):
    """show_document(), then show_passages() where not all of it was sent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Attached file"))
        self._document = Document()
        self.name = Words("", "body", weight=600)
        self.about = label(theme, "", "small", "text.secondary", wrap=True)
        self._glyph = Glyph(theme, "file-text", "accent.text", 20)
        self.text = FileText(theme)
        self.passages = Flow(6)
        self.chips: list[PassageChip] = []
        self.field = search_field(theme, self.tr("Find in this text"))
        self.field.installEventFilter(self)
        self.number = label(theme, "", "small", "text.tertiary")
        self.previous = icon_button(theme, "chevron-up", self.tr("Previous place"), "Shift+Return")
        self.next = icon_button(theme, "chevron-down", self.tr("Next place"), "Return")
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._look)
        self.part_words = label(theme, "", "small", "text.secondary", wrap=True)
        self.part_before = icon_button(theme, "chevron-left", self.tr("The part before"))
        self.part_after = icon_button(theme, "chevron-right", self.tr("The next part"))
        self._foot = label(theme, "", "small", "text.secondary", wrap=True)
        self.copy_button = CopyButton(theme, self.tr("Copy all of it"), lambda: self._document.text, self.tr("Copy"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.text)
        self._show_places(0)

    def show_document(self, document: Document, name: str, about: str) -> None:
        """Show a text from its beginning, with the name of its file and a line about it."""
        self._document = document
        self.name.setText(shown_name(name))
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._glyph.set_name(ICONS[document.kind])
        self.text.setAccessibleName(self.tr("Text of {name}").format(name=name))
        self.field.clear()
        self.text.show_document(document)
        self.show_passages(())
        self._show_part()

    def show_passages(self, passages: Sequence[Passage], current: int = 0, sent: bool = True) -> None:
        """List and highlight what was sent of it, and go to the passage with the number `current`; 0: the first.

        sent: False where it is only going to be.
        """
        self.passages.clear()
        self.chips = [self._chip(passage) for passage in passages]
        for chip in self.chips:
            self.passages.add(chip)
        self.passages.setVisible(bool(passages))
        self._foot.setText(self._said_of(bool(passages), sent))
        if passages:
            self.text.show_passages(passages, current or passages[0].number)
            self._choose(current or passages[0].number)

    def focus_first(self) -> None:
        # Who opens a text wants to read it: the arrows scroll, Ctrl+F looks for words.
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # What the window finds words in is the chat; while the keyboard is in here, it is this text.
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key is not None and key.matches(QKeySequence.StandardKey.Find):
            key.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _chip(self, passage: Passage) -> PassageChip:
        page = page_text(passage.page) if passage.page else ""
        chip = PassageChip(self._theme, " · ".join(filter(None, (f"[{passage.number}]", page))), passage.number)
        chip.setToolTip(plain_tip(passage_tip(passage)))
        words = self.tr("Passage {number}, {place}") if page else self.tr("Passage {number}")
        chip.setAccessibleName(words.format(number=passage.number, place=page))
        chip.setAccessibleDescription(passage_tip(passage))
        chip.clicked.connect(lambda: self._go_to(chip.number))
        return chip

    def _said_of(self, passages: bool, sent: bool) -> str:
        if not passages:
            return self.tr("This is the text that the model sees.")
        if sent:
            return self.tr("Of this text, the model was sent the highlighted passages.")
        return self.tr("Of this text, the highlighted passages fit the question so far; the model will see these.")

    def _go_to(self, number: int) -> None:
        self.text.go_to(number)
        self._choose(number)
        self._show_part()

    def _choose(self, number: int) -> None:
        for chip in self.chips:
            chip.setChecked(chip.number == number)
        self._show_part()

    def _look(self) -> None:
        self._wait.stop()
        self._show_places(self.text.find_words(self.field.text()))

    def _step(self, by: int) -> None:
        if self._wait.isActive():
            self._look()
        else:
            self._show_at(self.text.step(by))

    def _show_places(self, count: int) -> None:
        self._count = count
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        if count:
            self._show_at(self.text.at)
        else:
            words = self.tr("Nothing found") if self.field.text().strip() else ""
            self.number.setText(words)
            if words:
                announce(self, words)

    def _show_at(self, at: int) -> None:
        if at >= 0:
            self.number.setText(
                self.tr("{at} of {count}").format(at=number_text(at + 1), count=number_text(self._count))
            )

    def _turn(self, by: int) -> None:
        self.text.show_part(self.text.part + by)
        self._look()
        self._show_part()

    def _show_part(self) -> None:
        part, parts = self.text.part, self.text.parts
        words = self.tr("Part {n} of {count}: the text is too long to be shown at once.")
        self.part_words.setText(words.format(n=part + 1, count=parts))
        self._parts.setVisible(parts > 1)
        self.part_before.setEnabled(part > 0)
        self.part_after.setEnabled(part < parts - 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._wait.start())
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self.part_before.clicked.connect(lambda: self._turn(-1))
        self.part_after.clicked.connect(lambda: self._turn(1))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, INSET, 0)
        head.setSpacing(10)
        head.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        find = QHBoxLayout()
        find.setContentsMargins(INSET, 0, INSET, 0)
        find.setSpacing(4)
        find.addWidget(self.field, 1)
        for part in (self.number, self.previous, self.next):
            find.addWidget(part)
        self._parts = QWidget()
        turn = QHBoxLayout(self._parts)
        turn.setContentsMargins(INSET, 0, INSET, 0)
        turn.addWidget(self.part_words, 1)
        turn.addWidget(self.part_before)
        turn.addWidget(self.part_after)
        frame = surface("code")
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(10, 8, 2, 8)
        inner.addWidget(self.text)
        self.passages.setContentsMargins(INSET, 4, INSET, 4)
        self.body.addLayout(head)
        self.body.addWidget(self.passages)
        self.body.addLayout(find)
        self.body.addWidget(self._parts)
        self.body.addWidget(frame, 1)
        self.add_footer_text(self._foot)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        self.footer.addLayout(foot)


class PassageChip(Chip):
    """Says which passage it is, and whether it is the one that is seen."""

    def __init__(self, theme: Theme, text: str, number: int) -> None:
        super().__init__(theme, text)
        speak_as(self, SpokenRole.RadioButton)
        self.number = number
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _ground(self) -> str:
        return "bg.selected" if self.isChecked() else super()._ground()

    def _text_role(self) -> str:
        return "accent.text" if self.isChecked() else super()._text_role()
