"""The sentences of exported documents, whole and in one place.

A school's documents are in Bahasa Indonesia whatever language the window speaks, so these are no window texts.
Another language would be another :class:`Words`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Templates; the names in braces say what is put in."""

    sample: str = "CONTOH"
    title: str = "Daftar nilai {group}"
    made: str = "Tahun ajaran {year} · dibuat {day} di komputer guru"
    made_no_year: str = "Dibuat {day} di komputer guru"
    number: str = "No"
    name: str = "Nama"
    first: str = "Nilai awal"
    late: str = "Susulan"
    remedial: str = "Remedial"
    enrichment: str = "Pengayaan"
    counted: str = "Dihitung"
    aims: str = "TP"
    kktp: str = "KKTP"
    weight: str = "Bobot"
    total: str = "Nilai akhir"
    missing: str = "Penilaian belum lengkap"
    marks_sheet: str = "Nilai"
    rules_sheet: str = "Keterangan"
    rapor_sheet: str = "e-Rapor"
    student_id: str = "NIS"
    national_id: str = "NISN"
    best: str = "Menunjukkan penguasaan paling optimal dalam {aim}."
    practise: str = "Perlu peningkatan dalam {aim}."
    best_column: str = "Capaian kompetensi: paling optimal"
    practise_column: str = "Capaian kompetensi: perlu peningkatan"
    rules: tuple[str, ...] = (
        "Nilai awal dan remedial sama-sama disimpan. Yang dihitung adalah yang lebih tinggi.",
        "Pada kolom bertanda “remedial sampai KKTP”, nilai remedial dihitung paling tinggi sebesar KKTP.",
        "Susulan menggantikan nilai awal yang belum ada. Pengayaan tidak mengubah nilai.",
        "Nilai akhir = jumlah (nilai dihitung × bobot) ÷ jumlah bobot, dibulatkan; 0,5 ke atas menjadi naik.",
        "Nilai yang belum ada bukan nol: nilai akhir baru muncul setelah semua penilaian berbobot lengkap.",
        "Bobot 0 berarti tidak ikut dihitung. Tidak ada rumus di berkas ini; ubah nilai di AKSI Desktop.",
    )
    capped: str = "remedial sampai KKTP"
    uncapped: str = "remedial dihitung penuh"
    rapor_note: str = "NIS dan NISN tidak disimpan di AKSI Desktop. Cocokkan menurut nomor dan nama."


WORDS = Words()
_SUBJECTS = ("murid ", "peserta didik ", "siswa ")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip


def day_in_words(day: str) -> str:
    """A day from ``YYYY-MM-DD`` as ``22 November 2026``; "" for anything else."""
    try:
        year, month, number = (int(part) for part in day.split("-"))
        return f"{number} {MONTHS[month - 1]} {year}"
    except (ValueError, IndexError):
        return ""


def aim_phrase(aims: str) -> str:
    """A TP as it stands inside a sentence: without "Murid" before it and a full stop after it."""
    phrase = " ".join(aims.split()).rstrip(". ")
    for subject in _SUBJECTS:
        if phrase.casefold().startswith(subject):
            phrase = phrase[len(subject) :]
            break
    first = phrase.split(" ", 1)[0]
    # A name in capitals such as SIFT stays as it is.
    return phrase if first.isupper() and len(first) > 1 else phrase[:1].lower() + phrase[1:]
