"""The application takes files that the system sends to it."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.integration

# A process has one application, and that of the tests is there already.
SENT = """
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from synthia_desktop.ui.run import make_application
app = make_application()
opened = []
app.opened.connect(opened.append)
app.sendEvent(app, QFileOpenEvent("/models/a model.gguf"))
app.sendEvent(app, QEvent(QEvent.Type.FileOpen))
print(opened)
"""


def test_a_file_that_is_sent_to_the_program_is_opened() -> None:
    """As macOS does it when a file is opened with the program."""
    result = subprocess.run([sys.executable, "-c", SENT], capture_output=True, text=True, timeout=60, check=False)
    assert (result.stdout, result.returncode) == ("['/models/a model.gguf']\n", 0), result.stderr


ASKED = """
from PySide6.QtCore import QEvent
from synthia_desktop.ui.run import make_application
app = make_application()
asked = []
app.quit_asked.connect(lambda: asked.append("asked"))
app.sendEvent(app, QEvent(QEvent.Type.Quit))
app.stay()
app.sendEvent(app, QEvent(QEvent.Type.Quit))
app.leave()
app.sendEvent(app, QEvent(QEvent.Type.Quit))
print(asked)
"""


def test_the_systems_wish_to_end_goes_to_the_window() -> None:
    """As macOS sends it from the Dock; Qt alone would close a window that then stays in the tray."""
    result = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, timeout=60, check=False)
    assert (result.stdout, result.returncode) == ("['asked']\n", 0), result.stderr
