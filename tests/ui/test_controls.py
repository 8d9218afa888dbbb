"""Each control by keyboard, by mouse and by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.fields import ComboBox, DoubleSpinBox, FieldFrame, search_field
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.controls.slider import Slider
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label, plain_tip
from synthia_desktop.ui.controls.toast import UndoToast
from synthia_desktop.ui.theme import Theme

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    return show


def test_every_control_has_a_name(theme: Theme, qtbot: QtBot, nameless: Nameless) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for control in (
        push_button(theme, "Reload model", "primary", "play"),
        icon_button(theme, "copy", "Copy"),
        Switch(theme, "Reduce motion"),
        Segments(theme, [("a", "All", ""), ("b", "Some", "")], "Which"),
        Chip(theme, "CPU", "cpu"),
        Slider(theme, "Layers"),
        search_field(theme, "Search chats", "Ctrl+K"),
        ComboBox(theme, "Cache type"),
        DoubleSpinBox(theme, "Threads"),
        Banner(theme, "warn", "Title", "Text", [("Do it", lambda: None)], "log"),
    ):
        row.addWidget(control)
    assert nameless(window) == []


def test_an_icon_button_says_its_words_and_its_shortcut(theme: Theme, qtbot: QtBot) -> None:
    button = icon_button(theme, "sliders-horizontal", "Load settings", "Ctrl+Shift+L")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Load settings"
    assert button.toolTip() == "Load settings  (Ctrl+Shift+L)"
    assert button.width() >= 28


def test_buttons_grow_with_the_text(theme: Theme, shown: Callable[[QWidget], None]) -> None:
    button = push_button(theme, "Download", "primary")
    shown(button)
    before = button.sizeHint().height()
    theme.set_text_scale(1.6)
    assert button.sizeHint().height() > before * 1.4


def test_a_switch_takes_the_space_key_and_its_whole_height(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    switch = Switch(theme, "Reduce motion")
    shown(switch)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(2, 1))
    assert not switch.isChecked()
    assert switch.height() == 28


def test_segments_move_by_arrow_keys_and_announce_once(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    segments = Segments(
        theme, [("system", "System", "monitor"), ("light", "Light", "sun"), ("dark", "Dark", "moon")], "Theme"
    )
    shown(segments)
    heard: list[str] = []
    segments.changed.connect(heard.append)
    segments.set_value("light")
    assert heard == []
    current = next(b for b in segments.findChildren(QToolButton) if b.isChecked())
    assert current.accessibleName() == "Theme: Light"
    current.setFocus()
    qtbot.keyClick(current, Qt.Key.Key_Right)
    assert (segments.value(), heard) == ("dark", ["dark"])
    qtbot.keyClick(segments.focusWidget(), Qt.Key.Key_Right)
    assert segments.value() == "dark"
    with pytest.raises(ValueError, match="sepia"):
        segments.set_value("sepia")


def test_only_the_chosen_segment_is_a_stop_of_the_tab_key(theme: Theme, qtbot: QtBot) -> None:
    segments = Segments(theme, [("a", "A", ""), ("b", "B", ""), ("c", "C", "")], "Which")
    qtbot.addWidget(segments)
    segments.set_value("b")
    stops = [b.text() for b in segments.findChildren(QToolButton) if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["B"]


def test_a_chip_in_warning_keeps_its_words(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "28/33 layers on GPU", "zap")
    qtbot.addWidget(chip)
    width = chip.sizeHint().width()
    chip.set_warning(True)
    assert chip.accessibleName() == "28/33 layers on GPU"
    assert chip.sizeHint().width() == width
    assert chip.sizeHint().height() >= 24


def test_a_slider_jumps_to_a_click_and_steps_by_key(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    slider = Slider(theme, "Layers")
    slider.setRange(0, 33)
    slider.resize(400, 24)
    shown(slider)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(20)), 12))
    assert slider.value() == 20
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 19
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == 33


def test_a_slider_snaps_to_its_step_also_when_mirrored(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    slider = Slider(theme, "Text size")
    slider.setRange(80, 160)
    slider.setSingleStep(10)
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    slider.resize(400, 24)
    shown(slider)
    assert slider.x_of(80) > slider.x_of(160)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(113)), 12))
    assert slider.value() == 110


def test_a_search_field_swaps_its_hint_for_a_clear_button(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    field = search_field(theme, "Search chats", "Ctrl+K")
    field.resize(260, 30)
    shown(field)
    (hint,) = field.findChildren(QLabel)
    assert hint.isVisible()
    qtbot.keyClicks(field, "tidal")
    assert not hint.isVisible()
    (clear,) = [a for a in field.actions() if a.text() == "Clear search"]
    clear.trigger()
    assert field.text() == ""
    assert hint.isVisible()
    assert all(a.text() != "Clear search" for a in field.actions())


def test_a_focused_field_keeps_its_size(theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    field, other = QLineEdit(), QLineEdit()
    row.addWidget(field)
    row.addWidget(other)
    shown(window)
    other.setFocus()
    before = (field.sizeHint(), field.size())
    field.setFocus()
    assert (field.sizeHint(), field.size()) == before


def test_the_frame_takes_the_focus_of_its_part(theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    frame, inner, other = FieldFrame(), QPlainTextEdit(), QPushButton()
    window = QWidget()
    outside = QHBoxLayout(window)
    inside = QHBoxLayout(frame)
    inside.addWidget(inner)
    outside.addWidget(frame)
    outside.addWidget(other)
    frame.watch(inner)
    shown(window)
    inner.setFocus()
    assert frame.property("focused") == "true"
    other.setFocus()
    assert frame.property("focused") == "false"


def test_a_banner_runs_its_actions_shows_its_log_and_closes(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    done: list[str] = []
    banner = Banner(
        theme, "error", "The disk is full", "3.0 GB are kept.", [("Retry", lambda: done.append("retry"))], "log"
    )
    shown(banner)
    buttons = {b.text(): b for b in banner.findChildren(QPushButton)}
    buttons["Retry"].click()
    assert done == ["retry"]
    (log,) = banner.findChildren(QPlainTextEdit)
    assert not log.isVisible()
    buttons["Details"].click()
    assert log.isVisible()
    (close,) = banner.findChildren(QToolButton)
    with qtbot.waitSignal(banner.closed):
        close.click()
    assert not banner.isVisible()


def test_undo_is_offered_until_it_is_used(theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    window = QWidget()
    window.resize(600, 300)
    toast = UndoToast(theme, window)
    shown(window)
    done: list[str] = []
    toast.show_undo("Conversation deleted.", lambda: done.append("restored"))
    assert window.rect().contains(toast.geometry())
    window.resize(400, 200)
    assert window.rect().contains(toast.geometry())
    next(b for b in toast.findChildren(QPushButton) if b.text() == "Undo").click()
    assert done == ["restored"]
    assert not toast.isVisible()


def test_a_toast_leaves_when_its_time_is_over(theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    window = QWidget()
    window.resize(600, 300)
    toast = UndoToast(theme, window)
    shown(window)
    toast.show_undo("Conversation deleted.", lambda: None, seconds=0.01)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_an_elided_label_tells_the_rest_in_its_tooltip(
    theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]
) -> None:
    words = ElidedLabel(theme, "A long title that cannot fit into so little room")
    words.resize(80, 20)
    shown(words)
    qtbot.waitUntil(lambda: words.toolTip() == words.text())
    words.resize(900, 20)
    qtbot.waitUntil(lambda: words.toolTip() == "")


@pytest.mark.parametrize("words", ["Search chats", "חיפוש"])
def test_the_key_of_a_search_field_never_lies_over_its_words(
    words: str, theme: Theme, shown: Callable[[QWidget], None]
) -> None:
    """Its window may be mirrored after it was made, and its words may go the other way."""
    field = search_field(theme, words, "Ctrl+Shift+F")
    field.resize(300, 32)
    shown(field)
    hint = field.findChild(QLabel)
    assert hint is not None
    seen: list[bool] = []
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        field.setLayoutDirection(direction)
        seen.append(hint.isVisible())
        at_left = hint.geometry().center().x() < field.width() / 2
        assert at_left == (direction == Qt.LayoutDirection.RightToLeft)
    assert seen == ([False, True] if words.isascii() else [True, False])


def test_no_tooltip_takes_names_for_html(theme: Theme, qtbot: QtBot, shown: Callable[[QWidget], None]) -> None:
    """A picture that it names could be on another computer."""
    words = ElidedLabel(theme, '<img src="//somewhere/a.png"> a title that is too long')
    words.resize(80, 20)
    shown(words)
    qtbot.waitUntil(lambda: words.toolTip() != "")
    document = QTextDocument()
    document.setHtml(words.toolTip())
    assert document.toPlainText() == words.text()
    assert plain_tip("a < b\nc") == "a < b\nc"
    document.setHtml(icon_button(theme, "x", "Remove <b>a.txt</b>").toolTip())
    assert document.toPlainText() == "Remove <b>a.txt</b>"


def test_a_paragraph_shows_its_text_as_written(theme: Theme, qtbot: QtBot) -> None:
    words = label(theme, "a < b & c\nnext", wrap=True)
    qtbot.addWidget(words)
    assert words.text() == "a < b & c\nnext"
    interface = QAccessible.queryAccessibleInterface(words)
    assert "a < b & c" in interface.text(QAccessible.Text.Name)


def test_a_meter_stays_between_empty_and_full(theme: Theme, qtbot: QtBot) -> None:
    meter = Meter(theme, "Context")
    qtbot.addWidget(meter)
    meter.set_share(7)
    assert meter.share == 1
    meter.set_share(-1, "status.warn")
    assert (meter.share, meter.role) == (0, "status.warn")


def test_a_menu_shows_the_shortcut_without_owning_it(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = menu(parent)
    action = add_action(theme, made, "Rename", "pencil", "F2")
    assert action.text() == "Rename\tF2"
    assert action.shortcut().isEmpty()


def test_what_is_pointed_at_in_a_list_of_choices_has_the_ground_of_all_that_is_pointed_at(
    theme: Theme, qtbot: QtBot
) -> None:
    box = ComboBox(theme, "Choice")
    qtbot.addWidget(box)
    for words in ("One", "Two", "Three"):
        box.addItem(words)
    box.resize(200, 30)
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    view.setCurrentIndex(box.model().index(1, 0))
    rect = view.visualRect(view.currentIndex())
    shown = view.viewport().grab().toImage()
    assert shown.pixelColor(rect.center().x() + 40, rect.center().y()) == theme.color("bg.hover")
    assert rect.height() >= theme.px(28)
    box.hidePopup()


def test_groups_in_a_list_of_choices_are_parted_by_a_line(theme: Theme, qtbot: QtBot) -> None:
    box = ComboBox(theme, "Choice")
    qtbot.addWidget(box)
    box.addItem("One")
    box.insertSeparator(1)
    box.addItem("Two")
    box.resize(200, 30)
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    rect = view.visualRect(box.model().index(1, 0))
    shown = view.viewport().grab().toImage()
    assert rect.height() < theme.px(28) / 2
    assert shown.pixelColor(rect.center()) == theme.color("border.subtle")
    assert shown.pixelColor(rect.center().x(), rect.top()) == theme.color("bg.raised")
    box.hidePopup()
