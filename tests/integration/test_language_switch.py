"""The language is changed while a chat goes on: another window comes, and nothing that runs notices."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from synthia_desktop.core.conversation import MessageState, Role
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.said import said
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.starters import demo_questions

pytestmark = pytest.mark.integration

TIMEOUT = 30_000


def switch(program: Program, qtbot: QtBot, language: str) -> None:
    """Choose a language as the settings page does, and wait for the window that speaks it."""
    former = program.window
    program.settings.update(language=language)
    qtbot.waitUntil(lambda: program.window is not former, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: not isValid(former), timeout=TIMEOUT)


def receivers(program: Program) -> dict[str, int]:
    """How many listen to each signal of what stays when the window goes."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    staying: dict[str, QObject] = {
        "theme": program.theme,
        "settings": program.settings,
        "models": program.models,
        "chat": program.chat,
        "answering": program.chat.answering,
        "archive": program._archive,
        "thread": program._thread,
        "context": program._context,
        "background": program._background,
        "presets": program.fronts._services.presets,
        "finder": program.finder,
        "titler": program.titler,
        "attachments": program.attachments,
        "desk": program.attachments.desk,
        "edits": program.edits,
        "states": program.states,
        "language": program.language,
        "desktop": program.desktop,
        "tray": program.desktop.tray,
        "spelling": program.spelling,
    }
    for lazy in ("plans", "manager"):
        if lazy in program.late.__dict__:
            staying[lazy] = program.late.__dict__[lazy]
    if "manager" in program.late.__dict__:
        made = program.late.manager.__dict__
        staying |= {name: made[name] for name in ("library", "hub", "downloads", "tokens") if name in made}
    counts = {}
    for name, each in staying.items():
        shape = each.metaObject()
        for index in range(shape.methodCount()):
            method = shape.method(index)
            if method.methodType() == QMetaMethod.MethodType.Signal:
                signature = bytes(method.methodSignature().data()).decode()
                counts[f"{name}.{signature}"] = each.receivers(f"2{signature}")
    return counts


def test_the_window_comes_back_in_another_language_as_it_was(program: Program, qtbot: QtBot) -> None:
    program.window.resize(1111, 777)
    page = program.window.page
    page.composer.set_draft("half a thought")
    page.panels.toggle_sampling()
    before = program.window.geometry()
    switch(program, qtbot, "de")
    page = program.window.page
    assert program.window.geometry() == before
    assert page.composer.draft() == "half a thought"
    assert page.panels.current == "sampling"
    assert program.window.pages.title("settings") == "Einstellungen"
    program.window.show_page("settings")
    switch(program, qtbot, "ja")
    assert program.window.shown_page == "settings"
    assert "設定" in program.window.windowTitle()
    switch(program, qtbot, "system")
    assert program.window.pages.title("settings") == "Settings"
    assert program.window.page.composer.draft() == "half a thought"


def test_the_choice_in_the_settings_takes_effect_at_once(program: Program, qtbot: QtBot) -> None:
    """With real keys: the list that was chosen from goes away with its window."""
    former = program.window
    former.show_page("settings")
    page = former.pages.widget("settings")
    box = next(box for box in page.findChildren(QComboBox) if box.findText("日本語") >= 0)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not isValid(former), timeout=TIMEOUT)
    assert program.settings.value.language == "ja"
    assert program.window.shown_page == "settings"
    shown = program.window.pages.widget("settings")
    again = next(box for box in shown.findChildren(QComboBox) if box.findText("日本語") >= 0)
    assert (again.currentText(), again.accessibleName()) == ("日本語", "言語")


def test_an_answer_goes_on_in_the_new_window(demo: Program, qtbot: QtBot) -> None:
    question = demo_questions()[0].question
    with qtbot.waitSignal(demo.chat.text_added, timeout=TIMEOUT):
        demo.chat.send(question)
    assert demo.chat.is_writing_here
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT) as finished:
        switch(demo, qtbot, "fr")
    assert finished.args
    answer = finished.args[0]
    assert answer.state is MessageState.COMPLETE
    view = demo.window.page.view.transcript.message_view(answer.id)
    assert isinstance(view, AssistantMessage)
    assert view.message.text == answer.text
    assert [message.role for message in demo.chat.conversation.branch()] == [Role.USER, Role.ASSISTANT]


def test_an_edit_that_was_begun_goes_on(demo: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        demo.chat.send(demo_questions()[0].question)
    page = demo.window.page
    page.composer.set_draft("for later")
    page.composing.edit_last()
    page.composer.set_text("asked otherwise")
    switch(demo, qtbot, "es")
    page = demo.window.page
    assert page.composer.is_editing()
    assert (page.composer.text(), page.composer.draft()) == ("asked otherwise", "for later")


def test_errors_are_shown_in_the_language(program: Program, qtbot: QtBot) -> None:
    switch(program, qtbot, "de")
    program.window.show_trouble(StorageError("The settings were not saved", said("{n:,.1f} GB", n=1234.5)))
    texts = " ".join(label.text() for label in program.window.banners.findChildren(QLabel))
    assert "Die Einstellungen wurden nicht gespeichert" in texts
    assert "1.234,5" in texts


def test_nothing_of_a_window_that_went_listens_any_more(demo: Program, qapp: QApplication, qtbot: QtBot) -> None:
    """Everything that a window can show is made in each of them, then counted."""

    def open_everything() -> None:
        window = demo.window
        for name in ("models", "downloads", "settings", "chat"):
            window.show_page(name)
        page = window.page
        for toggle in (
            page.panels.toggle_load,
            page.panels.toggle_prompt,
            page.panels.toggle_sampling,
            page.others.toggle_trash,
            page.others.toggle_context,
        ):
            toggle()
        page.panels.close_panel()
        window.open_switcher()
        demo.fronts.current.extras.switcher.switcher.field.setText("a")
        qtbot.waitUntil(lambda: demo.fronts.current.extras._sources._fits is not None, timeout=TIMEOUT)
        demo.fronts.current.extras.switcher.toggle()
        qapp.processEvents()

    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        demo.chat.send(demo_questions()[0].question)
    open_everything()
    before = receivers(demo)
    for language in ("de", "system"):
        switch(demo, qtbot, language)
        open_everything()
    after = receivers(demo)
    assert {name: (before[name], count) for name, count in after.items() if count > before[name]} == {}
