"""The words for every way in which the Hub can fail to answer, so that each says what happened and what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from synthia_desktop.core.errors import AccessError, HubError, OfflineError
from synthia_desktop.core.said import said, sentences
from synthia_desktop.hub.reference import MAIN, Reference

_RATE_LIMIT = re.compile(r'"[^"]*"\s*;\s*r\s*=\s*0\s*;\s*t\s*=\s*(\d{1,9})')
_LATER = said("Try again later.")
_PROXY = said("Check the proxy and the endpoint under Settings, Network and downloads.")


def unreachable(endpoint: str, reason: str) -> OfflineError:
    """The error for a server that does not answer. reason: as the system says it."""
    host = urlsplit(endpoint).netloc
    message = said("There is no connection to {host} now: {reason}. Nothing was changed.", host=host, reason=reason)
    return OfflineError(
        "The Hub cannot be reached", message, said("Check the internet connection. {proxy}", proxy=_PROXY), reason
    )


def offline_mode(endpoint: str) -> OfflineError:
    """The error while the environment forbids calls to the Hub."""
    return OfflineError(
        "The Hub is switched off",
        said("HF_HUB_OFFLINE is set for this program, so {host} was not asked.", host=urlsplit(endpoint).netloc),
        "Start the program without HF_HUB_OFFLINE.",
    )


def unusable(endpoint: str, reason: str) -> HubError:
    """The error for an answer that arrived and makes no sense. reason: a sentence."""
    message = said("{host} answered, but not as the Hub does. {reason}", host=urlsplit(endpoint).netloc, reason=reason)
    return HubError("The answer cannot be used", message, said("{proxy} {later}", proxy=_PROXY, later=_LATER), reason)


def web_page(endpoint: str) -> HubError:
    """The error for an HTML page in place of data: mostly a login page of a network."""
    message = said(
        "{host} answered with a web page in place of data. Nothing of it was kept.", host=urlsplit(endpoint).netloc
    )
    hint = said("If this network asks you to log in first, do that in your browser. {proxy}", proxy=_PROXY)
    return HubError("A web page came instead", message, hint)


def too_large(endpoint: str, limit: int) -> HubError:
    """The error for an answer above a limit in bytes."""
    return unusable(endpoint, said("The answer is larger than {limit:.0f} MB.", limit=limit / 1e6))


def wrong_token(endpoint: str) -> AccessError:
    """The error for a token that the Hub does not take."""
    message = said(
        "{host} does not accept the token. It may have expired or been deleted.", host=urlsplit(endpoint).netloc
    )
    page = f"{endpoint}/settings/tokens"
    return AccessError(
        "The token was refused",
        message,
        said("Make a new one at {page} and put it into Settings.", page=page),
        page=page,
    )


def no_token(endpoint: str) -> AccessError:
    """The error for what works with a token only."""
    page = f"{endpoint}/settings/tokens"
    message = said("No token for {host} is stored.", host=urlsplit(endpoint).netloc)
    return AccessError(
        "There is no token", message, said("Make one at {page} and put it into Settings.", page=page), page=page
    )


def no_access(endpoint: str, repo: str, has_token: bool) -> AccessError:
    """The error for a gated repository whose terms this person has not accepted yet."""
    page = f"{endpoint}/{repo}"
    tokens = f"{endpoint}/settings/tokens"
    step = "" if has_token else said("Then make a token at {page} and put it into Settings.", page=tokens)
    return AccessError(
        "This repository asks for your consent first",
        said(
            "The authors of {repo} give the files to people who accepted their terms on its page. "
            "Nothing was downloaded.",
            repo=repo,
        ),
        sentences(
            said("Log in at {page} and accept the terms there. Some authors answer each request by hand.", page=page),
            step,
        ),
        page=page,
    )


def refusal(
    status: int, headers: Mapping[str, str], endpoint: str, about: Reference | None, *, has_token: bool
) -> HubError:
    """The error for an HTTP status of 400 or more. headers: with lower-case keys, or a mapping that ignores case.

    Codes as huggingface_hub reads them: X-Error-Code and X-Error-Message.
    """
    code, told = headers.get("x-error-code", ""), headers.get("x-error-message", "")
    host = urlsplit(endpoint).netloc
    if status == 429:
        return _too_many(host, retry_after(headers), has_token)
    if status in (408, 425) or status >= 500:
        message = said("{host} has trouble of its own (HTTP {status}). What arrived is kept.", host=host, status=status)
        return OfflineError("The Hub cannot answer now", message, _LATER, told)
    if status == 407:
        return HubError("The proxy asks for a password", "The proxy refused the call (HTTP 407).", _PROXY, told)
    if status == 401 and "invalid credentials" in told.lower():
        return wrong_token(endpoint)
    if about is None:
        if status in (401, 403):
            return wrong_token(endpoint) if has_token else no_token(endpoint)
        return unusable(endpoint, said("It refused the question (HTTP {status}).", status=status))
    return _about_repository(status, code, told, endpoint, about, has_token)


def retry_after(headers: Mapping[str, str]) -> int | None:
    """Seconds until the Hub answers again, from RateLimit or Retry-After; None where it does not say.

    headers: as for refusal(). RateLimit: draft-ietf-httpapi-ratelimit-headers-09. Retry-After: RFC 9110, 10.2.3.
    """
    if limit := _RATE_LIMIT.search(headers.get("ratelimit", "")):
        return int(limit[1])
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return int(text[:9])
    try:
        until = parsedate_to_datetime(text)
        return max(0, round((until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds()))
    except (ValueError, OverflowError):
        return None


def _too_many(host: str, seconds: int | None, has_token: bool) -> OfflineError:
    message = said("{host} limits how often it is asked, and answers again {when}.", host=host, when=_wait(seconds))
    hint = (
        said("Try again then.")
        if has_token
        else said("Try again then. With a token of your own in Settings it allows more.")
    )
    return OfflineError("The Hub was asked too often", message, hint)


def _wait(seconds: int | None) -> str:
    if seconds is None:
        return said("in some minutes")
    if seconds < 2:
        return said("in a moment")
    return (
        said("in {seconds} seconds", seconds=seconds)
        if seconds < 120
        else said("in {seconds} minutes", seconds=-(-seconds // 60))
    )


def _about_repository(status: int, code: str, told: str, endpoint: str, about: Reference, has_token: bool) -> HubError:
    host, repo = urlsplit(endpoint).netloc, about.repo
    if code == "GatedRepo" or (status == 403 and not code and "disabled" not in told.lower()):
        return no_access(endpoint, repo, has_token)
    if code == "RevisionNotFound" or (status == 404 and not code and about.revision != MAIN):
        message = said("{repo} has no branch, tag or commit named {revision}.", repo=repo, revision=about.revision)
        return HubError("There is no such branch", message, "Choose one of the branches that the repository has.", told)
    if code == "EntryNotFound":
        return HubError(
            "The file is gone",
            said("{repo} does not have this file any more.", repo=repo),
            "Open the repository again.",
            told,
        )
    if "disabled" in told.lower():
        message = said("{host} has switched {repo} off for everyone.", host=host, repo=repo)
        return HubError("This repository is disabled", message, "Choose another repository.", told)
    if status in (401, 403, 404):
        hidden = "" if has_token else said("A private one shows only with your token, which Settings takes.")
        message = said("{host} shows no repository named {repo}.", host=host, repo=repo)
        return HubError(
            "There is no such repository", message, sentences(said("Check how the name is written."), hidden), told
        )
    return unusable(endpoint, said("It refused the question about {repo} (HTTP {status}).", repo=repo, status=status))
