"""A shelf of four small lessons as files: every part that a lesson can have stands in one of them."""

from __future__ import annotations

from pathlib import Path

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
