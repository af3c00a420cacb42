from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.roster.words import COUNT, WORDS, RecoveryWordsError, new_recovery_words, read_words, words_of

SECRETS = st.binary(min_size=16, max_size=16)


def test_the_list_never_changes() -> None:
    # Words on paper in a school's safe depend on it: order and spelling are for ever.
    assert (
        sha256(" ".join(WORDS).encode()).hexdigest()
        == "1045f70c6a6170727a70c183de5aef6f0382f29977adb973281bc5952896cd64"
    )
    assert (
        words_of(bytes(range(16))).identity
        == "AGE-SECRET-KEY-1QCRVQPEW8KJF7KZ6DAGU9U9V3MTN7HRYSXMNGTR5ZFYKD76AR9DSCLCEM4"
    )


def test_the_list_can_be_typed() -> None:
    assert len(WORDS) == len({word[:4] for word in WORDS}) == 256
    assert all(4 <= len(word) <= 8 and word.isascii() and word.islower() and word.isalpha() for word in WORDS)


@given(SECRETS)
def test_words_come_back_however_they_are_typed(secret: bytes) -> None:
    words = words_of(secret)
    assert len(words.words) == COUNT
    assert read_words(str(words)) == words
    assert read_words("\n".join(f"{n}) {word[:4].upper()}" for n, word in enumerate(words.words, 1))) == words
    assert read_words(", ".join(word + "x" for word in words.words)) == words


@given(SECRETS, st.integers(0, COUNT - 1), st.integers(1, 255))
def test_one_wrong_word_is_found(secret: bytes, place: int, shift: int) -> None:
    words = list(words_of(secret).words)
    right = words[place]
    words[place] = WORDS[(WORDS.index(right) + shift) % 256]
    with pytest.raises(RecoveryWordsError) as caught:
        read_words(" ".join(words))
    assert caught.value.code == "recovery-words-wrong"
    if caught.value.facts["place"]:
        # Seldom another single word would fit as well; then none is named.
        assert (caught.value.facts["place"], caught.value.facts["meant"]) == (place + 1, right)


def test_wrong_entries_are_named() -> None:
    words = list(new_recovery_words().words)
    with pytest.raises(RecoveryWordsError) as caught:
        read_words(" ".join(words[:-1]))
    assert (caught.value.code, caught.value.facts["found"]) == ("recovery-words-count", 17)
    words[4] = "xylofon"
    with pytest.raises(RecoveryWordsError) as caught:
        read_words(" ".join(words))
    assert (caught.value.code, caught.value.facts["place"]) == ("recovery-words-unknown", 5)


def test_words_are_random_and_do_not_show_in_logs() -> None:
    one, other = new_recovery_words(), new_recovery_words()
    assert one.identity != other.identity
    assert one.words[0] not in repr(one)
    assert one.identity not in repr(one)
