"""The settings page shows the settings, and announces only what the person changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.pages.settings import SettingsPage
from synthia_desktop.ui.pages.settings_rows import SettingRow
from synthia_desktop.ui.pages.shortcut_table import ShortcutTable
from synthia_desktop.ui.theme import Theme

SHORTCUTS = [("New chat", "Ctrl+N"), ("Quit", "Ctrl+Q"), ("Larger text", "Ctrl++")]


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> AppPaths:
    return AppPaths.under(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def one_page(shared_theme: Theme, paths: AppPaths) -> Iterator[SettingsPage]:
    """Made once: of several hundred widgets."""
    made = SettingsPage(shared_theme, paths, SHORTCUTS)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, one_page: SettingsPage) -> Iterator[SettingsPage]:
    one_page.set_settings(Settings())
    one_page.resize(1211, 500)
    with qtbot.waitExposed(one_page):
        one_page.show()
    one_page._scroll.verticalScrollBar().setValue(0)
    yield one_page
    one_page.hide()


def choose_dark(page: SettingsPage) -> None:
    next(button for button in page.appearance.themes.findChildren(QToolButton) if button.text() == "Dark").click()


def choose_minutes(page: SettingsPage) -> None:
    page.chat.idle.setCurrentIndex(page.chat.idle.findData(5))
    page.chat.idle.activated.emit(page.chat.idle.currentIndex())


def enlarge(page: SettingsPage) -> None:
    page.appearance.text_size.triggerAction(QSlider.SliderAction.SliderSingleStepAdd)


def pick(box: QComboBox, index: int) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)


EDITS: list[tuple[str, object, Callable[[SettingsPage], None]]] = [
    ("theme", "dark", choose_dark),
    ("text_scale", 1.1, enlarge),
    ("motion", "reduced", lambda page: pick(page.access.motion, 1)),
    ("contrast", "more", lambda page: pick(page.access.contrast, 1)),
    ("announcements", "end", lambda page: pick(page.access.announcements, 1)),
    ("enter_sends", False, lambda page: page.chat.enter.click()),
    ("idle_unload_minutes", 5, choose_minutes),
    ("language", "fr", lambda page: pick(page.appearance.languages, page.appearance.languages.findText("Français"))),
]


@pytest.mark.parametrize(("field", "value", "edit"), EDITS, ids=[field for field, _, _ in EDITS])
def test_an_edit_announces_a_field_of_the_settings(
    qtbot: QtBot, page: SettingsPage, field: str, value: object, edit: Callable[[SettingsPage], None]
) -> None:
    with qtbot.waitSignal(page.changed) as caught:
        edit(page)
    assert caught.args == [field, value]
    assert getattr(replace(Settings(), **{field: value}), field) == value


def test_showing_settings_announces_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    other = Settings(
        theme="light", text_scale=1.3, motion="full", announcements="off", enter_sends=False, idle_unload_minutes=60
    )
    with qtbot.assertNotEmitted(page.changed):
        page.set_settings(other)
    look = page.appearance
    assert (look.themes.value(), look.text_size.value()) == ("light", 130)
    assert (page.access.motion.currentData(), page.access.announcements.currentData()) == ("full", "off")
    assert (page.chat.enter.isChecked(), page.chat.idle.currentData()) == (False, 60)


def test_minutes_that_are_not_offered_are_shown_until_others_are_chosen(page: SettingsPage) -> None:
    page.set_settings(Settings(idle_unload_minutes=45))
    assert page.chat.idle.currentText() == "45 minutes"
    page.set_settings(Settings(idle_unload_minutes=0))
    assert page.chat.idle.currentText() == "Never"
    assert page.chat.idle.findData(45) == -1


def test_dragging_changes_the_text_size_once_at_its_end(qtbot: QtBot, page: SettingsPage) -> None:
    slider, sent = page.appearance.text_size, []
    page.changed.connect(lambda *change: sent.append(change))
    middle = slider.height() // 2
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(100)), middle))
    for percent in (110, 120, 140):
        qtbot.mouseMove(slider, QPoint(round(slider.x_of(percent)), middle))
    qtbot.waitUntil(lambda: slider.sliderPosition() == 140)
    assert sent == []
    assert page.appearance.percent.text() == "140 %"
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(140)), middle))
    assert sent == [("text_scale", 1.4)]


def test_a_hint_goes_below_the_name_where_it_would_be_a_narrow_column(theme: Theme, qtbot: QtBot) -> None:
    field = QPushButton("Sentence by sentence")
    row = SettingRow(theme, "Screen readers hear an answer", field, hint="While the model writes it")
    page = QWidget()
    row.setParent(page)
    qtbot.addWidget(page)
    row.resize(800, 60)
    page.show()
    qtbot.waitUntil(lambda: row.hint.mapTo(row, QPoint()).x() > field.geometry().right())
    row.resize(340, 90)
    qtbot.waitUntil(lambda: row.hint.mapTo(row, QPoint()).x() < field.x())
    assert field.width() <= field.sizeHint().width(), "it is no wider than before"
    row.resize(800, 60)
    qtbot.waitUntil(lambda: row.hint.mapTo(row, QPoint()).x() > field.geometry().right())


def shown_rows(page: SettingsPage) -> list[str]:
    """The names of the rows that are shown."""
    rows = [row for row in page.findChildren(SettingRow) if row.isVisibleTo(page)]
    return [row._names.findChildren(QLabel)[0].text() for row in rows]


@pytest.fixture
def search(page: SettingsPage) -> Iterator[QLineEdit]:
    yield page._list.search
    page._list.search.clear()


def test_a_setting_is_found_by_its_words(page: SettingsPage, search: QLineEdit, qtbot: QtBot) -> None:
    everything = shown_rows(page)
    qtbot.keyClicks(search, "text siz")
    assert shown_rows(page) == ["Text size"]
    assert [b.text() for b in page._list._buttons if b.isVisibleTo(page)] == ["Appearance"]
    search.setText("français")
    assert shown_rows(page) == ["Language"], "by what can be chosen"
    search.setText("accessibility")
    assert shown_rows(page) == ["Reduce motion", "More contrast", "Screen readers hear an answer"], "by the section"
    search.setText("ACCESS motion")
    assert shown_rows(page) == ["Reduce motion"]
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert shown_rows(page) == everything
    assert len([b for b in page._list._buttons if b.isVisibleTo(page)]) == len(page._sections)


def test_of_the_shortcuts_only_those_are_listed_that_are_looked_for(page: SettingsPage, search: QLineEdit) -> None:
    def listed() -> list[str]:
        return [name.text() for name, _ in page.shortcuts._pairs if name.isVisibleTo(page)]

    search.setText("larger")
    assert listed() == ["Larger text"]
    page.shortcuts.set_shortcuts([*SHORTCUTS, ("Even larger", "Ctrl+L")])
    assert listed() == ["Larger text", "Even larger"]
    page.shortcuts.set_shortcuts(SHORTCUTS)
    search.setText("ctrl+q")
    assert listed() == ["Quit"], "by its keys"
    search.clear()
    assert listed() == [what for what, _ in SHORTCUTS]


def test_nothing_that_was_hidden_for_another_reason_comes_with_a_search(page: SettingsPage, search: QLineEdit) -> None:
    row = page.appearance.findChildren(SettingRow)[2]
    row.hide()
    search.setText("size")
    search.clear()
    assert row.isHidden()
    row.show()


def test_a_search_that_finds_nothing_says_so(page: SettingsPage, search: QLineEdit, qtbot: QtBot) -> None:
    search.setText("xylophone")
    assert shown_rows(page) == []
    assert page._nothing.words() == "No setting contains “xylophone”."
    clear = next(b for b in page._nothing.findChildren(QPushButton) if b.text() == "Clear search")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert not page._nothing.isVisible()
    assert "Text size" in shown_rows(page)


def test_what_was_looked_for_in_vain_may_be_longer_than_the_page(page: SettingsPage, search: QLineEdit) -> None:
    search.setText("xylophone " * 300)
    page.grab()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0


def test_the_search_is_there_in_a_narrow_page_when_it_is_asked_for(page: SettingsPage, search: QLineEdit) -> None:
    page.resize(700, 500)
    assert not search.isVisible()
    page.focus_search()
    assert search.isVisible()
    search.setText("size")
    page.resize(710, 500)
    assert search.isVisible(), "what narrows the page stays in sight"
    search.clear()
    page.resize(700, 500)
    assert not search.isVisible()


def test_folders_are_opened(qtbot: QtBot, page: SettingsPage, paths: AppPaths) -> None:
    buttons = {button.accessibleName(): button for button in page.findChildren(QPushButton)}
    for name, folder in (
        ("Open the data folder", paths.data_dir),
        ("Open the log folder", paths.logs_dir),
    ):
        with qtbot.waitSignal(page.open_requested) as caught:
            buttons[name].click()
        assert caught.args == [str(folder)]


def test_choosing_a_section_scrolls_to_it_and_keeps_it_current(qtbot: QtBot, page: SettingsPage) -> None:
    bar = page._scroll.verticalScrollBar()
    for index in range(len(page._sections)):
        page._list.button(index).click()
        section = page._sections[index]
        assert page._list.current() == index
        assert section.visibleRegion().boundingRect().top() == 0, f"the top of {section.name} is not in view"
    assert bar.value() > 0


def test_scrolling_marks_the_section_in_view(page: SettingsPage) -> None:
    bar = page._scroll.verticalScrollBar()
    bar.setValue(page._sections[2].y())
    assert page._list.current() == 2
    bar.setValue(bar.maximum())
    assert page._list.current() == len(page._sections) - 1
    bar.setValue(0)
    assert page._list.current() == 0


def test_the_list_of_sections_hides_in_a_narrow_window(page: SettingsPage) -> None:
    page.resize(960 - 69, 500)
    assert page._list.isHidden()
    page.resize(1100 - 69, 500)
    assert not page._list.isHidden()


def test_shortcuts_take_two_columns_where_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    table = ShortcutTable(theme, SHORTCUTS)
    qtbot.addWidget(table)
    for width, columns in ((800, 2), (400, 1), (900, 2)):
        table.resize(width, 300)
        with qtbot.waitExposed(table):
            table.show()
        assert table.columns == columns
    table.grab()
    shown = {label.text(): label for label in table.findChildren(QLabel) if label.isVisible()}
    for what, keys in SHORTCUTS:
        name, key = shown[what], shown[keys]
        assert abs(name.geometry().center().y() - key.geometry().center().y()) <= 1
        assert name.geometry().right() < key.geometry().left()


def test_large_text_is_not_cut(qtbot: QtBot, theme: Theme, app_paths: AppPaths) -> None:
    theme.set_text_scale(1.6)
    page = SettingsPage(theme, app_paths, SHORTCUTS)
    qtbot.addWidget(page)
    page.set_settings(Settings(text_scale=1.6))
    page.resize(960 - 69, 575)
    with qtbot.waitExposed(page):
        page.show()
    inside = page._scroll.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page._scroll.viewport().width()
    for label in (label for label in inside.findChildren(QLabel) if label.isVisible() and label.wordWrap()):
        assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_every_control_has_a_name(page: SettingsPage, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(page) == []
