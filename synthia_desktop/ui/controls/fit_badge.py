"""How a model would run here, as a glyph and words: on the GPU, on both, in RAM, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from synthia_desktop.planner.budgets import is_gpu
from synthia_desktop.planner.fit import Fit, Verdict
from synthia_desktop.ui.theme import Theme

GLYPH = 14
NOT_SLOW = 10.0
"""Tokens per second from which nobody would call a model in RAM slow."""

_GAP = 7


class Kind(StrEnum):
    """The four glyphs: disc with check, pie, ring with dot, ring with cross."""

    GPU = "gpu"
    SPLIT = "split"
    RAM = "ram"
    BIG = "big"


TEXT_ROLES = {
    Kind.GPU: "status.good",
    Kind.SPLIT: "text.primary",
    Kind.RAM: "status.warn",
    Kind.BIG: "status.error",
}


@dataclass(frozen=True)
class Badge:
    """share: the part of the model on the GPU, 0 to 1, for the pie. text: the words beside the glyph."""

    kind: Kind
    text: str
    share: float = 0.0


def fit_badge(found: Fit, pace: float | None = None) -> Badge:
    """The badge of a fit. pace: tokens per second, predicted or a usual machine's; of None nothing is said."""
    use = found.use
    if found.verdict is Verdict.TOO_BIG:
        return Badge(Kind.BIG, _tr("Too big"))
    if found.verdict is Verdict.GPU:
        return Badge(Kind.GPU, _tr("Runs on GPU"), 1.0)
    if found.verdict is Verdict.RAM:
        slow = pace is not None and pace < NOT_SLOW
        return Badge(Kind.RAM, _tr("RAM only, slow") if slow else _tr("RAM only"))
    if found.params.cpu_moe_layers and use.layers_offloaded >= use.layers_total:
        weights = sum(device.weights for device in use.devices)
        on_gpu = sum(device.weights for device in use.devices if is_gpu(device))
        return Badge(Kind.SPLIT, _tr("GPU, experts in RAM"), on_gpu / weights if weights else 0.0)
    words = _tr("GPU {layers}/{total} layers + RAM").format(layers=use.layers_offloaded, total=use.layers_total)
    return Badge(Kind.SPLIT, words, use.layers_offloaded / use.layers_total if use.layers_total else 0.0)


def kind_text(kind: Kind) -> str:
    """The short words of the legend."""
    return {
        Kind.GPU: _tr("GPU"),
        Kind.SPLIT: _tr("GPU + RAM"),
        Kind.RAM: _tr("RAM"),
        Kind.BIG: _tr("Too big"),
    }[kind]


def paint_fit_glyph(painter: QPainter, box: QRectF, kind: Kind, theme: Theme, share: float = 0.5) -> None:
    """Paint a glyph in a square box. share: of the pie, the part on the GPU."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = box.width() / GLYPH
    ring = box.adjusted(unit, unit, -unit, -unit)
    {Kind.GPU: _paint_disc, Kind.SPLIT: _paint_pie, Kind.RAM: _paint_dot, Kind.BIG: _paint_cross}[kind](
        painter, ring, unit, theme, share
    )
    painter.restore()


def longest_badges() -> list[str]:
    """The texts of badges that need most room."""
    split = _tr("GPU {layers}/{total} layers + RAM").format(layers=88, total=88)
    return [split, _tr("RAM only, slow"), _tr("GPU, experts in RAM"), _tr("Runs on GPU"), _tr("Too big")]


def paint_badge(painter: QPainter, rect: QRect, badge: Badge, theme: Theme, direction: Qt.LayoutDirection) -> None:
    """Glyph and elided words at the start of a box, in its middle."""
    side = theme.px(GLYPH)
    at = QRect(rect.left(), rect.top() + (rect.height() - side + 1) // 2, side, side)
    paint_fit_glyph(painter, QRectF(QStyle.visualRect(direction, rect, at)), badge.kind, theme, badge.share)
    words = rect.adjusted(side + theme.px(_GAP), 0, 0, 0)
    font = theme.font("small", 500)
    painter.setFont(font)
    painter.setPen(theme.color(TEXT_ROLES[badge.kind]))
    shown = QFontMetrics(font).elidedText(badge.text, Qt.TextElideMode.ElideRight, words.width())
    align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.drawText(QStyle.visualRect(direction, rect, words), align, shown)


def _paint_disc(painter: QPainter, ring: QRectF, unit: float, theme: Theme, _share: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("mem.gpu"))
    painter.drawEllipse(ring)
    at = ring.topLeft()
    painter.setPen(
        QPen(
            theme.color("bg.content"),
            1.6 * unit,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    points = [at + QPointF(x, y) * unit for x, y in ((3.4, 6.3), (5.3, 8.1), (8.7, 4.2))]
    painter.drawPolyline(points)


def _paint_pie(painter: QPainter, ring: QRectF, unit: float, theme: Theme, share: float) -> None:
    """The GPU's part from the top with the clock; Qt counts sixteenths of a degree against it."""
    share = min(max(share, 0.0), 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("mem.ram"))
    painter.drawEllipse(ring)
    painter.setBrush(theme.color("mem.gpu"))
    painter.drawPie(ring, 90 * 16, -round(share * 360 * 16))
    # A thin line between the parts, so that they differ without their colours.
    painter.setPen(QPen(theme.color("bg.content"), unit))
    centre = ring.center()
    for turn in (0.0, share):
        painter.save()
        painter.translate(centre)
        painter.rotate(turn * 360)
        painter.drawLine(QPointF(0, 0), QPointF(0, -ring.height() / 2))
        painter.restore()


def _paint_dot(painter: QPainter, ring: QRectF, unit: float, theme: Theme, _share: float) -> None:
    color = theme.color("mem.ram")
    painter.setPen(QPen(color, 1.5 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = 0.75 * unit
    painter.drawEllipse(ring.adjusted(half, half, -half, -half))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(ring.center(), 2 * unit, 2 * unit)


def _paint_cross(painter: QPainter, ring: QRectF, unit: float, theme: Theme, _share: float) -> None:
    painter.setPen(QPen(theme.color("status.error"), 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = 0.75 * unit
    painter.drawEllipse(ring.adjusted(half, half, -half, -half))
    centre, arm = ring.center(), 1.9 * unit
    painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm))
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FitBadge", text)
