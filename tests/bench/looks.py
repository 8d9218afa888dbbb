"""Pictures of every page, panel, dialog and menu, to be looked at beside the design's.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.looks FOLDER [--size 800x600] [--scale 1.5]
              [--theme dark] [--language de] [--contrast more] [--scenes chat,catalogue]
The scenes are those of the tests; a dialog or menu is shown without the window below it.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.settings import LANGUAGES
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.run import make_application
from tests.hub.api_server import HubServer
from tests.ui.scenes import SCENES, Studio, fill, serve

SETTLE_MS = 500
"""For what slides, and for formulas, which are drawn on a thread."""


def photograph(studio: Studio, names: list[str], folder: Path) -> None:
    """One file for each scene."""
    for name in names:
        studio.leave()
        top = SCENES[name](studio)
        studio.wait(SETTLE_MS)
        top.grab().save(str(folder / f"{name.replace(' ', '-')}.png"))
    studio.leave()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    parser.add_argument("--contrast", default="usual", choices=("usual", "more"))
    parser.add_argument("--scenes", default=",".join(SCENES), help="their names, with commas between")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app, hub = make_application(), HubServer()
    with tempfile.TemporaryDirectory() as data, hub.running():
        paths, chats = AppPaths.under(Path(data) / "data"), Path(data) / "chats.jsonl"
        fill(paths)
        serve(hub)
        chats.write_text('{"prompt": "Where to begin?", "answer": "At the beginning."}\n', encoding="utf-8")
        program = Program(app, paths)
        program.start(None)
        network = replace(program.settings.value.network, endpoint=hub.url)
        look = {"theme": asked.theme, "text_scale": asked.scale, "language": asked.language, "contrast": asked.contrast}
        program.settings.update(network=network, **look)
        studio = Studio(program, hub, chats)
        try:
            studio.until(lambda: program.window.isVisible())
            studio.wait(SETTLE_MS)
            program.window.resize(*map(int, asked.size.split("x")))
            photograph(studio, asked.scenes.split(","), asked.folder)
        finally:
            program.close()


if __name__ == "__main__":
    main()
