"""Makes the Windows installer of a frozen program with NSIS, on Windows or any other system, and prints its path.

installer.py --frozen FOLDER --output FILE.exe [--sign COMMAND] [--target amd64-unicode]
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path, PureWindowsPath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from synthia_desktop import __version__  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", type=Path, required=True, help="the folder with the program")
    parser.add_argument("--output", type=Path, required=True, help="the installer")
    parser.add_argument("--sign", help="the command that signs the program file that is named after it")
    parser.add_argument("--target", help="the kind of program that the installer is itself, where NSIS has several")
    options = parser.parse_args()
    frozen, output = options.frozen.resolve(), options.output.resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        icon, listed = work / "icon.ico", work / "files.nsh"
        icons = ROOT / "packaging" / "pyinstaller" / "icons.py"
        subprocess.run([sys.executable, "-P", str(icons), str(icon)], check=True)  # noqa: S603 - our own
        listed.write_text(removal(frozen), "utf-8")
        given = {"VERSION": four_numbers(__version__), "SHOWN": __version__, "ICON": icon, "LIST": listed}
        given |= {"FILES": os.path.join(frozen, "*.*"), "OUTPUT": output}  # noqa: PTH118 - not a path but a pattern
        given |= {"SIGN": options.sign} if options.sign else {}
        given |= {"TARGET": options.target} if options.target else {}
        definitions = [f"-D{name}={value}" for name, value in given.items()]
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *definitions, str(HERE / "installer.nsi")]
        subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603 - our own
    print(output)


def removal(folder: Path) -> str:
    """A macro that removes each file by its name, then each folder that is empty by then; those in it first."""
    names: dict[bool, list[str]] = {True: [], False: []}
    for path in sorted(folder.rglob("*")):
        # A dollar begins a variable in NSIS.
        names[path.is_dir()].append(str(PureWindowsPath(path.relative_to(folder))).replace("$", "$$"))
    lines = [f'Delete "$INSTDIR\\{name}"' for name in names[False]]
    lines += [f'RMDir "$INSTDIR\\{name}"' for name in reversed(names[True])]
    return "!macro REMOVE_FILES\n" + "".join(f"    {line}\n" for line in lines) + "!macroend\n"


def four_numbers(version: str) -> str:
    """A version as Windows has it."""
    numbers = [part for part in version.split(".") if part.isdigit()]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


if __name__ == "__main__":
    main()
