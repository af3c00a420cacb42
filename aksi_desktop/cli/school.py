"""``school``: create the school, open a lab, give a teacher an own computer or take it back, join a computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.common import add_passphrase, passphrase_of, rooms_of, writing
from aksi_desktop.cli.main import Answer, add, add_group
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.desktop import Rooms
    from aksi_desktop.roster.teachers import TeacherCard


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "school", "Sekolah, lab, dan komputer yang bergabung")
    create = add(group, "create", "Buat sekolah di komputer guru ini", _create)
    create.add_argument("--name", required=True, help="nama sekolah")
    create.add_argument("--npsn", required=True, help="nomor pokok sekolah nasional")
    add_passphrase(create, required=True)
    lab = add(group, "lab", "Buka lab dan tulis berkas gabungnya", _lab)
    lab.add_argument("name", metavar="NAME", help="nama lab")
    lab.add_argument("--to", metavar="JOIN_FILE", required=True, help="berkas gabung yang ditulis")
    add_passphrase(lab, required=True)
    join = add(group, "join", "Gabungkan komputer ini dengan berkas gabung", _join)
    join.add_argument("file", metavar="FILE", help="berkas gabung lab (.aksi-gabung) atau berkas guru (.aksi-guru)")
    join.add_argument(
        "--phrase-file", metavar="F", default="", help="berkas berisi kata sekali pakai, untuk berkas guru"
    )
    add_passphrase(join, required=False, what="kalimat sandi Bapak/Ibu sendiri, untuk berkas guru")
    teacher = add(group, "teacher", "Tambah guru dan tulis berkas untuk komputernya sendiri", _teacher)
    teacher.add_argument("name", metavar="NAME", help="nama guru; yang sudah ada ditulis ulang berkasnya")
    teacher.add_argument("--call-name", default="", help="panggilan, misalnya Bu Sari")
    teacher.add_argument("--role", choices=("guru", "wali", "bk", "ti"), default="", help="peran (bawaan: guru)")
    teacher.add_argument("--classes", default="", help="kelas, dipisah koma")
    teacher.add_argument("--to", metavar="FILE", required=True, help="berkas guru (.aksi-guru) yang ditulis")
    add_passphrase(teacher, required=True)
    strike = add(group, "strike", "Cabut kunci guru; nilai yang sudah terkumpul tetap berlaku", _strike)
    strike.add_argument("name", metavar="NAME", help="nama atau panggilan guru")
    add_passphrase(strike, required=True)


def _name(typed: str) -> str:
    """A name as typed, on one line. Raises ``AksiError``: ``name-too-long``, no screen or sheet could show it."""
    from aksi_desktop.roster.school_file import LONGEST_NAME

    name = " ".join("".join(letter if letter.isprintable() else " " for letter in typed).split())
    if len(name) > LONGEST_NAME:
        raise AksiError("name-too-long", most=LONGEST_NAME)
    return name


def _create(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.school import School

    passphrase, name = passphrase_of(options), _name(options.name)
    with rooms_of(options, joining=False) as rooms:
        school, words = School.create(
            rooms.places.data, rooms.records, name=name, npsn=options.npsn, passphrase=passphrase
        )
    text = (
        f"Sekolah {school.name} (NPSN {school.npsn}) siap di komputer ini.\n\n"
        "Kata pemulihan, tulis di kertas dan simpan dua salinan di sekolah. Kata ini tidak disimpan di mana pun:\n\n"
        f"{_in_lines(words.words)}"
    )
    return Answer(text, {"school": school.id, "name": school.name, "npsn": school.npsn, "recovery": list(words.words)})


def _lab(options: argparse.Namespace) -> Answer:
    passphrase, name = passphrase_of(options), _name(options.name)
    with rooms_of(options) as rooms:
        if rooms.school is None:
            raise AksiError("not-the-school-computer")
        secrets = rooms.school.unlock(passphrase)
        with writing(Path(options.to)):
            path = rooms.school.open_lab(rooms.records, name, to=Path(options.to), secrets=secrets)
    return Answer(f"Berkas gabung {name} ditulis: {path}", {"lab": name, "file": str(path)})


def _teacher(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.errors import SchoolError
    from aksi_desktop.exchange.teachers import describe_teacher, find_teacher, make_teacher_file

    passphrase, to = passphrase_of(options), Path(options.to)
    typed = _name(options.name)
    with rooms_of(options) as rooms:
        if rooms.school is None:
            raise AksiError("not-the-school-computer")
        secrets, records = rooms.school.unlock(passphrase), rooms.records
        try:
            known: TeacherCard | None = find_teacher(records, typed)
        except SchoolError as error:
            if error.code != "teacher-unknown":
                raise
            known = None
        classes = _classes_of(rooms, options.classes)
        role = options.role or (known.role if known else "guru")
        card = known
        if known is None or options.role or classes or options.call_name:
            card = describe_teacher(
                records, secrets,
                name=known.name if known else typed,
                call_name=options.call_name or (known.call_name if known else ""),
                role=role,
                classes=classes or (known.classes if known else ()),
                teacher=known.id if known else "",
            )  # fmt: skip
        assert card is not None
        with writing(to):
            phrase = make_teacher_file(rooms.school, records, card, to=to, secrets=secrets)
        names = [rooms.roster.class_of(group) for group in card.classes]
    text = (
        f"Berkas untuk komputer {card.call_name} ditulis: {to}\n\n"
        f"Kata sekali pakai, beri tahu langsung kepada {card.call_name}. Kata ini tidak disimpan di mana pun:\n\n"
        f"    {phrase}"
    )
    data = {"teacher": card.id, "name": card.name, "call_name": card.call_name, "role": card.role, "file": str(to),
            "classes": [found.name for found in names if found is not None], "phrase": phrase}  # fmt: skip
    return Answer(text, data)


def _classes_of(rooms: Rooms, typed: str) -> tuple[str, ...]:
    """Ids of the classes named, separated by commas. Raises ``AksiError``: ``unknown-class``, ``class-twice``."""
    found = []
    for name in filter(None, (part.strip() for part in typed.split(","))):
        fitting = [card for card in rooms.roster.classes() if card.name.casefold() == name.casefold()]
        if len(fitting) != 1:
            raise AksiError("class-twice" if fitting else "unknown-class", name=name)
        found.append(fitting[0].id)
    return tuple(found)


def _strike(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.teachers import find_teacher, strike_teacher

    passphrase = passphrase_of(options)
    with rooms_of(options) as rooms:
        if rooms.school is None:
            raise AksiError("not-the-school-computer")
        secrets = rooms.school.unlock(passphrase)
        card = find_teacher(rooms.records, options.name)
        strike_teacher(rooms.records, secrets, card)
    text = f"Kunci {card.call_name} dicabut. Kiriman barunya ditolak; nilai yang sudah terkumpul tetap berlaku."
    return Answer(text, {"teacher": card.id, "name": card.name, "struck": True})


def _join(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.school import join
    from aksi_desktop.exchange.teacherfile import is_teacher_file

    if is_teacher_file(Path(options.file)):
        return _join_teacher(options)
    with rooms_of(options, joining=False) as rooms:
        school = join(rooms.places.data, rooms.records, Path(options.file))
    lab = school.lab.name if school.lab else ""
    text = f"Komputer ini bergabung dengan {school.name}, lab {lab}."
    return Answer(text, {"school": school.id, "name": school.name, "lab": lab})


def _join_teacher(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.teachers import join_teacher

    if not options.phrase_file or not options.passphrase_file:
        raise AksiError("teacher-join-needs-files")
    phrase, passphrase = passphrase_of(options, options.phrase_file), passphrase_of(options)
    with rooms_of(options, joining=False) as rooms:
        school = join_teacher(rooms.places.data, rooms.records, Path(options.file), phrase, passphrase)
    name = school.teacher.call_name if school.teacher else ""
    text = f"Komputer ini sekarang komputer {name} di {school.name}. Masuk dengan kalimat sandi sendiri."
    return Answer(text, {"school": school.id, "name": school.name, "teacher": name})


def _in_lines(words: tuple[str, ...]) -> str:
    """Numbered words, three a line."""
    numbered = [f"{place:2}. {word:<12}" for place, word in enumerate(words, 1)]
    return "\n".join("".join(numbered[start : start + 3]).rstrip() for start in range(0, len(numbered), 3))
