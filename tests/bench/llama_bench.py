"""llama.cpp's own benchmark, built from the source package of the very llama.cpp that the program uses."""

import json
import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

import llama_cpp

PACKAGE = "llama-cpp-python"


def build_llama_bench(folder: Path) -> Path:
    """The program in that folder, built if it is missing: fetches the source package and compiles one file.

    It is linked with the installed llama.cpp libraries, so both sides of a comparison run the same machine code.
    Raises subprocess.CalledProcessError where pip or the compiler fails.
    """
    number = version(PACKAGE)
    program = folder / f"llama-bench-{number}"
    if program.exists():
        return program
    source = _fetch(folder, number) / "vendor" / "llama.cpp"
    libraries = Path(llama_cpp.__file__).parents[1] / "lib"
    headers = [source / part for part in ("common", "include", "ggml/include", "vendor")]
    code = [source / "tools/llama-bench" / name for name in ("llama-bench.cpp", "main.cpp")]
    linked = ["llama-common", "llama", "ggml", "ggml-base", "pthread"]
    command = ["c++", "-O2", "-std=c++17", *(f"-I{header}" for header in headers), *map(str, code), f"-L{libraries}"]
    command += [*(f"-l{library}" for library in linked), f"-Wl,-rpath,{libraries}", "-o", str(program)]
    subprocess.run(command, check=True)
    return program


def _fetch(folder: Path, number: str) -> Path:
    """The unpacked source package."""
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"{PACKAGE.replace('-', '_')}-{number}.tar.gz"
    if not archive.exists():
        # The virtual environment has no pip of its own.
        python = Path(sys.base_prefix) / "bin" / "python3"
        wanted = ["--no-binary", PACKAGE, "--no-deps", f"{PACKAGE}=={number}", "--dest", str(folder)]
        subprocess.run([python, "-m", "pip", "download", "--quiet", *wanted], check=True)
    unpacked = folder / archive.name.removesuffix(".tar.gz")
    if not unpacked.exists():
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
    return unpacked


def run_llama_bench(program: Path, model: Path, threads: int, prompt: int, generated: int) -> tuple[float, float]:
    """Tokens per second of one run: (prompt, generation). It warms up by itself."""
    command = [program, "-m", model, "-t", threads, "-p", prompt, "-n", generated, "-r", 1, "-o", "json"]
    done = subprocess.run(
        [str(part) for part in command], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    of_prompt, of_generation = json.loads(done.stdout)
    return of_prompt["avg_ts"], of_generation["avg_ts"]
