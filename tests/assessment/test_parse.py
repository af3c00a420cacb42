"""The plain-text quiz format: every type, every way of typing it, every complaint with its line."""

from __future__ import annotations

import pytest

from aksi_desktop.assessment import Complaint, Item, Quiz, parse_item, parse_quiz

EVERY_TYPE = """# Kuis: Baca lateral
Pengantar.

# Stimulus: Pesan di grup RT {#pesan-rt}
> Selamat! Anda lolos PKL.
#JagaRuang

## Langkah mana yang paling dulu memberi bukti? {pg #tawaran-pkl bagian=empat-langkah}
Bacaan soal ini.

| hari | jumlah |
|---|---|
| Senin | 4 |

- ( ) Meminta foto kartu {#foto-kartu}
  > Foto mudah dibuat.
- (x) Menelepon nomor resmi {#nomor-resmi}
  > Tepat.
  > Ia keluar dari pesan itu.
> Pembahasan: bukti datang dari jalur sendiri.
> Jadi, cari sendiri.
? Petunjuk: siapa yang memilihkan?

## Mana yang praproduksi? {pgk #praproduksi skor=2}
- [x] Menulis naskah {#naskah}
- [ ] Menyunting {#sunting}
- [x] Papan cerita {#papan}

# Tanpa stimulus

## Fakta atau opini? {bs #fakta}
| Pernyataan | Fakta | Opini | Umpan balik |
|---|---|---|---|
| Bumi bulat {#bumi} | x | | Benar \\| terukur |
| Nasi paling enak {#nasi} | | ✓ | |

## Jodohkan. {jodoh #istilah}
- Hook => lima detik pertama {#hook}
  > Kait.
- CTA => ajakan {#cta}
- => suara latar {#latar}

## Berapa rasionya? {isian #rasio}
= 16:9
= 24 ± 0,5
~ 9:16
  > Itu video tegak.

## Jelaskan hook. {uraian #jelaskan}
! 4: menyebut lima detik DAN alasan
! 2: menyebut salah satu

## Urutkan. {urut #tahap}
1. Praproduksi {#pra}
2. Produksi {#pro}
3. Pascaproduksi {#pasca}
"""


def only(text: str) -> Item:
    """The one item of ``text``."""
    (item,) = parse_quiz(text).quiz.items
    return item


def codes(text: str) -> list[tuple[int, str]]:
    """(line, code) of every complaint that is not about a missing id."""
    return [(found.line, found.code) for found in parse_quiz(text).complaints if found.code != "id-missing"]


@pytest.fixture(scope="module")
def quiz() -> Quiz:
    parsed = parse_quiz(EVERY_TYPE)
    assert parsed.complaints == ()
    return parsed.quiz


def test_reads_title_introduction_and_every_type(quiz: Quiz) -> None:
    assert quiz.title == "Baca lateral"
    assert quiz.intro_md == "Pengantar."
    assert [(item.id, item.type) for item in quiz.items] == [
        ("tawaran-pkl", "pg"),
        ("praproduksi", "pgk"),
        ("fakta", "bs"),
        ("istilah", "jodoh"),
        ("rasio", "isian"),
        ("jelaskan", "uraian"),
        ("tahap", "urut"),
    ]


def test_shared_stimulus_serves_items_until_it_is_ended(quiz: Quiz) -> None:
    pg, pgk, bs = quiz.items[:3]
    stimulus = quiz.stimulus_of(pg)
    assert stimulus is not None
    assert (stimulus.id, stimulus.title) == ("pesan-rt", "Pesan di grup RT")
    assert stimulus.body_md == "> Selamat! Anda lolos PKL.\n#JagaRuang"
    assert quiz.stimulus_of(pgk) == stimulus
    assert quiz.stimulus_of(bs) is None


def test_multiple_choice_with_own_reading_feedback_explanation_hint(quiz: Quiz) -> None:
    item = quiz.items[0]
    assert item.stem_md == "Langkah mana yang paling dulu memberi bukti?"
    assert item.stimulus_md.startswith("Bacaan soal ini.\n\n| hari")
    assert [(c.id, c.correct, c.feedback_md) for c in item.choices] == [
        ("foto-kartu", False, "Foto mudah dibuat."),
        ("nomor-resmi", True, "Tepat.\nIa keluar dari pesan itu."),
    ]
    assert item.explanation == "bukti datang dari jalur sendiri.\nJadi, cari sendiri."
    assert item.hint == "siapa yang memilihkan?"
    assert item.section == "empat-langkah"


def test_other_types_hold_their_parts(quiz: Quiz) -> None:
    _, pgk, bs, jodoh, isian, uraian, urut = quiz.items
    assert [c.correct for c in pgk.choices] == [True, False, True]
    assert pgk.points == 2
    assert [column.name for column in bs.columns] == ["Fakta", "Opini"]
    assert [(row.id, row.column, row.feedback_md) for row in bs.rows] == [
        ("bumi", "fakta", "Benar | terukur"),
        ("nasi", "opini", ""),
    ]
    assert [(p.left_md, p.right_md) for p in jodoh.lefts] == [("Hook", "lima detik pertama"), ("CTA", "ajakan")]
    assert [option.text_md for option in jodoh.options] == ["lima detik pertama", "ajakan", "suara latar"]
    assert [(a.text, a.tolerance, a.correct, a.feedback_md) for a in isian.answers] == [
        ("16:9", "", True, ""),
        ("24", "0,5", True, ""),
        ("9:16", "", False, "Itu video tegak."),
    ]
    assert [line.points for line in uraian.rubric] == [4, 2]
    assert uraian.points == 4
    assert [(step.id, step.place) for step in urut.steps] == [("pra", 1), ("pro", 2), ("pasca", 3)]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("- ( ) a\n- (x) b", "pg"),
        ("- [x] a\n- [ ] b", "pgk"),
        ("| P | Benar | Salah |\n| a | x | |", "bs"),
        ("- a => 1\n- b => 2", "jodoh"),
        ("= 7", "isian"),
        ("! 2: sebut", "uraian"),
        ("1. a\n2. b", "urut"),
    ],
)
def test_shape_tells_the_type_where_no_tag_does(body: str, wanted: str) -> None:
    assert only(f"## Tanya?\n{body}").type == wanted


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("{PG}", "pg"),
        ("{Pilihan Ganda}", "pg"),
        ("{pilihan ganda kompleks}", "pgk"),
        ("{ pgk }", "pgk"),
    ],
)
def test_tags_are_read_as_teachers_write_them(tag: str, wanted: str) -> None:
    body = "- ( ) a\n- (x) b" if wanted == "pg" else "- [x] a\n- [x] b"
    assert only(f"## Tanya? {tag}\n{body}").type == wanted
    assert not [code for _, code in codes(f"## Tanya? {tag}\n{body}") if code == "type-unknown"]


@pytest.mark.parametrize(
    "lines",
    [
        ["-( ) satu", "-(x) dua"],
        ["- (  ) satu", "- ( X ) dua"],
        ["* ( ) satu", "• (x) dua"],
        ["– ( ) satu", "— (✓) dua"],
        ["( ) satu", "(x) dua"],
        ["\t- ( ) satu", "\t- (x) dua"],
        ["-\u00a0( )\u00a0satu", "-\u00a0(x)\u00a0dua"],
        ["- [ ] satu", "- [x] dua"],
        ["-()satu", "-(v)dua"],
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_choices_in_many_hands(lines: list[str], ends: str) -> None:
    text = "\ufeff## 3) Pilih.  {PG}" + ends + ends.join(lines) + ends
    item = only(text)
    assert item.stem_md == "Pilih."
    assert [(c.text_md, c.correct) for c in item.choices] == [("satu", False), ("dua", True)]


def test_blank_lines_and_lost_indents_change_nothing() -> None:
    tight = only("## A\n- ( ) b\n> salah\n- (x) c\n> betul\n> Pembahasan: d\n? e")
    loose = only("## A\n\n- ( ) b\n\n  > salah\n\n- (x) c\n  > betul\n\n\n> Pembahasan: d\n\n? Petunjuk: e")
    assert tight == loose
    assert [c.feedback_md for c in tight.choices] == ["salah", "betul"]


def test_wrapped_lines_belong_to_what_they_continue() -> None:
    item = only("## A\n- ( ) teks yang\n  panjang sekali\n- (x) c\n  > umpan\nbalik\n> Pembahasan: satu\ndua")
    assert item.choices[0].text_md == "teks yang panjang sekali"
    assert item.choices[1].feedback_md == "umpan balik"
    assert item.explanation == "satu dua"


def test_a_quotation_before_the_choices_is_reading_matter() -> None:
    item = only("## A {pg}\n> Kirim uang!\n> Segera.\n\n- ( ) b\n- (x) c")
    assert item.stimulus_md == "> Kirim uang!\n> Segera."
    assert item.explanation == ""


def test_a_picture_line_is_no_rubric_and_a_tickless_table_no_statement() -> None:
    item = only("## A {uraian}\n![denah](gambar/a.svg)\n! 3: sebut")
    assert (item.stimulus_md, [line.points for line in item.rubric]) == ("![denah](gambar/a.svg)", [3])
    item = only("## A {bs}\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| P | Ya | Tidak |\n|--|--|--|\n| s | x | |")
    assert item.stimulus_md == "| a | b |\n|---|---|\n| 1 | 2 |"
    assert [column.id for column in item.columns] == ["ya", "tidak"]


def test_marks_inside_a_code_fence_are_text() -> None:
    item = only("## A\n```\n- (x) bukan pilihan\n\n\nakhir\n```\n- ( ) b\n- (x) c")
    assert item.stimulus_md == "```\n- (x) bukan pilihan\n\n\nakhir\n```"
    assert len(item.choices) == 2


def test_question_under_an_empty_heading_is_found() -> None:
    text = "##\nBerapa? {pg #berapa}\n- ( ) b\n- (x) c"
    assert (only(text).stem_md, only(text).id) == ("Berapa?", "berapa")
    assert (1, "stem-from-body") in codes(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("tanpa soal", (1, "no-items")),
        ("## A {pg}\n- ( ) b\n- ( ) c", (1, "key-missing")),
        ("## A {pg}\n- (x) b\n- (x) c", (1, "key-many")),
        ("## A {pg}\n- (x) b", (1, "choices-few")),
        ("## A {pg}\nsaja", (1, "choices-missing")),
        ("## A {pg}\n- (x) b\n- ( )\n- ( ) c", (3, "choice-empty")),
        ("## A {pg}\n- (x) b\n- ( ) b\n- ( ) c", (3, "choice-twice")),
        ("## A {pg}\n- (x) b\n- c", (3, "choice-unmarked")),
        ("## A {pg}\n- (x) b\n- [ ] c", (1, "shape-mixed")),
        ("## A {pgg}\n- (x) b\n- ( ) c", (1, "type-unknown")),
        ("## A {isian}\n- (x) b\n- ( ) c", (1, "type-mismatch")),
        ("## A", (1, "type-guessed-essay")),
        ("## A {pg skor=banyak}\n- (x) b\n- ( ) c", (1, "points-bad")),
        ("## A {pg #Foto_Kartu}\n- (x) b\n- ( ) c", (1, "slug-fixed")),
        ("## A {pg #---}\n- (x) b\n- ( ) c", (1, "slug-empty")),
        ("## A {pg}\n- (x) b {#s}\n- ( ) c {#s}", (3, "id-twice")),
        ("## A {pg #a}\n- (x) b\n- ( ) c\n## B {pg #a}\n- (x) b\n- ( ) c", (4, "id-twice")),
        ("## {pg}\n- (x) b\n- ( ) c", (1, "stem-empty")),
        ("## A {bs}\n| s | x | |", (2, "table-headless")),
        ("## A {bs}\n| P | B | S |\n| s | x | x |\n| t | x | |", (3, "row-many")),
        ("## A {bs}\n| P | B | S |\n| s | | |\n| t | x | |", (3, "row-unmarked")),
        ("## A {bs}\n| P | B | S |\n| | x | |\n| t | x | |", (3, "row-empty")),
        ("## A {bs}\n| P | B | S |\n| s | x | bisa |", (3, "cell-unknown")),
        ("## A {bs}\n| P | B |\n| s | x |", (2, "columns-few")),
        ("## A {bs}\n| P | B | |\n| s | x | |", (2, "column-unnamed")),
        ("## A {bs}\nkosong", (1, "table-missing")),
        ("## A {jodoh}\n- a => 1", (1, "pairs-few")),
        ("## A {jodoh}\n- a => 1\n- b => 2\n- c =>", (4, "pair-broken")),
        ("## A {jodoh}\n- a => 1\n- b => 2\n- a => 3", (4, "pair-left-twice")),
        ("## A {jodoh}\n- a => 1\n- b => 2\n- c", (4, "pair-arrowless")),
        ("## A {isian}\n~ 3", (1, "answers-missing")),
        ("## A {isian}\n= 24 ± sedikit", (2, "tolerance-bad")),
        ("## A {uraian}\n! sebut", (2, "rubric-points")),
        ("## A {uraian}\n! 3:", (2, "rubric-empty")),
        ("## A {urut}\n1. a", (1, "steps-few")),
        ("## A {urut}\n1. a\n2. a\n3. b", (3, "step-twice")),
        ("## A {urut}\n1. {#s}\n2. a\n3. b", (2, "step-empty")),
        ("## A\n- (x) b\n- ( ) c\n\nketinggalan", (5, "text-after")),
        ("## A\n- (x) b\n- ( ) c\n# Bab dua", (4, "title-again")),
        ("# Stimulus: a\n## A\n- (x) b\n- ( ) c", (1, "stimulus-empty")),
        ("## A\n```\n- (x) b\n- ( ) c", (2, "fence-open")),
    ],
)
def test_each_slip_is_named_with_its_line(text: str, wanted: tuple[int, str]) -> None:
    assert wanted in codes(text)


def test_a_complaint_says_where_what_and_the_cure() -> None:
    (found,) = parse_quiz("## A {pgg #a}\n- ( ) b {#b}\n- (x) c {#c}", source="lm5/kuis.md").complaints
    assert isinstance(found, Complaint)
    assert (found.file, found.line, found.code, found.severity) == ("lm5/kuis.md", 1, "type-unknown", "galat")
    assert "pgg" in found.message
    assert "Mungkin maksudnya pgk?" in found.suggestion or "Mungkin maksudnya pg?" in found.suggestion
    assert str(found).startswith("lm5/kuis.md:1: galat: ")


def test_one_bad_item_leaves_the_others() -> None:
    text = "## Baik {pg #satu}\n- (x) b\n- ( ) c\n## {pg}\n- ( ) x\n## Rusak {jodoh}\n- a =\n## Akhir {isian #dua}\n= 5"
    assert [item.id for item in parse_quiz(text).quiz.items] == ["satu", "dua"]


def test_a_ten_megabyte_line_is_cut_and_said() -> None:
    text = "## A {pg #a}\n- (x) b\n- ( ) c\n" + "z" * 10_000_000 + "\n## B {isian #b}\n= 5"
    parsed = parse_quiz(text)
    assert [item.id for item in parsed.quiz.items] == ["a", "b"]
    assert (4, "line-too-long") in [(c.line, c.code) for c in parsed.complaints]


def test_missing_ids_come_from_the_text_and_stay_the_same() -> None:
    text = "## Apa itu *hook*?\n- ( ) Lima detik pertama yang menahan penonton\n- (x) …\n- ( ) ???"
    item = only(text)
    assert item == only("\n\n" + text.replace("\n", "\r\n"))
    assert (item.id, item.slug_given) == ("apa-itu-hook", False)
    assert [c.slug_given for c in item.choices] == [False, False, False]
    assert item.choices[0].id == "lima-detik-pertama-yang"
    assert len({c.id for c in item.choices}) == 3
    assert [c.code for c in parse_quiz(text).complaints].count("id-missing") == 4


def test_derived_ids_never_take_a_given_one() -> None:
    item = only("## A\n- ( ) satu\n- (x) dua {#satu}\n- ( ) Satu!")
    assert [(c.id, c.slug_given) for c in item.choices] == [("satu-2", False), ("satu", True), ("satu-3", False)]


def test_one_question_of_a_lesson_needs_no_mark() -> None:
    text = "\nMana yang benar?\n- ( ) a {#a}\n- (x) b {#b}\n"
    item, complaints = parse_item(text, source="lm5/pelajaran.md", first_line=40, item_id="cek-logo")
    assert item is not None
    assert (item.id, item.slug_given, item.type, item.line) == ("cek-logo", True, "pg", 41)
    assert complaints == ()
    marked, _ = parse_item("## Mana yang benar?\n- ( ) a {#a}\n- (x) b {#b}", item_id="cek-logo")
    assert marked == item


def test_one_question_that_cannot_be_answered_says_so() -> None:
    item, complaints = parse_item("Mana?\n- ( ) a\n- ( ) b", first_line=7)
    assert item is None
    assert [(c.line, c.code) for c in complaints] == [(7, "key-missing")]
    assert parse_item("\n\n")[0] is None
