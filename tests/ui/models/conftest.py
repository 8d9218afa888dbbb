"""A plan service for a computer with a GPU that this one does not have, so that plans are arithmetic."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import Prediction
from tests.ui.models.machines import LAPTOP, plan_service


@pytest.fixture
def tools(tmp_path: Path) -> Iterator[PlanTools]:
    service, _desk = plan_service(tmp_path / "planner.log", LAPTOP)
    yield PlanTools(service, Prediction())
    service.close()
