"""The mini-internet of LM5 is a fair puzzle: closed, complete, and solved only by leaving the message's own links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

FOLDER = Path(__file__).resolve().parents[2] / "lessons" / "literasi-media" / "lm5-baca-lateral"
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)[^)]*\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)[^)]*\)")
ADDRESS = re.compile(r"https://[a-z0-9-]+\.contoh(?:/\S*)?\Z")
WORD = re.compile(r"\w[\w.'-]*")
Data: TypeAlias = dict[str, Any]


@pytest.fixture(scope="module")
def site() -> Data:
    data: Data = yaml.safe_load((FOLDER / "aktivitas.yaml").read_text(encoding="utf-8"))
    return data


@pytest.fixture(scope="module")
def pages(site: Data) -> dict[str, Data]:
    return {page["id"]: page for page in site["halaman"]}


def linked(page: Data) -> set[str]:
    return {target.removeprefix("halaman:") for target in LINK.findall(page["isi"])}


def reached(start: str, pages: dict[str, Data]) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        for target in linked(pages[waiting.pop()]) - found:
            found.add(target)
            waiting.append(target)
    return found


def searched(site: Data, pages: dict[str, Data], words: str) -> list[str]:
    """What the search box finds: the boosted pages first, then every page whose title or text has all the words."""
    boosted = [page for boost in site["pencarian"] if words in map(str, boost["kata"]) for page in boost["hasil"]]
    texts = {name: f"{page['judul']} {page['isi']}".casefold() for name, page in pages.items()}
    plain = [name for name, text in texts.items() if all(word in text for word in words.casefold().split())]
    return list(dict.fromkeys([*boosted, *plain]))


def test_has_twelve_pages_with_different_ids_and_invented_addresses(site: Data, pages: dict[str, Data]) -> None:
    assert len(site["halaman"]) == len(pages) == 12
    assert len({page["alamat"] for page in pages.values()}) == 12
    assert [page["alamat"] for page in pages.values() if not ADDRESS.match(page["alamat"])] == []


def test_no_link_leaves_the_mini_internet(site: Data, pages: dict[str, Data]) -> None:
    for name, page in pages.items():
        for target in LINK.findall(page["isi"]):
            assert target.startswith("halaman:"), (name, target)
            assert target.removeprefix("halaman:") in pages, (name, target)
        assert "http" not in page["isi"], name
    assert "http" not in site["petunjuk"] + site["debrief"]


def test_following_links_only_goes_round_in_the_circle_of_the_message(site: Data, pages: dict[str, Data]) -> None:
    assert reached(site["mulai"], pages) == {
        "grup-kelas",
        "dapur-cerah",
        "dapur-cerah-tentang",
        "kabar-kilat",
        "toko-ronadaun",
    }


def test_every_page_is_reached_by_links_or_by_words_a_student_has_already_read(
    site: Data, pages: dict[str, Data]
) -> None:
    """Starting from the message, only words that stand on a page already open may be typed into the search box."""
    found = reached(site["mulai"], pages)
    queries = {str(word) for boost in site["pencarian"] for word in boost["kata"]}
    while True:
        read = " ".join(f"{pages[name]['judul']} {pages[name]['isi']}" for name in found).casefold()
        typed = [query for query in queries if all(word in read for word in query.casefold().split())]
        more = {page for query in typed for hit in searched(site, pages, query) for page in reached(hit, pages)}
        if more <= found:
            break
        found |= more
    assert found == set(pages)


def test_search_suggestions_point_to_pages_and_no_single_word_gives_everything(
    site: Data, pages: dict[str, Data]
) -> None:
    for boost in site["pencarian"]:
        assert boost["kata"]
        assert set(boost["hasil"]) <= set(pages), boost["kata"]
        assert len(boost["hasil"]) == len(set(boost["hasil"]))
        assert len(boost["hasil"]) < len(pages)


def test_the_first_hit_for_the_product_is_the_shop_of_its_rival(site: Data, pages: dict[str, Data]) -> None:
    """Click restraint is part of the puzzle: the best page is not the first one."""
    hits = searched(site, pages, "tirmala")
    assert hits[0] == "toko-ronadaun"
    assert hits.index("balai-daftar") > 2


def test_each_task_has_one_right_choice_feedback_on_all_and_evidence_that_exists(
    site: Data, pages: dict[str, Data]
) -> None:
    assert 5 <= len(site["tugas"]) <= 7
    assert len({task["id"] for task in site["tugas"]}) == len(site["tugas"])
    for task in site["tugas"]:
        choices = task["pilihan"]
        assert {str(choice["benar"]) for choice in choices} == {"ya", "tidak"}, task["id"]
        assert [choice["benar"] for choice in choices].count("ya") == 1, task["id"]
        assert len({choice["id"] for choice in choices}) == len(choices) == 4, task["id"]
        assert all(choice["umpan"].strip() for choice in choices), task["id"]
        assert task["bukti"], task["id"]
        assert set(task["bukti"]) <= set(pages), task["id"]


def test_the_right_choice_is_neither_always_the_longest_nor_always_in_one_place(site: Data) -> None:
    places = [[choice["benar"] for choice in task["pilihan"]].index("ya") for task in site["tugas"]]
    assert max(places.count(place) for place in places) <= 2
    longest = [
        task["id"]
        for task in site["tugas"]
        if max(task["pilihan"], key=lambda choice: len(choice["teks"]))["benar"] == "ya"
    ]
    assert longest == []


@pytest.mark.parametrize(
    ("task", "page", "evidence"),
    [
        ("siapa-pemilik", "dapur-cerah-tentang", "dikelola bagian pemasaran PT Rona Boga Loka, pembuat"),
        ("siapa-pemilik", "toko-ronadaun", "PT Rona Boga Loka"),
        ("asal-foto", "harian-teluk", "25 Agustus 2022"),
        ("asal-foto", "cek-jernih", "SALAH KONTEKS"),
        ("arti-penarikan", "balai-2024", "Kode produksi lain tidak termasuk"),
        ("arti-penarikan", "balai-daftar", "SELESAI 3 Mei 2024"),
        ("kutipan-ahli", "tanya-ahli", "tidak layak dipakai, apa pun mereknya"),
        ("kutipan-ahli", "kabar-kilat", '"... tidak layak dipakai,"'),
        ("sumber-empat-puluh", "kabar-kilat", "Dilansir dari [Dapur Cerah]"),
        ("sumber-empat-puluh", "dapur-cerah", "Kabar Kilat, 11 November 2026"),
        ("sumber-empat-puluh", "forum-panggang", "yg 40 itu PESERTANYA"),
    ],
)
def test_evidence_pages_hold_the_words_the_key_rests_on(
    site: Data, pages: dict[str, Data], task: str, page: str, evidence: str
) -> None:
    assert page in next(entry["bukti"] for entry in site["tugas"] if entry["id"] == task)
    assert evidence in pages[page]["isi"]


def test_the_expert_never_names_a_brand(pages: dict[str, Data]) -> None:
    assert "Tirmala" not in pages["tanya-ahli"]["isi"]
    assert "Ronadaun" not in pages["tanya-ahli"]["isi"]


def test_pages_are_short_enough_to_be_read_in_the_given_minutes(pages: dict[str, Data]) -> None:
    for name, page in pages.items():
        text = PICTURE.sub("", page["isi"]).replace("halaman:", "")
        assert 60 <= len(WORD.findall(text)) <= 180, name


def test_every_picture_exists_and_says_what_it_shows(site: Data, pages: dict[str, Data]) -> None:
    texts = [site["debrief"], *(page["isi"] for page in pages.values())]
    pictures = [picture for text in texts for picture in PICTURE.findall(text)]
    assert pictures
    for alt, path in pictures:
        assert alt.strip()
        assert (FOLDER / path).is_file(), path


def test_the_teachers_table_numbers_the_pages_in_their_order(site: Data) -> None:
    plan = (FOLDER / "guru.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| ([a-z-]+\.contoh[^ |]*) \|", plan, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 13))
    for (_, address), page in zip(rows, site["halaman"], strict=True):
        assert page["alamat"].startswith(f"https://{address}")


def test_the_paper_search_index_gives_what_the_search_box_gives(site: Data) -> None:
    plan = (FOLDER / "guru.md").read_text(encoding="utf-8")
    table = plan.split("| Kata kunci | Nomor halaman |", 1)[1].split("**Satu colokan", 1)[0]
    printed = {row.strip() for row in re.findall(r"\| (\d+(?:, \d+)*) \|", table)}
    order = [page["id"] for page in site["halaman"]]
    assert printed == {", ".join(str(order.index(hit) + 1) for hit in boost["hasil"]) for boost in site["pencarian"]}
