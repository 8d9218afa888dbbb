"""Everyone's models on this computer in one list, and what can be done with them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath
from threading import Lock

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.provenance import save_provenance
from synthia_desktop.core.split import shard_stem
from synthia_desktop.library import importing, join, removal, verify
from synthia_desktop.library.facts import FactsCache
from synthia_desktop.library.files import never, nothing
from synthia_desktop.library.importing import How
from synthia_desktop.library.journal import begun_joins
from synthia_desktop.library.models import LocalModel, Source
from synthia_desktop.library.places import Place, ollama_folders, other_places
from synthia_desktop.library.removal import Removal
from synthia_desktop.library.scan import Scan
from synthia_desktop.library.verify import Verdict, Verification
from synthia_desktop.library.walk import walk

Report = Callable[[int, int], None]
StoppedBy = Callable[[], bool]


class Library:
    """All methods block and may be called from any thread; of scans one runs at a time."""

    def __init__(
        self,
        models_dir: Path,
        folders: Sequence[Path],
        other_programs: bool,
        home: Path,
        cache_file: Path,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """folders: further ones of the person's. home, environment: where other programs are looked for."""
        self.models_dir = models_dir.absolute()
        self._own = [Place(Source.SYNTHIA, self.models_dir)]
        self._own += [Place(Source.FOLDER, folder.absolute()) for folder in folders]
        self._others = other_places(home, environment) if other_programs else []
        self._ollama = ollama_folders(home, environment) if other_programs else []
        self._cache = FactsCache(cache_file)
        self._scanning = Lock()

    @property
    def roots(self) -> list[Path]:
        """The person's own folders, in which models may be changed."""
        return [place.folder for place in self._own]

    def scan(self, stopped: StoppedBy = never) -> tuple[LocalModel, ...]:
        """Every model, those in the person's own folders first.

        A scan that was stopped gives what it found until then. What cannot be read is left out or has its problem.
        """
        with self._scanning:
            models = tuple(self._found(stopped))
            self._cache.save(complete=not stopped())
        return models

    def find(self, name: str) -> tuple[LocalModel, ...]:
        """The models of this name: as listed, with or without the quant, or a file's with or without .gguf."""
        wanted = name.lower().removesuffix(".gguf")
        return tuple(model for model in self.scan() if wanted in _names(model))

    def model_at(self, path: Path) -> LocalModel | None:
        """The model that a file belongs to, in whichever folder it is; None where it belongs to none.

        Outside the person's own folders it is not writable.
        """
        path = path.absolute()
        places = [place for place in (*self._own, *self._others) if place.folder in path.parents]
        source = places[0].source if places else Source.FOLDER
        with suppress(OSError), self._scanning:
            names = [entry.name for entry in os.scandir(path.parent) if not entry.is_dir()]
            for model in Scan(self._cache, never).inside(path.parent, names, source):
                if path in model.files:
                    return model if places else replace(model, writable=False)
        return None

    def import_model(
        self, path: Path, how: How | str = How.COPY, report: Report = nothing, stopped: StoppedBy = never
    ) -> Path:
        """Bring a model into the models folder; see importing.import_model. how: a value of How."""
        return importing.import_model(path, self.models_dir, How(how), report, stopped)

    def join(self, first: Path, to: Path | None = None, report: Report = nothing, stopped: StoppedBy = never) -> Path:
        """Make one file of raw pieces where they are; see join.join."""
        return join.join(first, to, report, stopped)

    def verify(self, model: LocalModel, report: Report = nothing, stopped: StoppedBy = never) -> Verification:
        """Check a model; see verify.verify. That its hashes matched is noted in its record."""
        result = verify.verify(model, report, stopped)
        record = model.record
        if result.verdict is Verdict.MATCHES and record is not None and model.source.is_ours:
            depth = len(PurePosixPath(record.files[0].name).parts)
            with suppress(SynthiaError):
                save_provenance(model.path.parents[depth - 1], replace(record, verified=time.time()))
        return result

    def remove(self, model: LocalModel) -> Removal:
        """Set a model aside at once, to be put back by undo or sent to the trash by settle; see removal.remove."""
        return removal.remove(model)

    def undo(self, removed: Removal) -> None:
        """Put a model back; see removal.undo."""
        removal.undo(removed)

    def settle(self, removed: Removal, forever: bool = False) -> None:
        """Send a model that was set aside to the trash; see removal.settle."""
        removal.settle(removed, self.roots, forever)

    def settle_leftovers(self) -> tuple[SynthiaError, ...]:
        """Finish what an earlier run did not: removals go to the trash, joins are tidied up. Returns what failed."""
        problems: list[SynthiaError] = []
        seen: set[tuple[int, int]] = set()
        for place in self._own:
            for folder, _ in walk(place.folder, seen, never):
                problems += self._settled(folder)
        return tuple(problems)

    def _settled(self, folder: Path) -> Iterator[SynthiaError]:
        with suppress(OSError):
            for left in removal.left_aside(folder):
                try:
                    self.settle(left)
                except SynthiaError as error:
                    yield error
            for begun in begun_joins(folder):
                with suppress(SynthiaError):
                    join.tidy(begun)

    def _found(self, stopped: StoppedBy) -> Iterator[LocalModel]:
        scan = Scan(self._cache, stopped)
        for place in (*self._own, *self._others):
            yield from scan.folder(place)
        for folder in self._ollama:
            yield from scan.ollama(folder)


def _names(model: LocalModel) -> set[str]:
    """Every name by which a model may be called, in small letters."""
    listed = model.name.lower()
    names = {listed, model.path.stem.lower(), shard_stem(model.path.name).lower(), *listed.split(", ")}
    return names | {f"{listed}{mark}{model.quant.lower()}" for mark in ".-:" if model.quant}
