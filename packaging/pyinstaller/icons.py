"""Packs the program's icon for Windows (.ico) and macOS (.icns) from its one drawing: icons.py FILE"""

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app" / "synthia.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICO_WHOLE = 256
"""As a size of one byte it is written as 0."""
ICNS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
MACOS_MARGIN = 100 / 1024
"""Icons of macOS leave that part of the square free on each side."""


def picture(size: int, margin: float = 0.0) -> bytes:
    """The drawing as a PNG of size x size pixels; margin: the part of it that stays free on each side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    free = size * margin
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError("The icon could not be drawn")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """A Windows icon: a header, a table of 16 bytes for each picture, the pictures."""
    pictures = [picture(size) for size in ICO_SIZES]
    head, table = struct.pack("<HHH", 0, 1, len(pictures)), b""
    place = len(head) + 16 * len(pictures)
    for size, data in zip(ICO_SIZES, pictures, strict=True):
        side = size % ICO_WHOLE
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + table + b"".join(pictures)


def icns() -> bytes:
    """A macOS icon: pictures with their kinds and lengths."""
    parts = [(kind, picture(size, MACOS_MARGIN)) for kind, size in ICNS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(icns() if target.suffix == ".icns" else ico())
