"""Holds the repository to its four folders and to needing nothing from the machine it was written on."""

import re

from tests.architecture.tree import ROOT, files

TOP_FOLDERS = {"services", "shared", "deploy", "tests"}
# One letter of each word stands in brackets, so that this file does not hold what it looks for.
MACHINE_PATH = re.compile(rb"(?<![\w./<-])/(?:hom[e]/\w|User[s]/\w|wor[k]/\w|roo[t]/)")
REGISTRY = re.compile(
    rb"pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.org|repo1\.mave[n]|mave[n]\.org|index-ur[l][ =]+http|--find-link[s]"
)
BESIDE_THE_CHECKOUT = re.compile(rb"\.\./share[d]|/shared/(?:dat[a]|referenc[e]|desig[n]|contrac[t]\.md)")
LEFT_FOR_LATER = re.compile(
    rb"\b(?:TOD[O]|FIXM[E]|XX[X])\b|raise NotImplemente[d]Error|pytest\.(?:mark\.)?(?:ski[p]|xfai[l])"
)


def _holding(pattern: re.Pattern[bytes]) -> dict[str, list[bytes]]:
    found = {str(path.relative_to(ROOT)): pattern.findall(path.read_bytes())[:3] for path in files()}
    return {name: places for name, places in found.items() if places}


def test_the_top_folders_are_the_three_floors_and_the_tests() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in files() if len(path.relative_to(ROOT).parts) > 1}
    assert {top for top in tops if not top.startswith(".")} == TOP_FOLDERS


def test_no_file_names_a_place_on_one_machine() -> None:
    assert _holding(MACHINE_PATH) == {}


def test_no_file_names_a_package_registry() -> None:
    assert _holding(REGISTRY) == {}


def test_only_the_ci_file_looks_beside_the_checkout() -> None:
    assert set(_holding(BESIDE_THE_CHECKOUT)) <= {".ci/run"}


def test_nothing_is_left_for_later() -> None:
    assert _holding(LEFT_FOR_LATER) == {}
