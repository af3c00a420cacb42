"""``lessons check`` as a teacher types it: on a folder, on one lesson, on files with the wrong name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.typed import PROJECT, Run


def test_lessons_check_gives_places_and_an_exit_code(run: Run, tmp_path: Path) -> None:
    code, report, _ = run("lessons", "check", "--json")
    faults = json.dumps(report, ensure_ascii=False)
    assert code == 0, faults[:3000]
    broken = tmp_path / "pelajaran" / "rusak"
    broken.mkdir(parents=True)
    (broken / "pelajaran.md").write_text("---\nkode: [\n---\n## Satu\nTeks.\n", encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path / "pelajaran", "--json")
    assert code == 1
    assert "pelajaran.md" in json.dumps(report)


LESSON = "---\nkode: smkn27/{0}\njudul: {0}\nringkas: Satu.\njp: 1\n---\n## Satu\nTeks.\n"


def test_lessons_check_takes_one_lessons_own_folder_and_touches_no_other(run: Run, tmp_path: Path) -> None:
    for name in ("cuci-tangan", "celemek"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pelajaran.md").write_text(LESSON.format(name), encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path / "celemek", "--fix", "--json")
    assert [unit["code"] for unit in report["units"]] == ["smkn27/celemek"]
    assert {complaint["file"].split("/")[1] for complaint in report["complaints"]} == {"celemek"}
    assert code == 0, report
    assert "{#satu}" in (tmp_path / "celemek" / "pelajaran.md").read_text(encoding="utf-8")
    assert "{#" not in (tmp_path / "cuci-tangan" / "pelajaran.md").read_text(encoding="utf-8")
    code, report, _ = run("lessons", "check", PROJECT / "lessons" / "orientasi" / "or1-ruang-aman", "--json")
    assert (code, [unit["code"] for unit in report["units"]]) == (0, ["OR1"])


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_pipe_of_an_old_code_page_stops_no_command(tmp_path: Path, encoding: str) -> None:
    for name, other in (("satu", "dua"), ("dua", "satu")):
        (tmp_path / name).mkdir()
        text = LESSON.format(name).replace("jp: 1", f"jp: 1\nprasyarat: [smkn27/{other}]")
        (tmp_path / name / "pelajaran.md").write_text(text, encoding="utf-8")
    said = [
        subprocess.run(
            [sys.executable, "-m", "aksi_desktop", "lessons", "check", str(tmp_path), *options],
            cwd=PROJECT,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        )
        for options in ((), ("--json",))
    ]
    assert [done.stderr for done in said] == [b"", b""]
    assert b"Prasyarat berputar" in said[0].stdout
    found = json.loads(said[1].stdout.decode("ascii"))["complaints"]
    assert any("smkn27/satu \u2192 smkn27/dua" in complaint["message"] for complaint in found)


def test_lessons_check_does_not_praise_a_folder_without_lessons(run: Run, tmp_path: Path) -> None:
    code, answer, _ = run("lessons", "check", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "no-lessons")


@pytest.mark.parametrize("name", ["pelajaran.md.txt", "Pelajaran.md", "pelajaran.txt"])
@pytest.mark.skipif(sys.platform == "win32", reason="names differ there by more than their letters' case")
def test_a_lesson_saved_under_a_wrong_name_is_named(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "satu").mkdir()
    (tmp_path / "satu" / name).write_text(LESSON.format("satu"), encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path, "--json")
    said = [(complaint["code"], complaint["message"]) for complaint in report["complaints"]]
    assert (code, said) == (1, [("nama-berkas", f"Berkas `{name}` tidak dibuka; mungkin maksudnya `pelajaran.md`.")])
    (tmp_path / "satu" / name).rename(tmp_path / "satu" / "pelajaran.md")
    (tmp_path / "satu" / "Kuis.md.txt").write_text("# Kuis\n", encoding="utf-8")
    report = run("lessons", "check", tmp_path, "--json")[1]
    assert "nama-berkas" in {complaint["code"] for complaint in report["complaints"]}
    (tmp_path / "pelajaran.md").write_text(LESSON.format("dua"), encoding="utf-8")
    report = run("lessons", "check", tmp_path, "--json")[1]
    assert "pelajaran-tanpa-folder" in {complaint["code"] for complaint in report["complaints"]}
