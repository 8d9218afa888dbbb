"""Reports of loads that came out other than they were asked for, as the planner makes them."""

from __future__ import annotations

from synthia_desktop.core.errors import OutOfMemoryError, SynthiaError
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram
from synthia_desktop.core.loading import KvType, LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceMeasure, DeviceUse, MemoryUse
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.report import Attempt, LoadReport, load_failed

GIB = 2**30
LOG = """llama_kv_cache: size = 2048.00 MiB (16384 cells, 32 layers)
ggml_vulkan: Device memory allocation of size 1073741824 failed.
ggml_vulkan: vk::Device::allocateMemory: ErrorOutOfDeviceMemory
failed to initialize the context: failed to allocate buffer for kv cache"""


def size(gib: float) -> int:
    return round(gib * GIB)


def use(gpu: float, host: float, layers: int) -> MemoryUse:
    """Of a model of 33 layers."""
    devices = (DeviceUse("Vulkan0", "gpu", size(gpu), 0, 0), DeviceUse("CPU", "cpu", size(host), 0, 0))
    return MemoryUse(devices, layers, 33, 16384, approximate=False)


HARDWARE = Hardware(
    Ram(16 * GIB, size(6.1), 0, 0),
    Processor("", "x86_64", 8, 16, 0, ("AVX2",)),
    (Gpu("Vulkan0", "NVIDIA RTX 4060", "NVIDIA", "Vulkan", 8 * GIB, size(5.6), unified=False),),
    (),
)


def info(layers: int, *measured: DeviceMeasure, memory: MemoryUse | None = None) -> ModelInfo:
    return ModelInfo(
        path="/models/synthia-7b.Q4_K_M.gguf",
        name="Synthia 7B v3.0",
        architecture="llama",
        description="",
        parameters=7_000_000_000,
        size_bytes=size(4.1),
        trained_context=32768,
        context_length=16384,
        layers_total=33,
        layers_offloaded=layers,
        devices=("Vulkan0", "CPU"),
        chat_template=None,
        bos_token="",
        eos_token="",
        control_tokens=frozenset(),
        add_bos=True,
        vocabulary="",
        seconds=3.8,
        memory=memory,
        measured=measured,
    )


def out_of_memory() -> OutOfMemoryError:
    return OutOfMemoryError("Not enough memory", "It does not fit.", "", LOG, device="Vulkan0", asked=GIB)


def stepped_down() -> LoadReport:
    """33 layers were set by hand, memory ran out, and 24 were loaded, which took a little more than planned."""
    asked = LoadParams(gpu_layers=33, context_length=16384)
    failed = Attempt(asked, use(6.6, 0.4, 33), out_of_memory())
    params = LoadParams(gpu_layers=24, context_length=16384)
    planned = use(4.8, 1.6, 24)
    measured = (DeviceMeasure("Vulkan0", size(4.9)), DeviceMeasure("CPU", size(1.6)))
    change = (Change(Setting.GPU_LAYERS, 33, 24),)
    return LoadReport(info(24, *measured), asked, params, planned, (), (failed,), change, HARDWARE)


def shortened() -> LoadReport:
    """Auto took a shorter context, a smaller cache and fewer layers before the load."""
    changed = (
        Change(Setting.CONTEXT, 4096, 2048),
        Change(Setting.KV_TYPE, KvType.F16, KvType.Q8_0),
        Change(Setting.GPU_LAYERS, 33, 20),
    )
    params = LoadParams(gpu_layers=20, context_length=2048, kv_type=KvType.Q8_0)
    return LoadReport(info(20), LoadParams(), params, use(4.8, 1.6, 20), changed, (), (), HARDWARE)


def as_asked() -> LoadReport:
    """All layers on the GPU as it was asked for."""
    params = LoadParams(gpu_layers=33)
    return LoadReport(info(33), params, params, use(4.0, 0.4, 33), (), (), (), HARDWARE)


def failed_load() -> SynthiaError:
    """Memory ran out three times."""
    attempts = [
        Attempt(LoadParams(gpu_layers=41), use(11.0, 0.4, 33), out_of_memory()),
        Attempt(LoadParams(gpu_layers=20), use(6.0, 5.0, 20), out_of_memory()),
        Attempt(LoadParams(gpu_layers=0), None, OutOfMemoryError("No", "It asked for 10.9 GB in one piece.")),
    ]
    return load_failed("Synthia 13B v1.2", attempts)
