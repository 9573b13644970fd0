"""Greet people, one at a time or all at once."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["greet", "greet_all"]


def greet(name: str, *, greeting: str = "Hello") -> str:
    """Greet one person.

    :param name: The person's name.
    :param greeting: The first word of the sentence.
    :raises ValueError: The name is empty.
    """
    if not name:
        raise ValueError("The name is empty.")

    return f"{greeting}, {name}!"


def greet_all(names: Sequence[str], *, greeting: str = "Hello") -> str:
    """Greet several people in one sentence.

    :param names: At least one name.
    :param greeting: The first word of the sentence.
    :raises ValueError: There are no names, or one of them is empty.
    """
    if not names or not all(names):
        raise ValueError("A name is missing.")

    if len(names) < 3:
        return greet(" and ".join(names), greeting=greeting)

    return greet(f"{', '.join(names[:-1])}, and {names[-1]}", greeting=greeting)
