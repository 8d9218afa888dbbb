"""Every page, panel and dialog by keyboard: Tab reaches all there is and is never held, and the focus is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton, QWidget

from synthia_desktop.ui.panels.side_panel import PanelFrame
from tests.ui.scenes import SCENES, Studio
from tests.ui.stage import leaves_nothing_running, scene, studio

pytestmark = pytest.mark.integration
__all__ = ["leaves_nothing_running", "scene", "studio"]

# In menus arrows move, and in the switcher Tab goes from kind to kind, as it says; a title that is being edited ends
# with Tab; a growing answer makes new places.
WALKED = [name for name in SCENES if "menu" not in name and name not in ("renaming", "streaming", "switcher")]
LINKS = 3
"""So often Tab may stay in one text, from link to link."""


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab is to stop. Of radio buttons that exclude each other only the chosen one."""

    def is_one(widget: QWidget) -> bool:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        left_out = isinstance(widget, QRadioButton) and not widget.isChecked()
        here = widget.window() is root.window() and widget.isVisible() and widget.isEnabled()
        return takes and here and not left_out and not widget.objectName().startswith("qt_")

    return [widget for widget in root.findChildren(QWidget) if is_one(widget)]


def words(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}" if widget is not None else "nothing"


def walk(first: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the key leads, until it is at the beginning again."""
    order, stayed = [first], 0
    for _ in range(600):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key)
        new = QApplication.focusWidget()
        if new is first:
            return order
        if new is now:
            stayed += 1
            assert stayed <= LINKS, f"{words(now)} holds the keyboard"
            continue
        stayed = 0
        assert new is not None
        assert new not in order, f"the keyboard goes in a circle at {words(new)}, after {[*map(words, order)]}"
        order.append(new)
    raise AssertionError(f"there is no end: {[*map(words, order)]}")


def begin(root: QWidget, studio: Studio) -> QWidget:
    """The place at which the keyboard is."""
    root.activateWindow()
    studio.until(lambda: QApplication.activeWindow() is not None)
    now = QApplication.focusWidget()
    if now is None or now not in stops(root):
        now = stops(root)[0]
        now.setFocus(Qt.FocusReason.TabFocusReason)
    return now


@pytest.mark.parametrize("scene", WALKED, indirect=True)
def test_tab_reaches_everything_and_is_held_by_nothing(scene: QWidget, studio: Studio) -> None:
    first = begin(scene, studio)
    forward = walk(first, Qt.Key.Key_Tab)
    backward = walk(first, Qt.Key.Key_Backtab)
    assert forward[1:] == backward[:0:-1], "the same places, in the opposite order"
    missed = [words(stop) for stop in stops(scene) if stop not in forward]
    assert missed == []


@pytest.mark.parametrize("scene", ["load settings"], indirect=True)
def test_tab_goes_from_pane_to_pane(scene: QWidget, studio: Studio) -> None:
    page, window = studio.program.window.page, studio.program.window
    panes = [pane for pane in (window._shell.rail, *page.panes(), window.status) if pane.isVisible()]
    first = next(stop for stop in stops(scene) if window._shell.rail.isAncestorOf(stop))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met = [next(n for n, pane in enumerate(panes) if pane.isAncestorOf(stop)) for stop in walk(first, Qt.Key.Key_Tab)]
    assert met == sorted(met)
    assert len(set(met)) == len(panes), "each of them has a place"


@pytest.mark.parametrize("text", ["Load settings", "System prompt and format", "Sampling", "Trash"])
def test_escape_closes_a_panel_and_the_keyboard_is_back(studio: Studio, text: str) -> None:
    studio.leave()
    page = studio.program.window.page
    button = page.header.picker_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    studio.choose(text)
    studio.until(lambda: page.panels.isVisible())
    now = QApplication.focusWidget()
    assert now is not None
    assert page.panels.isAncestorOf(now), "the panel has the keyboard"
    assert not isinstance(now, PanelFrame), "on a control that shows it"
    QTest.keyClick(now, Qt.Key.Key_Escape)
    studio.until(lambda: page.panels.isHidden())
    assert QApplication.focusWidget() is button


@pytest.mark.parametrize(
    "scene", ["details", "model picker", "about", "export", "import", "tags", "link", "licence"], indirect=True
)
def test_escape_closes_what_is_open(scene: QWidget, studio: Studio) -> None:
    scene.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or scene, Qt.Key.Key_Escape)
    studio.until(lambda: QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None)


def test_the_keyboard_goes_with_the_page_to_where_work_begins(studio: Studio) -> None:
    """And not to the first button, with a ring around it."""
    studio.leave()
    window = studio.program.window
    window.activateWindow()
    studio.until(window.isActiveWindow)
    window.show_page("chat")
    window.page.composer.focus()
    starts: list[str] = []
    for name in ("models", "settings", "chat"):
        window.show_page(name)
        focused = QApplication.focusWidget()
        starts.append(focused.accessibleName() if focused is not None else "")
    assert starts == ["Search Hugging Face", "Search settings", "Message"]


def around(widget: QWidget) -> QImage:
    """What is seen at a control and around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-6, -6, 6, 6)
    return window.grab(place.intersected(window.rect())).toImage()


def kind_of(widget: QWidget) -> tuple[object, ...]:
    return type(widget).__name__, widget.property("look"), widget.property("kind"), widget.property("buttonSize")


def test_the_keyboard_is_seen_on_every_kind_of_control(studio: Studio) -> None:
    seen: set[tuple[object, ...]] = set()
    unseen: list[str] = []
    for name in WALKED:
        studio.leave()
        root = SCENES[name](studio)
        begin(root, studio)
        if isinstance(root, QMenu):
            continue
        for stop in stops(root):
            if kind_of(stop) in seen or not stop.isVisible() or not stop.visibleRegion().boundingRect().isValid():
                continue
            root.setFocus(Qt.FocusReason.OtherFocusReason)
            stop.clearFocus()
            without = around(stop)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            if not stop.hasFocus():
                continue
            seen.add(kind_of(stop))
            studio.wait(20)
            if around(stop) == without:
                unseen.append(f"{words(stop)} in {name}")
    assert len(seen) > 25
    assert not unseen, "\n".join(unseen)
