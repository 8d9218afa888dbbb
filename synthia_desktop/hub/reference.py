"""What a person types or pastes to name a repository: org/repo, org/repo:branch, an address of the Hub or a mirror."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

MAIN = "main"

_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_-])?")
_REVISION = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+@#/=,()-]{0,249}")
_HOST = re.compile(r"(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?", re.IGNORECASE)
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_VIEWS = {"tree", "blob", "resolve", "raw", "commits", "commit"}
_NOT_MODELS = {
    "api", "blog", "collections", "datasets", "docs", "join", "learn", "login", "models", "new", "organizations",
    "papers", "posts", "settings", "spaces", "tasks",
}  # fmt: skip


@dataclass(frozen=True)
class Reference:
    """A repository at a branch, tag or commit. repo: "org/name"."""

    repo: str
    revision: str = MAIN

    def __str__(self) -> str:
        return self.repo if self.revision == MAIN else f"{self.repo}:{self.revision}"


def parse_reference(text: str) -> Reference | None:
    """The repository that a text names; None for plain search text.

    In an address only the first piece after /tree/ is the branch, because folders follow it; a branch with a slash is
    written there with %2F, as the Hub's own addresses are.
    """
    text = text.strip()
    address = _SCHEME.match(text) is not None
    if address or _begins_with_host(text):
        return _from_address(text if address else f"https://{text}")
    repo, _, revision = text.partition(":")
    return _reference(repo, revision or MAIN) if not text.endswith(":") else None


def is_repo(repo: str) -> bool:
    """Whether a text is a repository's full name, as the Hub allows them."""
    pieces = repo.split("/")
    return len(pieces) == 2 and all(_NAME.fullmatch(piece) and not re.search(r"--|\.\.", piece) for piece in pieces)


def is_revision(revision: str) -> bool:
    """Whether a text can be the name of a branch, a tag or a commit."""
    return (
        _REVISION.fullmatch(revision) is not None
        and not re.search(r"\.\.|//|@\{|/\.", revision)
        and not revision.endswith(("/", ".", ".lock"))
    )


def _begins_with_host(text: str) -> bool:
    pieces = text.split("/")
    return len(pieces) >= 3 and _HOST.fullmatch(pieces[0]) is not None


def _from_address(text: str) -> Reference | None:
    try:
        path = urlsplit(text).path
    except ValueError:
        return None
    pieces = [unquote(piece) for piece in path.split("/") if piece]
    if len(pieces) < 2 or pieces[0].lower() in _NOT_MODELS:
        return None
    # "hf.co/org/repo:Q4_K_M" is how other programs name a quant of a repository.
    name, _, revision = pieces[1].removesuffix(".git").partition(":")
    if len(pieces) > 3 and pieces[2] in _VIEWS:
        own = 3 if pieces[3] == "refs" else 1
        revision = "/".join(pieces[3 : 3 + own])
    return _reference(f"{pieces[0]}/{name}", revision or MAIN)


def _reference(repo: str, revision: str) -> Reference | None:
    return Reference(repo, revision) if is_repo(repo) and is_revision(revision) else None
