"""Say what differs in two texts of one file, as Python's own readers see them.

Reads a list of [path, before, after] as JSON on stdin, and writes for each a list of [place, before, after].
"""

import ast
import configparser
import json
import sys
import tomllib


def leaves(value, place=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{place}[{index}]")
    else:
        yield place.lstrip("."), str(value)


def read_python(text):
    # Documentation strings and constants alike; a name or a call that changes shows in the dump around them.
    tree = ast.parse(text.lstrip("\ufeff"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    values = [(f"constant {index}", str(node.value)) for index, node in enumerate(nodes)]
    for node in nodes:
        node.value = None
    return [("code", ast.dump(tree)), *values]


def read_configuration(text):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text.lstrip("\ufeff"))
    return list(leaves({name: dict(section) for name, section in parser.items()}))


def read(path, text):
    if path.endswith(".py"):
        return read_python(text)
    if path.endswith(".cfg"):
        return read_configuration(text)
    if path.endswith((".toml", ".lock")):
        # A byte order mark is not TOML, although every editor leaves it there.
        return list(leaves(tomllib.loads(text.lstrip("\ufeff"))))
    return [("text", text)]


def changes(path, before, after):
    one, other = read(path, before), read(path, after)
    assert [place for place, _ in one] == [place for place, _ in other]
    return [[place, old, new] for (place, old), (_, new) in zip(one, other) if old != new]


json.dump([changes(*each) for each in json.load(sys.stdin)], sys.stdout)
