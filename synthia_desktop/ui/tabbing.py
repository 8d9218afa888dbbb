"""Where Tab leads in the window: from pane to pane as they stand, and through everything in each.

Qt goes by the order in which widgets were made, and past what stands before the part that takes a pane's focus.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabOrder:
    """panes: the parts of the window in their order; what belongs to none of them stands before the last one."""

    def __init__(self, window: QWidget, panes: Callable[[], Sequence[QWidget]]) -> None:
        self._window, self._panes = window, panes

    def step(self, forward: bool) -> bool:
        """Move the focus to the next or previous place; False: there is no other."""
        now = self._window.focusWidget()
        order = self._order()
        at = order.index(now) if now in order else -1
        turn = order[at + 1 :] + order[: max(at, 0)]
        stop = next(filter(self._is_stop, turn if forward else reversed(turn)), None)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _order(self) -> list[QWidget]:
        """Every widget of the window, pane by pane, and in a pane as the parts are made of parts."""
        panes = self._panes()

        def pane_of(widget: QWidget) -> float:
            return next((number for number, pane in enumerate(panes) if pane.isAncestorOf(widget)), len(panes) - 1.5)

        # Not by Qt's chain: asking a widget for the next one ties that one's life to its own.
        return sorted(self._window.findChildren(QWidget), key=pane_of)

    def _is_stop(self, widget: QWidget) -> bool:
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            return False
        return widget.window() is self._window and widget.isVisible() and widget.focusProxy() is None
