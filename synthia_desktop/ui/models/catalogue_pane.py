"""The catalogue as a pane of the models page: which model is shown, and what is known of its files here."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.catalog import Catalogue
from synthia_desktop.ui.models.catalogue_detail import CatalogueDetail, ModelView
from synthia_desktop.ui.models.catalogue_list import CatalogueList
from synthia_desktop.ui.theme import Theme

Names = Collection[tuple[str, str]]
"""(repository, quant) each."""


class CataloguePane(QObject):
    """download_requested, chat_requested: repository and file name (of a split file, the joined one).

    repository_requested: "org/repo" or "org/repo:branch", to show it from the Hub.
    """

    download_requested = Signal(str, str)
    chat_requested = Signal(str, str)
    repository_requested = Signal(str)
    link_requested = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._theme, self._catalogue = theme, catalogue
        self._shown = ""
        self._installed: Names = ()
        self._downloading: Names = ()
        self._updates: Names = ()
        self.list = CatalogueList(theme, catalogue)
        self.detail = CatalogueDetail()
        self.list.view.chosen.connect(self._show)
        if catalogue.models:
            self.show_model(catalogue.models[0].id)

    def show_model(self, model_id: str) -> None:
        """Choose a model in the list and show it; nothing happens for one that is not listed."""
        self.list.view.choose(model_id)

    def current(self) -> str:
        """The id of the model that is shown."""
        return self._shown

    def set_installed(self, files: Names) -> None:
        """(repository, quant) of what is on this computer."""
        self._installed = files
        repos = {repo for repo, _ in files}
        ids = {model.id for model in self._catalogue.models if repos & {found.repo for found in model.gguf}}
        self.list.view.rows.set_installed(ids)
        self._show_states()

    def set_downloading(self, files: Names) -> None:
        """(repository, quant) of what is on its way."""
        self._downloading = files
        self._show_states()

    def set_updates(self, files: Names) -> None:
        """(repository, quant) of what is on this computer and has changed on the Hub."""
        self._updates = files
        self._show_states()

    def _show(self, model_id: str) -> None:
        model = self._catalogue.model(model_id)
        if model is None:
            return
        self._shown = model_id
        view = ModelView(self._theme, model, self._catalogue.scored_sibling(model))
        view.files.download_requested.connect(self.download_requested)
        view.files.chat_requested.connect(self.chat_requested)
        view.repository_requested.connect(self.repository_requested)
        view.link_requested.connect(self.link_requested)
        # Queued: the button that asks is deleted together with the view that it is in.
        view.model_requested.connect(self.show_model, Qt.ConnectionType.QueuedConnection)
        focused = QApplication.focusWidget()
        if focused is not None and self.detail.isAncestorOf(focused):
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.detail.show_view(view)
        self._show_states()

    def _show_states(self) -> None:
        if self.detail.view is not None:
            self.detail.view.files.set_states(self._installed, self._downloading, self._updates)
