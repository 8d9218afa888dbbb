"""The title that a chat has until somebody gives it another one."""

LONGEST = 60


def title_from(question: str) -> str:
    """The question's first line, cut at a word after 60 letters; the question must not be blank."""
    line = question.strip().splitlines()[0]
    if len(line) <= LONGEST:
        return line
    return line[:LONGEST].rsplit(" ", 1)[0].rstrip(".,;: ") + "…"
