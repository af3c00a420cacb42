"""The school's policy: what each key takes, what is refused and how, which file is stronger."""

from __future__ import annotations

import codecs
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.places import resource
from aksi_desktop.policy import Policy, policy_files, read_policy, template

WHOLE = """\
; catatan
[kebijakan]
sekolah = SMKN  27 Jakarta
MODE = Lab
folder_data = data
berkas_gabung = "lab-a.aksi-gabung"
nama_lab = Lab A
kelas = X Kuliner 1; X Kuliner 2, X Kuliner 1,
bahasa = en
boleh_diubah = Ukuran
tingkat_log = rinci
"""


def read(folder: Path, text: str | bytes, name: str = "policy.ini") -> Policy:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_policy([file])


def complaint(policy: Policy) -> str:
    assert len(policy.complaints) == 1, policy.complaints
    return str(policy.complaints[0])


def test_without_a_file_everything_is_as_declared() -> None:
    policy = read_policy([Path("/tidak/ada/policy.ini")])
    assert (policy.files, policy.complaints, policy.spoken) == ((), (), ())
    assert (policy.school, policy.mode, policy.data_folder, policy.join_file) == ("", "mandiri", None, None)
    assert (policy.lab_name, policy.classes, policy.language, policy.log_level) == ("", (), "id", 20)
    assert policy.changeable == {"theme", "scale", "language"}
    assert policy.locked == frozenset()


def test_every_key_is_read(tmp_path: Path) -> None:
    policy = read(tmp_path, WHOLE)
    assert policy.complaints == ()
    assert policy.spoken == tuple(Policy.declared())
    assert (policy.school, policy.mode, policy.lab_name) == ("SMKN 27 Jakarta", "lab", "Lab A")
    assert policy.data_folder == tmp_path / "data"
    assert policy.join_file == tmp_path / "lab-a.aksi-gabung"
    assert policy.classes == ("X Kuliner 1", "X Kuliner 2")
    assert (policy.language, policy.log_level) == ("en", 10)
    assert policy.locked == {"theme", "language"}


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("cp1252"),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.replace("\n", "\r\n").encode("utf-8"),
        lambda text: text.replace("\n", "\r").encode("cp1252"),
    ],
)
def test_as_saved_by_any_editor(tmp_path: Path, encode: object) -> None:
    assert callable(encode)
    policy = read(tmp_path, encode("[kebijakan]\nsekolah = SMK Café Ñusa\nmode=lab\n"))
    assert policy.complaints == ()
    assert (policy.school, policy.mode) == ("SMK Café Ñusa", "lab")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("mode = labb", "Maksudnya “lab”?"),
        ("mode = xyzzy", "Pilihannya: lab, guru, mandiri."),
        ("bahasa = jv", "“jv” tidak dikenal"),
        ("tingkat_log = galt", "Maksudnya “galat”?"),
        ("boleh_diubah = tema, ukurann", "Maksudnya “ukuran”?"),
        ("boleh_diubah = tema, semua", "Pilihannya:"),
        ("nama_lab =", "belum diisi"),
        ("nama_lab = " + "a" * 121, "Paling banyak 120 huruf"),
        ("kelas = " + ",".join(f"X {n}" for n in range(61)), "menyebut 61 kelas"),
        ("folder_data = %TIDAK_ADA_DI_SINI%/aksi", "%TIDAK_ADA_DI_SINI% tidak ada di komputer ini"),
        ("mod = lab", "Maksudnya “mode”?"),
        ("Folder Data = x", "Maksudnya “folder_data”?"),
        ("data_dir = D:/x", "Maksudnya “folder_data”?"),
        ("qqqq = 1", "Yang ada: sekolah, mode, "),
        ("hanya tulisan", "bukan “kunci = nilai”"),
        ("[umum]", "Pakai [kebijakan]"),
        ("nama_lab = a\x01b", "tidak terlihat"),
    ],
)
def test_what_does_not_fit_is_refused_alone_with_its_place(tmp_path: Path, line: str, said: str) -> None:
    policy = read(tmp_path, f"[kebijakan]\nsekolah = SMK Uji\n{line}\n")
    text = complaint(policy)
    assert said in text
    assert text.startswith(f"{tmp_path / 'policy.ini'}, baris 3: ")
    assert text.endswith((".", "?"))
    assert policy.spoken == ("sekolah",)


def test_a_key_said_twice_keeps_the_first(tmp_path: Path) -> None:
    policy = read(tmp_path, "mode = lab\nmode = guru\n")
    assert policy.mode == "lab"
    assert "baris 2: “mode” sudah ada di baris 1" in complaint(policy)


@pytest.mark.skipif(sys.platform == "win32", reason="the other system's paths")
@pytest.mark.parametrize("value", ["D:\\AKSI", "D:AKSI", "\\\\server\\aksi"])
def test_a_path_of_the_other_system_is_not_taken_for_a_name(tmp_path: Path, value: str) -> None:
    policy = read(tmp_path, f"folder_data = {value}\n")
    assert policy.data_folder is None
    assert "alamat Windows" in complaint(policy)


def test_paths_are_filled_and_may_hold_any_letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEMPAT_UJI", str(tmp_path / "Dapur é"))
    assert read(tmp_path, "folder_data = %TEMPAT_UJI%/教室 #1\n").data_folder == tmp_path / "Dapur é" / "教室 #1"


@pytest.mark.parametrize(
    "raw", [b"\x89PNG\r\n\x1a\n" + bytes(60), b"sekolah = a\n" * 6000, b"mode = lab\n" * 9 + b"\0"]
)
def test_a_file_that_is_no_text_is_refused_whole(tmp_path: Path, raw: bytes) -> None:
    policy = read(tmp_path, raw)
    assert policy.spoken == ()
    assert policy.files == (tmp_path / "policy.ini",)
    assert "dilewati" in complaint(policy)
    assert policy.complaints[0].line == 0


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "policy.ini").mkdir()
    assert "tidak dapat dibaca" in complaint(read_policy([tmp_path / "policy.ini"]))


def test_the_machine_is_stronger_key_by_key(tmp_path: Path) -> None:
    machine, user = tmp_path / "m.ini", tmp_path / "u.ini"
    machine.write_text("mode = lab\nbahasa = xx\n", encoding="utf-8")
    user.write_text("mode = guru\nbahasa = en\nnama_lab = Lab B\n", encoding="utf-8")
    policy = read_policy([machine, user])
    assert (policy.mode, policy.language, policy.lab_name) == ("lab", "en", "Lab B")
    assert policy.files == (machine, user)
    assert str(machine) in complaint(policy)


def test_a_teachers_own_computer_locks_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "mode = guru\nboleh_diubah = tidak ada\n").locked == frozenset()
    assert read(tmp_path, "boleh_diubah = tidak ada\n").locked == {"theme", "scale", "language"}
    assert read(tmp_path, "boleh_diubah = semua\n").locked == frozenset()


@pytest.mark.skipif(sys.platform == "win32", reason="places of Linux")
def test_where_policies_lie(tmp_path: Path) -> None:
    machine = Path("/etc/aksi-desktop/policy.ini")
    beside = tmp_path / "policy.ini"
    assert policy_files({"HOME": "/home/a"}, tmp_path) == (
        machine, beside, Path("/home/a/.config/aksi-desktop/policy.ini"),
    )  # fmt: skip
    assert policy_files({"HOME": "/home/a", "XDG_CONFIG_HOME": "/x"}, tmp_path)[2] == Path("/x/aksi-desktop/policy.ini")
    assert policy_files({}, tmp_path) == (machine, beside)
    # What stands in for the weaker files never goes before the machine's.
    assert policy_files({"HOME": "/home/a", "AKSI_POLICY": "/t/p.ini"}, tmp_path) == (machine, Path("/t/p.ini"))


@given(st.binary(max_size=400))
def test_no_bytes_stop_the_start(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "acak"
    folder.mkdir(exist_ok=True)
    policy = read(folder, raw)
    assert policy.mode in ("lab", "guru", "mandiri")
    assert all(str(each) and each.line >= 0 for each in policy.complaints)


def test_the_shipped_template_is_made_of_the_declarations(tmp_path: Path) -> None:
    shipped = resource("templates/policy.ini").read_bytes()
    assert shipped == template().encode()
    untouched = read(tmp_path, shipped)
    assert (untouched.spoken, untouched.complaints) == ((), ())
    lines = shipped.decode().splitlines()
    commented = [line for line in lines if line.startswith(";") and not line.startswith("; ")]
    used = "\n".join(line.removeprefix(";") if line in commented else line for line in lines)
    policy = read(tmp_path, used)
    assert len(commented) == len(Policy.declared())
    if sys.platform == "win32":
        assert policy.complaints == ()
    else:
        assert "alamat Windows" in complaint(policy)  # the one example that is a path of Windows
    assert set(Policy.declared()) - set(policy.spoken) <= {"folder_data"}


def test_without_a_file_nothing_is_imported_for_it() -> None:
    code = (
        "import sys, aksi_desktop.policy as p; old = set(sys.modules); p.read_policy([]); p.Policy().locked;"
        "print(*sorted(set(sys.modules) - old)); print('difflib' in sys.modules, 'configparser' in sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert result.stdout.split("\n")[:2] == ["", "False False"]
