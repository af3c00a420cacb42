"""What the school decided for this computer: ``policy.ini`` of the machine, over the one of the user.

``Policy`` declares every key once. Reading never fails: what does not fit is refused key by key, with a sentence that
names file and line and says how to mend it; the rest holds. Without a file it costs a few looks that find nothing.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, overload

import msgspec

from aksi_desktop.places import program_folder

Mode = Literal["lab", "guru", "mandiri"]
T = TypeVar("T")

NAME = "policy.ini"
SECTION = "kebijakan"
_MAX_BYTES = 64 << 10
_MAX_TEXT = 120
_MAX_CLASSES = 60
_CHANGEABLE = {"tema": "theme", "ukuran": "scale", "bahasa": "language"}
_LEVELS = {"rinci": 10, "biasa": 20, "peringatan": 30, "galat": 40}
_VARIABLE = re.compile(r"%([A-Za-z_][\w()]*)%")
_DRIVE = re.compile(r"[A-Za-z]:")


class Refused(ValueError):
    """A value that does not fit; the text says why and how to mend it, in Indonesian."""


class PolicyComplaint(msgspec.Struct, frozen=True):
    """One thing in a policy file that was not taken. ``line`` counts from 1; 0 means the file as a whole."""

    file: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        place = f", baris {self.line}" if self.line else ""
        return f"{self.file}{place}: {self.message}"


class Key(Generic[T]):
    """One key: its name in the file, default, sentence for the template, an example, and how its text is read.

    ``read`` gets the text and the folder of the file, gives the value, and raises ``Refused``. ``also`` are names that
    somebody who guesses might write; they are not taken, only answered with the right one.
    """

    def __init__(
        self, name: str, default: T, read: Callable[[str, Path], T], about: str, example: str, *, also: str = ""
    ) -> None:
        self.name = name
        self.default: T = default
        self.read = read
        self.about = about
        self.example = example
        self.also = tuple(also.split())

    @overload
    def __get__(self, policy: None, owner: type) -> Key[T]: ...
    @overload
    def __get__(self, policy: Policy, owner: type) -> T: ...
    def __get__(self, policy: Policy | None, owner: type) -> Key[T] | T:
        if policy is None:
            return self
        value: T = policy.said(self.name, self.default)
        return value


def _text(value: str, folder: Path) -> str:
    text = " ".join(value.split())
    if len(text) > _MAX_TEXT:
        raise Refused(f"terlalu panjang. Paling banyak {_MAX_TEXT} huruf.")
    return text


def _path(value: str, folder: Path) -> Path:
    """An absolute folder or file; a relative one starts where the policy file lies, ``%NAMA%`` and ``~`` are filled."""

    def fill(found: re.Match[str]) -> str:
        known = os.environ.get(found[1])
        if known is None:
            raise Refused(f"variabel %{found[1]}% tidak ada di komputer ini. Tulis alamatnya lengkap.")
        return known

    text = _VARIABLE.sub(fill, value)
    if sys.platform != "win32" and (_DRIVE.match(text) or text.startswith("\\\\")):
        raise Refused(f"“{value}” alamat Windows, padahal ini Linux. Tulis seperti /srv/aksi.")
    if sys.platform == "win32" and _DRIVE.match(text) and text[2:3] not in ("\\", "/"):
        raise Refused(f"“{value}” kurang garis miring sesudah titik dua. Tulis seperti D:\\AKSI.")
    try:
        return Path(os.path.abspath(folder / Path(text).expanduser()))
    except (RuntimeError, ValueError) as error:
        raise Refused(f"“{value}” bukan alamat folder. Tulis alamatnya lengkap.") from error


def _mode(value: str, folder: Path) -> Mode:
    modes: dict[str, Mode] = {"lab": "lab", "guru": "guru", "mandiri": "mandiri"}
    return modes[_one_of(value, modes)]


def _language(value: str, folder: Path) -> str:
    return _one_of(value, ("id", "en"))


def _level(value: str, folder: Path) -> int:
    return _LEVELS[_one_of(value, _LEVELS)]


def _classes(value: str, folder: Path) -> tuple[str, ...]:
    found = _listed(value)
    if len(found) > _MAX_CLASSES:
        raise Refused(f"menyebut {len(found)} kelas. Paling banyak {_MAX_CLASSES}.")
    return found


def _changeable(value: str, folder: Path) -> frozenset[str]:
    if value.casefold() == "tidak ada":
        return frozenset()
    if value.casefold() == "semua":
        return frozenset(_CHANGEABLE.values())
    choices = (*_CHANGEABLE, "semua", "tidak ada")
    return frozenset(_CHANGEABLE[_one_of(word, choices, only=_CHANGEABLE)] for word in _listed(value))


def _one_of(value: str, choices: Sequence[str] | Mapping[str, Any], *, only: Mapping[str, Any] | None = None) -> str:
    word = value.casefold()
    if word in (choices if only is None else only):
        return word
    near = nearest(word, choices)
    hint = f"Maksudnya “{near}”?" if near and near != word else f"Pilihannya: {', '.join(choices)}."
    raise Refused(f"“{value}” tidak dikenal. {hint}")


def _listed(value: str) -> tuple[str, ...]:
    """The parts between commas or semicolons, each once, in their order."""
    parts = (" ".join(part.split()) for part in re.split("[,;]", value))
    return tuple(dict.fromkeys(part for part in parts if part))


def nearest(word: str, choices: Sequence[str] | Mapping[str, Any]) -> str:
    """The choice that ``word`` probably meant; empty when none is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(choices), n=1, cutoff=0.6)), "")


class Policy:
    """What holds on this computer: each key's value, or its default where no file says anything that fits.

    ``files`` are the policy files that were found, the strongest first; ``complaints`` what was not taken from them.
    """

    school = Key(
        "sekolah", "", _text,
        "Sekolah pemilik komputer ini: nama atau NPSN. Berkas gabung dari sekolah lain ditolak.",
        "SMKN 27 Jakarta", also="school nama_sekolah npsn",
    )  # fmt: skip
    mode = Key[Mode](
        "mode", "mandiri", _mode,
        "Siapa yang memakai komputer ini: lab (murid bergantian), guru, atau mandiri. "
        "Di mode lab data disimpan untuk semua akun komputer.",
        "lab", also="dipakai role",
    )  # fmt: skip
    data_folder = Key[Path | None](
        "folder_data", None, _path,
        "Folder data di disk komputer ini sendiri, bukan di jaringan. "
        "Kalau disk C: dibekukan, pilih drive yang tidak dibekukan.",
        "D:\\AKSI Desktop", also="data data_dir data_folder folder",
    )  # fmt: skip
    join_file = Key[Path | None](
        "berkas_gabung", None, _path,
        "Berkas gabung dari guru; komputer yang belum bergabung memakainya saat program dibuka. "
        "Nama tanpa folder dicari di samping berkas ini.",
        "lab-a.aksi-gabung", also="join join_file gabung",
    )  # fmt: skip
    lab_name = Key(
        "nama_lab", "", _text,
        "Nama lab komputer ini. Berkas gabung dari lab lain ditolak.",
        "Lab A", also="lab lab_name",
    )  # fmt: skip
    classes = Key[tuple[str, ...]](
        "kelas", (), _classes,
        "Kelas yang belajar di lab ini, dipisah koma. Tanpa baris ini: semua kelas.",
        "X Kuliner 1, X Kuliner 2", also="classes class",
    )  # fmt: skip
    language = Key(
        "bahasa", "id", _language,
        "Bahasa jendela saat pertama dibuka: id atau en.",
        "id", also="language lang",
    )  # fmt: skip
    changeable = Key[frozenset[str]](
        "boleh_diubah", frozenset(_CHANGEABLE.values()), _changeable,
        "Yang boleh diubah murid, dipisah koma: tema, ukuran, bahasa; atau semua; atau tidak ada.",
        "tema, ukuran", also="changeable ubah",
    )  # fmt: skip
    log_level = Key(
        "tingkat_log", 20, _level,
        "Seberapa banyak ditulis di log: rinci, biasa, peringatan, atau galat. Nama murid tidak pernah ditulis.",
        "biasa", also="log log_level",
    )  # fmt: skip

    def __init__(
        self,
        said: Mapping[str, Any] | None = None,
        files: tuple[Path, ...] = (),
        complaints: tuple[PolicyComplaint, ...] = (),
    ) -> None:
        self._said = dict(said or {})
        self.files = files
        self.complaints = complaints

    def said(self, name: str, default: Any) -> Any:
        """The value of the key ``name``, or ``default`` when no file gives one that fits."""
        return self._said.get(name, default)

    @property
    def spoken(self) -> tuple[str, ...]:
        """The names of the keys that a file gives, in the order of their declaration."""
        return tuple(name for name in self.declared() if name in self._said)

    @property
    def locked(self) -> frozenset[str]:
        """The settings that whoever sits here may not change. A teacher's own computer locks none."""
        every = frozenset(_CHANGEABLE.values())
        return frozenset() if self.mode == "guru" else every - self.changeable

    @classmethod
    def declared(cls) -> Mapping[str, Key[Any]]:
        """Every key by its name in the file, in the order of the source."""
        return {value.name: value for value in vars(cls).values() if isinstance(value, Key)}


def policy_files(environment: Mapping[str, str] | None = None, program: Path | None = None) -> tuple[Path, ...]:
    """Where policies may lie, the strongest first: the machine's, the one beside the program, the user's.

    ``AKSI_POLICY`` names one file that stands in for the two weaker ones, never for the machine's.
    """
    environment = os.environ if environment is None else environment
    if sys.platform == "win32":
        machine = Path(environment.get("PROGRAMDATA") or r"C:\ProgramData") / "AKSI Desktop" / NAME
        home = environment.get("APPDATA", "")
        user = Path(home) / "AKSI Desktop" / NAME if home else None
    else:
        machine = Path("/etc/aksi-desktop") / NAME
        home = environment.get("XDG_CONFIG_HOME") or (environment.get("HOME", "") and environment["HOME"] + "/.config")
        user = Path(home) / "aksi-desktop" / NAME if home else None
    if environment.get("AKSI_POLICY"):
        return machine, Path(environment["AKSI_POLICY"])
    beside = (program_folder() if program is None else program) / NAME
    return (machine, beside, user) if user else (machine, beside)


def read_policy(files: Sequence[Path] | None = None) -> Policy:
    """The policy of this computer, from ``files`` (strongest first) or the usual places. Never raises."""
    said: dict[str, Any] = {}
    found: list[Path] = []
    complaints: list[PolicyComplaint] = []
    for file in policy_files() if files is None else files:
        try:
            with file.open("rb") as stream:
                raw = stream.read(_MAX_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            found.append(file)
            reason = error.strerror or type(error).__name__
            message = f"berkas ini tidak dapat dibaca ({reason}), jadi dilewati. Beri izin baca untuk semua akun."
            complaints.append(PolicyComplaint(file, 0, "", message))
            continue
        found.append(file)
        values, faults = _read(file, raw)
        complaints += faults
        said = {**values, **said}
    return Policy(said, tuple(found), tuple(complaints))


def _read(file: Path, raw: bytes) -> tuple[dict[str, Any], list[PolicyComplaint]]:
    """The values that fit in one file's bytes, and what did not."""
    try:
        text = _decode(raw)
    except Refused as refused:
        return {}, [PolicyComplaint(file, 0, "", str(refused))]
    declared = Policy.declared()
    values: dict[str, Any] = {}
    complaints: list[PolicyComplaint] = []
    lines: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            entry = _entry(line)
            if entry is None:
                continue
            name, value = entry
            key = declared.get(name)
            if key is None:
                raise Refused(_unknown(name, declared))
            if name in lines:
                raise Refused(f"“{name}” sudah ada di baris {lines[name]}, yang dipakai. Hapus salah satu.")
            lines[name] = number
            if not value:
                raise Refused(f"“{name}” belum diisi. Isi, atau beri tanda ; di depan barisnya.")
            try:
                values[name] = key.read(value, file.parent)
            except Refused as refused:
                raise Refused(f"{name}: {refused}") from refused
        except Refused as refused:
            name = line.partition("=")[0].strip().casefold()
            complaints.append(PolicyComplaint(file, number, name, str(refused)))
    return values, complaints


def _decode(raw: bytes) -> str:
    """The text of a file as Notepad and others save it. Raises ``Refused``."""
    if len(raw) > _MAX_BYTES:
        raise Refused("berkas ini terlalu besar untuk policy.ini, jadi dilewati. Salin ulang dari contohnya.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        kinds = ["utf-16"]
    elif b"\0" in raw[:64]:
        kinds = ["utf-16-le" if raw[1:2] == b"\0" else "utf-16-be"]
    else:
        kinds = ["utf-8-sig", "cp1252"]
    for kind in kinds:
        try:
            text = raw.decode(kind)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refused("isi berkas ini bukan teks, jadi dilewati. Simpan ulang dari Notepad dengan pengodean UTF-8.")


def _entry(line: str) -> tuple[str, str] | None:
    """The key and value of a line; None for an empty line, a comment or our section. Raises ``Refused``."""
    line = line.strip().strip("\ufeff")
    if not line or line[0] in ";#":
        return None
    if line[0] == "[":
        if line[1:].rstrip("] \t").strip().casefold() != SECTION:
            raise Refused(f"bagian {line} tidak dikenal. Pakai [{SECTION}]; kuncinya tetap dibaca.")
        return None
    name, mark, value = line.partition("=")
    if not mark:
        raise Refused(f"“{line[:40]}” bukan “kunci = nilai”. Untuk catatan, mulai barisnya dengan ;.")
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].strip()
    if any(ord(letter) < 32 and letter != "\t" for letter in value):
        raise Refused("nilainya berisi tanda yang tidak terlihat. Ketik ulang barisnya.")
    return name.strip().casefold(), value


def _unknown(name: str, declared: Mapping[str, Key[Any]]) -> str:
    other = {guess: key.name for key in declared.values() for guess in (key.name, *key.also)}
    plain = re.sub(r"[\s-]+", "_", name)
    near = other.get(plain) or other.get(nearest(plain, other))
    hint = f"Maksudnya “{near}”?" if near else f"Yang ada: {', '.join(declared)}."
    return f"kunci “{name[:40]}” tidak dikenal. {hint}"


def template() -> str:
    """The documented ``policy.ini`` with every key as a comment; the shipped one is held against it by a test."""
    import textwrap

    lines = [
        "; Kebijakan AKSI Desktop untuk komputer ini. Hapus tanda ; di depan baris yang ingin dipakai.",
        "; Windows: simpan sebagai %ProgramData%\\AKSI Desktop\\policy.ini (murid cukup izin baca).",
        "; Linux: simpan sebagai /etc/aksi-desktop/policy.ini. Versi portabel: di samping programnya.",
        "; Periksa hasilnya dengan perintah: aksi-desktop doctor",
        "",
        f"[{SECTION}]",
    ]
    for key in Policy.declared().values():
        lines += ["", *textwrap.wrap(key.about, 100, initial_indent="; ", subsequent_indent="; ")]
        lines.append(f";{key.name} = {key.example}")
    return "\n".join(lines) + "\n"
