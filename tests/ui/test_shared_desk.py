"""One desk for all threads: opened once, by who asks first, and closed with its process and its store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.planner.source import local_source
from synthia_desktop.ui.shared_desk import SharedDesk


def test_all_threads_get_the_same(app_paths: AppPaths) -> None:
    with closing(SharedDesk(app_paths)) as shared, ThreadPoolExecutor(4) as pool:
        assert not app_paths.database_file.exists()
        assert len({id(desk) for desk in pool.map(lambda _: shared(), range(8))}) == 1
        assert app_paths.database_file.exists()


@pytest.mark.integration
def test_what_it_answers_it_answers_to_several_at_once(app_paths: AppPaths) -> None:
    source = local_source(demo_model())
    with closing(SharedDesk(app_paths)) as shared, ThreadPoolExecutor(4) as pool:

        def ask(context: int) -> int:
            return shared().planner.use(source, LoadParams(gpu_layers=0, context_length=context)).context_length

        contexts = [256, 512, 768, 1024, 1280, 1536]
        assert list(pool.map(ask, contexts)) == contexts


def test_closing_one_that_was_never_asked(app_paths: AppPaths) -> None:
    SharedDesk(app_paths).close()
    assert not app_paths.database_file.exists()


def test_closing_gives_the_store_back(app_paths: AppPaths) -> None:
    shared = SharedDesk(app_paths)
    store = shared().learned._measurements
    shared.close()
    with pytest.raises(StorageError):
        store.recent("residual", "CPU")


def test_a_data_folder_that_cannot_be_used_is_no_obstacle(app_paths: AppPaths) -> None:
    app_paths.database_file.mkdir()
    with closing(SharedDesk(app_paths)) as shared:
        assert shared().learned.margin(None) > 0
