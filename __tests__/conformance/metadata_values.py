"""Answers which values Python's own readers take: `[[kind, value], ...]` on stdin, a list of answers on stdout."""

import configparser
import email.utils
import json
import re
import sys
import warnings

from packaging.licenses import canonicalize_license_expression
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

# Python says what it thinks of an escape in a marker.
warnings.simplefilter("ignore")


class Parser(configparser.ConfigParser):
    optionxform = staticmethod(str)


def is_requirement(value):
    try:
        return Requirement(value).url or True
    except InvalidRequirement:
        return False
    except (SyntaxError, ValueError):  # a marker's text, which Python itself reads
        return False


def is_specifier_set(value):
    try:
        SpecifierSet(value)
        return True
    except InvalidSpecifier:
        return False


def is_license_expression(value):
    try:
        canonicalize_license_expression(value)
        return True
    except (ValueError, KeyError):  # a later version of a license of one's own
        return False


def only_address(value):
    return email.utils.parseaddr(value)[1]


def is_entry_points(value):
    parser = Parser(delimiters=("=",))
    try:
        parser.read_string(value)
    except configparser.Error:
        return False
    names = [name for section in ("console_scripts", "gui_scripts") if section in parser for name in parser[section]]
    return all(re.fullmatch(r"[\w.-]+", name) for name in names)


readers = {
    "requirement": is_requirement,
    "specifiers": is_specifier_set,
    "license": is_license_expression,
    "address": only_address,
    "entry points": is_entry_points,
}
json.dump([readers[kind](value) for kind, value in json.load(sys.stdin)], sys.stdout)
