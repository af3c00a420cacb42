"""Every sentence of the measures in ``lessons check``, in one place: code -> (severity, what, what to do)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Sayings

MEASURES: Final[Sayings] = {
    "berkas-belum-ada": ("galat", "{name} belum ada.", "Pelajaran yang selesai memuat {what}."),
    "id-belum-ditulis": ("galat", "{count} id tetap belum ditulis.", "Jalankan `lessons check --fix` sekali."),
    # reading
    "kata-jumlah": ("galat", "Bacaan berisi {words} kata.", "Untuk {jp} JP: {low} sampai {high} kata."),
    "bagian-jumlah": ("galat", "Bacaan berisi {count} bagian.", "Buat 4 sampai 6 bagian."),
    "kalimat-rata": (
        "galat",
        "Rata-rata {average} kata per kalimat.",
        "Pecah kalimat panjang; rata-rata paling banyak 12.",
    ),
    "kalimat-panjang": ("galat", "Kalimat ini {words} kata: “{start}…”.", "Pecah menjadi dua; paling banyak 25 kata."),
    "kunci-wajib": ("galat", "Kunci `{key}` belum diisi.", "Lihat daftar kunci di lessons/README.md."),
    "kunci-bentuk": ("galat", "Isi `{value}` tidak cocok untuk `{key}`.", "Tulis seperti {wanted}."),
    "tag-tak-dikenal": ("saran", "Tag `{tag}` tidak ada di kurikulum.toml.", "{guess}"),
    # slides
    "slide-jumlah": ("galat", "Ada {count} slide.", "Untuk {jp} JP: {low} sampai {high} slide."),
    "slide-kata": (
        "galat",
        "Slide “{title}” berisi {words} kata.",
        "Paling banyak 35 kata; pindahkan sisanya ke catatan.",
    ),
    "slide-gambar": (
        "galat",
        "Empat slide berturut-turut tanpa gambar, sampai “{title}”.",
        "Beri satu gambar atau diagram.",
    ),
    "slide-catatan": ("galat", "Slide “{title}” belum punya catatan guru.", "Tambahkan <!-- catatan: ... -->."),
    # plan
    "rencana-bagian": ("galat", "Bagian `## {name}` belum ada.", "Tambahkan bagian itu."),
    "rencana-asesmen": (
        "galat",
        "Asesmen belum memuat {name}.",
        "Tulis asesmen awal, proses, akhir, dan tabel rubrik.",
    ),
    "rencana-tahap": ("galat", "Tahap `### {name}` belum punya langkah.", "Tulis `#### 10 menit · inti · Judul`."),
    "rencana-menit": ("galat", "Langkah berjumlah {minutes} menit.", "Untuk {jp} JP harus {wanted} menit."),
    "rencana-inti": ("galat", "Langkah inti berjumlah {minutes} menit.", "Untuk {jp} JP paling banyak {most} menit."),
    # quiz
    "soal-jumlah": ("galat", "Kuis berisi {count} soal.", "Buat 8 sampai 12 soal."),
    "soal-jenis": ("galat", "Kuis memakai {count} jenis soal ({names}).", "Pakai paling sedikit empat jenis."),
    "soal-stimulus": ("galat", "Hanya {count} dari {total} soal punya stimulus.", "Paling sedikit separuhnya."),
    "soal-umpan": ("galat", "Pilihan “{text}” belum punya umpan balik.", "Tulis `> ...` di bawahnya."),
    "soal-pembahasan": ("galat", "Soal ini belum punya pembahasan.", "Tulis `> Pembahasan: ...`."),
    "soal-petunjuk": ("galat", "Soal ini belum punya petunjuk.", "Tulis `? Petunjuk: ...`."),
    "kunci-terpanjang": (
        "galat",
        "Jawaban benar adalah yang terpanjang di {count} dari {total} soal pilihan ganda.",
        "Seimbangkan panjang pilihannya; paling banyak {most}.",
    ),
    "kunci-terpanjang-soal": (
        "saran",
        "Jawaban benar jauh lebih panjang daripada pilihan lain.",
        "Panjangkan pengecohnya atau ringkas jawabannya.",
    ),
    "kunci-tempat": (
        "galat",
        "Kunci ada di urutan ke-{place} pada {count} dari {total} soal pilihan ganda.",
        "Ubah urutan pilihannya; paling banyak {most}.",
    ),
    "kunci-tempat-modul": (
        "galat",
        "Di modul {module}, kunci ada di urutan ke-{place} pada {count} dari {total} soal.",
        "Ubah urutan pilihan di beberapa soal; paling banyak {most}.",
    ),
    "kunci-kolom": ("saran", "Semua pernyataan di soal ini jatuh di kolom yang sama.", "Campurkan kolom jawabannya."),
    # cards, sheet, pictures
    "kartu-jumlah": ("galat", "Ada {count} kartu.", "Buat 6 sampai 10 kartu."),
    "lembar-panjang": ("saran", "Lembar kerja kira-kira {lines} baris; mungkin lebih dari satu halaman.", "Ringkas."),
    "lembar-dua-halaman": (
        "galat",
        "Lembar kerja kira-kira {lines} baris, lebih dari satu halaman.",
        "Ringkas menjadi satu halaman.",
    ),
    "lembar-ruang": (
        "galat",
        "Lembar kerja tidak menyediakan ruang menulis.",
        "Pakai `____` atau `::: kotak 6 baris`.",
    ),
    "gambar-svg": ("galat", "Belum ada gambar SVG yang dipakai.", "Gambar satu SVG yang menjelaskan isi pelajaran."),
    "gambar-tak-dipakai": ("saran", "Gambar `{name}` tidak dipakai di berkas mana pun.", "Pakai atau hapus."),
    "gambar-svg-rusak": ("galat", "Gambar `{name}` {why}.", "Simpan ulang sebagai SVG polos."),
    # rules
    "fakta-ragu": ("galat", "Rujukan `{id}` berderajat [?] dan tidak boleh diajarkan.", "Hapus kutipannya."),
    "fakta-tak-didaftar": ("saran", "Rujukan `{id}` belum tercantum di kunci `fakta`.", "Tambahkan ke bagian depan."),
    "fakta-tak-ada": ("saran", "Fakta `{id}` di bagian depan tidak ada di rujukan.toml.", "Tambahkan ke rujukan.toml."),
    "tautan-mati": (
        "galat",
        "Tautan `{href}` menunjuk ke yang tidak ada.",
        "Periksa id istilah atau kode pelajarannya.",
    ),
    "nomor-telepon": (
        "galat",
        "Ada nomor telepon: `{text}`.",
        "Hapus; nomor datang dari kontak bantuan sekolah. Pakai `::: bantuan`.",
    ),
    "pakai-chatbot": (
        "galat",
        "Kalimat ini meminta murid memakai chatbot: “{text}”.",
        "AI dikenali dan dipertanyakan, tidak dipakai (L43).",
    ),
    "peka-layar": ("galat", "Pelajaran peka belum punya `judul_layar` yang netral.", "Tulis judul tanpa kata peka."),
    "peka-bantuan": ("galat", "Pelajaran peka belum punya kartu bantuan.", "Tambahkan `::: bantuan`."),
    "peka-jeda": ("galat", "Rencana guru belum menyebut kartu jeda.", "Jelaskan kartu jeda di awal (S04)."),
    "peka-isian": ("galat", "Soal isian atau uraian tidak dipakai di pelajaran peka (S17).", "Ganti dengan pilihan."),
    "peka-skor": ("galat", "Soal di pelajaran peka tidak diberi skor (S17).", "Hapus `skor=`."),
    "peka-refleksi": (
        "saran",
        "Lembar kerja pelajaran peka meminta tulisan.",
        "Pastikan lembar itu tidak dikumpulkan.",
    ),
    "modul-rubrik": (
        "galat",
        "Modul ini belum punya rubrik empat tingkat.",
        "Di bawah `## Rubrik` tulis tabel: aspek, lalu empat tingkat.",
    ),
    "kalimat-kembar": (
        "galat",
        "{count} kalimat sama persis dengan {other}, misalnya “{text}”.",
        "Tulis ulang; dua pelajaran paling banyak berbagi lima kalimat.",
    ),
}
