"""Loads the model that a command names: as planned, with progress on the terminal, and a word of what was changed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from synthia_desktop.cli.interrupt import stopped_by_ctrl_c
from synthia_desktop.cli.models import find_model
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.progress import TerminalLine
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.settings import load_settings
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import BenchResult, Finished, LoadProgress
from synthia_desktop.planner.desk import Desk
from synthia_desktop.planner.loading import LoadStop, learn_from_answer, load_as_planned
from synthia_desktop.planner.report import LoadReport, compare
from synthia_desktop.planner.source import readable_source
from synthia_desktop.store.measurements import open_measurements


@dataclass
class LoadedModel:
    """An engine that holds a model, and what came of the load."""

    engine: EngineClient
    desk: Desk
    report: LoadReport

    @property
    def info(self) -> ModelInfo:
        return self.report.info

    def note(self, answer: Finished) -> None:
        """Learn from an answer."""
        self.report = learn_from_answer(self.desk, self.report, answer)

    def note_bench(self, result: BenchResult) -> None:
        """Learn from a benchmark."""
        source, predicted = self.report.source, self.report.predicted
        if source is not None and predicted is not None:
            self.desk.speeds.learn_bench(source, predicted, self.report.hardware, result)

    def facts(self) -> dict[str, object]:
        """The plan and what became of it, sizes in bytes; planned is None where no plan could be made."""
        report = self.report
        planned = None
        if report.predicted is not None:
            devices = compare(report.predicted, report.info)
            planned = {"approximate": report.predicted.approximate, "devices": devices}
        return {
            "params": report.params,
            "planned": planned,
            "changed": report.changed,
            "stepped_down": report.stepped_down,
        }


@contextmanager
def loaded_model(options: Options, params: LoadParams) -> Generator[LoadedModel]:
    """The named model in memory, until the end of the block. What was changed to make it fit is said on stderr.

    Raises ModelFileError, ModelLoadError or EngineLostError, and KeyboardInterrupt after Ctrl+C while it loads.
    """
    file, settings = find_model(options.model, options.paths), load_settings(options.paths.settings_file)[0]
    line = TerminalLine(quiet=options.json)

    def report_progress(event: LoadProgress) -> None:
        line.show(f"Loading {file.name}: {event.fraction:.0%}")

    with (
        closing(open_measurements(options.paths.database_file)) as measurements,
        closing(Desk(options.paths.planner_log, measurements)) as desk,
        closing(EngineClient(options.paths.engine_log)) as engine,
    ):
        stop = LoadStop(engine, desk)
        with stopped_by_ctrl_c(stop) as interrupted:
            report = load_as_planned(
                engine,
                desk,
                readable_source(file),
                file,
                params,
                settings.minimum_context,
                report_progress,
                anyway=options.anyway,
                stop=stop,
            )
        line.clear()
        if report is None or interrupted.is_set():
            raise KeyboardInterrupt
        desk.planner.rest()
        if report.sentence:
            print(report.sentence, file=sys.stderr)
        yield LoadedModel(engine, desk, report)
