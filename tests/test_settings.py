"""Typed settings in one file that nothing can break."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from aksi_desktop.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_defaults_without_a_file_and_nothing_written(file: Path) -> None:
    settings = Settings(file)
    assert (settings.theme, settings.scale, settings.language) == ("auto", 100, "id")
    assert not file.exists()
    assert settings.bad_values == ()


def test_every_default_fits_its_own_declaration() -> None:
    declared = Settings.declared()
    assert {"theme", "scale", "language", "reading_font", "last_class", "window_geometry"} <= set(declared)
    for setting in declared.values():
        assert setting.fits(setting.default)
        assert setting.scope in ("machine", "user")


def test_assigning_writes_at_once_and_the_next_start_reads_it(file: Path) -> None:
    settings = Settings(file)
    settings.theme = "dark"
    settings.scale = 150
    again = Settings(file)
    assert (again.theme, again.scale) == ("dark", 150)
    assert os.listdir(file.parent) == ["settings.json"]


@pytest.mark.parametrize(("key", "value"), [("theme", "pelangi"), ("scale", 79), ("scale", 201), ("scale", True)])
def test_assigning_what_does_not_fit_is_refused(file: Path, key: str, value: object) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match=key):
        setattr(settings, key, value)
    assert not file.exists()


def test_bad_values_fall_back_and_are_named(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"theme": 3, "scale": 9000, "language": "en"}))
    settings = Settings(file)
    assert (settings.theme, settings.scale, settings.language) == ("auto", 100, "en")
    assert {bad.key for bad in settings.bad_values} == {"theme", "scale"}


def test_keys_of_other_versions_stay(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"masa_depan": {"a": [1, 2]}, "theme": "light"}')
    Settings(file).scale = 120
    kept = json.loads(file.read_text())
    assert kept == {"masa_depan": {"a": [1, 2]}, "theme": "light", "scale": 120}


def test_two_processes_keep_each_others_keys(file: Path) -> None:
    window, command = Settings(file), Settings(file)
    window.theme = "contrast"
    command.language = "en"
    assert (Settings(file).theme, Settings(file).language) == ("contrast", "en")


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'"teks"', b"[" * 100_000])
def test_a_broken_file_gives_defaults_and_is_mended_by_the_next_change(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)
    assert settings.theme == "auto"
    assert settings.unreadable
    settings.theme = "dark"
    assert Settings(file).theme == "dark"
    assert not settings.unreadable


def test_a_byte_order_mark_from_notepad_is_fine(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"\xef\xbb\xbf" + b'{"theme": "dark"}')
    assert Settings(file).theme == "dark"


def test_a_folder_that_cannot_be_written_keeps_the_value_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    settings = Settings(tmp_path / "berkas" / "settings.json")
    settings.scale = 125
    assert settings.scale == 125
    assert settings.unsaved


def test_sign_out_resets_what_belongs_to_the_person(file: Path) -> None:
    settings = Settings(file)
    settings.theme = "dark"
    settings.last_class = "c1"
    settings.reset("user")
    assert (Settings(file).theme, Settings(file).last_class) == ("auto", "c1")


def test_the_schools_default_stands_until_somebody_chooses(file: Path) -> None:
    settings = Settings(file, defaults={"language": "en", "scale": 999})
    assert (settings.language, settings.scale) == ("en", 100)
    settings.language = "id"
    assert Settings(file, defaults={"language": "en"}).language == "id"


def test_a_locked_setting_keeps_its_default_and_leaves_the_file_alone(file: Path) -> None:
    Settings(file).theme = "dark"
    before = file.read_bytes()
    settings = Settings(file, defaults={"language": "en"}, locked=frozenset({"theme", "language"}))
    assert (settings.theme, settings.language) == ("auto", "en")
    settings.theme = "contrast"
    settings.language = "id"
    assert (settings.theme, settings.language) == ("auto", "en")
    assert file.read_bytes() == before
    settings.scale = 120
    assert Settings(file).scale == 120
    assert Settings(file).theme == "dark"
