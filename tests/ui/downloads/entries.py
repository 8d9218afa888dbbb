"""Downloads in every state, as the queue reports them."""

from __future__ import annotations

from dataclasses import replace

from synthia_desktop.core.download import Download, DownloadState, Hold, Part, Progress, Target
from synthia_desktop.core.errors import AccessError, DownloadError, SynthiaError
from synthia_desktop.hub.queue import Entry

GB = 10**9


def download(number: int, *sizes: int, title: str = "", folder: str = "/models") -> Download:
    """One target of the given parts; 4 GB in one part where no size is given."""
    parts = tuple(Part(f"part-{at}", size) for at, size in enumerate(sizes or (4 * GB,)))
    return Download(
        id=f"id-{number}",
        endpoint="https://huggingface.co",
        repo="org/repo",
        title=title or f"Model {number}",
        quant="Q4_K_M",
        folder=folder,
        targets=(Target(f"model-{number}.gguf", parts),),
    )


def entry(
    number: int,
    state: DownloadState,
    done: int = 0,
    *sizes: int,
    speed: float = 0.0,
    verified: int = 0,
    hold: Hold | None = None,
    error: SynthiaError | None = None,
    title: str = "",
) -> Entry:
    """done: bytes received, from the first part on."""
    made = download(number, *sizes, title=title)
    left, received = done, []
    for part in made.targets[0].parts:
        received.append(min(left, part.size))
        left -= received[-1]
    progress = Progress(done, made.size, verified, tuple(received), speed)
    paths = (f"/models/model-{number}.gguf",) if state == DownloadState.DONE else ()
    return Entry(download=made, state=state, progress=progress, hold=hold, error=error, paths=paths)


def one_of_each() -> tuple[Entry, ...]:
    """Every state, in the order of their groups."""
    state = DownloadState
    gated = AccessError("Terms first", "Nothing was downloaded.", "Accept them.", page="https://example.org/terms")
    return (
        entry(1, state.ACTIVE, 2 * GB, speed=10e6),
        entry(2, state.VERIFYING, 4 * GB, verified=GB),
        entry(3, state.WAITING),
        entry(4, state.HELD, GB, hold=Hold.METERED),
        entry(5, state.HELD, GB, hold=Hold.OFFLINE),
        entry(6, state.PAUSED, 3 * GB, 2 * GB, 2 * GB),
        entry(7, state.FAILED, GB, error=DownloadError("The server gave up", "1.00 GB is kept.", "Retry.")),
        entry(8, state.FAILED, error=gated),
        entry(9, state.DONE, 4 * GB),
    )


def with_progress(before: Entry, done: int, speed: float = 1e6) -> Entry:
    """The same download a moment later."""
    parts = (done,) * len(before.progress.parts)
    return replace(before, progress=replace(before.progress, done=done, speed=speed, parts=parts))
