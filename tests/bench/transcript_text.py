"""What the transcript is measured with: an answer as models write them, and texts that are made to hold a window."""

from __future__ import annotations

# Some 2,000 letters: a heading, prose with marks, formulas, a list, a table, code. One line is one paragraph.
UNIT = r"""## How a rocket reaches orbit

Reaching orbit is less about height than about **sideways speed**. At a height of 300 km the pull $g = GM/r^2$ of the Earth is still nine tenths of what it is on the ground, so a rocket that only went up would fall straight back again.

A rocket therefore rises straight up at first, to leave the thick air early, and then tips over slowly and lets gravity bend its path towards the horizon. Most of the propellant is spent on this second part of the way, and the engines have to be steered so that the air never presses on the side of the rocket with too much force.

1. **Vertical ascent.** The rocket rises straight up to leave the thick air early.
2. **Gravity turn.** It tips over slowly and lets gravity bend its path towards the horizon.
3. **Insertion.** The second stage burns until the path closes around the Earth.

How much propellant that takes follows from the rocket equation:

$$\Delta v = v_e \ln\frac{m_0}{m_f} = I_{sp}\, g_0 \ln\frac{m_0}{m_f}$$

It says, with $v_e = I_{sp}\, g_0$, that the speed which a stage can add depends on the speed of the exhaust and on the ratio of the masses before and after the burn, and on nothing else.

The function `delta_v` below takes the specific impulse in seconds and both masses in tonnes:

```python
from math import log

def delta_v(isp, wet, dry, g0=9.80665):
    return isp * g0 * log(wet / dry)  # m/s

stages = [(311, 549.0, 138.0), (348, 134.3, 26.8)]
print(sum(delta_v(*stage) for stage in stages) / 1000)  # km/s
```

| Stage | Impulse in s | Speed in km/s |
|---|---:|---:|
| First | 311 | 4.21 |
| Second | 348 | 5.50 |

Together the two stages give about 9.7 km/s. Reaching orbit takes roughly 9.4 km/s once the losses to gravity and to the drag of the air are added, so this rocket has about 0.3 km/s to spare.

"""  # noqa: E501


def answer(size: int) -> str:
    """A Markdown answer of `size` letters."""
    return (UNIT * (size // len(UNIT) + 1))[:size]


BOMBS = {
    "one line of words": "word " * 200_000,
    "one line without a space": "x" * 1_000_000,
    "a table of 10,000 rows": "| a | b | c |\n|---|---|---|\n" + "".join(f"| {n} | {n} | x |\n" for n in range(10_000)),
    "a fence that never closes": "```python\n" + "print('hello world')\n" * 50_000,
    "one line of code": "```\n" + "x" * 1_000_000 + "\n```\n",
    "quotes in quotes": "> " * 5_000 + "a",
    "lists in lists": "".join("  " * depth + "- a\n" for depth in range(300)),
    "brackets": "[" * 50_000,
    "marks of emphasis": "*a **b " * 20_000,
    "links": "[a](https://b.example) " * 20_000,
    "formulas": "".join(f"$x_{{{n}}}$ " for n in range(3_000)),
    "a formula nested 500 deep": "$$" + "x^{" * 500 + "1" + "}" * 500 + "$$",
    "combining characters": ("a" + "\u0300\u0301\u0302\u0303" * 50) * 500,
    "paragraphs": "para\n\n" * 20_000,
    "line breaks": "a\n" * 100_000,
    "marks of direction": "\u202eabc\u202c \u2066x\u2069 " * 5_000,
    "control characters": "\0\x1b[31m" * 20_000,
    "backquotes": "`" * 50_000,
    "a table of 5,000 columns": "|" + "a|" * 5_000 + "\n|" + "-|" * 5_000 + "\n|" + "b|" * 5_000 + "\n",
    "a table of 300 columns": "|" + "a|" * 300 + "\n|" + "-|" * 300 + "\n" + ("|" + "b|" * 300 + "\n") * 300,
    "code of empty lines": "```c\n" + "\n" * 19_000 + "x\n```\n",
    "brackets behind an address": "https://b.example/" + ")" * 200_000,
    "pictures": "![a](https://b.example/c.png) " * 10_000,
    "formulas that do not end": "\\begin{align}\n" * 10_000,
    "reasoning again and again": "<think></think>" * 20_000 + "x",
    "footnotes": "".join(f"x[^{n}]\n" for n in range(10_000)) + "".join(f"\n[^{n}]: note\n" for n in range(10_000)),
}
"""Each must neither freeze the window nor end the program."""
