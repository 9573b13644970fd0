"""Bring the lists of the index stand-in up to date: the classifiers of trove-classifiers, and the SPDX identifiers that
packaging knows. Both libraries are what PyPI itself uses; install the versions that it pins, and let this script find them:

    python3 -m pip install --target FOLDER packaging trove-classifiers
    PYTHONPATH=FOLDER python3 scripts/index-lists.py
"""

import importlib.metadata
import json
import pathlib

import packaging.licenses._spdx as spdx
import trove_classifiers

folder = pathlib.Path(__file__).parent.parent / "src/standins/python-index/uploading/metadata"


def write(name: str, document: dict) -> None:
    text = json.dumps(document, indent=2, ensure_ascii=False)
    (folder / name).write_text(text + "\n", encoding="utf-8")


write("classifiers.json", {
    "version": importlib.metadata.version("trove-classifiers"),
    "classifiers": trove_classifiers.sorted_classifiers,
    "deprecated": trove_classifiers.deprecated_classifiers,
})
write("spdx.json", {
    "version": spdx.VERSION,
    "licenses": sorted(spdx.LICENSES),
    "exceptions": sorted(spdx.EXCEPTIONS),
})
