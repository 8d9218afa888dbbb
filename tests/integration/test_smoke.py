"""The smoke test, which a person runs to see whether this program works on their computer."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.integration

NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def smoke_test(picture: Path, environment: dict[str, str]) -> dict[str, object]:
    ran = subprocess.run(
        [sys.executable, "-m", "synthia_desktop", "--smoke-test", "--screenshot", str(picture)],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr.decode()
    return json.loads(ran.stdout)


@pytest.mark.parametrize("with_screen", [True, False])
def test_it_chats_and_saves_its_picture(with_screen: bool, tmp_path: Path, screen: dict[str, str]) -> None:
    result = smoke_test(tmp_path / "window.png", screen if with_screen else NO_DISPLAY)
    assert result["ok"]
    assert result["answer"]
    image = QImage(str(tmp_path / "window.png"))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 20, "the picture is empty"


def test_it_gives_up_where_nothing_happens() -> None:
    # The demo model never comes: nobody asks for it.
    code = (
        "import sys; from synthia_desktop.ui import smoke\n"
        "smoke.SILENCE_MS = 500; smoke.SmokeTest._load = lambda test: None; sys.exit(smoke.run_smoke_test(None, 0.0))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    result = json.loads(ran.stdout)
    assert (ran.returncode, result["ok"], result["problem"]) == (1, False, "nothing happened for two minutes")
