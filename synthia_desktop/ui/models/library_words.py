"""What the library says of a model, as plain functions, so that list, detail and screen reader say the same."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from synthia_desktop.core.errors import ModelFileError, SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import AUTO, format_names
from synthia_desktop.core.settings import ModelSettings
from synthia_desktop.library.models import LocalModel, ModelFacts, Source
from synthia_desktop.library.verify import Verdict, Verification
from synthia_desktop.ui.library_work import Work, WorkKind, WorkState
from synthia_desktop.ui.models.hub_words import licence_text, parameters_text
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_fields import changes
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.units import number_text, size_text

COMMIT_DIGITS = 10


def places() -> list[tuple[Source, str]]:
    """The sources of library.models in the order of the list, with their names."""
    return [
        (Source.SYNTHIA, _tr("Synthia's folder")),
        (Source.FOLDER, _tr("Other folders")),
        (Source.LM_STUDIO, "LM Studio"),
        (Source.HF_CACHE, _tr("Hugging Face cache")),
        (Source.OLLAMA, "Ollama"),
        (Source.GPT4ALL, "GPT4All"),
    ]


def place(source: Source) -> str:
    """The name of a source."""
    return dict(places())[source]


def glyph(model: LocalModel) -> tuple[str, str]:
    """Icon and colour role of a row."""
    if model.joinable:
        return "combine", "status.warn"
    return ("circle-alert", "status.error") if model.problem else ("file-box", "text.tertiary")


def second_line(model: LocalModel) -> str:
    """What the model is, or what is wrong with it."""
    if model.joinable:
        return _tr("{n} parts, can be joined").format(n=len(model.files))
    if model.problem is not None:
        return shown(model.problem.title)
    if model.is_projector:
        return _tr("Reads pictures for another model")
    facts = model.facts or ModelFacts()
    parts = [parameters_text(facts.parameters), size_text(model.size), facts.architecture]
    parts.append(model.path.parent.name if model.source is Source.FOLDER else "")
    return " · ".join(part for part in parts if part)


def second_line_role(model: LocalModel) -> str:
    if model.joinable:
        return "status.warn"
    return "status.error" if model.problem is not None else "text.secondary"


def update_mark() -> str:
    return _tr("Update available")


def spoken(model: LocalModel, default: bool, update: bool) -> str:
    """A row as a sentence."""
    parts = [
        model.name,
        model.quant,
        second_line(model),
        _tr("opened at the start") if default else "",
        update_mark() if update else "",
        place(model.source),
    ]
    return ", ".join(part for part in parts if part)


def can_chat(model: LocalModel) -> bool:
    """Whether it can be opened by itself."""
    return model.problem is None and not model.joinable and not model.is_projector


def nothing_to_import(paths: Sequence[Path]) -> SynthiaError:
    """For files and folders in which there is no model."""
    where = ", ".join(path.name for path in paths[:3])
    return ModelFileError(
        _tr("There is no model to import"),
        _tr("No complete GGUF model was found in {where}. Nothing was changed.").format(where=where),
        _tr("Choose .gguf files, or a folder that holds some. Of a model in parts, all parts are needed."),
    )


def sentence(model: LocalModel) -> str:
    """Under the name: what the model is and where it was found."""
    if model.joinable:
        return _tr("{n} parts of one model, {size}. Joined, they can be used; that needs no room on the disk.").format(
            n=len(model.files), size=size_text(model.size)
        )
    line = model.facts.architecture if model.facts else ""
    count = parameters_text(model.facts.parameters) if model.facts else ""
    parts = [line, _tr("{n} parameters").format(n=count) if count else "", size_text(model.size), place(model.source)]
    return " · ".join(part for part in parts if part)


def delete_tip(model: LocalModel) -> str:
    """What deleting does, or why it cannot be done here."""
    if model.writable:
        return _tr("Move the files to the trash")
    return _tr("{place} keeps this model: delete it there.").format(place=place(model.source))


def when(seconds: float) -> str:
    """A moment that is read the same way wherever the language is spoken: 9 Oct 2025, 08:53."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, _tr("d MMM yyyy, HH:mm"))


def model_facts(model: LocalModel) -> list[tuple[str, str]]:
    """What the file's header says."""
    facts = model.facts
    if facts is None:
        return []
    context = _tr("{n} tokens").format(n=number_text(facts.context_length)) if facts.context_length else ""
    rows = [
        (_tr("Architecture"), facts.architecture),
        (_tr("Parameters"), parameters_text(facts.parameters) if facts.parameters else ""),
        (_tr("Quant"), model.quant),
        (_tr("Context length"), context),
        (_tr("Layers"), str(facts.layers) if facts.layers else ""),
        (_tr("Tokenizer"), facts.tokenizer),
        (_tr("Licence"), licence_text(facts.licence)),
        (_tr("Chat template"), _tr("In the file") if facts.chat_template else _tr("None in the file")),
    ]
    return [(name, value) for name, value in rows if value]


def file_facts(model: LocalModel) -> list[tuple[str, str]]:
    """Where the model lies and what it takes."""
    names = [file.name for file in model.files]
    shown = "\n".join(names if len(names) <= 6 else [*names[:5], _tr("and {n} more").format(n=len(names) - 5)])
    size = _tr("{size} ({bytes} bytes)").format(size=size_text(model.size), bytes=number_text(model.size))
    rows = [
        (_tr("Files") if len(names) > 1 else _tr("File"), shown),
        (_tr("Folder"), str(model.path.parent)),
        (_tr("Size on disk"), size),
        (_tr("Found in"), place(model.source)),
    ]
    if model.record:
        rows.append((_tr("Verified"), when(model.record.verified) if model.record.verified else _tr("Not yet")))
    return rows


def origin_facts(model: LocalModel) -> list[tuple[str, str]]:
    """Where it was downloaded from; empty where nothing is known."""
    record = model.record
    if record is None or not record.repo:
        return []
    return [
        (_tr("Downloaded from"), record.repo),
        (_tr("Branch"), record.revision),
        (_tr("Commit"), record.commit[:COMMIT_DIGITS]),
        (_tr("Server"), record.endpoint),
    ]


def remembered(settings: ModelSettings) -> list[tuple[str, str]]:
    """What was set for this model and differs from what Synthia would choose."""
    rows = [(change.label, change.after) for change in changes(settings.load, LoadParams(), LoadFacts())]
    if settings.prompt_format != AUTO:
        rows.append((_tr("Prompt format"), dict(format_names()).get(settings.prompt_format, settings.prompt_format)))
    if settings.sampling is not None:
        sampling = settings.sampling
        text = _tr("temperature {temperature}, top-p {top_p}, top-k {top_k}")
        rows.append((_tr("Sampling"), text.format(**vars(sampling))))
    if settings.system_prompt is not None:
        prompt = textwrap.shorten(settings.system_prompt, 80, placeholder="…")
        rows.append((_tr("System prompt"), prompt or _tr("None")))
    return rows


def work_text(work: Work) -> str:
    """A piece of work in one sentence, and its result when it is over."""
    if work.state is WorkState.DONE:
        return _result(work)
    if work.state is WorkState.FAILED:
        return str(work.error) if work.error else _tr("{title} could not be finished.").format(title=work.title)
    doing = {
        WorkKind.VERIFY: _tr("Verifying {title}"),
        WorkKind.JOIN: _tr("Joining {title}"),
        WorkKind.IMPORT: _tr("Importing {title}"),
    }[work.kind].format(title=work.title)
    if work.state is WorkState.WAITING:
        return _tr("{doing}: waits for other work").format(doing=doing)
    if not work.total:
        return f"{doing}…"
    return _tr("{doing}, {done} of {total}").format(doing=doing, done=size_text(work.done), total=size_text(work.total))


def work_role(work: Work) -> str:
    """The colour of its progress."""
    return "mem.kv" if work.kind is WorkKind.VERIFY else "accent.fill"


def is_good(work: Work) -> bool:
    """Whether work that is over came to a good end."""
    damaged = isinstance(work.result, Verification) and work.result.verdict is Verdict.DAMAGED
    return work.state is WorkState.DONE and not damaged


def _result(work: Work) -> str:
    if isinstance(work.result, Verification):
        return shown(work.result.message)
    if work.kind is WorkKind.JOIN:
        return _tr("{title} is joined and can be used.").format(title=work.title)
    return _tr("{title} is in the library.").format(title=work.title)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)
