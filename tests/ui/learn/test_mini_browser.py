"""The closed browser: tabs, history and search, without Qt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.curriculum import MiniSite, SearchBoost, SitePage

from aksi_desktop.ui.learn.activity.mini_browser import MAX_TABS, MiniBrowser, plain_text

PAGES = (
    SitePage("beranda", "https://jaringan.contoh", "Jaringan Kota", "blog", "Selamat datang. Cari apa saja di sini."),
    SitePage(
        "klaim", "https://kabar-bugar.contoh/jahe", "Jahe menyembuhkan asma", "blog", "Minum jahe tiga kali sehari."
    ),
    SitePage(
        "dinas",
        "https://dinkes.contoh",
        "Dinas Kesehatan Kota",
        "blog",
        "Klarifikasi: kabar soal jahe dan asma keliru.",
    ),
    SitePage(
        "toko", "https://toko-jahe.contoh", "Toko Jahe Bugar", "blog", "Pemilik juga mengelola laman kabar bugar."
    ),
)


def browser(*boosts: SearchBoost) -> MiniBrowser:
    return MiniBrowser(MiniSite("mini", "Mini", "", "beranda", PAGES, (), boosts))


def test_back_and_forward_follow_the_pages_of_one_tab() -> None:
    b = browser()
    b.open("klaim")
    b.open("toko")
    b.back()
    assert b.tab.place.page == "klaim"
    assert b.can_go_forward
    b.open("dinas")
    assert not b.can_go_forward
    b.back()
    b.back()
    assert b.tab.place.page == "beranda"
    assert not b.can_go_back


def test_opening_aside_keeps_the_first_page_where_it_was() -> None:
    b = browser()
    b.open("klaim")
    b.open_aside("dinas")
    assert len(b.tabs) == 2
    assert b.tab.place.page == "dinas"
    b.select_tab(0)
    assert b.tab.place.page == "klaim"


def test_the_tab_strip_never_grows_past_its_limit_and_keeps_the_tab_one_came_from() -> None:
    b = browser()
    b.open("klaim")
    for _ in range(MAX_TABS + 3):
        b.new_tab()
    assert len(b.tabs) == MAX_TABS
    assert b.tab.place.page == "beranda"


def test_closing_the_only_tab_goes_home() -> None:
    b = browser()
    b.open("klaim")
    b.close_tab(0)
    assert [tab.place.page for tab in b.tabs] == ["beranda"]


def test_a_link_to_nowhere_moves_nothing() -> None:
    b = browser()
    assert not b.open("tidak-ada")
    assert not b.open_aside("tidak-ada")
    assert b.tab.place.page == "beranda"
    assert len(b.tabs) == 1


def test_the_address_bar_opens_a_known_address_and_searches_for_anything_else() -> None:
    b = browser()
    b.enter("dinkes.contoh")
    assert b.tab.place.page == "dinas"
    b.enter("HTTPS://www.dinkes.contoh/")
    assert b.tab.place.page == "dinas"
    b.enter("asma jahe")
    assert b.tab.place.query == "asma jahe"


def test_search_finds_by_title_and_text_and_puts_boosted_pages_first() -> None:
    assert [hit.page.id for hit in browser().search("jahe asma")][:2] == ["klaim", "dinas"]
    boosted = browser(SearchBoost(("jahe",), ("toko",)))
    assert boosted.search("JAHE")[0].page.id == "toko"
    assert browser().search("zebra") == []
    assert browser().search("   ") == []


def test_the_snippet_shows_the_word_that_was_looked_for() -> None:
    hit = next(hit for hit in browser().search("pemilik") if hit.page.id == "toko")
    assert "Pemilik" in hit.snippet


@given(st.lists(st.sampled_from(["open", "aside", "back", "forward", "home", "close", "new", "pick"]), max_size=60))
def test_whatever_a_student_clicks_there_is_always_a_page_in_front(moves: list[str]) -> None:
    b = browser()
    for step, move in enumerate(moves):
        page = PAGES[step % len(PAGES)].id
        if move == "open":
            b.open(page)
        elif move == "aside":
            b.open_aside(page)
        elif move == "back":
            b.back()
        elif move == "forward":
            b.forward()
        elif move == "home":
            b.go_home()
        elif move == "close":
            b.close_tab(b.current)
        elif move == "new":
            b.new_tab()
        else:
            b.select_tab(step % 6)
        assert 1 <= len(b.tabs) <= MAX_TABS
        assert b.page(b.tab.place.page) is not None


def test_plain_text_keeps_words_and_drops_marks() -> None:
    assert plain_text("# Judul\n\n- **tebal** dan [tautan](halaman:x)\n\n| a | b |") == "Judul tebal dan tautan a b"
