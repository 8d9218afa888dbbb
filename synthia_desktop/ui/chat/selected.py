"""What a selection of formatted text is as Markdown: formulas as LaTeX, code in its marks, lists with theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextListFormat

LATEX, DISPLAY = QTextFormat.Property.UserProperty.value + 1, QTextFormat.Property.UserProperty.value + 2
"""Properties of a formula's characters: its LaTeX, and whether it stands on a line of its own."""

# Only code has a font of its own within a text.
_FAMILIES = QTextFormat.Property.FontFamilies.value
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_BOXES = {QTextBlockFormat.MarkerType.Checked: "[x] ", QTextBlockFormat.MarkerType.Unchecked: "[ ] "}


def selected_source(cursor: QTextCursor) -> str:
    """The selection as text that can be pasted anywhere and reads the same when it is rendered again.

    Where nothing but code is selected it is the code itself, to be pasted where it runs.
    """
    if cursor.hasComplexSelection():
        return _cells(cursor)
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    blocks = list(_selected(cursor))
    if all(_is_only_code(block, begin, end) for block in blocks):
        return "\n".join(_plain(block, begin, end) for block in blocks)
    made = ""
    for former, block, following in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        if former is not None:
            made += _between(former, block)
        if _is_code(block):
            made += _code_line(block, former, following, begin, end)
            continue
        if block.position() >= begin:
            made += _mark(block)
        words = _words(block, begin, end)
        made += words.rstrip(" ") if following is not None else words
    return made


def code_at(block: QTextBlock) -> str:
    """The whole code within a list or a quotation that this is a line of; "" = it is none."""
    lines: list[str] = []
    while _is_code(block) and _is_code(block.previous()):
        block = block.previous()
    while _is_code(block):
        lines.append(block.text())
        block = block.next()
    return "\n".join(lines)


def _cells(cursor: QTextCursor) -> str:
    """Cells of a table, of which the selection is a rectangle. Its ends are not: one may be before the last cell."""
    table = cursor.currentTable()
    row, rows, column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    cells = [table.cellAt(row + at // columns, column + at % columns) for at in range(rows * columns)]
    places = [(cell.firstCursorPosition().block(), cell.firstPosition(), cell.lastPosition()) for cell in cells]
    read = _plain if all(_is_only_code(*place) for place in places) else _words
    words = [read(*place) for place in places]
    return "\n".join("\t".join(words[at : at + columns]) for at in range(0, len(words), columns))


def _selected(cursor: QTextCursor) -> Iterator[QTextBlock]:
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        yield block
        block = block.next()


def _is_code(block: QTextBlock) -> bool:
    """Whether this is a line of code within a list or a quotation: only it and a rule have a ground of their own."""
    if not block.isValid():
        return False
    form, rule = block.blockFormat(), QTextFormat.Property.BlockTrailingHorizontalRulerWidth
    return form.hasProperty(QTextFormat.Property.BackgroundBrush) and not form.hasProperty(rule.value)


def _is_only_code(block: QTextBlock, begin: int, end: int) -> bool:
    kinds = {kind for kind, text in _runs(block, begin, end) if text}
    return kinds == {"code"} or (not kinds and _is_code(block))


def _code_line(block: QTextBlock, former: QTextBlock | None, following: QTextBlock | None, begin: int, end: int) -> str:
    """A line of code, with the fence above the first and below the last one."""
    indent = "  " * block.blockFormat().indent() + " " * bool(block.blockFormat().indent())
    above = "" if former is not None and _is_code(former) else f"{indent}```\n"
    below = "" if following is not None and _is_code(following) else f"\n{indent}```"
    words = _plain(block, begin, end)
    return f"{above}{indent if words else ''}{words}{below}"


def _between(former: QTextBlock, block: QTextBlock) -> str:
    """Cells of one row of a table are parted by tabs, as spreadsheets read them."""
    table = QTextCursor(block).currentTable()
    if table is not None and QTextCursor(former).currentTable() == table:
        cells = table.cellAt(former.position()), table.cellAt(block.position())
        return "\t" if cells[0].row() == cells[1].row() and cells[0] != cells[1] else "\n"
    return "\n"


def _mark(block: QTextBlock) -> str:
    listed = block.textList()
    if listed is None:
        return ""
    indent = "  " * (listed.format().indent() - 1)
    box = _BOXES.get(block.blockFormat().marker(), "")
    bullet = "- " if box or listed.format().style() in _BULLETS else f"{listed.itemText(block)} "
    return f"{indent}{bullet}{box}"


def _plain(block: QTextBlock, begin: int, end: int) -> str:
    return "".join(text for _, text in _runs(block, begin, end))


def _words(block: QTextBlock, begin: int, end: int) -> str:
    made = ""
    for kind, text in _runs(block, begin, end):
        if kind == "code":
            marks = "``" if "`" in text else "`"
            made += f"{marks}{text}{marks}"
        else:
            made += text
    return made


def _runs(block: QTextBlock, begin: int, end: int) -> Iterator[tuple[str, str]]:
    """The block's pieces within the selection; neighbours of the same kind together, a formula once."""
    kind, text, formula = "", "", ""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        fragments += 1
        first, last = max(begin, fragment.position()), min(end, fragment.position() + fragment.length())
        if first >= last:
            continue
        form = fragment.charFormat()
        latex = _formula(form)
        if latex and latex == formula:
            continue
        formula = latex
        new_kind = "latex" if latex else "code" if form.hasProperty(_FAMILIES) else "text"
        if new_kind != kind or latex:
            yield kind, text
            kind, text = new_kind, ""
        units = fragment.text().encode("utf-16-le", "surrogatepass")
        at = fragment.position()
        part = units[2 * (first - at) : 2 * (last - at)].decode("utf-16-le", "replace")
        text += latex or part.replace("\u2028", "\n").replace("\xa0", " ")
    yield kind, text


def _formula(form: QTextCharFormat) -> str:
    latex = form.property(LATEX)
    if not isinstance(latex, str):
        return ""
    return f"$${latex}$$" if form.property(DISPLAY) else f"${latex}$"
