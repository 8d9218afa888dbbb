"""Layers on real second devices: the same words wherever they are, and the memory that was planned."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.core.prompt import PromptModel, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Text
from synthia_desktop.planner.hardware import find_hardware
from tests.devices.conftest import LAYERS, OpenEngine

pytestmark = pytest.mark.integration

Devices = Mapping[str, Any]
"""What open_engine is asked for."""

VULKAN: Devices = {"vulkan": True}
RPC: Devices = {"vulkan": False, "rpc": 1}
VULKAN_AND_RPC: Devices = {"vulkan": True, "rpc": 1}
TWO_RPC: Devices = {"vulkan": False, "rpc": 2}
NAMES = {"VULKAN": VULKAN, "RPC": RPC, "VULKAN_AND_RPC": VULKAN_AND_RPC, "TWO_RPC": TWO_RPC}

ONE = [pytest.param(NAMES[name], id=name.lower()) for name in ("VULKAN", "RPC")]
TWO = [pytest.param(NAMES[name], id=name.lower()) for name in ("VULKAN_AND_RPC", "TWO_RPC")]

PARAMS = LoadParams(threads=1, context_length=512)
GREEDY = SamplingParams(temperature=0.0, max_tokens=64)
NEAR, PART = 32 << 20, 0.005
"""A plan may be off by so many bytes, or by this part of what is used, whichever is more."""

PADDING = 4096
"""Bytes. Weights in the mapped file are aligned otherwise than in a buffer of the device's own."""


def gpus_of(client: EngineClient) -> list[str]:
    return [device.name for device in client.describe().devices if device.kind == "gpu"]


def demo_answer(client: EngineClient, question: str) -> str:
    assert client.info is not None
    prompt = render("auto", "", [Turn(question)], PromptModel.of(client.info))
    return "".join(event.text for event in client.generate(prompt, GREEDY) if isinstance(event, Text))


def assert_as_planned(planned: MemoryUse, actual: MemoryUse | None) -> None:
    assert actual is not None
    assert [device.name for device in planned.devices] == [device.name for device in actual.devices]
    assert (planned.layers_offloaded, planned.context_length) == (actual.layers_offloaded, actual.context_length)
    for plan, use in zip(planned.devices, actual.devices, strict=True):
        assert plan.kv_cache == use.kv_cache
        assert abs(plan.weights - use.weights) <= PADDING
        assert abs(plan.total - use.total) <= max(NEAR, PART * use.total)


def test_the_hardware_names_both_devices(open_engine: OpenEngine) -> None:
    engine = open_engine(**VULKAN_AND_RPC)
    description = engine.client.describe()
    assert description.gpu_offload
    assert {"Vulkan", "RPC", "CPU"} <= set(description.backends)
    found = {gpu.backend: gpu for gpu in find_hardware(description).gpus}
    assert set(found) == {"Vulkan", "RPC"}
    for gpu in found.values():
        assert (gpu.vendor, gpu.unified) == ("", False)
        assert 0 < gpu.free <= gpu.total
    assert (found["Vulkan"].device, "llvmpipe" in found["Vulkan"].name) == ("Vulkan0", True)
    assert engine.servers[0].endpoint in found["RPC"].name


def test_the_command_line_shows_the_device(device_engine: EngineClient) -> None:
    command = [sys.executable, "-P", "-m", "synthia_desktop", "hardware", "--json"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
    (gpu,) = report["gpus"]
    (shown,) = (device for device in device_engine.describe().devices if device.kind == "gpu")
    assert (gpu["device"], gpu["name"], gpu["total"]) == (shown.name, shown.description, shown.total_bytes)
    assert 0 < gpu["free"] <= gpu["total"]


@pytest.mark.parametrize("devices", ONE)
def test_the_demo_knows_its_answer_wherever_its_layers_are(
    open_engine: OpenEngine, demo_model: Path, pair: tuple[str, str], devices: Devices
) -> None:
    client = open_engine(**devices).client
    (gpu,) = gpus_of(client)
    info = client.load(demo_model, replace(PARAMS, gpu_layers=0))
    assert info is not None
    for layers in (0, info.layers_total // 2, info.layers_total):
        info = client.load(demo_model, replace(PARAMS, gpu_layers=layers))
        assert info is not None
        assert info.layers_offloaded == layers
        assert (gpu in info.devices, "CPU" in info.devices) == (layers > 0, layers < info.layers_total)
        assert demo_answer(client, pair[0]) == pair[1]


@pytest.mark.parametrize("shares", [(), (1.0, 1.0), (0.8, 0.2), (0.0, 1.0)])
@pytest.mark.parametrize("devices", TWO)
def test_two_devices_share_the_demo(
    open_engine: OpenEngine, demo_model: Path, pair: tuple[str, str], devices: Devices, shares: tuple[float, ...]
) -> None:
    client = open_engine(**devices).client
    settings = replace(PARAMS, gpu_layers=99, tensor_split=shares)
    planned = client.dry_run(demo_model, settings)
    info = client.load(demo_model, settings)
    assert info is not None
    assert_as_planned(planned, info.memory)
    used = [device.name for device in planned.devices[:-1] if device.weights]
    if shares:  # by free memory, a device with little of it may get no layer
        assert used == [name for name, share in zip(gpus_of(client), shares, strict=True) if share]
    assert demo_answer(client, pair[0]) == pair[1]


SETTINGS = [
    LoadParams(gpu_layers=0),
    LoadParams(gpu_layers=2, context_length=2048),
    LoadParams(gpu_layers=LAYERS + 1, context_length=8192),
    LoadParams(gpu_layers=LAYERS, kv_type=KvType.Q8_0, batch_size=64),
    LoadParams(gpu_layers=3, kv_type=KvType.F32, flash_attention=FlashAttention.ON),
    LoadParams(gpu_layers=LAYERS + 1, flash_attention=FlashAttention.OFF, use_mmap=False),
]


@pytest.mark.parametrize("devices", [*ONE, *TWO])
def test_a_load_takes_what_was_planned(open_engine: OpenEngine, wide: Path, tmp_path: Path, devices: Devices) -> None:
    client = open_engine(**devices).client
    gpus = gpus_of(client)
    plan = write_plan(read_sources(wide), tmp_path / "plans")
    for settings in SETTINGS:
        params = replace(settings, threads=1)
        planned = client.dry_run(plan, params)
        info = client.load(wide, params)
        assert info is not None
        assert_as_planned(planned, info.memory)
        assert [device.name for device in planned.devices] == [*gpus, "CPU"]
        assert any(device.kv_cache for device in planned.devices[:-1]) == (planned.layers_offloaded > 1)


@pytest.mark.parametrize("number", [0, 1])
def test_one_of_two_devices_takes_all(open_engine: OpenEngine, wide: Path, number: int) -> None:
    client = open_engine(**VULKAN_AND_RPC).client
    chosen = gpus_of(client)[number]
    params = replace(PARAMS, gpu_layers=99, split_mode=SplitMode.NONE, main_gpu=number)
    planned = client.dry_run(wide, params)
    info = client.load(wide, params)
    assert info is not None
    assert_as_planned(planned, info.memory)
    assert [device.name for device in planned.devices if device.kind == "gpu" and device.weights] == [chosen]
