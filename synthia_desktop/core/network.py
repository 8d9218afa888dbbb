"""How the program reaches the Hub when the person asks for it: the address, the proxy, and how hard it pulls."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_ENDPOINT = "https://huggingface.co"


@dataclass(frozen=True)
class NetworkSettings:
    """Raises ValueError for a value out of range.

    endpoint: the Hub or a mirror of it. proxy: an address, "" = the system's own. ca_bundle: a PEM file, "" = the
    system's own. connections: for each download. accelerated: hf_transfer for fresh files, for fast lines.
    speed_limit: bytes per second of all downloads together, 0 = none. at_once: downloads at the same time.
    metered_limit: bytes; larger downloads wait while the line is metered. None = they never wait.
    """

    endpoint: str = DEFAULT_ENDPOINT
    proxy: str = ""
    ca_bundle: str = ""
    connections: int = 8
    accelerated: bool = False
    speed_limit: int = 0
    at_once: int = 2
    metered_limit: int | None = 5_000_000_000

    def __post_init__(self) -> None:
        if not self.endpoint.startswith(("https://", "http://")):
            raise ValueError(f"endpoint must begin with https:// or http://, not {self.endpoint!r}")
        if not 1 <= self.connections <= 16:
            raise ValueError(f"connections must be between 1 and 16, not {self.connections!r}")
        if not 1 <= self.at_once <= 8:
            raise ValueError(f"at_once must be between 1 and 8, not {self.at_once!r}")
        if self.speed_limit < 0 or (self.metered_limit is not None and self.metered_limit < 0):
            raise ValueError("limits must not be below 0")
