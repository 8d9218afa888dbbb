"""The client asks a real server on 127.0.0.1 and trusts nothing that comes back."""

import json
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import AccessError, DownloadError, HubError, OfflineError
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import SearchQuery
from synthia_desktop.hub.reference import Reference
from tests.hub.api_server import ACCEPTED, HubServer, Reply, ServedRepo, as_json, cut, refuse
from tests.hub.conftest import MakeClient
from tests.model_files import make_model

REPO = "TheBloke/Synthia-7B-GGUF"
BASE = "migtissera/Synthia-7B"
NOW = Reference(REPO)


@pytest.fixture
def repo(hub: HubServer) -> ServedRepo:
    served = hub.repos[REPO] = ServedRepo(
        files={
            "README.md": b"---\nlicense: llama2\n---\n# Synthia\n",
            "config.json": b"{}",
            "synthia-7b.Q4_K_M.gguf": b"GGUF four",
            "synthia-7b.Q8_0.gguf-split-a": b"GGUF eight",
            "synthia-7b.Q8_0.gguf-split-b": b"and more",
        },
        tags=(
            "gguf",
            "license:llama2",
            "base_model:migtissera/Synthia-7B",
            "base_model:quantized:migtissera/Synthia-7B",
        ),
    )
    return served


def test_an_opened_repository_has_its_facts_and_models(client: HubClient, repo: ServedRepo) -> None:
    opened = client.open(NOW)
    assert (opened.repo, opened.commit, opened.licence, opened.gated) == (REPO, repo.commit, "llama2", False)
    assert (opened.base_models, opened.downloads, opened.likes) == ((BASE,), 7, 3)
    assert opened.updated == "2026-01-02"
    assert opened.has_gguf
    assert [variant.name for variant in opened.variants] == ["Q4_K_M", "Q8_0"]
    assert {file.path for file in opened.files} == set(repo.files)


def test_a_file_has_the_hash_that_the_hub_gives_for_it(client: HubClient, repo: ServedRepo) -> None:
    files = {file.path: file for file in client.open(NOW).files}
    large, small = files["synthia-7b.Q4_K_M.gguf"], files["config.json"]
    assert (len(large.sha256), large.git_oid, len(large.xet_hash)) == (64, "", 64)
    assert (small.sha256, len(small.git_oid), small.xet_hash) == ("", 40, "")


def test_the_files_are_those_of_the_commit_that_was_named(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    client.open(NOW)
    assert f"/api/models/{REPO}/tree/{repo.commit}" in hub.paths()


def test_branches_with_slashes_work(client: HubClient, repo: ServedRepo) -> None:
    repo.branches = ("dev", "feature/a.b", "main")
    assert client.branches(REPO) == ("main", "dev", "feature/a.b", "v1.0")
    assert client.open(Reference(REPO, "feature/a.b")).commit == repo.commit


def test_a_listing_has_all_its_pages(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    repo.files |= {f"m{number}.Q4_K_M.gguf": 10 for number in range(2500)}
    assert len(client.open(NOW).files) == len(repo.files)
    assert sum("/tree/" in path for path in hub.paths()) == 3


def test_the_card_comes_without_its_data(client: HubClient, repo: ServedRepo) -> None:
    assert client.card(client.open(NOW)) == "# Synthia\n"
    repo.files["README.md"] = b"no head\n---\ntext"
    assert client.card(client.open(NOW)) == "no head\n---\ntext"


def test_a_huge_card_is_cut_at_a_megabyte(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    hub.ranges = False
    repo.files["README.md"] = b"x" * 3_000_000
    assert len(client.card(client.open(NOW))) == 1_000_000


def test_a_repository_without_a_card_has_an_empty_one(client: HubClient, repo: ServedRepo) -> None:
    repo.files["README.md"] = b""
    assert client.card(client.open(NOW)) == ""
    del repo.files["README.md"]
    assert client.card(client.open(NOW)) == ""


def test_a_search_gives_summaries(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    repo.more["gguf"] = {"total": 7_241_732_096, "architecture": "llama"}
    query = SearchQuery(" synthia ", "updated", 9, licence="llama2", author="TheBloke", limit=5)
    (found,) = client.search(query)
    assert (found.repo, found.author, found.licence, found.gated) == (REPO, "TheBloke", "llama2", False)
    assert (found.parameters, found.architecture, found.updated) == (7_241_732_096, "llama", "2026-01-02")
    asked = hub.asked[0][0]
    for said in ("search=synthia", "filter=gguf", "license%3Allama2", "max%3A9B", "sort=lastModified", "limit=5"):
        assert said in asked


def test_a_repository_without_gguf_leads_to_its_siblings(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    hub.repos[BASE] = ServedRepo(files={"model.safetensors": 100})
    assert not client.open(Reference(BASE)).has_gguf
    assert [found.repo for found in client.siblings(BASE)] == [REPO]


def test_a_plan_says_where_each_file_goes(client: HubClient, repo: ServedRepo, hub: HubServer, tmp_path: Path) -> None:
    opened = client.open(NOW)
    plan = client.plan(opened, opened.variants[0], tmp_path)
    assert (plan.endpoint, plan.repo, plan.revision, plan.commit) == (hub.url, REPO, "main", repo.commit)
    assert (plan.title, plan.quant, plan.size) == ("Synthia-7B-GGUF", "Q4_K_M", len("GGUF four"))
    assert plan.folder == str(tmp_path / "TheBloke" / "Synthia-7B-GGUF")
    assert [target.name for target in plan.targets] == ["synthia-7b.Q4_K_M.gguf"]
    assert plan.id != client.plan(opened, opened.variants[0], tmp_path).id
    assert not list(tmp_path.iterdir())


def split_model(repo: ServedRepo, folder: Path, *, cut_at: int, missing: int = 0, added: int = 0) -> None:
    whole = make_model(folder / "whole.gguf").read_bytes()
    repo.files["synthia-7b.Q8_0.gguf-split-a"] = whole[:cut_at]
    repo.files["synthia-7b.Q8_0.gguf-split-b"] = whole[cut_at : len(whole) - missing] + bytes(added)


@pytest.mark.parametrize("cut_at", [600, 60_000])
@pytest.mark.parametrize("ranges", [True, False])
def test_pieces_that_make_a_whole_are_planned(
    cut_at: int, ranges: bool, client: HubClient, hub: HubServer, repo: ServedRepo, tmp_path: Path
) -> None:
    split_model(repo, tmp_path, cut_at=cut_at)
    hub.ranges = ranges
    opened = client.open(NOW)
    joined = next(variant for variant in opened.variants if variant.joined)
    (target,) = client.plan(opened, joined, tmp_path).targets
    assert (target.name, len(target.parts)) == ("synthia-7b.Q8_0.gguf", 2)


@pytest.mark.parametrize(("missing", "added", "said"), [(100, 0, "incomplete"), (0, 4096, "4,096 bytes longer")])
def test_pieces_that_make_no_whole_are_refused_before_the_download(
    missing: int, added: int, said: str, client: HubClient, repo: ServedRepo, tmp_path: Path
) -> None:
    split_model(repo, tmp_path, cut_at=60_000, missing=missing, added=added)
    opened = client.open(NOW)
    joined = next(variant for variant in opened.variants if variant.joined)
    with pytest.raises(DownloadError, match=said):
        client.plan(opened, joined, tmp_path)


def test_pieces_that_are_models_themselves_are_refused(client: HubClient, repo: ServedRepo, tmp_path: Path) -> None:
    repo.files["synthia-7b.Q8_0.gguf-split-b"] = b"GGUF too"
    opened = client.open(NOW)
    joined = next(variant for variant in opened.variants if variant.joined)
    with pytest.raises(DownloadError, match="a model file of its own"):
        client.plan(opened, joined, tmp_path)


@pytest.mark.parametrize(
    ("first", "second", "targets"),
    [
        (b"GGUF", b"rest", ["m-Q2_K.gguf"]),
        (b"GGUF", b"GGUF", ["m-Q2_K-00001-of-00002.gguf", "m-Q2_K-00002-of-00002.gguf"]),
        (b"what", b"rest", None),
        (b"GGUF", b"", ["m-Q2_K.gguf"]),
    ],
)
def test_chunks_are_what_they_begin_with(
    first: bytes, second: bytes, targets: list[str] | None, client: HubClient, repo: ServedRepo
) -> None:
    repo.files |= {"m-Q2_K-chunk-1-of-2.gguf": first, "m-Q2_K-chunk-2-of-2.gguf": second}
    found = {variant.name: variant for variant in client.open(NOW).variants}.get("Q2_K")
    assert (found and [target.name for target in found.targets]) == targets


def test_a_gated_repository_opens_but_asks_for_consent(
    client: HubClient, make_client: MakeClient, hub: HubServer, repo: ServedRepo, tmp_path: Path
) -> None:
    repo.gated = True
    opened = client.open(NOW)
    assert opened.gated
    with pytest.raises(AccessError, match="accept") as refused:
        client.plan(opened, opened.variants[0], tmp_path)
    assert refused.value.page == f"{hub.url}/{REPO}"
    assert refused.value.page in refused.value.hint
    assert make_client(ACCEPTED).plan(opened, opened.variants[0], tmp_path).size


def test_who_tells_whose_token_it_is(make_client: MakeClient) -> None:
    assert make_client(ACCEPTED).who() == "ada"
    for token in ("", "hf_wrong", "hf with spaces", "hf_ü", "hf\n"):
        with pytest.raises(AccessError):
            make_client(token).who()


def test_an_update_is_another_hash_on_the_branch(client: HubClient, repo: ServedRepo) -> None:
    opened = client.open(NOW)
    parts = opened.variants[0].parts
    assert not client.has_changed(REPO, "main", parts)
    assert not client.has_changed(REPO, "main", [replace(parts[0], path="gone.gguf", sha256="0" * 64)])
    assert client.has_changed(REPO, "main", [replace(parts[0], sha256="0" * 64)])
    assert client.has_changed(REPO, "main", [Part("config.json", 2, git_oid="0" * 40)])
    assert not client.has_changed(REPO, "main", [Part("config.json", 2)])


def test_nothing_is_sent_before_anybody_asks(hub: HubServer, client: HubClient) -> None:
    assert not hub.asked


def test_the_token_goes_to_its_own_host_only(make_client: MakeClient, hub: HubServer, repo: ServedRepo) -> None:
    with HubServer().running() as other:
        body = as_json(repo.tree(0))
        link = f'<{other.url}/api/models/x/y/tree/main>; rel="next"'
        hub.replies[f"/api/models/{REPO}/tree"] = lambda: (200, {**body[1], "Link": link}, body[2])
        other.replies["/"] = lambda: as_json([])
        make_client(ACCEPTED).open(NOW)
        assert other.asked
        assert all("authorization" not in headers for _, headers in other.asked)
        assert all(headers["authorization"] == f"Bearer {ACCEPTED}" for _, headers in hub.asked)


def test_a_redirect_to_another_host_gets_no_token(make_client: MakeClient, hub: HubServer, repo: ServedRepo) -> None:
    opened = make_client(ACCEPTED).open(NOW)
    with HubServer().running() as other:
        other.replies["/"] = lambda: (206, {"Content-Range": "bytes 0-8/9"}, b"# The card")
        hub.replies[f"/{REPO}/resolve"] = lambda: (302, {"Location": f"{other.url}/signed"}, b"")
        assert make_client(ACCEPTED).card(opened) == "# The card"
        assert "authorization" not in other.asked[0][1]


def test_an_unknown_repository_is_told_by_its_name(client: HubClient) -> None:
    with pytest.raises(HubError, match="no repository named nobody/nothing"):
        client.open(Reference("nobody/nothing"))


def test_an_unknown_branch_is_told_by_its_name(client: HubClient, repo: ServedRepo) -> None:
    with pytest.raises(HubError, match="no branch, tag or commit named dev"):
        client.open(Reference(REPO, "dev"))


def test_no_server_is_offline(make_client: MakeClient) -> None:
    with pytest.raises(OfflineError, match=r"127\.0\.0\.1:9"):
        make_client(endpoint="http://127.0.0.1:9").open(NOW)


def test_the_hubs_own_switch_is_respected(client: HubClient, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.is_offline_mode", lambda: True)
    with pytest.raises(OfflineError, match="HF_HUB_OFFLINE"):
        client.open(NOW)
    assert not hub.asked


def test_a_dead_proxy_is_told(make_client: MakeClient, repo: ServedRepo) -> None:
    with pytest.raises(OfflineError):
        make_client(proxy="http://127.0.0.1:9").open(NOW)
    with pytest.raises(HubError, match="proxy"):
        make_client(proxy="nonsense").open(NOW)


def test_a_missing_ca_bundle_is_told(make_client: MakeClient, repo: ServedRepo, tmp_path: Path) -> None:
    with pytest.raises(HubError, match="CA bundle"):
        make_client(ca_bundle=str(tmp_path / "none.pem")).open(NOW)


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"RateLimit": '"api";r=0;t=55'}, "in 55 seconds"),
        ({"Retry-After": "7"}, "in 7 seconds"),
        ({"Retry-After": "601"}, "in 11 minutes"),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, "in a moment"),
        ({"Retry-After": "soon"}, "in some minutes"),
        ({}, "in some minutes"),
    ],
)
def test_too_many_calls_are_not_made_worse(
    headers: dict[str, str], said: str, client: HubClient, hub: HubServer
) -> None:
    hub.replies["/api"] = lambda: refuse(429, "", "slow down", **headers)
    with pytest.raises(OfflineError, match=said):
        client.open(NOW)
    with pytest.raises(OfflineError, match=said):
        client.search(SearchQuery("x"))
    assert len(hub.asked) == 2


@pytest.mark.parametrize("trouble", [lambda: refuse(503, "", "busy"), cut])
def test_passing_trouble_is_tried_again(trouble: object, client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    answers = [trouble, trouble]

    def reply() -> Reply:
        if answers:
            return answers.pop()()  # type: ignore[operator]
        hub.replies.clear()
        return hub.answer(f"/api/models/{REPO}", {})

    hub.replies[f"/api/models/{REPO}"] = reply
    assert client.open(NOW).variants


@pytest.mark.parametrize("trouble", [lambda: refuse(503, "", "busy"), cut])
def test_lasting_trouble_ends_in_words(trouble: object, client: HubClient, hub: HubServer) -> None:
    hub.replies["/"] = trouble  # type: ignore[assignment]
    with pytest.raises(OfflineError):
        client.open(NOW)
    assert len(hub.asked) == 3


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ((200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>Log in</html>"), "web page"),
        ((200, {}, b"<html>"), "not as the Hub does"),
        ((200, {}, b'{"id": "a/b", '), "not as the Hub does"),
        ((200, {}, b"[1, 2]"), "not as the Hub does"),
        ((200, {}, b"null"), "not as the Hub does"),
        ((200, {}, b"{}"), "not as the Hub does"),
        ((200, {}, b"[" * 100_000), "not as the Hub does"),
        ((200, {}, json.dumps({"id": REPO, "sha": "../../x"}).encode()), "not as the Hub does"),
        ((200, {}, json.dumps({"id": REPO, "sha": None, "tags": 7}).encode()), "not as the Hub does"),
        ((200, {}, json.dumps({"id": REPO, "sha": "a", "siblings": [{}]}).encode()), "not as the Hub does"),
        ((418, {}, b""), "HTTP 418"),
    ],
)
def test_nonsense_ends_in_words(reply: Reply, said: str, client: HubClient, hub: HubServer) -> None:
    hub.replies["/api"] = lambda: reply
    with pytest.raises(HubError, match=said) as refused:
        client.open(NOW)
    assert not isinstance(refused.value, OfflineError)


def test_a_huge_answer_is_cut_off(client: HubClient, hub: HubServer) -> None:
    hub.replies["/api"] = lambda: (200, {}, b"[" + b" " * (33 << 20) + b"]")
    with pytest.raises(HubError, match="larger than 34 MB"):
        client.open(NOW)


def test_pages_without_end_are_cut_off(
    client: HubClient, hub: HubServer, repo: ServedRepo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("synthia_desktop.hub.session.MAX_ANSWERS", 20)
    page = f"/api/models/{REPO}/tree"
    hub.replies[page] = lambda: (200, {"Link": f'<{hub.url}{page}/again>; rel="next"'}, b"[]")
    with pytest.raises(HubError, match="does not end"):
        client.open(NOW)
    assert len(hub.asked) == 20


def test_too_many_files_are_refused(client: HubClient, repo: ServedRepo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("synthia_desktop.hub.client.MAX_FILES", 4)
    with pytest.raises(HubError, match="more than 4 files"):
        client.open(NOW)


def test_a_hostile_listing_gives_only_what_is_safe(client: HubClient, repo: ServedRepo) -> None:
    names = ("../../evil.gguf", "/etc/evil.gguf", "con.gguf", "a\\b.gguf", "x" * 300 + ".gguf", "\x00.gguf")
    repo.files |= dict.fromkeys(names, b"GGUF")
    repo.files |= dict.fromkeys(("negative.gguf", "text.gguf", "float.gguf", "huge.gguf"), b"GGUF")
    repo.sizes = {"negative.gguf": -1, "text.gguf": "12", "float.gguf": 1e300, "huge.gguf": 10**30}
    assert {variant.name for variant in client.open(NOW).variants} == {"Q4_K_M", "Q8_0"}


def test_hostile_names_of_repositories_get_nowhere(client: HubClient, hub: HubServer, repo: ServedRepo) -> None:
    repo.more["id"] = "../../evil"
    assert client.open(NOW).repo == REPO
    assert not client.search(SearchQuery("synthia"))


def test_a_closed_repository_says_what_to_accept(client: HubClient, hub: HubServer) -> None:
    hub.replies["/api"] = lambda: refuse(403, "GatedRepo", "Access to this model is restricted.")
    with pytest.raises(AccessError) as refused:
        client.open(NOW)
    assert refused.value.page == f"{hub.url}/{REPO}"


def test_a_disabled_repository_is_told(client: HubClient, hub: HubServer) -> None:
    hub.replies["/api"] = lambda: refuse(403, "", "Access to this resource is disabled.")
    with pytest.raises(HubError, match="switched"):
        client.open(NOW)


def test_calls_at_the_same_time_do_not_mix(make_client: MakeClient, hub: HubServer, repo: ServedRepo) -> None:
    with HubServer().running() as other, ThreadPoolExecutor(6) as pool:
        other.repos[REPO] = ServedRepo({"other.Q2_K.gguf": 5})
        clients = [make_client(), make_client(endpoint=other.url)] * 6
        opened = list(pool.map(lambda client: client.open(NOW), clients))
    assert [found.commit for found in opened] == [repo.commit, other.repos[REPO].commit] * 6
    assert len(other.asked) == len(hub.asked) == 12


def test_the_log_does_not_tell_what_was_searched_for(
    client: HubClient, caplog: pytest.LogCaptureFixture, repo: ServedRepo
) -> None:
    with caplog.at_level(logging.DEBUG):
        client.search(SearchQuery("a secret"))
    assert "secret" not in caplog.text
