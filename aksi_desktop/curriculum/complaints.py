"""Every sentence the room says about a lesson file, in one place, and the collector that fills them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from aksi_desktop.assessment.complaint import Complaint, Sayings, complaint_of

MESSAGES: Final[Sayings] = {
    # reading
    "berkas-tak-terbaca": ("galat", "Berkas ini tidak dapat dibaca ({why}).", "Periksa izin berkas atau salin ulang."),
    "berkas-di-luar": (
        "galat",
        "Berkas ini menunjuk ke luar folder pelajaran.",
        "Salin berkas yang sebenarnya ke dalam folder pelajaran.",
    ),
    "nama-berkas": (
        "galat",
        "Berkas `{name}` tidak dibuka; mungkin maksudnya `{wanted}`.",
        'Ganti namanya menjadi `{wanted}`. Di Notepad, pilih jenis "Semua berkas" saat menyimpan.',
    ),
    "pelajaran-tanpa-folder": (
        "galat",
        "Pelajaran ini tidak berada di folder sendiri, jadi tidak dibuka.",
        "Buat folder untuk pelajaran ini, lalu pindahkan berkasnya ke sana.",
    ),
    "berkas-terlalu-besar": (
        "galat",
        "Berkas ini terlalu besar; hanya {part} pertama yang dibuka.",
        "Bagi isinya menjadi beberapa pelajaran, atau hapus yang bukan teks.",
    ),
    "baris-terlalu-panjang": (
        "galat",
        "Baris ini terlalu panjang; hanya {limit} huruf pertama yang dibaca.",
        "Pecah menjadi beberapa paragraf.",
    ),
    "bukan-utf8": (
        "saran",
        "Ada huruf yang tidak tersimpan sebagai UTF-8.",
        "Di Notepad: Simpan sebagai, Pengodean: UTF-8.",
    ),
    # front matter
    "depan-tidak-ada": (
        "galat",
        "Bagian depan (di antara dua baris ---) tidak ditemukan.",
        "Mulai berkas dengan --- lalu kode, judul, ringkas, jp, dan tutup dengan ---.",
    ),
    "depan-tidak-ditutup": ("galat", "Bagian depan belum ditutup.", "Tambahkan baris --- setelah {key}."),
    "depan-rusak": ("galat", "Baris ini bukan bentuk `kunci: isi`.", "Tulis seperti `judul: Baca lateral`."),
    "kunci-tak-dikenal": ("saran", "Kunci `{key}` tidak dikenal dan diabaikan.", "{guess}"),
    "kunci-ganda": ("saran", "Kunci `{key}` ditulis dua kali; yang terakhir dipakai.", "Hapus salah satunya."),
    "kunci-kosong": ("galat", "Kunci `{key}` belum diisi.", "{guess}"),
    "nilai-salah": ("galat", "Isi `{value}` tidak cocok untuk `{key}`.", "{guess}"),
    # structure
    "blok-tak-dikenal": ("galat", "Blok `{name}` tidak dikenal; isinya tetap ditampilkan.", "{guess}"),
    "blok-tidak-ditutup": ("saran", "Blok `{name}` belum ditutup.", "Tambahkan baris ::: setelah isinya."),
    "blok-tutup-lebih": ("saran", "Ada penutup ::: tanpa pembuka.", "Hapus baris ini."),
    "blok-salah-tempat": ("saran", "Blok `{name}` tidak dapat berada di dalam blok lain; ia dipindah ke bawahnya.", ""),
    "kode-tidak-ditutup": ("saran", "Tanda ``` belum ditutup.", "Tambahkan ``` setelah isinya, atau hapus."),
    "teks-sebelum-bagian": (
        "saran",
        "Ada teks sebelum judul bagian yang pertama.",
        "Mulai dengan `## Judul bagian`; untuk sementara teks ini menjadi bagian tersendiri.",
    ),
    "judul-tingkat-satu": ("saran", "`# ` tidak dipakai di dalam pelajaran.", "Pakai `## ` untuk bagian."),
    "id-ganda": ("galat", "Id `{slug}` sudah dipakai di baris {first}.", "Ganti menjadi `{guess}`."),
    "id-belum-ada": ("saran", "{what} belum mempunyai id tetap.", "Jalankan `lessons check --fix` sekali."),
    "id-salah": ("galat", "Id `{slug}` tidak sah.", "Pakai huruf kecil, angka, dan tanda hubung: `{guess}`."),
    "cek-kosong": ("galat", "Blok cek tidak berisi satu soal yang utuh.", "Lihat contoh di lessons/README.md."),
    "paragraf-rumit": (
        "galat",
        "Paragraf ini terlalu panjang atau terlalu banyak tandanya; ia tampil apa adanya.",
        "Pecah menjadi beberapa paragraf.",
    ),
    # links, pictures, citations
    "tautan-ditolak": (
        "galat",
        "Tautan `{href}` tidak dibuka; ia tampil sebagai teks.",
        "Pelajaran bekerja tanpa internet: tulis nama sumbernya, atau pakai istilah:, rujukan:, pelajaran:.",
    ),
    "gambar-ditolak": (
        "galat",
        "Gambar `{href}` berada di luar folder gambar; ia tampil sebagai teks.",
        "Salin gambarnya ke folder gambar/ lalu tulis ![keterangan](gambar/nama.svg).",
    ),
    "gambar-tidak-ada": ("galat", "Gambar `{href}` tidak ditemukan.", "{guess}"),
    "gambar-tanpa-alt": (
        "galat",
        "Gambar `{href}` belum punya teks pengganti.",
        "Tulis apa yang terlihat di dalam kurung siku: ![...]({href}).",
    ),
    "rujukan-tidak-ada": ("galat", "Rujukan `{id}` tidak ada di rujukan.toml.", "{guess}"),
    "istilah-tidak-ada": ("saran", "Istilah `{slug}` tidak ada di istilah.md.", "{guess}"),
    # library files
    "toml-rusak": ("galat", "Berkas ini tidak dapat dibaca: {why}.", "Bandingkan dengan contoh di lessons/README.md."),
    "yaml-rusak": (
        "galat",
        "Baris ini tidak dapat dibaca: {why}.",
        "Periksa titik dua, tanda kutip, dan jarak di kiri.",
    ),
    "yaml-berbahaya": (
        "galat",
        "Berkas ini memakai {why}; demi keamanan isinya tidak dibuka.",
        "Tulis isinya apa adanya, tanpa & dan *.",
    ),
    "modul-tidak-ada": ("galat", "Folder modul `{folder}` tidak ditemukan.", "{guess}"),
    "modul-tanpa-berkas": (
        "saran",
        "Folder modul ini belum punya modul.md.",
        "Tulis kode, judul, dan warnanya di sana.",
    ),
    "pelajaran-tidak-ada": ("galat", "Folder pelajaran `{folder}` tidak ditemukan.", "{guess}"),
    "pelajaran-tanpa-teks": ("galat", "Folder ini tidak berisi pelajaran.md.", "Tambahkan pelajaran.md."),
    "pelajaran-tak-terdaftar": (
        "saran",
        "Folder `{folder}` belum terdaftar di kurikulum.toml; ia tampil paling akhir.",
        'Tambahkan "{folder}" ke daftar pelajaran modulnya.',
    ),
    "kode-ganda": (
        "galat",
        "Kode `{lesson}` sudah dipakai oleh {first}.",
        "Beri kode lain; pelajaran ini tidak tampil.",
    ),
    "kode-sekolah": (
        "saran",
        "Pelajaran sekolah `{lesson}` belum memakai awalan sekolah.",
        "Tulis misalnya `kode: smkn27/{lesson}`. Untuk menggantikan pelajaran bawaan, pakai kodenya persis.",
    ),
    "prasyarat-tidak-ada": ("galat", "Prasyarat `{lesson}` tidak ada.", "{guess}"),
    "prasyarat-melingkar": ("galat", "Prasyarat berputar: {loop}.", "Hapus salah satu prasyarat di lingkaran ini."),
    "istilah-ganda": ("galat", "Istilah `{name}` sudah ada di baris {first}.", "Gabungkan keduanya."),
    # role files
    "salindia-tanpa-judul": ("saran", "Salindia ini belum berjudul.", "Mulai dengan `# Judul`."),
    "kartu-tanpa-belakang": ("galat", "Kartu ini belum punya jawaban.", "Tulis jawabannya di bawah judul kartu."),
    "langkah-salah": (
        "galat",
        "Langkah ini tidak terbaca.",
        "Tulis seperti `#### 10 menit · inti · Judul langkah` (atau `boleh lewat`).",
    ),
    "aktivitas-jenis": ("galat", "Jenis aktivitas `{kind}` tidak dikenal.", "{guess}"),
    "aktivitas-nanti": (
        "saran",
        "Jenis aktivitas `{kind}` belum dapat dimainkan di versi ini.",
        "Pakai situs-mini atau sortir.",
    ),
    "aktivitas-kurang": ("galat", "`{where}` belum punya `{key}`.", "{guess}"),
    "aktivitas-bentuk": ("galat", "`{key}` seharusnya {shape}.", "Bandingkan dengan contoh di lessons/README.md."),
    "aktivitas-menunjuk": ("galat", "`{key}` menunjuk ke `{value}` yang tidak ada.", "{guess}"),
    "aktivitas-alamat": (
        "galat",
        "Alamat `{value}` bukan alamat karangan.",
        "Akhiri nama situs dengan .contoh, misalnya https://kabar-bugar.contoh.",
    ),
    "aktivitas-benar": (
        "galat",
        "Tugas `{task}` tidak punya pilihan yang benar.",
        "Tulis `benar: ya` pada satu pilihan.",
    ),
}


MOST: Final = 300
"""Complaints kept about one file; nobody mends more than that at one sitting, and a broken file could have millions."""


class Complaints:
    """Collects complaints about one file. ``file`` is its path below the library's folder, with forward slashes."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Complaint] = []

    def add(self, code: str, line: int = 0, **facts: str | int) -> None:
        """Complain with the sentence of ``code``; ``line`` counts from 1, 0 means the file as a whole."""
        if len(self._found) >= MOST:
            return
        self._found.append(complaint_of(MESSAGES, code, self.file, line, facts))

    def extend(self, more: Iterable[Complaint]) -> None:
        """Take over what another parser of the same file complained about."""
        self._found.extend(more)

    def __iter__(self) -> Iterator[Complaint]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def all(self) -> tuple[Complaint, ...]:
        """The complaints in the order of their lines."""
        return tuple(sorted(self._found, key=lambda complaint: complaint.line))


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """An Indonesian suggestion naming the nearest known word, else ``otherwise``, else the list of known words."""
    choices = list(known)
    near = nearest(word, choices)
    if near:
        return f"Mungkin maksudnya `{near}`."
    if otherwise or not choices:
        return otherwise
    return f"Yang dikenal: {', '.join(choices[:12])}."


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that ``word`` most likely means (case and small slips aside), or an empty string."""
    import difflib

    by_fold = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold()[:60], by_fold, n=1, cutoff=0.6)
    return by_fold[near[0]] if near else ""
