"""The window as a person uses it: real keys, the real engine process, the demo model's exact answers."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.planner.budgets import Budget
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.report import TooBigError, compare
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.starters import demo_questions
from tests.demo_talk import demo_conversation
from tests.integration.conftest import MakeProgram, load_demo
from tests.model_files import make_model

pytestmark = pytest.mark.integration

TIMEOUT = 30_000
Nameless = Callable[[QWidget], list[str]]


def editor(program: Program) -> QWidget:
    widget = program.window.page.composer.focusProxy()
    assert isinstance(widget, QWidget)
    return widget


def sent_by(blocker: SignalBlocker) -> Any:
    """The first argument of the signal that was waited for."""
    assert blocker.args
    return blocker.args[0]


def ask(program: Program, qtbot: QtBot, text: str) -> Message:
    """Type a question, press Enter, and wait for the whole answer."""
    qtbot.keyClicks(editor(program), text)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        qtbot.keyClick(editor(program), Qt.Key.Key_Return)
    return sent_by(finished)


def begin(program: Program, qtbot: QtBot, text: str = "Hello") -> None:
    """Send a message and wait for the answer's first words."""
    with qtbot.waitSignal(program.chat.text_added, timeout=TIMEOUT):
        program.chat.send(text)


def shown_texts(program: Program) -> list[str]:
    views = program.window.page.view.transcript.built_messages()
    return [view.plain_text() for view in views if isinstance(view, UserMessage | AssistantMessage)]


def endless(program: Program, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load random weights that, always taking the likeliest token, fall into a loop and never end by themselves."""
    path = make_model(
        tmp_path_factory.mktemp("endless") / "endless.gguf", layers=8, embedding=256, context=16384, seed=1
    )
    program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=-1))
    program.models.load(str(path), LoadParams(context_length=16384))
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)


def engine_process(program: Program) -> psutil.Process | None:
    """The process that holds the model; the planner has one of its own."""
    engine = program._thread._engine
    assert engine is not None
    return None if engine.pid is None else psutil.Process(engine.pid)


def test_five_turns_give_their_five_exact_answers(demo: Program, qtbot: QtBot) -> None:
    turns = demo_conversation()
    assert len(turns) == 5
    answers = [ask(demo, qtbot, turn.question) for turn in turns]
    assert [a.text for a in answers] == [turn.answer for turn in turns]
    assert all(a.state is MessageState.COMPLETE for a in answers)


def test_each_turn_evaluates_only_its_own_tokens(demo: Program, qtbot: QtBot) -> None:
    stats = [ask(demo, qtbot, turn.question).stats for turn in demo_conversation()]
    assert all(s is not None for s in stats)
    for before, after in pairwise(stats):
        assert before is not None
        assert after is not None
        # The end token that closes an answer is not part of the next prompt; all before it is in the KV cache.
        assert after.evaluated_tokens == after.prompt_tokens - before.prompt_tokens - before.generated_tokens


def test_everything_is_found_again_after_closing(make_program: MakeProgram, qtbot: QtBot) -> None:
    program = make_program()
    load_demo(program, qtbot)
    first = demo_questions()[0]
    ask(program, qtbot, first.question)
    program.window.page.composer.set_text("an unsent thought")
    program.close()

    again = make_program()
    qtbot.waitUntil(lambda: bool(shown_texts(again)), timeout=TIMEOUT)
    branch = again.chat.conversation.branch()
    assert [m.text for m in branch] == [first.question, first.answer]
    assert again.window.windowTitle() == f"{first.question} – Synthia Desktop"
    qtbot.waitUntil(lambda: again.models.state.stage is Stage.READY, timeout=TIMEOUT)
    assert again.window.page.composer.text() == "an unsent thought"


def test_stop_keeps_the_text_and_regenerate_makes_a_second_version(
    program: Program, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    endless(program, qtbot, tmp_path_factory)
    begin(program, qtbot)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        qtbot.keyClick(editor(program), Qt.Key.Key_Escape)
    stopped = sent_by(finished)
    assert stopped.state is MessageState.STOPPED
    assert stopped.text

    with qtbot.waitSignal(program.chat.text_added, timeout=TIMEOUT):
        qtbot.keyClick(program.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.stop()
    versions = program.chat.conversation.siblings(sent_by(finished).id)
    assert [v.id for v in versions] == [stopped.id, sent_by(finished).id]
    program.edits.switch_version(sent_by(finished).id, -1)
    assert program.chat.conversation.branch()[-1].text == stopped.text


def test_up_edits_the_last_message_as_a_new_version(demo: Program, qtbot: QtBot) -> None:
    questions = demo_questions()
    ask(demo, qtbot, questions[0].question)
    qtbot.keyClick(editor(demo), Qt.Key.Key_Up)
    assert demo.window.page.composer.text() == questions[0].question
    qtbot.keyClick(editor(demo), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    answer = ask(demo, qtbot, questions[1].question)
    assert answer.text == questions[1].answer
    branch = demo.chat.conversation.branch()
    assert [m.text for m in branch] == [questions[1].question, questions[1].answer]
    assert len(demo.chat.conversation.siblings(branch[0].id)) == 2


def test_an_answer_goes_on_while_another_chat_is_open(
    program: Program, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    endless(program, qtbot, tmp_path_factory)
    begin(program, qtbot)
    writing = program.chat.conversation
    qtbot.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert program.chat.conversation is not writing
    before = writing.branch()[-1].text
    qtbot.waitUntil(lambda: len(writing.branch()[-1].text) > len(before), timeout=TIMEOUT)
    program.chat.show(writing)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT):
        program.chat.stop()
    assert shown_texts(program)[-1].strip()


def test_a_killed_engine_costs_no_text_and_the_next_message_works(
    program: Program, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    endless(program, qtbot, tmp_path_factory)
    begin(program, qtbot)
    engine = engine_process(program)
    assert engine is not None
    report = program.models.state.report
    with qtbot.waitSignal(program.chat.problem, timeout=TIMEOUT) as problem:
        engine.kill()
    kept = program.chat.conversation.branch()[-1]
    assert kept.text
    assert kept.state is MessageState.FAILED
    assert sent_by(problem).title
    assert sent_by(problem).hint
    begin(program, qtbot, "And now?")
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.stop()
    assert sent_by(finished).state is MessageState.STOPPED
    assert program.models.state.stage is Stage.READY
    assert report is not None
    assert program.models.applied == report.params


def test_a_broken_file_says_so_and_the_demo_still_loads(program: Program, qtbot: QtBot, app_paths: AppPaths) -> None:
    broken = app_paths.models_dir / "broken.gguf"
    broken.write_bytes(b"GGUF" + b"\xff" * 64)
    program.window.open_model(str(broken))
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.FAILED, timeout=TIMEOUT)
    assert program.window.page.view.transcript.problem_view() is not None
    load_demo(program, qtbot)
    question = demo_questions()[0]
    assert ask(program, qtbot, question.question).text == question.answer


def test_unloading_ends_the_engine_and_the_next_message_loads_again(demo: Program, qtbot: QtBot) -> None:
    demo.models.unload()
    assert demo.models.state.stage is Stage.UNLOADED
    qtbot.waitUntil(lambda: engine_process(demo) is None, timeout=TIMEOUT)
    question = demo_questions()[0]
    assert ask(demo, qtbot, question.question).text == question.answer


def test_a_model_is_loaded_as_planned_and_what_it_took_is_compared(demo: Program, qtbot: QtBot) -> None:
    report = demo.models.state.report
    assert report is not None
    assert report.predicted is not None
    assert report.predicted == report.info.memory
    assert (demo.models.params.gpu_layers, report.asked) == (None, demo.models.params)
    applied = demo.models.applied
    assert applied is not None
    assert (applied.gpu_layers, applied.context_length) == (0, 2048)
    ask(demo, qtbot, demo_questions()[0].question)
    later = demo.models.state.report
    assert later is not None
    assert [found.name for found in compare(report.predicted, later.info)] == ["CPU"]


def test_what_does_not_fit_is_refused_and_can_be_loaded_anyway(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Desk.machine

    def crowded(desk: Desk) -> Machine:
        found = whole(desk)
        return replace(found, budgets=replace(found.budgets, host=Budget("CPU", 1 << 20, 0)))

    monkeypatch.setattr(Desk, "machine", crowded)
    program.open_demo()
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.FAILED, timeout=TIMEOUT)
    assert isinstance(program.models.state.error, TooBigError)
    assert program.models.applied is None
    program.models.load_anyway()
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)
    assert program.models.state.report is not None
    assert program.models.params == LoadParams()


@pytest.mark.parametrize("begun", [False, True])
def test_a_load_can_be_cancelled_before_its_turn_and_while_it_is_planned(
    program: Program, qtbot: QtBot, demo_model: Path, begun: bool
) -> None:
    if begun:
        with qtbot.waitSignal(program._thread.happened, timeout=TIMEOUT):
            program.models.choose(str(demo_model))
    else:
        program.models.choose(str(demo_model))
    program.models.cancel()
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.UNLOADED, timeout=TIMEOUT)
    assert engine_process(program) is None
    load_demo(program, qtbot)


def test_deleting_a_chat_can_be_undone(demo: Program, qtbot: QtBot, app_paths: AppPaths) -> None:
    ask(demo, qtbot, demo_questions()[0].question)
    kept = demo.chat.conversation
    demo.window.page.sidebar.delete_requested.emit(kept.id)
    assert not demo.chat.conversation.messages
    demo.window.page.toast.findChildren(QPushButton)[0].click()
    with qtbot.waitSignal(demo.chat.replaced, timeout=TIMEOUT):
        demo.window.page.open_chat(kept.id)
    assert [m.id for m in demo.chat.conversation.branch()] == [m.id for m in kept.branch()]


def test_the_streaming_text_reaches_the_disk_within_a_second(
    program: Program, qtbot: QtBot, app_paths: AppPaths, tmp_path_factory: pytest.TempPathFactory
) -> None:
    endless(program, qtbot, tmp_path_factory)
    begin(program, qtbot)
    conversation = program.chat.conversation
    other = ConversationStore(app_paths.database_file)

    def stored() -> str:
        return other.load(conversation.id).branch()[-1].text

    qtbot.waitUntil(lambda: len(stored()) > 20, timeout=5_000)
    assert conversation.branch()[-1].text.startswith(stored())
    other.close()
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT):
        program.chat.stop()


def test_an_idle_model_is_unloaded_after_the_time_in_the_settings(demo: Program, qtbot: QtBot) -> None:
    demo.settings.update(idle_unload_minutes=5)
    assert demo.models.idle_timer.isActive()
    assert demo.models.idle_timer.interval() == 5 * 60_000
    demo.settings.update(idle_unload_minutes=0)
    assert not demo.models.idle_timer.isActive()
    demo.settings.update(idle_unload_minutes=5)
    demo.models.idle_timer.start(0)
    qtbot.waitUntil(lambda: demo.models.state.stage is Stage.UNLOADED, timeout=TIMEOUT)


def test_every_control_of_every_page_has_a_name(demo: Program, qtbot: QtBot, nameless: Nameless) -> None:
    window = demo.window
    ask(demo, qtbot, demo_questions()[0].question)
    window.page.panels.toggle_load()
    window.page.panels.toggle_prompt()
    window.page.panels.toggle_sampling()
    for page in ("models", "downloads", "settings"):
        window.show_page(page)
    assert nameless(window) == []


def test_no_shortcut_means_two_things(program: Program) -> None:
    keys = [key.toString() for action in program.window.actions() for key in action.shortcuts()]
    assert len(keys) > 20
    assert sorted(keys) == sorted(set(keys))


def test_f6_goes_round_the_panes(demo: Program, qtbot: QtBot) -> None:
    page = demo.window.page
    page.composer.focus()
    visited: list[str] = []
    for _ in range(4):
        qtbot.keyClick(demo.window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        pane = next(p for p in (page.sidebar, page.header, page.view, page.composer) if p.isAncestorOf(focused))
        visited.append(type(pane).__name__)
    assert visited == ["Sidebar", "ChatHeader", "ChatView", "Composer"]


def test_the_window_never_loads_llama_cpp(tmp_path: Path) -> None:
    # In a process of its own: other tests load it into this one.
    code = (
        "import sys; from pathlib import Path; from synthia_desktop.ui.smoke import run_smoke_test\n"
        "code = run_smoke_test(Path(sys.argv[1]), 0.0); print('llama_cpp' in sys.modules); sys.exit(code)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "window.png")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=180)
    assert done.stdout.splitlines()[-1] == "False"


def test_choosing_another_model_stops_the_answer_and_keeps_its_text(
    program: Program, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    endless(program, qtbot, tmp_path_factory)
    begin(program, qtbot)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.open_demo()
    assert sent_by(finished).state is MessageState.STOPPED
    assert sent_by(finished).text
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)
    assert program.models.state.name == "Synthia Demo"


def test_stop_while_the_model_loads_ends_the_load_and_the_waiting_answer(program: Program, qtbot: QtBot) -> None:
    program.open_demo()
    program.chat.send("Hello")
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.stop()
    assert sent_by(finished).state is MessageState.STOPPED
    assert not program.chat.writing_in


def test_each_model_keeps_its_own_sampling_and_system_prompt(demo: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page, first = demo.window.page, demo.models.state.path
    demo.settings.set_system(first, "You are the demo.", "")
    demo.settings.set_sampling(first, SamplingParams(temperature=0.3), "")
    other = make_model(tmp_path / "other.gguf")
    demo.window.open_model(str(other))
    assert page.chat.conversation.system_prompt == ""
    demo.window.open_model(first)
    assert page.chat.conversation.system_prompt == "You are the demo."
    assert demo.settings.value.sampling_for(first)[0].temperature == 0.3
    assert demo.settings.value.sampling_for(str(other))[0].temperature == 0.0
