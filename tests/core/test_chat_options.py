"""What is set for one chat is checked when it is made."""

from typing import Any

import pytest

from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation


def test_a_chat_begins_with_what_holds_for_all() -> None:
    assert Conversation("c").options == ChatOptions("roll", None, False, "", "")


def test_an_unknown_policy_is_refused() -> None:
    unknown: Any = "forget"
    with pytest.raises(ValueError, match="context_policy"):
        ChatOptions(context_policy=unknown)
