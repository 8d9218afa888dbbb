"""Models whose memory is known by heart, so that a choice can be held against all others."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets

MIB = 1 << 20
_KV_PART = {KvType.F16: 32, KvType.Q8_0: 17, KvType.Q4_0: 9}


@dataclass
class Model:
    """blocks, output, embedding: bytes of weights. kv_row: bytes of one token's KV in one block at f16.

    gpus: their shares of the layers unless LoadParams says. experts: bytes of each block's, which cpu_moe_layers moves.
    Counts the plans asked for.
    """

    blocks: list[int]
    output: int = 100 * MIB
    embedding: int = 100 * MIB
    kv_row: int = 4096
    compute: int = 200 * MIB
    compute_row: int = 1024
    gpus: tuple[float, ...] = (1.0,)
    trained: int = 32768
    narrow_kv: bool = True
    experts: list[int] = field(default_factory=list[int])
    asked: list[LoadParams] = field(default_factory=list[LoadParams])

    def plan(self, params: LoadParams) -> MemoryUse:
        self.asked.append(params)
        if params.kv_type is KvType.Q8_0 and not self.narrow_kv:
            raise ModelLoadError("No", "llama.cpp cannot use it.")
        context = -(-params.context_for(self.trained) // 256) * 256
        total = len(self.blocks) + 1
        layers = min(params.gpu_layers or 0, total) if self.gpus else 0
        kv = context * self.kv_row * _KV_PART[params.kv_type] // 32
        places: list[tuple[int, int]] = [(0, 0)] * (len(self.gpus) + 1)
        in_ram = 0
        for layer, weights in enumerate([*self.blocks, self.output]):
            place = self._place(layer - (total - layers), layers, params.tensor_split or self.gpus)
            held, cells = places[place]
            if place < len(self.gpus) and layer < min(params.cpu_moe_layers, len(self.experts)):
                weights -= self.experts[layer]
                in_ram += self.experts[layer]
            places[place] = (held + weights, cells + (kv if layer < len(self.blocks) else 0))
        compute = self.compute + context * self.compute_row
        devices = [
            DeviceUse(f"GPU{number}", "gpu", weights, cells, compute if weights else 0)
            for number, (weights, cells) in enumerate(places[:-1])
        ]
        weights, cells = places[-1]
        host = DeviceUse("CPU", "cpu", weights + in_ram + self.embedding, cells, compute)
        return MemoryUse((*devices, host), layers, total, context, False)

    def _place(self, offloaded: int, layers: int, shares: tuple[float, ...]) -> int:
        """llama.cpp's split: a layer's device by the running sum of the shares; the last place is the host."""
        if offloaded < 0:
            return len(self.gpus)
        sums = [share / sum(shares) for share in accumulate(shares)]
        return min(bisect_right(sums, offloaded / layers), len(self.gpus) - 1)


def machine(*gpus: int, host: int = 1 << 40, margin: int = 0) -> Budgets:
    """Budgets of GPU0, GPU1… and the host, free bytes each."""
    return Budgets(
        tuple(Budget(f"GPU{number}", free, margin) for number, free in enumerate(gpus)), Budget("CPU", host, margin)
    )
