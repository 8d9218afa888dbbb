"""What is known of an answer in words: its speed, its tokens, and everything that it was written with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from synthia_desktop.core.answer_settings import AnswerSettings, read_settings
from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.prompt import format_names
from synthia_desktop.core.records import to_json
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.panels.numbers import format_number
from synthia_desktop.ui.panels.sampling_fields import value_text
from synthia_desktop.ui.panels.sampling_numbers import number_specs
from synthia_desktop.ui.units import speed_text

_ALWAYS = ("temperature", "top_k", "top_p", "min_p", "max_tokens", "seed")

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DetailGroup:
    """Some facts under one heading, each with its name. column: where it stands on the card."""

    title: str
    facts: tuple[tuple[str, str], ...]
    column: Literal["left", "right", "wide"]


def detail_groups(message: Message) -> list[DetailGroup]:
    """What is known of an answer, from the top; empty where nothing is."""
    stats = message.stats
    if stats is None:
        return []
    used = read_settings(stats.settings)
    groups = [
        DetailGroup(translate("AnswerDetails", "Speed"), _speed(stats), "left"),
        DetailGroup(translate("AnswerDetails", "Tokens"), _tokens(stats), "right"),
        DetailGroup(translate("AnswerDetails", "Sampling"), _sampling(used, stats), "left"),
        DetailGroup(translate("AnswerDetails", "Loaded with"), _load(used) if used else (), "right"),
        DetailGroup(translate("AnswerDetails", "Model and prompt"), _model(used, message), "wide"),
    ]
    return [group for group in groups if group.facts]


def as_text(groups: Sequence[DetailGroup]) -> str:
    """For the clipboard: one fact a line."""
    blocks = ("\n".join([group.title, *(f"{name}: {value}" for name, value in group.facts)]) for group in groups)
    return "\n\n".join(blocks)


def as_json(message: Message) -> str:
    """For the clipboard: every figure and setting, under the names that the program has for them."""
    stats: dict[str, Any] = to_json(message.stats) if message.stats else {}
    stats.pop("settings", None)
    used = read_settings(message.stats.settings) if message.stats else None
    data = {"model": message.model_name, "created": message.created, "stats": stats, "settings": to_json(used)}
    return json.dumps(data, indent=2, ensure_ascii=False)


def repeat_words(message: Message, original: Message | None) -> str:
    """How an answer that was to be the same as another one compares with it; "" for an answer of its own."""
    used = read_settings(message.stats.settings) if message.stats else None
    if used is None or not used.repeats or message.stats is None:
        return ""
    if original is None or original.stats is None:
        return translate("AnswerDetails", "Written to repeat an answer that is no longer there.")
    if message.text == original.text:
        return translate("AnswerDetails", "Written to repeat an earlier version: the same to the last letter.")
    told = translate("AnswerDetails", "Written to repeat an earlier version. It differs from character {n} on: {why}")
    same = next((at for at, (a, b) in enumerate(zip(message.text, original.text, strict=False)) if a != b), None)
    at = min(len(message.text), len(original.text)) if same is None else same
    return told.format(n=format_number(at + 1), why=_why_other(used, message.stats, original.stats))


def _why_other(used: AnswerSettings, stats: AnswerStats, original: AnswerStats) -> str:
    former = read_settings(original.settings)
    if stats.finish_reason == "cancelled" or original.finish_reason == "cancelled":
        return translate("AnswerDetails", "one of them was stopped.")
    if former is not None and not used.same_model(former):
        return translate("AnswerDetails", "the model was loaded otherwise.")
    if stats.recipe.partition(";")[0] != original.recipe.partition(";")[0]:
        return translate("AnswerDetails", "its prompt was another one.")
    return translate("AnswerDetails", "its prompt could not be computed in the same steps, which changes last digits.")


def _speed(stats: AnswerStats) -> tuple[tuple[str, str], ...]:
    facts = [
        (translate("AnswerDetails", "Generation"), _rate(stats.tokens_per_second)),
        (translate("AnswerDetails", "Time to first token"), _seconds(stats.first_token_s, 2)),
    ]
    if stats.evaluated_tokens and stats.prompt_tokens_per_second:
        facts.append((translate("AnswerDetails", "Prompt evaluation"), _rate(stats.prompt_tokens_per_second)))
    if stats.reasoning_s:
        facts.append((translate("AnswerDetails", "Reasoning"), _seconds(stats.reasoning_s, 1)))
    facts.append((translate("AnswerDetails", "In all"), _seconds(stats.seconds, 1)))
    return tuple(facts)


def _tokens(stats: AnswerStats) -> tuple[tuple[str, str], ...]:
    number = format_number
    cached = max(stats.prompt_tokens - stats.evaluated_tokens, 0)
    facts = [
        (translate("AnswerDetails", "Prompt"), number(stats.prompt_tokens)),
        (translate("AnswerDetails", "Evaluated"), number(stats.evaluated_tokens)),
        (translate("AnswerDetails", "In the KV cache"), number(cached)),
    ]
    more = (
        (translate("AnswerDetails", "From the saved state"), stats.restored_tokens),
        (translate("AnswerDetails", "Shifted in the context"), stats.shifted_tokens),
        (translate("AnswerDetails", "Evaluated again"), stats.repeated_tokens),
    )
    facts += [(name, number(count)) for name, count in more if count]
    facts.append((translate("AnswerDetails", "Answer"), number(stats.generated_tokens)))
    facts.append((translate("AnswerDetails", "Ended by"), _reason(stats.finish_reason)))
    return tuple(facts)


def _sampling(used: AnswerSettings | None, stats: AnswerStats) -> tuple[tuple[str, str], ...]:
    names = {name: spec.label for name, spec in number_specs().items()}
    if used is None:
        return ((names["seed"], value_text("seed", stats.seed)),)
    params, plain = used.sampling, SamplingParams()
    names["mirostat"] = translate("AnswerDetails", "Mirostat")
    names["stop"] = translate("AnswerDetails", "Stop strings")
    changed = [name for name in names if name not in _ALWAYS and getattr(params, name) != getattr(plain, name)]
    return tuple((names[name], value_text(name, getattr(params, name))) for name in (*_ALWAYS, *changed))


def _load(used: AnswerSettings) -> tuple[tuple[str, str], ...]:
    number, load = format_number, used.load
    layers = translate("AnswerDetails", "{n} of {total}").format(n=used.layers_offloaded, total=used.layers_total)
    facts = [
        (translate("AnswerDetails", "Context"), number(used.context_length)),
        (translate("AnswerDetails", "Layers on the GPU"), layers),
        (translate("AnswerDetails", "Devices"), ", ".join(used.devices)),
        (translate("AnswerDetails", "KV cache"), str(load.kv_type)),
        (translate("AnswerDetails", "Flash attention"), str(load.flash_attention)),
        (translate("AnswerDetails", "Threads"), number(load.threads) if load.threads else ""),
        (translate("AnswerDetails", "Batch"), number(load.batch_size)),
    ]
    return tuple((name, value) for name, value in facts if value)


def _model(used: AnswerSettings | None, message: Message) -> tuple[tuple[str, str], ...]:
    written = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(message.created)), QLocale.FormatType.ShortFormat)
    last = (translate("AnswerDetails", "Written"), written)
    if used is None:
        return ((translate("AnswerDetails", "Name"), message.model_name), last)
    facts = [
        (translate("AnswerDetails", "Name"), f"{used.model} {used.quant}".strip()),
        (translate("AnswerDetails", "File"), used.file),
        (translate("AnswerDetails", "Prompt format"), dict(format_names()).get(used.format, used.format)),
        (translate("AnswerDetails", "System prompt"), used.system or translate("AnswerDetails", "None")),
        (translate("AnswerDetails", "Begun with"), used.begun),
        last,
    ]
    return tuple((name, value) for name, value in facts if value)


def _reason(reason: str) -> str:
    return {
        "stop": translate("AnswerDetails", "the model"),
        "length": translate("AnswerDetails", "the token limit"),
        "context": translate("AnswerDetails", "the full context"),
        "cancelled": translate("AnswerDetails", "Stop"),
    }.get(reason, reason)


def _rate(speed: float) -> str:
    return translate("AnswerDetails", "{n} tok/s").format(n=speed_text(speed))


def _seconds(seconds: float, decimals: int) -> str:
    return translate("AnswerDetails", "{n} s").format(n=format_number(seconds, decimals))
