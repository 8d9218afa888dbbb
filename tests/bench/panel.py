"""How soon the memory bars of the load panel follow a slider: from the key to the bars with the new plan.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.panel [--keys 40] [--size 7b]
Prints JSON in milliseconds: the first plan, which starts the planner's process and reads the model's header, and the
median and the worst of the keys. Each asks for a context length whose plan was not known before.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.desk import Desk
from synthia_desktop.planner.preview import Preview
from synthia_desktop.store.measurements import MeasurementStore
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_panel import LoadPanel
from synthia_desktop.ui.panels.load_plans import LoadPlans
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.theme import Theme
from tests.shapes import make_quant_files


def measure(app: QApplication, model: Path, folder: Path, keys: int) -> dict[str, float]:
    """Milliseconds of each."""
    resources = resources_dir()
    panel = LoadPanel(Theme(app, resources / "themes" / "tokens.json", resources / "icons"))
    plans: list[Preview] = []

    def follow(plan: Preview) -> None:
        panel.set_plan(plan)
        plans.append(plan)

    def wait(count: int, start: float) -> float:
        while len(plans) == count:
            app.processEvents()
        app.processEvents()
        return 1000 * (time.perf_counter() - start)

    with closing(MeasurementStore(folder / "bench.db")) as store:
        desk = Desk(folder / "planner.log", store)
        service = PlanService(lambda: desk)
        asker = LoadPlans(service)
        asker.planned.connect(follow)
        panel.params_changed.connect(lambda params: asker.ask(params, 2048))
        asker.set_model(str(model), None)
        panel.set_facts(LoadFacts(33, 1 << 20, 2))
        panel.resize(380, 740)
        panel.show()
        start = time.perf_counter()
        panel.set_params(LoadParams(gpu_layers=0, context_length=2048), None)
        first = wait(0, start)
        taken: list[float] = []
        slider = panel.context.slider
        if slider is None:
            raise RuntimeError("the context length has no slider")
        for _ in range(keys):
            count, start = len(plans), time.perf_counter()
            QTest.keyClick(slider, Qt.Key.Key_Right)
            taken.append(wait(count, start))
        service.close()
        desk.close()
    panel.close()
    return {
        "first_ms": round(first, 1),
        "key_median_ms": round(statistics.median(taken), 1),
        "key_worst_ms": round(max(taken), 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--size", choices=("7b", "70b"), default="7b")
    options = parser.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        files = make_quant_files(Path(folder), options.size, ("Q4_K_M",))
        print(json.dumps(measure(app, files["Q4_K_M"][0], Path(folder), options.keys), indent=2))


if __name__ == "__main__":
    main()
