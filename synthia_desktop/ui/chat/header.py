"""The header of the chat page: which model answers, where it runs, and the way to its settings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label, plain_tip, separator, surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

HEIGHT = 44
_PADDING, _GAP, _TAG_PADDING, _SIDE, _SPACE = 10, 8, 6, 14, 10


class PickerButton(QToolButton):
    """The model's name, its quant as a tag, and arrows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tag = theme, ""
        speak_as(self, SpokenRole.ButtonMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_model(self, name: str, tag: str) -> None:
        """tag may be empty."""
        self.setText(name)
        self._tag = tag
        keys = native_keys("Ctrl+Shift+M")
        words = self.tr("{name}: choose another model  ({keys})")
        self.setToolTip(plain_tip(words.format(name=name, keys=keys)))
        self.setAccessibleName(self.tr("Model: {name} {tag}").format(name=name, tag=tag).strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._theme.font("body", 600)).horizontalAdvance(self.text())
        return QSize(name + self._fixed_width() + 1, max(32, self._theme.px(32)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(120)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        fill = "bg.pressed" if self.isDown() else "bg.hover" if self.underMouse() else "bg.raised"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border.button"), 1))
        painter.setBrush(color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._theme.font("body", 600))
        painter.setPen(color("text.primary"))
        room = self.width() - self._fixed_width()
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        width = painter.fontMetrics().horizontalAdvance(shown)
        center = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._mirrored(_PADDING, width + 1), center, shown)
        if self._tag:
            self._paint_tag(painter, _PADDING + width + _GAP)
        side = self._arrow()
        box = self._mirrored(self.width() - _PADDING - side, side)
        icon = self._theme.pixmap("chevrons-up-down", "text.secondary", side, self.devicePixelRatio())
        painter.drawPixmap(QPoint(round(box.left()), (self.height() - side) // 2), icon)

    def _paint_tag(self, painter: QPainter, x: float) -> None:
        height = self._theme.px(18)
        box = self._mirrored(x, self._tag_width())
        box.setTop((self.height() - height) / 2)
        box.setHeight(height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bg.hover"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._theme.font("tag"))
        painter.setPen(self._theme.color("text.secondary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._tag)

    def _mirrored(self, x: float, width: float) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRectF(x, 0, width, self.height())

    def _arrow(self) -> int:
        return self._theme.px(14)

    def _tag_width(self) -> int:
        if not self._tag:
            return 0
        return QFontMetrics(self._theme.font("tag")).horizontalAdvance(self._tag) + 2 * _TAG_PADDING

    def _fixed_width(self) -> int:
        tag = self._tag_width() + _GAP if self._tag else 0
        return 2 * _PADDING + tag + _GAP + self._arrow()


class ChatHeader(QFrame):
    """Shows either where the model runs or how far its loading is."""

    picker_requested = Signal()
    badge_clicked = Signal()
    cancel_requested = Signal()
    load_settings_toggled = Signal(bool)
    find_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._badge_text = theme, ""
        self.setProperty("look", "content")
        self.setAccessibleName(self.tr("Model"))
        self.picker_button = PickerButton(theme)
        self.picker_button.clicked.connect(self.picker_requested)
        self._badge = Chip(theme, "", "zap")
        self._badge.clicked.connect(self.badge_clicked)
        self._meter = Meter(theme, self.tr("Loading the model"), 120)
        self._progress = label(theme, "", "small", "text.secondary")
        self._cancel = push_button(theme, self.tr("Cancel"), "quiet", size="small")
        self._cancel.setToolTip(self.tr("Stop loading the model"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._find = icon_button(theme, "search", self.tr("Find in this chat"), "Ctrl+F")
        self._find.clicked.connect(self.find_requested)
        self._export = icon_button(theme, "share", self.tr("Export chats"), "Ctrl+Shift+E")
        self._export.clicked.connect(self.export_requested)
        self._settings = icon_button(theme, "sliders-horizontal", self.tr("Load settings"), "Ctrl+Shift+L")
        self._settings.setCheckable(True)
        self._settings.clicked.connect(self.load_settings_toggled)
        self._more = icon_button(theme, "ellipsis", self.tr("More"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        self._lay_out()
        self.setFocusProxy(self.picker_button)
        theme.changed.connect(self._resize)
        self._resize()
        self.set_model("", "")
        self.set_badge("", warning=False)

    def set_model(self, name: str, tag: str) -> None:
        """The model that answers; tag is its quant and may be empty."""
        self.picker_button.set_model(name, tag)
        self._fit()

    def set_chat(self, has_messages: bool) -> None:
        """Whether there is something to find and to export."""
        self._find.setEnabled(has_messages)
        self._export.setEnabled(has_messages)

    def set_badge(self, text: str, warning: bool, why: str = "", *, on_gpu: bool = False) -> None:
        """Where the model runs, in words, or nothing; ends the showing of a load's progress. why: of a warning."""
        self._badge_text = text
        self._badge.set_warning(warning)
        self._badge.set_icon_name("zap" if on_gpu else "cpu")
        hint = self.tr("{text}: open the load settings").format(text=text)
        self._badge.setToolTip(f"{why}\n{hint}" if why else hint)
        self._badge.setAccessibleDescription(why)
        self._loading.hide()
        self._badge.setVisible(bool(text))
        self._fit()

    def set_loading(self, share: float, text: str) -> None:
        """A load's progress from 0 to 1 and in words, with Cancel, in place of the badge."""
        self._meter.set_share(share)
        self._meter.setAccessibleDescription(text)
        self._progress.setText(text)
        self._badge.hide()
        self._loading.show()
        self._fit()

    def set_load_settings_open(self, shown: bool) -> None:
        """Whether the load settings are shown, without announcing it."""
        self._settings.setChecked(shown)

    def set_menu(self, menu: QMenu) -> None:
        """What the three dots open; without a menu they are not shown."""
        self._more.setMenu(menu)
        self._more.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._loading = QWidget()
        loading = QHBoxLayout(self._loading)
        loading.setContentsMargins(4, 0, 0, 0)
        loading.setSpacing(10)
        for part in (self._meter, self._progress, self._cancel):
            loading.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        inner = surface("content")
        row = QHBoxLayout(inner)
        row.setContentsMargins(_SIDE, 0, _SIDE - 2, 0)
        row.setSpacing(_SPACE)
        row.addWidget(self.picker_button)
        row.addWidget(self._badge)
        row.addWidget(self._loading)
        row.addStretch(1)
        for button in self._buttons():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner, 1)
        column.addWidget(separator())

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self._find, self._settings, self._export, self._more

    def _fit(self) -> None:
        """Where the header is narrow, drop the backend's name, then all words of the badge, and those of a load.

        The badge's words are its tooltip too; two letters and an ellipsis would say less than its icon.
        """
        buttons = [button for button in self._buttons() if not button.isHidden()]
        room = self.width() - 2 * _SIDE - self.picker_button.sizeHint().width() - _SPACE
        room -= sum(button.width() + _SPACE for button in buttons)
        self._badge.setText(self._badge_text)
        if self._badge.whole_width() > room:
            self._badge.setText(self._badge_text.partition(" · ")[2] or self._badge_text)
        self._badge.set_bare(self._badge.whole_width() > room)
        self._badge.setAccessibleName(self._badge_text)
        words = self._progress.sizeHint().width() + self._meter.width() + self._cancel.sizeHint().width() + 30
        self._progress.setVisible(words <= room)

    def _resize(self) -> None:
        self.setFixedHeight(max(HEIGHT, self._theme.px(HEIGHT)))
        self._fit()
