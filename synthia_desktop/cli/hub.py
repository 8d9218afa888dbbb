"""Searching the Hub and listing a repository's models in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.settings import load_settings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import Repository, RepoSummary, SearchQuery, Variant
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import MAIN, Reference
from synthia_desktop.hub.token import read_token

GB = 1e9


def hub(options: Options) -> int:
    """Search or list, and print; returns the exit code. Raises HubError."""
    client = HubClient(hub_network(options))
    if options.action == "search":
        return _search(client, options)
    return _files(client, options.reference or Reference(""), options.json)


def hub_network(options: Options) -> Network:
    """How the settings reach the Hub, with --endpoint in place of the set one, and the token that belongs to it."""
    settings, _ = load_settings(options.paths.settings_file)
    network = replace(settings.network, endpoint=options.endpoint or settings.network.endpoint)
    try:
        return Network(network, read_token(network.endpoint))
    except StorageError as error:
        print(f"synthia-desktop: {error} Going on without a token.", file=sys.stderr)
        return Network(network)


def _search(client: HubClient, options: Options) -> int:
    text = " ".join(options.words)
    found = client.search(SearchQuery(text, options.sort, limit=options.limit))
    if options.json:
        print_json({"query": text, "repositories": found})
    elif found:
        print("\n".join(_table([_summary(summary) for summary in found])))
    else:
        print(f"No repository with GGUF files has {text!r} in its name.", file=sys.stderr)
    return 0


def _files(client: HubClient, reference: Reference, as_json: bool) -> int:
    repository = client.open(reference)
    if as_json:
        print_json(_facts(repository))
        return 0
    notes = [repository.commit[:12], repository.licence, "gated: accept its terms first" if repository.gated else ""]
    print(f"{repository.repo} at {reference.revision} ({', '.join(filter(None, notes))})")
    rows = [_variant(variant) for variant in (*repository.variants, *repository.projectors)]
    if rows:
        print("\n".join(_table(rows)))
        return 0
    print(f"It has {len(repository.files)} files and no GGUF model among them.")
    siblings = client.siblings(repository.repo)
    if siblings:
        print("GGUF repositories made from it:")
        print("\n".join(_table([_summary(summary) for summary in siblings])))
    return 0


def _summary(summary: RepoSummary) -> tuple[str, ...]:
    size = f"{summary.parameters / GB:.1f} B" if summary.parameters else ""
    gated = "gated" if summary.gated else ""
    return summary.repo, size, f"{summary.downloads:,} downloads", summary.updated, summary.licence, gated


def _variant(variant: Variant) -> tuple[str, ...]:
    count = len(variant.parts)
    kind = "" if count == 1 else f"{count} parts, joined here" if variant.joined else f"{count} shards"
    return variant.name, file_size(variant.size), variant.targets[0].name, kind


def _facts(repository: Repository) -> dict[str, object]:
    """Sizes in bytes."""
    reference = repository.reference
    return {
        "repo": repository.repo,
        "revision": reference.revision or MAIN,
        "commit": repository.commit,
        "gated": repository.gated,
        "licence": repository.licence,
        "base_models": repository.base_models,
        "models": [_model(variant) for variant in repository.variants],
        "projectors": [_model(variant) for variant in repository.projectors],
        "files": repository.files,
    }


def _model(variant: Variant) -> dict[str, object]:
    return {
        "name": variant.name,
        "quant": variant.quant,
        "size_bytes": variant.size,
        "joined": variant.joined,
        "files": [target.name for target in variant.targets],
        "parts": [part.path for part in variant.parts],
    }


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Lines with their columns under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
