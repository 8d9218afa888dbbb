"""What a Linux desktop reads of the program: menu entry, icons, AppStream data, file type and manual page."""

import gzip
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from synthia_desktop import __version__
from synthia_desktop.cli.arguments import parsers
from synthia_desktop.cli.parsing import COMMANDS
from synthia_desktop.paths import demo_model

pytestmark = pytest.mark.integration

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
EPOCH = "1800000000"
DAY = "2027-01-15"


@pytest.fixture(scope="module")
def share(repo_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prefix") / "share"
    environment = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": EPOCH, "LC_ALL": "C.UTF-8"}
    command = [repo_root / "packaging" / "linux" / "share", folder, sys.executable]
    subprocess.run(command, env=environment, check=True, timeout=60)
    return folder


@pytest.fixture
def entry(share: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] - the keys' case counts
    parser.read(share / "applications" / "synthia-desktop.desktop", encoding="utf-8")
    return parser


def checked_by(tool: str, *arguments: str | Path) -> None:
    """Where the tool is not installed, the tests beside it look at the same file."""
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    result = subprocess.run([tool, *arguments], capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_menu_entry_is_valid(share: Path) -> None:
    checked_by("desktop-file-validate", share / "applications" / "synthia-desktop.desktop")


def test_the_menu_entry_opens_files_in_the_window(entry: ConfigParser, repo_root: Path) -> None:
    values = entry["Desktop Entry"]
    assert values["Exec"] == "synthia-desktop %f"
    assert values["MimeType"] == "application/x-gguf;"
    window = (repo_root / "synthia_desktop" / "ui" / "run.py").read_text("utf-8")
    assert f' or "{values["StartupWMClass"]}")' in window


def test_the_appstream_data_is_valid(share: Path, repo_root: Path) -> None:
    if not shutil.which("appstreamcli"):
        pytest.skip("appstreamcli is not installed")
    checked_by(str(repo_root / "packaging" / "linux" / "validate-appstream"), next((share / "metainfo").iterdir()))


def test_the_appstream_data_names_this_version_and_the_menu_entry(share: Path, entry: ConfigParser) -> None:
    (file,) = (share / "metainfo").iterdir()
    component = ET.parse(file).getroot()  # noqa: S314 - our own file
    assert file.name == f"{component.findtext('id')}.metainfo.xml"
    release = component.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": DAY}
    assert component.findtext("launchable") == "synthia-desktop.desktop"
    assert (share / "applications" / "synthia-desktop.desktop").is_file()
    assert component.findtext("name") == entry["Desktop Entry"]["Name"]
    assert component.findtext("provides/mediatype") == entry["Desktop Entry"]["MimeType"].rstrip(";")


def test_a_model_is_known_by_its_first_bytes_and_its_name(share: Path) -> None:
    file = share / "mime" / "packages" / "synthia-desktop.xml"
    kind = ET.parse(file).getroot().find(f"{MIME}mime-type")  # noqa: S314 - our own file
    assert kind is not None
    assert kind.attrib["type"] == "application/x-gguf"
    match = kind.find(f"{MIME}magic/{MIME}match")
    glob = kind.find(f"{MIME}glob")
    assert match is not None
    assert glob is not None
    assert match.attrib["offset"] == "0"
    assert demo_model().read_bytes().startswith(match.attrib["value"].encode())
    assert demo_model().match(glob.attrib["pattern"])


def test_the_mime_database_takes_the_file_type(share: Path, tmp_path: Path) -> None:
    shutil.copytree(share / "mime", tmp_path / "mime")
    checked_by("update-mime-database", tmp_path / "mime")
    assert "application/x-gguf:*.gguf" in (tmp_path / "mime" / "globs").read_text("utf-8")


def test_the_icon_is_there_in_all_sizes(share: Path) -> None:
    theme = share / "icons" / "hicolor"
    sizes = sorted(int(folder.name.split("x")[0]) for folder in theme.iterdir() if folder.name != "scalable")
    assert set(sizes) >= {16, 22, 24, 32, 48, 64, 128, 256, 512}
    for size in sizes:
        image = QImage(str(theme / f"{size}x{size}" / "apps" / "synthia-desktop.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 8).name() == "#0b7566"
    assert (theme / "scalable" / "apps" / "synthia-desktop.svg").is_file()


def test_the_manual_has_every_command_and_option(share: Path) -> None:
    page = gzip.decompress((share / "man" / "man1" / "synthia-desktop.1.gz").read_bytes()).decode().replace("\\-", "-")
    sections = page.split("\n.SS ")
    texts = {section.partition("\n")[0]: section for section in sections[1:]}
    texts["window"] = sections[0]
    assert set(texts) == set(parsers())
    assert {words.split()[0] for words in texts} == {"window", *COMMANDS}
    for words, parser in parsers().items():
        for option in parser._option_string_actions:
            assert f"\\fB{option}\\fR" in texts[words], (words, option)


def test_the_manual_has_no_mistakes_of_form(share: Path, tmp_path: Path) -> None:
    page = tmp_path / "synthia-desktop.1"
    page.write_bytes(gzip.decompress((share / "man" / "man1" / "synthia-desktop.1.gz").read_bytes()))
    if not shutil.which("groff"):
        pytest.skip("groff is not installed")
    command = ["groff", "-man", "-ww", "-z", "-Kutf8", page]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.stderr == ""


def test_the_same_sources_make_the_same_bytes(share: Path, repo_root: Path, tmp_path: Path) -> None:
    environment = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": EPOCH, "LC_ALL": "C.UTF-8"}
    command = [repo_root / "packaging" / "linux" / "share", tmp_path / "share", sys.executable]
    subprocess.run(command, env=environment, check=True, timeout=60)
    first, second = (
        {file.relative_to(top): file.read_bytes() for file in top.rglob("*") if file.is_file()}
        for top in (share, tmp_path / "share")
    )
    assert first == second
