"""A chat as one HTML file that looks the same everywhere, loads nothing and runs nothing."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from datetime import tzinfo

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.words import ended, facts, speaker, title, when

# What the page may do: show its own styles and the pictures that stand in it. Nothing runs, nothing is fetched.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(chat: Chat, render: Callable[[str], str], styles: str, zone: tzinfo | None = None) -> Iterator[str]:
    """The branch that is shown. render: Markdown as safe HTML. styles: CSS. zone: of the dates, None = the computer's.

    All else is escaped here.
    """
    name = html.escape(title(chat))
    yield (
        '<!doctype html>\n<html lang="">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{name}</title>\n<style>\n{styles}</style>\n'
        f'</head>\n<body>\n<header>\n<h1 dir="auto">{name}</h1>\n'
    )
    told = (f"<span>{html.escape(what)} {html.escape(value)}</span>" for what, value in facts(chat, zone))
    yield f'<p class="facts" dir="auto">{" ".join(told)}</p>\n</header>\n<main>\n'
    if system := chat.conversation.system_prompt.strip():
        yield f'<details class="system"><summary>System prompt</summary><p dir="auto">{_plain(system)}</p></details>\n'
    for message in turns(chat.conversation):
        mine = message.role is Role.USER
        text = f"<p>{_plain(message.text)}</p>" if mine else render(message.text)
        note = f'<p class="ended">{html.escape(ended(message))}</p>' if ended(message) else ""
        told_when = html.escape(when(message.created, zone))
        yield (
            f'<article class="{"person" if mine else "model"}">\n'
            f"<h2>{html.escape(speaker(message))} <time>{told_when}</time></h2>\n"
            f'<div class="text" dir="auto">{text}</div>{note}\n</article>\n'
        )
    yield "</main>\n</body>\n</html>\n"


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>\n")
