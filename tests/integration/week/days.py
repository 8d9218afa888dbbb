"""The days of a week, each in a process of its own: `python -m tests.integration.week.days DAY FOLDER`."""

from __future__ import annotations

import faulthandler
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from synthia_desktop.core.exchange.writing import Format
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.pages.settings import SettingsPage
from synthia_desktop.ui.panels.trash_panel import TrashPanel
from synthia_desktop.ui.starters import demo_questions
from synthia_desktop.ui.updates.dialog import UpdateDialog
from tests.demo_talk import demo_conversation
from tests.integration.week.person import CONTROL, SHIFT, Person
from tests.integration.week.record import Record, RecordedChat

NOTES = "The lease begins on 1 May and runs for three years. Small repairs are paid by the tenant."


class Day:
    """A person, and the record of what should be there."""

    def __init__(self, folder: Path, remembers: bool = True) -> None:
        """remembers: the settings, which know the chat that was open, are as they were left."""
        self.folder = folder
        self.record = Record.load(folder / "record.json")
        self.person = Person(AppPaths.under(folder / "data"))
        if self.record.chats:
            self._look(remembers)

    def _look(self, remembers: bool) -> None:
        """Every chat is in the list by its name, and the one that was open is shown as it was left."""
        person, record = self.person, self.record
        side = person.program.window.page.sidebar
        person.wait(lambda: side.index_of(record.open_id).isValid(), "the list of the chats")
        listed = {id_: side.index_of(id_).data() for id_ in record.chats}
        assert listed == {id_: chat.title for id_, chat in record.chats.items()}
        if not remembers:
            person.press(Qt.Key.Key_1, CONTROL)
            person.open(record.open_id)
        person.wait(lambda: person.branch() == record.open.texts, "the chat that was open")

    def keep(self) -> None:
        self.record.save(self.folder / "record.json")

    def new_chat(self, question: str, answer: str = "", files: tuple[str, ...] = ()) -> None:
        """answer: where the demo model knows it."""
        self.person.press(Qt.Key.Key_N, CONTROL)
        got = self.person.ask(question)
        assert got == (answer or got)
        chat = self.person.program.chat.conversation
        self.record.open_id = chat.id
        self.record.chats[chat.id] = RecordedChat(chat.title, [[question, got]], files=list(files))

    def ask(self, question: str, answer: str) -> None:
        got = self.person.ask(question)
        assert got == answer
        self.record.open.texts.extend([question, got])

    def open(self, name: str) -> None:
        """The chat that the script remembers under this name."""
        self.record.open_id = self.record.facts[name]
        self.person.open(self.record.open_id)
        self.person.wait(lambda: self.person.branch() == self.record.open.texts, "its messages")


def monday(day: Day) -> None:
    """The first run: the demo model from the welcome page, a chat of two turns, and another one."""
    person = day.person
    assert person.program.window.shown_page == ""
    person.program.settings.update(sampling=SamplingParams(temperature=0.0))
    person.click("Try the demo model now")
    person.wait(lambda: person.program.models.state.stage is Stage.READY, "the demo model")
    first, second, *_ = demo_conversation()
    day.new_chat(first.question, first.answer)
    day.record.facts["long"] = day.record.open_id
    day.ask(second.question, second.answer)
    day.new_chat(demo_questions()[1].question, demo_questions()[1].answer)
    day.record.facts["short"] = day.record.open_id


def tuesday(day: Day) -> None:
    """A question is edited, a branch begins in the middle, chats are found, renamed, pinned and tagged."""
    person, page = day.person, day.person.program.window.page
    day.open("long")
    person.load_demo()
    other = demo_questions()[2]
    person.press(Qt.Key.Key_U, CONTROL)
    page.composer.set_text("")
    assert person.ask(other.question)
    day.record.open.fork(2, *person.branch()[2:])
    assert person.branch()[2] == other.question
    answer = person.program.chat.conversation.branch()[1]
    page.view._menu.branch_requested.emit(answer.id)
    person.wait(lambda: len(person.branch()) == 2, "the fork")
    got = person.ask(demo_questions()[0].question)
    day.record.open.fork(2, demo_questions()[0].question, got)

    words, field = " ".join(demo_questions()[1].answer.split()[:3]), page.sidebar.search.field
    person.press(Qt.Key.Key_F, CONTROL | SHIFT)
    person.type(words, field)
    results = page.sidebar.results
    person.wait(lambda: results.isVisible() and results.model().rowCount() > 1, f"what was found of {words!r}")
    person.press(Qt.Key.Key_Down, where=field)
    results.setCurrentIndex(results.model().index(1, 0))
    person.press(Qt.Key.Key_Return, where=results)
    short = day.record.facts["short"]
    person.wait(lambda: person.program.chat.conversation.id == short, "the chat that was found")
    day.record.open_id = short
    person.press(Qt.Key.Key_Escape)
    field.clear()

    person.rename("Tuesday’s chat – später mehr")
    day.record.open.title = "Tuesday’s chat – später mehr"
    person.press(Qt.Key.Key_P, CONTROL)
    day.record.open.pinned = True
    person.set_tags("work", "日本")
    day.record.open.tags = ["work", "日本"]


def wednesday(day: Day) -> None:
    """Everything is exported, what is there already is not imported again, another file is; a preset is kept."""
    person, folder = day.person, day.folder
    for kind, every in ((Format.JSON, True), (Format.MARKDOWN, False)):
        person.export(kind, folder / f"chats.{kind.value}", every)
    exported = (folder / "chats.md").read_text("utf-8")
    assert all(text in exported for text in day.record.open.texts)
    assert not person.bring_in(folder / "chats.json"), "all of it is there"
    turns = [{"prompt": f"Question {n}?", "answer": f"Answer {n}, {'word ' * n}."} for n in range(20)]
    (folder / "cards.jsonl").write_text("".join(json.dumps(turn) + "\n" for turn in turns), "ascii")
    assert person.bring_in(folder / "cards.jsonl")
    (id_,) = set(person.program._store.ids()) - set(day.record.chats)
    title = person.program._store.load(id_).title
    texts = [text for turn in turns for text in (turn["prompt"], turn["answer"])]
    day.record.chats[id_] = RecordedChat(title, [texts])
    panels = person.program.window.page.panels
    person.press(Qt.Key.Key_S, CONTROL | SHIFT)
    person.wait(lambda: panels._sampling is not None, "the panel")
    assert panels._sampling is not None
    panels._sampling.panel.preset_row.saved.emit("Wednesday")
    person.wait(lambda: [preset.name for preset in panels._presets.own.sampling] == ["Wednesday"], "the preset")


def thursday_answer(day: Day) -> None:
    """An answer that never ends by itself; what is shown of it is told until the process is killed."""
    person, program = day.person, day.person.program
    assert [preset.name for preset in program.window.page.panels._presets.own.sampling] == ["Wednesday"]
    day.open("long")
    program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=-1))
    program.window.open_model(str(day.folder / "endless.gguf"))
    person.wait(lambda: program.models.state.stage is Stage.READY and "endless" in program.models.state.path, "it")
    day.record.open.texts.extend(["And now, without an end?", ""])
    day.keep()

    def tell() -> None:
        sys.stdout.write(f"{time.time()} {json.dumps(program.chat.conversation.branch()[-1].text)}\n")
        sys.stdout.flush()

    program.chat.text_added.connect(tell)
    person.ask("And now, without an end?")


def thursday_import(day: Day) -> None:
    """A file of many chats is imported; the process is killed while it is written."""
    assert day.person.begin_import(day.folder / "many.json")
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    day.person.wait(lambda: False, "the end of this process")


def thursday(day: Day) -> None:
    """The import is done again, to its end."""
    assert day.person.bring_in(day.folder / "many.json")


def friday(day: Day) -> None:
    """A question about a file, which is gone then; deletions and their undoing; the trash."""
    person, page = day.person, day.person.program.window.page
    person.load_demo()
    (day.folder / "notes.txt").write_text(NOTES, "utf-8")
    person.press(Qt.Key.Key_N, CONTROL)
    person.drop(day.folder / "notes.txt")
    got = person.ask("What are you?")
    chat = person.program.chat.conversation
    day.record.open_id = day.record.facts["file"] = chat.id
    day.record.chats[chat.id] = RecordedChat(chat.title, [["What are you?", got]], files=[NOTES])
    (day.folder / "notes.txt").unlink()

    day.open("short")
    person.press(Qt.Key.Key_Delete, where=person.focused(1))
    person.wait(lambda: len(person.branch()) == 1, "the deletion")
    person.press(Qt.Key.Key_Z, CONTROL)
    person.wait(lambda: person.branch() == day.record.open.texts, "the undoing")

    day.new_chat(demo_questions()[0].question, demo_questions()[0].answer)
    restored = day.record.open_id
    person.press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    person.wait(lambda: person.branch() == [], "the deletion of the chat")
    person.press(Qt.Key.Key_T, CONTROL | SHIFT)
    panel = page.panels.currentWidget()
    assert isinstance(panel, TrashPanel)
    person.click("Restore", panel)
    person.wait(lambda: panel.view.model().rowCount() == 0, "the restoring")
    day.new_chat(demo_questions()[2].question, demo_questions()[2].answer)
    del day.record.chats[day.record.open_id]
    person.press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    person.wait(lambda: panel.view.model().rowCount() == 1, "the trash")
    purged: list[object] = []
    person.program._archive.purged.connect(purged.append)
    panel.empty_requested.emit()
    person.wait(lambda: purged, "the emptying")
    day.record.open_id = restored
    person.open(restored)


def saturday(day: Day) -> None:
    """The window speaks German for a question, then English again."""
    person = day.person
    person.load_demo()
    for language, title in (("de", "Einstellungen"), ("en", "Settings")):
        former = person.window
        person.press(Qt.Key.Key_Comma, CONTROL)
        person.wait(lambda: person.window.findChild(SettingsPage), "the settings")
        (page,) = person.window.findChildren(SettingsPage)
        box = page.appearance.languages
        box.setCurrentIndex(box.findData(language))
        box.activated.emit(box.currentIndex())
        person.wait(lambda former=former: person.window is not former, "the other window")
        assert person.program.window.pages.title("settings") == title
        person.press(Qt.Key.Key_1, CONTROL)
        person.wait(lambda: person.branch() == day.record.open.texts, "the chat in it")
        if language == "de":
            got = person.ask(demo_questions()[1].question)
            day.record.open.texts.extend([demo_questions()[1].question, got])


def saturday_settings(day: Day) -> None:
    """The file of the settings is broken: that is told, it is kept, and no chat is touched."""
    told = [banner.property("words") for banner in day.person.program.window.banners._shown]
    assert len(told) == 1, told
    day.record.facts["settings"] = str(told[0])


def saturday_damage(day: Day) -> None:
    """The database is damaged: what was saved of it is told."""
    told = [banner.property("words")[0] for banner in day.person.program.window.banners._shown]
    assert told == ["The file of the conversations was damaged"], told


def look_only(_day: Day) -> None:
    """Nothing is done."""


def sunday(day: Day) -> None:
    """Another start brings this window to the front; the check for updates asks nobody of a copy that has no feed."""
    person = day.person
    raised: list[object] = []
    assert person.program._instances is not None
    person.program._instances.raised.connect(raised.append)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    person.wait(lambda: raised, "the other start")
    next(action for action in person.window.actions() if action.text() == "Check for updates…").trigger()
    person.wait(lambda: person.window.findChildren(UpdateDialog), "the dialog")
    dialog = person.window.findChildren(UpdateDialog)[0]
    assert "Synthia is updated from elsewhere" in person.words(dialog), person.words(dialog)
    person.press(Qt.Key.Key_Escape, where=dialog)
    person.wait(lambda: not person.window.findChildren(UpdateDialog), "its end")


def main() -> None:
    faulthandler.enable()
    name, folder = sys.argv[1], Path(sys.argv[2])
    day = Day(folder, remembers=name != saturday_settings.__name__)
    globals()[name](day)
    day.keep()
    day.person.quit()


if __name__ == "__main__":
    main()
