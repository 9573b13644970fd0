"""Read versions by `packaging`: a JSON list of texts on stdin, a JSON list of facts on stdout.

`rank` is the place in the order of PEP 440; equal versions have equal ranks.
"""

import json
import sys

from packaging.version import InvalidVersion, Version


def read(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


versions = [read(text) for text in json.load(sys.stdin)]
ranks = {}
for version in sorted(version for version in versions if version is not None):
    ranks.setdefault(version, len(ranks))

json.dump(
    [
        None
        if version is None
        else {
            "text": str(version),
            "isPreRelease": version.is_prerelease,
            "isDevelopment": version.is_devrelease,
            "isLocal": version.local is not None,
            "base": version.base_version,
            "rank": ranks[version],
        }
        for version in versions
    ],
    sys.stdout,
)
