"""The pictures of attached files: before they are sent, and an answer that cites them beside the passage it cites.

The files are real and read by the real process; the demo model answers, and its answer is replaced by one that cites,
as no model is at hand that would write it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import demo_model
from synthia_desktop.ui.model_session import Stage

if TYPE_CHECKING:
    from tests.bench.pictures import Photographer

LEASE = """Lease
The lease of the flat in Harbour Street 12, third floor, begins on 1 May and runs for three years. Either side may end \
it in writing with three months' notice to the end of a quarter.
The rent is due on the third working day of each month. Heating is paid in advance and settled once a year.

Repairs
Small repairs below 150 euros are paid by the tenant, up to 500 euros in a year. What is above that is the landlord's, \
as is everything in the walls and in the roof.
The tenant tells the landlord of a damage within a week. Of what comes from keeping silent, the tenant pays the cost.

Deposit
The deposit is two monthly rents. The landlord keeps it apart from his own money in an account that bears interest, \
which belongs to the tenant.
It is paid back within six months after the flat was given back, less what is still owed."""
NOTES = "# Before signing\n\n- Ask who pays for the boiler\n- When is the deposit paid back?\n- May we keep a cat?\n"
QUESTION = "Who pays for small repairs, and what happens to the deposit when I move out?"
ANSWER = """You pay small repairs up to **150 euros** each and **500 euros** a year; what is above that is the \
landlord's [1]. A damage has to be told within a week, or its cost becomes yours [1].

The deposit of two monthly rents lies in an account of its own, whose interest is yours. It is paid back within six \
months after you have given the flat back, less what you still owe [2].
"""


def write_pdf(path: Path) -> Path:
    """The lease, a page for each part."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    document = QTextDocument()
    pages: list[str] = []
    for number, part in enumerate(LEASE.split("\n\n")):
        title, *paragraphs = part.split("\n")
        style = f"page-break-before: {'always' if number else 'auto'}"
        head = f'<p style="font-size: x-large; {style}">{title}</p>'
        pages.append(head + "".join(f"<p>{text}</p>" for text in paragraphs))
    document.setHtml("".join(pages))
    document.print_(writer)
    return path


def photograph_files(photographer: Photographer, folder: Path) -> None:
    """Takes "attachments" and "citations". folder: for the files."""
    program = photographer.program
    page, desk = program.window.page, program.attachments.desk
    program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=256))
    program.models.load(str(demo_model()), LoadParams(context_length=4096))
    photographer.until(lambda: program.models.state.stage is Stage.READY)
    page.new_chat()
    lease, notes, handbook = write_pdf(folder / "Lease Harbour Street 12.pdf"), folder / "notes.md", folder / "Code.txt"
    notes.write_text(NOTES, "utf-8")
    handbook.write_text("\n\n".join(f"§ {n}. Of the duties of those who let a flat." for n in range(1, 2400)), "utf-8")
    desk.add([lease, notes, handbook])
    photographer.until(lambda: all(item.tokens for item in desk.items) and bool(desk.too_large()))
    desk.set_mode(desk.items[0].id, "retrieval")
    page.composer.set_text(QUESTION)
    photographer.until(lambda: bool(desk.items[0].passages))
    photographer.take("attachments")
    desk.remove(desk.items[2].id)
    page.toast.hide()
    page.composer.bar.send.click()
    photographer.until(lambda: program.chat.last_answer() is not None and not program.chat.writing_in)
    answer = program.chat.last_answer()
    if answer is not None:
        cited = program.edits.edit_answer(answer.id, ANSWER)
        page.view.transcript.citation_requested.emit(cited, 2)
    photographer.take("citations")
    page.panels.close_panel()
