"""What can be done from the menu bar, by shortcuts and from the quick switcher."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from synthia_desktop.paths import demo_model
from synthia_desktop.ui.actions import ActionSpec, Menu, WidgetKey
from synthia_desktop.ui.chat.conversation_view import ARCHIVE, DELETE, PIN, RENAME, TAGS

if TYPE_CHECKING:
    from synthia_desktop.ui.window import MainWindow


def make_menus(window: MainWindow) -> list[Menu]:
    """The menus in their order, each with its title and its groups of actions."""
    tr = window.tr
    return [
        Menu(tr("&Chat"), (_chats(window), _this_chat(window), _files(window), _put_away(window), _end(window))),
        Menu(tr("M&essage"), (_writing(window), _last_answer(window), _messages(window))),
        Menu(tr("&Model"), (_models(window), _settings_of_chat(window), _unloading(window))),
        Menu(tr("&View"), (_pages(window), _panes(window), _text_sizes(window))),
        Menu(tr("&Help"), (_help(window),)),
    ]


def _chats(window: MainWindow) -> list[ActionSpec]:
    go, chat, tr = window.go, window.commands, window.tr
    following, former = ("Ctrl+PgDown", "Ctrl+Tab"), ("Ctrl+PgUp", "Ctrl+Shift+Tab")
    return [
        ActionSpec(tr("New chat"), ("Ctrl+N",), go.to_new_chat, "square-pen"),
        ActionSpec(tr("Go to a chat, model or action…"), ("Ctrl+K",), window.open_switcher, "zap"),
        ActionSpec(tr("Search chats"), ("Ctrl+Shift+F",), go.to_search, "search"),
        ActionSpec(tr("Filter chats"), (), go.to_filter, "list-filter"),
        ActionSpec(tr("Find in this view"), ("Ctrl+F",), go.find, "search"),
        ActionSpec(tr("Next chat"), following, partial(go.to_chat, 1), "arrow-down", partial(chat.no_neighbour, 1)),
        ActionSpec(tr("Previous chat"), former, partial(go.to_chat, -1), "arrow-up", partial(chat.no_neighbour, -1)),
    ]


def _this_chat(window: MainWindow) -> list[ActionSpec]:
    on_chat, chat, tr = window.go.on_chat, window.commands, window.tr
    none_meant = chat.no_chat_meant

    def act(what: str) -> Callable[[], None]:
        return on_chat(partial(chat.act, what))

    return [
        ActionSpec(tr("Rename the chat"), ("F2",), act(RENAME), "pencil", none_meant),
        ActionSpec(tr("Pin or unpin the chat"), ("Ctrl+P",), act(PIN), "pin", none_meant),
        ActionSpec(tr("Tags of the chat…"), ("Ctrl+T",), act(TAGS), "tag", none_meant),
        ActionSpec(tr("Archive the chat, or take it out"), ("Ctrl+Shift+H",), act(ARCHIVE), "archive", none_meant),
        ActionSpec(tr("Duplicate the chat"), (), on_chat(chat.duplicate), "copy-plus", chat.no_messages),
        ActionSpec(tr("Delete the chat"), ("Ctrl+Shift+Del",), act(DELETE), "trash-2", none_meant),
    ]


def _files(window: MainWindow) -> list[ActionSpec]:
    tr = window.tr
    return [
        ActionSpec(tr("Export chats…"), ("Ctrl+Shift+E",), window.export_requested.emit, "share"),
        ActionSpec(tr("Import chats…"), ("Ctrl+Shift+I",), window.import_requested.emit, "file-up"),
    ]


def _put_away(window: MainWindow) -> list[ActionSpec]:
    page, chat, go, tr = window.page, window.commands, window.go, window.tr
    return [
        ActionSpec(tr("Undo the last deletion"), ("Ctrl+Z",), page.deletions.undo, "rotate-ccw", chat.no_undo),
        ActionSpec(tr("Archived chats"), (), go.to_archived, "archive", chat.no_archived),
        ActionSpec(tr("Trash"), ("Ctrl+Shift+T",), go.on_chat(page.others.toggle_trash), "trash-2"),
    ]


def _end(window: MainWindow) -> list[ActionSpec]:
    return [ActionSpec(window.tr("Quit"), ("Ctrl+Q",), window.quit, "x")]


def _writing(window: MainWindow) -> list[ActionSpec]:
    page, chat, on_chat, tr = window.page, window.commands, window.go.on_chat, window.tr
    composer, edit_last, icon = page.composer, page.composing.edit_last, "text-cursor-input"
    return [
        ActionSpec(tr("Write a message"), ("Ctrl+L",), on_chat(composer.focus), icon),
        ActionSpec(tr("Write the answer's first words"), ("Ctrl+Shift+B",), on_chat(composer.prefill.toggle), icon),
        ActionSpec(tr("Attach files…"), ("Ctrl+Shift+A",), on_chat(page.attaching.ask_for_files), "paperclip"),
        ActionSpec(tr("Edit the last question"), ("Ctrl+U",), on_chat(edit_last), "pencil", chat.no_question),
        ActionSpec(tr("Edit the last answer"), (), on_chat(chat.edit_answer), "pencil", chat.no_edit),
    ]


def _last_answer(window: MainWindow) -> list[ActionSpec]:
    chat, on_chat, tr = window.commands, window.go.on_chat, window.tr
    anew, again, go_on = window.page.view.regenerate_last, chat.write_again, window.page.view.go_on_last
    return [
        ActionSpec(tr("Stop, or close what is open"), ("Esc",), window.page.escape, "square"),
        ActionSpec(tr("Regenerate the last answer"), ("Ctrl+R",), on_chat(anew), "refresh-cw", chat.no_new_answer),
        ActionSpec(tr("Same again, with its seed"), ("Ctrl+Shift+R",), on_chat(again), "rotate-ccw", chat.no_repeat),
        ActionSpec(tr("Continue the last answer"), ("Ctrl+Shift+Return",), on_chat(go_on), "play", chat.no_more),
        ActionSpec(tr("Copy the last answer"), ("Ctrl+Shift+C",), chat.copy_last_answer, "copy", chat.no_answer),
        ActionSpec(tr("Details of the last answer"), ("Ctrl+I",), on_chat(chat.show_details), "info", chat.no_details),
    ]


def _messages(window: MainWindow) -> list[ActionSpec]:
    chat, on_chat, tr = window.commands, window.go.on_chat, window.tr

    def to(last: bool) -> Callable[[], None]:
        return on_chat(partial(chat.to_message, last))

    def version(step: int) -> Callable[[], None]:
        return on_chat(partial(chat.switch_version, step))

    no_former, no_next = partial(chat.no_version, -1), partial(chat.no_version, 1)
    return [
        ActionSpec(tr("To the newest message"), ("Alt+End",), to(True), "arrow-down", chat.no_messages),
        ActionSpec(tr("To the first message"), ("Alt+Home",), to(False), "arrow-up", chat.no_messages),
        ActionSpec(tr("Previous version"), ("Alt+PgUp",), version(-1), "chevron-left", no_former),
        ActionSpec(tr("Next version"), ("Alt+PgDown",), version(1), "chevron-right", no_next),
        ActionSpec(
            tr("Delete the last question and its answers"),
            ("Ctrl+Shift+Backspace",),
            on_chat(chat.delete_last_turn),
            "trash-2",
            chat.no_question,
        ),
    ]


def _models(window: MainWindow) -> list[ActionSpec]:
    open_picker, tr = window.go.on_chat(window.bar.open_picker), window.tr

    def load_demo() -> None:
        window.open_model(str(demo_model()))

    return [
        ActionSpec(tr("Choose a model"), ("Ctrl+Shift+M",), open_picker, "chevrons-up-down"),
        ActionSpec(tr("Search Hugging Face"), (), window.go.to_models, "globe"),
        ActionSpec(tr("Open a GGUF file…"), ("Ctrl+O",), window.ask_for_file, "folder-open"),
        ActionSpec(tr("Load the demo model"), ("Ctrl+D",), load_demo, "message-square"),
    ]


def _settings_of_chat(window: MainWindow) -> list[ActionSpec]:
    panels, on_chat, tr = window.page.panels, window.go.on_chat, window.tr
    toggle_context = window.page.others.toggle_context
    return [
        ActionSpec(tr("Load settings"), ("Ctrl+Shift+L",), on_chat(panels.toggle_load), "sliders-horizontal"),
        ActionSpec(tr("System prompt and format"), ("Ctrl+Shift+P",), on_chat(panels.toggle_prompt), "scroll-text"),
        ActionSpec(tr("Sampling"), ("Ctrl+Shift+S",), on_chat(panels.toggle_sampling), "gauge"),
        ActionSpec(tr("Context of this chat"), ("Ctrl+Shift+G",), on_chat(toggle_context), "memory-stick"),
    ]


def _unloading(window: MainWindow) -> list[ActionSpec]:
    why_not = window.commands.no_model_to_unload
    return [ActionSpec(window.tr("Unload the model"), (), window.models.unload, "x", why_not)]


def _pages(window: MainWindow) -> list[ActionSpec]:
    show, go, tr = window.show_page, window.go, window.tr
    return [
        ActionSpec(tr("Chat"), ("Ctrl+1",), partial(show, "chat"), "message-square"),
        ActionSpec(tr("Models"), ("Ctrl+2",), partial(show, "models"), "box"),
        ActionSpec(tr("Downloads"), ("Ctrl+3",), partial(show, "downloads"), "download"),
        ActionSpec(tr("Settings"), ("Ctrl+,", "Ctrl+4"), partial(show, "settings"), "settings"),
        ActionSpec(tr("Pause or resume all downloads"), (), go.pause_downloads, "pause", go.no_downloads),
    ]


def _panes(window: MainWindow) -> list[ActionSpec]:
    go, tr = window.go, window.tr
    return [
        ActionSpec(tr("Show or hide the list"), ("Ctrl+B",), go.toggle_list, "list-tree"),
        ActionSpec(tr("Next pane"), ("F6",), partial(go.to_pane, 1), "chevron-right"),
        ActionSpec(tr("Previous pane"), ("Shift+F6",), partial(go.to_pane, -1), "chevron-left"),
    ]


def _text_sizes(window: MainWindow) -> list[ActionSpec]:
    zoom, tr = window.go.zoom, window.tr
    return [
        ActionSpec(tr("Larger text"), ("Ctrl++", "Ctrl+="), partial(zoom, 0.1), "plus"),
        ActionSpec(tr("Smaller text"), ("Ctrl+-",), partial(zoom, -0.1), "chevron-down"),
        ActionSpec(tr("Normal text size"), ("Ctrl+0",), partial(zoom, None), "rotate-ccw"),
    ]


def _help(window: MainWindow) -> list[ActionSpec]:
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
