"""Every file that the catalogue offers is found again, under the same name and quant, in a listing of the Hub."""

from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.core.download import Part
from synthia_desktop.hub.listing import group
from synthia_desktop.paths import resources_dir


def test_the_catalogue_and_the_listing_name_files_alike() -> None:
    for model in load_catalogue(resources_dir() / "catalog").known:
        for repository in model.gguf:
            paths = [path for file in repository.files for path in (file.parts or (file.name,))]
            variants, projectors = group([Part(path, 100) for path in paths])
            listed = {(variant.quant, variant.targets[0].name, variant.size) for variant in variants}
            assert listed == {(file.quant, file.name, 100 * (len(file.parts) or 1)) for file in repository.files}
            assert projectors == ()
