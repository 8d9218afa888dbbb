"""The card with everything that is known of one answer, opened from the line below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.core.conversation import Message
from synthia_desktop.core.graphemes import clip
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.details_words import DetailGroup, as_json, as_text, detail_groups, repeat_words
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label, plain_tip, popup_column, separator
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RING

_WIDTH, _EDGE, _DISTANCE, _PADDING = 480, 8, 4, 16
_LONGEST = 280
# Both outlines, and the line above the buttons.
_FRAME = 3


class AnswerDetails(QWidget):
    """again_requested(message id): write the answer again with the same seed and settings. Esc closes the card."""

    again_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        speak_as(self, SpokenRole.Dialog)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Details of the answer"))
        self._message_id, self._text, self._json = "", "", ""
        self.repeat = label(theme, "", "small", "text.secondary", wrap=True)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(_PADDING, 12, _PADDING, 12)
        self._column.setSpacing(12)
        self._column.addWidget(self.repeat)
        self._column.addStretch(1)
        self._groups: QWidget | None = None
        self.again_button = push_button(theme, self.tr("Same again"), "normal", "rotate-ccw", "small")
        self.again_button.clicked.connect(self._again)
        self.copy_text = CopyButton(theme, self.tr("Copy as text"), lambda: self._text, self.tr("Copy as text"))
        self.copy_json = CopyButton(theme, self.tr("Copy as JSON"), lambda: self._json, self.tr("Copy as JSON"))
        self._lay_out()

    def show_answer(self, message: Message, original: Message | None, why_not: str, at: QPoint) -> None:
        """Open the card at a global point. original: the answer that this one repeats.

        why_not: why it cannot be written again now, "" = it can.
        """
        self.hide()
        groups = detail_groups(message)
        self._message_id, self._text, self._json = message.id, as_text(groups), as_json(message)
        words = repeat_words(message, original)
        self.repeat.setText(words)
        self.repeat.setVisible(bool(words))
        self._show_groups(groups)
        self.again_button.setEnabled(not why_not)
        self.again_button.setToolTip(why_not or self.tr("Writes a new version with the same seed and settings"))
        self.again_button.setAccessibleDescription(self.again_button.toolTip())
        # Shown first: what has never been shown counts for nothing in a layout, and the card would have no height.
        self.move(at)
        self.show()
        self._place(at)
        (self.copy_text if why_not else self.again_button).setFocus(Qt.FocusReason.PopupFocusReason)

    def texts(self) -> str:
        """All that the card says, as it is copied."""
        return self._text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        speak_as(self._area, SpokenRole.Section)
        self._area.setProperty(FOCUS_RING, True)
        self._area.setAccessibleName(self.accessibleName())
        self._area.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self._foot = QWidget()
        actions = QHBoxLayout(self._foot)
        actions.setContentsMargins(_PADDING, 8, 8, 8)
        actions.setSpacing(4)
        actions.addWidget(self.again_button)
        actions.addStretch(1)
        actions.addWidget(self.copy_text)
        actions.addWidget(self.copy_json)
        column = popup_column(self)
        column.addWidget(self._area, 1)
        column.addWidget(separator())
        column.addWidget(self._foot)

    def _show_groups(self, groups: list[DetailGroup]) -> None:
        if self._groups is not None:
            self._column.removeWidget(self._groups)
            self._groups.hide()
            self._groups.deleteLater()
        self._groups = QWidget()
        places = {"left": QVBoxLayout(), "right": QVBoxLayout(), "wide": QVBoxLayout()}
        grid = QGridLayout(self._groups)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        for column, place in enumerate(places.values()):
            place.setSpacing(14)
            grid.addLayout(place, column // 2, column % 2, 1, 1 + column // 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for group in groups:
            places[group.column].addWidget(self._make_group(group))
        for place in places.values():
            place.addStretch(1)
        self._column.insertWidget(1, self._groups)

    def _make_group(self, group: DetailGroup) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self._theme, group.title, "caption", "text.secondary", weight=600), 0, 0, 1, 2)
        known = [(name, value) for name, value in group.facts if value]
        for row, (name, value) in enumerate(known, 1):
            shown = value if len(value) <= _LONGEST else f"{clip(value, _LONGEST).rstrip()}…"
            # Short values stand on one line; then their names wrap, which are longer in some languages.
            wide = group.column == "wide"
            words = label(self._theme, shown, "small", wrap=wide)
            words.setToolTip(plain_tip(value) if shown != value else "")
            words.setAccessibleName(self.tr("{name}: {value}").format(name=name, value=shown))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if not wide:
                words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            grid.addWidget(label(self._theme, name, "small", "text.secondary", wrap=not wide), row, 0, align)
            grid.addWidget(words, row, 1)
        return made

    def _place(self, at: QPoint) -> None:
        """Below the point, or above it where there is more room; never beyond the screen."""
        screen = QGuiApplication.screenAt(at) or self.screen()
        room: QRect = screen.availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(self._theme.px(_WIDTH), room.width())
        self._column.activate()
        inner = self._column.totalHeightForWidth(width - _FRAME)
        around = max(self._foot.sizeHint().height(), self._foot.minimumSizeHint().height()) + _FRAME
        scrolls = inner + around > room.height()
        if scrolls:
            inner = self._column.totalHeightForWidth(width - _FRAME - self._area.verticalScrollBar().sizeHint().width())
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)
        # Else the area would take it for as high as it were in the narrowest card.
        self._content.setMinimumHeight(inner)
        self._area.setMinimumHeight(0 if scrolls else inner)
        height = room.height() if scrolls else max(inner + around, self.minimumSizeHint().height())
        top = at.y() + _DISTANCE
        if top + height > room.bottom():
            top = max(room.top(), min(at.y() - _DISTANCE - height, room.bottom() - height))
        left = min(max(at.x(), room.left()), room.right() + 1 - width)
        self.setGeometry(left, top, width, height)

    def _again(self) -> None:
        message_id = self._message_id
        self.close()
        self.again_requested.emit(message_id)
