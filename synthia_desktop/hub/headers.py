"""The headers of a repository's models, read by ranges before any download, so that plans are exact beforehand.

HubClient.headers(repository, variants, report, wanted) reads those of many variants, one after the other, and reports
each as it comes; planner.source.remote_source(listing.model_key(repository, variant), name, sources) makes of them what
plans are made from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from pathlib import PurePosixPath

from synthia_desktop.core.download import Part, Target
from synthia_desktop.core.errors import AccessError, ModelFileError, OfflineError, SynthiaError
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.gguf_cursor import FIRST_READ
from synthia_desktop.core.gguf_sibling import Vocabulary, parse_first, parse_sibling
from synthia_desktop.core.plan_file import Source
from synthia_desktop.core.said import said
from synthia_desktop.hub.header_cache import HeaderCache, Kept
from synthia_desktop.hub.listing import Repository, Variant
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.pieces import read_parts
from synthia_desktop.hub.session import Session, hub_session, senseless_answers

Sources = tuple[Source, ...]
"""The headers of all files of a model, in their order, as planner.source.ModelSource takes them."""

Report = Callable[[str, Sources | SynthiaError], None]
"""report(name of the variant, its headers, or why they cannot be read)."""

MOST_HEADER_BYTES = 64 << 20
PATIENCE_S = 5.0
"""Seconds without an answer: shorter than a download's, because somebody looks at the table meanwhile."""

_SHARD_READ = 64 << 10
_ROOM = 16 << 10
_MOST_KNOWN = 4


class Unwanted(Exception):  # noqa: N818 - nobody is told of it
    """Nobody waits for the headers any more."""


class HeaderReader:
    """Reads the headers of one repository's variants; each helps to read the next one with less."""

    def __init__(
        self, session: Callable[[], Session], commit: str, wanted: Callable[[], bool], cache: HeaderCache | None
    ) -> None:
        """session: made when it is needed first. wanted: asked between ranges and as they come in."""
        self._session, self._commit = session, commit
        self._wanted, self._cache = wanted, cache
        self._known: list[tuple[GgufHeader, Vocabulary]] = []
        self._first_read = FIRST_READ

    def kept(self, variant: Variant) -> Sources | None:
        """The headers as an earlier reading left them on this disk; None where one is missing."""
        found: list[Source] = []
        for target in variant.targets:
            kept = self._cache.load(target) if self._cache else None
            if kept is None:
                return None
            self._learn(kept)
            found.append(kept.source)
        return tuple(found)

    def read(self, variant: Variant) -> Sources:
        """The headers of a variant. Raises Unwanted, HubError, ModelFileError for headers that cannot be used."""
        found = tuple(self._read(target, number) for number, target in enumerate(variant.targets))
        first = found[0][0]
        if first.split_number or first.split_count != len(found):
            raise ModelFileError(
                "The parts do not make one model",
                said(
                    "{name} has {count} parts, and its first one is part {split_number} of {split_count}.",
                    name=variant.name,
                    count=len(found),
                    split_number=first.split_number + 1,
                    split_count=first.split_count,
                ),
                "Choose another quant, or tell the repository's author.",
            )
        return found

    def _read(self, target: Target, number: int) -> Source:
        kept = self._cache.load(target) if self._cache else None
        if kept is None:
            kept = self._fetch(target, number)
            if self._cache:
                self._cache.save(target, kept)
        self._learn(kept)
        return kept.source

    def _fetch(self, target: Target, number: int) -> Kept:
        file = _RemoteFile(self._session(), self._commit, target.parts, self._check)
        name = PurePosixPath(target.name).name
        for known, vocabulary in reversed(self._known):
            sibling = parse_sibling(file.read, target.size, name, known, vocabulary)
            if sibling is not None:
                return Kept(sibling, None)
        first = self._first_read if number == 0 else _SHARD_READ
        header, raw, vocabulary = parse_first(file.read, target.size, name, first, MOST_HEADER_BYTES)
        if number == 0:
            self._first_read = min(FIRST_READ, header.data_offset + _ROOM)
        return Kept((header, raw), vocabulary)

    def _learn(self, kept: Kept) -> None:
        if kept.vocabulary is not None:
            self._known = [*self._known, (kept.source[0], kept.vocabulary)][-_MOST_KNOWN:]

    def _check(self) -> None:
        if not self._wanted():
            raise Unwanted


class _RemoteFile:
    """A file on the Hub, also one in raw pieces. What was read from its beginning is not asked for again."""

    def __init__(self, session: Session, commit: str, parts: Sequence[Part], check: Callable[[], None]) -> None:
        self._session, self._commit, self._parts, self._check = session, commit, parts, check
        self._begin = bytearray()

    def read(self, offset: int, length: int) -> bytes:
        have = len(self._begin)
        if offset > have:
            return self._ask(offset, length)
        if offset + length > have:
            self._begin += self._ask(have, offset + length - have)
        return bytes(self._begin[offset : offset + length])

    def _ask(self, offset: int, length: int) -> bytes:
        self._check()
        return read_parts(self._session, self._commit, self._parts, offset, length, self._check)


def read_headers(
    network: Network,
    repository: Repository,
    variants: Sequence[Variant],
    report: Report,
    wanted: Callable[[], bool],
    kept: HeaderCache | None,
) -> None:
    """HubClient.headers(), with what is kept on this disk."""
    closed: SynthiaError | None = None
    with ExitStack() as stack:

        @cache
        def session() -> Session:
            return stack.enter_context(hub_session(_hurried(network), repository.reference))

        reader = HeaderReader(session, repository.commit, wanted, kept)
        for variant in variants:
            try:
                found = reader.kept(variant)
                if found is None and closed is not None:
                    raise closed
                if found is None:
                    with senseless_answers(network.settings.endpoint):
                        found = reader.read(variant)
                report(variant.name, found)
            except Unwanted:
                return
            except SynthiaError as error:
                # Without a way to the Hub, or into the repository, each further variant would only wait for it again.
                closed = error if isinstance(error, OfflineError | AccessError) else closed
                report(variant.name, error)


def _hurried(network: Network) -> Network:
    """The same way to the Hub with less patience."""
    return replace(
        network,
        connect_timeout=min(network.connect_timeout, PATIENCE_S),
        read_timeout=min(network.read_timeout, PATIENCE_S),
    )
