"""A window in which nobody asks the Hub does not pay for its packages."""

import json
import subprocess
import sys

import pytest

LIST_ROOMS = """
import json, sys
import synthia_desktop.cli.arguments, synthia_desktop.hub.client, synthia_desktop.hub.choice, synthia_desktop.hub.token
heavy = {"huggingface_hub", "hf_transfer", "hf_xet", "urllib3", "httpx2", "keyring", "ssl"}
print(json.dumps(sorted(heavy & set(sys.modules))))
"""


@pytest.mark.integration
def test_the_hubs_packages_are_imported_by_the_first_call_only() -> None:
    ran = subprocess.run([sys.executable, "-c", LIST_ROOMS], capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(ran.stdout) == []
