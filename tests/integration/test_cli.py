"""The command line as a script or a person at a terminal uses it: whole processes, the real engine, the demo model."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.documents.files import pdf
from tests.model_files import make_model
from tests.terminal import CTRL_C, CTRL_D, Terminal

pytestmark = pytest.mark.integration

PROGRAM = (sys.executable, "-m", "synthia_desktop")
GREEDY = ("--temperature", "0")
TIMEOUT = 120


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Goes on for as long as the context lasts, slowly enough to be stopped in the middle."""
    return make_model(tmp_path_factory.mktemp("models") / "endless.gguf", layers=8, embedding=256, context=16384)


@pytest.fixture(scope="module")
def turns(demo_model: Path) -> list[dict[str, str]]:
    """The demo's longest conversation."""
    known = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))["conversations"]
    return max((conversation["turns"] for conversation in known), key=len)


def run(*arguments: str, stdin: str = "", rc: int = 0, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [*PROGRAM, *arguments], input=stdin, capture_output=True, text=True, timeout=TIMEOUT, check=False, cwd=cwd
    )
    assert ran.returncode == rc, ran.stderr
    assert "Traceback" not in ran.stderr
    return ran


def prompts(turns: list[dict[str, str]]) -> list[str]:
    return [part for turn in turns for part in ("--prompt", turn["question"])]


def test_five_turns_give_their_five_exact_answers(turns: list[dict[str, str]]) -> None:
    result = json.loads(run("chat", "--model", "demo", *GREEDY, *prompts(turns), "--json").stdout)
    assert len(turns) == 5
    assert [turn["prompt"] for turn in result["turns"]] == [turn["question"] for turn in turns]
    assert [turn["answer"] for turn in result["turns"]] == [turn["answer"] for turn in turns]
    assert {turn["finish_reason"] for turn in result["turns"]} == {"stop"}
    for before, after in zip(result["turns"], result["turns"][1:], strict=False):
        known = before["prompt_tokens"] + before["generated_tokens"]
        assert after["evaluated_tokens"] == after["prompt_tokens"] - known
    assert result["load"]["format"] == "synthia"
    assert result["load"]["layers_offloaded"] <= result["load"]["layers_total"]
    assert result["load"]["seconds"] > 0


def test_a_wrong_prompt_byte_shows(turns: list[dict[str, str]]) -> None:
    asked = ("chat", "--model", "demo", *GREEDY, "--max-tokens", "64", *prompts(turns[:1]), "--json")
    result = json.loads(run(*asked, "--format", "reference-loop").stdout)
    assert result["load"]["format"] == "reference-loop"
    assert result["turns"][0]["answer"] != turns[0]["answer"]


def test_json_takes_its_turns_from_stdin_without_prompts(turns: list[dict[str, str]]) -> None:
    questions = "".join(f"{turn['question']}\n" for turn in turns[:2])
    result = json.loads(run("chat", "--model", "demo", *GREEDY, "--json", stdin=questions).stdout)
    assert [turn["answer"] for turn in result["turns"]] == [turn["answer"] for turn in turns[:2]]


def test_a_long_session_lets_its_oldest_turns_leave(turns: list[dict[str, str]]) -> None:
    small = ("chat", "--model", "demo", *GREEDY, "--ctx", "512")
    ran = run(*small, *prompts(turns * 4))
    left = [line for line in ran.stderr.splitlines() if "no longer in the context" in line]
    assert left
    assert "summary" not in left[-1]
    ran = run(*small, "--when-full", "summarise", *prompts(turns * 4))
    assert "a summary stands for them" in ran.stderr
    ran = run(*small, "--when-full", "stop", *prompts(turns * 4), rc=1)
    assert "The context is full" in ran.stderr


def test_plain_answers_go_to_stdout_and_figures_to_stderr(turns: list[dict[str, str]]) -> None:
    ran = run("chat", "--model", "demo", *GREEDY, *prompts(turns[:2]))
    assert ran.stdout == "".join(f"{turn['answer']}\n" for turn in turns[:2])
    assert ran.stderr.count("tok/s") == 2


def test_files_go_with_the_first_message_whole_or_by_their_passages(tiny: Path, tmp_path: Path) -> None:
    small, large = tmp_path / "größe.txt", tmp_path / "large.md"
    small.write_text("The bridge opened in 1887.\n", encoding="utf-8")
    guessed = tmp_path / "old.txt"
    guessed.write_text("Größe", encoding="cp1252")
    large.write_text("".join(f"## Part {part}\n\n{'word ' * 400}\n\n" for part in range(200)), encoding="utf-8")
    attached = ("--attach", str(small), "--attach", str(large))
    asked = ("chat", "--model", str(tiny), "--prompt", "Which part?", "--prompt", "And then?", "--max-tokens", "4")
    result = json.loads(run(*asked, *attached, "--json").stdout)
    assert result["turns"][0]["attached"] == [
        {"name": "größe.txt", "pages": 0, "characters": 27, "mode": "whole"},
        {"name": "large.md", "pages": 0, "characters": len(large.read_text()), "mode": "retrieval"},
    ]
    first, second = result["turns"]
    assert "attached" not in second
    # What the model saw of the files stays as it was, so that it is not evaluated again.
    assert second["evaluated_tokens"] <= second["prompt_tokens"] - first["prompt_tokens"]
    assert result["turns"][0]["prompt_tokens"] > json.loads(run(*asked, "--json").stdout)["turns"][0]["prompt_tokens"]
    ran = run(*asked, *attached, "--attach", str(guessed))
    assert "[größe.txt: whole]\n[large.md: the passages that fit the question]\n" in ran.stderr
    assert "[old.txt: whole, read as Windows-1252, which is a guess]" in ran.stderr
    ran = run(*asked, "--attach", str(tmp_path / "none.txt"), rc=1)
    assert "The file is gone. none.txt is no longer where it was." in ran.stderr


def test_a_seed_repeats_an_answer(tiny: Path) -> None:
    asked = ("chat", "--model", str(tiny), "--prompt", "the model", "--max-tokens", "12", "--json", "--seed")
    first, again, other = (json.loads(run(*asked, seed).stdout)["turns"][0] for seed in ("7", "7", "8"))
    assert first["answer"] == again["answer"] != other["answer"]
    assert first["seed"] == 7


@pytest.mark.parametrize("cut", [0, 5, 1000])
def test_a_broken_file_is_refused_in_words(cut: int, tiny: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(tiny.read_bytes()[:cut])
    ran = run("chat", "--model", str(broken), "--prompt", "Hi", "--json", rc=1)
    assert not ran.stdout
    assert ran.stderr.startswith("synthia-desktop: ")


def test_a_prompt_longer_than_the_context_is_refused_in_words(tiny: Path) -> None:
    ran = run("chat", "--model", str(tiny), "--ctx", "64", "--prompt", "the model " * 400, "--json", rc=1)
    assert not ran.stdout
    assert "context" in ran.stderr


def test_wrong_arguments() -> None:
    ran = run("chat", "--temperature", "warm", "--model", "demo", rc=2)
    assert not ran.stdout
    assert "'warm'" in ran.stderr


def test_bench_measures_both_speeds(tiny: Path) -> None:
    asked = ("bench", str(tiny), "--prompt-tokens", "32", "--generated-tokens", "16", "--repetitions", "2")
    result = json.loads(run(*asked, "--json").stdout)
    assert (result["prompt_tokens"], result["generated_tokens"], result["repetitions"]) == (32, 16, 2)
    assert result["prompt_speed"] > result["generation_speed"] > 0
    in_words = run(*asked).stdout
    assert "pp32" in in_words
    assert "tg16" in in_words


def test_doctor_tells_what_a_bug_report_needs(tmp_path: Path) -> None:
    report = json.loads(run("doctor", "--json", "--data-dir", str(tmp_path / "data")).stdout)
    assert report["libraries"]["PySide6-Essentials"] != "not installed"
    assert report["engine"]["system_info"]
    assert "cpu" in {device["kind"] for device in report["engine"]["devices"]}
    assert Path(report["logs"]["engine"]).is_file()
    assert Path(report["logs"]["planner"]).parent == Path(report["logs"]["engine"]).parent
    assert report["system"]["memory_bytes"] == psutil.virtual_memory().total
    assert report["updates"] == {"installed_by": "checkout", "key": False, "feed": "", "verifies": True}
    assert report["engine"]["troubles"] == []
    in_words = run("doctor", "--data-dir", str(tmp_path / "data")).stdout
    assert report["logs"]["program"] in in_words
    assert report["engine"]["version"] in in_words


def test_doctor_reports_an_engine_that_does_not_start(tmp_path: Path) -> None:
    ran = subprocess.run(
        [*PROGRAM, "doctor", "--json"],
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT,
        env={**os.environ, "LLAMA_CPP_LIB_PATH": str(tmp_path)},
    )
    assert ran.returncode == 1
    report = json.loads(ran.stdout)
    assert report["engine"]["error"] in ran.stderr
    assert report["paths"]["models"]


ASK_AND_LIST_MODULES = """
import json, sys
from synthia_desktop.cli import main
if __name__ == "__main__":
    code = main(sys.argv[1:])
    rooms = {name.partition(".")[0] for name in sys.modules}
    print(json.dumps([code, sorted(rooms & {"PySide6", "shiboken6", "llama_cpp", "numpy"})]))
"""


@pytest.mark.parametrize(
    "command",
    [["chat", "--prompt", "Hi", "--max-tokens", "1", "--model"], ["bench"], ["plan"], ["doctor"], ["hardware"]],
)
def test_commands_load_neither_qt_nor_llama_cpp(
    command: list[str], tiny: Path, tmp_path: Path, repo_root: Path
) -> None:
    script = tmp_path / "ask.py"
    script.write_text(ASK_AND_LIST_MODULES)
    model = [] if command in (["doctor"], ["hardware"]) else [str(tiny)]
    ran = subprocess.run(
        [sys.executable, str(script), *command, *model],
        stdout=subprocess.PIPE,
        check=True,
        timeout=TIMEOUT,
        env={**os.environ, "PYTHONPATH": str(repo_root)},
    )
    assert json.loads(ran.stdout.splitlines()[-1]) == [0, []]


def test_a_session_at_the_terminal(turns: list[dict[str, str]], repo_root: Path) -> None:
    with Terminal([*PROGRAM, "chat", "--model", "demo", *GREEDY], repo_root) as terminal:
        terminal.wait_for("Ctrl+D ends.")
        for turn in turns[:2]:
            terminal.wait_for("> ")
            terminal.type(turn["question"] + "\n")
            assert turn["answer"] in terminal.wait_for("tok/s").replace("\r\n", "\n")
        terminal.wait_for("> ")
        terminal.type(CTRL_D)
        assert terminal.wait_for_end() == 0


def test_ctrl_c_stops_the_answer_and_the_session_goes_on(endless: Path, repo_root: Path) -> None:
    asked = ("chat", "--model", str(endless), "--ctx", "16384", "--max-tokens", "-1", *GREEDY)
    with Terminal([*PROGRAM, *asked], repo_root) as terminal:
        for _ in range(2):
            terminal.wait_for("> ")
            terminal.type("the model\n")
            terminal.wait_for("the model\r\n")
            terminal.wait_for_more()
            terminal.type(CTRL_C)
            assert "Traceback" not in terminal.wait_for("[stopped]")
        terminal.wait_for("> ")
        terminal.type(CTRL_C)
        # Python's line editing misses a signal that comes in the very moment when the prompt appears.
        assert terminal.wait_for_end(again=CTRL_C) == 130
        assert "Traceback" not in terminal.seen


@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.2, 1.0])
def test_ctrl_c_ends_a_script_at_once_with_130(seconds: float, endless: Path, repo_root: Path) -> None:
    asked = (
        "chat",
        "--model",
        str(endless),
        "--ctx",
        "16384",
        "--max-tokens",
        "-1",
        *GREEDY,
        "--prompt",
        "the model",
        "--json",
    )
    with Terminal([*PROGRAM, *asked], repo_root) as terminal:
        # The engine process is there from the load on; the moments after it are start, load and answer.
        wait_for_engine()
        time.sleep(seconds)
        terminal.type(CTRL_C)
        assert terminal.wait_for_end() == 130
        assert terminal.seen.replace("^C", "").strip() == ""


def wait_for_engine() -> None:
    give_up = time.monotonic() + TIMEOUT
    while not any(is_engine(child) for child in psutil.Process().children(recursive=True)):
        assert time.monotonic() < give_up
        time.sleep(0.005)


def is_engine(process: psutil.Process) -> bool:
    try:
        return "spawn_main" in " ".join(process.cmdline())
    except psutil.Error:
        return False  # it is gone, or just becoming what it will be


def test_a_reader_that_has_enough_is_no_error(tiny: Path) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "chat", "--model", str(tiny), "--prompt", "Hi", "--max-tokens", "400", "--seed", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    told = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(TIMEOUT) == 1
    assert "Traceback" not in told
    assert "BrokenPipe" not in told


def test_no_engine_outlives_a_killed_program(endless: Path, repo_root: Path) -> None:
    asked = ("chat", "--model", str(endless), "--ctx", "16384", "--max-tokens", "-1", "--prompt", "the model")
    process = subprocess.Popen([*PROGRAM, *asked], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    process.stdout.read(1)
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert children
    assert not alive


@pytest.mark.skipif(sys.platform != "linux", reason="strace watches the system calls of Linux")
def test_chatting_touches_no_network(tmp_path: Path, turns: list[dict[str, str]]) -> None:
    trace = tmp_path / "trace"
    watched = ["strace", "-f", "-o", str(trace), "-e", "trace=network,execve", *PROGRAM]
    asked = ["chat", "--model", "demo", *GREEDY, *prompts(turns[:1]), "--json"]
    ran = subprocess.run([*watched, *asked], capture_output=True, text=True, timeout=TIMEOUT, check=True)
    assert json.loads(ran.stdout)["turns"][0]["answer"] == turns[0]["answer"]
    calls = trace.read_text()
    assert calls.count("execve(") >= 2, "the engine process was not watched"
    assert "AF_INET" not in calls


@pytest.mark.skipif(sys.platform != "linux", reason="strace watches the system calls of Linux")
def test_attaching_touches_no_network_and_leaves_nothing_in_the_logs(tmp_path: Path) -> None:
    (tmp_path / "Zebedees lease.txt").write_text("The tenant is called Dougal.\n")
    (tmp_path / "Brians letter.pdf").write_bytes(pdf(["The flat belongs to Florence."]))
    (tmp_path / "Ermintrude.docx").write_bytes(b"PK\x03\x04 and nothing that a DOCX holds")
    trace, data = tmp_path / "trace", tmp_path / "data"
    watched = ["strace", "-f", "-o", str(trace), "-e", "trace=network,execve", *PROGRAM]
    asked = ["chat", "--data-dir", str(data), "--debug", "--model", "demo", *GREEDY, "--prompt", "What can you do?"]
    for names, rc in ((["Zebedees lease.txt", "Brians letter.pdf"], 0), (["Ermintrude.docx"], 1)):
        attached = [argument for name in names for argument in ("--attach", str(tmp_path / name))]
        ran = subprocess.run(
            [*watched, *asked, *attached], capture_output=True, text=True, timeout=TIMEOUT, check=False
        )
        assert ran.returncode == rc, ran.stderr
        calls = trace.read_text()
        assert calls.count("execve(") >= 2, "the reading process was not watched"
        assert "AF_INET" not in calls
    logs = [file.read_text(errors="replace") for file in data.rglob("*.log")]
    assert any("Synthia Desktop" in log for log in logs)
    for word in ("Zebedee", "Dougal", "Brian", "Florence", "Ermintrude"):
        assert not any(word in log for log in logs), word
