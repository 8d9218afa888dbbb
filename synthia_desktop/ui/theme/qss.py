"""The one stylesheet, built from colours and sizes.

Widgets choose their look by dynamic properties; polish a widget again after changing one (controls.repolish):

look        on QFrame: window, sidebar, content, raised (surfaces without outline); card (raised, outlined, radius 10);
            outline (radius 10, button outline, no fill); code (code surface, outlined, radius 8); popup (menus);
            separator (1 px);
            info, warn, error (banners); field (a text field made of parts, see focused)
            on QToolButton: icon (square icon button), chip, menu-chip, segment, rail, row (quiet full-width row),
            round (34 px, over the transcript)
            on QLabel: tag (mono tag), pill (filled accent pill)
            on fields: search (room for the lens), bare (no outline), field (a QPlainTextEdit with the outline)
focused     "true" on a field frame: 2 px focus border (its layout keeps 1 px less padding, see controls.FieldFrame)
kind        on QPushButton: normal, primary, quiet, plain (quiet in the colour of text), danger,
            link (stands in a column of text, without room around its words), card (outlined, holds labels),
            fold (a quiet card that opens what is below it)
buttonSize  on QPushButton: small, normal, large
align       "start" on QPushButton: icon and text at the leading edge
textStyle   a step of the type scale; textWeight: 500 or 600 over the step's own
textRole    a text colour role, such as text.secondary
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

TEXT_ROLES = (
    "text.primary",
    "text.secondary",
    "text.tertiary",
    "text.disabled",
    "text.on_accent",
    "accent.text",
    "status.good",
    "status.warn",
    "status.error",
    "status.info",
)

_SURFACES = """
QFrame[look="window"] { background: $bg.window; border: none; }
QFrame[look="sidebar"] { background: $bg.sidebar; border: none; }
QFrame[look="content"] { background: $bg.content; border: none; }
QFrame[look="raised"] { background: $bg.raised; border: none; }
QFrame[look="card"] { background: $bg.raised; border: 1px solid $border.subtle; border-radius: 10px; }
QFrame[look="outline"] { background: transparent; border: 1px solid $border.button; border-radius: 10px; }
QFrame[look="code"] { background: $bg.code; border: 1px solid $border.subtle; border-radius: 8px; }
QFrame[look="popup"] { background: $bg.raised; border: 1px solid $border.button; border-radius: 8px; }
QFrame[look="separator"] { background: $border.subtle; border: none; }
QFrame[look="info"] { background: $bg.info; border: none; border-radius: 10px; }
QFrame[look="warn"] { background: $bg.warn; border: none; border-radius: 10px; }
QFrame[look="error"] { background: $bg.error; border: none; border-radius: 10px; }
QFrame[look="field"] { background: $bg.raised; border: 1px solid $border.control; border-radius: 10px; }
QFrame[look="field"][focused="true"] { border: 2px solid $border.focus; }
QSplitter::handle { background: $border.subtle; }
QScrollArea { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[look="tag"] { background: $bg.hover; color: $text.secondary; border-radius: 4px; padding: 1px 6px; }
QLabel[look="pill"] { background: $accent.fill; color: $text.on_accent; border-radius: @{18}/2px;
  min-height: @{18}-2px; padding: 1px 7px; }
"""

_BUTTONS = """
QPushButton { background: $bg.raised; color: $text.primary; border: 1px solid $border.button; border-radius: 6px;
  min-height: @{28}px; padding: 0 11px; font-weight: 500; }
QPushButton:hover { background: $bg.hover; }
QPushButton:pressed, QPushButton:checked { background: $bg.pressed; }
QPushButton[kind="primary"] { background: $accent.fill; border-color: $accent.fill; color: $text.on_accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent.hover; border-color: $accent.hover; }
QPushButton[kind="primary"]:pressed { background: $accent.pressed; border-color: $accent.pressed; }
QPushButton[kind="danger"] { background: $danger.fill; border-color: $danger.fill; color: $text.on_danger;
  font-weight: 600; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $accent.text; }
QPushButton[kind="quiet"]:hover { background: $bg.hover; }
QPushButton[kind="quiet"]:pressed { background: $bg.pressed; }
QPushButton[kind="plain"] { background: transparent; border-color: transparent; }
QPushButton[kind="plain"]:hover { background: $bg.hover; }
QPushButton[kind="plain"]:pressed { background: $bg.pressed; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
  background: transparent; border-color: $border.subtle; color: $text.disabled; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="plain"]:disabled { background: transparent;
  border-color: transparent; color: $text.disabled; }
QPushButton[kind="card"] { background: transparent; border-color: $border.button; border-radius: 10px; padding: 0; }
QPushButton[kind="card"]:hover { background: $bg.hover; }
QPushButton[kind="card"]:pressed { background: $bg.pressed; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent.text; padding: 0; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:pressed { color: $text.primary; }
QPushButton[kind="link"]:disabled { color: $text.disabled; }
QPushButton[kind="fold"] { background: transparent; border-color: $border.subtle; padding: 0; min-height: 0; }
QPushButton[kind="fold"]:hover { background: $bg.hover; }
QPushButton[kind="fold"]:pressed { background: $bg.pressed; }
QPushButton[buttonSize="small"] { min-height: @{24}px; padding: 0 10px; font-size: #{small}px; }
QPushButton[kind="link"][buttonSize="small"] { padding: 0; }
QPushButton[align="start"] { text-align: left; padding: 0 9px; min-height: @{30}px; }
QPushButton[buttonSize="large"] { min-height: @{38}px; padding: 0 19px; font-size: #{reading}px; }
QToolButton { background: transparent; border: none; border-radius: 6px; color: $text.secondary; }
QToolButton:hover { background: $bg.hover; color: $text.primary; }
QToolButton:pressed { background: $bg.pressed; }
QToolButton:disabled { background: transparent; color: $text.disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[look="icon"]:checked { background: $bg.hover; color: $text.primary; }
QToolButton[look="round"] { background: $bg.raised; border: 1px solid $border.button; border-radius: 17px; }
QToolButton[look="round"]:hover { background: $bg.hover; }
QToolButton[look="round"]:pressed { background: $bg.pressed; }
QToolButton[look="segment"], QToolButton[look="segment"]:hover, QToolButton[look="segment"]:pressed {
  background: transparent; min-height: @{24}px; padding: 0 8px 0 9px; font-weight: 500; }
QToolButton[look="segment"][compact="true"] { padding: 0 6px; }
QToolButton[look="segment"]:checked { color: $text.primary; }
"""

_FIELDS = """
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit[look="field"] { background: $bg.input; color: $text.primary;
  border: 1px solid $border.control; border-radius: 6px; min-height: @{28}px; padding: 0 9px;
  selection-background-color: $accent.fill; selection-color: $text.on_accent;
  placeholder-text-color: $text.tertiary; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit[look="field"]:focus {
  border: 2px solid $border.focus; min-height: @{28}-2px; padding: 0 8px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit[look="field"]:disabled {
  background: transparent; color: $text.disabled; border-color: $border.subtle; }
QAbstractSpinBox { max-height: @{28}px; }
QAbstractSpinBox:focus { max-height: @{28}-2px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[look="search"] { padding-left: 2px; padding-right: 2px; }
QLineEdit[look="search"]:focus { padding-left: 1px; padding-right: 1px; }
QPlainTextEdit[look="field"] { padding: 5px 6px; }
QPlainTextEdit[look="field"]:focus { padding: 4px 5px; }
QLineEdit[look="bare"], QPlainTextEdit[look="bare"], QTextBrowser[look="bare"] { background: transparent;
  border: none; padding: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 20px; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; }
QRadioButton { color: $text.primary; spacing: 8px; min-height: @{24}px; }
QRadioButton:disabled { color: $text.disabled; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $border.control; border-radius: 8px;
  background: $bg.input; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent.fill; }
QRadioButton::indicator:disabled { border-color: $border.subtle; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $bg.raised; color: $text.primary; border: 1px solid $border.button;
  selection-background-color: $bg.hover; selection-color: $text.primary; padding: 3px; }
QComboBox QAbstractItemView::item { color: $text.primary; min-height: @{28}px; padding: 0 6px; border-radius: 6px; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: $bg.hover; }
QComboBox QAbstractItemView::item:disabled { color: $text.disabled; }
"""

_LISTS = """
QListView { background: transparent; border: none; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: $bg.raised; border: 1px solid $border.button; border-radius: 8px; padding: 4px; }
QMenu::item { color: $text.primary; padding: @{5}px 12px @{5}px 8px; border-radius: 6px; min-width: 150px; }
QMenu::item:selected { background: $bg.hover; }
QMenu::item:disabled { color: $text.disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border.subtle; margin: 4px; }
QToolTip { background: $text.primary; color: $bg.window; border: none; border-radius: 6px; padding: 4px 8px;
  font-size: #{small}px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $bg.pressed; border-radius: 3px; }
QScrollBar::handle:hover { background: $border.control; }
QScrollBar::handle:vertical { min-height: 28px; margin: 0 3px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 3px 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


_STRONG = """
QFrame[look="raised"], QLabel[look="tag"] { border: 1px solid $border.control; }
QFrame[look="warn"] { border: 1px solid $status.warn; }
QFrame[look="error"] { border: 1px solid $status.error; }
QFrame[look="info"] { border: 1px solid $status.info; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
  border-color: $text.disabled; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit[look="field"]:disabled {
  border-color: $text.disabled; }
QMenu::item:selected { background: $bg.selected; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected { background: $bg.selected; }
QScrollBar::handle { background: $border.control; }
QToolTip { border: 1px solid $bg.window; }
"""
"""What has only a shade of its own gets an outline where all grounds are the same."""


def build_stylesheet(
    colors: Mapping[str, str], fonts: dict[str, tuple[str, int, int]], px: Callable[[float], int], strong: bool = False
) -> str:
    """colors by role; fonts: family list, pixels and weight by type style; px scales a height with the text.

    strong: the colours are those of high contrast.
    """
    sheet = "* { outline: none; }" + _SURFACES + _BUTTONS + _FIELDS + _LISTS + (_STRONG if strong else "")
    sheet = sheet.replace("@{28}-2px", f"{px(28) - 2}px").replace("@{18}-2px", f"{px(18) - 2}px")
    # A radius above half the height makes Qt draw square corners.
    sheet = sheet.replace("@{18}/2px", f"{px(18) // 2}px")
    for value in (5, 24, 28, 30, 38):
        sheet = sheet.replace(f"@{{{value}}}", str(px(value)))
    for style, (_, size, _) in fonts.items():
        sheet = sheet.replace(f"#{{{style}}}", str(size))
    # Longer names first: text.on_accent must not be taken for a shorter role.
    for role in sorted(colors, key=len, reverse=True):
        sheet = sheet.replace(f"${role}", colors[role])
    return sheet + _text_rules(colors, fonts)


def _text_rules(colors: Mapping[str, str], fonts: dict[str, tuple[str, int, int]]) -> str:
    rules = [
        f'*[textStyle="{style}"] {{ font-family: {family}; font-size: {size}px; font-weight: {weight}; }}'
        for style, (family, size, weight) in fonts.items()
    ]
    rules += [f'*[textWeight="{weight}"] {{ font-weight: {weight}; }}' for weight in (400, 500, 600)]
    rules += [f'QLabel[textRole="{role}"] {{ color: {colors[role]}; }}' for role in TEXT_ROLES]
    return "\n".join(rules)
