"""The shipped catalogue: every model in it can be shown, downloaded and talked to, and says what its card says."""

import json
import shutil
from pathlib import Path

import pytest

from synthia_desktop.core.catalog import CatalogueFile, CatalogueModel, load_catalogue
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.formats import PLAIN_FORMATS
from synthia_desktop.core.presets import load_system_presets
from synthia_desktop.core.prompt import TEMPLATE
from synthia_desktop.core.quality import quality_of
from synthia_desktop.core.split import is_raw_piece
from synthia_desktop.paths import resources_dir

FOLDER = resources_dir() / "catalog"
CATALOGUE = load_catalogue(FOLDER)
UNKNOWN_SHAPES = {
    "synthia-4-27b",
    "qwen3.5-2b",
    "qwen3.5-4b",
    "qwen3.5-9b",
    "qwen3.8-27b",
    "gemma-4-e4b-it",
    "gemma-4-26b-a4b-it",
    "ministral-3-14b-instruct-2512",
}
OTHER_COUNTS = {
    "qwen3-0.6b": 596_049_920 / 751_632_384,  # its tied matrix is stored, and counted, twice
    "gpt-oss-20b": 20_914_757_184 / 21_511_953_984,  # a count from its configuration, not from its weights
}
MODELS = pytest.mark.parametrize("model", CATALOGUE.known, ids=lambda model: model.id)


def file_of(model_id: str, quant: str) -> CatalogueFile:
    model = next(model for model in CATALOGUE.known if model.id == model_id)
    return next(file for file in model.gguf[0].files if file.quant == quant)


@MODELS
def test_it_says_how_to_talk_to_it(model: CatalogueModel) -> None:
    assert model.format in {*PLAIN_FORMATS, TEMPLATE}
    presets = {preset.id: preset for preset in load_system_presets(resources_dir() / "presets")}
    for system in model.systems:
        assert (presets[system.id].name, presets[system.id].text) == (system.name, system.text)
    assert 0 < model.start_context <= model.context


@MODELS
def test_its_files_have_a_known_quant_and_a_size(model: CatalogueModel) -> None:
    for repository in model.gguf:
        names = [file.name for file in repository.files]
        assert len(set(names)) == len(names)
        for file in repository.files:
            assert quality_of(file.quant) is not None
            assert file.quant.casefold() in file.name.casefold().replace("fp16", "f16")
            assert file.size > 10**8
        assert list(repository.files) == sorted(repository.files, key=lambda file: file.size)
        assert not repository.complete or repository.files


@MODELS
def test_split_files_name_their_pieces_in_order(model: CatalogueModel) -> None:
    for file in (file for repository in model.gguf for file in repository.files if file.parts):
        assert len(file.parts) >= 2
        assert list(file.parts) == sorted(file.parts)
        assert all(is_raw_piece(part) and part.startswith(file.name) for part in file.parts)


@MODELS
def test_what_llama_cpp_cannot_run_has_a_gguf_sibling(model: CatalogueModel) -> None:
    assert model.gguf
    assert model.repo in {other.repo for other in model.other_formats}
    for other in model.other_formats:
        assert other.format
        assert CATALOGUE.of_repository(other.repo) is model
        assert all(branch.name and branch.size > 0 and branch.note for branch in other.branches)


@MODELS
def test_it_can_be_shown(model: CatalogueModel) -> None:
    assert model.description.endswith(".")
    assert model.cautions
    assert all(text.endswith(".") for text in (*model.cautions, *filter(None, (model.release_note,))))
    assert model.licence.url.startswith("https://")
    assert model.licence.accept != model.licence.permissive
    assert not (model.unscored and model.average is not None)
    for evaluation in model.evaluations:
        assert evaluation.scores
        assert all(0 < score.value < 100 for score in evaluation.scores)


@MODELS
def test_its_shape_has_as_many_weights_as_it_has(model: CatalogueModel) -> None:
    """Within a hundredth, for norms and rounded counts; two counts in the sources are of something else."""
    shape = model.shape
    if shape is None:
        assert model.id in UNKNOWN_SHAPES
        return
    assert shape.vocabulary > 0
    assert bool(shape.experts) == bool(shape.experts_used)
    matrices = 1 if shape.tied else 2
    counted = matrices * shape.vocabulary * shape.width + shape.layers * shape.layer_parameters
    assert counted == pytest.approx(model.parameters * OTHER_COUNTS.get(model.id, 1.0), rel=0.01)


@pytest.mark.parametrize("by", ["author", "leaderboard"])
def test_an_average_is_that_of_the_scores(by: str) -> None:
    """The card's average is over four tasks and the leaderboard's over seven: two digits, so they agree to 0.01."""
    for model in CATALOGUE.known:
        found = model.evaluation(by)
        if found is not None and found.average is not None:
            mean = sum(score.value for score in found.scores) / len(found.scores)
            assert found.average == pytest.approx(mean, abs=0.011), model.id


def test_the_synthia_family_is_first_and_what_cannot_be_used_is_not_offered() -> None:
    assert [section.name for section in CATALOGUE.sections] == ["Synthia family", "Other models"]
    ids = [model.id for model in CATALOGUE.models]
    assert ids[:4] == ["synthia-7b-v3.0", "synthia-7b-v1.3", "synthia-70b-v1.2b", "synthia-70b-v1.2"]
    assert not {"synthia-moe-v3", "synthia-4-27b"} & set(ids)
    assert CATALOGUE.model("synthia-moe-v3") is None


def test_figures_are_those_of_the_cards() -> None:
    assert file_of("synthia-7b-v1.3", "Q4_K_M") == CatalogueFile(
        "Q4_K_M",
        "synthia-7b-v1.3.Q4_K_M.gguf",
        4_368_438_912,
        use="Balanced; recommended by the card",
        recommended=True,
    )
    joined = file_of("synthia-70b", "Q6_K")
    assert joined.parts == ("synthia-70b.Q6_K.gguf-split-a", "synthia-70b.Q6_K.gguf-split-b")
    assert (joined.size, joined.exact) == (56_590_000_000, False)
    model = CATALOGUE.model("synthia-70b-v1.2")
    assert model is not None
    assert model.average == 71.56
    assert model.licence.accept


def test_the_gptq_repository_has_its_six_branches() -> None:
    model = CATALOGUE.of_repository("thebloke/synthia-7b-v1.3-gptq")
    assert model is not None
    gptq = next(other for other in model.other_formats if other.format == "GPTQ")
    assert [branch.name for branch in gptq.branches] == [
        "main",
        "gptq-4bit-32g-actorder_True",
        "gptq-8bit--1g-actorder_True",
        "gptq-8bit-128g-actorder_True",
        "gptq-8bit-32g-actorder_True",
        "gptq-4bit-64g-actorder_True",
    ]


def test_repositories_are_recognised_by_every_spelling() -> None:
    for repo in ("migtissera/SynthIA-7B-v1.3", "TheBloke/Synthia-7B-v1.3-GGUF", "TheBloke/Synthia-7B-v1.3-AWQ"):
        found = CATALOGUE.of_repository(repo)
        assert found is not None
        assert found.id == "synthia-7b-v1.3"
    assert CATALOGUE.of_repository("Tesslate/Synthia-S1-27b") is None


def test_a_release_without_scores_points_to_one_on_the_same_base() -> None:
    model = CATALOGUE.model("synthia-7b-v3.0")
    assert model is not None
    sibling = CATALOGUE.scored_sibling(model)
    assert sibling is not None
    assert (sibling.id, sibling.average) == ("synthia-7b-v1.3", 64.85)
    other = CATALOGUE.model("synthia-v3.0-11b")
    assert other is not None
    assert CATALOGUE.scored_sibling(other) is None


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("format", "no-such-format", "format"),
        ("parameters", "many", "parameters"),
        ("repo", "no-slash", "no-slash"),
        ("licence", "unknown", "unknown"),
        ("gguf", [], "gguf"),
        ("gguf", [{"repo": "a/b", "files": [{"quant": "Q4_K_M", "name": "m.gguf", "size": 0}]}], "a/b/m.gguf"),
        ("id", "synthia-7b-v1.3", "same id"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, field: str, value: object, named: str) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "catalog")
    file = folder / "synthia.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    data["models"][0][field] = value
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(StorageError) as caught:
        load_catalogue(folder)
    assert named in caught.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"synthia\.json"):
        load_catalogue(tmp_path)
