"""Every activity on paper: a class without power plays the same thing with printed pages or cards."""

from __future__ import annotations

import random
from html import escape
from typing import Final

from aksi_desktop.curriculum.activity import Activity, MiniSite, SitePage, SiteTask, Sorting
from aksi_desktop.curriculum.blocks import HtmlPalette
from aksi_desktop.curriculum.render import render_markdown

_BREAK: Final = '<div style="page-break-before:always"></div>'
_WRITING: Final = "_" * 60
_COLUMNS: Final = 2


def activity_print_html(activity: Activity, font_px: int = 15, *, answers: bool = False) -> str:
    """Rich text for printing: what students hold in their hands, or with ``answers`` the teacher's key.

    Black on white, no colour carries meaning; pages of a mini-site are numbered so that links can be followed by hand.
    Pictures are named as in the lesson (``gambar/x.svg``). No Qt import.
    """
    palette = _paper()
    if isinstance(activity, MiniSite):
        html = _site_key(activity, palette, font_px) if answers else _site(activity, palette, font_px)
    else:
        html = _sorting_key(activity, palette, font_px) if answers else _sorting(activity, palette, font_px)
    return f'<div style="font-size:{font_px}px; color:{palette.ink}">{html}</div>'


def _paper() -> HtmlPalette:
    """Ink on white: soft backgrounds vanish on a photocopy."""
    white, ink = "#FFFFFF", "#000000"
    return HtmlPalette(
        ink=ink, muted=ink, paper=white, card=white, line=ink, brand=ink, brand_soft=white, sun=ink, sun_soft=white,
        sun_ink=ink, rose=ink, rose_soft=white, sky=ink, sky_soft=white, plum=ink, plum_soft=white,
    )  # fmt: skip


def _title(text: str, font_px: int) -> str:
    return f'<h1 style="font-size:{round(font_px * 1.6)}px">{escape(text)}</h1>'


def _heading(text: str, font_px: int) -> str:
    return f'<h2 style="font-size:{round(font_px * 1.25)}px">{escape(text)}</h2>'


def _box(inner: str, *, width: str = "100%") -> str:
    return (
        f'<table width="{width}" cellspacing="0" cellpadding="0"><tr>'
        f'<td style="border:1px solid #000000; padding:8px">{inner}</td></tr></table>'
    )


# mini-site: one numbered box a page, links as "halaman 4"


def _site(site: MiniSite, palette: HtmlPalette, font_px: int) -> str:
    numbers = {page.id: number for number, page in enumerate(site.pages, start=1)}
    index = "".join(
        f"<tr><td>{numbers[page.id]}&nbsp;&nbsp;</td><td>{escape(page.title)}</td>"
        f"<td>&nbsp;&nbsp;{escape(page.address)}</td></tr>"
        for page in site.pages
    )
    parts = [
        _title(site.title, font_px),
        render_markdown(site.intro_md, palette, font_px),
        f"<p>Mulai dari halaman {numbers.get(site.start, 1)}. Tanda [→ 4] berarti: buka halaman 4.</p>",
        _heading("Daftar halaman", font_px),
        f'<table cellspacing="0" cellpadding="2">{index}</table>',
        _heading("Tugas", font_px),
        *(_task(task, number, palette, font_px) for number, task in enumerate(site.tasks, start=1)),
        _BREAK,
        *(_page(page, numbers, palette, font_px) for page in site.pages),
    ]
    return "".join(parts)


def _task(task: SiteTask, number: int, palette: HtmlPalette, font_px: int) -> str:
    choices = "".join(f"<p>☐ {escape(choice.text)}</p>" for choice in task.choices)
    question = render_markdown(f"**{number}.** {task.question_md}", palette, font_px)
    return f"{question}{choices}<p>Bukti dari halaman: {_WRITING}</p><p></p>"


def _page(page: SitePage, numbers: dict[str, int], palette: HtmlPalette, font_px: int) -> str:
    body = page.body_md
    for target, number in numbers.items():
        body = body.replace(f"](halaman:{target})", f"](halaman:{target}) [→ {number}]")
    about = render_markdown(page.about_md, palette, font_px) if page.about_md else ""
    head = f"<p><b>{numbers[page.id]}</b> &nbsp; {escape(page.address)}</p><p><b>{escape(page.title)}</b></p>"
    return _box(head + render_markdown(body, palette, font_px, pages=numbers) + about) + "<p></p>"


def _site_key(site: MiniSite, palette: HtmlPalette, font_px: int) -> str:
    numbers = {page.id: number for number, page in enumerate(site.pages, start=1)}
    parts = [_title(f"Kunci: {site.title}", font_px)]
    for number, task in enumerate(site.tasks, start=1):
        parts.append(render_markdown(f"**{number}.** {task.question_md}", palette, font_px))
        for choice in task.choices:
            mark = "<b>benar</b>" if choice.right else "belum tepat"
            parts.append(f"<p>{escape(choice.text)}: {mark}. {escape(choice.feedback)}</p>")
        found = ", ".join(str(numbers[page]) for page in task.evidence)
        if found:
            parts.append(f"<p>Bukti ada di halaman {found}.</p>")
    parts += [_heading("Bahas bersama", font_px), render_markdown(site.debrief_md, palette, font_px)]
    return "".join(parts)


# sorting: cards to cut out, the piles as headings


def _sorting(sorting: Sorting, palette: HtmlPalette, font_px: int) -> str:
    groups = "".join(f"<p><b>{escape(group.name)}</b>: {escape(group.meaning)}</p>" for group in sorting.groups)
    # the file often lists cards pile by pile; the same mixed order at each print keeps key and sheet together
    cards = list(sorting.cards)
    random.Random(sorting.id).shuffle(cards)
    rows: list[str] = []
    for start in range(0, len(cards), _COLUMNS):
        cells = "".join(
            f'<td width="{100 // _COLUMNS}%" style="border:1px dashed #000000; padding:12px">{escape(card.text)}</td>'
            for card in cards[start : start + _COLUMNS]
        )
        rows.append(f"<tr>{cells}</tr>")
    return "".join(
        [
            _title(sorting.title, font_px),
            render_markdown(sorting.intro_md, palette, font_px),
            _heading("Kelompok", font_px),
            groups,
            _heading("Kartu (gunting di garis putus-putus)", font_px),
            f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(rows)}</table>',
        ]
    )


def _sorting_key(sorting: Sorting, palette: HtmlPalette, font_px: int) -> str:
    parts = [_title(f"Kunci: {sorting.title}", font_px)]
    for group in sorting.groups:
        parts.append(_heading(group.name, font_px))
        parts += [
            f"<p>{escape(card.text)}<br><i>{escape(card.reason)}</i></p>"
            for card in sorting.cards
            if card.group == group.id
        ]
    parts += [_heading("Bahas bersama", font_px), render_markdown(sorting.debrief_md, palette, font_px)]
    return "".join(parts)
