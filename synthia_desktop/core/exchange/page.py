"""A chat as one HTML file that looks the same everywhere, loads nothing and runs nothing."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping
from datetime import tzinfo

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.enclosed import attached, sources
from synthia_desktop.core.exchange.words import SOURCES, SYSTEM, Say, ended, facts, speaker, title, when, with_file

# What the page may do: show its own styles and the pictures that stand in it. Nothing runs, nothing is fetched.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_HERE = "\0"


def page(
    chat: Chat, render: Callable[[str], str], styles: str, say: Say = str, zone: tzinfo | None = None
) -> Iterator[str]:
    """The branch that is shown. render: Markdown as safe HTML. styles: CSS. zone: of the dates, None = the computer's.

    All else is escaped here.
    """
    name = html.escape(title(chat, say))
    yield (
        '<!doctype html>\n<html lang="">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{name}</title>\n<style>\n{styles}</style>\n'
        f'</head>\n<body>\n<header>\n<h1 dir="auto">{name}</h1>\n'
    )
    told = (f"<span>{html.escape(say(what))} {html.escape(value)}</span>" for what, value in facts(chat, zone))
    yield f'<p class="facts" dir="auto">{" ".join(told)}</p>\n</header>\n<main>\n'
    if system := chat.conversation.system_prompt.strip():
        summary = html.escape(say(SYSTEM))
        yield f'<details class="system"><summary>{summary}</summary><p dir="auto">{_plain(system)}</p></details>\n'
    branch = turns(chat.conversation)
    passages = passages_of(branch)
    for message in branch:
        mine = message.role is Role.USER
        text = f"<p>{_plain(message.text)}</p>" if mine else render(message.text)
        note = f'<p class="ended">{html.escape(say(ended(message)))}</p>' if ended(message) else ""
        told_when = html.escape(when(message.created, zone))
        yield (
            f'<article class="{"person" if mine else "model"}">\n'
            f"<h2>{html.escape(say(speaker(message)))} <time>{told_when}</time></h2>\n"
            f'{_files(message, say)}<div class="text" dir="auto">{text}</div>{note}'
            f"{_sources(message, passages, say)}\n</article>\n"
        )
    yield "</main>\n</body>\n</html>\n"


def _files(message: Message, say: Say) -> str:
    names = "".join(f'<span dir="auto">{html.escape(say(name))}</span>' for name in attached(message))
    # The label is escaped before the names, which are elements already, come into it.
    return f'<p class="facts">{html.escape(say(with_file(_HERE))).replace(_HERE, names)}</p>\n' if names else ""


def _sources(message: Message, passages: Mapping[int, Passage], say: Say) -> str:
    found = "".join(
        f'<li dir="auto">{html.escape(place)}: “{html.escape(text)}”</li>'
        for place, text in sources(message, passages, say)
    )
    return (
        f'\n<details class="sources"><summary>{html.escape(say(SOURCES))}</summary><ul>{found}</ul></details>'
        if found
        else ""
    )


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>\n")
