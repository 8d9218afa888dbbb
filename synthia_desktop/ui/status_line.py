"""The status line: state, context, speed, memory and privacy in 24 pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label, plain_tip, separator, surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text, speed_text

_DOT, _FULL = 8, 0.9
_BUTTON_SIDE, _BUTTON_RADIUS = 4, 4
_NOTHING = "–"
_STATE_ROLES = {"ready": "status.good", "busy": "status.good", "warn": "status.warn", "error": "status.error"}


class Dot(QWidget):
    """The state as a coloured dot; the word beside it says the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.role = "text.tertiary"
        self.setFixedSize(_DOT, _DOT)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self.role))
        painter.drawEllipse(QPointF(_DOT / 2, _DOT / 2), _DOT / 2, _DOT / 2)


class StatusLine(QFrame):
    """Groups that do not fit are left out, the least important first. context_clicked: to see more of the context."""

    context_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "window")
        self.setAccessibleName(self.tr("Status"))
        self._dot, self._state = Dot(theme), label(theme, "", "caption", "text.secondary")
        self._context_meter = Meter(theme, self.tr("Context"), 84)
        self._context = label(theme, "", "caption", "text.secondary")
        self._speed = label(theme, "", "caption", "text.secondary")
        self._downloads = label(theme, "", "caption", "text.secondary")
        self._privacy = label(theme, self.tr("On this computer only"), "caption", "text.secondary")
        self._memory_row = QHBoxLayout()
        self._memory_row.setSpacing(14)
        self._memory: list[tuple[str, Meter, QLabel]] = []
        self._memory_group = QWidget()
        self._widths: tuple[int, ...] = ()
        self._lay_out()
        self._hint = ElidedLabel(theme, "", "caption", "text.secondary")
        self._hint_box = _group(self._hint)
        self._hint_box.setContentsMargins(12, 0, 12, 0)
        self._hint_box.setParent(self)
        self._hint_box.hide()
        theme.changed.connect(self._resize)
        self._resize()
        self.set_state("off", "")
        self.set_context(0, 0)
        self.set_speed(None)
        self.set_downloads("")

    def set_hint(self, words: str) -> None:
        """Say for a moment where a link leads, in place of the rest; "" for no more."""
        self._hint.setText(visible(words))
        self._hint_box.setVisible(bool(words))
        self._hint_box.raise_()

    def hint(self) -> str:
        """What is said for the moment."""
        return self._hint.text() if not self._hint_box.isHidden() else ""

    def set_state(self, kind: str, text: str) -> None:
        """kind: ready, busy, warn, error or off."""
        self._dot.role = _STATE_ROLES.get(kind, "text.tertiary")
        self._dot.update()
        self._state.setText(text)
        self._fit()

    def set_context(self, used: int, total: int, reserved: int = 0) -> None:
        """Tokens in the context and how many fit; total 0: no model is loaded. reserved: kept for the answer."""
        words = (
            self.tr("{used} / {total} tokens").format(used=number_text(used), total=number_text(total))
            if total
            else _NOTHING
        )
        share = used / total if total else 0.0
        self._context_meter.set_share(share, "status.warn" if share >= _FULL else "accent.fill")
        self._context_meter.set_kept(reserved / total if total else 0.0)
        self._context_meter.setAccessibleDescription(words)
        self._context_button.set_words(self._context_words(used, total, reserved))
        if words != self._context.text():
            self._context.setText(words)
            self._fit()

    def _context_words(self, used: int, total: int, reserved: int) -> str:
        if not total:
            return self.tr("Context: no model is loaded")
        words = self.tr("Context: {used} tokens used, {reserved} reserved for the answer, {free} free of {total}")
        free = max(total - used - reserved, 0)
        return words.format(
            used=number_text(used), reserved=number_text(reserved), free=number_text(free), total=number_text(total)
        )

    def set_speed(self, tokens_per_second: float | None) -> None:
        """Tokens per second, or None before the first answer."""
        words = (
            _NOTHING
            if tokens_per_second is None
            else self.tr("{speed} tok/s").format(speed=speed_text(tokens_per_second))
        )
        if words != self._speed.text():
            self._speed.setText(words)
            self._fit()

    def set_downloads(self, words: str) -> None:
        """How many downloads run and how fast, "" for none: then nothing is said, and nothing leaves the computer."""
        privacy = self.tr("Online for downloads only") if words else self.tr("On this computer only")
        if words == self._downloads.text() and privacy == self._privacy.text():
            return
        self._downloads.setText(words)
        self._privacy.setText(privacy)
        self._lock.setToolTip(privacy)
        self._fit()

    def downloads_text(self) -> str:
        """What is said of the downloads."""
        return self._downloads.text()

    def set_memory(self, rows: Sequence[tuple[str, int, int]]) -> None:
        """rows: label such as RAM, bytes in use, bytes in all; shown in binary gigabytes."""
        if [name for name, _, _ in rows] != [name for name, _, _ in self._memory]:
            self._make_memory([name for name, _, _ in rows])
        for (_, used, total), (name, meter, words) in zip(rows, self._memory, strict=True):
            share = used / total if total else 0.0
            meter.set_share(share, "status.warn" if share >= _FULL else "text.tertiary")
            text = self.tr("{used} / {total} GB").format(
                used=number_text(used / 2**30, 1), total=number_text(total / 2**30)
            )
            meter.setAccessibleDescription(f"{name} {text}")
            words.setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint_box.setGeometry(self.rect().adjusted(0, 1, 0, 0))
        self._fit()

    def event(self, event: QEvent) -> bool:
        # Asked for when a label's words or font changed, also by the stylesheet.
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _lay_out(self) -> None:
        name = label(self._theme, self.tr("Context"), "caption", "text.secondary")
        self._context_button = GroupButton(self._theme, name, self._context_meter, self._context)
        self._context_button.clicked.connect(self.context_clicked)
        context = _group(self._context_button, line=True)
        speed = _group(Glyph(self._theme, "gauge", size=13), self._speed, line=True)
        memory = _group(self._memory_group, line=True)
        self._memory_row.setContentsMargins(0, 0, 0, 0)
        self._memory_group.setLayout(self._memory_row)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(12)
        state, lock = _group(self._dot, self._state), Glyph(self._theme, "lock", size=13)
        self._lock = lock
        self._moving = _group(Glyph(self._theme, "download", size=13), self._downloads, line=True)
        for part in (state, context, speed, memory, self._moving):
            self._row.addWidget(part)
        self._row.addStretch(1)
        privacy = QHBoxLayout()
        privacy.setSpacing(6)
        privacy.addWidget(lock, 0, Qt.AlignmentFlag.AlignVCenter)
        privacy.addWidget(self._privacy, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(privacy)
        self._parts = [state, lock, self._moving, context, memory, speed, self._privacy]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(separator())
        column.addLayout(self._row, 1)

    def _make_memory(self, names: Sequence[str]) -> None:
        while item := self._memory_row.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._memory = []
        for name in names:
            meter = Meter(self._theme, self.tr("{name} in use").format(name=name), 44)
            words = label(self._theme, "", "caption", "text.secondary")
            group = _group(label(self._theme, name, "caption", "text.secondary"), meter, words)
            self._memory_row.addWidget(group)
            self._memory.append((name, meter, words))

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() + self._row.spacing()
        for part in self._parts:
            # The parts come in the order of their worth; what follows one that does not fit may still fit.
            width = part.sizeHint().width() + self._row.spacing()
            fits = width <= room and not (part is self._moving and not self._downloads.text())
            part.setVisible(fits)
            room -= width if fits else 0
        widths = tuple(part.sizeHint().width() for part in self.findChildren(QLabel))
        if widths == self._widths:
            return
        self._widths = widths
        # What asks for other room while parts come and go is else forgotten, and its words would be cut.
        for part in (*reversed(self.findChildren(QWidget)), self):
            if (layout := part.layout()) is not None:
                layout.invalidate()
                layout.activate()
                part.updateGeometry()

    def _resize(self) -> None:
        self.setFixedHeight(max(24, self._theme.px(24)))
        self._fit()


class GroupButton(QAbstractButton):
    """Parts of the line that open something together."""

    def __init__(self, theme: Theme, *parts: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        row = QHBoxLayout(self)
        row.setContentsMargins(_BUTTON_SIDE, 0, _BUTTON_SIDE, 0)
        row.setSpacing(6)
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, words: str) -> None:
        """What the parts say, for the tooltip and for those who cannot see them."""
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("bg.pressed" if self.isDown() else "bg.hover"))
            painter.drawRoundedRect(self.rect(), _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("border.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _BUTTON_RADIUS, _BUTTON_RADIUS)


def _group(*parts: QWidget, line: bool = False) -> QWidget:
    made = surface("window")
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    if line:
        row.addWidget(separator(vertical=True, length=12))
        row.addSpacing(6)
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
