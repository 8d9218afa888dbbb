"""Reasons, rules and words of the load parameters."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_fields import (
    after_edit,
    changes,
    field_labels,
    is_quantised,
)

GPU = Device("GPU0", "Some GPU", "gpu", 1, 2)
IGPU = Device("GPU1", "Built-in GPU", "igpu", 1, 2)
CPU = Device("CPU", "A processor", "cpu", 1, 2)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (LoadFacts(33, 4096, 8, (GPU,), False), "no GPU backend"),
        (LoadFacts(33, 4096, 8, (CPU,), True), "no GPU it can use"),
        (LoadFacts(0, 0, 8, (GPU,), True), "once a model is loaded"),
    ],
)
def test_each_reason_is_said(facts: LoadFacts, words: str) -> None:
    assert words in facts.no_offload_reason()


def test_with_a_gpu_and_a_model_there_is_no_reason() -> None:
    assert LoadFacts(33, 4096, 8, (CPU, GPU), True).no_offload_reason() == ""
    assert LoadFacts(33, 4096, 8, (IGPU,), True).no_offload_reason() == ""


def test_a_built_in_gpu_counts_only_alone() -> None:
    assert LoadFacts(devices=(CPU, IGPU, GPU)).gpus == (GPU,)
    assert LoadFacts(devices=(CPU, IGPU)).gpus == (IGPU,)


@pytest.mark.parametrize("kind", list(KvType))
def test_a_quantised_cache_turns_flash_attention_on(kind: KvType) -> None:
    edited = after_edit(LoadParams(kv_type=kind, flash_attention=FlashAttention.OFF), "kv_type")
    assert edited.flash_attention == (FlashAttention.ON if is_quantised(kind) else FlashAttention.OFF)


def test_the_micro_batch_is_never_larger_than_the_batch() -> None:
    assert after_edit(LoadParams(batch_size=256, ubatch_size=512), "batch_size").ubatch_size == 256
    assert after_edit(LoadParams(batch_size=256, ubatch_size=512), "ubatch_size").ubatch_size == 256


def test_another_edit_leaves_values_that_were_given() -> None:
    given_params = LoadParams(kv_type=KvType.Q8_0, flash_attention=FlashAttention.OFF, batch_size=1)
    assert after_edit(given_params, "threads") == given_params


def test_changes_are_words_in_the_panels_order(gpu_facts: LoadFacts) -> None:
    applied = LoadParams(gpu_layers=28)
    wanted = replace(applied, kv_type=KvType.Q8_0, gpu_layers=33, context_length=16384, use_mmap=False)
    assert [(change.label, change.before, change.after) for change in changes(wanted, applied, gpu_facts)] == [
        ("GPU layers", "28", "33"),
        ("Context length", "4,096", "16,384"),
        ("KV cache type", "16 bit (f16)", "8 bit (q8_0)"),
        ("Memory map", "On", "Off"),
    ]


def test_auto_says_what_it_came_to(gpu_facts: LoadFacts) -> None:
    (change,) = changes(LoadParams(gpu_layers=33), LoadParams(), gpu_facts)
    assert (change.before, change.after) == ("Auto, 28", "33")


def test_the_automatic_length_by_number_or_by_zero_is_no_change(gpu_facts: LoadFacts) -> None:
    assert changes(LoadParams(context_length=0), LoadParams(context_length=4096), gpu_facts) == []


@pytest.mark.parametrize(
    "other",
    [
        LoadParams(gpu_layers=1),
        LoadParams(cpu_moe_layers=4),
        LoadParams(main_gpu=1),
        LoadParams(split_mode=SplitMode.ROW),
        LoadParams(tensor_split=(3, 1)),
        LoadParams(context_length=8192),
        LoadParams(batch_size=1),
        LoadParams(ubatch_size=1),
        LoadParams(threads=1),
        LoadParams(kv_type=KvType.F32),
        LoadParams(flash_attention=FlashAttention.ON),
        LoadParams(use_mmap=False),
        LoadParams(use_mlock=True),
        LoadParams(rope_freq_base=1e6),
        LoadParams(rope_freq_scale=0.5),
    ],
)
def test_every_parameter_has_its_line(other: LoadParams, gpu_facts: LoadFacts) -> None:
    (change,) = changes(other, LoadParams(), gpu_facts)
    assert change.label in field_labels()
    assert change.before != change.after


def test_no_parameter_is_missing() -> None:
    assert len(set(field_labels())) == len(fields(LoadParams))


@given(st.builds(LoadParams, gpu_layers=st.none() | st.integers(0, 99), threads=st.integers(0, 64)))
def test_equal_parameters_have_no_changes(params: LoadParams) -> None:
    assert changes(params, params, LoadFacts()) == []
