"""What is given up, in which order, held against trying everything."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Change, Setting, Verdict, Wish, fit, wish_for
from tests.planner.machines import MIB, Model, machine

GIB = 1 << 30
ASKED = Wish(LoadParams(context_length=8192))


def seven_b() -> Model:
    """About a 7B in Q4_K_M: 32 blocks of 120 MiB; 4 MiB of KV per 1,024 tokens and block."""
    return Model([120 * MIB] * 32)


def cost(model: Model, layers: int, kv: KvType, context: int) -> int:
    """Bytes on the first GPU."""
    params = LoadParams(gpu_layers=layers, kv_type=kv, context_length=context)
    return replace(model, asked=[]).plan(params).devices[0].total


def test_a_model_that_fits_is_left_as_asked_and_costs_one_plan() -> None:
    model = seven_b()
    found = fit(model.plan, ASKED, machine(16 * GIB))
    assert (found.verdict, found.changed, found.missing) == (Verdict.GPU, (), 0)
    assert found.params == LoadParams(gpu_layers=33, context_length=8192)
    assert found.use == seven_b().plan(found.params)
    assert len(model.asked) == 1


def test_the_automatic_context_is_told_as_a_number() -> None:
    assert fit(seven_b().plan, Wish(LoadParams()), machine(16 * GIB)).params.context_length == 4096


def test_context_is_given_up_before_anything_else() -> None:
    model = seven_b()
    room = cost(model, 33, KvType.F16, 5120)
    found = fit(model.plan, ASKED, machine(room))
    assert found.verdict is Verdict.GPU
    assert found.changed == (Change(Setting.CONTEXT, 8192, 5120),)
    assert found.params.kv_type is KvType.F16


def test_then_the_kv_format_which_gives_context_back() -> None:
    model = seven_b()
    found = fit(model.plan, ASKED, machine(cost(model, 33, KvType.F16, 2048) - 1))
    assert found.verdict is Verdict.GPU
    assert [change.setting for change in found.changed] == [Setting.CONTEXT, Setting.KV_TYPE]
    assert found.params.kv_type is KvType.Q8_0
    assert 2048 < found.params.context_length < 8192
    more = found.params.context_length + 256
    assert cost(model, 33, KvType.Q8_0, more) > cost(model, 33, KvType.F16, 2048) - 1


def test_then_layers_and_what_costs_none_is_given_back() -> None:
    model = seven_b()
    room = cost(model, 20, KvType.Q8_0, 2048)
    found = fit(model.plan, ASKED, machine(room))
    assert found.verdict is Verdict.PARTIAL
    assert found.changed[-1] == Change(Setting.GPU_LAYERS, 33, 20)
    roomy = fit(seven_b().plan, ASKED, machine(cost(model, 21, KvType.Q8_0, 2048) - 1))
    assert roomy.params.gpu_layers == 20
    assert roomy.params.context_length > found.params.context_length


@pytest.mark.parametrize("part", [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
def test_layers_cost_few_plans(part: float) -> None:
    """One for all, two or three at the border of the layers, as many at that of the context."""
    model = seven_b()
    found = fit(model.plan, ASKED, machine(int(cost(model, 33, KvType.Q8_0, 2048) * part)))
    assert found.verdict in (Verdict.PARTIAL, Verdict.RAM)
    assert len(model.asked) <= 8


@pytest.mark.parametrize("part", [0.02, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
def test_experts_cost_few_plans(part: float) -> None:
    model = mixtral()
    room = int(mixtral().plan(MOE_LEAST).devices[0].total * part)
    assert fit(model.plan, MOE, machine(room)).verdict is Verdict.PARTIAL
    assert len(model.asked) <= 11


def test_what_the_person_holds_fast_is_not_given_up() -> None:
    model = seven_b()
    room = machine(cost(model, 20, KvType.F16, 8192))
    firm = Wish(LoadParams(context_length=8192), minimum_context=8192, keep_kv=True)
    assert fit(model.plan, firm, room).changed == (Change(Setting.GPU_LAYERS, 33, 20),)
    by_hand = fit(model.plan, replace(firm, params=replace(firm.params, gpu_layers=25)), room)
    assert (by_hand.verdict, by_hand.params.gpu_layers, by_hand.changed) == (Verdict.TOO_BIG, 25, ())
    assert by_hand.missing == cost(model, 25, KvType.F16, 8192) - cost(model, 20, KvType.F16, 8192)


@pytest.mark.parametrize(
    "params", [LoadParams(flash_attention=FlashAttention.OFF), LoadParams(kv_type=KvType.Q4_0), LoadParams()]
)
def test_the_kv_format_stays_where_q8_0_is_no_way_out(params: LoadParams) -> None:
    model = replace(seven_b(), narrow_kv=params != LoadParams())
    found = fit(model.plan, Wish(params), machine(3 * GIB))
    assert found.verdict is Verdict.PARTIAL
    assert found.params.kv_type is params.kv_type


@pytest.mark.parametrize("gpus", [(), (0,), (100 * MIB,)])
def test_without_room_on_a_gpu_the_model_runs_in_ram_as_asked(gpus: tuple[int, ...]) -> None:
    model = replace(seven_b(), gpus=(1.0,) * len(gpus))
    found = fit(model.plan, ASKED, machine(*gpus))
    assert (found.verdict, found.params.gpu_layers) == (Verdict.RAM, 0)
    assert found.params.context_length == 8192
    assert found.params.kv_type is KvType.F16


def test_a_machine_without_gpu_sheds_context_and_format_only() -> None:
    model = replace(seven_b(), gpus=())
    use = replace(model, asked=[]).plan(LoadParams(context_length=3072))
    found = fit(model.plan, ASKED, machine(host=use.devices[-1].total))
    assert found.verdict is Verdict.RAM
    assert found.changed == (Change(Setting.CONTEXT, 8192, 3072),)


def test_host_memory_is_checked_on_its_own() -> None:
    found = fit(seven_b().plan, ASKED, machine(16 * GIB, host=200 * MIB))
    assert found.verdict is Verdict.TOO_BIG
    assert found.params.gpu_layers == 33
    assert found.missing == found.use.devices[-1].total - 200 * MIB > 0


def test_too_big_says_how_much_is_missing_with_the_least_settings() -> None:
    found = fit(seven_b().plan, ASKED, machine(1 * GIB, host=1 * GIB))
    assert found.verdict is Verdict.TOO_BIG
    assert (found.params.kv_type, found.params.context_length) == (KvType.Q8_0, 2048)
    assert found.missing == found.use.devices[-1].total - GIB > 0


def test_a_margin_is_kept_free() -> None:
    model = seven_b()
    need = cost(model, 33, KvType.F16, 8192)
    assert not fit(model.plan, ASKED, machine(need + GIB, margin=GIB)).changed
    assert fit(model.plan, ASKED, machine(need + GIB - 1, margin=GIB)).changed


def test_memory_that_a_gpu_shares_with_the_host_counts_once_for_both() -> None:
    use = seven_b().plan(LoadParams(gpu_layers=33, context_length=8192))
    whole = sum(device.total for device in use.devices)
    for spare, verdict in ((0, Verdict.GPU), (-2 * GIB, Verdict.TOO_BIG)):
        budgets = Budgets((Budget("GPU0", 16 * GIB, 0, shared=True),), Budget("CPU", whole + spare, 0))
        assert fit(seven_b().plan, replace(ASKED, minimum_context=8192, keep_kv=True), budgets).verdict is verdict


def test_gpus_share_the_layers_by_their_budgets() -> None:
    model = replace(seven_b(), gpus=(1.0, 1.0))
    firm = replace(ASKED, minimum_context=8192, keep_kv=True)
    found = fit(model.plan, firm, machine(6 * GIB, 2 * GIB))
    assert found.verdict is Verdict.GPU
    assert found.params.tensor_split == (0.75, 0.25)
    assert fit(model.plan, firm, machine(8 * GIB, 0)).params.tensor_split == (1.0, 0.0)
    by_hand = replace(firm, params=replace(firm.params, tensor_split=(0.5, 0.5)))
    assert fit(model.plan, by_hand, machine(6 * GIB, 2 * GIB)).verdict is Verdict.PARTIAL


def test_a_gpu_that_is_gone_has_no_memory() -> None:
    assert fit(seven_b().plan, ASKED, machine()).verdict is Verdict.RAM


def test_a_context_shorter_than_the_minimum_is_kept() -> None:
    wish = Wish(LoadParams(context_length=512), minimum_context=4096)
    found = fit(seven_b().plan, wish, machine(3 * GIB))
    assert (found.verdict, found.params.context_length) == (Verdict.PARTIAL, 512)


def mixtral() -> Model:
    """32 blocks of 800 MiB, of which 700 are experts."""
    return Model([800 * MIB] * 32, experts=[700 * MIB] * 32)


MOE = replace(ASKED, expert_layers=32)
MOE_LEAST = LoadParams(gpu_layers=33, context_length=2048, kv_type=KvType.Q8_0)


def test_experts_go_to_ram_before_layers_do_and_no_more_than_must() -> None:
    room = machine(mixtral().plan(replace(MOE_LEAST, cpu_moe_layers=20)).devices[0].total)
    found = fit(mixtral().plan, MOE, room)
    assert found.changed[-1] == Change(Setting.CPU_MOE, 0, 20)
    assert (found.params.gpu_layers, found.params.cpu_moe_layers, found.experts_in_ram) == (33, 20, 20)
    assert found.verdict is Verdict.PARTIAL
    assert found.use.devices[-1].weights == 20 * 700 * MIB + 100 * MIB
    roomier = machine(room.gpus[0].free + 600 * MIB)
    again = fit(mixtral().plan, MOE, roomier)
    assert again.params.cpu_moe_layers == 20
    assert again.params.context_length > found.params.context_length


def test_a_model_without_experts_keeps_to_layers() -> None:
    room = machine(mixtral().plan(replace(MOE_LEAST, cpu_moe_layers=20)).devices[0].total)
    found = fit(mixtral().plan, replace(MOE, expert_layers=0), room)
    assert found.params.cpu_moe_layers == 0
    assert found.changed[-1].setting is Setting.GPU_LAYERS


def test_where_all_experts_in_ram_do_not_help_layers_go_too_and_experts_come_back() -> None:
    room = machine(mixtral().plan(replace(MOE_LEAST, gpu_layers=20, cpu_moe_layers=32)).devices[0].total)
    found = fit(mixtral().plan, MOE, room)
    assert [change.setting for change in found.changed[-2:]] == [Setting.CPU_MOE, Setting.GPU_LAYERS]
    assert (found.params.gpu_layers, found.experts_in_ram) == (20, 19)
    roomier = fit(mixtral().plan, MOE, machine(room.gpus[0].free + 99 * MIB))
    assert roomier.params.gpu_layers == 20
    nothing = fit(mixtral().plan, MOE, machine(10 * MIB))
    assert (nothing.verdict, nothing.params.gpu_layers, nothing.params.cpu_moe_layers) == (Verdict.RAM, 0, 0)


def test_experts_in_ram_are_counted_there() -> None:
    need = mixtral().plan(replace(MOE_LEAST, cpu_moe_layers=20))
    budgets = machine(need.devices[0].total, host=need.devices[-1].total - 1)
    found = fit(mixtral().plan, MOE, budgets)
    assert (found.verdict, found.missing) == (Verdict.TOO_BIG, 1)


def test_experts_stay_where_the_person_put_them() -> None:
    room = machine(mixtral().plan(replace(MOE_LEAST, cpu_moe_layers=20)).devices[0].total)
    by_hand = replace(MOE, params=replace(MOE.params, cpu_moe_layers=16))
    found = fit(mixtral().plan, by_hand, room)
    assert found.params.cpu_moe_layers == 16
    assert found.changed[-1].setting is Setting.GPU_LAYERS
    layers_by_hand = fit(mixtral().plan, replace(MOE, params=replace(MOE.params, gpu_layers=33)), room)
    assert (layers_by_hand.verdict, layers_by_hand.params.cpu_moe_layers) == (Verdict.TOO_BIG, 0)
    whole = fit(mixtral().plan, by_hand, machine(1 << 40))
    assert (whole.verdict, whole.changed, whole.experts_in_ram) == (Verdict.PARTIAL, (), 16)


@pytest.mark.parametrize("kv", [KvType.F32, KvType.BF16, KvType.Q5_1])
def test_a_kv_format_that_somebody_chose_is_kept(kv: KvType) -> None:
    assert wish_for(LoadParams(kv_type=kv), 2048).keep_kv


def test_a_context_that_somebody_set_is_kept_and_an_automatic_one_is_not() -> None:
    room = machine(cost(seven_b(), 20, KvType.Q8_0, 2048))
    for asked in (8192, 8000):
        found = fit(seven_b().plan, wish_for(LoadParams(context_length=asked), 2048), room)
        assert found.use.context_length == 8192
        assert [change.setting for change in found.changed] == [Setting.KV_TYPE, Setting.GPU_LAYERS]
    assert fit(seven_b().plan, wish_for(LoadParams(), 1024), room).params.context_length < 4096
    too_big = fit(seven_b().plan, wish_for(LoadParams(gpu_layers=33, context_length=1000), 2048), room)
    assert (too_big.verdict, too_big.use.context_length) == (Verdict.TOO_BIG, 1024)
    assert [change.setting for change in too_big.changed] == [Setting.KV_TYPE]


def blocks(low: int, high: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(low, high), min_size=1, max_size=90).map(lambda sizes: [size * MIB for size in sizes])


models = st.builds(
    Model,
    blocks(1, 400),
    output=st.integers(0, 1500).map(lambda size: size * MIB),
    kv_row=st.integers(0, 16384),
    compute=st.integers(0, 800).map(lambda size: size * MIB),
    compute_row=st.integers(0, 65536),
)
several_gpus = st.builds(
    Model,
    blocks(80, 130),
    output=st.integers(0, 800).map(lambda size: size * MIB),
    kv_row=st.integers(0, 16384),
    gpus=st.sampled_from([(1.0, 1.0), (1.0, 2.0), (3.0, 1.0, 2.0)]),
)


@settings(max_examples=100, deadline=None)
@given(model=models | several_gpus, part=st.lists(st.floats(0, 1.1), min_size=3, max_size=3), keep_kv=st.booleans())
def test_no_more_layers_would_fit(model: Model, part: list[float], keep_kv: bool) -> None:
    wish = Wish(LoadParams(context_length=8192), keep_kv=keep_kv)
    least = LoadParams(context_length=2048, kv_type=KvType.F16 if keep_kv else KvType.Q8_0)
    total = len(model.blocks) + 1
    whole = model.plan(replace(least, gpu_layers=total))
    budgets = machine(*(int(device.total * share) for device, share in zip(whole.devices[:-1], part, strict=False)))
    found = fit(model.plan, wish, budgets)
    asked = len(model.asked)
    least = replace(least, tensor_split=found.params.tensor_split)
    fitting = [k for k in range(total + 1) if budgets.over(model.plan(replace(least, gpu_layers=k))) <= 0]
    assert budgets.over(found.use) <= 0
    assert found.verdict is not Verdict.TOO_BIG
    assert max(fitting) - (found.params.gpu_layers or 0) <= (0 if len(model.gpus) == 1 else 1)
    assert asked <= 36


experts_of = st.lists(st.integers(0, 600), min_size=90, max_size=90)


@settings(max_examples=100, deadline=None)
@given(
    model=models | several_gpus,
    sizes=experts_of,
    dense=st.integers(0, 3),
    part=st.lists(st.floats(0, 1.1), min_size=3, max_size=3),
)
def test_no_fewer_experts_in_ram_would_do(model: Model, sizes: list[int], dense: int, part: list[float]) -> None:
    """First as many layers on the GPU as all experts in RAM allow, then as few of these as these layers allow."""
    count = len(model.blocks)
    experts = [0 if block < dense else sizes[block] * MIB for block in range(count)]
    model = replace(
        model, blocks=[size + more for size, more in zip(model.blocks, experts, strict=True)], experts=experts, asked=[]
    )
    wish = Wish(LoadParams(context_length=8192), expert_layers=count)
    least = LoadParams(context_length=2048, kv_type=KvType.Q8_0)
    whole = model.plan(replace(least, gpu_layers=count + 1))
    budgets = machine(*(int(device.total * share) for device, share in zip(whole.devices[:-1], part, strict=False)))
    model.asked.clear()
    found = fit(model.plan, wish, budgets)
    asked = len(model.asked)
    least = replace(least, tensor_split=found.params.tensor_split)

    def fits(layers: int, in_ram: int) -> bool:
        return budgets.over(model.plan(replace(least, gpu_layers=layers, cpu_moe_layers=in_ram))) <= 0

    layers = found.params.gpu_layers or 0
    most = max(layers for layers in range(count + 2) if fits(layers, count))
    assert most - layers <= (0 if len(model.gpus) == 1 else 1)
    assert found.params.cpu_moe_layers == next(in_ram for in_ram in range(count + 1) if fits(layers, in_ram))
    assert budgets.over(found.use) <= 0
    assert asked <= 60


@settings(max_examples=100, deadline=None)
@given(model=models, share=st.floats(0, 1), minimum=st.integers(1, 8192))
def test_no_longer_context_would_fit(model: Model, share: float, minimum: int) -> None:
    model = replace(model, gpus=(1.0,))
    total = len(model.blocks) + 1
    params = LoadParams(gpu_layers=total, context_length=8192)
    low, high = cost(model, total, KvType.F16, minimum), cost(model, total, KvType.F16, 8192)
    assume(low < high)
    budgets = machine(int(low + (high - low) * share))
    found = fit(model.plan, Wish(params, minimum), budgets)
    assert found.verdict is Verdict.GPU
    fitting = [n for n in range(256, 8193, 256) if budgets.over(model.plan(replace(params, context_length=n))) <= 0]
    assert found.use.context_length == max(fitting)
