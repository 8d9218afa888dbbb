"""The choice of a preset, with the sentence that describes it, and the menu that keeps, changes and moves own ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from synthia_desktop.core.preset_book import AnyPreset
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.panels.name_field import NameField
from synthia_desktop.ui.panels.rows import ChoiceRow
from synthia_desktop.ui.theme import Theme

# The id of values or texts that come from no preset.
CUSTOM = ""
_TIP_ROLE = 3


class PresetRow(ChoiceRow):
    """chosen(id) is sent when the person takes a preset; the others when something is to be done with own presets.

    saved(name): keep what is set now. updated(id): keep it in place of an own one. moved(id, steps down).
    exported(id, "" = all own ones).
    """

    chosen = Signal(str)
    saved = Signal(str)
    updated = Signal(str)
    renamed = Signal(str, str)
    duplicated = Signal(str)
    deleted = Signal(str)
    moved = Signal(str, int)
    import_wanted = Signal()
    exported = Signal(str)

    def __init__(self, theme: Theme, title: str, tip: str, custom_text: str) -> None:
        """custom_text: describes what comes from no preset."""
        self._custom_text = custom_text
        self._ready_made: Sequence[AnyPreset] = ()
        self._own: Sequence[AnyPreset] = ()
        self._current = self._former = CUSTOM
        super().__init__(theme, "preset", title, tip, [], wide=True)
        self.button = icon_button(theme, "ellipsis", self.tr("Save, rename, import presets"))
        self.button.clicked.connect(self._open_menu)
        holder = self.combo.parentWidget()
        box = holder.layout() if holder is not None else None
        if isinstance(box, QBoxLayout):
            box.setSpacing(6)
            box.setStretch(0, 1)
            box.addWidget(self.button)
        self.name_field = NameField(theme)
        self._layout.insertWidget(self._layout.indexOf(self._note), self.name_field)
        self._renaming = CUSTOM
        self.name_field.named.connect(self._take_name)
        self.name_field.left.connect(self._leave_name)
        self.changed.connect(self._taken)

    def set_presets(self, ready_made: Sequence[AnyPreset], own: Sequence[AnyPreset]) -> None:
        """Offer these; the person's own stand below a line."""
        self._ready_made, self._own = ready_made, own
        self._fill(with_custom=False)
        self.set_current(self._current)

    def set_current(self, preset_id: str, former: str = CUSTOM) -> None:
        """Show this preset, or "Custom" for an id that is not among them. former: what the values came from then."""
        known = self._find(preset_id)
        self._current = preset_id if known else CUSTOM
        self._former = self._current or former
        if (known is None) != self._has_custom():
            self._fill(with_custom=known is None)
        self.set_value(self._current)
        self.set_note((known.description or self.tr("Your own preset.")) if known else self._custom_text)

    def make_menu(self) -> QMenu:
        """What can be done now."""
        made = menu(self)
        own, former = self._find(self._current, own=True), self._find(self._former, own=True)
        if self._current == CUSTOM and former is not None:
            text = self.tr("Save the changes in “{name}”").format(name=former.name)
            add_action(self._theme, made, text, "check").triggered.connect(lambda: self.updated.emit(former.id))
        add_action(self._theme, made, self.tr("Save as a new preset…"), "plus").triggered.connect(self.ask_name)
        if own is not None:
            self._add_own(made, own)
        elif self._current != CUSTOM:
            copy = add_action(self._theme, made, self.tr("Duplicate"), "copy-plus")
            copy.triggered.connect(lambda: self.duplicated.emit(self._current))
        made.addSeparator()
        taking = add_action(self._theme, made, self.tr("Import presets…"), "file-up")
        taking.triggered.connect(self.import_wanted)
        if own is not None:
            one = add_action(self._theme, made, self.tr("Export this preset…"), "file-down")
            one.triggered.connect(lambda: self.exported.emit(own.id))
        every = add_action(self._theme, made, self.tr("Export all own presets…"), "file-down")
        every.setEnabled(bool(self._own))
        every.triggered.connect(lambda: self.exported.emit(CUSTOM))
        return made

    def ask_name(self) -> None:
        """Ask for the name of a new preset."""
        self._renaming = CUSTOM
        self.name_field.ask(self.tr("Name of the new preset"), "", self.tr("Save"))

    def ask_new_name(self, preset: AnyPreset) -> None:
        """Ask for another name of an own preset."""
        self._renaming = preset.id
        self.name_field.ask(self.tr("New name of the preset"), preset.name, self.tr("Rename"))

    def _add_own(self, made: QMenu, own: AnyPreset) -> None:
        theme, place = self._theme, [preset.id for preset in self._own].index(own.id)
        add_action(theme, made, self.tr("Rename…"), "pencil").triggered.connect(lambda: self.ask_new_name(own))
        copy = add_action(theme, made, self.tr("Duplicate"), "copy-plus")
        copy.triggered.connect(lambda: self.duplicated.emit(own.id))
        up = add_action(theme, made, self.tr("Move up"), "arrow-up")
        up.setEnabled(place > 0)
        up.triggered.connect(lambda: self.moved.emit(own.id, -1))
        down = add_action(theme, made, self.tr("Move down"), "arrow-down")
        down.setEnabled(place < len(self._own) - 1)
        down.triggered.connect(lambda: self.moved.emit(own.id, 1))
        made.addSeparator()
        delete = add_action(theme, made, self.tr("Delete"), "trash-2", danger=True)
        delete.triggered.connect(lambda: self.deleted.emit(own.id))

    def _controls(self) -> list[QWidget]:
        return [self.combo]

    def _open_menu(self) -> None:
        made = self.make_menu()
        made.aboutToHide.connect(made.deleteLater)
        made.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _take_name(self, name: str) -> None:
        if self._renaming:
            self.renamed.emit(self._renaming, name)
        else:
            self.saved.emit(name)

    def _leave_name(self) -> None:
        self.combo.setFocus()

    def _find(self, preset_id: str, own: bool = False) -> AnyPreset | None:
        places = self._own if own else (*self._ready_made, *self._own)
        return next((preset for preset in places if preset.id == preset_id), None)

    def _has_custom(self) -> bool:
        return CUSTOM in self._values

    def _fill(self, with_custom: bool) -> None:
        blocker = QSignalBlocker(self.combo)
        self.combo.clear()
        self._values = []
        for group in (self._ready_made, self._own):
            if group and self._values:
                self.combo.insertSeparator(self.combo.count())
                self._values.append(None)
            for preset in group:
                self.combo.addItem(preset.name)
                self.combo.setItemData(self.combo.count() - 1, preset.description, _TIP_ROLE)
                self._values.append(preset.id)
        if with_custom:
            self.combo.addItem(self.tr("Custom"))
            self._values.append(CUSTOM)
        blocker.unblock()

    def _taken(self, _name: str, preset_id: object) -> None:
        if preset_id != CUSTOM:
            self.chosen.emit(preset_id)
