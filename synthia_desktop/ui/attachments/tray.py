"""The files above the message that they are going to be sent with, and what is to be said of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.attachments import Mode
from synthia_desktop.ui.attachments.desk import AttachmentDesk
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.attachments.item_chip import ItemChip
from synthia_desktop.ui.attachments.notices import EarlierRow, FileNotice, sentences
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.flow import FlowLayout
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN

_GAP, _MOST, _SHARE = 6, 264, 0.36


class AttachmentTray(QScrollArea):
    """Shows what the desk has. shown(item id): a file's text is wanted. left: the last file with the keyboard went."""

    shown = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, desk: AttachmentDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._chips: dict[str, ItemChip] = {}
        self._said: list[tuple[str, str]] = []
        self._reading: set[str] = set()
        self._most_of_page = theme.px(_MOST)
        self.notices: list[FileNotice] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Attached files"))
        self.viewport().setAutoFillBackground(False)
        content = QWidget()
        self._column = QVBoxLayout(content)
        # For the rings around what has the focus.
        self._column.setContentsMargins(RING_MARGIN, RING_MARGIN, RING_MARGIN, RING_MARGIN)
        self._column.setSpacing(_GAP)
        self._row = QWidget()
        self._flow = FlowLayout(_GAP)
        self._row.setLayout(self._flow)
        self._column.addWidget(self._row)
        self.earlier = EarlierRow(theme)
        self.earlier.left.connect(lambda: desk.set_earlier(()))
        self._column.addWidget(self.earlier)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        desk.changed.connect(self._show)
        theme.changed.connect(self._fit)
        self._show()

    def set_page_height(self, height: int) -> None:
        """The page is so many pixels high: the chat is to be seen, too."""
        self._most_of_page = round(_SHARE * height)
        self._fit()

    def chips(self) -> list[ItemChip]:
        """In their order."""
        return [self._chips[item.id] for item in self._desk.items]

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _show(self) -> None:
        items, large = self._desk.items, self._desk.too_large()
        focused = next((n for n, chip in enumerate(self._chips.values()) if chip.holds_focus()), -1)
        gone = [id_ for id_ in self._chips if all(item.id != id_ for item in items)]
        for id_ in gone:
            chip = self._chips.pop(id_)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for item in items:
            if item.id not in self._chips:
                self._chips[item.id] = self._made(item.id)
            self._chips[item.id].show_item(item, large.get(item.id))
            if item.opened and item.id in self._reading:
                announce(self, self._chips[item.id].accessibleName())
        self._reading = {item.id for item in items if item.is_reading}
        self._order(items)
        self._tell(items, large)
        self.earlier.show_names(self._desk.earlier)
        self._row.setVisible(bool(items))
        self.setVisible(bool(items or self._desk.earlier))
        self._fit()
        if focused >= 0 and gone:
            self._focus_after(focused)

    def _order(self, items: list[Item]) -> None:
        """The order of the desk: what was removed can come back between others."""
        wanted = [self._chips[item.id] for item in items]
        there = [self._flow.itemAt(n).widget() for n in range(self._flow.count())]  # type: ignore[union-attr]
        if wanted != there:
            while self._flow.takeAt(0) is not None:
                pass
            before: QWidget | None = None
            for chip in wanted:
                self._flow.addWidget(chip)
                chip.show()
                for part in (chip, chip.mode_button, chip.remove_button):
                    if before is not None:
                        QWidget.setTabOrder(before, part)
                    before = part

    def _made(self, item_id: str) -> ItemChip:
        chip = ItemChip(self._theme, self._row)
        chip.clicked.connect(lambda: self.shown.emit(item_id))
        chip.removed.connect(lambda: self._desk.remove(item_id))
        chip.menu_requested.connect(lambda at: self._open_menu(item_id, at))
        chip.stepped.connect(lambda step: self._step(item_id, step))
        return chip

    def _step(self, item_id: str, step: int) -> None:
        ids = [item.id for item in self._desk.items]
        at = ids.index(item_id) + step
        if 0 <= at < len(ids):
            self._focus(self._chips[ids[at]])

    def _focus(self, chip: ItemChip) -> None:
        chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(chip, 0, RING_MARGIN)

    def _focus_after(self, place: int) -> None:
        """The keyboard goes to the file that has taken a removed one's place."""
        chips = self.chips()
        if chips:
            self._focus(chips[min(place, len(chips) - 1)])
        else:
            self.left.emit()

    def _open_menu(self, item_id: str, at: QPoint) -> None:
        item = self._desk.item(item_id)
        if item is None:
            return
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item.opened is not None:
            modes: tuple[tuple[Mode, str], ...] = (
                ("whole", self.tr("Send the whole document")),
                ("retrieval", self.tr("Send the passages that fit the question")),
            )
            for mode, words in modes:
                action = made.addAction(words)
                action.setCheckable(True)
                action.setChecked(item.mode == mode)
                action.triggered.connect(partial(self._desk.set_mode, item_id, mode))
            made.addSeparator()
            add_action(self._theme, made, self.tr("Show its text"), "search", "Return").triggered.connect(
                lambda: self.shown.emit(item_id)
            )
        if item.error is not None and item.path is not None:
            add_action(self._theme, made, self.tr("Try again"), "refresh-cw").triggered.connect(
                lambda: self._desk.read_again(item_id)
            )
        add_action(self._theme, made, self.tr("Remove"), "x", "Del").triggered.connect(
            lambda: self._desk.remove(item_id)
        )
        made.popup(at)

    def _tell(self, items: list[Item], large: dict[str, int]) -> None:
        """The sentences below the chips; those that are new are spoken."""
        any_passages = any(item.passages for item in items)
        said = ((item.id, sentences(item, large.get(item.id), any_passages)) for item in items)
        wanted = [(id_, words) for id_, words in said if words]
        if wanted == self._said:
            return
        for notice in self.notices:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.notices = [self._notice(id_, words) for id_, words in wanted]
        for notice in self.notices:
            self._column.addWidget(notice)
        for one in wanted:
            if one not in self._said:
                announce(self, one[1])
        self._said = wanted

    def _notice(self, item_id: str, words: str) -> FileNotice:
        item = self._desk.item(item_id)
        remove = (self.tr("Remove"), partial(self._desk.remove, item_id))
        if item is not None and item.error is not None:
            again = (self.tr("Try again"), partial(self._desk.read_again, item_id))
            return FileNotice(self._theme, "error", words, [again, remove] if item.path else [remove])
        if item is not None and item_id in self._desk.too_large():
            use = self.tr("Use the passages that fit the question")
            choose = (use, partial(self._desk.set_mode, item_id, "retrieval"))
            return FileNotice(self._theme, "warn", words, [choose, remove])
        if item is not None and item.changed:
            again = (self.tr("Read it again"), partial(self._desk.read_again, item_id))
            return FileNotice(self._theme, "warn", words, [again])
        return FileNotice(self._theme, "warn", words, [])

    def _fit(self) -> None:
        """As high as what it shows, up to some rows; then it scrolls."""
        layout, width = self._column, self.viewport().width()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        height = min(needed, self._theme.px(_MOST), self._most_of_page)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
