"""Asks the Hub what the person wants to know: repositories, their files as models, and the plan of a download."""

from __future__ import annotations

import math
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from synthia_desktop.core.download import Download, Part, check_name
from synthia_desktop.core.errors import HubError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.hub.errors import no_token
from synthia_desktop.hub.listing import SORTS, Repository, RepoSummary, SearchQuery, Variant, group, storable
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import MAIN, Reference, is_repo, is_revision

if TYPE_CHECKING:
    from synthia_desktop.core.plan_file import Source
    from synthia_desktop.hub.session import Session

CARD = "README.md"
MAX_CARD_BYTES = 1_000_000
MAX_FILES = 100_000
MAX_REPOSITORIES = 200


class HubClient:
    """Every method calls the Hub, blocks until it answered, and raises HubError; from any thread.

    huggingface_hub is imported by the first call, because that takes a third of a second.
    """

    def __init__(self, network: Network, cache_dir: Path | None = None) -> None:
        """cache_dir: where headers that were read stay for the next time; None = nowhere."""
        self._network, self._cache_dir = network, cache_dir
        self._endpoint = network.settings.endpoint.rstrip("/")

    def search(self, query: SearchQuery) -> tuple[RepoSummary, ...]:
        """Repositories with GGUF files, the best first."""
        filters = ["gguf", *([f"license:{query.licence}"] if query.licence else [])]
        return self._summaries(query, filters)

    def siblings(self, repo: str) -> tuple[RepoSummary, ...]:
        """GGUF repositories that were made from this one."""
        return self._summaries(SearchQuery(""), ["gguf", f"base_model:quantized:{repo}"])

    def open(self, reference: Reference) -> Repository:
        """A repository at its newest commit of the branch. Raises AccessError where it is closed to this person."""
        from synthia_desktop.hub import answers
        from synthia_desktop.hub.session import hub_session

        with hub_session(self._network, reference) as session:
            info = session.api.model_info(reference.repo, revision=reference.revision)
            repository = answers.repository(reference, info)
            if not is_revision(repository.commit):
                raise ValueError("the commit is none")
            files = self._files(session, reference.repo, repository.commit)
        variants, projectors = group(files)
        if any(variant.chunks for variant in variants):
            variants = self._without_chunks(repository, variants)
        return replace(repository, files=files, variants=variants, projectors=projectors)

    def branches(self, repo: str) -> tuple[str, ...]:
        """The names of the branches, the main one first, then of the tags."""
        from synthia_desktop.hub.session import hub_session

        with hub_session(self._network, Reference(repo)) as session:
            refs = session.api.list_repo_refs(repo)
            branches = sorted((ref.name for ref in refs.branches), key=lambda name: (name != MAIN, name))
            names = [*branches, *(ref.name for ref in refs.tags)]
            return tuple(dict.fromkeys(name for name in names if is_revision(name)))

    def card(self, repository: Repository) -> str:
        """The model card in Markdown without its data head, at most 1 MB of it; "" where there is none."""
        from synthia_desktop.hub.session import hub_session

        size = next((file.size for file in repository.files if file.path == CARD), 0)
        if not size:
            return ""
        with hub_session(self._network, repository.reference) as session:
            content = session.read(CARD, repository.commit, 0, min(size, MAX_CARD_BYTES))
        return _without_head(content.decode("utf-8", errors="replace"))

    def plan(self, repository: Repository, variant: Variant, folder: Path) -> Download:
        """What to fetch for a variant, into its own place below the models folder.

        Asks the Hub only where something can be found out before the download: whether a gated repository is open to
        this person (AccessError), and whether raw pieces make a whole model (DownloadError).
        """
        from synthia_desktop.hub.pieces import check_pieces
        from synthia_desktop.hub.session import hub_session

        owner, name = repository.repo.split("/")
        place = folder.absolute() / check_name(owner) / check_name(name)
        for target in variant.targets:
            check_name(target.name)
        if variant.joined or repository.gated:
            with hub_session(self._network, repository.reference) as session:
                if variant.joined:
                    check_pieces(session, repository.commit, variant)
                else:
                    session.read(variant.parts[0].path, repository.commit, 0, 1)
        return Download(
            id=uuid.uuid4().hex,
            endpoint=self._endpoint,
            repo=repository.repo,
            revision=repository.reference.revision,
            commit=repository.commit,
            title=name,
            quant=variant.quant,
            folder=str(place),
            targets=variant.targets,
            created=time.time(),
        )

    def headers(
        self,
        repository: Repository,
        variants: Sequence[Variant],
        report: Callable[[str, tuple[Source, ...] | SynthiaError], None],
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """Read the headers of variants in their order, by ranges: some megabytes for the first, little for the others.

        report(variant's name, its headers or why they cannot be read): called on this thread, as each is there. wanted:
        asked again and again; once it says no, nothing more is read or reported. Raises nothing for what fails.
        """
        from synthia_desktop.hub.header_cache import HeaderCache
        from synthia_desktop.hub.headers import read_headers

        kept = HeaderCache(self._cache_dir / "headers") if self._cache_dir else None
        read_headers(self._network, repository, variants, report, wanted, kept)

    def who(self) -> str:
        """The user name that the token belongs to. Raises AccessError without a token or with a wrong one."""
        from synthia_desktop.hub.session import hub_session

        if not self._network.token:
            raise no_token(self._endpoint)
        with hub_session(self._network) as session:
            user = cast("dict[str, object]", session.api.whoami())  # pyright: ignore[reportUnknownMemberType]
            return str(user["name"])

    def has_changed(self, repo: str, revision: str, parts: Sequence[Part]) -> bool:
        """Whether the branch now has other contents for these files, which it still has all of.

        parts: as they were downloaded. A file that is gone from the branch is no update.
        """
        from synthia_desktop.hub.session import hub_session

        with hub_session(self._network, Reference(repo, revision)) as session:
            now = {file.path: file for file in self._files(session, repo, revision)}
        if any(part.path not in now for part in parts):
            return False
        return any(_differs(part, now[part.path]) for part in parts)

    def _summaries(self, query: SearchQuery, filters: Sequence[str]) -> tuple[RepoSummary, ...]:
        from synthia_desktop.hub import answers
        from synthia_desktop.hub.session import hub_session

        size, sort = query.max_parameters, SORTS[query.sort]
        with hub_session(self._network) as session:
            found = session.api.list_models(
                search=query.text.strip() or None,
                filter=filters,
                author=query.author or None,
                num_parameters=f"max:{size:g}B" if size is not None and math.isfinite(size) else None,
                sort=sort,  # pyright: ignore[reportArgumentType] - its type is a private literal
                limit=min(query.limit, MAX_REPOSITORIES),
                expand=list(answers.EXPAND),
            )
            summaries = [answers.summary(info) for info in found]
        return tuple(summary for summary in summaries if is_repo(summary.repo))

    def _files(self, session: Session, repo: str, revision: str) -> tuple[Part, ...]:
        from synthia_desktop.hub import answers

        files: list[Part] = []
        for entry in session.api.list_repo_tree(repo, recursive=True, revision=revision):
            if (file := answers.part(entry)) is not None:
                files.append(file)
            if len(files) > MAX_FILES:
                raise HubError(
                    "The repository is too large",
                    said(
                        "{repo} has more than {max_files:,} files. Nothing was downloaded.",
                        repo=repo,
                        max_files=MAX_FILES,
                    ),
                    "Choose another repository.",
                )
        return storable(files)

    def _without_chunks(self, repository: Repository, variants: Sequence[Variant]) -> tuple[Variant, ...]:
        """With every "-chunk-1-of-2.gguf" set made into what its contents show, or left out."""
        from synthia_desktop.hub.pieces import decide
        from synthia_desktop.hub.session import hub_session

        with hub_session(self._network, repository.reference) as session:
            decided = [decide(session, repository.commit, v) if v.chunks else v for v in variants]
        return tuple(variant for variant in decided if variant is not None)


def _differs(before: Part, now: Part) -> bool:
    if before.sha256 and now.sha256:
        return before.sha256 != now.sha256
    if before.git_oid and now.git_oid:
        return before.git_oid != now.git_oid
    return before.size != now.size


def _without_head(text: str) -> str:
    """A model card without the YAML between its two first lines of dashes."""
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    if lines and lines[0].rstrip() == "---":
        for at, line in enumerate(lines[1:], start=1):
            if line.rstrip() == "---":
                return "".join(lines[at + 1 :]).lstrip("\r\n")
    return "".join(lines)
