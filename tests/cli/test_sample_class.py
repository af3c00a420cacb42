"""``sample-class``: the same for the same seed, at home unless told, never mixed with a school."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import Run, work


def test_the_sample_class_is_the_same_for_the_same_seed_and_stays_home(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    code, made, _ = run("--data", folder, "sample-class", "--learners", "4", "--weeks", "2", "--seed", "3", "--json")
    assert code == 0
    assert made["learners"] == 4
    assert made["events"] > 20
    done = work_in(folder)
    code, answer, _ = run("--data", folder, "sync", "stick", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "sample-stays")
    code, answer, _ = run("--data", folder, "sample-class", "--json")
    assert (code, answer["error"]) == (1, "sample-needs-empty-folder")
    (folder / "aksi.sqlite").write_bytes(b"x" * 9000)  # and no backup: the mark went with the database
    code, answer, told = run("--data", folder, "sync", "stick", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "sample-stays")
    assert "dipulihkan" in told
    other = tmp_path / "lain"
    assert run("--data", other, "sample-class", "--learners", "4", "--weeks", "2", "--seed", "3")[0] == 0
    assert work_in(other) == done


def work_in(folder: Path) -> list[tuple[object, ...]]:
    """What the learners of a sample class did, by class and roll number: no id, for those are random."""
    from aksi_desktop.desktop import data_folder_of, open_rooms

    rooms = open_rooms(data_folder_of(str(folder)))
    try:
        people = {card.id: card for group in rooms.roster.classes() for card in rooms.roster.learners(group.id)}
        rows = rooms.records.query("SELECT about, kind FROM event WHERE by = about ORDER BY rid")
        done = [
            (people[about.hex()], kind) for about, kind in rows if isinstance(about, bytes) and about.hex() in people
        ]
        answers = rooms.records.query("SELECT item, try, answer FROM answer ORDER BY 1, 2, 3")
        return [*((one.name, one.roll, kind) for one, kind in done), *answers]
    finally:
        rooms.records.close()


def test_a_sample_class_travels_to_its_own_lab_when_told(run: Run, tmp_path: Path) -> None:
    hub, pc, stick, key = tmp_path / "guru", tmp_path / "pc", tmp_path / "usb", tmp_path / "frasa"
    stick.mkdir()
    key.write_text("kelas contoh terbuka", encoding="utf-8")
    assert run("--data", hub, "sample-class", "--learners", "2", "--weeks", "1")[0] == 0
    assert run("--data", pc, "school", "join", hub / "lab-contoh.aksi-gabung")[0] == 0
    assert run("--data", pc, "sync", "stick", stick, "--json")[1]["error"] == "sample-stays"
    assert run("--data", pc, "sync", "stick", stick, "--contoh")[0] == 0
    work(pc)
    assert run("--data", hub, "sync", "stick", stick, "--contoh", "--passphrase-file", key)[0] == 0
    code, report, _ = run("--data", pc, "sync", "stick", stick, "--contoh", "--json")
    assert (code, report["refused"]) == (0, [])
    assert run("--data", pc, "roster", "list", "--json")[1]["classes"][0]["count"] == 2
    code, report, _ = run("--data", hub, "sync", "stick", stick, "--contoh", "--passphrase-file", key, "--json")
    assert (code, report["refused"], report["learners_in"]) == (0, [], 1)


def test_a_teacher_is_not_counted_among_the_learners_carried(run: Run, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    assert run("--data", tmp_path / "data", "sample-class", "--learners", "3", "--weeks", "1")[0] == 0
    code, report, _ = run("--data", tmp_path / "data", "sync", "stick", stick, "--contoh", "--json")
    assert (code, report["learners_out"]) == (0, 3)


def test_without_a_folder_the_sample_goes_where_the_window_makes_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AKSI_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    code, made, _ = run("sample-class", "--learners", "2", "--weeks", "1", "--json")
    assert code == 0
    folder = Path(str(made["folder"]))
    assert folder.name == "contoh"
    assert folder.is_relative_to(tmp_path)
    assert (folder / "aksi.sqlite").is_file()
    assert not (folder.parent / "aksi.sqlite").exists()
