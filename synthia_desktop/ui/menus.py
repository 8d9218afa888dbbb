"""What can be done from the menu bar and by shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from synthia_desktop.paths import demo_model
from synthia_desktop.ui.actions import ActionSpec

if TYPE_CHECKING:
    from synthia_desktop.ui.window import MainWindow


def make_menus(window: MainWindow) -> list[tuple[str, list[ActionSpec]]]:
    """The menus in their order, each with its title and actions."""
    page, panels, tr = window.page, window.page.panels, window.tr
    gap = ActionSpec("", (), lambda: None)
    return [
        (
            tr("&Chat"),
            [
                ActionSpec(tr("New chat"), ("Ctrl+N",), page.new_chat),
                ActionSpec(tr("Search chats"), ("Ctrl+K",), page.search),
                ActionSpec(tr("Find in this view"), ("Ctrl+F",), window.find_words),
                ActionSpec(tr("Write a message"), ("Ctrl+L",), page.composer.focus),
                ActionSpec(tr("Write the answer's first words"), ("Ctrl+Shift+B",), page.composer.toggle_prefill),
                gap,
                ActionSpec(tr("Stop"), ("Esc",), page.escape),
                ActionSpec(tr("Regenerate the last answer"), ("Ctrl+R",), page.view.regenerate_last),
                ActionSpec(tr("Continue the last answer"), ("Ctrl+Shift+Return",), page.view.go_on_last),
                ActionSpec(tr("Copy the last answer"), ("Ctrl+Shift+C",), page.copy_last_answer),
                gap,
                ActionSpec(tr("Export chats…"), ("Ctrl+Shift+E",), window.export_requested.emit),
                ActionSpec(tr("Import chats…"), ("Ctrl+Shift+I",), window.import_requested.emit),
                gap,
                ActionSpec(tr("Undo the last deletion"), ("Ctrl+Z",), page.deletions.undo),
                ActionSpec(tr("Trash"), ("Ctrl+Shift+T",), page.toggle_trash),
                gap,
                ActionSpec(tr("Quit"), ("Ctrl+Q",), window.close),
            ],
        ),
        (
            tr("&Model"),
            [
                ActionSpec(tr("Choose a model"), ("Ctrl+Shift+M",), window.bar.open_picker),
                ActionSpec(tr("Search Hugging Face"), (), window.find_model),
                ActionSpec(tr("Open a GGUF file…"), ("Ctrl+O",), window.ask_for_file),
                ActionSpec(tr("Load the demo model"), ("Ctrl+D",), lambda: window.open_model(str(demo_model()))),
                gap,
                ActionSpec(tr("Load settings"), ("Ctrl+Shift+L",), panels.toggle_load),
                ActionSpec(tr("System prompt and format"), ("Ctrl+Shift+P",), panels.toggle_prompt),
                ActionSpec(tr("Sampling"), ("Ctrl+Shift+S",), panels.toggle_sampling),
                ActionSpec(tr("Unload the model"), (), window.models.unload),
            ],
        ),
        (
            tr("&View"),
            [
                ActionSpec(tr("Chat"), ("Ctrl+1",), lambda: window.show_page("chat")),
                ActionSpec(tr("Models"), ("Ctrl+2",), lambda: window.show_page("models")),
                ActionSpec(tr("Downloads"), ("Ctrl+3",), lambda: window.show_page("downloads")),
                ActionSpec(tr("Settings"), ("Ctrl+,",), lambda: window.show_page("settings")),
                ActionSpec(tr("Show or hide the list"), ("Ctrl+B",), window.toggle_list),
                ActionSpec(tr("Next pane"), ("F6",), lambda: window.next_pane(1)),
                ActionSpec(tr("Previous pane"), ("Shift+F6",), lambda: window.next_pane(-1)),
                gap,
                ActionSpec(tr("Larger text"), ("Ctrl++", "Ctrl+="), lambda: window.zoom(0.1)),
                ActionSpec(tr("Smaller text"), ("Ctrl+-",), lambda: window.zoom(-0.1)),
                ActionSpec(tr("Normal text size"), ("Ctrl+0",), lambda: window.zoom(None)),
            ],
        ),
        (
            tr("&Help"),
            [
                ActionSpec(tr("Check for updates…"), (), window.help.check_for_updates),
                ActionSpec(tr("About Synthia Desktop"), (), window.help.about),
            ],
        ),
    ]


def other_keys(window: MainWindow) -> list[tuple[str, str]]:
    """(what, portable keys) of what single widgets do by keyboard, for the list in Settings."""
    tr = window.tr
    return [
        (tr("Send the message"), "Enter"),
        (tr("New line in the message"), "Shift+Enter"),
        (tr("Edit the last message, in an empty field"), "Up"),
        (tr("Starters of an empty chat"), "Alt+1"),
        (tr("Previous version of an answer"), "Alt+Left"),
        (tr("Next version of an answer"), "Alt+Right"),
        (tr("Details of an answer"), "Alt+Return"),
        (tr("Menu of a message"), "Shift+F10"),
        (tr("Delete a message"), "Del"),
        (tr("Delete a message and all that follows"), "Shift+Del"),
        (tr("Rename the selected chat"), "F2"),
        (tr("Delete the selected chat or model"), "Del"),
        (tr("Pin the selected chat"), "Ctrl+P"),
        (tr("Tags of the selected chat"), "Ctrl+T"),
        (tr("Export the selected chat"), "Ctrl+E"),
        (tr("Archive the selected chat"), "Ctrl+Del"),
        (tr("Next and previous place, while finding"), "Return"),
        (tr("Move a waiting download up"), "Alt+Up"),
        (tr("Move a waiting download down"), "Alt+Down"),
    ]
