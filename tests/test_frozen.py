"""A frozen program leaves nothing of its own in the environment of the programs that it opens."""

from synthia_desktop.frozen import START_AFRESH, is_frozen, restore_environment


def test_the_search_path_is_as_it_was_before_the_start() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/x/_internal", "LD_LIBRARY_PATH_ORIG": "/home/me/lib", "HOME": "/home/me"}
    restore_environment(environment)
    assert environment == {"LD_LIBRARY_PATH": "/home/me/lib", "HOME": "/home/me", START_AFRESH: "1"}


def test_what_was_not_set_before_is_gone() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/x/_internal", "QT_PLUGIN_PATH": "/opt/x/plugins", "QML2_IMPORT_PATH": "/"}
    restore_environment(environment)
    assert environment == {START_AFRESH: "1"}


def test_a_checkout_is_not_frozen() -> None:
    assert not is_frozen()
