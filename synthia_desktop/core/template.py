"""A model file's own chat template, rendered as transformers does, in a sandbox that a hostile file cannot leave."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

from jinja2 import Template, TemplateError, nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from synthia_desktop.core.conversation import Role, Turn
from synthia_desktop.core.errors import PromptFormatError
from synthia_desktop.core.said import said

MAX_TEMPLATE_CHARS = 1_000_000
MAX_SECONDS = 1.0
ROOM = 1_000_000
"""Characters that a template may write in addition to ten times the conversation's."""

_TICK = "_tick"
_LEFT_OUT = said("it leaves the question out of the prompt")

Message = dict[str, Any]

# What template code can raise: jinja2's own errors and whatever the expressions in it run into.
_FAILURES = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


def apply_template(template: str, system: str, turns: Sequence[Turn], bos: str, eos: str) -> str:
    """Render a conversation that ends in an open question, up to where the answer begins.

    A system message that the template refuses or drops moves to the front of the first user message.
    Raises PromptFormatError in words when the template is broken, endless, or leaves the question out.
    """
    failure: Exception | None = None
    for messages in _attempts(system, turns):
        try:
            text = _render(template, messages, bos, eos)
        except SecurityError as error:
            failure = error
            break
        except _FAILURES as error:
            failure = failure or error
            continue
        if system.strip() in text and turns[-1].user.strip() in text:
            return text
    reason = str(failure).rstrip(".!") or type(failure).__name__
    raise PromptFormatError(
        "The model's chat template does not work",
        said(
            "The template in the model file failed: {reason}. The conversation is unchanged.",
            reason=reason if failure else _LEFT_OUT,
        ),
        "Choose another prompt format for this model, for example ChatML.",
        repr(failure) if failure else "",
    )


def _attempts(system: str, turns: Sequence[Turn]) -> Iterator[list[Message]]:
    """The conversation in the spellings that templates ask for, the usual one first."""
    for typed in (False, True):
        if system:
            yield _messages(system, turns, typed)
            first = Turn(f"{system}\n\n{turns[0].user}", turns[0].answer)
            yield _messages("", [first, *turns[1:]], typed)
        else:
            yield _messages("", turns, typed)


def _messages(system: str, turns: Sequence[Turn], typed: bool) -> list[Message]:
    """typed: each content is a list of parts, as templates of models that also see pictures may want it."""
    flat: list[tuple[str, str]] = [("system", system)] if system else []
    for turn in turns:
        flat.append((Role.USER.value, turn.user))
        if turn.answer is not None:
            flat.append((Role.ASSISTANT.value, turn.answer))
    return [
        {"role": role, "content": [{"type": "text", "text": content}] if typed else content} for role, content in flat
    ]


def _render(template: str, messages: list[Message], bos: str, eos: str) -> str:
    deadline = time.thread_time() + MAX_SECONDS

    def tick() -> str:
        if time.thread_time() > deadline:
            raise SecurityError("it does not come to an end")
        return ""

    values: dict[str, Any] = {
        "messages": messages,
        "add_generation_prompt": True,
        "bos_token": bos,
        "eos_token": eos,
        "tools": None,
        "documents": None,
        _TICK: tick,
    }
    room = ROOM + 10 * sum(len(str(message["content"])) for message in messages)
    text: list[str] = []
    for part in _compiled(template).generate(values):
        tick()
        text.append(part)
        room -= len(part)
        if room < 0:
            raise SecurityError("its text does not come to an end")
    return "".join(text)


@lru_cache(maxsize=4)
def _compiled(source: str) -> Template:
    """Compile with a time check at the head of every loop and macro, the only places where a template can dwell."""
    if len(source) > MAX_TEMPLATE_CHARS:
        raise SecurityError("it is too long")
    environment = _Sandbox()
    tree = environment.parse(source)
    for node in tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock)):
        check = nodes.Call(nodes.Name(_TICK, "load"), [], [], None, None)
        cast("Any", node).body.insert(0, nodes.ExprStmt(check).set_environment(environment))
    tree.set_environment(environment)
    return Template.from_code(environment, environment.compile(tree), environment.make_globals(None))


class _Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox of transformers, without the operators that fill the memory at one stroke."""

    intercepted_binops = frozenset(["*", "**", "%"])
    filters: dict[str, Any]
    globals: dict[str, Any]

    def __init__(self) -> None:
        super().__init__(trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, "jinja2.ext.loopcontrols"])
        self.filters["tojson"] = _to_json
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = _strftime_now

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**" and not (numbers and abs(left) <= 1000 and abs(right) <= 100):
            raise SecurityError("it computes a number that is too large")
        if operator == "*" and not numbers:
            sizes = [len(cast("Any", side)) if hasattr(side, "__len__") else int(side) for side in (left, right)]
            if sizes[0] * sizes[1] > ROOM:
                raise SecurityError("it repeats a text too often")
        if operator == "%" and not numbers and any(character.isdigit() for character in str(left)):
            raise SecurityError("it pads a text by a number")
        return super().call_binop(context, operator, left, right)


class _Generation(Extension):
    """{% generation %} marks answers for training; for a prompt its body is all that counts."""

    tags = {"generation"}

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _to_json(value: Any, indent: int | None = None, separators: tuple[str, str] | None = None, **more: bool) -> str:
    return json.dumps(
        value, ensure_ascii=False, indent=indent, separators=separators, sort_keys=more.get("sort_keys", False)
    )


def _raise_exception(message: str) -> Callable[[], None]:
    raise TemplateError(message)


def _strftime_now(form: str) -> str:
    return datetime.now().astimezone().strftime(form)
