"""Every page, panel, dialog and menu of the whole program, each opened as a person would, for tests that look at all.

A scene gives the widget that is on top. The program, its store and its engine are real; the Hub is a server on
127.0.0.1.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Kind, Opened, Passage
from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.paths import AppPaths, demo_model, resources_dir
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.labels import LabelStore
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.downloads.disk import DiskUse
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.models.licence import LicenceDialog
from synthia_desktop.ui.models.why_no_gpu import WhyDialog
from synthia_desktop.ui.switcher.overlay import QuickSwitcher
from tests.hub.api_server import HubServer, ServedRepo
from tests.ui.downloads.entries import GB, one_of_each
from tests.ui.models.machines import UNUSABLE
from tests.ui.scripts import ARABIC, CHINESE, EMOJI, HEBREW, HEBREW_TITLE, JAPANESE

PATIENCE_S = 60
REPO = "maker/Tiny-GGUF"
QUESTION = "How is a rocket launched into an orbit?"
ANSWER = r"""<think>What matters is the speed sideways.</think>

It needs **sideways speed**, close to $v = \sqrt{GM/r}$; see [the page](https://example.org/orbit).

1. Up, to leave the thick air.
2. Sideways, until the path closes.

| Stage | Speed |
|---|---|
| first | 2.4 km/s |

$$\Delta v = v_e \ln\frac{m_0}{m_f}$$

```python
print(sum(delta_v(*stage) for stage in stages))
```
"""
_STATS = AnswerStats(120, 20, 412, 0.25, 80.0, 29.8, 13.8, 7, "stop", reasoning_s=11.0)


def fill(paths: AppPaths) -> None:
    """A data folder with a chat of two versions, others by age, an archived one and one in the trash."""
    paths.create()
    save_settings(paths.settings_file, Settings(welcome_done=True))
    store = ConversationStore(paths.database_file)
    now = time.time()
    for number, title in enumerate(("Letter to the landlord", "Sourdough", "SQL: gaps and islands"), 1):
        then = now - number * 30_000
        chat = Conversation(f"other{number}", title, created=then, updated=then)
        chat.add(Message(f"other{number}q", None, Role.USER, f"{title}: where do I begin?", created=then))
        store.save(chat, chat.messages.values())
    labels = LabelStore(store)
    labels.archive("other3", True)
    store.delete("other2")
    chat = Conversation("rocket", "Rocket to an orbit", created=now, updated=now)
    for message in (
        Message("q1", None, Role.USER, QUESTION, created=now),
        Message("a2", "q1", Role.ASSISTANT, "Up, then sideways.", created=now, stats=_STATS),
        Message("a1", "q1", Role.ASSISTANT, ANSWER, created=now, stats=_STATS),
    ):
        chat.add(message)
    store.save(chat, chat.messages.values())
    labels.set_tags("rocket", ("space",))
    store.save(scripts := chat_of_scripts(), scripts.messages.values())
    store.close()


def chat_of_scripts() -> Conversation:
    """A chat from right to left, without spaces, and with emoji."""
    then = time.time() - 10
    chat = Conversation("scripts", HEBREW_TITLE, created=then, updated=then)
    before = None
    for number, (question, answer) in enumerate(((HEBREW, ARABIC), (EMOJI, f"{CHINESE}\n\n{JAPANESE}"))):
        chat.add(Message(f"sq{number}", before, Role.USER, question, created=then))
        chat.add(Message(f"sa{number}", f"sq{number}", Role.ASSISTANT, answer, created=then, stats=_STATS))
        before = f"sa{number}"
    return chat


def serve(hub: HubServer) -> None:
    """A Hub with one repository, whose file is the demo model."""
    card = b"---\nlicense: mit\n---\n# Tiny\nKnows its questions. [More](https://example.org/more)"
    files: dict[str, bytes | int | Path] = {"tiny.Q8_0.gguf": demo_model().read_bytes(), "README.md": card}
    hub.repos[REPO] = ServedRepo(files, tags=("gguf",))


@dataclass
class Studio:
    """One running program. file: a chat file that can be imported."""

    program: Program
    hub: HubServer
    file: Path

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait for it; raises TimeoutError."""
        end = time.monotonic() + PATIENCE_S
        while not happened():
            if time.monotonic() > end:
                raise TimeoutError("it took too long")
            self.wait(10)

    def wait(self, milliseconds: int) -> None:
        """Let the program go on."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def choose(self, text: str) -> None:
        """As from the menu bar."""
        wanted = self.program.window.tr(text)
        action = next(action for action in self.program.window.actions() if action.text() == wanted)
        action.trigger()

    def dialog(self) -> QWidget:
        """The dialog or menu that is open."""
        self.until(lambda: (QApplication.activeModalWidget() or QApplication.activePopupWidget()) is not None)
        found = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert found is not None
        return found

    def leave(self) -> None:
        """Back to an empty chat: close what is open over the window, and its panels."""
        window = self.program.window
        while (open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            open_one.close()
            QApplication.processEvents()
        for overlay in window.findChildren(QuickSwitcher):
            overlay.close_switcher()
        for banner in list(window.banners._shown):
            banner.close_banner()
        window.page.sidebar.search.clear()
        window.page.panels.close_panel()
        window.page.composing.leave()
        window.page.composer.prefill.close_row()
        window.page.composer.set_draft("")
        self.program.attachments.desk.clear()
        window.show_page("chat")
        window.page.new_chat()
        window.page._show_composer_mode()

    def open_rocket(self) -> None:
        """The stored chat with every kind of block."""
        self.open_chat("rocket")

    def open_chat(self, conversation_id: str) -> None:
        """A stored chat, with its first messages built."""
        page = self.program.window.page
        page.open_chat(conversation_id)
        self.until(lambda: page.chat.conversation.id == conversation_id)
        self.until(lambda: bool(page.view.transcript.built_messages()))
        page.view.transcript.verticalScrollBar().setValue(0)


Scene = Callable[[Studio], QWidget]


def _chat_page(studio: Studio) -> QWidget:
    return studio.program.window


def _welcome(studio: Studio) -> QWidget:
    window = studio.program.window
    if window._first is None:
        window._show_first_page()
        assert window._first is not None
        window._first.look(window._plans())
        first = window._first.widget.first
        studio.until(lambda: first.model is not None)
    window._root.setCurrentWidget(window._first.widget)
    return window


def _empty_ready(studio: Studio) -> QWidget:
    program = studio.program
    if program.models.state.stage is not Stage.READY:
        program.open_demo()
        studio.until(lambda: program.models.state.stage is Stage.READY)
    return program.window


def _stored(studio: Studio) -> QWidget:
    studio.open_rocket()
    return studio.program.window


def _scripts(studio: Studio) -> QWidget:
    studio.open_chat("scripts")
    return studio.program.window


def _streaming(studio: Studio) -> QWidget:
    studio.open_rocket()
    transcript = studio.program.window.page.view.transcript
    transcript.begin_answer("a3")
    studio.program.window.page.composer.set_mode("writing")
    transcript.set_progress("Writing · 3 tokens · 29.4 tok/s")
    transcript.append_text("<think>The speed is what matters.")
    studio.wait(100)
    return studio.program.window


def _problem(studio: Studio) -> QWidget:
    studio.open_rocket()
    error = SynthiaError("The model could not be loaded", "The file ends early.", "Download it again.", details="a log")
    studio.program.chat.problem.emit(error)
    return studio.program.window


def _banners(studio: Studio) -> QWidget:
    banners = studio.program.window.banners
    banners.show_trouble(SynthiaError("Something failed", "Nothing is lost.", "Try again.", details="one\ntwo"))
    banners.show_offer("A version is there", "It can be seen.", "See…", lambda: None)
    banners._shown[0]._toggle_details()
    return studio.program.window


def _editing(studio: Studio) -> QWidget:
    studio.open_rocket()
    page = studio.program.window.page
    page.composing.edit("q1")
    page.composer.prefill.toggle()
    page.composer.refusal.say("It is too long.")
    return studio.program.window


def _attached(studio: Studio) -> QWidget:
    """One file that was read, and one that cannot be."""
    desk = studio.program.attachments.desk
    broken = studio.file.with_name("broken.pdf")
    broken.write_bytes(b"%PDF-1.7\nno more than that")
    notes = studio.file.with_name("notes.md")
    notes.write_text("# Notes\n\nWho pays for the boiler?\n", "utf-8")
    desk.add([notes, broken])
    studio.until(lambda: not desk.is_reading)
    return studio.program.window


def _cited(studio: Studio) -> QWidget:
    """An answer with citations, beside the passage that one of them leads to."""
    program = studio.program
    text = "The lease begins on 1 May.\n\nSmall repairs are paid by the tenant."
    document = Document.of(Kind.PDF, text, (0, 28))
    attachment = Attachment("lease.pdf", Kind.PDF, 22_000, "", document.id, len(text), 2, tokens=20, mode="retrieval")
    passage = Passage(document.id, 1, 28, len(text), text[28:], "lease.pdf", 2)
    chat = Conversation("cited", "Lease", created=time.time(), updated=time.time())
    chat.add(Message("cq", None, Role.USER, "Who pays?", enclosed=Enclosure((attachment,), (passage,), "<passages>")))
    chat.add(Message("ca", "cq", Role.ASSISTANT, "The tenant does [1].", stats=_STATS))
    program._archive.put_draft_files("cited", [Opened(attachment, document)])
    program._archive.put(chat, *chat.messages.values())
    studio.open_chat("cited")
    program.attachments.desk.clear()
    page = program.window.page
    page.view.citation_requested.emit("ca", 1)
    studio.until(lambda: bool(page.panels.isVisible() and page.others.viewer.chips))
    return program.window


def _found(studio: Studio) -> QWidget:
    side = studio.program.window.page.sidebar
    side.search.field.setText("rocket")
    studio.until(lambda: side.results.isVisible())
    return studio.program.window


def _filter_menu(studio: Studio) -> QWidget:
    studio.program.window.page.sidebar.search.filter_button.click()
    return studio.dialog()


def _filtered(studio: Studio) -> QWidget:
    button = studio.program.window.page.sidebar.search.filter_button
    button.choose(replace(button.filters, tag="space", days=30))
    return studio.program.window


def _renaming(studio: Studio) -> QWidget:
    studio.program.window.page.sidebar.start_rename("rocket")
    return studio.program.window


def _find_bar(studio: Studio) -> QWidget:
    studio.open_rocket()
    studio.choose("Find in this view")
    bar = studio.program.window.page.find_bar
    bar.field.setText("sideways")
    studio.wait(300)
    return studio.program.window


def _panel(text: str) -> Scene:
    def open_it(studio: Studio) -> QWidget:
        _empty_ready(studio)
        studio.choose(text)
        studio.wait(300)
        return studio.program.window

    return open_it


def _context(studio: Studio) -> QWidget:
    _empty_ready(studio)
    studio.open_rocket()
    studio.program.window.page.others.toggle_context()
    studio.wait(300)
    return studio.program.window


def _trash(studio: Studio) -> QWidget:
    studio.choose("Trash")
    studio.wait(300)
    return studio.program.window


def _toast(studio: Studio) -> QWidget:
    studio.open_rocket()
    studio.program.window.page.toast.show_undo("Chat deleted.", lambda: None)
    return studio.program.window


def _details(studio: Studio) -> QWidget:
    studio.open_rocket()
    studio.program.window.page.view.show_details("a1", QPoint(400, 300))
    return studio.dialog()


def _message_menu(studio: Studio) -> QWidget:
    studio.open_rocket()
    return studio.program.window.page.view._menu.open("a1", QPoint(400, 300))


def _header_menu(studio: Studio) -> QWidget:
    studio.open_rocket()
    window = studio.program.window
    menu = next(menu for menu in window.findChildren(QMenu) if len(menu.actions()) > 4 and menu.parent() is window)
    menu.popup(QPoint(400, 100))
    return menu


def _picker(studio: Studio) -> QWidget:
    _empty_ready(studio)
    studio.choose("Choose a model")
    return studio.dialog()


def _models(pane: str) -> Scene:
    def open_it(studio: Studio) -> QWidget:
        window = studio.program.window
        window.show_page("models")
        studio.program.fronts.current.manager_pages.models.show_pane(pane)
        studio.wait(500)
        return window

    return open_it


def _installed(studio: Studio) -> QWidget:
    library = studio.program.late.manager.library
    if not library.models:
        folder = studio.program.late.manager.models_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "synthia-demo.gguf").write_bytes(demo_model().read_bytes())
        library.refresh()
        studio.until(lambda: bool(library.models))
    return _models("installed")(studio)


def _hub(studio: Studio) -> QWidget:
    window = studio.program.window
    window.go.to_models()
    studio.program.fronts.current.manager_pages.models.search("tiny")
    studio.wait(700)
    return window


def _repository(studio: Studio) -> QWidget:
    studio.program.window.go.to_models()
    pages = studio.program.fronts.current.manager_pages.models
    pages.search(REPO)
    studio.wait(1500)
    return studio.program.window


def _downloads_empty(studio: Studio) -> QWidget:
    studio.program.window.show_page("downloads")
    return studio.program.window


def _downloads(studio: Studio) -> QWidget:
    studio.program.window.show_page("downloads")
    page = studio.program.fronts.current.manager_pages.downloads
    page.set_disk(DiskUse("Data", 512 * GB, 92 * GB, 34 * GB, 185 * GB))
    page.set_entries(one_of_each())
    return studio.program.window


def _settings(studio: Studio) -> QWidget:
    studio.program.window.show_page("settings")
    return studio.program.window


def _menu_dialog(text: str) -> Scene:
    def open_it(studio: Studio) -> QWidget:
        studio.choose(text)
        shown = studio.dialog()
        studio.wait(500)
        return shown

    return open_it


def _export(studio: Studio) -> QWidget:
    studio.open_rocket()
    studio.choose("Export chats…")
    return studio.dialog()


def _import(studio: Studio) -> QWidget:
    studio.program.fronts.current.files.look_into(studio.file)
    shown = studio.dialog()
    studio.wait(300)
    return shown


def _tags(studio: Studio) -> QWidget:
    studio.program.fronts.current.shelf._act("tags", "rocket")
    return studio.dialog()


def _link(studio: Studio) -> QWidget:
    studio.program.window.outside.ask_for_link("https://example.org/orbit")
    return studio.dialog()


def _shown(dialog: QDialog) -> QWidget:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _licence(studio: Studio) -> QWidget:
    model = next(model for model in load_catalogue(resources_dir() / "catalog").models if model.licence.url)
    program = studio.program
    return _shown(LicenceDialog(program.theme, program.window, model.name, model.licence))


def _why_no_gpu(studio: Studio) -> QWidget:
    return _shown(WhyDialog(studio.program.theme, studio.program.window, UNUSABLE.hardware))


def _switcher(studio: Studio) -> QWidget:
    studio.program.window.open_switcher()
    studio.wait(500)
    return studio.program.window


def _shortcuts(studio: Studio) -> QWidget:
    studio.program.window.show_shortcuts()
    return studio.dialog()


SCENES: dict[str, Scene] = {
    "empty": _chat_page,
    "empty with a model": _empty_ready,
    "chat": _stored,
    "scripts": _scripts,
    "streaming": _streaming,
    "problem": _problem,
    "banners": _banners,
    "editing": _editing,
    "attached": _attached,
    "cited": _cited,
    "search": _found,
    "filter menu": _filter_menu,
    "filtered": _filtered,
    "renaming": _renaming,
    "find": _find_bar,
    "load settings": _panel("Load settings"),
    "system prompt": _panel("System prompt and format"),
    "sampling": _panel("Sampling"),
    "context": _context,
    "trash": _trash,
    "toast": _toast,
    "details": _details,
    "message menu": _message_menu,
    "header menu": _header_menu,
    "model picker": _picker,
    "catalogue": _models("all"),
    "fitting models": _models("fits"),
    "library": _installed,
    "hub": _hub,
    "repository": _repository,
    "no downloads": _downloads_empty,
    "downloads": _downloads,
    "settings": _settings,
    "switcher": _switcher,
    "shortcuts": _shortcuts,
    "about": _menu_dialog("About Synthia Desktop"),
    "updates": _menu_dialog("Check for updates…"),
    "export": _export,
    "import": _import,
    "tags": _tags,
    "link": _link,
    "licence": _licence,
    "why no GPU": _why_no_gpu,
    "welcome": _welcome,
}
