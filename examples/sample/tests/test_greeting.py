from __future__ import annotations

import pytest

from example_greeting import greet
from example_greeting import greet_all


def test_greet() -> None:
    assert greet("Ada") == "Hello, Ada!"


def test_greeting() -> None:
    assert greet("Ada", greeting="Good morning") == "Good morning, Ada!"


def test_empty_name() -> None:
    with pytest.raises(ValueError):
        greet("")


@pytest.mark.parametrize(
    ("names", "expect"),
    [
        (["Ada"], "Hello, Ada!"),
        (["Ada", "Grace"], "Hello, Ada and Grace!"),
        (["Ada", "Grace", "Katherine"], "Hello, Ada, Grace, and Katherine!"),
    ],
)
def test_greet_all(names: list[str], expect: str) -> None:
    assert greet_all(names) == expect


@pytest.mark.parametrize("names", [[], ["Ada", ""]])
def test_missing_name(names: list[str]) -> None:
    with pytest.raises(ValueError):
        greet_all(names)
