"""What widgets are to a screen reader where Qt cannot tell it from their class: painted ones, folds, headings, rows."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QFrame, QLabel, QWidget

SpokenRole = QAccessible.Role

_ROLE, _FOLD, _INSTALLED = "spokenRole", "spokenFold", "speaksRoles"
_HEADINGS = ("hero", "display", "heading", "subheading", "title")


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is to a screen reader; before it gets its name, with which Qt asks for the first time."""
    widget.setProperty(_ROLE, role.value)


def speak_as_fold(button: QAbstractButton) -> None:
    """A checkable button that is no check box: it opens and closes what is below it."""
    button.setProperty(_ROLE, SpokenRole.Button.value)
    button.setProperty(_FOLD, True)


def install_roles(app: QApplication) -> None:
    """Let Qt ask here for what widgets are; once for a program."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_make)


class _Spoken(QAccessibleWidget):
    """A widget with a role of ours. Its place and what is in it are Qt's."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        # Qt's own widget() would make the widget's life hang on this one's.
        self._widget = ref(widget)

    def role(self) -> QAccessible.Role:
        widget = self._widget()
        return (widget is not None and _said(widget)) or super().role()

    def text(self, kind: QAccessible.Text) -> str:
        words, widget = super().text(kind), self._widget()
        if words or kind != QAccessible.Text.Name:
            return words
        if isinstance(widget, QAbstractButton):
            return widget.text().replace("&", "")
        return widget.text() if isinstance(widget, QLabel) else ""

    def state(self) -> QAccessible.State:
        state, widget = super().state(), self._widget()
        if widget is not None and widget.focusProxy() is not None:
            # What takes the keyboard is another one, which says so itself.
            state.focusable = False  # type: ignore[assignment]
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            fold, on = bool(widget.property(_FOLD)), widget.isChecked()
            state.expandable, state.expanded, state.collapsed = fold, fold and on, fold and not on  # type: ignore[assignment]
            state.checkable, state.checked = not fold, on and not fold  # type: ignore[assignment]
        state.hasPopup = self.role() == SpokenRole.ButtonMenu  # type: ignore[assignment]
        return state

    def actionNames(self) -> list[str]:
        names, widget = super().actionNames(), self._widget()
        return ["Press", *names] if isinstance(widget, QAbstractButton) and widget.isEnabled() else names

    def doAction(self, name: str) -> None:
        widget = self._widget()
        if name == "Press" and isinstance(widget, QAbstractButton):
            widget.click()
        else:
            super().doAction(name)


def _make(kind: str, thing: object) -> _Spoken | None:
    """Qt asks for each class that a thing has, the most special one first: only then is there an answer."""
    if not isinstance(thing, QWidget) or kind != type(thing).__name__:
        return None
    return None if _said(thing) is None else _Spoken(thing)


def _said(widget: QWidget) -> QAccessible.Role | None:
    """What was said of this widget, or what its look says; None = as Qt has it."""
    said = widget.property(_ROLE)
    if said is not None:
        return SpokenRole(said)
    if isinstance(widget, QLabel):
        return SpokenRole.Heading if widget.property("textStyle") in _HEADINGS and widget.text() else None
    if isinstance(widget, QAbstractButton):
        shown_only = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return SpokenRole.StaticText if shown_only else None
    return _surface(widget) if _native(widget) in (QWidget, QFrame) else None


def _surface(widget: QWidget) -> QAccessible.Role:
    """A painted widget speaks its words; one that holds others is a group if it has a name, and else only room.

    Qt takes a frame for one around a window.
    """
    if widget.property("look") == "separator":
        return SpokenRole.Separator
    if not widget.accessibleName():
        return SpokenRole.Client
    holds = any(isinstance(child, QWidget) for child in widget.children())
    return SpokenRole.Grouping if holds or widget.focusPolicy() != Qt.FocusPolicy.NoFocus else SpokenRole.StaticText


def _native(widget: QWidget) -> type:
    """The class of Qt's that a widget is made of."""
    return next(kind for kind in type(widget).__mro__ if kind.__module__.startswith("PySide6"))
