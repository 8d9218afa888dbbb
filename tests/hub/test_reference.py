"""What people paste to name a repository is understood, and everything else stays search text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.hub.reference import Reference, is_repo, is_revision, parse_reference

REPO = "TheBloke/Synthia-7B-v1.3-GGUF"


@pytest.mark.parametrize(
    ("text", "revision"),
    [
        (REPO, "main"),
        (f"  {REPO}\n", "main"),
        (f"{REPO}:main", "main"),
        (f"{REPO}:gptq-4bit-32g-actorder_True", "gptq-4bit-32g-actorder_True"),
        (f"{REPO}:feature/a.b", "feature/a.b"),
        (f"{REPO}:refs/pr/12", "refs/pr/12"),
        (f"https://huggingface.co/{REPO}", "main"),
        (f"HTTPS://huggingface.co/{REPO}/", "main"),
        (f"https://huggingface.co/{REPO}.git", "main"),
        (f"huggingface.co/{REPO}", "main"),
        (f"hf.co/{REPO}", "main"),
        (f"https://hf.co/{REPO}?download=true#card", "main"),
        (f"hf.co/{REPO}:Q4_K_M", "Q4_K_M"),
        (f"https://huggingface.co/{REPO}/tree/main", "main"),
        (f"https://huggingface.co/{REPO}/tree/main/Q4_K_M", "main"),
        (f"https://huggingface.co/{REPO}/tree/feature%2Fa", "feature/a"),
        (f"https://huggingface.co/{REPO}/tree/refs%2Fpr%2F1/sub", "refs/pr/1"),
        (f"https://huggingface.co/{REPO}/tree/refs/pr/1/sub", "refs/pr/1"),
        (f"https://huggingface.co/{REPO}/blob/dev/synthia.Q4_K_M.gguf", "dev"),
        (f"https://huggingface.co/{REPO}/resolve/v1.0/synthia.Q4_K_M.gguf?download=true", "v1.0"),
        (f"https://huggingface.co/{REPO}/discussions/3", "main"),
        (f"https://hf-mirror.example/{REPO}/tree/dev", "dev"),
        (f"hf-mirror.example/{REPO}", "main"),
        (f"http://127.0.0.1:8090/{REPO}", "main"),
        (f"localhost:8090/{REPO}/tree/dev", "dev"),
    ],
)
def test_a_repository_is_recognised(text: str, revision: str) -> None:
    assert parse_reference(text) == Reference(REPO, revision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "synthia",
        "synthia 7b",
        "q4/q5 models",
        "a/b/c",
        f"{REPO}:",
        f"{REPO}:a b",
        f"{REPO}:../../etc",
        f"{REPO}:-rf",
        "../etc/passwd",
        "/etc/passwd",
        "~/models/a.gguf",
        "org/..",
        "org/a--b",
        "org/" + "a" * 97,
        "C:\\models\\a.gguf",
        "https://huggingface.co",
        "https://huggingface.co/TheBloke",
        "https://huggingface.co/datasets/org/name",
        "https://huggingface.co/spaces/org/name",
        "https://huggingface.co/docs/hub",
        "https://huggingface.co/org/na%2Fme",
        "https://huggingface.co/org/%2E%2E",
        "https://[broken/org/name",
        f"ftp://huggingface.co/{REPO}",
    ],
)
def test_everything_else_is_search_text(text: str) -> None:
    assert parse_reference(text) is None


@given(st.text(max_size=60))
def test_what_is_recognised_is_always_safe(text: str) -> None:
    found = parse_reference(text)
    if found is not None:
        assert is_repo(found.repo)
        assert is_revision(found.revision)
        assert ".." not in str(found)
        assert parse_reference(str(found)) == found


def test_a_reference_reads_as_it_is_typed() -> None:
    assert str(Reference(REPO)) == REPO
    assert str(Reference(REPO, "dev")) == f"{REPO}:dev"
