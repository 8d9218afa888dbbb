"""Downloads that survive every kind of line: the range engine, its journals and its checks."""

from synthia_desktop.hub.network import Network
from synthia_desktop.hub.transfer.board import Stopped
from synthia_desktop.hub.transfer.limiter import SpeedLimiter
from synthia_desktop.hub.transfer.transfer import Transfer, discard, missing_bytes, received

__all__ = ["Network", "SpeedLimiter", "Stopped", "Transfer", "discard", "missing_bytes", "received"]
