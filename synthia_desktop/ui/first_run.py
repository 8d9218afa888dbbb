"""Finds out on the first run what this computer is and which model to begin with, once the page was painted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from synthia_desktop.core.catalog import CatalogueFile, load_catalogue
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Verdict, Wish
from synthia_desktop.planner.models import ModelPlans, plan_catalogue
from synthia_desktop.planner.table import QuantPlan
from synthia_desktop.ui.controls.memory_view import memory_view
from synthia_desktop.ui.machine import hardware_rows
from synthia_desktop.ui.pages.first_model import FirstModel
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.units import forecast_text, number_text, size_text

TOPIC = "first run"
READING_SPEED = 10.0
"""Tokens per second above which an answer comes faster than it is read."""


class FirstRun(QObject):
    """Fills in the welcome page: the rows of the computer, then the model that is recommended."""

    def __init__(self, page: WelcomePage, plans: PlanService, data_dir: Path) -> None:
        super().__init__(page)
        self._page, self._plans, self._data_dir = page, plans, data_dir
        plans.machine_changed.connect(self._show_machine)

    def begin(self) -> None:
        """Ask; the page is filled in as the answers come."""
        self._plans.look()
        self._plans.ask(TOPIC, find_first_model, self._show_model, self._show_trouble)

    def _show_machine(self, machine: Machine) -> None:
        self._page.set_machine(hardware_rows(machine.hardware, self._data_dir))

    def _show_model(self, model: FirstModel | None) -> None:
        if model is None:
            text = self.tr("No model of the catalogue would answer at a usable speed with the memory that is free now.")
            self._page.first.show_none(text)
        else:
            self._page.first.show_model(model)

    def _show_trouble(self, error: SynthiaError) -> None:
        self._page.first.show_none(self.tr("What fits could not be found out. {why}").format(why=shown(error.message)))


def find_first_model(desk: Desk) -> FirstModel | None:
    """The best model of the catalogue for this computer as it is now; None where none runs at a usable speed.

    Takes some seconds at most, without a network. Raises SynthiaError.
    """
    machine = desk.machine()
    catalogue = load_catalogue(resources_dir() / "catalog")
    found = plan_catalogue(catalogue, partial(desk.quant, wish=Wish(LoadParams()), machine=machine))
    if not found.ranking:
        return None
    best = found.ranking[0]
    model = found.models[best.key]
    return first_model(model, model.file(best.option), model.plans[best.option], machine)


def first_model(plans: ModelPlans, file: CatalogueFile, plan: QuantPlan, machine: Machine) -> FirstModel:
    """The words of the card."""
    model = plans.model
    billions = number_text(model.parameters / 1e9)
    about = _tr("{count} billion parameters · {licence}").format(count=billions, licence=shown(model.licence.name))
    why = _tr("{name} fits this computer: of the models that run here at a usable speed it has the best {quality}.")
    quality = _tr("benchmark average") if plans.quality.published else _tr("quality to expect")
    size = size_text(file.size) if file.exact else _tr("about {size} GB").format(size=number_text(file.size / 1e9, 1))
    return FirstModel(
        plans.repository.repo,
        file.name,
        model.name,
        file.quant,
        about,
        shown(model.description),
        size,
        why.format(name=model.name, quality=quality),
        tuple(_facts(plan)),
        memory_view(plan.fit.use, machine.budgets),
    )


def _facts(plan: QuantPlan) -> list[str]:
    use = plan.fit.use
    facts = {
        Verdict.GPU: _tr("Runs completely on your GPU, all {total} layers."),
        Verdict.PARTIAL: _tr("Runs with {layers} of {total} layers on the GPU, the rest in RAM."),
        Verdict.RAM: _tr("Runs in RAM, on the processor."),
        Verdict.TOO_BIG: "",
    }
    where = facts[plan.fit.verdict]
    if plan.fit.experts_in_ram and use.layers_offloaded >= use.layers_total:
        where = _tr("Runs on the GPU, the experts of {experts} layers in RAM.")
    found = [where.format(layers=use.layers_offloaded, total=use.layers_total, experts=plan.fit.experts_in_ram)]
    if plan.speed is not None:
        speed = plan.speed.generation.likely
        text = _tr("About {speed} tokens per second, faster than you read.")
        if speed < READING_SPEED:
            text = _tr("About {speed} tokens per second.")
        found.append(text.format(speed=forecast_text(speed)))
    if plan.roomy:
        found.append(_tr("Leaves room on the GPU for longer conversations."))
    return [fact for fact in found if fact]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstRun", text)
