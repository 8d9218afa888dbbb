"""The command line says what it takes, refuses the rest in words, and never takes a file for a command."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.cli.arguments import parse
from synthia_desktop.cli.parsing import COMMANDS
from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.paths import AppPaths


def refused(*arguments: str) -> int:
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    assert isinstance(end.value.code, int)
    return end.value.code


def test_nothing_said_means_the_window() -> None:
    options = parse([])
    assert (options.command, options.file, options.smoke_test, options.debug) == ("window", None, False, False)
    assert options.paths == AppPaths.default()


def test_a_file_is_opened_in_the_window(tmp_path: Path) -> None:
    options = parse(["some model.GGUF", "--data-dir", str(tmp_path), "--debug"])
    assert (options.command, options.file, options.debug) == ("window", Path("some model.GGUF"), True)
    assert options.paths == AppPaths.under(tmp_path)


def test_an_existing_file_may_have_any_name(tmp_path: Path) -> None:
    file = tmp_path / "chat"
    file.touch()
    assert parse([str(file)]).file == file


def test_a_mistyped_command_is_no_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused("chta") == 2
    told = capsys.readouterr().err
    assert "'chta'" in told
    assert all(command in told for command in COMMANDS)


def test_a_command_after_options_is_told_its_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for more in ([], ["--model", "demo"]):
        assert refused("--data-dir", str(tmp_path), "chat", *more) == 2
        assert "the command 'chat' comes first" in capsys.readouterr().err
    assert refused("--nothing") == 2
    assert "unrecognized arguments: --nothing" in capsys.readouterr().err


def test_the_prompts_of_a_chat_keep_their_order() -> None:
    options = parse(["chat", "--model", "demo", "--prompt", "a", "--prompt=-b", "--json"])
    assert (options.command, options.model, options.prompts, options.json) == ("chat", "demo", ["a", "-b"], True)


def test_a_chat_has_the_defaults_of_the_services() -> None:
    options = parse(["chat", "--model", "demo"])
    assert options.sampling == SamplingParams()
    assert (options.gpu_layers, options.format, options.system, options.prompts) == (None, "auto", "", [])
    assert options.when_full == "roll"


def test_one_parse_leaves_nothing_for_the_next() -> None:
    parse(["chat", "--model", "demo", "--prompt", "a"])
    assert parse(["chat", "--model", "demo"]).prompts == []


@pytest.mark.parametrize(("text", "layers"), [("auto", None), ("0", 0), ("33", 33)])
def test_gpu_layers(text: str, layers: int | None) -> None:
    assert parse(["bench", "a.gguf", "--gpu-layers", text]).gpu_layers == layers


@pytest.mark.parametrize(
    "arguments",
    [
        ["chat"],
        ["chat", "--model"],
        ["chat", "--model", "demo", "--gpu-layers", "-1"],
        ["chat", "--model", "demo", "--gpu-layers", "all"],
        ["chat", "--model", "demo", "--format", "nonsense"],
        ["chat", "--model", "demo", "--when-full", "explode"],
        ["chat", "--model", "demo", "--ctx", "-1"],
        ["chat", "--model", "demo", "--mod", "x"],
        ["chat", "--model", "demo", "--anyway=x"],
        ["bench"],
        ["bench", "a.gguf", "--repetitions", "0"],
        ["doctor", "now"],
        ["--screenshot", "a.png"],
        ["--smoke-test", "a.gguf"],
        ["a.gguf", "b.gguf"],
    ],
)
def test_wrong_arguments_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(*arguments) == 2
    output = capsys.readouterr()
    assert output.err
    assert not output.out


SAMPLING = st.sampled_from(["temperature", "top_p", "top_k", "min_p", "repeat_penalty", "seed", "max_tokens"])


@given(name=SAMPLING, share=st.floats(0.0, 1.0))
def test_sampling_values_within_their_limits_arrive(name: str, share: float) -> None:
    low, high = LIMITS[name]
    whole = name in {"top_k", "seed", "max_tokens"}
    value = low + share * (high - low)
    value = int(value) if whole else value
    options = parse(["chat", "--model", "demo", f"--{name.replace('_', '-')}", repr(value)])
    assert getattr(options.sampling, name) == value


@given(name=SAMPLING, beyond=st.sampled_from([-1, 1]))
def test_sampling_values_beyond_their_limits_are_refused(name: str, beyond: int) -> None:
    value = LIMITS[name][0] - 1 if beyond < 0 else LIMITS[name][1] + 1
    assert refused("chat", "--model", "demo", f"--{name.replace('_', '-')}", str(value)) == 2


@pytest.mark.parametrize("value", ["nan", "inf", "1e9", "", "two"])
def test_sampling_values_are_numbers(value: str) -> None:
    assert refused("chat", "--model", "demo", "--temperature", value) == 2


def test_help_and_version_are_no_failures(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused("--help") == 0
    told = capsys.readouterr().out
    assert all(command in told for command in COMMANDS)
    assert refused("--version") == 0
