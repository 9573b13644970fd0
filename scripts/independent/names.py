"""Compare our reading of file names with that of `packaging`: JSON on standard input, one line for each difference."""

import json
import sys
from itertools import product

from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

release = json.load(sys.stdin)
differences = []


def compare(place, found, expected):
    if found != expected:
        differences.append(f"{place}: ours {found!r}, packaging {expected!r}")


for ours in release["files"]:
    name = ours["name"]
    if ours["kind"] == "sdist":
        project, version = parse_sdist_filename(name)
    else:
        project, version, build, tags = parse_wheel_filename(name)
        compare(f"{name}, build", ours.get("build", ""), "".join(map(str, build)))
        sets = product(ours["pythonTags"], ours["abiTags"], ours["platformTags"])
        compare(f"{name}, tags", sorted(map("-".join, sets)), sorted(map(str, tags)))
    compare(f"{name}, project", ours["project"], project)
    compare(f"{name}, version", ours["version"], str(version))
    compare("project of the release", canonicalize_name(release["project"]), project)
    compare("version of the release", Version(release["version"]), version)

print("\n".join(differences))
sys.exit(1 if differences else 0)
