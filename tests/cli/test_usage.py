"""What the command line says of a command it cannot understand."""

from __future__ import annotations

import pytest

from aksi_desktop.cli.main import main
from aksi_desktop.cli.usage import said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["records", "foo"], "PERINTAH tidak mengenal 'foo'. Pilihannya:"),
        (["school", "lab"], "Masih kurang: NAME, --to, --passphrase-file."),
        (["sync", "stick", "x", "--bla"], "Tidak dikenal: --bla."),
        (["sample-class", "--weeks", "dua"], "--weeks perlu bilangan bulat, bukan 'dua'."),
        (["sample-class", "--weeks"], "--weeks perlu satu isian."),
        (["--lang", "fr"], "--lang tidak mengenal 'fr'."),
        (["doctor", "--json=x"], "--json tidak memerlukan isian 'x'."),
    ],
)
def test_a_command_that_is_not_understood_is_answered_in_indonesian(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    text = capsys.readouterr().err
    assert sentence in " ".join(text.split())
    assert text.startswith("Pemakaian: aksi-desktop")
    assert "--help" in text
    assert "usage" not in text
    assert "error" not in text


def test_help_is_indonesian(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], ["tour", "--help"], ["school", "--help"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
        text = capsys.readouterr().out
        for english in ("usage:", "options:", "positional", "show this", "show program"):
            assert english not in text


def test_what_no_sentence_fits_is_still_told() -> None:
    assert said("something new in a later Python") == (
        "Perintah ini belum dapat dimengerti (something new in a later Python)."
    )
