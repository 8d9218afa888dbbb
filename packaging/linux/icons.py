"""Renders the program's icon in all sizes of the hicolor theme, from its one drawing."""

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app" / "synthia.svg"
NAME = "synthia-desktop"
SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)


def write_icons(theme: Path) -> None:
    """theme: the hicolor folder to write into."""
    scalable = theme / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable)
    renderer = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(file)):
            raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    write_icons(Path(sys.argv[1]))
