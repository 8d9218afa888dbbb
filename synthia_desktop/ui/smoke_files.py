"""The files that the smoke test reads: one of each kind that needs something of its own in a package."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib

TEXT = "The bridge over the river was opened in 1883"
RUSSIAN = "Это русский текст для проверки определения кодировки файла."

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
DOCX = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        f'Target="word/document.xml"/></Relationships>'
    ),
    "word/document.xml": (
        f'<w:document xmlns:w="{_WORDS}"><w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>'
    ),
}
PDF = (
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    f"<</Length {len(TEXT) + 32}>>stream\nBT /F 12 Tf 72 720 Td ({TEXT}) Tj ET\nendstream",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
)
"""Its objects, numbered from 1."""
ENCRYPTED = (
    "c-oCrON$&;6y6tP;poa2H)t~}r|$c~G!4m2HwKf;WID+vy10*XXIguzhwAD{BJQ$up})Wfh(bVc<=%~g2qJ>uPE=4_3T_m{Q{6M^hR(vOTHN"
    "#9d%kndcTb(p{_fx<wk3<s&%b>8eZdJOlkj@c?H1+D`zJukeSZkkqTHFxs)n$ld}WlT<PMQ|@PNEl^m+wUsdW)+t~<W*<H=#M;2<scK~e6_n"
    "(?SY+sy4HfqZQ2qPzxa<S$R|VN{B*a*9~VF*YVuHBdEEq88K#FrCcmh}<p50CyJ)qR&I&hpaU^ou#u3uU5ieh3c?5B2Ksa)20T0T-?2|@e>("
    "5wYhcui;E}kqz6ZT{Pyeb-Df9dD4u!p`Hwz$q4(UK7uBnykKg;Z+Wu<$$L-UvJ9i(vd$W4tv+EyzdiulF3mgADBwzO2jg1?#zdwKDuUmgU{r"
    "2YjR~~-%&Bd*^Ha}_eI16=_kzNy|EvYDnv(U`V7Q`#L?58j<wtN}Jr_hX|U#ZJ1S(cz(p}tKNN=Njgvbn<bK9Sr>rww-;B^-?#s7X0&e3g8i"
    "@ES?iO6MWzBvX*!eDqOqnzcwm(V&cRj4_d;$&PaBvxzD33|vMIU<1=!G98_g)N(2UFqv84G;r>H6d(-V)h*J6oP$z21{;(^Zys%s5~LCqA`>"
    "Dhbj~iMz?c<`M`l5TF&vcE-Wr*s5Lp@%oMD1v8iI47m@*=PQWT@?4CZ|@Y|`24(yTe^pSE36?oQ&~2~_Q&Yoxr?AKn&^gcAI`r-se(fGh}Fq"
    "h1<&ebN;Xg>aavw<73lsEjNGngd9ayo{3b<arQ2+n^Z(EH()b(gl;U@VXTOX|#$=0t?<7A!Gz<xQ|>WtAz>7DW<V>=YsSK9CC!5oXy!;?`c*"
    "Z+TMry82=8`NkSGf`w+cW0w7~5I-+RQQHZ^jR=HP0E+}yYJ%1R{N(n_WSz`ES&UaQYrpRKaT4F}7VW`X+#<gC<B;)ItUB|E;mRM8!(HQD^pA"
    "ScG0+vx8OePHxi-~b%7pF=$ffq>!!93(7Aj&{J#p{sFSP3Y{|2cy5s9(kU{z*gZ`DmFozHa6MGOBFR>Gbyo#eWumfBg"
)
"""A PDF with the same page, encrypted by AES-256: its owner has a password, a reader needs none. zlib in base 85."""


def files() -> dict[str, tuple[bytes, str]]:
    """Names, with what is in each file and the text that is to be read in it."""
    return {
        "one.pdf": (pdf(), TEXT),
        "two.pdf": (zlib.decompress(base64.b85decode(ENCRYPTED)), TEXT),
        "three.docx": (docx(), TEXT),
        "four.txt": (RUSSIAN.encode("cp1251"), RUSSIAN),
    }


def pdf() -> bytes:
    """A file with TEXT on one page."""
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places: list[int] = []
    for number, content in enumerate(PDF, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj{content}endobj\n".encode("ascii"))
    table = out.tell()
    entries = "".join(f"{place:010} 00000 n \n" for place in places)
    out.write(f"xref\n0 {len(PDF) + 1}\n0000000000 65535 f \n{entries}".encode("ascii"))
    out.write(f"trailer<</Size {len(PDF) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode("ascii"))
    return out.getvalue()


def docx() -> bytes:
    """A file with TEXT in one paragraph."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name, content in DOCX.items():
            parts.writestr(name, content)
    return out.getvalue()
