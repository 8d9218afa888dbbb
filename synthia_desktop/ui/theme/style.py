"""Fusion with the focus ring of the design, because stylesheets cannot draw a ring with a gap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QSlider, QStyleFactory, QWidget
from shiboken6 import isValid

_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
# Coming back from another window or from a menu says nothing about how the focus first arrived.
_UNCHANGED = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
RING_WIDTH, RING_GAP = 2, 2
RING_MARGIN = RING_WIDTH + RING_GAP
# Dynamic properties: set here and read by controls that paint their own ring; set by controls that are not square.
KEYBOARD_FOCUS, FOCUS_RADIUS, FOCUS_INSET = "keyboardFocus", "focusRadius", "focusInset"
# Set on what scrolls and takes the keyboard without an outline of its own: it gets the ring of a button.
FOCUS_RING = "focusRing"


class FocusRing(QWidget):
    """A ring around the focused button, as its sibling, so that no control has to keep room for it."""

    def __init__(self, target: QWidget, parent: QWidget, color: QColor) -> None:
        super().__init__(parent)
        self.target, self._color = target, color
        # A button that is deleted while it has the focus tells nobody that it loses it.
        target.destroyed.connect(self.deleteLater)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.follow()
        self.raise_()
        self.show()

    def follow(self) -> None:
        """Lie around the target again after it moved."""
        inset = int(self.target.property(FOCUS_INSET) or 0)
        rect = self.target.geometry().adjusted(0, inset, 0, -inset)
        ring = rect.adjusted(-RING_MARGIN, -RING_MARGIN, RING_MARGIN, RING_MARGIN)
        parent = self.parentWidget()
        # Where there is no room around it the ring lies at the edge, and is seen.
        self.setGeometry(ring.intersected(parent.rect()) if parent is not None else ring)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not isValid(self.target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color, RING_WIDTH))
        half = RING_WIDTH / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = min(float(self.target.property(FOCUS_RADIUS) or 6) + RING_GAP + half, rect.height() / 2)
        painter.drawRoundedRect(rect, radius, radius)


class SynthiaStyle(QProxyStyle):
    """Notes how each button and slider got its focus; text fields show theirs by the stylesheet's border."""

    def __init__(self, color: Callable[[str], QColor]) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self._color = color
        self._ring: FocusRing | None = None

    def polish(self, what: object) -> object:  # type: ignore[override]
        if isinstance(what, (QAbstractButton, QSlider)) or (isinstance(what, QWidget) and what.property(FOCUS_RING)):
            what.installEventFilter(self)
        return super().polish(what)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Nearly all events of all buttons end here.
        if self._ring is None and not isinstance(event, QFocusEvent):
            return False
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            self._focus_in(watched, event.reason())
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            if (ring := self._ring_of(watched)) is not None:
                ring.follow()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.ParentAboutToChange):
            self._drop_ring(watched)
        return False

    def _focus_in(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        if reason not in _UNCHANGED:
            widget.setProperty(KEYBOARD_FOCUS, reason in _KEYBOARD)
        parent = widget.parentWidget()
        ringed = isinstance(widget, QAbstractButton) or widget.property(FOCUS_RING)
        if ringed and parent is not None and widget.property(KEYBOARD_FOCUS):
            if self._ring is not None:
                # A dialog that opens with its focus set becomes the active window after that, and tells it again.
                self._drop_ring(self._ring.target)
            self._ring = FocusRing(widget, parent, self._color("border.focus"))

    def _ring_of(self, target: QObject) -> FocusRing | None:
        # The ring dies with its parent when a page is deleted while one of its buttons has the focus.
        if self._ring is None or not isValid(self._ring) or self._ring.target is not target:
            return None
        return self._ring

    def _drop_ring(self, target: QObject) -> None:
        if (ring := self._ring_of(target)) is not None:
            self._ring = None
            ring.hide()
            ring.deleteLater()
