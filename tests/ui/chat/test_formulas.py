"""Formulas are drawn once, off the main thread, and stand on the line of the text in its size and colour."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.markup.blocks import MathBlock, TextBlock, parse
from synthia_desktop.markup.formula import Formula, draw
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

WIDTH = 600
OBJECT = "\ufffc"


@pytest.fixture(scope="module")
def formulas(shared_theme: Theme) -> Formulas:
    return Formulas(shared_theme)


@pytest.fixture
def stack(theme: Theme, formulas: Formulas, qtbot: QtBot) -> BlockStack:
    made = BlockStack(theme, formulas)
    qtbot.addWidget(made)
    return made


def shown(stack: BlockStack, text: str, qtbot: QtBot) -> BlockStack:
    """The stack with a text whose formulas have all been tried to draw."""
    stack.show_text(text)
    stack.resized.connect(lambda: stack.set_width(WIDTH))
    stack.set_width(WIDTH)
    qtbot.waitUntil(lambda: not any(waits(view) for view in stack.views()), timeout=20_000)
    return stack


def waits(view: object) -> bool:
    if isinstance(view, TextView):
        return bool(view._waited_for)
    return isinstance(view, MathView) and not view.is_drawn() and not view._failed


def text_view(stack: BlockStack) -> TextView:
    view = stack.views()[0]
    assert isinstance(view, TextView)
    return view


def test_it_is_drawn_on_another_thread(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []
    begun = threading.Event()

    def note(latex: str, display: bool) -> object:
        # Another transcript's thread may still be at work.
        if latex == "x_{4711}":
            threads.append(threading.current_thread())
            begun.set()
        return draw(latex, display)

    monkeypatch.setattr("synthia_desktop.ui.chat.formulas.draw", note)
    made = Formulas(theme)
    with qtbot.waitSignal(made.drawn, timeout=20_000):
        assert made.formula("x_{4711}", False) is None
        # As the event loop does in its next turn; what has been drawn arrives in the turn after that.
        made._desk._start()
        assert begun.wait(20)
        threads[0].join(20)
        # It is drawn and has not arrived yet.
        assert made.formula("x_{4711}", False) is None
    assert made.formula("x_{4711}", False) is not None
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    qtbot.waitUntil(lambda: not threads[0].is_alive())


def test_what_is_being_drawn_when_the_window_goes_is_forgotten_on_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    begun, go = threading.Event(), threading.Event()

    def slow(latex: str, display: bool) -> Formula:
        begun.set()
        go.wait(30)
        return draw(latex, display)

    monkeypatch.setattr("synthia_desktop.ui.chat.formulas.draw", slow)
    made = Formulas()
    made._desk.destroyed.connect(
        lambda: heard.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )
    made.formula("x^2", True)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(made.destroyed):
        made.deleteLater()
    del made
    assert heard == []
    go.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread().name]


def test_a_picture_has_the_texts_size_and_colour(formulas: Formulas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(formulas.drawn, timeout=20_000):
        formulas.formula("y_2", False)
    small = formulas.picture("y_2", False, 16, QColor("#ff0000"), 1.0)
    large = formulas.picture("y_2", False, 32, QColor("#00ff00"), 2.0)
    assert small is not None
    assert large is not None
    assert abs(large.width - 2 * small.width) <= 2
    assert abs(large.height - 2 * small.height) <= 2
    assert small.depth > 0
    assert large.image.width() == 2 * large.width
    assert {c.red() for c in colours(small.image)} == {255}
    assert {c.green() for c in colours(large.image)} == {255}


def colours(image) -> list[QColor]:
    found = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return [colour for colour in found if colour.alpha() > 200]


def test_a_formula_in_a_line_stands_on_the_line(stack: BlockStack, qtbot: QtBot) -> None:
    for latex in ("x", "y_2", r"\frac{a}{b}"):
        view = text_view(shown(stack, f"Words ${latex}$ words", qtbot))
        assert view.toPlainText() == f"Words {OBJECT} words"
        picture = view._formulas.picture(
            latex, False, view.document().defaultFont().pixelSize() * 1.14, view.theme.color("text.primary"), 1.0
        )
        assert picture is not None
        layout = view.document().firstBlock().layout()
        line = layout.lineAt(0)
        # The line's own measures: what hangs below it is the deeper of the letters and the formula.
        assert line.descent() >= picture.depth - 0.5
        assert line.ascent() >= picture.height - picture.depth - 0.5


def test_it_is_as_large_as_the_text(large_text: Theme, qtbot: QtBot) -> None:
    stack = BlockStack(large_text, Formulas(large_text))
    qtbot.addWidget(stack)
    large = text_view(shown(stack, "$x^2$", qtbot)).document().firstBlock().begin().fragment().charFormat()
    large_text.set_text_scale(1.0)
    stack.apply_theme()
    small = text_view(stack).document().firstBlock().begin().fragment().charFormat()
    assert large.toImageFormat().width() > 1.4 * small.toImageFormat().width()


def test_a_formula_that_cannot_be_drawn_is_shown_as_it_is_written(stack: BlockStack, qtbot: QtBot) -> None:
    view = text_view(shown(stack, r"Words $\frac{a$ words", qtbot))
    assert view.toPlainText() == r"Words \frac{a words"
    cursor = QTextCursor(view.document())
    cursor.setPosition(8)
    assert cursor.charFormat().underlineStyle() == cursor.charFormat().UnderlineStyle.DotLine
    shown(stack, "$$\n\\left( x\n$$", qtbot)
    block = stack.views()[0]
    assert isinstance(block, MathView)
    assert not block.is_drawn()
    assert "\\left( x" in block.source_view.toPlainText()
    assert "cannot be drawn" in block.source_view.toolTip()


def test_a_block_is_in_the_middle_and_copies_its_latex(stack: BlockStack, qtbot: QtBot) -> None:
    shown(stack, r"$$\int_0^1 x\,dx$$", qtbot)
    block = stack.views()[0]
    assert isinstance(block, MathView)
    assert block.is_drawn()
    assert block.accessibleName() == r"Formula: \int_0^1 x\,dx"
    stack.resize(WIDTH, stack.set_width(WIDTH))
    image = block.grab().toImage()
    paper = image.pixelColor(2, 2)
    inked = [x for x in range(40, WIDTH - 40) if any(image.pixelColor(x, y) != paper for y in range(image.height()))]
    assert abs((inked[0] + inked[-1]) / 2 - WIDTH / 2) < 4
    block.copy_button.click()
    assert QGuiApplication.clipboard().text() == r"\int_0^1 x\,dx"


def test_a_wide_block_gets_smaller_and_then_scrolls(stack: BlockStack, qtbot: QtBot) -> None:
    shown(stack, "$$" + "+".join(f"x_{{{n}}}" for n in range(60)) + "$$", qtbot)
    block = stack.views()[0]
    assert isinstance(block, MathView)
    assert block.is_drawn()
    assert block.horizontalScrollBar().maximum() > 0
    stack.set_width(4000)
    assert block.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "latex",
    [
        "{" * 3000,
        "x^{" * 500 + "1" + "}" * 500,
        r"\def\a{\b\b}\def\b{\c\c}\def\c{xx}\a",
        r"\begin{matrix}" * 200,
        "x" * 5000,
        "",
        "\x00\u202e",
        r"\input{/etc/passwd}\includegraphics{https://example.org/x.png}",
        "&\\\\" * 100,
    ],
)
def test_hostile_latex_is_drawn_or_refused(latex: str) -> None:
    formula = draw(latex, True)
    assert bool(formula.svg) != bool(formula.problem)
    assert "href" not in formula.svg
    assert "root:" not in formula.svg


def test_the_tail_that_is_written_shows_its_latex_until_it_closes(
    stack: BlockStack, formulas: Formulas, qtbot: QtBot
) -> None:
    stack.feed("Words\n\n$$\nz^2")
    block = stack.views()[-1]
    assert isinstance(block, MathView)
    assert block.block == MathBlock("z^2", False)
    assert "z^2" in block.source_view.toPlainText()
    with qtbot.waitSignal(formulas.drawn, timeout=20_000):
        stack.feed("\n$$\n")
    qtbot.waitUntil(lambda: stack.set_width(WIDTH) > 0 and block.is_drawn())
    assert stack.views()[-1] is block


def test_very_many_formulas_in_one_paragraph_are_shown_as_they_are_written() -> None:
    (block,) = parse(" ".join(f"$x_{n}$" for n in range(150)))
    assert isinstance(block, TextBlock)
    assert block.html.count("<img ") == 100
    assert "<code>$x_149$</code>" in block.html


def test_the_latex_under_the_pointer_is_told(stack: BlockStack, qtbot: QtBot) -> None:
    view = text_view(shown(stack, "$x^2$ words", qtbot))
    stack.resize(WIDTH, 100)
    view.setGeometry(0, 0, WIDTH, 40)
    assert view.browser()._latex_at(QPoint(4, 14)) == "x^2"
    assert view.browser()._latex_at(QPoint(60, 14)) == ""
    view.browser().selectAll()
    qtbot.keyClick(view.browser(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "$x^2$ words"


def test_on_a_screen_of_another_density_they_are_painted_anew(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.show()
    transcript.show_conversation([Message("a", None, Role.ASSISTANT, "<think>$y$</think>$x^2$ words")], {})
    message = transcript.message_view("a")
    assert isinstance(message, AssistantMessage)
    view = text_view(message.stack)
    qtbot.waitUntil(lambda: "\ufffc" in view.plain_text())
    resource = QTextDocument.ResourceType.ImageResource.value
    assert view.document().resource(resource, QUrl("formula:0")).devicePixelRatio() == 1
    monkeypatch.setattr(view, "devicePixelRatioF", lambda: 2.0)
    QApplication.sendEvent(transcript, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert view.document().resource(resource, QUrl("formula:0")).devicePixelRatio() == 2
