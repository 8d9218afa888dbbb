"""Downloads one model in the terminal; what arrived stays, and the same command goes on from there."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path

from synthia_desktop.cli.hub import hub_network
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json
from synthia_desktop.cli.progress import EVERY_SECONDS, ProgressLine, progress_line
from synthia_desktop.core.download import Download, DownloadState, Progress
from synthia_desktop.core.errors import FolderError, StorageError
from synthia_desktop.core.provenance import of_download, save_provenance
from synthia_desktop.core.settings import load_settings
from synthia_desktop.hub.choice import find_variant
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference


def download(options: Options) -> int:
    """Fetch, verify, put in place; returns the exit code. Raises SynthiaError, and KeyboardInterrupt after Ctrl+C."""
    network = hub_network(options)
    plan = _plan(options, HubClient(network))
    from synthia_desktop.hub.transfer import received

    before = received(plan).done
    began = time.monotonic()
    paths = _fetch(plan, network, options)
    try:
        save_provenance(Path(plan.folder), of_download(plan))
    except StorageError as error:
        print(f"synthia-desktop: {error}", file=sys.stderr)
    if options.json:
        print_json(_facts(plan, paths, before, time.monotonic() - began))
    else:
        print("\n".join(str(path) for path in paths))
    return 0


def _plan(options: Options, client: HubClient) -> Download:
    settings, _ = load_settings(options.paths.settings_file)
    models = Path(settings.models_folder) if settings.models_folder else options.paths.models_dir
    repository = client.open(options.reference or Reference(""))
    plan = client.plan(repository, find_variant(repository, options.quant), models)
    folder = models
    if options.to:
        folder = options.to.expanduser().absolute()
        plan = replace(plan, folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder} cannot be made: {error.strerror}. Nothing was downloaded."
        raise FolderError("The folder cannot be used", message, "Choose another one with --to.") from error
    return plan


def _fetch(plan: Download, network: Network, options: Options) -> tuple[Path, ...]:
    from synthia_desktop.hub.transfer import SpeedLimiter, Stopped, Transfer, received

    with progress_line(plan.quant or plan.title, options.json) as line:
        transfer = Transfer(plan, network, SpeedLimiter(network.settings.speed_limit), _reporter(line))
        with ThreadPoolExecutor(1, thread_name_prefix="download") as pool:
            running = pool.submit(transfer.run)
            while wait([running], EVERY_SECONDS).not_done:
                if line.stopped():
                    transfer.stop()
            if not isinstance(running.exception(), Stopped):
                return running.result()
    kept = f"{file_size(received(plan).done)} of {file_size(plan.size)} are kept in {plan.folder}"
    print(f"Stopped. {kept}. The same command goes on from there.", file=sys.stderr)
    raise KeyboardInterrupt


def _reporter(line: ProgressLine) -> Callable[[DownloadState, Progress], None]:
    def report(state: DownloadState, progress: Progress) -> None:
        left = progress.seconds_left
        if state is DownloadState.VERIFYING:
            more = ", checking"
        else:
            more = f", {progress.speed / 1e6:.1f} MB/s" + (f", {_time(left)} left" if left is not None else "")
        line.report(progress.done, progress.total, more)

    return report


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _facts(plan: Download, paths: tuple[Path, ...], before: int, seconds: float) -> dict[str, object]:
    """Sizes in bytes. kept_bytes: what had arrived in an earlier run."""
    return {
        "endpoint": plan.endpoint,
        "repo": plan.repo,
        "revision": plan.revision,
        "commit": plan.commit,
        "quant": plan.quant,
        "size_bytes": plan.size,
        "kept_bytes": before,
        "seconds": seconds,
        "files": [str(path) for path in paths],
    }
