"""Presets of other programs: SillyTavern's text completion settings, LM Studio's presets, and Jan's assistants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from synthia_desktop.core.preset_book import PresetBook
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.records import from_json
from synthia_desktop.core.sampling import LIMITS, SamplingParams

_SILLY_TAVERN = {
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "rep_pen": "repeat_penalty",
    "rep_pen_range": "repeat_last_n",
    "presence_pen": "presence_penalty",
    "freq_pen": "frequency_penalty",
    "dry_multiplier": "dry_multiplier",
    "dry_base": "dry_base",
    "dry_allowed_length": "dry_allowed_length",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "mirostat_mode": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
    "genamt": "max_tokens",
}
_LM_STUDIO = {
    "temperature": "temperature",
    "topKSampling": "top_k",
    "topPSampling": "top_p",
    "minPSampling": "min_p",
    "repeatPenalty": "repeat_penalty",
    "llama.presencePenalty": "presence_penalty",
    "llama.frequencyPenalty": "frequency_penalty",
    "llama.xtcProbability": "xtc_probability",
    "llama.xtcThreshold": "xtc_threshold",
    "maxPredictedTokens": "max_tokens",
    "stopStrings": "stop",
}
_JAN = {
    "temperature": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "typical_p": "typical_p",
    "repeat_penalty": "repeat_penalty",
    "repeat_last_n": "repeat_last_n",
    "presence_penalty": "presence_penalty",
    "frequency_penalty": "frequency_penalty",
    "max_tokens": "max_tokens",
    "max_output_tokens": "max_tokens",
    "stop": "stop",
}
# What these programs' samplers do where their preset is silent: nothing.
_NEUTRAL = SamplingParams(temperature=0.8, top_k=0, max_tokens=1024)


def foreign_presets(data: Mapping[str, Any], name: str) -> PresetBook:
    """What another program's preset says, as presets of ours; empty where the format is not known.

    name: where the preset has none of its own. Values that our samplers do not have, or not in that range, are left
    out: every program has its own, and a preset without one of them is still of use.
    """
    lm_studio = _lm_studio_fields(data)
    if lm_studio:
        return _book(_name(data, name), _text(lm_studio.get("systemPrompt")), _values(lm_studio, _LM_STUDIO))
    if isinstance(data.get("instructions"), str) and isinstance(data.get("name"), str):
        parameters = data.get("parameters")
        values = _values(cast("dict[str, Any]", parameters), _JAN) if isinstance(parameters, dict) else {}
        return _book(_name(data, name), _text(data["instructions"]).replace("{{current_date}}", "{{date}}"), values)
    if "temp" in data and ("rep_pen" in data or "top_p" in data):
        return _book(name, "", _values(data, _SILLY_TAVERN))
    return PresetBook()


def _book(name: str, text: str, values: dict[str, Any]) -> PresetBook:
    system = (SystemPreset("system", name, "", text),) if text else ()
    params = from_json(_NEUTRAL, values, [])
    return PresetBook(system, (SamplingPreset("sampling", name, "", params),) if values else ())


def _values(found: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    return {names[key]: _fitting(names[key], value) for key, value in found.items() if key in names}


def _fitting(name: str, value: Any) -> Any:
    """A whole number where ours is one, though the other program writes 40.0."""
    whole = name in LIMITS and isinstance(getattr(_NEUTRAL, name), int)
    return int(value) if whole and isinstance(value, float) and value.is_integer() else value


def _lm_studio_fields(data: Mapping[str, Any]) -> dict[str, Any]:
    """The prediction settings of an LM Studio preset; those that are switched off are left out."""
    operation = data.get("operation")
    fields = cast("dict[str, Any]", operation).get("fields") if isinstance(operation, dict) else None
    found: dict[str, Any] = {}
    for entry in cast("list[Any]", fields) if isinstance(fields, list) else []:
        field = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        key, value = field.get("key"), field.get("value")
        if not isinstance(key, str) or not key.startswith("llm.prediction."):
            continue
        if isinstance(value, dict) and "checked" in value:
            switched = cast("dict[str, Any]", value)
            value = switched.get("value") if switched["checked"] is True else None
        if value is not None:
            found[key.removeprefix("llm.prediction.")] = value
    return found


def _name(data: Mapping[str, Any], name: str) -> str:
    return _text(data.get("name")) or name


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
