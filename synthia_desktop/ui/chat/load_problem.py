"""The card about a load that failed for good: what was tried, what is safe, and the ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.report import LoadFailedError, TooBigError
from synthia_desktop.ui.chat.problem import ProblemCard
from synthia_desktop.ui.load_words import attempt_words
from synthia_desktop.ui.model_session import ModelSession


def load_problem(error: SynthiaError, models: ModelSession, open_settings: Callable[[], object]) -> ProblemCard:
    """The card of an error; what does not fit by plan can be loaded all the same."""
    actions: list[tuple[str, Callable[[], object], bool]] = [(_tr("Try again"), models.ensure_loaded, True)]
    tried: list[tuple[str, str]] = []
    safe = ""
    if isinstance(error, TooBigError):
        actions.append((_tr("Load anyway"), models.load_anyway, False))
        safe = _tr("The conversation, your draft and the model file. Nothing was loaded.")
    elif isinstance(error, LoadFailedError):
        tried = [attempt_words(attempt) for attempt in error.attempts]
        safe = _tr("The conversation, your draft and the model file. Nothing has to be downloaded again.")
    actions.append((_tr("Load settings…"), open_settings, False))
    return ProblemCard(error.title, error.message, error.hint, error.details, actions, tried, safe)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChatView", text)
