"""What is said about updates: who brings them, how a package is installed, and how far a download is; no widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from synthia_desktop.core.installation import Installation, Kind
from synthia_desktop.core.releases import Release
from synthia_desktop.ui.downloads.texts import SEPARATOR, duration_text, rate_text, share_text


def owner_text(kind: Kind) -> str:
    """Who updates a copy that this program does not update itself; "" where it does."""
    return {
        Kind.FLATPAK: _tr(
            "This copy was installed as a Flatpak, and Flatpak updates it: by the software centre, or by “flatpak "
            "update” in a terminal."
        ),
        Kind.CHECKOUT: _tr("This copy runs from its sources. “git pull” in their folder updates it."),
        Kind.PACKAGE: _tr("This copy was installed as a Python package. Whoever installed it updates it the same way."),
        Kind.DEB: _tr(
            "This copy was installed as a Debian package. Your package manager updates it where it knows a source of "
            "newer ones. A package that was downloaded by hand is followed by installing the newer one."
        ),
        Kind.UNKNOWN: _tr("How this copy was installed is not written down, so the right package for it is not known."),
    }.get(kind, "")


def installing_text(kind: Kind) -> str:
    """How the person installs what was downloaded."""
    kept = _tr("Chats, models and settings stay: they are kept elsewhere.")
    how = {
        Kind.ARCHIVE: _tr("Close Synthia, unpack the archive, and start Synthia from the new folder."),
        Kind.APPIMAGE: _tr("Close Synthia, make the file executable, and start it in place of the old one."),
        Kind.INSTALLER: _tr("Close Synthia and open the file. It installs over this version."),
        Kind.DMG: _tr("Close Synthia, open the file, and drag Synthia Desktop onto Applications."),
    }.get(kind, "")
    return f"{how} {kept}".strip()


def no_package_text(release: Release, here: Installation) -> str:
    words = _tr("Version {version} has no package for this computer ({system}, {machine}).")
    return words.format(version=release.version, system=here.system, machine=here.machine)


def date_text(date: str) -> str:
    """A day as the person writes it; what is no day stays as it is."""
    day = QDate.fromString(date, "yyyy-MM-dd")
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else date


def progress_text(done: float, total: float, speed: float) -> str:
    """speed: bytes per second, 0 = not known yet."""
    parts = [share_text(done, total)]
    if speed > 0:
        parts += [rate_text(speed), _tr("{time} left").format(time=duration_text((total - done) / speed))]
    return SEPARATOR.join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Updates", text)
