"""The words and figures of downloads, the same in rows, cards and notifications; no widgets, so tested alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.download import Download, DownloadState, Hold, Progress
from synthia_desktop.ui.panels.numbers import format_number
from synthia_desktop.ui.said import shown_error

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

_UNITS = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "KB"))
SEPARATOR = "  ·  "


def short_size(size: float) -> str:
    """Bytes in decimal units, three digits: 4.37 GB, 56.6 GB, 151 MB."""
    scale, unit = _unit(size)
    return f"{_digits(size / scale)} {unit}"


def limit_size(size: float) -> str:
    """A round number of bytes, without empty decimals: 5 GB."""
    scale, unit = _unit(size)
    return f"{format_number(size / scale, 2, trim=True)} {unit}"


def share_text(done: float, total: float) -> str:
    """Both in the unit of the total: 2.71 of 4.37 GB."""
    scale, unit = _unit(total)
    return _tr("{done} of {total}").format(done=_digits(done / scale), total=f"{_digits(total / scale)} {unit}")


def disk_text(size: float) -> str:
    """Bytes in GB with one decimal, for columns of figures."""
    return f"{format_number(size / 1e9, 1)} GB"


def rate_text(speed: float) -> str:
    """Bytes per second: 11.4 MB/s."""
    scale, unit = _unit(speed)
    value = speed / scale
    return f"{format_number(value, 1 if value < 100 and unit != 'B' else 0)} {unit}/s"


def duration_text(seconds: float) -> str:
    """The two largest units: 6 s, 2 min 26 s, 1 h 12 min, 3 days 4 h."""
    whole = max(1, round(seconds))
    if whole < 60:
        return _tr("{n} s").format(n=whole)
    if whole < 3600:
        return _tr("{m} min {s} s").format(m=whole // 60, s=whole % 60)
    hours = whole // 3600
    if hours < 48:
        return _tr("{h} h {m} min").format(h=hours, m=whole % 3600 // 60)
    return _tr("{d} days {h} h").format(d=hours // 24, h=hours % 24)


def percent(progress: Progress, verifying: bool = False) -> int:
    """Rounded down, so that 100 is said only when all is there."""
    part = progress.verified if verifying else progress.done
    return min(100, int(100 * part / progress.total)) if progress.total else 0


def state_words(entry: Entry) -> tuple[str, str]:
    """The word at the right of a row, and its colour role."""
    if entry.state == DownloadState.ACTIVE:
        return f"{percent(entry.progress)}%", "accent.text"
    if entry.state == DownloadState.VERIFYING:
        words = _tr("Verifying {percent}%").format(percent=percent(entry.progress, verifying=True))
        return words, "status.info"
    if entry.state == DownloadState.HELD:
        return _held(entry.hold)[0], "status.warn"
    plain = {
        DownloadState.WAITING: (_tr("Waiting"), "text.secondary"),
        DownloadState.PAUSED: (_tr("Paused by you"), "text.secondary"),
        DownloadState.FAILED: (_tr("Stopped"), "status.error"),
    }
    return plain.get(entry.state, ("", "text.secondary"))


def detail_words(entry: Entry, verify_seconds: float | None = None) -> str:
    """The second line of a row. verify_seconds: what the check still takes, None = not known yet."""
    progress, total = entry.progress, entry.download.size
    if entry.state == DownloadState.DONE:
        return _tr("{size}, verified").format(size=short_size(total))
    if entry.state == DownloadState.VERIFYING:
        text = _tr("Checking all {size} against the published checksum").format(size=short_size(total))
        if verify_seconds is None:
            return text
        return _tr("{text}, about {time} left").format(text=text, time=duration_text(verify_seconds))
    pieces = [share_text(progress.done, total), *_moving(entry)]
    if entry.state in (DownloadState.ACTIVE, DownloadState.PAUSED, DownloadState.WAITING):
        pieces += [_part_words(entry.download, progress)]
    return SEPARATOR.join(piece for piece in pieces if piece)


def problem_words(entry: Entry) -> tuple[str, str]:
    """What went wrong in one sentence, and what is kept and what to do. Empty where nothing did.

    Where a download waits for something to pass, its state says what happened already.
    """
    if entry.error is None or entry.state not in (DownloadState.FAILED, DownloadState.HELD):
        return "", ""
    error = shown_error(entry.error)
    what = " ".join(part for part in (error.message, error.hint) if part)
    if entry.state == DownloadState.HELD:
        return "", what
    return error.title if error.title.endswith(".") else f"{error.title}.", what


def spoken(entry: Entry) -> str:
    """A row as a screen reader says it, in whole words."""
    parts = [entry.download.title, entry.download.quant, state_words(entry)[0]]
    if entry.state == DownloadState.DONE:
        parts.append(detail_words(entry))
    return ", ".join(part for part in parts if part)


def part_sizes(download: Download) -> tuple[int, ...]:
    """Bytes of each part, over all targets in their order."""
    return tuple(part.size for target in download.targets for part in target.parts)


def _moving(entry: Entry) -> list[str]:
    """What happens to a download that is not complete."""
    progress = entry.progress
    if entry.state == DownloadState.ACTIVE:
        if progress.seconds_left is None:
            return [_tr("waiting for the server")]
        left = _tr("{time} left").format(time=duration_text(progress.seconds_left))
        return [rate_text(progress.speed), left]
    if entry.state == DownloadState.HELD:
        return [_held(entry.hold)[1]]
    if entry.state == DownloadState.WAITING:
        return [_tr("begins when another one ends")]
    return []


def _held(hold: Hold | None) -> tuple[str, str]:
    held = {
        Hold.OFFLINE: (_tr("Paused: no network"), _tr("continues by itself when the network is back")),
        Hold.METERED: (_tr("Paused: metered network"), _tr("continues by itself on an unmetered network")),
        Hold.DISK_FULL: (_tr("Paused: disk full"), _tr("continues by itself when there is room")),
        Hold.FOLDER: (_tr("Paused: folder missing"), _tr("continues by itself when the folder is back")),
    }
    return held[hold] if hold is not None else (_tr("Paused"), "")


def _part_words(download: Download, progress: Progress) -> str:
    """Which part arrives now; nothing for a download of one part."""
    sizes = part_sizes(download)
    if len(sizes) < 2:
        return ""
    received = (*progress.parts, *[0] * (len(sizes) - len(progress.parts)))
    number = next((i for i, size in enumerate(sizes, 1) if received[i - 1] < size), len(sizes))
    joined = any(len(target.parts) > 1 for target in download.targets)
    text = _tr("part {n} of {count}, joined while downloading") if joined else _tr("file {n} of {count}")
    return text.format(n=number, count=len(sizes))


def _unit(size: float) -> tuple[int, str]:
    # 999.6 MB would be written as 1,000 MB: it is 1.00 GB.
    return next(((scale, unit) for scale, unit in _UNITS if size >= 0.9995 * scale), (1, "B"))


def _digits(value: float) -> str:
    decimals = 2 if value < 9.995 else 1 if value < 99.95 else 0
    return format_number(value, 0 if value == 0 else decimals)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Downloads", text)
