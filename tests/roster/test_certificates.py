from __future__ import annotations

import json

import pytest

from aksi_desktop.roster.certificates import Certificate, CertificateError, check_chain, issue, sign_statement
from aksi_desktop.roster.keys import SigningKey, school_id

ROOT, ENROL, PC, HUB = (SigningKey(bytes([number]) * 32) for number in range(1, 5))
SCHOOL = school_id(ROOT.public_key)
ENROLS = issue(ROOT, school=SCHOOL, key=ENROL.public_key, role="enrol", label="Lab A", lab="a")
IS_PC = issue(ENROL, school=SCHOOL, key=PC.public_key, role="computer", label="pc07", lab="a")
IS_HUB = issue(ROOT, school=SCHOOL, key=HUB.public_key, role="hub", label="Guru")


def refused(chain: list[Certificate], key: SigningKey, *, root: SigningKey = ROOT, struck: tuple[str, ...] = ()) -> str:
    with pytest.raises(CertificateError) as caught:
        check_chain(root.public_key, chain, key.public_key.hex(), struck=struck)
    return caught.value.code


def test_chains_lead_to_the_root() -> None:
    said = check_chain(ROOT.public_key, [ENROLS, IS_PC], PC.public_key.hex())
    assert (said.key, said.role, said.lab, said.label) == (PC.public_key.hex(), "computer", "a", "pc07")
    assert check_chain(ROOT.public_key, [IS_HUB], HUB.public_key.hex()).role == "hub"


def test_a_chain_certifies_its_own_key_alone() -> None:
    assert refused([ENROLS, IS_PC], HUB) == "unknown-computer"
    assert refused([], PC) == "unknown-computer"
    assert refused([IS_PC], PC) == "unknown-computer"
    assert refused([ENROLS, ENROLS, ENROLS, IS_PC], PC) == "unknown-computer"


@pytest.mark.parametrize("field", ["school", "key", "role", "label", "lab", "by", "v"])
def test_every_field_is_signed(field: str) -> None:
    said = json.loads(IS_PC.said)
    said[field] = {"v": 0, "school": "00" * 16}.get(field, "00" * 32)
    edited = Certificate(json.dumps(said), IS_PC.sig)
    assert refused([ENROLS, edited], PC) in ("unknown-computer", "other-school")


@pytest.mark.parametrize("sig", ["", "xy", "00" * 64, IS_HUB.sig])
def test_the_signature_must_be_the_issuers(sig: str) -> None:
    assert refused([ENROLS, Certificate(IS_PC.said, sig)], PC) == "unknown-computer"


def test_what_only_a_later_program_knows_is_kept_and_harms_nothing() -> None:
    said = {**json.loads(IS_PC.said), "expires": None, "a": [1, {"b": 2.5}]}
    later = sign_statement(ENROL, json.dumps(said, indent=1))
    assert check_chain(ROOT.public_key, [ENROLS, later], PC.public_key.hex()).role == "computer"
    assert refused([ENROLS, sign_statement(ENROL, json.dumps({**said, "v": 2}))], PC) == "newer"


@pytest.mark.parametrize("said", ["", "[]", "{}", "\ud800", "[" * 50_000, '{"a":' * 50_000, IS_PC.said[:-1]])
def test_what_says_nothing_certifies_nothing(said: str) -> None:
    assert refused([ENROLS, Certificate(said, IS_PC.sig)], PC) == "unknown-computer"


@pytest.mark.parametrize(("role", "lab"), [("hub", "a"), ("school", "a"), ("enrol", "a"), ("computer", "b")])
def test_a_join_file_makes_computers_of_its_lab_and_nothing_else(role: str, lab: str) -> None:
    forged = issue(ENROL, school=SCHOOL, key=PC.public_key, role=role, label="", lab=lab)
    assert refused([ENROLS, forged], PC) == "unknown-computer"


def test_a_computer_and_a_stranger_certify_nobody() -> None:
    third = issue(PC, school=SCHOOL, key=HUB.public_key, role="computer", label="", lab="a")
    assert refused([ENROLS, IS_PC, third], HUB) == "unknown-computer"
    own = issue(PC, school=SCHOOL, key=PC.public_key, role="hub", label="")
    assert refused([own], PC) == "unknown-computer"
    assert refused([issue(ROOT, school=SCHOOL, key=PC.public_key, role="computer", label="")], PC) == "unknown-computer"


def test_another_school_is_named_so() -> None:
    assert refused([ENROLS, IS_PC], PC, root=SigningKey.generate()) == "other-school"


def test_a_struck_key_ends_its_chain() -> None:
    assert refused([ENROLS, IS_PC], PC, struck=(PC.public_key.hex(),)) == "struck-key"
    assert refused([ENROLS, IS_PC], PC, struck=(ENROL.public_key.hex(),)) == "struck-key"
