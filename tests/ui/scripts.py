"""Words in the scripts that are hard to set: from right to left, without spaces, of many code points each."""

from __future__ import annotations

HEBREW_TITLE = "איך משגרים טיל למסלול?"
HEBREW = "איך משגרים טיל Falcon 9 למסלול נמוך (LEO)? הסבר בבקשה עם `print(x)` ועם 7.8 km/s."
ARABIC = r"""المدار المنخفض يعني **السرعة الجانبية**، قرابة $v = 7.8$ كم/ث؛ انظر [الصفحة](https://example.org/orbit).

1. الصعود عموديًا.
2. الميل ثم Falcon 9 إلى الجانب.

| المرحلة | السرعة |
|---|---|
| الأولى | 2.4 km/s |

> اقتباس بالعربية.

English stands in a paragraph of its own.

```python
print("مرحبا", 7.8)
```
"""
CHINESE = "低地球轨道与其说是高度，不如说是横向速度。" * 12
JAPANESE = "低軌道は高さよりも横方向の速さです。「ロケット」は重力で曲がりながら加速します。" * 6
FAMILY, FLAG, WAVE = "👨‍👩‍👧‍👦", "🇩🇪", "👋🏽"
EMOJI = f"Launch {FAMILY} {FLAG} {WAVE} 🚀 now, {FAMILY * 40}"
