"""What the tables of quants predict for: a length of context and a format of its cache, the same on the whole page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from synthia_desktop.core.loading import AUTO_CONTEXT, KvType, LoadParams
from synthia_desktop.planner.fit import Wish
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536, 131072)
CACHES = (KvType.F16, KvType.Q8_0, KvType.Q4_0)


class Prediction(QObject):
    """changed: another context (tokens) or cache is to be predicted for. Kept as long as the program runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._cache = AUTO_CONTEXT, KvType.F16

    @property
    def context(self) -> int:
        return self._context

    @property
    def cache(self) -> KvType:
        return self._cache

    def choose(self, context: int, cache: KvType) -> None:
        if (context, cache) != (self._context, self._cache):
            self._context, self._cache = context, cache
            self.changed.emit()


def wish_for_table(context: int, cache: KvType, trained: int) -> Wish:
    """What a row is planned for; none of it is given up. context, trained (0 = unknown): tokens."""
    length = min(context, trained or context)
    return Wish(LoadParams(context_length=length, kv_type=cache), length, keep_kv=True)


class PredictionBar(Flow):
    """The two choosers within their sentence."""

    def __init__(self, theme: Theme, prediction: Prediction) -> None:
        super().__init__(8)
        self._prediction = prediction
        self.context = ComboBox(theme, self.tr("Context to predict for"))
        for tokens in CONTEXTS:
            self.context.addItem(self.tr("{n} tokens").format(n=number_text(tokens)), tokens)
        self.cache = ComboBox(theme, self.tr("Cache to predict for"))
        for cache in CACHES:
            self.cache.addItem(cache_text(cache), cache)
        for box in (self.context, self.cache):
            box.activated.connect(lambda _index: self._choose())
        for words, box in (
            (self.tr("Predicted for a context of"), self.context),
            (self.tr("and a cache of"), self.cache),
        ):
            self.add(label(theme, words, "body", "text.secondary"))
            self.add(box)
        prediction.changed.connect(self._show)
        self._show()

    def _choose(self) -> None:
        self._prediction.choose(self.context.currentData(), self.cache.currentData())

    def _show(self) -> None:
        self.context.setCurrentIndex(self.context.findData(self._prediction.context))
        self.cache.setCurrentIndex(self.cache.findData(self._prediction.cache))


def cache_text(cache: KvType) -> str:
    """The format of a KV cache in words."""
    words = {
        KvType.F16: QCoreApplication.translate("Prediction", "16 bit"),
        KvType.Q8_0: QCoreApplication.translate("Prediction", "8 bit"),
        KvType.Q4_0: QCoreApplication.translate("Prediction", "4 bit"),
    }
    return words[cache]
