"""Recovery words: 128 random bits as 18 Indonesian words that a person can write down and read out.

Sixteen words carry the bits, two a check over them. The 256 words differ in their first four letters,
so four letters are enough to type; the check finds a wrong word and, where one word alone is wrong,
names it.
"""

from __future__ import annotations

import re
import secrets
from hashlib import blake2b

import msgspec

from aksi_desktop.errors import AksiError
from aksi_desktop.roster.sealing import identity_from_secret

_LIST = """
acara adik ahli ajar akar akhir alat alir aman ambil amplop anak angin antar anyam apel arah asap asli atap atur
awan ayam baju bambu bangku bantal baut bawang bebek bekal benang besi biasa bibit bijak bintang biru bolu botol
buah bubur bulan bumbu bunga butir cakap calon cangkir catur cepat cermin cincin coklat contoh cuaca cukup
daging dapur datang daun debu delima denah desa diam dokter dongeng dorong duduk dunia ekor elang emas ember
embun empat enak engsel esok fajar farmasi film foto gajah galah garam gelas gembira gendang gerak gitar gotong
gula gunung gurih hafal halus hangat hati helai hijau hikmah hitung hobi hutan ikan iklan ikut ilmu imbang indah
ingat intan irama iris itik izin jahit jalan jambu janji jarum jejak jemput jendela jernih jinak juara jujur
jumlah kacang kain kaki kampung kasur kebun kecil kenari ketan kipas kiri kolam kuat kuda kunci kursi lagu lahan
laut lemari lengkap lesung lidah lilin lokal lompat lonceng lorong luas lukis lumbung lurus madu mangga masak
mentari murah musik naga nasi nilai nomor nyala obat olah ombak ongkos padi paku palem panci paras pedas pemuda
pensil pohon pondok puisi pupuk pusat rajin rantai rapat rebana redup rencana resep ribu ringan roda roti rujak
rumput sabar salju sandal sapi sayur sehat sejuk sekolah setia siang sikat simpan sisir sopan sore sumur sungai
sutra tabung tambak tanah tarian telur terang tiba timun tinta titik tokoh tomat topi tuan tugas tulis ubin
udara ukur umum untung upah urut utama wadah waktu warna wisata wortel yakin yayasan zaitun zaman zona
"""
WORDS: tuple[str, ...] = tuple(_LIST.split())
COUNT = 18
PHRASE = 6
_SECRET = 16
_BY_OPENING = {word[:4]: value for value, word in enumerate(WORDS)}


class RecoveryWordsError(AksiError):
    """Words that are not the ones written down.

    Codes: ``recovery-words-count`` (facts ``found``, ``needed``), ``recovery-words-unknown`` (fact
    ``place``, counted from 1, and ``word``), ``recovery-words-wrong`` (where one word alone explains
    it: ``place`` and ``meant``; else ``place`` 0).
    """

    code = "recovery-words-wrong"


class RecoveryWords(msgspec.Struct, frozen=True):
    """The words as they are printed, and the age identity they stand for."""

    words: tuple[str, ...]
    identity: str

    def __repr__(self) -> str:
        return "RecoveryWords(…)"

    def __str__(self) -> str:
        return " ".join(self.words)


def new_recovery_words() -> RecoveryWords:
    """Fresh words from the system's randomness."""
    return words_of(secrets.token_bytes(_SECRET))


def words_of(secret: bytes) -> RecoveryWords:
    """The words of ``secret``, 16 bytes."""
    if len(secret) != _SECRET:
        raise ValueError("recovery secret must be 16 bytes")
    return RecoveryWords(tuple(WORDS[value] for value in secret + _check(secret)), _identity(secret))


def read_words(text: str) -> RecoveryWords:
    """The recovery words that a person typed: any case, any separators, numbered or not, first four letters enough.

    Raises:
        RecoveryWordsError: see there; nothing is guessed silently.
    """
    typed = re.findall(r"[a-z]+", text.lower())
    if len(typed) != COUNT:
        raise RecoveryWordsError("recovery-words-count", found=len(typed), needed=COUNT)
    values = bytes(_value(word, place) for place, word in enumerate(typed, 1))
    secret = values[:_SECRET]
    if values[_SECRET:] != _check(secret):
        place, meant = _one_wrong(values)
        raise RecoveryWordsError("recovery-words-wrong", place=place, meant=meant)
    return words_of(secret)


def new_phrase() -> str:
    """A phrase for one use: six words, 48 random bits, told to somebody once. What it seals is stretched besides."""
    return " ".join(WORDS[value] for value in secrets.token_bytes(PHRASE))


def tidy_phrase(text: str) -> str:
    """A phrase as typed (any case and separators, first four letters enough) as it was given.

    An unknown word stays as it is: nothing opens by it.
    """
    typed = re.findall(r"[a-z]+", text.lower())
    return " ".join(WORDS[_BY_OPENING[word[:4]]] if word[:4] in _BY_OPENING else word for word in typed)


def _value(word: str, place: int) -> int:
    """The value of a typed word. Short words are typed whole; of the others four letters decide."""
    found = _BY_OPENING.get(word[:4])
    if found is None:
        raise RecoveryWordsError("recovery-words-unknown", place=place, word=word[:20])
    return found


def _check(secret: bytes) -> bytes:
    return blake2b(secret, digest_size=2, person=b"aksi-kata").digest()


def _identity(secret: bytes) -> str:
    return identity_from_secret(blake2b(secret, digest_size=32, person=b"aksi-pemulihan").digest())


def _one_wrong(values: bytes) -> tuple[int, str]:
    """The place (from 1) and the right word, if exactly one change of one word makes the check fit; else (0, "")."""
    fitting = []
    for place in range(COUNT):
        for value in range(256):
            tried = values[:place] + bytes([value]) + values[place + 1 :]
            if value != values[place] and _check(tried[:_SECRET]) == tried[_SECRET:]:
                fitting.append((place + 1, WORDS[value]))
    return fitting[0] if len(fitting) == 1 else (0, "")
