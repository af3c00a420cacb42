"""A shelf of small lessons as files, real records over them, and a frame that remembers where screens lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from aksi_desktop.classroom.graded import Sitting
from aksi_desktop.curriculum import Library, load_library
from aksi_desktop.errors import AksiError
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.places import Places
from aksi_desktop.records import Records, new_id, open_records
from aksi_desktop.settings import Settings

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.records import Signer
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.frame import Teacher
    from aksi_desktop.ui.widgets import FocusScreen

HEAD = """---
kode: {code}
judul: {title}
judul_layar: {screen}
ringkas: Contoh.
modul: uji
audiens: murid
jp: 2
fase: E
tujuan: Murid memeriksa satu kabar.
tag: [D1]
fakta: [E25]
peka: {sensitive}
prasyarat: []
diperiksa: 2026-11
---
"""
READING = """
## Toko kue Bonar {#toko}

Bonar membaca lateral sebelum ujian.[^E25] Rafi memakai SIFT.

::: coba 3 menit {#tanda}
Tulis tiga tanda.
:::

![Dua kotak dan sebuah panah](gambar/panah.svg "Arah baca")

::: cek {#cek-keluar}
## Langkah mana yang keluar dari halaman?
- ( ) Membaca ulang {#ulang}
  > Kamu masih di halaman yang sama.
- (x) Mencari nama pemiliknya {#cari}
  > Tepat, kamu keluar.
> Pembahasan: keluar dulu, baru kembali.
:::

## Dapur hotel Melda {#dapur}

Melda menakar gula di dapur hotel.

::: refleksi
Kapan kamu pernah ragu?
:::

::: bantuan
Kamu tidak sendirian.
:::

::: aktivitas
Buka internet kecil.
:::

## Kain jahit Putu {#kain}

Putu menjahit kain batik di bengkel busana.
"""
QUIZ = """# Kuis: Uji
# Stimulus: Pesan di grup {#pesan}
Pesan: **benang** ditarik.
## Apa yang dilakukan Siti? {pg #siti}
- ( ) Membuang benang {#buang}
  > Terlalu cepat.
- (x) Menunda {#tunda}
  > Tepat.
- ( ) Meneruskan {#terus}
  > Kabar jadi beredar.
> Pembahasan: berhenti dulu.
? Petunjuk: mana yang bisa dibatalkan?
# Tanpa stimulus
## Mana yang lateral? {pgk #lateral bagian=dapur}
- [x] Membuka sumber lain {#buka}
  > Ya.
- [ ] Membaca ulang {#baca}
  > Tidak.
- [x] Menelepon toko {#telepon}
  > Ya.
## Pernyataan ini? {bs #pernyataan}
| Pernyataan | Benar | Salah | Umpan balik |
|---|---|---|---|
| Logo membuktikan pengirim {#logo} | | x | Logo mudah dibuat. |
| Sumber kedua membantu {#kedua} | x | | Ya. |
## Rasio mendatar adalah ... {isian #rasio}
= 16:9
~ 9:16
  > Itu tegak.
## Jodohkan. {jodoh #jodoh}
- Berhenti => Apa yang kurasakan? {#henti}
- Telusuri => Di mana lahirnya? {#telusur}
## Urutkan. {urut #urut}
1. Berhenti {#satu}
2. Selidiki {#dua}
3. Telusuri {#tiga}
## Jelaskan dengan kata-katamu. {uraian #jelas}
! 2: menyebut dua sumber
"""
SELF_CHECK = """# Kuis: Cek diri
## Siapa yang bisa dihubungi? {pg #siapa}
- (x) Guru BK {#bk}
- ( ) Tidak ada {#tiada}
"""
SITE = """jenis: situs-mini
id: internet-kecil
judul: Internet kecil
petunjuk: Cari pemiliknya.
mulai: awal
pencarian:
  - kata: [jahe]
    hasil: [dinas]
halaman:
  - id: awal
    alamat: https://grup.contoh
    judul: Grup kelas
    jenis: forum
    isi: |
      Lihat [kabar](halaman:kabar).
  - id: kabar
    alamat: https://kabar.contoh/jahe
    judul: Jahe menyembuhkan
    jenis: blog
    tentang: Dikelola toko jahe.
    isi: |
      Minum jahe. Baca juga [toko](halaman:toko).
  - id: toko
    alamat: https://toko.contoh
    judul: Toko jahe
    jenis: toko
    isi: Toko ini pemilik laman kabar.
  - id: dinas
    alamat: https://dinas.contoh
    judul: Dinas kesehatan
    jenis: instansi
    isi: Klarifikasi kabar jahe.
tugas:
  - id: pemilik
    tanya: Siapa pemilik laman kabar?
    bukti: [toko]
    pilihan:
      - {id: dinas, teks: Dinas, benar: tidak, umpan: Dinas hanya menjawab.}
      - {id: toko, teks: Toko jahe, benar: ya, umpan: "Tepat, toko itu sendiri."}
  - id: saksi
    tanya: Siapa saksi mandiri?
    bukti: [dinas]
    pilihan:
      - {id: dinas, teks: Dinas, benar: ya, umpan: Tepat.}
      - {id: toko, teks: Toko jahe, benar: tidak, umpan: Toko berkepentingan.}
debrief: |
  Kamu **keluar** dari halaman itu.
"""
SORTING = """jenis: sortir
id: kartu-kabar
judul: Fakta atau opini
petunjuk: Taruh tiap kartu.
kelompok:
  - {id: fakta, nama: Fakta, arti: Bisa diperiksa}
  - {id: opini, nama: Opini, arti: Pendapat}
kartu:
  - {id: suhu, teks: Oven 180 derajat, kelompok: fakta, alasan: Bisa diukur.}
  - {id: enak, teks: Bolu ini paling enak, kelompok: opini, alasan: Selera orang.}
  - {id: berat, teks: Gula 200 gram, kelompok: fakta, alasan: Bisa ditimbang.}
debrief: Ada yang bisa diukur, ada yang tidak.
"""
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200"><rect width="600" height="200" fill="#fff"/>'
    '<rect x="20" y="60" width="200" height="80" fill="#0B6B5D"/><path d="M240 100H400" stroke="#000"/></svg>'
)
GLOSSARY = """# Istilah
## Baca lateral {#baca-lateral}
Cara menilai halaman dengan **keluar** darinya.

Juga: membaca lateral
Lihat: sift

## SIFT {#sift}
Empat langkah.
"""
SOURCES = """[E25]
kalimat = "Pemeriksa fakta membaca lateral."
sumber = "Caulfield (2019), SIFT"
diperiksa = "2026-11"
derajat = "K"
"""


def write_shelf(root: Path) -> Path:
    """Four lessons: UJI1 complete, UJI2 sensitive, UJI3 with a sorting activity, UJI4 without any section."""
    module = root / "uji"
    (module / "uji1" / "gambar").mkdir(parents=True)
    for name in ("uji2", "uji3", "uji4"):
        (module / name).mkdir()
    files = {
        root / "kurikulum.toml": '[[modul]]\nfolder = "uji"\npelajaran = ["uji1", "uji2", "uji3", "uji4"]\n',
        root / "istilah.md": GLOSSARY,
        root / "rujukan.toml": SOURCES,
        module
        / "modul.md": "---\nkode: UJI\njudul: Modul uji\nringkas: x\nwarna: sky\nikon: map\naudiens: murid\n---\n",
        module / "uji1/pelajaran.md": _head("UJI1", "Baca lateral") + READING,
        module / "uji1/kuis.md": QUIZ,
        module / "uji1/aktivitas.yaml": SITE,
        module / "uji1/gambar/panah.svg": SVG,
        module / "uji2/pelajaran.md": _head("UJI2", "Judul asli", screen="Ruang tenang", sensitive="tinggi") + READING,
        module / "uji2/kuis.md": SELF_CHECK,
        module / "uji3/pelajaran.md": _head("UJI3", "Fakta dan opini")
        + "\n## Kartu {#kartu}\nIsi.\n\n::: aktivitas\n:::\n",
        module / "uji3/aktivitas.yaml": SORTING,
        module / "uji4/pelajaran.md": _head("UJI4", "Kosong"),
    }
    for path, text in files.items():
        path.write_text(text, encoding="utf-8")
    return root


def _head(code: str, title: str, *, screen: str = "", sensitive: str = "none") -> str:
    return HEAD.format(code=code, title=title, screen=screen or title, sensitive=sensitive)


@dataclass
class RecordingFrame:
    """The window as screens see it; it only notes where they want to go."""

    learner: Learner = field(default_factory=lambda: Learner(new_id(), "Siti"))
    beside: tuple[str, ...] = ()
    went: list[tuple[str, ...]] = field(default_factory=list)
    screens: list[FocusScreen] = field(default_factory=list)
    errors: list[AksiError] = field(default_factory=list)

    @property
    def sitting(self) -> Sitting:
        return Sitting(self.learner.id, partner=self.beside[0] if self.beside else "")

    @property
    def teacher(self) -> Teacher | None:
        return None

    @property
    def secrets(self) -> SchoolSecrets | None:
        return None

    @property
    def signer(self) -> Signer:
        raise LookupError("no teacher works here")

    def open_class(self, class_id: str, tab: str = "") -> None:
        self.went.append(("class", class_id, tab))

    def open_carry(self) -> None:
        self.went.append(("carry",))

    def open_setup(self) -> None:
        self.went.append(("setup",))

    def go(self, place: str) -> None:
        self.went.append(("go", place))

    def open_module(self, code: str) -> None:
        self.went.append(("module", code))

    def open_lesson(self, code: str, section: str = "") -> None:
        self.went.append(("lesson", code, section))

    def open_quiz(self, code: str) -> None:
        self.went.append(("quiz", code))

    def open_focus(self, screen: FocusScreen) -> None:
        self.screens.append(screen)

    def open_help(self) -> None:
        self.went.append(("help",))

    def close_focus(self) -> None:
        self.went.append(("close",))

    def say(self, text: str, tone: str = "info", *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        self.went.append(("say", text))

    def show_error(self, error: AksiError) -> None:
        self.errors.append(error)


@dataclass
class Room:
    """Real library, records and learning in a private folder."""

    folder: Path
    library: Library
    records: Records
    learning: Learning
    services: Services
    frame: RecordingFrame

    @property
    def learner(self) -> str:
        """Who learns."""
        return self.frame.learner.id

    def events(self) -> int:
        """How many facts stand in the records."""
        return self.records.status().events

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """SQLite itself refuses to grow the file, and what room was left in it is used up: a full disk."""
        connection = self.records.database.connection()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        failures = 0
        try:
            while failures < 3:
                try:
                    self.learning.lesson_finished(new_id(), "UJI3")
                    failures = 0
                except AksiError:
                    failures += 1
            yield
        finally:
            connection.execute("PRAGMA max_page_count = 1073741823")


@contextmanager
def open_room(folder: Path, lessons: Path | None = None) -> Iterator[Room]:
    """A room over the small shelf, or over ``lessons``."""
    from aksi_desktop.classroom.graded import Graded
    from aksi_desktop.classroom.meetings import Meetings
    from aksi_desktop.classroom.tasks import PROJECTIONS as TASKS
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER
    from aksi_desktop.roster.pins import PROJECTIONS as PINS
    from aksi_desktop.roster.pins import Pins
    from aksi_desktop.roster.seats import Seat
    from aksi_desktop.roster.sessions import PROJECTIONS as SESSIONS
    from aksi_desktop.roster.sessions import Sessions

    shelf = lessons or write_shelf(folder / "pelajaran")
    projections = (*ROSTER, *PINS, *SESSIONS, *PROJECTIONS, *TASKS)
    records = open_records(folder / "data", projections=projections)
    library = load_library(shelf)
    learning = Learning(records, library)
    places = Places(folder / "data", "option")
    roster = Roster(records)
    tasks = Tasks(records, roster, library)
    services = Services(
        records=records,
        library=library,
        learning=learning,
        roster=roster,
        places=places,
        tasks=tasks,
        pins=Pins(records),
        sessions=Sessions(records, roster),
        seat=Seat(records),
        graded=Graded(tasks, loses_work=lambda: False),
        meetings=Meetings(records, roster, library),
        settings=Settings(folder / "settings.json"),
    )
    try:
        yield Room(folder, library, records, learning, services, RecordingFrame())
    finally:
        records.close()


def click(widget: QWidget, spot: QPoint | None = None) -> None:
    """Click where a person would: in the middle, or at ``spot``."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())


def shown(qtbot: QtBot, screen: QWidget, *, size: tuple[int, int] = (1366, 768)) -> None:
    """Show a screen as the window would: sized, in front, with the keyboard where the screen wants it."""
    # the windows of tests before this one take the keyboard along when they are deleted later
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()
    qtbot.waitExposed(screen)

    def in_front() -> bool:
        if not screen.isActiveWindow():
            screen.activateWindow()  # another window of the same test may have just closed over it
        return screen.isActiveWindow()

    qtbot.waitUntil(in_front)
    chooser = getattr(screen, "first_focus", None)
    wanted = chooser() if chooser is not None else None
    (wanted or screen).setFocus()
