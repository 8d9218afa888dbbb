"""What a load tells of itself: predicted and actual, what was given up in one sentence, and errors with numbers."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError
from synthia_desktop.core.hardware import Hardware, Processor, Ram
from synthia_desktop.core.loading import KvType, LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceMeasure, DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Change, Fit, Setting, Verdict, fit, wish_for
from synthia_desktop.planner.report import (
    Attempt,
    DeviceComparison,
    LoadFailedError,
    LoadReport,
    TooBigError,
    compare,
    joined,
    load_failed,
    too_big,
)
from tests.planner.machines import MIB, Model, machine

GIB = 1 << 30
GPU, HOST = DeviceUse("GPU0", "gpu", 4 * GIB, GIB, 0), DeviceUse("CPU", "cpu", GIB, 0, MIB)
PLANNED = MemoryUse((GPU, HOST), 33, 33, 4096, False, process=100 * MIB)
INFO = ModelInfo(
    path="/m.gguf",
    name="m",
    architecture="llama",
    description="",
    parameters=1,
    size_bytes=1,
    trained_context=4096,
    context_length=4096,
    layers_total=33,
    layers_offloaded=33,
    devices=("GPU0",),
    chat_template=None,
    bos_token="",
    eos_token="",
    control_tokens=frozenset(),
    add_bos=False,
    vocabulary="SPM",
    seconds=1.0,
    memory=PLANNED,
)
HARDWARE = Hardware(Ram(0, 0, 0, 0), Processor("", "", 1, 1, 0, ()), (), ())
CONTEXT = Change(Setting.CONTEXT, 8192, 4096)
LAYERS = Change(Setting.GPU_LAYERS, 33, 24)


def report(changed: tuple[Change, ...] = (), stepped: tuple[Change, ...] = ()) -> LoadReport:
    failed = (Attempt(LoadParams(), None, OutOfMemoryError("t", "m")),) if stepped else ()
    return LoadReport(INFO, LoadParams(), LoadParams(gpu_layers=33), PLANNED, changed, failed, stepped, HARDWARE)


def test_what_the_devices_tell_is_compared_with_what_was_planned_for_them() -> None:
    measured = (DeviceMeasure("GPU0", 5 * GIB + MIB), DeviceMeasure("CPU", GIB), DeviceMeasure("GPU9", GIB))
    assert compare(PLANNED, replace(INFO, measured=measured)) == (
        DeviceComparison("GPU0", "gpu", 5 * GIB, 5 * GIB + MIB),
        # On the host it is the whole process that is seen.
        DeviceComparison("CPU", "cpu", GIB + 101 * MIB, GIB),
    )


def test_devices_that_tell_nothing_are_compared_by_what_was_allocated() -> None:
    told = replace(INFO, measured=(DeviceMeasure("GPU0", 0), DeviceMeasure("CPU", -5)))
    expected = (
        DeviceComparison("GPU0", "gpu", 5 * GIB, 5 * GIB),
        DeviceComparison("CPU", "cpu", GIB + MIB, GIB + MIB),
    )
    assert compare(PLANNED, INFO) == compare(PLANNED, told) == expected
    assert compare(PLANNED, replace(INFO, memory=None)) == ()


def test_a_device_without_a_part_of_the_model_is_not_compared() -> None:
    idle = replace(PLANNED, devices=(DeviceUse("GPU0", "gpu", 0, 0, 0), HOST))
    measured = (DeviceMeasure("GPU0", 300 * MIB),)
    assert [found.name for found in compare(idle, replace(INFO, measured=measured, memory=idle))] == ["CPU"]


@pytest.mark.parametrize(
    ("changed", "stepped", "sentence"),
    [
        ((), (), ""),
        ((CONTEXT,), (), "To fit, it is loaded with a context of 4,096 tokens instead of 8,192."),
        (
            (CONTEXT, Change(Setting.KV_TYPE, KvType.F16, KvType.Q8_0), Change(Setting.CPU_MOE, 0, 12), LAYERS),
            (),
            (
                "To fit, it is loaded with a context of 4,096 tokens instead of 8,192, a KV cache in q8_0 instead of "
                "f16, the experts of 12 layers in RAM and 24 layers on the GPU instead of 33."
            ),
        ),
        (
            (),
            (LAYERS,),
            "The memory ran out while loading, so that it was loaded again with 24 layers on the GPU instead of 33.",
        ),
        (
            (CONTEXT,),
            (Change(Setting.CONTEXT, 4096, 2048),),
            (
                "The memory ran out while loading, so that it was loaded again with a context of 2,048 tokens instead "
                "of 8,192."
            ),
        ),
    ],
)
def test_one_sentence_says_what_is_not_as_asked(
    changed: tuple[Change, ...], stepped: tuple[Change, ...], sentence: str
) -> None:
    assert report(changed, stepped).sentence == sentence


def test_what_came_back_is_no_change() -> None:
    away, back = Change(Setting.CPU_MOE, 0, 12), Change(Setting.CPU_MOE, 12, 0)
    assert joined((LAYERS, away), (back,)) == (LAYERS,)
    assert joined((LAYERS,), (CONTEXT,)) == (CONTEXT, LAYERS)


def refused(params: LoadParams, budgets: Budgets) -> str:
    found = fit(Model([120 * MIB] * 32).plan, wish_for(params, 2048), budgets)
    assert found.verdict is Verdict.TOO_BIG
    error = too_big("Synthia", found, budgets)
    assert isinstance(error, TooBigError)
    assert error.fit == found
    return f"{error.message} {error.hint}"


def test_a_refusal_names_what_is_needed_and_what_is_free() -> None:
    assert refused(LoadParams(), machine(host=GIB)).startswith("Synthia needs 4.3 GB of RAM, and 1.0 GB is free. Close")
    by_hand = refused(LoadParams(gpu_layers=33, context_length=8192), machine(2 * GIB, host=100 * MIB))
    assert "Synthia needs 4.6 GB on GPU0, and 2.0 GB are free; it needs" in by_hand
    assert "of RAM, and 100.0 MB is free" in by_hand
    assert "Leave the layers on the GPU to Auto" in by_hand


def test_memory_that_gpu_and_host_share_is_refused_as_one() -> None:
    use = MemoryUse((GPU, HOST), 33, 33, 4096, False)
    budgets = Budgets((Budget("GPU0", 6 * GIB, 0, shared=True),), Budget("CPU", 6 * GIB, 0))
    found = Fit(LoadParams(gpu_layers=33), use, Verdict.TOO_BIG, (), budgets.missing(use))
    assert found.missing
    assert too_big("Synthia", found, budgets).message == "Synthia needs 6.0 GB in all, and 6.0 GB is free."


def test_a_single_failed_attempt_is_told_by_its_own_error() -> None:
    error = EngineLostError("The engine stopped working", "It was killed.", memory=True)
    assert load_failed("Synthia", [Attempt(LoadParams(), None, error)]) is error


def test_several_failed_attempts_are_all_told() -> None:
    first = OutOfMemoryError("t", "m", details="cudaMalloc failed", device="GPU0", asked=GIB)
    attempts = [
        Attempt(LoadParams(gpu_layers=41), PLANNED, first),
        Attempt(LoadParams(gpu_layers=0), PLANNED, OutOfMemoryError("t", "10.9 GB of RAM needed")),
    ]
    error = load_failed("Synthia 13B", attempts)
    assert isinstance(error, LoadFailedError)
    assert error.title == "Synthia 13B could not be loaded"
    assert "fewer layers on the GPU" in error.message
    assert error.attempts == tuple(attempts)
    assert error.details == "cudaMalloc failed"
    smaller = load_failed("Synthia 13B", [attempts[1], replace(attempts[1], params=LoadParams(context_length=2048))])
    assert "smaller settings" in smaller.message
    for each in (first, EngineLostError("t", "m", memory=True)):
        copy = pickle.loads(pickle.dumps(each))  # noqa: S301 - made here
        assert copy.__dict__ == each.__dict__
