"""What came of a load is said with its numbers, in the chat and in the panel."""

from __future__ import annotations

from dataclasses import replace

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceMeasure, DeviceUse, MemoryUse
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.report import Attempt, LoadFailedError
from synthia_desktop.ui.load_words import (
    attempt_words,
    compared,
    fitted_title,
    keep_words,
    kept_params,
    log_of,
    noted,
    retried_text,
    retried_title,
)
from tests.ui.load_reports import LOG, as_asked, failed_load, shortened, size, stepped_down


def test_a_retry_says_what_happened_what_works_and_what_is_kept() -> None:
    report = stepped_down()
    assert retried_title(report) == "Retried with 24 layers instead of 33"
    assert retried_text(report) == (
        "The GPU memory ran out while loading: 6.6 GB was planned, and 5.6 GB was free. "
        "With 24 layers it is loaded. The conversation and your draft are unchanged."
    )
    assert log_of(report) == LOG


def test_all_that_was_reduced_is_listed() -> None:
    changes = (
        Change(Setting.CONTEXT, 16384, 8192),
        Change(Setting.KV_TYPE, KvType.F16, KvType.Q8_0),
        Change(Setting.CPU_MOE, 0, 12),
    )
    report = replace(stepped_down(), stepped_down=changes)
    assert retried_title(report) == (
        "Retried with a context of 8,192 instead of 16,384 tokens, the 8 bit (q8_0) cache "
        "and the experts of 12 layers in RAM"
    )
    assert keep_words(report) == "Always use these here"


def test_what_is_kept_is_what_was_asked_for_with_what_it_came_to() -> None:
    report = replace(stepped_down(), asked=LoadParams(gpu_layers=33, threads=3))
    assert keep_words(report) == "Always use 24 here"
    assert kept_params(report) == LoadParams(gpu_layers=24, threads=3)
    longer = replace(report, stepped_down=(Change(Setting.CONTEXT, 32768, 16384),))
    assert kept_params(longer) == LoadParams(gpu_layers=33, threads=3, context_length=16384)


def test_fewer_layers_alone_are_no_news() -> None:
    report = shortened()
    assert fitted_title(report) == "Loaded with a context of 2,048 instead of 4,096 tokens and the 8 bit (q8_0) cache"
    assert noted(replace(report, changed=report.changed[-1:])) == ()


def test_predicted_and_actual_are_compared_for_each_device() -> None:
    rows = [(row.name, row.predicted, row.actual, row.difference) for row in compared(stepped_down())]
    assert rows == [("VRAM", "4.8 GB", "4.9 GB", "+2.1 %"), ("RAM, engine in all", "1.6 GB", "1.6 GB", "as predicted")]
    assert compared(replace(stepped_down(), predicted=None)) == []


def test_less_than_predicted_is_said_too_and_the_sign_tells_which() -> None:
    report = as_asked()
    measured = (DeviceMeasure("Vulkan0", size(3.5)), DeviceMeasure("CPU", size(0.4)))
    rows = compared(replace(report, info=replace(report.info, measured=measured)))
    assert [(row.actual, row.difference) for row in rows] == [("3.5 GB", "−12.5 %"), ("0.4 GB", "as predicted")]


def test_attempts_say_what_was_tried_and_why_it_failed() -> None:
    error = failed_load()
    assert isinstance(error, LoadFailedError)
    assert [attempt_words(attempt) for attempt in error.attempts] == [
        ("41 layers on GPU", "The GPU memory ran out while loading: 11.0 GB was planned."),
        ("20 layers on GPU", "The GPU memory ran out while loading: 6.0 GB was planned."),
        ("RAM only", "It asked for 10.9 GB in one piece."),
    ]


def test_a_device_that_nobody_names_is_not_guessed_at() -> None:
    devices = tuple(DeviceUse(name, "gpu", size(2), 0, 0) for name in ("Vulkan0", "Vulkan1"))
    plan = MemoryUse((*devices, DeviceUse("CPU", "cpu", size(1), 0, 0)), 33, 33, 4096, approximate=False)
    words = attempt_words(Attempt(LoadParams(gpu_layers=33), plan, OutOfMemoryError("No", "It did not fit.")))
    assert words[1] == "It did not fit."
