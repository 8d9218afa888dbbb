"""What can be done from the menu bar, by shortcuts and from the quick switcher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from synthia_desktop.paths import demo_model
from synthia_desktop.ui.actions import ActionSpec, Menu, WidgetKey, separator
from synthia_desktop.ui.chat.conversation_view import ARCHIVE, DELETE, PIN, RENAME, TAGS

if TYPE_CHECKING:
    from synthia_desktop.ui.window import MainWindow


def make_menus(window: MainWindow) -> list[Menu]:
    """The menus in their order, each with its title and actions."""
    tr = window.tr
    return [
        (tr("&Chat"), _chat_menu(window)),
        (tr("M&essage"), _message_menu(window)),
        (tr("&Model"), _model_menu(window)),
        (tr("&View"), _view_menu(window)),
        (tr("&Help"), _help_menu(window)),
    ]


def _chat_menu(window: MainWindow) -> list[ActionSpec]:
    page, deeds, tr = window.page, window.deeds, window.tr
    undo, on_chat = page.deletions, window.go.on_chat
    return [
        ActionSpec(tr("New chat"), ("Ctrl+N",), window.go.to_new_chat, "square-pen"),
        ActionSpec(tr("Go to a chat, model or action…"), ("Ctrl+K",), window.open_switcher, "zap"),
        ActionSpec(tr("Search chats"), ("Ctrl+Shift+F",), window.go.to_search, "search"),
        ActionSpec(tr("Filter chats"), (), window.go.to_filter, "list-filter"),
        ActionSpec(tr("Find in this view"), ("Ctrl+F",), window.go.find, "search"),
        ActionSpec(
            tr("Next chat"),
            ("Ctrl+PgDown", "Ctrl+Tab"),
            lambda: window.go.to_chat(1),
            "arrow-down",
            lambda: deeds.no_neighbour(1),
        ),
        ActionSpec(
            tr("Previous chat"),
            ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
            lambda: window.go.to_chat(-1),
            "arrow-up",
            lambda: deeds.no_neighbour(-1),
        ),
        separator(),
        ActionSpec(tr("Rename the chat"), ("F2",), on_chat(lambda: deeds.act(RENAME)), "pencil", deeds.no_chat_meant),
        ActionSpec(
            tr("Pin or unpin the chat"), ("Ctrl+P",), on_chat(lambda: deeds.act(PIN)), "pin", deeds.no_chat_meant
        ),
        ActionSpec(tr("Tags of the chat…"), ("Ctrl+T",), on_chat(lambda: deeds.act(TAGS)), "tag", deeds.no_chat_meant),
        ActionSpec(
            tr("Archive the chat, or take it out"),
            ("Ctrl+Shift+H",),
            on_chat(lambda: deeds.act(ARCHIVE)),
            "archive",
            deeds.no_chat_meant,
        ),
        ActionSpec(tr("Duplicate the chat"), (), on_chat(deeds.duplicate), "copy-plus", deeds.no_messages),
        ActionSpec(
            tr("Delete the chat"),
            ("Ctrl+Shift+Del",),
            on_chat(lambda: deeds.act(DELETE)),
            "trash-2",
            deeds.no_chat_meant,
        ),
        separator(),
        ActionSpec(tr("Export chats…"), ("Ctrl+Shift+E",), window.export_requested.emit, "share"),
        ActionSpec(tr("Import chats…"), ("Ctrl+Shift+I",), window.import_requested.emit, "file-up"),
        separator(),
        ActionSpec(tr("Undo the last deletion"), ("Ctrl+Z",), undo.undo, "rotate-ccw", deeds.no_undo),
        ActionSpec(tr("Archived chats"), (), window.go.to_archived, "archive", deeds.no_archived),
        ActionSpec(tr("Trash"), ("Ctrl+Shift+T",), on_chat(page.toggle_trash), "trash-2"),
        separator(),
        ActionSpec(tr("Quit"), ("Ctrl+Q",), window.quit, "x"),
    ]


def _message_menu(window: MainWindow) -> list[ActionSpec]:
    page, deeds, tr = window.page, window.deeds, window.tr
    on_chat, view, composer = window.go.on_chat, window.page.view, window.page.composer
    return [
        ActionSpec(tr("Write a message"), ("Ctrl+L",), on_chat(composer.focus), "text-cursor-input"),
        ActionSpec(
            tr("Write the answer's first words"),
            ("Ctrl+Shift+B",),
            on_chat(composer.toggle_prefill),
            "text-cursor-input",
        ),
        ActionSpec(tr("Attach files…"), ("Ctrl+Shift+A",), on_chat(page.attach_files), "paperclip"),
        ActionSpec(
            tr("Edit the last question"), ("Ctrl+U",), on_chat(page.composing.edit_last), "pencil", deeds.no_question
        ),
        ActionSpec(tr("Edit the last answer"), (), on_chat(deeds.edit_answer), "pencil", deeds.no_edit),
        separator(),
        ActionSpec(tr("Stop, or close what is open"), ("Esc",), page.escape, "square"),
        ActionSpec(
            tr("Regenerate the last answer"),
            ("Ctrl+R",),
            on_chat(view.regenerate_last),
            "refresh-cw",
            deeds.no_new_answer,
        ),
        ActionSpec(
            tr("Same again, with its seed"),
            ("Ctrl+Shift+R",),
            on_chat(deeds.write_again),
            "rotate-ccw",
            deeds.no_repeat,
        ),
        ActionSpec(
            tr("Continue the last answer"), ("Ctrl+Shift+Return",), on_chat(view.go_on_last), "play", deeds.no_more
        ),
        ActionSpec(tr("Copy the last answer"), ("Ctrl+Shift+C",), deeds.copy_last_answer, "copy", deeds.no_answer),
        ActionSpec(
            tr("Details of the last answer"), ("Ctrl+I",), on_chat(deeds.show_details), "info", deeds.no_details
        ),
        separator(),
        ActionSpec(
            tr("To the newest message"),
            ("Alt+End",),
            on_chat(lambda: deeds.to_message(True)),
            "arrow-down",
            deeds.no_messages,
        ),
        ActionSpec(
            tr("To the first message"),
            ("Alt+Home",),
            on_chat(lambda: deeds.to_message(False)),
            "arrow-up",
            deeds.no_messages,
        ),
        ActionSpec(
            tr("Previous version"),
            ("Alt+PgUp",),
            on_chat(lambda: deeds.switch_version(-1)),
            "chevron-left",
            lambda: deeds.no_version(-1),
        ),
        ActionSpec(
            tr("Next version"),
            ("Alt+PgDown",),
            on_chat(lambda: deeds.switch_version(1)),
            "chevron-right",
            lambda: deeds.no_version(1),
        ),
        ActionSpec(
            tr("Delete the last question and its answers"),
            ("Ctrl+Shift+Backspace",),
            on_chat(deeds.delete_last_turn),
            "trash-2",
            deeds.no_question,
        ),
    ]


def _model_menu(window: MainWindow) -> list[ActionSpec]:
    panels, on_chat, tr = window.page.panels, window.go.on_chat, window.tr
    return [
        ActionSpec(tr("Choose a model"), ("Ctrl+Shift+M",), on_chat(window.bar.open_picker), "chevrons-up-down"),
        ActionSpec(tr("Search Hugging Face"), (), window.go.to_models, "globe"),
        ActionSpec(tr("Open a GGUF file…"), ("Ctrl+O",), window.ask_for_file, "folder-open"),
        ActionSpec(
            tr("Load the demo model"), ("Ctrl+D",), lambda: window.open_model(str(demo_model())), "message-square"
        ),
        separator(),
        ActionSpec(tr("Load settings"), ("Ctrl+Shift+L",), on_chat(panels.toggle_load), "sliders-horizontal"),
        ActionSpec(tr("System prompt and format"), ("Ctrl+Shift+P",), on_chat(panels.toggle_prompt), "scroll-text"),
        ActionSpec(tr("Sampling"), ("Ctrl+Shift+S",), on_chat(panels.toggle_sampling), "gauge"),
        ActionSpec(tr("Context of this chat"), ("Ctrl+Shift+G",), on_chat(window.page.toggle_context), "memory-stick"),
        separator(),
        ActionSpec(tr("Unload the model"), (), window.models.unload, "x", window.deeds.no_model_to_unload),
    ]


def _view_menu(window: MainWindow) -> list[ActionSpec]:
    tr = window.tr
    return [
        ActionSpec(tr("Chat"), ("Ctrl+1",), lambda: window.show_page("chat"), "message-square"),
        ActionSpec(tr("Models"), ("Ctrl+2",), lambda: window.show_page("models"), "box"),
        ActionSpec(tr("Downloads"), ("Ctrl+3",), lambda: window.show_page("downloads"), "download"),
        ActionSpec(tr("Settings"), ("Ctrl+,", "Ctrl+4"), lambda: window.show_page("settings"), "settings"),
        ActionSpec(tr("Pause or resume all downloads"), (), window.go.pause_downloads, "pause", window.go.no_downloads),
        separator(),
        ActionSpec(tr("Show or hide the list"), ("Ctrl+B",), window.go.toggle_list, "list-tree"),
        ActionSpec(tr("Next pane"), ("F6",), lambda: window.go.to_pane(1), "chevron-right"),
        ActionSpec(tr("Previous pane"), ("Shift+F6",), lambda: window.go.to_pane(-1), "chevron-left"),
        separator(),
        ActionSpec(tr("Larger text"), ("Ctrl++", "Ctrl+="), lambda: window.go.zoom(0.1), "plus"),
        ActionSpec(tr("Smaller text"), ("Ctrl+-",), lambda: window.go.zoom(-0.1), "chevron-down"),
        ActionSpec(tr("Normal text size"), ("Ctrl+0",), lambda: window.go.zoom(None), "rotate-ccw"),
    ]


def _help_menu(window: MainWindow) -> list[ActionSpec]:
    tr = window.tr
    return [
        ActionSpec(tr("Keyboard shortcuts"), ("F1", "Ctrl+/"), window.show_shortcuts, "keyboard"),
        ActionSpec(tr("Check for updates…"), (), window.help.check_for_updates, "refresh-cw"),
        ActionSpec(tr("About Synthia Desktop"), (), window.help.about, "info"),
    ]


def widget_keys(window: MainWindow, enter_sends: bool) -> list[WidgetKey]:
    """What keys do while the keyboard is in a certain place, for the lists of shortcuts."""
    tr = window.tr
    send, line = ("Return", "Shift+Return") if enter_sends else ("Ctrl+Return", "Return")
    return [
        WidgetKey(tr("Send the message"), send),
        WidgetKey(tr("New line in the message"), line),
        WidgetKey(tr("Edit the last question, in an empty field"), "Up"),
        WidgetKey(tr("Starters of an empty chat"), "Alt+1"),
        WidgetKey(tr("Previous and next message, in the chat"), "Up"),
        WidgetKey(tr("Copy the message that has the keyboard"), "Ctrl+C"),
        WidgetKey(tr("Previous version of a message"), "Alt+Left"),
        WidgetKey(tr("Next version of a message"), "Alt+Right"),
        WidgetKey(tr("Details of an answer"), "Alt+Return"),
        WidgetKey(tr("Menu of a message, a chat or a misspelled word"), "Shift+F10"),
        WidgetKey(tr("Delete a message"), "Del"),
        WidgetKey(tr("Delete a message and all that follows"), "Shift+Del"),
        WidgetKey(tr("Remove an attached file"), "Del"),
        WidgetKey(tr("Delete the selected chat or model"), "Del"),
        WidgetKey(tr("Export the selected chat"), "Ctrl+E"),
        WidgetKey(tr("Archive the selected chat"), "Ctrl+Del"),
        WidgetKey(tr("Next and previous place, while finding"), "Return"),
        WidgetKey(tr("Move a waiting download up"), "Alt+Up"),
        WidgetKey(tr("Move a waiting download down"), "Alt+Down"),
    ]
