"""The theme: its promises of contrast, its fonts and icons, and the focus ring."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox, QProxyStyle, QPushButton, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.contrast import contrast
from synthia_desktop.ui.theme.style import FocusRing
from synthia_desktop.ui.theme.tokens import read_tokens

TOKENS_FILE = resources_dir() / "themes" / "tokens.json"
TOKENS = read_tokens(TOKENS_FILE)
ICONS = resources_dir() / "icons"


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_every_promised_contrast_holds(theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    promises = json.loads(TOKENS_FILE.read_text("utf-8"))["themes"][mode]["contrast"]
    assert promises
    for promise in promises:
        for background in promise["on"]:
            ratio = contrast(theme.color(promise["foreground"]), theme.color(background))
            assert ratio >= promise["required"], f"{promise['foreground']} on {background}: {ratio:.2f}"


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_the_applied_palette_can_be_read(theme: Theme, qapp: QApplication, mode: str) -> None:
    theme.set_mode(mode)
    role, palette = QPalette.ColorRole, qapp.palette()
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Window),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, text


def test_a_change_of_mode_is_applied_before_it_is_told(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    seen: list[tuple[bool, str]] = []
    theme.changed.connect(lambda: seen.append((theme.is_dark, qapp.palette().window().color().name())))
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    assert seen == [(False, theme.color("bg.content").name())]
    assert theme.color("bg.content").name() in qapp.styleSheet().lower()


def test_an_unknown_mode_changes_nothing(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.set_mode("sepia")
    assert theme.mode == "dark"


def test_text_size_scales_fonts_and_rows_within_its_limits(theme: Theme) -> None:
    body, row = theme.font("body").pixelSize(), theme.px(30)
    theme.set_text_scale(1.6)
    assert theme.font("body").pixelSize() == pytest.approx(body * 1.6, abs=1)
    assert theme.px(30) == pytest.approx(row * 1.6, abs=1)
    theme.set_text_scale(9)
    assert theme.text_scale == 2.0
    theme.set_text_scale(0)
    assert theme.text_scale == 0.8


def test_no_text_is_below_the_smallest_size(theme: Theme) -> None:
    assert min(theme.font(style).pixelSize() for style in TOKENS.type_scale) >= TOKENS.min_px


def test_the_stylesheet_has_no_role_left_unfilled(theme: Theme, qapp: QApplication) -> None:
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        assert not re.search(r"[$@]\w*[.{]|#\{", qapp.styleSheet())


def test_the_bundled_fonts_are_there_under_their_names(theme: Theme) -> None:
    from PySide6.QtGui import QFontDatabase

    assert {"Synthia UI", "JetBrains Mono"} <= set(QFontDatabase.families())
    assert {"Regular", "Medium", "Semi Bold", "Italic"} <= set(QFontDatabase.styles("Synthia UI"))


def test_shared_characters_have_the_forms_of_the_window_s_language(theme: Theme) -> None:
    """Japanese and Chinese write many of the same characters in different forms."""
    if not {"Noto Sans CJK JP", "Noto Sans CJK SC"} <= set(QFontDatabase.families()):
        pytest.skip("the fonts of both languages are not installed")
    own = theme.font("body").families()
    theme.set_language("ja")
    assert theme.font("body").families() == [*own, "Noto Sans CJK JP"]
    assert theme.font("code").families()[-1] == "Noto Sans CJK JP"
    theme.set_language("zh_CN")
    assert theme.font("body").families() == [*own, "Noto Sans CJK SC"]
    theme.set_language("de")
    assert theme.font("body").families() == own


def test_what_is_kept_is_made_anew_in_other_colours_or_another_size(theme: Theme) -> None:
    made: list[str] = []

    def make() -> str:
        made.append(theme.color("text.primary").name())
        return made[-1]

    theme.set_mode("light")
    assert theme.kept("colour", make) is theme.kept("colour", make)
    assert theme.kept("another", make) == made[0]
    theme.set_mode("dark")
    assert theme.kept("colour", make) == theme.color("text.primary").name()
    theme.set_text_scale(1.5)
    theme.kept("colour", make)
    assert len(made) == 4


def test_an_icon_set_once_follows_the_theme(theme: Theme) -> None:
    icon = theme.icon("square", "accent.text", checked_role="status.warn")

    def colors(mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> set[str]:
        image = icon.pixmap(QSize(24, 24), 2.0, mode, state).toImage()
        points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return {point.name() for point in points if point.alpha() == 255}

    assert colors() == {theme.color("accent.text").name()}
    assert colors(QIcon.Mode.Disabled) == {theme.color("text.disabled").name()}
    assert colors(QIcon.Mode.Normal, QIcon.State.On) == {theme.color("status.warn").name()}
    theme.set_mode("light")
    assert colors() == {theme.color("accent.text").name()}


def test_icons_are_rendered_for_the_pixel_ratio(theme: Theme) -> None:
    pixmap = theme.pixmap("x", "text.primary", 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    assert theme.mark(41, 1.0).width() == 41
    icon = theme.icon("x").pixmap(QSize(18, 15), 2.0)
    assert (icon.size(), icon.devicePixelRatio()) == (QSize(36, 30), 2.0)


# A name with a hyphen can be nothing but an icon in the calls that take one; kinds and sizes have none.
HYPHENATED = r"[a-z0-9]+(-[a-z0-9]+)+"
ICON_TAKERS = {"icon", "pixmap", "icon_button", "set_icon_name", "Glyph", "ActionCard", "Chip", "push_button"}


@pytest.fixture(scope="module")
def sources() -> list[str]:
    """The interface's modules."""
    package = Path(__file__).parents[2] / "synthia_desktop" / "ui"
    return [file.read_text(encoding="utf-8") for file in package.rglob("*.py")]


def icon_arguments(source: str) -> set[str]:
    """The names of icons in a module's calls that take one."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ICON_TAKERS:
            values = [a.value for a in node.args if isinstance(a, ast.Constant)]
            names |= {v for v in values if isinstance(v, str) and re.fullmatch(HYPHENATED, v)}
    return names


def test_every_icon_that_is_asked_for_is_shipped(sources: list[str]) -> None:
    shipped = {file.stem for file in ICONS.glob("*.svg")}
    asked = {name for source in sources if re.search(f'"{HYPHENATED}"', source) for name in icon_arguments(source)}
    assert len(asked) > 10
    assert asked <= shipped


def test_no_icon_is_shipped_that_nothing_shows(sources: list[str]) -> None:
    everything = "\n".join(sources)
    assert [file.stem for file in ICONS.glob("*.svg") if f'"{file.stem}"' not in everything] == []


@pytest.fixture
def two_buttons(theme: Theme, qtbot: QtBot) -> tuple[QWidget, QPushButton, QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = QPushButton("One"), QPushButton("Two")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, first, second


def rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_the_ring_follows_the_keyboard_and_there_is_one(
    two_buttons: tuple[QWidget, QPushButton, QPushButton], qtbot: QtBot
) -> None:
    window, first, second = two_buttons
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert rings(window) == []
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    (ring,) = rings(window)
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    (ring,) = rings(window)
    assert ring.target is first
    first.setGeometry(first.geometry().translated(5, 3))
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)


def test_a_focus_that_comes_twice_leaves_one_ring(
    two_buttons: tuple[QWidget, QPushButton, QPushButton], qtbot: QtBot
) -> None:
    """As when a dialog opens with it and becomes the active window after that."""
    window, first, second = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    again = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(second, again)
    assert len(rings(window)) == 1
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert rings(window) == []


def test_a_click_shows_no_ring(two_buttons: tuple[QWidget, QPushButton, QPushButton], qtbot: QtBot) -> None:
    window, first, second = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert rings(window) == []


def test_the_ring_survives_that_its_page_is_deleted(
    two_buttons: tuple[QWidget, QPushButton, QPushButton], qtbot: QtBot
) -> None:
    window, first, _ = two_buttons
    page = QWidget(window)
    inside = QPushButton("Inside", page)
    page.show()
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(page.findChildren(FocusRing)) == 1
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert [ring.target for ring in rings(window)] == [first]


def test_a_button_that_is_deleted_takes_its_ring_along(
    two_buttons: tuple[QWidget, QPushButton, QPushButton], qtbot: QtBot
) -> None:
    window, first, second = two_buttons
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    (ring,) = rings(window)
    # As its own end comes, without having been hidden: painting the ring would end the program.
    delete(second)
    assert isValid(ring)
    window.grab()
    qtbot.waitUntil(lambda: not isValid(ring))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert [ring.target for ring in rings(window)] == [first]


class DesktopsStyle(QProxyStyle):
    """As on a desktop whose dialogs have pictures on their buttons, as X11 without settings of its own."""

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:  # type: ignore[override]  # noqa: N802
        wanted = hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        return 1 if wanted else super().styleHint(hint, *more)  # type: ignore[arg-type]


def test_buttons_of_questions_have_words_only(theme: Theme, qtbot: QtBot) -> None:
    box, style = QMessageBox(), DesktopsStyle("Fusion")
    qtbot.addWidget(box)
    style.setParent(box)
    box.setStyle(style)
    box.ensurePolished()
    assert box.addButton(QMessageBox.StandardButton.Cancel).icon().isNull()


def test_the_stylesheet_comes_with_dress_and_then_follows_the_theme(qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    theme = Theme(qapp, resources_dir() / "themes" / "tokens.json", ICONS, "dark", dressed=False)
    theme.set_mode("light")
    assert qapp.styleSheet() == ""
    theme.dress()
    light = qapp.styleSheet()
    assert light
    theme.set_mode("dark")
    assert qapp.styleSheet() not in ("", light)
    theme.deleteLater()
