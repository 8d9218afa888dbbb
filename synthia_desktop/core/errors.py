"""The one family of errors that people see, so that each says what happened, what is safe and what to do next."""


class SynthiaError(Exception):
    """A failure in words for the person.

    title: a short headline. message: what happened, with numbers, and what is kept.
    hint: what to do next, the best way first. details: raw log lines for a bug report, may be empty.
    """

    def __init__(self, title: str, message: str, hint: str = "", details: str = "") -> None:
        super().__init__(title, message, hint, details)
        self.title = title
        self.message = message
        self.hint = hint
        self.details = details

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.title}.", self.message, self.hint) if part)


class ModelFileError(SynthiaError):
    """The model file cannot be used: missing, truncated, hostile, or not a GGUF."""


class ModelLoadError(SynthiaError):
    """llama.cpp refused or failed to load a model that reads as a GGUF."""


class OutOfMemoryError(ModelLoadError):
    """The load did not fit; it may succeed with a shorter context or fewer layers on the GPU.

    device: where memory ran out, in llama.cpp's words, "" = not told. asked: bytes in one piece, 0 = not told.
    """

    def __init__(
        self, title: str, message: str, hint: str = "", details: str = "", *, device: str = "", asked: int = 0
    ) -> None:
        super().__init__(title, message, hint, details)
        self.device, self.asked = device, asked


class EngineLostError(SynthiaError):
    """The engine process died, hung or was cut off; the next request starts a new one.

    memory: it ended as processes do that run out of memory.
    """

    def __init__(self, title: str, message: str, hint: str = "", details: str = "", *, memory: bool = False) -> None:
        super().__init__(title, message, hint, details)
        self.memory = memory


class ContextFullError(SynthiaError):
    """The prompt has more tokens than the context holds. tokens: how many; total: how many it holds; 0 = not told.

    single: the last message alone is too long, so that leaving out earlier ones does not help.
    """

    def __init__(
        self,
        title: str,
        message: str,
        hint: str = "",
        details: str = "",
        *,
        tokens: int = 0,
        total: int = 0,
        single: bool = False,
    ) -> None:
        super().__init__(title, message, hint, details)
        self.tokens, self.total, self.single = tokens, total, single


class PromptFormatError(SynthiaError):
    """A chat template is broken or refuses this conversation."""


class StorageError(SynthiaError):
    """The data folder or its database cannot be used."""


class DamagedDatabaseError(StorageError):
    """The database is damaged or none; what can be read of it can be saved."""


class PresetFileError(SynthiaError):
    """A file of presets cannot be used."""


class ExchangeError(SynthiaError):
    """A file of chats cannot be written or read."""


class DocumentError(SynthiaError):
    """A file's text cannot be attached."""


class DataFolderInUseError(StorageError):
    """Another running program is the single writer of this data folder."""


class HubError(SynthiaError):
    """The Hub could not be asked, or its answer cannot be used."""


class OfflineError(HubError):
    """The Hub cannot be reached; it may work later without a change."""


class AccessError(HubError):
    """The Hub wants a token, or its terms accepted first. page: where the person does that."""

    def __init__(self, title: str, message: str, hint: str = "", details: str = "", page: str = "") -> None:
        super().__init__(title, message, hint, details)
        self.page = page


class DownloadError(SynthiaError):
    """A download stopped and needs the person; what arrived is kept."""


class DiskFullError(DownloadError):
    """The disk has no room for the rest; it goes on when there is some. needed, free: bytes."""

    def __init__(
        self, title: str, message: str, hint: str = "", details: str = "", *, needed: int = 0, free: int = 0
    ) -> None:
        super().__init__(title, message, hint, details)
        self.needed, self.free = needed, free


class FolderError(DownloadError):
    """The folder is gone, read-only, or its file system cannot hold the file."""


class ChangedError(DownloadError):
    """The file on the Hub is not the one that was begun; the person decides."""


class UpdateError(SynthiaError):
    """A newer version could not be looked for, fetched or verified; the program stays as it is."""
