"""Every sentence the quiz parser says, in one place: code -> (severity, what is wrong, what to do)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Sayings

WORDS: Sayings = {
    "line-too-long": (
        "galat",
        "Baris ini {length} huruf panjangnya; hanya {limit} huruf pertama yang dibaca.",
        "Bagi menjadi beberapa baris.",
    ),
    "no-items": ("galat", "Belum ada soal di berkas ini.", "Mulai tiap soal dengan `## ` lalu pertanyaannya."),
    "title-again": (
        "saran",
        "Judul “{title}” tidak dikenali di tempat ini.",
        "Untuk stimulus bersama tulis `# Stimulus: judul`; untuk mengakhirinya `# Tanpa stimulus`.",
    ),
    "stimulus-empty": (
        "saran",
        "Stimulus ini tidak berisi apa-apa.",
        "Tulis bacaannya di bawah judul, sebelum soal `## ` pertama.",
    ),
    "stem-empty": ("galat", "Soal ini tidak punya pertanyaan.", "Tulis pertanyaannya setelah `## `."),
    "stem-from-body": (
        "saran",
        "Pertanyaan tidak ada di baris `## `, jadi baris pertama di bawahnya dipakai.",
        "Tulis pertanyaan langsung setelah `## `.",
    ),
    "type-unknown": (
        "galat",
        "Jenis soal “{tag}” tidak dikenal; soal dibaca sebagai {used}.",
        "Pakai salah satu: pg, pgk, bs, jodoh, isian, uraian, urut.{closest}",
    ),
    "type-mismatch": (
        "galat",
        "Soal ditandai {tag}, tetapi isinya berbentuk {used}; dibaca sebagai {used}.",
        "Ganti tandanya menjadi {{{used}}}, atau tulis isinya seperti soal {tag}.",
    ),
    "type-guessed-essay": (
        "saran",
        "Soal ini tidak punya pilihan atau kunci, jadi dibaca sebagai uraian.",
        "Bila memang uraian, tulis {{uraian}} di akhir pertanyaan.",
    ),
    "slug-fixed": ("saran", "Nama tetap “{given}” ditulis ulang menjadi “{used}”.", "Pakai huruf kecil, angka, dan -."),
    "slug-empty": (
        "galat",
        "Nama tetap “{given}” tidak berisi huruf atau angka.",
        "Contoh yang baik: {{#nomor-resmi}}.",
    ),
    "id-missing": (
        "saran",
        "{what} ini belum punya nama tetap; sementara dipakai “{used}”.",
        "Jalankan `lessons check --fix`, atau tulis {{#{used}}} di akhir barisnya.",
    ),
    "id-twice": (
        "galat",
        "Nama tetap “{given}” sudah dipakai di baris {first}.",
        "Beri nama lain; sementara dipakai “{used}”.",
    ),
    "points-bad": ("galat", "Nilai skor “{given}” bukan bilangan 1 sampai 100.", "Contoh: skor=4."),
    "attribute-unknown": ("saran", "Keterangan “{given}” tidak dikenali dan diabaikan.", "Bentuknya `nama=isi`."),
    "choices-missing": (
        "galat",
        "Soal ini tidak punya pilihan, jadi tidak ditampilkan.",
        "Tulis tiap pilihan pada baris sendiri: `- ( ) teks`, dan `- (x) teks` untuk yang benar.",
    ),
    "choices-few": (
        "galat",
        "Soal ini hanya punya satu pilihan, jadi tidak ditampilkan.",
        "Tambah sedikitnya satu lagi.",
    ),
    "choice-empty": ("galat", "Pilihan ini kosong dan dilewati.", "Tulis teksnya setelah tanda ( )."),
    "choice-unmarked": (
        "saran",
        "Baris ini tidak punya tanda ( ), dibaca sebagai pilihan yang salah.",
        "Tulis `- ( ) …`, atau `- (x) …` bila benar.",
    ),
    "choice-twice": ("galat", "Pilihan ini sama dengan pilihan di baris {first}.", "Ubah atau hapus salah satu."),
    "key-missing": (
        "galat",
        "Belum ada jawaban yang ditandai benar, jadi soal ini tidak ditampilkan.",
        "Tandai yang benar dengan x: `- (x) …`.",
    ),
    "key-many": (
        "galat",
        "Pilihan ganda ini punya {count} jawaban benar; dibaca sebagai pilihan ganda kompleks.",
        "Sisakan satu (x), atau tandai soalnya {{pgk}}.",
    ),
    "shape-mixed": (
        "saran",
        "Tanda ( ) dan [ ] tercampur dalam satu soal.",
        "Pakai ( ) untuk {{pg}} dan [ ] untuk {{pgk}}.",
    ),
    "table-missing": (
        "galat",
        "Soal ini tidak punya tabel pernyataan, jadi tidak ditampilkan.",
        "Tulis tabel: `| Pernyataan | Benar | Salah |`, lalu satu baris tiap pernyataan dengan x di kolom yang benar.",
    ),
    "table-headless": (
        "saran",
        "Tabel ini tidak punya baris judul kolom; dipakai Benar dan Salah.",
        "Tambah baris pertama: `| Pernyataan | Benar | Salah |`.",
    ),
    "columns-few": (
        "galat",
        "Tabel ini punya kurang dari dua kolom jawaban, jadi soal tidak ditampilkan.",
        "Beri dua kolom, misalnya Benar dan Salah.",
    ),
    "column-unnamed": ("saran", "Kolom ke-{number} tidak punya nama.", "Tulis namanya di baris judul tabel."),
    "row-empty": ("galat", "Pernyataan di baris ini kosong dan dilewati.", "Tulis pernyataannya di kolom pertama."),
    "row-unmarked": ("galat", "Pernyataan ini belum punya tanda x dan dilewati.", "Tulis x di kolom yang benar."),
    "row-many": ("galat", "Pernyataan ini punya {count} tanda x dan dilewati.", "Sisakan satu x."),
    "cell-unknown": ("saran", "Isi kotak “{given}” tidak dikenali sebagai tanda.", "Pakai x untuk kolom yang benar."),
    "pairs-few": (
        "galat",
        "Soal menjodohkan ini punya kurang dari dua pasangan, jadi tidak ditampilkan.",
        "Tulis sedikitnya dua baris `- kiri => kanan`.",
    ),
    "pair-broken": ("galat", "Pasangan ini tidak lengkap dan dilewati.", "Bentuknya: `- kiri => kanan`."),
    "pair-left-twice": ("galat", "Sisi kiri ini sama dengan baris {first}.", "Ubah atau hapus salah satu."),
    "pair-arrowless": ("saran", "Baris ini tidak punya tanda =>.", "Bentuknya: `- kiri => kanan`."),
    "answers-missing": (
        "galat",
        "Isian ini belum punya kunci, jadi tidak ditampilkan.",
        "Tulis kunci pada baris sendiri: `= jawaban`.",
    ),
    "tolerance-bad": (
        "galat",
        "Kelonggaran “{given}” bukan bilangan, jadi seluruh baris dibaca sebagai teks.",
        "Contoh: `= 24 ± 0,5`.",
    ),
    "rubric-points": ("saran", "Baris rubrik ini tidak punya skor; dihitung 1.", "Bentuknya: `! 4: yang harus ada`."),
    "rubric-empty": ("galat", "Baris rubrik ini kosong dan dilewati.", "Bentuknya: `! 4: yang harus ada`."),
    "steps-few": (
        "galat",
        "Soal mengurutkan ini punya kurang dari dua langkah, jadi tidak ditampilkan.",
        "Tulis langkah dalam urutan yang benar: `1. …`, `2. …`.",
    ),
    "step-empty": ("galat", "Langkah ini kosong dan dilewati.", "Tulis isinya setelah nomor."),
    "step-twice": ("galat", "Langkah ini sama dengan baris {first}.", "Ubah atau hapus salah satu."),
    "text-after": (
        "saran",
        "Ada teks setelah pilihan; dipindah ke depan pilihan.",
        "Tulis bacaan sebelum pilihan, dan pembahasan sebagai `> Pembahasan: …`.",
    ),
    "fence-open": ("saran", "Kotak kode ``` tidak ditutup.", "Tambah baris ``` di akhirnya."),
}

KINDS = {"item": "Soal", "choice": "Pilihan", "row": "Pernyataan", "pair": "Pasangan", "step": "Langkah",
         "stimulus": "Stimulus"}  # fmt: skip
