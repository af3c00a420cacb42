"""What the page for teachers shows is true: each example opens without a single complaint."""

from __future__ import annotations

import re
from pathlib import Path

from aksi_desktop.assessment import parse_quiz
from aksi_desktop.curriculum import Columns, Sorting, load_library
from aksi_desktop.curriculum.activity_file import read_activity
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import ROLE_FILES
from aksi_desktop.curriculum.markdown import Reading
from aksi_desktop.curriculum.outline import BOXES, COLUMN_NAMES
from aksi_desktop.curriculum.roles import read_slides
from aksi_desktop.curriculum.scan import LESSON_KEYS

README = (Path(__file__).resolve().parents[2] / "lessons" / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def example(start: str) -> str:
    (text,) = [text for text in EXAMPLES if text.startswith(start)]
    return str(text)


def test_the_first_lesson_opens_as_promised(tmp_path: Path) -> None:
    folder = tmp_path / "sekolah" / "cuci-tangan"
    folder.mkdir(parents=True)
    (folder / "pelajaran.md").write_text(example("---\nkode"), encoding="utf-8")
    library = load_library(tmp_path / "lessons", tmp_path / "sekolah")
    assert library.complaints == ()
    assert library.lesson("smkn27/cuci-tangan").complaints == ()
    assert library.modules[0].title == "Pelajaran sekolah"


def test_the_quiz_has_six_sound_types() -> None:
    parsed = parse_quiz(example("# Stimulus"))
    assert parsed.complaints == ()
    assert [item.type for item in parsed.quiz.items] == ["pg", "pgk", "bs", "jodoh", "isian", "urut"]


def test_columns_slide_and_activity(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    front = "---\nkode: x/a\njudul: A\nringkas: R\njp: 1\n---\n## A {#a}\n"
    (folder / "pelajaran.md").write_text(front + example(":::: kolom"), encoding="utf-8")
    lesson = load_library(tmp_path).lesson("x/a")
    assert isinstance(lesson.sections[0].blocks[0], Columns)
    complaints = Complaints("")
    slides = read_slides(example("# Siapa").split("\n"), complaints, Reading(complaints)).slides
    assert slides[0].note_md.startswith("Tunjuk")
    assert isinstance(read_activity(example("jenis: sortir").split("\n"), complaints), Sorting)
    assert list(complaints) == []


def test_every_key_box_and_file_is_named() -> None:
    for key in LESSON_KEYS:
        assert f"`{key}`" in README
    for name in ROLE_FILES.values():
        assert f"`{name}`" in README
    for box in set(BOXES) - {*COLUMN_NAMES, "kolom"}:
        assert f"::: {box}" in README
