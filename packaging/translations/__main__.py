"""Keeps the window's translations: packaging/translate update, missing, merge, where, check, compile."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from catalogue import LANGUAGES, Catalogue, read_catalogue, write_catalogue
from sources import Found, find_sources

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"


def file_of(language: str) -> Path:
    return FOLDER / f"synthia_{language}.ts"


def current(language: str, found: Found) -> Catalogue:
    """The catalogue with exactly the texts of the program as it is now."""
    catalogue = read_catalogue(file_of(language), language)
    catalogue.follow(found.places)
    return catalogue


def update(languages: list[str]) -> None:
    """Write the catalogues with the program's texts, and what is loaded from them."""
    found = find_sources(ROOT)
    for language in languages:
        write_catalogue(file_of(language), current(language, found))
        compile_catalogue(language)


def compile_catalogue(language: str) -> None:
    """Raises CalledProcessError."""
    from PySide6 import __file__ as package

    release = next(Path(package).parent.glob("lrelease*"))
    source = file_of(language)
    made, loaded = source.with_suffix(".new"), source.with_suffix(".qm")
    subprocess.run([release, "-silent", "-nounfinished", source, "-qm", made], check=True)
    # A running program has the former file in its memory, and would lose its words if that were written over.
    made.replace(loaded)


def missing(language: str, limit: int) -> None:
    """Print what is not translated, as JSON to be filled in."""
    catalogue = current(language, find_sources(ROOT))
    forms = LANGUAGES[language]
    texts: dict[str, str | list[str]] = {}
    for source in catalogue.missing:
        texts[source.text] = [""] * forms if source.plural else ""
    print(json.dumps(dict(list(texts.items())[:limit]), ensure_ascii=False, indent=1))


def merge(language: str, file: Path) -> int:
    """Take the translations of a JSON file into the catalogue, unless one of them is wrong."""
    catalogue = current(language, find_sources(ROOT))
    given = {key: words for key, words in json.loads(file.read_text("utf-8")).items() if words and all(words)}
    unknown = catalogue.merge(given)
    for key in unknown:
        print(f"Not in the program: {key!r}")
    wrong = 0
    for source in catalogue.words:
        if catalogue.words[source] and all(catalogue.words[source]):
            for problem in catalogue.problems(source):
                print(f"{source.context}: {source.text!r}: {problem}")
                wrong += 1
    write_catalogue(file_of(language), catalogue)
    compile_catalogue(language)
    print(f"{len(given) - len(unknown)} taken, {len(catalogue.missing)} places still missing, {wrong} to be mended")
    return 1 if wrong or unknown else 0


def where(text: str) -> None:
    """Print the places of the texts that hold some words."""
    for source, places in sorted(find_sources(ROOT).places.items()):
        if text.casefold() in source.text.casefold():
            print(f"{source.context}||{source.text}\n    {', '.join(places)}")


def check(languages: list[str]) -> int:
    """Print what is wrong in the program's texts and in the catalogues."""
    found = find_sources(ROOT)
    lines = list(found.problems)
    for language in languages:
        catalogue = read_catalogue(file_of(language), language)
        lines += [f"{language}: obsolete: {source}" for source in catalogue.words if source not in found.places]
        catalogue.follow(found.places)
        lines += [f"{language}: {each}: {why}" for each in catalogue.words for why in catalogue.problems(each)]
    print(*lines, sep="\n")
    return 1 if lines else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/translate", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help_text in (
        ("update", "take the program's new texts in and obsolete ones out, and compile"),
        ("check", "say what is wrong or missing"),
    ):
        command = commands.add_parser(name, help=help_text)
        command.add_argument("language", nargs="*", choices=[[], *LANGUAGES])
    command = commands.add_parser("missing", help="print what is not translated, as JSON to be filled in")
    command.add_argument("language", choices=LANGUAGES)
    command.add_argument("--limit", type=int, default=10_000)
    command = commands.add_parser("merge", help="take filled in JSON into the catalogue, and compile it")
    command.add_argument("language", choices=LANGUAGES)
    command.add_argument("file", type=Path)
    command = commands.add_parser("where", help="where texts with some words are used")
    command.add_argument("text")
    asked = parser.parse_args()
    if asked.command == "missing":
        missing(asked.language, asked.limit)
    elif asked.command == "merge":
        return merge(asked.language, asked.file)
    elif asked.command == "where":
        where(asked.text)
    elif asked.command == "check":
        return check(asked.language or list(LANGUAGES))
    else:
        update(asked.language or list(LANGUAGES))
    return 0


if __name__ == "__main__":
    sys.exit(main())
