"""Ties the page to the service: all that needs nothing else of the window."""

from __future__ import annotations

from synthia_desktop.ui.download_service import DownloadService
from synthia_desktop.ui.downloads.page import DownloadsPage


def connect_page(page: DownloadsPage, service: DownloadService) -> None:
    """Chat, folders, links, finding models and the settings are the window's own to connect."""
    service.entries_changed.connect(page.set_entries)
    service.disk_changed.connect(page.set_disk)
    service.line_changed.connect(page.set_line)
    for asked, answer in (
        (page.pause_requested, service.pause),
        (page.resume_requested, service.resume),
        (page.cancel_requested, service.cancel),
        (page.retry_requested, service.resume),
        (page.force_requested, service.force),
        (page.move_requested, service.move),
        (page.pause_all_requested, service.pause_all),
        (page.resume_all_requested, service.resume_all),
        (page.clear_requested, service.clear_finished),
        (page.shown, service.measure_disk),
    ):
        asked.connect(answer)
    page.set_entries(service.entries)
    page.set_metered(service.metered)
