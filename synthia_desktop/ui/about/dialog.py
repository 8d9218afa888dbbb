"""About: the program's version, its engine, Qt and Python, and each part with the text of its licence."""

from __future__ import annotations

import platform
import threading
from collections.abc import Sequence
from functools import partial

import PySide6
from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from synthia_desktop import __version__
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.parts import Part, read_parts
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.desk import Desk
from synthia_desktop.ui.about.part_list import PartList
from synthia_desktop.ui.asker import Asker
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.fields import SearchField
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.said import shown, shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING

_SIZE, _LIST = (980, 660), 260
_OF_THE_SCREEN = 0.9
_TOPIC, _PARTS = "about", "parts"
_PATIENCE_S = 2.0


class AboutDialog(QDialog):
    """What takes a moment to find out follows. It deletes itself when it closes. link_requested(address)."""

    link_requested = Signal(str)

    def __init__(self, theme: Theme, plans: PlanService, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._plans = theme, plans
        self._part: Part | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Synthia Desktop"))
        room = self.screen().availableSize() * _OF_THE_SCREEN
        self.resize(min(theme.px(_SIZE[0]), room.width()), min(theme.px(_SIZE[1]), room.height()))
        self._facts = {
            self.tr("Engine"): label(theme, self.tr("Asking…"), "body", "text.secondary"),
            self.tr("Interface"): label(theme, f"Qt {qVersion()}, PySide6 {PySide6.__version__}", "body"),
            self.tr("Language"): label(theme, f"Python {platform.python_version()}", "body"),
            self.tr("System"): label(theme, platform.platform(), "body"),
        }
        self._engine = self._facts[self.tr("Engine")]
        self._build()
        asker: Asker[None] = Asker(lambda: None, _unexpected, "about")
        self._asker: Asker[None] | None = asker
        self._closing = closing = threading.Event()
        resources = resources_dir()
        read = partial(read_parts, resources, lambda: not closing.is_set())
        asker.ask(_PARTS, lambda _nobody: read(), self._show_parts, self._show_trouble)
        plans.ask(_TOPIC, _engine_version, self._show_engine, lambda error: self._show_engine(shown(error.title)))

    def text(self) -> str:
        """The versions, for a report."""
        lines = [f"Synthia Desktop {__version__}"]
        return "\n".join([*lines, *(f"{name}: {value.text()}" for name, value in self._facts.items())])

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        self._closing.set()
        self._plans.drop(_TOPIC)
        if self._asker is not None:
            self._asker.close(_PATIENCE_S)
            self._asker = None

    def _build(self) -> None:
        theme = self._theme
        self.search = SearchField(theme, self.tr("Find a part or a licence"))
        self.list = PartList(theme)
        self.list.chosen.connect(self._show_part)
        self.search.textChanged.connect(self.list.parts.set_filter)
        self._count = label(theme, "", "small", "text.tertiary")
        self._title = label(theme, "", "title")
        self._about = label(theme, "", "small", "text.secondary", wrap=True)
        self.page = push_button(theme, self.tr("Open its page"), "quiet", "external-link", "small")
        self.page.clicked.connect(lambda: self.link_requested.emit(self._part.address if self._part else ""))
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setProperty("look", "bare")
        self.licence.setProperty("textStyle", "code")
        self.licence.setAccessibleName(self.tr("Text of the licence"))
        self.licence.setProperty(FOCUS_RING, True)
        self.copy = push_button(theme, self.tr("Copy versions"), "normal", "copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.close_button = push_button(theme, self.tr("Close"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addWidget(separator())
        column.addLayout(self._parts(), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)

    def _head(self) -> QHBoxLayout:
        theme = self._theme
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(theme, "Synthia Desktop", "heading"))
        version = self.tr("Version {number}, MIT licence").format(number=__version__)
        names.addWidget(label(theme, version, "body", "text.secondary"))
        names.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        for row, (name, value) in enumerate(self._facts.items()):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(theme, name, "body", "text.tertiary"), row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Glyph(theme, "", size=44), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names)
        head.addSpacing(30)
        head.addLayout(grid, 1)
        return head

    def _parts(self) -> QHBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self.page)
        right.setSpacing(4)
        right.addLayout(title)
        right.addWidget(self._about)
        frame = surface("code")
        inset = QVBoxLayout(frame)
        inset.setContentsMargins(10, 8, 4, 8)
        inset.addWidget(self.licence)
        right.addSpacing(4)
        right.addWidget(frame, 1)
        side = QWidget()
        side.setFixedWidth(self._theme.px(_LIST))
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addLayout(right, 1)
        return row

    def _show_engine(self, version: str) -> None:
        self._engine.setText(version)

    def _show_parts(self, parts: Sequence[Part]) -> None:
        self.list.parts.set_parts(parts)
        self._count.setText(self.tr("{n} parts").format(n=len(parts)))

    def _show_trouble(self, error: SynthiaError) -> None:
        self._about.setText(str(shown_error(error)))

    def _show_part(self, part: Part | None) -> None:
        self._part = part
        self._title.setText(f"{part.name} {part.version}".strip() if part else self.tr("No part has this in its name"))
        words = (part.licence or self.tr("licence not told"), part.note) if part else ()
        self._about.setText("\n".join(filter(None, words)))
        self.page.setVisible(bool(part and part.address.startswith("http")))
        text = part.text if part else ""
        self.licence.setPlainText(
            text or (self.tr("This package came without the text of its licence.") if part else "")
        )


def _engine_version(desk: Desk) -> str:
    """Raises SynthiaError."""
    return desk.planner.engine_version()


def _unexpected(error: Exception) -> SynthiaError:
    return SynthiaError(
        "The list of parts cannot be read",
        "The file that holds it is damaged. The program works all the same.",
        "THIRD-PARTY.txt beside the program holds the same list.",
        f"{type(error).__name__}: {error}",
    )
