"""Puts everything together: the services are built here once and handed down through constructors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.core.preset_choice import ready_made
from synthia_desktop.core.preset_files import load_book
from synthia_desktop.core.settings import load_settings
from synthia_desktop.paths import AppPaths, demo_model, resources_dir, translations_dir
from synthia_desktop.store.lock import DataFolderLock
from synthia_desktop.store.opening import Salvage, open_store
from synthia_desktop.ui.attachments.service import ChatAttachments
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.drafts import NEW_CHAT_DRAFT
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.finder import Finder
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.chat.titler import Titler
from synthia_desktop.ui.chat.turn_log import TurnLog
from synthia_desktop.ui.chat_states import ChatStates
from synthia_desktop.ui.collector import Collector
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.front import Services
from synthia_desktop.ui.fronts import Fronts
from synthia_desktop.ui.language import Language
from synthia_desktop.ui.late_services import LateServices
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.notifying.answers import AnswerNotices
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.shared_desk import SharedDesk
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from synthia_desktop.documents.reader import DocumentReader
    from synthia_desktop.ui.single_instance import InstanceServer

AFTER_START_MS = 100
"""What can wait begins so long after the window was shown, when it has been painted."""


class Program(QObject):
    """The services and the window of one data folder, which it alone writes.

    Raises StorageError (DataFolderInUseError when another program has the folder) before anything is shown.
    settled: what the first picture does not need has begun too.
    """

    settled = Signal()

    def __init__(self, app: QApplication, paths: AppPaths) -> None:
        super().__init__()
        self.language = Language(translations_dir(), self)
        try:
            paths.create()
        except OSError as error:
            raise StorageError(
                self.tr("The data folder cannot be made"),
                str(error),
                self.tr("Choose another one with --data-dir, or make this one writable."),
            ) from error
        self._lock = DataFolderLock(paths.data_dir)
        self._lock.acquire()
        try:
            self._build(app, paths)
        except SynthiaError:
            self._lock.release()
            raise

    def _build(self, app: QApplication, paths: AppPaths) -> None:
        saved, settings_trouble = self._open_data(app, paths)
        self._make_chat(paths)
        services, presets_trouble = self._make_services(paths)
        self._collector = Collector(self)
        self.fronts = Fronts(services, self.language, self)
        self._connect_fronts()
        self.theme.dress()
        if saved is not None:
            self.window.banners.show_salvage(saved)
        for title, trouble in ((self.tr("Settings"), settings_trouble), (self.tr("Presets"), presets_trouble)):
            if trouble:
                self.window.banners.show_notice(title, shown(trouble))
        self._thread.start()
        self._instances: InstanceServer | None = None
        self._later = QTimer(self, singleShot=True, interval=AFTER_START_MS)
        self._later.timeout.connect(lambda: self._finish_start(paths.data_dir))
        self._open = True

    def _open_data(self, app: QApplication, paths: AppPaths) -> tuple[Salvage | None, str | None]:
        """The chats, the settings and the theme that they ask for; gives what is to be told of the first two."""
        resources = resources_dir()
        self._store, saved = open_store(paths.database_file)
        self._store.recover_interrupted()
        settings, trouble = load_settings(paths.settings_file)
        self.language.choose(settings.language)
        self._background = Background(self)
        self.settings = SettingsStore(paths.settings_file, settings, self._background, self)
        tokens, icons = resources / "themes" / "tokens.json", resources / "icons"
        self.theme = Theme(app, tokens, icons, settings.theme, settings.text_scale, dressed=False)
        self.theme.set_language(self.language.code)
        return saved, trouble

    def _make_chat(self, paths: AppPaths) -> None:
        """The model, the thread that it answers on, and the open chat."""
        self._desk = SharedDesk(paths)
        self.states = ChatStates(paths, self.settings, self._background, self)
        self._thread = EngineThread(paths.engine_log, self._desk, self, self.states.folder)
        self.models = ModelSession(self._thread, self.settings, self)
        self._archive = Archive(self._store, self._background, self)
        self._archive.purged.connect(lambda gone: self.states.forget(gone, self._store.ids))
        self.chat = ChatSession(self._thread, self.models, self._archive, self.settings, self)
        self._thread.happened.connect(self.models.handle)
        self._thread.happened.connect(self.chat.handle)
        self._context = ContextWatch(self._thread, self.chat, self.models, self)
        self._thread.happened.connect(self._context.handle)
        self.attachments = ChatAttachments(
            self._thread, self.chat, self.models, self._context, self._archive, _document_reader, self
        )

    def _make_services(self, paths: AppPaths) -> tuple[Services, str | None]:
        """What else works beside the open chat, and what is to be told of the person's presets."""
        book, trouble = load_book(paths.presets_file)
        chat, archive, settings, background = self.chat, self._archive, self.settings, self._background
        self.edits = ChatEdits(chat, archive, self)
        self.spelling = Spelling(settings, self)
        self.desktop = Desktop(lambda: self.window, settings, self)
        AnswerNotices(chat.answering, self.desktop, settings, self)
        self.titler = Titler(self._thread, chat, self.models, archive, settings, self)
        self.turn_log = TurnLog(chat.answering, settings, background, self)
        self.late = LateServices(
            paths,
            self.theme,
            settings,
            background,
            self.desktop,
            self._thread,
            self.models,
            self._desk,
            lambda: self.window,
            self,
        )
        self.finder = Finder(self.late.search, self)
        presets = PresetStore(paths.presets_file, book, ready_made(resources_dir()), background, self)
        return self._services(paths, presets), trouble

    def _services(self, paths: AppPaths, presets: PresetStore) -> Services:
        return Services(
            paths=paths,
            theme=self.theme,
            settings=self.settings,
            background=self._background,
            store=self._store,
            thread=self._thread,
            models=self.models,
            archive=self._archive,
            chat=self.chat,
            context=self._context,
            edits=self.edits,
            attachments=self.attachments,
            presets=presets,
            finder=self.finder,
            states=self.states,
            desktop=self.desktop,
            spelling=self.spelling,
            late=self.late,
        )

    def _connect_fronts(self) -> None:
        """What the window is told of what happens beside it."""
        fronts = self.fronts
        self._archive.trouble.connect(lambda error: fronts.show_storage_trouble("chats", error))
        self.settings.trouble.connect(lambda error: fronts.show_storage_trouble("settings", error))
        self.late.trouble.connect(fronts.show_trouble)
        self.late.moving.connect(fronts.show_moving)
        for service in (self._background, self.finder, self.turn_log, self.attachments):
            service.failed.connect(fronts.show_trouble)

    @property
    def window(self) -> MainWindow:
        """The one that is shown now: another language makes a new one."""
        return self.fronts.current.window

    def start(self, file: Path | None) -> None:
        """Show the window and load the file, or the model that was used last."""
        self.window.show()
        self._later.start()
        last = self._model_to_open()
        if file is not None:
            self.window.open_model(str(file.absolute()))
        elif last:
            self.window.open_model(last)
        if self.settings.value.last_conversation:
            self._archive.open(self.settings.value.last_conversation)
        else:
            self._archive.open_draft(NEW_CHAT_DRAFT)

    def _model_to_open(self) -> str:
        """The default model where the person chose one and it is still there, else the last one."""
        value = self.settings.value
        candidates = (value.default_model, value.last_model or "")
        return next((path for path in candidates if path and Path(path).exists()), "")

    def open_demo(self) -> None:
        """Load the built-in model."""
        self.window.open_model(str(demo_model()))

    @property
    def is_open(self) -> bool:
        """Whether the data folder is still held."""
        return self._open

    def close(self) -> None:
        """Store what is open and end every thread and process."""
        self._open = False
        self.chat.close()
        self.window.remember()
        self._archive.close()
        self._later.stop()
        if self._instances is not None:
            self._instances.close()
        self.late.close()
        self.fronts.close()
        self.desktop.close()
        self.spelling.close()
        self.finder.close()
        self.attachments.close()
        self._thread.close()
        self._desk.close()
        self.settings.flush()
        self._background.close()
        self._store.close()
        self._lock.release()
        self.language.close()
        self._collector.close()

    def _finish_start(self, data_dir: Path) -> None:
        """What the first picture does not need. A second start waits for it some seconds."""
        from synthia_desktop.ui.single_instance import InstanceServer

        self._collector.begin()
        self._instances = InstanceServer(data_dir, self)
        self._instances.raised.connect(self._raise)
        self.fronts.begin()
        self._archive.purge_trash()
        self.finder.fill_index()
        self.settled.emit()
        self.late.go_on_downloading()

    def _raise(self, file: str) -> None:
        self.window.come_to_front()
        if file:
            self.window.open_model(file)


def _document_reader() -> DocumentReader:
    """Reads attached files. Imported with the first one."""
    from synthia_desktop.documents.reader import DocumentReader

    return DocumentReader()
