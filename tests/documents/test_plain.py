"""Text files: what an encoding says of itself, what fits, and what is only a guess."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthia_desktop.documents.answers import RefusedError, Trouble
from synthia_desktop.documents.plain import decode

GERMAN = "Die Größe der Datei wurde geändert.\nÜberprüfen Sie bitte die Übertragung.\n"
JAPANESE = "これは日本語の文章です。文字コードを正しく判定できるかどうかを確認します。\n"
CHINESE = "这是一个用来测试字符编码检测的中文文本文件。希望它能够被正确识别。\n"
RUSSIAN = "Это русский текст для проверки определения кодировки файла.\n"
KOREAN = "이것은 문자 인코딩을 확인하기 위한 한국어 텍스트입니다.\n"
GREEK = "Αυτό είναι ένα ελληνικό κείμενο για δοκιμή.\n"


@pytest.mark.parametrize(
    ("data", "text", "encoding", "guessed"),
    [
        (b"plain\n", "plain\n", "UTF-8", False),
        (GERMAN.encode(), GERMAN, "UTF-8", False),
        (GERMAN.encode("utf-8-sig"), GERMAN, "UTF-8", False),
        (GERMAN.encode("utf-16"), GERMAN, "UTF-16", False),
        (GERMAN.encode("utf-32"), GERMAN, "UTF-32", False),
        (b"\xfe\xff" + JAPANESE.encode("utf-16-be"), JAPANESE, "UTF-16", False),
        (GERMAN.encode("utf-16-le"), GERMAN, "UTF-16", True),
        (GERMAN.encode("utf-16-be"), GERMAN, "UTF-16", True),
        (GERMAN.encode("cp1252"), GERMAN, "Windows-1252", True),
        ("für".encode("latin-1"), "für", "Windows-1252", True),
        (b"caf\xe9 \x81", "café \x81", "Latin-1", True),
        (JAPANESE.encode("cp932"), JAPANESE, "CP932", True),
        (CHINESE.encode("gb18030"), CHINESE, "GB18030", True),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "CP1251", True),
        (RUSSIAN.encode("koi8-r"), RUSSIAN, "KOI8-R", True),
        (KOREAN.encode("cp949"), KOREAN, "CP949", True),
        (GREEK.encode("cp1253"), GREEK, "CP1253", True),
        (b"one\r\ntwo\rthree\n", "one\ntwo\nthree\n", "UTF-8", False),
        ("Ende 😀".encode()[:-2], "Ende �", "UTF-8", False),
        (b"\x1b[31mred\x1b[0m log\n", "\x1b[31mred\x1b[0m log\n", "UTF-8", False),
    ],
)
def test_encodings(data: bytes, text: str, encoding: str, guessed: bool) -> None:
    assert decode(data) == (text, encoding, guessed)


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03" * 50, b"\x7fELF\x02\x01\x01" + bytes(60), bytes(range(256)) * 20, b"text\0more"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError) as caught:
        decode(data)
    assert caught.value.refused.trouble is Trouble.BINARY


@settings(deadline=None)
@given(st.binary(max_size=3_000))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, _, _ = decode(data)
    except RefusedError:
        return
    assert "\0" not in text
    assert "\r" not in text
    assert text.encode("utf-8") is not None


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=500))
def test_a_text_in_utf_8_comes_back(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode())[0] == text
